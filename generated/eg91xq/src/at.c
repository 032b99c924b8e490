/* SPDX-License-Identifier: MIT */
/* AT of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/at.h"

static const char at_text[] = "";

/* ---- eg91xq_at ---- */

/* clang-format off */
static const uint8_t at_code[] = {
    /* AT */
    ATB_REQUEST_NONE,
    ATB_END,
};

const atb_exchange_t eg91xq_at_exchange = {
    at_text, at_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_at(atb_client_t *at)
{
    return atb_call(at, &eg91xq_at_exchange, NULL, NULL);
}
