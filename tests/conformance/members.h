/* SPDX-License-Identifier: MIT */
/* Members of the typed structs, by way of the module's tables: written from text, and read into the record. */
#ifndef MEMBERS_H
#define MEMBERS_H

#include "record.h"

#include "atbind/doc.h"

/* A piece of the script. */
typedef struct bytes {
    const char *ptr;
    size_t len;
} bytes_t;

enum { GROUP_ELEMENTS = 8 };

/* name: a member, or group.INDEX.member. value: a number, or the bytes; NULL: no bytes (ptr stays NULL).
 * Sets the flag of an optional one. Returns false when the function has no such parameter. */
bool member_set(const atb_doc_function_t *fn, unsigned char *req, const char *name, const bytes_t *value);

/* Gives every sink of a reply a buffer. */
void members_prepare(const atb_doc_line_t *lines, unsigned char *rsp, void *buffer, size_t size);

/* " name=value" for each member of these lines that is present, each once, by name. payloads: also those that sinks
 * have taken. */
void members_show_lines(record_t *r, const atb_doc_line_t *const *lines, size_t n, const void *base, bool payloads);

/* The member that is a payload; NULL: none. */
const atb_doc_field_t *members_payload(const atb_doc_field_t *fields);

#endif
