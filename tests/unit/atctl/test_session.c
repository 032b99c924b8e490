/* SPDX-License-Identifier: MIT */
/* A capture says the same however it is cut into pieces. */
#include "eg91xq/doc.h"
#include "registry.h"
#include "session.h"

#include <stdlib.h>
#include <string.h>

const atb_doc_module_t *const registry[] = { &eg91xq_doc, NULL };

static const char capture[] = "AT+QSSLOPEN=1,1,4,\"192.0.2.2\",8010,0\r\r\nOK\r\n"
                              "AT+QSSLSEND=4,18\r\r\n> Test data from SSL\r\nSEND OK\r\n"
                              "AT+QSSLSEND=4,18\r\r\n>\r\nTest data from SSL\r\nSEND OK\r\n"
                              "AT+QSSLSEND=4,18\r\r\n> \r\nSEND FAIL\r\n"
                              "AT+QSSLSEND=4,7\r\r\n> \r\na\r\nbc\r\nSEND OK\r\n"
                              "AT+QSSLRECV=4,1\r\r\n+QSSLRECV: 2\r\r\n\r\n\r\n\r\nOK\r\n"
                              "AT+QSSLSEND=4\r\r\n> any\r\nthing\x1A\r\nSEND OK\r\n"
                              "AT+QSSLSEND=4\r\r\n> any\r\nthing\r\nSEND OK\r\n"
                              "\r\n+QSSLOPEN: 4,0\r\n\r\n+QSSLURC: \"recv\",4\r\n"
                              "AT+QSSLRECV=4,1500\r\r\n+QSSLRECV: 9\r\n\r\nOK\r\n\"\0\xFF\r\nOK\r\n"
                              "\r\n+QSSLURC: \"recv\",4,4\r\nOK\r\n+QSSLURC: \"closed\",4\r\n"
                              "AT+QSSLCFG=\"alpn\",1\r\r\n+QSSLCFG: \"alpn\",1,\"a\r\nb\"\r\n\r\nOK\r\n"
                              "+QSSLCFG: \"alpn\",1,\"ab\r\n\r\nOK\r\n"
                              "AT+QFUPL=\"RAM:x\",5\r\r\nCONNECT\r\nA\r\nBC\r\n+QFUPL: 5,3e3\r\n\r\nOK\r\n"
                              "AT+QSSLOPEN=1,1,5,\"h\",1,2\r\r\nCONNECT\r\ndata\rOKAY\r\nNO CARRIER\r\n"
                              "+CME ERROR: 3\r\n> \r\n>\r\nwhat\r\n> x";

static session_t session;

/* The JSON of a capture that comes in pieces: the first, then others of one length. */
static char *decode(const char *bytes, size_t len, size_t first, size_t piece)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    if (out == NULL)
        abort();
    session_init(&session, &eg91xq_doc, out);
    for (size_t at = 0, n = first; at < len; at += n, n = piece) {
        if (n > len - at)
            n = len - at;
        session_feed(&session, bytes + at, n);
    }
    session_end(&session);
    (void)fclose(out);
    return text;
}

static int compare(const char *bytes, size_t len, size_t first, size_t piece, const char *expected)
{
    char *text = decode(bytes, len, first, piece);
    int differs = strcmp(text, expected) != 0;
    if (differs)
        (void)fprintf(stderr, "cut at %zu, then every %zu:\n%s\nwhole:\n%s\n", first, piece, text, expected);
    free(text);
    return differs;
}

static size_t count(const char *text, const char *part)
{
    size_t n = 0;
    for (const char *at = strstr(text, part); at != NULL; at = strstr(at + 1, part))
        n++;
    return n;
}

static int expect(const char *text, const char *part, size_t times)
{
    size_t n = count(text, part);
    if (n != times)
        (void)fprintf(stderr, "%s: %zu times, not %zu, in\n%s\n", part, n, times, text);
    return n != times;
}

/* Damage that is the same each time. */
static uint32_t noise(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 16;
}

static int test_noise(void)
{
    static char damaged[sizeof capture - 1];
    int failures = 0;
    uint32_t state = 1;
    for (int round = 0; round < 200; round++) {
        memcpy(damaged, capture, sizeof damaged);
        for (int i = 0; i < 12; i++)
            damaged[noise(&state) % sizeof damaged] = (char)noise(&state);
        char *whole = decode(damaged, sizeof damaged, sizeof damaged, 1);
        failures += compare(damaged, sizeof damaged, 1, 1, whole);
        failures += compare(damaged, sizeof damaged, noise(&state) % sizeof damaged, sizeof damaged, whole);
        free(whole);
    }
    return failures;
}

int main(void)
{
    size_t len = sizeof capture - 1;
    char *whole = decode(capture, len, len, 1);
    int failures = expect(whole, "\"type\":\"payload\"", 8) + expect(whole, "\"type\":\"prompt\"", 9) +
                   expect(whole, "\"type\":\"urc\"", 3) + expect(whole, "\"type\":\"completion\"", 1) +
                   expect(whole, "\"data\":\"Test data from SSL\"", 2) +
                   expect(whole, "\"alpn_name\":\"a\\r\\nb\"", 0) +
                   expect(whole, "\"alpn_name\":\"a\\u000d\\u000ab\"", 1);
    for (size_t cut = 1; cut < len && failures == 0; cut++)
        failures += compare(capture, len, cut, len, whole);
    for (size_t piece = 1; piece < 12 && failures == 0; piece++)
        failures += compare(capture, len, piece, piece, whole);
    free(whole);
    failures += test_noise();
    return failures == 0 ? 0 : 1;
}
