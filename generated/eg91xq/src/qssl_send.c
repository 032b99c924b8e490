/* SPDX-License-Identifier: MIT */
/* AT+QSSLSEND of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/qssl_send.h"

static const char qssl_send_test_text[] = "+QSSLSEND=?";
/* clang-format off */
static const char qssl_send_text[] =
    "+QSSLSEND=\0"
    "SEND OK\0"
    "SEND FAIL";
/* clang-format on */

/* ---- eg91xq_qssl_send_test ---- */

#define RSP(member) ATB_OFFSET(eg91xq_qssl_send_test_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(eg91xq_qssl_send_test_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_send_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_send_test_code[] = {
    /* AT+QSSLSEND=? */
    ATB_REQUEST_NONE,
    /* +QSSLSEND: <clientID:values>[,<sendlen:values>] */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_VALUES(RSP(client_id)),
        ATB_OPTIONAL(RSP_HAS(has_sendlen), ATB_VALUES(RSP(sendlen)))),
    ATB_END,
};

const atb_exchange_ex_t eg91xq_qssl_send_test_exchange = {
    .base = {
        qssl_send_test_text, qssl_send_test_code, 3,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(eg91xq_qssl_send_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t eg91xq_qssl_send_test(atb_client_t *at, eg91xq_qssl_send_test_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_send_test_exchange.base, NULL, rsp);
}

#undef RSP
#undef RSP_HAS

/* ---- eg91xq_qssl_send ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_send_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_send_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_send_code[] = {
    /* AT+QSSLSEND=<clientID> */
    ATB_REQUEST(
        ATB_INT(REQ(client_id), ATB_U8(0, 11)),
        ATB_DATA(REQ(data), ATB_DATA_CTRL_Z | ATB_DATA_NO_ESC, 1, 1460)),
    /* SEND OK */
    ATB_LINE_PLAIN(ATB_SUCCESS, 11),
    /* SEND FAIL */
    ATB_LINE_PLAIN(ATB_RETRY, 19),
    ATB_END,
};

const atb_exchange_ex_t eg91xq_qssl_send_exchange = {
    .base = {
        qssl_send_text, qssl_send_code, 3,
        ATB_X_EXTENDED | ATB_X_NO_OK, 0
    },
    .encode = atb_encode_payload,
};
/* clang-format on */

atb_status_t eg91xq_qssl_send(atb_client_t *at, const eg91xq_qssl_send_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_send_exchange.base, req, NULL);
}

#undef REQ

/* ---- eg91xq_qssl_send_fixed ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_send_fixed_req_t, member)
_Static_assert(sizeof(eg91xq_qssl_send_fixed_req_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_send_fixed_code[] = {
    /* AT+QSSLSEND=<clientID>,<sendlen> */
    ATB_REQUEST(
        ATB_INT(REQ(client_id), ATB_U8(0, 11)),
        ATB_LENGTH(REQ(data), ATB_U16(1, 1460)),
        ATB_DATA(REQ(data), 0, 1, 1460)),
    /* SEND OK */
    ATB_LINE_PLAIN(ATB_SUCCESS, 11),
    /* SEND FAIL */
    ATB_LINE_PLAIN(ATB_RETRY, 19),
    ATB_END,
};

const atb_exchange_ex_t eg91xq_qssl_send_fixed_exchange = {
    .base = {
        qssl_send_text, qssl_send_fixed_code, 3,
        ATB_X_EXTENDED | ATB_X_NO_OK, 0
    },
    .encode = atb_encode_payload,
};
/* clang-format on */

atb_status_t eg91xq_qssl_send_fixed(atb_client_t *at, const eg91xq_qssl_send_fixed_req_t *req)
{
    return atb_call(at, &eg91xq_qssl_send_fixed_exchange.base, req, NULL);
}

#undef REQ
