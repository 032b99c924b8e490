/* SPDX-License-Identifier: MIT */
#include "world.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static world_t *world_of(atb_port_t *port)
{
    return (world_t *)(void *)port;
}

void say(world_t *w, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int n = vsnprintf(w->log + w->log_len, sizeof w->log - w->log_len, format, args);
    va_end(args);
    if (n < 0 || (size_t)n >= sizeof w->log - w->log_len) {
        (void)fprintf(stderr, "log too long: %s\n", w->log);
        exit(2);
    }
    w->log_len += (size_t)n;
}

void say_bytes(world_t *w, const char *what, const void *bytes_, size_t len)
{
    const uint8_t *bytes = bytes_;
    say(w, "%s[", what);
    for (size_t i = 0; i < len; i++) {
        if (bytes[i] == '\r')
            say(w, "\\r");
        else if (bytes[i] == '\n')
            say(w, "\\n");
        else if (bytes[i] < 0x20 || bytes[i] > 0x7E)
            say(w, "\\x%02X", bytes[i]);
        else
            say(w, "%c", bytes[i]);
    }
    say(w, "]\n");
}

const char *status_name(atb_status_t status)
{
    static const char *const names[] = {
        "OK",      "PENDING",  "RANGE",  "LENGTH",    "CHARACTER", "MISSING", "CONDITION",
        "SETTING", "NO_SPACE", "BUSY",   "ARGUMENT",  "MODULE",    "RETRY",   "RESULT",
        "CARRIER", "TIMEOUT",  "SILENT", "MALFORMED", "NO_MATCH",  "PORT",    "CANCELLED",
    };
    return names[status];
}

/* ---- the port ---- */

static int port_read(atb_port_t *port, void *buf, size_t len)
{
    world_t *w = world_of(port);
    size_t n = w->in_len - w->in_pos;
    if (w->read_fails)
        return -1;
    if (n > len)
        n = len;
    if (w->most_read && n > w->most_read)
        n = w->most_read;
    memcpy(buf, w->in + w->in_pos, n);
    w->in_pos += n;
    return (int)n;
}

static int port_write(atb_port_t *port, const void *buf, size_t len)
{
    world_t *w = world_of(port);
    if (w->write_fails)
        return -1;
    if (w->limited && len > w->budget)
        len = w->budget;
    if (w->most_written && len > w->most_written)
        len = w->most_written;
    CHECK(w->sent_len + len < sizeof w->sent);
    memcpy(w->sent + w->sent_len, buf, len);
    w->sent_len += len;
    w->budget -= w->limited ? len : 0;
    return (int)len;
}

static uint32_t port_now(atb_port_t *port)
{
    return world_of(port)->clock;
}

static void port_wait(atb_port_t *port, uint32_t ms, bool want_write)
{
    world_t *w = world_of(port);
    (void)want_write;
    w->clock += ms;
    w->waits++;
    if (w->on_wait)
        w->on_wait(w);
    if (w->waits > 100000) {
        (void)fprintf(stderr, "a blocking call does not end\n");
        exit(2);
    }
}

static void port_dtr(atb_port_t *port, bool on)
{
    world_of(port)->dtr = on;
}

static const atb_port_ops_t ops = { port_read, port_write, port_now, port_wait, port_dtr, NULL };

/* ---- handlers ---- */

static void on_event(void *user, const atb_event_t *event)
{
    static const char *const names[] = { "line",   "malformed", "too long",     "late", "bytes",
                                         "silent", "answers",   "command mode", "port" };
    say_bytes(user, names[event->kind], event->text.ptr, event->text.len);
}

static void on_urc(void *user, const urc_t *urc)
{
    static const char *const names[] = { "recv", "closed", "gone", "push", "publish", "note", "ping" };
    world_t *w = user;
    const atb_chunk_t *chunk = &urc->data;
    bool payload = urc->has_length || urc->kind == URC_PUSH || urc->kind == URC_PUBLISH;
    if (payload) {
        CHECK(chunk->offset == w->data_len);
        CHECK(chunk->total == urc->length);
        CHECK(chunk->len != 0 || chunk->total == 0);
        memcpy(w->data + w->data_len, chunk->ptr, chunk->len);
        w->data_len += chunk->len;
        if (w->data_len < chunk->total)
            return;
    }
    say(w, "urc %s %u", names[urc->kind], urc->client_id);
    if (urc->text.len)
        say_bytes(w, " text", urc->text.ptr, urc->text.len);
    if (payload)
        say_bytes(w, " data", w->data, w->data_len);
    else if (!urc->text.len)
        say(w, "\n");
    w->data_len = 0;
    if (w->on_urc)
        w->on_urc(w, urc);
}

static void on_done(void *user, atb_call_t *call, atb_status_t status)
{
    world_t *w = user;
    CHECK(call->error.status == status);
    say(w, "done AT%.12s %s", call->exchange->text, status_name(status));
    if (call->error.code != -1)
        say(w, " %d", call->error.code);
    if (call->error.limit)
        say(w, " after %u", call->error.limit);
    say(w, "\n");
    if (w->on_done)
        w->on_done(w, call, status);
}

static void on_data(void *user, const void *bytes, size_t len)
{
    world_t *w = user;
    CHECK(w->data_len + len < sizeof w->data);
    memcpy(w->data + w->data_len, bytes, len);
    w->data_len += len;
}

static void on_trace(void *user, bool sent, bool payload, const void *bytes, size_t len)
{
    world_t *w = user;
    int n = snprintf(w->trace + w->trace_len, sizeof w->trace - w->trace_len, "%c%s%.*s\n", sent ? '>' : '<',
                     payload ? "#" : "", (int)len, (const char *)bytes);
    CHECK(n > 0 && (size_t)n < sizeof w->trace - w->trace_len);
    w->trace_len += (size_t)n;
}

/* ---- what scenarios do ---- */

void poll(world_t *w)
{
    atb_poll(&w->at);
    CHECK(w->at.start <= w->at.end && w->at.end <= w->at.size && w->at.keep <= w->at.start);
}

void feed_bytes(world_t *w, const void *bytes_, size_t len)
{
    const uint8_t *bytes = bytes_;
    if (w->in_pos == w->in_len) {
        w->in_pos = 0;
        w->in_len = 0;
    }
    CHECK(w->in_len + len <= sizeof w->in);
    for (size_t i = 0; i < len; i++) {
        w->in[w->in_len++] = bytes[i];
        w->fed++;
        if (w->split == BYTEWISE || w->split == w->fed)
            poll(w);
    }
    poll(w);
    poll(w);
    poll(w);
}

void feed(world_t *w, const char *text)
{
    feed_bytes(w, text, strlen(text));
}

void pass(world_t *w, uint32_t ms)
{
    while (ms) {
        uint32_t step = ms < 10 ? ms : 10;
        w->clock += step;
        ms -= step;
        poll(w);
    }
}

void expect_sent(world_t *w, const char *text)
{
    poll(w);
    w->sent[w->sent_len] = 0;
    if (strcmp(w->sent, text) != 0) {
        say_bytes(w, "expected", text, strlen(text));
        say_bytes(w, "but sent", w->sent, w->sent_len);
    }
    w->sent_len = 0;
}

void expect_data(world_t *w, const char *text)
{
    w->data[w->data_len] = 0;
    if (strcmp(w->data, text) != 0) {
        say_bytes(w, "expected", text, strlen(text));
        say_bytes(w, "but received", w->data, w->data_len);
    }
    w->data_len = 0;
}

void start(world_t *w, atb_call_t *call, const atb_exchange_t *x, const void *req, void *rsp)
{
    atb_status_t status = atb_start(&w->at, call, x, req, rsp, on_done, w);
    if (status != ATB_PENDING)
        say(w, "refused %s\n", status_name(status));
    poll(w);
}

void resize(world_t *w, size_t size)
{
    atb_client_init(&w->at, &w->port, w->buffer, size);
    atb_client_attach(&w->at, &specimen, w->settings, (void (*)(void))on_urc, w);
    atb_client_on_event(&w->at, on_event, w);
}

void trace_on(world_t *w)
{
    atb_client_trace(&w->at, on_trace, w);
}

void data_on(world_t *w)
{
    atb_data_handler(&w->at, on_data, w);
}

static world_t *play(scenario_fn scenario, int split)
{
    world_t *w = calloc(1, sizeof *w);
    if (!w)
        exit(2);
    w->port.ops = &ops;
    w->split = split;
    w->clock = UINT32_MAX - 700; /* the clock wraps around in most scenarios */
    w->dtr = 1;
    resize(w, 256);
    scenario(w);
    return w;
}

static void fail(const char *name, int split, const char *expected, const char *got)
{
    check_failures++;
    (void)fprintf(stderr, "%s, split %d:\n--- expected\n%s--- got\n%s---\n", name, split, expected, got);
}

void run(const char *name, scenario_fn scenario, const char *expected)
{
    int before = check_failures;
    world_t *w = play(scenario, AT_ONCE);
    int total = w->fed;
    if (strcmp(w->log, expected) != 0)
        fail(name, 0, expected, w->log);
    free(w);
    for (int split = BYTEWISE; split < total && check_failures == before; split++) {
        w = play(scenario, split);
        if (strcmp(w->log, expected) != 0)
            fail(name, split, expected, w->log);
        free(w);
    }
}

void run_once(const char *name, scenario_fn scenario, const char *expected)
{
    world_t *w = play(scenario, AT_ONCE);
    if (strcmp(w->log, expected) != 0)
        fail(name, 0, expected, w->log);
    free(w);
}

int world_result(int own)
{
    return own || check_result();
}
