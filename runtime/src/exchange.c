/* SPDX-License-Identifier: MIT */
/* Calls: from the queue, through their phases, to their end. */
#include "client_internal.h"

static const atb_exchange_ex_t *extended(const atb_exchange_t *x)
{
    return x->flags & ATB_X_EXTENDED ? (const atb_exchange_ex_t *)(const void *)x : NULL;
}

static uint32_t time_limit(const atb_client_t *at, const atb_call_t *call, bool completion)
{
    const atb_exchange_ex_t *ex = extended(call->exchange);
    if (ex && ex->time_limit)
        return ex->time_limit(call->req, at->settings, completion);
    return call->exchange->timeout * 100u;
}

static bool settings_allow(const atb_client_t *at, const atb_exchange_t *x)
{
    const atb_exchange_ex_t *ex = extended(x);
    if (ex && ex->needs)
        for (const uint8_t *need = ex->needs; *need != ATB_NONE; need += 2)
            if (at->settings[need[0]] != need[1])
                return false;
    return true;
}

static atb_status_t check(const atb_client_t *at, atb_call_t *call)
{
    const atb_exchange_t *x = call->exchange;
    if (at->mode == ATB_MODE_ONLINE)
        return ATB_ERR_BUSY;
    if (!call->req && x->code[0])
        return ATB_ERR_ARGUMENT;
    if (!settings_allow(at, x))
        return ATB_ERR_SETTING;
    size_t n = atb_encode(x, call->req, NULL, SIZE_MAX, &call->error.fault);
    if (n == 0)
        return call->error.fault.status;
    return n > at->size ? ATB_ERR_NO_SPACE : ATB_OK;
}

static void append(atb_call_t **list, atb_call_t *call)
{
    while (*list)
        list = &(*list)->next;
    *list = call;
    call->next = NULL;
}

static void take_out(atb_call_t **list, const atb_call_t *call)
{
    while (*list && *list != call)
        list = &(*list)->next;
    if (*list)
        *list = call->next;
}

atb_status_t atb_start(atb_client_t *at, atb_call_t *call, const atb_exchange_t *x, const void *req, void *rsp,
                       atb_done_fn on_done, void *user)
{
    atb_status_t status = ATB_ERR_BUSY;
    atb_lock(at);
    if (call->state == ATB_CALL_OVER) {
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
            call->state = ATB_CALL_QUEUED;
            append(&at->queue, call);
            status = ATB_PENDING;
        } else {
            at->error = call->error;
        }
    }
    atb_unlock(at);
    return status;
}

/* What the module will send back if its echo is on. */
static void expect_echo(atb_client_t *at)
{
    uint16_t sum = 0;
    at->echo_len = (uint16_t)(at->tx_left - 1);
    for (size_t i = 0; i < at->echo_len; i++)
        sum = (uint16_t)(sum * 31u + at->tx[i]);
    at->echo_sum = sum;
}

void atb_start_next(atb_client_t *at)
{
    atb_call_t *call = at->queue;
    if (!call || at->running || at->sync != ATB_SYNC_NONE || at->mode == ATB_MODE_ONLINE)
        return;
    atb_compact(at);
    char *text = (char *)at->buf + at->end;
    size_t n = atb_encode(call->exchange, call->req, text, at->size - at->end, &call->error.fault);
    if (n == 0) {
        /* either what is being received leaves no room yet, or the program has changed the request meanwhile */
        if (call->error.fault.status != ATB_ERR_NO_SPACE || at->end == 0)
            atb_finish(at, call, call->error.fault.status);
        return;
    }
    uint8_t *tx = at->buf + at->size - n;
    memmove(tx, text, n);
    at->tx = tx;
    at->tx_left = n;
    at->queue = call->next;
    at->running = call;
    at->data = atb_data_operation(call->exchange);
    call->state = ATB_CALL_COMMAND;
    call->since = at->now;
    call->limit = time_limit(at, call, false);
    if (call->rsp)
        memset(call->rsp, 0, call->exchange->clear * 4u);
    expect_echo(at);
    atb_trace(at, ATB_TRACE_COMMAND, at->tx, n);
}

void atb_accepted(atb_client_t *at, atb_call_t *call)
{
    uint8_t flags = call->exchange->flags;
    if (call->state == ATB_CALL_AFTER || !(flags & (ATB_X_AWAITS | ATB_X_QUIET))) {
        atb_finish(at, call, ATB_OK);
        return;
    }
    call->state = ATB_CALL_AFTER;
    call->since = at->now;
    call->limit = flags & ATB_X_QUIET ? (uint32_t)ATB_QUIET_MS : time_limit(at, call, true);
    at->data = NULL;
    if (!(flags & (ATB_X_EXCLUSIVE | ATB_X_QUIET))) {
        at->running = NULL;
        append(&at->waiting, call);
    }
}

void atb_online(atb_client_t *at, atb_call_t *call)
{
    at->mode = ATB_MODE_ONLINE;
    at->escape = ATB_ESCAPE_NONE;
    at->marks &= (uint8_t)~ATB_MARK_CARRIER;
    atb_finish(at, call, ATB_OK);
}

void atb_finish(atb_client_t *at, atb_call_t *call, atb_status_t status)
{
    const atb_exchange_ex_t *ex = extended(call->exchange);
    if (call->error.status == ATB_OK) /* else what was noted on the way tells more */
        call->error.status = status;
    if (at->running == call) {
        at->running = NULL;
        at->data = NULL;
        at->tx_left = 0;
        at->echo_len = 0;
    } else {
        take_out(&at->queue, call);
        take_out(&at->waiting, call);
    }
    if (at->receiver == call)
        atb_payload_stop(at);
    if (call->error.status == ATB_OK && ex && ex->learn)
        ex->learn(call->req, call->rsp, at->settings);
    call->state = ATB_CALL_OVER;
    if (call->on_done)
        call->on_done(call->user, call, call->error.status);
}

void atb_fail_queue(atb_client_t *at, atb_status_t status)
{
    size_t n = 0; /* not those that handlers start meanwhile */
    for (const atb_call_t *call = at->queue; call; call = call->next)
        n++;
    while (at->queue && n--)
        atb_finish(at, at->queue, status);
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
        atb_resync(at, atb_in_prompt(at));
    atb_finish(at, call, ATB_ERR_TIMEOUT);
}

void atb_call_timers(atb_client_t *at)
{
    atb_call_t *call = at->running;
    if (call && atb_passed(at, call->since, call->limit))
        expire(at, call);
    call = at->waiting;
    while (call) {
        if (atb_passed(at, call->since, call->limit)) {
            expire(at, call);
            call = at->waiting; /* a handler may have changed the list */
        } else {
            call = call->next;
        }
    }
}
