/* SPDX-License-Identifier: MIT */
/** @file
 * ATO of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_ATO_H
#define RGX00U_ATO_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- ATO ---- */

/** Descriptor of rgx00u_ato(). */
extern const atb_exchange_t rgx00u_ato_exchange;

/** Go back to transparent transmission mode.
 * ATO
 * Maximum response time: 1 s. Result codes: CONNECT, NO CARRIER, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 1.2. ITU-T V.250, 6.3.7. No time limit is known: 1 s.
 * @return ATB_OK, ATB_ERR_CARRIER after NO CARRIER, or what else went wrong: see atb_error() */
atb_status_t rgx00u_ato(atb_client_t *at);

/** Starts rgx00u_ato() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_ato_start(atb_client_t *at, atb_call_t *call, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_ato_exchange, NULL, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_ato_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_ato_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_ato_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_ato_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
