/* SPDX-License-Identifier: MIT */
/** @file
 * AT&D of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_AT_DTR_H
#define EG91XQ_AT_DTR_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT&D<value> ---- */

/** Parameters of eg91xq_at_dtr_set(). */
typedef struct eg91xq_at_dtr_set_req {
    /** Effect of DTR. One of EG91XQ_DTR_*. <value> */
    uint32_t value;
} eg91xq_at_dtr_set_req_t;

/** Descriptor of eg91xq_at_dtr_set(). */
extern const atb_exchange_t eg91xq_at_dtr_set_exchange;

/** Choose what the module does when DTR goes from low to high during data mode. To be set before data mode begins.
 * AT&D<value>
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual, AT&D. SSL note 1.3 for the value 1; ITU-T V.250, 6.2.9 for the
 * others. No time limit is known: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_at_dtr_set(atb_client_t *at, const eg91xq_at_dtr_set_req_t *req);

/** Starts eg91xq_at_dtr_set() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_at_dtr_set_start(atb_client_t *at, atb_call_t *call,
                                                   const eg91xq_at_dtr_set_req_t *req, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_at_dtr_set_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_at_dtr_set_encode(const eg91xq_at_dtr_set_req_t *req, char *buf, size_t cap,
                                              atb_fault_t *fault)
{
    return atb_encode(&eg91xq_at_dtr_set_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_at_dtr_set_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_at_dtr_set_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
