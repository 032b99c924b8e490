/* SPDX-License-Identifier: MIT */
/* ATO of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/ato.h"

static const char ato_text[] = "O";

/* ---- eg91xq_ato ---- */

/* clang-format off */
static const uint8_t ato_code[] = {
    /* ATO */
    ATB_REQUEST_NONE,
    ATB_END,
};

const atb_exchange_t eg91xq_ato_exchange = {
    ato_text, ato_code, 10,
    ATB_X_CONNECT | ATB_X_NO_OK, 0
};
/* clang-format on */

atb_status_t eg91xq_ato(atb_client_t *at)
{
    return atb_call(at, &eg91xq_ato_exchange, NULL, NULL);
}
