/* SPDX-License-Identifier: MIT */
/* Time limits, and how client and module find together again. */
#include "world.h"

#include <string.h>

static const open_req_t open4 = { 4, ATB_STR("192.0.2.2") };
static atb_call_t call, next;

static void begin(world_t *w, const atb_exchange_t *x, const void *req)
{
    memset(&call, 0, sizeof call);
    memset(&next, 0, sizeof next);
    start(w, &call, x, req, NULL);
}

/* Two clean probes, then the next command. */
static void late_result_code(world_t *w)
{
    begin(w, &x_at, NULL);
    start(w, &next, &x_states.base, NULL, NULL);
    expect_sent(w, "AT\r");
    pass(w, 300);
    expect_sent(w, "AT\r");
    feed(w, "AT\r\r\nOK\r\n"); /* the late one, or the probe's */
    pass(w, 200);
    feed(w, "CLOSED\r\n");
    feed(w, "OK\r\n");
    pass(w, 240);
    expect_sent(w, "");
    pass(w, 20);
    expect_sent(w, "AT\r");
    feed(w, "OK\r\n");
    pass(w, 260);
    expect_sent(w, "AT+QSSLSTATE\r");
    feed(w, "OK\r\n");
    say(w, "%u late, %u timeouts\n", atb_counters(&w->at)->late, atb_counters(&w->at)->timeouts);
}

static void late_error(world_t *w)
{
    begin(w, &x_at, NULL);
    pass(w, 310);
    feed(w, "+CME ERROR: 3\r\nOK\r\n");
    pass(w, 260);
    expect_sent(w, "AT\rAT\rAT\r");
    feed(w, "OK\r\nERROR\r\n"); /* not clean: once more */
    pass(w, 260);
    expect_sent(w, "AT\r");
    feed(w, "OK\r\n");
    pass(w, 260);
    expect_sent(w, "AT\r");
    feed(w, "OK\r\n");
    pass(w, 260);
    expect_sent(w, "");
    begin(w, &x_at, NULL);
    feed(w, "OK\r\n");
}

static void late_lines(world_t *w)
{
    begin(w, &x_recv.base, NULL);
    pass(w, 310);
    feed(w, "+QSSLRECV: 4\r\nOK\r\n+QSSLRECV: 0\r\nOK\r\n");
    pass(w, 260);
    feed(w, "OK\r\n");
    pass(w, 260);
    begin(w, &x_read.base, NULL);
    pass(w, 310);
    feed(w, "CONNECT\r\nabc\r\nOK\r\n");
    pass(w, 260);
    feed(w, "OK\r\n");
    pass(w, 260);
}

static void late_completion(world_t *w)
{
    begin(w, &x_open.base, &open4);
    feed(w, "OK\r\n");
    pass(w, 153990);
    say(w, "...\n");
    pass(w, 10);
    feed(w, "+QSSLOPEN: 4,0\r\n");
    expect_sent(w, "AT+QSSLOPEN=4,\"192.0.2.2\"\r");
    begin(w, &x_alone, NULL);
    start(w, &next, &x_at, NULL, NULL);
    feed(w, "OK\r\nOK\r\n");
    pass(w, 310);
    expect_sent(w, "AT+ALONE\rAT\r");
    feed(w, "OK\r\n");
    pass(w, 260);
    feed(w, "OK\r\n");
    pass(w, 260);
    feed(w, "OK\r\n");
    begin(w, &x_alone, NULL);
    start(w, &next, &x_at, NULL, NULL);
    feed(w, "OK\r\n");
    feed(w, "+ALONE: 0\r\n");
    feed(w, "OK\r\n");
    begin(w, &x_alone, NULL);
    feed(w, "OK\r\n");
    feed(w, "ERROR\r\n");
}

static void restart(world_t *w, atb_call_t *done, atb_status_t status)
{
    w->on_done = NULL;
    CHECK(status == ATB_ERR_SILENT);
    start(w, done, &x_at, NULL, NULL);
}

static void silence(world_t *w)
{
    begin(w, &x_at, NULL);
    start(w, &next, &x_at, NULL, NULL);
    pass(w, 310);
    expect_sent(w, "AT\rAT\r");
    pass(w, 2010);
    expect_sent(w, "AT\rAT\r");
    w->on_done = restart; /* a call that the handler starts is tried once more */
    pass(w, 1000);
    say(w, "...\n");
    pass(w, 1100);
    expect_sent(w, "AT\r");
    pass(w, 4800);
    expect_sent(w, "");
    pass(w, 300);
    expect_sent(w, "AT\r");
    feed(w, "OK\r\n");
    pass(w, 260);
    expect_sent(w, "AT\r");
    feed(w, "OK\r\n");
    pass(w, 260);
    begin(w, &x_at, NULL);
    feed(w, "OK\r\n");
}

static atb_call_t third;

static void cancel_third(world_t *w, atb_call_t *done, atb_status_t status)
{
    w->on_done = NULL;
    CHECK(done == &next && status == ATB_ERR_SILENT);
    atb_cancel(&w->at, &third);
}

/* A handler gives up another call of the queue that is about to fail. */
static void silence_and_cancel(world_t *w)
{
    begin(w, &x_at, NULL);
    memset(&third, 0, sizeof third);
    start(w, &next, &x_at, NULL, NULL);
    start(w, &third, &x_at, NULL, NULL);
    pass(w, 2310);
    w->on_done = cancel_third;
    pass(w, 1010);
}

/* A module that sends result codes without end is as good as silent. */
static void never_clean(world_t *w)
{
    begin(w, &x_at, NULL);
    pass(w, 310);
    for (unsigned i = 0; i < 8; i++) {
        feed(w, "OK\r\nOK\r\n");
        pass(w, 260);
    }
}

static const send_req_t send = { 4, ATB_BYTES("abc", 3) };
static const upload_req_t upload = { ATB_STR("f"), ATB_BYTES("abc", 3) };

static void prompt_that_does_not_come(world_t *w)
{
    begin(w, &x_send.base, &send);
    pass(w, 310);
    expect_sent(w, "AT+QSSLSEND=4\r\x1B"
                   "AT\r");
    feed(w, "\r\n> "); /* late */
    expect_sent(w, "\x1B");
    pass(w, 1000);
    expect_sent(w, "AT\r");
    feed(w, "OK\r\n");
    pass(w, 260);
    feed(w, "OK\r\n");
    pass(w, 260);
    expect_sent(w, "AT\r");
    begin(w, &x_upload.base, &upload);
    pass(w, 5010);
    expect_sent(w, "AT+QFUPL=\"f\",3\rAT\r");
}

static void cancelled(world_t *w)
{
    begin(w, &x_at, NULL);
    start(w, &next, &x_at, NULL, NULL);
    atb_cancel(&w->at, &next);
    atb_cancel(&w->at, &next);
    atb_cancel(&w->at, &call);
    say(w, "...\n");
    feed(w, "OK\r\n");
    begin(w, &x_open.base, &open4);
    feed(w, "OK\r\n");
    atb_cancel(&w->at, &call);
    feed(w, "+QSSLOPEN: 4,0\r\n");
    begin(w, &x_send.base, &send);
    atb_cancel(&w->at, &call);
    feed(w, ">");
    expect_sent(w, "AT\rAT+QSSLOPEN=4,\"192.0.2.2\"\rAT+QSSLSEND=4\r\x1B");
    feed(w, "OK\r\nERROR\r\n");
    w->limited = true;
    w->budget = 16;
    begin(w, &x_send.base, &send);
    feed(w, ">");
    atb_cancel(&w->at, &call);
    w->limited = false;
    expect_sent(w, "AT+QSSLSEND=4\rab\x1B");
    feed(w, "ERROR\r\n");
    begin(w, &x_upload.base, &upload);
    w->limited = true;
    w->budget = 1;
    feed(w, "CONNECT\r\n");
    atb_cancel(&w->at, &call);
    w->limited = false;
    expect_sent(w, "AT+QFUPL=\"f\",3\ra");
    feed(w, "+CME ERROR: 421\r\n");
}

static void answer_at(world_t *w)
{
    if (w->sent_len >= 3 && memcmp(w->sent + w->sent_len - 3, "AT\r", 3) == 0) {
        memcpy(w->in, "\r\nOK\r\n", 6);
        w->in_len = 6;
        w->in_pos = 0;
        w->sent_len = 0;
    }
}

static void synchronise(world_t *w)
{
    say(w, "%s\n", status_name(atb_synchronise(&w->at, 1000)));
    w->on_wait = answer_at;
    say(w, "%s\n", status_name(atb_synchronise(&w->at, 5000)));
}

static void port_fails(world_t *w)
{
    w->write_fails = true;
    begin(w, &x_at, NULL);
    poll(w);
    w->write_fails = false;
    begin(w, &x_at, NULL);
    w->read_fails = true;
    pass(w, 50);
    w->read_fails = false;
    feed(w, "CLOSED\r\n");
    w->read_fails = true;
    pass(w, 50);
}

int main(void)
{
    RUN(late_result_code,
        "done AT TIMEOUT after 300\nurc gone 0\nlate[OK]\ndone AT+QSSLSTATE OK\n1 late, 1 timeouts\n");
    RUN(late_error, "done AT TIMEOUT after 300\nlate[+CME ERROR: 3]\nlate[ERROR]\ndone AT OK\n");
    RUN(late_lines, "done AT+QSSLRECV TIMEOUT after 300\nlate[+QSSLRECV: 4]\nlate[+QSSLRECV: 0]\n"
                    "done AT+QHTTPREAD TIMEOUT after 300\nlate[CONNECT]\nline[abc]\n");
    RUN(late_completion,
        "...\ndone AT+QSSLOPEN= TIMEOUT after 154000\nlate[+QSSLOPEN: 4,0]\nlate[OK]\n"
        "done AT+ALONE TIMEOUT after 300\ndone AT OK\ndone AT+ALONE OK\ndone AT OK\ndone AT+ALONE MODULE\n");
    RUN(silence, "done AT TIMEOUT after 300\nsilent[]\ndone AT SILENT\n...\ndone AT SILENT\nanswers[]\ndone AT OK\n");
    RUN(silence_and_cancel, "done AT TIMEOUT after 300\nsilent[]\ndone AT SILENT\ndone AT CANCELLED\n");
    RUN(never_clean, "done AT TIMEOUT after "
                     "300\nlate[OK]\nlate[OK]\nlate[OK]\nlate[OK]\nlate[OK]\nlate[OK]\nsilent[]\nlate[OK]\nlate[OK]"
                     "\nlate[OK]\nlate[OK]\n");
    RUN(prompt_that_does_not_come, "done AT+QSSLSEND= TIMEOUT after 300\ndone AT+QFUPL= TIMEOUT after 5000\n");
    RUN(cancelled, "done AT CANCELLED\n...\ndone AT CANCELLED\ndone AT+QSSLOPEN= CANCELLED\nlate[+QSSLOPEN: 4,0]\n"
                   "done AT+QSSLSEND= CANCELLED\ndone AT+QSSLSEND= CANCELLED\ndone AT+QFUPL= CANCELLED 421\n");
    RUN_ONCE(synchronise, "SILENT\nOK\n");
    RUN(port_fails, "done AT PORT\nport[]\ndone AT PORT\nurc gone 0\nport[]\n");
    return world_result(check_result());
}
