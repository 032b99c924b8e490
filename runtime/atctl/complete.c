/* SPDX-License-Identifier: MIT */
/* atctl completion, atctl complete: names for the shell. */
#include "lookup.h"
#include "registry.h"
#include "verbs.h"

#include <stdio.h>
#include <string.h>

static const char bash_script[] =
    "# bash completion of atctl; load it by: source <(atctl completion bash)\n"
    "_atctl()\n"
    "{\n"
    "    local word=${COMP_WORDS[COMP_CWORD]}\n"
    "    mapfile -t COMPREPLY < <(compgen -W \"$(\"${COMP_WORDS[0]}\" complete \"${COMP_WORDS[@]:1:COMP_CWORD}\" "
    "2>/dev/null)\" -- \"$word\")\n"
    "    if [[ ${#COMPREPLY[@]} -eq 0 ]]; then mapfile -t COMPREPLY < <(compgen -f -- \"$word\"); fi\n"
    "    if [[ ${COMPREPLY[0]} == *[=.] ]]; then compopt -o nospace; fi\n"
    "}\n"
    "complete -F _atctl atctl\n";

int verb_completion(const args_t *args)
{
    if (args->argc != 1 || strcmp(args->argv[0], "bash") != 0) {
        (void)fputs("atctl: usage: atctl completion bash\n", stderr);
        return EXIT_REFUSED;
    }
    (void)fputs(bash_script, stdout);
    return EXIT_DONE;
}

static void offer(const char *name, const char *begin, const char *after)
{
    if (strncmp(name, begin, strlen(begin)) == 0)
        (void)printf("%s%s\n", name, after);
}

static void offer_modules(const char *begin)
{
    for (size_t i = 0; registry[i] != NULL; i++)
        offer(registry[i]->id, begin, "");
}

static const atb_doc_module_t *module_named(const char *name)
{
    for (size_t i = 0; registry[i] != NULL; i++)
        if (strcmp(registry[i]->id, name) == 0)
            return registry[i];
    return NULL;
}

static const atb_doc_function_t *function_named(const atb_doc_module_t *module, const char *name)
{
    size_t n = strlen(module->id) + 1;
    for (const atb_doc_function_t *f = module->functions; f->function != NULL; f++)
        if (strcmp(f->function, name) == 0 || strcmp(f->function + n, name) == 0)
            return f;
    return NULL;
}

static void offer_functions(const atb_doc_module_t *module, const char *begin)
{
    size_t n = strlen(module->id);
    bool whole = strncmp(begin, module->id, n) == 0;
    for (const atb_doc_function_t *f = module->functions; f->function != NULL; f++)
        offer(whole ? f->function : f->function + n + 1, begin, "");
}

/* The parameters that do not stand there yet. */
static void offer_keys(const atb_doc_function_t *fn, const args_t *args, const char *begin)
{
    for (const atb_doc_field_t *f = fn->params; f != NULL && f->name != NULL; f++) {
        bool used = false;
        for (int i = 0; i < args->argc - 1; i++)
            used |= lookup_field(f, args->argv[i], strcspn(args->argv[i], "=.")) == f;
        if (!used)
            offer(f->name, begin, f->kind == ATB_KIND_GROUP ? ".0." : "=");
    }
}

static void offer_options(const char *verb, const char *begin)
{
    static const char *const of_run[] = {
        "--port", "--baud", "--rtscts", "--timeout", "--listen", "--trace", "--output"
    };
    bool run = strcmp(verb, "run") == 0;
    offer("--help", begin, "");
    if (strcmp(verb, "modules") != 0)
        offer("--module", begin, "");
    if (run || strcmp(verb, "decode") == 0)
        offer("--set", begin, "");
    for (size_t i = 0; run && i < sizeof of_run / sizeof of_run[0]; i++)
        offer(of_run[i], begin, "");
}

/* The words as typed so far; the last one is to be completed. */
int verb_complete(const args_t *args)
{
    static const char *const verbs[] = { "modules", "commands", "encode", "decode", "run", "completion" };
    const atb_doc_module_t *module = NULL;
    const atb_doc_function_t *fn = NULL;
    const char *last = args->argc > 0 ? args->argv[args->argc - 1] : "";
    if (args->argc <= 1) {
        for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
            offer(verbs[i], last, "");
        return EXIT_DONE;
    }
    for (int i = 1; i < args->argc - 1; i++) {
        bool option = strcmp(args->argv[i], "-m") == 0 || strcmp(args->argv[i], "--module") == 0;
        if (option && i + 1 == args->argc - 1) {
            offer_modules(last);
            return EXIT_DONE;
        }
        if (option)
            module = module_named(args->argv[i + 1]);
        else if (module != NULL && fn == NULL)
            fn = function_named(module, args->argv[i]);
    }
    const char *verb = args->argv[0];
    if (*last == '-')
        offer_options(verb, last);
    else if (strcmp(last, "=") == 0 || strcmp(args->argv[args->argc - 2], "=") == 0)
        return EXIT_DONE; /* a value: bash makes a word of its own of the sign before it */
    else if (module != NULL && (strcmp(verb, "encode") == 0 || strcmp(verb, "run") == 0)) {
        if (fn == NULL)
            offer_functions(module, last);
        else
            offer_keys(fn, args, last);
    } else if (strcmp(verb, "completion") == 0)
        offer("bash", last, "");
    return EXIT_DONE;
}
