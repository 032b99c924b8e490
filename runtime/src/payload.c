/* SPDX-License-Identifier: MIT */
/* Payload from the module: handed on in the pieces in which it stands in the buffer. */
#include "client_internal.h"

static atb_sink_t *sink(const atb_client_t *at)
{
    if (!at->receiver || !at->receiver->rsp)
        return NULL;
    return (atb_sink_t *)(void *)((uint8_t *)at->receiver->rsp + at->urc.parsed.payload * 4u);
}

void atb_payload_begin(atb_client_t *at, atb_call_t *receiver, const atb_parsed_t *parsed)
{
    at->receiver = receiver;
    at->urc.parsed = *parsed;
    at->urc.chunk.offset = 0;
    at->urc.chunk.total = parsed->payload_len;
    at->remaining = parsed->payload_len;
    at->base = at->keep;
    at->mode = parsed->where == ATB_PAYLOAD_OPEN ? ATB_MODE_OPEN : ATB_MODE_COUNTED;
    at->marks &= (uint8_t)~ATB_MARK_CLOSING;
    /* a quote before the payload, which may be missing, is part of the line; then there is one behind it, too */
    if (parsed->where == ATB_PAYLOAD_QUOTED && at->buf[at->start + parsed->used - 1u] == '"')
        at->marks |= ATB_MARK_CLOSING;
    if (sink(at))
        sink(at)->len = 0;
}

static void put(atb_sink_t *to, const void *bytes, size_t n)
{
    if (to->buf && to->len < to->cap) {
        size_t room = to->cap - to->len;
        memcpy((uint8_t *)to->buf + to->len, bytes, n < room ? n : room);
    }
    to->len += n;
    if (to->on_data)
        to->on_data(to->user, bytes, n);
}

static void deliver(atb_client_t *at, size_t n)
{
    const uint8_t *bytes = at->buf + at->start;
    if (n)
        atb_trace(at, ATB_TRACE_PAYLOAD, bytes, n);
    if (at->marks & ATB_MARK_URC) {
        at->urc.chunk.ptr = bytes;
        at->urc.chunk.len = n;
        (void)at->module->dispatch(at, &at->urc);
        at->urc.chunk.offset += (uint32_t)n;
    } else if (sink(at)) {
        put(sink(at), bytes, n);
    }
    at->start += n;
}

static void leave(atb_client_t *at)
{
    if (at->marks & ATB_MARK_URC)
        at->keep = at->base;
    at->marks &= (uint8_t)~ATB_MARK_URC;
    at->receiver = NULL;
    at->mode = ATB_MODE_LINE;
}

/* Not all of it has been received: the line stays, to be decoded again with each piece. */
static void keep_line(atb_client_t *at, atb_urc_event_t *event)
{
    if (at->start > at->keep + 4)
        atb_compact(at);
    event->line = (const char *)at->buf + at->start;
    at->keep = at->start + event->len;
    at->marks |= ATB_MARK_URC;
}

bool atb_urc_payload(atb_client_t *at, atb_urc_event_t *event)
{
    const atb_parsed_t *parsed = &event->parsed;
    if (at->marks & ATB_MARK_URC) /* a piece: it has been looked after */
        return true;
    if (atb_payload_inside(parsed))
        event->len = event->whole = parsed->used;
    else if (event->len == event->whole) /* of a line that has been cut off, only a payload can be believed */
        return false;
    event->chunk = (atb_chunk_t){ NULL, 0, 0, 0 };
    atb_trace(at, ATB_TRACE_LINE, event->line, event->len);
    if (parsed->payload == ATB_NONE)
        return true;
    atb_payload_begin(at, NULL, parsed);
    if ((at->marks & ATB_MARK_CLOSING) || at->end - at->start - event->whole < at->remaining) {
        keep_line(at, event);
        return false;
    }
    event->chunk.ptr = event->line + event->whole;
    event->chunk.len = at->remaining;
    event->whole += at->remaining;
    at->mode = ATB_MODE_LINE;
    if (at->remaining)
        atb_trace(at, ATB_TRACE_PAYLOAD, event->chunk.ptr, event->chunk.len);
    return true;
}

/* All of it has been received. */
static void complete(atb_client_t *at)
{
    atb_call_t *call = at->receiver;
    const atb_sink_t *to = sink(at);
    if (to ? to->len > to->cap && !to->on_data : at->urc.chunk.total && !(at->marks & ATB_MARK_URC)) {
        atb_count(&at->counters.lost_payload);
        if (to)
            call->error.status = ATB_ERR_NO_SPACE;
    }
    leave(at);
    if (call && (call->marks & ATB_MARK_LAST))
        atb_finish(at, call, ATB_OK);
}

void atb_payload_stop(atb_client_t *at)
{
    atb_count(&at->counters.lost_payload);
    if (at->marks & ATB_MARK_URC)
        atb_report(at, ATB_EVENT_MALFORMED, at->urc.line, at->urc.len);
    if (at->receiver && at->receiver->error.status == ATB_OK)
        at->receiver->error.status = ATB_ERR_MALFORMED;
    leave(at);
}

bool atb_payload_counted(atb_client_t *at)
{
    size_t n = at->end - at->start;
    if (n > at->remaining)
        n = at->remaining;
    if (n || at->urc.chunk.total == 0) {
        at->remaining -= (uint32_t)n;
        deliver(at, n);
    }
    if (at->remaining)
        return false;
    if (at->marks & ATB_MARK_CLOSING) {
        if (at->start == at->end)
            return false;
        at->start += at->buf[at->start] == '"';
    }
    complete(at);
    return true;
}

/* Length of the line end at the start of what is unread. The one before the last lines is not payload, so it is kept
 * back until it is known what follows it. */
static size_t line_end(const uint8_t *bytes, size_t len)
{
    size_t n = 0;
    while (n < len && bytes[n] == '\r')
        n++;
    return n < len && bytes[n] == '\n' ? n + 1 : 0;
}

/* A payload without a length: each of its lines may be the one that ends it. */
bool atb_payload_open(atb_client_t *at)
{
    enum { LONGEST = 64 }; /* of the lines that end it */
    const uint8_t *bytes = at->buf + at->start;
    size_t len = at->end - at->start;
    size_t skip = line_end(bytes, len);
    bool at_begin = skip != 0 || at->urc.chunk.offset == 0;
    const uint8_t *lf = memchr(bytes + skip, '\n', len - skip);
    size_t n = lf ? (size_t)(lf - bytes) : len;
    while (n > skip && bytes[n - 1] == '\r')
        n--;
    if (at_begin && lf && atb_ends_payload(at, at->receiver, (const char *)bytes + skip, n - skip)) {
        at->start += skip;
        complete(at);
        return true;
    }
    if (n == 0 || (at_begin && !lf && len - skip < LONGEST && len < at->size - at->keep))
        return false;
    at->urc.chunk.offset = 1;
    deliver(at, n);
    return true;
}
