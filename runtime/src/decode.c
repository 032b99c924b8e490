/* SPDX-License-Identifier: MIT */
/* Lines to structs. The operations of a line are tried in order. Where there is a choice (which quote ends a string,
 * whether a bracket is given) the latest one is kept and taken back when the rest does not fit; each time a string
 * grows longer or a bracket is passed over, so that this comes to an end. */
#include "reader.h"

static const char *skip_spaces(const char *at, const char *end)
{
    while (at != end && *at == ' ')
        at++;
    return at;
}

/* Spaces, and the brackets that test replies show around what is optional. */
static const char *skip_padding(const char *at, const char *end)
{
    while (at != end && (*at == ' ' || *at == '[' || *at == ']'))
        at++;
    return at;
}

const char *atb_match(const char *at, const char *end, const char *literal)
{
    char before = '\0';
    for (char c = *literal; c != '\0'; c = *literal) {
        if (at != end && *at == c) {
            at++;
            literal++;
        } else if (before != ':' && before != ',' && before != ' ') {
            return NULL;
        } else if (at != end && *at == ' ') {
            at++; /* one more in the line */
            continue;
        } else if (c == ' ' && before != ' ') {
            literal++; /* none in the line */
        } else {
            return NULL;
        }
        before = c;
    }
    return at;
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
    return atb_match(skip_spaces(at + 1, end), end, head);
}

static bool match_head(reader_t *r, unsigned head)
{
    const char *word = r->text;
    const char *at = r->line;
    char last = ':';
    if (head == ATB_SAME) {
        at = match_same(at, r->end, word);
    } else if (head != ATB_BARE) {
        word += head;
        at = atb_match(at, r->end, word);
    }
    if (head != ATB_BARE)
        last = word[strlen(word) - 1];
    r->at = at;
    r->comma = last == '"';
    if (at == NULL)
        return false;
    /* A word must not go on: not "CLOSED2" for "CLOSED". */
    return head == ATB_SAME || last < '0' || last == ':' || at == r->end || *at < '0';
}

bool atb_reach(reader_t *r, bool spaces)
{
    const char *at = r->at;
    if (r->comma) {
        if (at == r->end || *at != ',')
            at = skip_padding(at, r->end);
        if (at == r->end || *at != ',')
            return false;
        at++;
    }
    r->at = spaces ? skip_spaces(at, r->end) : at;
    r->comma = true;
    return true;
}

bool atb_read_number(reader_t *r, bool is_signed)
{
    const char *at = r->at;
    const char *end = r->end;
    bool negative = at != end && *at == '-';
    uint32_t value = 0, digit;
    if (negative || (at != end && *at == '+'))
        at++;
    const char *first = at;
    for (; at != end && (digit = (uint32_t)(uint8_t)*at - '0') <= 9; at++) {
        /* ten digits may be too many */
        if (at - first >= 9 && (value > UINT32_MAX / 10u || value * 10u > UINT32_MAX - digit))
            return false;
        value = value * 10u + digit;
    }
    if (at == first || ((is_signed || negative) && value > (uint32_t)INT32_MAX + negative))
        return false;
    r->at = at;
    r->last = negative ? 0u - value : value;
    return true;
}

static void store(const reader_t *r, unsigned word, uint32_t value)
{
    if (r->out != NULL)
        ((uint32_t *)(void *)r->out)[word] = value;
}

static void set_flag(const reader_t *r, unsigned offset, bool value)
{
    if (r->out != NULL)
        ((bool *)r->out)[offset] = value;
}

/* Is this where a field may end? */
static bool ends_here(const reader_t *r, const char *at)
{
    const uint8_t *op = r->op;
    while (op[0] == ATB_OP_OPTIONAL && op != r->stop)
        op += 3;
    if (op[0] == ATB_OP_LITERAL && op != r->stop && atb_match(at, r->end, r->text + op[1]) != NULL)
        return true;
    at = skip_padding(at, r->end);
    return at == r->end || *at == ',';
}

/* Finds the quote that ends a string, from a place on. */
static bool close_quote(reader_t *r, const uint8_t *op, const char *begin, const char *at, atb_str_t *found)
{
    for (; at != r->end; at++)
        if (*at == '"' && ends_here(r, at + 1)) {
            if (op[0] == ATB_OP_STRING && r->group == NULL) { /* no other field has quotes inside */
                r->kept = op;
                r->begin = begin;
                r->quote = at;
            }
            found->ptr = begin;
            found->len = (size_t)(at - begin);
            r->at = at + 1;
            return true;
        }
    return false;
}

/* Without quotes: up to the next literal, comma or end; supported values up to their closing parenthesis. */
bool atb_token(reader_t *r, const uint8_t *op, atb_str_t *found)
{
    const char *at = r->at;
    char first = at != r->end ? *at : '\0';
    if (first == '"' && op[0] != ATB_OP_TEXT) {
        r->open = !close_quote(r, op, at + 1, at + 1, found);
        return !r->open;
    }
    found->ptr = at;
    if (first == '(' && op[0] == ATB_OP_VALUES)
        for (bool quoted = false; quoted || *at != ')'; at++) {
            quoted ^= *at == '"';
            if (at + 1 == r->end)
                return false;
        }
    while (!ends_here(r, at))
        at++;
    found->len = (size_t)(at - found->ptr);
    r->at = at;
    return true;
}

unsigned atb_hex_value(char c)
{
    unsigned digit = (unsigned)(uint8_t)c - '0';
    if (digit > 9)
        digit = ((unsigned)(uint8_t)c | 0x20u) - 'a' < 6u ? ((unsigned)(uint8_t)c | 0x20u) - 'a' + 10u : 16u;
    return digit;
}

static bool put_hex(const reader_t *r, const uint8_t *op, const atb_str_t *text)
{
    const char *at = text->ptr;
    const char *end = at + text->len;
    uint32_t value = 0;
    if (text->len > 2 && at[0] == '0' && (at[1] | 0x20) == 'x')
        at += 2;
    if (at == end || end - at > 8)
        return false;
    for (; at != end; at++) {
        unsigned digit = atb_hex_value(*at);
        if (digit > 15)
            return false;
        value = value << 4 | digit;
    }
    store(r, op[1], value);
    return true;
}

/* Hex text to bytes. */
static bool put_bytes(const reader_t *r, const uint8_t *op, const atb_str_t *text)
{
    atb_sink_t *sink = (void *)(r->out + 4u * op[1]);
    for (size_t i = 0; i < text->len; i += 2) {
        unsigned high = atb_hex_value(text->ptr[i]);
        unsigned low = i + 1 < text->len ? atb_hex_value(text->ptr[i + 1]) : 16u;
        uint8_t byte = (uint8_t)(high << 4 | low);
        if ((high | low) > 15)
            return false;
        if (r->out == NULL)
            continue;
        if (sink->len < sink->cap)
            ((uint8_t *)sink->buf)[sink->len] = byte;
        if (sink->on_data != NULL)
            sink->on_data(sink->user, &byte, 1);
        sink->len++;
    }
    return true;
}

uint32_t atb_read_choice(const reader_t *r, const uint8_t *op, const atb_str_t *raw)
{
    const char *name = r->text + op[2];
    for (uint32_t value = 0; value < op[3]; value++) {
        size_t same = 0;
        while (same < raw->len && name[same] != '\0' && name[same] == raw->ptr[same])
            same++;
        name += same;
        if (same == raw->len && *name == '\0')
            return value;
        while (*name++ != '\0')
            ;
    }
    return ATB_UNKNOWN;
}

/* Puts the text of a field where it belongs. */
static bool put_text(const reader_t *r, const uint8_t *op, const atb_str_t *text)
{
    if (op[0] == ATB_OP_HEX)
        return put_hex(r, op, text);
    if (op[0] == ATB_OP_BYTES)
        return put_bytes(r, op, text);
    if (r->out == NULL)
        return true;
    void *member = r->out + 4u * op[1];
    if (op[0] == ATB_OP_CHOICE)
        *(atb_choice_t *)member = (atb_choice_t){ atb_read_choice(r, op, text), *text };
    else
        *(atb_str_t *)member = *text;
    return true;
}

/* Notes that brackets and variants are not given. */
static void clear_flags(const reader_t *r, const uint8_t *op, const uint8_t *end)
{
    for (; op != end; op = atb_next_op(op))
        if (op[0] == ATB_OP_OPTIONAL || op[0] == ATB_OP_SET)
            set_flag(r, op[1], false);
}

static void pass_over(reader_t *r, const uint8_t *op)
{
    r->op = op + 3 + op[2];
    clear_flags(r, op, r->op);
}

/* Enters a bracket if something stands there. One that is empty is entered, but counts as not given. */
static void bracket(reader_t *r, const uint8_t *op)
{
    const char *begin = r->at;
    bool comma = r->comma;
    bool literal = op[3] == ATB_OP_LITERAL;
    bool there =
        literal ? atb_match(begin, r->end, r->text + op[4]) != NULL : atb_reach(r, true) && (comma || r->at != r->end);
    if (there) {
        set_flag(r, op[1], literal || (r->at != r->end && *r->at != ','));
        if (r->group == NULL) { /* groups come in commands, where nothing is ambiguous */
            r->kept = op;
            r->begin = begin;
            r->kept_comma = comma;
        }
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
    const uint8_t *op = r->kept;
    atb_str_t text;
    if (op == NULL)
        return false;
    r->kept = NULL;
    if (op[0] == ATB_OP_OPTIONAL) {
        if (r->open) /* something does stand there: it goes on after the end of the line */
            return false;
        r->at = r->begin;
        r->comma = r->kept_comma;
        pass_over(r, op);
        return true;
    }
    r->op = atb_next_op(op);
    r->comma = true;
    return close_quote(r, op, r->begin, r->quote + 1, &text) && put_text(r, op, &text);
}

/* A payload: does it begin in this line? Then the line ends here. */
static bool payload(reader_t *r, const uint8_t *op)
{
    atb_parsed_t *parsed = r->parsed;
    parsed->payload = op[1];
    parsed->where = op[2];
    parsed->payload_len = r->length;
    if (op[2] != ATB_PAYLOAD_INLINE && op[2] != ATB_PAYLOAD_QUOTED)
        return true;
    if (!atb_reach(r, false))
        return false;
    if (op[2] == ATB_PAYLOAD_QUOTED && r->at != r->end && *r->at == '"')
        r->at++;
    parsed->used = (uint16_t)(r->at - r->line);
    r->at = r->end;
    return true;
}

static bool holds(const reader_t *r, const uint8_t *op)
{
    const uint16_t *setting = r->settings;
    if (setting == NULL)
        return true;
    setting += op[1];
    if (op[2] != ATB_NONE) {
        if (r->last >= op[2])
            return false;
        setting += r->last;
    }
    return *setting == atb_number(op + 3, 2);
}

/* Reads a field that is a number. ATB_ERR_NO_MATCH: the line belongs to something else. */
static atb_status_t read_int(reader_t *r, const uint8_t *op)
{
    unsigned word = op[1];
    if (!atb_read_number(r, op[0] == ATB_OP_INT && op[2] == ATB_C_I32))
        return ATB_ERR_MALFORMED;
    if (op[0] == ATB_OP_KEY) {
        if (r->req != NULL && atb_word(r->req, word) != r->last)
            return ATB_ERR_NO_MATCH;
        word = op[2];
    }
    if (op[0] == ATB_OP_RESULT) {
        r->parsed->has_result = true;
        r->parsed->result = r->last;
    }
    if (word == r->stop[-1]) /* as PAYLOAD and COUNT, which stand last, say */
        r->length = r->last;
    store(r, word, r->last);
    return ATB_OK;
}

static atb_status_t read_field(reader_t *r, const uint8_t *op)
{
    atb_str_t text;
    if (!atb_reach(r, true))
        return ATB_ERR_MALFORMED;
    if (op < r->bracket && (r->at == r->end || *r->at == ','))
        return ATB_OK; /* left out */
    if (op[0] == ATB_OP_INT || op[0] == ATB_OP_KEY || op[0] == ATB_OP_RESULT)
        return read_int(r, op);
    return atb_token(r, op, &text) && put_text(r, op, &text) ? ATB_OK : ATB_ERR_MALFORMED;
}

/* One operation. */
static atb_status_t step(reader_t *r, const uint8_t *op)
{
    atb_status_t status = ATB_OK;
    if (r->command != NULL && r->command(r, op, &status))
        return status;
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_SECRET:
        return ATB_OK;
    case KIND_SET:
        set_flag(r, op[1], true);
        return ATB_OK;
    case KIND_LITERAL:
        r->at = atb_match(r->at, r->end, r->text + op[1]);
        r->comma = false;
        return r->at != NULL ? ATB_OK : ATB_ERR_MALFORMED;
    case KIND_OPTIONAL:
        bracket(r, op);
        return ATB_OK;
    case KIND_PAYLOAD:
        return payload(r, op) ? ATB_OK : ATB_ERR_MALFORMED;
    case KIND_COUNT:
        r->parsed->has_count = true;
        r->parsed->count = r->length;
        return ATB_OK;
    case KIND_WHEN:
        return holds(r, op) ? ATB_OK : ATB_ERR_NO_MATCH;
    default:
        return read_field(r, op);
    }
}

/* What most fields are: a comma and up to nine digits. @return false: it must go the long way */
static bool digits(reader_t *r, const uint8_t *op)
{
    const char *at = r->at;
    const char *end = r->end;
    uint32_t value = 0, digit;
    if (!r->comma || op[2] != ATB_C_ANY || at == end || *at != ',')
        return false;
    const char *first = ++at;
    for (; at != end && (digit = (uint32_t)(uint8_t)*at - '0') <= 9; at++)
        value = value * 10u + digit;
    if (at == first || at - first > 9)
        return false;
    r->at = at;
    r->last = value;
    if (op[1] == r->stop[-1])
        r->length = value;
    store(r, op[1], value);
    return true;
}

atb_status_t atb_read_fields(reader_t *r, const uint8_t *op, const uint8_t *stop)
{
    atb_status_t status;
    r->op = op;
    r->stop = stop;
    r->bracket = op;
    r->kept = NULL;
    r->length = 0;
    r->open = false;
    do {
        status = ATB_OK;
        while (status == ATB_OK && (r->op != r->stop || (r->command != NULL && r->command(r, NULL, &status)))) {
            op = r->op;
            if (op[0] == ATB_OP_INT && digits(r, op)) {
                r->op = op + 3;
            } else {
                r->op = atb_next_op(op);
                status = step(r, op);
            }
        }
        if (status == ATB_OK && (!ends_here(r, r->at) || (r->command != NULL && r->at != r->end)))
            status = ATB_ERR_MALFORMED;
    } while (status == ATB_ERR_MALFORMED && retry(r));
    return status == ATB_ERR_MALFORMED && r->open ? ATB_ERR_LENGTH : status;
}

atb_status_t atb_parse(const char *text, const uint8_t *lines, unsigned roles, const void *req, void *out,
                       const uint16_t *settings, const char *line, size_t len, atb_parsed_t *parsed)
{
    atb_status_t outcome = ATB_ERR_NO_MATCH;
    reader_t r;
    parsed->op = NULL;
    r.text = text;
    r.line = line;
    r.end = line + len;
    r.req = req;
    r.out = out;
    r.settings = settings;
    r.parsed = parsed;
    r.command = NULL;
    r.group = NULL;
    for (const uint8_t *op = lines, *stop; op[0] != ATB_END; op = stop) {
        stop = op + 4 + op[3];
        if ((op[0] == ATB_OP_LINE && (roles >> op[1] & 1u) == 0) || !match_head(&r, op[2]))
            continue;
        *parsed = (atb_parsed_t){ .role = op[1], .payload = ATB_NONE };
        atb_status_t status = atb_read_fields(&r, op + 4, stop);
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
