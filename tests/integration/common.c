/* SPDX-License-Identifier: MIT */
/* What all scenarios share: output, the set-up of the module, opening and closing. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "agent.h"

uint8_t agent_byte(uint32_t position)
{
    return (uint8_t)(position * 31u + position / 256u * 7u);
}

void agent_take(stream_t *stream, const void *bytes, size_t len)
{
    const uint8_t *byte = bytes;
    for (size_t i = 0; i < len; i++, stream->received++) {
        if (byte[i] != agent_byte(stream->received))
            stream->wrong++;
    }
}

void say_number(const char *name, uint32_t value)
{
    printf("%s=%lu\n", name, (unsigned long)value);
}

void say_text(const char *name, const char *text)
{
    printf("%s=%s\n", name, text);
    fflush(stdout);
}

bool say_status(agent_t *agent, const char *name, atb_status_t status)
{
    char text[256];
    printf("status.%s=%s\n", name, atb_status_name(status));
    if (status != ATB_OK) {
        atb_error_text(atb_error(&agent->at), &eg91xq_doc, text, sizeof text);
        printf("error.%s=%s\n", name, text);
    }
    fflush(stdout);
    return status == ATB_OK;
}

_Noreturn void give_up(const char *why)
{
    fflush(stdout);
    fprintf(stderr, "agent: %s\n", why);
    exit(EXIT_FAILURE);
}

void must(agent_t *agent, const char *name, atb_status_t status)
{
    if (status == ATB_OK)
        return;
    say_status(agent, name, status);
    give_up(name);
}

uint32_t agent_now(agent_t *agent)
{
    return agent->port.base.ops->now(&agent->port.base);
}

void agent_poll(agent_t *agent)
{
    agent->port.base.ops->wait(&agent->port.base, 10, false);
    atb_poll(&agent->at);
}

static atb_str_t str(const char *text)
{
    return (atb_str_t){ text, strlen(text) };
}

static void upload(agent_t *agent, const char *path, const char *name)
{
    static char content[16384];
    FILE *file = fopen(path, "rb");
    eg91xq_qfupl_req_t req = { .filename = str(name) };
    if (file == NULL)
        give_up(path);
    req.data = (atb_source_t)ATB_BYTES(content, fread(content, 1, sizeof content, file));
    fclose(file);
    must(agent, "qfupl", eg91xq_qfupl(&agent->at, &req, NULL));
}

#define SET(sub, ...)                                                                          \
    do {                                                                                       \
        eg91xq_qssl_cfg_set_##sub##_req_t req_ = { .ssl_ctx_id = AGENT_CONTEXT, __VA_ARGS__ }; \
        must(agent, #sub, eg91xq_qssl_cfg_set_##sub(&agent->at, &req_));                       \
    } while (0)

static void set_identity(agent_t *agent)
{
    const agent_options_t *options = &agent->options;
    if (options->ca != NULL) {
        upload(agent, options->ca, "RAM:ca.pem");
        SET(cacert, .cacertpath = str("RAM:ca.pem"));
    }
    if (options->cert != NULL) {
        upload(agent, options->cert, "UFS:client.pem");
        SET(clientcert, .client_cert_path = str("UFS:client.pem"));
    }
    if (options->key != NULL) {
        upload(agent, options->key, "UFS:client.key");
        SET(clientkey, .client_key_path = str("UFS:client.key"), .has_key_pwd = options->password != NULL,
            .key_pwd = str(options->password != NULL ? options->password : ""));
    }
}

void agent_set_up(agent_t *agent)
{
    const agent_options_t *options = &agent->options;
    eg91xq_ate_set_req_t echo = { .value = options->echo };
    eg91xq_cmee_set_req_t errors = { .n = 1 };
    eg91xq_qicsgp_set_req_t access_point = { .context_id = 1, .context_type = 1, .apn = ATB_STR("UNINET") };
    eg91xq_qiact_req_t activate = { .context_id = 1 };

    must(agent, "ate", eg91xq_ate_set(&agent->at, &echo));
    must(agent, "cmee", eg91xq_cmee_set(&agent->at, &errors));
    must(agent, "qicsgp", eg91xq_qicsgp_set(&agent->at, &access_point));
    must(agent, "qiact", eg91xq_qiact(&agent->at, &activate));
    set_identity(agent);
    SET(sslversion, .ssl_version = options->version);
    SET(ciphersuite, .cs_id = 0xFFFF);
    SET(seclevel, .seclevel = options->seclevel);
    SET(negotiatetime, .negotiate_time = options->negotiate_time);
    SET(sni, .sni = options->sni);
    SET(ignorelocaltime, .ignore_ltime = options->ignore_time);
    SET(session_cache, .session_cache_enable = options->session_cache);
    if (options->alpn != NULL)
        SET(alpn, .alpn_name = str(options->alpn));
}

atb_status_t agent_open(agent_t *agent, uint32_t client_id, eg91xq_qssl_open_rsp_t *rsp)
{
    const agent_options_t *options = &agent->options;
    eg91xq_qssl_open_req_t req = {
        .pdp_ctx_id = 1,
        .ssl_ctx_id = AGENT_CONTEXT,
        .client_id = client_id,
        .server_addr = str(options->host),
        .server_port = options->tls_port,
        .has_access_mode = true,
        .access_mode = options->mode,
    };
    agent->online = &agent->streams[client_id];
    return eg91xq_qssl_open(&agent->at, &req, rsp);
}

atb_status_t agent_close(agent_t *agent, uint32_t client_id)
{
    eg91xq_qssl_close_req_t req = { .client_id = client_id, .has_close_timeout = true, .close_timeout = 5 };
    return eg91xq_qssl_close(&agent->at, &req);
}
