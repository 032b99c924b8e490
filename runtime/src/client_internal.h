/* SPDX-License-Identifier: MIT */
/* What the parts of the engine know of each other. Nothing here is for programs. */
#ifndef ATBIND_CLIENT_INTERNAL_H
#define ATBIND_CLIENT_INTERNAL_H

#include <string.h>

#include "atbind/client.h"

/* Silences, in ms. */
enum {
    ATB_QUIET_MS = 250,    /* ends lines after OK, and proves that no late result code is on its way */
    ATB_JOIN_MS = 200,     /* a string that goes on over the end of a line has been cut off */
    ATB_PARTIAL_MS = 1000, /* bytes without an end of line are no line */
    ATB_STALL_MS = 2000,   /* the rest of a payload will not come */
    ATB_PROBE_MS = 1000,   /* time limit of AT while resynchronising */
    ATB_RETRY_MS = 5000,   /* between probes of a silent module */
    ATB_ESCAPE_MS = 3000,  /* for OK after the guard time of +++, or after DTR was dropped */
    ATB_GUARD_MS = 1000    /* guard time of a client without a module */
};

/* What the next received bytes are: atb_client_t.mode. */
enum { ATB_MODE_LINE, ATB_MODE_SKIP, ATB_MODE_COUNTED, ATB_MODE_OPEN, ATB_MODE_ONLINE };

/* atb_call_t.state */
enum {
    ATB_CALL_OVER,
    ATB_CALL_QUEUED,
    ATB_CALL_COMMAND, /* the command line is being sent */
    ATB_CALL_PROMPT,  /* waits for the prompt */
    ATB_CALL_DATA,    /* its payload is being sent */
    ATB_CALL_ANSWER,  /* waits for the result code */
    ATB_CALL_AFTER    /* the module has said OK: waits for the completion or further lines */
};

/* atb_client_t.sync */
enum { ATB_SYNC_NONE, ATB_SYNC_WAIT, ATB_SYNC_SETTLE, ATB_SYNC_PAUSE };

/* atb_client_t.escape */
enum { ATB_ESCAPE_NONE, ATB_ESCAPE_BEFORE, ATB_ESCAPE_SENT, ATB_ESCAPE_DTR };

/* Which roles lines may have before and after the result code. */
#define ATB_ROLES_FINAL (1u << ATB_SUCCESS | 1u << ATB_FAILURE | 1u << ATB_RETRY | 1u << ATB_ONLINE)
#define ATB_ROLES_BEFORE (ATB_ROLES_FINAL | 1u << ATB_INFO | 1u << ATB_ITEM)
#define ATB_ROLES_AFTER (ATB_ROLES_FINAL | 1u << ATB_AFTER | 1u << ATB_COMPLETION)

static inline const atb_exchange_ex_t *atb_extended(const atb_exchange_t *x)
{
    return x->flags & ATB_X_EXTENDED ? (const atb_exchange_ex_t *)(const void *)x : NULL;
}

static inline bool atb_passed(const atb_client_t *at, uint32_t since, uint32_t ms)
{
    return at->now - since >= ms;
}

/* client.c */
void atb_lock(const atb_client_t *at);
void atb_unlock(const atb_client_t *at);
void atb_report(atb_client_t *at, atb_event_kind_t kind, const void *text, size_t len);
/* What the port's clock says. */
uint32_t atb_clock(const atb_client_t *at);
/* Counts one more; counters stick at their end. */
void atb_count(uint16_t *counter);
/* Calls the program's trace, if it has one. */
enum {
    ATB_TRACE_RECEIVED = 0,
    ATB_TRACE_SENT = 1,
    ATB_TRACE_PAYLOAD = 2,
    ATB_TRACE_LINE = 4,   /* received, to be masked where it may hold a secret */
    ATB_TRACE_COMMAND = 5 /* of the running call, as encoded */
};
void atb_trace(const atb_client_t *at, unsigned what, const void *bytes, size_t len);
/* Lets the port wait. */
static inline void atb_wait(const atb_client_t *at)
{
    if (at->port->ops->wait)
        at->port->ops->wait(at->port, 10, at->tx_left != 0);
}
/* Polls until a state is 0: that of a call which is over, or of an escape that is. */
void atb_wait_for(atb_client_t *at, const uint8_t *state);

/* lines.c */
void atb_scan(atb_client_t *at);
/* What silence does to bytes that wait for more. */
void atb_scan_silence(atb_client_t *at);
/* Moves what is received and not yet handled down to what is kept. */
void atb_compact(atb_client_t *at);
/* Keeps the line being handled, which moves down when that gains some space. */
void atb_keep_line(atb_client_t *at);
/* Is it OK or one of the errors? */
bool atb_is_result_code(const char *line, size_t len);

/* calls.c */
/* By its length and this sum an echo is recognised. */
uint16_t atb_sum(const void *bytes, size_t len);
/* on_done of a call that blocks, which a handler must not start. */
void atb_blocking(void *user, atb_call_t *call, atb_status_t status);
/* The next call to be sent; NULL: none. */
atb_call_t *atb_queued(const atb_client_t *at);
void atb_start_next(atb_client_t *at);
/* The module has accepted the command: OK, or its like. */
void atb_accepted(atb_client_t *at, atb_call_t *call);
void atb_finish(atb_client_t *at, atb_call_t *call, atb_status_t status);
void atb_call_timers(atb_client_t *at);
void atb_send(atb_client_t *at, unsigned what, const void *bytes, size_t len);
/* Gives the port what it takes. Returns how much that is. */
size_t atb_write(atb_client_t *at, const void *bytes, size_t len);
/* The same with all that waits to be sent. */
void atb_pump(atb_client_t *at);
/* A prompt has come: true when the running exchange waits for it. how: ATB_DATA_CONNECT, or 0 for '>' */
bool atb_prompt(atb_client_t *at, unsigned how);
/* No (more) payload will be sent for the running call. */
void atb_abandon(atb_client_t *at);
void atb_port_failed(atb_client_t *at);

/* payload.c */
void atb_payload_begin(atb_client_t *at, atb_call_t *receiver);
/* Does it stand in the line itself? */
static inline bool atb_payload_inside(const atb_parsed_t *parsed)
{
    return parsed->used != 0;
}
/* The next n received bytes belong to it. */
void atb_payload_deliver(atb_client_t *at, size_t n);
/* All of it has been received. */
void atb_payload_complete(atb_client_t *at);
bool atb_payload_counted(atb_client_t *at);
/* The rest will not come. */
void atb_payload_stop(atb_client_t *at);

/* resync.c */
void atb_resync(atb_client_t *at, bool in_prompt);
void atb_resync_timer(atb_client_t *at);

/* data_mode.c */
bool atb_data_scan(atb_client_t *at, bool silence);
void atb_data_timer(atb_client_t *at);

#endif
