/* SPDX-License-Identifier: MIT */
/* What a program links that uses the engine: calls that wait and calls that do not, payload in both directions, URCs,
 * events, data mode. Traces, locks, cancelling, DTR and synchronising at start-up are in the flash only of programs
 * that call them; of what descriptors may have, only what these commands need is linked. */
#include <eg91xq/eg91xq.h>

int main(void);

static atb_client_t at;
static uint8_t buffer[256];
static eg91xq_settings_t settings;
static atb_call_t call;
static char received[64];
extern atb_port_t *const board_port;
atb_port_t *const board_port = NULL;

static void on_urc(void *user, const eg91xq_urc_t *urc)
{
    (void)user;
    (void)urc;
}

static void on_event(void *user, const atb_event_t *event)
{
    (void)user;
    (void)event;
}

static void on_data(void *user, const void *data, size_t len)
{
    (void)user;
    (void)data;
    (void)len;
}

int main(void)
{
    const eg91xq_qssl_open_req_t req = { .pdp_ctx_id = 1, .server_addr = ATB_STR("192.0.2.2"), .server_port = 8010 };
    const eg91xq_qssl_send_fixed_req_t send = { .client_id = 0, .data = ATB_BYTES("x", 1) };
    const eg91xq_qssl_recv_req_t recv = { .client_id = 0, .readlen = sizeof received };
    eg91xq_qssl_open_rsp_t rsp;
    eg91xq_qssl_recv_rsp_t got = { .data = ATB_BUFFER(received, sizeof received) };
    atb_client_init(&at, board_port, buffer, sizeof buffer);
    eg91xq_attach(&at, &settings, on_urc, NULL);
    atb_client_on_event(&at, on_event, NULL);
    atb_data_handler(&at, on_data, NULL);
    (void)eg91xq_qssl_open_start(&at, &call, &req, &rsp, NULL, NULL);
    (void)eg91xq_qssl_send_fixed(&at, &send);
    (void)eg91xq_qssl_recv(&at, &recv, &got);
    (void)eg91xq_at(&at);
    (void)atb_data_send(&at, "x", 1);
    (void)atb_data_escape(&at);
    atb_poll(&at);
    return (int)atb_error(&at)->status + atb_counters(&at)->late + atb_settings(&at)[0] + atb_in_data_mode(&at);
}
