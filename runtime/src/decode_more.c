/* SPDX-License-Identifier: MIT */
/* What few lines have: hex text, conditions, counts, payloads inside the line. Only programs whose descriptors need it
 * link this. */
#include "reader.h"

/* Hex text to bytes. */
static const char *read_bytes(reader_t *r, const uint8_t *op, const char *at)
{
    atb_sink_t *sink = (void *)(r->out + 4u * op[1]);
    at = atb_token(r, op, at);
    if (at == NULL)
        return NULL;
    for (size_t i = 0; i < r->found.len; i += 2) {
        unsigned high = atb_hex_value(r->found.ptr[i]);
        unsigned low = i + 1 < r->found.len ? atb_hex_value(r->found.ptr[i + 1]) : 16u;
        uint8_t byte = (uint8_t)(high << 4 | low);
        if ((high | low) > 15)
            return NULL;
        if (r->out == NULL)
            continue;
        if (sink->len < sink->cap)
            ((uint8_t *)sink->buf)[sink->len] = byte;
        if (sink->on_data != NULL)
            sink->on_data(sink->user, &byte, 1);
        sink->len++;
    }
    return at;
}

static bool holds(const reader_t *r, const uint8_t *op)
{
    const uint16_t *setting = r->settings;
    if (setting == NULL)
        return true;
    setting += op[1];
    if (op[2] != ATB_NONE) {
        if (r->last >= op[2])
            return false;
        setting += r->last;
    }
    return *setting == atb_number(op + 3, 2);
}

/* A payload that begins in the line: the line ends there. */
static const char *begin_payload(reader_t *r, const uint8_t *op, const char *at)
{
    const char *begin = atb_reach(r, at);
    if (begin == NULL)
        return NULL;
    while (begin != at && begin[-1] == ' ') /* spaces are payload already */
        begin--;
    if (op[2] == ATB_PAYLOAD_QUOTED && begin != r->end && *begin == '"')
        begin++;
    r->parsed->used = (uint16_t)(begin - r->line);
    return r->end;
}

const char *atb_read_more(reader_t *r, const uint8_t *op, const char *at)
{
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_BYTES:
        return read_bytes(r, op, at);
    case KIND_COUNT:
        r->parsed->has_count = true;
        r->parsed->count = r->length;
        return at;
    case KIND_WHEN:
        if (holds(r, op))
            return at;
        r->status = ATB_ERR_NO_MATCH;
        return NULL;
    default:
        return begin_payload(r, op, at);
    }
}
