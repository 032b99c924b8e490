/* SPDX-License-Identifier: MIT */
/* Lines, one after the other, and what each makes the next bytes to be. */
#include "session.h"

#include "request.h"

#include <string.h>

void session_drop(session_t *s, size_t n)
{
    memmove(s->buf, s->buf + n, s->len - n);
    s->len -= n;
}

/* ---- the running command ---- */

/* What a success changes. A request that the encoder would refuse changes nothing. */
static void learn(session_t *s, const session_call_t *call)
{
    const atb_exchange_t *x = call->fn->exchange;
    if ((x->flags & ATB_X_EXTENDED) == 0)
        return;
    const atb_exchange_ex_t *extended = (const atb_exchange_ex_t *)(const void *)x;
    if (extended->learn != NULL && atb_encode(x, call->req.bytes, NULL, SIZE_MAX, NULL) > 0)
        extended->learn(call->req.bytes, s->reply.bytes, s->settings);
}

static bool has_lines_after(const atb_exchange_t *x)
{
    for (const uint8_t *op = atb_lines(x); *op != ATB_END; op += 4 + op[3])
        if (op[1] == ATB_AFTER || op[1] == ATB_COMPLETION)
            return true;
    return false;
}

static void wait_for_completion(session_t *s)
{
    if (s->n_waiting == SESSION_WAITING) { /* the oldest has waited long enough */
        s->n_waiting--;
        memmove(&s->waiting[0], &s->waiting[1], s->n_waiting * sizeof s->waiting[0]);
    }
    s->waiting[s->n_waiting++] = s->running;
}

void session_over(session_t *s, bool success)
{
    if (success && s->running.fn != NULL) {
        if (has_lines_after(s->running.fn->exchange))
            wait_for_completion(s);
        if ((s->running.fn->exchange->flags & ATB_X_AWAITS) == 0)
            learn(s, &s->running);
    }
    s->running.fn = NULL;
    s->loose = false;
}

static void completed(session_t *s, const session_found_t *found)
{
    if (found->call == NULL || found->call == &s->running)
        return;
    if (!found->parsed.has_result || found->parsed.result == 0)
        learn(s, found->call);
    size_t at = (size_t)(found->call - s->waiting);
    s->n_waiting--;
    memmove(&s->waiting[at], &s->waiting[at + 1], (s->n_waiting - at) * sizeof s->waiting[0]);
}

/* ---- lines ---- */

static void print_final(session_t *s, const char *line, size_t len)
{
    const atb_doc_function_t *fn = s->online && s->online_fn != NULL ? s->online_fn : s->running.fn;
    const session_object_t o = { .type = "final",
                                 .command = fn == NULL ? NULL : fn->command,
                                 .function = fn == NULL ? NULL : fn->function,
                                 .line = line,
                                 .len = len };
    session_print_code(s, &o);
}

static void print_found(session_t *s, const session_found_t *found, const char *line, size_t len)
{
    const session_object_t o = { found->type, found->command, found->function, line,
                                 len,         found->fields,  s->reply.bytes,  false };
    session_print(s, &o);
}

static void go_online(session_t *s, const atb_doc_function_t *fn)
{
    s->online = true;
    s->online_fn = fn;
}

static bool is(const char *line, size_t len, const char *word)
{
    return strlen(word) == len && memcmp(line, word, len) == 0;
}

/* OK, ERROR, +CME ERROR */
static void take_code(session_t *s, const char *line, size_t len)
{
    bool ok = is(line, len, "OK");
    const uint8_t *data = s->running.fn == NULL ? NULL : request_data_op(s->running.fn);
    print_final(s, line, len);
    s->online = false;
    if (ok && s->running.fn != NULL &&
        ((s->running.fn->exchange->flags & ATB_X_NO_OK) != 0 || (data != NULL && !s->running.prompted)))
        return; /* says only that more will come */
    session_over(s, ok);
}

/* CONNECT: the host is asked for data, or data mode begins. */
static void take_connect(session_t *s, const char *line, size_t len)
{
    const atb_doc_function_t *fn = s->running.fn;
    const uint8_t *data = fn == NULL ? NULL : request_data_op(fn);
    if (data != NULL && (data[2] & ATB_DATA_CONNECT) != 0 && !s->running.prompted) {
        const session_object_t o = {
            .type = "prompt", .command = fn->command, .function = fn->function, .line = line, .len = len
        };
        session_print(s, &o);
        s->running.prompted = true;
        s->space = false;
        s->mode = SESSION_BREAK;
        s->after_break = SESSION_HOST;
        return;
    }
    for (size_t i = 0; fn == NULL && i < s->n_waiting; i++)
        if ((s->waiting[i].fn->exchange->flags & ATB_X_CONNECT) != 0)
            fn = s->waiting[i].fn;
    if (fn == NULL) {
        print_final(s, line, len);
        s->loose = true;
        return;
    }
    print_final(s, line, len);
    session_over(s, false);
    go_online(s, fn);
}

/* After a line that announces a payload. Returns how many bytes of the line are done with. */
static size_t begin_payload(session_t *s, const session_found_t *found, size_t len)
{
    const atb_parsed_t *p = &found->parsed;
    s->quote = p->where == ATB_PAYLOAD_QUOTED && p->used > 0 && s->buf[p->used - 1] == '"';
    session_begin_payload(s, found->command, found->function, p->payload_len);
    if (p->where == ATB_PAYLOAD_INLINE || p->where == ATB_PAYLOAD_QUOTED)
        return p->used;
    s->mode = SESSION_BREAK;
    s->after_break = p->where == ATB_PAYLOAD_OPEN ? SESSION_OPEN : SESSION_PAYLOAD;
    return len;
}

static size_t take_found(session_t *s, const session_found_t *found, const char *line, size_t len)
{
    size_t used = len;
    bool inside = found->parsed.payload != ATB_NONE &&
                  (found->parsed.where == ATB_PAYLOAD_INLINE || found->parsed.where == ATB_PAYLOAD_QUOTED);
    print_found(s, found, line, inside ? found->parsed.used : len);
    if (found->parsed.payload != ATB_NONE && (found->parsed.payload_len > 0 || found->parsed.where == ATB_PAYLOAD_OPEN))
        used = begin_payload(s, found, len);
    if (strcmp(found->type, "urc") == 0)
        return used;
    switch (found->parsed.role) {
    case ATB_COMPLETION:
        completed(s, found);
        break;
    case ATB_SUCCESS:
        session_over(s, true);
        break;
    case ATB_FAILURE:
    case ATB_RETRY:
        session_over(s, false);
        break;
    case ATB_ONLINE: {
        const atb_doc_function_t *fn = s->running.fn;
        session_over(s, false);
        go_online(s, fn);
        break;
    }
    default:
        break;
    }
    return used;
}

static void take_unknown(session_t *s, const session_found_t *found, const char *line, size_t len)
{
    if (s->loose) {
        session_print_text(s, line, len);
        return;
    }
    const session_object_t o = { .type = "unknown", .command = found->resembles, .line = line, .len = len };
    session_print(s, &o);
}

static void take_command(session_t *s, const char *line, size_t len)
{
    const atb_doc_function_t *fn = s->running.fn;
    const session_object_t o = {
        "command", fn->command, fn->function, line, len, fn->params, s->running.req.bytes, true
    };
    session_print(s, &o);
    s->loose = false;
}

/* Where a string goes on over the end of a line, the whole of it is one line. Returns its length; 0: more must be seen;
 * the first length: it does not go on. */
static size_t joined(session_t *s, size_t len)
{
    enum { MOST_LINES = 16 };
    session_found_t found;
    size_t end = len;
    for (int i = 0; i < MOST_LINES; i++) {
        while (end < s->len && (s->buf[end] == '\r' || s->buf[end] == '\n'))
            end++;
        size_t begin = end;
        while (end < s->len && s->buf[end] != '\r' && s->buf[end] != '\n')
            end++;
        if (end == s->len && !s->eof)
            return s->len == sizeof s->buf ? len : 0;
        if (begin == end || session_is_code((const char *)s->buf + begin, end - begin))
            return len;
        session_match(s, (const char *)s->buf + begin, end - begin, &found);
        if (found.known || found.resembles != NULL)
            return len; /* that is a line of its own */
        session_match(s, (const char *)s->buf, end, &found);
        if (found.known)
            return end;
        if (!found.open)
            return len;
    }
    return len;
}

/* A whole line is in the buffer. Returns how much of it is done with; 0: more must be seen. */
static size_t take_whole(session_t *s, size_t len)
{
    const char *line = (const char *)s->buf;
    session_found_t found;
    if (s->online) {
        if (is(line, len, "OK") || is(line, len, "NO CARRIER"))
            print_final(s, line, len);
        else
            session_print_text(s, line, len);
        s->online = s->online && !is(line, len, "OK") && !is(line, len, "NO CARRIER");
        return len;
    }
    if (session_match_command(s, line, len)) {
        take_command(s, line, len);
        return len;
    }
    if (session_is_code(line, len)) {
        take_code(s, line, len);
        return len;
    }
    session_match(s, line, len, &found);
    if (!found.known && found.open) {
        size_t whole = joined(s, len);
        if (whole == 0)
            return 0;
        len = whole;
        session_match(s, line, len, &found);
    }
    if (found.known)
        return take_found(s, &found, line, len);
    if (is(line, len, "CONNECT") || (len > 8 && memcmp(line, "CONNECT ", 8) == 0))
        take_connect(s, line, len);
    else if (is(line, len, "NO CARRIER")) {
        print_final(s, line, len);
        session_over(s, false);
    } else
        take_unknown(s, &found, line, len);
    return len;
}

/* '>' at the start of a line. With an echo: where the command sends data. Without: wherever it stands alone. */
static bool is_prompt(const session_t *s, bool *later)
{
    const uint8_t *data = s->running.fn == NULL ? NULL : request_data_op(s->running.fn);
    *later = false;
    if (s->buf[0] != '>' || s->online || s->torn)
        return false;
    if (data != NULL)
        return (data[2] & ATB_DATA_CONNECT) == 0 && !s->running.prompted;
    size_t at = s->len > 1 && s->buf[1] == ' ' ? 2 : 1;
    *later = at >= s->len && !s->eof;
    return !*later && (at >= s->len || s->buf[at] == '\r' || s->buf[at] == '\n');
}

static void take_prompt(session_t *s)
{
    const atb_doc_function_t *fn = s->running.fn;
    const session_object_t o = { .type = "prompt",
                                 .command = fn == NULL ? NULL : fn->command,
                                 .function = fn == NULL ? NULL : fn->function,
                                 .line = ">",
                                 .len = 1 };
    session_print(s, &o);
    if (fn == NULL || request_data_op(fn) == NULL) { /* who has asked for what is not known */
        session_drop(s, s->len > 1 && s->buf[1] == ' ' ? 2 : 1);
        s->loose = true;
        return;
    }
    session_drop(s, 1);
    s->running.prompted = true;
    s->space = true;
    s->mode = SESSION_HOST;
}

/* A piece of a line that is too long for the buffer, or the rest of it. */
static bool take_torn(session_t *s, size_t end)
{
    bool whole = end < s->len || s->eof;
    session_print_text(s, (const char *)s->buf, end);
    session_drop(s, end);
    s->torn = !whole;
    return true;
}

static bool take_line(session_t *s)
{
    size_t at = 0;
    bool later;
    while (at < s->len && (s->buf[at] == '\r' || s->buf[at] == '\n'))
        at++;
    if (at > 0) {
        s->torn = false;
        session_drop(s, at);
    }
    if (s->len == 0)
        return false;
    if (is_prompt(s, &later)) {
        take_prompt(s);
        return true;
    }
    if (later)
        return false;
    size_t end = 0;
    while (end < s->len && s->buf[end] != '\r' && s->buf[end] != '\n')
        end++;
    if (end == s->len && !s->eof && s->len < sizeof s->buf)
        return false;
    if (s->torn || (end == s->len && !s->eof))
        return take_torn(s, end);
    size_t used = take_whole(s, end);
    session_drop(s, used);
    return used > 0;
}

static bool step(session_t *s)
{
    switch (s->mode) {
    case SESSION_BREAK:
        return session_take_break(s);
    case SESSION_PAYLOAD:
        return session_take_payload(s);
    case SESSION_OPEN:
        return session_take_open(s);
    case SESSION_HOST:
        return session_take_host(s);
    default:
        return take_line(s);
    }
}

void session_init(session_t *s, const atb_doc_module_t *doc, FILE *out)
{
    memset(s, 0, sizeof *s);
    s->doc = doc;
    s->out = out;
    if (doc->module != NULL && doc->module->defaults != NULL)
        memcpy(s->settings, doc->module->defaults, doc->module->settings * sizeof s->settings[0]);
}

void session_feed(session_t *s, const void *bytes, size_t len)
{
    const unsigned char *p = bytes;
    while (len > 0) {
        size_t room = sizeof s->buf - s->len;
        size_t n = len < room ? len : room;
        memcpy(s->buf + s->len, p, n);
        s->len += n;
        p += n;
        len -= n;
        while (step(s))
            ;
    }
}

void session_end(session_t *s)
{
    s->eof = true;
    while (s->mode != SESSION_LINE || s->len > 0)
        if (!step(s))
            break;
    (void)fflush(s->out);
}
