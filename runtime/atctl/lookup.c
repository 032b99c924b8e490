/* SPDX-License-Identifier: MIT */
#include "lookup.h"

#include "registry.h"
#include "text.h"

#include <limits.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAMES = 512 };

static void not_found(const char *what, const char *name, const char *const *names, size_t n)
{
    const char *near = text_nearest(name, names, n);
    (void)fprintf(stderr, "atctl: no %s '", what);
    text_shown(stderr, name);
    if (near != NULL)
        (void)fprintf(stderr, "'; did you mean '%s'?\n", near);
    else
        (void)fputs("'\n", stderr);
}

const atb_doc_module_t *lookup_module(const char *name)
{
    const char *names[NAMES];
    size_t n = 0;
    for (; registry[n] != NULL && n < NAMES; n++) {
        names[n] = registry[n]->id;
        if (strcmp(names[n], name) == 0)
            return registry[n];
    }
    not_found("module", name, names, n);
    return NULL;
}

/* The name of a function without the module's prefix. */
static const char *words_of(const atb_doc_module_t *module, const char *name)
{
    size_t n = strlen(module->id);
    return strncmp(name, module->id, n) == 0 && name[n] == '_' ? name + n + 1 : name;
}

const atb_doc_function_t *lookup_function(const atb_doc_module_t *module, const char *name)
{
    const char *names[NAMES];
    size_t n = 0;
    const char *words = words_of(module, name);
    for (const atb_doc_function_t *f = module->functions; f->function != NULL && n < NAMES; f++) {
        names[n] = words_of(module, f->function);
        if (strcmp(names[n++], words) == 0)
            return f;
    }
    not_found("function", words, names, n);
    return NULL;
}

static bool is_named(const char *name, const char *word, size_t len)
{
    return name != NULL && strlen(name) == len && memcmp(name, word, len) == 0;
}

const atb_doc_field_t *lookup_field(const atb_doc_field_t *fields, const char *name, size_t len)
{
    for (const atb_doc_field_t *f = fields; f != NULL && f->name != NULL; f++)
        if (is_named(f->name, name, len))
            return f;
    for (const atb_doc_field_t *f = fields; f != NULL && f->name != NULL; f++)
        if (is_named(f->manual_name, name, len))
            return f;
    return NULL;
}

void lookup_no_key(const atb_doc_function_t *fn, const char *key, size_t len)
{
    const char *names[NAMES];
    char word[64];
    size_t n = 0;
    for (const atb_doc_field_t *f = fn->params; f != NULL && f->name != NULL && n < NAMES; f++)
        names[n++] = f->name;
    (void)snprintf(word, sizeof word, "%.*s", (int)(len < 63 ? len : 63), key);
    const char *near = text_nearest(word, names, n);
    (void)fprintf(stderr, "%s: no parameter '", fn->function);
    text_shown(stderr, word);
    (void)fputc('\'', stderr);
    if (near != NULL)
        (void)fprintf(stderr, "; did you mean '%s'?\n", near);
    else if (n == 0)
        (void)fputs("; it takes none\n", stderr);
    else {
        (void)fputs("; it takes", stderr);
        for (size_t i = 0; i < n; i++)
            (void)fprintf(stderr, "%s %s", i == 0 ? "" : ",", names[i]);
        (void)fputc('\n', stderr);
    }
}

static bool no_setting(const atb_doc_module_t *module, const char *name)
{
    const char *names[NAMES];
    size_t n = 0;
    for (const atb_doc_setting_t *s = module->settings; s != NULL && s->name != NULL && n < NAMES; s++)
        names[n++] = s->name;
    not_found("setting", name, names, n);
    return false;
}

bool lookup_setting(const atb_doc_module_t *module, const char *assignment, uint16_t *settings)
{
    char name[64];
    const char *equals = strchr(assignment, '=');
    char *end = NULL;
    unsigned long value = equals == NULL ? 0 : strtoul(equals + 1, &end, 0);
    if (equals == NULL || end == equals + 1 || *end != '\0' || value > UINT16_MAX || equals[1] == '-') {
        (void)fprintf(stderr, "atctl: --set takes NAME=NUMBER, not '%s'\n", assignment);
        return false;
    }
    (void)snprintf(name, sizeof name, "%.*s", (int)(equals - assignment), assignment);
    unsigned long at = ULONG_MAX;
    char *bracket = strchr(name, '[');
    if (bracket != NULL) {
        at = strtoul(bracket + 1, &end, 10);
        if (end == bracket + 1 || strcmp(end, "]") != 0)
            return no_setting(module, name);
        *bracket = '\0';
    }
    for (const atb_doc_setting_t *s = module->settings; s != NULL && s->name != NULL; s++) {
        if (strcmp(s->name, name) != 0 && strcmp(s->member, name) != 0)
            continue;
        if (at != ULONG_MAX && at >= s->size) {
            (void)fprintf(stderr, "atctl: the index of '%s' is outside 0..%u\n", assignment, (unsigned)s->size - 1);
            return false;
        }
        for (unsigned long i = 0; i < s->size; i++)
            if (at == ULONG_MAX || at == i)
                settings[s->index + i] = (uint16_t)value;
        return true;
    }
    return no_setting(module, name);
}
