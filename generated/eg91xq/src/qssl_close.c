/* SPDX-License-Identifier: MIT */
/* AT+QSSLCLOSE of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/qssl_close.h"

static const char qssl_close_test_text[] = "+QSSLCLOSE=?";
static const char qssl_close_text[] = "+QSSLCLOSE=";

/* ---- eg91xq_qssl_close_test ---- */

#define RSP(member) ATB_OFFSET(eg91xq_qssl_close_test_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_close_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_close_test_code[] = {
    /* AT+QSSLCLOSE=? */
    ATB_REQUEST_NONE,
    /* +QSSLCLOSE: <clientID:values>,<close_timeout:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(client_id)), ATB_VALUES(RSP(close_timeout))),
    ATB_END,
};

const atb_exchange_ex_t eg91xq_qssl_close_test_exchange = {
    .base = {
        qssl_close_test_text, qssl_close_test_code, 3,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(eg91xq_qssl_close_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t eg91xq_qssl_close_test(atb_client_t *at, eg91xq_qssl_close_test_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_close_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- eg91xq_qssl_close ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_close_req_t, member)
#define HAS(member) ATB_FLAG(eg91xq_qssl_close_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_close_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_close_code[] = {
    /* AT+QSSLCLOSE=<clientID>[,<close_timeout>] */
    ATB_REQUEST(
        ATB_INT(REQ(client_id), ATB_U8(0, 11)),
        ATB_OPTIONAL(HAS(has_close_timeout), ATB_INT(REQ(close_timeout), ATB_U16(0, 65535)))),
    ATB_END,
};
/* clang-format on */

static uint32_t qssl_close_time_limit(const void *req_, const uint16_t *settings, bool completion)
{
    const eg91xq_qssl_close_req_t *req = req_;
    const uint32_t client_ssl_ctx = settings[EG91XQ_SETTING_CLIENT_SSL_CTX + req->client_id];
    const uint32_t close_time_mode =
        settings[EG91XQ_SETTING_CLOSE_TIME_MODE + (client_ssl_ctx < 6u ? client_ssl_ctx : 0u)];
    (void)completion;
    return 300u + (req->has_close_timeout ? req->close_timeout : 10u) * (close_time_mode != 0 ? 1u : 1000u);
}

/* clang-format off */
const atb_exchange_ex_t eg91xq_qssl_close_exchange = {
    .base = {
        qssl_close_text, qssl_close_code, 0,
        ATB_X_EXTENDED, 0
    },
    .time_limit = qssl_close_time_limit,
};
/* clang-format on */

atb_status_t eg91xq_qssl_close(atb_client_t *at, const eg91xq_qssl_close_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_close_exchange.base, req, NULL);
}

#undef REQ
#undef HAS
