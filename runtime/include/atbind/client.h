/* SPDX-License-Identifier: MIT */
/** @file
 * The client: one module on one port. Poll-driven; blocking calls are a loop around the poll.
 *
 *     atb_client_t at;
 *     uint8_t buffer[256];
 *     atb_client_init(&at, &port.base, buffer, sizeof buffer);
 *     eg91xq_attach(&at, &settings, on_urc, &app);
 *     for (;;)
 *         atb_poll(&at);
 *
 * Handlers may start and cancel commands. They must not wait: atb_call() from a handler is refused with ATB_ERR_BUSY,
 * and atb_poll() does nothing there. Everything that a handler is given is valid until it returns.
 */
#ifndef ATBIND_CLIENT_H
#define ATBIND_CLIENT_H

#include "atbind/codec.h"
#include "atbind/port.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct atb_client atb_client_t;
typedef struct atb_call_slot atb_call_t;

/** Called once when an asynchronous call is over; may start the same or another call. */
typedef void (*atb_done_fn)(void *user, atb_call_t *call, atb_status_t status);

/** What went wrong, in full. */
typedef struct atb_error_info {
    atb_status_t status;
    const atb_exchange_t *exchange; /**< the command; NULL: none */
    atb_fault_t fault;              /**< of a refused request */
    int32_t code;                   /**< +CME ERROR or result code; -1: none */
    uint32_t limit;                 /**< ms that have passed in vain */
} atb_error_t;

/** A command in flight or in the queue. The program owns it, and the request and reply, until it is over. */
struct atb_call_slot {
    atb_call_t *next; /* the engine's, as all but the error */
    uint8_t state;
    bool counting, last, answered;
    atb_error_t error;
    const atb_exchange_t *exchange;
    const void *req;
    void *rsp;
    atb_done_fn on_done;
    void *user;
    uint32_t since, limit;
    uint32_t remaining; /* bytes to be sent, or lines to come */
    size_t kept;        /* its reply needs the buffer up to here */
};

/** Things that happen beside replies and URCs. */
typedef enum atb_event_kind {
    ATB_EVENT_LINE,         /**< a line that belongs to nothing known */
    ATB_EVENT_MALFORMED,    /**< a line with a known head and wrong fields */
    ATB_EVENT_TOO_LONG,     /**< a line longer than the buffer; its beginning is given */
    ATB_EVENT_LATE,         /**< a result code or completion of a call that is over already */
    ATB_EVENT_DATA,         /**< bytes that no line announced */
    ATB_EVENT_SILENT,       /**< the module does not answer */
    ATB_EVENT_ANSWERS,      /**< the module answers again */
    ATB_EVENT_COMMAND_MODE, /**< data mode is over: by +++, by DTR, or by NO CARRIER (then text is that line) */
    ATB_EVENT_PORT          /**< the port has failed */
} atb_event_kind_t;

typedef struct atb_event {
    atb_event_kind_t kind;
    atb_str_t text; /**< the bytes in question */
} atb_event_t;

typedef void (*atb_event_fn)(void *user, const atb_event_t *event);

/** Trace of what is sent and received; secrets are replaced by three asterisks.
 * @param sent true: to the module. Called once per line, payload piece ("payload" true) or control sequence. */
typedef void (*atb_trace_fn)(void *user, bool sent, bool payload, const void *bytes, size_t len);

/** Counters since atb_client_init(); they stick at 65535. */
typedef struct atb_counter_set {
    uint16_t unknown, malformed, too_long, late, timeouts, lost_payload;
} atb_counters_t;

/** Hooks for programs that share a client among threads. The lock is held while handlers run, and handlers may use the
 * client: it must be one that its owner may take again (a recursive mutex). It is not held while a blocking call waits.
 */
typedef struct atb_lock {
    void (*lock)(void *user);
    void (*unlock)(void *user);
    void *user;
} atb_lock_t;

/** A line on its way to the module's dispatcher, which finds out whether it is a URC. */
typedef struct atb_urc_event {
    const char *line;
    size_t len;
    size_t whole; /**< with its end; no more than len: the line has been cut off */
    atb_parsed_t parsed;
    atb_chunk_t chunk; /**< payload, where there is one */
} atb_urc_event_t;

/** For dispatchers: the line is a URC, as the event's parsed says. Looks after its payload.
 * @return true: now the program hears of it, with the event's chunk as payload */
bool atb_urc_payload(atb_client_t *at, atb_urc_event_t *event);

/** See atb_exchange_ex_t.take. */
bool atb_take_more(atb_client_t *at, atb_call_t *call);

/** Bytes received in data mode. */
typedef void (*atb_data_fn)(void *user, const void *data, size_t len);

/** Prepares a client. The buffer holds the line being received, the reply being read and the command being sent;
 * it must have room for the longest command or line, 64 bytes at the least. */
void atb_client_init(atb_client_t *at, atb_port_t *port, void *buffer, size_t size);

/** Gives the client a module; generated <module>_attach() calls it. */
void atb_client_attach(atb_client_t *at, const atb_module_t *module, uint16_t *settings, void (*on_urc)(void),
                       void *user);

void atb_client_on_event(atb_client_t *at, atb_event_fn on_event, void *user);
void atb_client_trace(atb_client_t *at, atb_trace_fn trace, void *user);
void atb_client_lock(atb_client_t *at, const atb_lock_t *lock);

/** Receives, sends, and calls handlers; never waits. Call it whenever bytes may have arrived, and every few ms while
 * something is under way: time limits are looked at here. */
void atb_poll(atb_client_t *at);

/** Checks a request and queues it; atb_poll() sends it when its turn has come. The call, the request and the reply stay
 * with the engine until on_done (which may be NULL) is called; strings of the reply are valid until it returns.
 * @param call  all zero before its first use
 * @return ATB_PENDING, or why it is refused (nothing is sent then, on_done is not called) */
atb_status_t atb_start(atb_client_t *at, atb_call_t *call, const atb_exchange_t *x, const void *req, void *rsp,
                       atb_done_fn on_done, void *user);

/** As atb_start(), and polls until the call is over. Other calls and URCs go on meanwhile. Strings of the reply are
 * valid until the client is used again. */
atb_status_t atb_call(atb_client_t *at, const atb_exchange_t *x, const void *req, void *rsp);

/** Gives up a call. One that is queued or waits for its completion is over at once; for one in flight the result code
 * is still awaited, as the module cannot be stopped. Either way on_done gets ATB_ERR_CANCELLED. */
void atb_cancel(atb_client_t *at, atb_call_t *call);

/** Error of the last blocking or refused call. */
const atb_error_t *atb_error(const atb_client_t *at);
const atb_counters_t *atb_counters(const atb_client_t *at);

/** Settings that the client goes by; the program may change one that it knows the module to have changed by itself. */
uint16_t *atb_settings(atb_client_t *at);

/** Waits until the module answers AT and nothing else: for start-up, and after a reset. @return ATB_OK or
 * ATB_ERR_SILENT; ATB_ERR_BUSY from a handler, in data mode or while a command is in flight */
atb_status_t atb_synchronise(atb_client_t *at, uint32_t limit_ms);

/* ---- data mode ------------------------------------------------------------------------------------------------ */

/** True after CONNECT, until ATB_EVENT_COMMAND_MODE. */
bool atb_in_data_mode(const atb_client_t *at);
/** Where bytes received in data mode go. While there is no handler they stay unread. */
void atb_data_handler(atb_client_t *at, atb_data_fn on_data, void *user);
/** Sends in data mode, without waiting. @return bytes accepted */
size_t atb_data_send(atb_client_t *at, const void *data, size_t len);
/** Leaves data mode by +++ with the module's guard times. Non-blocking; ATB_EVENT_COMMAND_MODE reports the end.
 * @return ATB_PENDING; ATB_ERR_CARRIER: not in data mode (any more) */
atb_status_t atb_data_escape_start(atb_client_t *at);
/** As atb_data_escape_start(), and polls until it is done. @return ATB_OK, ATB_ERR_CARRIER or ATB_ERR_TIMEOUT (the
 * client is in data mode still); ATB_ERR_BUSY from a handler */
atb_status_t atb_data_escape(atb_client_t *at);
/** Leaves data mode by DTR (AT&D1 must have been set). Non-blocking, as atb_data_escape_start().
 * @return ATB_PENDING; ATB_ERR_CARRIER: not in data mode; ATB_ERR_PORT: DTR is not wired */
atb_status_t atb_data_drop_dtr(atb_client_t *at);

/** A program sets nothing in it by itself. Small members come first: they are reached by the shortest instructions. */
struct atb_client {
    uint8_t mode, sync, escape, rounds, misses;
    bool polling;
    bool port_failed;  /* and the program knows */
    bool silent;       /* the module does not answer, and the program knows */
    bool unclean;      /* more than one result code has come for a probe */
    bool in_prompt;    /* the module may take the next probe for payload */
    bool closing;      /* a quote that is not counted may stand behind the payload */
    bool urc_pieces;   /* the payload being received is a URC's, which the program gets piece by piece */
    bool carrier_lost; /* data mode was ended by NO CARRIER */
    bool cut;          /* the buffer holds no more of the line being read */
    bool suspect;      /* it was the running call's, but for what is wrong with it */
    uint8_t fault;     /* what is wrong with it: an atb_status_t */
    uint16_t echo_len, echo_sum;
    uint16_t guard_before, guard_after;
    uint8_t *buf;
    size_t size;
    size_t keep, start, end; /* [0, keep) is kept for the program, [start, end) is received and not yet handled */
    size_t scan;             /* so many bytes from start have been searched for the end of the line */
    size_t join;             /* length of the first of several lines that a string in quotes joins; 0: none */
    atb_call_t *calls;       /* in the order of their start */
    atb_call_t *running;     /* the one that the module works on; nothing else may be sent */
    atb_call_t *receiver;    /* whose payload is being received; NULL: a URC's, or nobody's, */
    atb_sink_t *sink;        /* and where it goes */
    size_t base;             /* keep, before the header of the payload was kept */
    uint32_t remaining;      /* bytes of it that have not come yet */
    const uint8_t *data;     /* ATB_DATA of the running call */
    const uint8_t *tx;
    size_t tx_left;
    uint32_t now, rx_at, tx_at, timer;
    atb_port_t *port;
    const atb_module_t *module;
    uint16_t *settings;
    atb_event_fn on_event;
    void *event_user;
    atb_data_fn on_data;
    void *data_user;
    const atb_exchange_t *late;
    void (*tracer)(const atb_client_t *at, unsigned what, const void *bytes, size_t len);
    const atb_lock_t *lock;
    void (*on_urc)(void);
    void *urc_user;
    atb_trace_fn trace;
    void *trace_user;
    atb_counters_t counters;
    atb_urc_event_t urc; /* the line being handled */
    atb_error_t error;
};

#ifdef __cplusplus
}
#endif
#endif
