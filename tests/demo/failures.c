/* SPDX-License-Identifier: MIT */
/* What a program sees when something is wrong; then the end. */
#include <string.h>

#include "atbind/doc.h"
#include "demo.h"
#include "show.h"

void step_refused_call(demo_t *demo)
{
    eg91xq_qssl_open_rsp_t opened;
    atb_status_t status;

    show_section("A call that is refused before a byte is sent: client_id 12");
    status = open_connection(demo, 12, EG91XQ_ACCESS_MODE_BUFFER, demo->options->echo_port, &opened);
    if (status != ATB_ERR_RANGE)
        show_fatal("expected ATB_ERR_RANGE, got %s", atb_status_name(status));
    show_good("   %s: %s", atb_status_name(status), last_error(&demo->at));
}

void step_wrong_ca(demo_t *demo)
{
    eg91xq_qssl_cfg_set_cacert_req_t other = { .ssl_ctx_id = SSL_CONTEXT, .cacertpath = ATB_STR("RAM:other.pem") };
    eg91xq_qssl_cfg_set_session_cache_req_t fresh = { .ssl_ctx_id = SSL_CONTEXT, .session_cache_enable = 0 };
    eg91xq_qssl_open_rsp_t opened = { 0 };
    eg91xq_qigeterror_rsp_t error;
    atb_status_t status;

    show_section("A handshake that must fail: the trusted CA has not signed this server");
    expect_ok(&demo->at, eg91xq_qssl_cfg_set_cacert(&demo->at, &other), "eg91xq_qssl_cfg_set_cacert");
    /* a resumed session would not be verified again */
    expect_ok(&demo->at, eg91xq_qssl_cfg_set_session_cache(&demo->at, &fresh), "eg91xq_qssl_cfg_set_session_cache");
    status = open_connection(demo, 7, EG91XQ_ACCESS_MODE_BUFFER, demo->options->echo_port, &opened);
    if (status != ATB_ERR_RESULT)
        show_fatal("expected ATB_ERR_RESULT, got %s", atb_status_name(status));
    show_good("   %s: %s", atb_status_name(status), last_error(&demo->at));
    expect_ok(&demo->at, eg91xq_qigeterror(&demo->at, &error), "eg91xq_qigeterror");
    if (error.err != opened.err)
        show_fatal("AT+QIGETERROR says %u, the completion said %u", (unsigned)error.err, (unsigned)opened.err);
    show_good("   AT+QIGETERROR: %u, \"%.*s\"", (unsigned)error.err, (int)error.errcode_description.len,
              error.errcode_description.ptr);
}

void step_goodbye(demo_t *demo)
{
    eg91xq_qideact_req_t req = { .context_id = PDP_CONTEXT };
    const atb_counters_t *counters = atb_counters(&demo->at);

    show_section("Deactivate the PDP context");
    expect_ok(&demo->at, eg91xq_qideact(&demo->at, &req), "eg91xq_qideact");
    if (counters->unknown + counters->malformed + counters->too_long + counters->late + counters->timeouts != 0)
        show_fatal("the client met lines that it could not place");
    show_good("   every line of the module was understood");
}
