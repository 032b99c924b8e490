/* SPDX-License-Identifier: MIT */
/* The board's PL011 UART, served by interrupts, and SysTick as a clock of milliseconds. */
#include "board.h"

#define REGISTER(address) (*(volatile uint32_t *)(address))
#define UART0(offset) REGISTER(0x4000C000u + (offset))
#define UART_DATA UART0(0x00)
#define UART_FLAGS UART0(0x18)
#define UART_LINE UART0(0x2C)
#define UART_CONTROL UART0(0x30)
#define UART_MASK UART0(0x38)
#define UART_CLEAR UART0(0x44)
#define SYSTICK_CONTROL REGISTER(0xE000E010u)
#define SYSTICK_RELOAD REGISTER(0xE000E014u)
#define SYSTICK_VALUE REGISTER(0xE000E018u)
#define NVIC_ENABLE REGISTER(0xE000E100u)

enum {
    UART0_IRQ = 5,
    FLAG_RX_EMPTY = 1 << 4,
    FLAG_TX_FULL = 1 << 5,
    INT_RX = 1 << 4,
    INT_TX = 1 << 5,
    INT_RX_TIMEOUT = 1 << 6,
    CONTROL_ON = 0x301, /* UART, transmitter, receiver */
    LINE_8N1_FIFO = 0x70,
    CLOCK_PER_MS = 12500 /* the core's clock after reset */
};

static atb_queue_port_t *queue;
static volatile uint32_t milliseconds;

void clock_start(void)
{
    SYSTICK_RELOAD = CLOCK_PER_MS - 1;
    SYSTICK_VALUE = 0;
    SYSTICK_CONTROL = 7; /* on, with interrupt, from the core's clock */
}

void clock_interrupt(void)
{
    milliseconds++;
    if (queue != NULL)
        uart_interrupt(); /* fetches what found no room before */
}

uint32_t board_now(void *user)
{
    (void)user;
    return milliseconds;
}

void board_sleep(void *user)
{
    (void)user;
    __asm__ volatile("wfi");
}

/* Moves bytes both ways. What does not fit into the queue stays in the UART, whose flow control holds the sender. */
void uart_interrupt(void)
{
    uint8_t byte;
    while (!(UART_FLAGS & FLAG_RX_EMPTY) && atb_queue_room(queue) > 0)
        atb_queue_received(queue, (uint8_t)UART_DATA);
    UART_CLEAR = INT_RX | INT_RX_TIMEOUT | INT_TX;
    while (!(UART_FLAGS & FLAG_TX_FULL)) {
        if (!atb_queue_next(queue, &byte)) {
            UART_MASK = INT_RX | INT_RX_TIMEOUT;
            return;
        }
        UART_DATA = byte;
    }
}

void uart_kick(void *user)
{
    (void)user;
    UART_MASK = INT_RX | INT_RX_TIMEOUT | INT_TX;
    REGISTER(0xE000E200u) = 1u << UART0_IRQ; /* pend it: the transmitter is idle and would not ask by itself */
}

void uart_start(atb_queue_port_t *port)
{
    static uint8_t received[512], sending[256];
    static const atb_queue_hooks_t hooks = { board_now, uart_kick, board_sleep, NULL, NULL };
    if (atb_queue_open(port, received, sizeof received, sending, sizeof sending, &hooks) != ATB_OK)
        leave(4);
    queue = port;
    UART_LINE = LINE_8N1_FIFO;
    UART_CONTROL = CONTROL_ON;
    UART_MASK = INT_RX | INT_RX_TIMEOUT;
    NVIC_ENABLE = 1u << UART0_IRQ;
}
