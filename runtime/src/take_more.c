/* SPDX-License-Identifier: MIT */
/* What few exchanges need of the engine; linked only with a descriptor that names it. */
#include "client_internal.h"

/* Length of the line end at the start of what is unread. The one before the last lines is not payload, so it is kept
 * back until it is known what follows it. */
static size_t line_end(const uint8_t *bytes, size_t len)
{
    size_t n = 0;
    while (n < len && bytes[n] == '\r')
        n++;
    return n < len && bytes[n] == '\n' ? n + 1 : 0;
}

/* Is this one of the lines that may follow the payload? */
static bool ends(const atb_client_t *at, const char *line, size_t len)
{
    const atb_call_t *call = at->receiver;
    const atb_exchange_t *x = call->exchange;
    atb_parsed_t parsed;
    if (atb_is_result_code(line, len))
        return true;
    const atb_parser_t by = { x->text, atb_lines(x), atb_more(x), call->req, NULL, at->settings, ATB_ROLES_AFTER };
    return atb_parse(&by, line, len, &parsed) == ATB_OK;
}

/* A payload without a length: each of its lines may be the one that ends it. */
static bool scan_payload(atb_client_t *at)
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
    if (at_begin && lf && ends(at, (const char *)bytes + skip, n - skip)) {
        at->start += skip;
        atb_payload_complete(at);
        return true;
    }
    if (n == 0 || (at_begin && !lf && len - skip < LONGEST && len < at->size - at->keep))
        return false;
    at->urc.chunk.offset = 1;
    atb_payload_deliver(at, n);
    return true;
}

static bool settings_allow(const atb_client_t *at, const atb_call_t *call)
{
    const uint8_t *need = atb_extended(call->exchange)->needs;
    for (; need && *need != ATB_NONE; need += 2)
        if (at->settings[need[0]] != need[1])
            return false;
    return true;
}

/* A line may say how many more follow; silence after a line may be the end. */
static void count_line(atb_client_t *at, atb_call_t *call)
{
    const atb_parsed_t *parsed = &at->urc.parsed;
    if (call->exchange->flags & ATB_X_QUIET)
        call->since = at->now;
    if (parsed->has_count) {
        call->counting = true;
        call->remaining = parsed->count;
    } else if (call->remaining) {
        call->remaining--;
    }
    if (call->state == ATB_CALL_AFTER && call->counting && call->remaining == 0)
        atb_finish(at, call, ATB_OK);
}

bool atb_take_more(atb_client_t *at, atb_call_t *call)
{
    if (call->state == ATB_CALL_OVER)
        return settings_allow(at, call);
    if (at->mode == ATB_MODE_OPEN)
        return scan_payload(at);
    count_line(at, call);
    return true;
}
