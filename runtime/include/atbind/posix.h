/* SPDX-License-Identifier: MIT */
/** @file
 * Port on a POSIX serial device, a USB tty or a pseudo terminal.
 *
 *     atb_posix_port_t port;
 *     if (atb_posix_open(&port, "/dev/ttyUSB2", 115200) != ATB_OK)
 *         fail(strerror(port.error));
 *     atb_client_init(&at, &port.base, buffer, sizeof buffer);
 */
#ifndef ATBIND_POSIX_H
#define ATBIND_POSIX_H

#include "atbind/port.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How to open a device. All zero but the rate: 8N1, no flow control, exclusive use. */
typedef struct atb_posix_options {
    uint32_t baud; /**< bit/s; 0 leaves the rate as it is */
    bool rts_cts;  /**< hardware flow control */
    bool shared;   /**< other programs may use the device too */
} atb_posix_options_t;

typedef struct atb_posix_port {
    atb_port_t base;
    int fd;       /**< -1: closed; for use in a poll() of the program's own */
    int error;    /**< errno of the last failure; 0: none, or the other side has hung up */
    bool hung_up; /**< the device is gone, or the other side of a pseudo terminal is closed */
    bool locked;  /**< the device was marked for exclusive use */
    union {
        uint64_t align;
        unsigned char bytes[96];
    } saved; /**< settings of the line before it was opened */
} atb_posix_port_t;

/** Opens a device in raw mode, 8N1, without flow control, for exclusive use. Waiting input is dropped.
 * @param baud any rate the driver can have
 * @return ATB_OK; ATB_ERR_BUSY: another program has it; ATB_ERR_RANGE: a rate that cannot be had;
 * ATB_ERR_CONDITION: flow control that cannot be had; ATB_ERR_PORT: any other failure, see error */
atb_status_t atb_posix_open(atb_posix_port_t *port, const char *device, uint32_t baud);

/** As atb_posix_open(), with a choice. */
atb_status_t atb_posix_open_with(atb_posix_port_t *port, const char *device, const atb_posix_options_t *options);

/** Restores the settings of the line and closes it. May be called on a port that failed to open. */
void atb_posix_close(atb_posix_port_t *port);

#ifdef __cplusplus
}
#endif
#endif
