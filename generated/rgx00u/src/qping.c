/* SPDX-License-Identifier: MIT */
/* AT+QPING of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qping.h"

static const char qping_test_text[] = "+QPING=?";
/* clang-format off */
static const char qping_text[] =
    "+QPING=\0"
    "569\0"
    ",";
/* clang-format on */

/* ---- rgx00u_qping_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qping_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qping_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qping_test_code[] = {
    /* AT+QPING=? */
    ATB_REQUEST_NONE,
    /* +QPING: <contextID:values>,<host:text>,<timeout:values>,<pingnum:values>,<ping_size:values> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_VALUES(RSP(context_id)),
        ATB_TEXT(RSP(host), 0, UINT16_MAX),
        ATB_VALUES(RSP(timeout)),
        ATB_VALUES(RSP(ping_num)),
        ATB_VALUES(RSP(ping_size))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qping_test_exchange = {
    .base = {
        qping_test_text, qping_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qping_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qping_test(atb_client_t *at, rgx00u_qping_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qping_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qping ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qping_req_t, member)
#define HAS(member) ATB_FLAG(rgx00u_qping_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qping_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(rgx00u_qping_rsp_t, member)
_Static_assert(sizeof(rgx00u_qping_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qping_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qping_code[] = {
    /* AT+QPING=<contextID>,<host>[,<timeout>[,<pingnum>[,<ping_size>]]] */
    ATB_REQUEST(
        ATB_INT(REQ(context_id), ATB_U8(1, 5)),
        ATB_STRING(REQ(host), 1, 255),
        ATB_OPTIONAL(HAS(has_timeout),
            ATB_INT(REQ(timeout), ATB_U8(1, 255)),
            ATB_OPTIONAL(HAS(has_ping_num),
                ATB_INT(REQ(ping_num), ATB_U8(1, 10)),
                ATB_OPTIONAL(HAS(has_ping_size), ATB_INT(REQ(ping_size), ATB_U16(32, 1500)))))),
    /* +QPING: <finresult>,<sent>,<rcvd>,<lost>,<min>,<max>,<avg> */
    ATB_LINE(ATB_COMPLETION, ATB_SAME,
        ATB_SET(RSP_HAS(has_sent)),
        ATB_RESULT(RSP(fin_result)),
        ATB_INT(RSP(sent), ATB_ANY),
        ATB_INT(RSP(rcvd), ATB_ANY),
        ATB_INT(RSP(lost), ATB_ANY),
        ATB_INT(RSP(min), ATB_ANY),
        ATB_INT(RSP(max), ATB_ANY),
        ATB_INT(RSP(avg), ATB_ANY)),
    /* +QPING: <result>,<IP_address>,<bytes>,<time>,<ttl> */
    ATB_LINE(ATB_AFTER, ATB_SAME,
        ATB_SET(RSP_HAS(item.has_result)),
        ATB_SET(RSP_HAS(item.has_ip_address)),
        ATB_INT(RSP(item.result), ATB_ANY),
        ATB_STRING(RSP(item.ip_address), 0, UINT16_MAX),
        ATB_INT(RSP(item.bytes), ATB_ANY),
        ATB_INT(RSP(item.time), ATB_ANY),
        ATB_INT(RSP(item.ttl), ATB_ANY)),
    /* +QPING: 569[,<IP_address>,<bytes>,<time>,<ttl>] */
    ATB_LINE(ATB_AFTER, ATB_SAME,
        ATB_LITERAL(8),
        ATB_OPTIONAL(RSP_HAS(item.has_ip_address),
            ATB_LITERAL(12),
            ATB_STRING(RSP(item.ip_address), 0, UINT16_MAX),
            ATB_INT(RSP(item.bytes), ATB_ANY),
            ATB_INT(RSP(item.time), ATB_ANY),
            ATB_INT(RSP(item.ttl), ATB_ANY))),
    /* +QPING: <finresult> */
    ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_RESULT(RSP(fin_result))),
    ATB_END,
};
/* clang-format on */

static uint32_t qping_time_limit(const void *req_, const uint16_t *settings, bool completion)
{
    const rgx00u_qping_req_t *req = req_;
    (void)settings;
    if (completion)
        return 10000u + (req->has_timeout ? req->timeout : 4u) * (req->has_ping_num ? req->ping_num : 4u) * 1000u;
    return 1000u;
}

static void qping_deliver(void *rsp_)
{
    rgx00u_qping_rsp_t *rsp = rsp_;
    rsp->count++;
    if (rsp->on_item)
        rsp->on_item(rsp->user, &rsp->item);
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qping_exchange = {
    .base = {
        qping_text, qping_code, 10,
        ATB_X_AWAITS | ATB_X_EXTENDED, RSP(on_item)
    },
    .time_limit = qping_time_limit,
    .deliver = qping_deliver,
};
/* clang-format on */

atb_status_t rgx00u_qping(atb_client_t *at, const rgx00u_qping_req_t *req, rgx00u_qping_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qping_exchange.base, req, rsp);
}

#undef REQ
#undef HAS
#undef RSP
#undef RSP_HAS
