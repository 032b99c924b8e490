/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QICFG of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QICFG_H
#define RGX00U_QICFG_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QICFG=? ---- */

/** A line of the reply to rgx00u_qicfg_test(). */
typedef struct rgx00u_qicfg_test_item {
    /** True where second_supported is given. */
    bool has_second_supported;
    /** True where third_supported is given. */
    bool has_third_supported;
    /** True where fourth_supported is given. */
    bool has_fourth_supported;
    /** Name of the sub-command. 1..32 bytes. <sub> */
    atb_str_t sub;
    /** Supported values of the first parameter. <supported> */
    atb_values_t supported;
    /** The same of the second parameter. <second> */
    atb_values_t second_supported;
    /** The same of the third parameter. <third> */
    atb_values_t third_supported;
    /** The same of the fourth parameter. <fourth> */
    atb_values_t fourth_supported;
} rgx00u_qicfg_test_item_t;

/** Reply to rgx00u_qicfg_test(). */
typedef struct rgx00u_qicfg_test_rsp {
    /** The line just read. */
    rgx00u_qicfg_test_item_t item;
    /** Lines so far. */
    uint32_t count;
    /** Called for each line; may be NULL. Set it before the call. */
    void (*on_item)(void *user, const rgx00u_qicfg_test_item_t *item);
    /** Given to on_item. */
    void *user;
} rgx00u_qicfg_test_rsp_t;

/** Descriptor of rgx00u_qicfg_test(). */
extern const atb_exchange_ex_t rgx00u_qicfg_test_exchange;

/** List the supported values.
 * AT+QICFG=?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp its sink or handler must be set before the call
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_test(atb_client_t *at, rgx00u_qicfg_test_rsp_t *rsp);

/** Starts rgx00u_qicfg_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_test_start(atb_client_t *at, atb_call_t *call, rgx00u_qicfg_test_rsp_t *rsp,
                                                   atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_test_decode(rgx00u_qicfg_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_test_exchange.base, rsp, line, len);
}

/* ---- AT+QICFG="transpktsize" ---- */

/** Reply to rgx00u_qicfg_get_transpktsize(). */
typedef struct rgx00u_qicfg_get_transpktsize_rsp {
    /** Longest data packet in transparent transmission mode. 1..1460; unit: byte; default: 1024. <transpktsize> */
    uint32_t transpktsize;
} rgx00u_qicfg_get_transpktsize_rsp_t;

/** Descriptor of rgx00u_qicfg_get_transpktsize(). */
extern const atb_exchange_t rgx00u_qicfg_get_transpktsize_exchange;

/** Query the maximum length of a packet in transparent transmission mode.
 * AT+QICFG="transpktsize"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_transpktsize(atb_client_t *at, rgx00u_qicfg_get_transpktsize_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_transpktsize() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_transpktsize_start(atb_client_t *at, atb_call_t *call,
                                                               rgx00u_qicfg_get_transpktsize_rsp_t *rsp,
                                                               atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_transpktsize_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_transpktsize_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_transpktsize_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_transpktsize_decode(rgx00u_qicfg_get_transpktsize_rsp_t *rsp,
                                                                const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_transpktsize_exchange, rsp, line, len);
}

/* ---- AT+QICFG="transpktsize",<transpktsize> ---- */

/** Parameters of rgx00u_qicfg_set_transpktsize(). */
typedef struct rgx00u_qicfg_set_transpktsize_req {
    /** Longest data packet in transparent transmission mode. 1..1460; unit: byte; default: 1024. <transpktsize> */
    uint32_t transpktsize;
} rgx00u_qicfg_set_transpktsize_req_t;

/** Descriptor of rgx00u_qicfg_set_transpktsize(). */
extern const atb_exchange_t rgx00u_qicfg_set_transpktsize_exchange;

/** Set the maximum length of a packet in transparent transmission mode.
 * AT+QICFG="transpktsize",<transpktsize>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_transpktsize(atb_client_t *at, const rgx00u_qicfg_set_transpktsize_req_t *req);

/** Starts rgx00u_qicfg_set_transpktsize() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_transpktsize_start(atb_client_t *at, atb_call_t *call,
                                                               const rgx00u_qicfg_set_transpktsize_req_t *req,
                                                               atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_transpktsize_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_transpktsize_encode(const rgx00u_qicfg_set_transpktsize_req_t *req, char *buf,
                                                          size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_transpktsize_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_transpktsize_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_transpktsize_exchange, NULL, line, len);
}

/* ---- AT+QICFG="transwaittm" ---- */

/** Reply to rgx00u_qicfg_get_transwaittm(). */
typedef struct rgx00u_qicfg_get_transwaittm_rsp {
    /** Time after which data are sent though they are shorter than <transpktsize>, in transparent transmission mode.
     * 0..20; unit: 100 ms; default: 2. <transwaittm> */
    uint32_t transwaittm;
} rgx00u_qicfg_get_transwaittm_rsp_t;

/** Descriptor of rgx00u_qicfg_get_transwaittm(). */
extern const atb_exchange_t rgx00u_qicfg_get_transwaittm_exchange;

/** Query how long the module waits before it sends a packet that is not full, in transparent transmission mode.
 * AT+QICFG="transwaittm"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_transwaittm(atb_client_t *at, rgx00u_qicfg_get_transwaittm_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_transwaittm() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_transwaittm_start(atb_client_t *at, atb_call_t *call,
                                                              rgx00u_qicfg_get_transwaittm_rsp_t *rsp,
                                                              atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_transwaittm_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_transwaittm_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_transwaittm_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_transwaittm_decode(rgx00u_qicfg_get_transwaittm_rsp_t *rsp,
                                                               const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_transwaittm_exchange, rsp, line, len);
}

/* ---- AT+QICFG="transwaittm",<transwaittm> ---- */

/** Parameters of rgx00u_qicfg_set_transwaittm(). */
typedef struct rgx00u_qicfg_set_transwaittm_req {
    /** Time after which data are sent though they are shorter than <transpktsize>, in transparent transmission mode.
     * 0..20; unit: 100 ms; default: 2. <transwaittm> */
    uint32_t transwaittm;
} rgx00u_qicfg_set_transwaittm_req_t;

/** Descriptor of rgx00u_qicfg_set_transwaittm(). */
extern const atb_exchange_t rgx00u_qicfg_set_transwaittm_exchange;

/** Set how long the module waits before it sends a packet that is not full, in transparent transmission mode.
 * AT+QICFG="transwaittm",<transwaittm>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_transwaittm(atb_client_t *at, const rgx00u_qicfg_set_transwaittm_req_t *req);

/** Starts rgx00u_qicfg_set_transwaittm() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_transwaittm_start(atb_client_t *at, atb_call_t *call,
                                                              const rgx00u_qicfg_set_transwaittm_req_t *req,
                                                              atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_transwaittm_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_transwaittm_encode(const rgx00u_qicfg_set_transwaittm_req_t *req, char *buf,
                                                         size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_transwaittm_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_transwaittm_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_transwaittm_exchange, NULL, line, len);
}

/* ---- AT+QICFG="dataformat" ---- */

/** Reply to rgx00u_qicfg_get_dataformat(). */
typedef struct rgx00u_qicfg_get_dataformat_rsp {
    /** Format of the data to be sent. One of RGX00U_DATA_FORMAT_*. <send_data_format> */
    uint32_t send_data_format;
    /** Format of the data received. One of RGX00U_DATA_FORMAT_*. <recv_data_format> */
    uint32_t recv_data_format;
} rgx00u_qicfg_get_dataformat_rsp_t;

/** Descriptor of rgx00u_qicfg_get_dataformat(). */
extern const atb_exchange_t rgx00u_qicfg_get_dataformat_exchange;

/** Query the format of data sent and received (not in transparent transmission mode).
 * AT+QICFG="dataformat"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_dataformat(atb_client_t *at, rgx00u_qicfg_get_dataformat_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_dataformat() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_dataformat_start(atb_client_t *at, atb_call_t *call,
                                                             rgx00u_qicfg_get_dataformat_rsp_t *rsp,
                                                             atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_dataformat_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_dataformat_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_dataformat_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_dataformat_decode(rgx00u_qicfg_get_dataformat_rsp_t *rsp, const char *line,
                                                              size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_dataformat_exchange, rsp, line, len);
}

/* ---- AT+QICFG="dataformat",<send_data_format>,<recv_data_format> ---- */

/** Parameters of rgx00u_qicfg_set_dataformat(). */
typedef struct rgx00u_qicfg_set_dataformat_req {
    /** Format of the data to be sent. One of RGX00U_DATA_FORMAT_*. <send_data_format> */
    uint32_t send_data_format;
    /** Format of the data received. One of RGX00U_DATA_FORMAT_*. <recv_data_format> */
    uint32_t recv_data_format;
} rgx00u_qicfg_set_dataformat_req_t;

/** Descriptor of rgx00u_qicfg_set_dataformat(). */
extern const atb_exchange_ex_t rgx00u_qicfg_set_dataformat_exchange;

/** Set the format of data sent and received (not in transparent transmission mode).
 * AT+QICFG="dataformat",<send_data_format>,<recv_data_format>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_dataformat(atb_client_t *at, const rgx00u_qicfg_set_dataformat_req_t *req);

/** Starts rgx00u_qicfg_set_dataformat() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_dataformat_start(atb_client_t *at, atb_call_t *call,
                                                             const rgx00u_qicfg_set_dataformat_req_t *req,
                                                             atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_dataformat_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_dataformat_encode(const rgx00u_qicfg_set_dataformat_req_t *req, char *buf,
                                                        size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_dataformat_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_dataformat_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_dataformat_exchange.base, NULL, line, len);
}

/* ---- AT+QICFG="viewmode" ---- */

/** Reply to rgx00u_qicfg_get_viewmode(). */
typedef struct rgx00u_qicfg_get_viewmode_rsp {
    /** Where received data stand. One of RGX00U_DATA_VIEW_*. <view_mode> */
    uint32_t view_mode;
} rgx00u_qicfg_get_viewmode_rsp_t;

/** Descriptor of rgx00u_qicfg_get_viewmode(). */
extern const atb_exchange_t rgx00u_qicfg_get_viewmode_exchange;

/** Query where received data stand (not in transparent transmission mode).
 * AT+QICFG="viewmode"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_viewmode(atb_client_t *at, rgx00u_qicfg_get_viewmode_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_viewmode() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_viewmode_start(atb_client_t *at, atb_call_t *call,
                                                           rgx00u_qicfg_get_viewmode_rsp_t *rsp, atb_done_fn on_done,
                                                           void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_viewmode_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_viewmode_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_viewmode_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_viewmode_decode(rgx00u_qicfg_get_viewmode_rsp_t *rsp, const char *line,
                                                            size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_viewmode_exchange, rsp, line, len);
}

/* ---- AT+QICFG="viewmode",<view_mode> ---- */

/** Parameters of rgx00u_qicfg_set_viewmode(). */
typedef struct rgx00u_qicfg_set_viewmode_req {
    /** Where received data stand. One of RGX00U_DATA_VIEW_*. <view_mode> */
    uint32_t view_mode;
} rgx00u_qicfg_set_viewmode_req_t;

/** Descriptor of rgx00u_qicfg_set_viewmode(). */
extern const atb_exchange_ex_t rgx00u_qicfg_set_viewmode_exchange;

/** Set where received data stand (not in transparent transmission mode).
 * AT+QICFG="viewmode",<view_mode>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_viewmode(atb_client_t *at, const rgx00u_qicfg_set_viewmode_req_t *req);

/** Starts rgx00u_qicfg_set_viewmode() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_viewmode_start(atb_client_t *at, atb_call_t *call,
                                                           const rgx00u_qicfg_set_viewmode_req_t *req,
                                                           atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_viewmode_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_viewmode_encode(const rgx00u_qicfg_set_viewmode_req_t *req, char *buf, size_t cap,
                                                      atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_viewmode_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_viewmode_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_viewmode_exchange.base, NULL, line, len);
}

/* ---- AT+QICFG="tcp/retranscfg" ---- */

/** Reply to rgx00u_qicfg_get_tcp_retranscfg(). */
typedef struct rgx00u_qicfg_get_tcp_retranscfg_rsp {
    /** Largest number of TCP retransmissions. 3..20; default: 8. <max_backoffs> */
    uint32_t max_backoffs;
    /** Longest interval between TCP retransmissions. 5..1000; unit: 100 ms; default: 600. <max_rto> */
    uint32_t max_rto;
} rgx00u_qicfg_get_tcp_retranscfg_rsp_t;

/** Descriptor of rgx00u_qicfg_get_tcp_retranscfg(). */
extern const atb_exchange_t rgx00u_qicfg_get_tcp_retranscfg_exchange;

/** Query how often and after how long TCP retransmits; the values hold for all TCP connections.
 * AT+QICFG="tcp/retranscfg"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_tcp_retranscfg(atb_client_t *at, rgx00u_qicfg_get_tcp_retranscfg_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_tcp_retranscfg() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_tcp_retranscfg_start(atb_client_t *at, atb_call_t *call,
                                                                 rgx00u_qicfg_get_tcp_retranscfg_rsp_t *rsp,
                                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_tcp_retranscfg_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_tcp_retranscfg_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_tcp_retranscfg_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_tcp_retranscfg_decode(rgx00u_qicfg_get_tcp_retranscfg_rsp_t *rsp,
                                                                  const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_tcp_retranscfg_exchange, rsp, line, len);
}

/* ---- AT+QICFG="tcp/retranscfg",<max_backoffs>,<max_rto> ---- */

/** Parameters of rgx00u_qicfg_set_tcp_retranscfg(). */
typedef struct rgx00u_qicfg_set_tcp_retranscfg_req {
    /** Largest number of TCP retransmissions. 3..20; default: 8. <max_backoffs> */
    uint32_t max_backoffs;
    /** Longest interval between TCP retransmissions. 5..1000; unit: 100 ms; default: 600. <max_rto> */
    uint32_t max_rto;
} rgx00u_qicfg_set_tcp_retranscfg_req_t;

/** Descriptor of rgx00u_qicfg_set_tcp_retranscfg(). */
extern const atb_exchange_t rgx00u_qicfg_set_tcp_retranscfg_exchange;

/** Set how often and after how long TCP retransmits; the values hold for all TCP connections.
 * AT+QICFG="tcp/retranscfg",<max_backoffs>,<max_rto>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_tcp_retranscfg(atb_client_t *at, const rgx00u_qicfg_set_tcp_retranscfg_req_t *req);

/** Starts rgx00u_qicfg_set_tcp_retranscfg() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_tcp_retranscfg_start(atb_client_t *at, atb_call_t *call,
                                                                 const rgx00u_qicfg_set_tcp_retranscfg_req_t *req,
                                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_tcp_retranscfg_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_tcp_retranscfg_encode(const rgx00u_qicfg_set_tcp_retranscfg_req_t *req, char *buf,
                                                            size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_tcp_retranscfg_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_tcp_retranscfg_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_tcp_retranscfg_exchange, NULL, line, len);
}

/* ---- AT+QICFG="dns/cache" ---- */

/** Reply to rgx00u_qicfg_get_dns_cache(). */
typedef struct rgx00u_qicfg_get_dns_cache_rsp {
    /** Use of the DNS cache. 0 enables it. One of RGX00U_DNS_CACHE_*. <DNS_cache> */
    uint32_t dns_cache;
} rgx00u_qicfg_get_dns_cache_rsp_t;

/** Descriptor of rgx00u_qicfg_get_dns_cache(). */
extern const atb_exchange_t rgx00u_qicfg_get_dns_cache_exchange;

/** Query whether DNS answers are cached.
 * AT+QICFG="dns/cache"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_dns_cache(atb_client_t *at, rgx00u_qicfg_get_dns_cache_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_dns_cache() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_dns_cache_start(atb_client_t *at, atb_call_t *call,
                                                            rgx00u_qicfg_get_dns_cache_rsp_t *rsp, atb_done_fn on_done,
                                                            void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_dns_cache_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_dns_cache_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_dns_cache_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_dns_cache_decode(rgx00u_qicfg_get_dns_cache_rsp_t *rsp, const char *line,
                                                             size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_dns_cache_exchange, rsp, line, len);
}

/* ---- AT+QICFG="dns/cache",<DNS_cache> ---- */

/** Parameters of rgx00u_qicfg_set_dns_cache(). */
typedef struct rgx00u_qicfg_set_dns_cache_req {
    /** Use of the DNS cache. 0 enables it. One of RGX00U_DNS_CACHE_*. <DNS_cache> */
    uint32_t dns_cache;
} rgx00u_qicfg_set_dns_cache_req_t;

/** Descriptor of rgx00u_qicfg_set_dns_cache(). */
extern const atb_exchange_t rgx00u_qicfg_set_dns_cache_exchange;

/** Set whether DNS answers are cached.
 * AT+QICFG="dns/cache",<DNS_cache>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_dns_cache(atb_client_t *at, const rgx00u_qicfg_set_dns_cache_req_t *req);

/** Starts rgx00u_qicfg_set_dns_cache() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_dns_cache_start(atb_client_t *at, atb_call_t *call,
                                                            const rgx00u_qicfg_set_dns_cache_req_t *req,
                                                            atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_dns_cache_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_dns_cache_encode(const rgx00u_qicfg_set_dns_cache_req_t *req, char *buf,
                                                       size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_dns_cache_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_dns_cache_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_dns_cache_exchange, NULL, line, len);
}

/* ---- AT+QICFG="qisend/timeout" ---- */

/** Reply to rgx00u_qicfg_get_qisend_timeout(). */
typedef struct rgx00u_qicfg_get_qisend_timeout_rsp {
    /** Time without data after the prompt, after which AT+QISEND is given up. 0..3600; unit: ms; default: 0. <time> */
    uint32_t time;
} rgx00u_qicfg_get_qisend_timeout_rsp_t;

/** Descriptor of rgx00u_qicfg_get_qisend_timeout(). */
extern const atb_exchange_t rgx00u_qicfg_get_qisend_timeout_exchange;

/** Query how long AT+QISEND waits for its data.
 * AT+QICFG="qisend/timeout"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_qisend_timeout(atb_client_t *at, rgx00u_qicfg_get_qisend_timeout_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_qisend_timeout() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_qisend_timeout_start(atb_client_t *at, atb_call_t *call,
                                                                 rgx00u_qicfg_get_qisend_timeout_rsp_t *rsp,
                                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_qisend_timeout_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_qisend_timeout_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_qisend_timeout_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_qisend_timeout_decode(rgx00u_qicfg_get_qisend_timeout_rsp_t *rsp,
                                                                  const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_qisend_timeout_exchange, rsp, line, len);
}

/* ---- AT+QICFG="qisend/timeout",<time> ---- */

/** Parameters of rgx00u_qicfg_set_qisend_timeout(). */
typedef struct rgx00u_qicfg_set_qisend_timeout_req {
    /** Time without data after the prompt, after which AT+QISEND is given up. 0..3600; unit: ms; default: 0. <time> */
    uint32_t time;
} rgx00u_qicfg_set_qisend_timeout_req_t;

/** Descriptor of rgx00u_qicfg_set_qisend_timeout(). */
extern const atb_exchange_t rgx00u_qicfg_set_qisend_timeout_exchange;

/** Set how long AT+QISEND waits for its data.
 * AT+QICFG="qisend/timeout",<time>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_qisend_timeout(atb_client_t *at, const rgx00u_qicfg_set_qisend_timeout_req_t *req);

/** Starts rgx00u_qicfg_set_qisend_timeout() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_qisend_timeout_start(atb_client_t *at, atb_call_t *call,
                                                                 const rgx00u_qicfg_set_qisend_timeout_req_t *req,
                                                                 atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_qisend_timeout_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_qisend_timeout_encode(const rgx00u_qicfg_set_qisend_timeout_req_t *req, char *buf,
                                                            size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_qisend_timeout_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_qisend_timeout_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_qisend_timeout_exchange, NULL, line, len);
}

/* ---- AT+QICFG="passiveclosed" ---- */

/** Reply to rgx00u_qicfg_get_passiveclosed(). */
typedef struct rgx00u_qicfg_get_passiveclosed_rsp {
    /** Passive close of a TCP connection that the server has closed. One of RGX00U_SWITCH_*. <closed> */
    uint32_t closed;
} rgx00u_qicfg_get_passiveclosed_rsp_t;

/** Descriptor of rgx00u_qicfg_get_passiveclosed(). */
extern const atb_exchange_t rgx00u_qicfg_get_passiveclosed_exchange;

/** Query whether a TCP connection is closed when the server has closed it.
 * AT+QICFG="passiveclosed"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_passiveclosed(atb_client_t *at, rgx00u_qicfg_get_passiveclosed_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_passiveclosed() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_passiveclosed_start(atb_client_t *at, atb_call_t *call,
                                                                rgx00u_qicfg_get_passiveclosed_rsp_t *rsp,
                                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_passiveclosed_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_passiveclosed_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_passiveclosed_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_passiveclosed_decode(rgx00u_qicfg_get_passiveclosed_rsp_t *rsp,
                                                                 const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_passiveclosed_exchange, rsp, line, len);
}

/* ---- AT+QICFG="passiveclosed",<closed> ---- */

/** Parameters of rgx00u_qicfg_set_passiveclosed(). */
typedef struct rgx00u_qicfg_set_passiveclosed_req {
    /** Passive close of a TCP connection that the server has closed. One of RGX00U_SWITCH_*. <closed> */
    uint32_t closed;
} rgx00u_qicfg_set_passiveclosed_req_t;

/** Descriptor of rgx00u_qicfg_set_passiveclosed(). */
extern const atb_exchange_t rgx00u_qicfg_set_passiveclosed_exchange;

/** Set whether a TCP connection is closed when the server has closed it.
 * AT+QICFG="passiveclosed",<closed>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_passiveclosed(atb_client_t *at, const rgx00u_qicfg_set_passiveclosed_req_t *req);

/** Starts rgx00u_qicfg_set_passiveclosed() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_passiveclosed_start(atb_client_t *at, atb_call_t *call,
                                                                const rgx00u_qicfg_set_passiveclosed_req_t *req,
                                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_passiveclosed_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_passiveclosed_encode(const rgx00u_qicfg_set_passiveclosed_req_t *req, char *buf,
                                                           size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_passiveclosed_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_passiveclosed_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_passiveclosed_exchange, NULL, line, len);
}

/* ---- AT+QICFG="tcp/accept" ---- */

/** Reply to rgx00u_qicfg_get_tcp_accept(). */
typedef struct rgx00u_qicfg_get_tcp_accept_rsp {
    /** Automatic acceptance of TCP connections from clients. One of RGX00U_SWITCH_*. <state> */
    uint32_t state;
} rgx00u_qicfg_get_tcp_accept_rsp_t;

/** Descriptor of rgx00u_qicfg_get_tcp_accept(). */
extern const atb_exchange_t rgx00u_qicfg_get_tcp_accept_exchange;

/** Query whether the module accepts TCP connections from clients by itself.
 * AT+QICFG="tcp/accept"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_tcp_accept(atb_client_t *at, rgx00u_qicfg_get_tcp_accept_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_tcp_accept() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_tcp_accept_start(atb_client_t *at, atb_call_t *call,
                                                             rgx00u_qicfg_get_tcp_accept_rsp_t *rsp,
                                                             atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_tcp_accept_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_tcp_accept_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_tcp_accept_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_tcp_accept_decode(rgx00u_qicfg_get_tcp_accept_rsp_t *rsp, const char *line,
                                                              size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_tcp_accept_exchange, rsp, line, len);
}

/* ---- AT+QICFG="tcp/accept",<state> ---- */

/** Parameters of rgx00u_qicfg_set_tcp_accept(). */
typedef struct rgx00u_qicfg_set_tcp_accept_req {
    /** Automatic acceptance of TCP connections from clients. One of RGX00U_SWITCH_*. <state> */
    uint32_t state;
} rgx00u_qicfg_set_tcp_accept_req_t;

/** Descriptor of rgx00u_qicfg_set_tcp_accept(). */
extern const atb_exchange_ex_t rgx00u_qicfg_set_tcp_accept_exchange;

/** Set whether the module accepts TCP connections from clients by itself.
 * AT+QICFG="tcp/accept",<state>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_tcp_accept(atb_client_t *at, const rgx00u_qicfg_set_tcp_accept_req_t *req);

/** Starts rgx00u_qicfg_set_tcp_accept() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_tcp_accept_start(atb_client_t *at, atb_call_t *call,
                                                             const rgx00u_qicfg_set_tcp_accept_req_t *req,
                                                             atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_tcp_accept_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_tcp_accept_encode(const rgx00u_qicfg_set_tcp_accept_req_t *req, char *buf,
                                                        size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_tcp_accept_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_tcp_accept_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_tcp_accept_exchange.base, NULL, line, len);
}

/* ---- AT+QICFG="tcp/keepalive" ---- */

/** Reply to rgx00u_qicfg_get_tcp_keepalive(). */
typedef struct rgx00u_qicfg_get_tcp_keepalive_rsp {
    /** Whether TCP keepalive information is sent. One of RGX00U_SWITCH_*. <enable> */
    uint32_t enable;
    /** Idle time after which keepalive begins. 1..1800; unit: s; default: 60. <idle_time> */
    uint32_t idle_time;
    /** Interval between keepalive packets. 25..100; unit: s; default: 25. <interval_time> */
    uint32_t interval_time;
    /** Number of keepalive packets in a cycle. 3..10; default: 3. <probe_cnt> */
    uint32_t probe_cnt;
} rgx00u_qicfg_get_tcp_keepalive_rsp_t;

/** Descriptor of rgx00u_qicfg_get_tcp_keepalive(). */
extern const atb_exchange_t rgx00u_qicfg_get_tcp_keepalive_exchange;

/** Query the TCP keepalive.
 * AT+QICFG="tcp/keepalive"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_tcp_keepalive(atb_client_t *at, rgx00u_qicfg_get_tcp_keepalive_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_tcp_keepalive() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_tcp_keepalive_start(atb_client_t *at, atb_call_t *call,
                                                                rgx00u_qicfg_get_tcp_keepalive_rsp_t *rsp,
                                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_tcp_keepalive_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_tcp_keepalive_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_tcp_keepalive_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_tcp_keepalive_decode(rgx00u_qicfg_get_tcp_keepalive_rsp_t *rsp,
                                                                 const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_tcp_keepalive_exchange, rsp, line, len);
}

/* ---- AT+QICFG="tcp/keepalive",<enable>[,<idle_time>,<interval_time>,<probe_cnt>] ---- */

/** Parameters of rgx00u_qicfg_set_tcp_keepalive(). */
typedef struct rgx00u_qicfg_set_tcp_keepalive_req {
    /** True where idle_time, interval_time, probe_cnt are given. */
    bool has_idle_time;
    /** Whether TCP keepalive information is sent. One of RGX00U_SWITCH_*. <enable> */
    uint32_t enable;
    /** Idle time after which keepalive begins. 1..1800; unit: s; default: 60. <idle_time> */
    uint32_t idle_time;
    /** Interval between keepalive packets. 25..100; unit: s; default: 25. <interval_time> */
    uint32_t interval_time;
    /** Number of keepalive packets in a cycle. 3..10; default: 3. <probe_cnt> */
    uint32_t probe_cnt;
} rgx00u_qicfg_set_tcp_keepalive_req_t;

/** Descriptor of rgx00u_qicfg_set_tcp_keepalive(). */
extern const atb_exchange_t rgx00u_qicfg_set_tcp_keepalive_exchange;

/** Set the TCP keepalive.
 * AT+QICFG="tcp/keepalive",<enable>[,<idle_time>,<interval_time>,<probe_cnt>]
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_tcp_keepalive(atb_client_t *at, const rgx00u_qicfg_set_tcp_keepalive_req_t *req);

/** Starts rgx00u_qicfg_set_tcp_keepalive() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_tcp_keepalive_start(atb_client_t *at, atb_call_t *call,
                                                                const rgx00u_qicfg_set_tcp_keepalive_req_t *req,
                                                                atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_tcp_keepalive_exchange, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_tcp_keepalive_encode(const rgx00u_qicfg_set_tcp_keepalive_req_t *req, char *buf,
                                                           size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_tcp_keepalive_exchange, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_tcp_keepalive_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_tcp_keepalive_exchange, NULL, line, len);
}

/* ---- AT+QICFG="recvind" ---- */

/** Reply to rgx00u_qicfg_get_recvind(). */
typedef struct rgx00u_qicfg_get_recvind_rsp {
    /** Whether the recv URC of buffer access mode tells the length of the data. One of RGX00U_SWITCH_*. <enable> */
    uint32_t enable;
} rgx00u_qicfg_get_recvind_rsp_t;

/** Descriptor of rgx00u_qicfg_get_recvind(). */
extern const atb_exchange_t rgx00u_qicfg_get_recvind_exchange;

/** Query whether the recv URC of buffer access mode tells the length of the data.
 * AT+QICFG="recvind"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_recvind(atb_client_t *at, rgx00u_qicfg_get_recvind_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_recvind() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_recvind_start(atb_client_t *at, atb_call_t *call,
                                                          rgx00u_qicfg_get_recvind_rsp_t *rsp, atb_done_fn on_done,
                                                          void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_recvind_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_recvind_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_recvind_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_recvind_decode(rgx00u_qicfg_get_recvind_rsp_t *rsp, const char *line,
                                                           size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_recvind_exchange, rsp, line, len);
}

/* ---- AT+QICFG="recvind",<enable> ---- */

/** Parameters of rgx00u_qicfg_set_recvind(). */
typedef struct rgx00u_qicfg_set_recvind_req {
    /** Whether the recv URC of buffer access mode tells the length of the data. One of RGX00U_SWITCH_*. <enable> */
    uint32_t enable;
} rgx00u_qicfg_set_recvind_req_t;

/** Descriptor of rgx00u_qicfg_set_recvind(). */
extern const atb_exchange_ex_t rgx00u_qicfg_set_recvind_exchange;

/** Set whether the recv URC of buffer access mode tells the length of the data.
 * AT+QICFG="recvind",<enable>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_recvind(atb_client_t *at, const rgx00u_qicfg_set_recvind_req_t *req);

/** Starts rgx00u_qicfg_set_recvind() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_recvind_start(atb_client_t *at, atb_call_t *call,
                                                          const rgx00u_qicfg_set_recvind_req_t *req,
                                                          atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_recvind_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_recvind_encode(const rgx00u_qicfg_set_recvind_req_t *req, char *buf, size_t cap,
                                                     atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_recvind_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_recvind_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_recvind_exchange.base, NULL, line, len);
}

/* ---- AT+QICFG="close mode" ---- */

/** Reply to rgx00u_qicfg_get_close_mode(). */
typedef struct rgx00u_qicfg_get_close_mode_rsp {
    /** Whether AT+QICLOSE reports its outcome with a URC. One of RGX00U_SWITCH_*. <close_mode> */
    uint32_t close_mode;
} rgx00u_qicfg_get_close_mode_rsp_t;

/** Descriptor of rgx00u_qicfg_get_close_mode(). */
extern const atb_exchange_t rgx00u_qicfg_get_close_mode_exchange;

/** Query whether a URC follows the OK of AT+QICLOSE.
 * AT+QICFG="close mode"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_close_mode(atb_client_t *at, rgx00u_qicfg_get_close_mode_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_close_mode() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_close_mode_start(atb_client_t *at, atb_call_t *call,
                                                             rgx00u_qicfg_get_close_mode_rsp_t *rsp,
                                                             atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_close_mode_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_close_mode_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_close_mode_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_close_mode_decode(rgx00u_qicfg_get_close_mode_rsp_t *rsp, const char *line,
                                                              size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_close_mode_exchange, rsp, line, len);
}

/* ---- AT+QICFG="close mode",<close_mode> ---- */

/** Parameters of rgx00u_qicfg_set_close_mode(). */
typedef struct rgx00u_qicfg_set_close_mode_req {
    /** Whether AT+QICLOSE reports its outcome with a URC. One of RGX00U_SWITCH_*. <close_mode> */
    uint32_t close_mode;
} rgx00u_qicfg_set_close_mode_req_t;

/** Descriptor of rgx00u_qicfg_set_close_mode(). */
extern const atb_exchange_ex_t rgx00u_qicfg_set_close_mode_exchange;

/** Set whether a URC follows the OK of AT+QICLOSE.
 * AT+QICFG="close mode",<close_mode>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_close_mode(atb_client_t *at, const rgx00u_qicfg_set_close_mode_req_t *req);

/** Starts rgx00u_qicfg_set_close_mode() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_close_mode_start(atb_client_t *at, atb_call_t *call,
                                                             const rgx00u_qicfg_set_close_mode_req_t *req,
                                                             atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_close_mode_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_close_mode_encode(const rgx00u_qicfg_set_close_mode_req_t *req, char *buf,
                                                        size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_close_mode_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_close_mode_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_close_mode_exchange.base, NULL, line, len);
}

/* ---- AT+QICFG="sendinfo" ---- */

/** Reply to rgx00u_qicfg_get_sendinfo(). */
typedef struct rgx00u_qicfg_get_sendinfo_rsp {
    /** Whether AT+QISEND reports its outcome with a line about the send buffer. One of RGX00U_SWITCH_*.
     * <send_view_mode> */
    uint32_t send_view_mode;
} rgx00u_qicfg_get_sendinfo_rsp_t;

/** Descriptor of rgx00u_qicfg_get_sendinfo(). */
extern const atb_exchange_t rgx00u_qicfg_get_sendinfo_exchange;

/** Query whether AT+QISEND ends with a line about the send buffer (not for a UDP service).
 * AT+QICFG="sendinfo"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_sendinfo(atb_client_t *at, rgx00u_qicfg_get_sendinfo_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_sendinfo() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_sendinfo_start(atb_client_t *at, atb_call_t *call,
                                                           rgx00u_qicfg_get_sendinfo_rsp_t *rsp, atb_done_fn on_done,
                                                           void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_sendinfo_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_sendinfo_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_sendinfo_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_sendinfo_decode(rgx00u_qicfg_get_sendinfo_rsp_t *rsp, const char *line,
                                                            size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_sendinfo_exchange, rsp, line, len);
}

/* ---- AT+QICFG="sendinfo",<send_view_mode> ---- */

/** Parameters of rgx00u_qicfg_set_sendinfo(). */
typedef struct rgx00u_qicfg_set_sendinfo_req {
    /** Whether AT+QISEND reports its outcome with a line about the send buffer. One of RGX00U_SWITCH_*.
     * <send_view_mode> */
    uint32_t send_view_mode;
} rgx00u_qicfg_set_sendinfo_req_t;

/** Descriptor of rgx00u_qicfg_set_sendinfo(). */
extern const atb_exchange_ex_t rgx00u_qicfg_set_sendinfo_exchange;

/** Set whether AT+QISEND ends with a line about the send buffer (not for a UDP service).
 * AT+QICFG="sendinfo",<send_view_mode>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_sendinfo(atb_client_t *at, const rgx00u_qicfg_set_sendinfo_req_t *req);

/** Starts rgx00u_qicfg_set_sendinfo() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_sendinfo_start(atb_client_t *at, atb_call_t *call,
                                                           const rgx00u_qicfg_set_sendinfo_req_t *req,
                                                           atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_sendinfo_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_sendinfo_encode(const rgx00u_qicfg_set_sendinfo_req_t *req, char *buf, size_t cap,
                                                      atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_sendinfo_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_sendinfo_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_sendinfo_exchange.base, NULL, line, len);
}

/* ---- AT+QICFG="formatcfg" ---- */

/** Reply to rgx00u_qicfg_get_formatcfg(). */
typedef struct rgx00u_qicfg_get_formatcfg_rsp {
    /** Format of what the module sends before it takes the data of AT+QISEND. S3 and S4 are the characters of ATS3
     * and ATS4. One of RGX00U_FORMAT_*. <format> */
    uint32_t format;
} rgx00u_qicfg_get_formatcfg_rsp_t;

/** Descriptor of rgx00u_qicfg_get_formatcfg(). */
extern const atb_exchange_t rgx00u_qicfg_get_formatcfg_exchange;

/** Query the format of the prompt of AT+QISEND.
 * AT+QICFG="formatcfg"
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_get_formatcfg(atb_client_t *at, rgx00u_qicfg_get_formatcfg_rsp_t *rsp);

/** Starts rgx00u_qicfg_get_formatcfg() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_get_formatcfg_start(atb_client_t *at, atb_call_t *call,
                                                            rgx00u_qicfg_get_formatcfg_rsp_t *rsp, atb_done_fn on_done,
                                                            void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_get_formatcfg_exchange, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_get_formatcfg_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_get_formatcfg_exchange, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_get_formatcfg_decode(rgx00u_qicfg_get_formatcfg_rsp_t *rsp, const char *line,
                                                             size_t len)
{
    return atb_decode(&rgx00u_qicfg_get_formatcfg_exchange, rsp, line, len);
}

/* ---- AT+QICFG="formatcfg",<format> ---- */

/** Parameters of rgx00u_qicfg_set_formatcfg(). */
typedef struct rgx00u_qicfg_set_formatcfg_req {
    /** Format of what the module sends before it takes the data of AT+QISEND. S3 and S4 are the characters of ATS3
     * and ATS4. One of RGX00U_FORMAT_*. <format> */
    uint32_t format;
} rgx00u_qicfg_set_formatcfg_req_t;

/** Descriptor of rgx00u_qicfg_set_formatcfg(). */
extern const atb_exchange_ex_t rgx00u_qicfg_set_formatcfg_exchange;

/** Set the format of the prompt of AT+QISEND.
 * AT+QICFG="formatcfg",<format>
 * Maximum response time: 1 s. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.1. No time limit is stated: 1 s.
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qicfg_set_formatcfg(atb_client_t *at, const rgx00u_qicfg_set_formatcfg_req_t *req);

/** Starts rgx00u_qicfg_set_formatcfg() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qicfg_set_formatcfg_start(atb_client_t *at, atb_call_t *call,
                                                            const rgx00u_qicfg_set_formatcfg_req_t *req,
                                                            atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qicfg_set_formatcfg_exchange.base, req, NULL, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qicfg_set_formatcfg_encode(const rgx00u_qicfg_set_formatcfg_req_t *req, char *buf,
                                                       size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qicfg_set_formatcfg_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qicfg_set_formatcfg_decode(const char *line, size_t len)
{
    return atb_decode(&rgx00u_qicfg_set_formatcfg_exchange.base, NULL, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
