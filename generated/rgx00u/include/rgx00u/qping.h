/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QPING of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QPING_H
#define RGX00U_QPING_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QPING=? ---- */

/** Reply to rgx00u_qping_test(). */
typedef struct rgx00u_qping_test_rsp {
    /** PDP context ID. <contextID> */
    atb_values_t context_id;
    /** Whom to ping, a domain name or a dotted decimal IP address. <host> */
    atb_str_t host;
    /** Longest time to wait for the answer to a ping. Unit: s. <timeout> */
    atb_values_t timeout;
    /** Number of pings. <pingnum> */
    atb_values_t ping_num;
    /** Length of a ping. Unit: byte. <ping_size> */
    atb_values_t ping_size;
} rgx00u_qping_test_rsp_t;

/** Descriptor of rgx00u_qping_test(). */
extern const atb_exchange_ex_t rgx00u_qping_test_exchange;

/** List the supported values.
 * AT+QPING=?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.13. No time limit is stated: 1 s to the result code; to
 * the summary the time limit of all pings and 10 s for the name.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qping_test(atb_client_t *at, rgx00u_qping_test_rsp_t *rsp);

/** Starts rgx00u_qping_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qping_test_start(atb_client_t *at, atb_call_t *call, rgx00u_qping_test_rsp_t *rsp,
                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qping_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qping_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qping_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qping_test_decode(rgx00u_qping_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qping_test_exchange.base, rsp, line, len);
}

/* ---- AT+QPING=<contextID>,<host>[,<timeout>[,<pingnum>[,<ping_size>]]] ---- */

/** Parameters of rgx00u_qping(). */
typedef struct rgx00u_qping_req {
    /** True where timeout is given. */
    bool has_timeout;
    /** True where ping_num is given. */
    bool has_ping_num;
    /** True where ping_size is given. */
    bool has_ping_size;
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
    /** Whom to ping, a domain name or a dotted decimal IP address. 1..255 bytes. <host> */
    atb_str_t host;
    /** Longest time to wait for the answer to a ping. 1..255; unit: s; default: 4. <timeout> */
    uint32_t timeout;
    /** Number of pings. 1..10; default: 4. <pingnum> */
    uint32_t ping_num;
    /** Length of a ping. 32..1500; unit: byte; default: 32. <ping_size> */
    uint32_t ping_size;
} rgx00u_qping_req_t;

/** A line of the reply to rgx00u_qping(). */
typedef struct rgx00u_qping_item {
    /** True where ip_address, bytes, time, ttl are given. */
    bool has_ip_address;
    /** True where result is given. */
    bool has_result;
    /** Result of one ping; 0 is an answer. One of RGX00U_RESULT_*; 0..65535. <result> */
    uint32_t result;
    /** Address of the host. 7..15 bytes. <IP_address> */
    atb_str_t ip_address;
    /** Length of the ping. Unit: byte. <bytes> */
    uint32_t bytes;
    /** Time until the answer. Unit: ms. <time> */
    uint32_t time;
    /** Time to live of the answer. <ttl> */
    uint32_t ttl;
} rgx00u_qping_item_t;

/** Reply to rgx00u_qping(). */
typedef struct rgx00u_qping_rsp {
    /** True where sent, rcvd, lost, min, max, avg are given. */
    bool has_sent;
    /** The line just read. */
    rgx00u_qping_item_t item;
    /** Lines so far. */
    uint32_t count;
    /** Result of the command; 0 is success. One of RGX00U_RESULT_*; 0..65535. <finresult> */
    uint32_t fin_result;
    /** Pings sent. <sent> */
    uint32_t sent;
    /** Pings answered. <rcvd> */
    uint32_t rcvd;
    /** Pings whose answer did not come in time. <lost> */
    uint32_t lost;
    /** Shortest time until an answer. Unit: ms. <min> */
    uint32_t min;
    /** Longest time until an answer. Unit: ms. <max> */
    uint32_t max;
    /** Mean time until an answer. Unit: ms. <avg> */
    uint32_t avg;
    /** Called for each line; may be NULL. Set it before the call. */
    void (*on_item)(void *user, const rgx00u_qping_item_t *item);
    /** Given to on_item. */
    void *user;
} rgx00u_qping_rsp_t;

/** Descriptor of rgx00u_qping(). */
extern const atb_exchange_ex_t rgx00u_qping_exchange;

/** Ping a host. Each ping brings an item; one without an answer in time (569) brings an item without members.
 * AT+QPING=<contextID>,<host>[,<timeout>[,<pingnum>[,<ping_size>]]]
 * Maximum response time: 1 s, of the completion 10000 + timeout*ping_num*1000 ms. Result codes: OK, ERROR, +CME
 * ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.13. No time limit is stated: 1 s to the result code; to
 * the summary the time limit of all pings and 10 s for the name.
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, ATB_ERR_RESULT where fin_result is not 0, or what else went wrong: see atb_error() */
atb_status_t rgx00u_qping(atb_client_t *at, const rgx00u_qping_req_t *req, rgx00u_qping_rsp_t *rsp);

/** Starts rgx00u_qping() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qping_start(atb_client_t *at, atb_call_t *call, const rgx00u_qping_req_t *req,
                                              rgx00u_qping_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qping_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qping_encode(const rgx00u_qping_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qping_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qping_decode(rgx00u_qping_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qping_exchange.base, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
