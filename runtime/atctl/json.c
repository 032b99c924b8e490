/* SPDX-License-Identifier: MIT */
#include "json.h"

#include "text.h"

#include <inttypes.h>
#include <string.h>

/* Length of a well-formed UTF-8 character of more than one byte; 0: it is none. */
static size_t utf8(const unsigned char *p, size_t left)
{
    static const struct {
        unsigned char mask, lead;
        uint32_t least;
    } kinds[] = { { 0xE0, 0xC0, 0x80 }, { 0xF0, 0xE0, 0x800 }, { 0xF8, 0xF0, 0x10000 } };
    for (size_t k = 0; k < 3; k++) {
        size_t n = k + 2;
        if ((p[0] & kinds[k].mask) != kinds[k].lead)
            continue;
        uint32_t code = p[0] & (unsigned char)~kinds[k].mask;
        for (size_t i = 1; i < n; i++) {
            if (i >= left || (p[i] & 0xC0) != 0x80)
                return 0;
            code = code << 6 | (p[i] & 0x3Fu);
        }
        return code < kinds[k].least || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? 0 : n;
    }
    return 0;
}

void json_bytes(FILE *to, const void *bytes, size_t len)
{
    const unsigned char *p = bytes;
    (void)fputc('"', to);
    for (size_t i = 0; i < len;) {
        size_t n = p[i] < 0x80 ? 0 : utf8(p + i, len - i);
        if (n > 0) {
            (void)fwrite(p + i, 1, n, to);
            i += n;
            continue;
        }
        if (p[i] == '"' || p[i] == '\\')
            (void)fprintf(to, "\\%c", p[i]);
        else if (p[i] < 0x20 || p[i] >= 0x7F)
            (void)fprintf(to, "\\u%04x", p[i]);
        else
            (void)fputc(p[i], to);
        i++;
    }
    (void)fputc('"', to);
}

/* Printable characters of a string. */
static void json_ascii(FILE *to, const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        (void)fprintf(to, text[i] == '"' || text[i] == '\\' ? "\\%c" : "%c", text[i]);
}

void json_text(FILE *to, const char *text)
{
    if (text == NULL)
        (void)fputs("null", to);
    else
        json_bytes(to, text, strlen(text));
}

void json_escaped(FILE *to, const void *bytes, size_t len)
{
    const unsigned char *p = bytes;
    char out[4];
    (void)fputc('"', to);
    for (size_t i = 0; i < len; i++)
        json_ascii(to, out, text_escape(out, p[i]));
    (void)fputc('"', to);
}

static void json_hex(FILE *to, const unsigned char *bytes, size_t len)
{
    (void)fputc('"', to);
    for (size_t i = 0; bytes != NULL && i < len; i++)
        (void)fprintf(to, "%02X", bytes[i]);
    (void)fputc('"', to);
}

static void json_choice(FILE *to, const unsigned char *at, const json_source_t *source, const atb_doc_field_t *field)
{
    if (!source->request) {
        const atb_choice_t *choice = (const void *)at;
        json_bytes(to, choice->raw.ptr, choice->raw.len);
        return;
    }
    uint32_t value;
    memcpy(&value, at, sizeof value);
    for (const atb_doc_value_t *v = field->values; v != NULL && v->name != NULL; v++)
        if (v->value == (int64_t)value) {
            json_text(to, v->text);
            return;
        }
    (void)fputs("null", to);
}

static void json_string(FILE *to, const atb_str_t *text)
{
    json_bytes(to, text->ptr == NULL ? "" : text->ptr, text->ptr == NULL ? 0 : text->len);
}

static void json_group(FILE *to, const json_source_t *source, const atb_doc_field_t *field)
{
    const unsigned char *base = source->base;
    const unsigned char *elements;
    uint32_t count;
    memcpy(&elements, base + field->offset, sizeof elements);
    memcpy(&count, base + field->count, sizeof count);
    (void)fputc('[', to);
    for (uint32_t i = 0; elements != NULL && i < count; i++) {
        size_t n = 0;
        const json_source_t element = { elements + (size_t)i * field->stride, field->members, true, source->read_back };
        (void)fputs(i == 0 ? "{" : ",{", to);
        json_fields(to, &element, &n);
        (void)fputc('}', to);
    }
    (void)fputc(']', to);
}

static void json_member(FILE *to, const json_source_t *source, const atb_doc_field_t *field)
{
    const unsigned char *at = (const unsigned char *)source->base + field->offset;
    uint32_t number = 0;
    switch (field->kind) {
    case ATB_KIND_SIGNED:
        memcpy(&number, at, sizeof number);
        (void)fprintf(to, "%" PRId32, (int32_t)number);
        break;
    case ATB_KIND_STRING:
    case ATB_KIND_TEXT:
    case ATB_KIND_ADDRESS:
    case ATB_KIND_VALUES:
        json_string(to, (const void *)at);
        break;
    case ATB_KIND_CHOICE:
        json_choice(to, at, source, field);
        break;
    case ATB_KIND_BYTES: {
        const atb_source_t *sent = (const void *)at;
        const atb_sink_t *got = (const void *)at;
        if (source->read_back)
            json_bytes(to, sent->ptr == NULL ? "" : sent->ptr, sent->len * 2);
        else if (source->request)
            json_hex(to, sent->ptr, sent->len);
        else
            json_hex(to, got->buf, got->len < got->cap ? got->len : got->cap);
        break;
    }
    case ATB_KIND_LENGTH:
        if (source->request) {
            (void)fprintf(to, "%zu", ((const atb_source_t *)(const void *)at)->len);
            break;
        }
        memcpy(&number, at, sizeof number);
        (void)fprintf(to, "%" PRIu32, number);
        break;
    case ATB_KIND_GROUP:
        json_group(to, source, field);
        break;
    default:
        memcpy(&number, at, sizeof number);
        (void)fprintf(to, "%" PRIu32, number);
        break;
    }
}

bool json_has(const void *base, const atb_doc_field_t *field)
{
    return field->flag == UINT16_MAX || ((const unsigned char *)base)[field->flag] != 0;
}

void json_fields(FILE *to, const json_source_t *source, size_t *n)
{
    if (source->base == NULL)
        return;
    for (const atb_doc_field_t *f = source->fields; f != NULL && f->name != NULL; f++) {
        if (f->kind == ATB_KIND_PAYLOAD || !json_has(source->base, f))
            continue;
        if ((*n)++ > 0)
            (void)fputc(',', to);
        json_text(to, f->name);
        (void)fputc(':', to);
        json_member(to, source, f);
    }
}
