/* SPDX-License-Identifier: MIT */
/** @file
 * What encoder and decoder share: steps through byte code, members of structs, decimal digits.
 */
#ifndef ATBIND_SRC_NUMBER_H
#define ATBIND_SRC_NUMBER_H

#include "atbind/codec.h"

#include <string.h>

/* Operations without their sizes: dense, so that a switch becomes a small table. */
enum {
    KIND_INT = ATB_OP_KIND_(ATB_OP_INT),
    KIND_HEX = ATB_OP_KIND_(ATB_OP_HEX),
    KIND_LENGTH = ATB_OP_KIND_(ATB_OP_LENGTH),
    KIND_DATA = ATB_OP_KIND_(ATB_OP_DATA),
    KIND_STRING = ATB_OP_KIND_(ATB_OP_STRING),
    KIND_TEXT = ATB_OP_KIND_(ATB_OP_TEXT),
    KIND_BYTES = ATB_OP_KIND_(ATB_OP_BYTES),
    KIND_ADDRESS = ATB_OP_KIND_(ATB_OP_ADDRESS),
    KIND_CHOICE = ATB_OP_KIND_(ATB_OP_CHOICE),
    KIND_VALUES = ATB_OP_KIND_(ATB_OP_VALUES),
    KIND_KEY = ATB_OP_KIND_(ATB_OP_KEY),
    KIND_RESULT = ATB_OP_KIND_(ATB_OP_RESULT),
    KIND_LITERAL = ATB_OP_KIND_(ATB_OP_LITERAL),
    KIND_OPTIONAL = ATB_OP_KIND_(ATB_OP_OPTIONAL),
    KIND_GROUP = ATB_OP_KIND_(ATB_OP_GROUP),
    KIND_PAYLOAD = ATB_OP_KIND_(ATB_OP_PAYLOAD),
    KIND_COUNT = ATB_OP_KIND_(ATB_OP_COUNT),
    KIND_WHEN = ATB_OP_KIND_(ATB_OP_WHEN),
    KIND_SET = ATB_OP_KIND_(ATB_OP_SET),
    KIND_SECRET = ATB_OP_KIND_(ATB_OP_SECRET),
    KIND_ONLY_IF = ATB_OP_KIND_(ATB_OP_ONLY_IF),
    KIND_NEED_IF = ATB_OP_KIND_(ATB_OP_NEED_IF)
};

/** The operation after this one; the first inside, for one that holds others. */
const uint8_t *atb_next_op(const uint8_t *op);

/** A number of 0, 1, 2 or 4 bytes, the lowest first. */
uint32_t atb_number(const uint8_t *bytes, unsigned width);

/** Member of a struct at an offset in words. */
static inline const void *atb_member(const void *base, unsigned word)
{
    return (const char *)base + 4u * word;
}

static inline uint32_t atb_word(const void *base, unsigned word)
{
    return ((const uint32_t *)base)[word];
}

static inline bool atb_flag(const void *base, unsigned offset)
{
    return ((const bool *)base)[offset];
}

/** Lengths that 32 bits cannot hold are too long for everything. */
static inline uint32_t atb_capped(size_t len)
{
    return (uint32_t)len == len ? (uint32_t)len : UINT32_MAX;
}

/** Writes decimal digits that end before @p end. @return the first */
char *atb_decimal(char *end, uint32_t value);

#endif
