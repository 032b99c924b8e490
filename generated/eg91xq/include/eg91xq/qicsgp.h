/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QICSGP of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QICSGP_H
#define EG91XQ_QICSGP_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QICSGP=? ---- */

/** Reply to eg91xq_qicsgp_test(). */
typedef struct eg91xq_qicsgp_test_rsp {
    /** PDP context ID. <contextID> */
    atb_values_t context_id;
    /** Protocol type. <context_type> */
    atb_values_t context_type;
    /** Access point name. <APN> */
    atb_str_t apn;
    /** User name. <username> */
    atb_str_t username;
    /** Password. Hidden in traces. <password> */
    atb_str_t password;
    /** How the network checks user name and password. <authentication> */
    atb_values_t authentication;
} eg91xq_qicsgp_test_rsp_t;

/** Descriptor of eg91xq_qicsgp_test(). */
extern const atb_exchange_ex_t eg91xq_qicsgp_test_exchange;

/** List the supported values.
 * AT+QICSGP=?
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QICSGP. Example in SSL note 3.1.1; the rest as in 2.3.2
 * of the RGx00U and RM500U TCP(IP) note. No time limit is known: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qicsgp_test(atb_client_t *at, eg91xq_qicsgp_test_rsp_t *rsp);

/** Starts eg91xq_qicsgp_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qicsgp_test_start(atb_client_t *at, atb_call_t *call, eg91xq_qicsgp_test_rsp_t *rsp,
                                                    atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qicsgp_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qicsgp_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qicsgp_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qicsgp_test_decode(eg91xq_qicsgp_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qicsgp_test_exchange.base, rsp, line, len);
}

/* ---- AT+QICSGP=<contextID> ---- */

/** Parameters of eg91xq_qicsgp_get(). */
typedef struct eg91xq_qicsgp_get_req {
    /** PDP context ID. 1..15. <contextID> */
    uint32_t context_id;
} eg91xq_qicsgp_get_req_t;

/** Reply to eg91xq_qicsgp_get(). */
typedef struct eg91xq_qicsgp_get_rsp {
    /** Protocol type. One of EG91XQ_CONTEXT_TYPE_*. <context_type> */
    uint32_t context_type;
    /** Access point name. 0..100 bytes. <APN> */
    atb_str_t apn;
    /** User name. 0..127 bytes. <username> */
    atb_str_t username;
    /** Password. 0..127 bytes; hidden in traces. <password> */
    atb_str_t password;
    /** How the network checks user name and password. One of EG91XQ_AUTHENTICATION_*. <authentication> */
    uint32_t authentication;
} eg91xq_qicsgp_get_rsp_t;

/** Descriptor of eg91xq_qicsgp_get(). */
extern const atb_exchange_t eg91xq_qicsgp_get_exchange;

/** Query the configuration of a PDP context.
 * AT+QICSGP=<contextID>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QICSGP. Example in SSL note 3.1.1; the rest as in 2.3.2
 * of the RGx00U and RM500U TCP(IP) note. No time limit is known: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qicsgp_get(atb_client_t *at, const eg91xq_qicsgp_get_req_t *req, eg91xq_qicsgp_get_rsp_t *rsp);

/** Starts eg91xq_qicsgp_get() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qicsgp_get_start(atb_client_t *at, atb_call_t *call,
                                                   const eg91xq_qicsgp_get_req_t *req, eg91xq_qicsgp_get_rsp_t *rsp,
                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qicsgp_get_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qicsgp_get_encode(const eg91xq_qicsgp_get_req_t *req, char *buf, size_t cap,
                                              atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qicsgp_get_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qicsgp_get_decode(eg91xq_qicsgp_get_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qicsgp_get_exchange, rsp, line, len);
}

/* ---- AT+QICSGP=<contextID>,<context_type>,<APN>[,<username>,<password>,<authentication>] ---- */

/** Parameters of eg91xq_qicsgp_set(). */
typedef struct eg91xq_qicsgp_set_req {
    /** True where username, password, authentication are given. */
    bool has_username;
    /** PDP context ID. 1..15. <contextID> */
    uint32_t context_id;
    /** Protocol type. One of EG91XQ_CONTEXT_TYPE_*. <context_type> */
    uint32_t context_type;
    /** Access point name. 0..100 bytes. <APN> */
    atb_str_t apn;
    /** User name. 0..127 bytes. <username> */
    atb_str_t username;
    /** Password. 0..127 bytes; hidden in traces. <password> */
    atb_str_t password;
    /** How the network checks user name and password. One of EG91XQ_AUTHENTICATION_*. <authentication> */
    uint32_t authentication;
} eg91xq_qicsgp_set_req_t;

/** Descriptor of eg91xq_qicsgp_set(). */
extern const atb_exchange_t eg91xq_qicsgp_set_exchange;

/** Configure a PDP context.
 * AT+QICSGP=<contextID>,<context_type>,<APN>[,<username>,<password>,<authentication>]
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QICSGP. Example in SSL note 3.1.1; the rest as in 2.3.2
 * of the RGx00U and RM500U TCP(IP) note. No time limit is known: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qicsgp_set(atb_client_t *at, const eg91xq_qicsgp_set_req_t *req);

/** Starts eg91xq_qicsgp_set() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qicsgp_set_start(atb_client_t *at, atb_call_t *call,
                                                   const eg91xq_qicsgp_set_req_t *req, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qicsgp_set_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qicsgp_set_encode(const eg91xq_qicsgp_set_req_t *req, char *buf, size_t cap,
                                              atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qicsgp_set_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qicsgp_set_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qicsgp_set_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
