/* SPDX-License-Identifier: MIT */
/* AT+QISTATE of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/qistate.h"

static const char qistate_test_text[] = "+QISTATE=?";
/* clang-format off */
static const char qistate_get_text[] =
    "+QISTATE?\0"
    "TCP\0"
    "UDP\0"
    "TCP LISTENER\0"
    "UDP SERVICE\0"
    "TCP INCOMING\0"
    "usbmodem\0"
    "usbat\0"
    "uart1";
/* clang-format on */
/* clang-format off */
static const char qistate_all_text[] =
    "+QISTATE\0"
    "TCP\0"
    "UDP\0"
    "TCP LISTENER\0"
    "UDP SERVICE\0"
    "TCP INCOMING\0"
    "usbmodem\0"
    "usbat\0"
    "uart1";
/* clang-format on */
/* clang-format off */
static const char qistate_text[] =
    "+QISTATE=\0"
    "0,\0"
    "TCP\0"
    "UDP\0"
    "TCP LISTENER\0"
    "UDP SERVICE\0"
    "TCP INCOMING\0"
    "usbmodem\0"
    "usbat\0"
    "uart1\0"
    "1,";
/* clang-format on */

/* ---- rgx00u_qistate_test ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qistate_test_rsp_t, member)
_Static_assert(sizeof(rgx00u_qistate_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qistate_test_code[] = {
    /* AT+QISTATE=? */
    ATB_REQUEST_NONE,
    /* +QISTATE: <query_type:values>,<contextID:values>,<connectID:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(query_type)), ATB_VALUES(RSP(context_id)), ATB_VALUES(RSP(connect_id))),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qistate_test_exchange = {
    .base = {
        qistate_test_text, qistate_test_code, 3,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qistate_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qistate_test(atb_client_t *at, rgx00u_qistate_test_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qistate_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qistate_get ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qistate_get_rsp_t, member)
_Static_assert(sizeof(rgx00u_qistate_get_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qistate_get_code[] = {
    /* AT+QISTATE? */
    ATB_REQUEST_NONE,
    /* +QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<serverID>,<access_mode>,<AT_port> */
    ATB_LINE(ATB_ITEM, ATB_SAME,
        ATB_INT(RSP(item.connect_id), ATB_ANY),
        ATB_CHOICE(RSP(item.service_type), 10, 5),
        ATB_STRING(RSP(item.ip_address), 0, UINT16_MAX),
        ATB_INT(RSP(item.remote_port), ATB_ANY),
        ATB_INT(RSP(item.local_port), ATB_ANY),
        ATB_INT(RSP(item.socket_state), ATB_ANY),
        ATB_INT(RSP(item.context_id), ATB_ANY),
        ATB_INT(RSP(item.server_id), ATB_ANY),
        ATB_INT(RSP(item.access_mode), ATB_ANY),
        ATB_CHOICE(RSP(item.at_port), 56, 3)),
    ATB_END,
};
/* clang-format on */

static void qistate_get_deliver(void *rsp_)
{
    rgx00u_qistate_get_rsp_t *rsp = rsp_;
    rsp->count++;
    if (rsp->on_item)
        rsp->on_item(rsp->user, &rsp->item);
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qistate_get_exchange = {
    .base = {
        qistate_get_text, qistate_get_code, 3,
        ATB_X_EXTENDED, RSP(on_item)
    },
    .deliver = qistate_get_deliver,
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qistate_get(atb_client_t *at, rgx00u_qistate_get_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qistate_get_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qistate_all ---- */

#define RSP(member) ATB_OFFSET(rgx00u_qistate_all_rsp_t, member)
_Static_assert(sizeof(rgx00u_qistate_all_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qistate_all_code[] = {
    /* AT+QISTATE */
    ATB_REQUEST_NONE,
    /* +QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<serverID>,<access_mode>,<AT_port> */
    ATB_LINE(ATB_ITEM, ATB_SAME,
        ATB_INT(RSP(item.connect_id), ATB_ANY),
        ATB_CHOICE(RSP(item.service_type), 9, 5),
        ATB_STRING(RSP(item.ip_address), 0, UINT16_MAX),
        ATB_INT(RSP(item.remote_port), ATB_ANY),
        ATB_INT(RSP(item.local_port), ATB_ANY),
        ATB_INT(RSP(item.socket_state), ATB_ANY),
        ATB_INT(RSP(item.context_id), ATB_ANY),
        ATB_INT(RSP(item.server_id), ATB_ANY),
        ATB_INT(RSP(item.access_mode), ATB_ANY),
        ATB_CHOICE(RSP(item.at_port), 55, 3)),
    ATB_END,
};
/* clang-format on */

static void qistate_all_deliver(void *rsp_)
{
    rgx00u_qistate_all_rsp_t *rsp = rsp_;
    rsp->count++;
    if (rsp->on_item)
        rsp->on_item(rsp->user, &rsp->item);
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qistate_all_exchange = {
    .base = {
        qistate_all_text, qistate_all_code, 3,
        ATB_X_EXTENDED, RSP(on_item)
    },
    .deliver = qistate_all_deliver,
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qistate_all(atb_client_t *at, rgx00u_qistate_all_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qistate_all_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- rgx00u_qistate_by_context ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qistate_by_context_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qistate_by_context_rsp_t, member)
_Static_assert(sizeof(rgx00u_qistate_by_context_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qistate_by_context_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qistate_by_context_code[] = {
    /* AT+QISTATE=0,<contextID> */
    ATB_REQUEST(ATB_LITERAL(10), ATB_INT(REQ(context_id), ATB_U8(1, 5))),
    /* +QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<serverID>,<access_mode>,<AT_port> */
    ATB_LINE(ATB_ITEM, ATB_SAME,
        ATB_INT(RSP(item.connect_id), ATB_ANY),
        ATB_CHOICE(RSP(item.service_type), 13, 5),
        ATB_STRING(RSP(item.ip_address), 0, UINT16_MAX),
        ATB_INT(RSP(item.remote_port), ATB_ANY),
        ATB_INT(RSP(item.local_port), ATB_ANY),
        ATB_INT(RSP(item.socket_state), ATB_ANY),
        ATB_INT(RSP(item.context_id), ATB_ANY),
        ATB_INT(RSP(item.server_id), ATB_ANY),
        ATB_INT(RSP(item.access_mode), ATB_ANY),
        ATB_CHOICE(RSP(item.at_port), 59, 3)),
    ATB_END,
};
/* clang-format on */

static void qistate_by_context_deliver(void *rsp_)
{
    rgx00u_qistate_by_context_rsp_t *rsp = rsp_;
    rsp->count++;
    if (rsp->on_item)
        rsp->on_item(rsp->user, &rsp->item);
}

/* clang-format off */
const atb_exchange_ex_t rgx00u_qistate_by_context_exchange = {
    .base = {
        qistate_text, qistate_by_context_code, 3,
        ATB_X_EXTENDED, RSP(on_item)
    },
    .deliver = qistate_by_context_deliver,
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qistate_by_context(atb_client_t *at, const rgx00u_qistate_by_context_req_t *req,
                                       rgx00u_qistate_by_context_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qistate_by_context_exchange.base, req, rsp);
}

#undef REQ
#undef RSP

/* ---- rgx00u_qistate_by_connection ---- */

#define REQ(member) ATB_OFFSET(rgx00u_qistate_by_connection_req_t, member)
#define RSP(member) ATB_OFFSET(rgx00u_qistate_by_connection_rsp_t, member)
_Static_assert(sizeof(rgx00u_qistate_by_connection_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(rgx00u_qistate_by_connection_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qistate_by_connection_code[] = {
    /* AT+QISTATE=1,<connectID> */
    ATB_REQUEST(ATB_LITERAL(80), ATB_INT(REQ(connect_id), ATB_U8(0, 11))),
    /* +QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<serverID>,<access_mode>,<AT_port> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_KEY(REQ(connect_id), RSP(connect_id)),
        ATB_CHOICE(RSP(service_type), 13, 5),
        ATB_STRING(RSP(ip_address), 0, UINT16_MAX),
        ATB_INT(RSP(remote_port), ATB_ANY),
        ATB_INT(RSP(local_port), ATB_ANY),
        ATB_INT(RSP(socket_state), ATB_ANY),
        ATB_INT(RSP(context_id), ATB_ANY),
        ATB_INT(RSP(server_id), ATB_ANY),
        ATB_INT(RSP(access_mode), ATB_ANY),
        ATB_CHOICE(RSP(at_port), 59, 3)),
    ATB_END,
};

const atb_exchange_ex_t rgx00u_qistate_by_connection_exchange = {
    .base = {
        qistate_text, qistate_by_connection_code, 3,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(rgx00u_qistate_by_connection_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t rgx00u_qistate_by_connection(atb_client_t *at, const rgx00u_qistate_by_connection_req_t *req,
                                          rgx00u_qistate_by_connection_rsp_t *rsp)
{
    return atb_call(at, &rgx00u_qistate_by_connection_exchange.base, req, rsp);
}

#undef REQ
#undef RSP
