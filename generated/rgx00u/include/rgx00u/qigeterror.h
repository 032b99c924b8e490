/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QIGETERROR of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QIGETERROR_H
#define RGX00U_QIGETERROR_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QIGETERROR=? ---- */

/** Descriptor of rgx00u_qigeterror_test(). */
extern const atb_exchange_t rgx00u_qigeterror_test_exchange;

/** Ask whether the module has the command.
 * AT+QIGETERROR=?
 * Maximum response time: 1 s. Result codes: OK.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.16. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qigeterror_test(atb_client_t *at);

/** Starts rgx00u_qigeterror_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qigeterror_test_start(atb_client_t *at, atb_call_t *call, atb_done_fn on_done,
                                                        void *user)
{
    return atb_start(at, call, &rgx00u_qigeterror_test_exchange, NULL, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qigeterror_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qigeterror_test_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qigeterror_test_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qigeterror_test_exchange, NULL, line, len);
}

/* ---- AT+QIGETERROR ---- */

/** Reply to rgx00u_qigeterror(). */
typedef struct rgx00u_qigeterror_rsp {
    /** Result code. 0 is success. One of RGX00U_RESULT_*; 0..65535. <err> */
    uint32_t err;
    /** Its description, in the module's words. <errcode_description> */
    atb_str_t errcode_description;
} rgx00u_qigeterror_rsp_t;

/** Descriptor of rgx00u_qigeterror(). */
extern const atb_exchange_t rgx00u_qigeterror_exchange;

/** Query the result code of the last TCP/IP command.
 * AT+QIGETERROR
 * Maximum response time: 1 s. Result codes: OK.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.16. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qigeterror(atb_client_t *at, rgx00u_qigeterror_rsp_t *rsp);

/** Starts rgx00u_qigeterror() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qigeterror_start(atb_client_t *at, atb_call_t *call, rgx00u_qigeterror_rsp_t *rsp,
                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qigeterror_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qigeterror_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qigeterror_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qigeterror_decode(rgx00u_qigeterror_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qigeterror_exchange, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
