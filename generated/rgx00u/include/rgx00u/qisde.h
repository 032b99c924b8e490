/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QISDE of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QISDE_H
#define RGX00U_QISDE_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QISDE=? ---- */

/** Reply to rgx00u_qisde_test(). */
typedef struct rgx00u_qisde_test_rsp {
    /** Echo of the data. <echo> */
    atb_values_t echo;
} rgx00u_qisde_test_rsp_t;

/** Descriptor of rgx00u_qisde_test(). */
extern const atb_exchange_ex_t rgx00u_qisde_test_exchange;

/** List the supported values.
 * AT+QISDE=?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.15. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qisde_test(atb_client_t *at, rgx00u_qisde_test_rsp_t *rsp);

/** Starts rgx00u_qisde_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qisde_test_start(atb_client_t *at, atb_call_t *call, rgx00u_qisde_test_rsp_t *rsp,
                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qisde_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qisde_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qisde_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qisde_test_decode(rgx00u_qisde_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qisde_test_exchange.base, rsp, line, len);
}

/* ---- AT+QISDE? ---- */

/** Reply to rgx00u_qisde_get(). */
typedef struct rgx00u_qisde_get_rsp {
    /** Echo of the data. One of RGX00U_ECHO_*. <echo> */
    uint32_t echo;
} rgx00u_qisde_get_rsp_t;

/** Descriptor of rgx00u_qisde_get(). */
extern const atb_exchange_t rgx00u_qisde_get_exchange;

/** Query whether the data to be sent with AT+QISEND are echoed.
 * AT+QISDE?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.15. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qisde_get(atb_client_t *at, rgx00u_qisde_get_rsp_t *rsp);

/** Starts rgx00u_qisde_get() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qisde_get_start(atb_client_t *at, atb_call_t *call, rgx00u_qisde_get_rsp_t *rsp,
                                                  atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qisde_get_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qisde_get_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qisde_get_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qisde_get_decode(rgx00u_qisde_get_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qisde_get_exchange, rsp, line, len);
}

/* ---- AT+QISDE=<echo> ---- */

/** Parameters of rgx00u_qisde_set(). */
typedef struct rgx00u_qisde_set_req {
    /** Echo of the data. One of RGX00U_ECHO_*. <echo> */
    uint32_t echo;
} rgx00u_qisde_set_req_t;

/** Descriptor of rgx00u_qisde_set(). */
extern const atb_exchange_ex_t rgx00u_qisde_set_exchange;

/** Set whether the data to be sent with AT+QISEND are echoed.
 * AT+QISDE=<echo>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.15. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qisde_set(atb_client_t *at, const rgx00u_qisde_set_req_t *req);

/** Starts rgx00u_qisde_set() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qisde_set_start(atb_client_t *at, atb_call_t *call, const rgx00u_qisde_set_req_t *req,
                                                  atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qisde_set_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qisde_set_encode(const rgx00u_qisde_set_req_t *req, char *buf, size_t cap,
                                             atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qisde_set_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qisde_set_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qisde_set_exchange.base, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
