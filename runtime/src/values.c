/* SPDX-License-Identifier: MIT */
/* Supported values as test commands print them. */
#include "number.h"

typedef struct text {
    const char *at, *end;
} text_t;

static bool is_one_of(char c, const char *set)
{
    return strchr(set, c) != NULL && c != '\0';
}

static unsigned digit(char c)
{
    if (c >= '0' && c <= '9')
        return (unsigned)(c - '0');
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10u : 16u;
}

static bool number(text_t *t, uint32_t *value)
{
    const char *at = t->at;
    unsigned base = 10;
    bool negative = at != t->end && *at == '-';
    if (negative)
        at++;
    if (t->end - at > 2 && at[0] == '0' && (at[1] | 0x20) == 'x') {
        base = 16;
        at += 2;
    }
    const char *first = at;
    uint32_t sum = 0;
    for (; at != t->end && digit(*at) < base; at++) {
        if (sum > (UINT32_MAX - digit(*at)) / base)
            return false;
        sum = sum * base + digit(*at);
    }
    if (at == first)
        return false;
    *value = negative ? 0u - sum : sum;
    t->at = at;
    return true;
}

static bool at_delimiter(const text_t *t)
{
    return t->at == t->end || is_one_of(*t->at, " ,()");
}

/* A number or a range. */
static bool range(text_t *t, uint32_t *from, uint32_t *to)
{
    text_t begin = *t;
    if (number(t, from)) {
        *to = *from;
        if (at_delimiter(t))
            return true;
        bool dash = *t->at == '-' || *t->at == '~';
        t->at++;
        if (dash && number(t, to) && at_delimiter(t))
            return true;
    }
    *t = begin;
    return false;
}

static atb_str_t string(text_t *t)
{
    atb_str_t word = { t->at, 0 };
    if (*t->at == '"') {
        word.ptr = ++t->at;
        while (t->at != t->end && *t->at != '"')
            t->at++;
        word.len = (size_t)(t->at - word.ptr);
        if (t->at != t->end)
            t->at++;
        return word;
    }
    while (!at_delimiter(t))
        t->at++;
    word.len = (size_t)(t->at - word.ptr);
    return word;
}

bool atb_values_next(const atb_values_t *values, size_t *at, uint32_t *from, uint32_t *to, atb_str_t *word)
{
    const char *begin = values->text.ptr;
    text_t t = { begin + *at, begin + values->text.len };
    while (t.at != t.end && at_delimiter(&t))
        t.at++;
    bool found = t.at != t.end;
    if (found) {
        *word = (atb_str_t){ NULL, 0 };
        if (!range(&t, from, to)) {
            *from = ATB_UNKNOWN;
            *to = ATB_UNKNOWN;
            *word = string(&t);
        }
    }
    *at = (size_t)(t.at - begin);
    return found;
}
