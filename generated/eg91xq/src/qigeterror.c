/* SPDX-License-Identifier: MIT */
/* AT+QIGETERROR of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/qigeterror.h"

static const char qigeterror_text[] = "+QIGETERROR";

/* ---- eg91xq_qigeterror ---- */

#define RSP(member) ATB_OFFSET(eg91xq_qigeterror_rsp_t, member)
_Static_assert(sizeof(eg91xq_qigeterror_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qigeterror_code[] = {
    /* AT+QIGETERROR */
    ATB_REQUEST_NONE,
    /* +QIGETERROR: <err>,<errcode_description> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(err), ATB_ANY), ATB_TEXT(RSP(errcode_description), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_t eg91xq_qigeterror_exchange = {
    qigeterror_text, qigeterror_code, 10,
    ATB_X_ANSWERS, sizeof(eg91xq_qigeterror_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qigeterror(atb_client_t *at, eg91xq_qigeterror_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qigeterror_exchange, NULL, rsp);
}

#undef RSP
