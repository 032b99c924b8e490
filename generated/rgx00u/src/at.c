/* SPDX-License-Identifier: MIT */
/* AT of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/at.h"

static const char at_text[] = "";

/* ---- rgx00u_at ---- */

/* clang-format off */
static const uint8_t at_code[] = {
    /* AT */
    ATB_REQUEST_NONE,
    ATB_END,
};

const atb_exchange_t rgx00u_at_exchange = {
    at_text, at_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_at(atb_client_t *at)
{
    return atb_call(at, &rgx00u_at_exchange, NULL, NULL);
}
