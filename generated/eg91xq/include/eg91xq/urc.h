/* SPDX-License-Identifier: MIT */
/** @file
 * URCs of Quectel EG800Q series and EG91xQ family, and how a client gets to know the module. Generated from the
 * spec: do not edit.
 */
#ifndef EG91XQ_URC_H
#define EG91XQ_URC_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Which URC it is. */
typedef enum eg91xq_urc_kind {
    /** Data have arrived.
     * +QSSLURC: "recv"
     * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.3.1 */
    EG91XQ_URC_QSSL_RECV,
    /** A connection was lost, for example because the server closed it or the PDP context was deactivated. Its state
     * stays CLOSING until AT+QSSLCLOSE makes it INITIAL.
     * +QSSLURC: "closed"
     * Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note, 2.3.2 */
    EG91XQ_URC_QSSL_CLOSED
} eg91xq_urc_kind_t;

/** Data have arrived. +QSSLURC: "recv" */
typedef struct eg91xq_urc_qssl_recv {
    /** True where current_recvlength, data are given. */
    bool has_current_recvlength;
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
    /** Length of the data that follow (direct push mode). Unit: byte. <current_recvlength> */
    uint32_t current_recvlength;
    /** The data (direct push mode). <data> */
    atb_chunk_t data;
} eg91xq_urc_qssl_recv_t;

/** A connection was lost, for example because the server closed it or the PDP context was deactivated. Its state
 * stays CLOSING until AT+QSSLCLOSE makes it INITIAL. +QSSLURC: "closed" */
typedef struct eg91xq_urc_qssl_closed {
    /** Socket index. 0..11. <clientID> */
    uint32_t client_id;
} eg91xq_urc_qssl_closed_t;

/** A URC. */
typedef struct eg91xq_urc {
    eg91xq_urc_kind_t kind;
    /** The member that belongs to the kind. */
    union {
        eg91xq_urc_qssl_recv_t qssl_recv;
        eg91xq_urc_qssl_closed_t qssl_closed;
    } as;
} eg91xq_urc_t;

/** Is given every URC; what it points to is valid until the handler returns. */
typedef void (*eg91xq_urc_fn)(void *user, const eg91xq_urc_t *urc);

extern const atb_module_t eg91xq_module;

/** Tells the client which module it talks to. The settings get their defaults.
 * @param on_urc  may be NULL */
void eg91xq_attach(atb_client_t *at, eg91xq_settings_t *settings, eg91xq_urc_fn on_urc, void *user);

#ifdef __cplusplus
}
#endif
#endif
