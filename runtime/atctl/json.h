/* SPDX-License-Identifier: MIT */
/* JSON text, one object per line. */
#ifndef ATCTL_JSON_H
#define ATCTL_JSON_H

#include "atbind/doc.h"

#include <stdio.h>

/* A string of any bytes: what is not UTF-8 becomes \u00XX, byte for byte. */
void json_bytes(FILE *to, const void *bytes, size_t len);
/* A string, or null. */
void json_text(FILE *to, const char *text);

/* The struct that members stand in: one that is sent, or one that is received. */
typedef struct json_source {
    const void *base; /* NULL: no members */
    const atb_doc_field_t *fields;
    bool request;
    bool read_back; /* a request that was decoded from a command line: bytes are still hex digits */
} json_source_t;

/* Members that are present, as "name":value pairs, without braces. *n counts them, for the commas. */
void json_fields(FILE *to, const json_source_t *source, size_t *n);
/* Bytes as a string of C escapes. */
void json_escaped(FILE *to, const void *bytes, size_t len);
/* Whether a member is present. */
bool json_has(const void *base, const atb_doc_field_t *field);

#endif
