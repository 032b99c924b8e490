/* SPDX-License-Identifier: MIT */
/* Objects of `atctl decode`. All have the same keys, so that scripts need not ask which there are. */
#include "json.h"
#include "session.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static void begin(session_t *s, const session_object_t *o)
{
    (void)fputs("{\"type\":", s->out);
    json_text(s->out, o->type);
    (void)fputs(",\"command\":", s->out);
    json_text(s->out, o->command);
    (void)fputs(",\"function\":", s->out);
    json_text(s->out, o->function);
    (void)fputs(",\"line\":", s->out);
    if (o->line == NULL)
        json_text(s->out, NULL);
    else
        json_bytes(s->out, o->line, o->len);
    (void)fputs(",\"fields\":{", s->out);
}

void session_print(session_t *s, const session_object_t *o)
{
    size_t n = 0;
    const json_source_t source = { o->base, o->fields, o->request, o->request };
    begin(s, o);
    json_fields(s->out, &source, &n);
    (void)fputs("},\"length\":null}\n", s->out);
}

/* The code of +CME ERROR: 567, or its words. */
void session_print_code(session_t *s, const session_object_t *o)
{
    const char *colon = memchr(o->line, ':', o->len);
    begin(s, o);
    if (colon != NULL) {
        const char *at = colon + 1;
        size_t left = (size_t)(o->line + o->len - at);
        while (left > 0 && *at == ' ') {
            at++;
            left--;
        }
        size_t digits = 0;
        while (digits < left && at[digits] >= '0' && at[digits] <= '9')
            digits++;
        (void)fputs("\"err\":", s->out);
        if (digits == left && digits > 0 && digits < 10)
            (void)fprintf(s->out, "%ld", strtol(at, NULL, 10));
        else
            json_bytes(s->out, at, left);
    }
    (void)fputs("},\"length\":null}\n", s->out);
}

void session_print_payload(session_t *s)
{
    const session_object_t o = { .type = "payload", .command = s->payload_command, .function = s->payload_function };
    begin(s, &o);
    (void)fprintf(s->out, "},\"length\":%" PRIu64 ",\"data\":", s->got);
    json_escaped(s->out, s->preview, s->shown);
    if (s->left > 0)
        (void)fprintf(s->out, ",\"missing\":%" PRIu64, s->left);
    (void)fputs("}\n", s->out);
}

void session_print_text(session_t *s, const char *bytes, size_t len)
{
    const session_object_t o = {
        .type = "text",
        .command = s->online && s->online_fn != NULL ? s->online_fn->command
                   : s->running.fn != NULL           ? s->running.fn->command
                                                     : NULL,
        .function = s->online && s->online_fn != NULL ? s->online_fn->function
                    : s->running.fn != NULL           ? s->running.fn->function
                                                      : NULL,
        .line = bytes,
        .len = len,
    };
    begin(s, &o);
    (void)fprintf(s->out, "},\"length\":%zu}\n", len);
}
