/* SPDX-License-Identifier: MIT */
/* AT+QIRD of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qird.h"

static const char qird_test_text[] = "+QIRD=?";
/* clang-format off */
static const char qird_text[] =
    "+QIRD=\0"
    "0\0"
    ",0";
/* clang-format on */

/* ---- rgx00u_qird_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qird_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qird_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qird_test_code[] = {
    /* AT+QIRD=? */
    ATB_REQUEST_NONE,
    /* +QIRD: <connectID:values>,<read_length:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(connect_id)), ATB_VALUES(RSP(read_length))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qird_test_exchange = {
    .base = {
        qird_test_text, qird_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qird_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qird_test(atb_client_t *at, rgx00u_qird_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qird_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qird ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qird_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qird_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(rgx00u_qird_rsp_t, member)
_Static_assert(sizeof(rgx00u_qird_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qird_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qird_code[] = {
    /* AT+QIRD=<connectID>,<read_length> */
    ATB_REQUEST(ATB_INT(REQ(connect_id), ATB_U8(0, 11)), ATB_INT(REQ(read_length), ATB_U16(1, 1500))),
    /* +QIRD: <read_actual_length><CR><LF><data> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_WHEN(RGX00U_SETTING_VIEWMODE, ATB_NONE, 0),
        ATB_SET(RSP_HAS(has_read_actual_length)),
        ATB_INT(RSP(read_actual_length), ATB_ANY),
        ATB_PAYLOAD(RSP(data), RSP(read_actual_length), ATB_PAYLOAD_NEXT)),
    /* +QIRD: <read_actual_length>,<data> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_WHEN(RGX00U_SETTING_VIEWMODE, ATB_NONE, 1),
        ATB_SET(RSP_HAS(has_read_actual_length)),
        ATB_INT(RSP(read_actual_length), ATB_ANY),
        ATB_PAYLOAD(RSP(data), RSP(read_actual_length), ATB_PAYLOAD_INLINE)),
    /* +QIRD: 0 */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_LITERAL(7)),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qird_exchange = {
    .base = {
        qird_text, qird_code, 10,
        ATB_X_EXTENDED, RSP(data)
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qird(atb_client_t *at, const rgx00u_qird_req_t *req, rgx00u_qird_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qird_exchange.base, req, rsp);
}

#undef REQ
#undef RSP
#undef RSP_HAS

/* ---- rgx00u_qird_all ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qird_all_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qird_all_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(rgx00u_qird_all_rsp_t, member)
_Static_assert(sizeof(rgx00u_qird_all_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qird_all_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qird_all_code[] = {
    /* AT+QIRD=<connectID> */
    ATB_REQUEST(ATB_INT(REQ(connect_id), ATB_U8(0, 11))),
    /* +QIRD: <read_actual_length><CR><LF><data> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_WHEN(RGX00U_SETTING_VIEWMODE, ATB_NONE, 0),
        ATB_SET(RSP_HAS(has_read_actual_length)),
        ATB_INT(RSP(read_actual_length), ATB_ANY),
        ATB_PAYLOAD(RSP(data), RSP(read_actual_length), ATB_PAYLOAD_NEXT)),
    /* +QIRD: <read_actual_length>,<data> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_WHEN(RGX00U_SETTING_VIEWMODE, ATB_NONE, 1),
        ATB_SET(RSP_HAS(has_read_actual_length)),
        ATB_INT(RSP(read_actual_length), ATB_ANY),
        ATB_PAYLOAD(RSP(data), RSP(read_actual_length), ATB_PAYLOAD_INLINE)),
    /* +QIRD: 0 */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_LITERAL(7)),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qird_all_exchange = {
    .base = {
        qird_text, qird_all_code, 10,
        ATB_X_EXTENDED, RSP(data)
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qird_all(atb_client_t *at, const rgx00u_qird_all_req_t *req, rgx00u_qird_all_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qird_all_exchange.base, req, rsp);
}

#undef REQ
#undef RSP
#undef RSP_HAS

/* ---- rgx00u_qird_from ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qird_from_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qird_from_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(rgx00u_qird_from_rsp_t, member)
_Static_assert(sizeof(rgx00u_qird_from_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qird_from_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qird_from_code[] = {
    /* AT+QIRD=<connectID> */
    ATB_REQUEST(ATB_INT(REQ(connect_id), ATB_U8(0, 11))),
    /* +QIRD: <read_actual_length>,<remoteIP>,<remote_port><CR><LF><data> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_WHEN(RGX00U_SETTING_VIEWMODE, ATB_NONE, 0),
        ATB_SET(RSP_HAS(has_read_actual_length)),
        ATB_INT(RSP(read_actual_length), ATB_ANY),
        ATB_STRING(RSP(remote_ip), 0, UINT16_MAX),
        ATB_INT(RSP(remote_port), ATB_ANY),
        ATB_PAYLOAD(RSP(data), RSP(read_actual_length), ATB_PAYLOAD_NEXT)),
    /* +QIRD: <read_actual_length>,<remoteIP>,<remote_port>,<data> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_WHEN(RGX00U_SETTING_VIEWMODE, ATB_NONE, 1),
        ATB_SET(RSP_HAS(has_read_actual_length)),
        ATB_INT(RSP(read_actual_length), ATB_ANY),
        ATB_STRING(RSP(remote_ip), 0, UINT16_MAX),
        ATB_INT(RSP(remote_port), ATB_ANY),
        ATB_PAYLOAD(RSP(data), RSP(read_actual_length), ATB_PAYLOAD_INLINE)),
    /* +QIRD: 0 */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_LITERAL(7)),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qird_from_exchange = {
    .base = {
        qird_text, qird_from_code, 10,
        ATB_X_EXTENDED, RSP(data)
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qird_from(atb_client_t *at, const rgx00u_qird_from_req_t *req, rgx00u_qird_from_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qird_from_exchange.base, req, rsp);
}

#undef REQ
#undef RSP
#undef RSP_HAS

/* ---- rgx00u_qird_query ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qird_query_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qird_query_rsp_t, member)
_Static_assert(sizeof(rgx00u_qird_query_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qird_query_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qird_query_code[] = {
    /* AT+QIRD=<connectID>,0 */
    ATB_REQUEST(ATB_INT(REQ(connect_id), ATB_U8(0, 11)), ATB_LITERAL(9)),
    /* +QIRD: <total_receive_length>,<have_read_length>,<unread_length> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_INT(RSP(total_receive_length), ATB_ANY),
        ATB_INT(RSP(have_read_length), ATB_ANY),
        ATB_INT(RSP(unread_length), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qird_query_exchange = {
    qird_text, qird_query_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qird_query_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qird_query(atb_client_t *at, const rgx00u_qird_query_req_t *req, rgx00u_qird_query_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qird_query_exchange, req, rsp);
}

#undef REQ
#undef RSP
