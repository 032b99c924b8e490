/* SPDX-License-Identifier: MIT */
/** @file
 * ATO of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_ATO_H
#define EG91XQ_ATO_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- ATO ---- */

/** Descriptor of eg91xq_ato(). */
extern const atb_exchange_t eg91xq_ato_exchange;

/** Go back to transparent transmission mode. NO CARRIER means that no connection has been in it.
 * ATO
 * Maximum response time: 1 s. Result codes: CONNECT, NO CARRIER, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual, ATO. SSL note 1.3; ITU-T V.250, 6.3.7. No time limit is known: 1
 * s.
 * @return ATB_OK, ATB_ERR_CARRIER after NO CARRIER, or what else went wrong: see atb_error() */
atb_status_t eg91xq_ato(atb_client_t *at);

/** Starts eg91xq_ato() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_ato_start(atb_client_t *at, atb_call_t *call, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_ato_exchange, NULL, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_ato_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_ato_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_ato_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_ato_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
