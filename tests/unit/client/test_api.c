/* SPDX-License-Identifier: MIT */
/* What programs see: refusals, handlers that start calls, blocking calls, traces, locks, counters. */
#include "world.h"

#include <string.h>

static const id_req_t id4 = { 4 };
static const open_req_t open4 = { 4, ATB_STR("b") };
static atb_call_t call, other;

static void clear_calls(void)
{
    memset(&call, 0, sizeof call);
    memset(&other, 0, sizeof other);
}

static void refusals(world_t *w)
{
    const id_req_t id12 = { 12 };
    char longest[300];
    memset(longest, 'x', sizeof longest);
    const secret_req_t secret = { { longest, 200 } };
    clear_calls();
    start(w, &call, &x_state, &id12, NULL);
    const atb_error_t *error = atb_error(&w->at);
    say(w, "%s %d %u %u..%u\n", status_name(error->status), error->fault.param, error->fault.value, error->fault.min,
        error->fault.max);
    CHECK(error->exchange == &x_state && error->code == -1);
    start(w, &call, &x_state, NULL, NULL);
    start(w, &call, &x_needy.base, NULL, NULL);
    atb_settings(&w->at)[SETTING_MODE] = 1;
    start(w, &call, &x_needy.base, NULL, NULL);
    start(w, &call, &x_needy.base, NULL, NULL);
    feed(w, "OK\r\n");
    expect_sent(w, "AT+NEEDY\r");
    resize(w, 128);
    start(w, &call, &x_secret, &secret, NULL);
    expect_sent(w, "");
}

/* A request that the program spoils while it is in the queue. */
static void spoilt_request(world_t *w)
{
    id_req_t req = { 1 };
    char name[100];
    secret_req_t secret = { { name, 10 } };
    memset(name, 'x', sizeof name);
    resize(w, 64);
    clear_calls();
    w->split = AT_ONCE;
    (void)atb_start(&w->at, &call, &x_state, &req, NULL, NULL, NULL);
    (void)atb_start(&w->at, &other, &x_secret, &secret, NULL, NULL, NULL);
    req.client_id = 99;
    secret.key.len = 100;
    poll(w);
    poll(w);
    say(w, "%s %s\n", status_name(call.error.status), status_name(other.error.status));
    expect_sent(w, "");
}

static void from_urc(world_t *w, const urc_t *urc)
{
    if (urc->kind == URC_GONE) {
        CHECK(atb_call(&w->at, &x_at, NULL, NULL) == ATB_ERR_BUSY);
        CHECK(atb_synchronise(&w->at, 10) == ATB_ERR_BUSY);
        CHECK(atb_data_escape(&w->at) == ATB_ERR_BUSY);
        atb_poll(&w->at);
        start(w, &call, &x_state, &id4, NULL);
    }
}

static void again(world_t *w, atb_call_t *done, atb_status_t status)
{
    (void)status;
    w->on_done = NULL;
    start(w, done, &x_at, NULL, NULL);
}

static void from_handlers(world_t *w)
{
    clear_calls();
    w->on_urc = from_urc;
    w->on_done = again;
    feed(w, "CLOSED\r\n+QSSLURC: \"recv\",1\r\n");
    expect_sent(w, "AT+QSSLSTATE=4\r");
    feed(w, "OK\r\n");
    expect_sent(w, "AT\r");
    feed(w, "OK\r\n");
}

static void cancel_other(world_t *w, atb_call_t *done, atb_status_t status)
{
    (void)status;
    w->on_done = NULL;
    atb_cancel(&w->at, done == &call ? &other : &call);
}

/* One handler ends another call that is in the same list. */
static void cancel_from_handler(world_t *w)
{
    const open_req_t open5 = { 5, ATB_STR("b") };
    clear_calls();
    start(w, &call, &x_open.base, &open4, NULL);
    start(w, &other, &x_open.base, &open5, NULL);
    feed(w, "OK\r\n");
    feed(w, "OK\r\n");
    w->on_done = cancel_other;
    pass(w, 155100);
}

static void answer(world_t *w)
{
    static const char text[] = "CLOSED\r\n+QSSLSTATE: 4,\"10.1.2.3\",8010,\"x\"\r\nOK\r\nCLOSED\r\n";
    if (++w->step == 3) {
        memcpy(w->in, text, sizeof text - 1);
        w->in_len = sizeof text - 1;
        w->in_pos = 0;
    }
}

static void blocking(world_t *w)
{
    state_rsp_t rsp;
    w->on_wait = answer;
    atb_status_t status = atb_call(&w->at, &x_state, &id4, &rsp);
    say(w, "%s %.*s\n", status_name(status), (int)rsp.address.len, rsp.address.ptr);
    status = atb_call(&w->at, &x_state, &id4, &rsp);
    say(w, "%s %u\n", status_name(status), atb_error(&w->at)->limit);
    const id_req_t id12 = { 12 };
    say(w, "%s\n", status_name(atb_call(&w->at, &x_state, &id12, &rsp)));
}

static void own_result_codes(world_t *w)
{
    clear_calls();
    start(w, &call, &x_close, NULL, NULL);
    feed(w, "OK\r\nCLOSE OK\r\n");
    start(w, &call, &x_close, NULL, NULL);
    feed(w, "CLOSE BAD\r\n");
}

static void traces(world_t *w)
{
    static text_rsp_t text;
    static const secret_req_t secret = { ATB_STR("hush") };
    static const send_req_t send = { 4, ATB_BYTES("abc", 3) };
    static recv_rsp_t rsp;
    clear_calls();
    trace_on(w);
    start(w, &call, &x_secret, &secret, &text);
    feed(w, "AT+PSK=\"hush\"\r\r\n+PSK: \"hush\"\r\nOK\r\n");
    CHECK(text.text.len == 4);
    start(w, &call, &x_send.base, &send, NULL);
    feed(w, "> ");
    feed(w, "SEND OK\r\nRDY\r\nCLOSED\r\nAT+PSK=\"hush\"\r\n");
    start(w, &call, &x_open.base, &open4, NULL);
    start(w, &other, &x_at, NULL, NULL);
    feed(w, "OK\r\n");
    feed(w, "OK\r\n");
    feed(w, "+QSSLOPEN: 4,0\r\n");
    start(w, &call, &x_recv.base, NULL, &rsp);
    feed(w, "+QSSLRECV: 0\r\nOK\r\n");
    w->trace[w->trace_len] = 0;
    say(w, "%s", w->trace);
}

/* The masked command needs room for itself, and the line need not fit twice. */
static void trace_without_room(world_t *w)
{
    char key[50];
    const secret_req_t secret = { { key, sizeof key } };
    memset(key, 'x', sizeof key);
    clear_calls();
    resize(w, 64);
    trace_on(w);
    start(w, &call, &x_secret, &secret, NULL);
    feed(w, "a line of the answer that has no colon and is longer than that\r\nOK\r\n");
    w->trace[w->trace_len] = 0;
    say(w, "%s", w->trace);
}

static void locked(void *user)
{
    world_t *w = user;
    w->step++;
}

static void unlocked(void *user)
{
    world_t *w = user;
    CHECK(w->step > 0);
    w->step--;
}

static void locks(world_t *w)
{
    const atb_lock_t lock = { locked, unlocked, w };
    clear_calls();
    atb_client_lock(&w->at, &lock);
    w->on_urc = from_urc;
    start(w, &call, &x_at, NULL, NULL);
    feed(w, "OK\r\nCLOSED\r\n");
    feed(w, "OK\r\n");
    atb_cancel(&w->at, &call);
    data_on(w);
    CHECK(atb_data_send(&w->at, "x", 1) == 0);
    CHECK(atb_data_escape(&w->at) == ATB_ERR_CARRIER);
    CHECK(w->step == 0);
}

static void counters(world_t *w)
{
    w->at.counters.unknown = UINT16_MAX - 1;
    feed(w, "RDY\r\nRDY\r\n");
    CHECK(atb_counters(&w->at)->unknown == UINT16_MAX);
    atb_client_on_event(&w->at, NULL, NULL);
    feed(w, "RDY\r\n");
}

int main(void)
{
    RUN(refusals, "refused RANGE\nRANGE 0 12 0..11\nrefused ARGUMENT\nrefused SETTING\nrefused BUSY\ndone AT+NEEDY "
                  "OK\nrefused NO_SPACE\n");
    RUN_ONCE(spoilt_request, "RANGE NO_SPACE\n");
    RUN(from_handlers, "urc gone 0\nurc recv 1\ndone AT+QSSLSTATE= OK\ndone AT OK\n");
    RUN(cancel_from_handler, "done AT+QSSLOPEN= TIMEOUT after 154000\ndone AT+QSSLOPEN= CANCELLED\n");
    RUN_ONCE(blocking, "urc gone 0\nurc gone 0\nOK 10.1.2.3\nTIMEOUT 300\nRANGE\n");
    RUN(own_result_codes, "done AT+CLOSE OK\ndone AT+CLOSE MODULE\n");
    RUN(traces,
        "done AT+PSK= OK\ndone AT+QSSLSEND= OK\nline[RDY]\nurc gone 0\nline[AT+PSK=\"hush\"]\n"
        "done AT OK\ndone AT+QSSLOPEN= OK\ndone AT+QSSLRECV OK\n"
        ">AT+PSK=***\n<AT+PSK=***\n<+PSK:***\n<OK\n>AT+QSSLSEND=4\n>#abc\n>\x1A\n<SEND OK\n<RDY\n<CLOSED\n"
        "<AT+PSK=***\n>AT+QSSLOPEN=4,\"b\"\n<OK\n>AT\n<OK\n<+QSSLOPEN: 4,0\n>AT+QSSLRECV\n<+QSSLRECV: 0\n<OK\n");
    RUN(trace_without_room,
        "line[a line of the answer that has no colon and is longer than that]\ndone AT+PSK= OK\n>AT***\n<***\n<OK\n");
    RUN(locks, "done AT OK\nurc gone 0\ndone AT+QSSLSTATE= OK\n");
    RUN(counters, "line[RDY]\nline[RDY]\n");
    return world_result(check_result());
}
