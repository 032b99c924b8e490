/* SPDX-License-Identifier: MIT */
#include "value.h"

#include "text.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* A whole number, decimal or 0x. */
static bool number(const char *text, size_t len, int64_t *value)
{
    bool negative = len > 0 && *text == '-';
    size_t i = negative ? 1 : 0;
    int64_t base = len > i + 2 && text[i] == '0' && (text[i + 1] | 0x20) == 'x' ? 16 : 10;
    i += base == 16 ? 2 : 0;
    if (i == len)
        return false;
    *value = 0;
    for (; i < len; i++) {
        const char *digits = "0123456789abcdef";
        char c = text[i] >= 'A' && text[i] <= 'F' ? (char)(text[i] | 0x20) : text[i];
        const char *at = c == '\0' ? NULL : strchr(digits, c);
        if (at == NULL || at - digits >= base || *value > INT64_MAX / 32)
            return false;
        *value = *value * base + (at - digits);
    }
    if (negative)
        *value = -*value;
    return true;
}

static bool ends_with(const char *name, const char *word, size_t len)
{
    size_t n = strlen(name);
    char end[64];
    char tail[64];
    if (len == 0 || len >= sizeof end || n < len || (n > len && name[n - len - 1] != '_'))
        return false;
    memcpy(end, name + n - len, len + 1);
    memcpy(tail, word, len);
    tail[len] = '\0';
    return text_same(end, tail);
}

static bool means(const atb_doc_value_t *v, const char *word, size_t len)
{
    char whole[256];
    if (v->meaning == NULL || len >= sizeof whole)
        return false;
    memcpy(whole, word, len);
    whole[len] = '\0';
    return text_same(v->meaning, whole);
}

/* The value that a word names or means. A name may be cut down to its last words: the shortest name that ends so is
 * meant, if there is but one. */
static const atb_doc_value_t *named(const atb_doc_field_t *field, const char *word, size_t len)
{
    const atb_doc_value_t *found = NULL;
    size_t least = SIZE_MAX;
    for (const atb_doc_value_t *v = field->values; v != NULL && v->name != NULL; v++) {
        size_t n = strlen(v->name);
        if (means(v, word, len))
            return v;
        if (!ends_with(v->name, word, len) || n > least)
            continue;
        found = n == least ? NULL : v;
        least = n;
    }
    return found;
}

static bool number_or_name(const atb_doc_field_t *field, const char *word, size_t len, int64_t *value)
{
    if (number(word, len, value))
        return true;
    const atb_doc_value_t *v = named(field, word, len);
    if (v != NULL)
        *value = v->value;
    return v != NULL;
}

static bool hold(int64_t value, bool is_signed)
{
    return is_signed ? value >= INT32_MIN && value <= INT32_MAX : value >= 0 && value <= (int64_t)UINT32_MAX;
}

static value_result_t store_number(unsigned char *at, const atb_doc_field_t *field, const char *text)
{
    int64_t sum = 0;
    bool first = true;
    /* names of bits may be added up: A|B */
    for (const char *word = text; word != NULL; first = false) {
        int64_t value;
        const char *bar = strchr(word, '|');
        size_t len = bar == NULL ? strlen(word) : (size_t)(bar - word);
        if (!number_or_name(field, word, len, &value) || !hold(value, field->kind == ATB_KIND_SIGNED))
            return VALUE_OUTSIDE;
        sum = first ? value : sum | value;
        word = bar == NULL ? NULL : bar + 1;
    }
    uint32_t word = (uint32_t)sum;
    memcpy(at, &word, sizeof word);
    return VALUE_OK;
}

static value_result_t store_choice(unsigned char *at, const atb_doc_field_t *field, const char *text)
{
    const atb_doc_value_t *v = field->values;
    while (v != NULL && v->name != NULL && strcmp(v->text, text) != 0)
        v++;
    if (v == NULL || v->name == NULL)
        v = named(field, text, strlen(text));
    if (v == NULL)
        return VALUE_OUTSIDE;
    uint32_t value = (uint32_t)v->value;
    memcpy(at, &value, sizeof value);
    return VALUE_OK;
}

static value_result_t read_file(request_t *r, const char *name, atb_source_t *source)
{
    FILE *file = fopen(name, "rb");
    long size = -1;
    if (file != NULL && fseek(file, 0, SEEK_END) == 0)
        size = ftell(file);
    if (size == LONG_MAX) /* a folder */
        size = -1;
    void *bytes = size < 0 ? NULL : request_memory(r, (size_t)size + 1);
    bool all = bytes != NULL && fseek(file, 0, SEEK_SET) == 0 && fread(bytes, 1, (size_t)size, file) == (size_t)size;
    if (file != NULL)
        (void)fclose(file);
    source->ptr = bytes;
    source->len = all ? (size_t)size : 0;
    return all ? VALUE_OK : VALUE_FILE;
}

static value_result_t from_hex(request_t *r, const char *digits, atb_source_t *source)
{
    size_t n = strlen(digits);
    unsigned char *bytes = request_memory(r, n / 2 + 1);
    if (n % 2 != 0)
        return VALUE_HEX;
    for (size_t i = 0; i < n; i += 2) {
        char pair[5] = { '0', 'x', digits[i], digits[i + 1], '\0' };
        int64_t value;
        if (!number(pair, 4, &value))
            return VALUE_HEX;
        bytes[i / 2] = (unsigned char)value;
    }
    source->ptr = bytes;
    source->len = n / 2;
    return VALUE_OK;
}

/* Escapes are replaced in a copy. */
static value_result_t from_text(request_t *r, const char *text, const char **bytes, size_t *len)
{
    size_t size = strlen(text) + 1;
    char *copy = request_memory(r, size);
    memcpy(copy, text, size);
    *bytes = copy;
    *len = text_unescape(copy);
    return *len == SIZE_MAX ? VALUE_ESCAPE : VALUE_OK;
}

static value_result_t store_bytes(request_t *r, unsigned char *at, const char *text)
{
    atb_source_t source;
    const char *bytes = NULL;
    memcpy(&source, at, sizeof source);
    source.pull = NULL;
    value_result_t result;
    if (*text == '@')
        result = read_file(r, text + 1, &source);
    else if (strncmp(text, "hex:", 4) == 0)
        result = from_hex(r, text + 4, &source);
    else {
        result = from_text(r, text, &bytes, &source.len);
        source.ptr = bytes;
    }
    memcpy(at, &source, sizeof source);
    return result;
}

/* The bytes are not known yet; the encoder only has to see that they are announced. */
static size_t no_bytes(void *user, const void **piece)
{
    (void)user;
    *piece = NULL;
    return 0;
}

static value_result_t store_length(unsigned char *at, const char *text)
{
    int64_t value;
    atb_source_t source;
    memcpy(&source, at, sizeof source);
    if (!number(text, strlen(text), &value) || !hold(value, false))
        return VALUE_OUTSIDE;
    source.len = (size_t)value;
    if (source.ptr == NULL)
        source.pull = no_bytes;
    memcpy(at, &source, sizeof source);
    return VALUE_OK;
}

value_result_t value_store(request_t *r, unsigned char *base, const atb_doc_field_t *field, const char *text)
{
    unsigned char *at = base + field->offset;
    value_result_t result;
    atb_str_t string;
    if (field->flag != UINT16_MAX)
        base[field->flag] = true;
    switch (field->kind) {
    case ATB_KIND_INT:
    case ATB_KIND_SIGNED:
    case ATB_KIND_HEX:
        return store_number(at, field, text);
    case ATB_KIND_CHOICE:
        return store_choice(at, field, text);
    case ATB_KIND_PAYLOAD:
    case ATB_KIND_BYTES:
        return store_bytes(r, at, text);
    case ATB_KIND_LENGTH:
        return store_length(at, text);
    case ATB_KIND_STRING:
    case ATB_KIND_TEXT:
    case ATB_KIND_ADDRESS:
        result = from_text(r, text, &string.ptr, &string.len);
        memcpy(at, &string, sizeof string);
        return result;
    default:
        return VALUE_OUTSIDE;
    }
}
