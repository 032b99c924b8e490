/* SPDX-License-Identifier: MIT */
/* AT+QISWTMD of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/qiswtmd.h"

static const char qiswtmd_text[] = "+QISWTMD=";

/* ---- eg91xq_qiswtmd ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qiswtmd_req_t, member)
_Static_assert(sizeof(eg91xq_qiswtmd_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiswtmd_code[] = {
    /* AT+QISWTMD=<clientID>,<access_mode> */
    ATB_REQUEST(ATB_INT(REQ(client_id), ATB_U8(0, 11)), ATB_INT(REQ(access_mode), ATB_U8(0, 2))),
    ATB_END,
};
/* clang-format on */

static void qiswtmd_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const eg91xq_qiswtmd_req_t *req = req_;
    (void)rsp_;
    settings[EG91XQ_SETTING_ACCESS_MODE + req->client_id] = (uint16_t)req->access_mode;
}

/* clang-format off */
const atb_exchange_ex_t eg91xq_qiswtmd_exchange = {
    .base = {
        qiswtmd_text, qiswtmd_code, 10,
        ATB_X_EXTENDED | ATB_X_CONNECT, 0
    },
    .learn = qiswtmd_learn,
};
/* clang-format on */

atb_status_t eg91xq_qiswtmd(atb_client_t *at, const eg91xq_qiswtmd_req_t *req)
{
    return atb_call(at, &eg91xq_qiswtmd_exchange.base, req, NULL);
}

#undef REQ
