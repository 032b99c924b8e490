/* SPDX-License-Identifier: MIT */
/* A shorter way through most fields of received lines, where speed was asked for rather than size. */
#include "reader.h"

#ifndef __OPTIMIZE_SIZE__

/* A number of up to nine digits, which fits in any case. @return behind it; NULL: it must be looked at more closely */
static inline const char *read_digits(const char *at, const char *end, uint32_t *number)
{
    const char *const begin = at;
    uint32_t value = 0;
    while (at != end) {
        uint32_t digit = (uint32_t)(uint8_t)*at++ - '0';
        if (digit > 9) {
            at--;
            break;
        }
        value = value * 10u + digit;
    }
    *number = value;
    return (size_t)(at - begin) - 1u < 9u ? at : NULL;
}

/* A string in quotes, with a comma behind it. @return its second quote, or NULL */
static inline const char *find_quote(const char *at, const char *end)
{
    while (at != end)
        if (*at++ == '"')
            return at != end && *at == ',' ? at - 1 : NULL;
    return NULL;
}

const char *atb_read_quick(reader_t *r, const char *at)
{
    const char *const end = r->end;
    const uint8_t *op = r->op, *const stop = r->stop;
    char *const out = r->out;
    if (out == NULL)
        return at;
    if (op[0] == ATB_OP_SET) {
        ((bool *)out)[op[1]] = true;
        op += 2;
    }
    const unsigned length = stop[-1]; /* as PAYLOAD and COUNT, which stand last, say */
    while (op != stop && at != end) {
        const char *next = at;
        if (r->comma && *next++ != ',')
            break;
        if (op[0] == ATB_OP_INT && op[2] == ATB_C_ANY) {
            uint32_t value;
            next = read_digits(next, end, &value);
            if (next == NULL)
                break;
            ((uint32_t *)(void *)out)[op[1]] = value;
            r->last = value;
            if (op[1] == length)
                r->length = value;
            op += 3;
            at = next;
        } else if (op[0] == ATB_OP_STRING && next != end && *next == '"') {
            const char *quote = find_quote(++next, end);
            if (quote == NULL)
                break;
            *(atb_str_t *)(void *)(out + 4u * op[1]) = (atb_str_t){ next, (size_t)(quote - next) };
            r->kept = op;
            r->begin = next;
            r->quote = quote;
            op += 7;
            at = quote + 1;
        } else {
            break;
        }
        r->comma = true;
    }
    if (op != stop && op[0] == ATB_OP_PAYLOAD && op[2] == ATB_PAYLOAD_NEXT) {
        r->parsed->payload = op[1];
        r->parsed->where = op[2];
        r->parsed->payload_len = r->length;
        op = stop;
    }
    r->op = op;
    return at;
}

#endif
