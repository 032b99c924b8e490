/* SPDX-License-Identifier: MIT */
/* AT+CCLK of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/cclk.h"

static const char cclk_get_text[] = "+CCLK?";
static const char cclk_set_text[] = "+CCLK=";

/* ---- eg91xq_cclk_get ---- */

#define RSP(member) ATB_OFFSET(eg91xq_cclk_get_rsp_t, member)
_Static_assert(sizeof(eg91xq_cclk_get_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t cclk_get_code[] = {
    /* AT+CCLK? */
    ATB_REQUEST_NONE,
    /* +CCLK: <time> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_STRING(RSP(time), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_t eg91xq_cclk_get_exchange = {
    cclk_get_text, cclk_get_code, 10,
    ATB_X_ANSWERS, sizeof(eg91xq_cclk_get_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_cclk_get(atb_client_t *at, eg91xq_cclk_get_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_cclk_get_exchange, NULL, rsp);
}

#undef RSP

/* ---- eg91xq_cclk_set ---- */

#define REQ(member) ATB_OFFSET(eg91xq_cclk_set_req_t, member)
_Static_assert(sizeof(eg91xq_cclk_set_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t cclk_set_code[] = {
    /* AT+CCLK=<time> */
    ATB_REQUEST(ATB_STRING(REQ(time), 17, 20)),
    ATB_END,
};

const atb_exchange_t eg91xq_cclk_set_exchange = {
    cclk_set_text, cclk_set_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_cclk_set(atb_client_t *at, const eg91xq_cclk_set_req_t *req)
{
    return atb_call(at, &eg91xq_cclk_set_exchange, req, NULL);
}

#undef REQ
