/* SPDX-License-Identifier: MIT */
/** @file
 * A program that plays a scenario through the public API and prints what came of it as "name=value" lines.
 * The tests in test_*.py start it against a simulated module and judge by those lines and by what the servers saw.
 */
#ifndef AGENT_H
#define AGENT_H

#include "atbind/doc.h"
#include "atbind/posix.h"
#include "eg91xq/doc.h"
#include "eg91xq/eg91xq.h"

enum { AGENT_CLIENTS = 12, AGENT_CONTEXT = 1, AGENT_PATIENCE_MS = 60000 };

/** Words of the command line, "name=value" after the scenario and the port; NULL: not given. */
typedef struct agent_options {
    const char *ca, *cert, *key, *password, *alpn, *host;
    uint16_t tls_port;
    uint32_t seclevel, sni, mode, bytes, chunk, negotiate_time, clients, session_cache, version, echo, ignore_time;
} agent_options_t;

/** One connection and the stream that goes through it. */
typedef struct stream {
    uint32_t client_id;
    uint32_t sent, received;
    uint32_t wrong; /**< bytes that differ from what was sent */
    bool readable, closed;
} stream_t;

typedef struct agent {
    agent_options_t options;
    atb_posix_port_t port;
    atb_client_t at;
    eg91xq_settings_t settings;
    uint8_t buffer[512];
    stream_t streams[AGENT_CLIENTS];
    stream_t *online; /**< the stream in data mode */
    bool carrier_lost, silent, answers;
    uint32_t lines; /**< lines that belong to nothing */
    /** Called upon a recv URC without payload, in the URC handler. */
    void (*on_readable)(struct agent *agent, stream_t *stream);
} agent_t;

/** The byte at a position of every stream. */
uint8_t agent_byte(uint32_t position);
/** Compares received bytes with what was sent. */
void agent_take(stream_t *stream, const void *bytes, size_t len);

void say_number(const char *name, uint32_t value);
void say_text(const char *name, const char *text);
/** Prints status.<name> and, when it is not ATB_OK, error.<name>. @return whether it is ATB_OK */
bool say_status(agent_t *agent, const char *name, atb_status_t status);
/** Ends the program with exit code 1. */
_Noreturn void give_up(const char *why);
/** As say_status(); gives up unless it is ATB_OK. */
void must(agent_t *agent, const char *name, atb_status_t status);

/** Waits a little and polls. */
void agent_poll(agent_t *agent);
uint32_t agent_now(agent_t *agent);

/** PDP context, certificates, SSL context as the options say. */
void agent_set_up(agent_t *agent);
atb_status_t agent_open(agent_t *agent, uint32_t client_id, eg91xq_qssl_open_rsp_t *rsp);
atb_status_t agent_close(agent_t *agent, uint32_t client_id);

/* scenarios */
void scenario_echo(agent_t *agent);
void scenario_fail(agent_t *agent);
void scenario_closed(agent_t *agent);
void scenario_async(agent_t *agent);
void scenario_resume(agent_t *agent);
void scenario_late(agent_t *agent);
void scenario_silent(agent_t *agent);
void scenario_reset(agent_t *agent);

#endif
