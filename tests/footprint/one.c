/* SPDX-License-Identifier: MIT */
/* As none.c, with one more function. */
#include <eg91xq/eg91xq.h>

int main(void);

int main(void)
{
    static atb_client_t at;
    static uint8_t buffer[256];
    const eg91xq_qssl_close_req_t req = { .client_id = 4 };
    atb_client_init(&at, (atb_port_t *)(uintptr_t)0x20000000u, buffer, sizeof buffer);
    return (int)eg91xq_at(&at) + (int)eg91xq_qssl_close(&at, &req);
}
