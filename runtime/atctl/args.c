/* SPDX-License-Identifier: MIT */
#include "args.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct option {
    char letter, shorter;
    const char *name;
    bool value;
} option_t;

static const option_t options[] = {
    { 'm', 'm', "module", true }, { 'p', 'p', "port", true },    { 'b', 'b', "baud", true },
    { 'r', 0, "rtscts", false },  { 't', 't', "timeout", true }, { 'l', 'l', "listen", true },
    { 'T', 0, "trace", false },   { 'o', 'o', "output", true },  { 's', 's', "set", true },
    { 'h', 'h', "help", false },
};

/* The option that a word names; *value is what stands in the same word: --name=value, -nvalue. */
static const option_t *find(const char *word, const char **value)
{
    *value = NULL;
    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++) {
        const option_t *o = &options[i];
        size_t n = strlen(o->name);
        if (word[1] == '-' && strncmp(word + 2, o->name, n) == 0 && (word[2 + n] == '\0' || word[2 + n] == '=')) {
            *value = word[2 + n] == '=' ? word + 3 + n : NULL;
            return o;
        }
        if (word[1] != '-' && word[1] == o->shorter && (word[2] == '\0' || o->value)) {
            *value = word[2] == '\0' ? NULL : word + 2;
            return o;
        }
    }
    return NULL;
}

static bool seconds(const char *text, uint32_t *ms)
{
    char *end = NULL;
    double value = strtod(text, &end);
    *ms = 0;
    if (end == text || *end != '\0' || !(value >= 0.001) || !(value <= 6000.0)) {
        (void)fprintf(stderr, "atctl: '%s' is not a number of seconds from 0.001 to 6000\n", text);
        return false;
    }
    *ms = (uint32_t)(value * 1000.0);
    return true;
}

static bool rate(const char *text, uint32_t *baud)
{
    char *end = NULL;
    unsigned long value = strtoul(text, &end, 10);
    if (end == text || *end != '\0' || value == 0 || value > 100000000ul || *text == '-') {
        (void)fprintf(stderr, "atctl: '%s' is not a bit rate\n", text);
        return false;
    }
    *baud = (uint32_t)value;
    return true;
}

static bool take(args_t *args, char letter, const char *value)
{
    switch (letter) {
    case 'm':
        args->module = value;
        return true;
    case 'p':
        args->port = value;
        return true;
    case 'b':
        return rate(value, &args->baud);
    case 'r':
        args->rts_cts = true;
        return true;
    case 't':
        return seconds(value, &args->timeout);
    case 'l':
        return seconds(value, &args->listen);
    case 'T':
        args->trace = true;
        return true;
    case 'o':
        args->output = value;
        return true;
    case 's':
        if (args->n_settings == ARGS_SETTINGS) {
            (void)fputs("atctl: too many --set\n", stderr);
            return false;
        }
        args->settings[args->n_settings++] = value;
        return true;
    default:
        args->help = true;
        return true;
    }
}

bool args_read(args_t *args, const char *allowed, int argc, char **argv)
{
    memset(args, 0, sizeof *args);
    args->baud = 115200;
    args->argv = argv;
    for (int i = 0; i < argc; i++) {
        const char *value = NULL;
        if (argv[i][0] != '-' || argv[i][1] == '\0') {
            args->argv[args->argc++] = argv[i];
            continue;
        }
        if (strcmp(argv[i], "--") == 0) {
            while (++i < argc)
                args->argv[args->argc++] = argv[i];
            break;
        }
        const option_t *option = find(argv[i], &value);
        if (option == NULL || (option->letter != 'h' && strchr(allowed, option->letter) == NULL)) {
            (void)fprintf(stderr, "atctl: no option '%s' here; see --help\n", argv[i]);
            return false;
        }
        if (option->value && value == NULL && i + 1 < argc)
            value = argv[++i];
        if (option->value != (value != NULL)) {
            (void)fprintf(stderr, "atctl: --%s %s a value\n", option->name, option->value ? "needs" : "takes no");
            return false;
        }
        if (!take(args, option->letter, value))
            return false;
    }
    return true;
}
