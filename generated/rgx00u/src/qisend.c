/* SPDX-License-Identifier: MIT */
/* AT+QISEND of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qisend.h"

static const char qisend_test_text[] = "+QISEND=?";
/* clang-format off */
static const char qisend_text[] =
    "+QISEND=\0"
    "SEND OK\0"
    "SEND FAIL\0"
    ",0";
/* clang-format on */

/* ---- rgx00u_qisend_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qisend_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qisend_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qisend_test_code[] = {
    /* AT+QISEND=? */
    ATB_REQUEST_NONE,
    /* +QISEND: <connectID:values>,<send_length:values>,<remoteIP:text>,<remote_port:values> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_VALUES(RSP(connect_id)),
        ATB_VALUES(RSP(send_length)),
        ATB_TEXT(RSP(remote_ip), 0, UINT16_MAX),
        ATB_VALUES(RSP(remote_port))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qisend_test_exchange = {
    .base = {
        qisend_test_text, qisend_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qisend_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qisend_test(atb_client_t *at, rgx00u_qisend_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qisend_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qisend ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qisend_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qisend_rsp_t, member)
_Static_assert(sizeof(rgx00u_qisend_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qisend_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qisend_code[] = {
    /* AT+QISEND=<connectID> */
    ATB_REQUEST(
        ATB_INT(REQ(connect_id), ATB_U8(0, 11)),
        ATB_DATA(REQ(data), ATB_DATA_CTRL_Z | ATB_DATA_NO_ESC, 1, 1460)),
    /* +QISEND: <connectID>,<status>,<free_size> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_WHEN(RGX00U_SETTING_SENDINFO, ATB_NONE, 1),
        ATB_KEY(REQ(connect_id), RSP(connect_id)),
        ATB_RESULT(RSP(status)),
        ATB_INT(RSP(free_size), ATB_ANY)),
    /* SEND OK */
    ATB_LINE(ATB_SUCCESS, 9, ATB_WHEN(RGX00U_SETTING_SENDINFO, ATB_NONE, 0)),
    /* SEND FAIL */
    ATB_LINE(ATB_RETRY, 17, ATB_WHEN(RGX00U_SETTING_SENDINFO, ATB_NONE, 0)),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qisend_exchange = {
    .base = {
        qisend_text, qisend_code, 50,
        ATB_X_EXTENDED, sizeof(rgx00u_qisend_rsp_t) / 4u
    },
    .more = atb_read_more,
    .encode = atb_encode_payload,
};
/* clang-format on */

atb_status_t rgx00u_qisend(atb_client_t *at, const rgx00u_qisend_req_t *req, rgx00u_qisend_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qisend_exchange.base, req, rsp);
}

#undef REQ
#undef RSP

/* ---- rgx00u_qisend_fixed ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qisend_fixed_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qisend_fixed_rsp_t, member)
_Static_assert(sizeof(rgx00u_qisend_fixed_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qisend_fixed_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qisend_fixed_code[] = {
    /* AT+QISEND=<connectID>,<send_length> */
    ATB_REQUEST(
        ATB_INT(REQ(connect_id), ATB_U8(0, 11)),
        ATB_LENGTH(REQ(data), ATB_U16(1, 1460)),
        ATB_DATA(REQ(data), 0, 1, 1460)),
    /* +QISEND: <connectID>,<status>,<free_size> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_WHEN(RGX00U_SETTING_SENDINFO, ATB_NONE, 1),
        ATB_KEY(REQ(connect_id), RSP(connect_id)),
        ATB_RESULT(RSP(status)),
        ATB_INT(RSP(free_size), ATB_ANY)),
    /* SEND OK */
    ATB_LINE(ATB_SUCCESS, 9, ATB_WHEN(RGX00U_SETTING_SENDINFO, ATB_NONE, 0)),
    /* SEND FAIL */
    ATB_LINE(ATB_RETRY, 17, ATB_WHEN(RGX00U_SETTING_SENDINFO, ATB_NONE, 0)),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qisend_fixed_exchange = {
    .base = {
        qisend_text, qisend_fixed_code, 50,
        ATB_X_EXTENDED, sizeof(rgx00u_qisend_fixed_rsp_t) / 4u
    },
    .more = atb_read_more,
    .encode = atb_encode_payload,
};
/* clang-format on */

atb_status_t rgx00u_qisend_fixed(atb_client_t *at, const rgx00u_qisend_fixed_req_t *req, rgx00u_qisend_fixed_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qisend_fixed_exchange.base, req, rsp);
}

#undef REQ
#undef RSP

/* ---- rgx00u_qisend_to ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qisend_to_req_t, member)
_Static_assert(sizeof(rgx00u_qisend_to_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qisend_to_code[] = {
    /* AT+QISEND=<connectID>,<send_length>,<remoteIP>,<remote_port> */
    ATB_REQUEST(
        ATB_INT(REQ(connect_id), ATB_U8(0, 11)),
        ATB_LENGTH(REQ(data), ATB_U16(1, 1460)),
        ATB_STRING(REQ(remote_ip), 7, 15),
        ATB_INT(REQ(remote_port), ATB_U16(1, 65535)),
        ATB_DATA(REQ(data), 0, 1, 1460)),
    /* SEND OK */
    ATB_LINE_PLAIN(ATB_SUCCESS, 9),
    /* SEND FAIL */
    ATB_LINE_PLAIN(ATB_RETRY, 17),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qisend_to_exchange = {
    .base = {
        qisend_text, qisend_to_code, 50,
        ATB_X_EXTENDED | ATB_X_NO_OK, 0
    },
    .encode = atb_encode_payload,
};
/* clang-format on */

atb_status_t rgx00u_qisend_to(atb_client_t *at, const rgx00u_qisend_to_req_t *req)
{
    return atb_call(at, &rgx00u_qisend_to_exchange.base, req, NULL);
}

#undef REQ

/* ---- rgx00u_qisend_query ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qisend_query_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qisend_query_rsp_t, member)
_Static_assert(sizeof(rgx00u_qisend_query_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qisend_query_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qisend_query_code[] = {
    /* AT+QISEND=<connectID>,0 */
    ATB_REQUEST(ATB_INT(REQ(connect_id), ATB_U8(0, 11)), ATB_LITERAL(27)),
    /* +QISEND: <total_send_length>,<ackedbytes>,<unackedbytes> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_INT(RSP(total_send_length), ATB_ANY),
        ATB_INT(RSP(acked_bytes), ATB_ANY),
        ATB_INT(RSP(unacked_bytes), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qisend_query_exchange = {
    qisend_text, qisend_query_code, 50,
    ATB_X_ANSWERS, sizeof(rgx00u_qisend_query_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qisend_query(atb_client_t *at, const rgx00u_qisend_query_req_t *req, rgx00u_qisend_query_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qisend_query_exchange, req, rsp);
}

#undef REQ
#undef RSP
