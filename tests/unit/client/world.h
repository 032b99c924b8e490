/* SPDX-License-Identifier: MIT */
/* A client on a port that the test plays: bytes arrive in any chunking, the clock moves when it is told to, and all
 * that happens is written down. A scenario must leave the same record in every split of the stream. */
#ifndef WORLD_H
#define WORLD_H

#include "../check.h"
#include "module.h"

enum { BYTEWISE = -1, AT_ONCE = 0 };

typedef struct world {
    atb_port_t port;
    atb_client_t at;
    uint16_t settings[SETTINGS];
    uint8_t buffer[512];
    uint32_t clock;
    int split; /* BYTEWISE, AT_ONCE, or after so many bytes */
    int fed;
    uint8_t in[4096];
    size_t in_len, in_pos;
    size_t most_written; /* in one go */
    size_t most_read;
    bool read_fails, write_fails;
    bool limited; /* takes no more than budget */
    size_t budget;
    unsigned waits;
    void (*on_wait)(struct world *w); /* while a blocking call waits */
    unsigned step;                    /* for on_wait */
    int dtr;
    char log[16384];
    size_t log_len;
    char sent[8192];
    size_t sent_len;
    char trace[8192];
    size_t trace_len;
    char data[4096]; /* payload of a URC, bytes in data mode */
    size_t data_len;
    void (*on_urc)(struct world *w, const urc_t *urc);
    void (*on_done)(struct world *w, atb_call_t *call, atb_status_t status);
} world_t;

typedef void (*scenario_fn)(world_t *w);

void say(world_t *w, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Bytes as a C string literal would show them. */
void say_bytes(world_t *w, const char *what, const void *bytes, size_t len);
/* The module sends; then the client polls. */
void feed_bytes(world_t *w, const void *bytes, size_t len);
void feed(world_t *w, const char *text);
void poll(world_t *w);
/* Time goes by, in steps of 10 ms. */
void pass(world_t *w, uint32_t ms);
/* What was sent since the last time. */
void expect_sent(world_t *w, const char *text);
void start(world_t *w, atb_call_t *call, const atb_exchange_t *x, const void *req, void *rsp);
void resize(world_t *w, size_t size);
void trace_on(world_t *w);
void data_on(world_t *w);
/* Data received in data mode since the last time. */
void expect_data(world_t *w, const char *text);
const char *status_name(atb_status_t status);

/* The exit code: failures that were noticed here and those of the test itself. */
int world_result(int own);

/* Runs a scenario in every split of the stream. */
void run(const char *name, scenario_fn scenario, const char *expected);
#define RUN(scenario, expected) run(#scenario, scenario, expected)
/* Runs it once. */
void run_once(const char *name, scenario_fn scenario, const char *expected);
#define RUN_ONCE(scenario, expected) run_once(#scenario, scenario, expected)

#endif
