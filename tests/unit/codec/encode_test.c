/* SPDX-License-Identifier: MIT */
/* Requests to command lines: what is written, and what is refused. */
#include "every.h"

static char line[512];

static bool writes(const atb_exchange_t *x, const void *req, const char *expected)
{
    atb_fault_t fault;
    size_t len = atb_encode(x, req, line, sizeof line, &fault);
    bool ok = same_text(line, len, expected) && fault.status == ATB_OK && fault.param == ATB_NONE;
    /* measured without a buffer, and in every buffer that is too small */
    ok = ok && atb_encode(x, req, NULL, SIZE_MAX, NULL) == len;
    for (size_t cap = 0; ok && cap < len; cap++) {
        char *tight = malloc(cap + 1);
        ok = atb_encode(x, req, tight, cap, &fault) == 0 && fault.status == ATB_ERR_NO_SPACE &&
             fault.param == ATB_NONE && atb_encode_masked(x, req, tight, 0) == 0;
        free(tight);
    }
    return ok;
}

static bool refuses(const atb_exchange_t *x, const void *req, atb_status_t status, unsigned param, uint32_t value,
                    uint32_t min, uint32_t max)
{
    atb_fault_t f;
    bool ok = atb_encode(x, req, line, sizeof line, &f) == 0 && f.status == status && f.param == param;
    if (ok && (status == ATB_ERR_RANGE || status == ATB_ERR_LENGTH || status == ATB_ERR_CHARACTER))
        ok = f.value == value && f.min == min && f.max == max;
    if (!ok)
        (void)fprintf(stderr, "status %d param %u value %u %u..%u\n", f.status, f.param, f.value, f.min, f.max);
    return ok && atb_encode(x, req, NULL, SIZE_MAX, NULL) == 0;
}

#define EVERY(start) start "1,8010,4294967295,4,9600,115200,5,-40,\"tag\",\"0X0035\",0XC0DE,\"a,b\","

static void test_every_operation(void)
{
    every_t r = valid();
    CHECK(writes(&every.base, &r, EVERY("AT+EVERY=") "x.pem,192.0.2.2,\"auto\",\"00AB\",\"pass\"\r"));
    CHECK(same_text(line, atb_encode_masked(&every.base, &r, line, sizeof line),
                    EVERY("AT+EVERY=") "x.pem,192.0.2.2,\"auto\",\"00AB\",***\r"));
    r.has_middle = true;
    r.middle = 7;
    r.has_mode = true;
    r.mode = 1;
    r.has_deep = true;
    r.deep = 9;
    r.has_last = true;
    r.key = (atb_str_t){ NULL, 0 };
    CHECK(writes(&every.base, &r, EVERY("AT+EVERY=") "7,x.pem,192.0.2.2,\"auto\",\"00AB\",\"\",1,9,0\r"));
    CHECK(writes(&sub_command, &r, "AT+CFG=\"sni\",1\r"));
    CHECK(writes(&plain_at, NULL, "AT\r"));
}

#define REFUSES(member, wrong, status, param, value, min, max)                       \
    do {                                                                             \
        every_t r = valid();                                                         \
        r.member = wrong;                                                            \
        CHECK(refuses(&every.base, &r, status, param, (uint32_t)(value), min, max)); \
    } while (0)

static void test_numbers_refused(void)
{
    REFUSES(small, 0, ATB_ERR_RANGE, SMALL, 0, 1, 15);
    REFUSES(small, 16, ATB_ERR_RANGE, SMALL, 16, 1, 15);
    REFUSES(wide, 65536, ATB_ERR_RANGE, WIDE, 65536, 0, 65535);
    REFUSES(odd, 2, ATB_ERR_RANGE, ODD, 2, 0, 0);
    REFUSES(odd16, 301, ATB_ERR_RANGE, ODD16, 301, 0, 0);
    REFUSES(odd32, 9600, ATB_ERR_RANGE, ODD32, 9600, 0, 0);
    REFUSES(bits, 8, ATB_ERR_RANGE, BITS, 8, 0, 0);
    REFUSES(temperature, -41, ATB_ERR_RANGE, TEMPERATURE, -41, (uint32_t)-40, 85);
    REFUSES(temperature, 86, ATB_ERR_RANGE, TEMPERATURE, 86, (uint32_t)-40, 85);
    REFUSES(hex, 0x10000, ATB_ERR_RANGE, HEX, 0x10000, 0, 0xFFFF);
    REFUSES(bare_hex, 0, ATB_ERR_RANGE, BARE_HEX, 0, 1, 0xFFFE);
    REFUSES(kind, 3, ATB_ERR_RANGE, KIND, 3, 0, 0);
    every_t r = valid();
    r.bits = 255;
    r.temperature = 85;
    CHECK(atb_encode(&every.base, &r, line, sizeof line, NULL) > 0);
}

static atb_str_t text(const char *string)
{
    return (atb_str_t){ string, strlen(string) };
}

static void test_strings_refused(void)
{
    const atb_str_t null = { NULL, 0 }, broken = { NULL, 3 }, empty = { "", 0 };
    REFUSES(name, null, ATB_ERR_MISSING, NAME, 0, 0, 0);
    REFUSES(name, empty, ATB_ERR_LENGTH, NAME, 0, 1, 8);
    REFUSES(name, broken, ATB_ERR_ARGUMENT, NAME, 0, 0, 0);
    REFUSES(name, text("123456789"), ATB_ERR_LENGTH, NAME, 9, 1, 8);
    REFUSES(name, text("a\"b"), ATB_ERR_CHARACTER, NAME, '"', 0, 0);
    REFUSES(name, text("a\rb"), ATB_ERR_CHARACTER, NAME, '\r', 0, 0);
    REFUSES(name, text("a\x7F"), ATB_ERR_CHARACTER, NAME, 0x7F, 0, 0);
    REFUSES(path, text("a,b"), ATB_ERR_CHARACTER, PATH, ',', 0, 0);
    REFUSES(path, text("01234567890"), ATB_ERR_LENGTH, PATH, 11, 0, 10);
    REFUSES(address, null, ATB_ERR_MISSING, ADDRESS, 0, 0, 0);
    REFUSES(address, text("1\n"), ATB_ERR_CHARACTER, ADDRESS, '\n', 0, 0);
    const atb_source_t five = ATB_BYTES("12345", 5), lost = ATB_BYTES(NULL, 1);
    REFUSES(blob, five, ATB_ERR_LENGTH, BLOB, 5, 0, 4);
    REFUSES(blob, lost, ATB_ERR_ARGUMENT, BLOB, 0, 0, 0);
}

static void test_brackets(void)
{
    enum { MODE = BLOB + 2, DEEP, LAST };
    every_t r = valid();
    r.has_deep = true;
    CHECK(refuses(&every.base, &r, ATB_ERR_MISSING, MODE, 0, 0, 0));
    r = valid();
    r.has_last = true;
    CHECK(refuses(&every.base, &r, ATB_ERR_MISSING, MODE, 0, 0, 0));
    r.has_mode = true;
    CHECK(refuses(&every.base, &r, ATB_ERR_MISSING, DEEP, 0, 0, 0));
    r = valid();
    r.has_mode = true;
    r.has_deep = true;
    r.mode = 0;
    CHECK(refuses(&every.base, &r, ATB_ERR_CONDITION, DEEP, 0, 0, 0));
    r.has_deep = false;
    r.mode = 2;
    CHECK(refuses(&every.base, &r, ATB_ERR_MISSING, DEEP, 0, 0, 0));
    r.mode = 1;
    CHECK(atb_encode(&every.base, &r, line, sizeof line, NULL) > 0);
}

static void test_groups(void)
{
    const pair_t pairs[] = { { true, ATB_STR("a/b"), 1 }, { false, ATB_STR("c"), 9 }, { true, ATB_STR("d"), 2 } };
    const pair_t wrong[] = { { true, ATB_STR("a"), 1 }, { true, ATB_STR("b"), 3 } };
    every_t r = { .small = 1, .pairs = pairs, .pair_count = 3 };
    CHECK(writes(&subscribe.base, &r, "AT+SUB=1,\"a/b\",1,\"c\",\"d\",2;\r"));
    r.pair_count = 1;
    CHECK(writes(&subscribe.base, &r, "AT+SUB=1,\"a/b\",1;\r"));
    r.pair_count = 4;
    CHECK(refuses(&subscribe.base, &r, ATB_ERR_LENGTH, 1, 4, 0, 3));
    r.pair_count = 2;
    r.pairs = wrong;
    CHECK(refuses(&subscribe.base, &r, ATB_ERR_RANGE, 2, 3, 0, 2));
    r.pairs = NULL;
    CHECK(refuses(&subscribe.base, &r, ATB_ERR_ARGUMENT, 1, 0, 0, 0));
    r.pair_count = 0;
    CHECK(writes(&subscribe.base, &r, "AT+SUB=1;\r"));
}

/* Descriptors without what encodes the rest. */
static void test_who_encodes_what(void)
{
    static const uint8_t secret_code[] = { ATB_REQUEST(ATB_SECRET, ATB_STRING(REQ(key), 0, 20)), ATB_END };
    static const uint8_t between_code[] = {
        ATB_REQUEST(ATB_OPTIONAL(HAS(has_mode), ATB_INT(REQ(mode), ATB_U8(0, 2))), ATB_SECRET,
                    ATB_STRING(REQ(key), 0, 20), ATB_OPTIONAL(HAS(has_last), ATB_INT(REQ(last), ATB_U8(0, 9)))),
        ATB_END,
    };
    static const uint8_t hex_code[] = { ATB_REQUEST(ATB_HEX(REQ(hex), 4, ATB_ANY)), ATB_END };
    static const uint8_t secret_data_code[] = { ATB_REQUEST(ATB_SECRET, ATB_DATA(REQ(data), 0, 0, 9)), ATB_END };
    static const uint8_t data_hex_code[] = { ATB_REQUEST(ATB_HEX(REQ(hex), 4, ATB_ANY), ATB_DATA(REQ(data), 0, 0, 9)),
                                             ATB_END };
    const atb_exchange_t secret = { send_text, secret_code, 3, 0, 0 };
    const atb_exchange_ex_t secret_ex = { .base = { send_text, secret_code, 3, ATB_X_EXTENDED, 0 } };
    const atb_exchange_t between = { send_text, between_code, 3, 0, 0 };
    const atb_exchange_t hex = { send_text, hex_code, 3, 0, 0 };
    const atb_exchange_ex_t hex_ex = { .base = { send_text, hex_code, 3, ATB_X_EXTENDED, 0 } };
    const atb_exchange_ex_t secret_data = { { send_text, secret_data_code, 3, ATB_X_EXTENDED, 0 },
                                            .encode = atb_encode_payload };
    const atb_exchange_ex_t data_hex = { { send_text, data_hex_code, 3, ATB_X_EXTENDED, 0 },
                                         .encode = atb_encode_payload };
    const every_t r = { .key = ATB_STR("abc"), .hex = 0xBEEF };
    CHECK(writes(&secret, &r, "AT+SEND=\"abc\"\r"));
    CHECK(writes(&secret_ex.base, &r, "AT+SEND=\"abc\"\r"));
    CHECK(same_text(line, atb_encode_masked(&secret, &r, line, sizeof line), "AT+SEND=***\r"));
    CHECK(same_text(line, atb_encode_masked(&secret_ex.base, &r, line, sizeof line), "AT+SEND=***\r"));
    CHECK(atb_encode_masked(&secret, &r, line, 10) == 0);
    const every_t last = { .key = ATB_STR("abc"), .has_last = true };
    CHECK(same_text(line, atb_encode_masked(&between, &last, line, sizeof line), "AT+SEND=***,0\r"));
    CHECK(refuses(&hex, &r, ATB_ERR_ARGUMENT, 0, 0, 0, 0));
    CHECK(refuses(&hex_ex.base, &r, ATB_ERR_ARGUMENT, 0, 0, 0, 0));
    CHECK(atb_encode_masked(&hex, &r, line, sizeof line) == 0);
    CHECK(writes(&secret_data.base, &r, "AT+SEND=\r"));
    CHECK(refuses(&data_hex.base, &r, ATB_ERR_ARGUMENT, 0, 0, 0, 0));
    const atb_exchange_ex_t both = { data_hex.base, .encode = atb_encode_more };
    CHECK(writes(&both.base, &r, "AT+SEND=0XBEEF\r"));
    const every_t long_data = { .hex = 1, .data = ATB_BYTES("0123456789", 10) };
    CHECK(refuses(&both.base, &long_data, ATB_ERR_LENGTH, 1, 10, 0, 9));
}

/* Lengths, hex text and conditions where they seldom stand. */
static void test_rare_places(void)
{
    static const uint8_t code[] = {
        ATB_REQUEST(ATB_LENGTH(REQ(data), ATB_SET16(ATB_V16(2), ATB_V16(1000))), ATB_HEXBYTES(REQ(blob), 1, 4),
                    ATB_ONLY_IF(HAS(has_last), REQ(small), 1)),
        ATB_END,
    };
    static const uint8_t open_code[] = { ATB_REQUEST(ATB_HEXBYTES(REQ(blob), 0, UINT16_MAX)), ATB_END };
    static const uint8_t group_end_code[] = {
        ATB_REQUEST(ATB_OPTIONAL(
            HAS(has_last), ATB_INT(REQ(last), ATB_U8(0, 9)),
            ATB_GROUP(REQ(pairs), REQ(pair_count), sizeof(pair_t) / 4, 0, 3, ATB_STRING(ELEMENT(topic), 0, 9)),
            ATB_INT(REQ(small), ATB_U8(1, 5)))),
        ATB_END,
    };
    static const uint8_t at_least_code[] = {
        ATB_REQUEST(ATB_GROUP(REQ(pairs), REQ(pair_count), sizeof(pair_t) / 4, 2, 3, ATB_STRING(ELEMENT(topic), 0, 9))),
        ATB_END,
    };
    const atb_exchange_ex_t x = { { send_text, code, 3, ATB_X_EXTENDED, 0 }, .encode = atb_encode_more };
    const atb_exchange_ex_t at_least = { { send_text, at_least_code, 3, ATB_X_EXTENDED, 0 },
                                         .encode = atb_encode_more };
    const atb_exchange_ex_t open = { { send_text, open_code, 3, ATB_X_EXTENDED, 0 }, .encode = atb_encode_more };
    const atb_exchange_ex_t group = { { send_text, group_end_code, 3, ATB_X_EXTENDED, 0 }, .encode = atb_encode_more };
    every_t r = { .data = ATB_BYTES("12", 2), .blob = ATB_BYTES("z", 1) };
    CHECK(writes(&x.base, &r, "AT+SEND=2,\"7A\"\r"));
    r.data.len = 1;
    CHECK(refuses(&x.base, &r, ATB_ERR_LENGTH, 0, 1, 0, 0));
    r.data.len = SIZE_MAX;
    CHECK(refuses(&x.base, &r, ATB_ERR_LENGTH, 0, UINT32_MAX, 0, 0));
    r.data.len = 1000;
    r.has_last = true;
    CHECK(refuses(&x.base, &r, ATB_ERR_CONDITION, 2, 0, 0, 0));
    r.small = 1;
    r.blob = (atb_source_t)ATB_BYTES(NULL, 0);
    CHECK(refuses(&x.base, &r, ATB_ERR_MISSING, 1, 0, 0, 0));
    CHECK(writes(&open.base, &r, "AT+SEND=\"\"\r"));
    r.blob = (atb_source_t)ATB_BYTES("", 0);
    CHECK(refuses(&x.base, &r, ATB_ERR_LENGTH, 1, 0, 1, 4));
    r.small = 6;
    CHECK(refuses(&group.base, &r, ATB_ERR_RANGE, 2, 6, 1, 5));
    r.pair_count = 0;
    CHECK(refuses(&at_least.base, &r, ATB_ERR_LENGTH, 0, 0, 2, 3));
    r.small = 5;
    CHECK(writes(&group.base, &r, "AT+SEND=0,5\r"));
}

/* What most requests are. */
static void test_common_requests(void)
{
    static const uint8_t code[] = {
        ATB_REQUEST(ATB_INT(REQ(small), ATB_U8(0, 255)), ATB_STRING(REQ(name), 0, 300),
                    ATB_INT(REQ(wide), ATB_U16(5, 65535)),
                    ATB_OPTIONAL(HAS(has_mode), ATB_INT(REQ(mode), ATB_U8(0, 2)),
                                 ATB_OPTIONAL(HAS(has_deep), ATB_INT(REQ(deep), ATB_U8(0, 9))))),
        ATB_END,
    };
    static const uint8_t between_code[] = {
        ATB_REQUEST(ATB_OPTIONAL(HAS(has_middle), ATB_INT(REQ(middle), ATB_U8(0, 9))),
                    ATB_INT(REQ(small), ATB_U8(0, 255))),
        ATB_END,
    };
    static const uint8_t any_code[] = { ATB_REQUEST(ATB_INT(REQ(any), ATB_ANY)), ATB_END };
    const atb_exchange_t x = { send_text, code, 3, 0, 0 };
    const atb_exchange_t between = { send_text, between_code, 3, 0, 0 };
    const atb_exchange_t any = { send_text, any_code, 3, 0, 0 };
    every_t r = { .small = 10, .name = ATB_STR("\xC3\xA4 b"), .wide = 99 };
    CHECK(writes(&between, &r, "AT+SEND=10\r"));
    const uint32_t numbers[] = { 9, 10, 99, 100, 999, 1000, 9999, 10000, 65535 };
    CHECK(writes(&x, &r, "AT+SEND=10,\"\xC3\xA4 b\",99\r"));
    r.name = (atb_str_t)ATB_STR("a~ b");
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        char expected[40];
        r.wide = numbers[i];
        (void)snprintf(expected, sizeof expected, "AT+SEND=10,\"a~ b\",%u\r", (unsigned)numbers[i]);
        CHECK(writes(&x, &r, expected));
    }
    r.has_deep = true;
    CHECK(refuses(&x, &r, ATB_ERR_MISSING, 3, 0, 0, 0));
    r.has_mode = true;
    r.mode = 2;
    CHECK(writes(&x, &r, "AT+SEND=10,\"a~ b\",65535,2,0\r"));
    r.mode = 3;
    CHECK(refuses(&x, &r, ATB_ERR_RANGE, 3, 3, 0, 2));
    r.wide = 4;
    CHECK(refuses(&x, &r, ATB_ERR_RANGE, 2, 4, 5, 65535));
    r.name = (atb_str_t)ATB_STR("a\"b");
    CHECK(refuses(&x, &r, ATB_ERR_CHARACTER, 1, '"', 0, 0));
    r.name = (atb_str_t)ATB_STR("a\x7F");
    CHECK(refuses(&x, &r, ATB_ERR_CHARACTER, 1, 0x7F, 0, 0));
    r.name = (atb_str_t){ NULL, 0 };
    r.wide = 5;
    r.has_mode = r.has_deep = false;
    CHECK(writes(&x, &r, "AT+SEND=10,\"\",5\r"));
    CHECK(refuses(&any, &r, ATB_ERR_ARGUMENT, 0, 0, 0, 0));
}

static size_t pull(void *user, const void **piece)
{
    (void)user;
    *piece = "";
    return 0;
}

static void test_payloads(void)
{
    static const uint8_t some_code[] = { ATB_REQUEST(ATB_DATA(REQ(data), 0, 1, 9)), ATB_END };
    const atb_exchange_ex_t send_some = { { send_text, some_code, 3, ATB_X_EXTENDED, 0 },
                                          .encode = atb_encode_payload };
    every_t r = { .small = 4, .data = ATB_BYTES("hello\x1A", 6) };
    CHECK(writes(&send_fixed.base, &r, "AT+SEND=4,6\r"));
    CHECK(refuses(&send_free.base, &r, ATB_ERR_CHARACTER, 1, 0x1A, 0, 0));
    CHECK(writes(&send_no_esc.base, &r, "AT+SEND=\r"));
    r.data = (atb_source_t)ATB_BYTES("hel\x1Bo", 5);
    CHECK(writes(&send_fixed.base, &r, "AT+SEND=4,5\r"));
    CHECK(refuses(&send_free.base, &r, ATB_ERR_CHARACTER, 1, 0x1B, 0, 0));
    CHECK(refuses(&send_no_esc.base, &r, ATB_ERR_CHARACTER, 0, 0x1B, 0, 0));
    r.data = (atb_source_t)ATB_BYTES("hello", 5);
    CHECK(writes(&send_free.base, &r, "AT+SEND=4\r"));
    r.data = (atb_source_t)ATB_BYTES("", 0);
    CHECK(refuses(&send_fixed.base, &r, ATB_ERR_LENGTH, 1, 0, 1, 1460));
    CHECK(writes(&send_free.base, &r, "AT+SEND=4\r"));
    CHECK(refuses(&send_some.base, &r, ATB_ERR_LENGTH, 0, 0, 1, 9));
    r.data = (atb_source_t)ATB_BYTES(NULL, 1461);
    CHECK(refuses(&send_fixed.base, &r, ATB_ERR_LENGTH, 1, 1461, 1, 1460));
    CHECK(refuses(&send_free.base, &r, ATB_ERR_LENGTH, 1, 1461, 0, 1460));
    r.data.len = SIZE_MAX;
    CHECK(refuses(&send_free.base, &r, ATB_ERR_LENGTH, 1, UINT32_MAX, 0, 1460));
    r.data.len = 9;
    CHECK(refuses(&send_free.base, &r, ATB_ERR_ARGUMENT, 1, 0, 0, 0));
    r.data.pull = pull;
    CHECK(writes(&send_free.base, &r, "AT+SEND=4\r"));
    r.data.len = 0;
    CHECK(writes(&send_free.base, &r, "AT+SEND=4\r"));
}

int main(void)
{
    test_every_operation();
    test_numbers_refused();
    test_strings_refused();
    test_brackets();
    test_groups();
    test_payloads();
    test_who_encodes_what();
    test_rare_places();
    test_common_requests();
    return check_result();
}
