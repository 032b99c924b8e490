/* SPDX-License-Identifier: MIT */
/* Whose line is it? */
#include "session.h"

#include <string.h>

enum {
    ROLES_FINAL = 1 << ATB_SUCCESS | 1 << ATB_FAILURE | 1 << ATB_RETRY | 1 << ATB_ONLINE,
    ROLES_BEFORE = ROLES_FINAL | 1 << ATB_INFO | 1 << ATB_ITEM,
    ROLES_AFTER = ROLES_FINAL | 1 << ATB_AFTER | 1 << ATB_COMPLETION
};

static bool is(const char *line, size_t len, const char *word)
{
    return strlen(word) == len && memcmp(line, word, len) == 0;
}

static bool begins(const char *line, size_t len, const char *word)
{
    return len >= strlen(word) && memcmp(line, word, strlen(word)) == 0;
}

bool session_is_code(const char *line, size_t len)
{
    return is(line, len, "OK") || is(line, len, "ERROR") || begins(line, len, "+CME ERROR:") ||
           begins(line, len, "+CMS ERROR:");
}

/* Room for what comes as hex text. */
static void prepare(session_t *s, const atb_doc_line_t *lines)
{
    size_t used = 0;
    memset(s->reply.bytes, 0, sizeof s->reply.bytes);
    for (const atb_doc_line_t *l = lines; l != NULL && l->line != NULL; l++)
        for (const atb_doc_field_t *f = l->fields; f != NULL && f->name != NULL; f++)
            if (f->kind == ATB_KIND_BYTES && used < sizeof s->bytes) {
                atb_sink_t sink = { s->bytes + used, 2048, 0, NULL, NULL };
                memcpy(s->reply.bytes + f->offset, &sink, sizeof sink);
                used += 2048;
            }
}

static const char *type_of(uint8_t role)
{
    switch (role) {
    case ATB_INFO:
    case ATB_ITEM:
        return "info";
    case ATB_AFTER:
    case ATB_COMPLETION:
        return "completion";
    default:
        return "final";
    }
}

/* The documented line that an operation stands for: they are in the same order. */
static const atb_doc_line_t *doc_line(const atb_doc_function_t *fn, const uint8_t *op)
{
    const atb_doc_line_t *line = fn->lines;
    for (const uint8_t *o = atb_lines(fn->exchange); o != op && line->line != NULL; o += 4 + o[3])
        line++;
    return line;
}

static bool match_function(session_t *s, const atb_doc_function_t *fn, unsigned roles, const void *req,
                           const char *line, size_t len, session_found_t *found)
{
    if (fn->rsp_size > sizeof s->reply)
        return false;
    prepare(s, fn->lines);
    const atb_exchange_t *x = fn->exchange;
    atb_parser_t by = { x->text, atb_lines(x), atb_read_more, req, s->reply.bytes, s->settings, roles };
    atb_status_t status = atb_parse(&by, line, len, &found->parsed);
    found->open |= status == ATB_ERR_LENGTH;
    if (status == ATB_ERR_MALFORMED || status == ATB_ERR_LENGTH)
        found->resembles = fn->command;
    if (status != ATB_OK)
        return false;
    found->known = true;
    found->type = type_of(found->parsed.role);
    found->command = fn->command;
    found->function = fn->function;
    found->fields = doc_line(fn, found->parsed.op)->fields;
    return true;
}

static bool match_urc(session_t *s, const char *line, size_t len, session_found_t *found)
{
    const atb_module_t *module = s->doc->module;
    if (module == NULL || module->urcs == NULL || s->doc->urc_size > sizeof s->reply)
        return false;
    prepare(s, NULL);
    atb_parser_t by = { module->text, module->urcs, atb_read_more, NULL, s->reply.bytes, s->settings, ~0u };
    atb_status_t status = atb_parse(&by, line, len, &found->parsed);
    found->open |= status == ATB_ERR_LENGTH;
    if (status != ATB_OK)
        return false;
    const atb_doc_urc_t *urc = s->doc->urcs;
    while (urc->urc != NULL && urc->kind != found->parsed.role)
        urc++;
    if (urc->urc == NULL)
        return false;
    const atb_doc_line_t *variant = urc->variants;
    for (const uint8_t *o = module->urcs; o != found->parsed.op && variant->line != NULL; o += 4 + o[3])
        if (o[1] == urc->kind)
            variant++;
    found->known = true;
    found->type = "urc";
    found->command = urc->urc;
    found->function = NULL;
    found->fields = variant->fields;
    return true;
}

static bool has_bare_line(const atb_doc_function_t *fn)
{
    for (const uint8_t *op = atb_lines(fn->exchange); *op != ATB_END; op += 4 + op[3])
        if (op[2] == ATB_BARE)
            return true;
    return false;
}

/* How many fields of the line the reply has a place for. */
static size_t fields_of(const session_found_t *found)
{
    size_t n = 0;
    while (found->fields != NULL && found->fields[n].name != NULL)
        n++;
    return n;
}

/* Of several functions whose line it may be, the one whose line has a place for most of it. */
static bool match_form(session_t *s, bool test, const char *line, size_t len, session_found_t *found)
{
    const atb_doc_function_t *best = NULL;
    size_t most = 0;
    for (const atb_doc_function_t *fn = s->doc->functions; fn->function != NULL; fn++) {
        session_found_t other = { 0 };
        if ((strcmp(fn->form, "test") != 0) == test || !match_function(s, fn, ~0u, NULL, line, len, &other)) {
            found->open |= other.open;
            if (other.resembles != NULL)
                found->resembles = other.resembles;
        } else if (other.parsed.op[2] != ATB_BARE && (best == NULL || fields_of(&other) > most)) {
            best = fn;
            most = fields_of(&other);
        }
    }
    return best != NULL && match_function(s, best, ~0u, NULL, line, len, found);
}

/* Without an echo: a line of any function, by its head. Lists of supported values come last, for they take anything. */
static bool match_any(session_t *s, const char *line, size_t len, session_found_t *found)
{
    return match_form(s, false, line, len, found) || match_form(s, true, line, len, found);
}

static bool match_call(session_t *s, session_call_t *call, unsigned roles, const char *line, size_t len,
                       session_found_t *found)
{
    if (!match_function(s, call->fn, roles, call->req.bytes, line, len, found))
        return false;
    found->call = call;
    return true;
}

/* The elements of a repeated group need memory, and the decoder must know how many there is room for. */
static void prepare_request(session_call_t *call, const atb_doc_function_t *fn)
{
    memset(call->req.bytes, 0, sizeof call->req.bytes);
    for (const atb_doc_field_t *f = fn->params; f != NULL && f->name != NULL; f++)
        if (f->kind == ATB_KIND_GROUP && f->stride > 0) {
            void *elements = call->group.bytes;
            uint32_t room = (uint32_t)(sizeof call->group.bytes / f->stride);
            memcpy(call->req.bytes + f->offset, &elements, sizeof elements);
            memcpy(call->req.bytes + f->count, &room, sizeof room);
        }
}

/* What lies beyond the memory for elements was not kept. */
static void limit_groups(session_call_t *call)
{
    for (const atb_doc_field_t *f = call->fn->params; f != NULL && f->name != NULL; f++)
        if (f->kind == ATB_KIND_GROUP && f->stride > 0) {
            uint32_t count;
            uint32_t room = (uint32_t)(sizeof call->group.bytes / f->stride);
            memcpy(&count, call->req.bytes + f->count, sizeof count);
            if (count > room)
                memcpy(call->req.bytes + f->count, &room, sizeof room);
        }
}

/* Reads the line back as a command of this function. */
static bool reads_as(session_call_t *call, const atb_doc_function_t *fn, size_t len)
{
    if (fn->req_size > sizeof call->req)
        return false;
    prepare_request(call, fn);
    return atb_decode_command(fn->exchange, call->req.bytes, call->line, len) == ATB_OK;
}

/* Two functions may send the same line and expect different replies. Then the first reply tells which it was: the one
 * whose line has a place for more of it. */
static void reconsider(session_t *s, const char *line, size_t len, session_found_t *found)
{
    session_call_t *call = &s->running;
    const atb_doc_function_t *first = call->fn, *best = first;
    size_t most = fields_of(found);
    if (call->answered || strcmp(found->type, "info") != 0)
        return;
    call->answered = true;
    for (const atb_doc_function_t *fn = s->doc->functions; fn->function != NULL; fn++) {
        session_found_t other = { 0 };
        if (fn == first || strcmp(fn->command, first->command) != 0 || !reads_as(call, fn, call->len) ||
            !match_function(s, fn, ROLES_BEFORE, call->req.bytes, line, len, &other) || fields_of(&other) <= most)
            continue;
        best = fn;
        most = fields_of(&other);
    }
    call->fn = best;
    (void)reads_as(call, best, call->len);
    limit_groups(call);
    (void)match_call(s, call, ROLES_BEFORE, line, len, found);
}

static bool match_owner(session_t *s, const char *line, size_t len, session_found_t *found)
{
    bool urc_first = s->running.fn != NULL && has_bare_line(s->running.fn);
    if (urc_first && match_urc(s, line, len, found))
        return true;
    if (s->running.fn != NULL && match_call(s, &s->running, ROLES_BEFORE, line, len, found)) {
        reconsider(s, line, len, found);
        return true;
    }
    for (size_t i = 0; i < s->n_waiting; i++)
        if (match_call(s, &s->waiting[i], ROLES_AFTER, line, len, found))
            return true;
    return !urc_first && match_urc(s, line, len, found);
}

void session_match(session_t *s, const char *line, size_t len, session_found_t *found)
{
    memset(found, 0, sizeof *found);
    if (!match_owner(s, line, len, found))
        (void)match_any(s, line, len, found);
}

/* A host may type the name of a command in lower case; the tables have it in capitals. */
static void capitals(char *line, size_t len)
{
    for (size_t i = 0; i < len && line[i] != '='; i++)
        if (line[i] >= 'a' && line[i] <= 'z')
            line[i] = (char)(line[i] - 'a' + 'A');
}

/* Of several functions that a line could come from, the first that would also send it: its ranges tell. */
bool session_match_command(session_t *s, const char *line, size_t len)
{
    session_call_t *call = &s->running;
    const atb_doc_function_t *found = NULL;
    if (len > sizeof call->line || !(begins(line, len, "AT") || begins(line, len, "at")))
        return false;
    memcpy(call->line, line, len); /* strings of the request point there */
    capitals(call->line, len);
    for (const atb_doc_function_t *fn = s->doc->functions; fn->function != NULL; fn++) {
        if (!reads_as(call, fn, len))
            continue;
        if (found == NULL)
            found = fn;
        if (atb_encode(fn->exchange, call->req.bytes, NULL, SIZE_MAX, NULL) > 0) {
            found = fn;
            break;
        }
    }
    call->fn = found;
    call->len = len;
    call->answered = false;
    call->prompted = false;
    if (found == NULL)
        return false;
    (void)reads_as(call, found, len);
    limit_groups(call);
    return true;
}

bool session_is_final(session_t *s, const char *line, size_t len)
{
    session_found_t found = { 0 };
    if (session_is_code(line, len))
        return true;
    return s->running.fn != NULL &&
           match_function(s, s->running.fn, ROLES_FINAL, s->running.req.bytes, line, len, &found);
}

bool session_is_known(session_t *s, const char *line, size_t len)
{
    session_found_t found = { 0 };
    return session_is_code(line, len) || match_owner(s, line, len, &found);
}
