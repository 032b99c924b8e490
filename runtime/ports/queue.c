/* SPDX-License-Identifier: MIT */
/* Port on two byte queues. Bytes are moved before the counter that makes them known; on one core a compiler barrier is
 * all the order that this takes, and __sync_synchronize() also serves several cores. */
#include "atbind/queue.h"

#include <string.h>

static void barrier(void)
{
    __sync_synchronize();
}

static uint32_t used(const atb_ring_t *ring)
{
    return ring->in - ring->out;
}

static uint32_t room(const atb_ring_t *ring)
{
    return ring->mask + 1u - used(ring);
}

/* The longest run of bytes from a position that does not go over the ring's end. */
static uint32_t run(const atb_ring_t *ring, uint32_t position, uint32_t len)
{
    uint32_t straight = ring->mask + 1u - (position & ring->mask);
    return len < straight ? len : straight;
}

static uint32_t least(uint32_t have, size_t want)
{
    return want < have ? (uint32_t)want : have;
}

static int queue_read(atb_port_t *port, void *buf, size_t len)
{
    atb_ring_t *ring = &((atb_queue_port_t *)(void *)port)->rx;
    uint32_t out = ring->out;
    uint32_t n = least(used(ring), len);
    uint32_t first = run(ring, out, n);
    barrier();
    memcpy(buf, ring->bytes + (out & ring->mask), first);
    memcpy((uint8_t *)buf + first, ring->bytes, n - first);
    barrier();
    ring->out = out + n;
    return (int)n;
}

static int queue_write(atb_port_t *port, const void *buf, size_t len)
{
    atb_queue_port_t *queue = (atb_queue_port_t *)(void *)port;
    atb_ring_t *ring = &queue->tx;
    uint32_t in = ring->in;
    uint32_t n = least(room(ring), len);
    uint32_t first = run(ring, in, n);
    barrier();
    memcpy(ring->bytes + (in & ring->mask), buf, first);
    memcpy(ring->bytes, (const uint8_t *)buf + first, n - first);
    barrier();
    ring->in = in + n;
    if (n)
        queue->hooks->kick(queue->hooks->user);
    return (int)n;
}

static uint32_t queue_now(atb_port_t *port)
{
    const atb_queue_hooks_t *hooks = ((atb_queue_port_t *)(void *)port)->hooks;
    return hooks->now(hooks->user);
}

/* Any interrupt ends the sleep; the client looks at the clock itself. */
static void queue_wait(atb_port_t *port, uint32_t ms, bool want_write)
{
    atb_queue_port_t *queue = (atb_queue_port_t *)(void *)port;
    bool ready = used(&queue->rx) != 0 || (want_write && room(&queue->tx) != 0);
    if (ms && !ready && queue->hooks->sleep)
        queue->hooks->sleep(queue->hooks->user);
}

static void queue_dtr(atb_port_t *port, bool on)
{
    const atb_queue_hooks_t *hooks = ((atb_queue_port_t *)(void *)port)->hooks;
    hooks->dtr(hooks->user, on);
}

static const atb_port_ops_t ops = { queue_read, queue_write, queue_now, queue_wait, NULL, NULL };
static const atb_port_ops_t ops_with_dtr = { queue_read, queue_write, queue_now, queue_wait, queue_dtr, NULL };

static bool power_of_two(uint32_t n)
{
    return n != 0 && (n & (n - 1u)) == 0;
}

atb_status_t atb_queue_open(atb_queue_port_t *port, void *rx, uint32_t rx_size, void *tx, uint32_t tx_size,
                            const atb_queue_hooks_t *hooks)
{
    if (!power_of_two(rx_size) || !power_of_two(tx_size))
        return ATB_ERR_RANGE;
    memset(port, 0, sizeof *port);
    port->base.ops = hooks->dtr ? &ops_with_dtr : &ops;
    port->rx.bytes = rx;
    port->rx.mask = rx_size - 1u;
    port->tx.bytes = tx;
    port->tx.mask = tx_size - 1u;
    port->hooks = hooks;
    return ATB_OK;
}

bool atb_queue_received(atb_queue_port_t *port, uint8_t byte)
{
    atb_ring_t *ring = &port->rx;
    if (room(ring) == 0) {
        port->lost++;
        return false;
    }
    ring->bytes[ring->in & ring->mask] = byte;
    barrier();
    ring->in++;
    return true;
}

bool atb_queue_next(atb_queue_port_t *port, uint8_t *byte)
{
    atb_ring_t *ring = &port->tx;
    if (used(ring) == 0)
        return false;
    barrier();
    *byte = ring->bytes[ring->out & ring->mask];
    barrier();
    ring->out++;
    return true;
}

uint32_t atb_queue_room(const atb_queue_port_t *port)
{
    return room(&port->rx);
}
