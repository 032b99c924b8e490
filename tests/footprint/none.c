/* SPDX-License-Identifier: MIT */
/* The least program with one call, to compare one.c with. */
#include <eg91xq/eg91xq.h>

int main(void);

int main(void)
{
    static atb_client_t at;
    static uint8_t buffer[256];
    atb_client_init(&at, (atb_port_t *)(uintptr_t)0x20000000u, buffer, sizeof buffer);
    return (int)eg91xq_at(&at);
}
