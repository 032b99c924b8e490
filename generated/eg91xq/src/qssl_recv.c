/* SPDX-License-Identifier: MIT */
/* AT+QSSLRECV of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/qssl_recv.h"

static const char qssl_recv_test_text[] = "+QSSLRECV=?";
/* clang-format off */
static const char qssl_recv_text[] =
    "+QSSLRECV=\0"
    "0";
/* clang-format on */

/* ---- eg91xq_qssl_recv_test ---- */

#define RSP(member) ATB_OFFSET(eg91xq_qssl_recv_test_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_recv_test_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_recv_test_code[] = {
    /* AT+QSSLRECV=? */
    ATB_REQUEST_NONE,
    /* +QSSLRECV: <clientID:values>,<readlen:values> */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_VALUES(RSP(client_id)), ATB_VALUES(RSP(readlen))),
    ATB_END,
};

const atb_exchange_ex_t eg91xq_qssl_recv_test_exchange = {
    .base = {
        qssl_recv_test_text, qssl_recv_test_code, 3,
        ATB_X_EXTENDED | ATB_X_ANSWERS, sizeof(eg91xq_qssl_recv_test_rsp_t) / 4u
    },
    .more = atb_read_more,
};
/* clang-format on */

atb_status_t eg91xq_qssl_recv_test(atb_client_t *at, eg91xq_qssl_recv_test_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_recv_test_exchange.base, NULL, rsp);
}

#undef RSP

/* ---- eg91xq_qssl_recv ---- */

#define REQ(member) ATB_OFFSET(eg91xq_qssl_recv_req_t, member)
#define RSP(member) ATB_OFFSET(eg91xq_qssl_recv_rsp_t, member)
#define RSP_HAS(member) ATB_FLAG(eg91xq_qssl_recv_rsp_t, member)
_Static_assert(sizeof(eg91xq_qssl_recv_req_t) <= 1024u, "offsets are a byte, in words");
_Static_assert(sizeof(eg91xq_qssl_recv_rsp_t) <= 1024u, "offsets are a byte, in words");

/* clang-format off */
static const uint8_t qssl_recv_code[] = {
    /* AT+QSSLRECV=<clientID>,<readlen> */
    ATB_REQUEST(ATB_INT(REQ(client_id), ATB_U8(0, 11)), ATB_INT(REQ(readlen), ATB_U16(1, 1500))),
    /* +QSSLRECV: <have_readlen><CR><LF><data> */
    ATB_LINE(ATB_INFO, ATB_SAME,
        ATB_SET(RSP_HAS(has_have_readlen)),
        ATB_INT(RSP(have_readlen), ATB_ANY),
        ATB_PAYLOAD(RSP(data), RSP(have_readlen), ATB_PAYLOAD_NEXT)),
    /* +QSSLRECV: 0 */
    ATB_LINE(ATB_INFO, ATB_SAME, ATB_LITERAL(11)),
    ATB_END,
};

const atb_exchange_t eg91xq_qssl_recv_exchange = {
    qssl_recv_text, qssl_recv_code, 3,
    ATB_X_ANSWERS, RSP(data)
};
/* clang-format on */

atb_status_t eg91xq_qssl_recv(atb_client_t *at, const eg91xq_qssl_recv_req_t *req, eg91xq_qssl_recv_rsp_t *rsp)
{
    return atb_call(at, &eg91xq_qssl_recv_exchange, req, rsp);
}

#undef REQ
#undef RSP
#undef RSP_HAS
