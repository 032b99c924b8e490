/* SPDX-License-Identifier: MIT */
/* A check that goes on: the count of failures is the exit code. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>

static int check_failures;

#define CHECK(condition)                                                          \
    do {                                                                          \
        if (!(condition)) {                                                       \
            check_failures++;                                                     \
            (void)fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
        }                                                                         \
    } while (0)

static inline int check_result(void)
{
    return check_failures == 0 ? 0 : 1;
}

#endif
