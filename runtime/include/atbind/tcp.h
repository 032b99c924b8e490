/* SPDX-License-Identifier: MIT */
/** @file
 * Port on a TCP connection: a serial server, or the simulated module.
 */
#ifndef ATBIND_TCP_H
#define ATBIND_TCP_H

#include "atbind/port.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct atb_tcp_port {
    atb_port_t base;
    int fd;       /**< -1: closed; for use in a poll() of the program's own */
    int error;    /**< errno of the last failure; 0: none, or the peer has closed the connection */
    bool hung_up; /**< the peer has closed the connection */
} atb_tcp_port_t;

/** Connects to "host:port" or "[ipv6]:port".
 * @param limit_ms longest time for the connection (name resolution not counted)
 * @return ATB_OK; ATB_ERR_ARGUMENT: the address cannot be read; ATB_ERR_TIMEOUT; ATB_ERR_PORT: any other failure, see
 * error (0: the name is not known) */
atb_status_t atb_tcp_open(atb_tcp_port_t *port, const char *address, uint32_t limit_ms);

/** Closes the connection. May be called on a port that failed to open. */
void atb_tcp_close(atb_tcp_port_t *port);

#ifdef __cplusplus
}
#endif
#endif
