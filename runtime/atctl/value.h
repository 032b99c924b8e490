/* SPDX-License-Identifier: MIT */
/* One value: from text to a member of a request. */
#ifndef ATCTL_VALUE_H
#define ATCTL_VALUE_H

#include "request.h"

typedef enum value_result {
    VALUE_OK,
    VALUE_OUTSIDE, /* the member cannot even hold it */
    VALUE_ESCAPE,  /* an escape that C does not know */
    VALUE_HEX,     /* not pairs of hex digits */
    VALUE_FILE     /* @FILE that cannot be read */
} value_result_t;

/* base: the request, or the element of a group that the field belongs to. */
value_result_t value_store(request_t *r, unsigned char *base, const atb_doc_field_t *field, const char *text);

#endif
