/* SPDX-License-Identifier: MIT */
/* A specimen module, written by hand: every shape of exchange and URC that the engine must handle. */
#ifndef SPECIMEN_MODULE_H
#define SPECIMEN_MODULE_H

#include "atbind/client.h"

typedef struct open_req {
    uint32_t client_id;
    atb_str_t server_addr;
} open_req_t;
typedef struct open_rsp {
    uint32_t client_id, err;
} open_rsp_t;

typedef struct id_req {
    uint32_t client_id;
} id_req_t;
typedef struct state_rsp {
    uint32_t client_id;
    atb_str_t address;
    uint32_t port;
    atb_str_t channel;
} state_rsp_t;
typedef struct states_rsp {
    state_rsp_t item;
    uint32_t count;
    void (*on_item)(void *user, const state_rsp_t *item);
    void *user;
} states_rsp_t;

typedef struct recv_rsp {
    uint32_t length;
    atb_sink_t data;
} recv_rsp_t;

typedef struct send_req {
    uint32_t client_id;
    atb_source_t data;
} send_req_t;
typedef struct upload_req {
    atb_str_t name;
    atb_source_t data;
} upload_req_t;
typedef struct upload_rsp {
    uint32_t size;
} upload_rsp_t;

typedef struct ping_rsp {
    uint32_t count;
    uint32_t time;
    uint32_t sent, received;
    atb_str_t address;
} ping_rsp_t;
typedef struct text_rsp {
    atb_str_t text;
} text_rsp_t;
typedef struct secret_req {
    atb_str_t key;
} secret_req_t;
typedef struct read_rsp {
    uint32_t err;
    atb_sink_t data;
} read_rsp_t;

enum { SETTING_OPENED, SETTING_MODE, SETTINGS };

extern const atb_exchange_t x_at;
extern const atb_exchange_ex_t x_open;       /* completion with a key and a result, CONNECT, learns */
extern const atb_exchange_t x_alone;         /* exclusive completion */
extern const atb_exchange_t x_state;         /* a reply with strings */
extern const atb_exchange_ex_t x_states;     /* a list */
extern const atb_exchange_t x_clock;         /* OK alone is no answer */
extern const atb_exchange_ex_t x_recv;       /* a payload after the line */
extern const atb_exchange_ex_t x_inline;     /* inside the line */
extern const atb_exchange_ex_t x_quoted;     /* inside the line, in quotes */
extern const atb_exchange_ex_t x_send;       /* '>', Ctrl+Z, SEND OK, SEND FAIL */
extern const atb_exchange_ex_t x_send_fixed; /* '>', counted */
extern const atb_exchange_ex_t x_upload;     /* CONNECT, counted */
extern const atb_exchange_ex_t x_ping;       /* lines after OK, then a summary of another shape */
extern const atb_exchange_ex_t x_dns;        /* a line that says how many follow */
extern const atb_exchange_ex_t x_status;     /* lines after OK, ended by silence */
extern const atb_exchange_t x_address;       /* a line without head instead of OK */
extern const atb_exchange_t x_text;          /* lines without head before OK */
extern const atb_exchange_t x_secret;
extern const atb_exchange_ex_t x_read;  /* CONNECT, payload without length, OK */
extern const atb_exchange_t x_fetch;    /* a payload in the completion */
extern const atb_exchange_t x_online;   /* ends in data mode */
extern const atb_exchange_t x_dial;     /* OK, then a result code of its own that begins data mode */
extern const atb_exchange_t x_close;    /* a result code like ERROR of its own */
extern const atb_exchange_ex_t x_leave; /* a completion, while SETTING_MODE is not 0 */
extern const atb_exchange_ex_t x_needy; /* needs a setting */

typedef enum { URC_RECV, URC_CLOSED, URC_GONE, URC_PUSH, URC_PUBLISH, URC_NOTE, URC_PING } urc_kind_t;
typedef struct urc {
    urc_kind_t kind;
    bool has_length;
    uint32_t client_id, length;
    atb_str_t text;
    atb_chunk_t data;
} urc_t;
typedef void (*urc_fn)(void *user, const urc_t *urc);

extern const atb_module_t specimen;

#endif
