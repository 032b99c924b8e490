/* SPDX-License-Identifier: MIT */
/* ATO of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/ato.h"

static const char ato_text[] = "O";

/* ---- rgx00u_ato ---- */

/* clang-format off */
static const uint8_t ato_code[] = {
    /* ATO */
    ATB_REQUEST_NONE,
    ATB_END,
};

const atb_exchange_t rgx00u_ato_exchange = {
    ato_text, ato_code, 10,
    ATB_X_CONNECT | ATB_X_NO_OK, 0
};
/* clang-format on */

atb_status_t rgx00u_ato(atb_client_t *at)
{
    return atb_call(at, &rgx00u_ato_exchange, NULL, NULL);
}
