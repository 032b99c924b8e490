/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QIRD of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QIRD_H
#define RGX00U_QIRD_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QIRD=? ---- */

/** Reply to rgx00u_qird_test(). */
typedef struct rgx00u_qird_test_rsp {
    /** Socket ID. <connectID> */
    atb_values_t connect_id;
    /** Longest length to read. Unit: byte. <read_length> */
    atb_values_t read_length;
} rgx00u_qird_test_rsp_t;

/** Descriptor of rgx00u_qird_test(). */
extern const atb_exchange_ex_t rgx00u_qird_test_exchange;

/** List the supported values.
 * AT+QIRD=?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.11. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qird_test(atb_client_t *at, rgx00u_qird_test_rsp_t *rsp);

/** Starts rgx00u_qird_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qird_test_start(atb_client_t *at, atb_call_t *call, rgx00u_qird_test_rsp_t *rsp,
                                                  atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qird_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qird_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qird_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qird_test_decode(rgx00u_qird_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qird_test_exchange.base, rsp, line, len);
}

/* ---- AT+QIRD=<connectID>,<read_length> ---- */

/** Parameters of rgx00u_qird(). */
typedef struct rgx00u_qird_req {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** Longest length to read. 1..1500; unit: byte. <read_length> */
    uint32_t read_length;
} rgx00u_qird_req_t;

/** Reply to rgx00u_qird(). */
typedef struct rgx00u_qird_rsp {
    /** True where read_actual_length, data are given. */
    bool has_read_actual_length;
    /** Length that was read; 0 when the buffer is empty. 0..1500; unit: byte. <read_actual_length> */
    uint32_t read_actual_length;
    /** The data read. <data> */
    atb_sink_t data;
} rgx00u_qird_rsp_t;

/** Descriptor of rgx00u_qird(). */
extern const atb_exchange_ex_t rgx00u_qird_exchange;

/** Read data up to a length. For TCP, UDP and incoming TCP connections.
 * AT+QIRD=<connectID>,<read_length>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.11. No time limit is stated: 1 s.
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qird(atb_client_t *at, const rgx00u_qird_req_t *req, rgx00u_qird_rsp_t *rsp);

/** Starts rgx00u_qird() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qird_start(atb_client_t *at, atb_call_t *call, const rgx00u_qird_req_t *req,
                                             rgx00u_qird_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qird_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qird_encode(const rgx00u_qird_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qird_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qird_decode(rgx00u_qird_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qird_exchange.base, rsp, line, len);
}

/* ---- AT+QIRD=<connectID> ---- */

/** Parameters of rgx00u_qird_all(). */
typedef struct rgx00u_qird_all_req {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
} rgx00u_qird_all_req_t;

/** Reply to rgx00u_qird_all(). */
typedef struct rgx00u_qird_all_rsp {
    /** True where read_actual_length, data are given. */
    bool has_read_actual_length;
    /** Length that was read; 0 when the buffer is empty. 0..1500; unit: byte. <read_actual_length> */
    uint32_t read_actual_length;
    /** The data read. <data> */
    atb_sink_t data;
} rgx00u_qird_all_rsp_t;

/** Descriptor of rgx00u_qird_all(). */
extern const atb_exchange_ex_t rgx00u_qird_all_exchange;

/** Read data without a length. For TCP, UDP and incoming TCP connections.
 * AT+QIRD=<connectID>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.11. No time limit is stated: 1 s.
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qird_all(atb_client_t *at, const rgx00u_qird_all_req_t *req, rgx00u_qird_all_rsp_t *rsp);

/** Starts rgx00u_qird_all() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qird_all_start(atb_client_t *at, atb_call_t *call, const rgx00u_qird_all_req_t *req,
                                                 rgx00u_qird_all_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qird_all_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qird_all_encode(const rgx00u_qird_all_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qird_all_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qird_all_decode(rgx00u_qird_all_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qird_all_exchange.base, rsp, line, len);
}

/* ---- AT+QIRD=<connectID> ---- */

/** Parameters of rgx00u_qird_from(). */
typedef struct rgx00u_qird_from_req {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
} rgx00u_qird_from_req_t;

/** Reply to rgx00u_qird_from(). */
typedef struct rgx00u_qird_from_rsp {
    /** True where read_actual_length, remote_ip, remote_port, data are given. */
    bool has_read_actual_length;
    /** Length that was read; 0 when the buffer is empty. 0..1500; unit: byte. <read_actual_length> */
    uint32_t read_actual_length;
    /** IPv4 address of the sender. 7..15 bytes. <remoteIP> */
    atb_str_t remote_ip;
    /** Port of the sender. 0..65535. <remote_port> */
    uint32_t remote_port;
    /** The data read. <data> */
    atb_sink_t data;
} rgx00u_qird_from_rsp_t;

/** Descriptor of rgx00u_qird_from(). */
extern const atb_exchange_ex_t rgx00u_qird_from_exchange;

/** Read one packet that a UDP service has received, with the address of its sender.
 * AT+QIRD=<connectID>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.11. No time limit is stated: 1 s.
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qird_from(atb_client_t *at, const rgx00u_qird_from_req_t *req, rgx00u_qird_from_rsp_t *rsp);

/** Starts rgx00u_qird_from() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qird_from_start(atb_client_t *at, atb_call_t *call, const rgx00u_qird_from_req_t *req,
                                                  rgx00u_qird_from_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qird_from_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qird_from_encode(const rgx00u_qird_from_req_t *req, char *buf, size_t cap,
                                             atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qird_from_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qird_from_decode(rgx00u_qird_from_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qird_from_exchange.base, rsp, line, len);
}

/* ---- AT+QIRD=<connectID>,0 ---- */

/** Parameters of rgx00u_qird_query(). */
typedef struct rgx00u_qird_query_req {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
} rgx00u_qird_query_req_t;

/** Reply to rgx00u_qird_query(). */
typedef struct rgx00u_qird_query_rsp {
    /** Length of all data received. Unit: byte. <total_receive_length> */
    uint32_t total_receive_length;
    /** Length of the data that were read. Unit: byte. <have_read_length> */
    uint32_t have_read_length;
    /** Length of the data that were not read yet. Unit: byte. <unread_length> */
    uint32_t unread_length;
} rgx00u_qird_query_rsp_t;

/** Descriptor of rgx00u_qird_query(). */
extern const atb_exchange_t rgx00u_qird_query_exchange;

/** Query how much was received, and how much of it was read.
 * AT+QIRD=<connectID>,0
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.11. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qird_query(atb_client_t *at, const rgx00u_qird_query_req_t *req, rgx00u_qird_query_rsp_t *rsp);

/** Starts rgx00u_qird_query() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qird_query_start(atb_client_t *at, atb_call_t *call,
                                                   const rgx00u_qird_query_req_t *req, rgx00u_qird_query_rsp_t *rsp,
                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qird_query_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qird_query_encode(const rgx00u_qird_query_req_t *req, char *buf, size_t cap,
                                              atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qird_query_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qird_query_decode(rgx00u_qird_query_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qird_query_exchange, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
