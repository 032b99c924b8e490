/* SPDX-License-Identifier: MIT */
/* Payload from the module: handed on in the pieces in which it stands in the buffer. */
#include "client_internal.h"

void atb_payload_begin(atb_client_t *at, atb_call_t *receiver)
{
    const atb_parsed_t *parsed = &at->urc.parsed;
    at->receiver = receiver;
    at->urc.chunk.offset = 0;
    at->urc.chunk.total = parsed->payload_len;
    at->remaining = parsed->payload_len;
    at->base = at->keep;
    at->mode = parsed->where == ATB_PAYLOAD_OPEN ? ATB_MODE_OPEN : ATB_MODE_COUNTED;
    at->closing = parsed->where == ATB_PAYLOAD_QUOTED;
    at->sink = NULL;
    if (receiver && receiver->rsp) {
        at->sink = (atb_sink_t *)((uint32_t *)receiver->rsp + parsed->payload);
        at->sink->len = 0;
    }
}

void atb_payload_deliver(atb_client_t *at, size_t n)
{
    const uint8_t *bytes = at->buf + at->start;
    atb_sink_t *sink = at->sink;
    if (n)
        atb_trace(at, ATB_TRACE_PAYLOAD, bytes, n);
    if (at->urc_pieces) {
        at->urc.chunk.ptr = bytes;
        at->urc.chunk.len = n;
        (void)at->module->dispatch(at, &at->urc);
        at->urc.chunk.offset += (uint32_t)n;
    } else if (sink) {
        if (sink->buf && sink->len < sink->cap) {
            size_t room = sink->cap - sink->len;
            memcpy((uint8_t *)sink->buf + sink->len, bytes, n < room ? n : room);
        }
        sink->len += n;
        if (sink->on_data)
            sink->on_data(sink->user, bytes, n);
    }
    at->start += n;
}

bool atb_urc_payload(atb_client_t *at, atb_urc_event_t *event)
{
    const atb_parsed_t *parsed = &event->parsed;
    if (at->urc_pieces) /* a piece: it has been looked after */
        return true;
    if (atb_payload_inside(parsed))
        event->len = event->whole = parsed->used;
    else if (event->len == event->whole) /* of a line that has been cut off, only a payload can be believed */
        return false;
    event->chunk = (atb_chunk_t){ NULL, 0, 0, 0 };
    atb_trace(at, ATB_TRACE_LINE, event->line, event->len);
    if (parsed->payload == ATB_NONE)
        return true;
    atb_payload_begin(at, NULL);
    if (at->end - at->start - event->whole < at->remaining) {
        /* the line stays, to be decoded again with each piece */
        atb_keep_line(at);
        at->urc_pieces = true;
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

/* It is over. lost: not all of it has been handed on; status: what this means to its call. */
static void end(atb_client_t *at, bool lost, atb_status_t status)
{
    atb_call_t *call = at->receiver;
    if (at->urc_pieces)
        at->keep = at->base;
    at->urc_pieces = false;
    at->receiver = NULL;
    at->mode = ATB_MODE_LINE;
    if (lost) {
        atb_count(&at->counters.lost_payload);
        if (call && call->error.status == ATB_OK)
            call->error.status = status;
    }
}

void atb_payload_complete(atb_client_t *at)
{
    atb_call_t *call = at->receiver;
    const atb_sink_t *to = at->sink;
    if (to)
        end(at, to->len > to->cap && !to->on_data, ATB_ERR_NO_SPACE);
    else
        end(at, at->urc.chunk.total && !at->urc_pieces, ATB_OK);
    if (call && call->last)
        atb_finish(at, call, ATB_OK);
}

void atb_payload_stop(atb_client_t *at)
{
    if (at->urc_pieces)
        atb_report(at, ATB_EVENT_MALFORMED, at->urc.line, at->urc.len);
    end(at, true, ATB_ERR_MALFORMED);
}

bool atb_payload_counted(atb_client_t *at)
{
    size_t n = at->end - at->start;
    if (n > at->remaining)
        n = at->remaining;
    if (n || at->urc.chunk.total == 0) {
        at->remaining -= (uint32_t)n;
        atb_payload_deliver(at, n);
    }
    if (at->remaining)
        return false;
    atb_payload_complete(at);
    return true;
}
