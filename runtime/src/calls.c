/* SPDX-License-Identifier: MIT */
/* Calls: from the queue, through their phases, to their end; and all that they send. */
#include "client_internal.h"
#include "number.h"

static atb_status_t check(atb_client_t *at, atb_call_t *call)
{
    const atb_exchange_t *x = call->exchange;
    if (at->mode == ATB_MODE_ONLINE)
        return ATB_ERR_BUSY;
    if (!call->req && x->code[0])
        return ATB_ERR_ARGUMENT;
    const atb_exchange_ex_t *ex = atb_extended(x);
    if (ex && ex->take && !ex->take(at, call))
        return ATB_ERR_SETTING;
    size_t n = atb_encode(x, call->req, NULL, SIZE_MAX, &call->error.fault);
    if (n == 0)
        return call->error.fault.status;
    return n > at->size ? ATB_ERR_NO_SPACE : ATB_OK;
}

void atb_blocking(void *user, atb_call_t *call, atb_status_t status)
{
    (void)user;
    (void)call;
    (void)status;
}

atb_status_t atb_start(atb_client_t *at, atb_call_t *call, const atb_exchange_t *x, const void *req, void *rsp,
                       atb_done_fn on_done, void *user)
{
    atb_status_t status = ATB_ERR_BUSY;
    atb_lock(at);
    if (call->state == ATB_CALL_OVER && !(on_done == atb_blocking && at->polling)) {
        memset(call, 0, sizeof *call);
        call->exchange = x;
        call->req = req;
        call->rsp = rsp;
        call->on_done = on_done;
        call->user = user;
        call->error.exchange = x;
        call->error.fault.param = ATB_NONE;
        call->error.code = -1;
        status = check(at, call);
        call->error.status = status;
        if (status == ATB_OK) {
            atb_call_t **last = &at->calls;
            while (*last)
                last = &(*last)->next;
            *last = call;
            call->state = ATB_CALL_QUEUED;
            status = ATB_PENDING;
        } else {
            at->error = call->error;
        }
    }
    atb_unlock(at);
    return status;
}

atb_call_t *atb_queued(const atb_client_t *at)
{
    atb_call_t *call = at->calls;
    while (call && call->state != ATB_CALL_QUEUED)
        call = call->next;
    return call;
}

/* Time begins to count: until the result code, or until the completion. */
static void begin_wait(const atb_client_t *at, atb_call_t *call, bool completion)
{
    const atb_exchange_ex_t *ex = atb_extended(call->exchange);
    call->since = at->now;
    call->limit = call->exchange->timeout * 100u;
    if (ex && ex->time_limit)
        call->limit = ex->time_limit(call->req, at->settings, completion);
}

/* The payload operation of a request; NULL: none. */
static const uint8_t *data_operation(const atb_exchange_t *x)
{
    const uint8_t *end = atb_lines(x);
    for (const uint8_t *op = x->code + 1; op < end; op = atb_next_op(op))
        if (*op == ATB_OP_DATA)
            return op;
    return NULL;
}

uint16_t atb_sum(const void *bytes, size_t len)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < len; i++)
        sum = sum * 31u + ((const uint8_t *)bytes)[i];
    return (uint16_t)sum;
}

void atb_start_next(atb_client_t *at)
{
    atb_call_t *call = atb_queued(at);
    if (!call || at->running || at->sync != ATB_SYNC_NONE || at->mode == ATB_MODE_ONLINE)
        return;
    atb_compact(at);
    const atb_exchange_t *x = call->exchange;
    uint8_t *text = at->buf + at->end;
    size_t n = atb_encode(x, call->req, (char *)text, at->size - at->end, &call->error.fault);
    if (n == 0) {
        /* either what is being received leaves no room yet, or the program has changed the request meanwhile */
        if (call->error.fault.status != ATB_ERR_NO_SPACE || at->end == 0)
            atb_finish(at, call, call->error.fault.status);
        return;
    }
    text = memmove(at->buf + at->size - n, text, n);
    at->running = call;
    at->data = data_operation(x);
    call->state = ATB_CALL_COMMAND;
    begin_wait(at, call, false);
    if (call->rsp)
        memset(call->rsp, 0, x->clear * 4u);
    /* what the module will send back if its echo is on */
    at->echo_len = (uint16_t)(n - 1);
    at->echo_sum = atb_sum(text, n - 1);
    atb_send(at, ATB_TRACE_COMMAND, text, n);
}

void atb_accepted(atb_client_t *at, atb_call_t *call)
{
    unsigned flags = call->exchange->flags;
    if ((flags & ATB_X_ANSWERS) && !call->answered) {
        atb_finish(at, call, ATB_ERR_MALFORMED);
        return;
    }
    if (call->state == ATB_CALL_AFTER || !(flags & (ATB_X_AWAITS | ATB_X_QUIET))) {
        atb_finish(at, call, ATB_OK);
        return;
    }
    call->state = ATB_CALL_AFTER;
    begin_wait(at, call, true);
    if (flags & ATB_X_QUIET)
        call->limit = ATB_QUIET_MS;
    if (call->limit == 0) { /* with these settings nothing follows */
        atb_finish(at, call, ATB_OK);
        return;
    }
    if (!(flags & (ATB_X_EXCLUSIVE | ATB_X_QUIET)))
        at->running = NULL;
}

void atb_finish(atb_client_t *at, atb_call_t *call, atb_status_t status)
{
    const atb_exchange_ex_t *ex = atb_extended(call->exchange);
    if (call->error.status != ATB_OK) /* what was noted on the way tells more */
        status = call->error.status;
    call->error.status = status;
    atb_call_t **link = &at->calls;
    while (*link != call)
        link = &(*link)->next;
    *link = call->next;
    if (at->running == call) {
        at->running = NULL;
        at->tx_left = 0;
        at->echo_len = 0;
        at->suspect = false;
    }
    if (at->receiver == call)
        atb_payload_stop(at);
    if (status == ATB_OK && ex && ex->learn)
        ex->learn(call->req, call->rsp, at->settings);
    call->state = ATB_CALL_OVER;
    if (call->on_done)
        call->on_done(call->user, call, status);
}

void atb_cancel(atb_client_t *at, atb_call_t *call)
{
    atb_lock(at);
    if (at->running == call) {
        call->error.status = ATB_ERR_CANCELLED;
        if (call->state == ATB_CALL_DATA)
            atb_abandon(at);
    } else if (call->state != ATB_CALL_OVER) {
        if (call->state == ATB_CALL_AFTER)
            at->late = call->exchange;
        atb_finish(at, call, ATB_ERR_CANCELLED);
    }
    atb_unlock(at);
}

static void expire(atb_client_t *at, atb_call_t *call)
{
    if ((call->exchange->flags & ATB_X_QUIET) && call->state == ATB_CALL_AFTER) {
        atb_finish(at, call, ATB_OK);
        return;
    }
    at->late = call->exchange;
    call->error.limit = call->limit;
    atb_count(&at->counters.timeouts);
    if (at->running == call)
        atb_resync(at, at->data && !(at->data[2] & ATB_DATA_CONNECT));
    atb_finish(at, call, ATB_ERR_TIMEOUT);
}

void atb_call_timers(atb_client_t *at)
{
    atb_call_t *call = at->calls;
    while (call) {
        atb_call_t *next = call->next;
        if (call->state != ATB_CALL_QUEUED && atb_passed(at, call->since, call->limit)) {
            expire(at, call);
            next = at->calls; /* a handler may have changed the list */
        }
        call = next;
    }
}

/* ---- what is sent ---------------------------------------------------------------------------------------------- */

void atb_send(atb_client_t *at, unsigned what, const void *bytes, size_t len)
{
    at->tx = bytes;
    at->tx_left = len;
    atb_trace(at, what, bytes, len);
}

void atb_abandon(atb_client_t *at)
{
    at->running->state = ATB_CALL_ANSWER;
    at->tx_left = 0;
    if (!(at->data[2] & ATB_DATA_CONNECT))
        atb_send(at, ATB_TRACE_SENT, "\x1B", 1);
}

static const atb_source_t *source(const atb_client_t *at)
{
    return atb_member(at->running->req, at->data[1]);
}

/* The next piece of the payload. */
static void next_piece(atb_client_t *at, atb_call_t *call)
{
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
    atb_send(at, ATB_TRACE_SENT | ATB_TRACE_PAYLOAD, piece, n);
}

/* All that was given to the port is on its way: what comes next? */
static void sent(atb_client_t *at)
{
    atb_call_t *call = at->running;
    if (!call)
        return;
    if (call->state == ATB_CALL_COMMAND) {
        call->state = at->data ? ATB_CALL_PROMPT : ATB_CALL_ANSWER;
    } else if (call->state == ATB_CALL_DATA) {
        if (call->remaining) {
            next_piece(at, call);
            return;
        }
        call->state = ATB_CALL_ANSWER;
        if (at->data[2] & ATB_DATA_CTRL_Z)
            atb_send(at, ATB_TRACE_SENT, "\x1A", 1);
    }
}

bool atb_prompt(atb_client_t *at, unsigned how)
{
    atb_call_t *call = at->running;
    if (how == 0 && at->sync != ATB_SYNC_NONE) { /* late: nothing will be sent */
        atb_send(at, ATB_TRACE_SENT, "\x1B", 1);
        return true;
    }
    if (!call || call->state != ATB_CALL_PROMPT || (at->data[2] & ATB_DATA_CONNECT) != how)
        return false;
    call->state = ATB_CALL_DATA;
    call->since = at->now;
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
    if (!at->port_failed) {
        at->port_failed = true;
        atb_report(at, ATB_EVENT_PORT, NULL, 0);
    }
}

size_t atb_write(atb_client_t *at, const void *bytes, size_t len)
{
    int n = at->port->ops->write(at->port, bytes, len);
    if (n < 0) {
        atb_port_failed(at);
        n = 0;
    }
    if (n)
        at->tx_at = at->now;
    return (size_t)n;
}

void atb_pump(atb_client_t *at)
{
    while (at->tx_left) {
        size_t n = atb_write(at, at->tx, at->tx_left);
        if (n == 0)
            return;
        at->tx += n;
        at->tx_left -= n;
        if (at->running)
            at->running->since = at->now;
        if (at->tx_left == 0)
            sent(at);
    }
}
