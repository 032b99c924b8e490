/* SPDX-License-Identifier: MIT */
/* AT+QISWTMD of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qiswtmd.h"

static const char qiswtmd_test_text[] = "+QISWTMD=?";
static const char qiswtmd_text[] = "+QISWTMD=";

/* ---- rgx00u_qiswtmd_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qiswtmd_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qiswtmd_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiswtmd_test_code[] = {
    /* AT+QISWTMD=? */
    ATB_REQUEST_NONE,
    /* +QISWTMD: <connectID:values>,<access_mode:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(connect_id)), ATB_VALUES(RSP(access_mode))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qiswtmd_test_exchange = {
    .base = {
        qiswtmd_test_text, qiswtmd_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qiswtmd_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qiswtmd_test(atb_client_t *at, rgx00u_qiswtmd_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qiswtmd_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qiswtmd ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qiswtmd_req_t, member)
_Static_assert(sizeof(rgx00u_qiswtmd_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiswtmd_code[] = {
    /* AT+QISWTMD=<connectID>,<access_mode> */
    ATB_REQUEST(ATB_INT(REQ(connect_id), ATB_U8(0, 11)), ATB_INT(REQ(access_mode), ATB_U8(0, 2))),
    ATB_END,
};
/* clang-format on */

static void qiswtmd_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_qiswtmd_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_ACCESS_MODE + req->connect_id] = (uint16_t)req->access_mode;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qiswtmd_exchange = {
    .base = {
        qiswtmd_text, qiswtmd_code, 10,
        ATB_X_EXTENDED | ATB_X_CONNECT, 0
    },
    .learn = qiswtmd_learn,
};
/* clang-format on */

atb_status_t rgx00u_qiswtmd(atb_client_t *at, const rgx00u_qiswtmd_req_t *req)
{
    return atb_call(at, &rgx00u_qiswtmd_exchange.base, req, NULL);
}

#undef REQ
