/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QSSLSEND of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QSSL_SEND_H
#define EG91XQ_QSSL_SEND_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QSSLSEND=? ---- */

/** Reply to eg91xq_qssl_send_test(). */
typedef struct eg91xq_qssl_send_test_rsp {
    /** True where sendlen is given. */
    bool has_sendlen;
    /** Socket index. <clientID> */
    atb_values_t client_id;
    /** Length of the data. Unit: byte. <sendlen> */
    atb_values_t sendlen;
} eg91xq_qssl_send_test_rsp_t;

/** Descriptor of eg91xq_qssl_send_test(). */
extern const atb_exchange_ex_t eg91xq_qssl_send_test_exchange;

/** List the supported values.
 * AT+QSSLSEND=?
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.3
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_send_test(atb_client_t *at, eg91xq_qssl_send_test_rsp_t *rsp);

/** Starts eg91xq_qssl_send_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_send_test_start(atb_client_t *at, atb_call_t *call,
                                                       eg91xq_qssl_send_test_rsp_t *rsp, atb_done_fn on_done,
                                                       void *user)
{
    return atb_start(at, call, &eg91xq_qssl_send_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_send_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_send_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_send_test_decode(eg91xq_qssl_send_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_send_test_exchange.base, rsp, line, len);
}

/* ---- AT+QSSLSEND=<clientID> ---- */

/** Parameters of eg91xq_qssl_send(). */
typedef struct eg91xq_qssl_send_req {
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
    /** The data to send. Ctrl+Z would end them and ESC cancel them, so they cannot hold either. 1..1460 bytes.
     * <data> */
    atb_source_t data;
} eg91xq_qssl_send_req_t;

/** Descriptor of eg91xq_qssl_send(). */
extern const atb_exchange_ex_t eg91xq_qssl_send_exchange;

/** Send data whose end is marked by Ctrl+Z. SEND FAIL means that the module's sending buffer is full.
 * AT+QSSLSEND=<clientID>
 * Maximum response time: 300 ms. Result codes: SEND OK, SEND FAIL, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.3
 * @return ATB_OK, ATB_ERR_RETRY after SEND FAIL, or what else went wrong: see atb_error() */
atb_status_t eg91xq_qssl_send(atb_client_t *at, const eg91xq_qssl_send_req_t *req);

/** Starts eg91xq_qssl_send() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_send_start(atb_client_t *at, atb_call_t *call, const eg91xq_qssl_send_req_t *req,
                                                  atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_send_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_send_encode(const eg91xq_qssl_send_req_t *req, char *buf, size_t cap,
                                             atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_send_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_send_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_send_exchange.base, NULL, line, len);
}

/* ---- AT+QSSLSEND=<clientID>,<sendlen> ---- */

/** Parameters of eg91xq_qssl_send_fixed(). */
typedef struct eg91xq_qssl_send_fixed_req {
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
    /** The data to send. 1..1460 bytes. <data> */
    atb_source_t data;
} eg91xq_qssl_send_fixed_req_t;

/** Descriptor of eg91xq_qssl_send_fixed(). */
extern const atb_exchange_ex_t eg91xq_qssl_send_fixed_exchange;

/** Send data of a length told beforehand; they may hold any byte. SEND FAIL means that the module's sending buffer
 * is full.
 * AT+QSSLSEND=<clientID>,<sendlen>
 * Maximum response time: 300 ms. Result codes: SEND OK, SEND FAIL, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.3
 * @return ATB_OK, ATB_ERR_RETRY after SEND FAIL, or what else went wrong: see atb_error() */
atb_status_t eg91xq_qssl_send_fixed(atb_client_t *at, const eg91xq_qssl_send_fixed_req_t *req);

/** Starts eg91xq_qssl_send_fixed() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_send_fixed_start(atb_client_t *at, atb_call_t *call,
                                                        const eg91xq_qssl_send_fixed_req_t *req, atb_done_fn on_done,
                                                        void *user)
{
    return atb_start(at, call, &eg91xq_qssl_send_fixed_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_send_fixed_encode(const eg91xq_qssl_send_fixed_req_t *req, char *buf, size_t cap,
                                                   atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_send_fixed_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_send_fixed_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_send_fixed_exchange.base, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
