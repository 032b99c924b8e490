/* SPDX-License-Identifier: MIT */
/* Whose line is it? The running exchange's, that of a call that waits for its completion, a URC, a result code, late,
 * or nobody's: in this order. */
#include "client_internal.h"

/* A line on its way to its owner. */
typedef struct line {
    const char *text;
    size_t len;
    size_t whole; /* with its end; of one that holds a payload, what stands before that */
    bool cut;
    bool open;           /* somebody's, but it ends inside a string */
    bool malformed;      /* somebody's, but its fields are wrong */
    atb_status_t status; /* what the last descriptor said */
    atb_parsed_t parsed;
} line_t;

/* Notes what a descriptor says of the line. Does it fit? */
static bool fits(line_t *line, atb_status_t status, const atb_parsed_t *parsed)
{
    line->status = status;
    line->open |= status == ATB_ERR_LENGTH;
    line->malformed |= status == ATB_ERR_MALFORMED;
    /* of a line that goes on outside the buffer nothing but a payload can be believed */
    return status == ATB_OK && (!line->cut || atb_payload_inside(parsed));
}

static bool fits_exchange(atb_client_t *at, line_t *line, const atb_exchange_t *x, unsigned roles, const void *req,
                          void *rsp)
{
    atb_parser_t by = { x->text, atb_lines(x), atb_more(x), req, rsp, at->settings, roles };
    atb_status_t status = atb_parse(&by, line->text, line->len, &line->parsed);
    if (!fits(line, status, &line->parsed))
        return false;
    if (atb_payload_inside(&line->parsed))
        line->len = line->whole = line->parsed.used;
    return true;
}

static bool fits_call(atb_client_t *at, line_t *line, atb_call_t *call, unsigned roles)
{
    return fits_exchange(at, line, call->exchange, roles, call->req, call->rsp);
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
    return x && !has_bare_line(x) && fits_exchange(at, line, x, ~0u, NULL, NULL);
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
    atb_urc_event_t *event = &at->urc;
    if (!at->module)
        return false;
    event->line = line->text;
    event->len = line->len;
    event->whole = line->whole;
    event->parsed.op = NULL;
    if (!fits(line, at->module->dispatch(at, event), &event->parsed))
        return false;
    line->whole = event->whole;
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

void atb_malformed(atb_client_t *at, const char *text, size_t len)
{
    line_t line = { .text = text, .len = len };
    atb_call_t *call = at->running;
    if (call && call->error.status == ATB_OK) {
        (void)fits_call(at, &line, call, ~0u);
        if (line.malformed | line.open) /* what the reply holds now is not what the module has said */
            call->error.status = ATB_ERR_MALFORMED;
    }
    atb_report(at, ATB_EVENT_MALFORMED, text, len);
}

size_t atb_line(atb_client_t *at, size_t len, size_t whole, bool cut)
{
    line_t line = { .text = (const char *)at->buf + at->start, .len = len, .whole = whole, .cut = cut };
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
    if (give_to_owner(at, &line))
        return line.whole;
    if (line.open || cut)
        return 0;
    atb_trace(at, ATB_TRACE_LINE, line.text, len);
    if (line.malformed)
        atb_malformed(at, line.text, len);
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
    atb_parser_t by = { x->text, atb_lines(x), atb_more(x), call->req, NULL, at->settings, ATB_ROLES_AFTER };
    return atb_parse(&by, line, len, &parsed) == ATB_OK;
}
