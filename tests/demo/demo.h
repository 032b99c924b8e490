/* SPDX-License-Identifier: MIT */
/** @file
 * The demonstration's state, shared by its steps.
 */
#ifndef DEMO_DEMO_H
#define DEMO_DEMO_H

#include "atbind/posix.h"
#include "eg91xq/eg91xq.h"

enum { CLIENTS = 12, PDP_CONTEXT = 1, SSL_CONTEXT = 1 };

/** What the command line says. */
typedef struct demo_options {
    const char *port;   /**< device of the module */
    uint16_t echo_port; /**< of the server on this machine that sends back what it gets */
    uint16_t end_port;  /**< of the one that hangs up after 200 bytes */
    const char *folder; /**< certificates and keys, see server.py */
} demo_options_t;

typedef struct demo {
    const demo_options_t *options;
    atb_posix_port_t port;
    atb_client_t at;
    eg91xq_settings_t settings;
    uint8_t buffer[512];
    bool readable[CLIENTS]; /**< a recv URC without payload has come */
    bool closed[CLIENTS];   /**< a closed URC has come */
    bool carrier_lost;      /**< NO CARRIER in data mode */
    uint8_t pushed[4096];   /**< bytes received by URC or in data mode */
    size_t pushed_len;
} demo_t;

/** Polls until *flag is set, 15 seconds at the most. */
void wait_for_flag(demo_t *demo, const bool *flag, const char *what);
/** Polls until so many bytes have been pushed. */
void wait_for_bytes(demo_t *demo, size_t count);
/** Opens a connection to a server of this machine. */
atb_status_t open_connection(demo_t *demo, uint32_t client_id, uint32_t access_mode, uint16_t server_port,
                             eg91xq_qssl_open_rsp_t *rsp);
void close_connection(demo_t *demo, uint32_t client_id);

/* steps, in their order */
void step_wake(demo_t *demo);
void step_network(demo_t *demo);
void step_certificates(demo_t *demo);
void step_ssl_settings(demo_t *demo);
void step_buffer_mode(demo_t *demo);
void step_push_mode(demo_t *demo);
void step_transparent_mode(demo_t *demo);
void step_refused_call(demo_t *demo);
void step_wrong_ca(demo_t *demo);
void step_goodbye(demo_t *demo);

#endif
