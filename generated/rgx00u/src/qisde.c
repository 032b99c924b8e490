/* SPDX-License-Identifier: MIT */
/* AT+QISDE of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qisde.h"

static const char qisde_test_text[] = "+QISDE=?";
static const char qisde_get_text[] = "+QISDE?";
static const char qisde_set_text[] = "+QISDE=";

/* ---- rgx00u_qisde_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qisde_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qisde_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qisde_test_code[] = {
    /* AT+QISDE=? */
    ATB_REQUEST_NONE,
    /* +QISDE: <echo:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(echo))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qisde_test_exchange = {
    .base = {
        qisde_test_text, qisde_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qisde_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qisde_test(atb_client_t *at, rgx00u_qisde_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qisde_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qisde_get ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qisde_get_rsp_t, member)
_Static_assert(sizeof(rgx00u_qisde_get_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qisde_get_code[] = {
    /* AT+QISDE? */
    ATB_REQUEST_NONE,
    /* +QISDE: <echo> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(echo), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qisde_get_exchange = {
    qisde_get_text, qisde_get_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qisde_get_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qisde_get(atb_client_t *at, rgx00u_qisde_get_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qisde_get_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qisde_set ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qisde_set_req_t, member)
_Static_assert(sizeof(rgx00u_qisde_set_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qisde_set_code[] = {
    /* AT+QISDE=<echo> */
    ATB_REQUEST(ATB_INT(REQ(echo), ATB_U8(0, 1))),
    ATB_END,
};
/* clang-format on */

static void qisde_set_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_qisde_set_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_QISDE] = (uint16_t)req->echo;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qisde_set_exchange = {
    .base = {
        qisde_set_text, qisde_set_code, 10,
        ATB_X_EXTENDED, 0
    },
    .learn = qisde_set_learn,
};
/* clang-format on */

atb_status_t rgx00u_qisde_set(atb_client_t *at, const rgx00u_qisde_set_req_t *req)
{
    return atb_call(at, &rgx00u_qisde_set_exchange.base, req, NULL);
}

#undef REQ
