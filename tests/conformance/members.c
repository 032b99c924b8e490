/* SPDX-License-Identifier: MIT */
#include "members.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const atb_doc_field_t *find(const atb_doc_field_t *fields, const char *name, size_t len)
{
    for (const atb_doc_field_t *f = fields; f != NULL && f->name != NULL; f++)
        if (strlen(f->name) == len && memcmp(f->name, name, len) == 0)
            return f;
    return NULL;
}

/* ---- requests ---- */

static void set_number(unsigned char *at, const bytes_t *value)
{
    uint32_t number = (uint32_t)strtoll(value->ptr, NULL, 10);
    memcpy(at, &number, sizeof number);
}

/* A set of strings; a number is taken as it is. */
static void set_choice(const atb_doc_field_t *field, unsigned char *at, const bytes_t *value)
{
    for (const atb_doc_value_t *v = field->values; v->name != NULL; v++)
        if (strcmp(v->text, value->ptr) == 0) {
            uint32_t index = (uint32_t)v->value;
            memcpy(at, &index, sizeof index);
            return;
        }
    set_number(at, value);
}

static void set_value(const atb_doc_field_t *field, unsigned char *base, const bytes_t *value)
{
    unsigned char *at = base + field->offset;
    if (field->flag != UINT16_MAX)
        base[field->flag] = true;
    if (field->kind <= ATB_KIND_HEX) {
        set_number(at, value);
    } else if (field->kind == ATB_KIND_CHOICE) {
        set_choice(field, at, value);
    } else if (field->kind == ATB_KIND_PAYLOAD || field->kind == ATB_KIND_BYTES) {
        atb_source_t source = ATB_BYTES(value == NULL ? NULL : value->ptr, value == NULL ? 0 : value->len);
        memcpy(at, &source, sizeof source);
    } else {
        atb_str_t string = { value == NULL ? NULL : value->ptr, value == NULL ? 0 : value->len };
        memcpy(at, &string, sizeof string);
    }
}

/* The element of a group; the first use of a group makes room for some. */
static unsigned char *element(const atb_doc_field_t *group, unsigned char *req, unsigned long index)
{
    unsigned char *elements;
    uint32_t count;
    memcpy(&elements, req + group->offset, sizeof elements);
    memcpy(&count, req + group->count, sizeof count);
    if (elements == NULL)
        elements = calloc(GROUP_ELEMENTS, group->stride);
    if (elements == NULL || index >= GROUP_ELEMENTS)
        abort();
    if (index >= count)
        count = (uint32_t)index + 1;
    memcpy(req + group->offset, &elements, sizeof elements);
    memcpy(req + group->count, &count, sizeof count);
    return elements + index * group->stride;
}

bool member_set(const atb_doc_function_t *fn, unsigned char *req, const char *name, const bytes_t *value)
{
    const char *dot = strchr(name, '.');
    const atb_doc_field_t *field = find(fn->params, name, dot == NULL ? strlen(name) : (size_t)(dot - name));
    if (field != NULL && dot != NULL) {
        char *end;
        req = element(field, req, strtoul(dot + 1, &end, 10));
        field = find(field->members, end + 1, strlen(end + 1));
    }
    if (field != NULL)
        set_value(field, req, value);
    return field != NULL;
}

/* ---- replies and URCs ---- */

void members_prepare(const atb_doc_line_t *lines, unsigned char *rsp, void *buffer, size_t size)
{
    for (; lines->line != NULL; lines++)
        for (const atb_doc_field_t *f = lines->fields; f != NULL && f->name != NULL; f++)
            if (f->kind == ATB_KIND_PAYLOAD || f->kind == ATB_KIND_BYTES) {
                atb_sink_t sink = ATB_BUFFER(buffer, size);
                memcpy(rsp + f->offset, &sink, sizeof sink);
            }
}

static void show_string(record_t *r, const atb_str_t *string)
{
    if (string->ptr == NULL) {
        record_text(r, "null");
        return;
    }
    record_text(r, "\"");
    record_bytes(r, string->ptr, string->len);
    record_text(r, "\"");
}

static void show_values(record_t *r, const atb_values_t *values)
{
    size_t at = 0;
    uint32_t from, to;
    atb_str_t word;
    const char *comma = "";
    record_text(r, "{");
    for (; values->text.ptr != NULL && atb_values_next(values, &at, &from, &to, &word); comma = " ") {
        record_text(r, "%s", comma);
        if (word.ptr != NULL)
            show_string(r, &word);
        else if (from == to)
            record_text(r, "%" PRIu32, from);
        else
            record_text(r, "%" PRIu32 "..%" PRIu32, from, to);
    }
    record_text(r, "}");
}

static void show_value(record_t *r, const atb_doc_field_t *field, const void *member)
{
    const atb_choice_t *choice = member;
    const atb_sink_t *sink = member;
    uint32_t number;
    switch (field->kind) {
    case ATB_KIND_INT:
    case ATB_KIND_HEX:
        memcpy(&number, member, sizeof number);
        record_text(r, "%" PRIu32, number);
        break;
    case ATB_KIND_SIGNED:
        memcpy(&number, member, sizeof number);
        record_text(r, "%" PRId32, (int32_t)number);
        break;
    case ATB_KIND_CHOICE:
        if (choice->value == ATB_UNKNOWN)
            record_text(r, "unknown:");
        else
            record_text(r, "%" PRIu32 ":", choice->value);
        show_string(r, &choice->raw);
        break;
    case ATB_KIND_VALUES:
        show_values(r, member);
        break;
    case ATB_KIND_PAYLOAD:
    case ATB_KIND_BYTES:
        record_text(r, "%zu:", sink->len);
        record_bytes(r, sink->buf, sink->len < sink->cap ? sink->len : sink->cap);
        break;
    default:
        show_string(r, member);
        break;
    }
}

static bool present(const atb_doc_field_t *field, const void *base)
{
    const unsigned char *bytes = base;
    return field->flag == UINT16_MAX || bytes[field->flag];
}

static void show_one(record_t *r, const atb_doc_field_t *field, const void *base)
{
    if (!present(field, base))
        return;
    record_text(r, " %s=", field->name);
    show_value(r, field, (const unsigned char *)base + field->offset);
}

static int by_name(const void *a, const void *b)
{
    const atb_doc_field_t *const *first = a;
    const atb_doc_field_t *const *second = b;
    return strcmp((*first)->name, (*second)->name);
}

static bool shown_before(const atb_doc_line_t *const *lines, size_t n, const char *name)
{
    for (size_t i = 0; i < n; i++)
        if (find(lines[i]->fields, name, strlen(name)) != NULL)
            return true;
    return false;
}

void members_show_lines(record_t *r, const atb_doc_line_t *const *lines, size_t n, const void *base, bool payloads)
{
    const atb_doc_field_t *fields[64];
    size_t found = 0;
    for (size_t i = 0; i < n; i++)
        for (const atb_doc_field_t *f = lines[i]->fields; f != NULL && f->name != NULL && found < 64; f++)
            if (!shown_before(lines, i, f->name) && (payloads || f->kind != ATB_KIND_PAYLOAD))
                fields[found++] = f;
    qsort(fields, found, sizeof fields[0], by_name);
    for (size_t i = 0; i < found; i++)
        show_one(r, fields[i], base);
}

const atb_doc_field_t *members_payload(const atb_doc_field_t *fields)
{
    for (; fields != NULL && fields->name != NULL; fields++)
        if (fields->kind == ATB_KIND_PAYLOAD)
            return fields;
    return NULL;
}
