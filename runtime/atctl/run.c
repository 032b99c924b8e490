/* SPDX-License-Identifier: MIT */
/* atctl run: one exchange on a real port. */
#include "json.h"
#include "lookup.h"
#include "request.h"
#include "trace.h"
#include "verbs.h"

#include "atbind/posix.h"
#include "atbind/tcp.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { RUN_BUFFER = 8192, RUN_STRUCT = 4096, RUN_BYTES = 8192, RUN_ANSWER_MS = 5000, RUN_CONNECT_MS = 10000 };

typedef union run_struct {
    uint64_t align;
    void *pointer;
    unsigned char bytes[RUN_STRUCT];
} run_struct_t;

/* The engine's callbacks for items and URCs carry no pointer of ours: there is one run, and this is it. */
static struct run {
    const atb_doc_module_t *doc;
    request_t request;
    run_struct_t reply, urc;
    unsigned char bytes[RUN_BYTES]; /* of fields that come as hex text */
    uint8_t buffer[RUN_BUFFER];
    uint16_t settings[256];
    const char *urc_name; /* whose payload is coming */
    FILE *output;         /* of the payload; NULL: stdout, as JSON */
    atb_client_t at;
    atb_posix_port_t serial;
    atb_tcp_port_t tcp;
    atb_module_t module;
    atb_exchange_ex_t exchange;
} run;

static const atb_doc_function_t *function(void)
{
    return run.request.fn;
}

/* ---- what comes ---- */

static void print_object(const char *type, const char *command, const char *name, const json_source_t *source)
{
    size_t n = 0;
    (void)fputs("{\"type\":", stdout);
    json_text(stdout, type);
    (void)fputs(",\"command\":", stdout);
    json_text(stdout, command);
    (void)fputs(",\"function\":", stdout);
    json_text(stdout, name);
    (void)fputs(",\"fields\":{", stdout);
    json_fields(stdout, source, &n);
    (void)fputs("}}\n", stdout);
    (void)fflush(stdout);
}

static void on_data(void *user, const void *data, size_t len)
{
    (void)user;
    if (run.output != NULL) {
        (void)fwrite(data, 1, len, run.output);
        return;
    }
    (void)fputs("{\"type\":\"payload\",\"command\":", stdout);
    json_text(stdout, function()->command);
    (void)fprintf(stdout, ",\"function\":\"%s\",\"length\":%zu,\"data\":", function()->function, len);
    json_escaped(stdout, data, len);
    (void)fputs("}\n", stdout);
    (void)fflush(stdout);
}

static bool is_item(const atb_doc_line_t *line)
{
    size_t n = (size_t)(line - function()->lines);
    const uint8_t *op = atb_lines(function()->exchange);
    for (; n > 0 && *op != ATB_END; n--)
        op += 4 + op[3];
    return *op != ATB_END && op[1] == ATB_ITEM;
}

static void on_item(void *reply)
{
    for (const atb_doc_line_t *l = function()->lines; l->line != NULL; l++)
        if (is_item(l) || l[1].line == NULL) {
            const json_source_t source = { reply, l->fields, false, false };
            print_object("info", function()->command, function()->function, &source);
            return;
        }
}

static const atb_doc_line_t *variant_of(const atb_doc_urc_t *urc, const uint8_t *op)
{
    const atb_doc_line_t *variant = urc->variants;
    for (const uint8_t *o = run.module.urcs; o != op && variant->line != NULL; o += 4 + o[3])
        if (o[1] == urc->kind)
            variant++;
    return variant;
}

static void print_urc(const atb_urc_event_t *event)
{
    for (const atb_doc_urc_t *urc = run.doc->urcs; urc->urc != NULL; urc++)
        if (urc->kind == event->parsed.role) {
            run.urc_name = urc->urc;
            const json_source_t source = { run.urc.bytes, variant_of(urc, event->parsed.op)->fields, false, false };
            print_object("urc", urc->urc, NULL, &source);
        }
}

static atb_status_t dispatch(struct atb_client *at, struct atb_urc_event *event)
{
    const uint8_t *lines = event->parsed.op != NULL ? event->parsed.op : run.module.urcs;
    memset(run.urc.bytes, 0, sizeof run.urc.bytes);
    atb_parser_t by = { run.module.text, lines, atb_read_more, NULL, run.urc.bytes, run.settings, ~0u };
    atb_status_t status = atb_parse(&by, event->line, event->len, &event->parsed);
    if (status != ATB_OK || !atb_urc_payload(at, event))
        return status;
    if (event->parsed.payload == ATB_NONE || event->chunk.offset == 0)
        print_urc(event);
    if (event->parsed.payload == ATB_NONE || event->chunk.len == 0)
        return ATB_OK;
    (void)fputs("{\"type\":\"payload\",\"command\":", stdout);
    json_text(stdout, run.urc_name);
    (void)fprintf(stdout, ",\"function\":null,\"length\":%zu,\"data\":", event->chunk.len);
    json_escaped(stdout, event->chunk.ptr, event->chunk.len);
    (void)fputs("}\n", stdout);
    (void)fflush(stdout);
    return ATB_OK;
}

static void on_event(void *user, const atb_event_t *event)
{
    (void)user;
    if (event->kind != ATB_EVENT_LINE && event->kind != ATB_EVENT_MALFORMED && event->kind != ATB_EVENT_LATE)
        return;
    (void)fputs("{\"type\":\"unknown\",\"line\":", stdout);
    json_bytes(stdout, event->text.ptr == NULL ? "" : event->text.ptr, event->text.len);
    (void)fputs("}\n", stdout);
    (void)fflush(stdout);
}

/* ---- the call ---- */

/* Sinks of the reply: payload is handed on, hex text is kept. */
static void prepare_reply(void)
{
    size_t used = 0;
    for (const atb_doc_line_t *l = function()->lines; l->line != NULL; l++)
        for (const atb_doc_field_t *f = l->fields; f->name != NULL; f++) {
            atb_sink_t sink = { run.bytes + used, 1024, 0, NULL, NULL };
            if (f->kind == ATB_KIND_PAYLOAD)
                sink = (atb_sink_t){ NULL, 0, 0, on_data, NULL };
            else if (f->kind != ATB_KIND_BYTES || used == sizeof run.bytes)
                continue;
            else
                used += sink.cap;
            memcpy(run.reply.bytes + f->offset, &sink, sizeof sink);
        }
}

/* The one line that fills the reply; NULL: there is none, or there are several. */
static const atb_doc_line_t *reply_line(void)
{
    const atb_doc_line_t *found = NULL;
    for (const atb_doc_line_t *l = function()->lines; l->line != NULL; l++) {
        if (is_item(l) || l->fields->name == NULL)
            continue;
        if (found != NULL)
            return NULL;
        found = l;
    }
    return found;
}

/* Where the reply says 0 its line may not have come: a required number that no line brings tells. */
enum { UNTOUCHED = 0x5A5A5A5A };

static const atb_doc_field_t *telltale(void)
{
    const atb_doc_line_t *line = reply_line();
    for (const atb_doc_field_t *f = line == NULL ? NULL : line->fields; f != NULL && f->name != NULL; f++)
        if (f->kind == ATB_KIND_INT && f->flag == UINT16_MAX)
            return f;
    return NULL;
}

static bool reply_came(void)
{
    uint32_t word = 0;
    const atb_doc_field_t *field = telltale();
    if (field != NULL)
        memcpy(&word, run.reply.bytes + field->offset, sizeof word);
    return word != UNTOUCHED;
}

/* The descriptor, with our handler of items, and our time limit if there is one. */
static void prepare_exchange(uint32_t timeout)
{
    const atb_exchange_t *x = function()->exchange;
    memset(&run.exchange, 0, sizeof run.exchange);
    if ((x->flags & ATB_X_EXTENDED) != 0)
        run.exchange = *(const atb_exchange_ex_t *)(const void *)x;
    else
        run.exchange.base = *x;
    run.exchange.base.flags |= ATB_X_EXTENDED;
    if (run.exchange.deliver != NULL)
        run.exchange.deliver = on_item;
    const atb_doc_field_t *field = telltale();
    if (field != NULL) {
        const uint32_t word = UNTOUCHED;
        run.exchange.base.clear = 0; /* it is zero here, and in atctl a reply serves one call */
        memcpy(run.reply.bytes + field->offset, &word, sizeof word);
    }
    if (timeout > 0) {
        uint32_t units = (timeout + 99) / 100;
        run.exchange.base.timeout = (uint16_t)(units > UINT16_MAX ? UINT16_MAX : units);
        run.exchange.time_limit = NULL;
    }
}

static void print_reply(void)
{
    size_t n = 0;
    for (const atb_doc_line_t *l = function()->lines; l->line != NULL; l++)
        if (!is_item(l) && l->fields->name != NULL)
            n++;
    for (const atb_doc_line_t *l = function()->lines; l->line != NULL && n > 0; l++) {
        const json_source_t source = { run.reply.bytes, l->fields, false, false };
        if (is_item(l) || l->fields->name == NULL)
            continue;
        print_object("reply", function()->command, function()->function, &source);
        return;
    }
}

static int report(atb_status_t status)
{
    char text[512];
    atb_error_t error = *atb_error(&run.at);
    const char *name = atb_status_name(status);
    (void)printf("{\"type\":\"result\",\"function\":\"%s\",\"status\":\"%s\"", function()->function, name);
    if (status == ATB_OK)
        (void)printf(",\"data_mode\":%s}\n", atb_in_data_mode(&run.at) ? "true" : "false");
    else {
        error.exchange = function()->exchange; /* not the copy of it */
        (void)atb_error_text(&error, run.doc, text, sizeof text);
        (void)printf(",\"code\":%ld,\"limit\":%lu,\"error\":", (long)error.code, (unsigned long)error.limit);
        json_text(stdout, text);
        (void)fputs("}\n", stdout);
        (void)fprintf(stderr, "%s\n", text);
    }
    (void)fflush(stdout);
    switch (status) {
    case ATB_OK:
        return EXIT_DONE;
    case ATB_ERR_PORT:
        return EXIT_PORT;
    case ATB_ERR_RANGE:
    case ATB_ERR_LENGTH:
    case ATB_ERR_CHARACTER:
    case ATB_ERR_MISSING:
    case ATB_ERR_CONDITION:
    case ATB_ERR_SETTING:
    case ATB_ERR_ARGUMENT:
        return EXIT_REFUSED;
    default:
        return EXIT_FAILED;
    }
}

static void listen_for(atb_port_t *port, uint32_t ms)
{
    uint32_t begin = port->ops->now(port);
    uint32_t passed = 0;
    while (ms > 0 && passed < ms) {
        atb_poll(&run.at);
        port->ops->wait(port, ms - passed < 50 ? ms - passed : 50, false);
        passed = port->ops->now(port) - begin;
    }
}

static int exchange(atb_port_t *port, const args_t *args)
{
    atb_client_init(&run.at, port, run.buffer, sizeof run.buffer);
    run.module = *run.doc->module;
    run.module.dispatch = dispatch;
    atb_client_attach(&run.at, &run.module, run.settings, NULL, NULL);
    for (unsigned i = 0; i < args->n_settings; i++)
        if (!lookup_setting(run.doc, args->settings[i], run.settings))
            return EXIT_REFUSED;
    atb_client_on_event(&run.at, on_event, NULL);
    if (args->trace)
        atb_client_trace(&run.at, trace_print, NULL);
    prepare_exchange(args->timeout);
    prepare_reply();
    if (atb_synchronise(&run.at, RUN_ANSWER_MS) != ATB_OK) {
        bool gone = run.serial.hung_up || run.tcp.hung_up;
        (void)fprintf(stderr, "atctl: %s: %s\n", args->port,
                      gone ? "the port has closed" : "the module does not answer");
        return gone ? EXIT_PORT : EXIT_FAILED;
    }
    bool has_reply = function()->rsp_size > 0;
    atb_status_t status =
        atb_call(&run.at, &run.exchange.base, run.request.req.bytes, has_reply ? run.reply.bytes : NULL);
    if (has_reply && (status == ATB_OK || status == ATB_ERR_RESULT) && reply_came())
        print_reply();
    int code = report(status);
    listen_for(port, args->listen);
    return code;
}

/* ---- the port ---- */

static int on_tcp(const args_t *args)
{
    const char *address = args->port + strlen("tcp:");
    atb_status_t status = atb_tcp_open(&run.tcp, address, RUN_CONNECT_MS);
    if (status != ATB_OK) {
        (void)fprintf(stderr, "atctl: %s: %s\n", address,
                      status == ATB_ERR_ARGUMENT  ? "HOST:PORT is needed"
                      : status == ATB_ERR_TIMEOUT ? "no connection in time"
                      : run.tcp.error == 0        ? "the name is not known"
                                                  : strerror(run.tcp.error));
        return EXIT_PORT;
    }
    int code = exchange(&run.tcp.base, args);
    atb_tcp_close(&run.tcp);
    return code;
}

static int on_serial(const args_t *args)
{
    const atb_posix_options_t options = { .baud = args->baud, .rts_cts = args->rts_cts };
    atb_status_t status = atb_posix_open_with(&run.serial, args->port, &options);
    if (status != ATB_OK) {
        (void)fprintf(stderr, "atctl: %s: %s\n", args->port,
                      status == ATB_ERR_BUSY        ? "another program uses it"
                      : status == ATB_ERR_RANGE     ? "it cannot have this bit rate"
                      : status == ATB_ERR_CONDITION ? "it has no flow control"
                                                    : strerror(run.serial.error));
        return EXIT_PORT;
    }
    int code = exchange(&run.serial.base, args);
    atb_posix_close(&run.serial);
    return code;
}

static int with_output(const args_t *args)
{
    if (args->output != NULL) {
        run.output = strcmp(args->output, "-") == 0 ? stdout : fopen(args->output, "wb");
        if (run.output == NULL) {
            (void)fprintf(stderr, "atctl: %s: %s\n", args->output, strerror(errno));
            return EXIT_REFUSED;
        }
    }
    int code = strncmp(args->port, "tcp:", 4) == 0 ? on_tcp(args) : on_serial(args);
    if (run.output != NULL && run.output != stdout && fclose(run.output) != 0) {
        (void)fprintf(stderr, "atctl: %s: %s\n", args->output, strerror(errno));
        code = EXIT_FAILED;
    }
    return code;
}

int verb_run(const args_t *args)
{
    if (args->module == NULL || args->port == NULL || args->argc < 1) {
        (void)fputs("atctl: usage: atctl run -m MODULE --port DEV|tcp:HOST:PORT FUNCTION key=value…\n", stderr);
        return EXIT_REFUSED;
    }
    run.doc = lookup_module(args->module);
    const atb_doc_function_t *fn = run.doc == NULL ? NULL : lookup_function(run.doc, args->argv[0]);
    if (fn == NULL)
        return EXIT_REFUSED;
    int code = EXIT_REFUSED;
    if (fn->rsp_size > sizeof run.reply || run.doc->urc_size > sizeof run.urc)
        (void)fprintf(stderr, "%s: atctl has no room for its reply\n", fn->function);
    else if (request_read(&run.request, run.doc, fn, args->argc - 1, args->argv + 1, true))
        code = with_output(args);
    request_free(&run.request);
    return code;
}
