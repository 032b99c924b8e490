/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QSSLCLOSE of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QSSL_CLOSE_H
#define EG91XQ_QSSL_CLOSE_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QSSLCLOSE=? ---- */

/** Reply to eg91xq_qssl_close_test(). */
typedef struct eg91xq_qssl_close_test_rsp {
    /** Socket index. <clientID> */
    atb_values_t client_id;
    /** Longest time that closing may take; 0 closes at once. In seconds, or in milliseconds where close_time_mode of
     * the SSL context is 1. <close_timeout> */
    atb_values_t close_timeout;
} eg91xq_qssl_close_test_rsp_t;

/** Descriptor of eg91xq_qssl_close_test(). */
extern const atb_exchange_ex_t eg91xq_qssl_close_test_exchange;

/** List the supported values.
 * AT+QSSLCLOSE=?
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.5
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_close_test(atb_client_t *at, eg91xq_qssl_close_test_rsp_t *rsp);

/** Starts eg91xq_qssl_close_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_close_test_start(atb_client_t *at, atb_call_t *call,
                                                        eg91xq_qssl_close_test_rsp_t *rsp, atb_done_fn on_done,
                                                        void *user)
{
    return atb_start(at, call, &eg91xq_qssl_close_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_close_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_close_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_close_test_decode(eg91xq_qssl_close_test_rsp_t *rsp, const char *line,
                                                         size_t len)
{
    return atb_decode(&eg91xq_qssl_close_test_exchange.base, rsp, line, len);
}

/* ---- AT+QSSLCLOSE=<clientID>[,<close_timeout>] ---- */

/** Parameters of eg91xq_qssl_close(). */
typedef struct eg91xq_qssl_close_req {
    /** True where close_timeout is given. */
    bool has_close_timeout;
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
    /** Longest time that closing may take; 0 closes at once. In seconds, or in milliseconds where close_time_mode of
     * the SSL context is 1. 0..65535; default: 10. <close_timeout> */
    uint32_t close_timeout;
} eg91xq_qssl_close_req_t;

/** Descriptor of eg91xq_qssl_close(). */
extern const atb_exchange_ex_t eg91xq_qssl_close_exchange;

/** Close an SSL connection. The last one of an SSL context releases that context.
 * AT+QSSLCLOSE=<clientID>[,<close_timeout>]
 * Maximum response time: 300 + close_timeout*(close_time_mode ? 1 : 1000) ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.5
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_close(atb_client_t *at, const eg91xq_qssl_close_req_t *req);

/** Starts eg91xq_qssl_close() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_close_start(atb_client_t *at, atb_call_t *call,
                                                   const eg91xq_qssl_close_req_t *req, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_close_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_close_encode(const eg91xq_qssl_close_req_t *req, char *buf, size_t cap,
                                              atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_close_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_close_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_close_exchange.base, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
