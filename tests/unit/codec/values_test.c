/* SPDX-License-Identifier: MIT */
/* Lists of supported values. */
#include <stdlib.h>
#include <string.h>

#include "atbind/codec.h"
#include "check.h"

static atb_values_t list;
static size_t at;
static uint32_t from, to;
static atb_str_t word;

/* Texts are copied to blocks of their own size: a read beyond the end is an error. */
static void begin(const char *text)
{
    static char *copy;
    size_t len = strlen(text);
    free(copy);
    copy = malloc(len + 1);
    memcpy(copy + 1, text, len);
    list.text.ptr = copy + 1;
    list.text.len = len;
    at = 0;
}

static bool number(uint32_t first, uint32_t last)
{
    return atb_values_next(&list, &at, &from, &to, &word) && from == first && to == last && word.ptr == NULL;
}

static bool string(const char *expected)
{
    return atb_values_next(&list, &at, &from, &to, &word) && from == ATB_UNKNOWN && to == ATB_UNKNOWN &&
           word.len == strlen(expected) && memcmp(word.ptr, expected, word.len) == 0;
}

static bool end(void)
{
    size_t before = at;
    return !atb_values_next(&list, &at, &from, &to, &word) && at >= before &&
           !atb_values_next(&list, &at, &from, &to, &word);
}

int main(void)
{
    begin("(0-5)");
    CHECK(number(0, 5) && end());
    begin("(20~5000)");
    CHECK(number(20, 5000) && end());
    begin("( 0-2, 4,7 )");
    CHECK(number(0, 2) && number(4, 4) && number(7, 7) && end());
    begin("(\"a\",\"b,(c\",\"\")");
    CHECK(string("a") && string("b,(c") && string("") && end());
    begin("(0X0035,0xC0FE-0xC0FF)");
    CHECK(number(0x35, 0x35) && number(0xC0FE, 0xC0FF) && end());
    begin("((1),(-5-3),x)");
    CHECK(number(1, 1) && number((uint32_t)-5, 3) && string("x") && end());
    begin("4294967295,4294967296,42949672960");
    CHECK(number(UINT32_MAX, UINT32_MAX) && string("4294967296") && string("42949672960") && end());
    begin("1-,1-x,1-2-3,1:2,-,0x,0x1,00,\"open");
    CHECK(string("1-") && string("1-x") && string("1-2-3") && string("1:2") && string("-") && string("0x"));
    CHECK(number(1, 1) && number(0, 0) && string("open") && end());
    begin("1-");
    CHECK(string("1-") && end());
    begin("7");
    CHECK(number(7, 7) && end());
    begin("");
    CHECK(end());
    begin("()");
    CHECK(end());
    begin("0xFg,F");
    CHECK(string("0xFg") && string("F") && end());
    list.text = (atb_str_t){ "a\0b", 3 }; /* a NUL is a byte as any other */
    at = 0;
    CHECK(atb_values_next(&list, &at, &from, &to, &word) && word.len == 3 && end());
    return check_result();
}
