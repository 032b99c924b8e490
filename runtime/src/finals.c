/* SPDX-License-Identifier: MIT */
/* The standard result codes. */
#include "client_internal.h"

static bool begins(const char *line, size_t len, const char *word, size_t word_len)
{
    return len >= word_len && memcmp(line, word, word_len) == 0;
}
#define BEGINS(line, len, word) begins((line), (len), "" word, sizeof(word) - 1u)

static bool is_error_code(const char *line, size_t len)
{
    return BEGINS(line, len, "+CME ERROR:") || BEGINS(line, len, "+CMS ERROR:");
}

bool atb_is_result_code(const char *line, size_t len)
{
    return ATB_IS(line, len, "OK") || ATB_IS(line, len, "ERROR") || is_error_code(line, len);
}

static bool is_connect(const char *line, size_t len)
{
    return ATB_IS(line, len, "CONNECT") || BEGINS(line, len, "CONNECT ");
}

/* Number of +CME ERROR: 30; -1 for words. */
static int32_t error_code(const char *line, size_t len)
{
    static const size_t head = sizeof("+CME ERROR:") - 1u;
    uint32_t code = 0;
    size_t digits = 0;
    if (!is_error_code(line, len))
        return -1;
    for (size_t i = head; i < len; i++) {
        if (line[i] >= '0' && line[i] <= '9') {
            code = code * 10u + (uint32_t)(line[i] - '0');
            digits++;
        } else if (line[i] != ' ') {
            return -1;
        }
    }
    return digits > 0 && digits < 10 ? (int32_t)code : -1;
}

/* The call that a connection is being made for. */
static atb_call_t *connecting(const atb_client_t *at)
{
    atb_call_t *call = at->running;
    if (call && call->state != ATB_CALL_COMMAND && (call->exchange->flags & ATB_X_CONNECT))
        return call;
    call = at->waiting;
    while (call && !(call->exchange->flags & ATB_X_CONNECT))
        call = call->next;
    return call;
}

static void result_code(atb_client_t *at, const char *line, size_t len)
{
    atb_call_t *call = at->running;
    bool ok = *line == 'O';
    if (at->sync != ATB_SYNC_NONE) {
        atb_resync_final(at, line, len);
    } else if (!call || call->state == ATB_CALL_COMMAND || (ok && call->state == ATB_CALL_AFTER)) {
        atb_report(at, ATB_EVENT_LATE, line, len);
    } else if (!ok) {
        call->error.code = error_code(line, len);
        atb_finish(at, call, ATB_ERR_MODULE);
    } else if (!(call->exchange->flags & ATB_X_NO_OK) && (!at->data || (call->marks & ATB_MARK_PROMPTED))) {
        /* an OK before the prompt says only that the prompt will come */
        atb_accepted(at, call);
    }
}

bool atb_final(atb_client_t *at, const char *line, size_t len)
{
    if (atb_is_result_code(line, len)) {
        result_code(at, line, len);
        return true;
    }
    bool connect = is_connect(line, len);
    if (!connect && !ATB_IS(line, len, "NO CARRIER"))
        return false;
    if (connect && atb_prompt(at, ATB_DATA_CONNECT))
        return true;
    atb_call_t *call = connecting(at);
    if (!call)
        return false;
    if (connect)
        atb_online(at, call);
    else
        atb_finish(at, call, ATB_ERR_CARRIER);
    return true;
}
