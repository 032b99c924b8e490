/* SPDX-License-Identifier: MIT */
/* key=value words for the kinds of parameters that the committed modules do not all have. */
#include "registry.h"
#include "request.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct topic {
    bool has_qos;
    atb_str_t topic;
    uint32_t qos;
} topic_t;

typedef struct req {
    int32_t offset;
    uint32_t id;
    uint32_t mode;
    atb_source_t key;
    atb_str_t host;
    topic_t *topics;
    uint32_t topics_count;
} req_t;

#define REQ(member) ATB_OFFSET(req_t, member)
#define TOPIC(member) ATB_OFFSET(topic_t, member)

static const char text[] = "+X=\0off\0on";
static const uint8_t code[] = {
    ATB_REQUEST(ATB_INT(REQ(offset), ATB_I32(-5, 5)), ATB_HEX(REQ(id), 4 | ATB_HEX_QUOTED, ATB_U16(0, 0xFFFF)),
                ATB_CHOICE(REQ(mode), 4, 2), ATB_HEXBYTES(REQ(key), 1, 4), ATB_ADDRESS(REQ(host)),
                ATB_GROUP(REQ(topics), REQ(topics_count), sizeof(topic_t) / 4, 1, 3, ATB_STRING(TOPIC(topic), 1, 8),
                          ATB_OPTIONAL(ATB_FLAG(topic_t, has_qos), ATB_INT(TOPIC(qos), ATB_U8(0, 2))))),
    ATB_END,
};
static const atb_exchange_ex_t exchange = { .base = { text, code, 10, ATB_X_EXTENDED, 0 }, .encode = atb_encode_more };

#define FIELD(type, member, k, f, b)                                                     \
    {                                                                                    \
        .name = #member, .manual_name = "M" #member, .manual = "Manual", .section = "1", \
        .offset = offsetof(type, member), .kind = (k), .flag = (f), .bound = (b)         \
    }
static const atb_doc_value_t modes[] = { { 0, "X_MODE_OFF", "off", "Off" },
                                         { 1, "X_MODE_ON", "on", "On" },
                                         { 0, NULL, NULL, NULL } };
static const atb_doc_field_t members[] = { FIELD(topic_t, topic, ATB_KIND_STRING, UINT16_MAX, "1..8 bytes"),
                                           FIELD(topic_t, qos, ATB_KIND_INT, offsetof(topic_t, has_qos), "0..2"),
                                           { .name = NULL } };
static const atb_doc_field_t params[] = {
    FIELD(req_t, offset, ATB_KIND_SIGNED, UINT16_MAX, "-5..5"),
    FIELD(req_t, id, ATB_KIND_HEX, UINT16_MAX, "0..65535"),
    { .name = "mode",
      .manual = "Manual",
      .section = "1",
      .offset = offsetof(req_t, mode),
      .kind = ATB_KIND_CHOICE,
      .flag = UINT16_MAX,
      .bound = "off, on",
      .values = modes },
    FIELD(req_t, key, ATB_KIND_BYTES, UINT16_MAX, "1..4 bytes"),
    FIELD(req_t, host, ATB_KIND_ADDRESS, UINT16_MAX, NULL),
    { .name = "topics",
      .manual = "Manual",
      .section = "1",
      .offset = offsetof(req_t, topics),
      .count = offsetof(req_t, topics_count),
      .stride = sizeof(topic_t),
      .kind = ATB_KIND_GROUP,
      .flag = UINT16_MAX,
      .members = members },
    { .name = NULL },
};
static const atb_doc_line_t lines[] = { { NULL, NULL, NULL } };
static const atb_doc_function_t functions[] = { { .exchange = &exchange.base,
                                                  .function = "x_set",
                                                  .command = "AT+X",
                                                  .form = "write",
                                                  .action = "set",
                                                  .params = params,
                                                  .lines = lines,
                                                  .req_size = sizeof(req_t) },
                                                { .function = NULL } };
static const atb_doc_code_t codes[] = { { .text = NULL } };
static const atb_doc_module_t module = { .id = "x", .functions = functions, .codes = codes };
const atb_doc_module_t *const registry[] = { &module, NULL };

static request_t request;

/* Words in one string, separated by spaces; the command line, or "" when refused. */
static const char *encoded(const char *words)
{
    static char line[256];
    char copy[256];
    char *argv[32];
    int argc = 0;
    (void)snprintf(copy, sizeof copy, "%s", words);
    for (char *word = strtok(copy, " "); word != NULL; word = strtok(NULL, " "))
        argv[argc++] = word;
    size_t n = 0;
    if (request_read(&request, &module, &functions[0], argc, argv, false))
        n = atb_encode(&exchange.base, request.req.bytes, line, sizeof line - 1, NULL);
    request_free(&request);
    line[n] = '\0';
    return line;
}

static int expect(const char *words, const char *line)
{
    const char *got = encoded(words);
    if (strcmp(got, line) == 0)
        return 0;
    (void)fprintf(stderr, "%s\n  gives %s\n  not   %s\n", words, got, line);
    return 1;
}

#define SOME "offset=-5 id=0x35 mode=on key=hex:0aFF host=10.0.0.1 "

int main(void)
{
    int failures = 0;
    failures += expect(SOME "topics.0.topic=a topics.0.qos=1", "AT+X=-5,\"0X0035\",\"on\",\"0AFF\",10.0.0.1,\"a\",1\r");
    failures += expect(SOME "topics.1.topic=b topics.0.topic=a topics.0.qos=2 topics.1.qos=0",
                       "AT+X=-5,\"0X0035\",\"on\",\"0AFF\",10.0.0.1,\"a\",2,\"b\",0\r");
    failures += expect("Moffset=5 id=53 mode=X_MODE_OFF key=\\x01 host=h topics.0.topic=a topics.0.qos=0",
                       "AT+X=5,\"0X0035\",\"off\",\"01\",h,\"a\",0\r");
    failures += expect(SOME, "");                                                    /* no topic */
    failures += expect(SOME "topics.1.topic=b topics.1.qos=0", "");                  /* a gap */
    failures += expect(SOME "topics.0.qos=1", "");                                   /* a part */
    failures += expect(SOME "topics.0.topic=a topics.0.topic=b topics.0.qos=1", ""); /* twice */
    failures += expect(SOME "topics.0.topics=a", "");                                /* unknown */
    failures += expect(SOME "topics=a", "");                                         /* no element */
    failures += expect(SOME "topics.99.topic=a", "");                                /* too far */
    failures += expect(SOME "topics.0.topic=a topics.0.qos=3", "");                  /* out of range */
    failures += expect("offset=-6 id=1 mode=on key=hex:0a host=h topics.0.topic=a topics.0.qos=0", "");
    failures += expect("offset=-2147483649 id=1 mode=on key=hex:0a host=h topics.0.topic=a topics.0.qos=0", "");
    failures += expect("offset=0 id=65536 mode=on key=hex:0a host=h topics.0.topic=a topics.0.qos=0", "");
    failures += expect("offset=0 id=1 mode=maybe key=hex:0a host=h topics.0.topic=a topics.0.qos=0", "");
    failures += expect("offset=0 id=1 mode=on key=hex:0102030405 host=h topics.0.topic=a topics.0.qos=0", "");
    return failures == 0 ? 0 : 1;
}
