/* SPDX-License-Identifier: MIT */
/* Whose line is it? The running exchange's, that of a call that waits for its completion, a URC, a result code, late,
 * or nobody's: in this order. */
#include "client_internal.h"

/* A line on its way to its owner. */
typedef struct line {
    const char *text;
    size_t len;
    bool cut;
    bool open;           /* somebody's, but it ends inside a string */
    bool malformed;      /* somebody's, but its fields are wrong */
    atb_status_t status; /* what the last descriptor said */
    atb_parsed_t parsed;
} line_t;

static bool payload_inside(const line_t *line)
{
    uint8_t where = line->parsed.where;
    return line->parsed.payload != ATB_NONE && (where == ATB_PAYLOAD_INLINE || where == ATB_PAYLOAD_QUOTED);
}

/* Does it fit? What else it may be is noted. */
static bool fits(line_t *line, const char *text, const uint8_t *lines, unsigned roles, const void *req, void *out,
                 const uint16_t *settings)
{
    line->status = atb_parse(text, lines, roles, req, out, settings, line->text, line->len, &line->parsed);
    line->open |= line->status == ATB_ERR_LENGTH;
    line->malformed |= line->status == ATB_ERR_MALFORMED;
    if (line->status != ATB_OK)
        return false;
    if (payload_inside(line))
        line->len = line->parsed.used;
    else if (line->cut) /* of a line that goes on outside the buffer nothing but a payload can be believed */
        return false;
    return true;
}

static bool fits_call(atb_client_t *at, line_t *line, atb_call_t *call, unsigned roles)
{
    const atb_exchange_t *x = call->exchange;
    return fits(line, x->text, atb_lines(x), roles, call->req, call->rsp, at->settings);
}

static bool fits_urc(atb_client_t *at, line_t *line)
{
    const atb_module_t *module = at->module;
    return module && fits(line, module->text, module->urcs, ~0u, NULL, NULL, at->settings);
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

static bool fits_late(atb_client_t *at, line_t *line)
{
    const atb_exchange_t *x = at->late;
    return x && !has_bare_line(x) && fits(line, x->text, atb_lines(x), ~0u, NULL, NULL, at->settings);
}

/* Strings of the reply point into the line: it stays until the call is over. To waste no space it moves down first, and
 * is read again where it then is. */
static void keep_reply(atb_client_t *at, line_t *line, atb_call_t *call, unsigned roles)
{
    if (!call->rsp)
        return;
    if (at->start > at->keep + 4) {
        atb_compact(at);
        line->text = (const char *)at->buf + at->start;
        (void)fits_call(at, line, call, roles);
    }
    at->keep = at->start + line->len;
    call->kept = at->keep;
}

static void count_line(atb_call_t *call, const atb_parsed_t *parsed)
{
    if (parsed->has_count) {
        call->marks |= ATB_MARK_COUNTING;
        call->remaining = parsed->count;
    } else if (call->remaining) {
        call->remaining--;
    }
}

/* A line that leaves the exchange open. */
static void took_information(atb_client_t *at, atb_call_t *call, const atb_parsed_t *parsed)
{
    const atb_exchange_t *x = call->exchange;
    if (x->flags & ATB_X_EXTENDED) {
        const atb_exchange_ex_t *extended = (const atb_exchange_ex_t *)(const void *)x;
        if (parsed->role != ATB_INFO && extended->deliver && call->rsp)
            extended->deliver(call->rsp);
    }
    count_line(call, parsed);
    if (x->flags & ATB_X_QUIET)
        call->since = at->now;
    if (call->state == ATB_CALL_AFTER && (call->marks & ATB_MARK_COUNTING) && call->remaining == 0)
        atb_finish(at, call, ATB_OK);
}

static void took(atb_client_t *at, atb_call_t *call, const atb_parsed_t *parsed)
{
    if (parsed->has_result && parsed->result != 0) {
        call->error.status = ATB_ERR_RESULT;
        call->error.code = (int32_t)parsed->result;
    }
    if (parsed->payload != ATB_NONE) {
        atb_payload_begin(at, call, parsed);
        if (parsed->role == ATB_COMPLETION) {
            call->marks |= ATB_MARK_LAST;
            return;
        }
    }
    switch (parsed->role) {
    case ATB_COMPLETION:
        atb_finish(at, call, ATB_OK);
        break;
    case ATB_SUCCESS:
        atb_accepted(at, call);
        break;
    case ATB_FAILURE:
        atb_finish(at, call, ATB_ERR_MODULE);
        break;
    case ATB_RETRY:
        atb_finish(at, call, ATB_ERR_RETRY);
        break;
    case ATB_ONLINE:
        atb_online(at, call);
        break;
    default:
        took_information(at, call, parsed);
    }
}

static bool give_to_call(atb_client_t *at, line_t *line, atb_call_t *call)
{
    unsigned roles = call->state == ATB_CALL_AFTER ? ATB_ROLES_AFTER : ATB_ROLES_BEFORE;
    if (!fits_call(at, line, call, roles)) {
        if (line->cut && line->status != ATB_ERR_NO_MATCH)
            call->error.status = ATB_ERR_NO_SPACE;
        return false;
    }
    atb_trace(at, ATB_TRACE_LINE, line->text, line->len);
    if (line->parsed.role != ATB_ITEM)
        keep_reply(at, line, call, roles);
    took(at, call, &line->parsed);
    return true;
}

static bool give_to_waiting(atb_client_t *at, line_t *line)
{
    for (atb_call_t *call = at->waiting; call; call = call->next)
        if (give_to_call(at, line, call))
            return true;
    return false;
}

static bool give_to_module(atb_client_t *at, line_t *line)
{
    if (!fits_urc(at, line))
        return false;
    atb_trace(at, ATB_TRACE_LINE, line->text, line->len);
    if (line->parsed.payload != ATB_NONE) {
        atb_payload_begin(at, NULL, &line->parsed);
        atb_payload_of_urc(at, line->len);
        return true;
    }
    at->urc.line = line->text;
    at->urc.len = line->len;
    at->urc.parsed = line->parsed;
    at->module->dispatch(at, &at->urc);
    return true;
}

static bool give_to_late(atb_client_t *at, line_t *line)
{
    if (!fits_late(at, line))
        return false;
    atb_trace(at, ATB_TRACE_LINE, line->text, line->len);
    if (line->parsed.payload != ATB_NONE && line->parsed.where != ATB_PAYLOAD_OPEN)
        atb_payload_begin(at, NULL, &line->parsed);
    atb_report(at, ATB_EVENT_LATE, line->text, line->len);
    return true;
}

static bool is_echo(const atb_client_t *at, const char *line, size_t len)
{
    uint16_t sum = 0;
    if (len != at->echo_len)
        return false;
    for (size_t i = 0; i < len; i++)
        sum = (uint16_t)(sum * 31u + (uint8_t)line[i]);
    return sum == at->echo_sum;
}

/* A line without a head could be anything: then URCs are recognised first. */
static bool give_to_owner(atb_client_t *at, line_t *line)
{
    atb_call_t *running = at->running && at->running->state != ATB_CALL_COMMAND ? at->running : NULL;
    bool urc_first = running && has_bare_line(running->exchange);
    if (urc_first && give_to_module(at, line))
        return true;
    if (running && give_to_call(at, line, running))
        return true;
    if (give_to_waiting(at, line) || (!urc_first && give_to_module(at, line)))
        return true;
    return give_to_late(at, line);
}

size_t atb_line(atb_client_t *at, size_t len, size_t whole, bool cut)
{
    line_t line = { .text = (const char *)at->buf + at->start, .len = len, .cut = cut };
    line.parsed.payload = ATB_NONE;
    if (!cut && is_echo(at, line.text, len)) {
        atb_trace(at, ATB_TRACE_LINE, line.text, len);
        at->echo_len = 0;
        return whole;
    }
    if (!cut && atb_is_result_code(line.text, len)) {
        atb_trace(at, ATB_TRACE_LINE, line.text, len);
        (void)atb_final(at, line.text, len);
        return whole;
    }
    if (give_to_owner(at, &line)) /* a line that holds a payload ends where that begins */
        return payload_inside(&line) ? line.len : whole;
    if (line.open || cut)
        return 0;
    atb_trace(at, ATB_TRACE_LINE, line.text, len);
    if (line.malformed)
        atb_report(at, ATB_EVENT_MALFORMED, line.text, len);
    else if (!atb_final(at, line.text, len))
        atb_report(at, ATB_EVENT_LINE, line.text, len);
    return whole;
}

bool atb_ends_payload(const atb_client_t *at, const atb_call_t *call, const char *line, size_t len)
{
    const atb_exchange_t *x = call->exchange;
    atb_parsed_t parsed;
    if (atb_is_result_code(line, len))
        return true;
    return atb_parse(x->text, atb_lines(x), ATB_ROLES_AFTER, call->req, NULL, at->settings, line, len, &parsed) ==
           ATB_OK;
}
