/* SPDX-License-Identifier: MIT */
/** @file
 * What the demonstration prints: sections, the trace of the port, outcomes. Not part of the library.
 */
#ifndef DEMO_SHOW_H
#define DEMO_SHOW_H

#include "atbind/client.h"

/** Heading of a section. */
void show_section(const char *title);
/** One line of text, in printf()'s manner. */
__attribute__((format(printf, 1, 2))) void show(const char *format, ...);
/** As show(), in green. */
__attribute__((format(printf, 1, 2))) void show_good(const char *format, ...);
/** Says what is wrong and ends the program with exit code 1. */
__attribute__((format(printf, 1, 2), noreturn)) void show_fatal(const char *format, ...);
/** Trace handler for atb_client_trace(): "> " to the module, "< " from it. */
void show_trace(void *user, bool sent, bool payload, const void *bytes, size_t len);
/** Ends the program unless the call succeeded. */
void expect_ok(const atb_client_t *at, atb_status_t status, const char *call);
/** Ends the program unless both blocks are the same. */
void expect_same(const void *got, size_t got_len, const void *want, size_t want_len, const char *what);
/** Text of the client's last error. */
const char *last_error(const atb_client_t *at);

#endif
