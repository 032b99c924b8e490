/* SPDX-License-Identifier: MIT */
/* AT+QIDEACTEX of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qideactex.h"

static const char qideactex_test_text[] = "+QIDEACTEX=?";
static const char qideactex_text[] = "+QIDEACTEX=";

/* ---- rgx00u_qideactex_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qideactex_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qideactex_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qideactex_test_code[] = {
    /* AT+QIDEACTEX=? */
    ATB_REQUEST_NONE,
    /* +QIDEACTEX: <contextID:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(context_id))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qideactex_test_exchange = {
    .base = {
        qideactex_test_text, qideactex_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qideactex_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qideactex_test(atb_client_t *at, rgx00u_qideactex_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qideactex_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qideactex ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qideactex_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qideactex_rsp_t, member)
_Static_assert(sizeof(rgx00u_qideactex_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qideactex_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qideactex_code[] = {
    /* AT+QIDEACTEX=<contextID> */
    ATB_REQUEST(ATB_INT(REQ(context_id), ATB_U8(1, 5))),
    /* +QIDEACTEX: <contextID>,<err> */
    ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_KEY(REQ(context_id), RSP(context_id)), ATB_RESULT(RSP(err))),
    ATB_END,
};
/* clang-format on */

static uint32_t qideactex_time_limit(const void *req_, const uint16_t *settings, bool completion)
{
    (void)req_;
    (void)settings;
    (void)completion;
    return 40000u;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qideactex_exchange = {
    .base = {
        qideactex_text, qideactex_code, 400,
        ATB_X_AWAITS | ATB_X_EXTENDED, sizeof(rgx00u_qideactex_rsp_t) / 4u
    },
    .time_limit = qideactex_time_limit,
};
/* clang-format on */

atb_status_t rgx00u_qideactex(atb_client_t *at, const rgx00u_qideactex_req_t *req, rgx00u_qideactex_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qideactex_exchange.base, req, rsp);
}

#undef REQ
#undef RSP
