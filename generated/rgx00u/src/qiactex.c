/* SPDX-License-Identifier: MIT */
/* AT+QIACTEX of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qiactex.h"

static const char qiactex_test_text[] = "+QIACTEX=?";
static const char qiactex_get_text[] = "+QIACTEX?";
static const char qiactex_text[] = "+QIACTEX=";

/* ---- rgx00u_qiactex_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qiactex_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qiactex_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiactex_test_code[] = {
    /* AT+QIACTEX=? */
    ATB_REQUEST_NONE,
    /* +QIACTEX: <contextID:values>,<view_mode:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(context_id)), ATB_VALUES(RSP(view_mode))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qiactex_test_exchange = {
    .base = {
        qiactex_test_text, qiactex_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qiactex_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qiactex_test(atb_client_t *at, rgx00u_qiactex_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qiactex_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qiactex_get ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qiactex_get_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(rgx00u_qiactex_get_rsp_t, member)
_Static_assert(sizeof(rgx00u_qiactex_get_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiactex_get_code[] = {
    /* AT+QIACTEX? */
    ATB_REQUEST_NONE,
    /* +QIACTEX: <contextID>,<context_state>,<context_type>,<IP_address>[,<IPv6_address>] */
    ATB_LINE(ATB_ITEM, ATB_SAME,
        ATB_INT(RSP(item.context_id), ATB_ANY),
        ATB_INT(RSP(item.context_state), ATB_ANY),
        ATB_INT(RSP(item.context_type), ATB_ANY),
        ATB_STRING(RSP(item.ip_address), 0, UINT16_MAX),
        ATB_OPTIONAL(RSP_HAS(item.has_ipv6_address), ATB_STRING(RSP(item.ipv6_address), 0, UINT16_MAX))),
    ATB_END,
};
/* clang-format on */

static void qiactex_get_deliver(void *rsp_)
{
    rgx00u_qiactex_get_rsp_t *rsp = rsp_;
    rsp->count++;
    if (rsp->on_item)
        rsp->on_item(rsp->user, &rsp->item);
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qiactex_get_exchange = {
    .base = {
        qiactex_get_text, qiactex_get_code, 10,
        ATB_X_EXTENDED, RSP(on_item)
    },
    .deliver = qiactex_get_deliver,
};
/* clang-format on */

atb_status_t rgx00u_qiactex_get(atb_client_t *at, rgx00u_qiactex_get_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qiactex_get_exchange.base, NULL, rsp);
}

#undef RSP
#undef RSP_HAS

/* ---- rgx00u_qiactex ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qiactex_req_t, member)
#define HAS(member) ATB_FLAG(rgx00u_qiactex_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qiactex_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(rgx00u_qiactex_rsp_t, member)
_Static_assert(sizeof(rgx00u_qiactex_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qiactex_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiactex_code[] = {
    /* AT+QIACTEX=<contextID>[,<view_mode>] */
    ATB_REQUEST(
        ATB_INT(REQ(context_id), ATB_U8(1, 5)),
        ATB_OPTIONAL(HAS(has_view_mode), ATB_INT(REQ(view_mode), ATB_U8(0, 1)))),
    /* +QIACTEX: <contextID>,<err>[,<context_type>,<IP_address>[,<IPv6_address>]] */
    ATB_LINE(ATB_COMPLETION, ATB_SAME,
        ATB_KEY(REQ(context_id), RSP(context_id)),
        ATB_RESULT(RSP(err)),
        ATB_OPTIONAL(RSP_HAS(has_context_type),
            ATB_INT(RSP(context_type), ATB_ANY),
            ATB_STRING(RSP(ip_address), 0, UINT16_MAX),
            ATB_OPTIONAL(RSP_HAS(has_ipv6_address), ATB_STRING(RSP(ipv6_address), 0, UINT16_MAX)))),
    ATB_END,
};
/* clang-format on */

static uint32_t qiactex_time_limit(const void *req_, const uint16_t *settings, bool completion)
{
    (void)req_;
    (void)settings;
    (void)completion;
    return 150000u;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qiactex_exchange = {
    .base = {
        qiactex_text, qiactex_code, 1500,
        ATB_X_AWAITS | ATB_X_EXTENDED, sizeof(rgx00u_qiactex_rsp_t) / 4u
    },
    .time_limit = qiactex_time_limit,
};
/* clang-format on */

atb_status_t rgx00u_qiactex(atb_client_t *at, const rgx00u_qiactex_req_t *req, rgx00u_qiactex_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qiactex_exchange.base, req, rsp);
}

#undef REQ
#undef HAS
#undef RSP
#undef RSP_HAS
