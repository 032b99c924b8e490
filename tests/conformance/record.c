/* SPDX-License-Identifier: MIT */
#include "record.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void record_clear(record_t *r)
{
    r->len = 0;
    r->text[0] = '\0';
}

void record_text(record_t *r, const char *format, ...)
{
    va_list args;
    size_t room = sizeof r->text - r->len;
    va_start(args, format);
    int n = vsnprintf(r->text + r->len, room, format, args);
    va_end(args);
    if (n < 0 || (size_t)n >= room) {
        (void)fputs("the record is full\n", stderr);
        exit(2);
    }
    r->len += (size_t)n;
}

void record_bytes(record_t *r, const void *bytes, size_t len)
{
    const unsigned char *byte = bytes;
    for (; len > 0; len--, byte++)
        if (*byte == '\\')
            record_text(r, "\\\\");
        else if (*byte < 0x20 || *byte > 0x7E)
            record_text(r, "\\x%02X", *byte);
        else
            record_text(r, "%c", *byte);
}
