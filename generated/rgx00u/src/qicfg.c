/* SPDX-License-Identifier: MIT */
/* AT+QICFG of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qicfg.h"

static const char qicfg_test_text[] = "+QICFG=?";
static const char qicfg_transpktsize_text[] = "+QICFG=\"transpktsize\"";
static const char qicfg_transwaittm_text[] = "+QICFG=\"transwaittm\"";
static const char qicfg_dataformat_text[] = "+QICFG=\"dataformat\"";
static const char qicfg_viewmode_text[] = "+QICFG=\"viewmode\"";
static const char qicfg_tcp_retranscfg_text[] = "+QICFG=\"tcp/retranscfg\"";
static const char qicfg_dns_cache_text[] = "+QICFG=\"dns/cache\"";
static const char qicfg_qisend_timeout_text[] = "+QICFG=\"qisend/timeout\"";
static const char qicfg_passiveclosed_text[] = "+QICFG=\"passiveclosed\"";
static const char qicfg_tcp_accept_text[] = "+QICFG=\"tcp/accept\"";
static const char qicfg_tcp_keepalive_text[] = "+QICFG=\"tcp/keepalive\"";
static const char qicfg_recvind_text[] = "+QICFG=\"recvind\"";
static const char qicfg_close_mode_text[] = "+QICFG=\"close mode\"";
static const char qicfg_sendinfo_text[] = "+QICFG=\"sendinfo\"";
static const char qicfg_formatcfg_text[] = "+QICFG=\"formatcfg\"";

/* ---- rgx00u_qicfg_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_test_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(rgx00u_qicfg_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_test_code[] = {
    /* AT+QICFG=? */
    ATB_REQUEST_NONE,
    /* +QICFG: <sub>,<supported:values>[,<second:values>[,<third:values>[,<fourth:values>]]] */
    ATB_LINE(ATB_ITEM, ATB_SAME,
        ATB_STRING(RSP(item.sub), 0, UINT16_MAX),
        ATB_VALUES(RSP(item.supported)),
        ATB_OPTIONAL(RSP_HAS(item.has_second_supported),
            ATB_VALUES(RSP(item.second_supported)),
            ATB_OPTIONAL(RSP_HAS(item.has_third_supported),
                ATB_VALUES(RSP(item.third_supported)),
                ATB_OPTIONAL(RSP_HAS(item.has_fourth_supported), ATB_VALUES(RSP(item.fourth_supported)))))),
    ATB_END,
};
/* clang-format on */

static void qicfg_test_deliver(void *rsp_)
{
    rgx00u_qicfg_test_rsp_t *rsp = rsp_;
    rsp->count++;
    if (rsp->on_item)
        rsp->on_item(rsp->user, &rsp->item);
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qicfg_test_exchange = {
    .base = {
        qicfg_test_text, qicfg_test_code, 10,
        ATB_X_EXTENDED, RSP(on_item)
    },
    .deliver = qicfg_test_deliver,
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qicfg_test(atb_client_t *at, rgx00u_qicfg_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_test_exchange.base, NULL, rsp);
}

#undef RSP
#undef RSP_HAS

/* ---- rgx00u_qicfg_get_transpktsize ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_transpktsize_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_transpktsize_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_transpktsize_code[] = {
    /* AT+QICFG="transpktsize" */
    ATB_REQUEST_NONE,
    /* +QICFG: "transpktsize",<transpktsize> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(transpktsize), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_transpktsize_exchange = {
    qicfg_transpktsize_text, qicfg_get_transpktsize_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_transpktsize_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_transpktsize(atb_client_t *at, rgx00u_qicfg_get_transpktsize_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_transpktsize_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_transpktsize ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_transpktsize_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_transpktsize_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_transpktsize_code[] = {
    /* AT+QICFG="transpktsize",<transpktsize> */
    ATB_REQUEST(ATB_INT(REQ(transpktsize), ATB_U16(1, 1460))),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_set_transpktsize_exchange = {
    qicfg_transpktsize_text, qicfg_set_transpktsize_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_transpktsize(atb_client_t *at, const rgx00u_qicfg_set_transpktsize_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_transpktsize_exchange, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_transwaittm ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_transwaittm_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_transwaittm_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_transwaittm_code[] = {
    /* AT+QICFG="transwaittm" */
    ATB_REQUEST_NONE,
    /* +QICFG: "transwaittm",<transwaittm> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(transwaittm), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_transwaittm_exchange = {
    qicfg_transwaittm_text, qicfg_get_transwaittm_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_transwaittm_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_transwaittm(atb_client_t *at, rgx00u_qicfg_get_transwaittm_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_transwaittm_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_transwaittm ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_transwaittm_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_transwaittm_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_transwaittm_code[] = {
    /* AT+QICFG="transwaittm",<transwaittm> */
    ATB_REQUEST(ATB_INT(REQ(transwaittm), ATB_U8(0, 20))),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_set_transwaittm_exchange = {
    qicfg_transwaittm_text, qicfg_set_transwaittm_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_transwaittm(atb_client_t *at, const rgx00u_qicfg_set_transwaittm_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_transwaittm_exchange, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_dataformat ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_dataformat_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_dataformat_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_dataformat_code[] = {
    /* AT+QICFG="dataformat" */
    ATB_REQUEST_NONE,
    /* +QICFG: "dataformat",<send_data_format>,<recv_data_format> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(send_data_format), ATB_ANY), ATB_INT(RSP(recv_data_format), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_dataformat_exchange = {
    qicfg_dataformat_text, qicfg_get_dataformat_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_dataformat_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_dataformat(atb_client_t *at, rgx00u_qicfg_get_dataformat_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_dataformat_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_dataformat ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_dataformat_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_dataformat_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_dataformat_code[] = {
    /* AT+QICFG="dataformat",<send_data_format>,<recv_data_format> */
    ATB_REQUEST(ATB_INT(REQ(send_data_format), ATB_U8(0, 1)), ATB_INT(REQ(recv_data_format), ATB_U8(0, 1))),
    ATB_END,
};
/* clang-format on */

static void qicfg_set_dataformat_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_qicfg_set_dataformat_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_SEND_DATA_FORMAT] = (uint16_t)req->send_data_format;
    settings[RGX00U_SETTING_RECV_DATA_FORMAT] = (uint16_t)req->recv_data_format;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qicfg_set_dataformat_exchange = {
    .base = {
        qicfg_dataformat_text, qicfg_set_dataformat_code, 10,
        ATB_X_EXTENDED, 0
    },
    .learn = qicfg_set_dataformat_learn,
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_dataformat(atb_client_t *at, const rgx00u_qicfg_set_dataformat_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_dataformat_exchange.base, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_viewmode ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_viewmode_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_viewmode_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_viewmode_code[] = {
    /* AT+QICFG="viewmode" */
    ATB_REQUEST_NONE,
    /* +QICFG: "viewmode",<view_mode> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(view_mode), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_viewmode_exchange = {
    qicfg_viewmode_text, qicfg_get_viewmode_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_viewmode_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_viewmode(atb_client_t *at, rgx00u_qicfg_get_viewmode_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_viewmode_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_viewmode ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_viewmode_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_viewmode_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_viewmode_code[] = {
    /* AT+QICFG="viewmode",<view_mode> */
    ATB_REQUEST(ATB_INT(REQ(view_mode), ATB_U8(0, 1))),
    ATB_END,
};
/* clang-format on */

static void qicfg_set_viewmode_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_qicfg_set_viewmode_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_VIEWMODE] = (uint16_t)req->view_mode;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qicfg_set_viewmode_exchange = {
    .base = {
        qicfg_viewmode_text, qicfg_set_viewmode_code, 10,
        ATB_X_EXTENDED, 0
    },
    .learn = qicfg_set_viewmode_learn,
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_viewmode(atb_client_t *at, const rgx00u_qicfg_set_viewmode_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_viewmode_exchange.base, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_tcp_retranscfg ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_tcp_retranscfg_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_tcp_retranscfg_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_tcp_retranscfg_code[] = {
    /* AT+QICFG="tcp/retranscfg" */
    ATB_REQUEST_NONE,
    /* +QICFG: "tcp/retranscfg",<max_backoffs>,<max_rto> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(max_backoffs), ATB_ANY), ATB_INT(RSP(max_rto), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_tcp_retranscfg_exchange = {
    qicfg_tcp_retranscfg_text, qicfg_get_tcp_retranscfg_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_tcp_retranscfg_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_tcp_retranscfg(atb_client_t *at, rgx00u_qicfg_get_tcp_retranscfg_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_tcp_retranscfg_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_tcp_retranscfg ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_tcp_retranscfg_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_tcp_retranscfg_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_tcp_retranscfg_code[] = {
    /* AT+QICFG="tcp/retranscfg",<max_backoffs>,<max_rto> */
    ATB_REQUEST(ATB_INT(REQ(max_backoffs), ATB_U8(3, 20)), ATB_INT(REQ(max_rto), ATB_U16(5, 1000))),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_set_tcp_retranscfg_exchange = {
    qicfg_tcp_retranscfg_text, qicfg_set_tcp_retranscfg_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_tcp_retranscfg(atb_client_t *at, const rgx00u_qicfg_set_tcp_retranscfg_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_tcp_retranscfg_exchange, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_dns_cache ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_dns_cache_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_dns_cache_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_dns_cache_code[] = {
    /* AT+QICFG="dns/cache" */
    ATB_REQUEST_NONE,
    /* +QICFG: "dns/cache",<DNS_cache> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(dns_cache), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_dns_cache_exchange = {
    qicfg_dns_cache_text, qicfg_get_dns_cache_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_dns_cache_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_dns_cache(atb_client_t *at, rgx00u_qicfg_get_dns_cache_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_dns_cache_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_dns_cache ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_dns_cache_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_dns_cache_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_dns_cache_code[] = {
    /* AT+QICFG="dns/cache",<DNS_cache> */
    ATB_REQUEST(ATB_INT(REQ(dns_cache), ATB_U8(0, 1))),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_set_dns_cache_exchange = {
    qicfg_dns_cache_text, qicfg_set_dns_cache_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_dns_cache(atb_client_t *at, const rgx00u_qicfg_set_dns_cache_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_dns_cache_exchange, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_qisend_timeout ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_qisend_timeout_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_qisend_timeout_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_qisend_timeout_code[] = {
    /* AT+QICFG="qisend/timeout" */
    ATB_REQUEST_NONE,
    /* +QICFG: "qisend/timeout",<time> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(time), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_qisend_timeout_exchange = {
    qicfg_qisend_timeout_text, qicfg_get_qisend_timeout_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_qisend_timeout_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_qisend_timeout(atb_client_t *at, rgx00u_qicfg_get_qisend_timeout_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_qisend_timeout_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_qisend_timeout ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_qisend_timeout_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_qisend_timeout_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_qisend_timeout_code[] = {
    /* AT+QICFG="qisend/timeout",<time> */
    ATB_REQUEST(ATB_INT(REQ(time), ATB_U16(0, 3600))),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_set_qisend_timeout_exchange = {
    qicfg_qisend_timeout_text, qicfg_set_qisend_timeout_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_qisend_timeout(atb_client_t *at, const rgx00u_qicfg_set_qisend_timeout_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_qisend_timeout_exchange, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_passiveclosed ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_passiveclosed_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_passiveclosed_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_passiveclosed_code[] = {
    /* AT+QICFG="passiveclosed" */
    ATB_REQUEST_NONE,
    /* +QICFG: "passiveclosed",<closed> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(closed), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_passiveclosed_exchange = {
    qicfg_passiveclosed_text, qicfg_get_passiveclosed_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_passiveclosed_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_passiveclosed(atb_client_t *at, rgx00u_qicfg_get_passiveclosed_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_passiveclosed_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_passiveclosed ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_passiveclosed_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_passiveclosed_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_passiveclosed_code[] = {
    /* AT+QICFG="passiveclosed",<closed> */
    ATB_REQUEST(ATB_INT(REQ(closed), ATB_U8(0, 1))),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_set_passiveclosed_exchange = {
    qicfg_passiveclosed_text, qicfg_set_passiveclosed_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_passiveclosed(atb_client_t *at, const rgx00u_qicfg_set_passiveclosed_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_passiveclosed_exchange, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_tcp_accept ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_tcp_accept_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_tcp_accept_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_tcp_accept_code[] = {
    /* AT+QICFG="tcp/accept" */
    ATB_REQUEST_NONE,
    /* +QICFG: "tcp/accept",<state> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(state), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_tcp_accept_exchange = {
    qicfg_tcp_accept_text, qicfg_get_tcp_accept_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_tcp_accept_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_tcp_accept(atb_client_t *at, rgx00u_qicfg_get_tcp_accept_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_tcp_accept_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_tcp_accept ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_tcp_accept_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_tcp_accept_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_tcp_accept_code[] = {
    /* AT+QICFG="tcp/accept",<state> */
    ATB_REQUEST(ATB_INT(REQ(state), ATB_U8(0, 1))),
    ATB_END,
};
/* clang-format on */

static void qicfg_set_tcp_accept_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_qicfg_set_tcp_accept_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_TCP_ACCEPT] = (uint16_t)req->state;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qicfg_set_tcp_accept_exchange = {
    .base = {
        qicfg_tcp_accept_text, qicfg_set_tcp_accept_code, 10,
        ATB_X_EXTENDED, 0
    },
    .learn = qicfg_set_tcp_accept_learn,
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_tcp_accept(atb_client_t *at, const rgx00u_qicfg_set_tcp_accept_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_tcp_accept_exchange.base, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_tcp_keepalive ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_tcp_keepalive_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_tcp_keepalive_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_tcp_keepalive_code[] = {
    /* AT+QICFG="tcp/keepalive" */
    ATB_REQUEST_NONE,
    /* +QICFG: "tcp/keepalive",<enable>,<idle_time>,<interval_time>,<probe_cnt> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_INT(RSP(enable), ATB_ANY),
        ATB_INT(RSP(idle_time), ATB_ANY),
        ATB_INT(RSP(interval_time), ATB_ANY),
        ATB_INT(RSP(probe_cnt), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_tcp_keepalive_exchange = {
    qicfg_tcp_keepalive_text, qicfg_get_tcp_keepalive_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_tcp_keepalive_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_tcp_keepalive(atb_client_t *at, rgx00u_qicfg_get_tcp_keepalive_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_tcp_keepalive_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_tcp_keepalive ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_tcp_keepalive_req_t, member)
#define HAS(member) ATB_FLAG(rgx00u_qicfg_set_tcp_keepalive_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_tcp_keepalive_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_tcp_keepalive_code[] = {
    /* AT+QICFG="tcp/keepalive",<enable>[,<idle_time>,<interval_time>,<probe_cnt>] */
    ATB_REQUEST(
        ATB_INT(REQ(enable), ATB_U8(0, 1)),
        ATB_OPTIONAL(HAS(has_idle_time),
            ATB_INT(REQ(idle_time), ATB_U16(1, 1800)),
            ATB_INT(REQ(interval_time), ATB_U8(25, 100)),
            ATB_INT(REQ(probe_cnt), ATB_U8(3, 10)))),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_set_tcp_keepalive_exchange = {
    qicfg_tcp_keepalive_text, qicfg_set_tcp_keepalive_code, 10,
    0, 0
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_tcp_keepalive(atb_client_t *at, const rgx00u_qicfg_set_tcp_keepalive_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_tcp_keepalive_exchange, req, NULL);
}

#undef REQ
#undef HAS

/* ---- rgx00u_qicfg_get_recvind ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_recvind_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_recvind_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_recvind_code[] = {
    /* AT+QICFG="recvind" */
    ATB_REQUEST_NONE,
    /* +QICFG: "recvind",<enable> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(enable), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_recvind_exchange = {
    qicfg_recvind_text, qicfg_get_recvind_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_recvind_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_recvind(atb_client_t *at, rgx00u_qicfg_get_recvind_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_recvind_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_recvind ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_recvind_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_recvind_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_recvind_code[] = {
    /* AT+QICFG="recvind",<enable> */
    ATB_REQUEST(ATB_INT(REQ(enable), ATB_U8(0, 1))),
    ATB_END,
};
/* clang-format on */

static void qicfg_set_recvind_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_qicfg_set_recvind_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_RECVIND] = (uint16_t)req->enable;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qicfg_set_recvind_exchange = {
    .base = {
        qicfg_recvind_text, qicfg_set_recvind_code, 10,
        ATB_X_EXTENDED, 0
    },
    .learn = qicfg_set_recvind_learn,
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_recvind(atb_client_t *at, const rgx00u_qicfg_set_recvind_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_recvind_exchange.base, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_close_mode ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_close_mode_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_close_mode_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_close_mode_code[] = {
    /* AT+QICFG="close mode" */
    ATB_REQUEST_NONE,
    /* +QICFG: "close mode",<close_mode> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(close_mode), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_close_mode_exchange = {
    qicfg_close_mode_text, qicfg_get_close_mode_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_close_mode_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_close_mode(atb_client_t *at, rgx00u_qicfg_get_close_mode_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_close_mode_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_close_mode ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_close_mode_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_close_mode_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_close_mode_code[] = {
    /* AT+QICFG="close mode",<close_mode> */
    ATB_REQUEST(ATB_INT(REQ(close_mode), ATB_U8(0, 1))),
    ATB_END,
};
/* clang-format on */

static void qicfg_set_close_mode_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_qicfg_set_close_mode_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_CLOSE_MODE] = (uint16_t)req->close_mode;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qicfg_set_close_mode_exchange = {
    .base = {
        qicfg_close_mode_text, qicfg_set_close_mode_code, 10,
        ATB_X_EXTENDED, 0
    },
    .learn = qicfg_set_close_mode_learn,
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_close_mode(atb_client_t *at, const rgx00u_qicfg_set_close_mode_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_close_mode_exchange.base, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_sendinfo ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_sendinfo_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_sendinfo_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_sendinfo_code[] = {
    /* AT+QICFG="sendinfo" */
    ATB_REQUEST_NONE,
    /* +QICFG: "sendinfo",<send_view_mode> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(send_view_mode), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_sendinfo_exchange = {
    qicfg_sendinfo_text, qicfg_get_sendinfo_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_sendinfo_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_sendinfo(atb_client_t *at, rgx00u_qicfg_get_sendinfo_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_sendinfo_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_sendinfo ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_sendinfo_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_sendinfo_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_sendinfo_code[] = {
    /* AT+QICFG="sendinfo",<send_view_mode> */
    ATB_REQUEST(ATB_INT(REQ(send_view_mode), ATB_U8(0, 1))),
    ATB_END,
};
/* clang-format on */

static void qicfg_set_sendinfo_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_qicfg_set_sendinfo_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_SENDINFO] = (uint16_t)req->send_view_mode;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qicfg_set_sendinfo_exchange = {
    .base = {
        qicfg_sendinfo_text, qicfg_set_sendinfo_code, 10,
        ATB_X_EXTENDED, 0
    },
    .learn = qicfg_set_sendinfo_learn,
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_sendinfo(atb_client_t *at, const rgx00u_qicfg_set_sendinfo_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_sendinfo_exchange.base, req, NULL);
}

#undef REQ

/* ---- rgx00u_qicfg_get_formatcfg ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qicfg_get_formatcfg_rsp_t, member)
_Static_assert(sizeof(rgx00u_qicfg_get_formatcfg_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_get_formatcfg_code[] = {
    /* AT+QICFG="formatcfg" */
    ATB_REQUEST_NONE,
    /* +QICFG: "formatcfg",<format> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(RSP(format), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t rgx00u_qicfg_get_formatcfg_exchange = {
    qicfg_formatcfg_text, qicfg_get_formatcfg_code, 10,
    ATB_X_ANSWERS, sizeof(rgx00u_qicfg_get_formatcfg_rsp_t) / 4u
};
/* clang-format on */

atb_status_t rgx00u_qicfg_get_formatcfg(atb_client_t *at, rgx00u_qicfg_get_formatcfg_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qicfg_get_formatcfg_exchange, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qicfg_set_formatcfg ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qicfg_set_formatcfg_req_t, member)
_Static_assert(sizeof(rgx00u_qicfg_set_formatcfg_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qicfg_set_formatcfg_code[] = {
    /* AT+QICFG="formatcfg",<format> */
    ATB_REQUEST(ATB_INT(REQ(format), ATB_U8(0, 1))),
    ATB_END,
};
/* clang-format on */

static void qicfg_set_formatcfg_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const rgx00u_qicfg_set_formatcfg_req_t *req = req_;
    (void)rsp_;
    settings[RGX00U_SETTING_FORMATCFG] = (uint16_t)req->format;
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qicfg_set_formatcfg_exchange = {
    .base = {
        qicfg_formatcfg_text, qicfg_set_formatcfg_code, 10,
        ATB_X_EXTENDED, 0
    },
    .learn = qicfg_set_formatcfg_learn,
};
/* clang-format on */

atb_status_t rgx00u_qicfg_set_formatcfg(atb_client_t *at, const rgx00u_qicfg_set_formatcfg_req_t *req)
{
    return atb_call(at, &rgx00u_qicfg_set_formatcfg_exchange.base, req, NULL);
}

#undef REQ
