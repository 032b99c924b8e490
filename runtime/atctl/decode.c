/* SPDX-License-Identifier: MIT */
/* atctl decode */
#include "lookup.h"
#include "session.h"
#include "verbs.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int verb_decode(const args_t *args)
{
    static session_t session;
    static unsigned char chunk[4096];
    if (args->module == NULL || args->argc > 1) {
        (void)fputs("atctl: usage: atctl decode -m MODULE [--set SETTING=V]… [FILE]\n", stderr);
        return EXIT_REFUSED;
    }
    const atb_doc_module_t *module = lookup_module(args->module);
    if (module == NULL)
        return EXIT_REFUSED;
    session_init(&session, module, stdout);
    for (unsigned i = 0; i < args->n_settings; i++)
        if (!lookup_setting(module, args->settings[i], session.settings))
            return EXIT_REFUSED;
    bool from_file = args->argc == 1 && strcmp(args->argv[0], "-") != 0;
    FILE *file = from_file ? fopen(args->argv[0], "rb") : stdin;
    if (file == NULL) {
        (void)fprintf(stderr, "atctl: %s: %s\n", args->argv[0], strerror(errno));
        return EXIT_REFUSED;
    }
    int result = EXIT_DONE;
    /* read(): what a live pipe has brought so far is decoded at once */
    for (;;) {
        ssize_t n = read(fileno(file), chunk, sizeof chunk);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            (void)fprintf(stderr, "atctl: %s: %s\n", from_file ? args->argv[0] : "standard input", strerror(errno));
            result = EXIT_REFUSED;
        }
        if (n <= 0)
            break;
        session_feed(&session, chunk, (size_t)n);
        (void)fflush(stdout);
    }
    session_end(&session);
    if (from_file)
        (void)fclose(file);
    return result;
}
