/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QSSLSTATE of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QSSL_STATE_H
#define EG91XQ_QSSL_STATE_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QSSLSTATE=? ---- */

/** Descriptor of eg91xq_qssl_state_test(). */
extern const atb_exchange_t eg91xq_qssl_state_test_exchange;

/** Ask whether the module has the command.
 * AT+QSSLSTATE=?
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.6
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_state_test(atb_client_t *at);

/** Starts eg91xq_qssl_state_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_state_test_start(atb_client_t *at, atb_call_t *call, atb_done_fn on_done,
                                                        void *user)
{
    return atb_start(at, call, &eg91xq_qssl_state_test_exchange, NULL, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_state_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_state_test_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_state_test_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_state_test_exchange, NULL, line, len);
}

/* ---- AT+QSSLSTATE=<clientID> ---- */

/** Parameters of eg91xq_qssl_state(). */
typedef struct eg91xq_qssl_state_req {
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
} eg91xq_qssl_state_req_t;

/** Reply to eg91xq_qssl_state(). */
typedef struct eg91xq_qssl_state_rsp {
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
    /** Address of the server. <IP_address> */
    atb_str_t ip_address;
    /** Port of the server. 0..65535. <remote_port> */
    uint32_t remote_port;
    /** Port of the module. 0..65535. <local_port> */
    uint32_t local_port;
    /** State of the connection. One of EG91XQ_SOCKET_STATE_*. <socket_state> */
    uint32_t socket_state;
    /** PDP context ID. 1..15. <PDP_ctxID> */
    uint32_t pdp_ctx_id;
    /** Reserved. <serverID> */
    uint32_t server_id;
    /** Data access mode of the connection. One of EG91XQ_ACCESS_MODE_*. <access_mode> */
    uint32_t access_mode;
    /** Port on which the connection was opened. One of EG91XQ_AT_PORT_*. <AT_port> */
    atb_choice_t at_port;
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_state_rsp_t;

/** Descriptor of eg91xq_qssl_state(). */
extern const atb_exchange_ex_t eg91xq_qssl_state_exchange;

/** Query the state of one connection. A socket that is not in use may bring OK alone; then all members are 0, as in
 * the initial state.
 * AT+QSSLSTATE=<clientID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.6
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_state(atb_client_t *at, const eg91xq_qssl_state_req_t *req, eg91xq_qssl_state_rsp_t *rsp);

/** Starts eg91xq_qssl_state() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_state_start(atb_client_t *at, atb_call_t *call,
                                                   const eg91xq_qssl_state_req_t *req, eg91xq_qssl_state_rsp_t *rsp,
                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_state_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_state_encode(const eg91xq_qssl_state_req_t *req, char *buf, size_t cap,
                                              atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_state_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_state_decode(eg91xq_qssl_state_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_state_exchange.base, rsp, line, len);
}

/* ---- AT+QSSLSTATE ---- */

/** A line of the reply to eg91xq_qssl_state_all(). */
typedef struct eg91xq_qssl_state_all_item {
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
    /** Address of the server. <IP_address> */
    atb_str_t ip_address;
    /** Port of the server. 0..65535. <remote_port> */
    uint32_t remote_port;
    /** Port of the module. 0..65535. <local_port> */
    uint32_t local_port;
    /** State of the connection. One of EG91XQ_SOCKET_STATE_*. <socket_state> */
    uint32_t socket_state;
    /** PDP context ID. 1..15. <PDP_ctxID> */
    uint32_t pdp_ctx_id;
    /** Reserved. <serverID> */
    uint32_t server_id;
    /** Data access mode of the connection. One of EG91XQ_ACCESS_MODE_*. <access_mode> */
    uint32_t access_mode;
    /** Port on which the connection was opened. One of EG91XQ_AT_PORT_*. <AT_port> */
    atb_choice_t at_port;
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_state_all_item_t;

/** Reply to eg91xq_qssl_state_all(). */
typedef struct eg91xq_qssl_state_all_rsp {
    /** The line just read. */
    eg91xq_qssl_state_all_item_t item;
    /** Lines so far. */
    uint32_t count;
    /** Called for each line; may be NULL. Set it before the call. */
    void (*on_item)(void *user, const eg91xq_qssl_state_all_item_t *item);
    /** Given to on_item. */
    void *user;
} eg91xq_qssl_state_all_rsp_t;

/** Descriptor of eg91xq_qssl_state_all(). */
extern const atb_exchange_ex_t eg91xq_qssl_state_all_exchange;

/** Query the states of all connections.
 * AT+QSSLSTATE
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.6
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_state_all(atb_client_t *at, eg91xq_qssl_state_all_rsp_t *rsp);

/** Starts eg91xq_qssl_state_all() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_state_all_start(atb_client_t *at, atb_call_t *call,
                                                       eg91xq_qssl_state_all_rsp_t *rsp, atb_done_fn on_done,
                                                       void *user)
{
    return atb_start(at, call, &eg91xq_qssl_state_all_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_state_all_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_state_all_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_state_all_decode(eg91xq_qssl_state_all_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_state_all_exchange.base, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
