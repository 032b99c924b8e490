/* SPDX-License-Identifier: MIT */
/* The three access modes of an SSL connection, each to a real TLS server. */
#include <string.h>

#include "demo.h"
#include "show.h"

static const char fixed_text[] = "OK\r\n+QSSLURC: \"closed\",4\r\n> a payload is counted, never searched";
static const char variable_text[] = "sent with Ctrl+Z at the end";

atb_status_t open_connection(demo_t *demo, uint32_t client_id, uint32_t access_mode, uint16_t server_port,
                             eg91xq_qssl_open_rsp_t *rsp)
{
    eg91xq_qssl_open_req_t req = {
        .pdp_ctx_id = PDP_CONTEXT,
        .ssl_ctx_id = SSL_CONTEXT,
        .client_id = client_id,
        .server_addr = ATB_STR("localhost"),
        .server_port = server_port,
        .has_access_mode = true,
        .access_mode = access_mode,
    };
    demo->pushed_len = 0;
    demo->carrier_lost = false;
    return eg91xq_qssl_open(&demo->at, &req, rsp);
}

void close_connection(demo_t *demo, uint32_t client_id)
{
    eg91xq_qssl_close_req_t req = { .client_id = client_id, .has_close_timeout = true, .close_timeout = 10 };
    expect_ok(&demo->at, eg91xq_qssl_close(&demo->at, &req), "eg91xq_qssl_close");
}

static void send_fixed(demo_t *demo, uint32_t client_id, const char *text)
{
    eg91xq_qssl_send_fixed_req_t req = { .client_id = client_id, .data = ATB_BYTES(text, strlen(text)) };
    expect_ok(&demo->at, eg91xq_qssl_send_fixed(&demo->at, &req), "eg91xq_qssl_send_fixed");
}

static void send_variable(demo_t *demo, uint32_t client_id, const char *text)
{
    eg91xq_qssl_send_req_t req = { .client_id = client_id, .data = ATB_BYTES(text, strlen(text)) };
    expect_ok(&demo->at, eg91xq_qssl_send(&demo->at, &req), "eg91xq_qssl_send");
}

/** Reads what the module has buffered until all of it is here. */
static void read_back(demo_t *demo, uint32_t client_id, const char *want, const char *what)
{
    char received[1500];
    size_t len = 0;
    while (len < strlen(want)) {
        eg91xq_qssl_recv_req_t req = { .client_id = client_id, .readlen = 1500 };
        eg91xq_qssl_recv_rsp_t rsp = { .data = ATB_BUFFER(received + len, sizeof received - len) };
        wait_for_flag(demo, &demo->readable[client_id], "+QSSLURC: \"recv\"");
        demo->readable[client_id] = false;
        expect_ok(&demo->at, eg91xq_qssl_recv(&demo->at, &req, &rsp), "eg91xq_qssl_recv");
        if (rsp.have_readlen != 0) /* there may be more: the next URC comes once the buffer was empty */
            demo->readable[client_id] = true;
        len += rsp.have_readlen;
    }
    expect_same(received, len, want, strlen(want), what);
}

/** Reads until the module's buffer is empty, so that the next URC can come. */
static void drain(demo_t *demo, uint32_t client_id)
{
    eg91xq_qssl_recv_req_t req = { .client_id = client_id, .readlen = 1500 };
    eg91xq_qssl_recv_rsp_t rsp = { 0 };
    demo->readable[client_id] = false;
    expect_ok(&demo->at, eg91xq_qssl_recv(&demo->at, &req, &rsp), "eg91xq_qssl_recv");
    if (rsp.have_readlen != 0)
        show_fatal("%u bytes too many in the buffer", (unsigned)rsp.have_readlen);
}

static void print_state(void *user, const eg91xq_qssl_state_all_item_t *item)
{
    (void)user;
    show_good("   client %u: %.*s:%u from port %u, state %u, access mode %u, SSL context %u on %.*s",
              (unsigned)item->client_id, (int)item->ip_address.len, item->ip_address.ptr, (unsigned)item->remote_port,
              (unsigned)item->local_port, (unsigned)item->socket_state, (unsigned)item->access_mode,
              (unsigned)item->ssl_ctx_id, (int)item->at_port.raw.len, item->at_port.raw.ptr);
}

void step_buffer_mode(demo_t *demo)
{
    eg91xq_qssl_open_rsp_t opened;
    eg91xq_qssl_state_all_rsp_t states = { .on_item = print_state };

    show_section("Buffer access mode: open (server verified by the module), send, receive, state, close");
    expect_ok(&demo->at, open_connection(demo, 4, EG91XQ_ACCESS_MODE_BUFFER, demo->options->echo_port, &opened),
              "eg91xq_qssl_open");
    show_good("   connection %u is open, result %u", (unsigned)opened.client_id, (unsigned)opened.err);
    send_fixed(demo, 4, fixed_text);
    read_back(demo, 4, fixed_text, "fixed length, echoed");
    drain(demo, 4);
    send_variable(demo, 4, variable_text);
    read_back(demo, 4, variable_text, "variable length, echoed");
    drain(demo, 4);
    expect_ok(&demo->at, eg91xq_qssl_state_all(&demo->at, &states), "eg91xq_qssl_state_all");
    if (states.count != 1)
        show_fatal("%u connections instead of 1", (unsigned)states.count);
    close_connection(demo, 4);
}

void step_push_mode(demo_t *demo)
{
    eg91xq_qssl_open_rsp_t opened;

    show_section("Direct push mode: what arrives comes with its URC");
    expect_ok(&demo->at, open_connection(demo, 5, EG91XQ_ACCESS_MODE_DIRECT_PUSH, demo->options->echo_port, &opened),
              "eg91xq_qssl_open");
    send_fixed(demo, 5, fixed_text);
    wait_for_bytes(demo, strlen(fixed_text));
    expect_same(demo->pushed, demo->pushed_len, fixed_text, strlen(fixed_text), "fixed length, pushed back");
    demo->pushed_len = 0;
    send_variable(demo, 5, variable_text);
    wait_for_bytes(demo, strlen(variable_text));
    expect_same(demo->pushed, demo->pushed_len, variable_text, strlen(variable_text), "variable length, pushed back");
    close_connection(demo, 5);
}

/** Sends in data mode and waits for the echo. */
static void converse(demo_t *demo, const char *text, const char *what)
{
    size_t len = strlen(text);
    size_t done = 0;
    demo->pushed_len = 0;
    while (done < len) {
        done += atb_data_send(&demo->at, text + done, len - done);
        atb_poll(&demo->at);
    }
    wait_for_bytes(demo, len);
    expect_same(demo->pushed, demo->pushed_len, text, len, what);
}

void step_transparent_mode(demo_t *demo)
{
    eg91xq_qssl_open_rsp_t opened;
    char last[200];

    show_section("Transparent transmission mode: +++ with its guard times, ATO, and the server's end of it");
    expect_ok(&demo->at, open_connection(demo, 6, EG91XQ_ACCESS_MODE_TRANSPARENT, demo->options->end_port, &opened),
              "eg91xq_qssl_open");
    if (!atb_in_data_mode(&demo->at))
        show_fatal("CONNECT did not begin data mode");
    converse(demo, "straight through; NO CARRIER and +++ in here are nothing but text\r\n", "transparent, echoed");
    expect_ok(&demo->at, atb_data_escape(&demo->at), "atb_data_escape");
    expect_ok(&demo->at, eg91xq_at(&demo->at), "eg91xq_at");
    show_good("   command mode again; the connection is still up");
    expect_ok(&demo->at, eg91xq_ato(&demo->at), "eg91xq_ato");
    converse(demo, "and back in data mode after ATO", "transparent again, echoed");
    demo->pushed_len = 0;
    memset(last, '.', sizeof last);
    atb_data_send(&demo->at, last, sizeof last); /* more than this server takes: it will hang up */
    wait_for_flag(demo, &demo->carrier_lost, "NO CARRIER");
    show_good("   the server closed: NO CARRIER ended data mode");
    close_connection(demo, 6);
}
