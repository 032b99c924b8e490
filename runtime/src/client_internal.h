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
    ATB_CALL_ANSWER,  /* waits for the prompt or the result code */
    ATB_CALL_DATA,    /* its payload is being sent */
    ATB_CALL_AFTER    /* the module has said OK: waits for the completion or further lines */
};

/* atb_call_t.marks */
enum {
    ATB_MARK_PROMPTED = 1, /* the prompt has been seen */
    ATB_MARK_COUNTING = 2, /* a line has said how many follow: atb_call_t.remaining */
    ATB_MARK_ENDED = 4,    /* what ends the payload it sends has been sent */
    ATB_MARK_LAST = 8      /* over when the payload being received is */
};

/* atb_client_t.marks */
enum {
    ATB_MARK_POLLING = 1,
    ATB_MARK_PORT_FAILED = 2, /* and the program knows */
    ATB_MARK_SILENT = 4,      /* the module is silent, and the program knows */
    ATB_MARK_UNCLEAN = 8,     /* more than one result code has come for a probe */
    ATB_MARK_CLOSING = 32,    /* a quote that is not counted ends the payload */
    ATB_MARK_URC = 64,        /* the payload being received is a URC's */
    ATB_MARK_CARRIER = 128    /* data mode was ended by NO CARRIER */
};

/* atb_client_t.sync */
enum { ATB_SYNC_NONE, ATB_SYNC_SEND, ATB_SYNC_WAIT, ATB_SYNC_SETTLE, ATB_SYNC_PAUSE };

/* atb_client_t.escape */
enum { ATB_ESCAPE_NONE, ATB_ESCAPE_BEFORE, ATB_ESCAPE_SENT, ATB_ESCAPE_AFTER, ATB_ESCAPE_DTR };

/* Which roles lines may have before and after the result code. */
#define ATB_ROLES_FINAL (1u << ATB_SUCCESS | 1u << ATB_FAILURE | 1u << ATB_RETRY | 1u << ATB_ONLINE)
#define ATB_ROLES_BEFORE (ATB_ROLES_FINAL | 1u << ATB_INFO | 1u << ATB_ITEM)
#define ATB_ROLES_AFTER (ATB_ROLES_FINAL | 1u << ATB_AFTER | 1u << ATB_COMPLETION)

static inline bool atb_is(const char *line, size_t len, const char *word, size_t word_len)
{
    return len == word_len && memcmp(line, word, len) == 0;
}
#define ATB_IS(line, len, word) atb_is((line), (len), "" word, sizeof(word) - 1u)

static inline bool atb_polling(const atb_client_t *at)
{
    return (at->marks & ATB_MARK_POLLING) != 0;
}

static inline bool atb_passed(const atb_client_t *at, uint32_t since, uint32_t ms)
{
    return at->now - since >= ms;
}

/* client.c */
void atb_lock(const atb_client_t *at);
void atb_unlock(const atb_client_t *at);
void atb_report(atb_client_t *at, atb_event_kind_t kind, const void *text, size_t len);
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
/* Polls and lets the port wait. */
void atb_wait(atb_client_t *at);

/* scanner.c */
void atb_scan(atb_client_t *at);
/* Moves what is received and not yet handled down to what is kept. */
void atb_compact(atb_client_t *at);
/* What silence does to bytes that wait for more. */
void atb_scan_silence(atb_client_t *at);

/* lines.c: finds the owner of the line at start.
 * cut: the buffer holds no more of it. Returns the bytes that are done with; 0: the line goes on after its end. */
size_t atb_line(atb_client_t *at, size_t len, size_t whole, bool cut);
/* Reports a line with wrong fields; the running call, if it is its reply, fails. */
void atb_malformed(atb_client_t *at, const char *text, size_t len);
/* Is this one of the lines that may follow the payload of a call? */
bool atb_ends_payload(const atb_client_t *at, const atb_call_t *call, const char *line, size_t len);

/* finals.c: OK, ERROR and the like. Returns false when the line is none of them. */
bool atb_final(atb_client_t *at, const char *line, size_t len);
bool atb_is_result_code(const char *line, size_t len);

/* exchange.c */
/* The module has accepted the command: OK, or its like. */
void atb_accepted(atb_client_t *at, atb_call_t *call);
void atb_finish(atb_client_t *at, atb_call_t *call, atb_status_t status);
void atb_online(atb_client_t *at, atb_call_t *call);
void atb_start_next(atb_client_t *at);
void atb_fail_queue(atb_client_t *at, atb_status_t status);
void atb_call_timers(atb_client_t *at);

/* send.c */
void atb_send(atb_client_t *at, const void *bytes, size_t len);
/* Gives the port what it takes. */
void atb_pump(atb_client_t *at);
/* A prompt has come: true when the running exchange waits for it. */
bool atb_prompt(atb_client_t *at, uint8_t how);
/* No (more) payload will be sent for the running call. */
void atb_abandon(atb_client_t *at);
/* The payload operation of a request; NULL: none. */
const uint8_t *atb_data_operation(const atb_exchange_t *x);
/* Does the running call wait for a prompt, or its payload go on? */
bool atb_in_prompt(const atb_client_t *at);
/* The port has failed. */
void atb_port_failed(atb_client_t *at);

/* payload.c */
void atb_payload_begin(atb_client_t *at, atb_call_t *receiver, const atb_parsed_t *parsed);
/* Does it stand in the line itself? */
static inline bool atb_payload_inside(const atb_parsed_t *parsed)
{
    return parsed->payload != ATB_NONE && (parsed->where == ATB_PAYLOAD_INLINE || parsed->where == ATB_PAYLOAD_QUOTED);
}
bool atb_payload_counted(atb_client_t *at);
bool atb_payload_open(atb_client_t *at);
void atb_payload_stop(atb_client_t *at);

/* resync.c */
void atb_resync(atb_client_t *at, bool in_prompt);
void atb_resync_final(atb_client_t *at, const char *line, size_t len);
void atb_resync_timer(atb_client_t *at);

/* data_mode.c */
bool atb_data_scan(atb_client_t *at);
void atb_data_timer(atb_client_t *at);

#endif
