/* SPDX-License-Identifier: MIT */
/* AT+QIACT of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qiact.h"

static const char qiact_test_text[] = "+QIACT=?";
static const char qiact_get_text[] = "+QIACT?";
static const char qiact_text[] = "+QIACT=";

/* ---- rgx00u_qiact_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qiact_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qiact_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiact_test_code[] = {
    /* AT+QIACT=? */
    ATB_REQUEST_NONE,
    /* +QIACT: <contextID:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(context_id))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qiact_test_exchange = {
    .base = {
        qiact_test_text, qiact_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qiact_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qiact_test(atb_client_t *at, rgx00u_qiact_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qiact_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qiact_get ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qiact_get_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(rgx00u_qiact_get_rsp_t, member)
_Static_assert(sizeof(rgx00u_qiact_get_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiact_get_code[] = {
    /* AT+QIACT? */
    ATB_REQUEST_NONE,
    /* +QIACT: <contextID>,<context_state>,<context_type>,<IP_address>[,<IPv6_address>] */
    ATB_LINE(ATB_ITEM, ATB_SAME,
        ATB_INT(RSP(item.context_id), ATB_ANY),
        ATB_INT(RSP(item.context_state), ATB_ANY),
        ATB_INT(RSP(item.context_type), ATB_ANY),
        ATB_STRING(RSP(item.ip_address), 0, UINT16_MAX),
        ATB_OPTIONAL(RSP_HAS(item.has_ipv6_address), ATB_STRING(RSP(item.ipv6_address), 0, UINT16_MAX))),
    ATB_END,
};
/* clang-format on */

static void qiact_get_deliver(void *rsp_)
{
    rgx00u_qiact_get_rsp_t *rsp = rsp_;
    rsp->count++;
    if (rsp->on_item)
        rsp->on_item(rsp->user, &rsp->item);
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qiact_get_exchange = {
    .base = {
        qiact_get_text, qiact_get_code, 10,
        ATB_X_EXTENDED, RSP(on_item)
    },
    .deliver = qiact_get_deliver,
};
/* clang-format on */

atb_status_t rgx00u_qiact_get(atb_client_t *at, rgx00u_qiact_get_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qiact_get_exchange.base, NULL, rsp);
}

#undef RSP
#undef RSP_HAS

/* ---- rgx00u_qiact ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qiact_req_t, member)
_Static_assert(sizeof(rgx00u_qiact_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiact_code[] = {
    /* AT+QIACT=<contextID> */
    ATB_REQUEST(ATB_INT(REQ(context_id), ATB_U8(1, 5))),
    ATB_END,
};

const atb_exchange_t rgx00u_qiact_exchange = {
    qiact_text, qiact_code, 1500,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qiact(atb_client_t *at, const rgx00u_qiact_req_t *req)
{
    return atb_call(at, &rgx00u_qiact_exchange, req, NULL);
}

#undef REQ
