/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QICSGP of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QICSGP_H
#define RGX00U_QICSGP_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QICSGP=? ---- */

/** Reply to rgx00u_qicsgp_test(). */
typedef struct rgx00u_qicsgp_test_rsp {
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
} rgx00u_qicsgp_test_rsp_t;

/** Descriptor of rgx00u_qicsgp_test(). */
extern const atb_exchange_ex_t rgx00u_qicsgp_test_exchange;

/** List the supported values.
 * AT+QICSGP=?
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.2. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicsgp_test(atb_client_t *at, rgx00u_qicsgp_test_rsp_t *rsp);

/** Starts rgx00u_qicsgp_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicsgp_test_start(atb_client_t *at, atb_call_t *call, rgx00u_qicsgp_test_rsp_t *rsp,
                                                    atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicsgp_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicsgp_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicsgp_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicsgp_test_decode(rgx00u_qicsgp_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicsgp_test_exchange.base, rsp, line, len);
}

/* ---- AT+QICSGP=<contextID> ---- */

/** Parameters of rgx00u_qicsgp_get(). */
typedef struct rgx00u_qicsgp_get_req {
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
} rgx00u_qicsgp_get_req_t;

/** Reply to rgx00u_qicsgp_get(). */
typedef struct rgx00u_qicsgp_get_rsp {
    /** True where reserved is given. */
    bool has_reserved;
    /** Protocol type. One of RGX00U_CONTEXT_TYPE_*. <context_type> */
    uint32_t context_type;
    /** Access point name. 0..100 bytes. <APN> */
    atb_str_t apn;
    /** User name. 0..127 bytes. <username> */
    atb_str_t username;
    /** Password. 0..127 bytes; hidden in traces. <password> */
    atb_str_t password;
    /** How the network checks user name and password. One of RGX00U_AUTHENTICATION_*. <authentication> */
    uint32_t authentication;
    /** One more string before the authentication, which only the examples of the manual have. They show it empty.
     * 0..127 bytes. <reserved> */
    atb_str_t reserved;
} rgx00u_qicsgp_get_rsp_t;

/** Descriptor of rgx00u_qicsgp_get(). */
extern const atb_exchange_t rgx00u_qicsgp_get_exchange;

/** Query the configuration of a PDP context.
 * AT+QICSGP=<contextID>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.2. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicsgp_get(atb_client_t *at, const rgx00u_qicsgp_get_req_t *req, rgx00u_qicsgp_get_rsp_t *rsp);

/** Starts rgx00u_qicsgp_get() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicsgp_get_start(atb_client_t *at, atb_call_t *call,
                                                   const rgx00u_qicsgp_get_req_t *req, rgx00u_qicsgp_get_rsp_t *rsp,
                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicsgp_get_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicsgp_get_encode(const rgx00u_qicsgp_get_req_t *req, char *buf, size_t cap,
                                              atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicsgp_get_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicsgp_get_decode(rgx00u_qicsgp_get_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicsgp_get_exchange, rsp, line, len);
}

/* ---- AT+QICSGP=<contextID>,<context_type>,<APN>[,<username>,<password>[,<reserved>],<authentication>] ---- */

/** Parameters of rgx00u_qicsgp_set(). */
typedef struct rgx00u_qicsgp_set_req {
    /** True where username, password, authentication are given. */
    bool has_username;
    /** True where reserved is given. */
    bool has_reserved;
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
    /** Protocol type. One of RGX00U_CONTEXT_TYPE_*. <context_type> */
    uint32_t context_type;
    /** Access point name. 0..100 bytes. <APN> */
    atb_str_t apn;
    /** User name. 0..127 bytes. <username> */
    atb_str_t username;
    /** Password. 0..127 bytes; hidden in traces. <password> */
    atb_str_t password;
    /** One more string before the authentication, which only the examples of the manual have. They show it empty.
     * 0..127 bytes. <reserved> */
    atb_str_t reserved;
    /** How the network checks user name and password. One of RGX00U_AUTHENTICATION_*. <authentication> */
    uint32_t authentication;
} rgx00u_qicsgp_set_req_t;

/** Descriptor of rgx00u_qicsgp_set(). */
extern const atb_exchange_t rgx00u_qicsgp_set_exchange;

/** Configure a PDP context.
 * AT+QICSGP=<contextID>,<context_type>,<APN>[,<username>,<password>[,<reserved>],<authentication>]
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.2. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicsgp_set(atb_client_t *at, const rgx00u_qicsgp_set_req_t *req);

/** Starts rgx00u_qicsgp_set() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicsgp_set_start(atb_client_t *at, atb_call_t *call,
                                                   const rgx00u_qicsgp_set_req_t *req, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicsgp_set_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicsgp_set_encode(const rgx00u_qicsgp_set_req_t *req, char *buf, size_t cap,
                                              atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicsgp_set_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicsgp_set_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicsgp_set_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
