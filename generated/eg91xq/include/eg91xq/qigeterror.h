/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QIGETERROR of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QIGETERROR_H
#define EG91XQ_QIGETERROR_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QIGETERROR ---- */

/** Reply to eg91xq_qigeterror(). */
typedef struct eg91xq_qigeterror_rsp {
    /** Result code. 0 is success. One of EG91XQ_RESULT_*. <err> */
    uint32_t err;
    /** Its description, in the module's words. <errcode_description> */
    atb_str_t errcode_description;
} eg91xq_qigeterror_rsp_t;

/** Descriptor of eg91xq_qigeterror(). */
extern const atb_exchange_t eg91xq_qigeterror_exchange;

/** Ask why the SSL or TCP/IP command that came last has failed.
 * AT+QIGETERROR
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QIGETERROR. SSL note 5; the reply as in 2.3.16 of the
 * RGx00U and RM500U TCP(IP) note. No time limit is known: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qigeterror(atb_client_t *at, eg91xq_qigeterror_rsp_t *rsp);

/** Starts eg91xq_qigeterror() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qigeterror_start(atb_client_t *at, atb_call_t *call, eg91xq_qigeterror_rsp_t *rsp,
                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qigeterror_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qigeterror_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qigeterror_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qigeterror_decode(eg91xq_qigeterror_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qigeterror_exchange, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
