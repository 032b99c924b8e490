/* SPDX-License-Identifier: MIT */
/** @file
 * URCs of Quectel RG200U, RG500U and RM500U series, and how a client gets to know the module. Generated from the
 * spec: do not edit.
 */
#ifndef RGX00U_URC_H
#define RGX00U_URC_H

#include "rgx00u/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Which URC it is. */
typedef enum rgx00u_urc_kind {
    /** A TCP connection was closed by the other side or the network. AT+QICLOSE of the socket must follow.
     * +QIURC: "closed"
     * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.4.1 */
    RGX00U_URC_CLOSED,
    /** Data have arrived.
     * +QIURC: "recv"
     * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.4.2 */
    RGX00U_URC_RECV,
    /** A connection from a client was refused, as there are as many as there can be.
     * +QIURC: "incoming full"
     * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.4.3 */
    RGX00U_URC_INCOMING_FULL,
    /** A TCP listener has accepted a connection from a client.
     * +QIURC: "incoming"
     * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.4.4 */
    RGX00U_URC_INCOMING,
    /** The network has deactivated a PDP context. AT+QIDEACT must follow.
     * +QIURC: "pdpdeact"
     * Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note, 2.4.5 */
    RGX00U_URC_PDPDEACT
} rgx00u_urc_kind_t;

/** A TCP connection was closed by the other side or the network. AT+QICLOSE of the socket must follow. +QIURC:
 * "closed" */
typedef struct rgx00u_urc_closed {
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
} rgx00u_urc_closed_t;

/** Data have arrived. +QIURC: "recv" */
typedef struct rgx00u_urc_recv {
    /** True where current_recv_length is given. */
    bool has_current_recv_length;
    /** True where data is given. */
    bool has_data;
    /** True where remote_ip, remote_port are given. */
    bool has_remote_ip;
    /** Socket ID. 0..11. <connectID> */
    uint32_t connect_id;
    /** Length of the data: of those that follow (direct push mode), or of those in the buffer (buffer access mode
     * with the setting recvind). 0 or more; unit: byte. <currentrecvlength> */
    uint32_t current_recv_length;
    /** IPv4 address of the sender (UDP service). 7..15 bytes. <remoteIP> */
    atb_str_t remote_ip;
    /** Port of the sender (UDP service). 1..65535. <remote_port> */
    uint32_t remote_port;
    /** The data (direct push mode). <data> */
    atb_chunk_t data;
} rgx00u_urc_recv_t;

/** A connection from a client was refused, as there are as many as there can be. +QIURC: "incoming full" */
typedef struct rgx00u_urc_incoming_full {
    /** True where server_id is given. */
    bool has_server_id;
    /** Socket ID of the TCP listener. 0..11. <serverID> */
    uint32_t server_id;
} rgx00u_urc_incoming_full_t;

/** A TCP listener has accepted a connection from a client. +QIURC: "incoming" */
typedef struct rgx00u_urc_incoming {
    /** Socket ID that the module has given to the connection. 0..11. <connectID> */
    uint32_t connect_id;
    /** Socket ID of the TCP listener. 0..11. <serverID> */
    uint32_t server_id;
    /** IPv4 address of the client. 7..15 bytes. <remoteIP> */
    atb_str_t remote_ip;
    /** Port of the client. 1..65535. <remote_port> */
    uint32_t remote_port;
} rgx00u_urc_incoming_t;

/** The network has deactivated a PDP context. AT+QIDEACT must follow. +QIURC: "pdpdeact" */
typedef struct rgx00u_urc_pdpdeact {
    /** PDP context ID. 1..5. <contextID> */
    uint32_t context_id;
} rgx00u_urc_pdpdeact_t;

/** A URC. */
typedef struct rgx00u_urc {
    rgx00u_urc_kind_t kind;
    /** The member that belongs to the kind. */
    union {
        rgx00u_urc_closed_t closed;
        rgx00u_urc_recv_t recv;
        rgx00u_urc_incoming_full_t incoming_full;
        rgx00u_urc_incoming_t incoming;
        rgx00u_urc_pdpdeact_t pdpdeact;
    } as;
} rgx00u_urc_t;

/** Is given every URC; what it points to is valid until the handler returns. */
typedef void (*rgx00u_urc_fn)(void *user, const rgx00u_urc_t *urc);

extern const atb_module_t rgx00u_module;

/** Tells the client which module it talks to. The settings get their defaults.
 * @param on_urc  may be NULL */
void rgx00u_attach(atb_client_t *at, rgx00u_settings_t *settings, rgx00u_urc_fn on_urc, void *user);

#ifdef __cplusplus
}
#endif
#endif
