/* SPDX-License-Identifier: MIT */
/* The words after the verb. */
#ifndef ATCTL_ARGS_H
#define ATCTL_ARGS_H

#include <stdbool.h>
#include <stdint.h>

enum { ARGS_SETTINGS = 64 };

/* Exit codes. */
enum { EXIT_DONE = 0, EXIT_FAILED = 1, EXIT_REFUSED = 2, EXIT_PORT = 3 };

typedef struct args {
    const char *module, *port, *output;
    const char *settings[ARGS_SETTINGS];
    unsigned n_settings;
    uint32_t baud;
    uint32_t timeout, listen; /* ms; 0: not given */
    bool trace, rts_cts, help;
    int argc; /* words that are not options, in their order */
    char **argv;
} args_t;

/* Which options a verb takes, a letter each: m module, p port, b baud, r rtscts, t timeout, l listen, T trace, o
 * output, s set. Options may stand anywhere; "--" ends them. Reports what is wrong on stderr. */
bool args_read(args_t *args, const char *allowed, int argc, char **argv);

#endif
