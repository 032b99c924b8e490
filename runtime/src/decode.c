/* SPDX-License-Identifier: MIT */
/* Lines to structs. The operations of a line are tried in order. Where there is a choice (which quote ends a string,
 * whether a bracket is given) the latest one is kept and taken back when the rest does not fit; each time a string
 * grows longer or a bracket is passed over, so that this comes to an end.
 * The place that has been reached is handed from function to function, NULL where the line does not fit: so it stays in
 * a register. */
#include "reader.h"

static const char *skip_spaces(const char *at, const char *end)
{
    while (at != end && *at == ' ')
        at++;
    return at;
}

/* Spaces, and the brackets that test replies show around what is optional. */
static const char *skip_padding(const char *at, const char *end)
{
    while (at != end && (*at == ' ' || *at == '[' || *at == ']'))
        at++;
    return at;
}

/* Letters and digits; and what stands behind them. */
static bool is_word(char c)
{
    return c >= 'A' || (unsigned)(uint8_t)c - '0' <= 9;
}

/* What most literals are: the same to the letter. @return NULL: it must be looked at more closely, as every literal is
 * where size matters more than time */
static inline const char *quick_match(reader_t *r, const char *at, const char *literal)
{
#ifdef __OPTIMIZE_SIZE__
    (void)r;
    (void)at;
    (void)literal;
    return NULL;
#else
    const char *const end = r->end;
    char before = '\0';
    for (char c = *literal++; c != '\0'; c = *literal++) {
        if (at == end || *at++ != c)
            return NULL;
        before = c;
    }
    r->before = before;
    return before != '\0' ? at : NULL;
#endif
}

const char *atb_match(reader_t *r, const char *at, const char *literal)
{
    const char *end = quick_match(r, at, literal);
    if (end != NULL)
        return end;
    end = r->end;
    r->before = '\0';
    for (;;) {
        const char *first = literal;
        char c = *literal++;
        for (; c != '\0' && at != end && *at == c; c = *literal++)
            at++;
        if (--literal != first)
            r->before = literal[-1];
        if (c == '\0')
            return at;
        const char *next = at;
        first = literal;
        if ((c == '=' || c == '?') && at != end && *at == ':') { /* a command's head in its reply */
            next++;
            literal += literal[1] == '?' ? 2 : 1;
        } else if (!is_word(r->before)) { /* spaces do not matter */
            next = skip_spaces(at, end);
            while (*literal == ' ')
                literal++;
        }
        if (next == at && literal == first)
            return NULL;
        at = next;
        r->before = ':';
    }
}

/* Of what the line begins with, ATB_SAME is the head of the command: in replies, a colon follows it. */
static const char *match_head(reader_t *r, const char *at, unsigned head)
{
    r->before = '\0';
    if (head != ATB_BARE)
        at = atb_match(r, at, r->text + (head != ATB_SAME ? head : 0));
    r->comma = r->before == '"';
    if (at == NULL || !is_word(r->before))
        return at;
    if (head == ATB_SAME)
        return at != r->end && *at == ':' ? skip_spaces(at + 1, r->end) : NULL;
    /* A word must not go on: not "CLOSED2" for "CLOSED". */
    return at == r->end || *at < '0' ? at : NULL;
}

const char *atb_reach(reader_t *r, const char *at)
{
    if (r->comma) {
        if (at == r->end || *at != ',')
            at = skip_padding(at, r->end);
        if (at == r->end || *at != ',')
            return NULL;
        at++;
    }
    r->comma = true;
    return skip_spaces(at, r->end);
}

const char *atb_read_number(reader_t *r, const char *at, bool is_signed)
{
    const char *end = r->end;
    uint32_t value = 0, digit;
    char sign = at != end ? *at : '\0';
    uint32_t negative = sign == '-';
    if (negative || sign == '+')
        at++;
    const char *first = at;
    for (; at != end && (digit = (uint32_t)(uint8_t)*at - '0') <= 9; at++) {
        if (value > UINT32_MAX / 10u)
            return NULL;
        value = value * 10u + digit;
        if (value < digit)
            return NULL;
    }
    if (at == first || (is_signed ? value > (uint32_t)INT32_MAX + negative : negative))
        return NULL;
    r->last = negative ? 0u - value : value;
    return at;
}

static void set_flag(const reader_t *r, unsigned offset, bool value)
{
    if (r->out != NULL)
        ((bool *)r->out)[offset] = value;
}

/* Is this where a field may end? */
static bool ends_here(reader_t *r, const char *at)
{
    const uint8_t *op = r->op;
    const char *next = skip_padding(at, r->end);
    if (next == r->end || *next == ',')
        return true;
    while (op[0] == ATB_OP_OPTIONAL)
        op += 3;
    return op[0] == ATB_OP_LITERAL && atb_match(r, at, r->text + op[1]) != NULL;
}

/* Finds the quote that ends the string that has been found, from a place on. */
static const char *close_quote(reader_t *r, const uint8_t *op, const char *at)
{
    const char *end = r->end;
    for (;; at++) {
        while (at != end && *at != '"')
            at++;
        if (at == end)
            return NULL;
        if (ends_here(r, at + 1))
            break;
    }
    r->found.len = (size_t)(at - r->found.ptr);
    if (op[0] == ATB_OP_STRING) { /* no other field has quotes inside */
        r->kept = op;
        r->begin = r->found.ptr;
        r->quote = at;
    }
    return at + 1;
}

/* Without quotes: up to the next literal, comma or end */
const char *atb_token(reader_t *r, const uint8_t *op, const char *at)
{
    char first = at != r->end ? *at : '\0';
    r->found.ptr = at;
    if (first == '"' && op[0] != ATB_OP_TEXT) {
        r->found.ptr++;
        at = close_quote(r, op, at + 1);
        if (at == NULL)
            r->status = ATB_ERR_LENGTH;
        return at;
    }
    while (!ends_here(r, at))
        at++;
    r->found.len = (size_t)(at - r->found.ptr);
    return at;
}

static void put_text(const reader_t *r, const uint8_t *op)
{
    if (r->out != NULL)
        *(atb_str_t *)(void *)(r->out + 4u * op[1]) = r->found;
}

/* Notes that brackets and variants are not given. */
static void clear_flags(const reader_t *r, const uint8_t *op, const uint8_t *end)
{
    for (; op != end; op = atb_next_op(op))
        if (op[0] == ATB_OP_OPTIONAL || op[0] == ATB_OP_SET)
            set_flag(r, op[1], false);
}

static void pass_over(reader_t *r, const uint8_t *op)
{
    r->op = op + 3 + op[2];
    clear_flags(r, op, r->op);
}

/* Enters a bracket if something stands there. One that is empty is entered, but counts as not given. */
static void bracket(reader_t *r, const uint8_t *op, const char *at)
{
    bool comma = r->comma;
    bool literal = op[3] == ATB_OP_LITERAL;
    const char *there = literal ? atb_match(r, at, r->text + op[4]) : atb_reach(r, at);
    r->comma = comma;
    if (there == NULL || (there == r->end && !literal)) {
        pass_over(r, op);
        return;
    }
    set_flag(r, op[1], literal || *there != ',');
    r->kept = op;
    r->begin = at;
    r->kept_comma = comma;
    if (r->bracket < op + 3 + op[2])
        r->bracket = op + 3 + op[2];
}

const char *atb_retry(reader_t *r)
{
    const uint8_t *op = r->kept;
    const char *at = r->begin;
    if (op == NULL || r->status != ATB_ERR_MALFORMED)
        return NULL;
    r->kept = NULL;
    if (op[0] == ATB_OP_OPTIONAL) {
        r->comma = r->kept_comma;
        pass_over(r, op);
        return at;
    }
    r->op = atb_next_op(op);
    r->comma = true;
    r->found.ptr = at;
    at = close_quote(r, op, r->quote + 1);
    if (at != NULL)
        put_text(r, op);
    return at;
}

/* Puts the number that has been read where it belongs. */
static void put_number(reader_t *r, unsigned word)
{
    uint32_t value = r->last;
    if (word == r->stop[-1]) /* as PAYLOAD and COUNT, which stand last, say */
        r->length = value;
    if (r->out != NULL)
        ((uint32_t *)(void *)r->out)[word] = value;
}

static const char *read_number(reader_t *r, const uint8_t *op, const char *at)
{
    unsigned word = op[1];
    at = atb_read_number(r, at, op[0] == ATB_OP_RESULT || (op[0] == ATB_OP_INT && op[2] == ATB_C_I32));
    if (at == NULL)
        return NULL;
    if (op[0] == ATB_OP_KEY) {
        if (r->by->req != NULL && atb_word(r->by->req, word) != r->last) {
            r->status = ATB_ERR_NO_MATCH; /* the line belongs to something else */
            return NULL;
        }
        word = op[2];
    }
    if (op[0] == ATB_OP_RESULT) {
        r->parsed->has_result = true;
        r->parsed->result = r->last;
    }
    put_number(r, word);
    return at;
}

static const char *payload(reader_t *r, const uint8_t *op, const char *at)
{
    r->parsed->payload = op[1];
    r->parsed->where = op[2];
    r->parsed->payload_len = r->length;
    return op[2] == ATB_PAYLOAD_INLINE || op[2] == ATB_PAYLOAD_QUOTED ? r->more(r, op, at) : at;
}

const char *atb_read_fields(reader_t *r, const char *at)
{
    while (at != NULL && r->op < r->stop) {
#ifndef __OPTIMIZE_SIZE__
        at = atb_read_quick(r, at);
        if (r->op == r->stop)
            break;
#endif
        const uint8_t *op = r->op;
        unsigned kind = ATB_OP_KIND_(op[0]);
        r->op = atb_next_op(op);
        r->reached = at;
        if (kind <= KIND_RESULT) { /* a field */
            at = atb_reach(r, at);
            if (at == NULL || (op < r->bracket && (at == r->end || *at == ',')))
                continue; /* left out */
            r->reached = at;
        }
        switch (kind) {
        case KIND_INT:
        case KIND_KEY:
        case KIND_RESULT:
            at = read_number(r, op, at);
            break;
        case KIND_STRING:
        case KIND_TEXT:
        case KIND_ADDRESS:
            at = atb_token(r, op, at);
            put_text(r, op);
            break;
        case KIND_SECRET:
            break;
        case KIND_SET:
            set_flag(r, op[1], true);
            break;
        case KIND_LITERAL:
            at = atb_match(r, at, r->text + op[1]);
            r->comma = false;
            break;
        case KIND_OPTIONAL:
            bracket(r, op, at);
            break;
        case KIND_PAYLOAD:
            at = payload(r, op, at);
            break;
        default:
            at = r->more(r, op, at);
        }
    }
    return at;
}

/* Reads the fields of a candidate. Further fields at the line's end are newer than the descriptor, unless another
 * candidate with the same head has them, and could not read them: then the line is not a shorter one. */
static bool fits(reader_t *r, const uint8_t *line, const uint8_t *stop, const char *at)
{
    atb_parsed_t *parsed = r->parsed;
    parsed->role = line[1];
    parsed->payload = ATB_NONE;
    parsed->used = 0;
    parsed->has_result = false;
    parsed->has_count = false;
    r->op = line + 4;
    r->stop = stop;
    r->bracket = line;
    r->kept = NULL;
    r->length = 0;
    r->status = ATB_ERR_MALFORMED;
    if (r->head != line[2]) {
        r->head = line[2];
        r->spoilt = at;
    }
    do {
        at = atb_read_fields(r, at);
        if (at != NULL)
            r->reached = at;
    } while ((at == NULL || at < r->spoilt || !ends_here(r, at)) && (at = atb_retry(r)) != NULL);
    if (at != NULL)
        return true;
    if (r->status != ATB_ERR_NO_MATCH && r->spoilt < r->reached)
        r->spoilt = r->reached;
    clear_flags(r, line + 4, stop);
    return false;
}

/* Of several, the lowest tells most about the line. */
_Static_assert(ATB_ERR_LENGTH < ATB_ERR_MALFORMED && ATB_ERR_MALFORMED < ATB_ERR_NO_MATCH, "as they are compared");

atb_status_t atb_parse(const atb_parser_t *by, const char *line, size_t len, atb_parsed_t *parsed)
{
    uint8_t outcome = ATB_ERR_NO_MATCH;
    reader_t r;
    parsed->op = NULL;
    r.by = by;
    r.text = by->text;
    r.out = by->out;
    r.more = by->more;
    r.line = line;
    r.end = line + len;
    r.parsed = parsed;
    r.head = ATB_BARE;
    r.spoilt = line;
    for (const uint8_t *op = by->lines, *stop; op[0] != ATB_END; op = stop) {
        stop = op + 4 + op[3];
        if (op[0] == ATB_OP_LINE && (by->roles >> op[1] & 1u) == 0)
            continue;
        const char *at = match_head(&r, line, op[2]);
        if (at == NULL)
            continue;
        if (fits(&r, op, stop, at)) {
            parsed->op = op;
            return ATB_OK;
        }
        if (r.status < outcome)
            outcome = r.status;
    }
    return (atb_status_t)outcome;
}

atb_status_t atb_decode(const atb_exchange_t *x, void *rsp, const char *line, size_t len)
{
    atb_parser_t by = { x->text, atb_lines(x), atb_more(x), NULL, rsp, NULL, ~0u };
    atb_parsed_t parsed;
    return atb_parse(&by, line, len, &parsed);
}
