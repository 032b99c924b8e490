/* SPDX-License-Identifier: MIT */
/* Command lines back to requests: for tools. Firmware that does not read commands does not link this. */
#include "reader.h"

static void *member(const reader_t *r, const uint8_t *op)
{
    return r->out != NULL ? r->out + 4u * op[1] : NULL;
}

static const char *read_length(reader_t *r, const uint8_t *op, const char *at)
{
    atb_source_t *source = member(r, op);
    at = atb_read_number(r, at, false);
    if (source != NULL)
        source->len = r->last;
    return at;
}

/* Hex text is left as it is: the request says where the digits stand and how many bytes they make. */
static const char *read_bytes(reader_t *r, const uint8_t *op, const char *at)
{
    atb_source_t *source = member(r, op);
    at = atb_token(r, op, at);
    if (at == NULL || r->found.len % 2 != 0)
        return NULL;
    for (size_t i = 0; i < r->found.len; i++)
        if (atb_hex_value(r->found.ptr[i]) > 15)
            return NULL;
    if (source != NULL)
        *source = (atb_source_t){ r->found.ptr, r->found.len / 2, NULL, NULL };
    return at;
}

static const char *read_choice(reader_t *r, const uint8_t *op, const char *at)
{
    uint32_t *word = member(r, op);
    at = atb_token(r, op, at);
    if (at == NULL)
        return NULL;
    uint32_t value = atb_read_choice(r, op);
    if (word != NULL)
        *word = value;
    return value != ATB_UNKNOWN ? at : NULL;
}

static const char *read_more(reader_t *r, const uint8_t *op, const char *at)
{
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_LENGTH:
        return read_length(r, op, at);
    case KIND_BYTES:
        return read_bytes(r, op, at);
    case KIND_CHOICE:
        return read_choice(r, op, at);
    case KIND_HEX:
        return atb_read_more(r, op, at);
    default: /* conditions between parameters */
        return at;
    }
}

/* The repeated group: the request says where the elements go and for how many there is room. */
static const char *read_group(reader_t *r, const uint8_t *op, const char *at)
{
    char *request = r->out;
    const uint8_t *stop = r->stop;
    char *elements = *(char *const *)atb_member(request, op[1]);
    uint32_t room = atb_word(request, op[2]);
    uint32_t count = 0;
    r->stop = op + 7 + op[6];
    for (; at != NULL && count < op[5]; count++) {
        const char *next = atb_reach(r, at);
        if (next == NULL || next == r->end)
            break;
        r->comma = false;
        r->op = op + 7;
        r->out = count < room ? elements + 4u * op[3] * count : NULL;
        at = atb_read_fields(r, next);
    }
    r->comma = true;
    r->kept = NULL; /* nothing in a group is ambiguous */
    r->op = r->stop;
    r->stop = stop;
    r->out = request;
    ((uint32_t *)(void *)request)[op[2]] = count;
    return at;
}

/* Reads up to the end of the request, or to the payload. */
static const char *read_all(reader_t *r, const char *at, const uint8_t *stop)
{
    while (at != NULL && r->op < stop) {
        const uint8_t *op = r->op;
        while (op != stop && op[0] != ATB_OP_GROUP && op[0] != ATB_OP_DATA)
            op = atb_next_op(op);
        r->stop = op;
        at = atb_read_fields(r, at);
        if (op[0] == ATB_OP_DATA)
            break;
        if (at != NULL && r->op == op && op != stop)
            at = read_group(r, op, at);
    }
    return at;
}

atb_status_t atb_decode_command(const atb_exchange_t *x, void *req, const char *line, size_t len)
{
    const uint8_t *stop = atb_lines(x);
    atb_parsed_t parsed;
    reader_t r = { .text = x->text, .end = line + len, .out = req };
    r.parsed = &parsed;
    r.more = read_more;
    r.status = ATB_ERR_MALFORMED;
    r.op = x->code + 1;
    r.bracket = r.op;
    const char *at = atb_match(&r, line, "AT");
    if (at != NULL)
        at = atb_match(&r, at, x->text);
    if (at == NULL || (r.op == stop && at != r.end))
        return ATB_ERR_NO_MATCH;
    r.comma = r.before == '"';
    do
        at = read_all(&r, at, stop);
    while (at != r.end && (at = atb_retry(&r)) != NULL);
    return at != NULL ? ATB_OK : ATB_ERR_MALFORMED;
}
