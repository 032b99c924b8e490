/* SPDX-License-Identifier: MIT */
/* ATE of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/ate.h"

static const char ate_set_text[] = "E";

/* ---- rgx00u_ate_set ---- */

#define REQ(member) ATB_OFFSET(rgx00u_ate_set_req_t, member)
_Static_assert(sizeof(rgx00u_ate_set_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t ate_set_code[] = {
    /* ATE<value> */
    ATB_REQUEST(ATB_INT(REQ(value), ATB_U8(0, 1))),
    ATB_END,
};

const atb_exchange_t rgx00u_ate_set_exchange = {
    ate_set_text, ate_set_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_ate_set(atb_client_t *at, const rgx00u_ate_set_req_t *req)
{
    return atb_call(at, &rgx00u_ate_set_exchange, req, NULL);
}

#undef REQ
