/* SPDX-License-Identifier: MIT */
/* Lines to structs. The operations of a line are tried in order; where there is a choice (which quote ends a string,
 * whether a bracket in the middle is given) the latest choices are kept and taken back when the rest does not fit. */
#include "number.h"

enum { CHOICES = 4, RETRIES = 64 };

typedef struct choice {
    const uint8_t *op; /* a string, or a bracket */
    const char *begin; /* of the string, or where the bracket was looked for */
    const char *at;    /* the quote taken for the string's end */
    bool comma;
} choice_t;

typedef struct reader {
    const char *text;
    const char *at, *end;
    const uint8_t *op, *stop;
    const uint8_t *bracket; /* operations before it stand in a bracket */
    const void *req;
    char *out;
    const uint16_t *settings;
    atb_parsed_t *parsed;
    uint32_t last, length; /* latest number; value of the field that PAYLOAD or COUNT names */
    bool comma;            /* one stands before the next field */
    bool command;          /* a command line: into a request, and nothing may be left over */
    bool open;             /* a quoted string did not end */
    uint8_t top, kept, retries;
    choice_t choices[CHOICES];
    const uint8_t *group; /* in a group: the operation itself, */
    const uint8_t *rest;  /* where the operations after it end, */
    char *outer;          /* the request, */
    uint32_t element;     /* how many elements have been read, */
    uint32_t room;        /* and how many it can hold */
} reader_t;

/* Spaces, and the brackets that test replies show around what is optional. */
static const char *skip_padding(const char *at, const char *end)
{
    while (at != end && (*at == ' ' || *at == '[' || *at == ']'))
        at++;
    return at;
}

static const char *skip_spaces(const char *at, const char *end)
{
    while (at != end && *at == ' ')
        at++;
    return at;
}

/* Matches a literal. After a colon or a comma, spaces do not matter. @return behind it, or NULL */
static const char *match(const char *at, const char *end, const char *literal)
{
    for (; *literal != '\0'; literal++) {
        if (at == end || *at != *literal)
            return NULL;
        at++;
        if (*literal == ':' || *literal == ',') {
            at = skip_spaces(at, end);
            while (literal[1] == ' ')
                literal++;
        }
    }
    return at;
}

static bool is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* The head of the command itself, with a colon for its "=" or "?". */
static const char *match_same(const char *at, const char *end, const char *head)
{
    while (*head != '\0' && *head != '=' && *head != '?') {
        if (at == end || *at != *head)
            return NULL;
        at++;
        head++;
    }
    if (at == end || *at != ':')
        return NULL;
    while (*head == '=' || *head == '?')
        head++;
    return match(skip_spaces(at + 1, end), end, head);
}

static bool match_head(reader_t *r, unsigned head, const char *text)
{
    r->comma = false;
    if (head == ATB_BARE)
        return true;
    const char *word = head == ATB_SAME ? text : text + head;
    const char *at = head == ATB_SAME ? match_same(r->at, r->end, word) : match(r->at, r->end, word);
    if (at == NULL)
        return false;
    size_t len = strlen(word);
    char last = len > 0 ? word[len - 1] : ':';
    if (head != ATB_SAME && is_word(last) && at != r->end && is_word(*at))
        return false;
    r->comma = last == '"';
    r->at = at;
    return true;
}

/* Steps over the comma before a field, if there must be one. @return false: none, or nothing behind it */
static bool reach(reader_t *r)
{
    const char *at = r->at;
    if (r->comma) {
        at = skip_padding(at, r->end);
        if (at == r->end || *at != ',')
            return false;
        at++;
    }
    r->at = skip_spaces(at, r->end);
    r->comma = true;
    return true;
}

static bool number(reader_t *r, uint32_t most)
{
    const char *at = r->at;
    bool negative = at != r->end && *at == '-';
    uint32_t value = 0;
    if (at != r->end && (*at == '-' || *at == '+'))
        at++;
    if (negative)
        most = (uint32_t)INT32_MAX + 1u;
    const char *first = at;
    for (; at != r->end; at++) {
        uint32_t digit = (uint32_t)(uint8_t)*at - '0';
        if (digit > 9)
            break;
        if (value > most / 10u || value * 10u > most - digit)
            return false;
        value = value * 10u + digit;
    }
    if (at == first)
        return false;
    r->at = at;
    r->last = negative ? 0u - value : value;
    return true;
}

static void store(const reader_t *r, unsigned word, uint32_t value)
{
    if (r->out != NULL)
        memcpy(r->out + 4u * word, &value, sizeof value);
}

static void set_flag(const reader_t *r, unsigned offset, bool value)
{
    if (r->out != NULL)
        memcpy(r->out + offset, &value, sizeof value);
}

/* The literal that follows the field, or NULL. */
static const char *next_literal(const reader_t *r)
{
    const uint8_t *op = r->op;
    while (op != r->stop && op[0] == ATB_OP_OPTIONAL)
        op += 3;
    return op != r->stop && op[0] == ATB_OP_LITERAL ? r->text + op[1] : NULL;
}

/* Is this where a field may end? */
static bool ends_here(const reader_t *r, const char *at, const char *literal)
{
    if (literal != NULL && match(at, r->end, literal) != NULL)
        return true;
    at = skip_padding(at, r->end);
    return at == r->end || *at == ',';
}

/* Notes a choice. Inside a group there is none: groups come in commands, which are not ambiguous. */
static void keep(reader_t *r, const uint8_t *op, const char *begin, const char *at, bool comma)
{
    if (r->group != NULL)
        return;
    r->choices[r->top++ % CHOICES] = (choice_t){ op, begin, at, comma };
    if (r->kept < CHOICES)
        r->kept++;
}

/* Finds the quote that ends a string, from a place on. */
static bool close_quote(reader_t *r, const uint8_t *op, const char *begin, const char *at, atb_str_t *found)
{
    const char *literal = next_literal(r);
    for (; at != r->end; at++)
        if (*at == '"' && ends_here(r, at + 1, literal)) {
            keep(r, op, begin, at, true);
            found->ptr = begin;
            found->len = (size_t)(at - begin);
            r->at = at + 1;
            return true;
        }
    return false;
}

/* Takes a field without quotes, up to the next literal, comma or end. */
static void plain(reader_t *r, atb_str_t *found)
{
    const char *literal = next_literal(r);
    found->ptr = r->at;
    while (!ends_here(r, r->at, literal))
        r->at++;
    found->len = (size_t)(r->at - found->ptr);
}

/* Takes the text of a field, without its quotes. */
static bool token(reader_t *r, const uint8_t *op, atb_str_t *found)
{
    if (op[0] == ATB_OP_TEXT || r->at == r->end || *r->at != '"') {
        plain(r, found);
        return true;
    }
    if (close_quote(r, op, r->at + 1, r->at + 1, found))
        return true;
    r->open = true;
    return false;
}

static unsigned hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return (unsigned)(c - '0');
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10u : 16u;
}

static bool put_hex(const reader_t *r, const uint8_t *op, atb_str_t text)
{
    uint32_t value = 0;
    if (text.len > 2 && text.ptr[0] == '0' && (text.ptr[1] | 0x20) == 'x') {
        text.ptr += 2;
        text.len -= 2;
    }
    if (text.len == 0 || text.len > 8)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        unsigned digit = hex_value(text.ptr[i]);
        if (digit > 15)
            return false;
        value = value << 4 | digit;
    }
    store(r, op[1], value);
    return true;
}

/* Hex text to bytes. A command's are left as they are: the request says where the digits stand and how many bytes they
 * make. */
static bool put_bytes(const reader_t *r, const uint8_t *op, const atb_str_t *text)
{
    for (size_t i = 0; i < text->len; i++)
        if (hex_value(text->ptr[i]) > 15)
            return false;
    if (text->len % 2 != 0)
        return false;
    if (r->out == NULL)
        return true;
    void *member = r->out + 4u * op[1];
    if (r->command) {
        *(atb_source_t *)member = (atb_source_t){ text->ptr, text->len / 2, NULL, NULL };
        return true;
    }
    atb_sink_t *sink = member;
    for (size_t i = 0; i < text->len; i += 2) {
        uint8_t byte = (uint8_t)(hex_value(text->ptr[i]) << 4 | hex_value(text->ptr[i + 1]));
        if (sink->len < sink->cap)
            ((uint8_t *)sink->buf)[sink->len] = byte;
        if (sink->on_data != NULL)
            sink->on_data(sink->user, &byte, 1);
        sink->len++;
    }
    return true;
}

static bool put_choice(const reader_t *r, const uint8_t *op, const atb_str_t *raw)
{
    const char *name = r->text + op[2];
    uint32_t value = 0;
    while (value < op[3] && (strlen(name) != raw->len || memcmp(name, raw->ptr, raw->len) != 0)) {
        name += strlen(name) + 1;
        value++;
    }
    if (value == op[3])
        value = ATB_UNKNOWN;
    if (r->command) {
        store(r, op[1], value);
        return value != ATB_UNKNOWN;
    }
    atb_choice_t choice = { value, *raw };
    if (r->out != NULL)
        memcpy(r->out + 4u * op[1], &choice, sizeof choice);
    return true;
}

/* Puts the text of a field where it belongs. */
static bool put_text(const reader_t *r, const uint8_t *op, const atb_str_t *text)
{
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_HEX:
        return put_hex(r, op, *text);
    case KIND_BYTES:
        return put_bytes(r, op, text);
    case KIND_CHOICE:
        return put_choice(r, op, text);
    default:
        if (r->out != NULL)
            memcpy(r->out + 4u * op[1], text, sizeof *text);
        return true;
    }
}

/* Supported values: one parenthesis, or whatever stands up to the next comma. */
static bool values(reader_t *r, const uint8_t *op)
{
    atb_str_t text = { r->at, 0 };
    bool quoted = false;
    if (r->at == r->end || *r->at != '(') {
        plain(r, &text);
        return put_text(r, op, &text);
    }
    while (r->at != r->end && (quoted || *r->at != ')')) {
        quoted ^= *r->at == '"';
        r->at++;
    }
    if (r->at == r->end)
        return false;
    r->at++;
    text.len = (size_t)(r->at - text.ptr);
    return put_text(r, op, &text);
}

/* Reads one field. */
static bool field(reader_t *r, const uint8_t *op)
{
    atb_str_t text;
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_INT:
        if (!number(r, op[2] == ATB_C_I32 ? INT32_MAX : UINT32_MAX))
            return false;
        if (op[1] == r->stop[-1]) /* as PAYLOAD and COUNT, which stand last, say */
            r->length = r->last;
        store(r, op[1], r->last);
        return true;
    case KIND_LENGTH:
        if (!number(r, UINT32_MAX))
            return false;
        ((atb_source_t *)(void *)(r->out + 4u * op[1]))->len = r->last;
        return true;
    case KIND_RESULT:
        if (!number(r, UINT32_MAX))
            return false;
        r->parsed->has_result = true;
        r->parsed->result = r->last;
        store(r, op[1], r->last);
        return true;
    case KIND_KEY:
        if (!number(r, UINT32_MAX))
            return false;
        store(r, op[2], r->last);
        return true;
    case KIND_VALUES:
        return values(r, op);
    default:
        return token(r, op, &text) && put_text(r, op, &text);
    }
}

/* Notes that brackets and variants are not given. */
static void clear_flags(const reader_t *r, const uint8_t *op, const uint8_t *end)
{
    for (; op < end; op = atb_next_op(op))
        if (op[0] == ATB_OP_OPTIONAL || op[0] == ATB_OP_SET)
            set_flag(r, op[1], false);
}

static void pass_over(reader_t *r, const uint8_t *op)
{
    const uint8_t *end = op + 3 + op[2];
    clear_flags(r, op, end);
    r->op = end;
}

/* Enters a bracket if something stands there. One that is empty is entered, but counts as not given. */
static void bracket(reader_t *r, const uint8_t *op)
{
    const char *begin = r->at;
    bool comma = r->comma;
    bool there = true;
    if (op[3] == ATB_OP_LITERAL)
        there = match(r->at, r->end, r->text + op[4]) != NULL;
    else
        there = reach(r) && (comma || r->at != r->end);
    if (there) {
        keep(r, op, begin, begin, comma);
        set_flag(r, op[1], !(r->at == r->end || *r->at == ',') || op[3] == ATB_OP_LITERAL);
        if (r->bracket < op + 3 + op[2])
            r->bracket = op + 3 + op[2];
    } else {
        pass_over(r, op);
    }
    r->at = begin;
    r->comma = comma;
}

/* Takes back the latest choice. @return false: there is none left */
static bool retry(reader_t *r)
{
    while (r->kept > 0 && r->retries++ < RETRIES) {
        choice_t choice = r->choices[--r->top % CHOICES];
        atb_str_t text;
        r->kept--;
        r->op = atb_next_op(choice.op);
        r->at = choice.begin;
        r->comma = choice.comma;
        if (choice.op[0] == ATB_OP_OPTIONAL) {
            pass_over(r, choice.op);
            return true;
        }
        if (close_quote(r, choice.op, choice.begin, choice.at + 1, &text) && put_text(r, choice.op, &text))
            return true;
    }
    return false;
}

/* A repeated group: the request says where the elements go and for how many there is room. The first element is come
 * to as all others are, by leaving the one before it. */
static void enter(reader_t *r, const uint8_t *op)
{
    r->group = op;
    r->outer = r->out;
    r->rest = r->stop;
    r->stop = op + 7 + op[6];
    r->op = r->stop;
    r->element = 0;
    r->room = atb_word(r->out, op[2]);
}

/* At the end of operations: on to the next element of the group, or behind the group. */
static bool leave(reader_t *r)
{
    const uint8_t *op = r->group;
    if (op == NULL)
        return false;
    if (r->element < op[5] && reach(r) && r->at != r->end) {
        char *elements;
        memcpy(&elements, r->outer + 4u * op[1], sizeof elements);
        r->out = r->element < r->room ? elements + 4u * op[3] * r->element : NULL;
        r->op = op + 7;
        r->comma = false;
        r->element++;
        return true;
    }
    r->out = r->outer;
    store(r, op[2], r->element);
    r->stop = r->rest;
    r->group = NULL;
    return r->op != r->stop;
}

/* A payload: does it begin in this line? Then the line ends here. */
static bool payload(reader_t *r, const uint8_t *op, const char *line)
{
    atb_parsed_t *parsed = r->parsed;
    parsed->payload = op[1];
    parsed->where = op[2];
    parsed->payload_len = r->length;
    if (op[2] != ATB_PAYLOAD_INLINE && op[2] != ATB_PAYLOAD_QUOTED)
        return true;
    if (r->comma) {
        r->at = skip_padding(r->at, r->end);
        if (r->at == r->end || *r->at != ',')
            return false;
        r->at++;
    }
    if (op[2] == ATB_PAYLOAD_QUOTED && r->at != r->end && *r->at == '"')
        r->at++;
    parsed->used = (uint16_t)(r->at - line);
    r->at = r->end;
    return true;
}

static bool holds(const reader_t *r, const uint8_t *op)
{
    unsigned index = 0;
    if (r->settings == NULL)
        return true;
    if (op[2] != ATB_NONE) {
        if (r->last >= op[2])
            return false;
        index = r->last;
    }
    return r->settings[op[1] + index] == atb_number(op + 3, 2);
}

/* One operation. ATB_ERR_NO_MATCH: the line belongs to something else. */
static atb_status_t step(reader_t *r, const uint8_t *op, const char *line)
{
    const char *at;
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_DATA:
    case KIND_SECRET:
    case KIND_ONLY_IF:
    case KIND_NEED_IF:
        return ATB_OK;
    case KIND_SET:
        set_flag(r, op[1], true);
        return ATB_OK;
    case KIND_LITERAL:
        at = match(r->at, r->end, r->text + op[1]);
        if (at == NULL)
            return ATB_ERR_MALFORMED;
        r->at = at;
        r->comma = false;
        return ATB_OK;
    case KIND_OPTIONAL:
        bracket(r, op);
        return ATB_OK;
    case KIND_GROUP:
        enter(r, op);
        return ATB_OK;
    case KIND_PAYLOAD:
        return payload(r, op, line) ? ATB_OK : ATB_ERR_MALFORMED;
    case KIND_COUNT:
        r->parsed->has_count = true;
        r->parsed->count = r->length;
        return ATB_OK;
    case KIND_WHEN:
        return holds(r, op) ? ATB_OK : ATB_ERR_NO_MATCH;
    default:
        break;
    }
    if (!reach(r))
        return ATB_ERR_MALFORMED;
    if (op < r->bracket && ends_here(r, r->at, NULL))
        return ATB_OK;
    if (!field(r, op))
        return ATB_ERR_MALFORMED;
    if (op[0] == ATB_OP_KEY && r->req != NULL && atb_word(r->req, op[1]) != r->last)
        return ATB_ERR_NO_MATCH;
    return ATB_OK;
}

/* Are all fields read, and does nothing follow that does not belong there? */
static bool complete(const reader_t *r)
{
    return r->command ? skip_spaces(r->at, r->end) == r->end : ends_here(r, r->at, NULL);
}

/* Reads the fields of a line. */
static atb_status_t fields(reader_t *r, const uint8_t *op, const uint8_t *stop, const char *line)
{
    atb_status_t status;
    r->op = op;
    r->stop = stop;
    r->bracket = op;
    r->kept = 0;
    r->retries = 0;
    r->length = 0;
    r->open = false;
    do {
        status = ATB_OK;
        while (status == ATB_OK && (r->op != r->stop || leave(r))) {
            op = r->op;
            r->op = atb_next_op(op);
            status = step(r, op, line);
        }
        if (status == ATB_OK && !complete(r))
            status = ATB_ERR_MALFORMED;
    } while (status == ATB_ERR_MALFORMED && retry(r));
    return status == ATB_ERR_MALFORMED && r->open ? ATB_ERR_LENGTH : status;
}

atb_status_t atb_parse(const char *text, const uint8_t *lines, unsigned roles, const void *req, void *out,
                       const uint16_t *settings, const char *line, size_t len, atb_parsed_t *parsed)
{
    atb_status_t outcome = ATB_ERR_NO_MATCH;
    reader_t r;
    r.text = text;
    r.end = line + len;
    r.req = req;
    r.out = out;
    r.settings = settings;
    r.parsed = parsed;
    r.command = false;
    r.top = 0;
    r.group = NULL;
    for (const uint8_t *op = lines, *stop; op[0] != ATB_END; op = stop) {
        stop = op + 4 + op[3];
        r.at = line;
        *parsed = (atb_parsed_t){ .role = op[1], .payload = ATB_NONE };
        if ((op[0] == ATB_OP_LINE && (roles >> op[1] & 1u) == 0) || !match_head(&r, op[2], text))
            continue;
        atb_status_t status = fields(&r, op + 4, stop, line);
        if (status == ATB_OK) {
            parsed->op = op;
            return ATB_OK;
        }
        clear_flags(&r, op + 4, stop);
        if (outcome != ATB_ERR_LENGTH && status != ATB_ERR_NO_MATCH)
            outcome = status;
    }
    return outcome;
}

atb_status_t atb_decode(const atb_exchange_t *x, void *rsp, const char *line, size_t len)
{
    atb_parsed_t parsed;
    return atb_parse(x->text, atb_lines(x), ~0u, NULL, rsp, NULL, line, len, &parsed);
}

atb_status_t atb_decode_command(const atb_exchange_t *x, void *req, const char *line, size_t len)
{
    atb_parsed_t parsed;
    reader_t r = { .text = x->text, .end = line + len, .out = req, .parsed = &parsed, .command = true };
    const char *at = match(line, r.end, "AT");
    if (at != NULL)
        at = match(at, r.end, x->text);
    if (at == NULL || (x->code[0] == 0 && at != r.end))
        return ATB_ERR_NO_MATCH;
    size_t head = strlen(x->text);
    r.at = at;
    r.comma = head > 0 && x->text[head - 1] == '"';
    return fields(&r, x->code + 1, atb_lines(x), line) == ATB_OK ? ATB_OK : ATB_ERR_MALFORMED;
}
