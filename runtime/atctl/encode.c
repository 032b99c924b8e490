/* SPDX-License-Identifier: MIT */
/* atctl encode */
#include "lookup.h"
#include "request.h"
#include "text.h"
#include "verbs.h"

#include <stdio.h>
#include <string.h>

enum { COMMAND_BYTES = 65536 };

/* The payload, with the Ctrl+Z that ends it where the command does not say its length. */
static void print_payload(request_t *r)
{
    const atb_doc_field_t *data = request_field(r->fn, ATB_KIND_PAYLOAD);
    const uint8_t *op = request_data_op(r->fn);
    if (data == NULL || op == NULL || !r->named[data - r->fn->params])
        return;
    const atb_source_t *source = request_source(r, data);
    text_escaped(stdout, source->ptr, source->len);
    if ((op[2] & ATB_DATA_CTRL_Z) != 0)
        text_escaped(stdout, "\x1A", 1);
    (void)fputc('\n', stdout);
}

int verb_encode(const args_t *args)
{
    static request_t request;
    static char line[COMMAND_BYTES];
    atb_fault_t fault;
    if (args->module == NULL || args->argc < 1) {
        (void)fputs("atctl: usage: atctl encode -m MODULE FUNCTION key=value…\n", stderr);
        return EXIT_REFUSED;
    }
    const atb_doc_module_t *module = lookup_module(args->module);
    const atb_doc_function_t *fn = module == NULL ? NULL : lookup_function(module, args->argv[0]);
    if (fn == NULL)
        return EXIT_REFUSED;
    int code = EXIT_REFUSED;
    if (request_read(&request, module, fn, args->argc - 1, args->argv + 1, false)) {
        size_t n = atb_encode(fn->exchange, request.req.bytes, line, sizeof line, &fault);
        if (n > 0) {
            text_escaped(stdout, line, n);
            (void)fputc('\n', stdout);
            print_payload(&request);
            code = EXIT_DONE;
        } else
            (void)fprintf(stderr, "%s: the command line is longer than %d bytes\n", fn->function, (int)COMMAND_BYTES);
    }
    request_free(&request);
    return code;
}
