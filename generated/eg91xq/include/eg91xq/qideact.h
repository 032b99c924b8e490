/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QIDEACT of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QIDEACT_H
#define EG91XQ_QIDEACT_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QIDEACT=? ---- */

/** Reply to eg91xq_qideact_test(). */
typedef struct eg91xq_qideact_test_rsp {
    /** PDP context ID. <contextID> */
    atb_values_t context_id;
} eg91xq_qideact_test_rsp_t;

/** Descriptor of eg91xq_qideact_test(). */
extern const atb_exchange_ex_t eg91xq_qideact_test_exchange;

/** List the supported values.
 * AT+QIDEACT=?
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QIDEACT. Example in SSL note 3.1.3; the rest as in
 * 2.3.4 of the RGx00U and RM500U TCP(IP) note.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qideact_test(atb_client_t *at, eg91xq_qideact_test_rsp_t *rsp);

/** Starts eg91xq_qideact_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qideact_test_start(atb_client_t *at, atb_call_t *call, eg91xq_qideact_test_rsp_t *rsp,
                                                     atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qideact_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qideact_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qideact_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qideact_test_decode(eg91xq_qideact_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qideact_test_exchange.base, rsp, line, len);
}

/* ---- AT+QIDEACT=<contextID> ---- */

/** Parameters of eg91xq_qideact(). */
typedef struct eg91xq_qideact_req {
    /** PDP context ID. 1..15. <contextID> */
    uint32_t context_id;
} eg91xq_qideact_req_t;

/** Descriptor of eg91xq_qideact(). */
extern const atb_exchange_t eg91xq_qideact_exchange;

/** Deactivate a PDP context; its connections are closed.
 * AT+QIDEACT=<contextID>
 * Maximum response time: 40 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QIDEACT. Example in SSL note 3.1.3; the rest as in
 * 2.3.4 of the RGx00U and RM500U TCP(IP) note.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qideact(atb_client_t *at, const eg91xq_qideact_req_t *req);

/** Starts eg91xq_qideact() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qideact_start(atb_client_t *at, atb_call_t *call, const eg91xq_qideact_req_t *req,
                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qideact_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qideact_encode(const eg91xq_qideact_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qideact_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qideact_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qideact_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
