/* SPDX-License-Identifier: MIT */
/* What has happened, as lines of text: two runs are alike when their records are. */
#ifndef RECORD_H
#define RECORD_H

#include <stdbool.h>
#include <stddef.h>

typedef struct record {
    char text[32768];
    size_t len;
} record_t;

void record_clear(record_t *r);
void record_text(record_t *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Bytes with escapes, as scripts have them. */
void record_bytes(record_t *r, const void *bytes, size_t len);

#endif
