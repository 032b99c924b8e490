/* SPDX-License-Identifier: MIT */
/* URCs of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/urc.h"

#define URC(member) ATB_OFFSET(rgx00u_urc_t, member)
#define URC_HAS(member) ATB_FLAG(rgx00u_urc_t, member)

/* clang-format off */
static const char urc_text[] =
    "+QIURC: \"closed\"\0"
    "+QIURC: \"recv\"\0"
    "+QIURC: \"incoming full\"\0"
    "+QIURC: \"incoming\"\0"
    "+QIURC: \"pdpdeact\"";

static const uint8_t urc_code[] = {
    /* +QIURC: "closed",<connectID> */
    ATB_URC(RGX00U_URC_CLOSED, 0, ATB_INT(URC(as.closed.connect_id), ATB_ANY)),
    /* +QIURC: "recv",<connectID>,<currentrecvlength>,<remoteIP>,<remote_port><CR><LF><data> */
    ATB_URC(RGX00U_URC_RECV, 17,
        ATB_WHEN(RGX00U_SETTING_VIEWMODE, ATB_NONE, 0),
        ATB_SET(URC_HAS(as.recv.has_current_recv_length)),
        ATB_SET(URC_HAS(as.recv.has_data)),
        ATB_SET(URC_HAS(as.recv.has_remote_ip)),
        ATB_INT(URC(as.recv.connect_id), ATB_ANY),
        ATB_INT(URC(as.recv.current_recv_length), ATB_ANY),
        ATB_STRING(URC(as.recv.remote_ip), 0, UINT16_MAX),
        ATB_INT(URC(as.recv.remote_port), ATB_ANY),
        ATB_PAYLOAD(URC(as.recv.data), URC(as.recv.current_recv_length), ATB_PAYLOAD_NEXT)),
    /* +QIURC: "recv",<connectID>,<currentrecvlength>,<remoteIP>,<remote_port>,<data> */
    ATB_URC(RGX00U_URC_RECV, 17,
        ATB_WHEN(RGX00U_SETTING_VIEWMODE, ATB_NONE, 1),
        ATB_SET(URC_HAS(as.recv.has_current_recv_length)),
        ATB_SET(URC_HAS(as.recv.has_data)),
        ATB_SET(URC_HAS(as.recv.has_remote_ip)),
        ATB_INT(URC(as.recv.connect_id), ATB_ANY),
        ATB_WHEN(RGX00U_SETTING_SERVICE_TYPE, 12, 3),
        ATB_INT(URC(as.recv.current_recv_length), ATB_ANY),
        ATB_STRING(URC(as.recv.remote_ip), 0, UINT16_MAX),
        ATB_INT(URC(as.recv.remote_port), ATB_ANY),
        ATB_PAYLOAD(URC(as.recv.data), URC(as.recv.current_recv_length), ATB_PAYLOAD_INLINE)),
    /* +QIURC: "recv",<connectID>,<currentrecvlength><CR><LF><data> */
    ATB_URC(RGX00U_URC_RECV, 17,
        ATB_WHEN(RGX00U_SETTING_VIEWMODE, ATB_NONE, 0),
        ATB_WHEN(RGX00U_SETTING_RECVIND, ATB_NONE, 0),
        ATB_SET(URC_HAS(as.recv.has_current_recv_length)),
        ATB_SET(URC_HAS(as.recv.has_data)),
        ATB_INT(URC(as.recv.connect_id), ATB_ANY),
        ATB_INT(URC(as.recv.current_recv_length), ATB_ANY),
        ATB_PAYLOAD(URC(as.recv.data), URC(as.recv.current_recv_length), ATB_PAYLOAD_NEXT)),
    /* +QIURC: "recv",<connectID>,<currentrecvlength><CR><LF><data> */
    ATB_URC(RGX00U_URC_RECV, 17,
        ATB_WHEN(RGX00U_SETTING_VIEWMODE, ATB_NONE, 0),
        ATB_WHEN(RGX00U_SETTING_RECVIND, ATB_NONE, 1),
        ATB_SET(URC_HAS(as.recv.has_current_recv_length)),
        ATB_SET(URC_HAS(as.recv.has_data)),
        ATB_INT(URC(as.recv.connect_id), ATB_ANY),
        ATB_WHEN(RGX00U_SETTING_ACCESS_MODE, 12, 1),
        ATB_INT(URC(as.recv.current_recv_length), ATB_ANY),
        ATB_PAYLOAD(URC(as.recv.data), URC(as.recv.current_recv_length), ATB_PAYLOAD_NEXT)),
    /* +QIURC: "recv",<connectID>,<currentrecvlength>,<data> */
    ATB_URC(RGX00U_URC_RECV, 17,
        ATB_WHEN(RGX00U_SETTING_VIEWMODE, ATB_NONE, 1),
        ATB_SET(URC_HAS(as.recv.has_current_recv_length)),
        ATB_SET(URC_HAS(as.recv.has_data)),
        ATB_INT(URC(as.recv.connect_id), ATB_ANY),
        ATB_INT(URC(as.recv.current_recv_length), ATB_ANY),
        ATB_PAYLOAD(URC(as.recv.data), URC(as.recv.current_recv_length), ATB_PAYLOAD_INLINE)),
    /* +QIURC: "recv",<connectID>,<currentrecvlength> */
    ATB_URC(RGX00U_URC_RECV, 17,
        ATB_WHEN(RGX00U_SETTING_RECVIND, ATB_NONE, 1),
        ATB_SET(URC_HAS(as.recv.has_current_recv_length)),
        ATB_INT(URC(as.recv.connect_id), ATB_ANY),
        ATB_WHEN(RGX00U_SETTING_ACCESS_MODE, 12, 0),
        ATB_INT(URC(as.recv.current_recv_length), ATB_ANY)),
    /* +QIURC: "recv",<connectID> */
    ATB_URC(RGX00U_URC_RECV, 17, ATB_INT(URC(as.recv.connect_id), ATB_ANY)),
    /* +QIURC: "incoming full",<serverID> */
    ATB_URC(RGX00U_URC_INCOMING_FULL, 32,
        ATB_SET(URC_HAS(as.incoming_full.has_server_id)),
        ATB_INT(URC(as.incoming_full.server_id), ATB_ANY)),
    /* +QIURC: "incoming full" */
    ATB_URC_PLAIN(RGX00U_URC_INCOMING_FULL, 32),
    /* +QIURC: "incoming",<connectID>,<serverID>,<remoteIP>,<remote_port> */
    ATB_URC(RGX00U_URC_INCOMING, 56,
        ATB_INT(URC(as.incoming.connect_id), ATB_ANY),
        ATB_INT(URC(as.incoming.server_id), ATB_ANY),
        ATB_STRING(URC(as.incoming.remote_ip), 0, UINT16_MAX),
        ATB_INT(URC(as.incoming.remote_port), ATB_ANY)),
    /* +QIURC: "pdpdeact",<contextID> */
    ATB_URC(RGX00U_URC_PDPDEACT, 75, ATB_INT(URC(as.pdpdeact.context_id), ATB_ANY)),
    ATB_END,
};

static const uint16_t defaults[35] = {
    0, /* sendinfo */
    0, /* viewmode */
    0, /* recvind */
    0, /* close_mode */
    0, /* send_data_format */
    0, /* recv_data_format */
    0, /* formatcfg */
    1, /* tcp_accept */
    0, /* qisde */
    13, /* s3 */
    10, /* s4 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* access_mode */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* service_type */
};
/* clang-format on */

static void incoming_learn(const rgx00u_urc_incoming_t *rsp, uint16_t *settings)
{
    const uint32_t access_mode = settings[RGX00U_SETTING_ACCESS_MODE + (rsp->server_id < 12u ? rsp->server_id : 0u)];
    if (rsp->connect_id < 12u)
        settings[RGX00U_SETTING_ACCESS_MODE + rsp->connect_id] = (uint16_t)(access_mode);
    if (rsp->connect_id < 12u)
        settings[RGX00U_SETTING_SERVICE_TYPE + rsp->connect_id] = 4u;
}

/* Decodes a URC into its struct and hands it to the program. */
static atb_status_t dispatch(struct atb_client *at, struct atb_urc_event *event)
{
    static const rgx00u_urc_t none;
    rgx00u_urc_t urc;
    const atb_parser_t by = {
        .text = urc_text,
        .lines = event->parsed.op != NULL ? event->parsed.op : urc_code,
        .more = atb_read_more,
        .out = &urc,
        .settings = at->settings,
    };
    urc = none; /* fewer instructions than memset() */
    atb_status_t status = atb_parse(&by, event->line, event->len, &event->parsed);
    if (status == ATB_OK && event->parsed.role == RGX00U_URC_INCOMING)
        incoming_learn(&urc.as.incoming, at->settings);
    if (status != ATB_OK || !atb_urc_payload(at, event) || at->on_urc == NULL)
        return status;
    urc.kind = (rgx00u_urc_kind_t)event->parsed.role;
    if (urc.kind == RGX00U_URC_RECV)
        urc.as.recv.data = event->chunk;
    ((rgx00u_urc_fn)at->on_urc)(at->urc_user, &urc);
    return ATB_OK;
}

const atb_module_t rgx00u_module = {
    .text = urc_text,
    .urcs = urc_code,
    .dispatch = dispatch,
    .defaults = defaults,
    .settings = 35,
    .guard_before = 1000,
    .guard_after = 1000,
};

void rgx00u_attach(atb_client_t *at, rgx00u_settings_t *settings, rgx00u_urc_fn on_urc, void *user)
{
    atb_client_attach(at, &rgx00u_module, settings->word, (void (*)(void))on_urc, user);
}
