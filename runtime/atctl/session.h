/* SPDX-License-Identifier: MIT */
/* A recorded byte stream, decoded piece by piece. What it says does not depend on how it is cut into pieces. */
#ifndef ATCTL_SESSION_H
#define ATCTL_SESSION_H

#include "atbind/doc.h"

#include <stdio.h>

enum {
    SESSION_BUFFER = 65536, /* longest line, and longest look ahead */
    SESSION_PREVIEW = 4096, /* bytes of a payload that are shown */
    SESSION_COMMAND = 4096, /* longest echoed command */
    SESSION_STRUCT = 4096,  /* largest request, reply or URC struct */
    SESSION_WAITING = 16    /* commands that wait for their completion */
};

typedef union session_struct {
    uint64_t align;
    void *pointer;
    unsigned char bytes[SESSION_STRUCT];
} session_struct_t;

/* A command that has been echoed. */
typedef struct session_call {
    const atb_doc_function_t *fn; /* NULL: none */
    session_struct_t req;
    session_struct_t group; /* elements of its repeated group */
    char line[SESSION_COMMAND];
    size_t len;
    bool prompted;
    bool answered; /* by an information response */
} session_call_t;

typedef enum session_mode {
    SESSION_LINE,
    SESSION_BREAK,   /* the end of the line before a payload */
    SESSION_PAYLOAD, /* counted */
    SESSION_OPEN,    /* a payload that ends at its exchange's last lines */
    SESSION_HOST     /* after a prompt: perhaps the echo of what the host sends */
} session_mode_t;

typedef struct session {
    const atb_doc_module_t *doc;
    uint16_t settings[256];
    FILE *out;
    bool eof;
    session_mode_t mode, after_break;
    size_t len;
    unsigned char buf[SESSION_BUFFER];

    session_call_t running;
    session_call_t waiting[SESSION_WAITING];
    size_t n_waiting;
    session_struct_t reply;
    unsigned char bytes[16384]; /* of fields that came as hex text */

    bool torn;   /* the line goes on from a piece that was too long for the buffer */
    bool loose;  /* what is not known is data that a prompt has asked for */
    bool online; /* data mode */
    const atb_doc_function_t *online_fn;
    bool space; /* one may follow the prompt */
    bool quote; /* one that is not counted may follow the payload */

    const char *payload_command, *payload_function;
    uint64_t left, got;
    size_t shown;
    unsigned char preview[SESSION_PREVIEW];
} session_t;

void session_init(session_t *s, const atb_doc_module_t *doc, FILE *out);
void session_feed(session_t *s, const void *bytes, size_t len);
/* No more bytes will come. */
void session_end(session_t *s);

/* ---- among its parts ---- */

/* What a line is. */
typedef struct session_found {
    const char *type, *command, *function;
    const atb_doc_field_t *fields;
    atb_parsed_t parsed;
    session_call_t *call;  /* whose line it is; NULL: nobody's */
    bool known;            /* it fits */
    bool open;             /* it ends inside a quoted string */
    const char *resembles; /* command whose head it has, where its fields do not fit */
} session_found_t;

/* match.c */
void session_match(session_t *s, const char *line, size_t len, session_found_t *found);
bool session_match_command(session_t *s, const char *line, size_t len);
/* Does the running exchange, or no exchange at all, have such a line? */
bool session_is_known(session_t *s, const char *line, size_t len);
bool session_is_final(session_t *s, const char *line, size_t len);
bool session_is_code(const char *line, size_t len);

/* print.c */
typedef struct session_object {
    const char *type, *command, *function;
    const char *line;
    size_t len;
    const atb_doc_field_t *fields;
    const void *base;
    bool request;
} session_object_t;
void session_print(session_t *s, const session_object_t *object);
void session_print_code(session_t *s, const session_object_t *object);
void session_print_payload(session_t *s);
void session_print_text(session_t *s, const char *bytes, size_t len);

/* data.c */
bool session_take_break(session_t *s);
bool session_take_payload(session_t *s);
bool session_take_open(session_t *s);
bool session_take_host(session_t *s);
void session_begin_payload(session_t *s, const char *command, const char *function, uint64_t len);
void session_show(session_t *s, const unsigned char *bytes, size_t len);

/* session.c */
void session_drop(session_t *s, size_t n);
/* The running command is over, or waits for more after OK. */
void session_over(session_t *s, bool success);

#endif
