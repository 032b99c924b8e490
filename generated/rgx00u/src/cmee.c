/* SPDX-License-Identifier: MIT */
/* AT+CMEE of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/cmee.h"

static const char cmee_test_text[] = "+CMEE=?";
static const char cmee_get_text[] = "+CMEE?";
static const char cmee_set_text[] = "+CMEE=";

/* ---- rgx00u_cmee_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_cmee_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_cmee_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t cmee_test_code[] = {
    /* AT+CMEE=? */
    ATB_REQUEST_NONE,
    /* +CMEE: <n:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(n))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_cmee_test_exchange = {
    .base = {
        cmee_test_text, cmee_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_cmee_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_cmee_test(atb_client_t *at, rgx00u_cmee_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_cmee_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_cmee_get ---- */

#define RSP(member) ATB_OFFSET(rgx00u_cmee_get_rsp_t, member)
_Static_assert(sizeof(rgx00u_cmee_get_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t cmee_get_code[] = {
    /* AT+CMEE? */
    ATB_REQUEST_NONE,
    /* +CMEE: <n> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(n), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_cmee_get_exchange = {
    cmee_get_text, cmee_get_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_cmee_get_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_cmee_get(atb_client_t *at, rgx00u_cmee_get_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_cmee_get_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_cmee_set ---- */

#define REQ(member) ATB_OFFSET(rgx00u_cmee_set_req_t, member)
_Static_assert(sizeof(rgx00u_cmee_set_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t cmee_set_code[] = {
    /* AT+CMEE=<n> */
    ATB_REQUEST(ATB_INT(REQ(n), ATB_U8(0, 2))),
    ATB_END,
};

const atb_exchange_t rgx00u_cmee_set_exchange = {
    cmee_set_text, cmee_set_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_cmee_set(atb_client_t *at, const rgx00u_cmee_set_req_t *req)
{
    return atb_call(at, &rgx00u_cmee_set_exchange, req, NULL);
}

#undef REQ
