/* SPDX-License-Identifier: MIT */
/* Lines: what is one, and whose it is. */
#include "world.h"

#include <string.h>

static const open_req_t open4 = { 4, ATB_STR("192.0.2.2") };
static const id_req_t id4 = { 4 };

static void say_state(world_t *w, const state_rsp_t *rsp)
{
    say(w, "state %u %.*s %u %.*s\n", rsp->client_id, (int)rsp->address.len, rsp->address.ptr, rsp->port,
        (int)rsp->channel.len, rsp->channel.ptr);
}

static state_rsp_t state;
static atb_call_t call;

/* Strings of a reply are valid until on_done returns. */
static void show_state(world_t *w, atb_call_t *done, atb_status_t status)
{
    (void)done;
    if (status == ATB_OK)
        say_state(w, &state);
}

static void ask_state(world_t *w)
{
    memset(&call, 0, sizeof call);
    w->on_done = show_state;
    start(w, &call, &x_state, &id4, &state);
}

static void echo_on(world_t *w)
{
    ask_state(w);
    feed(w, "AT+QSSLSTATE=4\r\r\n+QSSLSTATE: 4,\"1\",2,\"x\"\r\n\r\nOK\r\n");
    ask_state(w);
    feed(w, "AT+QSSLSTATE=4\r\n\r\n+QSSLSTATE: 4,\"1\",2,\"x\"\r\n\r\nOK\r\n");
    ask_state(w);
    feed(w, "AT+QSSLSTATE=4\r\r\r\n+QSSLSTATE: 4,\"1\",2,\"x\"\r\r\n\r\r\nOK\r\r\n");
    /* of the same length, but not the echo */
    ask_state(w);
    feed(w, "AT+QSSLSTATE=5\r\n+QSSLSTATE: 4,\"1\",2,\"x\"\r\nOK\r\n");
}

static void line_ends(world_t *w)
{
    ask_state(w);
    feed(w, "\r\r\n\n\r\n\r+QSSLSTATE: 4,\"1\",2,\"x\"\r\r\n  \r\nOK\n");
    ask_state(w);
    feed_bytes(w, "\0\0\r\n +QSSLSTATE: 4,\"1\",2,\"x\"\n\0OK\r\n", 35);
}

static void strange_strings(world_t *w)
{
    ask_state(w);
    feed(w, "+QSSLSTATE: 4,\"a,b\",2,\"x\"\r\nOK\r\n");
    ask_state(w);
    feed(w, "+QSSLSTATE: 4,unquoted,2,x\r\nOK\r\n");
    ask_state(w);
    feed(w, "+QSSLSTATE:4,\"OK\",2,\"> \"\r\nOK\r\n");
    ask_state(w);
    feed(w, "+QSSLSTATE: 4,\"\r\nOK\r\n\",2,\"two\r\nlines\"\r\nOK\r\n");
    ask_state(w);
    feed(w, "+QSSLSTATE: 4,\"1\",2,\"x\",7,\"more\"\r\nOK\r\n");
}

static void urcs_everywhere(world_t *w)
{
    ask_state(w);
    feed(w, "+QSSLURC: \"closed\",3\r\n+QSSLSTATE: 4,\"1\",2,\"x\"\r\nCLOSED\r\n+NOTE: \"n\"\r\nOK\r\n"
            "+QSSLURC: \"recv\",1\r\n+QSSLURC: \"recv\",2\r\n\r\nCLOSED\r\n");
}

/* A URC and a reply with one prefix: shape and state tell them apart. */
static void one_prefix(world_t *w)
{
    static ping_rsp_t rsp;
    static atb_call_t ping;
    memset(&ping, 0, sizeof ping);
    feed(w, "+QPING: \"urc\",1\r\n");
    start(w, &ping, &x_ping.base, NULL, &rsp);
    feed(w, "+QPING: \"urc\",2\r\nOK\r\n+QPING: \"urc\",3\r\n+QPING: 0,\"10.0.0.1\"\r\n");
    feed(w, "+QPING: 0,\"10.0.0.1\"\r\n+QPING: \"urc\",4\r\n");
    say(w, "%u\n", rsp.count);
    feed(w, "+QPING: 0,2,1\r\n+QPING: \"urc\",5\r\n");
    say(w, "%u %u %u\n", rsp.count, rsp.sent, rsp.received);
}

static void nobodys(world_t *w)
{
    feed(w,
         "+\r\nRDY\r\nOK\r\nCONNECT\r\nNO CARRIER\r\n> hello\r\nNOT OK\r\nOK now\r\n+QSSLSTATE: 4,\"1\",2,\"x\"\r\n");
    ask_state(w);
    feed(w, "RDY\r\nNO CARRIER\r\nCONNECT\r\nCONNECTED\r\n>\r\nnot OK\r\n+QSSLSTATE: 4,\"1\",2,\"x\"\r\nOK\r\n");
    say(w, "%u\n", atb_counters(&w->at)->unknown);
}

static void malformed(world_t *w)
{
    feed(w, "+QSSLURC: \"closed\",x\r\n+QSSLURC: \"closed\"\r\n");
    ask_state(w);
    feed(w, "+QSSLSTATE: four\r\n+QSSLSTATE: five\r\nOK\r\n");
    say(w, "%u\n", atb_counters(&w->at)->malformed);
}

/* The reply has been spoilt beyond recognition, or another module's: OK alone is no answer. */
static void no_answer(world_t *w)
{
    static text_rsp_t rsp;
    start(w, &call, &x_clock, NULL, &rsp);
    feed(w, "+CCxK: \"26/11/21\"\r\nOK\r\n");
    start(w, &call, &x_clock, NULL, NULL);
    feed(w, "+CCLK: \"26/11/21\"\r\nOK\r\n");
}

/* A quote is lost: what follows is not swallowed. */
static void lost_quote(world_t *w)
{
    ask_state(w);
    feed(w, "+QSSLSTATE: 4,\"1\",2,\"x\r\nOK\r\n");
    pass(w, 190);
    say(w, "silence\n");
    pass(w, 20);
    ask_state(w);
    feed(w, "+NOTE: \"lost\r\nCLOSED\r\nOK\r\n");
    pass(w, 210);
}

/* Whether a completion follows depends on a setting. */
static void no_completion_now(world_t *w)
{
    uint16_t *mode = atb_settings(&w->at) + SETTING_MODE;
    *mode = 0;
    start(w, &call, &x_leave.base, NULL, NULL);
    feed(w, "OK\r\n");
    *mode = 1;
    start(w, &call, &x_leave.base, NULL, NULL);
    feed(w, "OK\r\n");
    say(w, "now\n");
    feed(w, "LEFT\r\n");
}

/* A line that goes on may be one of two calls'. */
static void lines_of_two(world_t *w)
{
    static ping_rsp_t rsp;
    static atb_call_t first, second;
    memset(&first, 0, sizeof first);
    memset(&second, 0, sizeof second);
    start(w, &first, &x_ping.base, NULL, &rsp);
    feed(w, "OK\r\n");
    start(w, &second, &x_ping.base, NULL, &rsp);
    feed(w, "OK\r\n+QPING: 0,\"10.0.\r\n0.1\"\r\n");
    say(w, "%u\n", rsp.count);
    feed(w, "+QPING: 0,2,1\r\n+QPING: 0,2,1\r\n");
}

static void lost_quote_and_full(world_t *w)
{
    resize(w, 64);
    feed(w, "+NOTE: \"lost\r\nCLOSED\r\nnobody's line\r\nCLOSED\r\nCLOSED\r\nnobody's second line\r\nCLOSED\r\n");
    pass(w, 300);
}

static void too_long(world_t *w)
{
    resize(w, 64);
    feed(w, "+NOTE: \"0123456789012345678901234567890123456789012345678901234567890123456789\"\r\nCLOSED\r\n");
    ask_state(w);
    feed(w, "+QSSLSTATE: 4,\"012345678901234567890123456789012345678901234567890123456789\",2,\"x\"\r\nOK\r\n");
    ask_state(w);
    feed(w, "RDY 567890123456789012345678901234567890123456789012345678901234567890123456789\r\n"
            "+QSSLSTATE: 4,\"1\",2,\"x\"\r\nOK\r\n");
    say(w, "%u\n", atb_counters(&w->at)->too_long);
}

/* A line of which nothing more comes. */
static void too_long_and_cut(world_t *w)
{
    resize(w, 64);
    feed(w, "RDY 567890123456789012345678901234567890123456789012345678901234567890123456789");
    pass(w, 1100);
    feed(w, "CLOSED\r\n");
}

static void bytes_without_end(world_t *w)
{
    feed(w, "hello");
    pass(w, 900);
    say(w, "...\n");
    pass(w, 200);
    feed(w, "CLO");
    pass(w, 500);
    feed(w, "SED\r\n");
}

/* A command that finds no room beside such bytes waits for them to go. */
static void no_room_yet(world_t *w)
{
    static open_rsp_t rsp;
    resize(w, 64);
    feed(w, "these are almost 64 bytes without an end of line");
    start(w, &call, &x_open.base, &open4, &rsp);
    expect_sent(w, "");
    pass(w, 1100);
    expect_sent(w, "AT+QSSLOPEN=4,\"192.0.2.2\"\r");
    feed(w, "OK\r\n+QSSLOPEN: 4,0\r\n");
}

static void bare_lines(world_t *w)
{
    static text_rsp_t rsp;
    memset(&call, 0, sizeof call);
    start(w, &call, &x_address, NULL, &rsp);
    feed(w, "\r\nCLOSED\r\n10.180.217.206\r\n");
    start(w, &call, &x_address, NULL, &rsp);
    feed(w, "\r\nERROR\r\n");
    start(w, &call, &x_address, NULL, &rsp);
    feed(w, "\"lost\r\n");
    pass(w, 210);
    feed(w, "10.180.217.206\r\n");
    start(w, &call, &x_text, NULL, &rsp);
    feed(w, "CLOSED\r\nRevision: 7\r\n\r\nOK\r\n");
    say_bytes(w, "text", rsp.text.ptr, rsp.text.len);
}

static void say_item(void *user, const state_rsp_t *item)
{
    say_state(user, item);
}

static void list(world_t *w)
{
    static states_rsp_t rsp;
    memset(&rsp, 0, sizeof rsp);
    memset(&call, 0, sizeof call);
    rsp.on_item = say_item;
    rsp.user = w;
    start(w, &call, &x_states.base, NULL, &rsp);
    /* more than the buffer holds at once */
    for (unsigned i = 0; i < 10; i++)
        feed(w, "+QSSLSTATE: 4,\"10.1.2.3\",8010,\"usbmodem\"\r\n");
    feed(w, "\r\nOK\r\n");
    say(w, "%u\n", rsp.count);
    rsp.on_item = NULL;
    start(w, &call, &x_states.base, NULL, &rsp);
    feed(w, "+QSSLSTATE: 4,\"10.1.2.3\",8010,\"usbmodem\"\r\nOK\r\n");
    start(w, &call, &x_states.base, NULL, NULL);
    feed(w, "+QSSLSTATE: 4,\"10.1.2.3\",8010,\"usbmodem\"\r\nOK\r\n");
}

static void lines_after_ok(world_t *w)
{
    static ping_rsp_t rsp;
    static text_rsp_t text;
    memset(&call, 0, sizeof call);
    start(w, &call, &x_dns.base, NULL, &rsp);
    feed(w, "OK\r\n\r\n+QDNS: 0,2\r\n+QDNS: \"1.1.1.1\"\r\n");
    say(w, "%u\n", rsp.count);
    feed(w, "+QDNS: \"2.2.2.2\"\r\n");
    say(w, "%u\n", rsp.count);
    start(w, &call, &x_dns.base, NULL, &rsp);
    feed(w, "OK\r\n+QDNS: 0,0\r\n");
    start(w, &call, &x_dns.base, NULL, &rsp);
    feed(w, "OK\r\n+QDNS: 565,0\r\n");
    start(w, &call, &x_status.base, NULL, &text);
    feed(w, "OK\r\nSTATE: IP INITIAL\r\n");
    pass(w, 240);
    say(w, "...\n");
    feed(w, "STATE: IP START\r\n");
    pass(w, 240);
    say_bytes(w, "text", text.text.ptr, text.text.len);
    pass(w, 10);
}

/* A reply keeps what its strings point into, whatever comes meanwhile. */
static void kept_reply(world_t *w)
{
    resize(w, 128);
    ask_state(w);
    feed(w, "CLOSED\r\n+QSSLSTATE: 4,\"10.1.2.3\",8010,\"usbmodem\"\r\n");
    for (unsigned i = 0; i < 10; i++)
        feed(w, "+QSSLURC: \"recv\",1\r\n");
    feed(w, "OK\r\n");
}

int main(void)
{
    RUN(echo_on, "done AT+QSSLSTATE= OK\nstate 4 1 2 x\ndone AT+QSSLSTATE= OK\nstate 4 1 2 x\n"
                 "done AT+QSSLSTATE= OK\nstate 4 1 2 x\n"
                 "line[AT+QSSLSTATE=5]\ndone AT+QSSLSTATE= OK\nstate 4 1 2 x\n");
    RUN(line_ends, "done AT+QSSLSTATE= OK\nstate 4 1 2 x\ndone AT+QSSLSTATE= OK\nstate 4 1 2 x\n");
    RUN(strange_strings, "done AT+QSSLSTATE= OK\nstate 4 a,b 2 x\ndone AT+QSSLSTATE= OK\nstate 4 unquoted 2 x\n"
                         "done AT+QSSLSTATE= OK\nstate 4 OK 2 > \n"
                         "done AT+QSSLSTATE= OK\nstate 4 \r\nOK\r\n 2 two\r\nlines\n"
                         "done AT+QSSLSTATE= OK\nstate 4 1 2 x\n");
    RUN(urcs_everywhere, "urc closed 3\nurc gone 0\nurc note 0 text[n]\ndone AT+QSSLSTATE= OK\nstate 4 1 2 x\n"
                         "urc recv 1\nurc recv 2\nurc gone 0\n");
    RUN(one_prefix, "urc ping 1\nurc ping 2\nurc ping 3\nurc ping 4\n2\ndone AT+QPING OK\nurc ping 5\n2 2 1\n");
    RUN(nobodys,
        "line[+]\nline[RDY]\nlate[OK]\nline[CONNECT]\nline[NO CARRIER]\nline[> hello]\nline[NOT OK]\nline[OK now]\n"
        "line[+QSSLSTATE: 4,\"1\",2,\"x\"]\n"
        "line[RDY]\nline[NO CARRIER]\nline[CONNECT]\nline[CONNECTED]\nline[>]\nline[not OK]\n"
        "done AT+QSSLSTATE= OK\nstate 4 1 2 x\n14\n");
    RUN(malformed, "malformed[+QSSLURC: \"closed\",x]\nmalformed[+QSSLURC: \"closed\"]\nmalformed[+QSSLSTATE: "
                   "four]\nmalformed[+QSSLSTATE: five]\n"
                   "done AT+QSSLSTATE= MALFORMED\n4\n");
    RUN(no_answer, "line[+CCxK: \"26/11/21\"]\ndone AT+CCLK? MALFORMED\ndone AT+CCLK? OK\n");
    RUN(lost_quote, "silence\nmalformed[+QSSLSTATE: 4,\"1\",2,\"x\\r\\n]\ndone AT+QSSLSTATE= MALFORMED\n"
                    "malformed[+NOTE: \"lost\\r\\n]\nurc gone 0\ndone AT+QSSLSTATE= OK\nstate 0  0 \n");
    RUN(no_completion_now, "done AT+LEAVE OK\nnow\ndone AT+LEAVE OK\n");
    RUN(lines_of_two, "1\ndone AT+QPING OK\ndone AT+QPING OK\n");
    RUN(lost_quote_and_full, "malformed[+NOTE: \"lost\\r\\n]\nurc gone 0\nline[nobody's line]\n"
                             "urc gone 0\nurc gone 0\nline[nobody's second line]\nurc gone 0\n");
    RUN(too_long, "too long[+NOTE: \"01234567890123456789012345678901234567890123456789012345]\nurc gone 0\n"
                  "too long[+QSSLSTATE: 4,\"0123456789012345678901234567890123456789012345678]\n"
                  "done AT+QSSLSTATE= NO_SPACE\n"
                  "too long[RDY 567890123456789012345678901234567890123456789012345678901234]\n"
                  "done AT+QSSLSTATE= OK\nstate 4 1 2 x\n3\n");
    RUN(too_long_and_cut, "too long[RDY 567890123456789012345678901234567890123456789012345678901234]\nurc gone 0\n");
    RUN(bytes_without_end, "...\nbytes[hello]\nurc gone 0\n");
    RUN(no_room_yet, "bytes[these are almost 64 bytes without an end of line]\ndone AT+QSSLOPEN= OK\n");
    RUN(bare_lines, "urc gone 0\ndone AT+QILOCIP OK\ndone AT+QILOCIP MODULE\n"
                    "malformed[\"lost\\r\\n]\ndone AT+QILOCIP MALFORMED\nurc gone 0\ndone ATI OK\n"
                    "text[Revision: 7]\n");
    RUN(list, "state 4 10.1.2.3 8010 usbmodem\nstate 4 10.1.2.3 8010 usbmodem\nstate 4 10.1.2.3 8010 usbmodem\n"
              "state 4 10.1.2.3 8010 usbmodem\nstate 4 10.1.2.3 8010 usbmodem\nstate 4 10.1.2.3 8010 usbmodem\n"
              "state 4 10.1.2.3 8010 usbmodem\nstate 4 10.1.2.3 8010 usbmodem\nstate 4 10.1.2.3 8010 usbmodem\n"
              "state 4 10.1.2.3 8010 usbmodem\ndone AT+QSSLSTATE OK\n10\ndone AT+QSSLSTATE OK\n"
              "done AT+QSSLSTATE OK\n");
    RUN(lines_after_ok, "2\ndone AT+QDNS OK\n3\ndone AT+QDNS OK\ndone AT+QDNS RESULT 565\n"
                        "...\ntext[IP START]\ndone AT+QISTATE OK\n");
    RUN(kept_reply, "urc gone 0\nurc recv 1\nurc recv 1\nurc recv 1\nurc recv 1\nurc recv 1\nurc recv 1\nurc recv 1\n"
                    "urc recv 1\nurc recv 1\nurc recv 1\ndone AT+QSSLSTATE= OK\nstate 4 10.1.2.3 8010 usbmodem\n");
    return world_result(check_result());
}
