/* SPDX-License-Identifier: MIT */
/* AT+QIDEACT of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qideact.h"

static const char qideact_test_text[] = "+QIDEACT=?";
static const char qideact_text[] = "+QIDEACT=";

/* ---- rgx00u_qideact_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qideact_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qideact_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qideact_test_code[] = {
    /* AT+QIDEACT=? */
    ATB_REQUEST_NONE,
    /* +QIDEACT: <contextID:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(context_id))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qideact_test_exchange = {
    .base = {
        qideact_test_text, qideact_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qideact_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qideact_test(atb_client_t *at, rgx00u_qideact_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qideact_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qideact ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qideact_req_t, member)
_Static_assert(sizeof(rgx00u_qideact_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qideact_code[] = {
    /* AT+QIDEACT=<contextID> */
    ATB_REQUEST(ATB_INT(REQ(context_id), ATB_U8(1, 5))),
    ATB_END,
};

const atb_exchange_t rgx00u_qideact_exchange = {
    qideact_text, qideact_code, 400,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qideact(atb_client_t *at, const rgx00u_qideact_req_t *req)
{
    return atb_call(at, &rgx00u_qideact_exchange, req, NULL);
}

#undef REQ
