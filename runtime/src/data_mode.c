/* SPDX-License-Identifier: MIT */
/* Data mode: bytes both ways, until +++, DTR or NO CARRIER ends it. */
#include "client_internal.h"

/* What ends data mode: OK after +++, or the loss of the connection. */
static const char lines[] = "\r\nOK\r\n\r\nNO CARRIER\r\n";
enum { OK_LEN = 6, NO_CARRIER_LEN = 14 };

static void end_escape(atb_client_t *at)
{
    if (at->escape == ATB_ESCAPE_DTR)
        at->port->ops->dtr(at->port, true);
    at->escape = ATB_ESCAPE_NONE;
}

/* The line that ends data mode stands first in what is unread. */
static void leave(atb_client_t *at, size_t len)
{
    const uint8_t *line = at->buf + at->start + 2;
    at->start += len;
    at->mode = ATB_MODE_LINE;
    end_escape(at);
    len -= 4; /* the line ends */
    atb_trace(at, ATB_TRACE_RECEIVED, line, len);
    if (len == 2)
        len = 0;
    at->carrier_lost = len != 0;
    atb_report(at, ATB_EVENT_COMMAND_MODE, line, len);
}

/* Is it the beginning of the line that ends data mode, or all of it? Returns the length of that line; 0: it is data. */
static size_t ending(const atb_client_t *at, const uint8_t *bytes, size_t len)
{
    /* before the guard time has passed OK is data; clocks differ a little */
    if (at->escape >= ATB_ESCAPE_SENT && at->tx_left == 0 &&
        atb_passed(at, at->tx_at, at->guard_after - at->guard_after / 32u) &&
        memcmp(bytes, lines, len < OK_LEN ? len : OK_LEN) == 0)
        return OK_LEN;
    /* counts only when nothing follows it */
    return len <= NO_CARRIER_LEN && memcmp(bytes, lines + OK_LEN, len) == 0 ? NO_CARRIER_LEN : 0;
}

bool atb_data_scan(atb_client_t *at, bool silence)
{
    const uint8_t *bytes = at->buf + at->start;
    size_t len = at->end - at->start;
    if (len == 0)
        return false;
    size_t whole = ending(at, bytes, len);
    if (whole == OK_LEN ? len >= whole : whole == len && silence) {
        leave(at, whole);
        return true;
    }
    if (!at->on_data || (whole && !silence))
        return false;
    if (!silence) {
        const uint8_t *cr = memchr(bytes + 1, '\r', len - 1);
        if (cr)
            len = (size_t)(cr - bytes);
    }
    at->start += len;
    atb_trace(at, ATB_TRACE_PAYLOAD, bytes, len);
    at->on_data(at->data_user, bytes, len);
    return true;
}

void atb_data_timer(atb_client_t *at)
{
    if (at->mode != ATB_MODE_ONLINE)
        return;
    if (atb_passed(at, at->rx_at, at->guard_after / 2u))
        (void)atb_data_scan(at, true);
    uint32_t quiet = at->now - at->tx_at;
    if (at->escape == ATB_ESCAPE_BEFORE && quiet >= at->guard_before) {
        at->escape = ATB_ESCAPE_SENT;
        at->tx_at = at->now;
        atb_send(at, ATB_TRACE_SENT, "+++", 3);
    } else if (at->escape >= ATB_ESCAPE_SENT && quiet >= at->guard_after + (uint32_t)ATB_ESCAPE_MS) {
        end_escape(at);
    }
}

bool atb_in_data_mode(const atb_client_t *at)
{
    return at->mode == ATB_MODE_ONLINE;
}

void atb_data_handler(atb_client_t *at, atb_data_fn on_data, void *user)
{
    at->data_user = user;
    at->on_data = on_data;
}

size_t atb_data_send(atb_client_t *at, const void *data, size_t len)
{
    size_t n = 0;
    atb_lock(at);
    if (at->mode == ATB_MODE_ONLINE && at->escape == ATB_ESCAPE_NONE) {
        at->now = atb_clock(at);
        n = atb_write(at, data, len);
        if (n)
            atb_trace(at, ATB_TRACE_SENT | ATB_TRACE_PAYLOAD, data, n);
    }
    atb_unlock(at);
    return n;
}

static atb_status_t escape(atb_client_t *at, bool waits)
{
    atb_status_t status = ATB_PENDING;
    atb_lock(at);
    if (waits && at->polling)
        status = ATB_ERR_BUSY;
    else if (at->mode != ATB_MODE_ONLINE)
        status = ATB_ERR_CARRIER;
    else if (at->escape == ATB_ESCAPE_NONE)
        at->escape = ATB_ESCAPE_BEFORE;
    atb_unlock(at);
    return status;
}

atb_status_t atb_data_escape_start(atb_client_t *at)
{
    return escape(at, false);
}

atb_status_t atb_data_drop_dtr(atb_client_t *at)
{
    atb_lock(at);
    atb_status_t status = at->port->ops->dtr ? atb_data_escape_start(at) : ATB_ERR_PORT;
    if (at->mode != ATB_MODE_ONLINE)
        status = ATB_ERR_CARRIER;
    if (status == ATB_PENDING && at->escape == ATB_ESCAPE_BEFORE) {
        at->escape = ATB_ESCAPE_DTR;
        at->tx_at = atb_clock(at) - at->guard_after; /* OK may come at once */
        at->port->ops->dtr(at->port, false);
    }
    atb_unlock(at);
    return status;
}

atb_status_t atb_data_escape(atb_client_t *at)
{
    atb_status_t status = escape(at, true);
    if (status != ATB_PENDING)
        return status;
    atb_wait_for(at, &at->escape);
    if (at->mode == ATB_MODE_ONLINE)
        return ATB_ERR_TIMEOUT;
    return at->carrier_lost ? ATB_ERR_CARRIER : ATB_OK;
}
