/* SPDX-License-Identifier: MIT */
/* AT+QICSGP of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qicsgp.h"

static const char qicsgp_test_text[] = "+QICSGP=?";
static const char qicsgp_text[] = "+QICSGP=";

/* ---- rgx00u_qicsgp_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicsgp_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicsgp_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicsgp_test_code[] = {
    /* AT+QICSGP=? */
    ATB_REQUEST_NONE,
    /* +QICSGP: <contextID:values>,<context_type:values>,<APN:text>,<username:text>,<password:text>,<authentication:values> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_VALUES(RSP(context_id)),
        ATB_VALUES(RSP(context_type)),
        ATB_TEXT(RSP(apn), 0, UINT16_MAX),
        ATB_TEXT(RSP(username), 0, UINT16_MAX),
        ATB_SECRET,
        ATB_TEXT(RSP(password), 0, UINT16_MAX),
        ATB_VALUES(RSP(authentication))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qicsgp_test_exchange = {
    .base = {
        qicsgp_test_text, qicsgp_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS | ATB_X_SECRET, sizeof(rgx00u_qicsgp_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qicsgp_test(atb_client_t *at, rgx00u_qicsgp_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicsgp_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicsgp_get ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicsgp_get_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qicsgp_get_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(rgx00u_qicsgp_get_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicsgp_get_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qicsgp_get_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicsgp_get_code[] = {
    /* AT+QICSGP=<contextID> */
    ATB_REQUEST(ATB_INT(REQ(context_id), ATB_U8(1, 5))),
    /* +QICSGP: <context_type>,<APN>,<username>,<password>,<reserved>,<authentication> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_SET(RSP_HAS(has_reserved)),
        ATB_INT(RSP(context_type), ATB_ANY),
        ATB_STRING(RSP(apn), 0, UINT16_MAX),
        ATB_STRING(RSP(username), 0, UINT16_MAX),
        ATB_SECRET,
        ATB_STRING(RSP(password), 0, UINT16_MAX),
        ATB_STRING(RSP(reserved), 0, UINT16_MAX),
        ATB_INT(RSP(authentication), ATB_ANY)),
    /* +QICSGP: <context_type>,<APN>,<username>,<password>,<authentication> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_INT(RSP(context_type), ATB_ANY),
        ATB_STRING(RSP(apn), 0, UINT16_MAX),
        ATB_STRING(RSP(username), 0, UINT16_MAX),
        ATB_SECRET,
        ATB_STRING(RSP(password), 0, UINT16_MAX),
        ATB_INT(RSP(authentication), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicsgp_get_exchange = {
    qicsgp_text, qicsgp_get_code, 10,
    ATB_X_ANSWERS | ATB_X_SECRET, sizeof(rgx00u_qicsgp_get_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicsgp_get(atb_client_t *at, const rgx00u_qicsgp_get_req_t *req, rgx00u_qicsgp_get_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicsgp_get_exchange, req, rsp);
}

#undef REQ
#undef RSP
#undef RSP_HAS

/* ---- rgx00u_qicsgp_set ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicsgp_set_req_t, member)
#define HAS(member) ATB_FLAG(rgx00u_qicsgp_set_req_t, member)
_Static_assert(sizeof(rgx00u_qicsgp_set_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicsgp_set_code[] = {
    /* AT+QICSGP=<contextID>,<context_type>,<APN>[,<username>,<password>[,<reserved>],<authentication>] */
    ATB_REQUEST(
        ATB_INT(REQ(context_id), ATB_U8(1, 5)),
        ATB_INT(REQ(context_type), ATB_U8(1, 3)),
        ATB_STRING(REQ(apn), 0, 100),
        ATB_OPTIONAL(HAS(has_username),
            ATB_STRING(REQ(username), 0, 127),
            ATB_SECRET,
            ATB_STRING(REQ(password), 0, 127),
            ATB_OPTIONAL(HAS(has_reserved), ATB_STRING(REQ(reserved), 0, 127)),
            ATB_INT(REQ(authentication), ATB_U8(0, 3)))),
    ATB_END,
};

const atb_exchange_t rgx00u_qicsgp_set_exchange = {
    qicsgp_text, qicsgp_set_code, 10,
    ATB_X_SECRET, 0
};
/* clang-format on */

atb_status_t rgx00u_qicsgp_set(atb_client_t *at, const rgx00u_qicsgp_set_req_t *req)
{
    return atb_call(at, &rgx00u_qicsgp_set_exchange, req, NULL);
}

#undef REQ
#undef HAS
