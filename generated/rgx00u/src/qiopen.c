/* SPDX-License-Identifier: MIT */
/* AT+QIOPEN of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qiopen.h"

static const char qiopen_test_text[] = "+QIOPEN=?";
/* clang-format off */
static const char qiopen_text[] =
    "+QIOPEN=\0"
    "TCP\0"
    "UDP\0"
    "TCP LISTENER\0"
    "UDP SERVICE";
/* clang-format on */

/* ---- rgx00u_qiopen_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qiopen_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qiopen_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiopen_test_code[] = {
    /* AT+QIOPEN=? */
    ATB_REQUEST_NONE,
    /* +QIOPEN: <contextID:values>,<connectID:values>,<service_type:values>,<address_string:text>,<remote_port:values>,<local_port:values>,<access_mode:values>,<TCP_client_maxnum:values>,<connect_timeout:values> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_VALUES(RSP(context_id)),
        ATB_VALUES(RSP(connect_id)),
        ATB_VALUES(RSP(service_type)),
        ATB_TEXT(RSP(address), 0, UINT16_MAX),
        ATB_VALUES(RSP(remote_port)),
        ATB_VALUES(RSP(local_port)),
        ATB_VALUES(RSP(access_mode)),
        ATB_VALUES(RSP(tcp_client_max_num)),
        ATB_VALUES(RSP(connect_timeout))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qiopen_test_exchange = {
    .base = {
        qiopen_test_text, qiopen_test_code, 10,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qiopen_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qiopen_test(atb_client_t *at, rgx00u_qiopen_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qiopen_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qiopen ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qiopen_req_t, member)
#define HAS(member) ATB_FLAG(rgx00u_qiopen_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qiopen_rsp_t, member)
_Static_assert(sizeof(rgx00u_qiopen_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qiopen_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qiopen_code[] = {
    /* AT+QIOPEN=<contextID>,<connectID>,<service_type>,<address_string>,<remote_port>[,<local_port>[,<access_mode>[,<TCP_client_maxnum>[,<connect_timeout>]]]] */
    ATB_REQUEST(
        ATB_INT(REQ(context_id), ATB_U8(1, 5)),
        ATB_INT(REQ(connect_id), ATB_U8(0, 11)),
        ATB_CHOICE(REQ(service_type), 9, 4),
        ATB_STRING(REQ(address), 1, 256),
        ATB_INT(REQ(remote_port), ATB_U16(0, 65535)),
        ATB_OPTIONAL(HAS(has_local_port),
            ATB_INT(REQ(local_port), ATB_U16(0, 65535)),
            ATB_OPTIONAL(HAS(has_access_mode),
                ATB_INT(REQ(access_mode), ATB_U8(0, 2)),
                ATB_OPTIONAL(HAS(has_tcp_client_max_num),
                    ATB_INT(REQ(tcp_client_max_num), ATB_U8(0, 11)),
                    ATB_OPTIONAL(HAS(has_connect_timeout), ATB_INT(REQ(connect_timeout), ATB_U8(10, 150)))))),
        ATB_NEED_IF(HAS(has_local_port), REQ(service_type), 2, 3)),
    /* +QIOPEN: <connectID>,<err> */
    ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_KEY(REQ(connect_id), RSP(connect_id)), ATB_RESULT(RSP(err))),
    ATB_END,
};
/* clang-format on */

static uint32_t qiopen_time_limit(const void *req_, const uint16_t *settings, bool completion)
{
    (void)req_;
    (void)settings;
    (void)completion;
    return 150000u;
}

static void qiopen_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_qiopen_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_ACCESS_MODE + req->connect_id] = (uint16_t)(req->has_access_mode ? req->access_mode : 0u);
    settings[RGX00U_SETTING_SERVICE_TYPE + req->connect_id] = (uint16_t)req->service_type;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qiopen_exchange = {
    .base = {
        qiopen_text, qiopen_code, 1500,
        ATB_X_AWAITS | ATB_X_EXTENDED | ATB_X_CONNECT, sizeof(rgx00u_qiopen_rsp_t) / 4u
    },
    .time_limit = qiopen_time_limit,
    .learn = qiopen_learn,
    .encode = atb_encode_more,
};
/* clang-format on */

atb_status_t rgx00u_qiopen(atb_client_t *at, const rgx00u_qiopen_req_t *req, rgx00u_qiopen_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qiopen_exchange.base, req, rsp);
}

#undef REQ
#undef HAS
#undef RSP
