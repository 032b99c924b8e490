/* SPDX-License-Identifier: MIT */
/* URCs of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/urc.h"

#define URC(member) ATB_OFFSET(eg91xq_urc_t, member)
#define URC_HAS(member) ATB_FLAG(eg91xq_urc_t, member)

/* clang-format off */
static const char urc_text[] =
    "+QSSLURC: \"recv\"\0"
    "+QSSLURC: \"closed\"";

static const uint8_t urc_code[] = {
    /* +QSSLURC: "recv",<clientID>,<current_recvlength><CR><LF><data> */
    ATB_URC(EG91XQ_URC_QSSL_RECV, 0,
        ATB_SET(URC_HAS(as.qssl_recv.has_current_recvlength)),
        ATB_INT(URC(as.qssl_recv.client_id), ATB_ANY),
        ATB_INT(URC(as.qssl_recv.current_recvlength), ATB_ANY),
        ATB_PAYLOAD(URC(as.qssl_recv.data), URC(as.qssl_recv.current_recvlength), ATB_PAYLOAD_NEXT)),
    /* +QSSLURC: "recv",<clientID> */
    ATB_URC(EG91XQ_URC_QSSL_RECV, 0, ATB_INT(URC(as.qssl_recv.client_id), ATB_ANY)),
    /* +QSSLURC: "closed",<clientID> */
    ATB_URC(EG91XQ_URC_QSSL_CLOSED, 17, ATB_INT(URC(as.qssl_closed.client_id), ATB_ANY)),
    ATB_END,
};

static const uint16_t defaults[36] = {
    300, 300, 300, 300, 300, 300, /* negotiate_time */
    0, 0, 0, 0, 0, 0, /* close_time_mode */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* client_ssl_ctx */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* access_mode */
};
/* clang-format on */

/* Decodes a URC into its struct and hands it to the program. */
static atb_status_t dispatch(struct atb_client *at, struct atb_urc_event *event)
{
    static const eg91xq_urc_t none;
    eg91xq_urc_t urc;
    const atb_parser_t by = {
        .text = urc_text,
        .lines = event->parsed.op != NULL ? event->parsed.op : urc_code,
        .out = &urc,
        .settings = at->settings,
    };
    urc = none; /* fewer instructions than memset() */
    atb_status_t status = atb_parse(&by, event->line, event->len, &event->parsed);
    if (status != ATB_OK || !atb_urc_payload(at, event) || at->on_urc == NULL)
        return status;
    urc.kind = (eg91xq_urc_kind_t)event->parsed.role;
    if (urc.kind == EG91XQ_URC_QSSL_RECV)
        urc.as.qssl_recv.data = event->chunk;
    ((eg91xq_urc_fn)at->on_urc)(at->urc_user, &urc);
    return ATB_OK;
}

const atb_module_t eg91xq_module = {
    .text = urc_text,
    .urcs = urc_code,
    .dispatch = dispatch,
    .defaults = defaults,
    .settings = 36,
    .guard_before = 1000,
    .guard_after = 1000,
};

void eg91xq_attach(atb_client_t *at, eg91xq_settings_t *settings, eg91xq_urc_fn on_urc, void *user)
{
    atb_client_attach(at, &eg91xq_module, settings->word, (void (*)(void))on_urc, user);
}
