/* SPDX-License-Identifier: MIT */
/* Everything that goes to the module: commands, the payload that follows a prompt, control characters. */
#include "client_internal.h"
#include "number.h"

const uint8_t *atb_data_operation(const atb_exchange_t *x)
{
    const uint8_t *end = atb_lines(x);
    for (const uint8_t *op = x->code + 1; op < end; op = atb_next_op(op))
        if (*op == ATB_OP_DATA)
            return op;
    return NULL;
}

static bool asked_by_connect(const atb_client_t *at)
{
    return (at->data[2] & ATB_DATA_CONNECT) != 0;
}

bool atb_in_prompt(const atb_client_t *at)
{
    return at->data && !asked_by_connect(at);
}

void atb_send(atb_client_t *at, const void *bytes, size_t len)
{
    at->tx = bytes;
    at->tx_left = len;
    atb_trace(at, ATB_TRACE_SENT, bytes, len);
}

void atb_abandon(atb_client_t *at)
{
    atb_call_t *call = at->running;
    call->remaining = 0;
    call->marks |= ATB_MARK_ENDED;
    at->tx_left = 0;
    if (!asked_by_connect(at))
        atb_send(at, "\x1B", 1);
}

static const atb_source_t *source(const atb_client_t *at)
{
    return (const atb_source_t *)(const void *)((const uint8_t *)at->running->req + at->data[1] * 4u);
}

/* The next piece of the payload. */
static void next_piece(atb_client_t *at)
{
    atb_call_t *call = at->running;
    const atb_source_t *src = source(at);
    const void *piece = src->ptr;
    size_t n = src->len;
    if (!piece) {
        n = src->pull(src->user, &piece);
        if (n == 0) {
            call->error.status = ATB_ERR_LENGTH;
            atb_abandon(at);
            return;
        }
    }
    if (n > call->remaining)
        n = call->remaining;
    call->remaining -= (uint32_t)n;
    at->tx = piece;
    at->tx_left = n;
    atb_trace(at, ATB_TRACE_SENT | ATB_TRACE_PAYLOAD, piece, n);
}

/* All that was given to the port is on its way: what comes next? */
static void sent(atb_client_t *at)
{
    atb_call_t *call = at->running;
    if (!call)
        return;
    call->since = at->now;
    if (call->state == ATB_CALL_COMMAND) {
        call->state = ATB_CALL_ANSWER;
    } else if (call->remaining) {
        next_piece(at);
    } else if ((at->data[2] & ATB_DATA_CTRL_Z) && !(call->marks & ATB_MARK_ENDED)) {
        call->marks |= ATB_MARK_ENDED;
        atb_send(at, "\x1A", 1);
    } else {
        call->state = ATB_CALL_ANSWER;
    }
}

bool atb_prompt(atb_client_t *at, uint8_t how)
{
    atb_call_t *call = at->running;
    if (at->sync != ATB_SYNC_NONE && how == 0) { /* late: nothing will be sent */
        atb_send(at, "\x1B", 1);
        return true;
    }
    if (!call || call->state != ATB_CALL_ANSWER || !at->data || (call->marks & ATB_MARK_PROMPTED) ||
        (at->data[2] & ATB_DATA_CONNECT) != how)
        return false;
    call->marks |= ATB_MARK_PROMPTED;
    call->state = ATB_CALL_DATA;
    call->remaining = (uint32_t)source(at)->len;
    if (call->error.status != ATB_OK) /* cancelled */
        atb_abandon(at);
    else
        sent(at);
    return true;
}

void atb_port_failed(atb_client_t *at)
{
    at->tx_left = 0;
    if (at->running)
        atb_finish(at, at->running, ATB_ERR_PORT);
    if (!(at->marks & ATB_MARK_PORT_FAILED)) {
        at->marks |= ATB_MARK_PORT_FAILED;
        atb_report(at, ATB_EVENT_PORT, NULL, 0);
    }
}

void atb_pump(atb_client_t *at)
{
    while (at->tx_left) {
        int n = at->port->ops->write(at->port, at->tx, at->tx_left);
        if (n < 0) {
            atb_port_failed(at);
            return;
        }
        if (n == 0)
            return;
        at->tx += n;
        at->tx_left -= (size_t)n;
        at->tx_at = at->now;
        if (at->running)
            at->running->since = at->now;
        if (at->tx_left == 0)
            sent(at);
    }
}
