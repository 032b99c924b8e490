/* SPDX-License-Identifier: MIT */
/* Payloads in both directions. */
#include "world.h"

#include <string.h>

static atb_call_t call;
static char store[2048];
static recv_rsp_t received;
static size_t handed_on;

static void show(world_t *w, atb_call_t *done, atb_status_t status)
{
    (void)done;
    (void)status;
    say(w, "length %u", received.length);
    say_bytes(w, " data", store, received.data.len < received.data.cap ? received.data.len : received.data.cap);
}

static void ask(world_t *w, const atb_exchange_t *x, size_t cap)
{
    memset(&call, 0, sizeof call);
    memset(&received, 0, sizeof received);
    received.data = (atb_sink_t)ATB_BUFFER(store, cap);
    w->on_done = show;
    start(w, &call, x, NULL, &received);
}

static void after_the_line(world_t *w)
{
    ask(w, &x_recv.base, sizeof store);
    feed(w, "\r\n+QSSLRECV: 18\r\nTest data from SSL\r\n\r\nOK\r\n");
    ask(w, &x_recv.base, sizeof store);
    feed(w, "+QSSLRECV: 0\r\n\r\nOK\r\n");
    ask(w, &x_recv.base, sizeof store);
    feed(w, "+QSSLRECV: 30\r\n\r\nOK\r\n\r\nERROR\r\n> +QSSLURC: \"cl\r\n\r\nOK\r\n");
    ask(w, &x_recv.base, sizeof store); /* glued to what follows */
    feed(w, "+QSSLRECV: 4\r\n\r\n\r\n+QSSLURC: \"closed\",1\r\nOK\r\n");
    ask(w, &x_recv.base, sizeof store);
    feed_bytes(w, "+QSSLRECV: 5\r\n\0\xFF\"\x1A\nOK\r\n", 23);
}

static void inside_the_line(world_t *w)
{
    ask(w, &x_inline.base, sizeof store);
    feed(w, "+QIRD: 5,a\r\nb,\r\nOK\r\n");
    ask(w, &x_inline.base, sizeof store);
    feed(w, "+QIRD: 0,\r\nOK\r\n");
    ask(w, &x_quoted.base, sizeof store);
    feed(w, "+QREAD: 5,\"a\"\r\nb\"\r\nOK\r\n");
    ask(w, &x_quoted.base, sizeof store);
    feed(w, "+QREAD: 5,ab\ncd\r\nOK\r\n");
    ask(w, &x_quoted.base, sizeof store);
    feed(w, "+QREAD: 0,\"\"\r\nOK\r\n");
}

/* A payload inside a line, longer than the buffer, without a line end in it. */
static void inside_a_long_line(world_t *w)
{
    resize(w, 64);
    ask(w, &x_inline.base, sizeof store);
    feed(w, "+QIRD: 100,");
    for (unsigned i = 0; i < 10; i++)
        feed(w, "0123456789");
    feed(w, "\r\nOK\r\n");
}

static void too_little_room(world_t *w)
{
    ask(w, &x_recv.base, 4);
    feed(w, "+QSSLRECV: 6\r\nabcdef\r\nOK\r\n");
    start(w, &call, &x_recv.base, NULL, NULL);
    feed(w, "+QSSLRECV: 6\r\nabcdef\r\nOK\r\n");
    say(w, "%u lost\n", atb_counters(&w->at)->lost_payload);
}

static void hand_on(void *user, const void *data, size_t len)
{
    (void)user;
    memcpy(store + 1000 + handed_on, data, len);
    handed_on += len;
}

static void to_a_handler(world_t *w)
{
    ask(w, &x_recv.base, 4);
    received.data.on_data = hand_on;
    handed_on = 0;
    for (unsigned i = 0; i < 30; i++)
        feed(w, i ? "0123456789" : "+QSSLRECV: 290\r\n");
    feed(w, "OK\r\n");
    say(w, "%u %u lost\n", (unsigned)handed_on, atb_counters(&w->at)->lost_payload);
}

static void of_urcs(world_t *w)
{
    feed(w, "+QSSLURC: \"recv\",1,5\r\nhello+QSSLURC: \"recv\",2,4\r\nOK\r\n\r\n+QSSLURC: \"recv\",3,0\r\n");
    feed(w, "+PUSH: 3,\r\n,\r\n+PUBLISH: \"topic\",4,\"a\"\nb\"\r\n+PUBLISH: \"t\",0,\"\"\r\nCLOSED\r\n");
    ask(w, &x_recv.base, sizeof store);
    feed(w, "+QSSLURC: \"recv\",1,6\r\n\r\nOK\r\n+QSSLRECV: 2\r\n\r\n+QSSLURC: \"recv\",1,2\r\n> OK\r\n");
}

/* Longer than the buffer, with a reply kept below. */
static void of_a_urc_in_pieces(world_t *w)
{
    resize(w, 128);
    ask(w, &x_recv.base, sizeof store);
    feed(w, "+QSSLRECV: 2\r\nok\r\n+QSSLURC: \"recv\",1,512\r\n");
    for (unsigned i = 0; i < 512 / 8; i++)
        feed(w, "OK\r\n> \r\n");
    const char *text = strchr(w->log, '[');
    for (unsigned i = 0; text && i < 512 / 8; i++)
        CHECK(strncmp(text + 1 + (size_t)i * 12, "OK\\r\\n> \\r\\n", 12) == 0);
    CHECK(w->log_len == strlen("urc recv 1 data[]\n") + (size_t)64 * 12);
    memset(w->log, 0, w->log_len);
    w->log_len = 0;
    feed(w, "OK\r\n");
}

static void many_urcs_in_one_poll(world_t *w)
{
    for (unsigned i = 0; i < 60; i++)
        memcpy(w->in + i * 27, "+QSSLURC: \"recv\",1,4\r\nhey!\n", 27);
    w->in_len = (size_t)60 * 27;
    w->most_read = 30;
    w->log_len = 0;
    poll(w);
    unsigned lines = 0;
    for (size_t i = 0; i < w->log_len; i++)
        lines += w->log[i] == '\n';
    CHECK(strncmp(w->log, "urc recv 1 data[hey!]\nurc recv 1 data[hey!]\n", 44) == 0);
    CHECK(w->log_len == (size_t)lines * 22);
    w->log_len = 0;
    say(w, "%u\n", lines);
}

/* The rest of a payload does not come: the module has been reset. */
static void cut_off(world_t *w)
{
    feed(w, "+QSSLURC: \"recv\",1,100\r\nabc");
    pass(w, 2100);
    feed(w, "\r\nRDY\r\n");
}

static void reply_cut_off(world_t *w)
{
    ask(w, &x_recv.base, sizeof store);
    feed(w, "+QSSLRECV: 100\r\nabc");
    pass(w, 400);
    expect_sent(w, "AT+QSSLRECV\rAT\r");
    feed(w, "OK\r\n");
    pass(w, 300);
    expect_sent(w, "AT\r");
    feed(w, "OK\r\n");
    pass(w, 300);
    ask(w, &x_recv.base, sizeof store);
    feed(w, "+QSSLRECV: 1\r\na\r\nOK\r\n");
}

static void in_the_completion(world_t *w)
{
    ask(w, &x_fetch, sizeof store);
    feed(w, "OK\r\n\r\n+FETCH: 6\r\n\r\nOK\r\n\r\nCLOSED\r\n");
}

static read_rsp_t page;

static void show_page(world_t *w, atb_call_t *done, atb_status_t status)
{
    (void)done;
    (void)status;
    say_bytes(w, "page", store, page.data.len);
}

static void read_page(world_t *w, const char *text)
{
    memset(&call, 0, sizeof call);
    memset(&page, 0, sizeof page);
    page.data = (atb_sink_t)ATB_BUFFER(store, sizeof store);
    w->on_done = show_page;
    start(w, &call, &x_read.base, NULL, &page);
    feed(w, text);
}

static void without_length(world_t *w)
{
    read_page(w, "CONNECT\r\nabc\r\nOK\r\n\r\n+QHTTPREAD: 0\r\n");
    read_page(w, "CONNECT\r\n\r\nOKAY\r\n OK\r\nOK \r\nnot OK\r\nERRORS\r\n\r\n\r\nOK\r\n+QHTTPREAD: 0\r\n");
    read_page(w, "CONNECT\r\nOK\r\n+QHTTPREAD: 0\r\n");
    read_page(w, "CONNECT\r\na\rb\n\nc\r\r\nERROR\r\n");
    read_page(w, "CONNECT\r\nno line end\r\n+CME ERROR: 3\r\n");
    read_page(w, "CONNECT\r\n0123456789012345678901234567890123456789012345678901234567890123456789\r\nOK\r\n"
                 "+QHTTPREAD: 0\r\n");
    resize(w, 64);
    read_page(w, "CONNECT\r\n012345678901234567890123456789012345678901234567890123456789\r\n"
                 "0123456789012345678901234567890123456789012345\r\r\nOK\r\n+QHTTPREAD: 0\r\n");
}

/* ---- from the host ---- */

static send_req_t send = { 4, ATB_BYTES("> OK\r\n", 6) };
static const upload_req_t upload = { ATB_STR("ca.pem"), ATB_BYTES("certificate", 11) };

static void prompted(world_t *w)
{
    static upload_rsp_t uploaded;
    memset(&call, 0, sizeof call);
    start(w, &call, &x_send.base, &send, NULL);
    expect_sent(w, "AT+QSSLSEND=4\r");
    feed(w, "\r\n>");
    expect_sent(w, "> OK\r\n\x1A");
    feed(w, " \r\nSEND OK\r\n");
    start(w, &call, &x_send_fixed.base, &send, NULL);
    expect_sent(w, "AT+QSSLSEND=4,6\r");
    feed(w, "AT+QSSLSEND=4,6\r\r\n> ");
    expect_sent(w, "> OK\r\n");
    feed(w, "\r\n> \r\nSEND FAIL\r\n");
    start(w, &call, &x_upload.base, &upload, &uploaded);
    expect_sent(w, "AT+QFUPL=\"ca.pem\",11\r");
    feed(w, ">\r\nCONNECT\r\n");
    expect_sent(w, "certificate");
    feed(w, "\r\n+QFUPL: 11,1234\r\n\r\nOK\r\n");
    say(w, "size %u\n", uploaded.size);
    start(w, &call, &x_send.base, &send, NULL);
    feed(w, "ERROR\r\n");
    expect_sent(w, "AT+QSSLSEND=4\r");
    start(w, &call, &x_send.base, &send, NULL);
    expect_sent(w, "AT+QSSLSEND=4\r");
    feed(w, "OK\r\n> ");
    expect_sent(w, "> OK\r\n\x1A");
    feed(w, "OK\r\nCLOSED\r\nSEND OK\r\n");
}

/* The end of one command and the prompt of the next, or the prompt and what follows it, in one read. */
static void ok_and_prompt_at_once(world_t *w)
{
    static atb_call_t first;
    memset(&call, 0, sizeof call);
    memset(&first, 0, sizeof first);
    start(w, &first, &x_at, NULL, NULL);
    start(w, &call, &x_upload.base, &upload, NULL);
    feed(w, "OK\r\n");
    feed(w, "CONNECT\r\n+QFUPL: 11\r\nOK\r\n");
    start(w, &call, &x_send_fixed.base, &send, NULL);
    feed(w, "> SEND OK\r\n");
}

typedef struct pieces {
    const char *const *next;
} pieces_t;

static size_t pull(void *user, const void **piece)
{
    pieces_t *pieces = user;
    const char *text = *pieces->next;
    if (!text)
        return 0;
    pieces->next++;
    *piece = text;
    return strlen(text);
}

static void pulled(world_t *w)
{
    static const char *const texts[] = { "ab", "cde", "fgh", NULL };
    pieces_t pieces = { texts };
    send_req_t req = { 4, { NULL, 8, pull, &pieces } };
    memset(&call, 0, sizeof call);
    w->most_written = 2;
    start(w, &call, &x_send_fixed.base, &req, NULL);
    expect_sent(w, "AT+QSSLSEND=4,8\r");
    feed(w, ">");
    expect_sent(w, "abcdefgh");
    feed(w, "SEND OK\r\n");
    pieces.next = texts;
    req.data.len = 4; /* the last piece is longer than what is left */
    start(w, &call, &x_send_fixed.base, &req, NULL);
    feed(w, ">");
    expect_sent(w, "AT+QSSLSEND=4,4\rabcd");
    feed(w, "SEND OK\r\n");
}

/* The source has less than it said. */
static void ends_early(world_t *w)
{
    static const char *const texts[] = { "ab", NULL };
    pieces_t pieces = { texts };
    send_req_t req = { 4, { NULL, 8, pull, &pieces } };
    upload_req_t file = { ATB_STR("f"), { NULL, 8, pull, &pieces } };
    memset(&call, 0, sizeof call);
    start(w, &call, &x_send_fixed.base, &req, NULL);
    feed(w, ">");
    expect_sent(w, "AT+QSSLSEND=4,8\rab\x1B");
    feed(w, "\r\nOK\r\n");
    feed(w, "\r\nERROR\r\n");
    pieces.next = texts;
    start(w, &call, &x_send.base, &req, NULL);
    feed(w, ">");
    expect_sent(w, "AT+QSSLSEND=4\rab\x1B");
    feed(w, "\r\nERROR\r\n");
    pieces.next = texts;
    start(w, &call, &x_upload.base, &file, NULL);
    feed(w, "CONNECT\r\n");
    expect_sent(w, "AT+QFUPL=\"f\",8\rab");
    feed(w, "+CME ERROR: 421\r\n");
}

/* A port that takes little at a time; the time limit counts from the last byte. */
static void slow_port(world_t *w)
{
    memset(&call, 0, sizeof call);
    w->limited = true;
    start(w, &call, &x_send.base, &send, NULL);
    feed(w, "OK\r\n"); /* cannot be this command's */
    pass(w, 200);
    w->budget = 5;
    pass(w, 200);
    expect_sent(w, "AT+QS");
    w->budget = 12;
    pass(w, 200);
    feed(w, ">");
    pass(w, 200);
    w->budget = 3;
    pass(w, 200);
    w->budget = 100;
    expect_sent(w, "SLSEND=4\r> OK\r\n\x1A");
    pass(w, 200);
    feed(w, "SEND OK\r\n");
}

int main(void)
{
    RUN(after_the_line,
        "done AT+QSSLRECV OK\nlength 18 data[Test data from SSL]\ndone AT+QSSLRECV OK\nlength 0 data[]\n"
        "done AT+QSSLRECV OK\nlength 30 data[\\r\\nOK\\r\\n\\r\\nERROR\\r\\n> +QSSLURC: \"cl]\n"
        "urc closed 1\ndone AT+QSSLRECV OK\nlength 4 data[\\r\\n\\r\\n]\n"
        "done AT+QSSLRECV OK\nlength 5 data[\\x00\\xFF\"\\x1A\\n]\n");
    RUN(inside_the_line, "done AT+QIRD OK\nlength 5 data[a\\r\\nb,]\ndone AT+QIRD OK\nlength 0 data[]\n"
                         "done AT+QREAD OK\nlength 5 data[a\"\\r\\nb]\ndone AT+QREAD OK\nlength 5 data[ab\\ncd]\n"
                         "done AT+QREAD OK\nlength 0 data[]\n");
    RUN(inside_a_long_line,
        "done AT+QIRD OK\nlength 100 data[01234567890123456789012345678901234567890123456789012345678901234567890"
        "12345678901234567890123456789]\n");
    RUN(too_little_room, "done AT+QSSLRECV NO_SPACE\nlength 6 data[abcd]\ndone AT+QSSLRECV OK\nlength 6 data[abcd]\n"
                         "2 lost\n");
    RUN(to_a_handler, "done AT+QSSLRECV OK\nlength 290 data[0123]\n290 0 lost\n");
    RUN(of_urcs, "urc recv 1 data[hello]\nurc recv 2 data[OK\\r\\n]\nurc recv 3 data[]\n"
                 "urc push 0 data[\\r\\n,]\nurc publish 0 text[topic]\n data[a\"\\nb]\nurc publish 0 text[t]\n data[]\n"
                 "urc gone 0\nurc recv 1 data[\\r\\nOK\\r\\n]\nurc recv 1 data[> ]\n"
                 "done AT+QSSLRECV OK\nlength 2 data[\\r\\n]\n");
    RUN(in_the_completion, "done AT+FETCH OK\nlength 6 data[\\r\\nOK\\r\\n]\nurc gone 0\n");
    RUN(cut_off, "malformed[+QSSLURC: \"recv\",1,100]\nline[RDY]\n");
    RUN(reply_cut_off, "done AT+QSSLRECV TIMEOUT after 300\nlength 100 data[abc]\ndone AT+QSSLRECV OK\n"
                       "length 1 data[a]\n");
    RUN(without_length, "done AT+QHTTPREAD OK\npage[abc]\n"
                        "done AT+QHTTPREAD OK\npage[\\r\\nOKAY\\r\\n OK\\r\\nOK \\r\\nnot OK\\r\\nERRORS\\r\\n\\r\\n]\n"
                        "done AT+QHTTPREAD OK\npage[]\ndone AT+QHTTPREAD MODULE\npage[a\\rb\\n\\nc]\n"
                        "done AT+QHTTPREAD MODULE 3\npage[no line end]\ndone AT+QHTTPREAD OK\n"
                        "page[0123456789012345678901234567890123456789012345678901234567890123456789]\n"
                        "done AT+QHTTPREAD OK\n"
                        "page[012345678901234567890123456789012345678901234567890123456789\\r\\n"
                        "0123456789012345678901234567890123456789012345]\n");
    RUN(prompted, "done AT+QSSLSEND= OK\nline[> ]\ndone AT+QSSLSEND= RETRY\nline[>]\ndone AT+QFUPL= OK\nsize 11\n"
                  "done AT+QSSLSEND= MODULE\nurc gone 0\ndone AT+QSSLSEND= OK\n");
    RUN(ok_and_prompt_at_once, "done AT OK\ndone AT+QFUPL= OK\ndone AT+QSSLSEND= OK\n");
    RUN(pulled, "done AT+QSSLSEND= OK\ndone AT+QSSLSEND= OK\n");
    RUN(ends_early, "done AT+QSSLSEND= LENGTH\ndone AT+QSSLSEND= LENGTH\ndone AT+QFUPL= LENGTH 421\n");
    RUN(slow_port, "late[OK]\ndone AT+QSSLSEND= OK\n");
    RUN_ONCE(many_urcs_in_one_poll, "60\n");
    RUN_ONCE(of_a_urc_in_pieces, "done AT+QSSLRECV OK\nlength 2 data[ok]\n");
    return world_result(check_result());
}
