/* SPDX-License-Identifier: MIT */
/* The scanner: bytes in any chunking to lines, prompts and payloads. */
#include "client_internal.h"

void atb_compact(atb_client_t *at)
{
    size_t len = at->end - at->start;
    if (at->start > at->keep) {
        memmove(at->buf + at->keep, at->buf + at->start, len);
        at->start = at->keep;
        at->end = at->keep + len;
    }
}

static void consume(atb_client_t *at, size_t n)
{
    at->start += n;
    at->scan = 0;
    at->join = 0;
}

/* A line that the buffer cannot hold: its beginning is reported, the rest skipped. */
static void too_long(atb_client_t *at)
{
    size_t n = at->end - at->start;
    atb_report(at, ATB_EVENT_TOO_LONG, at->buf + at->start, n);
    consume(at, n);
    at->mode = ATB_MODE_SKIP;
}

/* A string in quotes that no line ends: the first line is given up, those that were joined to it are read again. */
static void give_up_joining(atb_client_t *at)
{
    atb_malformed(at, (const char *)at->buf + at->start, at->join);
    consume(at, at->join);
}

/* The buffer is full, and no line ends in it. */
static void no_space(atb_client_t *at)
{
    size_t len = at->end - at->start;
    if (at->join) {
        give_up_joining(at);
        return;
    }
    size_t used = atb_line(at, len, len, true);
    if (used)
        consume(at, used);
    else
        too_long(at);
}

static bool scan_line(atb_client_t *at)
{
    uint8_t *line = at->buf + at->start;
    size_t len = at->end - at->start;
    if (at->scan == 0) {
        while (len && (*line == '\r' || *line == '\n' || *line == ' ' || *line == 0)) {
            line++;
            len--;
        }
        at->start = at->end - len;
        if (len == 0)
            return false;
        if (*line == '>' && atb_prompt(at, 0)) {
            at->start++;
            return true;
        }
    }
    const uint8_t *lf = memchr(line + at->scan, '\n', len - at->scan);
    if (!lf) {
        at->scan = len;
        if (len < at->size - at->keep)
            return false;
        no_space(at);
        return true;
    }
    size_t whole = (size_t)(lf - line) + 1;
    size_t n = whole - 1;
    while (line[n - 1] == '\r') /* a line does not begin with one */
        n--;
    size_t used = atb_line(at, n, whole, false);
    if (used) {
        consume(at, used);
        return true;
    }
    if (at->join == 0)
        at->join = whole;
    at->scan = whole;
    return true;
}

static bool skip_line(atb_client_t *at)
{
    const uint8_t *line = at->buf + at->start;
    size_t len = at->end - at->start;
    const uint8_t *lf = memchr(line, '\n', len);
    if (!lf) {
        at->start = at->end;
        return false;
    }
    at->start += (size_t)(lf - line) + 1;
    at->mode = ATB_MODE_LINE;
    return true;
}

void atb_scan(atb_client_t *at)
{
    static bool (*const scanners[])(atb_client_t *) = {
        [ATB_MODE_LINE] = scan_line,        [ATB_MODE_SKIP] = skip_line,       [ATB_MODE_COUNTED] = atb_payload_counted,
        [ATB_MODE_OPEN] = atb_payload_open, [ATB_MODE_ONLINE] = atb_data_scan,
    };
    while (scanners[at->mode](at)) {
    }
    if (at->start == at->end) {
        at->start = at->keep;
        at->end = at->keep;
    }
}

void atb_scan_silence(atb_client_t *at)
{
    if (at->mode == ATB_MODE_COUNTED && atb_passed(at, at->rx_at, ATB_STALL_MS)) {
        atb_payload_stop(at);
    } else if (at->mode == ATB_MODE_SKIP && atb_passed(at, at->rx_at, ATB_PARTIAL_MS)) {
        at->mode = ATB_MODE_LINE;
    } else if (at->mode == ATB_MODE_LINE && at->start != at->end) {
        if (at->join && atb_passed(at, at->rx_at, ATB_JOIN_MS)) {
            give_up_joining(at);
        } else if (atb_passed(at, at->rx_at, ATB_PARTIAL_MS)) {
            atb_report(at, ATB_EVENT_DATA, at->buf + at->start, at->end - at->start);
            consume(at, at->end - at->start);
        }
    }
    atb_scan(at);
}
