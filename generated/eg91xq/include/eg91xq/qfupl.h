/* SPDX-License-Identifier: MIT */
/** @file
 * AT+QFUPL of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_QFUPL_H
#define EG91XQ_QFUPL_H

#include "eg91xq/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- AT+QFUPL=<filename>,<file_size>[,<timeout>[,<ackmode>]] ---- */

/** Parameters of eg91xq_qfupl(). */
typedef struct eg91xq_qfupl_req {
    /** True where timeout is given. */
    bool has_timeout;
    /** True where ackmode is given. */
    bool has_ackmode;
    /** Name of the file, after RAM or UFS and a colon for the place where it is kept. 1..80 bytes. <filename> */
    atb_str_t filename;
    /** Longest pause in the data. 1..65535; unit: s; default: 5. <timeout> */
    uint32_t timeout;
    /** Whether the module acknowledges the data as they come. One of EG91XQ_ACKMODE_*; default: EG91XQ_ACKMODE_OFF.
     * <ackmode> */
    uint32_t ackmode;
    /** Content of the file. 1 or more bytes. <data> */
    atb_source_t data;
} eg91xq_qfupl_req_t;

/** Reply to eg91xq_qfupl(). */
typedef struct eg91xq_qfupl_rsp {
    /** Number of bytes that were stored. 0 or more; unit: byte. <upload_size> */
    uint32_t upload_size;
    /** Exclusive or of all pairs of bytes, in hexadecimal digits. 1..4 bytes. <checksum> */
    atb_str_t checksum;
} eg91xq_qfupl_rsp_t;

/** Descriptor of eg91xq_qfupl(). */
extern const atb_exchange_ex_t eg91xq_qfupl_exchange;

/** Upload a file to the module.
 * AT+QFUPL=<filename>,<file_size>[,<timeout>[,<ackmode>]]
 * Maximum response time: 5000 + timeout*1000 ms. Result codes: OK, ERROR, +CME ERROR.
 * Quectel_EG800Q&EG91xQ_Series_FILE_Application_Note, AT+QFUPL. SSL note 4 names the command; its line and replies
 * are those that this maker's modules share. The size is always sent, since the call knows it; without it the
 * module would take a default size.
 * @param rsp may be NULL
 * @return ATB_OK, or what went wrong: see atb_error() */
atb_status_t eg91xq_qfupl(atb_client_t *at, const eg91xq_qfupl_req_t *req, eg91xq_qfupl_rsp_t *rsp);

/** Starts eg91xq_qfupl() and returns at once; on_done is called when it is over.
 * @return ATB_PENDING, or why it is refused */
static inline atb_status_t eg91xq_qfupl_start(atb_client_t *at, atb_call_t *call, const eg91xq_qfupl_req_t *req,
                                              eg91xq_qfupl_rsp_t *rsp, atb_done_fn on_done, void *user)
{
    return atb_start(at, call, &eg91xq_qfupl_exchange.base, req, rsp, on_done, user);
}

/** Writes the command line alone. @return its length; 0 when it is refused (see fault) or does not fit */
static inline size_t eg91xq_qfupl_encode(const eg91xq_qfupl_req_t *req, char *buf, size_t cap, atb_fault_t *fault)
{
    return atb_encode(&eg91xq_qfupl_exchange.base, req, buf, cap, fault);
}

/** Reads one line of the reply into rsp. @return ATB_OK, or ATB_ERR_NO_MATCH or ATB_ERR_MALFORMED */
static inline atb_status_t eg91xq_qfupl_decode(eg91xq_qfupl_rsp_t *rsp, const char *line, size_t len)
{
    return atb_decode(&eg91xq_qfupl_exchange.base, rsp, line, len);
}

#ifdef __cplusplus
}
#endif
#endif
