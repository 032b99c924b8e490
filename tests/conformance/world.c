/* SPDX-License-Identifier: MIT */
#include "world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static world_t *of_port(atb_port_t *port)
{
    return (world_t *)(void *)port;
}

/* ---- the port ---- */

static int port_read(atb_port_t *port, void *buf, size_t len)
{
    world_t *w = of_port(port);
    size_t n = len < w->in_len ? len : w->in_len;
    if (n == 0)
        return 0;
    memcpy(buf, w->in, n);
    w->in += n;
    w->in_len -= n;
    return (int)n;
}

static int port_write(atb_port_t *port, const void *buf, size_t len)
{
    world_t *w = of_port(port);
    if (len > sizeof w->sent - w->sent_len)
        abort();
    memcpy(w->sent + w->sent_len, buf, len);
    w->sent_len += len;
    return (int)len;
}

static uint32_t port_now(atb_port_t *port)
{
    return of_port(port)->clock;
}

static const atb_port_ops_t operations = { port_read, port_write, port_now, NULL, NULL, NULL };

/* ---- what the client reports ---- */

static void on_event(void *user, const atb_event_t *event)
{
    static const char *const names[] = { "line",   "malformed", "too-long",     "late", "data",
                                         "silent", "answers",   "command-mode", "port" };
    world_t *w = user;
    record_text(&w->record, "event %s ", names[event->kind]);
    record_bytes(&w->record, event->text.ptr, event->text.len);
    record_text(&w->record, "\n");
}

static void keep_data(world_t *w, const void *bytes, size_t len)
{
    if (len > sizeof w->data - w->data_len)
        abort();
    if (len > 0)
        memcpy(w->data + w->data_len, bytes, len);
    w->data_len += len;
}

static void on_data(void *user, const void *bytes, size_t len)
{
    keep_data(user, bytes, len);
}

/* Members of all variants, each once. */
static size_t variants(const atb_doc_urc_t *urc, const atb_doc_line_t **lines, size_t max)
{
    size_t n = 0;
    for (const atb_doc_line_t *v = urc->variants; v->line != NULL && n < max; v++)
        lines[n++] = v;
    return n;
}

static const atb_doc_field_t *payload_of(const atb_doc_urc_t *urc, const unsigned char *members)
{
    for (const atb_doc_line_t *v = urc->variants; v->line != NULL; v++) {
        const atb_doc_field_t *f = members_payload(v->fields);
        if (f != NULL && (f->flag == UINT16_MAX || members[f->flag]))
            return f;
    }
    return NULL;
}

/* A payload comes in pieces that depend on the chunking; it is written down when it is complete. */
static void show_urc(world_t *w, const atb_doc_urc_t *urc, const void *members)
{
    const atb_doc_line_t *lines[8];
    const atb_doc_field_t *payload = payload_of(urc, members);
    atb_chunk_t chunk;
    if (payload != NULL) {
        memcpy(&chunk, (const unsigned char *)members + payload->offset, sizeof chunk);
        if (chunk.offset == 0)
            w->data_len = 0;
        if (chunk.offset != w->data_len)
            record_text(&w->record, "a gap before %u\n", (unsigned)chunk.offset);
        keep_data(w, chunk.ptr, chunk.len);
        if (w->data_len < chunk.total)
            return;
    }
    record_text(&w->record, "urc %s", urc->name);
    size_t n = variants(urc, lines, sizeof lines / sizeof lines[0]);
    members_show_lines(&w->record, lines, n, members, false);
    if (payload != NULL) {
        record_text(&w->record, " %s=%zu:", payload->name, w->data_len);
        record_bytes(&w->record, w->data, w->data_len);
        w->data_len = 0;
    }
    record_text(&w->record, "\n");
}

static world_t *current; /* handlers of generated code's own types have no place for more */

static void on_urc(void *user, const void *members)
{
    uint32_t kind;
    (void)user;
    memcpy(&kind, members, sizeof kind);
    for (const atb_doc_urc_t *u = current->module->urcs; u->urc != NULL; u++)
        if (u->kind == kind)
            show_urc(current, u, members);
}

/* Lines of the function that are items of a list, or that are not. */
static size_t lines_of(const atb_doc_function_t *fn, bool items, const atb_doc_line_t **lines, size_t max)
{
    size_t n = 0;
    const uint8_t *op = atb_lines(fn->exchange);
    bool list = fn->exchange->flags & ATB_X_EXTENDED &&
                ((const atb_exchange_ex_t *)(const void *)fn->exchange)->deliver != NULL;
    for (const atb_doc_line_t *l = fn->lines; l->line != NULL && *op != ATB_END; l++) {
        if ((list && (op[1] == ATB_ITEM || op[1] == ATB_AFTER)) == items && n < max)
            lines[n++] = l;
        op += 4 + op[3];
    }
    return n;
}

static void on_item(void *rsp)
{
    world_t *w = current;
    const atb_doc_line_t *lines[8];
    size_t n = lines_of(w->fn, true, lines, 8);
    record_text(&w->record, "item");
    members_show_lines(&w->record, lines, n, rsp, true);
    record_text(&w->record, "\n");
    ((const atb_exchange_ex_t *)(const void *)w->fn->exchange)->deliver(rsp);
}

static void error_text(world_t *w, const atb_error_t *error)
{
    char text[512];
    atb_error_t named = *error;
    named.exchange = w->fn->exchange;
    (void)atb_error_text(&named, w->module, text, sizeof text);
    record_text(&w->record, " ");
    record_bytes(&w->record, text, strlen(text));
}

static void on_done(void *user, atb_call_t *call, atb_status_t status)
{
    world_t *w = user;
    const atb_doc_line_t *lines[16];
    record_text(&w->record, "done %s", atb_status_name(status));
    if (status != ATB_OK)
        error_text(w, &call->error);
    if (status == ATB_OK || status == ATB_ERR_RESULT)
        members_show_lines(&w->record, lines, lines_of(w->fn, false, lines, 16), w->rsp.bytes, true);
    record_text(&w->record, "\n");
}

/* ---- actions ---- */

/* Polls, and writes down what the client has sent. */
static void settle(world_t *w)
{
    for (int i = 0; i < 3; i++)
        atb_poll(&w->at);
}

static void note(world_t *w)
{
    if (w->sent_len > 0) {
        record_text(&w->record, "sent ");
        record_bytes(&w->record, w->sent, w->sent_len);
        record_text(&w->record, "\n");
        w->sent_len = 0;
    }
    if (w->data_len > 0 && atb_in_data_mode(&w->at)) {
        record_text(&w->record, "data ");
        record_bytes(&w->record, w->data, w->data_len);
        record_text(&w->record, "\n");
        w->data_len = 0;
    }
}

void world_open(world_t *w, const atb_doc_module_t *module, int split, size_t buffer)
{
    free(w->buffer);
    memset(w, 0, sizeof *w);
    w->buffer = malloc(buffer);
    if (w->buffer == NULL)
        abort();
    w->port.ops = &operations;
    w->module = module;
    w->split = split;
    w->clock = UINT32_MAX - 500; /* it wraps around on the way */
    current = w;
    atb_client_init(&w->at, &w->port, w->buffer, buffer);
    atb_client_attach(&w->at, module->module, w->settings, (void (*)(void))on_urc, w);
    atb_client_on_event(&w->at, on_event, w);
    atb_data_handler(&w->at, on_data, w);
}

static void copy_exchange(world_t *w)
{
    const atb_exchange_t *x = w->fn->exchange;
    memset(&w->exchange, 0, sizeof w->exchange);
    if (x->flags & ATB_X_EXTENDED)
        w->exchange = *(const atb_exchange_ex_t *)(const void *)x;
    else
        w->exchange.base = *x;
    if (w->exchange.deliver != NULL)
        w->exchange.deliver = on_item;
}

/* The pure encoder must say the same as the client. */
static void compare_encoder(world_t *w)
{
    char line[4096];
    size_t n = atb_encode(w->fn->exchange, w->req, line, sizeof line, NULL);
    if (n != w->sent_len || memcmp(line, w->sent, n) != 0) {
        record_text(&w->record, "encoder: ");
        record_bytes(&w->record, line, n);
        record_text(&w->record, "\n");
    }
}

void world_close(world_t *w)
{
    free(w->buffer);
    w->buffer = NULL;
}

void world_start(world_t *w, const atb_doc_function_t *fn, unsigned char *req)
{
    w->fn = fn;
    w->req = req;
    copy_exchange(w);
    memset(&w->rsp, 0, sizeof w->rsp);
    members_prepare(fn->lines, w->rsp.bytes, w->payload, sizeof w->payload);
    atb_status_t status =
        atb_start(&w->at, &w->call, &w->exchange.base, req, fn->rsp_size > 0 ? w->rsp.bytes : NULL, on_done, w);
    if (status != ATB_PENDING) {
        record_text(&w->record, "refused %s", atb_status_name(status));
        error_text(w, atb_error(&w->at));
        record_text(&w->record, "\n");
    }
    settle(w);
    compare_encoder(w);
    note(w);
}

static size_t next_piece(const world_t *w, size_t left)
{
    if (w->split == BYTEWISE)
        return 1;
    if (w->split > w->fed && left > (size_t)(w->split - w->fed))
        return (size_t)(w->split - w->fed);
    return left;
}

void world_feed(world_t *w, const bytes_t *bytes)
{
    for (size_t at = 0; at < bytes->len;) {
        size_t n = next_piece(w, bytes->len - at);
        w->in = bytes->ptr + at;
        w->in_len = n;
        at += n;
        w->fed += (int)n;
        settle(w);
    }
    note(w);
}

void world_pass(world_t *w, uint32_t ms)
{
    for (; ms > 0; ms -= ms < 10 ? ms : 10) {
        w->clock += ms < 10 ? ms : 10;
        atb_poll(&w->at);
    }
    note(w);
}

void world_send(world_t *w, const bytes_t *bytes)
{
    size_t n = atb_data_send(&w->at, bytes->ptr, bytes->len);
    if (n != bytes->len)
        record_text(&w->record, "accepted %zu\n", n);
    settle(w);
    note(w);
}

void world_escape(world_t *w)
{
    atb_status_t status = atb_data_escape_start(&w->at);
    if (status != ATB_PENDING)
        record_text(&w->record, "escape %s\n", atb_status_name(status));
    note(w);
}
