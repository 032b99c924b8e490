/* SPDX-License-Identifier: MIT */
#include "text.h"

#include <stdint.h>
#include <string.h>

static const char escapes[] = "a\ab\bf\fn\nr\rt\tv\v\\\\";

size_t text_escape(char out[4], unsigned char byte)
{
    static const char digits[] = "0123456789ABCDEF";
    const char *letter = byte == '\r' ? "r" : byte == '\n' ? "n" : byte == '\t' ? "t" : byte == '\\' ? "\\" : NULL;
    out[0] = letter == NULL && byte >= 0x20 && byte < 0x7F ? (char)byte : '\\';
    out[1] = letter == NULL ? 'x' : *letter;
    out[2] = digits[byte >> 4];
    out[3] = digits[byte & 15];
    return letter != NULL ? 2 : byte >= 0x20 && byte < 0x7F ? 1 : 4;
}

void text_escaped(FILE *to, const void *bytes, size_t len)
{
    const unsigned char *p = bytes;
    char out[4];
    for (size_t i = 0; i < len; i++)
        (void)fwrite(out, 1, text_escape(out, p[i]), to);
}

void text_shown(FILE *to, const char *word)
{
    char out[4];
    for (; *word != '\0'; word++) {
        unsigned char byte = (unsigned char)*word;
        if (byte < 0x20 || byte == 0x7F)
            (void)fwrite(out, 1, text_escape(out, byte), to);
        else
            (void)fputc(byte, to);
    }
}

static int hex_digit(char c)
{
    const char *digits = "0123456789abcdef";
    const char *found = strchr(digits, c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c);
    return c == '\0' || found == NULL ? -1 : (int)(found - digits);
}

/* An escape after its backslash: the byte, and how many characters it takes; 0: not an escape. */
static size_t escape(const char *from, char *byte)
{
    if (*from == 'x' && hex_digit(from[1]) >= 0) {
        int second = hex_digit(from[2]);
        *byte = (char)(second < 0 ? hex_digit(from[1]) : hex_digit(from[1]) * 16 + second);
        return second < 0 ? 2 : 3;
    }
    if (*from >= '0' && *from <= '7') {
        size_t n = 0;
        unsigned value = 0;
        for (; n < 3 && from[n] >= '0' && from[n] <= '7'; n++)
            value = value * 8 + (unsigned)(from[n] - '0');
        *byte = (char)value;
        return value > 255 ? 0 : n;
    }
    if (*from == '"' || *from == '\'' || *from == '?') {
        *byte = *from;
        return 1;
    }
    for (size_t i = 0; escapes[i] != '\0'; i += 2)
        if (escapes[i] == *from) {
            *byte = escapes[i + 1];
            return 1;
        }
    return 0;
}

size_t text_unescape(char *text)
{
    char *to = text;
    for (const char *from = text; *from != '\0';) {
        if (*from != '\\') {
            *to++ = *from++;
            continue;
        }
        char byte = '\0';
        size_t n = escape(from + 1, &byte);
        if (n == 0)
            return SIZE_MAX;
        *to++ = byte;
        from += 1 + n;
    }
    *to = '\0';
    return (size_t)(to - text);
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool text_same(const char *a, const char *b)
{
    while (*a != '\0' && lower(*a) == lower(*b)) {
        a++;
        b++;
    }
    return lower(*a) == lower(*b);
}

/* Insertions, deletions and replacements from one word to the other. */
static size_t distance(const char *a, const char *b)
{
    size_t row[64];
    size_t n = strlen(b);
    if (n >= sizeof row / sizeof row[0])
        return SIZE_MAX;
    for (size_t j = 0; j <= n; j++)
        row[j] = j;
    for (size_t i = 1; a[i - 1] != '\0'; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= n; j++) {
            size_t cost = diagonal + (lower(a[i - 1]) != lower(b[j - 1]));
            diagonal = row[j];
            size_t least = row[j - 1] < row[j] ? row[j - 1] + 1 : row[j] + 1;
            row[j] = cost < least ? cost : least;
        }
    }
    return row[n];
}

const char *text_nearest(const char *word, const char *const *names, size_t n)
{
    const char *best = NULL;
    size_t least = strlen(word) / 3 + 2;
    for (size_t i = 0; i < n; i++) {
        size_t d = distance(word, names[i]);
        if (d < least) {
            least = d;
            best = names[i];
        }
    }
    return best;
}
