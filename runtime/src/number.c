/* SPDX-License-Identifier: MIT */
#include "number.h"

uint32_t atb_number(const uint8_t *bytes, unsigned width)
{
    uint32_t value = 0;
    while (width-- > 0)
        value = value << 8 | bytes[width];
    return value;
}

const uint8_t *atb_next_op(const uint8_t *op)
{
    unsigned kind = ATB_OP_KIND_(op[0]);
    const uint8_t *next = op + (op[0] >> 5);
    if (kind <= KIND_DATA)
        next += next[0] & ATB_C_SET ? 2u + next[1] : 1u + 2u * (next[0] & 7u);
    else if (kind >= KIND_ONLY_IF && kind <= KIND_NEED_IF)
        next += op[3];
    return next;
}

char *atb_decimal(char *end, uint32_t value)
{
    while (value > 9) {
        /* A tenth by shifts: not every core divides, and the library's division is large. */
        uint32_t tenth = (value >> 1) + (value >> 2);
        tenth += tenth >> 4;
        tenth += tenth >> 8;
        tenth += tenth >> 16;
        tenth >>= 3;
        uint32_t digit = value - tenth * 10u;
        if (digit > 9) {
            digit -= 10;
            tenth++;
        }
        *--end = (char)('0' + digit);
        value = tenth;
    }
    *--end = (char)('0' + value);
    return end;
}
