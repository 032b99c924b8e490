/* SPDX-License-Identifier: MIT */
/* The rate of a line in bit/s, of which <termios.h> shows only the usual ones. Its own file: the kernel's header cannot
 * stand beside that one. */
#ifdef __linux__
#include <asm/termbits.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

unsigned rate_of(const char *device);

unsigned rate_of(const char *device)
{
    struct termios2 t = { 0 };
    int fd = open(device, O_RDWR | O_NOCTTY);
    int got = ioctl(fd, TCGETS2, &t);
    (void)close(fd);
    return got == 0 ? t.c_ospeed : 0;
}
#endif
