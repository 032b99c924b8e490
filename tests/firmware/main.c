/* SPDX-License-Identifier: MIT */
/* Firmware: the module's UART feeds a byte queue from its interrupt, and generated calls do the rest. Blocking calls
 * set the module up; the exchange itself is asynchronous, as a main loop would have it. */
#include <string.h>

#include "board.h"
#include "eg91xq/eg91xq.h"

enum { SSL_CONTEXT = 1, CLIENT = 3, PATIENCE_MS = 20000, ROUNDS = 4 };

static struct app {
    atb_queue_port_t port;
    atb_client_t at;
    eg91xq_settings_t settings;
    uint8_t buffer[256];
    atb_call_t call;
    eg91xq_qssl_send_fixed_req_t send;
    eg91xq_qssl_recv_req_t recv;
    eg91xq_qssl_recv_rsp_t received;
    char echo[64];
    size_t echoed;
    bool readable, reading, failed;
} app;

static const char text[] = "OK\r\nNO CARRIER\r\n> echoed through a real TLS connection";

static void check(atb_status_t status, const char *what)
{
    if (status == ATB_OK)
        return;
    console("FAILED: ");
    console(what);
    console("\n");
    leave(1);
}

static void on_received(void *user, atb_call_t *call, atb_status_t status)
{
    (void)user;
    (void)call;
    app.reading = false;
    app.failed = app.failed || status != ATB_OK;
    app.echoed += app.received.have_readlen;
    app.readable = app.received.have_readlen != 0;
}

static void read_more(void)
{
    app.recv = (eg91xq_qssl_recv_req_t){ .client_id = CLIENT, .readlen = 1500 };
    app.received.data = (atb_sink_t)ATB_BUFFER(app.echo + app.echoed, sizeof app.echo - app.echoed);
    app.reading = true;
    app.failed = eg91xq_qssl_recv_start(&app.at, &app.call, &app.recv, &app.received, on_received, NULL) != ATB_PENDING;
}

static void on_urc(void *user, const eg91xq_urc_t *urc)
{
    (void)user;
    if (urc->kind == EG91XQ_URC_QSSL_RECV && urc->as.qssl_recv.client_id == CLIENT)
        app.readable = true;
}

static void set_up_module(const char *certificate, size_t len)
{
    eg91xq_ate_set_req_t echo = { .value = 0 };
    eg91xq_qicsgp_set_req_t access_point = { .context_id = 1, .context_type = 1 };
    eg91xq_qiact_req_t activate = { .context_id = 1 };
    eg91xq_qfupl_req_t upload = { .filename = ATB_STR("RAM:ca.pem"), .data = ATB_BYTES(certificate, len) };
    eg91xq_qssl_cfg_set_cacert_req_t ca = { .ssl_ctx_id = SSL_CONTEXT, .cacertpath = ATB_STR("RAM:ca.pem") };
    eg91xq_qssl_cfg_set_seclevel_req_t level = { .ssl_ctx_id = SSL_CONTEXT, .seclevel = 1 };
    eg91xq_qssl_cfg_set_sslversion_req_t version = { .ssl_ctx_id = SSL_CONTEXT, .ssl_version = 3 };

    check(atb_synchronise(&app.at, PATIENCE_MS), "atb_synchronise");
    check(eg91xq_ate_set(&app.at, &echo), "ATE0");
    check(eg91xq_qicsgp_set(&app.at, &access_point), "AT+QICSGP");
    check(eg91xq_qiact(&app.at, &activate), "AT+QIACT");
    check(eg91xq_qfupl(&app.at, &upload, NULL), "AT+QFUPL");
    check(eg91xq_qssl_cfg_set_cacert(&app.at, &ca), "AT+QSSLCFG=\"cacert\"");
    check(eg91xq_qssl_cfg_set_seclevel(&app.at, &level), "AT+QSSLCFG=\"seclevel\"");
    check(eg91xq_qssl_cfg_set_sslversion(&app.at, &version), "AT+QSSLCFG=\"sslversion\"");
    console("the module is set up\n");
}

static void open_connection(uint32_t port)
{
    eg91xq_qssl_open_req_t req = { .pdp_ctx_id = 1,
                                   .ssl_ctx_id = SSL_CONTEXT,
                                   .client_id = CLIENT,
                                   .server_addr = ATB_STR("localhost"),
                                   .server_port = port };
    eg91xq_qssl_open_rsp_t rsp;
    check(eg91xq_qssl_open(&app.at, &req, &rsp), "AT+QSSLOPEN");
    console("TLS connection open, server verified\n");
}

/** Sends the text and waits in a main loop for its echo. */
static void exchange(void)
{
    uint32_t since;
    app.send = (eg91xq_qssl_send_fixed_req_t){ .client_id = CLIENT, .data = ATB_BYTES(text, sizeof text - 1) };
    check(eg91xq_qssl_send_fixed(&app.at, &app.send), "AT+QSSLSEND");
    app.echoed = 0;
    since = board_now(NULL);
    while ((app.echoed < sizeof text - 1 || app.readable) && !app.failed) {
        if (board_now(NULL) - since > PATIENCE_MS)
            check(ATB_ERR_TIMEOUT, "no echo");
        if (app.readable && !app.reading)
            read_more();
        atb_poll(&app.at);
        board_sleep(NULL);
    }
    check(app.failed ? ATB_ERR_MODULE : ATB_OK, "AT+QSSLRECV");
    check(app.echoed == sizeof text - 1 && memcmp(app.echo, text, app.echoed) == 0 ? ATB_OK : ATB_ERR_MALFORMED,
          "the echo is not what was sent");
    console("echo received, byte for byte\n");
}

static uint32_t number(const char *word)
{
    uint32_t value = 0;
    while (*word >= '0' && *word <= '9')
        value = value * 10 + (uint32_t)(*word++ - '0');
    return value;
}

int main(void)
{
    static char line[256], certificate[4096];
    const char *words[2];
    size_t len;
    eg91xq_qssl_close_req_t close = { .client_id = CLIENT, .has_close_timeout = true, .close_timeout = 5 };
    eg91xq_qideact_req_t deactivate = { .context_id = 1 };

    if (arguments(line, sizeof line, words, 2) != 2)
        check(ATB_ERR_ARGUMENT, "two words are needed: PORT CERTIFICATE");
    len = read_file(words[1], certificate, sizeof certificate);
    check(len == 0 ? ATB_ERR_ARGUMENT : ATB_OK, "no certificate");

    clock_start();
    uart_start(&app.port);
    atb_client_init(&app.at, &app.port.base, app.buffer, sizeof app.buffer);
    eg91xq_attach(&app.at, &app.settings, on_urc, NULL);

    set_up_module(certificate, len);
    open_connection(number(words[0]));
    for (int i = 0; i < ROUNDS; i++)
        exchange();
    check(eg91xq_qssl_close(&app.at, &close), "AT+QSSLCLOSE");
    check(eg91xq_qideact(&app.at, &deactivate), "AT+QIDEACT");
    console("PASSED\n");
    return 0;
}
