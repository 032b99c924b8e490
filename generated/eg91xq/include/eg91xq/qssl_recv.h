/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QSSLRECV of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QSSL_RECV_H
#define EG91XQ_QSSL_RECV_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QSSLRECV=? ---- */

/** Reply to eg91xq_qssl_recv_test(). */
typedef struct eg91xq_qssl_recv_test_rsp {
    /** Socket index. <clientID> */
    atb_values_t client_id;
    /** Longest length to read. Unit: byte. <readlen> */
    atb_values_t readlen;
} eg91xq_qssl_recv_test_rsp_t;

/** Descriptor of eg91xq_qssl_recv_test(). */
extern const atb_exchange_ex_t eg91xq_qssl_recv_test_exchange;

/** List the supported values.
 * AT+QSSLRECV=?
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.4
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_recv_test(atb_client_t *at, eg91xq_qssl_recv_test_rsp_t *rsp);

/** Starts eg91xq_qssl_recv_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_recv_test_start(atb_client_t *at, atb_call_t *call,
                                                       eg91xq_qssl_recv_test_rsp_t *rsp, atb_done_fn on_done,
                                                       void *user)
{
    return atb_start(at, call, &eg91xq_qssl_recv_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_recv_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_recv_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_recv_test_decode(eg91xq_qssl_recv_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_recv_test_exchange.base, rsp, line, len);
}

/* ---- AT+QSSLRECV=<clientID>,<readlen> ---- */

/** Parameters of eg91xq_qssl_recv(). */
typedef struct eg91xq_qssl_recv_req {
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
    /** Longest length to read. 1..1500; unit: byte. <readlen> */
    uint32_t readlen;
} eg91xq_qssl_recv_req_t;

/** Reply to eg91xq_qssl_recv(). */
typedef struct eg91xq_qssl_recv_rsp {
    /** True where have_readlen, data are given. */
    bool has_have_readlen;
    /** Length that was read; 0 when the buffer is empty. 0..1500; unit: byte. <have_readlen> */
    uint32_t have_readlen;
    /** The data read. <data> */
    atb_sink_t data;
} eg91xq_qssl_recv_rsp_t;

/** Descriptor of eg91xq_qssl_recv(). */
extern const atb_exchange_t eg91xq_qssl_recv_exchange;

/** Read received data from the module's buffer (buffer access mode).
 * AT+QSSLRECV=<clientID>,<readlen>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.4
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_recv(atb_client_t *at, const eg91xq_qssl_recv_req_t *req, eg91xq_qssl_recv_rsp_t *rsp);

/** Starts eg91xq_qssl_recv() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_recv_start(atb_client_t *at, atb_call_t *call, const eg91xq_qssl_recv_req_t *req,
                                                  eg91xq_qssl_recv_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_recv_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_recv_encode(const eg91xq_qssl_recv_req_t *req, char *buf, size_t cap,
                                             atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_recv_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_recv_decode(eg91xq_qssl_recv_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_recv_exchange, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
