/* SPDX-License-Identifier: MIT */
/* One request with every operation that a command line can have. */
#ifndef EVERY_H
#define EVERY_H

#include <stdlib.h>
#include <string.h>

#include "atbind/codec.h"
#include "check.h"

/* An element of the repeated group. */
typedef struct pair {
    bool has_qos;
    atb_str_t topic;
    uint32_t qos;
} pair_t;

typedef struct every {
    bool has_middle, has_mode, has_deep, has_last;
    uint32_t small, wide, any, odd, odd16, odd32, bits, hex, bare_hex, middle, kind, mode, deep, last;
    int32_t temperature;
    atb_str_t name, path, address, key;
    atb_source_t blob, data;
    const pair_t *pairs;
    uint32_t pair_count;
} every_t;

#define REQ(member) ATB_OFFSET(every_t, member)
#define HAS(member) ATB_FLAG(every_t, member)
#define ELEMENT(member) ATB_OFFSET(pair_t, member)

/* In the order of the command line: numbers of the parameters. */
enum { SMALL, WIDE, ANY, ODD, ODD16, ODD32, BITS, TEMPERATURE, HEX, BARE_HEX, NAME, MIDDLE, PATH, ADDRESS, KIND, BLOB };

static const char every_text[] = "+EVERY=\0,\"tag\",\0off\0on\0auto";
enum { TAG = 8, OFF = 16 };

static const uint8_t every_code[] = {
    ATB_REQUEST(ATB_INT(REQ(small), ATB_U8(1, 15)), ATB_INT(REQ(wide), ATB_U16(0, 65535)), ATB_INT(REQ(any), ATB_ANY),
                ATB_INT(REQ(odd), ATB_SET8(0, 1, 4)), ATB_INT(REQ(odd16), ATB_SET16(ATB_V16(300), ATB_V16(9600))),
                ATB_INT(REQ(odd32), ATB_SET32(ATB_V32(115200), ATB_V32(921600))), ATB_INT(REQ(bits), ATB_BITS(7, 255)),
                ATB_INT(REQ(temperature), ATB_I32(-40, 85)), ATB_LITERAL(TAG),
                ATB_HEX(REQ(hex), ATB_HEX_QUOTED | 4, ATB_U32(0, 0xFFFF)),
                ATB_HEX(REQ(bare_hex), 4, ATB_U16(1, 0xFFFE)), ATB_STRING(REQ(name), 1, 8),
                ATB_OPTIONAL(HAS(has_middle), ATB_INT(REQ(middle), ATB_U8(0, 9))), ATB_TEXT(REQ(path), 0, 10),
                ATB_ADDRESS(REQ(address)), ATB_CHOICE(REQ(kind), OFF, 3), ATB_HEXBYTES(REQ(blob), 0, 4), ATB_SECRET,
                ATB_STRING(REQ(key), 0, 20),
                ATB_OPTIONAL(HAS(has_mode), ATB_INT(REQ(mode), ATB_U8(0, 2)),
                             ATB_OPTIONAL(HAS(has_deep), ATB_INT(REQ(deep), ATB_U8(0, 9)))),
                ATB_OPTIONAL(HAS(has_last), ATB_INT(REQ(last), ATB_U8(0, 9))),
                ATB_ONLY_IF(HAS(has_deep), REQ(mode), 1, 2), ATB_NEED_IF(HAS(has_deep), REQ(mode), 2)),
    ATB_END,
};
static const atb_exchange_ex_t every = {
    .base = { every_text, every_code, 3, ATB_X_EXTENDED, 0 },
    .encode = atb_encode_more,
};

static inline every_t valid(void)
{
    return (every_t){ .small = 1,
                      .wide = 8010,
                      .any = 4294967295u,
                      .odd = 4,
                      .odd16 = 9600,
                      .odd32 = 115200,
                      .bits = 5,
                      .temperature = -40,
                      .hex = 0x35,
                      .bare_hex = 0xC0DE,
                      .name = ATB_STR("a,b"),
                      .path = ATB_STR("x.pem"),
                      .address = ATB_STR("192.0.2.2"),
                      .kind = 2,
                      .blob = ATB_BYTES("\x00\xAB", 2),
                      .key = ATB_STR("pass") };
}

/* A repeated group, and payloads. */
static const uint8_t group_code[] = {
    ATB_REQUEST(ATB_INT(REQ(small), ATB_U8(0, 5)),
                ATB_GROUP(REQ(pairs), REQ(pair_count), sizeof(pair_t) / 4, 0, 3, ATB_STRING(ELEMENT(topic), 1, 16),
                          ATB_OPTIONAL(ATB_FLAG(pair_t, has_qos), ATB_INT(ELEMENT(qos), ATB_U8(0, 2)))),
                ATB_LITERAL(6)),
    ATB_END,
};
static const char sub_text[] = "+SUB=\0;";
static const atb_exchange_ex_t subscribe = {
    .base = { sub_text, group_code, 3, ATB_X_EXTENDED, 0 },
    .encode = atb_encode_more,
};

static const char send_text[] = "+SEND=";
static const uint8_t send_code[] = {
    ATB_REQUEST(ATB_INT(REQ(small), ATB_U8(0, 11)), ATB_LENGTH(REQ(data), ATB_U16(1, 1460)),
                ATB_DATA(REQ(data), 0, 1, 1460)),
    ATB_END,
};
static const atb_exchange_ex_t send_fixed = {
    .base = { send_text, send_code, 3, ATB_X_EXTENDED, 0 },
    .encode = atb_encode_payload,
};

static const uint8_t free_code[] = {
    ATB_REQUEST(ATB_INT(REQ(small), ATB_U8(0, 11)), ATB_DATA(REQ(data), ATB_DATA_CTRL_Z, 0, 1460)),
    ATB_END,
};
static const atb_exchange_ex_t send_free = {
    .base = { send_text, free_code, 3, ATB_X_EXTENDED, 0 },
    .encode = atb_encode_payload,
};
static const uint8_t esc_code[] = {
    ATB_REQUEST(ATB_DATA(REQ(data), ATB_DATA_NO_ESC, 0, 1460)),
    ATB_END,
};
static const atb_exchange_ex_t send_no_esc = {
    .base = { send_text, esc_code, 3, ATB_X_EXTENDED, 0 },
    .encode = atb_encode_payload,
};

static const char sub_command_text[] = "+CFG=\"sni\"";
static const uint8_t sub_command_code[] = { ATB_REQUEST(ATB_INT(REQ(small), ATB_U8(0, 5))), ATB_END };
static const atb_exchange_t sub_command = { sub_command_text, sub_command_code, 3, 0, 0 };

static const uint8_t none_code[] = { ATB_REQUEST_NONE, ATB_END };
static const atb_exchange_t plain_at = { "", none_code, 3, 0, 0 };

static inline bool same_text(const char *a, size_t len, const char *b)
{
    return len == strlen(b) && memcmp(a, b, len) == 0;
}

static inline bool is(atb_str_t s, const char *text)
{
    return same_text(s.ptr, s.len, text);
}

#endif
