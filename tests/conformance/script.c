/* SPDX-License-Identifier: MIT */
#include "script.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE_BYTES = 65536, BLOCKS = 4096 };

static void *blocks[BLOCKS]; /* memory of the test that is being run */
static size_t n_blocks;
static unsigned long line_number;

static void fail(const char *what, const char *word)
{
    (void)fprintf(stderr, "script, line %lu: %s: %s\n", line_number, what, word);
    exit(2);
}

static void *memory(size_t size)
{
    if (n_blocks == BLOCKS)
        fail("too long", "test");
    void *block = calloc(1, size);
    if (block == NULL)
        abort();
    blocks[n_blocks++] = block;
    return block;
}

/* Requests of groups hold memory of their own, which one run of the program does not miss. */
void script_free(void)
{
    while (n_blocks > 0)
        free(blocks[--n_blocks]);
}

static int hex(char c)
{
    return c <= '9' ? c - '0' : c - 'A' + 10;
}

/* Bytes without their escapes, and a NUL that is not counted. The block is as long as the bytes, so that the sanitizer
 * sees who reads too far. */
static bytes_t unescape(const char *text)
{
    size_t len = strlen(text);
    char *out = malloc(len + 1);
    size_t n = 0;
    if (out == NULL)
        abort();
    for (size_t i = 0; i < len; i++)
        if (text[i] != '\\') {
            out[n++] = text[i];
        } else if (text[i + 1] == '\\') {
            out[n++] = '\\';
            i++;
        } else {
            out[n++] = (char)(hex(text[i + 2]) * 16 + hex(text[i + 3]));
            i += 3;
        }
    bytes_t bytes = { memory(n + 1), n };
    memcpy((void *)(uintptr_t)bytes.ptr, out, n);
    free(out);
    return bytes;
}

static action_t *add(test_t *test, action_kind_t kind)
{
    if (test->n == ACTIONS)
        fail("too many actions", test->title);
    action_t *action = &test->actions[test->n++];
    memset(action, 0, sizeof *action);
    action->kind = kind;
    return action;
}

/* ---- words ---- */

static action_t *pending; /* the call whose request is being read */

static void word_call(test_t *test, const atb_doc_module_t *module, const char *name)
{
    pending = add(test, ACTION_START);
    pending->fn = atb_doc_find(module, name);
    if (pending->fn == NULL)
        fail("no such function", name);
    if (pending->fn->req_size > 0)
        pending->req = memory(pending->fn->req_size);
}

static void word_arg(const char *name, const bytes_t *value)
{
    if (!member_set(pending->fn, pending->req, name, value))
        fail("no such parameter", name);
}

static bool word(test_t *test, const atb_doc_module_t *module, char **words)
{
    const char *first = words[1] == NULL ? "" : words[1];
    bytes_t value;
    if (strcmp(words[0], "test") == 0) {
        (void)snprintf(test->title, sizeof test->title, "%s", first);
    } else if (strcmp(words[0], "call") == 0) {
        word_call(test, module, first);
    } else if (strcmp(words[0], "arg") == 0) {
        value = unescape(words[2] == NULL ? "" : words[2]);
        word_arg(first, &value);
    } else if (strcmp(words[0], "null") == 0) {
        word_arg(first, NULL);
    } else if (strcmp(words[0], "setting") == 0) {
        action_t *action = add(test, ACTION_SETTING);
        action->setting = strtoul(first, NULL, 10);
        action->value = (uint16_t)strtoul(words[2] == NULL ? "" : words[2], NULL, 10);
    } else if (strcmp(words[0], "feed") == 0) {
        add(test, ACTION_FEED)->bytes = unescape(first);
    } else if (strcmp(words[0], "pass") == 0) {
        add(test, ACTION_PASS)->ms = (uint32_t)strtoul(first, NULL, 10);
    } else if (strcmp(words[0], "send") == 0) {
        add(test, ACTION_SEND)->bytes = unescape(first);
    } else if (strcmp(words[0], "escape") == 0) {
        (void)add(test, ACTION_ESCAPE);
    } else if (strcmp(words[0], "want") == 0) {
        record_text(&test->want, "%s\n", first);
    } else if (strcmp(words[0], "run") == 0) {
        test->tight = strcmp(first, "tight") == 0;
        test->splits = test->tight || strcmp(first, "splits") == 0;
        return true;
    } else {
        fail("no such word", words[0]);
    }
    return false;
}

bool script_next(const atb_doc_module_t *module, test_t *test)
{
    static char line[LINE_BYTES];
    test->n = 0;
    record_clear(&test->want);
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *words[4] = { NULL };
        size_t n = 0;
        line_number++;
        line[strcspn(line, "\n")] = '\0';
        for (char *at = line; at != NULL && n < 3; n++) {
            words[n] = at;
            at = strchr(at, '\t');
            if (at != NULL)
                *at++ = '\0';
        }
        if (word(test, module, words))
            return true;
    }
    return false;
}
