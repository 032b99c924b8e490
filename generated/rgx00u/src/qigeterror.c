/* SPDX-License-Identifier: MIT */
/* AT+QIGETERROR of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qigeterror.h"

static const char qigeterror_test_text[] = "+QIGETERROR=?";
static const char qigeterror_text[] = "+QIGETERROR";

/* ---- rgx00u_qigeterror_test ---- */

/* clang-format off */
static const uint8_t qigeterror_test_code[] = {
    /* AT+QIGETERROR=? */
    ATB_REQUEST_NONE,
    ATB_END,
};

const atb_exchange_t rgx00u_qigeterror_test_exchange = {
    qigeterror_test_text, qigeterror_test_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qigeterror_test(atb_client_t *at)
{
    return atb_call(at, &rgx00u_qigeterror_test_exchange, NULL, NULL);
}

/* ---- rgx00u_qigeterror ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qigeterror_rsp_t, member)
_Static_assert(sizeof(rgx00u_qigeterror_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qigeterror_code[] = {
    /* AT+QIGETERROR */
    ATB_REQUEST_NONE,
    /* +QIGETERROR: <err>,<errcode_description> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(err), ATB_ANY), ATB_TEXT(RSP(errcode_description), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_t rgx00u_qigeterror_exchange = {
    qigeterror_text, qigeterror_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qigeterror_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qigeterror(atb_client_t *at, rgx00u_qigeterror_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qigeterror_exchange, NULL, rsp);
}

#undef RSP
