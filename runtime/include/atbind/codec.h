/* SPDX-License-Identifier: MIT */
/** @file
 * The codec: requests to command lines, lines to structs. Pure: no I/O, no state, nothing but its arguments.
 */
#ifndef ATBIND_CODEC_H
#define ATBIND_CODEC_H

#include "atbind/exchange.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Why a request is refused. */
typedef struct atb_fault {
    atb_status_t status; /**< ATB_ERR_RANGE, _LENGTH, _CHARACTER, _MISSING, _CONDITION, _NO_SPACE or ATB_OK */
    uint8_t param;       /**< which parameter, counted from 0 in the order of the command line; ATB_NONE: none */
    uint32_t value;      /**< the number, the length or the byte that is refused (an int32_t where min is below 0) */
    uint32_t min, max;   /**< the bound that it breaks; both 0 where an enumeration is broken */
} atb_fault_t;

/** Writes the command line, from "AT" to <CR>, and checks every parameter on the way.
 * @param buf may be NULL with cap SIZE_MAX: then the request is checked and measured only
 * @param fault may be NULL
 * @return bytes written; 0 when the request is refused or does not fit (see fault) */
size_t atb_encode(const atb_exchange_t *x, const void *req, char *buf, size_t cap, atb_fault_t *fault);

/** As atb_encode(), with the values of secret parameters replaced by three asterisks; these are not checked. */
size_t atb_encode_masked(const atb_exchange_t *x, const void *req, char *buf, size_t cap);

/* See atb_exchange_ex_t.encode. */
atb_status_t atb_encode_payload(struct atb_encoder *encoder, const uint8_t *op);
atb_status_t atb_encode_more(struct atb_encoder *encoder, const uint8_t *op);

/** What a line turned out to be. */
typedef struct atb_parsed {
    uint8_t role;    /**< ATB_INFO … ATB_ONLINE, or the kind of a URC */
    uint8_t payload; /**< offset of the sink or chunk; ATB_NONE: no payload follows */
    uint8_t where;   /**< ATB_PAYLOAD_… */
    bool has_result; /**< the line carries a result code */
    bool has_count;  /**< the line says how many lines follow */
    uint16_t used;   /**< bytes of the line before an inline payload, set only where there is one */
    union {
        uint32_t payload_len; /**< its length in bytes, set only where a payload follows */
        uint32_t count;       /**< lines that follow, set only where has_count is */
    };
    uint32_t result;   /**< the result code, a signed number, set only where has_result is */
    const uint8_t *op; /**< the ATB_LINE or ATB_URC that fits; NULL: none */
} atb_parsed_t;

/** What a received line is compared with, and where its fields go. */
typedef struct atb_parser {
    const char *text;         /**< literals of the descriptor */
    const uint8_t *lines;     /**< first ATB_LINE or ATB_URC */
    atb_more_fn more;         /**< of the descriptor; atb_read_more() suits every one */
    const void *req;          /**< the request, for keys; NULL: keys are not compared */
    void *out;                /**< reply or URC struct; NULL: the line is only recognised */
    const uint16_t *settings; /**< of the client; NULL: every ATB_WHEN holds */
    unsigned roles;           /**< bit set of roles that may come now: 1u << ATB_INFO | … ; means nothing for URCs */
} atb_parser_t;

/** Finds, among lines of a descriptor, the first that a received line fits, and decodes its fields.
 * @param line  without its <CR><LF>; may be incomplete when it has an inline payload
 * @return ATB_OK; ATB_ERR_NO_MATCH: no head fits, or its key is another's; ATB_ERR_MALFORMED: a head fits, its fields
 * do not; ATB_ERR_LENGTH: the line ends inside a quoted string */
atb_status_t atb_parse(const atb_parser_t *parser, const char *line, size_t len, atb_parsed_t *parsed);

/** See atb_exchange_ex_t.more. */
const char *atb_read_more(struct atb_reader *reader, const uint8_t *op, const char *at);

/** First line operation of an exchange (after the request's). */
static inline const uint8_t *atb_lines(const atb_exchange_t *x)
{
    return x->code + 1 + x->code[0];
}

/** What reads the rarer fields of its lines. */
static inline atb_more_fn atb_more(const atb_exchange_t *x)
{
    return x->flags & ATB_X_EXTENDED ? ((const atb_exchange_ex_t *)(const void *)x)->more : NULL;
}

/** Decodes one reply line of an exchange, as <function>_decode() does.
 * @return as atb_parse() */
atb_status_t atb_decode(const atb_exchange_t *x, void *rsp, const char *line, size_t len);

/** Reads a command line (without <CR>) back into a request: the reverse of atb_encode(), without checking ranges.
 * Set before the call: pointer and count of a repeated group, as storage and its size; count then tells how many there
 * were. Of bytes sent as hex text, the request tells where the digits stand (ptr) and how many bytes they make (len);
 * of a payload, its length (len) where the line gives it.
 * @return ATB_OK, ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
atb_status_t atb_decode_command(const atb_exchange_t *x, void *req, const char *line, size_t len);

/** Walks through a list of supported values: (0-5), (0,1), (0-2,4), ("a","b").
 * @param values  the list
 * @param at      position, 0 to begin with
 * @return false at the end; else *from and *to hold the next number or range, or @c word the next string (from =
 * ATB_UNKNOWN) */
bool atb_values_next(const atb_values_t *values, size_t *at, uint32_t *from, uint32_t *to, atb_str_t *word);

#ifdef __cplusplus
}
#endif
#endif
