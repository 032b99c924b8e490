/* SPDX-License-Identifier: MIT */
/* Reset, and the little that newlib asks of a board. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

extern uint32_t stack_top[], data_load[], data_begin[], data_end[], bss_begin[], bss_end[], end[];
int main(void);
void reset(void);
void *_sbrk(ptrdiff_t size);
_Noreturn void _exit(int code);

/* Ends QEMU. */
_Noreturn void _exit(int code)
{
    const uint32_t block[2] = { 0x20026, (uint32_t)code };
    register uint32_t r0 __asm__("r0") = 0x20;
    register const void *r1 __asm__("r1") = block;
    for (;;)
        __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
}

void *_sbrk(ptrdiff_t size)
{
    static char *top;
    if (top == NULL)
        top = (char *)end;
    top += size;
    return top - size;
}

void reset(void)
{
    memcpy(data_begin, data_load, (size_t)((char *)data_end - (char *)data_begin));
    memset(bss_begin, 0, (size_t)((char *)bss_end - (char *)bss_begin));
    _exit(main());
}

static void fault(void)
{
    _exit(3);
}

typedef void (*vector_t)(void);
__attribute__((section(".vectors"), used)) static const struct {
    uint32_t *stack;
    vector_t handler[15];
} vectors = { stack_top, { reset, fault, fault, fault, fault, fault } };
