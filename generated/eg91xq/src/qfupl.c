/* SPDX-License-Identifier: MIT */
/* AT+QFUPL of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/qfupl.h"

static const char qfupl_text[] = "+QFUPL=";

/* ---- eg91xq_qfupl ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qfupl_req_t, member)
#define HAS(member) ATB_FLAG(eg91xq_qfupl_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qfupl_rsp_t, member)
_Static_assert(sizeof(eg91xq_qfupl_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qfupl_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qfupl_code[] = {
    /* AT+QFUPL=<filename>,<file_size>[,<timeout>[,<ackmode>]] */
    ATB_REQUEST(
        ATB_STRING(REQ(filename), 1, 80),
        ATB_LENGTH(REQ(data), ATB_U32(1u, UINT32_MAX)),
        ATB_OPTIONAL(HAS(has_timeout),
            ATB_INT(REQ(timeout), ATB_U16(1, 65535)),
            ATB_OPTIONAL(HAS(has_ackmode), ATB_INT(REQ(ackmode), ATB_U8(0, 1)))),
        ATB_DATA(REQ(data), ATB_DATA_CONNECT, 1, UINT32_MAX)),
    /* +QFUPL: <upload_size>,<checksum> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(upload_size), ATB_ANY), ATB_TEXT(RSP(checksum), 0, UINT16_MAX)),
    ATB_END,
};
/* clang-format on */

static uint32_t qfupl_time_limit(const void *req_, const uint16_t *settings, bool completion)
{
    const eg91xq_qfupl_req_t *req = req_;
    (void)settings;
    (void)completion;
    return 5000u + (req->has_timeout ? req->timeout : 5u) * 1000u;
}

/* clang-format off */
const atb_exchange_ex_t eg91xq_qfupl_exchange = {
    .base = {
        qfupl_text, qfupl_code, 0,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(eg91xq_qfupl_rsp_t) / 4u
    },
    .time_limit = qfupl_time_limit,
    .encode = atb_encode_more,
};
/* clang-format on */

atb_status_t eg91xq_qfupl(atb_client_t *at, const eg91xq_qfupl_req_t *req, eg91xq_qfupl_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qfupl_exchange.base, req, rsp);
}

#undef REQ
#undef HAS
#undef RSP
