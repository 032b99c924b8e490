/* SPDX-License-Identifier: MIT */
/* The client: set-up, the poll, and blocking calls around it. */
#include "client_internal.h"

void atb_lock(const atb_client_t *at)
{
    if (at->lock)
        at->lock->lock(at->lock->user);
}

void atb_unlock(const atb_client_t *at)
{
    if (at->lock)
        at->lock->unlock(at->lock->user);
}

void atb_trace(const atb_client_t *at, unsigned what, const void *bytes, size_t len)
{
    if (at->tracer)
        at->tracer(at, what, bytes, len);
}

uint32_t atb_clock(const atb_client_t *at)
{
    return at->port->ops->now(at->port);
}

void atb_count(uint16_t *counter)
{
    if (*counter != UINT16_MAX)
        ++*counter;
}

void atb_report(atb_client_t *at, atb_event_kind_t kind, const void *text, size_t len)
{
    /* the counters of lines that went astray stand in the order of these kinds */
    if (kind <= ATB_EVENT_LATE)
        atb_count((uint16_t *)&at->counters + kind);
    if (at->on_event) {
        atb_event_t event = { kind, { text, len } };
        at->on_event(at->event_user, &event);
    }
}

void atb_client_init(atb_client_t *at, atb_port_t *port, void *buffer, size_t size)
{
    memset(at, 0, sizeof *at);
    at->port = port;
    at->buf = buffer;
    at->size = size;
    at->guard_before = ATB_GUARD_MS;
    at->guard_after = ATB_GUARD_MS;
}

void atb_client_attach(atb_client_t *at, const atb_module_t *module, uint16_t *settings, void (*on_urc)(void),
                       void *user)
{
    at->module = module;
    at->settings = settings;
    at->on_urc = on_urc;
    at->urc_user = user;
    at->guard_before = module->guard_before;
    at->guard_after = module->guard_after;
    memcpy(settings, module->defaults, module->settings * sizeof *settings);
}

void atb_client_on_event(atb_client_t *at, atb_event_fn on_event, void *user)
{
    at->on_event = on_event;
    at->event_user = user;
}

void atb_client_lock(atb_client_t *at, const atb_lock_t *lock)
{
    at->lock = lock;
}

const atb_error_t *atb_error(const atb_client_t *at)
{
    return &at->error;
}

const atb_counters_t *atb_counters(const atb_client_t *at)
{
    return &at->counters;
}

uint16_t *atb_settings(atb_client_t *at)
{
    return at->settings;
}

/* Gives back the space of replies that the program is done with. */
static void release(atb_client_t *at)
{
    size_t keep = 0;
    if (at->urc_pieces)
        return;
    for (const atb_call_t *call = at->calls; call; call = call->next)
        if (call->kept > keep)
            keep = call->kept;
    at->keep = keep;
}

/* Reads once, straight to where the bytes stay. Returns false when there is nothing (more) to be read. */
static bool receive(atb_client_t *at)
{
    size_t limit = at->size;
    if (at->running && at->running->state == ATB_CALL_COMMAND) /* it is sent from the end of the buffer */
        limit = (size_t)(at->tx - at->buf);
    if (at->end >= limit)
        atb_compact(at);
    if (at->end >= limit)
        return false;
    int n = at->port->ops->read(at->port, at->buf + at->end, limit - at->end);
    if (n < 0)
        atb_port_failed(at);
    if (n <= 0)
        return false;
    at->port_failed = false;
    at->end += (size_t)n;
    at->now = atb_clock(at);
    at->rx_at = at->now;
    return true;
}

static void step(atb_client_t *at)
{
    unsigned reads = 255; /* a flood of bytes does not hold up time limits for ever */
    at->now = atb_clock(at);
    release(at);
    atb_pump(at);
    do
        atb_scan(at);
    while (--reads && receive(at));
    atb_scan_silence(at);
    atb_call_timers(at);
    atb_resync_timer(at);
    atb_data_timer(at);
    atb_start_next(at);
    atb_pump(at);
}

void atb_poll(atb_client_t *at)
{
    atb_lock(at);
    if (!at->polling) {
        at->polling = true;
        step(at);
        at->polling = false;
    }
    atb_unlock(at);
}

void atb_wait_for(atb_client_t *at, const uint8_t *state)
{
    for (;;) {
        atb_poll(at);
        if (*state == 0)
            return;
        atb_wait(at);
    }
}

atb_status_t atb_call(atb_client_t *at, const atb_exchange_t *x, const void *req, void *rsp)
{
    atb_call_t call;
    call.state = ATB_CALL_OVER;
    atb_status_t status = atb_start(at, &call, x, req, rsp, atb_blocking, NULL);
    if (status != ATB_PENDING)
        return status;
    atb_wait_for(at, &call.state);
    at->error = call.error;
    return call.error.status;
}
