/* SPDX-License-Identifier: MIT */
/* What the ports on file descriptors have in common. Not for programs. */
#ifndef ATBIND_PORTS_HOSTED_H
#define ATBIND_PORTS_HOSTED_H

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <time.h>

/* Milliseconds of the monotonic clock: setting the time of day does not disturb a time limit. */
static inline uint32_t hosted_now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint32_t)((uint64_t)t.tv_sec * 1000u + (uint64_t)t.tv_nsec / 1000000u);
}

/* An early return, by a signal, does no harm: the client looks at the clock itself. */
static inline int hosted_wait(int fd, short events, uint32_t ms)
{
    struct pollfd p = { .fd = fd, .events = events };
    return poll(&p, 1, ms > INT_MAX ? INT_MAX : (int)ms);
}

/* Not a failure: nothing can be moved just now. */
static inline bool hosted_later(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

#endif
