/* SPDX-License-Identifier: MIT */
/** @file
 * The decoder's state, shared with what only command lines need: see command.c, which firmware seldom links.
 */
#ifndef ATBIND_SRC_READER_H
#define ATBIND_SRC_READER_H

#include "number.h"

typedef struct reader reader_t;

struct reader {
    const char *text;
    const char *line, *at, *end;
    const uint8_t *op, *stop;
    const uint8_t *bracket; /* operations before it stand in a bracket */
    const void *req;
    char *out;
    const uint16_t *settings;
    atb_parsed_t *parsed;
    uint32_t last, length; /* latest number; value of the field that PAYLOAD or COUNT names */
    bool comma;            /* one stands before the next field */
    bool open;             /* a quoted string did not end */
    bool kept_comma;       /* the latest choice: comma, */
    const uint8_t *kept;   /* the string or bracket; NULL: there is none, */
    const char *begin;     /* the string's first byte, or where the bracket was looked for, */
    const char *quote;     /* and the quote taken for the string's end */
    /** In a command line: does what only commands have (op NULL: at the end of operations). Sets *status. */
    bool (*command)(reader_t *r, const uint8_t *op, atb_status_t *status);
    const uint8_t *group; /* in a group: the operation itself, */
    const uint8_t *rest;  /* where the operations after it end, */
    char *outer;          /* the request, */
    uint32_t element;     /* how many elements have been read, */
    uint32_t room;        /* and how many it can hold */
};

/** Steps over the comma before a field, if there must be one, and over spaces. @return false: it is not there */
bool atb_reach(reader_t *r, bool spaces);
/** Reads a number into r->last. */
bool atb_read_number(reader_t *r, bool is_signed);
/** Takes the text of a field, without its quotes. */
bool atb_token(reader_t *r, const uint8_t *op, atb_str_t *found);
/** Which of the literals of a CHOICE it is. */
uint32_t atb_read_choice(const reader_t *r, const uint8_t *op, const atb_str_t *raw);
/** Value of a hexadecimal digit; 16 and more: it is none. */
unsigned atb_hex_value(char c);
/** Reads the fields of a line. */
atb_status_t atb_read_fields(reader_t *r, const uint8_t *op, const uint8_t *stop);
/** Matches a literal. After a colon or a comma, spaces do not matter. @return behind it, or NULL */
const char *atb_match(const char *at, const char *end, const char *literal);

#endif
