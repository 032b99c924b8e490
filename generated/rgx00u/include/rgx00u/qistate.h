/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QISTATE of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QISTATE_H
#define RGX00U_QISTATE_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QISTATE=? ---- */

/** Reply to rgx00u_qistate_test(). */
typedef struct rgx00u_qistate_test_rsp {
    /** What is queried. <query_type> */
    atb_values_t query_type;
    /** PDP context ID. <contextID> */
    atb_values_t context_id;
    /** Socket ID. <connectID> */
    atb_values_t connect_id;
} rgx00u_qistate_test_rsp_t;

/** Descriptor of rgx00u_qistate_test(). */
extern const atb_exchange_ex_t rgx00u_qistate_test_exchange;

/** List the supported values.
 * AT+QISTATE=?
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.9
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qistate_test(atb_client_t *at, rgx00u_qistate_test_rsp_t *rsp);

/** Starts rgx00u_qistate_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qistate_test_start(atb_client_t *at, atb_call_t *call, rgx00u_qistate_test_rsp_t *rsp,
                                                     atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qistate_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qistate_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qistate_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qistate_test_decode(rgx00u_qistate_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qistate_test_exchange.base, rsp, line, len);
}

/* ---- AT+QISTATE? ---- */

/** A line of the reply to rgx00u_qistate_get(). */
typedef struct rgx00u_qistate_get_item {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** Type of the socket service. One of RGX00U_SOCKET_TYPE_*. <service_type> */
    atb_choice_t service_type;
    /** Address of the server or of the client; the module's own for a TCP listener or a UDP service. 0..255 bytes.
     * <IP_address> */
    atb_str_t ip_address;
    /** Port of the server or of the client; 0 for a TCP listener or a UDP service. 0..65535. <remote_port> */
    uint32_t remote_port;
    /** Port of the module; 0 where the module chooses it. 0..65535. <local_port> */
    uint32_t local_port;
    /** State of the socket service. One of RGX00U_SOCKET_STATE_*. <socket_state> */
    uint32_t socket_state;
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
    /** Socket ID of the TCP listener that has accepted the connection. It has a meaning for TCP INCOMING only.
     * 0..11. <serverID> */
    uint32_t server_id;
    /** Data access mode of the connection. One of RGX00U_ACCESS_MODE_*. <access_mode> */
    uint32_t access_mode;
    /** Port on which the socket service was opened. One of RGX00U_AT_PORT_*. <AT_port> */
    atb_choice_t at_port;
} rgx00u_qistate_get_item_t;

/** Reply to rgx00u_qistate_get(). */
typedef struct rgx00u_qistate_get_rsp {
    /** The line just read. */
    rgx00u_qistate_get_item_t item;
    /** Lines so far. */
    uint32_t count;
    /** Called for each line; may be NULL. Set it before the call. */
    void (*on_item)(void *user, const rgx00u_qistate_get_item_t *item);
    /** Given to on_item. */
    void *user;
} rgx00u_qistate_get_rsp_t;

/** Descriptor of rgx00u_qistate_get(). */
extern const atb_exchange_ex_t rgx00u_qistate_get_exchange;

/** Query the states of all socket services.
 * AT+QISTATE?
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.9
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qistate_get(atb_client_t *at, rgx00u_qistate_get_rsp_t *rsp);

/** Starts rgx00u_qistate_get() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qistate_get_start(atb_client_t *at, atb_call_t *call, rgx00u_qistate_get_rsp_t *rsp,
                                                    atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qistate_get_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qistate_get_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qistate_get_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qistate_get_decode(rgx00u_qistate_get_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qistate_get_exchange.base, rsp, line, len);
}

/* ---- AT+QISTATE ---- */

/** A line of the reply to rgx00u_qistate_all(). */
typedef struct rgx00u_qistate_all_item {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** Type of the socket service. One of RGX00U_SOCKET_TYPE_*. <service_type> */
    atb_choice_t service_type;
    /** Address of the server or of the client; the module's own for a TCP listener or a UDP service. 0..255 bytes.
     * <IP_address> */
    atb_str_t ip_address;
    /** Port of the server or of the client; 0 for a TCP listener or a UDP service. 0..65535. <remote_port> */
    uint32_t remote_port;
    /** Port of the module; 0 where the module chooses it. 0..65535. <local_port> */
    uint32_t local_port;
    /** State of the socket service. One of RGX00U_SOCKET_STATE_*. <socket_state> */
    uint32_t socket_state;
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
    /** Socket ID of the TCP listener that has accepted the connection. It has a meaning for TCP INCOMING only.
     * 0..11. <serverID> */
    uint32_t server_id;
    /** Data access mode of the connection. One of RGX00U_ACCESS_MODE_*. <access_mode> */
    uint32_t access_mode;
    /** Port on which the socket service was opened. One of RGX00U_AT_PORT_*. <AT_port> */
    atb_choice_t at_port;
} rgx00u_qistate_all_item_t;

/** Reply to rgx00u_qistate_all(). */
typedef struct rgx00u_qistate_all_rsp {
    /** The line just read. */
    rgx00u_qistate_all_item_t item;
    /** Lines so far. */
    uint32_t count;
    /** Called for each line; may be NULL. Set it before the call. */
    void (*on_item)(void *user, const rgx00u_qistate_all_item_t *item);
    /** Given to on_item. */
    void *user;
} rgx00u_qistate_all_rsp_t;

/** Descriptor of rgx00u_qistate_all(). */
extern const atb_exchange_ex_t rgx00u_qistate_all_exchange;

/** Query the states of all socket services, as AT+QISTATE? does.
 * AT+QISTATE
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.9
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qistate_all(atb_client_t *at, rgx00u_qistate_all_rsp_t *rsp);

/** Starts rgx00u_qistate_all() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qistate_all_start(atb_client_t *at, atb_call_t *call, rgx00u_qistate_all_rsp_t *rsp,
                                                    atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qistate_all_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qistate_all_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qistate_all_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qistate_all_decode(rgx00u_qistate_all_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qistate_all_exchange.base, rsp, line, len);
}

/* ---- AT+QISTATE=0,<contextID> ---- */

/** Parameters of rgx00u_qistate_by_context(). */
typedef struct rgx00u_qistate_by_context_req {
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
} rgx00u_qistate_by_context_req_t;

/** A line of the reply to rgx00u_qistate_by_context(). */
typedef struct rgx00u_qistate_by_context_item {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** Type of the socket service. One of RGX00U_SOCKET_TYPE_*. <service_type> */
    atb_choice_t service_type;
    /** Address of the server or of the client; the module's own for a TCP listener or a UDP service. 0..255 bytes.
     * <IP_address> */
    atb_str_t ip_address;
    /** Port of the server or of the client; 0 for a TCP listener or a UDP service. 0..65535. <remote_port> */
    uint32_t remote_port;
    /** Port of the module; 0 where the module chooses it. 0..65535. <local_port> */
    uint32_t local_port;
    /** State of the socket service. One of RGX00U_SOCKET_STATE_*. <socket_state> */
    uint32_t socket_state;
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
    /** Socket ID of the TCP listener that has accepted the connection. It has a meaning for TCP INCOMING only.
     * 0..11. <serverID> */
    uint32_t server_id;
    /** Data access mode of the connection. One of RGX00U_ACCESS_MODE_*. <access_mode> */
    uint32_t access_mode;
    /** Port on which the socket service was opened. One of RGX00U_AT_PORT_*. <AT_port> */
    atb_choice_t at_port;
} rgx00u_qistate_by_context_item_t;

/** Reply to rgx00u_qistate_by_context(). */
typedef struct rgx00u_qistate_by_context_rsp {
    /** The line just read. */
    rgx00u_qistate_by_context_item_t item;
    /** Lines so far. */
    uint32_t count;
    /** Called for each line; may be NULL. Set it before the call. */
    void (*on_item)(void *user, const rgx00u_qistate_by_context_item_t *item);
    /** Given to on_item. */
    void *user;
} rgx00u_qistate_by_context_rsp_t;

/** Descriptor of rgx00u_qistate_by_context(). */
extern const atb_exchange_ex_t rgx00u_qistate_by_context_exchange;

/** Query the states of all socket services of a PDP context.
 * AT+QISTATE=0,<contextID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.9
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qistate_by_context(atb_client_t *at, const rgx00u_qistate_by_context_req_t *req,
                                       rgx00u_qistate_by_context_rsp_t *rsp);

/** Starts rgx00u_qistate_by_context() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qistate_by_context_start(atb_client_t *at, atb_call_t *call,
                                                           const rgx00u_qistate_by_context_req_t *req,
                                                           rgx00u_qistate_by_context_rsp_t *rsp, atb_done_fn on_done,
                                                           void *user)
{
    return atb_start(at, call, &rgx00u_qistate_by_context_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qistate_by_context_encode(const rgx00u_qistate_by_context_req_t *req, char *buf, size_t cap,
                                                      atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qistate_by_context_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qistate_by_context_decode(rgx00u_qistate_by_context_rsp_t *rsp, const char *line,
                                                            size_t len)
{
    return atb_decode(&rgx00u_qistate_by_context_exchange.base, rsp, line, len);
}

/* ---- AT+QISTATE=1,<connectID> ---- */

/** Parameters of rgx00u_qistate_by_connection(). */
typedef struct rgx00u_qistate_by_connection_req {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
} rgx00u_qistate_by_connection_req_t;

/** Reply to rgx00u_qistate_by_connection(). */
typedef struct rgx00u_qistate_by_connection_rsp {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** Type of the socket service. One of RGX00U_SOCKET_TYPE_*. <service_type> */
    atb_choice_t service_type;
    /** Address of the server or of the client; the module's own for a TCP listener or a UDP service. 0..255 bytes.
     * <IP_address> */
    atb_str_t ip_address;
    /** Port of the server or of the client; 0 for a TCP listener or a UDP service. 0..65535. <remote_port> */
    uint32_t remote_port;
    /** Port of the module; 0 where the module chooses it. 0..65535. <local_port> */
    uint32_t local_port;
    /** State of the socket service. One of RGX00U_SOCKET_STATE_*. <socket_state> */
    uint32_t socket_state;
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
    /** Socket ID of the TCP listener that has accepted the connection. It has a meaning for TCP INCOMING only.
     * 0..11. <serverID> */
    uint32_t server_id;
    /** Data access mode of the connection. One of RGX00U_ACCESS_MODE_*. <access_mode> */
    uint32_t access_mode;
    /** Port on which the socket service was opened. One of RGX00U_AT_PORT_*. <AT_port> */
    atb_choice_t at_port;
} rgx00u_qistate_by_connection_rsp_t;

/** Descriptor of rgx00u_qistate_by_connection(). */
extern const atb_exchange_ex_t rgx00u_qistate_by_connection_exchange;

/** Query the state of one socket service. A socket that is not in use may bring OK alone.
 * AT+QISTATE=1,<connectID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.9
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qistate_by_connection(atb_client_t *at, const rgx00u_qistate_by_connection_req_t *req,
                                          rgx00u_qistate_by_connection_rsp_t *rsp);

/** Starts rgx00u_qistate_by_connection() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qistate_by_connection_start(atb_client_t *at, atb_call_t *call,
                                                              const rgx00u_qistate_by_connection_req_t *req,
                                                              rgx00u_qistate_by_connection_rsp_t *rsp,
                                                              atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qistate_by_connection_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qistate_by_connection_encode(const rgx00u_qistate_by_connection_req_t *req, char *buf,
                                                         size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qistate_by_connection_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qistate_by_connection_decode(rgx00u_qistate_by_connection_rsp_t *rsp,
                                                               const char *line, size_t len)
{
    return atb_decode(&rgx00u_qistate_by_connection_exchange.base, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
