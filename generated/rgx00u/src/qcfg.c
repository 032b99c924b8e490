/* SPDX-License-Identifier: MIT */
/* AT+QCFG of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qcfg.h"

static const char qcfg_set_nat_text[] = "+QCFG=\"nat\"";

/* ---- rgx00u_qcfg_set_nat ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qcfg_set_nat_req_t, member)
_Static_assert(sizeof(rgx00u_qcfg_set_nat_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qcfg_set_nat_code[] = {
    /* AT+QCFG="nat",<nat> */
    ATB_REQUEST(ATB_INT(REQ(nat), ATB_U8(1, 2))),
    ATB_END,
};

const atb_exchange_t rgx00u_qcfg_set_nat_exchange = {
    qcfg_set_nat_text, qcfg_set_nat_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qcfg_set_nat(atb_client_t *at, const rgx00u_qcfg_set_nat_req_t *req)
{
    return atb_call(at, &rgx00u_qcfg_set_nat_exchange, req, NULL);
}

#undef REQ
