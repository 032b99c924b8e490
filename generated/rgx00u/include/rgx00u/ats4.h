/* SPDX-License-Identifier: MIT */
/** @file
 * ATS4 of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_ATS4_H
#define RGX00U_ATS4_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- ATS4? ---- */

/** Reply to rgx00u_ats4_get(). */
typedef struct rgx00u_ats4_get_rsp {
    /** Code of the character. The client works with 10, line feed. 0..127; default: 10. <value> */
    uint32_t value;
} rgx00u_ats4_get_rsp_t;

/** Descriptor of rgx00u_ats4_get(). */
extern const atb_exchange_t rgx00u_ats4_get_exchange;

/** The second character of a line end, S4 of the formats of AT+QICFG="formatcfg".
 * ATS4?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_AT_Commands_Manual, ATS4. TCP/IP note 2.3.1, <format>; ITU-T V.250, 6.2.2. No time
 * limit is known: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_ats4_get(atb_client_t *at, rgx00u_ats4_get_rsp_t *rsp);

/** Starts rgx00u_ats4_get() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_ats4_get_start(atb_client_t *at, atb_call_t *call, rgx00u_ats4_get_rsp_t *rsp,
                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_ats4_get_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_ats4_get_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_ats4_get_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_ats4_get_decode(rgx00u_ats4_get_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_ats4_get_exchange, rsp, line, len);
}

/* ---- ATS4=<value> ---- */

/** Parameters of rgx00u_ats4_set(). */
typedef struct rgx00u_ats4_set_req {
    /** Code of the character. The client works with 10, line feed. 0..127; default: 10. <value> */
    uint32_t value;
} rgx00u_ats4_set_req_t;

/** Descriptor of rgx00u_ats4_set(). */
extern const atb_exchange_ex_t rgx00u_ats4_set_exchange;

/** The second character of a line end, S4 of the formats of AT+QICFG="formatcfg".
 * ATS4=<value>
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_AT_Commands_Manual, ATS4. TCP/IP note 2.3.1, <format>; ITU-T V.250, 6.2.2. No time
 * limit is known: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_ats4_set(atb_client_t *at, const rgx00u_ats4_set_req_t *req);

/** Starts rgx00u_ats4_set() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_ats4_set_start(atb_client_t *at, atb_call_t *call, const rgx00u_ats4_set_req_t *req,
                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_ats4_set_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_ats4_set_encode(const rgx00u_ats4_set_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_ats4_set_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_ats4_set_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_ats4_set_exchange.base, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
