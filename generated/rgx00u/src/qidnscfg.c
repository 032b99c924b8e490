/* SPDX-License-Identifier: MIT */
/* AT+QIDNSCFG of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qidnscfg.h"

static const char qidnscfg_test_text[] = "+QIDNSCFG=?";
static const char qidnscfg_text[] = "+QIDNSCFG=";

/* ---- rgx00u_qidnscfg_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qidnscfg_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qidnscfg_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qidnscfg_test_code[] = {
    /* AT+QIDNSCFG=? */
    ATB_REQUEST_NONE,
    /* +QIDNSCFG: <contextID:values>,<pridnsaddr:text>,<secdnsaddr:text> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_VALUES(RSP(context_id)),
        ATB_TEXT(RSP(pri_dns_addr), 0, UINT16_MAX),
        ATB_TEXT(RSP(sec_dns_addr), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qidnscfg_test_exchange = {
    .base = {
        qidnscfg_test_text, qidnscfg_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qidnscfg_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qidnscfg_test(atb_client_t *at, rgx00u_qidnscfg_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qidnscfg_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qidnscfg_get ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qidnscfg_get_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qidnscfg_get_rsp_t, member)
_Static_assert(sizeof(rgx00u_qidnscfg_get_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qidnscfg_get_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qidnscfg_get_code[] = {
    /* AT+QIDNSCFG=<contextID> */
    ATB_REQUEST(ATB_INT(REQ(context_id), ATB_U8(1, 5))),
    /* +QIDNSCFG: <contextID>,<pridnsaddr>,<secdnsaddr> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_KEY(REQ(context_id), RSP(context_id)),
        ATB_STRING(RSP(pri_dns_addr), 0, UINT16_MAX),
        ATB_STRING(RSP(sec_dns_addr), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_t rgx00u_qidnscfg_get_exchange = {
    qidnscfg_text, qidnscfg_get_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qidnscfg_get_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qidnscfg_get(atb_client_t *at, const rgx00u_qidnscfg_get_req_t *req, rgx00u_qidnscfg_get_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qidnscfg_get_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- rgx00u_qidnscfg_set ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qidnscfg_set_req_t, member)
#define HAS(member) ATB_FLAG(rgx00u_qidnscfg_set_req_t, member)
_Static_assert(sizeof(rgx00u_qidnscfg_set_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qidnscfg_set_code[] = {
    /* AT+QIDNSCFG=<contextID>,<pridnsaddr>[,<secdnsaddr>] */
    ATB_REQUEST(
        ATB_INT(REQ(context_id), ATB_U8(1, 5)),
        ATB_STRING(REQ(pri_dns_addr), 0, 64),
        ATB_OPTIONAL(HAS(has_sec_dns_addr), ATB_STRING(REQ(sec_dns_addr), 0, 64))),
    ATB_END,
};

const atb_exchange_t rgx00u_qidnscfg_set_exchange = {
    qidnscfg_text, qidnscfg_set_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qidnscfg_set(atb_client_t *at, const rgx00u_qidnscfg_set_req_t *req)
{
    return atb_call(at, &rgx00u_qidnscfg_set_exchange, req, NULL);
}

#undef REQ
#undef HAS
