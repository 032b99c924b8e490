/* SPDX-License-Identifier: MIT */
/** @file
 * The encoder's state, shared with what only few commands need: encode_more.c, encode_payload.c and encode_masked.c
 * are linked only where a descriptor or the trace refers to them.
 */
#ifndef ATBIND_SRC_ENCODER_H
#define ATBIND_SRC_ENCODER_H

#include "number.h"

/* Each field is written with a comma behind it, which whatever is not a field takes back. */
typedef struct atb_encoder {
    atb_fault_t *fault;
    uint8_t param;  /* the next parameter */
    uint8_t absent; /* parameter of a bracket that is not given, as long as none has followed it; else ATB_NONE */
    bool fits;      /* the line has not outgrown its buffer so far; when it has, all bytes go to spare */
    char spare;
    size_t len;   /* of the line, whether it fits or not */
    size_t plain; /* its length behind the latest text that is not a field: no comma stands there */
    char *buf;
    size_t room;        /* bytes that may be stored; 0: measure only */
    const uint8_t *op;  /* the next operation */
    const uint8_t *end; /* of the operations */
    const void *base;   /* struct that the offsets refer to: the request, or an element of a group */
    const atb_exchange_t *x;

    const uint8_t *group; /* in a repeated group: its operation, else NULL; */
    const void *req;      /* the request, */
    uint32_t left;        /* how many elements follow this one, */
    uint8_t first;        /* and the first parameter of an element */
} atb_encoder_t;

/** Makes the line so many bytes longer. @return where the first of them goes; e->fits leads to the next: 0 or 1 byte on
 */
char *atb_claim(atb_encoder_t *e, size_t n);
/** Writes text that is not a field. @return its last byte; NUL: there is none */
char atb_put_text(atb_encoder_t *e, const char *text);
/** Writes a decimal number and a comma. */
void atb_put_number(atb_encoder_t *e, uint32_t value);
/** After a parameter: notes that the next one follows. */
static inline void atb_parameter_done(atb_encoder_t *e)
{
    e->param++;
    e->absent = ATB_NONE;
}

/** Is this operation a parameter? */
static inline bool atb_is_parameter(const uint8_t *op)
{
    return ATB_OP_KIND_(op[0]) <= KIND_CHOICE;
}

/** Refuses a value. min, max: the bounds that it breaks. */
atb_status_t atb_refuse(atb_encoder_t *e, atb_status_t status, uint32_t value, uint32_t min, uint32_t max);

#ifndef __OPTIMIZE_SIZE__
/** Encodes requests of numbers and strings that are in order and fit. @return the length; 0: the longer way is needed
 */
size_t atb_encode_quick(const atb_exchange_t *x, const void *req, char *buf, size_t cap);
#endif

#endif
