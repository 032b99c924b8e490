/* SPDX-License-Identifier: MIT */
/* A program that uses all of the engine. */
#include <eg91xq/eg91xq.h>

int main(void);

static atb_client_t at;
static uint8_t buffer[256];
static eg91xq_settings_t settings;
static atb_call_t call;
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

static void on_trace(void *user, bool sent, bool payload, const void *bytes, size_t len)
{
    (void)user;
    (void)sent;
    (void)payload;
    (void)bytes;
    (void)len;
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
    eg91xq_qssl_open_rsp_t rsp;
    atb_client_init(&at, board_port, buffer, sizeof buffer);
    eg91xq_attach(&at, &settings, on_urc, NULL);
    atb_client_on_event(&at, on_event, NULL);
    atb_client_trace(&at, on_trace, NULL);
    atb_data_handler(&at, on_data, NULL);
    atb_client_lock(&at, NULL);
    (void)atb_synchronise(&at, 1000);
    (void)eg91xq_qssl_open(&at, &req, &rsp);
    (void)eg91xq_qssl_open_start(&at, &call, &req, &rsp, NULL, NULL);
    atb_cancel(&at, &call);
    (void)atb_data_send(&at, "x", 1);
    (void)atb_data_escape(&at);
    (void)atb_data_drop_dtr(&at);
    return (int)atb_error(&at)->status + atb_counters(&at)->late + atb_settings(&at)[0] + atb_in_data_mode(&at);
}
