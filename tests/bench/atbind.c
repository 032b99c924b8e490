/* SPDX-License-Identifier: MIT */
/* The three jobs with the generated functions. The port is memory: reading it is part of the job. */
#include <eg91xq/eg91xq.h>
#include <string.h>

#include "jobs.h"

typedef struct memory_port {
    atb_port_t base;
    const uint8_t *next;
    size_t left;
} memory_port_t;

static int read_memory(atb_port_t *port, void *buf, size_t len)
{
    memory_port_t *memory = (memory_port_t *)port;
    if (len > memory->left)
        len = memory->left;
    memcpy(buf, memory->next, len);
    memory->next += len;
    memory->left -= len;
    return (int)len;
}

static int write_nothing(atb_port_t *port, const void *buf, size_t len)
{
    (void)port;
    (void)buf;
    return (int)len;
}

static uint32_t now(atb_port_t *port)
{
    (void)port;
    return 0;
}

static const atb_port_ops_t ops = { .read = read_memory, .write = write_nothing, .now = now };
static memory_port_t port = { .base = { &ops } };
static atb_client_t client;
static uint8_t buffer[1024];
static eg91xq_settings_t settings;
static size_t received;
static bool in_order;

static void on_urc(void *user, const eg91xq_urc_t *urc)
{
    (void)user;
    if (urc->kind == EG91XQ_URC_QSSL_RECV) {
        const atb_chunk_t *chunk = &urc->as.qssl_recv.data;
        const uint8_t *expected = recv_bytes + (recv_size - 512) + chunk->offset;
        in_order = in_order && chunk->offset == received && *(const uint8_t *)chunk->ptr == *expected;
        received += chunk->len;
    }
}

static void begin(void)
{
    atb_client_init(&client, &port.base, buffer, sizeof buffer);
    eg91xq_attach(&client, &settings, on_urc, NULL);
}

static void feed(const void *bytes, size_t len)
{
    port.next = bytes;
    port.left = len;
}

bool atbind_encode(const endpoint_t *endpoint)
{
    char line[64];
    eg91xq_qssl_open_req_t req = { .pdp_ctx_id = endpoint->pdp,
                                   .ssl_ctx_id = endpoint->ssl,
                                   .client_id = endpoint->client,
                                   .server_addr = { endpoint->address, strlen(endpoint->address) },
                                   .server_port = endpoint->port,
                                   .has_access_mode = true };
    atb_fault_t fault;
    mark_begin();
    size_t len = eg91xq_qssl_open_encode(&req, line, sizeof line, &fault);
    mark_end();
    return len == strlen(expected_command) && memcmp(line, expected_command, len) == 0;
}

static eg91xq_qssl_state_all_item_t item;

static void on_item(void *user, const eg91xq_qssl_state_all_item_t *it)
{
    (void)user;
    item = *it;
}

bool atbind_state(void)
{
    atb_call_t call = { .on_done = NULL };
    eg91xq_qssl_state_all_rsp_t rsp = { .on_item = on_item };
    begin();
    if (eg91xq_qssl_state_all_start(&client, &call, &rsp, NULL, NULL) != ATB_PENDING)
        return false;
    atb_poll(&client);
    feed(state_lines, strlen(state_lines));
    mark_begin();
    atb_poll(&client);
    mark_end();
    return rsp.count == 1 && call.error.status == ATB_OK && item.client_id == 4 && item.local_port == 65344 &&
           item.ssl_ctx_id == 1 && item.ip_address.len == 9 && item.at_port.raw.len == 8;
}

bool atbind_recv(void)
{
    begin();
    received = 0;
    in_order = true;
    feed(recv_bytes, recv_size);
    mark_begin();
    while (port.left > 0)
        atb_poll(&client);
    mark_end();
    return received == 512 && in_order;
}
