/* SPDX-License-Identifier: MIT */
/* Data mode: bytes both ways, until +++, DTR or NO CARRIER ends it. */
#include "client_internal.h"

#define NO_CARRIER "\r\nNO CARRIER\r\n"
#define OK_LINE "\r\nOK\r\n"

static uint32_t guard_after(const atb_client_t *at)
{
    return at->module ? at->module->guard_after : (uint32_t)ATB_GUARD_MS;
}

static void leave(atb_client_t *at, size_t len, bool carrier_lost)
{
    const uint8_t *line = at->buf + at->start;
    size_t n = carrier_lost ? len - 4 : 0; /* without its line ends */
    if (at->escape == ATB_ESCAPE_DTR)
        at->port->ops->dtr(at->port, true);
    at->escape = ATB_ESCAPE_NONE;
    if (carrier_lost)
        at->marks |= ATB_MARK_CARRIER;
    at->start += len;
    at->mode = ATB_MODE_LINE;
    atb_trace(at, ATB_TRACE_RECEIVED, line + 2, len - 4);
    atb_report(at, ATB_EVENT_COMMAND_MODE, line + 2, n);
}

static void deliver(atb_client_t *at, size_t n)
{
    const uint8_t *bytes = at->buf + at->start;
    at->start += n;
    atb_trace(at, ATB_TRACE_PAYLOAD, bytes, n);
    at->on_data(at->data_user, bytes, n);
}

/* May OK be the answer to +++ or to the drop of DTR? Before the guard time has passed it is data. */
static bool ok_counts(const atb_client_t *at)
{
    if (at->escape == ATB_ESCAPE_AFTER) /* clocks differ a little */
        return atb_passed(at, at->tx_at, guard_after(at) - guard_after(at) / 32);
    return at->escape == ATB_ESCAPE_DTR;
}

static bool may_be(const uint8_t *bytes, size_t len, const char *pattern, size_t pattern_len)
{
    return memcmp(bytes, pattern, len < pattern_len ? len : pattern_len) == 0;
}

bool atb_data_scan(atb_client_t *at)
{
    const uint8_t *bytes = at->buf + at->start;
    size_t len = at->end - at->start;
    if (len == 0)
        return false;
    if (*bytes == '\r') {
        if (ok_counts(at) && may_be(bytes, len, OK_LINE, 6)) {
            if (len < 6)
                return false;
            leave(at, 6, false);
            return true;
        }
        /* only when nothing follows it; silence decides */
        if (len <= 14 && may_be(bytes, len, NO_CARRIER, 14))
            return false;
    }
    if (!at->on_data)
        return false;
    const uint8_t *cr = memchr(bytes + 1, '\r', len - 1);
    deliver(at, cr ? (size_t)(cr - bytes) : len);
    return true;
}

static void escape_timer(atb_client_t *at)
{
    uint32_t before = at->module ? at->module->guard_before : (uint32_t)ATB_GUARD_MS;
    if (at->escape == ATB_ESCAPE_BEFORE && atb_passed(at, at->tx_at, before)) {
        atb_send(at, "+++", 3);
        at->escape = ATB_ESCAPE_SENT;
    } else if (at->escape == ATB_ESCAPE_SENT && at->tx_left == 0) {
        at->escape = ATB_ESCAPE_AFTER;
    } else if (at->escape >= ATB_ESCAPE_AFTER && atb_passed(at, at->tx_at, guard_after(at) + ATB_ESCAPE_MS)) {
        if (at->escape == ATB_ESCAPE_DTR)
            at->port->ops->dtr(at->port, true);
        at->escape = ATB_ESCAPE_NONE;
    }
}

void atb_data_timer(atb_client_t *at)
{
    if (at->mode != ATB_MODE_ONLINE)
        return;
    size_t len = at->end - at->start;
    if (len && atb_passed(at, at->rx_at, guard_after(at) / 2)) {
        const uint8_t *bytes = at->buf + at->start;
        if (len == 14 && may_be(bytes, len, NO_CARRIER, 14)) {
            leave(at, len, true);
            return;
        }
        if (at->on_data)
            deliver(at, len);
    }
    escape_timer(at);
}

bool atb_in_data_mode(const atb_client_t *at)
{
    return at->mode == ATB_MODE_ONLINE;
}

void atb_data_handler(atb_client_t *at, atb_data_fn on_data, void *user)
{
    atb_lock(at);
    at->on_data = on_data;
    at->data_user = user;
    atb_unlock(at);
}

size_t atb_data_send(atb_client_t *at, const void *data, size_t len)
{
    int n = 0;
    atb_lock(at);
    if (at->mode == ATB_MODE_ONLINE && at->escape == ATB_ESCAPE_NONE) {
        n = at->port->ops->write(at->port, data, len);
        if (n < 0) {
            atb_port_failed(at);
            n = 0;
        }
        if (n) {
            at->tx_at = at->port->ops->now(at->port);
            atb_trace(at, ATB_TRACE_SENT | ATB_TRACE_PAYLOAD, data, (size_t)n);
        }
    }
    atb_unlock(at);
    return (size_t)n;
}

static atb_status_t begin_escape(atb_client_t *at, uint8_t how)
{
    atb_status_t status = ATB_ERR_CARRIER;
    atb_lock(at);
    if (at->mode == ATB_MODE_ONLINE) {
        if (how == ATB_ESCAPE_DTR && !at->port->ops->dtr) {
            status = ATB_ERR_PORT;
        } else {
            status = ATB_PENDING;
            if (at->escape == ATB_ESCAPE_NONE) {
                at->escape = how;
                if (how == ATB_ESCAPE_DTR) {
                    at->tx_at = at->port->ops->now(at->port);
                    at->port->ops->dtr(at->port, false);
                }
            }
        }
    }
    atb_unlock(at);
    return status;
}

atb_status_t atb_data_escape_start(atb_client_t *at)
{
    return begin_escape(at, ATB_ESCAPE_BEFORE);
}

atb_status_t atb_data_drop_dtr(atb_client_t *at)
{
    return begin_escape(at, ATB_ESCAPE_DTR);
}

atb_status_t atb_data_escape(atb_client_t *at)
{
    atb_lock(at);
    atb_status_t status = atb_polling(at) ? ATB_ERR_BUSY : atb_data_escape_start(at);
    atb_unlock(at);
    if (status != ATB_PENDING)
        return status;
    atb_poll(at);
    while (at->mode == ATB_MODE_ONLINE && at->escape != ATB_ESCAPE_NONE)
        atb_wait(at);
    if (at->mode == ATB_MODE_ONLINE)
        return ATB_ERR_TIMEOUT;
    return at->marks & ATB_MARK_CARRIER ? ATB_ERR_CARRIER : ATB_OK;
}
