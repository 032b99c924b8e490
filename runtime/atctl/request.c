/* SPDX-License-Identifier: MIT */
#include "request.h"

#include "lookup.h"
#include "text.h"
#include "value.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct request_block {
    request_block_t *next;
    uint64_t bytes[];
};

void *request_memory(request_t *r, size_t size)
{
    request_block_t *block = calloc(1, sizeof *block + size);
    if (block == NULL) {
        (void)fputs("atctl: no memory\n", stderr);
        exit(3);
    }
    block->next = r->blocks;
    r->blocks = block;
    return block->bytes;
}

void request_free(request_t *r)
{
    while (r->blocks != NULL) {
        request_block_t *next = r->blocks->next;
        free(r->blocks);
        r->blocks = next;
    }
}

const atb_doc_field_t *request_field(const atb_doc_function_t *fn, atb_doc_kind_t kind)
{
    for (const atb_doc_field_t *f = fn->params; f != NULL && f->name != NULL; f++)
        if (f->kind == kind)
            return f;
    return NULL;
}

atb_source_t *request_source(request_t *r, const atb_doc_field_t *field)
{
    return (atb_source_t *)(void *)(r->req.bytes + field->offset);
}

/* It stands last, if at all. */
const uint8_t *request_data_op(const atb_doc_function_t *fn)
{
    static const uint8_t shape[] = { ATB_DATA(0, 0, 0, 0) };
    const uint8_t *op = atb_lines(fn->exchange) - sizeof shape;
    return request_field(fn, ATB_KIND_PAYLOAD) == NULL || fn->exchange->code[0] < sizeof shape || *op != ATB_OP_DATA
               ? NULL
               : op;
}

/* ---- refusals ---- */

/* Position of a parameter as the encoder counts: members of a group one by one. */
static uint8_t ordinal(const atb_doc_function_t *fn, const atb_doc_field_t *param, const atb_doc_field_t *member)
{
    size_t n = 0;
    for (const atb_doc_field_t *f = fn->params; f != param; f++) {
        if (f->kind != ATB_KIND_GROUP)
            n++;
        for (const atb_doc_field_t *m = f->members; m != NULL && m->name != NULL; m++)
            n++;
    }
    return (uint8_t)(n + (member == NULL ? 0u : (size_t)(member - param->members)));
}

static bool refused(const request_t *r, const atb_fault_t *fault)
{
    char text[512];
    atb_error_t error = { .status = fault->status, .exchange = r->fn->exchange, .fault = *fault, .code = -1 };
    const atb_doc_field_t *length = request_field(r->fn, ATB_KIND_LENGTH);
    /* here a length is a number like any other */
    if (fault->status == ATB_ERR_LENGTH && length != NULL && r->named[length - r->fn->params] &&
        fault->param == ordinal(r->fn, length, NULL))
        error.fault.status = ATB_ERR_RANGE;
    (void)atb_error_text(&error, r->module, text, sizeof text);
    (void)fprintf(stderr, "%s\n", text);
    return false;
}

static bool not_held(const request_t *r, const atb_doc_field_t *field, const char *value, value_result_t why)
{
    bool range = field->bound != NULL && strstr(field->bound, "..") != NULL;
    if (field->secret)
        value = "the value";
    (void)fprintf(stderr, "%s: %s: ", r->fn->function, field->name);
    text_shown(stderr, value);
    if (why == VALUE_FILE)
        (void)fputs(" cannot be read", stderr);
    else if (why == VALUE_HEX)
        (void)fputs(" is not pairs of hex digits", stderr);
    else if (why == VALUE_ESCAPE)
        (void)fputs(" has an escape that C does not know", stderr);
    else if (field->bound != NULL)
        (void)fprintf(stderr, " is %s %s", range ? "outside" : "not one of", field->bound);
    else
        (void)fputs(" is not a value of it", stderr);
    (void)fprintf(stderr, " (%s, %s)\n", field->manual, field->section);
    return false;
}

static bool missing(const request_t *r, const atb_doc_field_t *param, const atb_doc_field_t *member)
{
    const atb_fault_t fault = { .status = ATB_ERR_MISSING, .param = ordinal(r->fn, param, member) };
    return refused(r, &fault);
}

/* ---- key=value ---- */

static bool twice(const request_t *r, const char *key, size_t len)
{
    (void)fprintf(stderr, "%s: %.*s is given twice\n", r->fn->function, (int)len, key);
    return false;
}

static bool put(request_t *r, unsigned char *base, const atb_doc_field_t *field, const char *value)
{
    value_result_t result = value_store(r, base, field, value);
    return result == VALUE_OK || not_held(r, field, value, result);
}

/* group.INDEX.member=value */
static bool put_in_group(request_t *r, const atb_doc_field_t *group, const char *key, size_t len, const char *value)
{
    const char *dot = memchr(key, '.', len);
    char *end = NULL;
    unsigned long index = dot == NULL ? 0 : strtoul(dot + 1, &end, 10);
    if (dot == NULL || end == dot + 1 || *end != '.' || index >= GROUP_ELEMENTS) {
        (void)fprintf(stderr, "%s: %s is a group of up to %d: write %s.0.%s=…\n", r->fn->function, group->name,
                      (int)GROUP_ELEMENTS, group->name, group->members->name);
        return false;
    }
    size_t used = (size_t)(end + 1 - key);
    const atb_doc_field_t *member = lookup_field(group->members, end + 1, len - used);
    if (member == NULL) {
        lookup_no_key(r->fn, key, len);
        return false;
    }
    bool *named = &r->named_in[group - r->fn->params][index][member - group->members];
    if (*named)
        return twice(r, key, len);
    *named = true;

    void *elements;
    uint32_t count;
    memcpy(&elements, r->req.bytes + group->offset, sizeof elements);
    memcpy(&count, r->req.bytes + group->count, sizeof count);
    if (elements == NULL)
        elements = request_memory(r, (size_t)group->stride * GROUP_ELEMENTS);
    if (index >= count)
        count = (uint32_t)index + 1;
    memcpy(r->req.bytes + group->offset, &elements, sizeof elements);
    memcpy(r->req.bytes + group->count, &count, sizeof count);
    if (group->flag != UINT16_MAX)
        r->req.bytes[group->flag] = true;
    return put(r, (unsigned char *)elements + index * group->stride, member, value);
}

/* A length is put off: it must not depend on the order of the words. */
static bool put_word(request_t *r, const char *word, const char **length)
{
    const char *equals = strchr(word, '=');
    if (equals == NULL) {
        (void)fprintf(stderr, "%s: '", r->fn->function);
        text_shown(stderr, word);
        (void)fputs("' is not key=value\n", stderr);
        return false;
    }
    size_t len = (size_t)(equals - word);
    const char *dot = memchr(word, '.', len);
    const atb_doc_field_t *field = lookup_field(r->fn->params, word, dot == NULL ? len : (size_t)(dot - word));
    if (field == NULL || (dot != NULL && field->kind != ATB_KIND_GROUP)) {
        lookup_no_key(r->fn, word, len);
        return false;
    }
    size_t at = (size_t)(field - r->fn->params);
    if (field->kind == ATB_KIND_GROUP)
        return put_in_group(r, field, word, len, equals + 1);
    if (r->named[at])
        return twice(r, word, len);
    r->named[at] = true;
    if (field->kind == ATB_KIND_LENGTH) {
        *length = equals + 1;
        return true;
    }
    return put(r, r->req.bytes, field, equals + 1);
}

/* ---- what must be there ---- */

static bool complete_group(request_t *r, const atb_doc_field_t *group)
{
    const unsigned char *elements;
    uint32_t count;
    memcpy(&elements, r->req.bytes + group->offset, sizeof elements);
    memcpy(&count, r->req.bytes + group->count, sizeof count);
    for (uint32_t i = 0; i < count; i++)
        for (const atb_doc_field_t *m = group->members; m->name != NULL; m++) {
            bool wanted = m->flag == UINT16_MAX || elements[i * group->stride + m->flag];
            if (wanted && !r->named_in[group - r->fn->params][i][m - group->members])
                return missing(r, group, m);
        }
    return true;
}

static bool complete(request_t *r, bool payload)
{
    const atb_doc_field_t *data = request_field(r->fn, ATB_KIND_PAYLOAD);
    bool has_data = data != NULL && r->named[data - r->fn->params];
    for (const atb_doc_field_t *f = r->fn->params; f != NULL && f->name != NULL; f++) {
        bool named = r->named[f - r->fn->params];
        bool wanted = f->flag == UINT16_MAX || r->req.bytes[f->flag];
        if (f->kind == ATB_KIND_GROUP) {
            if (!complete_group(r, f))
                return false;
            continue;
        }
        if (f->kind == ATB_KIND_LENGTH)
            named |= has_data;
        if (f->kind == ATB_KIND_PAYLOAD)
            wanted = payload;
        if (wanted && !named)
            return missing(r, f, NULL);
    }
    return true;
}

/* A length that is given beside its payload must be that of the payload. */
static bool put_length(request_t *r, const char *value)
{
    const atb_doc_field_t *data = request_field(r->fn, ATB_KIND_PAYLOAD);
    const atb_doc_field_t *length = request_field(r->fn, ATB_KIND_LENGTH);
    if (value == NULL)
        return true;
    atb_source_t *source = request_source(r, length);
    size_t len = source->len;
    if (!put(r, r->req.bytes, length, value))
        return false;
    if (data == NULL || !r->named[data - r->fn->params] || source->len == len)
        return true;
    (void)fprintf(stderr, "%s: %s: %zu is not the length of %s, %zu\n", r->fn->function, length->name, source->len,
                  data->name, len);
    return false;
}

/* A payload without a length in the command may stay unknown: the shortest one stands for it. */
static void assume_payload(request_t *r)
{
    const atb_doc_field_t *data = request_field(r->fn, ATB_KIND_PAYLOAD);
    const uint8_t *op = request_data_op(r->fn);
    if (data == NULL || op == NULL || r->named[data - r->fn->params] || request_field(r->fn, ATB_KIND_LENGTH) != NULL)
        return;
    char least[12];
    const atb_doc_field_t as_length = { .offset = data->offset, .flag = UINT16_MAX, .kind = ATB_KIND_LENGTH };
    uint32_t min = op[4] | (uint32_t)op[5] << 8 | (uint32_t)op[6] << 16 | (uint32_t)op[7] << 24;
    (void)snprintf(least, sizeof least, "%lu", (unsigned long)min);
    (void)value_store(r, r->req.bytes, &as_length, least);
}

bool request_read(request_t *r, const atb_doc_module_t *module, const atb_doc_function_t *fn, int argc, char **argv,
                  bool payload)
{
    atb_fault_t fault;
    const char *length = NULL;
    memset(r, 0, sizeof *r);
    r->module = module;
    r->fn = fn;
    if (fn->req_size > sizeof r->req) {
        (void)fprintf(stderr, "%s: atctl has no room for its request\n", fn->function);
        return false;
    }
    for (int i = 0; i < argc; i++)
        if (!put_word(r, argv[i], &length))
            return false;
    if (!put_length(r, length) || !complete(r, payload))
        return false;
    assume_payload(r);
    if (atb_encode(fn->exchange, r->req.bytes, NULL, SIZE_MAX, &fault) == 0)
        return refused(r, &fault);
    return true;
}
