/* SPDX-License-Identifier: MIT */
/* What happens seldom. */
#include "world.h"

#include <string.h>

static const send_req_t send = { 4, ATB_BYTES("abc", 3) };
static const upload_req_t upload = { ATB_STR("f"), ATB_BYTES("abc", 3) };
static const open_req_t open4 = { 4, ATB_STR("b") };
static const secret_req_t secret = { ATB_STR("hush") };
static atb_call_t call, other;
static uint8_t store[256];

static void clear_calls(void)
{
    memset(&call, 0, sizeof call);
    memset(&other, 0, sizeof other);
}

/* Nothing that comes while the command is still being sent can be its answer. */
static void before_the_command_is_sent(world_t *w)
{
    clear_calls();
    w->limited = true;
    start(w, &call, &x_online, NULL, NULL);
    feed(w, "CONNECT\r\nCLOSED\r\nOK\r\n");
    w->budget = 100;
    poll(w);
    feed(w, "ERROR\r\n");
    w->budget = 0;
    start(w, &call, &x_send.base, &send, NULL);
    feed(w, "> \r\n");
    w->budget = 100;
    poll(w);
    feed(w, "ERROR\r\n");
}

static void ok_before_connect(world_t *w)
{
    clear_calls();
    start(w, &call, &x_upload.base, &upload, NULL);
    feed(w, "OK\r\n");
    feed(w, "CONNECT\r\n");
    expect_sent(w, "AT+QFUPL=\"f\",3\rabc");
    feed(w, "OK\r\n");
    start(w, &call, &x_send_fixed.base, &send, NULL);
    feed(w, ">");
    feed(w, "OK\r\nSEND OK\r\n");
}

static void connections_of_others(world_t *w)
{
    clear_calls();
    start(w, &call, &x_ping.base, NULL, NULL);
    feed(w, "OK\r\n");
    feed(w, "NO CARRIER\r\nCONNECT\r\n");
    start(w, &other, &x_open.base, &open4, NULL);
    feed(w, "OK\r\n");
    feed(w, "NO CARRIER\r\n");
    atb_cancel(&w->at, &call);
}

static void result_code_after_ok(world_t *w)
{
    clear_calls();
    start(w, &call, &x_dial, NULL, NULL);
    feed(w, "OK\r\nWELCOME\r\n");
}

static void silence_before_ok(world_t *w)
{
    clear_calls();
    start(w, &call, &x_status.base, NULL, NULL);
    pass(w, 310);
    feed(w, "STATE: LATE\r\n");
}

static void late_without_head(world_t *w)
{
    clear_calls();
    start(w, &call, &x_text, NULL, NULL);
    pass(w, 310);
    feed(w, "Revision: 7\r\nCONNECT\r\n");
    start(w, &other, &x_address, NULL, NULL);
    feed(w, "OK\r\n");
    pass(w, 260);
    feed(w, "OK\r\n");
    pass(w, 260);
    feed(w, "10.0.0.1\r\n");
}

static void list_without_reader(world_t *w)
{
    recv_rsp_t rsp;
    clear_calls();
    atb_settings(&w->at)[SETTING_MODE] = 1;
    start(w, &call, &x_needy.base, NULL, &rsp);
    feed(w, "+NEEDY: 1\r\n+INFO: 1\r\nOK\r\n");
}

static void long_but_plain(world_t *w)
{
    resize(w, 64);
    feed(w,
         "+QSSLURC: \"closed\",1,0123456789012345678901234567890123456789012345678901234567890123456789\r\nCLOSED\r\n");
}

static void cancelled_while_receiving(world_t *w)
{
    static recv_rsp_t rsp;
    memset(&rsp, 0, sizeof rsp);
    rsp.data = (atb_sink_t)ATB_BUFFER(store, sizeof store);
    clear_calls();
    start(w, &call, &x_recv.base, NULL, &rsp);
    feed(w, "+QSSLRECV: 100\r\nabc");
    atb_cancel(&w->at, &call);
    pass(w, 310);
}

/* The rest does not come, long before the time limit. */
static void stalled_reply(world_t *w)
{
    static recv_rsp_t rsp;
    memset(&rsp, 0, sizeof rsp);
    rsp.data = (atb_sink_t)ATB_BUFFER(store, sizeof store);
    clear_calls();
    start(w, &call, &x_fetch, NULL, &rsp);
    feed(w, "OK\r\n+FETCH: 10\r\nabc");
    pass(w, 2010);
    feed(w, "\r\nRDY\r\n");
    pass(w, 3000);
}

/* Calls in the queue wait until data mode is over. */
static void queued_before_data_mode(world_t *w)
{
    clear_calls();
    start(w, &call, &x_online, NULL, NULL);
    start(w, &other, &x_at, NULL, NULL);
    data_on(w);
    feed(w, "CONNECT\r\n\r\nNO CARRIER\r\n");
    expect_sent(w, "ATO\r");
    pass(w, 510);
    expect_sent(w, "AT\r");
    feed(w, "OK\r\n");
}

static void open_payload_fills_the_buffer(world_t *w)
{
    static read_rsp_t rsp;
    memset(&rsp, 0, sizeof rsp);
    rsp.data = (atb_sink_t)ATB_BUFFER(store, sizeof store);
    clear_calls();
    resize(w, 64);
    start(w, &call, &x_read.base, NULL, &rsp);
    feed(w, "CONNECT\r\n012345678901234567890123456789012345678901234567890123456\r");
    feed(w, "\r\n\r\r");
    feed(w, "\nOK\r\n+QHTTPREAD: 0\r\n");
    say_bytes(w, "page", store, rsp.data.len);
}

static void escape_through_a_slow_port(world_t *w)
{
    clear_calls();
    start(w, &call, &x_online, NULL, NULL);
    feed(w, "CONNECT\r\n");
    data_on(w);
    w->limited = true;
    w->budget = 2;
    (void)atb_data_escape_start(&w->at);
    pass(w, 1500);
    feed(w, "early"); /* +++ has not been sent yet */
    expect_data(w, "early");
    w->budget = 1;
    pass(w, 10);
    expect_sent(w, "ATO\r+++");
    pass(w, 500);
    feed(w, "\r\nOK\r\n"); /* too early */
    pass(w, 500);
    feed(w, "\r\nOK\r\n");
    expect_data(w, "\r\nOK\r\n");
    /* as long as the line that reports the loss of the carrier */
    w->budget = 100;
    start(w, &call, &x_online, NULL, NULL);
    feed(w, "CONNECT\r\n");
    w->at.on_data = NULL;
    feed(w, "\rexactly 14 by");
    pass(w, 600);
    data_on(w);
    pass(w, 10);
    expect_data(w, "\rexactly 14 by");
}

static void secrets_that_come_late(world_t *w)
{
    clear_calls();
    trace_on(w);
    feed(w, "ATE1\r\n");
    start(w, &call, &x_secret, &secret, NULL);
    pass(w, 310);
    feed(w, "+PSK: \"hush\"\r\nwithout a colon\r\nATE1\r\nOK\r\n");
    feed(w, "a head that is longer than the room that there is for it: \"hush\"\r\n");
    w->trace[w->trace_len] = 0;
    say(w, "%s", w->trace);
    atb_client_trace(&w->at, NULL, NULL);
    feed(w, "CLOSED\r\n");
}

static void synchronise_while_busy(world_t *w)
{
    clear_calls();
    start(w, &call, &x_at, NULL, NULL);
    say(w, "%s\n", status_name(atb_synchronise(&w->at, 100)));
}

static int never(atb_port_t *port, void *buf, size_t len)
{
    (void)port;
    memset(buf, 'x', len);
    return (int)len;
}

static uint32_t ticks(atb_port_t *port)
{
    return ++((world_t *)(void *)port)->clock;
}

/* A port that waits for nothing, and bytes without end: the poll returns, time limits pass. */
static void flood(world_t *w)
{
    atb_port_ops_t ops = *w->port.ops;
    ops.read = never;
    ops.wait = NULL;
    ops.now = ticks;
    w->port.ops = &ops;
    clear_calls();
    atb_client_on_event(&w->at, NULL, NULL);
    say(w, "%s\n", status_name(atb_call(&w->at, &x_at, NULL, NULL)));
    CHECK(atb_data_drop_dtr(&w->at) == ATB_ERR_CARRIER);
}

static void no_dtr(world_t *w)
{
    atb_port_ops_t ops = *w->port.ops;
    ops.dtr = NULL;
    w->port.ops = &ops;
    clear_calls();
    start(w, &call, &x_online, NULL, NULL);
    feed(w, "CONNECT\r\n");
    say(w, "%s\n", status_name(atb_data_drop_dtr(&w->at)));
}

int main(void)
{
    RUN(before_the_command_is_sent, "line[CONNECT]\nurc gone 0\nlate[OK]\ndone ATO MODULE\nline[> ]\n"
                                    "done AT+QSSLSEND= MODULE\n");
    RUN(ok_before_connect, "done AT+QFUPL= OK\ndone AT+QSSLSEND= OK\n");
    RUN(connections_of_others, "line[NO CARRIER]\nline[CONNECT]\ndone AT+QSSLOPEN= CARRIER\ndone AT+QPING CANCELLED\n");
    RUN(result_code_after_ok, "done AT+DIAL OK\n");
    RUN(silence_before_ok, "done AT+QISTATE TIMEOUT after 300\nlate[STATE: LATE]\n");
    RUN(late_without_head, "done ATI TIMEOUT after 300\nline[Revision: 7]\nline[CONNECT]\n"
                           "done AT+QILOCIP OK\n");
    RUN(list_without_reader, "done AT+NEEDY OK\n");
    RUN(long_but_plain, "too long[+QSSLURC: \"closed\",1,0123456789012345678901234567890123456789012]\nurc gone 0\n");
    RUN(cancelled_while_receiving, "done AT+QSSLRECV CANCELLED after 300\n");
    RUN(stalled_reply, "line[RDY]\ndone AT+FETCH MALFORMED after 5000\n");
    RUN(queued_before_data_mode, "done ATO OK\ncommand mode[NO CARRIER]\ndone AT OK\n");
    RUN(open_payload_fills_the_buffer,
        "done AT+QHTTPREAD OK\npage[012345678901234567890123456789012345678901234567890123456\\r\\r\\n]\n");
    RUN(escape_through_a_slow_port, "done ATO OK\ncommand mode[]\ndone ATO OK\n");
    RUN(secrets_that_come_late,
        "line[ATE1]\ndone AT+PSK= TIMEOUT after 300\nlate[+PSK: \"hush\"]\nline[without a colon]\nline[ATE1]\n"
        "line[a head that is longer than the room that there is for it: \"hush\"]\n"
        "<ATE1\n>AT+PSK=***\n>AT\n<+PSK:***\n<***\n<***\n<OK\n<***\nurc gone 0\n");
    RUN_ONCE(synchronise_while_busy, "BUSY\n");
    RUN_ONCE(flood, "TIMEOUT\n");
    RUN_ONCE(no_dtr, "done ATO OK\nPORT\n");
    return world_result(check_result());
}
