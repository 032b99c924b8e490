/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QSSLOPEN of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QSSL_OPEN_H
#define EG91XQ_QSSL_OPEN_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QSSLOPEN=? ---- */

/** Reply to eg91xq_qssl_open_test(). */
typedef struct eg91xq_qssl_open_test_rsp {
    /** True where access_mode is given. */
    bool has_access_mode;
    /** PDP context ID. <PDP_ctxID> */
    atb_values_t pdp_ctx_id;
    /** SSL context ID. <SSL_ctxID> */
    atb_values_t ssl_ctx_id;
    /** Socket index. <clientID> */
    atb_values_t client_id;
    /** Address of the server, an IP address or a domain name. <serveraddr> */
    atb_str_t server_addr;
    /** Port on which the server listens. <server_port> */
    atb_str_t server_port;
    /** Data access mode of the connection. <access_mode> */
    atb_values_t access_mode;
} eg91xq_qssl_open_test_rsp_t;

/** Descriptor of eg91xq_qssl_open_test(). */
extern const atb_exchange_ex_t eg91xq_qssl_open_test_exchange;

/** List the supported values.
 * AT+QSSLOPEN=?
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.2. The maximum response time of 2.2.2 is that of a
 * connection; test forms take that of the others.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_open_test(atb_client_t *at, eg91xq_qssl_open_test_rsp_t *rsp);

/** Starts eg91xq_qssl_open_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_open_test_start(atb_client_t *at, atb_call_t *call,
                                                       eg91xq_qssl_open_test_rsp_t *rsp, atb_done_fn on_done,
                                                       void *user)
{
    return atb_start(at, call, &eg91xq_qssl_open_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_open_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_open_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_open_test_decode(eg91xq_qssl_open_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_open_test_exchange.base, rsp, line, len);
}

/* ---- AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>[,<access_mode>] ---- */

/** Parameters of eg91xq_qssl_open(). */
typedef struct eg91xq_qssl_open_req {
    /** True where access_mode is given. */
    bool has_access_mode;
    /** PDP context ID. 1..15. <PDP_ctxID> */
    uint32_t pdp_ctx_id;
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
    /** Address of the server, an IP address or a domain name. 1..255 bytes. <serveraddr> */
    atb_str_t server_addr;
    /** Port on which the server listens. 0..65535. <server_port> */
    uint32_t server_port;
    /** Data access mode of the connection. One of EG91XQ_ACCESS_MODE_*; default: EG91XQ_ACCESS_MODE_BUFFER.
     * <access_mode> */
    uint32_t access_mode;
} eg91xq_qssl_open_req_t;

/** Reply to eg91xq_qssl_open(). */
typedef struct eg91xq_qssl_open_rsp {
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
    /** Result code. 0 is success. One of EG91XQ_RESULT_*. <err> */
    uint32_t err;
} eg91xq_qssl_open_rsp_t;

/** Descriptor of eg91xq_qssl_open(). */
extern const atb_exchange_ex_t eg91xq_qssl_open_exchange;

/** Open an SSL connection to a server. Its PDP context must be active. AT+QIGETERROR tells why it was refused; when
 * the completion does not come in time, AT+QSSLCLOSE closes the socket.
 * AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>[,<access_mode>]
 * Maximum response time: 150000 + negotiate_time*1000 ms, also of the completion. Result codes: OK, ERROR, CONNECT.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.2
 * @param rsp may be NULL
 * @return ATB_OK, ATB_ERR_RESULT where err is not 0, or what else went wrong: see atb_error() */
atb_status_t eg91xq_qssl_open(atb_client_t *at, const eg91xq_qssl_open_req_t *req, eg91xq_qssl_open_rsp_t *rsp);

/** Starts eg91xq_qssl_open() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_open_start(atb_client_t *at, atb_call_t *call, const eg91xq_qssl_open_req_t *req,
                                                  eg91xq_qssl_open_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_open_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_open_encode(const eg91xq_qssl_open_req_t *req, char *buf, size_t cap,
                                             atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_open_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_open_decode(eg91xq_qssl_open_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_open_exchange.base, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
