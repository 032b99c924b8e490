/* SPDX-License-Identifier: MIT */
/* atctl: AT commands from the command line, by the same tables as the generated functions. */
#include "registry.h"
#include "verbs.h"

#include <stdio.h>
#include <string.h>

typedef struct verb {
    const char *name, *options;
    int (*act)(const args_t *args);
    const char *help;
} verb_t;

#define VALUES_HELP                                                                                                 \
    "FUNCTION is a name of `atctl commands`, with or without the module's prefix. key is the name of a parameter, " \
    "the\n"                                                                                                         \
    "C name or the manual's. A value is\n"                                                                          \
    "  for a number       123, 0x7B, or the name or meaning of a value (names of bits: A|B)\n"                      \
    "  for a string       the text without quotes; C escapes (\\n, \\x1A, \\\\) are replaced\n"                     \
    "  for bytes          text with C escapes, hex:00FF…, or @FILE\n"                                             \
    "  for a repeated group   group.0.member=… group.1.member=…\n"                                              \
    "The length of a payload is taken from the payload; encode takes the length alone, too.\n"

static const verb_t verbs[] = {
    { "modules", "", verb_modules,
      "usage: atctl modules\n\n"
      "Prints one line per module: name, title, separated by tabs.\n" },
    { "commands", "m", verb_commands,
      "usage: atctl commands -m MODULE\n\n"
      "Prints one line per function: function, command, form (test, read, write, execute), summary, separated by "
      "tabs.\n" },
    { "encode", "m", verb_encode,
      "usage: atctl encode -m MODULE FUNCTION key=value…\n\n"
      "Prints the bytes that the module is sent, on one line: control bytes as in C (\\r, \\n, \\x1A), a backslash as "
      "\\\\,\n"
      "quotes as they are. If the payload is given it stands on a second line, with the Ctrl+Z that ends "
      "it.\n\n" VALUES_HELP "\nExit code: 0; 2 when the request is refused, with one line on stderr:\n"
      "FUNCTION: PARAM: VALUE is outside MIN..MAX (MANUAL, SECTION)\n" },
    { "decode", "ms", verb_decode,
      "usage: atctl decode -m MODULE [--set SETTING=V]… [FILE]\n\n"
      "Reads a capture, bytes as they left the module, from FILE or standard input, and prints one JSON object per "
      "line:\n"
      "  type      command (an echo), info, final, completion, urc, prompt, payload, text (data that no line "
      "announces),\n"
      "            unknown (a line that is not described, or does not have the shape that is)\n"
      "  command   the command, or the URC with its first word; null: none\n"
      "  function  the C function; null: none\n"
      "  line      the line, without its end; null for a payload\n"
      "  fields    values by their C names; numbers, and strings as received\n"
      "  length    bytes of a payload or text; else null\n"
      "  data      (payload) its first 4096 bytes with C escapes\n"
      "  missing   (payload) bytes that the capture does not hold any more\n"
      "A byte that is not UTF-8 stands as \\u00XX.\n\n"
      "  -s, --set SETTING=V    state of the module at the beginning: the command that sets it, with its sub-command "
      "after\n"
      "                         a colon; SETTING[INDEX]=V where there is one per context\n" },
    { "run", "mpbrtlTos", verb_run,
      "usage: atctl run -m MODULE --port DEV|tcp:HOST:PORT [options] FUNCTION key=value…\n\n"
      "Sends one command and prints what it brings, one JSON object per line: type info (an item of a list), reply, "
      "urc,\n"
      "payload, unknown; and at the end result, with status; if it failed, with\n"
      "code (-1: none), limit (ms waited in vain) and error.\n\n"
      "  -b, --baud N         bit rate (115200)\n"
      "      --rtscts         hardware flow control\n"
      "  -t, --timeout S      time limit, in place of the manual's\n"
      "  -l, --listen S       print URCs for so long afterwards\n"
      "      --trace          print what passes the port on stderr, secrets hidden\n"
      "  -o, --output FILE    write received payload there (-: standard output)\n"
      "  -s, --set SETTING=V  state of the module, as for decode\n\n" VALUES_HELP
      "\nExit code: 0; 1 the module reports an error or does not answer in time; 2 refused before sending; 3 the port\n"
      "cannot be opened or fails.\n" },
    { "completion", "", verb_completion,
      "usage: atctl completion bash\n\n"
      "Prints a script that completes names in bash: source <(atctl completion bash)\n" },
};

static void usage(FILE *to)
{
    (void)fputs("usage: atctl VERB …\n\n"
                "  modules       modules that this atctl knows\n"
                "  commands      functions of a module\n"
                "  encode        the bytes of a command\n"
                "  decode        a capture, as JSON\n"
                "  run           one command on a port\n"
                "  completion    names for the shell\n\n"
                "atctl VERB --help tells more; atctl --version prints the version.\n",
                to);
}

static int act(const verb_t *verb, int argc, char **argv)
{
    args_t args;
    if (!args_read(&args, verb->options, argc, argv))
        return EXIT_REFUSED;
    if (args.help) {
        (void)fputs(verb->help, stdout);
        return EXIT_DONE;
    }
    return verb->act(&args);
}

static int choose(int argc, char **argv)
{
    if (argc < 2) {
        usage(stderr);
        return EXIT_REFUSED;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "help") == 0) {
        usage(stdout);
        return EXIT_DONE;
    }
    if (strcmp(argv[1], "--version") == 0) {
        (void)printf("atctl %s\n", atctl_version);
        return EXIT_DONE;
    }
    if (strcmp(argv[1], "complete") == 0) { /* its words are not options */
        const args_t words = { .argc = argc - 2, .argv = argv + 2 };
        return verb_complete(&words);
    }
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
        if (strcmp(verbs[i].name, argv[1]) == 0)
            return act(&verbs[i], argc - 2, argv + 2);
    (void)fprintf(stderr, "atctl: no verb '%s'; see atctl --help\n", argv[1]);
    return EXIT_REFUSED;
}

int main(int argc, char **argv)
{
    int code = choose(argc, argv);
    if (fflush(stdout) != 0 || ferror(stdout) != 0) {
        (void)fputs("atctl: standard output cannot be written\n", stderr);
        return code == EXIT_DONE ? EXIT_FAILED : code;
    }
    return code;
}
