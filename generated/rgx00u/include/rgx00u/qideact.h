/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QIDEACT of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QIDEACT_H
#define RGX00U_QIDEACT_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QIDEACT=? ---- */

/** Reply to rgx00u_qideact_test(). */
typedef struct rgx00u_qideact_test_rsp {
    /** PDP context ID. <contextID> */
    atb_values_t context_id;
} rgx00u_qideact_test_rsp_t;

/** Descriptor of rgx00u_qideact_test(). */
extern const atb_exchange_ex_t rgx00u_qideact_test_exchange;

/** List the supported values.
 * AT+QIDEACT=?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.4
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qideact_test(atb_client_t *at, rgx00u_qideact_test_rsp_t *rsp);

/** Starts rgx00u_qideact_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qideact_test_start(atb_client_t *at, atb_call_t *call, rgx00u_qideact_test_rsp_t *rsp,
                                                     atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qideact_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qideact_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qideact_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qideact_test_decode(rgx00u_qideact_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qideact_test_exchange.base, rsp, line, len);
}

/* ---- AT+QIDEACT=<contextID> ---- */

/** Parameters of rgx00u_qideact(). */
typedef struct rgx00u_qideact_req {
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
} rgx00u_qideact_req_t;

/** Descriptor of rgx00u_qideact(). */
extern const atb_exchange_t rgx00u_qideact_exchange;

/** Deactivate a PDP context; its connections are closed. Nothing else can be executed before the result code.
 * AT+QIDEACT=<contextID>
 * Maximum response time: 40 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.4
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qideact(atb_client_t *at, const rgx00u_qideact_req_t *req);

/** Starts rgx00u_qideact() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qideact_start(atb_client_t *at, atb_call_t *call, const rgx00u_qideact_req_t *req,
                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qideact_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qideact_encode(const rgx00u_qideact_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qideact_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qideact_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qideact_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
