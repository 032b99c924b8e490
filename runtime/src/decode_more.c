/* SPDX-License-Identifier: MIT */
/* What few lines have: hexadecimal numbers, choices, lists of values, hex text, conditions, counts, payloads inside the
 * line. Only programs whose descriptors need it link this. */
#include "reader.h"

unsigned atb_hex_value(char c)
{
    unsigned digit = (unsigned)(uint8_t)c - '0';
    unsigned letter = ((unsigned)(uint8_t)c | 0x20u) - 'a';
    if (digit > 9)
        digit = letter < 6 ? letter + 10 : 16;
    return digit;
}

static const char *read_hex(reader_t *r, const uint8_t *op, const char *at)
{
    uint32_t value = 0;
    at = atb_token(r, op, at);
    if (at == NULL)
        return NULL;
    const char *digits = r->found.ptr;
    size_t left = r->found.len;
    if (left > 2 && digits[0] == '0' && (digits[1] | 0x20) == 'x') {
        digits += 2;
        left -= 2;
    }
    if (left == 0 || left > 8)
        return NULL;
    for (; left > 0; left--) {
        unsigned digit = atb_hex_value(*digits++);
        if (digit > 15)
            return NULL;
        value = value << 4 | digit;
    }
    if (r->out != NULL)
        ((uint32_t *)(void *)r->out)[op[1]] = value;
    return at;
}

uint32_t atb_read_choice(const reader_t *r, const uint8_t *op)
{
    const char *name = r->text + op[2];
    const char *const end = r->found.ptr + r->found.len;
    for (uint32_t value = 0; value < op[3]; value++) {
        const char *at = r->found.ptr;
        char c = *name++;
        for (; at != end && c != '\0' && c == *at; c = *name++)
            at++;
        if (at == end && c == '\0')
            return value;
        while (c != '\0')
            c = *name++;
    }
    return ATB_UNKNOWN;
}

static const char *read_choice(reader_t *r, const uint8_t *op, const char *at)
{
    at = atb_token(r, op, at);
    if (at != NULL && r->out != NULL)
        *(atb_choice_t *)(void *)(r->out + 4u * op[1]) = (atb_choice_t){ atb_read_choice(r, op), r->found };
    return at;
}

/* Up to the closing parenthesis, where there is one to begin with. */
static const char *read_values(reader_t *r, const uint8_t *op, const char *at)
{
    const char *begin = at;
    if (at != r->end && *at == '(')
        for (bool quoted = false; quoted || *at != ')'; at++) {
            quoted ^= *at == '"';
            if (at + 1 == r->end)
                return NULL;
        }
    bool listed = at != begin;
    at = atb_token(r, op, at);
    if (at == NULL)
        return NULL;
    if (listed)
        r->found = (atb_str_t){ begin, (size_t)(at - begin) };
    if (r->out != NULL)
        *(atb_str_t *)(void *)(r->out + 4u * op[1]) = r->found;
    return at;
}

/* Hex text to bytes. */
static const char *read_bytes(reader_t *r, const uint8_t *op, const char *at)
{
    atb_sink_t *sink = r->out != NULL ? (void *)(r->out + 4u * op[1]) : NULL;
    at = atb_token(r, op, at);
    if (at == NULL)
        return NULL;
    for (size_t i = 0; i < r->found.len; i += 2) {
        unsigned high = atb_hex_value(r->found.ptr[i]);
        unsigned low = i + 1 < r->found.len ? atb_hex_value(r->found.ptr[i + 1]) : 16u;
        uint8_t byte = (uint8_t)(high << 4 | low);
        if ((high | low) > 15)
            return NULL;
        if (r->out == NULL)
            continue;
        if (sink->len < sink->cap)
            ((uint8_t *)sink->buf)[sink->len] = byte;
        if (sink->on_data != NULL)
            sink->on_data(sink->user, &byte, 1);
        sink->len++;
    }
    return at;
}

static bool holds(const reader_t *r, const uint8_t *op)
{
    const uint16_t *setting = r->by->settings;
    if (setting == NULL)
        return true;
    setting += op[1];
    if (op[2] != ATB_NONE) {
        if (r->last >= op[2])
            return false;
        setting += r->last;
    }
    return *setting == atb_number(op + 3, 2);
}

/* A payload that begins in the line: the line ends there. */
static const char *begin_payload(reader_t *r, const uint8_t *op, const char *at)
{
    const char *begin = atb_reach(r, at);
    if (begin == NULL)
        return NULL;
    while (begin != at && begin[-1] == ' ') /* spaces are payload already */
        begin--;
    if (op[2] == ATB_PAYLOAD_QUOTED && begin != r->end && *begin == '"')
        begin++;
    r->parsed->used = (uint16_t)(begin - r->line);
    return r->end;
}

const char *atb_read_more(reader_t *r, const uint8_t *op, const char *at)
{
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_HEX:
        return read_hex(r, op, at);
    case KIND_CHOICE:
        return read_choice(r, op, at);
    case KIND_VALUES:
        return read_values(r, op, at);
    case KIND_BYTES:
        return read_bytes(r, op, at);
    case KIND_COUNT:
        r->parsed->has_count = true;
        r->parsed->count = r->length;
        return at;
    case KIND_WHEN:
        if (holds(r, op))
            return at;
        r->status = ATB_ERR_NO_MATCH;
        return NULL;
    default:
        return begin_payload(r, op, at);
    }
}
