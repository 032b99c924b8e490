/* SPDX-License-Identifier: MIT */
/* Lines to structs: tolerant of spelling, strict about shape. */
#include <stdlib.h>
#include <string.h>

#include "atbind/codec.h"
#include "check.h"

typedef struct req {
    uint32_t id;
} req_t;

typedef struct rsp {
    bool has_err, has_more, has_text, has_variant;
    uint32_t id, err, more, number, hex, count;
    int32_t level;
    atb_str_t name, text, address;
    atb_choice_t kind;
    atb_values_t ids, words;
    atb_sink_t bytes, data;
} rsp_t;

#define REQ(member) ATB_OFFSET(req_t, member)
#define RSP(member) ATB_OFFSET(rsp_t, member)
#define HAS(member) ATB_FLAG(rsp_t, member)

static rsp_t rsp;
static atb_parsed_t parsed;
static const req_t req = { 4 };
static const uint16_t settings[] = { 0, 1, 0, 7 };

/* Lines are copied to blocks of their own size: a read beyond the end is an error. */
static atb_status_t parse_with(const char *text, const uint8_t *lines, unsigned roles, const char *line)
{
    size_t len = strlen(line);
    static char *copy;
    free(copy);
    copy = malloc(len + 1);
    memcpy(copy + 1, line, len);
    rsp_t saved = rsp;
    atb_parsed_t first = { .payload_len = 0 };
    memset(&parsed, 0, sizeof parsed);
    /* recognising comes to the same as decoding */
    atb_parser_t by = { text, lines, atb_read_more, &req, NULL, settings, roles };
    atb_status_t status = atb_parse(&by, copy + 1, len, &first);
    CHECK(memcmp(&saved, &rsp, sizeof rsp) == 0);
    by.out = &rsp;
    CHECK(atb_parse(&by, copy + 1, len, &parsed) == status);
    CHECK(status != ATB_OK || (first.op == parsed.op && first.payload_len == parsed.payload_len &&
                               first.used == parsed.used && first.count == parsed.count));
    return status;
}

static atb_status_t parse(const char *text, const uint8_t *lines, const char *line)
{
    return parse_with(text, lines, ~0u, line);
}

static bool is(atb_str_t s, const char *text)
{
    return s.len == strlen(text) && memcmp(s.ptr, text, s.len) == 0;
}

/* ---- heads ---- */

static const char open_text[] = "+QSSLOPEN=";
static const uint8_t open_lines[] = {
    ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_KEY(REQ(id), RSP(id)), ATB_RESULT(RSP(err))),
    ATB_END,
};

static void test_same_head(void)
{
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: 4,566") == ATB_OK);
    CHECK(rsp.id == 4 && rsp.err == 566 && parsed.has_result && parsed.result == 566 && parsed.role == ATB_COMPLETION);
    CHECK(parsed.payload == ATB_NONE && !parsed.has_count);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN:4,0") == ATB_OK && rsp.err == 0);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN:   4 , 1 ") == ATB_OK && rsp.err == 1);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: 4,0,\"later\",7") == ATB_OK);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: 4,-1") == ATB_OK && parsed.result == (uint32_t)-1);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: 4,+1") == ATB_OK && parsed.result == 1);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: 5,0") == ATB_ERR_NO_MATCH);
    CHECK(parse(open_text, open_lines, "+QSSLOPENX: 4,0") == ATB_ERR_NO_MATCH);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN") == ATB_ERR_NO_MATCH);
    CHECK(parse(open_text, open_lines, "+qsslopen: 4,0") == ATB_ERR_NO_MATCH);
    CHECK(parse(open_text, open_lines, "+QSS") == ATB_ERR_NO_MATCH);
    CHECK(parse(open_text, open_lines, "") == ATB_ERR_NO_MATCH);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: 4") == ATB_ERR_MALFORMED);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: 4,") == ATB_ERR_MALFORMED);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: 4 0") == ATB_ERR_MALFORMED);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: ,0") == ATB_ERR_MALFORMED);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: 4,0x") == ATB_ERR_MALFORMED);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: x,0") == ATB_ERR_MALFORMED);
    CHECK(parsed.op == NULL);
    CHECK(parse("+QSSLOPEN", open_lines, "+QSSLOPEN: 4,0") == ATB_OK);
    CHECK(parse("+QSSLOPEN", open_lines, "+QSSLOPEN") == ATB_ERR_NO_MATCH);
    CHECK(parse("+QSSLOPEN", open_lines, "+QSSLOPEN;4,0") == ATB_ERR_NO_MATCH);
    CHECK(parse("+QSSLOPEN=?", open_lines, "+QSSLOPEN: 4,0") == ATB_OK);
    CHECK(parse("+QSSLOPEN?", open_lines, "+QSSLOPEN:4,0") == ATB_OK);
    CHECK(parse("+QSSLOPEN?", open_lines, "+QSSLOPEN 4,0") == ATB_ERR_NO_MATCH);
    CHECK(parse("+CFG=\"sni\"", open_lines, "+CFG: \"sni\",4,0") == ATB_OK);
    CHECK(parse("+CFG=\"sni\"", open_lines, "+CFG:\"sni\", 4,0") == ATB_OK);
    CHECK(parse("+CFG=\"sni\"", open_lines, "+CFG: \"seclevel\",4,0") == ATB_ERR_NO_MATCH);
    CHECK(parse("+CFG=\"sni\"", open_lines, "+CFG: \"sni\"4,0") == ATB_ERR_MALFORMED);
    const atb_parser_t by = { .text = open_text, .lines = open_lines, .out = &rsp, .roles = ~0u };
    CHECK(atb_parse(&by, "+QSSLOPEN: 9,3", 14, &parsed) == ATB_OK);
    CHECK(rsp.id == 9);
}

static const uint8_t word_lines[] = { ATB_LINE_PLAIN(ATB_SUCCESS, 0), ATB_END };

static const char heads_text[] = "SEND OK\0CLOSED\0, CLOSE OK\0REMOTE IP: \0+X:  ";
static const uint8_t heads_lines[] = {
    ATB_LINE_PLAIN(ATB_SUCCESS, 0),
    ATB_LINE_PLAIN(ATB_FAILURE, 8),
    ATB_LINE(ATB_RETRY, 26, ATB_ADDRESS(RSP(address))),
    ATB_LINE(ATB_INFO, 38, ATB_INT(RSP(number), ATB_ANY)),
    ATB_LINE(ATB_COMPLETION, ATB_BARE, ATB_INT(RSP(id), ATB_ANY), ATB_LITERAL(15)),
    ATB_END,
};

static void test_other_heads(void)
{
    CHECK(parse(heads_text, heads_lines, "SEND OK") == ATB_OK && parsed.role == ATB_SUCCESS);
    CHECK(parse(heads_text, heads_lines, "CLOSED") == ATB_OK && parsed.role == ATB_FAILURE);
    CHECK(parse(heads_text, heads_lines, "CLOSED2") == ATB_ERR_MALFORMED); /* as a line that begins with a number */
    CHECK(parse_with(heads_text, heads_lines, 1u << ATB_FAILURE, "CLOSED2") == ATB_ERR_NO_MATCH);
    CHECK(parse_with(heads_text, heads_lines, 1u << ATB_FAILURE, "CLOSED ") == ATB_OK);
    CHECK(parse_with(heads_text, heads_lines, 1u << ATB_FAILURE, "SEND OK") == ATB_ERR_NO_MATCH);
    CHECK(parse_with(heads_text, heads_lines, 1u << ATB_FAILURE, "CLOSED !") == ATB_ERR_MALFORMED);
    CHECK(parse("LINK1", word_lines, "LINK1") == ATB_OK);
    CHECK(parse("LINK1", word_lines, "LINK12") == ATB_ERR_NO_MATCH);
    CHECK(parse(heads_text, heads_lines, "0, CLOSE OK") == ATB_OK && parsed.role == ATB_COMPLETION && rsp.id == 0);
    CHECK(parse(heads_text, heads_lines, "3,CLOSE OK") == ATB_OK && rsp.id == 3);
    CHECK(parse(heads_text, heads_lines, "3,  CLOSE OK") == ATB_OK);
    CHECK(parse(heads_text, heads_lines, "3,CLOSEOK") == ATB_ERR_MALFORMED);
    CHECK(parse(heads_text, heads_lines, "3, CLOSE") == ATB_ERR_MALFORMED);
    CHECK(parse(heads_text, heads_lines, "3,") == ATB_ERR_MALFORMED);
    CHECK(parse(heads_text, heads_lines, "REMOTE IP: 192.0.2.2") == ATB_OK && is(rsp.address, "192.0.2.2"));
    CHECK(parse(heads_text, heads_lines, "REMOTE IP:\"192.0.2.2\"") == ATB_OK && is(rsp.address, "192.0.2.2"));
    CHECK(parse(heads_text, heads_lines, "+X:  7") == ATB_OK && rsp.number == 7);
    CHECK(parse_with(heads_text, heads_lines, 1u << ATB_INFO, "+X: 7") == ATB_OK);
}

/* ---- fields ---- */

static const char all_text[] = "+ALL: \0+\0TCP\0UDP\0 dBm";
enum { PLUS = 7, TCP = 9, DBM = 17 };
static const uint8_t all_lines[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_INT(RSP(number), ATB_ANY), ATB_STRING(RSP(name), 0, 9), ATB_HEX(RSP(hex), 4, ATB_ANY),
             ATB_CHOICE(RSP(kind), TCP, 2), ATB_SECRET, ATB_TEXT(RSP(text), 0, 9), ATB_INT(RSP(level), ATB_ANY_SIGNED),
             ATB_LITERAL(DBM)),
    ATB_END,
};

static atb_status_t all(const char *line)
{
    return parse(all_text, all_lines, line);
}

static void test_fields(void)
{
    CHECK(all("+ALL: 4294967295,\"a\",\"0X0035\",\"UDP\",\"x\",-70 dBm") == ATB_OK);
    CHECK(rsp.number == UINT32_MAX && is(rsp.name, "a") && rsp.hex == 0x35 && rsp.kind.value == 1);
    CHECK(is(rsp.kind.raw, "UDP") && is(rsp.text, "\"x\"") && rsp.level == -70);
    CHECK(all("+ALL: 0, a b , 0xfFa9,TCP ,, 2147483647 dBm") == ATB_OK);
    CHECK(is(rsp.name, "a b") && rsp.hex == 0xFFA9 && rsp.kind.value == 0 && is(rsp.text, ""));
    CHECK(rsp.level == INT32_MAX);
    CHECK(all("+ALL: 1,,12345678,SCTP,t,-2147483648 dBm") == ATB_OK);
    CHECK(is(rsp.name, "") && rsp.hex == 0x12345678 && rsp.kind.value == ATB_UNKNOWN && is(rsp.kind.raw, "SCTP"));
    CHECK(rsp.level == INT32_MIN);
    CHECK(all("+ALL: 1,,0,TC,t,0 dBm") == ATB_OK && rsp.kind.value == ATB_UNKNOWN);
    CHECK(all("+ALL: 1,,0,TCPX,t,0 dBm") == ATB_OK && rsp.kind.value == ATB_UNKNOWN);
    CHECK(all("+ALL: 4294967296,a,0,TCP,t,0 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: 42949672950,a,0,TCP,t,0 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: -2147483649,a,0,TCP,t,0 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: 1,a,0,TCP,t,2147483648 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: 1,a,,TCP,t,0 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: 1,a,0x,TCP,t,0 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: 1,a,0y1,TCP,t,0 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: 1,a,0?,TCP,t,0 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: 1,a,123456789,TCP,t,0 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: 1,a,0,TCP,t,0 dB") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: 1,a,0,TCP,t,0") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: -,a,0,TCP,t,0 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: ") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: 1,a,0,\"TCP") == ATB_ERR_LENGTH);
}

static void test_every_word(void)
{
    for (uint32_t value = 0; value <= UINT16_MAX; value++) {
        char line[32] = "+QSSLOPEN: 4,";
        char digits[8];
        size_t at = 13, n = 0;
        uint32_t left = value;
        do
            digits[n++] = (char)('0' + left % 10);
        while ((left /= 10) > 0);
        while (n > 0)
            line[at++] = digits[--n];
        const atb_parser_t by = { open_text, open_lines, NULL, &req, &rsp, NULL, ~0u };
        if (atb_parse(&by, line, at, &parsed) != ATB_OK || rsp.err != value) {
            CHECK(rsp.err == value);
            return;
        }
    }
}

static const uint8_t quoted_lines[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_STRING(RSP(name), 0, 99), ATB_INT(RSP(number), ATB_ANY)),
    ATB_END,
};
static const uint8_t two_strings[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_STRING(RSP(name), 0, 99), ATB_STRING(RSP(text), 0, 99), ATB_HEX(RSP(hex), 4, ATB_ANY)),
    ATB_END,
};
static const uint8_t name_literal[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_STRING(RSP(name), 0, 99), ATB_LITERAL(PLUS), ATB_INT(RSP(number), ATB_ANY)),
    ATB_END,
};
static const uint8_t hex_lines[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_HEX(RSP(hex), 4, ATB_ANY), ATB_INT(RSP(number), ATB_ANY)),
    ATB_END,
};

static void test_quotes(void)
{
    CHECK(parse(all_text, quoted_lines, "+ALL: \"a,b\",1") == ATB_OK && is(rsp.name, "a,b"));
    CHECK(parse(all_text, quoted_lines, "+ALL: \"a\"b\" ,1") == ATB_OK && is(rsp.name, "a\"b"));
    CHECK(parse(all_text, quoted_lines, "+ALL: \"a\",b\",\"c\",1") == ATB_OK && is(rsp.name, "a\",b\",\"c"));
    CHECK(parse(all_text, quoted_lines, "+ALL: \"\",1") == ATB_OK && is(rsp.name, ""));
    CHECK(parse(all_text, quoted_lines, "+ALL: \"a\",b") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, quoted_lines, "+ALL: \"a") == ATB_ERR_LENGTH);
    CHECK(parse(all_text, quoted_lines, "+ALL: \"a\"b") == ATB_ERR_LENGTH);
    CHECK(parse(all_text, quoted_lines, "+ALL: \"") == ATB_ERR_LENGTH);
    CHECK(parse(all_text, two_strings, "+ALL: \"a\",\"b\",\"z\",5") == ATB_OK);
    CHECK(is(rsp.name, "a") && is(rsp.text, "b\",\"z") && rsp.hex == 5);
    CHECK(parse(all_text, name_literal, "+ALL: \"a\"+3") == ATB_OK && is(rsp.name, "a") && rsp.number == 3);
    CHECK(parse(all_text, name_literal, "+ALL: a+3") == ATB_OK && is(rsp.name, "a"));
    CHECK(parse(all_text, hex_lines, "+ALL: \"1\",x\",3") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, hex_lines, "+ALL: \"1,3") == ATB_ERR_LENGTH);
}

/* ---- brackets and variants ---- */

static const uint8_t brackets[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_INT(RSP(number), ATB_ANY),
             ATB_OPTIONAL(HAS(has_err), ATB_INT(RSP(err), ATB_ANY),
                          ATB_OPTIONAL(HAS(has_more), ATB_INT(RSP(more), ATB_ANY)))),
    ATB_END,
};
static const uint8_t middle[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_OPTIONAL(HAS(has_more), ATB_INT(RSP(more), ATB_ANY)),
             ATB_OPTIONAL(HAS(has_err), ATB_INT(RSP(err), ATB_ANY)), ATB_STRING(RSP(name), 0, 99),
             ATB_OPTIONAL(HAS(has_text), ATB_LITERAL(PLUS), ATB_TEXT(RSP(text), 0, 9))),
    ATB_END,
};
static const uint8_t together[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_OPTIONAL(HAS(has_more), ATB_INT(RSP(more), ATB_ANY), ATB_INT(RSP(err), ATB_ANY))),
    ATB_END,
};
static const uint8_t variants[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_SET(HAS(has_variant)), ATB_INT(RSP(number), ATB_ANY), ATB_STRING(RSP(name), 0, 9),
             ATB_INT(RSP(more), ATB_ANY)),
    ATB_LINE(ATB_ITEM, 0, ATB_INT(RSP(number), ATB_ANY)),
    ATB_END,
};

static void test_brackets(void)
{
    CHECK(parse(all_text, brackets, "+ALL: 1,2,3") == ATB_OK);
    CHECK(rsp.has_err && rsp.err == 2 && rsp.has_more && rsp.more == 3);
    CHECK(parse(all_text, brackets, "+ALL: 1,2") == ATB_OK && rsp.has_err && !rsp.has_more);
    CHECK(parse(all_text, brackets, "+ALL: 1,,5") == ATB_OK && !rsp.has_err && rsp.has_more && rsp.more == 5);
    CHECK(parse(all_text, brackets, "+ALL: 1,") == ATB_OK && !rsp.has_err && !rsp.has_more);
    CHECK(parse(all_text, brackets, "+ALL: 1") == ATB_OK && !rsp.has_err && !rsp.has_more);
    CHECK(parse(all_text, brackets, "+ALL: 1,2,") == ATB_OK && rsp.has_err && !rsp.has_more);
    CHECK(parse(all_text, middle, "+ALL: 1,2,\"a\"") == ATB_OK && rsp.has_more && rsp.has_err && is(rsp.name, "a"));
    CHECK(parse(all_text, middle, "+ALL: 1,\"a\"") == ATB_OK && rsp.has_more && !rsp.has_err && !rsp.has_text);
    CHECK(parse(all_text, middle, "+ALL: 1,,\"a\"+\"b\"") == ATB_OK && !rsp.has_err && is(rsp.name, "a"));
    CHECK(rsp.has_text && is(rsp.text, "\"b\""));
    CHECK(parse(all_text, middle, "+ALL: 1,a+b") == ATB_OK && is(rsp.name, "a") && is(rsp.text, "b"));
    CHECK(parse(all_text, middle, "+ALL: 1,a+") == ATB_OK && rsp.has_text && is(rsp.name, "a"));
    CHECK(parse(all_text, together, "+ALL: 1,2") == ATB_OK && rsp.has_more && rsp.more == 1 && rsp.err == 2);
    rsp.err = 7;
    CHECK(parse(all_text, together, "+ALL: 1,") == ATB_OK && rsp.has_more && rsp.err == 7);
    CHECK(parse(all_text, together, "+ALL:") == ATB_OK && !rsp.has_more);
    CHECK(parse(all_text, middle, "+ALL:") == ATB_OK && !rsp.has_more && is(rsp.name, ""));
    CHECK(parse(all_text, variants, "+ALL: 1,\"a\",2") == ATB_OK && rsp.has_variant && rsp.more == 2);
    CHECK(parse(all_text, variants, "+ALL: 1") == ATB_OK && !rsp.has_variant &&
          parsed.op == variants + 4 + variants[3]);
    CHECK(parse(all_text, variants, "+ALL: 1,\"a") == ATB_ERR_LENGTH && !rsp.has_variant);
    CHECK(parse(all_text, variants, "+ALL: 1,\"a\",x") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, variants, "+ALL: 1 ") == ATB_OK && rsp.number == 1);
    CHECK(parse(all_text, variants, "+ALL: 1,") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, variants, "+ALL: x,\"a") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, variants, "+AL: 1") == ATB_ERR_NO_MATCH);
}

static const char recv_text[] = "+URC: \"recv\"\0+URC: \"recv\"\0+";
#define RECV_LONG(head)                                                                                \
    ATB_URC(1, head, ATB_SET(HAS(has_more)), ATB_INT(RSP(id), ATB_ANY), ATB_INT(RSP(number), ATB_ANY), \
            ATB_PAYLOAD(RSP(data), RSP(number), ATB_PAYLOAD_NEXT))
#define RECV_SHORT(head) ATB_URC(1, head, ATB_INT(RSP(id), ATB_ANY))
static const uint8_t recv_lines[] = { RECV_LONG(0), RECV_SHORT(0), ATB_END };
static const uint8_t recv_short[] = { RECV_SHORT(0), ATB_END };
static const uint8_t recv_other_head[] = { RECV_LONG(0), RECV_SHORT(13), ATB_END };
static const uint8_t recv_literal[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_INT(RSP(id), ATB_ANY), ATB_INT(RSP(number), ATB_ANY), ATB_LITERAL(26)),
    ATB_LINE(ATB_ITEM, 0, ATB_INT(RSP(id), ATB_ANY)),
    ATB_END,
};
static const uint8_t recv_not_now[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_INT(RSP(id), ATB_ANY), ATB_INT(RSP(number), ATB_ANY), ATB_WHEN(0, ATB_NONE, 5)),
    ATB_LINE(ATB_ITEM, 0, ATB_INT(RSP(id), ATB_ANY)),
    ATB_END,
};
static const uint8_t text_lines[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_STRING(RSP(name), 0, 99), ATB_INT(RSP(number), ATB_ANY)),
    ATB_LINE(ATB_ITEM, 0, ATB_STRING(RSP(name), 0, 99)),
    ATB_END,
};

/* A field that the longer variant could not read does not make the line the shorter one. */
static void test_spoilt_variants(void)
{
    static const char *const bad[] = { "99999999999", "4294967296", "1x", "x", "-1", "-", "", "\"1\"", "1 2" };
    CHECK(parse(recv_text, recv_lines, "+URC: \"recv\",4,512") == ATB_OK && rsp.has_more && rsp.number == 512);
    CHECK(parse(recv_text, recv_lines, "+URC: \"recv\",4") == ATB_OK && !rsp.has_more && rsp.id == 4);
    CHECK(parse(recv_text, recv_lines, "+URC: \"recv\",4 ") == ATB_OK && !rsp.has_more);
    CHECK(parse(recv_text, recv_lines, "+URC: \"recv\",-4") == ATB_ERR_MALFORMED);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        char line[64] = "+URC: \"recv\",4,";
        memcpy(line + strlen(line), bad[i], strlen(bad[i]));
        CHECK(parse(recv_text, recv_lines, line) == ATB_ERR_MALFORMED && !rsp.has_more);
        CHECK(parse(recv_text, recv_short, line) == ATB_OK && rsp.id == 4); /* newer than the descriptor */
        CHECK(parse(recv_text, recv_other_head, line) == ATB_OK);
    }
    CHECK(parse(recv_text, recv_literal, "+URC: \"recv\",4,5x") == ATB_ERR_MALFORMED);
    CHECK(parse(recv_text, recv_literal, "+URC: \"recv\",4,5+") == ATB_OK && rsp.number == 5);
    CHECK(parse(recv_text, recv_not_now, "+URC: \"recv\",4,5,6") == ATB_OK && rsp.id == 4);
    CHECK(parse(all_text, text_lines, "+ALL: \"a\",b\"") == ATB_OK && is(rsp.name, "a\",b"));
    CHECK(parse(all_text, text_lines, "+ALL: \"a\",\"b\"") == ATB_OK && is(rsp.name, "a\",\"b"));
    CHECK(parse(all_text, text_lines, "+ALL: \"a\",b") == ATB_ERR_MALFORMED);
}

static void test_signs(void)
{
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: -4,0") == ATB_ERR_MALFORMED);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: 4,-2147483648") == ATB_OK && rsp.err == 0x80000000u);
    CHECK(parse(open_text, open_lines, "+QSSLOPEN: 4,2147483648") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: -1,a,0,TCP,t,0 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: -0,a,0,TCP,t,0 dBm") == ATB_ERR_MALFORMED);
    CHECK(all("+ALL: +1,a,0,TCP,t,+1 dBm") == ATB_OK && rsp.number == 1 && rsp.level == 1);
}

static const uint8_t unsure[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_STRING(RSP(name), 0, 99)),
    ATB_LINE(ATB_ITEM, 0, ATB_INT(RSP(number), ATB_ANY)),
    ATB_END,
};

static void test_length_goes_first(void)
{
    CHECK(parse(all_text, unsure, "+ALL: \"a\" b") == ATB_ERR_LENGTH);
}

/* ---- settings, counts, values, bytes ---- */

static const uint8_t whens[] = {
    ATB_LINE(ATB_ITEM, 0, ATB_WHEN(3, ATB_NONE, 7), ATB_INT(RSP(number), ATB_ANY), ATB_WHEN(0, 3, 1),
             ATB_INT(RSP(more), ATB_ANY), ATB_COUNT(RSP(more))),
    ATB_LINE(ATB_INFO, 0, ATB_WHEN(3, ATB_NONE, 8), ATB_STRING(RSP(name), 0, 9)),
    ATB_END,
};

static void test_settings_and_counts(void)
{
    CHECK(parse(all_text, whens, "+ALL: 1,300") == ATB_OK && parsed.has_count && parsed.count == 300);
    CHECK(parse(all_text, whens, "+ALL: 0,300") == ATB_ERR_NO_MATCH);
    CHECK(parse(all_text, whens, "+ALL: 3,300") == ATB_ERR_NO_MATCH);
    CHECK(parse(all_text, whens, "+ALL: 4294967295,300") == ATB_ERR_NO_MATCH);
    const atb_parser_t by = { .text = all_text, .lines = whens, .more = atb_read_more, .roles = ~0u };
    CHECK(atb_parse(&by, "+ALL: 2,3", 9, &parsed) == ATB_OK && parsed.count == 3);
}

static const uint8_t test_reply[] = {
    ATB_LINE(ATB_INFO, 0, ATB_VALUES(RSP(ids)), ATB_VALUES(RSP(words))),
    ATB_END,
};

static void test_values(void)
{
    CHECK(parse(all_text, test_reply, "+ALL: (0-11)[,(1-1460)]") == ATB_OK);
    CHECK(is(rsp.ids.text, "(0-11)") && is(rsp.words.text, "(1-1460)"));
    CHECK(parse(all_text, test_reply, "+ALL: (\"a)\",\"b\"),(0,1)") == ATB_OK && is(rsp.ids.text, "(\"a)\",\"b\")"));
    CHECK(parse(all_text, test_reply, "+ALL: 0-5,(1") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, test_reply, "+ALL: 0-5,1") == ATB_OK && is(rsp.ids.text, "0-5"));
    CHECK(parse(all_text, test_reply, "+ALL: (\"a") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, test_reply, "+ALL: \"a") == ATB_ERR_LENGTH);
    CHECK(parse(all_text, test_reply, "+ALL:") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, test_reply, "+ALL: (0)x,(1)") == ATB_OK && is(rsp.ids.text, "(0)x"));
}

static const uint8_t byte_lines[] = {
    ATB_LINE(ATB_INFO, 0, ATB_HEXBYTES(RSP(bytes), 0, 9)),
    ATB_END,
};
static size_t heard;

static void hear(void *user, const void *data, size_t len)
{
    CHECK(user == &heard && *(const uint8_t *)data == 0x0A + heard);
    heard += len;
}

static void test_bytes(void)
{
    uint8_t buf[2];
    rsp.bytes = (atb_sink_t){ buf, sizeof buf, 0, hear, &heard };
    CHECK(parse(all_text, byte_lines, "+ALL: \"0A0b0C\"") == ATB_OK);
    CHECK(rsp.bytes.len == 3 && heard == 3 && buf[0] == 0x0A && buf[1] == 0x0B);
    rsp.bytes = (atb_sink_t)ATB_BUFFER(buf, sizeof buf);
    CHECK(parse(all_text, byte_lines, "+ALL: FF") == ATB_OK && rsp.bytes.len == 1 && buf[0] == 0xFF);
    CHECK(parse(all_text, byte_lines, "+ALL: F") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, byte_lines, "+ALL: \"FF") == ATB_ERR_LENGTH);
    CHECK(parse(all_text, byte_lines, "+ALL: FG") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, byte_lines, "+ALL: :F") == ATB_ERR_MALFORMED);
}

/* ---- payloads ---- */

#define WITH_PAYLOAD(where)                                                           \
    ATB_LINE(ATB_INFO, 0, ATB_INT(RSP(number), ATB_ANY), ATB_INT(RSP(more), ATB_ANY), \
             ATB_PAYLOAD(RSP(data), RSP(number), where)),                             \
        ATB_END
static const uint8_t follows[] = { WITH_PAYLOAD(ATB_PAYLOAD_NEXT) };
static const uint8_t open_end[] = { ATB_LINE(ATB_INFO, 0, ATB_PAYLOAD(RSP(data), ATB_NONE, ATB_PAYLOAD_OPEN)),
                                    ATB_END };
static const uint8_t in_line[] = { WITH_PAYLOAD(ATB_PAYLOAD_INLINE) };
static const uint8_t in_quotes[] = { WITH_PAYLOAD(ATB_PAYLOAD_QUOTED) };
static const uint8_t at_once[] = { ATB_LINE(ATB_INFO, 0, ATB_PAYLOAD(RSP(data), ATB_NONE, ATB_PAYLOAD_INLINE)),
                                   ATB_END };
static const uint8_t in_group[] = {
    ATB_LINE(ATB_INFO, 0, ATB_INT(RSP(number), ATB_ANY),
             ATB_OPTIONAL(HAS(has_more), ATB_INT(RSP(more), ATB_ANY), ATB_PAYLOAD(RSP(data), RSP(more), 0))),
    ATB_END,
};

static void test_payloads(void)
{
    CHECK(parse(all_text, follows, "+ALL: 512,1") == ATB_OK);
    CHECK(parsed.payload == RSP(data) && parsed.where == ATB_PAYLOAD_NEXT && parsed.payload_len == 512);
    CHECK(parse(all_text, follows, "+ALL: 512") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, open_end, "+ALL:") == ATB_OK && parsed.where == ATB_PAYLOAD_OPEN);
    CHECK(parse(all_text, in_line, "+ALL: 3,1, ,\"") == ATB_OK && parsed.used == 10 && parsed.payload_len == 3);
    CHECK(parse(all_text, in_line, "+ALL: 3,1,") == ATB_OK && parsed.used == 10);
    CHECK(parse(all_text, in_line, "+ALL: 3,1") == ATB_ERR_MALFORMED);
    CHECK(parse(all_text, at_once, "+ALL:  abc") == ATB_OK && parsed.used == 6);
    CHECK(parse(all_text, in_quotes, "+ALL: 3,1,\"abc\"") == ATB_OK && parsed.used == 11);
    CHECK(parse(all_text, in_quotes, "+ALL: 3,1,abc") == ATB_OK && parsed.used == 10);
    CHECK(parse(all_text, in_quotes, "+ALL: 3,1,") == ATB_OK && parsed.used == 10);
    CHECK(parse(all_text, in_group, "+ALL: 3,9") == ATB_OK && parsed.payload_len == 9);
    CHECK(parse(all_text, in_group, "+ALL: 3") == ATB_OK && parsed.payload == ATB_NONE);
}

/* ---- through an exchange, and URCs ---- */

static const uint8_t urcs[] = {
    ATB_URC_PLAIN(9, 9),
    ATB_URC(3, 0, ATB_INT(RSP(id), ATB_ANY)),
    ATB_END,
};

static void test_entry_points(void)
{
    static const uint8_t code[] = { ATB_REQUEST(ATB_INT(REQ(id), ATB_ANY)),
                                    ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_KEY(REQ(id), RSP(id)), ATB_RESULT(RSP(err))),
                                    ATB_END };
    static const atb_exchange_t x = { open_text, code, 3, 0, 0 };
    CHECK(atb_decode(&x, &rsp, "+QSSLOPEN: 7,8", 14) == ATB_OK && rsp.id == 7 && rsp.err == 8);
    CHECK(atb_decode(&x, NULL, "+QSSLOPEN: 7,", 13) == ATB_ERR_MALFORMED);
    CHECK(parse_with(all_text, urcs, 0, "+ALL: 5") == ATB_OK && parsed.role == 3 && rsp.id == 5);
}

int main(void)
{
    test_same_head();
    test_other_heads();
    test_fields();
    test_every_word();
    test_quotes();
    test_brackets();
    test_spoilt_variants();
    test_signs();
    test_spoilt_variants();
    test_signs();
    test_length_goes_first();
    test_settings_and_counts();
    test_values();
    test_bytes();
    test_payloads();
    test_entry_points();
    return check_result();
}
