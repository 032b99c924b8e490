/* SPDX-License-Identifier: MIT */
#include "trace.h"

#include "text.h"

#include <stdio.h>

void trace_print(void *user, bool sent, bool payload, const void *bytes, size_t len)
{
    (void)user;
    (void)fputs(sent ? "--> " : "<-- ", stderr);
    if (payload)
        (void)fprintf(stderr, "[%zu] ", len);
    text_escaped(stderr, bytes, len);
    (void)fputc('\n', stderr);
}
