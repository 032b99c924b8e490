/* SPDX-License-Identifier: MIT */
/** @file
 * Port on two byte queues, for firmware whose UART is served by interrupts. Each queue has one producer and one
 * consumer (the interrupt on one side, the client on the other), so neither needs to be locked.
 *
 *     static uint8_t received[256], sending[256];
 *     static atb_queue_port_t port;
 *     atb_queue_open(&port, received, sizeof received, sending, sizeof sending, &hooks);
 *
 *     void UART_IRQHandler(void)
 *     {
 *         if (UART->receive_ready)
 *             atb_queue_received(&port, UART->data);
 *         if (UART->send_ready && !atb_queue_next(&port, &byte))
 *             disable_send_interrupt();
 *     }
 */
#ifndef ATBIND_QUEUE_H
#define ATBIND_QUEUE_H

#include "atbind/port.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A ring of bytes. Both counters only grow, and wrap around. */
typedef struct atb_ring {
    uint8_t *bytes;
    uint32_t mask;         /**< size - 1 */
    volatile uint32_t in;  /**< bytes put so far; the producer's */
    volatile uint32_t out; /**< bytes taken so far; the consumer's */
} atb_ring_t;

/** What the board gives. */
typedef struct atb_queue_hooks {
    /** Milliseconds since any moment. */
    uint32_t (*now)(void *user);
    /** Something is to be sent: enable the interrupt that calls atb_queue_next(). */
    void (*kick)(void *user);
    /** Sleeps until an interrupt. NULL: blocking calls spin. */
    void (*sleep)(void *user);
    /** Raises or drops DTR. NULL: not wired. */
    void (*dtr)(void *user, bool on);
    void *user;
} atb_queue_hooks_t;

typedef struct atb_queue_port {
    atb_port_t base;
    atb_ring_t rx, tx;
    const atb_queue_hooks_t *hooks;
    volatile uint32_t lost; /**< bytes that came while the queue was full */
} atb_queue_port_t;

/** Prepares a port. Sizes are powers of two. @return ATB_OK or ATB_ERR_RANGE */
atb_status_t atb_queue_open(atb_queue_port_t *port, void *rx, uint32_t rx_size, void *tx, uint32_t tx_size,
                            const atb_queue_hooks_t *hooks);

/** Puts a received byte into the queue; called from the interrupt. @return false when it is full: the byte is lost */
bool atb_queue_received(atb_queue_port_t *port, uint8_t byte);

/** Takes the next byte to be sent; called from the interrupt. @return false: none */
bool atb_queue_next(atb_queue_port_t *port, uint8_t *byte);

/** Room for received bytes, for flow control by RTS. */
uint32_t atb_queue_room(const atb_queue_port_t *port);

#ifdef __cplusplus
}
#endif
#endif
