/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QIOPEN of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit.
 */
#ifndef RGX00U_QIOPEN_H
#define RGX00U_QIOPEN_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QIOPEN=? ---- */

/** Reply to rgx00u_qiopen_test(). */
typedef struct rgx00u_qiopen_test_rsp {
    /** PDP context ID. <contextID> */
    atb_values_t context_id;
    /** Socket ID. <connectID> */
    atb_values_t connect_id;
    /** Type of the socket service. <service_type> */
    atb_values_t service_type;
    /** Address of the server, an IP address or a domain name; 127.0.0.1 for a TCP listener or a UDP service.
     * <address_string> */
    atb_str_t address;
    /** Port of the server; 0 for a TCP listener or a UDP service. <remote_port> */
    atb_values_t remote_port;
    /** Port of the module; for TCP and UDP 0 lets the module choose one. <local_port> */
    atb_values_t local_port;
    /** Data access mode of the connection. <access_mode> */
    atb_values_t access_mode;
    /** Largest number of clients of a TCP listener; of no effect for other services. <TCP_client_maxnum> */
    atb_values_t tcp_client_max_num;
    /** Time limit of connecting again. Without it the module does not connect again. Unit: s. <connect_timeout> */
    atb_values_t connect_timeout;
} rgx00u_qiopen_test_rsp_t;

/** Descriptor of rgx00u_qiopen_test(). */
extern const atb_exchange_ex_t rgx00u_qiopen_test_exchange;

/** List the supported values.
 * AT+QIOPEN=?
 * Maximum response time: 1 s. Result codes: OK, ERROR.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.7
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t rgx00u_qiopen_test(atb_client_t *at, rgx00u_qiopen_test_rsp_t *rsp);

/** Starts rgx00u_qiopen_test() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qiopen_test_start(atb_client_t *at, atb_call_t *call, rgx00u_qiopen_test_rsp_t *rsp,
                                                    atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qiopen_test_exchange.base, NULL, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qiopen_test_encode(char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qiopen_test_exchange.base, NULL, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qiopen_test_decode(rgx00u_qiopen_test_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qiopen_test_exchange.base, rsp, line, len);
}

/* ---- AT+QIOPEN=<contextID>,<connectID>,<service_type>,<address_string>,<remote_port>[,<local_port>[,<access_mode>[,<TCP_client_maxnum>[,<connect_timeout>]]]] ---- */

/** Parameters of rgx00u_qiopen(). */
typedef struct rgx00u_qiopen_req {
    /** True where local_port is given. */
    bool has_local_port;
    /** True where access_mode is given. */
    bool has_access_mode;
    /** True where tcp_client_max_num is given. */
    bool has_tcp_client_max_num;
    /** True where connect_timeout is given. */
    bool has_connect_timeout;
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** Type of the socket service. One of RGX00U_SERVICE_TYPE_*. <service_type> */
    uint32_t service_type;
    /** Address of the server, an IP address or a domain name; 127.0.0.1 for a TCP listener or a UDP service. 1..256
     * bytes. <address_string> */
    atb_str_t address;
    /** Port of the server; 0 for a TCP listener or a UDP service. 0..65535. <remote_port> */
    uint32_t remote_port;
    /** Port of the module; for TCP and UDP 0 lets the module choose one. 0..65535; required where service_type is
     * TCP LISTENER or UDP SERVICE. <local_port> */
    uint32_t local_port;
    /** Data access mode of the connection. One of RGX00U_ACCESS_MODE_*; default: RGX00U_ACCESS_MODE_BUFFER.
     * <access_mode> */
    uint32_t access_mode;
    /** Largest number of clients of a TCP listener; of no effect for other services. 0..11; default: 11.
     * <TCP_client_maxnum> */
    uint32_t tcp_client_max_num;
    /** Time limit of connecting again. Without it the module does not connect again. 10..150; unit: s.
     * <connect_timeout> */
    uint32_t connect_timeout;
} rgx00u_qiopen_req_t;

/** Reply to rgx00u_qiopen(). */
typedef struct rgx00u_qiopen_rsp {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** Result code. 0 is success. One of RGX00U_RESULT_*; 0..65535. <err> */
    uint32_t err;
} rgx00u_qiopen_rsp_t;

/** Descriptor of rgx00u_qiopen(). */
extern const atb_exchange_ex_t rgx00u_qiopen_exchange;

/** Open a socket service. The PDP context must be active.
 * AT+QIOPEN=<contextID>,<connectID>,<service_type>,<address_string>,<remote_port>[,<local_port>[,<access_mode>[,<TCP_client_maxnum>[,<connect_timeout>]]]]
 * Maximum response time: 150 s, also of the completion. Result codes: OK, ERROR, CONNECT.
 * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.3.7
 * @param rsp may be NULL
 * @return ATB_OK, ATB_ERR_RESULT where err is not 0, or what else went wrong: see atb_error() */
atb_status_t rgx00u_qiopen(atb_client_t *at, const rgx00u_qiopen_req_t *req, rgx00u_qiopen_rsp_t *rsp);

/** Starts rgx00u_qiopen() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t rgx00u_qiopen_start(atb_client_t *at, atb_call_t *call, const rgx00u_qiopen_req_t *req,
                                               rgx00u_qiopen_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &rgx00u_qiopen_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t rgx00u_qiopen_encode(const rgx00u_qiopen_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&rgx00u_qiopen_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t rgx00u_qiopen_decode(rgx00u_qiopen_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&rgx00u_qiopen_exchange.base, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
