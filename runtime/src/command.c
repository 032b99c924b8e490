/* SPDX-License-Identifier: MIT */
/* Command lines back to requests: for tools. Firmware that does not read commands does not link this. */
#include "reader.h"

static void *member(const reader_t *r, const uint8_t *op)
{
    return r->out != NULL ? r->out + 4u * op[1] : NULL;
}

static bool read_length(reader_t *r, const uint8_t *op)
{
    atb_source_t *source = member(r, op);
    if (!atb_reach(r, true) || !atb_read_number(r, false))
        return false;
    if (source != NULL)
        source->len = r->last;
    return true;
}

static bool is_hex(const atb_str_t *text)
{
    for (size_t i = 0; i < text->len; i++)
        if (atb_hex_value(text->ptr[i]) > 15)
            return false;
    return text->len % 2 == 0;
}

/* Hex text is left as it is: the request says where the digits stand and how many bytes they make. */
static bool read_bytes(reader_t *r, const uint8_t *op)
{
    atb_source_t *source = member(r, op);
    atb_str_t text;
    if (!atb_reach(r, true) || !atb_token(r, op, &text) || !is_hex(&text))
        return false;
    if (source != NULL)
        *source = (atb_source_t){ text.ptr, text.len / 2, NULL, NULL };
    return true;
}

static bool read_choice(reader_t *r, const uint8_t *op)
{
    uint32_t *word = member(r, op);
    atb_str_t text;
    if (!atb_reach(r, true) || !atb_token(r, op, &text))
        return false;
    uint32_t value = atb_read_choice(r, op, &text);
    if (word != NULL)
        *word = value;
    return value != ATB_UNKNOWN;
}

/* A repeated group: the request says where the elements go and for how many there is room. The first element is come
 * to as all others are, by leaving the one before it. */
static void enter(reader_t *r, const uint8_t *op)
{
    r->group = op;
    r->outer = r->out;
    r->rest = r->stop;
    r->stop = op + 7 + op[6];
    r->op = r->stop;
    r->element = 0;
    r->room = atb_word(r->out, op[2]);
}

/* At the end of operations: on to the next element of the group, or behind the group. */
static bool leave(reader_t *r)
{
    const uint8_t *op = r->group;
    if (op == NULL)
        return false;
    if (r->element < op[5] && atb_reach(r, true) && r->at != r->end) {
        char *elements = *(char *const *)atb_member(r->outer, op[1]);
        r->out = r->element < r->room ? elements + 4u * op[3] * r->element : NULL;
        r->op = op + 7;
        r->comma = false;
        r->element++;
        return true;
    }
    r->out = r->outer;
    ((uint32_t *)(void *)r->out)[op[2]] = r->element;
    r->stop = r->rest;
    r->group = NULL;
    return r->op != r->stop;
}

static bool command(reader_t *r, const uint8_t *op, atb_status_t *status)
{
    bool ok = true;
    if (op == NULL)
        return leave(r);
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_DATA:
    case KIND_ONLY_IF:
    case KIND_NEED_IF:
        break;
    case KIND_LENGTH:
        ok = read_length(r, op);
        break;
    case KIND_BYTES:
        ok = read_bytes(r, op);
        break;
    case KIND_CHOICE:
        ok = read_choice(r, op);
        break;
    case KIND_GROUP:
        enter(r, op);
        break;
    default:
        return false;
    }
    *status = ok ? ATB_OK : ATB_ERR_MALFORMED;
    return true;
}

atb_status_t atb_decode_command(const atb_exchange_t *x, void *req, const char *line, size_t len)
{
    atb_parsed_t parsed;
    reader_t r = { .text = x->text, .line = line, .end = line + len, .out = req };
    r.parsed = &parsed;
    r.command = command;
    r.at = atb_match(line, r.end, "AT");
    if (r.at != NULL)
        r.at = atb_match(r.at, r.end, x->text);
    if (r.at == NULL || (x->code[0] == 0 && r.at != r.end))
        return ATB_ERR_NO_MATCH;
    size_t head = strlen(x->text);
    r.comma = head > 0 && x->text[head - 1] == '"';
    return atb_read_fields(&r, x->code + 1, atb_lines(x)) == ATB_OK ? ATB_OK : ATB_ERR_MALFORMED;
}
