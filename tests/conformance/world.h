/* SPDX-License-Identifier: MIT */
/* The client on a port that the test plays: bytes arrive in any chunking, time passes when the test says so. */
#ifndef WORLD_H
#define WORLD_H

#include "members.h"
#include "record.h"

enum { AT_ONCE = 0, BYTEWISE = -1 }; /* else after so many bytes */
enum { BUFFER_BYTES = 4096, REPLY_BYTES = 1024, REQUEST_BYTES = 1024, SETTING_WORDS = 256 };

typedef struct world {
    atb_port_t port;
    const atb_doc_module_t *module;
    atb_client_t at;
    uint16_t settings[SETTING_WORDS];
    void *buffer; /* a block of its own, so that the sanitizer sees who leaves it */
    uint32_t clock;
    int split;
    int fed;        /* bytes, since the start */
    const char *in; /* what the client can read now */
    size_t in_len;
    char sent[8192]; /* since the last action */
    size_t sent_len;
    char data[8192]; /* received in data mode, or of a URC's payload */
    size_t data_len;
    char payload[8192]; /* of a reply */
    const atb_doc_function_t *fn;
    atb_exchange_ex_t exchange; /* of fn, with a deliver() that writes items down */
    atb_call_t call;
    unsigned char *req; /* NULL: fn has no parameters */
    union {
        void *align;
        unsigned char bytes[REPLY_BYTES];
    } rsp;
    record_t record;
} world_t;

/* buffer: bytes that the client gets. */
void world_open(world_t *w, const atb_doc_module_t *module, int split, size_t buffer);
/* Starts a call; a refusal is written down, with what the pure encoder says. */
void world_start(world_t *w, const atb_doc_function_t *fn, unsigned char *req);
/* The module sends. */
void world_feed(world_t *w, const bytes_t *bytes);
/* Time goes by, in steps of 10 ms. */
void world_pass(world_t *w, uint32_t ms);
/* The host sends in data mode. */
void world_send(world_t *w, const bytes_t *bytes);
void world_escape(world_t *w);
void world_close(world_t *w);

#endif
