/* SPDX-License-Identifier: MIT */
/* Bytes as text, both ways. */
#ifndef ATCTL_TEXT_H
#define ATCTL_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Prints bytes as one line without end: control bytes and bytes from 0x7F as in C, \ as \\, quotes as they are. */
void text_escaped(FILE *to, const void *bytes, size_t len);

/* Prints a word as it was given, control bytes as in C: messages are of one line. */
void text_shown(FILE *to, const char *word);

/* As text_escaped(), for one byte; returns how many characters it takes. */
size_t text_escape(char out[4], unsigned char byte);

/* Replaces C escapes, in place. Returns the new length; SIZE_MAX: an escape that C does not know. */
size_t text_unescape(char *text);

/* Equal but for letter case. */
bool text_same(const char *a, const char *b);

/* The one of n names that is most like a word; NULL: none is. */
const char *text_nearest(const char *word, const char *const *names, size_t n);

#endif
