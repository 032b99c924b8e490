/* SPDX-License-Identifier: MIT */
/* AT+QIDNSCFG of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/qidnscfg.h"

static const char qidnscfg_text[] = "+QIDNSCFG=";

/* ---- eg91xq_qidnscfg_get ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qidnscfg_get_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qidnscfg_get_rsp_t, member)
_Static_assert(sizeof(eg91xq_qidnscfg_get_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qidnscfg_get_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qidnscfg_get_code[] = {
    /* AT+QIDNSCFG=<contextID> */
    ATB_REQUEST(ATB_INT(REQ(context_id), ATB_U8(1, 15))),
    /* +QIDNSCFG: <contextID>,<pridnsaddr>,<secdnsaddr> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_KEY(REQ(context_id), RSP(context_id)),
        ATB_STRING(RSP(pri_dns_addr), 0, UINT16_MAX),
        ATB_STRING(RSP(sec_dns_addr), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_t eg91xq_qidnscfg_get_exchange = {
    qidnscfg_text, qidnscfg_get_code, 10,
    ATB_X_ANSWERS, sizeof(eg91xq_qidnscfg_get_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qidnscfg_get(atb_client_t *at, const eg91xq_qidnscfg_get_req_t *req, eg91xq_qidnscfg_get_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qidnscfg_get_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qidnscfg_set ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qidnscfg_set_req_t, member)
#define HAS(member) ATB_FLAG(eg91xq_qidnscfg_set_req_t, member)
_Static_assert(sizeof(eg91xq_qidnscfg_set_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qidnscfg_set_code[] = {
    /* AT+QIDNSCFG=<contextID>,<pridnsaddr>[,<secdnsaddr>] */
    ATB_REQUEST(
        ATB_INT(REQ(context_id), ATB_U8(1, 15)),
        ATB_STRING(REQ(pri_dns_addr), 0, 64),
        ATB_OPTIONAL(HAS(has_sec_dns_addr), ATB_STRING(REQ(sec_dns_addr), 0, 64))),
    ATB_END,
};

const atb_exchange_t eg91xq_qidnscfg_set_exchange = {
    qidnscfg_text, qidnscfg_set_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qidnscfg_set(atb_client_t *at, const eg91xq_qidnscfg_set_req_t *req)
{
    return atb_call(at, &eg91xq_qidnscfg_set_exchange, req, NULL);
}

#undef REQ
#undef HAS
