/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QIDNSCFG of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QIDNSCFG_H
#define EG91XQ_QIDNSCFG_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QIDNSCFG=<contextID> ---- */

/** Parameters of eg91xq_qidnscfg_get(). */
typedef struct eg91xq_qidnscfg_get_req {
    /** PDP context ID. 1..15. <contextID> */
    uint32_t context_id;
} eg91xq_qidnscfg_get_req_t;

/** Reply to eg91xq_qidnscfg_get(). */
typedef struct eg91xq_qidnscfg_get_rsp {
    /** PDP context ID. 1..15. <contextID> */
    uint32_t context_id;
    /** Address of the first DNS server. 0..64 bytes. <pridnsaddr> */
    atb_str_t pri_dns_addr;
    /** Address of the second DNS server. 0..64 bytes. <secdnsaddr> */
    atb_str_t sec_dns_addr;
} eg91xq_qidnscfg_get_rsp_t;

/** Descriptor of eg91xq_qidnscfg_get(). */
extern const atb_exchange_t eg91xq_qidnscfg_get_exchange;

/** Query the DNS servers of a PDP context.
 * AT+QIDNSCFG=<contextID>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QIDNSCFG. SSL note 4; the rest as in 2.3.14 of the
 * RGx00U and RM500U TCP(IP) note. No time limit is known: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qidnscfg_get(atb_client_t *at, const eg91xq_qidnscfg_get_req_t *req,
                                 eg91xq_qidnscfg_get_rsp_t *rsp);

/** Starts eg91xq_qidnscfg_get() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qidnscfg_get_start(atb_client_t *at, atb_call_t *call,
                                                     const eg91xq_qidnscfg_get_req_t *req,
                                                     eg91xq_qidnscfg_get_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qidnscfg_get_exchange, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qidnscfg_get_encode(const eg91xq_qidnscfg_get_req_t *req, char *buf, size_t cap,
                                                atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qidnscfg_get_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qidnscfg_get_decode(eg91xq_qidnscfg_get_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qidnscfg_get_exchange, rsp, line, len);
}

/* ---- AT+QIDNSCFG=<contextID>,<pridnsaddr>[,<secdnsaddr>] ---- */

/** Parameters of eg91xq_qidnscfg_set(). */
typedef struct eg91xq_qidnscfg_set_req {
    /** True where sec_dns_addr is given. */
    bool has_sec_dns_addr;
    /** PDP context ID. 1..15. <contextID> */
    uint32_t context_id;
    /** Address of the first DNS server. 0..64 bytes. <pridnsaddr> */
    atb_str_t pri_dns_addr;
    /** Address of the second DNS server. 0..64 bytes. <secdnsaddr> */
    atb_str_t sec_dns_addr;
} eg91xq_qidnscfg_set_req_t;

/** Descriptor of eg91xq_qidnscfg_set(). */
extern const atb_exchange_t eg91xq_qidnscfg_set_exchange;

/** Set the DNS servers of a PDP context.
 * AT+QIDNSCFG=<contextID>,<pridnsaddr>[,<secdnsaddr>]
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note, AT+QIDNSCFG. SSL note 4; the rest as in 2.3.14 of the
 * RGx00U and RM500U TCP(IP) note. No time limit is known: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qidnscfg_set(atb_client_t *at, const eg91xq_qidnscfg_set_req_t *req);

/** Starts eg91xq_qidnscfg_set() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qidnscfg_set_start(atb_client_t *at, atb_call_t *call,
                                                     const eg91xq_qidnscfg_set_req_t *req, atb_done_fn on_done,
                                                     void *user)
{
    return atb_start(at, call, &eg91xq_qidnscfg_set_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qidnscfg_set_encode(const eg91xq_qidnscfg_set_req_t *req, char *buf, size_t cap,
                                                atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qidnscfg_set_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qidnscfg_set_decode(const char *line, size_t len)
{
    return atb_decode(&eg91xq_qidnscfg_set_exchange, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
