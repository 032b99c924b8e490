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
    if (kind <= KIND_HEX)
        next += next[0] & ATB_C_SET ? 2u + next[1] : 1u + 2u * (next[0] & 7u);
    else if (kind == KIND_ONLY_IF || kind == KIND_NEED_IF)
        next += op[3];
    return next;
}

/* A tenth, rounded down. */
static inline uint32_t tenth_of(uint32_t value)
{
#if defined(__ARM_ARCH) && __ARM_ARCH < 7
    /* By shifts: such a core neither divides nor has the long product that replaces a division, and the library's
     * division is large. */
    uint32_t tenth = (value >> 1) + (value >> 2);
    tenth += tenth >> 4;
    tenth += tenth >> 8;
    tenth += tenth >> 16;
    tenth >>= 3;
    return tenth + (value - tenth * 10u > 9);
#else
    return value / 10u;
#endif
}

char *atb_decimal(char *end, uint32_t value)
{
    do {
        uint32_t tenth = tenth_of(value);
        *--end = (char)('0' + (value - tenth * 10u));
        value = tenth;
    } while (value > 0);
    return end;
}
