/* SPDX-License-Identifier: MIT */
/* libFuzzer target: the whole client against a hostile module. The input says what the program does, how the stream is
 * cut, how time goes by, and what the module sends. Whatever comes: no byte outside the buffer is touched, every call
 * ends, and the client finds back to an orderly module. */
#include <stdlib.h>
#include <string.h>

#include "../unit/client/module.c"

enum { CALLS = 3, STORE = 64 };

typedef struct player {
    atb_port_t port;
    const uint8_t *in;
    size_t in_len;
    uint32_t clock;
    bool orderly; /* answers OK to every command */
    size_t owed;
    uint8_t store[STORE];
    recv_rsp_t rsp[CALLS];
    uint8_t space[CALLS][64];
    atb_call_t call[CALLS];
    unsigned started, done;
} player_t;

static void must(bool condition)
{
    if (!condition)
        abort();
}

static int port_read(atb_port_t *port, void *buf, size_t len)
{
    player_t *p = (player_t *)(void *)port;
    if (p->owed && len >= 4) {
        p->owed--;
        memcpy(buf, "OK\r\n", 4);
        return 4;
    }
    if (len > p->in_len)
        len = p->in_len;
    if (len == 0)
        return 0;
    memcpy(buf, p->in, len);
    p->in += len;
    p->in_len -= len;
    return (int)len;
}

static int port_write(atb_port_t *port, const void *buf, size_t len)
{
    player_t *p = (player_t *)(void *)port;
    volatile uint8_t sum = 0;
    for (size_t i = 0; i < len; i++) {
        sum = (uint8_t)(sum + ((const uint8_t *)buf)[i]);
        p->owed += p->orderly && ((const uint8_t *)buf)[i] == '\r';
    }
    return (int)len;
}

static uint32_t port_now(atb_port_t *port)
{
    return ((player_t *)(void *)port)->clock;
}

static const atb_port_ops_t ops = { port_read, port_write, port_now, NULL, NULL, NULL };

static void on_urc(void *user, const urc_t *urc)
{
    volatile uint8_t sum = 0;
    (void)user;
    for (size_t i = 0; i < urc->text.len; i++)
        sum = (uint8_t)(sum + (uint8_t)urc->text.ptr[i]);
    for (size_t i = 0; i < urc->data.len; i++)
        sum = (uint8_t)(sum + ((const uint8_t *)urc->data.ptr)[i]);
    must(urc->data.offset + urc->data.len <= urc->data.total);
}

static void on_done(void *user, atb_call_t *call, atb_status_t status)
{
    player_t *p = user;
    (void)call;
    must(status != ATB_PENDING);
    p->done++;
}

static void on_data(void *user, const void *data, size_t len)
{
    (void)user;
    must(data != NULL && len != 0);
}

static void on_trace(void *user, bool sent, bool payload, const void *bytes, size_t len)
{
    volatile uint8_t sum = 0;
    (void)user;
    (void)sent;
    (void)payload;
    for (size_t i = 0; i < len; i++)
        sum = (uint8_t)(sum + ((const uint8_t *)bytes)[i]);
}

static void check(const atb_client_t *at)
{
    must(at->keep <= at->start && at->start <= at->end && at->end <= at->size);
}

static void command(player_t *p, atb_client_t *at, uint8_t which)
{
    static const open_req_t open = { 4, ATB_STR("192.0.2.2") };
    static const id_req_t id = { 4 };
    static const send_req_t send = { 4, ATB_BYTES("payload", 7) };
    static const upload_req_t upload = { ATB_STR("f"), ATB_BYTES("payload", 7) };
    static const secret_req_t secret = { ATB_STR("hush") };
    static const struct {
        const atb_exchange_t *exchange;
        const void *req;
    } commands[] = {
        { &x_at, NULL },          { &x_open.base, &open },  { &x_alone, NULL },     { &x_state, &id },
        { &x_states.base, NULL }, { &x_recv, NULL },        { &x_inline, NULL },    { &x_quoted, NULL },
        { &x_send, &send },       { &x_send_fixed, &send }, { &x_upload, &upload }, { &x_ping.base, NULL },
        { &x_dns.base, NULL },    { &x_status, NULL },      { &x_address, NULL },   { &x_text, NULL },
        { &x_secret, &secret },   { &x_read, NULL },        { &x_fetch, NULL },     { &x_online, NULL },
        { &x_dial, NULL },        { &x_close, NULL },
    };
    unsigned slot = which % CALLS;
    which = (uint8_t)(which % (sizeof commands / sizeof *commands));
    if (p->call[slot].state != 0)
        return;
    memset(p->space[slot], 0, sizeof p->space[slot]);
    recv_rsp_t *rsp = (recv_rsp_t *)(void *)p->space[slot];
    if (commands[which].exchange->clear == 1)
        rsp->data = (atb_sink_t)ATB_BUFFER(p->store, STORE);
    if (atb_start(at, &p->call[slot], commands[which].exchange, commands[which].req, rsp, on_done, p) == ATB_PENDING)
        p->started++;
}

static void run(atb_client_t *at, player_t *p, const uint8_t *data, size_t size)
{
    while (size >= 2) {
        uint8_t what = data[0];
        size_t n = data[1];
        data += 2;
        size -= 2;
        if (what < 0x80) {
            n = n < size ? n : size;
            p->in = data;
            p->in_len = n;
            data += n;
            size -= n;
        } else if (what < 0xC0) {
            command(p, at, (uint8_t)n);
        } else if (what < 0xE0) {
            p->clock += (uint32_t)n * 20;
        } else if (what < 0xF0) {
            atb_cancel(at, &p->call[n % CALLS]);
        } else {
            (void)atb_data_escape_start(at);
        }
        for (unsigned i = 0; i < 4 || p->in_len; i++) {
            atb_poll(at);
            check(at);
            if (i > 1000) { /* data mode without a reader, or a line that needs silence */
                must(i < 2000);
                p->clock += 100;
            }
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint16_t settings[SETTINGS];
    atb_client_t at;
    if (size == 0)
        return 0;
    size_t room = 64 + data[0] % 128u;
    uint8_t *buffer = malloc(room); /* so that every byte outside is noticed */
    player_t *p = calloc(1, sizeof *p);
    if (!buffer || !p)
        abort();
    p->port.ops = &ops;
    atb_client_init(&at, &p->port, buffer, room);
    atb_client_attach(&at, &specimen, settings, (void (*)(void))on_urc, NULL);
    if (data[0] & 0x80)
        atb_client_trace(&at, on_trace, NULL);
    atb_data_handler(&at, on_data, NULL);
    run(&at, p, data + 1, size - 1);

    /* an orderly end: every call is over, and the module is heard again */
    p->orderly = true;
    if (atb_in_data_mode(&at))
        (void)atb_data_escape_start(&at);
    for (unsigned i = 0; i < 40000 && (p->done < p->started || at.sync || atb_in_data_mode(&at)); i++) {
        p->clock += 50;
        if (atb_in_data_mode(&at) && at.escape == 0) {
            static const uint8_t no_carrier[] = "\r\nNO CARRIER\r\n";
            p->in = no_carrier;
            p->in_len = sizeof no_carrier - 1;
        }
        atb_poll(&at);
        check(&at);
        if (atb_in_data_mode(&at)) {
            p->clock += 600;
            atb_poll(&at);
        }
    }
    must(p->done == p->started);
    must(!at.sync);
    free(p);
    free(buffer);
    return 0;
}
