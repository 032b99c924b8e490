/* SPDX-License-Identifier: MIT */
/* Data mode: what passes, and what ends it. */
#include "world.h"

#include <string.h>

static const open_req_t open4 = { 4, ATB_STR("b") };
static atb_call_t call;

static void go_online(world_t *w)
{
    memset(&call, 0, sizeof call);
    start(w, &call, &x_online, NULL, NULL);
    feed(w, "\r\nCONNECT 115200\r\n");
    CHECK(atb_in_data_mode(&w->at));
    data_on(w);
    w->sent_len = 0;
}

static void begins(world_t *w)
{
    memset(&call, 0, sizeof call);
    start(w, &call, &x_online, NULL, NULL);
    feed(w, "CONNECT\r\nhello"); /* kept until there is a handler */
    data_on(w);
    poll(w);
    expect_data(w, "hello");
    resize(w, 256);
    start(w, &call, &x_open.base, &open4, NULL);
    feed(w, "OK\r\n");
    feed(w, "CONNECT\r\n");
    CHECK(atb_in_data_mode(&w->at));
    resize(w, 256);
    start(w, &call, &x_dial, NULL, NULL);
    feed(w, "OK\r\n");
    feed(w, "JOINED\r\n");
    CHECK(atb_in_data_mode(&w->at));
    resize(w, 256);
    start(w, &call, &x_dial, NULL, NULL);
    feed(w, "OK\r\n");
    feed(w, "REFUSED\r\n");
    start(w, &call, &x_open.base, &open4, NULL);
    feed(w, "OK\r\n");
    feed(w, "NO CARRIER\r\n");
    start(w, &call, &x_online, NULL, NULL);
    feed(w, "NO CARRIER\r\n");
    CHECK(!atb_in_data_mode(&w->at));
}

static void passes_everything(world_t *w)
{
    static const char text[] =
        "\r\nOK\r\n\r\nERROR\r\n+++\r\nNO CARRIER\r\n.\r\nNO CARRIER\r\n\r\nNO CARRIER\rCLOSED\r\r\r\n"
        "NO CARRIER\r\nx";
    go_online(w);
    feed(w, text);
    expect_data(w, text);
    feed(w, "\r\nNO CARR");
    expect_data(w, "");
    pass(w, 510);
    expect_data(w, "\r\nNO CARR");
    feed(w, "IER\r\n");
    pass(w, 510);
    expect_data(w, "IER\r\n");
    CHECK(atb_in_data_mode(&w->at));
}

static void carrier_lost(world_t *w)
{
    go_online(w);
    feed(w, "abc\r\nNO CARRIER\r\n");
    expect_data(w, "abc");
    pass(w, 490);
    CHECK(atb_in_data_mode(&w->at));
    pass(w, 20);
    CHECK(!atb_in_data_mode(&w->at));
    feed(w, "CLOSED\r\n");
    say(w, "%s %s\n", status_name(atb_data_escape_start(&w->at)), status_name(atb_data_drop_dtr(&w->at)));
    CHECK(atb_data_send(&w->at, "x", 1) == 0);
}

static void escape(world_t *w)
{
    go_online(w);
    CHECK(atb_data_send(&w->at, "data", 4) == 4);
    expect_sent(w, "data");
    CHECK(atb_data_escape_start(&w->at) == ATB_PENDING);
    CHECK(atb_data_escape_start(&w->at) == ATB_PENDING);
    CHECK(atb_data_send(&w->at, "data", 4) == 0);
    pass(w, 990);
    expect_sent(w, "");
    pass(w, 20);
    expect_sent(w, "+++");
    feed(w, "late data\r\nOK\r\n"); /* within the guard time: data */
    pass(w, 900);
    expect_data(w, "late data\r\nOK\r\n");
    feed(w, "more\r\nOKAY\r\n\r\nO");
    pass(w, 100);
    feed(w, "NE\r\n\r\nOK\r\n");
    expect_data(w, "more\r\nOKAY\r\n\r\nONE\r\n");
    CHECK(!atb_in_data_mode(&w->at));
    start(w, &call, &x_at, NULL, NULL);
    feed(w, "CLOSED\r\nOK\r\n");
}

/* Time passes while a handler sends, and before it asks for command mode. */
static void answer_and_leave(void *user, const void *bytes, size_t len)
{
    world_t *w = user;
    (void)bytes;
    (void)len;
    w->clock += 5;
    CHECK(atb_data_send(&w->at, "bye", 3) == 3);
    CHECK(atb_data_escape_start(&w->at) == ATB_PENDING);
}

static void escape_from_handler(world_t *w)
{
    go_online(w);
    pass(w, 2000);
    atb_data_handler(&w->at, answer_and_leave, w);
    feed(w, "x");
    expect_sent(w, "bye");
    pass(w, 980);
    expect_sent(w, "");
    pass(w, 30);
    expect_sent(w, "+++");
}

static void escape_fails(world_t *w)
{
    go_online(w);
    (void)atb_data_escape_start(&w->at);
    pass(w, 1010 + 4010);
    expect_sent(w, "+++");
    CHECK(atb_in_data_mode(&w->at));
    CHECK(atb_data_send(&w->at, "on", 2) == 2);
    expect_sent(w, "on");
}

static void by_dtr(world_t *w)
{
    go_online(w);
    CHECK(atb_data_drop_dtr(&w->at) == ATB_PENDING);
    CHECK(w->dtr == 0);
    CHECK(atb_data_drop_dtr(&w->at) == ATB_PENDING);
    feed(w, "end\r\nOK\r\n");
    expect_data(w, "end");
    CHECK(w->dtr == 1);
    go_online(w);
    (void)atb_data_drop_dtr(&w->at);
    pass(w, 4010);
    CHECK(w->dtr == 1);
    CHECK(atb_in_data_mode(&w->at));
}

/* While nobody reads, the buffer fills and the port waits. */
static void back_pressure(world_t *w)
{
    memset(&call, 0, sizeof call);
    resize(w, 64);
    start(w, &call, &x_online, NULL, NULL);
    feed(w, "CONNECT\r\n");
    for (unsigned i = 0; i < 10; i++)
        feed(w, "0123456789");
    CHECK(w->in_pos < w->in_len);
    pass(w, 2000);
    data_on(w);
    poll(w);
    expect_data(w,
                "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789");
    w->limited = true;
    w->budget = 3;
    CHECK(atb_data_send(&w->at, "abcdef", 6) == 3);
    CHECK(atb_data_send(&w->at, "def", 3) == 0);
    w->write_fails = true;
    CHECK(atb_data_send(&w->at, "def", 3) == 0);
}

static void answer_escape(world_t *w)
{
    if (w->sent_len == 3)
        w->step++;
    if (w->step == 101) {
        memcpy(w->in, "\r\nOK\r\n", 6);
        w->in_len = 6;
        w->in_pos = 0;
    }
}

static void lose_carrier(world_t *w)
{
    if (++w->step == 3) {
        memcpy(w->in, "\r\nNO CARRIER\r\n", 14);
        w->in_len = 14;
        w->in_pos = 0;
    }
}

static void blocking(world_t *w)
{
    go_online(w);
    say(w, "%s\n", status_name(atb_data_escape(&w->at)));
    w->sent_len = 0;
    w->on_wait = answer_escape;
    say(w, "%s\n", status_name(atb_data_escape(&w->at)));
    say(w, "%s\n", status_name(atb_data_escape(&w->at)));
    w->on_wait = lose_carrier;
    w->step = 0;
    go_online(w);
    say(w, "%s\n", status_name(atb_data_escape(&w->at)));
    go_online(w);
    say(w, "%s\n", status_name(atb_synchronise(&w->at, 100)));
    say(w, "%s\n", status_name(atb_call(&w->at, &x_at, NULL, NULL)));
}

/* A client that has no module uses the usual guard times. */
static void without_module(world_t *w)
{
    atb_client_init(&w->at, &w->port, w->buffer, 64);
    go_online(w);
    (void)atb_data_escape_start(&w->at);
    pass(w, 990);
    expect_sent(w, "");
    pass(w, 20);
    expect_sent(w, "+++");
    pass(w, 1000);
    feed(w, "\r\nOK\r\nCLOSED\r\n");
    CHECK(!atb_in_data_mode(&w->at));
}

int main(void)
{
    RUN(begins, "done ATO OK\ndone AT+QSSLOPEN= OK\ndone AT+DIAL OK\ndone AT+DIAL MODULE\ndone AT+QSSLOPEN= CARRIER\n"
                "done ATO CARRIER\n");
    RUN(passes_everything, "done ATO OK\n");
    RUN(carrier_lost, "done ATO OK\ncommand mode[NO CARRIER]\nurc gone 0\nCARRIER CARRIER\n");
    RUN(escape, "done ATO OK\ncommand mode[]\nurc gone 0\ndone AT OK\n");
    RUN(escape_from_handler, "done ATO OK\n");
    RUN(escape_fails, "done ATO OK\n");
    RUN(by_dtr, "done ATO OK\ncommand mode[]\ndone ATO OK\n");
    RUN_ONCE(back_pressure, "done ATO OK\nport[]\n");
    RUN_ONCE(blocking, "done ATO OK\nTIMEOUT\ncommand mode[]\nOK\nCARRIER\ndone ATO OK\ncommand mode[NO CARRIER]\n"
                       "CARRIER\ndone ATO OK\nBUSY\nBUSY\n");
    RUN(without_module, "done ATO OK\n");
    return world_result(check_result());
}
