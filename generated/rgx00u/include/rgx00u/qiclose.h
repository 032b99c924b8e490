/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QICLOSE of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QICLOSE_H
#define RGX00U_QICLOSE_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QICLOSE=? ---- */

/** Reply to rgx00u_qiclose_test(). */
typedef struct rgx00u_qiclose_test_rsp {
    /** Socket ID. <connectID> */
    atb_values_t connect_id;
    /** Time after which the module closes the socket though the other side has not acknowledged it. Unit: s.
     * <timeout> */
    atb_values_t timeout;
} rgx00u_qiclose_test_rsp_t;

/** Descriptor of rgx00u_qiclose_test(). */
extern const atb_exchange_ex_t rgx00u_qiclose_test_exchange;

/** List the supported values.
 * AT+QICLOSE=?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.8
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qiclose_test(atb_client_t *at, rgx00u_qiclose_test_rsp_t *rsp);

/** Starts rgx00u_qiclose_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qiclose_test_start(atb_client_t *at, atb_call_t *call, rgx00u_qiclose_test_rsp_t *rsp,
                                                     atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qiclose_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qiclose_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qiclose_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qiclose_test_decode(rgx00u_qiclose_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qiclose_test_exchange.base, rsp, line, len);
}

/* ---- AT+QICLOSE=<connectID>[,<timeout>] ---- */

/** Parameters of rgx00u_qiclose(). */
typedef struct rgx00u_qiclose_req {
    /** True where timeout is given. */
    bool has_timeout;
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** Time after which the module closes the socket though the other side has not acknowledged it. 0..65535; unit:
     * s; default: 10. <timeout> */
    uint32_t timeout;
} rgx00u_qiclose_req_t;

/** Reply to rgx00u_qiclose(). */
typedef struct rgx00u_qiclose_rsp {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
} rgx00u_qiclose_rsp_t;

/** Descriptor of rgx00u_qiclose(). */
extern const atb_exchange_ex_t rgx00u_qiclose_exchange;

/** Close a socket service. With the setting close_mode 1 the call ends with the closed URC, which is then a part of
 * its reply.
 * AT+QICLOSE=<connectID>[,<timeout>]
 * Maximum response time: 1000 + timeout*1000 ms, also of the completion. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.8
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qiclose(atb_client_t *at, const rgx00u_qiclose_req_t *req, rgx00u_qiclose_rsp_t *rsp);

/** Starts rgx00u_qiclose() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qiclose_start(atb_client_t *at, atb_call_t *call, const rgx00u_qiclose_req_t *req,
                                                rgx00u_qiclose_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qiclose_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qiclose_encode(const rgx00u_qiclose_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qiclose_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qiclose_decode(rgx00u_qiclose_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qiclose_exchange.base, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
