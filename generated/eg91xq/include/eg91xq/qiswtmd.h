/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QISWTMD of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QISWTMD_H
#define EG91XQ_QISWTMD_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QISWTMD=<clientID>,<access_mode> ---- */

/** Parameters of eg91xq_qiswtmd(). */
typedef struct eg91xq_qiswtmd_req {
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
    /** Data access mode of the connection. One of EG91XQ_ACCESS_MODE_*. <access_mode> */
    uint32_t access_mode;
} eg91xq_qiswtmd_req_t;

/** Descriptor of eg91xq_qiswtmd(). */
extern const atb_exchange_ex_t eg91xq_qiswtmd_exchange;

/** Switch the data access mode of an open connection. CONNECT begins transparent transmission mode.
 * AT+QISWTMD=<clientID>,<access_mode>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR, CONNECT.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QISWTMD. SSL note 1.3; the rest as in 2.3.12 of the
 * RGx00U and RM500U TCP(IP) note. No time limit is known: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qiswtmd(atb_client_t *at, const eg91xq_qiswtmd_req_t *req);

/** Starts eg91xq_qiswtmd() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qiswtmd_start(atb_client_t *at, atb_call_t *call, const eg91xq_qiswtmd_req_t *req,
                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qiswtmd_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qiswtmd_encode(const eg91xq_qiswtmd_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qiswtmd_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qiswtmd_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qiswtmd_exchange.base, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
