/* SPDX-License-Identifier: MIT */
/* AT+QICLOSE of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qiclose.h"

static const char qiclose_test_text[] = "+QICLOSE=?";
/* clang-format off */
static const char qiclose_text[] =
    "+QICLOSE=\0"
    "+QIURC: \"closed\"";
/* clang-format on */

/* ---- rgx00u_qiclose_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qiclose_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qiclose_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiclose_test_code[] = {
    /* AT+QICLOSE=? */
    ATB_REQUEST_NONE,
    /* +QICLOSE: <connectID:values>,<timeout:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(connect_id)), ATB_VALUES(RSP(timeout))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qiclose_test_exchange = {
    .base = {
        qiclose_test_text, qiclose_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qiclose_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qiclose_test(atb_client_t *at, rgx00u_qiclose_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qiclose_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qiclose ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qiclose_req_t, member)
#define HAS(member) ATB_FLAG(rgx00u_qiclose_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qiclose_rsp_t, member)
_Static_assert(sizeof(rgx00u_qiclose_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qiclose_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiclose_code[] = {
    /* AT+QICLOSE=<connectID>[,<timeout>] */
    ATB_REQUEST(
        ATB_INT(REQ(connect_id), ATB_U8(0, 11)),
        ATB_OPTIONAL(HAS(has_timeout), ATB_INT(REQ(timeout), ATB_U16(0, 65535)))),
    /* +QIURC: "closed",<connectID> */
    ATB_LINE(ATB_COMPLETION, 10,
        ATB_WHEN(RGX00U_SETTING_CLOSE_MODE, ATB_NONE, 1),
        ATB_KEY(REQ(connect_id), RSP(connect_id))),
    ATB_END,
};
/* clang-format on */

static uint32_t qiclose_time_limit(const void *req_, const uint16_t *settings, bool completion)
{
    const rgx00u_qiclose_req_t *req = req_;
    const uint32_t close_mode = settings[RGX00U_SETTING_CLOSE_MODE];
    if (completion)
        return close_mode == 1u ? 1000u + (req->has_timeout ? req->timeout : 10u) * 1000u : 0u;
    return 1000u + (req->has_timeout ? req->timeout : 10u) * 1000u;
}

static void qiclose_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_qiclose_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_ACCESS_MODE + req->connect_id] = 0;
    settings[RGX00U_SETTING_SERVICE_TYPE + req->connect_id] = 0;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qiclose_exchange = {
    .base = {
        qiclose_text, qiclose_code, 0,
        ATB_X_AWAITS | ATB_X_EXTENDED, sizeof(rgx00u_qiclose_rsp_t) / 4u
    },
    .time_limit = qiclose_time_limit,
    .learn = qiclose_learn,
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qiclose(atb_client_t *at, const rgx00u_qiclose_req_t *req, rgx00u_qiclose_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qiclose_exchange.base, req, rsp);
}

#undef REQ
#undef HAS
#undef RSP
