/* SPDX-License-Identifier: MIT */
/** @file
 * The port: how bytes reach the module. A port is a struct that begins with atb_port_t.
 */
#ifndef ATBIND_PORT_H
#define ATBIND_PORT_H

#include "atbind/types.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct atb_port atb_port_t;

typedef struct atb_port_ops {
    /** Takes up to len received bytes. Never waits. @return bytes read, 0: none now, negative: the port has failed */
    int (*read)(atb_port_t *port, void *buf, size_t len);
    /** Gives up to len bytes to be sent. Never waits. @return bytes accepted, 0: none now, negative: the port has
     * failed */
    int (*write)(atb_port_t *port, const void *buf, size_t len);
    /** Milliseconds since any moment; wraps around. */
    uint32_t (*now)(atb_port_t *port);
    /** Waits until something can be read (or written, if want_write) or ms have passed. NULL: blocking calls spin. */
    void (*wait)(atb_port_t *port, uint32_t ms, bool want_write);
    /** Raises or drops DTR. NULL: not wired. */
    void (*dtr)(atb_port_t *port, bool on);
    /** Changes the bit rate. NULL: fixed. @return false when the rate cannot be had */
    bool (*baud)(atb_port_t *port, uint32_t rate);
} atb_port_ops_t;

struct atb_port {
    const atb_port_ops_t *ops;
};

#ifdef __cplusplus
}
#endif
#endif
