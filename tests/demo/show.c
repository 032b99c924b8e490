/* SPDX-License-Identifier: MIT */
#include "show.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "atbind/doc.h"
#include "eg91xq/doc.h"

enum { SHOWN_PAYLOAD = 60 };

static const char *colour(const char *code)
{
    static int terminal = -1;
    if (terminal < 0)
        terminal = isatty(STDOUT_FILENO) || getenv("FORCE_COLOR") != NULL;
    return terminal ? code : "";
}

static void print(const char *code, const char *format, va_list arguments)
{
    fputs(colour(code), stdout);
    vprintf(format, arguments);
    printf("%s\n", colour("\033[0m"));
    fflush(stdout);
}

void show_section(const char *title)
{
    printf("\n%s-- %s%s\n", colour("\033[1m"), title, colour("\033[0m"));
}

void show(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print("", format, arguments);
    va_end(arguments);
}

void show_good(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print("\033[32m", format, arguments);
    va_end(arguments);
}

void show_fatal(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print("\033[1;31m", format, arguments);
    va_end(arguments);
    exit(EXIT_FAILURE);
}

static void put_byte(unsigned char byte)
{
    if (byte == '\r')
        fputs("\\r", stdout);
    else if (byte == '\n')
        fputs("\\n", stdout);
    else if (byte < 0x20 || byte > 0x7E)
        printf("\\x%02X", byte);
    else
        putchar(byte);
}

void show_trace(void *user, bool sent, bool payload, const void *bytes, size_t len)
{
    const unsigned char *byte = bytes;
    size_t shown = payload && len > SHOWN_PAYLOAD ? SHOWN_PAYLOAD : len;
    (void)user;
    if (payload && len > 0 && memchr(bytes, '\n', shown) != NULL && *byte == '-')
        shown = (size_t)((const unsigned char *)memchr(bytes, '\n', shown) - byte); /* of a key, its kind is enough */
    while (!payload && shown > 0 && (byte[shown - 1] == '\r' || byte[shown - 1] == '\n'))
        shown--; /* every line ends so: it would say nothing */
    printf("   %s%s ", colour(sent ? "\033[36m" : "\033[33m"), sent ? ">" : "<");
    for (size_t i = 0; i < shown; i++)
        put_byte(byte[i]);
    if (payload)
        printf("%s  (%zu bytes of payload)", shown < len ? "..." : "", len);
    printf("%s\n", colour("\033[0m"));
    fflush(stdout);
}

const char *last_error(const atb_client_t *at)
{
    static char text[256];
    atb_error_text(atb_error(at), &eg91xq_doc, text, sizeof text);
    return text;
}

void expect_ok(const atb_client_t *at, atb_status_t status, const char *call)
{
    if (status != ATB_OK)
        show_fatal("%s failed: %s: %s", call, atb_status_name(status), last_error(at));
}

void expect_same(const void *got, size_t got_len, const void *want, size_t want_len, const char *what)
{
    if (got_len != want_len || memcmp(got, want, want_len) != 0)
        show_fatal("%s: %zu bytes were expected, %zu came, and they are not the same", what, want_len, got_len);
    show_good("   %s: %zu bytes, the same as were sent", what, got_len);
}
