/* SPDX-License-Identifier: MIT */
/* Resynchronisation. After a time limit has passed, the answer may still come, and must not be taken for that of the
 * next command. So AT is sent until it is answered, then silence is awaited, then AT is sent once more: when that
 * brings exactly one OK, nothing is under way any more. */
#include "client_internal.h"

enum { MISSES = 3, ROUNDS = 2 };

void atb_resync(atb_client_t *at, bool in_prompt)
{
    at->sync = ATB_SYNC_PAUSE;
    at->timer = at->now - ATB_RETRY_MS; /* over at once */
    at->rounds = 0;
    at->misses = 0;
    at->in_prompt = in_prompt;
}

static void probe(atb_client_t *at)
{
    static const char text[] = "\x1B"
                               "AT\r";
    size_t skip = !at->in_prompt;
    at->in_prompt = false;
    at->sync = ATB_SYNC_WAIT;
    at->timer = at->now;
    at->unclean = false;
    atb_send(at, ATB_TRACE_SENT, text + skip, sizeof text - 1u - skip);
    at->echo_len = 2;
    at->echo_sum = 'A' * 31u + 'T';
}

/* Nothing has come, or too much. Returns whether to try again. */
static bool missed(atb_client_t *at)
{
    at->rounds = 0;
    if (++at->misses < MISSES)
        return true;
    at->misses = MISSES - 1;
    at->sync = ATB_SYNC_PAUSE;
    at->timer = at->now;
    if (!at->silent) {
        at->silent = true;
        atb_report(at, ATB_EVENT_SILENT, NULL, 0);
    }
    unsigned n = 0; /* calls that handlers start meanwhile are tried once more */
    for (const atb_call_t *call = at->calls; call; call = call->next)
        n += call->state == ATB_CALL_QUEUED;
    for (atb_call_t *call; n > 0 && (call = atb_queued(at)) != NULL; n--)
        atb_finish(at, call, ATB_ERR_SILENT);
    return false;
}

/* A probe was answered, and silence followed. Returns whether another one is needed. */
static bool settled(atb_client_t *at)
{
    if (at->unclean && at->rounds)
        return missed(at);
    if (++at->rounds < ROUNDS)
        return true;
    at->sync = ATB_SYNC_NONE;
    if (at->silent) {
        at->silent = false;
        atb_report(at, ATB_EVENT_ANSWERS, NULL, 0);
    }
    return false;
}

void atb_resync_timer(atb_client_t *at)
{
    static const uint16_t limits[] = {
        [ATB_SYNC_WAIT] = ATB_PROBE_MS, [ATB_SYNC_SETTLE] = ATB_QUIET_MS, [ATB_SYNC_PAUSE] = ATB_RETRY_MS
    };
    unsigned sync = at->sync;
    bool again = true;
    if (sync == ATB_SYNC_NONE)
        return;
    if (!atb_passed(at, at->timer, limits[sync]) && !(sync == ATB_SYNC_PAUSE && atb_queued(at)))
        return;
    if (sync == ATB_SYNC_WAIT) {
        at->tx_left = 0;
        again = missed(at);
    } else if (sync == ATB_SYNC_SETTLE) {
        again = settled(at);
    }
    if (again)
        probe(at);
}

atb_status_t atb_synchronise(atb_client_t *at, uint32_t limit_ms)
{
    atb_lock(at);
    bool refused = at->polling || at->mode == ATB_MODE_ONLINE || at->running;
    if (!refused)
        atb_resync(at, false);
    atb_unlock(at);
    if (refused)
        return ATB_ERR_BUSY;
    uint32_t since = atb_clock(at);
    atb_poll(at);
    while (at->sync != ATB_SYNC_NONE && !atb_passed(at, since, limit_ms)) {
        atb_wait(at);
        atb_poll(at);
    }
    return at->sync == ATB_SYNC_NONE ? ATB_OK : ATB_ERR_SILENT;
}
