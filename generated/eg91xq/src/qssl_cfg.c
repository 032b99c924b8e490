/* SPDX-License-Identifier: MIT */
/* AT+QSSLCFG of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/qssl_cfg.h"

static const char qssl_cfg_test_text[] = "+QSSLCFG=?";
static const char qssl_cfg_sslversion_text[] = "+QSSLCFG=\"sslversion\"";
static const char qssl_cfg_seclevel_text[] = "+QSSLCFG=\"seclevel\"";
static const char qssl_cfg_ciphersuite_text[] = "+QSSLCFG=\"ciphersuite\"";
static const char qssl_cfg_negotiatetime_text[] = "+QSSLCFG=\"negotiatetime\"";
static const char qssl_cfg_sni_text[] = "+QSSLCFG=\"sni\"";
static const char qssl_cfg_cacert_text[] = "+QSSLCFG=\"cacert\"";
static const char qssl_cfg_cacertex_text[] = "+QSSLCFG=\"cacertex\"";
static const char qssl_cfg_clientcert_text[] = "+QSSLCFG=\"clientcert\"";
static const char qssl_cfg_clientkey_text[] = "+QSSLCFG=\"clientkey\"";
static const char qssl_cfg_dtls_text[] = "+QSSLCFG=\"dtls\"";
static const char qssl_cfg_dtlsversion_text[] = "+QSSLCFG=\"dtlsversion\"";
static const char qssl_cfg_psk_text[] = "+QSSLCFG=\"psk\"";
static const char qssl_cfg_ignoremulticertchainverify_text[] = "+QSSLCFG=\"ignoremulticertchainverify\"";
static const char qssl_cfg_ignoreinvalidcertsign_text[] = "+QSSLCFG=\"ignoreinvalidcertsign\"";
static const char qssl_cfg_ignorecertitem_text[] = "+QSSLCFG=\"ignorecertitem\"";
static const char qssl_cfg_ignorelocaltime_text[] = "+QSSLCFG=\"ignorelocaltime\"";
static const char qssl_cfg_session_cache_text[] = "+QSSLCFG=\"session_cache\"";
static const char qssl_cfg_closetimemode_text[] = "+QSSLCFG=\"closetimemode\"";
static const char qssl_cfg_renegotiation_text[] = "+QSSLCFG=\"renegotiation\"";
static const char qssl_cfg_alpn_text[] = "+QSSLCFG=\"alpn\"";

/* ---- eg91xq_qssl_cfg_test ---- */

#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_test_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(eg91xq_qssl_cfg_test_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_test_code[] = {
    /* AT+QSSLCFG=? */
    ATB_REQUEST_NONE,
    /* +QSSLCFG: <sub>,<ids:values>,<supported:values>[,<also:values>] */
    ATB_LINE(ATB_ITEM, ATB_SAME,
        ATB_STRING(RSP(item.sub), 0, UINT16_MAX),
        ATB_VALUES(RSP(item.ids)),
        ATB_VALUES(RSP(item.supported)),
        ATB_OPTIONAL(RSP_HAS(item.has_also_supported), ATB_VALUES(RSP(item.also_supported)))),
    ATB_END,
};
/* clang-format on */

static void qssl_cfg_test_deliver(void *rsp_)
{
    eg91xq_qssl_cfg_test_rsp_t *rsp = rsp_;
    rsp->count++;
    if (rsp->on_item)
        rsp->on_item(rsp->user, &rsp->item);
}

/* clang-format off */
const atb_exchange_ex_t eg91xq_qssl_cfg_test_exchange = {
    .base = {
        qssl_cfg_test_text, qssl_cfg_test_code, 3,
        ATB_X_EXTENDED, RSP(on_item)
    },
    .deliver = qssl_cfg_test_deliver,
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_test(atb_client_t *at, eg91xq_qssl_cfg_test_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_test_exchange.base, NULL, rsp);
}

#undef RSP
#undef RSP_HAS

/* ---- eg91xq_qssl_cfg_get_sslversion ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_sslversion_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_sslversion_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_sslversion_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_sslversion_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_sslversion_code[] = {
    /* AT+QSSLCFG="sslversion",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "sslversion",<SSL_ctxID>,<SSL_version> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_INT(RSP(ssl_version), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_sslversion_exchange = {
    qssl_cfg_sslversion_text, qssl_cfg_get_sslversion_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_sslversion_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_sslversion(atb_client_t *at, const eg91xq_qssl_cfg_get_sslversion_req_t *req,
                                            eg91xq_qssl_cfg_get_sslversion_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_sslversion_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_sslversion ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_sslversion_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_sslversion_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_sslversion_code[] = {
    /* AT+QSSLCFG="sslversion",<SSL_ctxID>,<SSL_version> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(ssl_version), ATB_U8(0, 4))),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_sslversion_exchange = {
    qssl_cfg_sslversion_text, qssl_cfg_set_sslversion_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_sslversion(atb_client_t *at, const eg91xq_qssl_cfg_set_sslversion_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_sslversion_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_seclevel ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_seclevel_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_seclevel_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_seclevel_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_seclevel_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_seclevel_code[] = {
    /* AT+QSSLCFG="seclevel",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "seclevel",<SSL_ctxID>,<seclevel> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_INT(RSP(seclevel), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_seclevel_exchange = {
    qssl_cfg_seclevel_text, qssl_cfg_get_seclevel_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_seclevel_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_seclevel(atb_client_t *at, const eg91xq_qssl_cfg_get_seclevel_req_t *req,
                                          eg91xq_qssl_cfg_get_seclevel_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_seclevel_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_seclevel ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_seclevel_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_seclevel_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_seclevel_code[] = {
    /* AT+QSSLCFG="seclevel",<SSL_ctxID>,<seclevel> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(seclevel), ATB_U8(0, 2))),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_seclevel_exchange = {
    qssl_cfg_seclevel_text, qssl_cfg_set_seclevel_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_seclevel(atb_client_t *at, const eg91xq_qssl_cfg_set_seclevel_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_seclevel_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_ciphersuite ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_ciphersuite_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_ciphersuite_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_ciphersuite_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_ciphersuite_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_ciphersuite_code[] = {
    /* AT+QSSLCFG="ciphersuite",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "ciphersuite",<SSL_ctxID>,<cs_id> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_HEX(RSP(cs_id), 4, ATB_ANY)),
    ATB_END,
};

const atb_exchange_ex_t eg91xq_qssl_cfg_get_ciphersuite_exchange = {
    .base = {
        qssl_cfg_ciphersuite_text, qssl_cfg_get_ciphersuite_code, 3,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_ciphersuite_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_ciphersuite(atb_client_t *at, const eg91xq_qssl_cfg_get_ciphersuite_req_t *req,
                                             eg91xq_qssl_cfg_get_ciphersuite_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_ciphersuite_exchange.base, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_ciphersuite ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_ciphersuite_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_ciphersuite_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_ciphersuite_code[] = {
    /* AT+QSSLCFG="ciphersuite",<SSL_ctxID>,<cs_id> */
    ATB_REQUEST(
        ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)),
        ATB_HEX(REQ(cs_id), 4,
            ATB_SET16(ATB_V16(0x0004), ATB_V16(0x0005), ATB_V16(0x000A), ATB_V16(0x002F), ATB_V16(0x0035), ATB_V16(0x003D), ATB_V16(0xC002), ATB_V16(0xC003), ATB_V16(0xC004), ATB_V16(0xC005), ATB_V16(0xC007), ATB_V16(0xC008), ATB_V16(0xC009), ATB_V16(0xC00A), ATB_V16(0xC00C), ATB_V16(0xC00D), ATB_V16(0xC00E), ATB_V16(0xC00F), ATB_V16(0xC011), ATB_V16(0xC012), ATB_V16(0xC013), ATB_V16(0xC014), ATB_V16(0xC023), ATB_V16(0xC024), ATB_V16(0xC025), ATB_V16(0xC026), ATB_V16(0xC027), ATB_V16(0xC028), ATB_V16(0xC029), ATB_V16(0xC02A), ATB_V16(0xC02F), ATB_V16(0xFFFF)))),
    ATB_END,
};

const atb_exchange_ex_t eg91xq_qssl_cfg_set_ciphersuite_exchange = {
    .base = {
        qssl_cfg_ciphersuite_text, qssl_cfg_set_ciphersuite_code, 3,
        ATB_X_EXTENDED, 0
    },
    .encode = atb_encode_more,
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_ciphersuite(atb_client_t *at, const eg91xq_qssl_cfg_set_ciphersuite_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_ciphersuite_exchange.base, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_negotiatetime ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_negotiatetime_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_negotiatetime_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_negotiatetime_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_negotiatetime_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_negotiatetime_code[] = {
    /* AT+QSSLCFG="negotiatetime",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "negotiatetime",<SSL_ctxID>,<negotiate_time> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_INT(RSP(negotiate_time), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_negotiatetime_exchange = {
    qssl_cfg_negotiatetime_text, qssl_cfg_get_negotiatetime_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_negotiatetime_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_negotiatetime(atb_client_t *at, const eg91xq_qssl_cfg_get_negotiatetime_req_t *req,
                                               eg91xq_qssl_cfg_get_negotiatetime_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_negotiatetime_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_negotiatetime ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_negotiatetime_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_negotiatetime_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_negotiatetime_code[] = {
    /* AT+QSSLCFG="negotiatetime",<SSL_ctxID>,<negotiate_time> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(negotiate_time), ATB_U16(10, 300))),
    ATB_END,
};
/* clang-format on */

static void qssl_cfg_set_negotiatetime_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const eg91xq_qssl_cfg_set_negotiatetime_req_t *req = req_;
    (void)rsp_;
    settings[EG91XQ_SETTING_NEGOTIATE_TIME + req->ssl_ctx_id] = (uint16_t)req->negotiate_time;
}

/* clang-format off */
const atb_exchange_ex_t eg91xq_qssl_cfg_set_negotiatetime_exchange = {
    .base = {
        qssl_cfg_negotiatetime_text, qssl_cfg_set_negotiatetime_code, 3,
        ATB_X_EXTENDED, 0
    },
    .learn = qssl_cfg_set_negotiatetime_learn,
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_negotiatetime(atb_client_t *at, const eg91xq_qssl_cfg_set_negotiatetime_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_negotiatetime_exchange.base, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_sni ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_sni_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_sni_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_sni_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_sni_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_sni_code[] = {
    /* AT+QSSLCFG="sni",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "sni",<SSL_ctxID>,<SNI> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_INT(RSP(sni), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_sni_exchange = {
    qssl_cfg_sni_text, qssl_cfg_get_sni_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_sni_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_sni(atb_client_t *at, const eg91xq_qssl_cfg_get_sni_req_t *req,
                                     eg91xq_qssl_cfg_get_sni_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_sni_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_sni ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_sni_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_sni_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_sni_code[] = {
    /* AT+QSSLCFG="sni",<SSL_ctxID>,<SNI> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(sni), ATB_U8(0, 1))),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_sni_exchange = {
    qssl_cfg_sni_text, qssl_cfg_set_sni_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_sni(atb_client_t *at, const eg91xq_qssl_cfg_set_sni_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_sni_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_cacert ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_cacert_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_cacert_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_cacert_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_cacert_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_cacert_code[] = {
    /* AT+QSSLCFG="cacert",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "cacert",<SSL_ctxID>,<cacertpath> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_STRING(RSP(cacertpath), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_cacert_exchange = {
    qssl_cfg_cacert_text, qssl_cfg_get_cacert_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_cacert_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_cacert(atb_client_t *at, const eg91xq_qssl_cfg_get_cacert_req_t *req,
                                        eg91xq_qssl_cfg_get_cacert_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_cacert_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_cacert ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_cacert_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_cacert_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_cacert_code[] = {
    /* AT+QSSLCFG="cacert",<SSL_ctxID>,<cacertpath> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_STRING(REQ(cacertpath), 0, 255)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_cacert_exchange = {
    qssl_cfg_cacert_text, qssl_cfg_set_cacert_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_cacert(atb_client_t *at, const eg91xq_qssl_cfg_set_cacert_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_cacert_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_cacertex_all ---- */

#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_cacertex_all_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_cacertex_all_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_cacertex_all_code[] = {
    /* AT+QSSLCFG="cacertex" */
    ATB_REQUEST_NONE,
    /* +QSSLCFG: "cacertex",<ca_id>,<cacertexpath> */
    ATB_LINE(ATB_ITEM, ATB_SAME, ATB_INT(RSP(item.ca_id), ATB_ANY), ATB_STRING(RSP(item.cacertexpath), 0, UINT16_MAX)),
    ATB_END,
};
/* clang-format on */

static void qssl_cfg_get_cacertex_all_deliver(void *rsp_)
{
    eg91xq_qssl_cfg_get_cacertex_all_rsp_t *rsp = rsp_;
    rsp->count++;
    if (rsp->on_item)
        rsp->on_item(rsp->user, &rsp->item);
}

/* clang-format off */
const atb_exchange_ex_t eg91xq_qssl_cfg_get_cacertex_all_exchange = {
    .base = {
        qssl_cfg_cacertex_text, qssl_cfg_get_cacertex_all_code, 3,
        ATB_X_EXTENDED, RSP(on_item)
    },
    .deliver = qssl_cfg_get_cacertex_all_deliver,
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_cacertex_all(atb_client_t *at, eg91xq_qssl_cfg_get_cacertex_all_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_cacertex_all_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- eg91xq_qssl_cfg_get_cacertex ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_cacertex_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_cacertex_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_cacertex_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_cacertex_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_cacertex_code[] = {
    /* AT+QSSLCFG="cacertex",<ca_id> */
    ATB_REQUEST(ATB_INT(REQ(ca_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "cacertex",<ca_id>,<cacertexpath> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ca_id), RSP(ca_id)), ATB_STRING(RSP(cacertexpath), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_cacertex_exchange = {
    qssl_cfg_cacertex_text, qssl_cfg_get_cacertex_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_cacertex_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_cacertex(atb_client_t *at, const eg91xq_qssl_cfg_get_cacertex_req_t *req,
                                          eg91xq_qssl_cfg_get_cacertex_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_cacertex_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_cacertex ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_cacertex_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_cacertex_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_cacertex_code[] = {
    /* AT+QSSLCFG="cacertex",<ca_id>,<cacertexpath> */
    ATB_REQUEST(ATB_INT(REQ(ca_id), ATB_U8(0, 5)), ATB_STRING(REQ(cacertexpath), 0, 255)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_cacertex_exchange = {
    qssl_cfg_cacertex_text, qssl_cfg_set_cacertex_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_cacertex(atb_client_t *at, const eg91xq_qssl_cfg_set_cacertex_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_cacertex_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_clientcert ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_clientcert_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_clientcert_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_clientcert_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_clientcert_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_clientcert_code[] = {
    /* AT+QSSLCFG="clientcert",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "clientcert",<SSL_ctxID>,<client_cert_path> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)),
        ATB_STRING(RSP(client_cert_path), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_clientcert_exchange = {
    qssl_cfg_clientcert_text, qssl_cfg_get_clientcert_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_clientcert_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_clientcert(atb_client_t *at, const eg91xq_qssl_cfg_get_clientcert_req_t *req,
                                            eg91xq_qssl_cfg_get_clientcert_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_clientcert_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_clientcert ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_clientcert_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_clientcert_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_clientcert_code[] = {
    /* AT+QSSLCFG="clientcert",<SSL_ctxID>,<client_cert_path> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_STRING(REQ(client_cert_path), 0, 255)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_clientcert_exchange = {
    qssl_cfg_clientcert_text, qssl_cfg_set_clientcert_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_clientcert(atb_client_t *at, const eg91xq_qssl_cfg_set_clientcert_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_clientcert_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_clientkey ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_clientkey_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_clientkey_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_clientkey_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_clientkey_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_clientkey_code[] = {
    /* AT+QSSLCFG="clientkey",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "clientkey",<SSL_ctxID>,<client_key_path>,<key_pwd> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)),
        ATB_STRING(RSP(client_key_path), 0, UINT16_MAX),
        ATB_SECRET,
        ATB_STRING(RSP(key_pwd), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_clientkey_exchange = {
    qssl_cfg_clientkey_text, qssl_cfg_get_clientkey_code, 3,
    ATB_X_ANSWERS | ATB_X_SECRET, sizeof(eg91xq_qssl_cfg_get_clientkey_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_clientkey(atb_client_t *at, const eg91xq_qssl_cfg_get_clientkey_req_t *req,
                                           eg91xq_qssl_cfg_get_clientkey_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_clientkey_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_clientkey ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_clientkey_req_t, member)
#define HAS(member) ATB_FLAG(eg91xq_qssl_cfg_set_clientkey_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_clientkey_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_clientkey_code[] = {
    /* AT+QSSLCFG="clientkey",<SSL_ctxID>,<client_key_path>[,<key_pwd>] */
    ATB_REQUEST(
        ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)),
        ATB_STRING(REQ(client_key_path), 0, 255),
        ATB_OPTIONAL(HAS(has_key_pwd), ATB_SECRET, ATB_STRING(REQ(key_pwd), 0, 255))),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_clientkey_exchange = {
    qssl_cfg_clientkey_text, qssl_cfg_set_clientkey_code, 3,
    ATB_X_SECRET, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_clientkey(atb_client_t *at, const eg91xq_qssl_cfg_set_clientkey_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_clientkey_exchange, req, NULL);
}

#undef REQ
#undef HAS

/* ---- eg91xq_qssl_cfg_get_dtls ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_dtls_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_dtls_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_dtls_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_dtls_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_dtls_code[] = {
    /* AT+QSSLCFG="dtls",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "dtls",<SSL_ctxID>,<DTLS_enable> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_INT(RSP(dtls_enable), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_dtls_exchange = {
    qssl_cfg_dtls_text, qssl_cfg_get_dtls_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_dtls_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_dtls(atb_client_t *at, const eg91xq_qssl_cfg_get_dtls_req_t *req,
                                      eg91xq_qssl_cfg_get_dtls_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_dtls_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_dtls ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_dtls_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_dtls_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_dtls_code[] = {
    /* AT+QSSLCFG="dtls",<SSL_ctxID>,<DTLS_enable> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(dtls_enable), ATB_U8(0, 1))),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_dtls_exchange = {
    qssl_cfg_dtls_text, qssl_cfg_set_dtls_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_dtls(atb_client_t *at, const eg91xq_qssl_cfg_set_dtls_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_dtls_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_dtlsversion ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_dtlsversion_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_dtlsversion_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_dtlsversion_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_dtlsversion_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_dtlsversion_code[] = {
    /* AT+QSSLCFG="dtlsversion",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "dtlsversion",<SSL_ctxID>,<DTLS_version> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_INT(RSP(dtls_version), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_dtlsversion_exchange = {
    qssl_cfg_dtlsversion_text, qssl_cfg_get_dtlsversion_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_dtlsversion_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_dtlsversion(atb_client_t *at, const eg91xq_qssl_cfg_get_dtlsversion_req_t *req,
                                             eg91xq_qssl_cfg_get_dtlsversion_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_dtlsversion_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_dtlsversion ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_dtlsversion_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_dtlsversion_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_dtlsversion_code[] = {
    /* AT+QSSLCFG="dtlsversion",<SSL_ctxID>,<DTLS_version> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(dtls_version), ATB_U8(0, 2))),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_dtlsversion_exchange = {
    qssl_cfg_dtlsversion_text, qssl_cfg_set_dtlsversion_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_dtlsversion(atb_client_t *at, const eg91xq_qssl_cfg_set_dtlsversion_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_dtlsversion_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_psk ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_psk_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_psk_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_psk_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_psk_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_psk_code[] = {
    /* AT+QSSLCFG="psk",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "psk",<SSL_ctxID>,<identity>,<key> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)),
        ATB_STRING(RSP(identity), 0, UINT16_MAX),
        ATB_SECRET,
        ATB_STRING(RSP(key), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_psk_exchange = {
    qssl_cfg_psk_text, qssl_cfg_get_psk_code, 3,
    ATB_X_ANSWERS | ATB_X_SECRET, sizeof(eg91xq_qssl_cfg_get_psk_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_psk(atb_client_t *at, const eg91xq_qssl_cfg_get_psk_req_t *req,
                                     eg91xq_qssl_cfg_get_psk_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_psk_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_psk ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_psk_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_psk_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_psk_code[] = {
    /* AT+QSSLCFG="psk",<SSL_ctxID>,<identity>,<key> */
    ATB_REQUEST(
        ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)),
        ATB_STRING(REQ(identity), 0, 255),
        ATB_SECRET,
        ATB_STRING(REQ(key), 0, 255)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_psk_exchange = {
    qssl_cfg_psk_text, qssl_cfg_set_psk_code, 3,
    ATB_X_SECRET, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_psk(atb_client_t *at, const eg91xq_qssl_cfg_set_psk_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_psk_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_ignoremulticertchainverify ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_ignoremulticertchainverify_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_ignoremulticertchainverify_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_ignoremulticertchainverify_code[] = {
    /* AT+QSSLCFG="ignoremulticertchainverify",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "ignoremulticertchainverify",<SSL_ctxID>,<ignore_multicertchain_verify> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)),
        ATB_INT(RSP(ignore_multicertchain_verify), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_ignoremulticertchainverify_exchange = {
    qssl_cfg_ignoremulticertchainverify_text, qssl_cfg_get_ignoremulticertchainverify_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp_t) / 4u
};
/* clang-format on */

atb_status_t
eg91xq_qssl_cfg_get_ignoremulticertchainverify(atb_client_t *at,
                                               const eg91xq_qssl_cfg_get_ignoremulticertchainverify_req_t *req,
                                               eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_ignoremulticertchainverify_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_ignoremulticertchainverify ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_ignoremulticertchainverify_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_ignoremulticertchainverify_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_ignoremulticertchainverify_code[] = {
    /* AT+QSSLCFG="ignoremulticertchainverify",<SSL_ctxID>,<ignore_multicertchain_verify> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(ignore_multicertchain_verify), ATB_U8(0, 1))),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_ignoremulticertchainverify_exchange = {
    qssl_cfg_ignoremulticertchainverify_text, qssl_cfg_set_ignoremulticertchainverify_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t
eg91xq_qssl_cfg_set_ignoremulticertchainverify(atb_client_t *at,
                                               const eg91xq_qssl_cfg_set_ignoremulticertchainverify_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_ignoremulticertchainverify_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_ignoreinvalidcertsign ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_ignoreinvalidcertsign_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_ignoreinvalidcertsign_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_ignoreinvalidcertsign_code[] = {
    /* AT+QSSLCFG="ignoreinvalidcertsign",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "ignoreinvalidcertsign",<SSL_ctxID>,<ignore_invalid_certsign> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)),
        ATB_INT(RSP(ignore_invalid_certsign), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_ignoreinvalidcertsign_exchange = {
    qssl_cfg_ignoreinvalidcertsign_text, qssl_cfg_get_ignoreinvalidcertsign_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_ignoreinvalidcertsign(atb_client_t *at,
                                                       const eg91xq_qssl_cfg_get_ignoreinvalidcertsign_req_t *req,
                                                       eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_ignoreinvalidcertsign_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_ignoreinvalidcertsign ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_ignoreinvalidcertsign_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_ignoreinvalidcertsign_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_ignoreinvalidcertsign_code[] = {
    /* AT+QSSLCFG="ignoreinvalidcertsign",<SSL_ctxID>,<ignore_invalid_certsign> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(ignore_invalid_certsign), ATB_U8(0, 1))),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_ignoreinvalidcertsign_exchange = {
    qssl_cfg_ignoreinvalidcertsign_text, qssl_cfg_set_ignoreinvalidcertsign_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_ignoreinvalidcertsign(atb_client_t *at,
                                                       const eg91xq_qssl_cfg_set_ignoreinvalidcertsign_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_ignoreinvalidcertsign_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_ignorecertitem ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_ignorecertitem_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_ignorecertitem_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_ignorecertitem_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_ignorecertitem_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_ignorecertitem_code[] = {
    /* AT+QSSLCFG="ignorecertitem",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "ignorecertitem",<SSL_ctxID>,<ignore_check_item> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_INT(RSP(ignore_check_item), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_ignorecertitem_exchange = {
    qssl_cfg_ignorecertitem_text, qssl_cfg_get_ignorecertitem_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_ignorecertitem_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_ignorecertitem(atb_client_t *at, const eg91xq_qssl_cfg_get_ignorecertitem_req_t *req,
                                                eg91xq_qssl_cfg_get_ignorecertitem_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_ignorecertitem_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_ignorecertitem ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_ignorecertitem_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_ignorecertitem_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_ignorecertitem_code[] = {
    /* AT+QSSLCFG="ignorecertitem",<SSL_ctxID>,<ignore_check_item> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(ignore_check_item), ATB_BITS(0x1B90Du, 0xFFFFFu))),
    ATB_END,
};

const atb_exchange_ex_t eg91xq_qssl_cfg_set_ignorecertitem_exchange = {
    .base = {
        qssl_cfg_ignorecertitem_text, qssl_cfg_set_ignorecertitem_code, 3,
        ATB_X_EXTENDED, 0
    },
    .encode = atb_encode_more,
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_ignorecertitem(atb_client_t *at, const eg91xq_qssl_cfg_set_ignorecertitem_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_ignorecertitem_exchange.base, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_ignorelocaltime ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_ignorelocaltime_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_ignorelocaltime_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_ignorelocaltime_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_ignorelocaltime_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_ignorelocaltime_code[] = {
    /* AT+QSSLCFG="ignorelocaltime",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "ignorelocaltime",<SSL_ctxID>,<ignore_ltime> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_INT(RSP(ignore_ltime), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_ignorelocaltime_exchange = {
    qssl_cfg_ignorelocaltime_text, qssl_cfg_get_ignorelocaltime_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_ignorelocaltime_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_ignorelocaltime(atb_client_t *at, const eg91xq_qssl_cfg_get_ignorelocaltime_req_t *req,
                                                 eg91xq_qssl_cfg_get_ignorelocaltime_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_ignorelocaltime_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_ignorelocaltime ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_ignorelocaltime_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_ignorelocaltime_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_ignorelocaltime_code[] = {
    /* AT+QSSLCFG="ignorelocaltime",<SSL_ctxID>,<ignore_ltime> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(ignore_ltime), ATB_U8(0, 1))),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_ignorelocaltime_exchange = {
    qssl_cfg_ignorelocaltime_text, qssl_cfg_set_ignorelocaltime_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_ignorelocaltime(atb_client_t *at, const eg91xq_qssl_cfg_set_ignorelocaltime_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_ignorelocaltime_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_session_cache ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_session_cache_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_session_cache_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_session_cache_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_session_cache_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_session_cache_code[] = {
    /* AT+QSSLCFG="session_cache",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "session_cache",<SSL_ctxID>,<session_cache_enable> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)),
        ATB_INT(RSP(session_cache_enable), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_session_cache_exchange = {
    qssl_cfg_session_cache_text, qssl_cfg_get_session_cache_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_session_cache_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_session_cache(atb_client_t *at, const eg91xq_qssl_cfg_get_session_cache_req_t *req,
                                               eg91xq_qssl_cfg_get_session_cache_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_session_cache_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_session_cache ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_session_cache_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_session_cache_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_session_cache_code[] = {
    /* AT+QSSLCFG="session_cache",<SSL_ctxID>,<session_cache_enable> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(session_cache_enable), ATB_U8(0, 1))),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_session_cache_exchange = {
    qssl_cfg_session_cache_text, qssl_cfg_set_session_cache_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_session_cache(atb_client_t *at, const eg91xq_qssl_cfg_set_session_cache_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_session_cache_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_closetimemode ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_closetimemode_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_closetimemode_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_closetimemode_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_closetimemode_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_closetimemode_code[] = {
    /* AT+QSSLCFG="closetimemode",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "closetimemode",<SSL_ctxID>,<close_time_mode> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_INT(RSP(close_time_mode), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_closetimemode_exchange = {
    qssl_cfg_closetimemode_text, qssl_cfg_get_closetimemode_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_closetimemode_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_closetimemode(atb_client_t *at, const eg91xq_qssl_cfg_get_closetimemode_req_t *req,
                                               eg91xq_qssl_cfg_get_closetimemode_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_closetimemode_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_closetimemode ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_closetimemode_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_closetimemode_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_closetimemode_code[] = {
    /* AT+QSSLCFG="closetimemode",<SSL_ctxID>,<close_time_mode> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(close_time_mode), ATB_U8(0, 1))),
    ATB_END,
};
/* clang-format on */

static void qssl_cfg_set_closetimemode_learn(const void *req_, const void *rsp_, uint16_t *settings)
{
    const eg91xq_qssl_cfg_set_closetimemode_req_t *req = req_;
    (void)rsp_;
    settings[EG91XQ_SETTING_CLOSE_TIME_MODE + req->ssl_ctx_id] = (uint16_t)req->close_time_mode;
}

/* clang-format off */
const atb_exchange_ex_t eg91xq_qssl_cfg_set_closetimemode_exchange = {
    .base = {
        qssl_cfg_closetimemode_text, qssl_cfg_set_closetimemode_code, 3,
        ATB_X_EXTENDED, 0
    },
    .learn = qssl_cfg_set_closetimemode_learn,
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_closetimemode(atb_client_t *at, const eg91xq_qssl_cfg_set_closetimemode_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_closetimemode_exchange.base, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_renegotiation ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_renegotiation_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_renegotiation_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_renegotiation_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_renegotiation_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_renegotiation_code[] = {
    /* AT+QSSLCFG="renegotiation",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "renegotiation",<SSL_ctxID>,<renegotiation_enable> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)),
        ATB_INT(RSP(renegotiation_enable), ATB_ANY)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_renegotiation_exchange = {
    qssl_cfg_renegotiation_text, qssl_cfg_get_renegotiation_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_renegotiation_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_renegotiation(atb_client_t *at, const eg91xq_qssl_cfg_get_renegotiation_req_t *req,
                                               eg91xq_qssl_cfg_get_renegotiation_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_renegotiation_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_renegotiation ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_renegotiation_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_renegotiation_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_renegotiation_code[] = {
    /* AT+QSSLCFG="renegotiation",<SSL_ctxID>,<renegotiation_enable> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_INT(REQ(renegotiation_enable), ATB_U8(0, 1))),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_renegotiation_exchange = {
    qssl_cfg_renegotiation_text, qssl_cfg_set_renegotiation_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_renegotiation(atb_client_t *at, const eg91xq_qssl_cfg_set_renegotiation_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_renegotiation_exchange, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_cfg_get_alpn ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_get_alpn_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_cfg_get_alpn_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_get_alpn_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_cfg_get_alpn_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_get_alpn_code[] = {
    /* AT+QSSLCFG="alpn",<SSL_ctxID> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5))),
    /* +QSSLCFG: "alpn",<SSL_ctxID>,<ALPN_name> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_KEY(REQ(ssl_ctx_id), RSP(ssl_ctx_id)), ATB_STRING(RSP(alpn_name), 0, UINT16_MAX)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_get_alpn_exchange = {
    qssl_cfg_alpn_text, qssl_cfg_get_alpn_code, 3,
    ATB_X_ANSWERS, sizeof(eg91xq_qssl_cfg_get_alpn_rsp_t) / 4u
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_get_alpn(atb_client_t *at, const eg91xq_qssl_cfg_get_alpn_req_t *req,
                                      eg91xq_qssl_cfg_get_alpn_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_cfg_get_alpn_exchange, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_cfg_set_alpn ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_cfg_set_alpn_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_cfg_set_alpn_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_cfg_set_alpn_code[] = {
    /* AT+QSSLCFG="alpn",<SSL_ctxID>,<ALPN_name> */
    ATB_REQUEST(ATB_INT(REQ(ssl_ctx_id), ATB_U8(0, 5)), ATB_STRING(REQ(alpn_name), 0, 255)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_cfg_set_alpn_exchange = {
    qssl_cfg_alpn_text, qssl_cfg_set_alpn_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_cfg_set_alpn(atb_client_t *at, const eg91xq_qssl_cfg_set_alpn_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_cfg_set_alpn_exchange, req, NULL);
}

#undef REQ
