/* SPDX-License-Identifier: MIT */
/* Steps before the first connection: the module, the network, the certificates, the SSL context. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "demo.h"
#include "show.h"

void step_wake(demo_t *demo)
{
    atb_client_t *at = &demo->at;
    eg91xq_ate_set_req_t echo = { .value = 0 };
    eg91xq_cmee_set_req_t errors = { .n = 2 };
    eg91xq_cclk_set_req_t clock;
    eg91xq_cclk_get_rsp_t read;
    char text[32];
    time_t seconds = time(NULL);

    show_section("Find the module; echo off, verbose errors, clock set (certificates have dates)");
    expect_ok(at, atb_synchronise(at, 5000), "atb_synchronise");
    expect_ok(at, eg91xq_at(at), "eg91xq_at");
    expect_ok(at, eg91xq_ate_set(at, &echo), "eg91xq_ate_set");
    expect_ok(at, eg91xq_cmee_set(at, &errors), "eg91xq_cmee_set");
    clock.time = (atb_str_t){ text, strftime(text, sizeof text, "%y/%m/%d,%H:%M:%S+00", gmtime(&seconds)) };
    expect_ok(at, eg91xq_cclk_set(at, &clock), "eg91xq_cclk_set");
    expect_ok(at, eg91xq_cclk_get(at, &read), "eg91xq_cclk_get");
    show_good("   the module's clock: %.*s", (int)read.time.len, read.time.ptr);
}

static void print_context(void *user, const eg91xq_qiact_get_item_t *item)
{
    (void)user;
    show_good("   PDP context %u: state %u, type %u, address %.*s", (unsigned)item->context_id,
              (unsigned)item->context_state, (unsigned)item->context_type, (int)item->ip_address.len,
              item->ip_address.ptr);
}

void step_network(demo_t *demo)
{
    atb_client_t *at = &demo->at;
    eg91xq_qicsgp_set_req_t access_point = {
        .context_id = PDP_CONTEXT,
        .context_type = 1,
        .apn = ATB_STR("UNINET"),
        .has_username = true,
        .username = ATB_STR("device"),
        .password = ATB_STR("not-for-the-trace"),
        .authentication = 1,
    };
    eg91xq_qiact_req_t activate = { .context_id = PDP_CONTEXT };
    eg91xq_qiact_get_rsp_t contexts = { .on_item = print_context };

    show_section("Configure and activate a PDP context (note the password in the trace)");
    expect_ok(at, eg91xq_qicsgp_set(at, &access_point), "eg91xq_qicsgp_set");
    expect_ok(at, eg91xq_qiact(at, &activate), "eg91xq_qiact");
    expect_ok(at, eg91xq_qiact_get(at, &contexts), "eg91xq_qiact_get");
    if (contexts.count == 0)
        show_fatal("no PDP context is active");
}

/** Streams a file of the folder into the module. */
static void upload(demo_t *demo, const char *file, const char *name)
{
    static char content[16384];
    char path[512];
    eg91xq_qfupl_req_t req = { .filename = { name, strlen(name) } };
    eg91xq_qfupl_rsp_t rsp;
    FILE *stream;

    snprintf(path, sizeof path, "%s/%s", demo->options->folder, file);
    stream = fopen(path, "rb");
    if (stream == NULL)
        show_fatal("%s cannot be read", path);
    req.data = (atb_source_t)ATB_BYTES(content, fread(content, 1, sizeof content, stream));
    fclose(stream);
    expect_ok(&demo->at, eg91xq_qfupl(&demo->at, &req, &rsp), "eg91xq_qfupl");
    if (rsp.upload_size != req.data.len)
        show_fatal("%s: %u of %zu bytes arrived", name, (unsigned)rsp.upload_size, req.data.len);
    show_good("   %s: %u bytes, checksum %.*s", name, (unsigned)rsp.upload_size, (int)rsp.checksum.len,
              rsp.checksum.ptr);
}

void step_certificates(demo_t *demo)
{
    show_section("Upload certificates and the client's encrypted key");
    upload(demo, "ca.pem", "RAM:cacert.pem");
    upload(demo, "other_ca.pem", "RAM:other.pem");
    upload(demo, "client.pem", "RAM:client.pem");
    upload(demo, "client_encrypted.key", "RAM:client.key");
}

/** Sets one number of the SSL context. */
#define SET(sub, ...)                                                                        \
    do {                                                                                     \
        eg91xq_qssl_cfg_set_##sub##_req_t req_ = { .ssl_ctx_id = SSL_CONTEXT, __VA_ARGS__ }; \
        expect_ok(at, eg91xq_qssl_cfg_set_##sub(at, &req_), "eg91xq_qssl_cfg_set_" #sub);    \
    } while (0)

static void set_checks(atb_client_t *at)
{
    SET(ignoremulticertchainverify, .ignore_multicertchain_verify = 0);
    SET(ignoreinvalidcertsign, .ignore_invalid_certsign = 0);
    SET(ignorecertitem, .ignore_check_item = 0);
    SET(ignorelocaltime, .ignore_ltime = 0);
}

static void set_identity(atb_client_t *at)
{
    SET(cacert, .cacertpath = ATB_STR("RAM:cacert.pem"));
    SET(clientcert, .client_cert_path = ATB_STR("RAM:client.pem"));
    SET(clientkey, .client_key_path = ATB_STR("RAM:client.key"), .has_key_pwd = true, .key_pwd = ATB_STR("testpass"));
    SET(sni, .sni = 1);
    SET(alpn, .alpn_name = ATB_STR("atbind/1"));
}

void step_ssl_settings(demo_t *demo)
{
    atb_client_t *at = &demo->at;
    eg91xq_qssl_cfg_get_ciphersuite_req_t query = { .ssl_ctx_id = SSL_CONTEXT };
    eg91xq_qssl_cfg_get_ciphersuite_rsp_t suite;

    show_section("Set up SSL context 1 (note the key's password in the trace)");
    SET(sslversion, .ssl_version = EG91XQ_SSL_VERSION_TLS_1_2);
    SET(ciphersuite, .cs_id = EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256);
    SET(seclevel, .seclevel = 2);
    SET(negotiatetime, .negotiate_time = 30);
    set_identity(at);
    set_checks(at);
    SET(session_cache, .session_cache_enable = 1);
    SET(closetimemode, .close_time_mode = 0);
    SET(renegotiation, .renegotiation_enable = 0);
    SET(dtls, .dtls_enable = 0);
    expect_ok(at, eg91xq_qssl_cfg_get_ciphersuite(at, &query, &suite), "eg91xq_qssl_cfg_get_ciphersuite");
    if (suite.cs_id != EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256)
        show_fatal("the module holds cipher suite 0x%04X", (unsigned)suite.cs_id);
    show_good("   cipher suite asked back: 0x%04X", (unsigned)suite.cs_id);
}
