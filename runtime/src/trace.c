/* SPDX-License-Identifier: MIT */
/* The trace, without what is secret. */
#include "client_internal.h"

void atb_trace_bytes(const atb_client_t *at, bool sent, bool payload, const void *bytes, size_t len)
{
    if (at->trace)
        at->trace(at->trace_user, sent, payload, bytes, len);
}

/* A command line that comes back as echo, or the answer to one with a secret, whoever it belongs to in the end. */
static bool may_be_secret(const atb_client_t *at, const char *line, size_t len)
{
    unsigned flags = at->running ? at->running->exchange->flags : 0u;
    for (const atb_call_t *call = at->waiting; call; call = call->next)
        flags |= call->exchange->flags;
    if (at->late)
        flags |= at->late->flags;
    return (flags & ATB_X_SECRET) != 0 || (len > 2 && memcmp(line, "AT", 2) == 0);
}

void atb_trace_line(const atb_client_t *at, const char *line, size_t len)
{
    char masked[40];
    size_t n = 0;
    if (at->trace && may_be_secret(at, line, len)) {
        /* all behind the head */
        while (n < len && n < sizeof masked - 4u) {
            masked[n] = line[n];
            if (line[n] == ':' || line[n] == '=') {
                memcpy(masked + n + 1, "***", 3);
                line = masked;
                len = n + 4;
                break;
            }
            n++;
        }
    }
    atb_trace_bytes(at, false, false, line, len);
}
