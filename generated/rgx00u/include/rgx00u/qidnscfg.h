/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QIDNSCFG of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QIDNSCFG_H
#define RGX00U_QIDNSCFG_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QIDNSCFG=? ---- */

/** Reply to rgx00u_qidnscfg_test(). */
typedef struct rgx00u_qidnscfg_test_rsp {
    /** PDP context ID. <contextID> */
    atb_values_t context_id;
    /** Address of the first DNS server, of the protocol of the context. <pridnsaddr> */
    atb_str_t pri_dns_addr;
    /** Address of the second DNS server, of the protocol of the context. <secdnsaddr> */
    atb_str_t sec_dns_addr;
} rgx00u_qidnscfg_test_rsp_t;

/** Descriptor of rgx00u_qidnscfg_test(). */
extern const atb_exchange_ex_t rgx00u_qidnscfg_test_exchange;

/** List the supported values.
 * AT+QIDNSCFG=?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.14. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qidnscfg_test(atb_client_t *at, rgx00u_qidnscfg_test_rsp_t *rsp);

/** Starts rgx00u_qidnscfg_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qidnscfg_test_start(atb_client_t *at, atb_call_t *call,
                                                      rgx00u_qidnscfg_test_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qidnscfg_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qidnscfg_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qidnscfg_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qidnscfg_test_decode(rgx00u_qidnscfg_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qidnscfg_test_exchange.base, rsp, line, len);
}

/* ---- AT+QIDNSCFG=<contextID> ---- */

/** Parameters of rgx00u_qidnscfg_get(). */
typedef struct rgx00u_qidnscfg_get_req {
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
} rgx00u_qidnscfg_get_req_t;

/** Reply to rgx00u_qidnscfg_get(). */
typedef struct rgx00u_qidnscfg_get_rsp {
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
    /** Address of the first DNS server, of the protocol of the context. 0..64 bytes. <pridnsaddr> */
    atb_str_t pri_dns_addr;
    /** Address of the second DNS server, of the protocol of the context. 0..64 bytes. <secdnsaddr> */
    atb_str_t sec_dns_addr;
} rgx00u_qidnscfg_get_rsp_t;

/** Descriptor of rgx00u_qidnscfg_get(). */
extern const atb_exchange_t rgx00u_qidnscfg_get_exchange;

/** Query the DNS servers of a PDP context.
 * AT+QIDNSCFG=<contextID>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.14. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qidnscfg_get(atb_client_t *at, const rgx00u_qidnscfg_get_req_t *req,
                                 rgx00u_qidnscfg_get_rsp_t *rsp);

/** Starts rgx00u_qidnscfg_get() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qidnscfg_get_start(atb_client_t *at, atb_call_t *call,
                                                     const rgx00u_qidnscfg_get_req_t *req,
                                                     rgx00u_qidnscfg_get_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qidnscfg_get_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qidnscfg_get_encode(const rgx00u_qidnscfg_get_req_t *req, char *buf, size_t cap,
                                                atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qidnscfg_get_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qidnscfg_get_decode(rgx00u_qidnscfg_get_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qidnscfg_get_exchange, rsp, line, len);
}

/* ---- AT+QIDNSCFG=<contextID>,<pridnsaddr>[,<secdnsaddr>] ---- */

/** Parameters of rgx00u_qidnscfg_set(). */
typedef struct rgx00u_qidnscfg_set_req {
    /** True where sec_dns_addr is given. */
    bool has_sec_dns_addr;
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
    /** Address of the first DNS server, of the protocol of the context. 0..64 bytes. <pridnsaddr> */
    atb_str_t pri_dns_addr;
    /** Address of the second DNS server, of the protocol of the context. 0..64 bytes. <secdnsaddr> */
    atb_str_t sec_dns_addr;
} rgx00u_qidnscfg_set_req_t;

/** Descriptor of rgx00u_qidnscfg_set(). */
extern const atb_exchange_t rgx00u_qidnscfg_set_exchange;

/** Set the DNS servers of a PDP context.
 * AT+QIDNSCFG=<contextID>,<pridnsaddr>[,<secdnsaddr>]
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.14. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qidnscfg_set(atb_client_t *at, const rgx00u_qidnscfg_set_req_t *req);

/** Starts rgx00u_qidnscfg_set() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qidnscfg_set_start(atb_client_t *at, atb_call_t *call,
                                                     const rgx00u_qidnscfg_set_req_t *req, atb_done_fn on_done,
                                                     void *user)
{
    return atb_start(at, call, &rgx00u_qidnscfg_set_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qidnscfg_set_encode(const rgx00u_qidnscfg_set_req_t *req, char *buf, size_t cap,
                                                atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qidnscfg_set_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qidnscfg_set_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qidnscfg_set_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
