/* SPDX-License-Identifier: MIT */
/* The scanner finds lines; each goes to its owner: a call, a URC, a result code, late, or nobody. The line on its way
 * is atb_client_t.urc, as it may turn out to be one. */
#include "client_internal.h"

/* ---- result codes ---------------------------------------------------------------------------------------------- */

/* What a line can be by itself. From ERROR on it is nobody's but the running call's. */
enum { NONE, NO_CARRIER, CONNECT, ERROR, CME_ERROR, CMS_ERROR, OK, ECHO, LATE };

/* Which standard result code it is. */
static unsigned result_code(const char *line, size_t len)
{
    /* each after its length */
    static const char words[] = "\2OK\13+CMS ERROR:\13+CME ERROR:\5ERROR\7CONNECT\12NO CARRIER";
    const char *word = words;
    unsigned code = OK;
#ifndef __OPTIMIZE_SIZE__
    if (*line == '+' && (len < 2 || line[1] != 'C')) /* most lines */
        return NONE;
#endif
    for (; code != NONE; code--) {
        size_t n = (size_t)*word++;
        if (*word == *line && len >= n && memcmp(word, line, n) == 0 &&
            (n == len || word[n - 1] == ':' || (code == CONNECT && line[n] == ' ')))
            break;
        word += n;
    }
    return code;
}

bool atb_is_result_code(const char *line, size_t len)
{
    return result_code(line, len) >= ERROR;
}

/* Number of +CME ERROR: 30; -1 for words. */
static int32_t error_code(const char *line, size_t len)
{
    enum { HEAD = sizeof("+CME ERROR:") - 1u, DIGITS = 9 };
    uint32_t code = 0;
    size_t i = HEAD;
    while (i < len && line[i] == ' ')
        i++;
    if (i >= len || len - i > DIGITS)
        return -1;
    for (; i < len; i++) {
        unsigned digit = (unsigned)(uint8_t)line[i] - '0';
        if (digit > 9)
            return -1;
        code = code * 10u + digit;
    }
    return (int32_t)code;
}

static void report_line(atb_client_t *at, atb_event_kind_t kind)
{
    atb_report(at, kind, at->urc.line, at->urc.len);
}

static bool answered(const atb_call_t *call)
{
    return call && call->state > ATB_CALL_COMMAND;
}

/* OK or one of the errors. */
static void take_outcome(atb_client_t *at, bool ok)
{
    atb_call_t *call = at->running;
    if (ok && at->sync == ATB_SYNC_WAIT) {
        at->sync = ATB_SYNC_SETTLE;
        at->timer = at->now;
    } else if (!answered(call) || (ok && call->state == ATB_CALL_AFTER)) {
        at->unclean = true;
        if (at->sync == ATB_SYNC_SETTLE)
            at->timer = at->now;
        report_line(at, ATB_EVENT_LATE);
    } else if (!ok) {
        call->error.code = error_code(at->urc.line, at->urc.len);
        atb_finish(at, call, ATB_ERR_MODULE);
    } else if (!(call->exchange->flags & ATB_X_NO_OK) && call->state != ATB_CALL_PROMPT) {
        /* an OK before the prompt says only that the prompt will come */
        atb_accepted(at, call);
    }
}

/* CONNECT or NO CARRIER: of the youngest call that makes a connection. */
static bool take_connection(atb_client_t *at, bool connect)
{
    atb_call_t *found = NULL;
    if (connect && atb_prompt(at, ATB_DATA_CONNECT))
        return true;
    for (atb_call_t *call = at->calls; call; call = call->next)
        if (answered(call) && (call->exchange->flags & ATB_X_CONNECT))
            found = call;
    if (!found)
        return false;
    if (connect)
        at->mode = ATB_MODE_ONLINE;
    atb_finish(at, found, connect ? ATB_OK : ATB_ERR_CARRIER);
    return true;
}

/* ---- whose line is it? ----------------------------------------------------------------------------------------- */

/* Notes what a descriptor says of the line. Does it fit? */
static bool fits(atb_client_t *at, atb_status_t status)
{
    if (status != ATB_ERR_NO_MATCH && at->fault != ATB_ERR_LENGTH) /* which says that there may be more to come */
        at->fault = (uint8_t)status;
    /* of a line that goes on outside the buffer nothing but a payload can be believed */
    return status == ATB_OK && (!at->cut || atb_payload_inside(&at->urc.parsed));
}

static atb_status_t parse(atb_client_t *at, const atb_exchange_t *x, unsigned roles, const void *req, void *rsp)
{
    atb_urc_event_t *line = &at->urc;
    const atb_parser_t by = { x->text, atb_lines(x), atb_more(x), req, rsp, at->settings, roles };
    return atb_parse(&by, line->line, line->len, &line->parsed);
}

static atb_status_t parse_for(atb_client_t *at, const atb_call_t *call)
{
    return parse(at, call->exchange, call->state == ATB_CALL_AFTER ? ATB_ROLES_AFTER : ATB_ROLES_BEFORE, call->req,
                 call->rsp);
}

static bool has_bare_line(const atb_exchange_t *x)
{
    const uint8_t *op = atb_lines(x);
    while (*op != ATB_END) {
        if (op[2] == ATB_BARE)
            return true;
        op += 4 + op[3];
    }
    return false;
}

static bool fits_late(atb_client_t *at)
{
    const atb_exchange_t *x = at->late;
    return x && !has_bare_line(x) && fits(at, parse(at, x, ~0u, NULL, NULL));
}

/* A call that waits comes before the running one, whose lines may have no head, and so could be anything. */
static atb_call_t *owner(atb_client_t *at)
{
    for (atb_call_t *call = at->calls; call; call = call->next) {
        if (!answered(call))
            continue;
        atb_status_t status = parse_for(at, call);
        if (fits(at, status))
            return call;
        if (status != ATB_ERR_NO_MATCH && call == at->running)
            at->suspect = true;
    }
    return NULL;
}

static bool give_to_module(atb_client_t *at)
{
    at->urc.parsed.op = NULL;
    return at->module && fits(at, at->module->dispatch(at, &at->urc));
}

/* ---- what a line does ------------------------------------------------------------------------------------------ */

/* Strings of the reply point into the line: it stays until the call is over. To waste no space it moves down first, and
 * is read again where it then is. */
static void keep_reply(atb_client_t *at, atb_call_t *call)
{
    const char *line = at->urc.line;
    atb_keep_line(at);
    if (at->urc.line != line)
        (void)parse_for(at, call);
    call->kept = at->keep;
}

/* A line that leaves the exchange open. */
static void took_information(atb_client_t *at, atb_call_t *call)
{
    const atb_exchange_ex_t *ex = atb_extended(call->exchange);
    call->answered = true;
    if (!ex)
        return;
    if (at->urc.parsed.role != ATB_INFO && ex->deliver && call->rsp)
        ex->deliver(call->rsp);
    if (ex->take && at->mode == ATB_MODE_LINE)
        (void)ex->take(at, call);
}

static void took(atb_client_t *at, atb_call_t *call)
{
    static const uint8_t outcomes[] = { ATB_OK, ATB_OK, ATB_ERR_MODULE, ATB_ERR_RETRY, ATB_OK };
    const atb_parsed_t *parsed = &at->urc.parsed;
    unsigned role = parsed->role;
    if (call->rsp && role != ATB_ITEM && role != ATB_AFTER)
        keep_reply(at, call);
    if (parsed->has_result && parsed->result != 0) {
        call->error.status = ATB_ERR_RESULT;
        call->error.code = (int32_t)parsed->result;
    }
    if (parsed->payload != ATB_NONE) {
        atb_payload_begin(at, call);
        call->last = role == ATB_COMPLETION;
        if (call->last)
            return;
    }
    if (role < ATB_COMPLETION) {
        took_information(at, call);
    } else if (role == ATB_SUCCESS) {
        atb_accepted(at, call);
    } else {
        if (role == ATB_ONLINE)
            at->mode = ATB_MODE_ONLINE;
        atb_finish(at, call, (atb_status_t)outcomes[role - ATB_COMPLETION]);
    }
}

/* Something is wrong with a line that the running call alone would have taken: what its reply holds now is not what the
 * module has said. */
static void blame(const atb_client_t *at, atb_status_t status)
{
    if (at->suspect && at->running->error.status == ATB_OK)
        at->running->error.status = status;
}

/* Returns the bytes that are done with; 0: the line goes on after its end. */
static size_t take_line(atb_client_t *at)
{
    atb_urc_event_t *line = &at->urc;
    atb_call_t *call = NULL;
    unsigned code = NONE;
    if (!at->cut) {
        code = result_code(line->line, line->len);
        if (line->len == at->echo_len && atb_sum(line->line, line->len) == at->echo_sum)
            code = ECHO;
    }
    at->fault = ATB_OK;
    at->suspect = false;
    if (code < ERROR) {
        /* a line without a head could be anything: then URCs are recognised first */
        bool urc_first = answered(at->running) && has_bare_line(at->running->exchange);
        if (urc_first && give_to_module(at))
            return line->whole;
        call = owner(at);
        if (!call) {
            if (!urc_first && give_to_module(at))
                return line->whole;
            if (fits_late(at))
                code = LATE;
            else if (at->fault == ATB_ERR_LENGTH || at->cut)
                return 0;
        }
        if ((call || code == LATE) && atb_payload_inside(&line->parsed))
            line->len = line->whole = line->parsed.used;
    }
    atb_trace(at, ATB_TRACE_LINE, line->line, line->len);
    if (call) {
        took(at, call);
    } else if (code == LATE) {
        if (line->parsed.payload != ATB_NONE && line->parsed.where != ATB_PAYLOAD_OPEN)
            atb_payload_begin(at, NULL);
        report_line(at, ATB_EVENT_LATE);
    } else if (code == ECHO) {
        at->echo_len = 0;
    } else if (code >= ERROR) {
        take_outcome(at, code == OK);
    } else if (at->fault != ATB_OK) {
        blame(at, ATB_ERR_MALFORMED);
        report_line(at, ATB_EVENT_MALFORMED);
    } else if (code == NONE || !take_connection(at, code == CONNECT)) {
        report_line(at, ATB_EVENT_LINE);
    }
    return line->whole;
}

/* ---- scanner --------------------------------------------------------------------------------------------------- */

void atb_compact(atb_client_t *at)
{
    if (at->start > at->keep) {
        size_t len = at->end - at->start;
        memmove(at->buf + at->keep, at->buf + at->start, len);
        at->start = at->keep;
        at->end = at->keep + len;
    }
}

void atb_keep_line(atb_client_t *at)
{
    if (at->start > at->keep + 4)
        atb_compact(at);
    at->urc.line = (const char *)at->buf + at->start;
    at->keep = at->start + at->urc.len;
}

static void consume(atb_client_t *at, size_t n)
{
    at->start += n;
    at->scan = 0;
    at->join = 0;
}

/* The first n unread bytes are no line, or only the beginning of one. */
static void give_up(atb_client_t *at, atb_event_kind_t kind, size_t n)
{
    const uint8_t *bytes = at->buf + at->start;
    consume(at, n);
    atb_report(at, kind, bytes, n);
}

/* A string in quotes that no line ends: the first line is given up, those that were joined to it are read again. */
static void give_up_joining(atb_client_t *at)
{
    blame(at, ATB_ERR_MALFORMED);
    give_up(at, ATB_EVENT_MALFORMED, at->join);
}

/* Finds the end of a line; NULL: it has not come yet. */
static inline const uint8_t *line_feed(const uint8_t *bytes, size_t len)
{
#ifndef __OPTIMIZE_SIZE__
    /* eight bytes at a time, as long as none of them is one */
    const uint8_t *const end = bytes + len;
    for (; end - bytes >= 8; bytes += 8) {
        uint32_t a, b;
        memcpy(&a, bytes, sizeof a);
        memcpy(&b, bytes + sizeof a, sizeof b);
        a ^= 0x0A0A0A0Au;
        b ^= 0x0A0A0A0Au;
        a = (a - 0x01010101u) & ~a;
        b = (b - 0x01010101u) & ~b;
        if ((a | b) & 0x80808080u) {
            if (!(a & 0x80808080u))
                bytes += sizeof a;
            break;
        }
    }
    while (bytes != end)
        if (*bytes++ == '\n')
            return bytes - 1;
    return NULL;
#else
    return memchr(bytes, '\n', len);
#endif
}

static bool scan_line(atb_client_t *at)
{
    uint8_t *bytes = at->buf + at->start;
    size_t len = at->end - at->start;
    if (at->scan == 0 && at->mode == ATB_MODE_LINE) {
        while (len &&
               (*bytes == '\r' || *bytes == '\n' || *bytes == ' ' || *bytes == 0 || (at->closing && *bytes == '"'))) {
            bytes++;
            len--;
        }
        at->start = at->end - len;
        if (len == 0)
            return false;
        at->closing = false;
        if (*bytes == '>' && atb_prompt(at, 0)) {
            at->start++;
            return true;
        }
    }
    size_t whole = len, n = len;
    const uint8_t *lf = line_feed(bytes + at->scan, len - at->scan);
    at->cut = lf == NULL;
    if (lf) {
        n = (size_t)(lf - bytes);
        whole = n + 1;
    } else if (at->mode == ATB_MODE_LINE && len < at->size - at->keep) {
        at->scan = len;
        return false;
    }
    if (at->mode == ATB_MODE_SKIP) {
        consume(at, whole);
        if (lf)
            at->mode = ATB_MODE_LINE;
        return lf != NULL;
    }
    if (!lf && at->join) {
        give_up_joining(at);
        return true;
    }
    while (bytes[n - 1] == '\r') /* a line does not begin with one */
        n--;
    at->urc.line = (const char *)bytes;
    at->urc.len = n;
    at->urc.whole = whole;
    size_t used = take_line(at);
    if (used) {
        consume(at, used);
    } else if (lf) {
        if (at->join == 0)
            at->join = whole;
        at->scan = whole;
    } else {
        blame(at, ATB_ERR_NO_SPACE);
        at->mode = ATB_MODE_SKIP;
        give_up(at, ATB_EVENT_TOO_LONG, len); /* its beginning is reported, the rest skipped */
    }
    return true;
}

void atb_scan(atb_client_t *at)
{
    bool more;
#ifndef __OPTIMIZE_SIZE__
    if (at->start == at->end && at->start == at->keep && at->mode == ATB_MODE_LINE)
        return;
#endif
    do {
        if (at->mode <= ATB_MODE_SKIP)
            more = scan_line(at);
        else if (at->mode == ATB_MODE_COUNTED)
            more = atb_payload_counted(at);
        else if (at->mode == ATB_MODE_ONLINE)
            more = atb_data_scan(at, false);
        else
            more = ((const atb_exchange_ex_t *)(const void *)at->receiver->exchange)->take(at, at->receiver);
    } while (more);
    if (at->start == at->end) {
        at->start = at->keep;
        at->end = at->keep;
    }
}

/* What silence does to bytes that wait for more. */
void atb_scan_silence(atb_client_t *at)
{
    uint32_t silence = at->now - at->rx_at;
    if (at->mode == ATB_MODE_COUNTED) {
        if (silence >= ATB_STALL_MS)
            atb_payload_stop(at);
    } else if (at->mode <= ATB_MODE_SKIP && silence >= ATB_JOIN_MS) {
        if (at->join) {
            give_up_joining(at);
        } else if (silence >= ATB_PARTIAL_MS) {
            at->mode = ATB_MODE_LINE;
            if (at->start != at->end)
                give_up(at, ATB_EVENT_DATA, at->end - at->start);
        }
    }
    atb_scan(at);
}
