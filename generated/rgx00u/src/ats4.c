/* SPDX-License-Identifier: MIT */
/* ATS4 of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/ats4.h"

static const char ats4_get_text[] = "S4?";
static const char ats4_set_text[] = "S4=";

/* ---- rgx00u_ats4_get ---- */

#define RSP(member) ATB_OFFSET(rgx00u_ats4_get_rsp_t, member)
_Static_assert(sizeof(rgx00u_ats4_get_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t ats4_get_code[] = {
    /* ATS4? */
    ATB_REQUEST_NONE,
    /* <value> */
    ATB_LINE(ATB_INFO, ATB_BARE, ATB_INT(RSP(value), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_ats4_get_exchange = {
    ats4_get_text, ats4_get_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_ats4_get_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_ats4_get(atb_client_t *at, rgx00u_ats4_get_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_ats4_get_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_ats4_set ---- */

#define REQ(member) ATB_OFFSET(rgx00u_ats4_set_req_t, member)
_Static_assert(sizeof(rgx00u_ats4_set_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t ats4_set_code[] = {
    /* ATS4=<value> */
    ATB_REQUEST(ATB_INT(REQ(value), ATB_U8(0, 127))),
    ATB_END,
};
/* clang-format on */

static void ats4_set_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_ats4_set_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_S4] = (uint16_t)req->value;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_ats4_set_exchange = {
    .base = {
        ats4_set_text, ats4_set_code, 10,
        ATB_X_EXTENDED, 0
    },
    .learn = ats4_set_learn,
};
/* clang-format on */

atb_status_t rgx00u_ats4_set(atb_client_t *at, const rgx00u_ats4_set_req_t *req)
{
    return atb_call(at, &rgx00u_ats4_set_exchange.base, req, NULL);
}

#undef REQ
