/* SPDX-License-Identifier: MIT */
/** @file
 * AT+CCLK of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_CCLK_H
#define EG91XQ_CCLK_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+CCLK? ---- */

/** Reply to eg91xq_cclk_get(). */
typedef struct eg91xq_cclk_get_rsp {
    /** Date and time as yy/MM/dd,hh:mm:ss and, if known, the time zone in quarters of an hour as +zz or -zz. 17..20
     * bytes. <time> */
    atb_str_t time;
} eg91xq_cclk_get_rsp_t;

/** Descriptor of eg91xq_cclk_get(). */
extern const atb_exchange_t eg91xq_cclk_get_exchange;

/** The module's clock, against which the validity of certificates is checked.
 * AT+CCLK?
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual, AT+CCLK. SSL note 1.4; 3GPP TS 27.007, 8.15. No time limit is
 * known: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_cclk_get(atb_client_t *at, eg91xq_cclk_get_rsp_t *rsp);

/** Starts eg91xq_cclk_get() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_cclk_get_start(atb_client_t *at, atb_call_t *call, eg91xq_cclk_get_rsp_t *rsp,
                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_cclk_get_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_cclk_get_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_cclk_get_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_cclk_get_decode(eg91xq_cclk_get_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_cclk_get_exchange, rsp, line, len);
}

/* ---- AT+CCLK=<time> ---- */

/** Parameters of eg91xq_cclk_set(). */
typedef struct eg91xq_cclk_set_req {
    /** Date and time as yy/MM/dd,hh:mm:ss and, if known, the time zone in quarters of an hour as +zz or -zz. 17..20
     * bytes. <time> */
    atb_str_t time;
} eg91xq_cclk_set_req_t;

/** Descriptor of eg91xq_cclk_set(). */
extern const atb_exchange_t eg91xq_cclk_set_exchange;

/** The module's clock, against which the validity of certificates is checked.
 * AT+CCLK=<time>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual, AT+CCLK. SSL note 1.4; 3GPP TS 27.007, 8.15. No time limit is
 * known: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_cclk_set(atb_client_t *at, const eg91xq_cclk_set_req_t *req);

/** Starts eg91xq_cclk_set() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_cclk_set_start(atb_client_t *at, atb_call_t *call, const eg91xq_cclk_set_req_t *req,
                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_cclk_set_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_cclk_set_encode(const eg91xq_cclk_set_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_cclk_set_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_cclk_set_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_cclk_set_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
