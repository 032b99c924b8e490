/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QIACT of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QIACT_H
#define EG91XQ_QIACT_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QIACT=? ---- */

/** Reply to eg91xq_qiact_test(). */
typedef struct eg91xq_qiact_test_rsp {
    /** PDP context ID. <contextID> */
    atb_values_t context_id;
} eg91xq_qiact_test_rsp_t;

/** Descriptor of eg91xq_qiact_test(). */
extern const atb_exchange_ex_t eg91xq_qiact_test_exchange;

/** List the supported values.
 * AT+QIACT=?
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QIACT. Example in SSL note 3.1.2; the rest as in 2.3.3
 * of the RGx00U and RM500U TCP(IP) note.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qiact_test(atb_client_t *at, eg91xq_qiact_test_rsp_t *rsp);

/** Starts eg91xq_qiact_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qiact_test_start(atb_client_t *at, atb_call_t *call, eg91xq_qiact_test_rsp_t *rsp,
                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qiact_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qiact_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qiact_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qiact_test_decode(eg91xq_qiact_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qiact_test_exchange.base, rsp, line, len);
}

/* ---- AT+QIACT? ---- */

/** A line of the reply to eg91xq_qiact_get(). */
typedef struct eg91xq_qiact_get_item {
    /** True where ipv6_address is given. */
    bool has_ipv6_address;
    /** PDP context ID. 1..15. <contextID> */
    uint32_t context_id;
    /** State of the context. One of EG91XQ_CONTEXT_STATE_*. <context_state> */
    uint32_t context_state;
    /** Protocol type. One of EG91XQ_CONTEXT_TYPE_*. <context_type> */
    uint32_t context_type;
    /** Address of the module; IPv6 where the protocol type is 2. <IP_address> */
    atb_str_t ip_address;
    /** IPv6 address of the module, where the protocol type is 3. <IPv6_address> */
    atb_str_t ipv6_address;
} eg91xq_qiact_get_item_t;

/** Reply to eg91xq_qiact_get(). */
typedef struct eg91xq_qiact_get_rsp {
    /** The line just read. */
    eg91xq_qiact_get_item_t item;
    /** Lines so far. */
    uint32_t count;
    /** Called for each line; may be NULL. Set it before the call. */
    void (*on_item)(void *user, const eg91xq_qiact_get_item_t *item);
    /** Given to on_item. */
    void *user;
} eg91xq_qiact_get_rsp_t;

/** Descriptor of eg91xq_qiact_get(). */
extern const atb_exchange_ex_t eg91xq_qiact_get_exchange;

/** List the active PDP contexts and their addresses.
 * AT+QIACT?
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QIACT. Example in SSL note 3.1.2; the rest as in 2.3.3
 * of the RGx00U and RM500U TCP(IP) note.
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qiact_get(atb_client_t *at, eg91xq_qiact_get_rsp_t *rsp);

/** Starts eg91xq_qiact_get() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qiact_get_start(atb_client_t *at, atb_call_t *call, eg91xq_qiact_get_rsp_t *rsp,
                                                  atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qiact_get_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qiact_get_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qiact_get_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qiact_get_decode(eg91xq_qiact_get_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qiact_get_exchange.base, rsp, line, len);
}

/* ---- AT+QIACT=<contextID> ---- */

/** Parameters of eg91xq_qiact(). */
typedef struct eg91xq_qiact_req {
    /** PDP context ID. 1..15. <contextID> */
    uint32_t context_id;
} eg91xq_qiact_req_t;

/** Descriptor of eg91xq_qiact(). */
extern const atb_exchange_t eg91xq_qiact_exchange;

/** Activate a PDP context.
 * AT+QIACT=<contextID>
 * Maximum response time: 150 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QIACT. Example in SSL note 3.1.2; the rest as in 2.3.3
 * of the RGx00U and RM500U TCP(IP) note.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qiact(atb_client_t *at, const eg91xq_qiact_req_t *req);

/** Starts eg91xq_qiact() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qiact_start(atb_client_t *at, atb_call_t *call, const eg91xq_qiact_req_t *req,
                                              atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qiact_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qiact_encode(const eg91xq_qiact_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qiact_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qiact_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qiact_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
