/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QISEND of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QISEND_H
#define RGX00U_QISEND_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QISEND=? ---- */

/** Reply to rgx00u_qisend_test(). */
typedef struct rgx00u_qisend_test_rsp {
    /** Socket ID. <connectID> */
    atb_values_t connect_id;
    /** Length of the data. Unit: byte. <send_length> */
    atb_values_t send_length;
    /** IPv4 address of the receiver. <remoteIP> */
    atb_str_t remote_ip;
    /** Port of the receiver. <remote_port> */
    atb_values_t remote_port;
} rgx00u_qisend_test_rsp_t;

/** Descriptor of rgx00u_qisend_test(). */
extern const atb_exchange_ex_t rgx00u_qisend_test_exchange;

/** List the supported values.
 * AT+QISEND=?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.10. No time limit is stated: 5 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qisend_test(atb_client_t *at, rgx00u_qisend_test_rsp_t *rsp);

/** Starts rgx00u_qisend_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qisend_test_start(atb_client_t *at, atb_call_t *call, rgx00u_qisend_test_rsp_t *rsp,
                                                    atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qisend_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qisend_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qisend_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qisend_test_decode(rgx00u_qisend_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qisend_test_exchange.base, rsp, line, len);
}

/* ---- AT+QISEND=<connectID> ---- */

/** Parameters of rgx00u_qisend(). */
typedef struct rgx00u_qisend_req {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** The data to send. Ctrl+Z would end them and ESC cancel them, so they cannot hold either. 1..1460 bytes.
     * <data> */
    atb_source_t data;
} rgx00u_qisend_req_t;

/** Reply to rgx00u_qisend(). */
typedef struct rgx00u_qisend_rsp {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** What became of the data. One of RGX00U_SEND_STATUS_*. <status> */
    uint32_t status;
    /** Space left in the buffer. 0..10240; unit: byte. <free_size> */
    uint32_t free_size;
} rgx00u_qisend_rsp_t;

/** Descriptor of rgx00u_qisend(). */
extern const atb_exchange_ex_t rgx00u_qisend_exchange;

/** Send data whose end is marked by Ctrl+Z. For TCP, UDP and incoming TCP connections.
 * AT+QISEND=<connectID>
 * Maximum response time: 5 s. Result codes: SEND OK, SEND FAIL, OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.10. No time limit is stated: 5 s.
 * @param rsp may be NULL
 * @return ATB_OK, ATB_ERR_RESULT where status is not 0, ATB_ERR_RETRY after SEND FAIL, or what else went wrong: see
 * atb_error() */
atb_status_t rgx00u_qisend(atb_client_t *at, const rgx00u_qisend_req_t *req, rgx00u_qisend_rsp_t *rsp);

/** Starts rgx00u_qisend() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qisend_start(atb_client_t *at, atb_call_t *call, const rgx00u_qisend_req_t *req,
                                               rgx00u_qisend_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qisend_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qisend_encode(const rgx00u_qisend_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qisend_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qisend_decode(rgx00u_qisend_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qisend_exchange.base, rsp, line, len);
}

/* ---- AT+QISEND=<connectID>,<send_length> ---- */

/** Parameters of rgx00u_qisend_fixed(). */
typedef struct rgx00u_qisend_fixed_req {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** The data to send. 1..1460 bytes. <data> */
    atb_source_t data;
} rgx00u_qisend_fixed_req_t;

/** Reply to rgx00u_qisend_fixed(). */
typedef struct rgx00u_qisend_fixed_rsp {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** What became of the data. One of RGX00U_SEND_STATUS_*. <status> */
    uint32_t status;
    /** Space left in the buffer. 0..10240; unit: byte. <free_size> */
    uint32_t free_size;
} rgx00u_qisend_fixed_rsp_t;

/** Descriptor of rgx00u_qisend_fixed(). */
extern const atb_exchange_ex_t rgx00u_qisend_fixed_exchange;

/** Send data of a length told beforehand; they may hold any byte. For TCP, UDP and incoming TCP connections.
 * AT+QISEND=<connectID>,<send_length>
 * Maximum response time: 5 s. Result codes: SEND OK, SEND FAIL, OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.10. No time limit is stated: 5 s.
 * @param rsp may be NULL
 * @return ATB_OK, ATB_ERR_RESULT where status is not 0, ATB_ERR_RETRY after SEND FAIL, or what else went wrong: see
 * atb_error() */
atb_status_t rgx00u_qisend_fixed(atb_client_t *at, const rgx00u_qisend_fixed_req_t *req,
                                 rgx00u_qisend_fixed_rsp_t *rsp);

/** Starts rgx00u_qisend_fixed() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qisend_fixed_start(atb_client_t *at, atb_call_t *call,
                                                     const rgx00u_qisend_fixed_req_t *req,
                                                     rgx00u_qisend_fixed_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qisend_fixed_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qisend_fixed_encode(const rgx00u_qisend_fixed_req_t *req, char *buf, size_t cap,
                                                atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qisend_fixed_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qisend_fixed_decode(rgx00u_qisend_fixed_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qisend_fixed_exchange.base, rsp, line, len);
}

/* ---- AT+QISEND=<connectID>,<send_length>,<remoteIP>,<remote_port> ---- */

/** Parameters of rgx00u_qisend_to(). */
typedef struct rgx00u_qisend_to_req {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** IPv4 address of the receiver. 7..15 bytes. <remoteIP> */
    atb_str_t remote_ip;
    /** Port of the receiver. 1..65535. <remote_port> */
    uint32_t remote_port;
    /** The data to send. 1..1460 bytes. <data> */
    atb_source_t data;
} rgx00u_qisend_to_req_t;

/** Descriptor of rgx00u_qisend_to(). */
extern const atb_exchange_ex_t rgx00u_qisend_to_exchange;

/** Send data to an address from a UDP service.
 * AT+QISEND=<connectID>,<send_length>,<remoteIP>,<remote_port>
 * Maximum response time: 5 s. Result codes: SEND OK, SEND FAIL, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.10. No time limit is stated: 5 s.
 * @return ATB_OK, ATB_ERR_RETRY after SEND FAIL, or what else went wrong: see atb_error() */
atb_status_t rgx00u_qisend_to(atb_client_t *at, const rgx00u_qisend_to_req_t *req);

/** Starts rgx00u_qisend_to() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qisend_to_start(atb_client_t *at, atb_call_t *call, const rgx00u_qisend_to_req_t *req,
                                                  atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qisend_to_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qisend_to_encode(const rgx00u_qisend_to_req_t *req, char *buf, size_t cap,
                                             atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qisend_to_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qisend_to_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qisend_to_exchange.base, NULL, line, len);
}

/* ---- AT+QISEND=<connectID>,0 ---- */

/** Parameters of rgx00u_qisend_query(). */
typedef struct rgx00u_qisend_query_req {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
} rgx00u_qisend_query_req_t;

/** Reply to rgx00u_qisend_query(). */
typedef struct rgx00u_qisend_query_rsp {
    /** Length of all data sent. Unit: byte. <total_send_length> */
    uint32_t total_send_length;
    /** Length of the data that the other side has received. Unit: byte. <ackedbytes> */
    uint32_t acked_bytes;
    /** Length of the data that the other side has not received. Unit: byte. <unackedbytes> */
    uint32_t unacked_bytes;
} rgx00u_qisend_query_rsp_t;

/** Descriptor of rgx00u_qisend_query(). */
extern const atb_exchange_t rgx00u_qisend_query_exchange;

/** Query how much was sent, and how much of it the other side has received.
 * AT+QISEND=<connectID>,0
 * Maximum response time: 5 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.10. No time limit is stated: 5 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qisend_query(atb_client_t *at, const rgx00u_qisend_query_req_t *req,
                                 rgx00u_qisend_query_rsp_t *rsp);

/** Starts rgx00u_qisend_query() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qisend_query_start(atb_client_t *at, atb_call_t *call,
                                                     const rgx00u_qisend_query_req_t *req,
                                                     rgx00u_qisend_query_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qisend_query_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qisend_query_encode(const rgx00u_qisend_query_req_t *req, char *buf, size_t cap,
                                                atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qisend_query_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qisend_query_decode(rgx00u_qisend_query_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qisend_query_exchange, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
