/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QIACT of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QIACT_H
#define RGX00U_QIACT_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QIACT=? ---- */

/** Reply to rgx00u_qiact_test(). */
typedef struct rgx00u_qiact_test_rsp {
    /** PDP context ID. <contextID> */
    atb_values_t context_id;
} rgx00u_qiact_test_rsp_t;

/** Descriptor of rgx00u_qiact_test(). */
extern const atb_exchange_ex_t rgx00u_qiact_test_exchange;

/** List the supported values.
 * AT+QIACT=?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.3
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qiact_test(atb_client_t *at, rgx00u_qiact_test_rsp_t *rsp);

/** Starts rgx00u_qiact_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qiact_test_start(atb_client_t *at, atb_call_t *call, rgx00u_qiact_test_rsp_t *rsp,
                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qiact_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qiact_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qiact_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qiact_test_decode(rgx00u_qiact_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qiact_test_exchange.base, rsp, line, len);
}

/* ---- AT+QIACT? ---- */

/** A line of the reply to rgx00u_qiact_get(). */
typedef struct rgx00u_qiact_get_item {
    /** True where ipv6_address is given. */
    bool has_ipv6_address;
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
    /** State of the context. One of RGX00U_CONTEXT_STATE_*. <context_state> */
    uint32_t context_state;
    /** Protocol type. One of RGX00U_CONTEXT_TYPE_*. <context_type> */
    uint32_t context_type;
    /** Address of the module; the IPv6 one where the protocol type is 2. 0..64 bytes. <IP_address> */
    atb_str_t ip_address;
    /** IPv6 address of the module, where the protocol type is 3. 0..64 bytes. <IPv6_address> */
    atb_str_t ipv6_address;
} rgx00u_qiact_get_item_t;

/** Reply to rgx00u_qiact_get(). */
typedef struct rgx00u_qiact_get_rsp {
    /** The line just read. */
    rgx00u_qiact_get_item_t item;
    /** Lines so far. */
    uint32_t count;
    /** Called for each line; may be NULL. Set it before the call. */
    void (*on_item)(void *user, const rgx00u_qiact_get_item_t *item);
    /** Given to on_item. */
    void *user;
} rgx00u_qiact_get_rsp_t;

/** Descriptor of rgx00u_qiact_get(). */
extern const atb_exchange_ex_t rgx00u_qiact_get_exchange;

/** List the active PDP contexts and their addresses.
 * AT+QIACT?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.3
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qiact_get(atb_client_t *at, rgx00u_qiact_get_rsp_t *rsp);

/** Starts rgx00u_qiact_get() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qiact_get_start(atb_client_t *at, atb_call_t *call, rgx00u_qiact_get_rsp_t *rsp,
                                                  atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qiact_get_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qiact_get_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qiact_get_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qiact_get_decode(rgx00u_qiact_get_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qiact_get_exchange.base, rsp, line, len);
}

/* ---- AT+QIACT=<contextID> ---- */

/** Parameters of rgx00u_qiact(). */
typedef struct rgx00u_qiact_req {
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
} rgx00u_qiact_req_t;

/** Descriptor of rgx00u_qiact(). */
extern const atb_exchange_t rgx00u_qiact_exchange;

/** Activate a PDP context. Nothing else can be executed before the result code.
 * AT+QIACT=<contextID>
 * Maximum response time: 150 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.3
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qiact(atb_client_t *at, const rgx00u_qiact_req_t *req);

/** Starts rgx00u_qiact() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qiact_start(atb_client_t *at, atb_call_t *call, const rgx00u_qiact_req_t *req,
                                              atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qiact_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qiact_encode(const rgx00u_qiact_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qiact_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qiact_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qiact_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
