/* SPDX-License-Identifier: MIT */
/* Payloads: counted ones, one that lasts until the final, and the echo of what the host sends after a prompt. */
#include "request.h"
#include "session.h"

#include <string.h>

void session_begin_payload(session_t *s, const char *command, const char *function, uint64_t len)
{
    s->mode = SESSION_PAYLOAD;
    s->payload_command = command;
    s->payload_function = function;
    s->left = len;
    s->got = 0;
    s->shown = 0;
}

void session_show(session_t *s, const unsigned char *bytes, size_t len)
{
    size_t room = sizeof s->preview - s->shown;
    size_t n = len < room ? len : room;
    memcpy(s->preview + s->shown, bytes, n);
    s->shown += n;
    s->got += len;
}

/* The end of a line, before a payload: one CR LF, also as CR CR LF, or either alone. Nothing more: the rest is payload.
 */
bool session_take_break(session_t *s)
{
    size_t n = 0;
    if (s->len > 0 && s->buf[0] == '\r') {
        if (s->len < 2 && !s->eof)
            return false;
        n = 1;
        if (s->len > 1 && s->buf[1] == '\r') {
            if (s->len < 3 && !s->eof)
                return false;
            n = s->len > 2 && s->buf[2] == '\n' ? 3 : 1;
        } else if (s->len > 1 && s->buf[1] == '\n')
            n = 2;
    } else if (s->len > 0 && s->buf[0] == '\n')
        n = 1;
    if (s->len == 0 && !s->eof)
        return false;
    session_drop(s, n);
    s->mode = s->after_break;
    return true;
}

bool session_take_payload(session_t *s)
{
    size_t n = s->left < s->len ? (size_t)s->left : s->len;
    session_show(s, s->buf, n);
    session_drop(s, n);
    s->left -= n;
    if (s->left > 0 && !s->eof)
        return n > 0;
    if (s->quote && s->left == 0) { /* its closing quote */
        if (s->len == 0 && !s->eof)
            return false;
        if (s->len > 0 && s->buf[0] == '"')
            session_drop(s, 1);
    }
    s->quote = false;
    session_print_payload(s);
    s->left = 0;
    s->mode = SESSION_LINE;
    return true;
}

static size_t line_end(const session_t *s, size_t from)
{
    size_t to = from;
    while (to < s->len && s->buf[to] != '\r' && s->buf[to] != '\n')
        to++;
    return to;
}

static size_t skip_breaks(const session_t *s, size_t at)
{
    while (at < s->len && (s->buf[at] == '\r' || s->buf[at] == '\n'))
        at++;
    return at;
}

/* Finds the first whole line from a place on that is known. False: none is in the buffer. */
static bool find_known(session_t *s, size_t from, bool (*known)(session_t *, const char *, size_t), size_t *at)
{
    for (size_t begin = skip_breaks(s, from); begin < s->len;) {
        size_t end = line_end(s, begin);
        if (end == s->len && !s->eof)
            return false;
        if (known(s, (const char *)s->buf + begin, end - begin)) {
            *at = begin;
            return true;
        }
        begin = skip_breaks(s, end);
    }
    return false;
}

/* Without a length: up to the line break before the first line that the exchange has left. */
bool session_take_open(session_t *s)
{
    size_t at = s->len;
    bool found = find_known(s, 0, session_is_known, &at);
    if (!found && !s->eof && s->len < sizeof s->buf)
        return false;
    size_t end = found ? at : s->len;
    if (found && end > 0 && s->buf[end - 1] == '\n')
        end -= end > 1 && s->buf[end - 2] == '\r' ? 2 : 1;
    if (found || s->eof || s->len == sizeof s->buf) {
        session_show(s, s->buf, end);
        session_drop(s, end);
    }
    if (!found && !s->eof)
        return true;
    session_print_payload(s);
    s->mode = SESSION_LINE;
    return true;
}

/* The host's data is echoed, n bytes of it: where does it begin? False: more must be seen. */
static bool find_echo(const session_t *s, size_t n, size_t *begin)
{
    *begin = skip_breaks(s, 0);
    if (*begin == 0 || n >= sizeof s->buf)
        return true;
    if (s->len <= n && !s->eof)
        return false;
    /* bytes that begin with a line break are followed by the end of a line where they stop */
    if (s->len > n && (s->buf[n] == '\r' || s->buf[n] == '\n') && *begin < n)
        *begin = 0;
    return true;
}

static bool take_counted_echo(session_t *s, size_t n)
{
    enum { LONGEST_FINAL = 256 };
    size_t begin = skip_breaks(s, 0);
    size_t end = line_end(s, begin);
    if (end == s->len && !s->eof && end - begin < LONGEST_FINAL)
        return false;
    if (end - begin < LONGEST_FINAL &&
        (begin == end || session_is_known(s, (const char *)s->buf + begin, end - begin))) {
        s->mode = SESSION_LINE; /* data is not echoed */
        return true;
    }
    if (!find_echo(s, n, &begin))
        return false;
    session_drop(s, begin);
    session_begin_payload(s, s->running.fn->command, s->running.fn->function, n);
    return true;
}

/* Up to Ctrl+Z if that is echoed too; else line by line until the final. */
static bool take_ended_echo(session_t *s)
{
    size_t final = s->len;
    const unsigned char *z = memchr(s->buf, 0x1A, s->len);
    size_t at = z == NULL ? s->len : (size_t)(z - s->buf);
    bool ends = find_known(s, 0, session_is_final, &final);
    if (!ends && z == NULL && !s->eof && s->len < sizeof s->buf)
        return false;
    s->mode = SESSION_LINE;
    if (z == NULL || (ends && final < at)) {
        s->loose = true;
        return true;
    }
    session_begin_payload(s, s->running.fn->command, s->running.fn->function, at);
    (void)session_take_payload(s);
    session_drop(s, 1);
    return true;
}

bool session_take_host(session_t *s)
{
    const atb_doc_field_t *data = request_field(s->running.fn, ATB_KIND_PAYLOAD);
    const uint8_t *op = request_data_op(s->running.fn);
    atb_source_t source;
    if (s->len == 0 && !s->eof)
        return false;
    if (s->space && s->len > 0 && s->buf[0] == ' ')
        session_drop(s, 1);
    s->space = false;
    memcpy(&source, s->running.req.bytes + data->offset, sizeof source);
    return (op[2] & ATB_DATA_CTRL_Z) != 0 ? take_ended_echo(s) : take_counted_echo(s, source.len);
}
