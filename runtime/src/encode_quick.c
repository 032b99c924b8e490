/* SPDX-License-Identifier: MIT */
/* A shorter way for most command lines, where speed was asked for rather than size. */
#include "encoder.h"

#ifndef __OPTIMIZE_SIZE__

/* What the command begins with. @return behind it; NULL: it goes beyond the last place */
static char *put_head(char *to, const char *text, const char *last)
{
    *to++ = 'A';
    *to++ = 'T';
    for (; *text != '\0' && to != last; text++)
        *to++ = *text;
    return *text == '\0' ? to : NULL;
}

/* A number of 16 bits. @return behind it */
static inline char *put_number(char *to, uint32_t value)
{
    if (value <= 9) {
        *to = (char)('0' + value);
        return to + 1;
    }
    char *const end = to + (value > 999 ? 4 + (value > 9999) : 2 + (value > 99));
    (void)atb_decimal(end, value);
    return end;
}

/* A string in quotes. @return behind it; NULL: it does not fit, or must be looked at more closely */
static inline char *put_string(char *to, const atb_str_t *string, const char *last)
{
    const uint8_t *byte = (const uint8_t *)string->ptr;
    if (byte == NULL || string->len > (size_t)(last - to))
        return NULL;
    const uint8_t *const end = byte + string->len;
    *to++ = '"';
    while (byte != end) {
        unsigned c = *byte++;
        if (c - 0x20u > 0x5E || c == '"')
            return NULL;
        *to++ = (char)c;
    }
    *to = '"';
    return to + 1;
}

/* May a bracket be passed over? When it is the last, and none inside is given. */
static bool may_end(const uint8_t *op, const uint8_t *stop, const void *req)
{
    const uint8_t *const end = op + 3 + op[2];
    if (end != stop)
        return false;
    for (; op != end; op = atb_next_op(op))
        if (op[0] == ATB_OP_OPTIONAL && atb_flag(req, op[1]))
            return false;
    return true;
}

/* Bounds of 8 or 16 bits. @return behind them; NULL: there are others */
static inline const uint8_t *bounds(const uint8_t *op, uint32_t *min, uint32_t *max)
{
    if (op[2] == ATB_C_U8) {
        *min = op[3];
        *max = op[4];
        return op + 5;
    }
    if (op[2] != ATB_C_U16)
        return NULL;
    *min = op[3] | (uint32_t)op[4] << 8;
    *max = op[5] | (uint32_t)op[6] << 8;
    return op + 7;
}

size_t atb_encode_quick(const atb_exchange_t *x, const void *req, char *buf, size_t cap)
{
    enum { LONGEST = 6 }; /* digits of a number and a comma; a string needs three bytes more than its length */
    if (buf == NULL || cap < 2 + LONGEST)
        return 0;
    char *const last = buf + (cap - LONGEST);
    char *to = put_head(buf, x->text, last);
    if (to == NULL)
        return 0;
    const char *const plain = to;
    if (to[-1] == '"')
        *to++ = ',';
    const uint8_t *const stop = atb_lines(x);
    for (const uint8_t *op = x->code + 1; op != stop;) {
        const atb_str_t *string = atb_member(req, op[1]);
        uint32_t value, min, max;
        if (to > last)
            return 0;
        if (op[0] == ATB_OP_INT) {
            value = *(const uint32_t *)(const void *)string;
        } else if (op[0] == ATB_OP_STRING) {
            value = atb_capped(string->len);
        } else if (op[0] != ATB_OP_OPTIONAL) {
            return 0;
        } else if (atb_flag(req, op[1])) {
            op += 3;
            continue;
        } else if (may_end(op, stop, req)) {
            break;
        } else {
            return 0;
        }
        const uint8_t *const field = op;
        op = bounds(op, &min, &max);
        if (op == NULL || value < min || value > max)
            return 0;
        if (field[0] == ATB_OP_INT) {
            to = put_number(to, value);
        } else {
            to = put_string(to, string, last);
            if (to == NULL)
                return 0;
        }
        *to++ = ',';
    }
    if (to != plain)
        to--;
    *to++ = '\r';
    return (size_t)(to - buf);
}

#endif
