/* SPDX-License-Identifier: MIT */
/* AT+QSSLOPEN of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/qssl_open.h"

static const char qssl_open_test_text[] = "+QSSLOPEN=?";
static const char qssl_open_text[] = "+QSSLOPEN=";

/* ---- eg91xq_qssl_open_test ---- */

#define RSP(member) ATB_OFFSET(eg91xq_qssl_open_test_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(eg91xq_qssl_open_test_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_open_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_open_test_code[] = {
    /* AT+QSSLOPEN=? */
    ATB_REQUEST_NONE,
    /* +QSSLOPEN: <PDP_ctxID:values>,<SSL_ctxID:values>,<clientID:values>,<serveraddr:text>,<server_port:text>[,<access_mode:values>] */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_VALUES(RSP(pdp_ctx_id)),
        ATB_VALUES(RSP(ssl_ctx_id)),
        ATB_VALUES(RSP(client_id)),
        ATB_TEXT(RSP(server_addr), 0, UINT16_MAX),
        ATB_TEXT(RSP(server_port), 0, UINT16_MAX),
        ATB_OPTIONAL(RSP_HAS(has_access_mode), ATB_VALUES(RSP(access_mode)))),
    ATB_END,
};

const atb_exchange_ex_t eg91xq_qssl_open_test_exchange = {
    .base = {
        qssl_open_test_text, qssl_open_test_code, 3,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(eg91xq_qssl_open_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t eg91xq_qssl_open_test(atb_client_t *at, eg91xq_qssl_open_test_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_open_test_exchange.base, NULL, rsp);
}

#undef RSP
#undef RSP_HAS

/* ---- eg91xq_qssl_open ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_open_req_t, member)
#define HAS(member) ATB_FLAG(eg91xq_qssl_open_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_open_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_open_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_open_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_open_code[] = {
    /* AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>[,<access_mode>] */
    ATB_REQUEST(
        ATB_INT(REQ(pdp_ctx_id), ATB_U8(1, 15)),
        ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)),
        ATB_INT(REQ(client_id), ATB_U8(0, 11)),
        ATB_STRING(REQ(server_addr), 1, 255),
        ATB_INT(REQ(server_port), ATB_U16(0, 65535)),
        ATB_OPTIONAL(HAS(has_access_mode), ATB_INT(REQ(access_mode), ATB_U8(0, 2)))),
    /* +QSSLOPEN: <clientID>,<err> */
    ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_KEY(REQ(client_id), RSP(client_id)), ATB_RESULT(RSP(err))),
    ATB_END,
};
/* clang-format on */

static uint32_t qssl_open_time_limit(const void *req_, const uint16_t *settings, bool completion)
{
    const eg91xq_qssl_open_req_t *req = req_;
    const uint32_t negotiate_time = settings[EG91XQ_SETTING_NEGOTIATE_TIME + req->ssl_ctx_id];
    (void)completion;
    return 150000u + negotiate_time * 1000u;
}

static void qssl_open_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const eg91xq_qssl_open_req_t *req = req_;
    (void)rsp_;
    settings[EG91XQ_SETTING_CLIENT_SSL_CTX + req->client_id] = (uint16_t)req->ssl_ctx_id;
    settings[EG91XQ_SETTING_ACCESS_MODE + req->client_id] = (uint16_t)(req->has_access_mode ? req->access_mode : 0u);
}

/* clang-format off */
const atb_exchange_ex_t eg91xq_qssl_open_exchange = {
    .base = {
        qssl_open_text, qssl_open_code, 0,
        ATB_X_AWAITS | ATB_X_EXTENDED | ATB_X_CONNECT, sizeof(eg91xq_qssl_open_rsp_t) / 4u
    },
    .time_limit = qssl_open_time_limit,
    .learn = qssl_open_learn,
};
/* clang-format on */

atb_status_t eg91xq_qssl_open(atb_client_t *at, const eg91xq_qssl_open_req_t *req, eg91xq_qssl_open_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_open_exchange.base, req, rsp);
}

#undef REQ
#undef HAS
#undef RSP
