/* SPDX-License-Identifier: MIT */
/* What passes the port, on stderr. */
#ifndef ATCTL_TRACE_H
#define ATCTL_TRACE_H

#include <stdbool.h>
#include <stddef.h>

void trace_print(void *user, bool sent, bool payload, const void *bytes, size_t len);

#endif
