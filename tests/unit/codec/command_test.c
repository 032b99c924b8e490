/* SPDX-License-Identifier: MIT */
/* Command lines back to requests: the reverse of encoding. */
#include "every.h"

static char line[512];

static uint32_t seed = 1;

static uint32_t random_below(uint32_t most)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % most;
}

static atb_str_t random_text(char *buf, uint32_t min, uint32_t max, char unlike)
{
    size_t len = min + random_below(max - min + 1);
    for (size_t i = 0; i < len; i++) {
        do
            buf[i] = (char)(33 + random_below(94));
        while (buf[i] == unlike || buf[i] == '"' || buf[i] == '[' || buf[i] == ']');
    }
    return (atb_str_t){ buf, len };
}

static bool same_string(atb_str_t a, atb_str_t b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static void test_random_requests(void)
{
    static const uint32_t odd[] = { 0, 1, 4 };
    for (int i = 0; i < 20000; i++) {
        char name[8], path[10], address[20], key[20];
        every_t r = valid(), back = { .small = 99 };
        r.small = 1 + random_below(15);
        r.wide = random_below(65536);
        r.any = random_below(1u << 24) * 256u + random_below(256);
        r.odd = odd[random_below(3)];
        r.temperature = (int32_t)random_below(126) - 40;
        r.hex = random_below(65536);
        r.name = random_text(name, 1, 8, '"');
        r.path = random_text(path, 1, 10, ',');
        r.address = random_text(address, 1, 20, ',');
        r.key = random_text(key, 0, 20, '"');
        r.kind = random_below(3);
        r.path.ptr = memcpy(path, "/", 1); /* not a number: what follows the bracket can be told from it */
        r.has_middle = random_below(2);
        r.middle = random_below(10);
        r.has_mode = random_below(2);
        r.mode = r.has_mode ? random_below(3) : 0;
        r.has_deep = r.has_mode && r.mode != 0;
        r.deep = random_below(10);
        r.has_last = r.has_deep && random_below(2);
        size_t len = atb_encode(&every.base, &r, line, sizeof line, NULL);
        CHECK(len > 0);
        if (len == 0)
            return;
        CHECK(atb_decode_command(&every.base, &back, line, len - 1) == ATB_OK);
        CHECK(back.small == r.small && back.wide == r.wide && back.any == r.any && back.odd == r.odd);
        CHECK(back.temperature == r.temperature && back.hex == r.hex && back.bare_hex == r.bare_hex);
        CHECK(same_string(back.name, r.name) && same_string(back.path, r.path));
        CHECK(same_string(back.address, r.address) && same_string(back.key, r.key));
        CHECK(back.kind == r.kind && back.blob.len == 2 && memcmp(back.blob.ptr, "00AB", 4) == 0);
        CHECK(back.has_middle == r.has_middle && (!r.has_middle || back.middle == r.middle));
        CHECK(back.has_mode == r.has_mode && (!r.has_mode || back.mode == r.mode));
        CHECK(back.has_deep == r.has_deep && (!r.has_deep || back.deep == r.deep));
        CHECK(back.has_last == r.has_last);
        if (check_failures > 0) { /* the first is enough */
            (void)fprintf(stderr, "%.*s\n", (int)len, line);
            return;
        }
    }
}

static atb_status_t read(const atb_exchange_t *x, void *req, const char *text)
{
    return atb_decode_command(x, req, text, strlen(text));
}

static void test_every_word(void)
{
    for (uint32_t value = 0; value <= UINT16_MAX; value++) {
        every_t r = valid(), back;
        memset(&back, 0, sizeof back);
        r.wide = value;
        size_t len = atb_encode(&every.base, &r, line, sizeof line, NULL);
        if (atb_decode_command(&every.base, &back, line, len - 1) != ATB_OK || back.wide != value) {
            CHECK(back.wide == value);
            return;
        }
    }
}

static void test_groups(void)
{
    pair_t pairs[2] = { { .qos = 0 } };
    every_t r = { .pair_count = 2 };
    *(pair_t **)(void *)&r.pairs = pairs;
    CHECK(read(&subscribe.base, &r, "AT+SUB=1,\"a,b\",1,\"c\",,\"d\",2;") == ATB_OK);
    CHECK(r.small == 1 && r.pair_count == 3);
    r.pair_count = 2;
    CHECK(is(pairs[0].topic, "a,b") && pairs[0].has_qos && pairs[0].qos == 1);
    CHECK(is(pairs[1].topic, "c") && !pairs[1].has_qos);
    CHECK(read(&subscribe.base, &r, "AT+SUB=1,\"x\",1,\"y\",2,\"z\",0;") == ATB_OK);
    CHECK(r.pair_count == 3 && is(pairs[1].topic, "y"));
    r.pair_count = 2;
    CHECK(read(&subscribe.base, &r, "AT+SUB=1;") == ATB_OK && r.pair_count == 0);
    CHECK(read(&subscribe.base, &r, "AT+SUB=1,\"w\",1,\"x\",1,\"y\",2,\"z\",0;") == ATB_ERR_MALFORMED);
}

/* Elements for which there is no room are read, too. */
static void test_every_kind_in_a_group(void)
{
    typedef struct element {
        uint32_t kind;
        atb_source_t blob, data;
    } element_t;
    static const uint8_t code[] = {
        ATB_REQUEST(ATB_GROUP(
            REQ(pairs), REQ(pair_count), sizeof(element_t) / 4, 0, 3, ATB_CHOICE(ATB_OFFSET(element_t, kind), OFF, 3),
            ATB_HEXBYTES(ATB_OFFSET(element_t, blob), 0, 4), ATB_LENGTH(ATB_OFFSET(element_t, data), ATB_ANY))),
        ATB_END,
    };
    const atb_exchange_t x = { every_text, code, 3, 0, 0 };
    element_t element = { .kind = 0 };
    every_t r = { .pair_count = 1 };
    *(element_t **)(void *)&r.pairs = &element;
    CHECK(read(&x, &r, "AT+EVERY=\"on\",\"0A\",3,\"off\",\"\",4") == ATB_OK && r.pair_count == 2);
    CHECK(element.kind == 1 && element.blob.len == 1 && element.data.len == 3);
    r.pair_count = 1;
    CHECK(read(&x, &r, "AT+EVERY=\"on\",\"0A\",3,\"off,\"\",4") == ATB_ERR_MALFORMED);
    r.pair_count = 1;
    CHECK(read(&x, &r, "AT+EVERY=\"on\",\"0A\",3;") == ATB_ERR_MALFORMED);
    const char *const broken[] = { "AT+EVERY=\"on", "AT+EVERY=\"on\",\"0A", "AT+EVERY=\"on\",\"0A\",3,",
                                   "AT+EVERY=\"on\",\"0A\",3,\"off\",\"0" };
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        r.pair_count = 1;
        CHECK(read(&x, &r, broken[i]) == ATB_ERR_MALFORMED);
    }
}

static const uint8_t bracket_code[] = {
    ATB_REQUEST(ATB_INT(REQ(small), ATB_U8(0, 5)),
                ATB_OPTIONAL(HAS(has_mode), ATB_INT(REQ(mode), ATB_ANY),
                             ATB_GROUP(REQ(pairs), REQ(pair_count), sizeof(pair_t) / 4, 0, 3,
                                       ATB_STRING(ELEMENT(topic), 1, 16)))),
    ATB_END,
};
static const atb_exchange_t group_in_bracket = { sub_text, bracket_code, 3, 0, 0 };

static void test_group_in_bracket(void)
{
    pair_t pairs[2] = { { .qos = 0 } };
    every_t r = { .pair_count = 2 };
    *(pair_t **)(void *)&r.pairs = pairs;
    CHECK(read(&group_in_bracket, &r, "AT+SUB=1") == ATB_OK && !r.has_mode && r.pair_count == 2);
    CHECK(read(&group_in_bracket, &r, "AT+SUB=1,2,\"a\",\"b\"") == ATB_OK && r.mode == 2 && r.pair_count == 2);
    CHECK(read(&subscribe.base, &r, "AT+SUB=1,;") != ATB_OK);
    CHECK(read(&subscribe.base, &r, "AT+SUB=1,") == ATB_ERR_MALFORMED && r.pair_count == 0);
}

static void test_payloads(void)
{
    every_t r = { .small = 0 };
    CHECK(read(&send_fixed.base, &r, "AT+SEND=4,512") == ATB_OK && r.small == 4 && r.data.len == 512);
    CHECK(read(&send_fixed.base, &r, "AT+SEND=4,x") == ATB_ERR_MALFORMED);
    CHECK(read(&send_fixed.base, &r, "AT+SEND=4,-1") == ATB_ERR_MALFORMED);
    CHECK(read(&send_fixed.base, &r, "AT+SEND=4") == ATB_ERR_MALFORMED);
    CHECK(read(&send_free.base, &r, "AT+SEND=5") == ATB_OK && r.small == 5);
}

static const uint8_t no_parameters[] = { ATB_REQUEST_NONE, ATB_END };
static const atb_exchange_t test_command = { "+SUB=?", no_parameters, 3, 0, 0 };
static const atb_exchange_t query_command = { "+SUB?", no_parameters, 3, 0, 0 };

static void test_refused(void)
{
    every_t r = { .small = 0 };
    CHECK(read(&sub_command, &r, "AT+CFG=\"sni\",3") == ATB_OK && r.small == 3);
    CHECK(read(&sub_command, &r, "AT+CFG=\"sni\",3,1") == ATB_ERR_MALFORMED);
    CHECK(read(&sub_command, &r, "AT+CFG=\"sni\"") == ATB_ERR_MALFORMED);
    CHECK(read(&sub_command, &r, "AT+CFG=\"sn\",1") == ATB_ERR_NO_MATCH);
    CHECK(read(&sub_command, &r, "+CFG=\"sni\",1") == ATB_ERR_NO_MATCH);
    CHECK(read(&test_command, NULL, "AT+SUB=?") == ATB_OK);
    CHECK(read(&test_command, NULL, "AT+SUB=") == ATB_ERR_NO_MATCH);
    CHECK(read(&test_command, NULL, "AT+SUB= ") == ATB_ERR_NO_MATCH);
    CHECK(read(&test_command, NULL, "AT+SUB") == ATB_ERR_NO_MATCH);
    CHECK(read(&query_command, NULL, "AT+SUB") == ATB_ERR_NO_MATCH);
    CHECK(read(&plain_at, NULL, "AT") == ATB_OK);
    CHECK(read(&plain_at, NULL, "ATE0") == ATB_ERR_NO_MATCH);
#define LINE(kind, blob) \
    "AT+EVERY=1,2,3,4,300,115200,5,-40,\"tag\",\"0X0035\",0XC0DE,\"a\",x,1.2.3.4," kind "," blob ",\"k\""
    CHECK(read(&every.base, &r, LINE("\"on\"", "\"0a\"")) == ATB_OK && r.kind == 1);
    CHECK(read(&every.base, &r, LINE("\"of\"", "\"0a\"")) == ATB_ERR_MALFORMED);
    CHECK(read(&every.base, &r, LINE("\"on\"", "\"0a0\"")) == ATB_ERR_MALFORMED);
    CHECK(read(&every.base, &r, LINE("\"on\"", "\"0g\"")) == ATB_ERR_MALFORMED);
    CHECK(read(&every.base, &r, LINE("\"on\"", "\"0a")) == ATB_ERR_MALFORMED);
    CHECK(read(&every.base, &r, LINE("\"on", "\"0a\"")) != ATB_OK || r.kind != 1);
#define BEFORE_KIND "AT+EVERY=1,2,3,4,300,115200,5,-40,\"tag\",\"0X0035\",0XC0DE,\"a\",x,1.2.3.4"
    CHECK(read(&every.base, &r, BEFORE_KIND ",\"on") == ATB_ERR_MALFORMED);
    CHECK(read(&every.base, &r, BEFORE_KIND ",\"on\",\"0a") == ATB_ERR_MALFORMED);
}

int main(void)
{
    test_random_requests();
    test_every_word();
    test_groups();
    test_group_in_bracket();
    test_every_kind_in_a_group();
    test_payloads();
    test_refused();
    return check_result();
}
