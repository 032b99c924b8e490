/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QIDEACTEX of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QIDEACTEX_H
#define RGX00U_QIDEACTEX_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QIDEACTEX=? ---- */

/** Reply to rgx00u_qideactex_test(). */
typedef struct rgx00u_qideactex_test_rsp {
    /** PDP context ID. <contextID> */
    atb_values_t context_id;
} rgx00u_qideactex_test_rsp_t;

/** Descriptor of rgx00u_qideactex_test(). */
extern const atb_exchange_ex_t rgx00u_qideactex_test_exchange;

/** List the supported values.
 * AT+QIDEACTEX=?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.6
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qideactex_test(atb_client_t *at, rgx00u_qideactex_test_rsp_t *rsp);

/** Starts rgx00u_qideactex_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qideactex_test_start(atb_client_t *at, atb_call_t *call,
                                                       rgx00u_qideactex_test_rsp_t *rsp, atb_done_fn on_done,
                                                       void *user)
{
    return atb_start(at, call, &rgx00u_qideactex_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qideactex_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qideactex_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qideactex_test_decode(rgx00u_qideactex_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qideactex_test_exchange.base, rsp, line, len);
}

/* ---- AT+QIDEACTEX=<contextID> ---- */

/** Parameters of rgx00u_qideactex(). */
typedef struct rgx00u_qideactex_req {
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
} rgx00u_qideactex_req_t;

/** Reply to rgx00u_qideactex(). */
typedef struct rgx00u_qideactex_rsp {
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
    /** Result code. 0 is success. One of RGX00U_RESULT_*; 0..65535. <err> */
    uint32_t err;
} rgx00u_qideactex_rsp_t;

/** Descriptor of rgx00u_qideactex(). */
extern const atb_exchange_ex_t rgx00u_qideactex_exchange;

/** Deactivate a PDP context; the outcome comes after OK.
 * AT+QIDEACTEX=<contextID>
 * Maximum response time: 40 s, also of the completion. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.6
 * @param rsp may be NULL
 * @return ATB_OK, ATB_ERR_RESULT where err is not 0, or what else went wrong: see atb_error() */
atb_status_t rgx00u_qideactex(atb_client_t *at, const rgx00u_qideactex_req_t *req, rgx00u_qideactex_rsp_t *rsp);

/** Starts rgx00u_qideactex() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qideactex_start(atb_client_t *at, atb_call_t *call, const rgx00u_qideactex_req_t *req,
                                                  rgx00u_qideactex_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qideactex_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qideactex_encode(const rgx00u_qideactex_req_t *req, char *buf, size_t cap,
                                             atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qideactex_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qideactex_decode(rgx00u_qideactex_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qideactex_exchange.base, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
