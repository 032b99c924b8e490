/* SPDX-License-Identifier: MIT */
/* Exchanges: who gets which line, and how calls end. */
#include "world.h"

#include <string.h>

static const open_req_t open4 = { 4, ATB_STR("192.0.2.2") };
static const id_req_t id4 = { 4 };

static void ok_and_error(world_t *w)
{
    atb_call_t at = { 0 };
    start(w, &at, &x_at, NULL, NULL);
    expect_sent(w, "AT\r");
    feed(w, "\r\nOK\r\n");
    start(w, &at, &x_at, NULL, NULL);
    expect_sent(w, "AT\r");
    feed(w, "\r\nERROR\r\n");
    start(w, &at, &x_at, NULL, NULL);
    feed(w, "+CME ERROR: 30\r\n");
    start(w, &at, &x_at, NULL, NULL);
    feed(w, "+CMS ERROR:500\r\n");
    start(w, &at, &x_at, NULL, NULL);
    feed(w, "+CME ERROR: SIM not inserted\r\n");
    start(w, &at, &x_at, NULL, NULL);
    feed(w, "+CME ERROR: SIM\r\n");
    start(w, &at, &x_at, NULL, NULL);
    feed(w, "+CME ERROR:\r\n");
    start(w, &at, &x_at, NULL, NULL);
    feed(w, "+CME ERROR: 12345678901234567890\r\n");
}

static void completion(world_t *w)
{
    atb_call_t call = { 0 };
    open_rsp_t rsp;
    start(w, &call, &x_open.base, &open4, &rsp);
    expect_sent(w, "AT+QSSLOPEN=4,\"192.0.2.2\"\r");
    feed(w, "\r\nOK\r\n");
    pass(w, 100000);
    feed(w, "\r\n+QSSLOPEN: 3,0\r\n");
    feed(w, "\r\n+QSSLOPEN: 4,0\r\n");
    say(w, "%u %u, learnt %u\n", rsp.client_id, rsp.err, w->settings[SETTING_OPENED]);
    start(w, &call, &x_open.base, &open4, &rsp);
    feed(w, "OK\r\n+QSSLOPEN: 4,552\r\n");
    w->settings[SETTING_OPENED] = 0;
    start(w, &call, &x_open.base, &open4, NULL);
    feed(w, "OK\r\n+QSSLOPEN: 4,0\r\n");
    say(w, "learnt %u\n", w->settings[SETTING_OPENED]);
}

static void others_while_waiting(world_t *w)
{
    atb_call_t open = { 0 }, state = { 0 }, other = { 0 };
    open_req_t open5 = { 5, ATB_STR("b") };
    open_rsp_t rsp4, rsp5;
    state_rsp_t now;
    start(w, &open, &x_open.base, &open4, &rsp4);
    start(w, &state, &x_state, &id4, &now);
    start(w, &other, &x_open.base, &open5, &rsp5);
    feed(w, "OK\r\n");
    feed(w, "+QSSLSTATE: 4,\"10.0.0.1\",443,\"usbmodem\"\r\n");
    feed(w, "OK\r\n");
    feed(w, "OK\r\n");
    feed(w, "+QSSLOPEN: 5,0\r\n+QSSLOPEN: 4,0\r\n");
    say(w, "%u %u\n", rsp4.client_id, rsp5.client_id);
    expect_sent(w, "AT+QSSLOPEN=4,\"192.0.2.2\"\rAT+QSSLSTATE=4\rAT+QSSLOPEN=5,\"b\"\r");
}

int main(void)
{
    RUN(ok_and_error,
        "done AT OK\ndone AT MODULE\ndone AT MODULE 30\ndone AT MODULE 500\ndone AT MODULE\ndone AT MODULE\n"
        "done AT MODULE\ndone AT MODULE\n");
    RUN(completion, "line[+QSSLOPEN: 3,0]\ndone AT+QSSLOPEN= OK\n4 0, learnt 5\ndone AT+QSSLOPEN= RESULT 552\n"
                    "done AT+QSSLOPEN= OK\nlearnt 5\n");
    RUN(others_while_waiting, "done AT+QSSLSTATE= OK\ndone AT+QSSLOPEN= OK\ndone AT+QSSLOPEN= OK\n4 5\n");
    return world_result(check_result());
}
