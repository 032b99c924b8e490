/* SPDX-License-Identifier: MIT */
/* The script: one word a line, its arguments after tabs, with the escapes \\ and \xHH.
 *
 *     test    TITLE
 *     call    FUNCTION        the client starts it, with the request that follows
 *     arg     NAME  VALUE
 *     null    NAME            a string without bytes, or a flag without its value
 *     setting WORD  VALUE     the client has learned it
 *     feed    BYTES           the module sends
 *     pass    MS
 *     send    BYTES           the host sends in data mode
 *     escape                  and leaves it
 *     want    LINE            of the record
 *     run     splits | once | tight      tight: splits, and then with a small buffer
 */
#ifndef SCRIPT_H
#define SCRIPT_H

#include "members.h"

typedef enum action_kind {
    ACTION_START,
    ACTION_SETTING,
    ACTION_FEED,
    ACTION_PASS,
    ACTION_SEND,
    ACTION_ESCAPE
} action_kind_t;

typedef struct action {
    action_kind_t kind;
    const atb_doc_function_t *fn;
    unsigned char *req;
    bytes_t bytes;
    uint32_t ms;
    size_t setting; /* word */
    uint16_t value;
} action_t;

enum { ACTIONS = 64 };

typedef struct test {
    char title[256];
    action_t actions[ACTIONS];
    size_t n;
    bool splits, tight;
    record_t want;
} test_t;

/* Reads the next test. Returns false at the end of the script. What it holds lives until script_free(). */
bool script_next(const atb_doc_module_t *module, test_t *test);
void script_free(void);

#endif
