/* SPDX-License-Identifier: MIT */
/* The trace, without what is secret. */
#include "client_internal.h"

void atb_trace_bytes(const atb_client_t *at, bool sent, bool payload, const void *bytes, size_t len)
{
    if (at->trace)
        at->trace(at->trace_user, sent, payload, bytes, len);
}

/* The answer to a command with a secret, whoever it belongs to in the end. */
static bool may_be_secret(const atb_client_t *at)
{
    unsigned flags = at->running ? at->running->exchange->flags : 0u;
    for (const atb_call_t *call = at->waiting; call; call = call->next)
        flags |= call->exchange->flags;
    if (at->late)
        flags |= at->late->flags;
    return (flags & ATB_X_SECRET) != 0;
}

void atb_trace_line(const atb_client_t *at, const char *line, size_t len)
{
    enum { HEAD = 36 };
    char masked[HEAD + 4];
    size_t n = 0;
    bool secret = at->trace && may_be_secret(at) && !atb_is_result_code(line, len);
    /* a command line comes back as echo, perhaps when nobody expects it any more */
    if (secret || (at->trace && len > 2 && memcmp(line, "AT", 2) == 0)) {
        while (n < len && n < HEAD && line[n] != ':' && line[n] != '=')
            n++;
        bool head = n < len && n < HEAD;
        if (head || secret) {
            n = head ? n + 1 : 0;
            memcpy(masked, line, n);
            memcpy(masked + n, "***", 3);
            line = masked;
            len = n + 3;
        }
    }
    atb_trace_bytes(at, false, false, line, len);
}
