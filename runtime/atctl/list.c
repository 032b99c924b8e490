/* SPDX-License-Identifier: MIT */
/* atctl modules, atctl commands */
#include "lookup.h"
#include "registry.h"
#include "verbs.h"

#include <stdio.h>

int verb_modules(const args_t *args)
{
    if (args->argc > 0) {
        (void)fputs("atctl: modules takes nothing\n", stderr);
        return EXIT_REFUSED;
    }
    for (size_t i = 0; registry[i] != NULL; i++)
        (void)printf("%s\t%s\n", registry[i]->id, registry[i]->title);
    return EXIT_DONE;
}

/* The command with its sub-command, as it is typed. */
static void print_command(const atb_doc_function_t *f)
{
    if (f->sub == NULL)
        (void)fputs(f->command, stdout);
    else
        (void)printf("%s=\"%s\"", f->command, f->sub);
}

int verb_commands(const args_t *args)
{
    if (args->module == NULL || args->argc > 0) {
        (void)fputs("atctl: usage: atctl commands -m MODULE\n", stderr);
        return EXIT_REFUSED;
    }
    const atb_doc_module_t *module = lookup_module(args->module);
    if (module == NULL)
        return EXIT_REFUSED;
    for (const atb_doc_function_t *f = module->functions; f->function != NULL; f++) {
        (void)printf("%s\t", f->function);
        print_command(f);
        (void)printf("\t%s\t%s\n", f->form, f->summary == NULL ? "" : f->summary);
    }
    return EXIT_DONE;
}
