/* SPDX-License-Identifier: MIT */
/* libFuzzer target: the input is a line, given to the decoders of every generated function, and of the URCs. What a
 * decoder points to must lie within the line. */
#include <stdlib.h>
#include <string.h>

#include "atbind/doc.h"
#include "eg91xq/doc.h"

enum { MOST = 2048 };

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void check_str(const atb_str_t *str, const char *line, size_t len)
{
    if (str->len != 0)
        require(str->ptr >= line && str->len <= len && (size_t)(str->ptr - line) <= len - str->len);
}

static void check_field(const atb_doc_field_t *field, const unsigned char *out, const char *line, size_t len)
{
    if (field->flag != UINT16_MAX && !out[field->flag])
        return;
    switch (field->kind) {
    case ATB_KIND_STRING:
    case ATB_KIND_TEXT:
    case ATB_KIND_ADDRESS:
        check_str((const atb_str_t *)(const void *)(out + field->offset), line, len);
        break;
    case ATB_KIND_VALUES:
        check_str(&((const atb_values_t *)(const void *)(out + field->offset))->text, line, len);
        break;
    case ATB_KIND_CHOICE:
        check_str(&((const atb_choice_t *)(const void *)(out + field->offset))->raw, line, len);
        break;
    default:
        break;
    }
}

static void check_fields(const atb_doc_line_t *lines, const unsigned char *out, const char *line, size_t len)
{
    for (; lines != NULL && lines->line != NULL; lines++)
        for (const atb_doc_field_t *field = lines->fields; field != NULL && field->name != NULL; field++)
            check_field(field, out, line, len);
}

static void try_function(const atb_doc_function_t *function, const char *line, size_t len)
{
    unsigned char *out = calloc(1, function->rsp_size + 1u);
    unsigned char *req = calloc(1, function->req_size + 1u);
    if (function->rsp_size != 0 && atb_decode(function->exchange, out, line, len) == ATB_OK)
        check_fields(function->lines, out, line, len);
    if (function->req_size != 0)
        (void)atb_decode_command(function->exchange, req, line, len);
    free(out);
    free(req);
}

static void try_urc(const atb_doc_module_t *doc, const char *line, size_t len)
{
    unsigned char *out = calloc(1, doc->urc_size + 1u);
    atb_parsed_t parsed;
    const atb_module_t *module = doc->module;
    atb_parser_t by = { module->text, module->urcs, atb_read_more, NULL, NULL, module->defaults, ~0u };
    atb_status_t status = atb_parse(&by, line, len, &parsed);
    by.out = out;
    atb_status_t again = atb_parse(&by, line, len, &parsed);
    require(status == again);
    if (status == ATB_OK)
        require(parsed.op != NULL && parsed.used <= len);
    free(out);
}

static void walk_values(const char *line, size_t len)
{
    atb_values_t values = { { line, len } };
    size_t at = 0, steps = 0;
    uint32_t from, to;
    atb_str_t word;
    while (atb_values_next(&values, &at, &from, &to, &word))
        require(++steps <= len + 1 && at <= len);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    char *line;
    if (size > MOST)
        return 0;
    line = malloc(size == 0 ? 1 : size); /* of its own, so that a byte read beyond it is seen */
    if (line == NULL)
        return 0;
    if (size != 0)
        memcpy(line, data, size);
    for (const atb_doc_function_t *function = eg91xq_doc.functions; function->function != NULL; function++)
        try_function(function, line, size);
    try_urc(&eg91xq_doc, line, size);
    walk_values(line, size);
    free(line);
    return 0;
}
