/* SPDX-License-Identifier: MIT */
/* The jobs that are measured. Each ends with true when its outcome is right. */
#ifndef JOBS_H
#define JOBS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** A request as a program holds it. */
typedef struct endpoint {
    uint32_t pdp, ssl, client, port;
    const char *address;
} endpoint_t;

/** What a line about a connection says. */
typedef struct connection {
    uint32_t client, remote_port, local_port, state, pdp, server, access_mode, ssl;
    char address[64], at_port[16];
} connection_t;

extern const char expected_command[];
extern const char state_lines[];
extern uint8_t recv_bytes[];
extern size_t recv_size;

/* Markers: what runs between them is counted. */
void mark_begin(void);
void mark_end(void);

bool atbind_encode(const endpoint_t *endpoint);
bool atbind_state(void);
bool atbind_recv(void);
bool by_hand_encode(const endpoint_t *endpoint);
bool by_hand_state(void);
bool by_hand_recv(void);

#endif
