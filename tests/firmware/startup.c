/* SPDX-License-Identifier: MIT */
/* Vector table and reset. */
#include <string.h>

#include "board.h"

extern uint32_t stack_top[], data_load[], data_begin[], data_end[], bss_begin[], bss_end[];
int main(void);
void reset(void);

enum { UART0_IRQ = 5, VECTORS = 16 + UART0_IRQ + 1, SYSTICK = 15 };

static void fault(void)
{
    console("fault\n");
    leave(3);
}

void reset(void)
{
    memcpy(data_begin, data_load, (size_t)((char *)data_end - (char *)data_begin));
    memset(bss_begin, 0, (size_t)((char *)bss_end - (char *)bss_begin));
    leave(main());
}

typedef void (*vector_t)(void);
__attribute__((section(".vectors"), used)) static const struct {
    uint32_t *stack;
    vector_t handler[VECTORS - 1];
} vectors = {
    stack_top,
    {
        [0] = reset,
        [1] = fault, /* NMI */
        [2] = fault, /* HardFault */
        [3] = fault,
        [4] = fault,
        [5] = fault,
        [SYSTICK - 1] = clock_interrupt,
        [16 + UART0_IRQ - 1] = uart_interrupt,
    },
};
