/* SPDX-License-Identifier: MIT */
/* Resynchronisation. After a time limit has passed, the answer may still come, and must not be taken for that of the
 * next command. So AT is sent until it is answered, then silence is awaited, then AT is sent once more: when that
 * brings exactly one OK, nothing is under way any more. */
#include "client_internal.h"

enum { MISSES = 3, ROUNDS = 2 };

void atb_resync(atb_client_t *at, bool in_prompt)
{
    at->sync = ATB_SYNC_SEND;
    at->rounds = 0;
    at->misses = 0;
    at->escape = in_prompt;
}

/* Nothing has come, or too much. */
static void missed(atb_client_t *at)
{
    at->rounds = 0;
    at->sync = ATB_SYNC_SEND;
    if (++at->misses < MISSES)
        return;
    at->misses = MISSES - 1;
    at->sync = ATB_SYNC_PAUSE;
    if (!(at->marks & ATB_MARK_SILENT)) {
        at->marks |= ATB_MARK_SILENT;
        atb_report(at, ATB_EVENT_SILENT, NULL, 0);
    }
    atb_fail_queue(at, ATB_ERR_SILENT);
}

static void settled(atb_client_t *at)
{
    if (at->marks & ATB_MARK_UNCLEAN && at->rounds > 0) {
        missed(at);
        return;
    }
    at->sync = ATB_SYNC_SEND;
    if (++at->rounds < ROUNDS)
        return;
    at->sync = ATB_SYNC_NONE;
    if (at->marks & ATB_MARK_SILENT) {
        at->marks &= (uint8_t)~ATB_MARK_SILENT;
        atb_report(at, ATB_EVENT_ANSWERS, NULL, 0);
    }
}

void atb_resync_final(atb_client_t *at, const char *line, size_t len)
{
    if (at->sync == ATB_SYNC_WAIT && *line == 'O') {
        at->sync = ATB_SYNC_SETTLE;
    } else {
        at->marks |= ATB_MARK_UNCLEAN;
        atb_report(at, ATB_EVENT_LATE, line, len);
    }
    if (at->sync == ATB_SYNC_SETTLE)
        at->timer = at->now;
}

static void probe(atb_client_t *at)
{
    static const char text[] = "\x1B"
                               "AT\r";
    at->sync = ATB_SYNC_WAIT;
    at->timer = at->now;
    at->marks &= (uint8_t)~ATB_MARK_UNCLEAN;
    size_t skip = at->escape == ATB_ESCAPE_NONE;
    at->escape = ATB_ESCAPE_NONE;
    atb_send(at, text + skip, sizeof text - 1u - skip);
    at->echo_len = 2;
    at->echo_sum = 'A' * 31u + 'T';
}

void atb_resync_timer(atb_client_t *at)
{
    switch (at->sync) {
    case ATB_SYNC_SEND:
        probe(at);
        break;
    case ATB_SYNC_WAIT:
        if (atb_passed(at, at->timer, ATB_PROBE_MS)) {
            at->tx_left = 0;
            missed(at);
            at->timer = at->now;
        }
        break;
    case ATB_SYNC_SETTLE:
        if (atb_passed(at, at->timer, ATB_QUIET_MS))
            settled(at);
        break;
    case ATB_SYNC_PAUSE:
        if (at->queue || atb_passed(at, at->timer, ATB_RETRY_MS))
            probe(at);
        break;
    default:
        break;
    }
}

static bool synchronised(atb_client_t *at)
{
    return at->sync == ATB_SYNC_NONE;
}

atb_status_t atb_synchronise(atb_client_t *at, uint32_t limit_ms)
{
    atb_lock(at);
    bool refused = atb_polling(at) || at->mode == ATB_MODE_ONLINE || at->running;
    if (!refused)
        atb_resync(at, false);
    atb_unlock(at);
    if (refused)
        return ATB_ERR_BUSY;
    uint32_t since = at->port->ops->now(at->port);
    atb_poll(at);
    while (!synchronised(at) && !atb_passed(at, since, limit_ms))
        atb_wait(at);
    return synchronised(at) ? ATB_OK : ATB_ERR_SILENT;
}
