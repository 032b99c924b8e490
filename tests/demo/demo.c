/* SPDX-License-Identifier: MIT */
/* A tour of the generated bindings of one module: every step calls a generated function and checks what came of it. */
#include "demo.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "show.h"

enum { PATIENCE_MS = 15000, POLL_MS = 20 };

static void push(demo_t *demo, const void *bytes, size_t len)
{
    if (len == 0)
        return;
    if (len > sizeof demo->pushed - demo->pushed_len)
        show_fatal("more bytes came than were sent");
    memcpy(demo->pushed + demo->pushed_len, bytes, len);
    demo->pushed_len += len;
}

static void on_urc(void *user, const eg91xq_urc_t *urc)
{
    demo_t *demo = user;
    switch (urc->kind) {
    case EG91XQ_URC_QSSL_RECV:
        if (urc->as.qssl_recv.client_id >= CLIENTS)
            return;
        if (urc->as.qssl_recv.has_current_recvlength)
            push(demo, urc->as.qssl_recv.data.ptr, urc->as.qssl_recv.data.len);
        else
            demo->readable[urc->as.qssl_recv.client_id] = true;
        break;
    case EG91XQ_URC_QSSL_CLOSED:
        if (urc->as.qssl_closed.client_id < CLIENTS)
            demo->closed[urc->as.qssl_closed.client_id] = true;
        break;
    }
}

static void on_event(void *user, const atb_event_t *event)
{
    demo_t *demo = user;
    if (event->kind == ATB_EVENT_COMMAND_MODE && event->text.len > 0)
        demo->carrier_lost = true;
    else if (event->kind != ATB_EVENT_COMMAND_MODE)
        show("   (event %d: %.*s)", (int)event->kind, (int)event->text.len, event->text.ptr);
}

static void on_data(void *user, const void *data, size_t len)
{
    push(user, data, len);
}

static uint32_t now(demo_t *demo)
{
    return demo->port.base.ops->now(&demo->port.base);
}

static void pause_and_poll(demo_t *demo)
{
    demo->port.base.ops->wait(&demo->port.base, POLL_MS, false);
    atb_poll(&demo->at);
}

void wait_for_flag(demo_t *demo, const bool *flag, const char *what)
{
    uint32_t since = now(demo);
    while (!*flag) {
        if (now(demo) - since > PATIENCE_MS)
            show_fatal("no sign of this in %d s: %s", PATIENCE_MS / 1000, what);
        pause_and_poll(demo);
    }
}

void wait_for_bytes(demo_t *demo, size_t count)
{
    uint32_t since = now(demo);
    while (demo->pushed_len < count) {
        if (now(demo) - since > PATIENCE_MS)
            show_fatal("%zu of %zu bytes came in %d s", demo->pushed_len, count, PATIENCE_MS / 1000);
        pause_and_poll(demo);
    }
}

static demo_options_t read_options(int argc, char **argv)
{
    demo_options_t options;
    if (argc != 5) {
        fputs("usage: demo PORT ECHO-PORT END-PORT CERTIFICATE-FOLDER\n", stderr);
        exit(2);
    }
    options.port = argv[1];
    options.echo_port = (uint16_t)strtoul(argv[2], NULL, 10);
    options.end_port = (uint16_t)strtoul(argv[3], NULL, 10);
    options.folder = argv[4];
    return options;
}

int main(int argc, char **argv)
{
    static demo_t demo;
    demo_options_t options = read_options(argc, argv);
    demo.options = &options;

    if (atb_posix_open(&demo.port, options.port, 115200) != ATB_OK)
        show_fatal("%s: %s", options.port, strerror(demo.port.error));
    atb_client_init(&demo.at, &demo.port.base, demo.buffer, sizeof demo.buffer);
    eg91xq_attach(&demo.at, &demo.settings, on_urc, &demo);
    atb_client_on_event(&demo.at, on_event, &demo);
    atb_data_handler(&demo.at, on_data, &demo);
    atb_client_trace(&demo.at, show_trace, NULL);

    step_wake(&demo);
    step_network(&demo);
    step_certificates(&demo);
    step_ssl_settings(&demo);
    step_buffer_mode(&demo);
    step_push_mode(&demo);
    step_transparent_mode(&demo);
    step_refused_call(&demo);
    step_wrong_ca(&demo);
    step_goodbye(&demo);

    atb_posix_close(&demo.port);
    return EXIT_SUCCESS;
}
