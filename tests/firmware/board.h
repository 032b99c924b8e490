/* SPDX-License-Identifier: MIT */
/** @file
 * The board as far as this program needs it: a UART with interrupts, a clock, and a debugger's console.
 */
#ifndef FIRMWARE_BOARD_H
#define FIRMWARE_BOARD_H

#include <stddef.h>
#include <stdint.h>

#include "atbind/queue.h"

/* uart.c */
void uart_start(atb_queue_port_t *port);
void uart_interrupt(void);
/** Called by the port when there is something to send. */
void uart_kick(void *user);
/** Milliseconds since reset. */
uint32_t board_now(void *user);
/** Sleeps until an interrupt; the clock's comes every millisecond. */
void board_sleep(void *user);
void clock_start(void);
void clock_interrupt(void);

/* semihosting.c */
void console(const char *text);
_Noreturn void leave(int code);
/** Words after the program's name on the command line, up to "most". @return how many */
size_t arguments(char *line, size_t size, const char **words, size_t most);
/** Reads a file of the debugger's machine. @return bytes, 0: it cannot be read */
size_t read_file(const char *path, void *buf, size_t size);

#endif
