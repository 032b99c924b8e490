/* SPDX-License-Identifier: MIT */
/* AT+QSSLSTATE of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/qssl_state.h"

static const char qssl_state_test_text[] = "+QSSLSTATE=?";
/* clang-format off */
static const char qssl_state_text[] =
    "+QSSLSTATE=\0"
    ",\"SSLClient\",\0"
    "usbat\0"
    "uart1\0"
    "usbmodem\0"
    "uart2";
/* clang-format on */
/* clang-format off */
static const char qssl_state_all_text[] =
    "+QSSLSTATE\0"
    ",\"SSLClient\",\0"
    "usbat\0"
    "uart1\0"
    "usbmodem\0"
    "uart2";
/* clang-format on */

/* ---- eg91xq_qssl_state_test ---- */

/* clang-format off */
static const uint8_t qssl_state_test_code[] = {
    /* AT+QSSLSTATE=? */
    ATB_REQUEST_NONE,
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_state_test_exchange = {
    qssl_state_test_text, qssl_state_test_code, 3,
    0, 0
};
/* clang-format on */

atb_status_t eg91xq_qssl_state_test(atb_client_t *at)
{
    return atb_call(at, &eg91xq_qssl_state_test_exchange, NULL, NULL);
}

/* ---- eg91xq_qssl_state ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_state_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_state_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_state_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_state_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_state_code[] = {
    /* AT+QSSLSTATE=<clientID> */
    ATB_REQUEST(ATB_INT(REQ(client_id), ATB_U8(0, 11))),
    /* +QSSLSTATE: <clientID>,"SSLClient",<IP_address>,<remote_port>,<local_port>,<socket_state>,<PDP_ctxID>,<serverID>,<access_mode>,<AT_port>,<SSL_ctxID> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_KEY(REQ(client_id), RSP(client_id)),
        ATB_LITERAL(12),
        ATB_STRING(RSP(ip_address), 0, UINT16_MAX),
        ATB_INT(RSP(remote_port), ATB_ANY),
        ATB_INT(RSP(local_port), ATB_ANY),
        ATB_INT(RSP(socket_state), ATB_ANY),
        ATB_INT(RSP(pdp_ctx_id), ATB_ANY),
        ATB_INT(RSP(server_id), ATB_ANY),
        ATB_INT(RSP(access_mode), ATB_ANY),
        ATB_CHOICE(RSP(at_port), 26, 4),
        ATB_INT(RSP(ssl_ctx_id), ATB_ANY)),
    ATB_END,
};

const atb_exchange_ex_t eg91xq_qssl_state_exchange = {
    .base = {
        qssl_state_text, qssl_state_code, 3,
        ATB_X_EXTENDED, sizeof(eg91xq_qssl_state_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t eg91xq_qssl_state(atb_client_t *at, const eg91xq_qssl_state_req_t *req, eg91xq_qssl_state_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_state_exchange.base, req, rsp);
}

#undef REQ
#undef RSP

/* ---- eg91xq_qssl_state_all ---- */

#define RSP(member) ATB_OFFSET(eg91xq_qssl_state_all_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_state_all_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_state_all_code[] = {
    /* AT+QSSLSTATE */
    ATB_REQUEST_NONE,
    /* +QSSLSTATE: <clientID>,"SSLClient",<IP_address>,<remote_port>,<local_port>,<socket_state>,<PDP_ctxID>,<serverID>,<access_mode>,<AT_port>,<SSL_ctxID> */
    ATB_LINE(ATB_ITEM, ATB_SAME,
        ATB_INT(RSP(item.client_id), ATB_ANY),
        ATB_LITERAL(11),
        ATB_STRING(RSP(item.ip_address), 0, UINT16_MAX),
        ATB_INT(RSP(item.remote_port), ATB_ANY),
        ATB_INT(RSP(item.local_port), ATB_ANY),
        ATB_INT(RSP(item.socket_state), ATB_ANY),
        ATB_INT(RSP(item.pdp_ctx_id), ATB_ANY),
        ATB_INT(RSP(item.server_id), ATB_ANY),
        ATB_INT(RSP(item.access_mode), ATB_ANY),
        ATB_CHOICE(RSP(item.at_port), 25, 4),
        ATB_INT(RSP(item.ssl_ctx_id), ATB_ANY)),
    ATB_END,
};
/* clang-format on */

static void qssl_state_all_deliver(void *rsp_)
{
    eg91xq_qssl_state_all_rsp_t *rsp = rsp_;
    rsp->count++;
    if (rsp->on_item)
        rsp->on_item(rsp->user, &rsp->item);
}

/* clang-format off */
const atb_exchange_ex_t eg91xq_qssl_state_all_exchange = {
    .base = {
        qssl_state_all_text, qssl_state_all_code, 3,
        ATB_X_EXTENDED, RSP(on_item)
    },
    .deliver = qssl_state_all_deliver,
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t eg91xq_qssl_state_all(atb_client_t *at, eg91xq_qssl_state_all_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_state_all_exchange.base, NULL, rsp);
}

#undef RSP
