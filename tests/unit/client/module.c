/* SPDX-License-Identifier: MIT */
#include "module.h"

#include <string.h>

#define OFF(type, member) ATB_OFFSET(type, member)

const atb_exchange_t x_at = { "", (const uint8_t[]){ ATB_REQUEST_NONE, ATB_END }, 3, 0, 0 };

static uint32_t open_limit(const void *req, const uint16_t *settings, bool completion)
{
    (void)settings;
    return completion ? 150000u + ((const open_req_t *)req)->client_id * 1000u : 300u;
}

static void open_learn(const void *req, const void *rsp, uint16_t *settings)
{
    (void)rsp;
    settings[SETTING_OPENED] = (uint16_t)(((const open_req_t *)req)->client_id + 1u);
}

static const uint8_t open_code[] = {
    ATB_REQUEST(ATB_INT(OFF(open_req_t, client_id), ATB_U8(0, 11)), ATB_STRING(OFF(open_req_t, server_addr), 1, 255)),
    ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_KEY(OFF(open_req_t, client_id), OFF(open_rsp_t, client_id)),
             ATB_RESULT(OFF(open_rsp_t, err))),
    ATB_END,
};
const atb_exchange_ex_t x_open = {
    .base = { "+QSSLOPEN=", open_code, 3, ATB_X_AWAITS | ATB_X_EXTENDED | ATB_X_CONNECT, 2 },
    .time_limit = open_limit,
    .learn = open_learn,
};

static const uint8_t alone_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_RESULT(OFF(open_rsp_t, err))),
    ATB_END,
};
const atb_exchange_t x_alone = { "+ALONE", alone_code, 3, ATB_X_AWAITS | ATB_X_EXCLUSIVE, 2 };

static const uint8_t state_code[] = {
    ATB_REQUEST(ATB_INT(OFF(id_req_t, client_id), ATB_U8(0, 11))),
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(OFF(state_rsp_t, client_id), ATB_ANY),
             ATB_STRING(OFF(state_rsp_t, address), 0, 255), ATB_INT(OFF(state_rsp_t, port), ATB_ANY),
             ATB_STRING(OFF(state_rsp_t, channel), 0, 255)),
    ATB_END,
};
const atb_exchange_t x_state = { "+QSSLSTATE=", state_code, 3, 0, sizeof(state_rsp_t) / 4 };

static void deliver_state(void *rsp_)
{
    states_rsp_t *rsp = rsp_;
    rsp->count++;
    if (rsp->on_item)
        rsp->on_item(rsp->user, &rsp->item);
}
static const uint8_t states_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE(ATB_ITEM, ATB_SAME, ATB_INT(OFF(state_rsp_t, client_id), ATB_ANY),
             ATB_STRING(OFF(state_rsp_t, address), 0, 255), ATB_INT(OFF(state_rsp_t, port), ATB_ANY),
             ATB_STRING(OFF(state_rsp_t, channel), 0, 255)),
    ATB_END,
};
const atb_exchange_ex_t x_states = {
    .base = { "+QSSLSTATE", states_code, 3, ATB_X_EXTENDED, (sizeof(state_rsp_t) + 4) / 4 },
    .deliver = deliver_state,
};

#define PAYLOAD_REPLY(name, text, where)                                              \
    static const uint8_t name##_code[] = {                                            \
        ATB_REQUEST_NONE,                                                             \
        ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(OFF(recv_rsp_t, length), ATB_ANY),       \
                 ATB_PAYLOAD(OFF(recv_rsp_t, data), OFF(recv_rsp_t, length), where)), \
        ATB_END,                                                                      \
    };                                                                                \
    const atb_exchange_ex_t x_##name = {                                              \
        .base = { text, name##_code, 3, ATB_X_EXTENDED, 1 },                          \
        .more = atb_read_more,                                                        \
    }

PAYLOAD_REPLY(recv, "+QSSLRECV", ATB_PAYLOAD_NEXT);
PAYLOAD_REPLY(inline, "+QIRD", ATB_PAYLOAD_INLINE);
PAYLOAD_REPLY(quoted, "+QREAD", ATB_PAYLOAD_QUOTED);

#define SEND_TEXT "+QSSLSEND=\0SEND OK\0SEND FAIL"
static const uint8_t send_code[] = {
    ATB_REQUEST(ATB_INT(OFF(send_req_t, client_id), ATB_U8(0, 11)),
                ATB_DATA(OFF(send_req_t, data), ATB_DATA_CTRL_Z, 1, 1500)),
    ATB_LINE_PLAIN(ATB_SUCCESS, 11),
    ATB_LINE_PLAIN(ATB_RETRY, 19),
    ATB_END,
};
const atb_exchange_ex_t x_send = {
    .base = { SEND_TEXT, send_code, 3, ATB_X_NO_OK | ATB_X_EXTENDED, 0 },
    .encode = atb_encode_payload,
};
static const uint8_t send_fixed_code[] = {
    ATB_REQUEST(ATB_INT(OFF(send_req_t, client_id), ATB_U8(0, 11)), ATB_LENGTH(OFF(send_req_t, data), ATB_U16(0, 1500)),
                ATB_DATA(OFF(send_req_t, data), 0, 0, 1500)),
    ATB_LINE_PLAIN(ATB_SUCCESS, 11),
    ATB_LINE_PLAIN(ATB_RETRY, 19),
    ATB_END,
};
const atb_exchange_ex_t x_send_fixed = {
    .base = { SEND_TEXT, send_fixed_code, 3, ATB_X_NO_OK | ATB_X_EXTENDED, 0 },
    .encode = atb_encode_payload,
};

static const uint8_t upload_code[] = {
    ATB_REQUEST(ATB_STRING(OFF(upload_req_t, name), 1, 80), ATB_LENGTH(OFF(upload_req_t, data), ATB_U16(1, 10000)),
                ATB_DATA(OFF(upload_req_t, data), ATB_DATA_CONNECT, 1, 10000)),
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_INT(OFF(upload_rsp_t, size), ATB_ANY)),
    ATB_END,
};
const atb_exchange_ex_t x_upload = {
    .base = { "+QFUPL=", upload_code, 50, ATB_X_EXTENDED, 1 },
    .encode = atb_encode_payload,
};

static void deliver_ping(void *rsp)
{
    ((ping_rsp_t *)rsp)->count++;
}
static const uint8_t ping_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_RESULT(OFF(ping_rsp_t, sent)), ATB_INT(OFF(ping_rsp_t, sent), ATB_ANY),
             ATB_INT(OFF(ping_rsp_t, received), ATB_ANY)),
    ATB_LINE(ATB_AFTER, ATB_SAME, ATB_RESULT(OFF(ping_rsp_t, sent)), ATB_STRING(OFF(ping_rsp_t, address), 0, 64)),
    ATB_END,
};
const atb_exchange_ex_t x_ping = {
    .base = { "+QPING", ping_code, 10, ATB_X_AWAITS | ATB_X_EXTENDED, sizeof(ping_rsp_t) / 4 },
    .deliver = deliver_ping,
};

static const uint8_t dns_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE(ATB_AFTER, ATB_SAME, ATB_RESULT(OFF(ping_rsp_t, sent)), ATB_INT(OFF(ping_rsp_t, received), ATB_ANY),
             ATB_COUNT(OFF(ping_rsp_t, received))),
    ATB_LINE(ATB_AFTER, ATB_SAME, ATB_STRING(OFF(ping_rsp_t, address), 0, 64)),
    ATB_END,
};
const atb_exchange_ex_t x_dns = {
    .base = { "+QDNS", dns_code, 10, ATB_X_AWAITS | ATB_X_EXTENDED, sizeof(ping_rsp_t) / 4 },
    .deliver = deliver_ping,
    .more = atb_read_more,
    .take = atb_take_more,
};

static const uint8_t status_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE(ATB_AFTER, 10, ATB_TEXT(OFF(text_rsp_t, text), 0, 80)),
    ATB_END,
};
const atb_exchange_ex_t x_status = {
    .base = { "+QISTATE\0\0STATE: ", status_code, 3, ATB_X_QUIET | ATB_X_EXTENDED, sizeof(text_rsp_t) / 4 },
    .take = atb_take_more,
};

static const uint8_t address_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE(ATB_SUCCESS, ATB_BARE, ATB_ADDRESS(OFF(text_rsp_t, text))),
    ATB_END,
};
const atb_exchange_t x_address = { "+QILOCIP", address_code, 3, ATB_X_NO_OK, sizeof(text_rsp_t) / 4 };

static const uint8_t text_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE(ATB_INFO, ATB_BARE, ATB_TEXT(OFF(text_rsp_t, text), 1, 200)),
    ATB_END,
};
const atb_exchange_t x_text = { "I", text_code, 3, 0, sizeof(text_rsp_t) / 4 };

static const uint8_t clock_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_STRING(OFF(text_rsp_t, text), 0, 200)),
    ATB_END,
};
const atb_exchange_t x_clock = { "+CCLK?", clock_code, 3, ATB_X_ANSWERS, sizeof(text_rsp_t) / 4 };

static const uint8_t secret_code[] = {
    ATB_REQUEST(ATB_SECRET, ATB_STRING(OFF(secret_req_t, key), 1, 200)),
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_SECRET, ATB_STRING(OFF(text_rsp_t, text), 0, 200)),
    ATB_END,
};
const atb_exchange_t x_secret = { "+PSK=", secret_code, 3, ATB_X_SECRET, sizeof(text_rsp_t) / 4 };

static const uint8_t read_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE(ATB_INFO, 11, ATB_PAYLOAD(OFF(read_rsp_t, data), ATB_NONE, ATB_PAYLOAD_OPEN)),
    ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_RESULT(OFF(read_rsp_t, err))),
    ATB_END,
};
const atb_exchange_ex_t x_read = {
    .base = { "+QHTTPREAD\0CONNECT", read_code, 3, ATB_X_AWAITS | ATB_X_EXTENDED, 1 },
    .take = atb_take_more,
};

static const uint8_t fetch_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_INT(OFF(recv_rsp_t, length), ATB_ANY),
             ATB_PAYLOAD(OFF(recv_rsp_t, data), OFF(recv_rsp_t, length), ATB_PAYLOAD_NEXT)),
    ATB_END,
};
const atb_exchange_t x_fetch = { "+FETCH", fetch_code, 50, ATB_X_AWAITS, 1 };

const atb_exchange_t x_online = { "O", (const uint8_t[]){ ATB_REQUEST_NONE, ATB_END }, 3, ATB_X_CONNECT, 0 };

static const uint8_t dial_code[] = {
    ATB_REQUEST_NONE, ATB_LINE_PLAIN(ATB_ONLINE, 6), ATB_LINE_PLAIN(ATB_FAILURE, 14), ATB_LINE_PLAIN(ATB_SUCCESS, 22),
    ATB_END,
};
const atb_exchange_t x_dial = { "+DIAL\0JOINED\0\0REFUSED\0WELCOME", dial_code, 3, ATB_X_AWAITS, 0 };

static const uint8_t close_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE_PLAIN(ATB_SUCCESS, 7),
    ATB_LINE_PLAIN(ATB_FAILURE, 16),
    ATB_END,
};
const atb_exchange_t x_close = { "+CLOSE\0CLOSE OK\0CLOSE BAD", close_code, 3, ATB_X_NO_OK, 0 };

static const uint8_t needy_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE(ATB_ITEM, ATB_SAME, ATB_INT(OFF(recv_rsp_t, length), ATB_ANY)),
    ATB_LINE(ATB_INFO, 7, ATB_INT(OFF(recv_rsp_t, length), ATB_ANY)),
    ATB_END,
};
/* As the settings are, no completion follows. */
static uint32_t no_completion(const void *req, const uint16_t *settings, bool completion)
{
    (void)req;
    return completion ? settings[SETTING_MODE] * 1000u : 300u;
}

static const uint8_t leave_code[] = {
    ATB_REQUEST_NONE,
    ATB_LINE_PLAIN(ATB_COMPLETION, 7),
    ATB_END,
};
const atb_exchange_ex_t x_leave = {
    .base = { "+LEAVE\0LEFT", leave_code, 3, ATB_X_AWAITS | ATB_X_EXTENDED, 0 },
    .time_limit = no_completion,
};

const atb_exchange_ex_t x_needy = {
    .base = { "+NEEDY\0+INFO: ", needy_code, 3, ATB_X_EXTENDED, 0 },
    .needs = (const uint8_t[]){ SETTING_MODE, 1, ATB_NONE },
    .take = atb_take_more,
};

#define URC_TEXT "+QSSLURC: \"recv\"\0+QSSLURC: \"closed\"\0CLOSED\0+PUSH: \0+PUBLISH: \0+NOTE: \0+QPING: \"urc\""
static const uint8_t urcs[] = {
    ATB_URC(URC_RECV, 0, ATB_SET(ATB_FLAG(urc_t, has_length)), ATB_INT(OFF(urc_t, client_id), ATB_ANY),
            ATB_INT(OFF(urc_t, length), ATB_ANY), ATB_PAYLOAD(OFF(urc_t, data), OFF(urc_t, length), ATB_PAYLOAD_NEXT)),
    ATB_URC(URC_RECV, 0, ATB_INT(OFF(urc_t, client_id), ATB_ANY)),
    ATB_URC(URC_CLOSED, 17, ATB_INT(OFF(urc_t, client_id), ATB_ANY)),
    ATB_URC_PLAIN(URC_GONE, 36),
    ATB_URC(URC_PUSH, 43, ATB_INT(OFF(urc_t, length), ATB_ANY),
            ATB_PAYLOAD(OFF(urc_t, data), OFF(urc_t, length), ATB_PAYLOAD_INLINE)),
    ATB_URC(URC_PUBLISH, 51, ATB_STRING(OFF(urc_t, text), 0, 80), ATB_INT(OFF(urc_t, length), ATB_ANY),
            ATB_PAYLOAD(OFF(urc_t, data), OFF(urc_t, length), ATB_PAYLOAD_QUOTED)),
    ATB_URC(URC_NOTE, 62, ATB_STRING(OFF(urc_t, text), 0, 200)),
    ATB_URC(URC_PING, 70, ATB_INT(OFF(urc_t, client_id), ATB_ANY)),
    ATB_END,
};

static atb_status_t dispatch(atb_client_t *at, atb_urc_event_t *event)
{
    urc_t urc;
    const uint8_t *lines = event->parsed.op != NULL ? event->parsed.op : urcs;
    memset(&urc, 0, sizeof urc);
    const atb_parser_t by = { at->module->text, lines, atb_read_more, NULL, &urc, at->settings, ~0u };
    atb_status_t status = atb_parse(&by, event->line, event->len, &event->parsed);
    if (status != ATB_OK || !atb_urc_payload(at, event))
        return status;
    urc.kind = (urc_kind_t)event->parsed.role;
    urc.data = event->chunk;
    ((urc_fn)at->on_urc)(at->urc_user, &urc);
    return ATB_OK;
}

static const uint16_t defaults[SETTINGS] = { 0, 0 };
const atb_module_t specimen = { URC_TEXT, urcs, dispatch, defaults, SETTINGS, 1000, 1000 };
