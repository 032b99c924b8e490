/* SPDX-License-Identifier: MIT */
/** @file
 * The decoder's state, shared with what only command lines need: see command.c, which firmware seldom links.
 */
#ifndef ATBIND_SRC_READER_H
#define ATBIND_SRC_READER_H

#include "number.h"

typedef struct atb_reader reader_t;

/* What is handed from function to function is the place reached in the line; NULL: the line does not fit. */
struct atb_reader {
    bool comma;      /* one stands before the next field */
    bool kept_comma; /* the latest choice: comma, */
    uint8_t status;  /* why a line does not fit */
    char before;     /* last character of what was matched last */
    uint8_t head;    /* of the latest candidate */
    const char *end; /* of the line */
    const uint8_t *op, *stop;
    char *out;
    uint32_t last, length;  /* latest number; value of the field that PAYLOAD or COUNT names */
    const uint8_t *kept;    /* the string or bracket; NULL: there is none, */
    const char *begin;      /* the string's first byte, or where the bracket was looked for, */
    const char *quote;      /* and the quote taken for the string's end */
    const uint8_t *bracket; /* operations before it stand in a bracket */
    const char *reached;    /* where the latest field begins, or all fields end, */
    const char *spoilt;     /* and the last such place in a candidate with this head that did not fit */
    atb_str_t found;        /* text of the latest field, without its quotes */
    const char *text;
    const char *line;
    const atb_parser_t *by;
    atb_parsed_t *parsed;
    atb_more_fn more;
};

/** Steps over the comma before a field, if there must be one, and over spaces. */
const char *atb_reach(reader_t *r, const char *at);
/** Reads a number into r->last; if it is signed, it must fit in an int32_t, else it must not be negative. */
const char *atb_read_number(reader_t *r, const char *at, bool is_signed);
/** Takes the text of a field into r->found. */
const char *atb_token(reader_t *r, const uint8_t *op, const char *at);
/** Which of the literals of a CHOICE r->found is. */
uint32_t atb_read_choice(const reader_t *r, const uint8_t *op);
/** Value of a hexadecimal digit; 16 and more: it is none. */
unsigned atb_hex_value(char c);
/** Reads fields from r->op to r->stop. */
const char *atb_read_fields(reader_t *r, const char *at);
#ifndef __OPTIMIZE_SIZE__
/** Reads fields as atb_read_fields() does, as far as they are plain: decimal numbers and strings in quotes. */
const char *atb_read_quick(reader_t *r, const char *at);
#endif
/** Takes back the latest choice. @return where to go on; NULL: there is none left */
const char *atb_retry(reader_t *r);
/** Matches a literal. After a colon, a comma or a space, spaces do not matter. @return behind it, or NULL */
const char *atb_match(reader_t *r, const char *at, const char *literal);

#endif
