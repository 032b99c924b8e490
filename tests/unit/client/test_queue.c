/* SPDX-License-Identifier: MIT */
/* The port on byte queues. */
#include "atbind/queue.h"

#include <string.h>

#include "../check.h"

static struct board {
    uint32_t clock;
    unsigned kicks, sleeps;
    bool dtr;
} board;

static uint32_t board_now(void *user)
{
    return ((struct board *)user)->clock;
}
static void board_kick(void *user)
{
    ((struct board *)user)->kicks++;
}
static void board_sleep(void *user)
{
    ((struct board *)user)->sleeps++;
}
static void board_dtr(void *user, bool on)
{
    ((struct board *)user)->dtr = on;
}

static const atb_queue_hooks_t hooks = { board_now, board_kick, board_sleep, board_dtr, &board };
static const atb_queue_hooks_t few_hooks = { board_now, board_kick, NULL, NULL, &board };

static void sizes(void)
{
    uint8_t rx[8], tx[8];
    atb_queue_port_t port;
    CHECK(atb_queue_open(&port, rx, 8, tx, 7, &hooks) == ATB_ERR_RANGE);
    CHECK(atb_queue_open(&port, rx, 0, tx, 8, &hooks) == ATB_ERR_RANGE);
    CHECK(atb_queue_open(&port, rx, 8, tx, 8, &few_hooks) == ATB_OK);
    CHECK(port.base.ops->dtr == NULL);
    port.base.ops->wait(&port.base, 10, false);
    CHECK(atb_queue_open(&port, rx, 8, tx, 8, &hooks) == ATB_OK);
    port.base.ops->dtr(&port.base, true);
    CHECK(board.dtr);
    board.clock = 7;
    CHECK(port.base.ops->now(&port.base) == 7);
}

static void receives(void)
{
    uint8_t rx[8], tx[8], out[16];
    atb_queue_port_t port;
    (void)atb_queue_open(&port, rx, 8, tx, 8, &hooks);
    uint8_t next = 0, seen = 0;
    for (unsigned round = 0; round < 50; round++) {
        unsigned n = round % 9;
        for (unsigned i = 0; i < n; i++)
            CHECK(atb_queue_received(&port, next++));
        CHECK(atb_queue_room(&port) == 8 - n);
        int got = port.base.ops->read(&port.base, out, 5);
        got += port.base.ops->read(&port.base, out + got, sizeof out - (size_t)got);
        CHECK(got == (int)n);
        for (int i = 0; i < got; i++)
            CHECK(out[i] == seen++);
    }
    for (unsigned i = 0; i < 8; i++)
        CHECK(atb_queue_received(&port, 1));
    CHECK(!atb_queue_received(&port, 1));
    CHECK(port.lost == 1);
}

static void sends(void)
{
    uint8_t rx[8], tx[8], byte = 0, expected = 0;
    atb_queue_port_t port;
    (void)atb_queue_open(&port, rx, 8, tx, 8, &hooks);
    board.kicks = 0;
    CHECK(!atb_queue_next(&port, &byte));
    for (unsigned round = 0; round < 50; round++) {
        const uint8_t bytes[5] = { (uint8_t)(5 * round), (uint8_t)(5 * round + 1), (uint8_t)(5 * round + 2),
                                   (uint8_t)(5 * round + 3), (uint8_t)(5 * round + 4) };
        CHECK(port.base.ops->write(&port.base, bytes, 5) == 5);
        for (unsigned i = 0; i < 5; i++) {
            CHECK(atb_queue_next(&port, &byte));
            CHECK(byte == expected++);
        }
    }
    CHECK(board.kicks == 50);
    CHECK(port.base.ops->write(&port.base, "0123456789", 10) == 8);
    CHECK(port.base.ops->write(&port.base, "0123456789", 10) == 0);
    CHECK(board.kicks == 51);
}

static void waits(void)
{
    uint8_t rx[8], tx[8];
    atb_queue_port_t port;
    (void)atb_queue_open(&port, rx, 8, tx, 8, &hooks);
    board.sleeps = 0;
    port.base.ops->wait(&port.base, 0, false);
    port.base.ops->wait(&port.base, 10, true); /* can be written at once */
    CHECK(board.sleeps == 0);
    port.base.ops->wait(&port.base, 10, false);
    CHECK(board.sleeps == 1);
    (void)port.base.ops->write(&port.base, "01234567", 8);
    port.base.ops->wait(&port.base, 10, true);
    CHECK(board.sleeps == 2);
    (void)atb_queue_received(&port, 1);
    port.base.ops->wait(&port.base, 10, true);
    CHECK(board.sleeps == 2);
}

int main(void)
{
    sizes();
    receives();
    sends();
    waits();
    return check_result();
}
