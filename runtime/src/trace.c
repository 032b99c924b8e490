/* SPDX-License-Identifier: MIT */
/* The trace, without what is secret. */
#include "client_internal.h"

/* The answer to a command with a secret, whoever it belongs to in the end. */
static bool may_be_secret(const atb_client_t *at)
{
    unsigned flags = 0;
    for (const atb_call_t *call = at->calls; call; call = call->next)
        if (call->state != ATB_CALL_QUEUED)
            flags |= call->exchange->flags;
    if (at->late)
        flags |= at->late->flags;
    return (flags & ATB_X_SECRET) != 0;
}

static void received_line(const atb_client_t *at, const char *line, size_t len)
{
    enum { HEAD = 36 };
    char masked[HEAD + 4];
    size_t n = 0;
    bool secret = may_be_secret(at) && !atb_is_result_code(line, len);
    /* a command line comes back as echo, perhaps when nobody expects it any more */
    if (secret || (len > 2 && memcmp(line, "AT", 2) == 0)) {
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
    at->trace(at->trace_user, false, false, line, len);
}

/* A command on its way, without its <CR>. */
static void command(const atb_client_t *at, const char *line, size_t len)
{
    const atb_call_t *call = at->running;
    if (call->exchange->flags & ATB_X_SECRET) {
        /* written to where nothing has been received yet */
        char *masked = (char *)at->buf + at->end;
        len = atb_encode_masked(call->exchange, call->req, masked, (size_t)(line - masked));
        line = masked;
        if (len == 0) {
            line = "AT***\r";
            len = 6;
        }
    }
    at->trace(at->trace_user, true, false, line, len - 1);
}

static void tracer(const atb_client_t *at, unsigned what, const void *bytes, size_t len)
{
    if (what == ATB_TRACE_COMMAND)
        command(at, bytes, len);
    else if (what == ATB_TRACE_LINE)
        received_line(at, bytes, len);
    else if (what == ATB_TRACE_SENT && len > 1) /* a probe: without its <CR> */
        at->trace(at->trace_user, true, false, bytes, len - (((const char *)bytes)[len - 1] == '\r'));
    else
        at->trace(at->trace_user, (what & ATB_TRACE_SENT) != 0, (what & ATB_TRACE_PAYLOAD) != 0, bytes, len);
}

/* Only a program that calls this has the trace in its flash. */
void atb_client_trace(atb_client_t *at, atb_trace_fn trace, void *user)
{
    at->trace = trace;
    at->trace_user = user;
    at->tracer = trace ? tracer : NULL;
}
