/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QSSLCFG of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QSSL_CFG_H
#define EG91XQ_QSSL_CFG_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QSSLCFG=? ---- */

/** A line of the reply to eg91xq_qssl_cfg_test(). */
typedef struct eg91xq_qssl_cfg_test_item {
    /** True where also_supported is given. */
    bool has_also_supported;
    /** Name of the sub-command. <sub> */
    atb_str_t sub;
    /** Supported SSL context IDs, or certificate indexes. <ids> */
    atb_values_t ids;
    /** Supported values, or the name of the parameter where it has no list of them. <supported> */
    atb_values_t supported;
    /** The same of the second parameter. <also> */
    atb_values_t also_supported;
} eg91xq_qssl_cfg_test_item_t;

/** Reply to eg91xq_qssl_cfg_test(). */
typedef struct eg91xq_qssl_cfg_test_rsp {
    /** The line just read. */
    eg91xq_qssl_cfg_test_item_t item;
    /** Lines so far. */
    uint32_t count;
    /** Called for each line; may be NULL. Set it before the call. */
    void (*on_item)(void *user, const eg91xq_qssl_cfg_test_item_t *item);
    /** Given to on_item. */
    void *user;
} eg91xq_qssl_cfg_test_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_test(). */
extern const atb_exchange_ex_t eg91xq_qssl_cfg_test_exchange;

/** List the supported values.
 * AT+QSSLCFG=?
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_test(atb_client_t *at, eg91xq_qssl_cfg_test_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_test_start(atb_client_t *at, atb_call_t *call,
                                                      eg91xq_qssl_cfg_test_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_test_decode(eg91xq_qssl_cfg_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_test_exchange.base, rsp, line, len);
}

/* ---- AT+QSSLCFG="sslversion",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_sslversion(). */
typedef struct eg91xq_qssl_cfg_get_sslversion_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_sslversion_req_t;

/** Reply to eg91xq_qssl_cfg_get_sslversion(). */
typedef struct eg91xq_qssl_cfg_get_sslversion_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** SSL version. One of EG91XQ_SSL_VERSION_*. <SSL_version> */
    uint32_t ssl_version;
} eg91xq_qssl_cfg_get_sslversion_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_sslversion(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_sslversion_exchange;

/** Query the SSL version.
 * AT+QSSLCFG="sslversion",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_sslversion(atb_client_t *at, const eg91xq_qssl_cfg_get_sslversion_req_t *req,
                                            eg91xq_qssl_cfg_get_sslversion_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_sslversion() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_sslversion_start(atb_client_t *at, atb_call_t *call,
                                                                const eg91xq_qssl_cfg_get_sslversion_req_t *req,
                                                                eg91xq_qssl_cfg_get_sslversion_rsp_t *rsp,
                                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_sslversion_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_sslversion_encode(const eg91xq_qssl_cfg_get_sslversion_req_t *req, char *buf,
                                                           size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_sslversion_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_sslversion_decode(eg91xq_qssl_cfg_get_sslversion_rsp_t *rsp,
                                                                 const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_sslversion_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="sslversion",<SSL_ctxID>,<SSL_version> ---- */

/** Parameters of eg91xq_qssl_cfg_set_sslversion(). */
typedef struct eg91xq_qssl_cfg_set_sslversion_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** SSL version. One of EG91XQ_SSL_VERSION_*. <SSL_version> */
    uint32_t ssl_version;
} eg91xq_qssl_cfg_set_sslversion_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_sslversion(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_sslversion_exchange;

/** Set the SSL version.
 * AT+QSSLCFG="sslversion",<SSL_ctxID>,<SSL_version>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_sslversion(atb_client_t *at, const eg91xq_qssl_cfg_set_sslversion_req_t *req);

/** Starts eg91xq_qssl_cfg_set_sslversion() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_sslversion_start(atb_client_t *at, atb_call_t *call,
                                                                const eg91xq_qssl_cfg_set_sslversion_req_t *req,
                                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_sslversion_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_sslversion_encode(const eg91xq_qssl_cfg_set_sslversion_req_t *req, char *buf,
                                                           size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_sslversion_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_sslversion_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_sslversion_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="seclevel",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_seclevel(). */
typedef struct eg91xq_qssl_cfg_get_seclevel_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_seclevel_req_t;

/** Reply to eg91xq_qssl_cfg_get_seclevel(). */
typedef struct eg91xq_qssl_cfg_get_seclevel_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Authentication mode. 1 and 2 need the trusted CA certificate in the module, and a server that insists on
     * client authentication the client's certificate and private key; AT+QFUPL uploads them. One of
     * EG91XQ_SECLEVEL_*. <seclevel> */
    uint32_t seclevel;
} eg91xq_qssl_cfg_get_seclevel_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_seclevel(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_seclevel_exchange;

/** Query the authentication mode.
 * AT+QSSLCFG="seclevel",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_seclevel(atb_client_t *at, const eg91xq_qssl_cfg_get_seclevel_req_t *req,
                                          eg91xq_qssl_cfg_get_seclevel_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_seclevel() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_seclevel_start(atb_client_t *at, atb_call_t *call,
                                                              const eg91xq_qssl_cfg_get_seclevel_req_t *req,
                                                              eg91xq_qssl_cfg_get_seclevel_rsp_t *rsp,
                                                              atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_seclevel_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_seclevel_encode(const eg91xq_qssl_cfg_get_seclevel_req_t *req, char *buf,
                                                         size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_seclevel_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_seclevel_decode(eg91xq_qssl_cfg_get_seclevel_rsp_t *rsp,
                                                               const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_seclevel_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="seclevel",<SSL_ctxID>,<seclevel> ---- */

/** Parameters of eg91xq_qssl_cfg_set_seclevel(). */
typedef struct eg91xq_qssl_cfg_set_seclevel_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Authentication mode. 1 and 2 need the trusted CA certificate in the module, and a server that insists on
     * client authentication the client's certificate and private key; AT+QFUPL uploads them. One of
     * EG91XQ_SECLEVEL_*. <seclevel> */
    uint32_t seclevel;
} eg91xq_qssl_cfg_set_seclevel_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_seclevel(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_seclevel_exchange;

/** Set the authentication mode.
 * AT+QSSLCFG="seclevel",<SSL_ctxID>,<seclevel>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_seclevel(atb_client_t *at, const eg91xq_qssl_cfg_set_seclevel_req_t *req);

/** Starts eg91xq_qssl_cfg_set_seclevel() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_seclevel_start(atb_client_t *at, atb_call_t *call,
                                                              const eg91xq_qssl_cfg_set_seclevel_req_t *req,
                                                              atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_seclevel_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_seclevel_encode(const eg91xq_qssl_cfg_set_seclevel_req_t *req, char *buf,
                                                         size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_seclevel_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_seclevel_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_seclevel_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="ciphersuite",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_ciphersuite(). */
typedef struct eg91xq_qssl_cfg_get_ciphersuite_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_ciphersuite_req_t;

/** Reply to eg91xq_qssl_cfg_get_ciphersuite(). */
typedef struct eg91xq_qssl_cfg_get_ciphersuite_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Cipher suite, or all of them. One of EG91XQ_CS_ID_*; default: EG91XQ_CS_ID_ALL. <cs_id> */
    uint32_t cs_id;
} eg91xq_qssl_cfg_get_ciphersuite_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_ciphersuite(). */
extern const atb_exchange_ex_t eg91xq_qssl_cfg_get_ciphersuite_exchange;

/** Query the cipher suites.
 * AT+QSSLCFG="ciphersuite",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_ciphersuite(atb_client_t *at, const eg91xq_qssl_cfg_get_ciphersuite_req_t *req,
                                             eg91xq_qssl_cfg_get_ciphersuite_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_ciphersuite() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_ciphersuite_start(atb_client_t *at, atb_call_t *call,
                                                                 const eg91xq_qssl_cfg_get_ciphersuite_req_t *req,
                                                                 eg91xq_qssl_cfg_get_ciphersuite_rsp_t *rsp,
                                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_ciphersuite_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_ciphersuite_encode(const eg91xq_qssl_cfg_get_ciphersuite_req_t *req, char *buf,
                                                            size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_ciphersuite_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_ciphersuite_decode(eg91xq_qssl_cfg_get_ciphersuite_rsp_t *rsp,
                                                                  const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_ciphersuite_exchange.base, rsp, line, len);
}

/* ---- AT+QSSLCFG="ciphersuite",<SSL_ctxID>,<cs_id> ---- */

/** Parameters of eg91xq_qssl_cfg_set_ciphersuite(). */
typedef struct eg91xq_qssl_cfg_set_ciphersuite_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Cipher suite, or all of them. One of EG91XQ_CS_ID_*; default: EG91XQ_CS_ID_ALL. <cs_id> */
    uint32_t cs_id;
} eg91xq_qssl_cfg_set_ciphersuite_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_ciphersuite(). */
extern const atb_exchange_ex_t eg91xq_qssl_cfg_set_ciphersuite_exchange;

/** Set the cipher suites.
 * AT+QSSLCFG="ciphersuite",<SSL_ctxID>,<cs_id>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_ciphersuite(atb_client_t *at, const eg91xq_qssl_cfg_set_ciphersuite_req_t *req);

/** Starts eg91xq_qssl_cfg_set_ciphersuite() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_ciphersuite_start(atb_client_t *at, atb_call_t *call,
                                                                 const eg91xq_qssl_cfg_set_ciphersuite_req_t *req,
                                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_ciphersuite_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_ciphersuite_encode(const eg91xq_qssl_cfg_set_ciphersuite_req_t *req, char *buf,
                                                            size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_ciphersuite_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_ciphersuite_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_ciphersuite_exchange.base, NULL, line, len);
}

/* ---- AT+QSSLCFG="negotiatetime",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_negotiatetime(). */
typedef struct eg91xq_qssl_cfg_get_negotiatetime_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_negotiatetime_req_t;

/** Reply to eg91xq_qssl_cfg_get_negotiatetime(). */
typedef struct eg91xq_qssl_cfg_get_negotiatetime_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Longest duration of the handshake. 10..300; unit: s; default: 300. <negotiate_time> */
    uint32_t negotiate_time;
} eg91xq_qssl_cfg_get_negotiatetime_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_negotiatetime(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_negotiatetime_exchange;

/** Query the longest duration of the handshake.
 * AT+QSSLCFG="negotiatetime",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_negotiatetime(atb_client_t *at, const eg91xq_qssl_cfg_get_negotiatetime_req_t *req,
                                               eg91xq_qssl_cfg_get_negotiatetime_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_negotiatetime() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_negotiatetime_start(atb_client_t *at, atb_call_t *call,
                                                                   const eg91xq_qssl_cfg_get_negotiatetime_req_t *req,
                                                                   eg91xq_qssl_cfg_get_negotiatetime_rsp_t *rsp,
                                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_negotiatetime_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_negotiatetime_encode(const eg91xq_qssl_cfg_get_negotiatetime_req_t *req,
                                                              char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_negotiatetime_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_negotiatetime_decode(eg91xq_qssl_cfg_get_negotiatetime_rsp_t *rsp,
                                                                    const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_negotiatetime_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="negotiatetime",<SSL_ctxID>,<negotiate_time> ---- */

/** Parameters of eg91xq_qssl_cfg_set_negotiatetime(). */
typedef struct eg91xq_qssl_cfg_set_negotiatetime_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Longest duration of the handshake. 10..300; unit: s; default: 300. <negotiate_time> */
    uint32_t negotiate_time;
} eg91xq_qssl_cfg_set_negotiatetime_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_negotiatetime(). */
extern const atb_exchange_ex_t eg91xq_qssl_cfg_set_negotiatetime_exchange;

/** Set the longest duration of the handshake.
 * AT+QSSLCFG="negotiatetime",<SSL_ctxID>,<negotiate_time>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_negotiatetime(atb_client_t *at, const eg91xq_qssl_cfg_set_negotiatetime_req_t *req);

/** Starts eg91xq_qssl_cfg_set_negotiatetime() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_negotiatetime_start(atb_client_t *at, atb_call_t *call,
                                                                   const eg91xq_qssl_cfg_set_negotiatetime_req_t *req,
                                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_negotiatetime_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_negotiatetime_encode(const eg91xq_qssl_cfg_set_negotiatetime_req_t *req,
                                                              char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_negotiatetime_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_negotiatetime_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_negotiatetime_exchange.base, NULL, line, len);
}

/* ---- AT+QSSLCFG="sni",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_sni(). */
typedef struct eg91xq_qssl_cfg_get_sni_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_sni_req_t;

/** Reply to eg91xq_qssl_cfg_get_sni(). */
typedef struct eg91xq_qssl_cfg_get_sni_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Server Name Indication, a part of TLS: which of its names the server is asked for. One of EG91XQ_SWITCH_*.
     * <SNI> */
    uint32_t sni;
} eg91xq_qssl_cfg_get_sni_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_sni(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_sni_exchange;

/** Query whether the server name is told to the server (SNI).
 * AT+QSSLCFG="sni",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_sni(atb_client_t *at, const eg91xq_qssl_cfg_get_sni_req_t *req,
                                     eg91xq_qssl_cfg_get_sni_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_sni() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_sni_start(atb_client_t *at, atb_call_t *call,
                                                         const eg91xq_qssl_cfg_get_sni_req_t *req,
                                                         eg91xq_qssl_cfg_get_sni_rsp_t *rsp, atb_done_fn on_done,
                                                         void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_sni_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_sni_encode(const eg91xq_qssl_cfg_get_sni_req_t *req, char *buf, size_t cap,
                                                    atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_sni_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_sni_decode(eg91xq_qssl_cfg_get_sni_rsp_t *rsp, const char *line,
                                                          size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_sni_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="sni",<SSL_ctxID>,<SNI> ---- */

/** Parameters of eg91xq_qssl_cfg_set_sni(). */
typedef struct eg91xq_qssl_cfg_set_sni_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Server Name Indication, a part of TLS: which of its names the server is asked for. One of EG91XQ_SWITCH_*.
     * <SNI> */
    uint32_t sni;
} eg91xq_qssl_cfg_set_sni_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_sni(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_sni_exchange;

/** Set whether the server name is told to the server (SNI).
 * AT+QSSLCFG="sni",<SSL_ctxID>,<SNI>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_sni(atb_client_t *at, const eg91xq_qssl_cfg_set_sni_req_t *req);

/** Starts eg91xq_qssl_cfg_set_sni() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_sni_start(atb_client_t *at, atb_call_t *call,
                                                         const eg91xq_qssl_cfg_set_sni_req_t *req, atb_done_fn on_done,
                                                         void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_sni_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_sni_encode(const eg91xq_qssl_cfg_set_sni_req_t *req, char *buf, size_t cap,
                                                    atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_sni_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_sni_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_sni_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="cacert",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_cacert(). */
typedef struct eg91xq_qssl_cfg_get_cacert_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_cacert_req_t;

/** Reply to eg91xq_qssl_cfg_get_cacert(). */
typedef struct eg91xq_qssl_cfg_get_cacert_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** File with the trusted CA certificate, such as RAM:cacert.pem. 0..255 bytes. <cacertpath> */
    atb_str_t cacertpath;
} eg91xq_qssl_cfg_get_cacert_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_cacert(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_cacert_exchange;

/** Query where the trusted CA certificate is kept.
 * AT+QSSLCFG="cacert",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_cacert(atb_client_t *at, const eg91xq_qssl_cfg_get_cacert_req_t *req,
                                        eg91xq_qssl_cfg_get_cacert_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_cacert() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_cacert_start(atb_client_t *at, atb_call_t *call,
                                                            const eg91xq_qssl_cfg_get_cacert_req_t *req,
                                                            eg91xq_qssl_cfg_get_cacert_rsp_t *rsp, atb_done_fn on_done,
                                                            void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_cacert_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_cacert_encode(const eg91xq_qssl_cfg_get_cacert_req_t *req, char *buf,
                                                       size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_cacert_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_cacert_decode(eg91xq_qssl_cfg_get_cacert_rsp_t *rsp, const char *line,
                                                             size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_cacert_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="cacert",<SSL_ctxID>,<cacertpath> ---- */

/** Parameters of eg91xq_qssl_cfg_set_cacert(). */
typedef struct eg91xq_qssl_cfg_set_cacert_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** File with the trusted CA certificate, such as RAM:cacert.pem. 0..255 bytes. <cacertpath> */
    atb_str_t cacertpath;
} eg91xq_qssl_cfg_set_cacert_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_cacert(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_cacert_exchange;

/** Set where the trusted CA certificate is kept.
 * AT+QSSLCFG="cacert",<SSL_ctxID>,<cacertpath>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_cacert(atb_client_t *at, const eg91xq_qssl_cfg_set_cacert_req_t *req);

/** Starts eg91xq_qssl_cfg_set_cacert() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_cacert_start(atb_client_t *at, atb_call_t *call,
                                                            const eg91xq_qssl_cfg_set_cacert_req_t *req,
                                                            atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_cacert_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_cacert_encode(const eg91xq_qssl_cfg_set_cacert_req_t *req, char *buf,
                                                       size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_cacert_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_cacert_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_cacert_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="cacertex" ---- */

/** A line of the reply to eg91xq_qssl_cfg_get_cacertex_all(). */
typedef struct eg91xq_qssl_cfg_get_cacertex_all_item {
    /** Index of a certificate in the CA certificate chain. 0..5. <ca_id> */
    uint32_t ca_id;
    /** File with this certificate of the trusted CA. 0..255 bytes. <cacertexpath> */
    atb_str_t cacertexpath;
} eg91xq_qssl_cfg_get_cacertex_all_item_t;

/** Reply to eg91xq_qssl_cfg_get_cacertex_all(). */
typedef struct eg91xq_qssl_cfg_get_cacertex_all_rsp {
    /** The line just read. */
    eg91xq_qssl_cfg_get_cacertex_all_item_t item;
    /** Lines so far. */
    uint32_t count;
    /** Called for each line; may be NULL. Set it before the call. */
    void (*on_item)(void *user, const eg91xq_qssl_cfg_get_cacertex_all_item_t *item);
    /** Given to on_item. */
    void *user;
} eg91xq_qssl_cfg_get_cacertex_all_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_cacertex_all(). */
extern const atb_exchange_ex_t eg91xq_qssl_cfg_get_cacertex_all_exchange;

/** Query the paths of all certificates of the trusted CA chain.
 * AT+QSSLCFG="cacertex"
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_cacertex_all(atb_client_t *at, eg91xq_qssl_cfg_get_cacertex_all_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_cacertex_all() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_cacertex_all_start(atb_client_t *at, atb_call_t *call,
                                                                  eg91xq_qssl_cfg_get_cacertex_all_rsp_t *rsp,
                                                                  atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_cacertex_all_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_cacertex_all_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_cacertex_all_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_cacertex_all_decode(eg91xq_qssl_cfg_get_cacertex_all_rsp_t *rsp,
                                                                   const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_cacertex_all_exchange.base, rsp, line, len);
}

/* ---- AT+QSSLCFG="cacertex",<ca_id> ---- */

/** Parameters of eg91xq_qssl_cfg_get_cacertex(). */
typedef struct eg91xq_qssl_cfg_get_cacertex_req {
    /** Index of a certificate in the CA certificate chain. 0..5. <ca_id> */
    uint32_t ca_id;
} eg91xq_qssl_cfg_get_cacertex_req_t;

/** Reply to eg91xq_qssl_cfg_get_cacertex(). */
typedef struct eg91xq_qssl_cfg_get_cacertex_rsp {
    /** Index of a certificate in the CA certificate chain. 0..5. <ca_id> */
    uint32_t ca_id;
    /** File with this certificate of the trusted CA. 0..255 bytes. <cacertexpath> */
    atb_str_t cacertexpath;
} eg91xq_qssl_cfg_get_cacertex_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_cacertex(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_cacertex_exchange;

/** Query the path of one certificate of the trusted CA chain.
 * AT+QSSLCFG="cacertex",<ca_id>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_cacertex(atb_client_t *at, const eg91xq_qssl_cfg_get_cacertex_req_t *req,
                                          eg91xq_qssl_cfg_get_cacertex_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_cacertex() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_cacertex_start(atb_client_t *at, atb_call_t *call,
                                                              const eg91xq_qssl_cfg_get_cacertex_req_t *req,
                                                              eg91xq_qssl_cfg_get_cacertex_rsp_t *rsp,
                                                              atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_cacertex_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_cacertex_encode(const eg91xq_qssl_cfg_get_cacertex_req_t *req, char *buf,
                                                         size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_cacertex_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_cacertex_decode(eg91xq_qssl_cfg_get_cacertex_rsp_t *rsp,
                                                               const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_cacertex_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="cacertex",<ca_id>,<cacertexpath> ---- */

/** Parameters of eg91xq_qssl_cfg_set_cacertex(). */
typedef struct eg91xq_qssl_cfg_set_cacertex_req {
    /** Index of a certificate in the CA certificate chain. 0..5. <ca_id> */
    uint32_t ca_id;
    /** File with this certificate of the trusted CA. 0..255 bytes. <cacertexpath> */
    atb_str_t cacertexpath;
} eg91xq_qssl_cfg_set_cacertex_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_cacertex(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_cacertex_exchange;

/** Set the path of one certificate of the trusted CA chain.
 * AT+QSSLCFG="cacertex",<ca_id>,<cacertexpath>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_cacertex(atb_client_t *at, const eg91xq_qssl_cfg_set_cacertex_req_t *req);

/** Starts eg91xq_qssl_cfg_set_cacertex() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_cacertex_start(atb_client_t *at, atb_call_t *call,
                                                              const eg91xq_qssl_cfg_set_cacertex_req_t *req,
                                                              atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_cacertex_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_cacertex_encode(const eg91xq_qssl_cfg_set_cacertex_req_t *req, char *buf,
                                                         size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_cacertex_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_cacertex_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_cacertex_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="clientcert",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_clientcert(). */
typedef struct eg91xq_qssl_cfg_get_clientcert_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_clientcert_req_t;

/** Reply to eg91xq_qssl_cfg_get_clientcert(). */
typedef struct eg91xq_qssl_cfg_get_clientcert_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** File with the certificate of the client. 0..255 bytes. <client_cert_path> */
    atb_str_t client_cert_path;
} eg91xq_qssl_cfg_get_clientcert_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_clientcert(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_clientcert_exchange;

/** Query where the client certificate is kept.
 * AT+QSSLCFG="clientcert",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_clientcert(atb_client_t *at, const eg91xq_qssl_cfg_get_clientcert_req_t *req,
                                            eg91xq_qssl_cfg_get_clientcert_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_clientcert() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_clientcert_start(atb_client_t *at, atb_call_t *call,
                                                                const eg91xq_qssl_cfg_get_clientcert_req_t *req,
                                                                eg91xq_qssl_cfg_get_clientcert_rsp_t *rsp,
                                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_clientcert_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_clientcert_encode(const eg91xq_qssl_cfg_get_clientcert_req_t *req, char *buf,
                                                           size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_clientcert_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_clientcert_decode(eg91xq_qssl_cfg_get_clientcert_rsp_t *rsp,
                                                                 const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_clientcert_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="clientcert",<SSL_ctxID>,<client_cert_path> ---- */

/** Parameters of eg91xq_qssl_cfg_set_clientcert(). */
typedef struct eg91xq_qssl_cfg_set_clientcert_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** File with the certificate of the client. 0..255 bytes. <client_cert_path> */
    atb_str_t client_cert_path;
} eg91xq_qssl_cfg_set_clientcert_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_clientcert(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_clientcert_exchange;

/** Set where the client certificate is kept.
 * AT+QSSLCFG="clientcert",<SSL_ctxID>,<client_cert_path>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_clientcert(atb_client_t *at, const eg91xq_qssl_cfg_set_clientcert_req_t *req);

/** Starts eg91xq_qssl_cfg_set_clientcert() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_clientcert_start(atb_client_t *at, atb_call_t *call,
                                                                const eg91xq_qssl_cfg_set_clientcert_req_t *req,
                                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_clientcert_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_clientcert_encode(const eg91xq_qssl_cfg_set_clientcert_req_t *req, char *buf,
                                                           size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_clientcert_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_clientcert_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_clientcert_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="clientkey",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_clientkey(). */
typedef struct eg91xq_qssl_cfg_get_clientkey_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_clientkey_req_t;

/** Reply to eg91xq_qssl_cfg_get_clientkey(). */
typedef struct eg91xq_qssl_cfg_get_clientkey_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** File with the private key of the client. 0..255 bytes. <client_key_path> */
    atb_str_t client_key_path;
    /** Password of the private key. 0..255 bytes; hidden in traces. <key_pwd> */
    atb_str_t key_pwd;
} eg91xq_qssl_cfg_get_clientkey_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_clientkey(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_clientkey_exchange;

/** Query the path of the private key of the client, and its password.
 * AT+QSSLCFG="clientkey",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_clientkey(atb_client_t *at, const eg91xq_qssl_cfg_get_clientkey_req_t *req,
                                           eg91xq_qssl_cfg_get_clientkey_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_clientkey() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_clientkey_start(atb_client_t *at, atb_call_t *call,
                                                               const eg91xq_qssl_cfg_get_clientkey_req_t *req,
                                                               eg91xq_qssl_cfg_get_clientkey_rsp_t *rsp,
                                                               atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_clientkey_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_clientkey_encode(const eg91xq_qssl_cfg_get_clientkey_req_t *req, char *buf,
                                                          size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_clientkey_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_clientkey_decode(eg91xq_qssl_cfg_get_clientkey_rsp_t *rsp,
                                                                const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_clientkey_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="clientkey",<SSL_ctxID>,<client_key_path>[,<key_pwd>] ---- */

/** Parameters of eg91xq_qssl_cfg_set_clientkey(). */
typedef struct eg91xq_qssl_cfg_set_clientkey_req {
    /** True where key_pwd is given. */
    bool has_key_pwd;
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** File with the private key of the client. 0..255 bytes. <client_key_path> */
    atb_str_t client_key_path;
    /** Password of the private key. 0..255 bytes; hidden in traces. <key_pwd> */
    atb_str_t key_pwd;
} eg91xq_qssl_cfg_set_clientkey_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_clientkey(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_clientkey_exchange;

/** Set the path of the private key of the client, and its password.
 * AT+QSSLCFG="clientkey",<SSL_ctxID>,<client_key_path>[,<key_pwd>]
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_clientkey(atb_client_t *at, const eg91xq_qssl_cfg_set_clientkey_req_t *req);

/** Starts eg91xq_qssl_cfg_set_clientkey() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_clientkey_start(atb_client_t *at, atb_call_t *call,
                                                               const eg91xq_qssl_cfg_set_clientkey_req_t *req,
                                                               atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_clientkey_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_clientkey_encode(const eg91xq_qssl_cfg_set_clientkey_req_t *req, char *buf,
                                                          size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_clientkey_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_clientkey_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_clientkey_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="dtls",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_dtls(). */
typedef struct eg91xq_qssl_cfg_get_dtls_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_dtls_req_t;

/** Reply to eg91xq_qssl_cfg_get_dtls(). */
typedef struct eg91xq_qssl_cfg_get_dtls_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** DTLS. One of EG91XQ_SWITCH_*. <DTLS_enable> */
    uint32_t dtls_enable;
} eg91xq_qssl_cfg_get_dtls_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_dtls(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_dtls_exchange;

/** Query whether DTLS is used.
 * AT+QSSLCFG="dtls",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_dtls(atb_client_t *at, const eg91xq_qssl_cfg_get_dtls_req_t *req,
                                      eg91xq_qssl_cfg_get_dtls_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_dtls() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_dtls_start(atb_client_t *at, atb_call_t *call,
                                                          const eg91xq_qssl_cfg_get_dtls_req_t *req,
                                                          eg91xq_qssl_cfg_get_dtls_rsp_t *rsp, atb_done_fn on_done,
                                                          void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_dtls_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_dtls_encode(const eg91xq_qssl_cfg_get_dtls_req_t *req, char *buf, size_t cap,
                                                     atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_dtls_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_dtls_decode(eg91xq_qssl_cfg_get_dtls_rsp_t *rsp, const char *line,
                                                           size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_dtls_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="dtls",<SSL_ctxID>,<DTLS_enable> ---- */

/** Parameters of eg91xq_qssl_cfg_set_dtls(). */
typedef struct eg91xq_qssl_cfg_set_dtls_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** DTLS. One of EG91XQ_SWITCH_*. <DTLS_enable> */
    uint32_t dtls_enable;
} eg91xq_qssl_cfg_set_dtls_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_dtls(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_dtls_exchange;

/** Set whether DTLS is used.
 * AT+QSSLCFG="dtls",<SSL_ctxID>,<DTLS_enable>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_dtls(atb_client_t *at, const eg91xq_qssl_cfg_set_dtls_req_t *req);

/** Starts eg91xq_qssl_cfg_set_dtls() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_dtls_start(atb_client_t *at, atb_call_t *call,
                                                          const eg91xq_qssl_cfg_set_dtls_req_t *req,
                                                          atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_dtls_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_dtls_encode(const eg91xq_qssl_cfg_set_dtls_req_t *req, char *buf, size_t cap,
                                                     atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_dtls_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_dtls_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_dtls_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="dtlsversion",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_dtlsversion(). */
typedef struct eg91xq_qssl_cfg_get_dtlsversion_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_dtlsversion_req_t;

/** Reply to eg91xq_qssl_cfg_get_dtlsversion(). */
typedef struct eg91xq_qssl_cfg_get_dtlsversion_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** DTLS version. One of EG91XQ_DTLS_VERSION_*. <DTLS_version> */
    uint32_t dtls_version;
} eg91xq_qssl_cfg_get_dtlsversion_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_dtlsversion(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_dtlsversion_exchange;

/** Query the DTLS version.
 * AT+QSSLCFG="dtlsversion",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_dtlsversion(atb_client_t *at, const eg91xq_qssl_cfg_get_dtlsversion_req_t *req,
                                             eg91xq_qssl_cfg_get_dtlsversion_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_dtlsversion() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_dtlsversion_start(atb_client_t *at, atb_call_t *call,
                                                                 const eg91xq_qssl_cfg_get_dtlsversion_req_t *req,
                                                                 eg91xq_qssl_cfg_get_dtlsversion_rsp_t *rsp,
                                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_dtlsversion_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_dtlsversion_encode(const eg91xq_qssl_cfg_get_dtlsversion_req_t *req, char *buf,
                                                            size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_dtlsversion_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_dtlsversion_decode(eg91xq_qssl_cfg_get_dtlsversion_rsp_t *rsp,
                                                                  const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_dtlsversion_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="dtlsversion",<SSL_ctxID>,<DTLS_version> ---- */

/** Parameters of eg91xq_qssl_cfg_set_dtlsversion(). */
typedef struct eg91xq_qssl_cfg_set_dtlsversion_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** DTLS version. One of EG91XQ_DTLS_VERSION_*. <DTLS_version> */
    uint32_t dtls_version;
} eg91xq_qssl_cfg_set_dtlsversion_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_dtlsversion(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_dtlsversion_exchange;

/** Set the DTLS version.
 * AT+QSSLCFG="dtlsversion",<SSL_ctxID>,<DTLS_version>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_dtlsversion(atb_client_t *at, const eg91xq_qssl_cfg_set_dtlsversion_req_t *req);

/** Starts eg91xq_qssl_cfg_set_dtlsversion() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_dtlsversion_start(atb_client_t *at, atb_call_t *call,
                                                                 const eg91xq_qssl_cfg_set_dtlsversion_req_t *req,
                                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_dtlsversion_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_dtlsversion_encode(const eg91xq_qssl_cfg_set_dtlsversion_req_t *req, char *buf,
                                                            size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_dtlsversion_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_dtlsversion_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_dtlsversion_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="psk",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_psk(). */
typedef struct eg91xq_qssl_cfg_get_psk_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_psk_req_t;

/** Reply to eg91xq_qssl_cfg_get_psk(). */
typedef struct eg91xq_qssl_cfg_get_psk_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Identity of the pre-shared key. 0..255 bytes. <identity> */
    atb_str_t identity;
    /** Pre-shared key. 0..255 bytes; hidden in traces. <key> */
    atb_str_t key;
} eg91xq_qssl_cfg_get_psk_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_psk(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_psk_exchange;

/** Query the pre-shared key and its identity.
 * AT+QSSLCFG="psk",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_psk(atb_client_t *at, const eg91xq_qssl_cfg_get_psk_req_t *req,
                                     eg91xq_qssl_cfg_get_psk_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_psk() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_psk_start(atb_client_t *at, atb_call_t *call,
                                                         const eg91xq_qssl_cfg_get_psk_req_t *req,
                                                         eg91xq_qssl_cfg_get_psk_rsp_t *rsp, atb_done_fn on_done,
                                                         void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_psk_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_psk_encode(const eg91xq_qssl_cfg_get_psk_req_t *req, char *buf, size_t cap,
                                                    atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_psk_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_psk_decode(eg91xq_qssl_cfg_get_psk_rsp_t *rsp, const char *line,
                                                          size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_psk_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="psk",<SSL_ctxID>,<identity>,<key> ---- */

/** Parameters of eg91xq_qssl_cfg_set_psk(). */
typedef struct eg91xq_qssl_cfg_set_psk_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Identity of the pre-shared key. 0..255 bytes. <identity> */
    atb_str_t identity;
    /** Pre-shared key. 0..255 bytes; hidden in traces. <key> */
    atb_str_t key;
} eg91xq_qssl_cfg_set_psk_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_psk(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_psk_exchange;

/** Set the pre-shared key and its identity.
 * AT+QSSLCFG="psk",<SSL_ctxID>,<identity>,<key>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_psk(atb_client_t *at, const eg91xq_qssl_cfg_set_psk_req_t *req);

/** Starts eg91xq_qssl_cfg_set_psk() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_psk_start(atb_client_t *at, atb_call_t *call,
                                                         const eg91xq_qssl_cfg_set_psk_req_t *req, atb_done_fn on_done,
                                                         void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_psk_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_psk_encode(const eg91xq_qssl_cfg_set_psk_req_t *req, char *buf, size_t cap,
                                                    atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_psk_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_psk_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_psk_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="ignoremulticertchainverify",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_ignoremulticertchainverify(). */
typedef struct eg91xq_qssl_cfg_get_ignoremulticertchainverify_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_ignoremulticertchainverify_req_t;

/** Reply to eg91xq_qssl_cfg_get_ignoremulticertchainverify(). */
typedef struct eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Check of multiple level certificate chains. One of EG91XQ_IGNORE_*. <ignore_multicertchain_verify> */
    uint32_t ignore_multicertchain_verify;
} eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_ignoremulticertchainverify(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_ignoremulticertchainverify_exchange;

/** Query whether the check of multiple level certificate chains is left out.
 * AT+QSSLCFG="ignoremulticertchainverify",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t
eg91xq_qssl_cfg_get_ignoremulticertchainverify(atb_client_t *at,
                                               const eg91xq_qssl_cfg_get_ignoremulticertchainverify_req_t *req,
                                               eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_ignoremulticertchainverify() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_ignoremulticertchainverify_start(
    atb_client_t *at, atb_call_t *call, const eg91xq_qssl_cfg_get_ignoremulticertchainverify_req_t *req,
    eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_ignoremulticertchainverify_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t
eg91xq_qssl_cfg_get_ignoremulticertchainverify_encode(const eg91xq_qssl_cfg_get_ignoremulticertchainverify_req_t *req,
                                                      char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_ignoremulticertchainverify_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t
eg91xq_qssl_cfg_get_ignoremulticertchainverify_decode(eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp_t *rsp,
                                                      const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_ignoremulticertchainverify_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="ignoremulticertchainverify",<SSL_ctxID>,<ignore_multicertchain_verify> ---- */

/** Parameters of eg91xq_qssl_cfg_set_ignoremulticertchainverify(). */
typedef struct eg91xq_qssl_cfg_set_ignoremulticertchainverify_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Check of multiple level certificate chains. One of EG91XQ_IGNORE_*. <ignore_multicertchain_verify> */
    uint32_t ignore_multicertchain_verify;
} eg91xq_qssl_cfg_set_ignoremulticertchainverify_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_ignoremulticertchainverify(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_ignoremulticertchainverify_exchange;

/** Set whether the check of multiple level certificate chains is left out.
 * AT+QSSLCFG="ignoremulticertchainverify",<SSL_ctxID>,<ignore_multicertchain_verify>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t
eg91xq_qssl_cfg_set_ignoremulticertchainverify(atb_client_t *at,
                                               const eg91xq_qssl_cfg_set_ignoremulticertchainverify_req_t *req);

/** Starts eg91xq_qssl_cfg_set_ignoremulticertchainverify() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t
eg91xq_qssl_cfg_set_ignoremulticertchainverify_start(atb_client_t *at, atb_call_t *call,
                                                     const eg91xq_qssl_cfg_set_ignoremulticertchainverify_req_t *req,
                                                     atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_ignoremulticertchainverify_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t
eg91xq_qssl_cfg_set_ignoremulticertchainverify_encode(const eg91xq_qssl_cfg_set_ignoremulticertchainverify_req_t *req,
                                                      char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_ignoremulticertchainverify_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_ignoremulticertchainverify_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_ignoremulticertchainverify_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="ignoreinvalidcertsign",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_ignoreinvalidcertsign(). */
typedef struct eg91xq_qssl_cfg_get_ignoreinvalidcertsign_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_ignoreinvalidcertsign_req_t;

/** Reply to eg91xq_qssl_cfg_get_ignoreinvalidcertsign(). */
typedef struct eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Check of certificate signatures. One of EG91XQ_IGNORE_*. <ignore_invalid_certsign> */
    uint32_t ignore_invalid_certsign;
} eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_ignoreinvalidcertsign(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_ignoreinvalidcertsign_exchange;

/** Query whether invalid certificate signatures are let pass.
 * AT+QSSLCFG="ignoreinvalidcertsign",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_ignoreinvalidcertsign(atb_client_t *at,
                                                       const eg91xq_qssl_cfg_get_ignoreinvalidcertsign_req_t *req,
                                                       eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_ignoreinvalidcertsign() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_ignoreinvalidcertsign_start(
    atb_client_t *at, atb_call_t *call, const eg91xq_qssl_cfg_get_ignoreinvalidcertsign_req_t *req,
    eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_ignoreinvalidcertsign_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t
eg91xq_qssl_cfg_get_ignoreinvalidcertsign_encode(const eg91xq_qssl_cfg_get_ignoreinvalidcertsign_req_t *req, char *buf,
                                                 size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_ignoreinvalidcertsign_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t
eg91xq_qssl_cfg_get_ignoreinvalidcertsign_decode(eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp_t *rsp, const char *line,
                                                 size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_ignoreinvalidcertsign_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="ignoreinvalidcertsign",<SSL_ctxID>,<ignore_invalid_certsign> ---- */

/** Parameters of eg91xq_qssl_cfg_set_ignoreinvalidcertsign(). */
typedef struct eg91xq_qssl_cfg_set_ignoreinvalidcertsign_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Check of certificate signatures. One of EG91XQ_IGNORE_*. <ignore_invalid_certsign> */
    uint32_t ignore_invalid_certsign;
} eg91xq_qssl_cfg_set_ignoreinvalidcertsign_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_ignoreinvalidcertsign(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_ignoreinvalidcertsign_exchange;

/** Set whether invalid certificate signatures are let pass.
 * AT+QSSLCFG="ignoreinvalidcertsign",<SSL_ctxID>,<ignore_invalid_certsign>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_ignoreinvalidcertsign(atb_client_t *at,
                                                       const eg91xq_qssl_cfg_set_ignoreinvalidcertsign_req_t *req);

/** Starts eg91xq_qssl_cfg_set_ignoreinvalidcertsign() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t
eg91xq_qssl_cfg_set_ignoreinvalidcertsign_start(atb_client_t *at, atb_call_t *call,
                                                const eg91xq_qssl_cfg_set_ignoreinvalidcertsign_req_t *req,
                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_ignoreinvalidcertsign_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t
eg91xq_qssl_cfg_set_ignoreinvalidcertsign_encode(const eg91xq_qssl_cfg_set_ignoreinvalidcertsign_req_t *req, char *buf,
                                                 size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_ignoreinvalidcertsign_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_ignoreinvalidcertsign_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_ignoreinvalidcertsign_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="ignorecertitem",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_ignorecertitem(). */
typedef struct eg91xq_qssl_cfg_get_ignorecertitem_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_ignorecertitem_req_t;

/** Reply to eg91xq_qssl_cfg_get_ignorecertitem(). */
typedef struct eg91xq_qssl_cfg_get_ignorecertitem_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Checks of the server's certificate that are left out; values add up. Sum of EG91XQ_IGNORE_CHECK_ITEM_*.
     * <ignore_check_item> */
    uint32_t ignore_check_item;
} eg91xq_qssl_cfg_get_ignorecertitem_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_ignorecertitem(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_ignorecertitem_exchange;

/** Query which checks of the server's certificate are left out.
 * AT+QSSLCFG="ignorecertitem",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_ignorecertitem(atb_client_t *at, const eg91xq_qssl_cfg_get_ignorecertitem_req_t *req,
                                                eg91xq_qssl_cfg_get_ignorecertitem_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_ignorecertitem() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_ignorecertitem_start(atb_client_t *at, atb_call_t *call,
                                                                    const eg91xq_qssl_cfg_get_ignorecertitem_req_t *req,
                                                                    eg91xq_qssl_cfg_get_ignorecertitem_rsp_t *rsp,
                                                                    atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_ignorecertitem_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_ignorecertitem_encode(const eg91xq_qssl_cfg_get_ignorecertitem_req_t *req,
                                                               char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_ignorecertitem_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_ignorecertitem_decode(eg91xq_qssl_cfg_get_ignorecertitem_rsp_t *rsp,
                                                                     const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_ignorecertitem_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="ignorecertitem",<SSL_ctxID>,<ignore_check_item> ---- */

/** Parameters of eg91xq_qssl_cfg_set_ignorecertitem(). */
typedef struct eg91xq_qssl_cfg_set_ignorecertitem_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Checks of the server's certificate that are left out; values add up. Sum of EG91XQ_IGNORE_CHECK_ITEM_*.
     * <ignore_check_item> */
    uint32_t ignore_check_item;
} eg91xq_qssl_cfg_set_ignorecertitem_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_ignorecertitem(). */
extern const atb_exchange_ex_t eg91xq_qssl_cfg_set_ignorecertitem_exchange;

/** Set which checks of the server's certificate are left out.
 * AT+QSSLCFG="ignorecertitem",<SSL_ctxID>,<ignore_check_item>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_ignorecertitem(atb_client_t *at, const eg91xq_qssl_cfg_set_ignorecertitem_req_t *req);

/** Starts eg91xq_qssl_cfg_set_ignorecertitem() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_ignorecertitem_start(atb_client_t *at, atb_call_t *call,
                                                                    const eg91xq_qssl_cfg_set_ignorecertitem_req_t *req,
                                                                    atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_ignorecertitem_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_ignorecertitem_encode(const eg91xq_qssl_cfg_set_ignorecertitem_req_t *req,
                                                               char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_ignorecertitem_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_ignorecertitem_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_ignorecertitem_exchange.base, NULL, line, len);
}

/* ---- AT+QSSLCFG="ignorelocaltime",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_ignorelocaltime(). */
typedef struct eg91xq_qssl_cfg_get_ignorelocaltime_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_ignorelocaltime_req_t;

/** Reply to eg91xq_qssl_cfg_get_ignorelocaltime(). */
typedef struct eg91xq_qssl_cfg_get_ignorelocaltime_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Check of the validity period against the module's clock, which AT+CCLK sets. One of EG91XQ_IGNORE_*.
     * <ignore_ltime> */
    uint32_t ignore_ltime;
} eg91xq_qssl_cfg_get_ignorelocaltime_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_ignorelocaltime(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_ignorelocaltime_exchange;

/** Query whether the validity period of certificates is left unchecked.
 * AT+QSSLCFG="ignorelocaltime",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_ignorelocaltime(atb_client_t *at, const eg91xq_qssl_cfg_get_ignorelocaltime_req_t *req,
                                                 eg91xq_qssl_cfg_get_ignorelocaltime_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_ignorelocaltime() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_ignorelocaltime_start(
    atb_client_t *at, atb_call_t *call, const eg91xq_qssl_cfg_get_ignorelocaltime_req_t *req,
    eg91xq_qssl_cfg_get_ignorelocaltime_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_ignorelocaltime_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_ignorelocaltime_encode(const eg91xq_qssl_cfg_get_ignorelocaltime_req_t *req,
                                                                char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_ignorelocaltime_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_ignorelocaltime_decode(eg91xq_qssl_cfg_get_ignorelocaltime_rsp_t *rsp,
                                                                      const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_ignorelocaltime_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="ignorelocaltime",<SSL_ctxID>,<ignore_ltime> ---- */

/** Parameters of eg91xq_qssl_cfg_set_ignorelocaltime(). */
typedef struct eg91xq_qssl_cfg_set_ignorelocaltime_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Check of the validity period against the module's clock, which AT+CCLK sets. One of EG91XQ_IGNORE_*.
     * <ignore_ltime> */
    uint32_t ignore_ltime;
} eg91xq_qssl_cfg_set_ignorelocaltime_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_ignorelocaltime(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_ignorelocaltime_exchange;

/** Set whether the validity period of certificates is left unchecked.
 * AT+QSSLCFG="ignorelocaltime",<SSL_ctxID>,<ignore_ltime>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_ignorelocaltime(atb_client_t *at,
                                                 const eg91xq_qssl_cfg_set_ignorelocaltime_req_t *req);

/** Starts eg91xq_qssl_cfg_set_ignorelocaltime() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t
eg91xq_qssl_cfg_set_ignorelocaltime_start(atb_client_t *at, atb_call_t *call,
                                          const eg91xq_qssl_cfg_set_ignorelocaltime_req_t *req, atb_done_fn on_done,
                                          void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_ignorelocaltime_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_ignorelocaltime_encode(const eg91xq_qssl_cfg_set_ignorelocaltime_req_t *req,
                                                                char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_ignorelocaltime_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_ignorelocaltime_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_ignorelocaltime_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="session_cache",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_session_cache(). */
typedef struct eg91xq_qssl_cfg_get_session_cache_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_session_cache_req_t;

/** Reply to eg91xq_qssl_cfg_get_session_cache(). */
typedef struct eg91xq_qssl_cfg_get_session_cache_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** SSL session resumption. One of EG91XQ_SWITCH_*. <session_cache_enable> */
    uint32_t session_cache_enable;
} eg91xq_qssl_cfg_get_session_cache_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_session_cache(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_session_cache_exchange;

/** Query whether SSL sessions are resumed.
 * AT+QSSLCFG="session_cache",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_session_cache(atb_client_t *at, const eg91xq_qssl_cfg_get_session_cache_req_t *req,
                                               eg91xq_qssl_cfg_get_session_cache_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_session_cache() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_session_cache_start(atb_client_t *at, atb_call_t *call,
                                                                   const eg91xq_qssl_cfg_get_session_cache_req_t *req,
                                                                   eg91xq_qssl_cfg_get_session_cache_rsp_t *rsp,
                                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_session_cache_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_session_cache_encode(const eg91xq_qssl_cfg_get_session_cache_req_t *req,
                                                              char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_session_cache_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_session_cache_decode(eg91xq_qssl_cfg_get_session_cache_rsp_t *rsp,
                                                                    const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_session_cache_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="session_cache",<SSL_ctxID>,<session_cache_enable> ---- */

/** Parameters of eg91xq_qssl_cfg_set_session_cache(). */
typedef struct eg91xq_qssl_cfg_set_session_cache_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** SSL session resumption. One of EG91XQ_SWITCH_*. <session_cache_enable> */
    uint32_t session_cache_enable;
} eg91xq_qssl_cfg_set_session_cache_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_session_cache(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_session_cache_exchange;

/** Set whether SSL sessions are resumed.
 * AT+QSSLCFG="session_cache",<SSL_ctxID>,<session_cache_enable>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_session_cache(atb_client_t *at, const eg91xq_qssl_cfg_set_session_cache_req_t *req);

/** Starts eg91xq_qssl_cfg_set_session_cache() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_session_cache_start(atb_client_t *at, atb_call_t *call,
                                                                   const eg91xq_qssl_cfg_set_session_cache_req_t *req,
                                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_session_cache_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_session_cache_encode(const eg91xq_qssl_cfg_set_session_cache_req_t *req,
                                                              char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_session_cache_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_session_cache_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_session_cache_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="closetimemode",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_closetimemode(). */
typedef struct eg91xq_qssl_cfg_get_closetimemode_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_closetimemode_req_t;

/** Reply to eg91xq_qssl_cfg_get_closetimemode(). */
typedef struct eg91xq_qssl_cfg_get_closetimemode_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Delay in closing connections, and the unit of the close timeout. One of EG91XQ_CLOSE_TIME_MODE_*.
     * <close_time_mode> */
    uint32_t close_time_mode;
} eg91xq_qssl_cfg_get_closetimemode_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_closetimemode(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_closetimemode_exchange;

/** Query the unit of the close timeout.
 * AT+QSSLCFG="closetimemode",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_closetimemode(atb_client_t *at, const eg91xq_qssl_cfg_get_closetimemode_req_t *req,
                                               eg91xq_qssl_cfg_get_closetimemode_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_closetimemode() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_closetimemode_start(atb_client_t *at, atb_call_t *call,
                                                                   const eg91xq_qssl_cfg_get_closetimemode_req_t *req,
                                                                   eg91xq_qssl_cfg_get_closetimemode_rsp_t *rsp,
                                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_closetimemode_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_closetimemode_encode(const eg91xq_qssl_cfg_get_closetimemode_req_t *req,
                                                              char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_closetimemode_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_closetimemode_decode(eg91xq_qssl_cfg_get_closetimemode_rsp_t *rsp,
                                                                    const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_closetimemode_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="closetimemode",<SSL_ctxID>,<close_time_mode> ---- */

/** Parameters of eg91xq_qssl_cfg_set_closetimemode(). */
typedef struct eg91xq_qssl_cfg_set_closetimemode_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** Delay in closing connections, and the unit of the close timeout. One of EG91XQ_CLOSE_TIME_MODE_*.
     * <close_time_mode> */
    uint32_t close_time_mode;
} eg91xq_qssl_cfg_set_closetimemode_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_closetimemode(). */
extern const atb_exchange_ex_t eg91xq_qssl_cfg_set_closetimemode_exchange;

/** Set the unit of the close timeout.
 * AT+QSSLCFG="closetimemode",<SSL_ctxID>,<close_time_mode>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_closetimemode(atb_client_t *at, const eg91xq_qssl_cfg_set_closetimemode_req_t *req);

/** Starts eg91xq_qssl_cfg_set_closetimemode() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_closetimemode_start(atb_client_t *at, atb_call_t *call,
                                                                   const eg91xq_qssl_cfg_set_closetimemode_req_t *req,
                                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_closetimemode_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_closetimemode_encode(const eg91xq_qssl_cfg_set_closetimemode_req_t *req,
                                                              char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_closetimemode_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_closetimemode_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_closetimemode_exchange.base, NULL, line, len);
}

/* ---- AT+QSSLCFG="renegotiation",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_renegotiation(). */
typedef struct eg91xq_qssl_cfg_get_renegotiation_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_renegotiation_req_t;

/** Reply to eg91xq_qssl_cfg_get_renegotiation(). */
typedef struct eg91xq_qssl_cfg_get_renegotiation_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** TLS renegotiation. One of EG91XQ_SWITCH_*. <renegotiation_enable> */
    uint32_t renegotiation_enable;
} eg91xq_qssl_cfg_get_renegotiation_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_renegotiation(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_renegotiation_exchange;

/** Query whether TLS renegotiation is allowed.
 * AT+QSSLCFG="renegotiation",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_renegotiation(atb_client_t *at, const eg91xq_qssl_cfg_get_renegotiation_req_t *req,
                                               eg91xq_qssl_cfg_get_renegotiation_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_renegotiation() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_renegotiation_start(atb_client_t *at, atb_call_t *call,
                                                                   const eg91xq_qssl_cfg_get_renegotiation_req_t *req,
                                                                   eg91xq_qssl_cfg_get_renegotiation_rsp_t *rsp,
                                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_renegotiation_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_renegotiation_encode(const eg91xq_qssl_cfg_get_renegotiation_req_t *req,
                                                              char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_renegotiation_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_renegotiation_decode(eg91xq_qssl_cfg_get_renegotiation_rsp_t *rsp,
                                                                    const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_renegotiation_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="renegotiation",<SSL_ctxID>,<renegotiation_enable> ---- */

/** Parameters of eg91xq_qssl_cfg_set_renegotiation(). */
typedef struct eg91xq_qssl_cfg_set_renegotiation_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** TLS renegotiation. One of EG91XQ_SWITCH_*. <renegotiation_enable> */
    uint32_t renegotiation_enable;
} eg91xq_qssl_cfg_set_renegotiation_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_renegotiation(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_renegotiation_exchange;

/** Set whether TLS renegotiation is allowed.
 * AT+QSSLCFG="renegotiation",<SSL_ctxID>,<renegotiation_enable>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_renegotiation(atb_client_t *at, const eg91xq_qssl_cfg_set_renegotiation_req_t *req);

/** Starts eg91xq_qssl_cfg_set_renegotiation() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_renegotiation_start(atb_client_t *at, atb_call_t *call,
                                                                   const eg91xq_qssl_cfg_set_renegotiation_req_t *req,
                                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_renegotiation_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_renegotiation_encode(const eg91xq_qssl_cfg_set_renegotiation_req_t *req,
                                                              char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_renegotiation_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_renegotiation_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_renegotiation_exchange, NULL, line, len);
}

/* ---- AT+QSSLCFG="alpn",<SSL_ctxID> ---- */

/** Parameters of eg91xq_qssl_cfg_get_alpn(). */
typedef struct eg91xq_qssl_cfg_get_alpn_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
} eg91xq_qssl_cfg_get_alpn_req_t;

/** Reply to eg91xq_qssl_cfg_get_alpn(). */
typedef struct eg91xq_qssl_cfg_get_alpn_rsp {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** ALPN protocol name; empty, and the handshake holds no ALPN extension. 0..255 bytes. <ALPN_name> */
    atb_str_t alpn_name;
} eg91xq_qssl_cfg_get_alpn_rsp_t;

/** Descriptor of eg91xq_qssl_cfg_get_alpn(). */
extern const atb_exchange_t eg91xq_qssl_cfg_get_alpn_exchange;

/** Query the ALPN protocol name.
 * AT+QSSLCFG="alpn",<SSL_ctxID>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_get_alpn(atb_client_t *at, const eg91xq_qssl_cfg_get_alpn_req_t *req,
                                      eg91xq_qssl_cfg_get_alpn_rsp_t *rsp);

/** Starts eg91xq_qssl_cfg_get_alpn() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_get_alpn_start(atb_client_t *at, atb_call_t *call,
                                                          const eg91xq_qssl_cfg_get_alpn_req_t *req,
                                                          eg91xq_qssl_cfg_get_alpn_rsp_t *rsp, atb_done_fn on_done,
                                                          void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_get_alpn_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_get_alpn_encode(const eg91xq_qssl_cfg_get_alpn_req_t *req, char *buf, size_t cap,
                                                     atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_get_alpn_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_get_alpn_decode(eg91xq_qssl_cfg_get_alpn_rsp_t *rsp, const char *line,
                                                           size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_get_alpn_exchange, rsp, line, len);
}

/* ---- AT+QSSLCFG="alpn",<SSL_ctxID>,<ALPN_name> ---- */

/** Parameters of eg91xq_qssl_cfg_set_alpn(). */
typedef struct eg91xq_qssl_cfg_set_alpn_req {
    /** SSL context ID. 0..5. <SSL_ctxID> */
    uint32_t ssl_ctx_id;
    /** ALPN protocol name; empty, and the handshake holds no ALPN extension. 0..255 bytes. <ALPN_name> */
    atb_str_t alpn_name;
} eg91xq_qssl_cfg_set_alpn_req_t;

/** Descriptor of eg91xq_qssl_cfg_set_alpn(). */
extern const atb_exchange_t eg91xq_qssl_cfg_set_alpn_exchange;

/** Set the ALPN protocol name.
 * AT+QSSLCFG="alpn",<SSL_ctxID>,<ALPN_name>
 * Maximum response time: 300 ms. Result codes: OK, ERROR.
 * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.2.1
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qssl_cfg_set_alpn(atb_client_t *at, const eg91xq_qssl_cfg_set_alpn_req_t *req);

/** Starts eg91xq_qssl_cfg_set_alpn() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qssl_cfg_set_alpn_start(atb_client_t *at, atb_call_t *call,
                                                          const eg91xq_qssl_cfg_set_alpn_req_t *req,
                                                          atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qssl_cfg_set_alpn_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qssl_cfg_set_alpn_encode(const eg91xq_qssl_cfg_set_alpn_req_t *req, char *buf, size_t cap,
                                                     atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qssl_cfg_set_alpn_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qssl_cfg_set_alpn_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qssl_cfg_set_alpn_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
