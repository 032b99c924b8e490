/* SPDX-License-Identifier: MIT */
/** @file
 * AT of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_AT_H
#define EG91XQ_AT_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT ---- */

/** Descriptor of eg91xq_at(). */
extern const atb_exchange_t eg91xq_at_exchange;

/** Ask whether the module answers.
 * AT
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual, AT. ITU-T V.250. No time limit is known: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_at(atb_client_t *at);

/** Starts eg91xq_at() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_at_start(atb_client_t *at, atb_call_t *call, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_at_exchange, NULL, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_at_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_at_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_at_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_at_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
