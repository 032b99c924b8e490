/* SPDX-License-Identifier: MIT */
/* Requests to command lines. One pass over the operations; a parameter is checked before it is written. */
#include "number.h"

typedef struct writer {
    char *buf; /* NULL: measure only */
    size_t cap, len;
    bool comma;  /* one stands before the next field */
    bool masked; /* secrets are hidden and nothing is checked */
    bool secret; /* the next field is */
} writer_t;

static void put(writer_t *w, const char *text, size_t len)
{
    size_t at = w->len;
    w->len = at + len;
    if (w->buf != NULL && w->len <= w->cap)
        memcpy(w->buf + at, text, len);
}

static void put_quoted(writer_t *w, const char *text, size_t len)
{
    put(w, "\"", 1);
    put(w, text, len);
    put(w, "\"", 1);
}

static void put_number(writer_t *w, uint32_t value, bool negative)
{
    char digits[11];
    char *end = digits + sizeof digits;
    char *first = atb_decimal(end, negative ? 0u - value : value);
    if (negative)
        *--first = '-';
    put(w, first, (size_t)(end - first));
}

static char hex_digit(unsigned value)
{
    return (char)(value < 10 ? '0' + value : 'A' + value - 10);
}

static void put_hex(writer_t *w, uint32_t value, unsigned style)
{
    char text[10];
    unsigned digits = style & 0x0Fu;
    text[0] = '0';
    text[1] = 'X';
    for (unsigned i = digits; i > 0; i--) {
        text[1 + i] = hex_digit(value & 15u);
        value >>= 4;
    }
    if (style & ATB_HEX_QUOTED)
        put_quoted(w, text, 2 + digits);
    else
        put(w, text, 2 + digits);
}

static void put_bytes(writer_t *w, const uint8_t *bytes, size_t len)
{
    put(w, "\"", 1);
    for (size_t i = 0; i < len; i++) {
        char pair[2] = { hex_digit(bytes[i] >> 4), hex_digit(bytes[i] & 15u) };
        put(w, pair, 2);
    }
    put(w, "\"", 1);
}

static bool within(uint32_t value, uint32_t min, uint32_t max, atb_fault_t *fault)
{
    fault->value = value;
    fault->min = min;
    fault->max = max;
    return value - min <= max - min;
}

static bool one_of(uint32_t value, const uint8_t *set, unsigned width)
{
    for (const uint8_t *v = set + 1; v < set + 1 + set[0]; v += width)
        if (atb_number(v, width) == value)
            return true;
    return false;
}

/* Is the value what its constraint allows? Also notes the bound it breaks. */
static bool allowed(uint32_t value, const uint8_t *constraint, atb_fault_t *fault)
{
    unsigned width = constraint[0] & 7u;
    if (width == 0)
        return true;
    if (constraint[0] & (ATB_C_RANGE | ATB_C_SIGNED))
        return within(value, atb_number(constraint + 1, width), atb_number(constraint + 1 + width, width), fault);
    fault->value = value;
    if (constraint[0] & ATB_C_SET)
        return one_of(value, constraint + 1, width);
    return (value & ~atb_number(constraint + 1, 4)) == 0 || value == atb_number(constraint + 5, 4);
}

/* Which bytes a field cannot carry. */
static bool carries(unsigned kind, uint8_t byte)
{
    return byte >= 0x20 && byte != 0x7F && byte != (kind == KIND_STRING ? '"' : ',');
}

static atb_status_t check_string(const uint8_t *op, const atb_str_t *string, atb_fault_t *fault)
{
    unsigned kind = ATB_OP_KIND_(op[0]);
    uint32_t min = 1, max = UINT16_MAX;
    if (kind != KIND_ADDRESS) {
        min = atb_number(op + 2, 2);
        max = atb_number(op + 4, 2);
    }
    if (string->ptr == NULL) {
        if (string->len > 0)
            return ATB_ERR_ARGUMENT;
        if (min > 0)
            return ATB_ERR_MISSING;
    }
    if (!within((uint32_t)string->len, min, max, fault))
        return ATB_ERR_LENGTH;
    for (size_t i = 0; i < string->len; i++)
        if (!carries(kind, (uint8_t)string->ptr[i])) {
            within((uint8_t)string->ptr[i], 0, 0, fault);
            return ATB_ERR_CHARACTER;
        }
    return ATB_OK;
}

static atb_status_t check_data(const uint8_t *op, const atb_source_t *source, atb_fault_t *fault)
{
    if (!allowed((uint32_t)source->len, op + 3, fault))
        return ATB_ERR_LENGTH;
    if (source->ptr == NULL)
        return source->len > 0 && source->pull == NULL ? ATB_ERR_ARGUMENT : ATB_OK;
    const uint8_t *bytes = source->ptr;
    for (size_t i = 0; i < source->len; i++)
        if ((bytes[i] == 0x1A && (op[2] & ATB_DATA_CTRL_Z)) ||
            (bytes[i] == 0x1B && (op[2] & (ATB_DATA_CTRL_Z | ATB_DATA_NO_ESC)))) {
            within(bytes[i], 0, 0, fault);
            return ATB_ERR_CHARACTER;
        }
    return ATB_OK;
}

static atb_status_t check_bytes(const uint8_t *op, const atb_source_t *source, atb_fault_t *fault)
{
    if (!within((uint32_t)source->len, atb_number(op + 2, 2), atb_number(op + 4, 2), fault))
        return ATB_ERR_LENGTH;
    return source->ptr == NULL && source->len > 0 ? ATB_ERR_ARGUMENT : ATB_OK;
}

static const char *choice(const char *text, uint32_t index)
{
    while (index-- > 0)
        text += strlen(text) + 1;
    return text;
}

/* Checks a parameter. */
static atb_status_t check(const uint8_t *op, const void *base, atb_fault_t *fault)
{
    const void *member = atb_member(base, op[1]);
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_INT:
        return allowed(atb_word(base, op[1]), op + 2, fault) ? ATB_OK : ATB_ERR_RANGE;
    case KIND_HEX:
        return allowed(atb_word(base, op[1]), op + 3, fault) ? ATB_OK : ATB_ERR_RANGE;
    case KIND_LENGTH:
        return allowed((uint32_t)((const atb_source_t *)member)->len, op + 2, fault) ? ATB_OK : ATB_ERR_LENGTH;
    case KIND_DATA:
        return check_data(op, member, fault);
    case KIND_BYTES:
        return check_bytes(op, member, fault);
    case KIND_CHOICE:
        fault->value = atb_word(base, op[1]);
        return fault->value < op[3] ? ATB_OK : ATB_ERR_RANGE;
    default:
        return check_string(op, member, fault);
    }
}

/* Writes a parameter. */
static void write(writer_t *w, const uint8_t *op, const void *base, const char *text)
{
    const void *member = atb_member(base, op[1]);
    const atb_str_t *string = member;
    uint32_t value;
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_INT:
        value = atb_word(base, op[1]);
        put_number(w, value, op[2] == ATB_C_I32 && value > INT32_MAX);
        break;
    case KIND_HEX:
        put_hex(w, atb_word(base, op[1]), op[2]);
        break;
    case KIND_LENGTH:
        put_number(w, (uint32_t)((const atb_source_t *)member)->len, false);
        break;
    case KIND_BYTES:
        put_bytes(w, ((const atb_source_t *)member)->ptr, ((const atb_source_t *)member)->len);
        break;
    case KIND_CHOICE:
        text = choice(text + op[2], atb_word(base, op[1]));
        put_quoted(w, text, strlen(text));
        break;
    case KIND_STRING:
        put_quoted(w, string->ptr, string->len);
        break;
    default:
        put(w, string->ptr, string->len);
        break;
    }
}

static void field(writer_t *w, const uint8_t *op, const void *base, const char *text)
{
    if (op[0] == ATB_OP_DATA)
        return; /* follows the prompt */
    if (w->comma)
        put(w, ",", 1);
    w->comma = true;
    if (w->masked && w->secret)
        put(w, "***", 3);
    else
        write(w, op, base, text);
    w->secret = false;
}

/* A flag beside another parameter: may it be as it is? */
static atb_status_t check_condition(const uint8_t *op, const void *base)
{
    bool given = atb_flag(base, op[1]);
    bool listed = one_of(atb_word(base, op[2]), op + 3, 1);
    if (op[0] == ATB_OP_ONLY_IF)
        return given && !listed ? ATB_ERR_CONDITION : ATB_OK;
    return !given && listed ? ATB_ERR_MISSING : ATB_OK;
}

static atb_status_t check_group(const uint8_t *op, const void *base, atb_fault_t *fault)
{
    uint32_t count = atb_word(base, op[2]);
    if (!within(count, op[4], op[5], fault))
        return ATB_ERR_LENGTH;
    const void *first;
    memcpy(&first, atb_member(base, op[1]), sizeof first);
    return first == NULL && count > 0 ? ATB_ERR_ARGUMENT : ATB_OK;
}

/* Counts the parameters before an operation; for a condition, before the bracket of its flag. */
static uint8_t ordinal(const atb_exchange_t *x, const uint8_t *at)
{
    bool condition = at[0] == ATB_OP_ONLY_IF || at[0] == ATB_OP_NEED_IF;
    uint8_t count = 0;
    for (const uint8_t *op = x->code + 1; op != at; op = atb_next_op(op)) {
        if (condition && op[0] == ATB_OP_OPTIONAL && op[1] == at[1])
            break;
        if (ATB_OP_KIND_(op[0]) <= KIND_CHOICE)
            count++;
    }
    return count;
}

/* Where the pass over a request stands. */
typedef struct cursor {
    const uint8_t *op, *end;
    const uint8_t *absent; /* a bracket that is not given, as long as no field has followed it */
    const void *base;      /* struct that the offsets refer to */
    const uint8_t *group;  /* in a group: its first operation, */
    const uint8_t *rest;   /* where the operations after it end, */
    uint32_t left;         /* how many elements follow this one, */
    unsigned stride;       /* and their size in words */
} cursor_t;

/* At the end of operations: on to the next element of the group, or behind the group. */
static bool leave(cursor_t *c, const void *request)
{
    if (c->group == NULL)
        return false;
    if (c->left-- > 0) {
        c->op = c->group;
        c->base = atb_member(c->base, c->stride);
        return true;
    }
    c->end = c->rest;
    c->group = NULL;
    c->base = request;
    return c->op != c->end;
}

static void enter(cursor_t *c, const uint8_t *op)
{
    uint32_t count = atb_word(c->base, op[2]);
    if (count == 0) {
        c->op = op + 7 + op[6];
        return;
    }
    memcpy(&c->base, atb_member(c->base, op[1]), sizeof c->base);
    c->group = op + 7;
    c->rest = c->end;
    c->end = c->group + op[6];
    c->left = count - 1;
    c->stride = op[3];
}

/* A bracket: enters it, or passes over it when it is not given; then no bracket inside may be given. */
static const uint8_t *bracket(cursor_t *c, const uint8_t *op)
{
    if (atb_flag(c->base, op[1]))
        return c->absent;
    if (c->absent == NULL)
        c->absent = op;
    const uint8_t *end = op + 3 + op[2];
    while (c->op != end) {
        const uint8_t *inner = c->op;
        if (inner[0] == ATB_OP_OPTIONAL && atb_flag(c->base, inner[1]))
            return c->absent;
        c->op = atb_next_op(inner);
    }
    return NULL;
}

static size_t encode(const atb_exchange_t *x, const void *req, writer_t *w, atb_fault_t *fault)
{
    cursor_t c = { .op = x->code + 1, .end = atb_lines(x), .base = req };
    size_t head = strlen(x->text);
    put(w, "AT", 2);
    put(w, x->text, head);
    w->comma = head > 0 && x->text[head - 1] == '"';
    while (c.op != c.end || leave(&c, req)) {
        const uint8_t *op = c.op;
        const uint8_t *culprit = op;
        atb_status_t status = ATB_OK;
        c.op = atb_next_op(op);
        switch (ATB_OP_KIND_(op[0])) {
        case KIND_SECRET:
            w->secret = true;
            break;
        case KIND_LITERAL:
            put(w, x->text + op[1], strlen(x->text + op[1]));
            w->comma = false;
            break;
        case KIND_OPTIONAL:
            culprit = bracket(&c, op);
            status = culprit != NULL ? ATB_ERR_MISSING : ATB_OK;
            break;
        case KIND_GROUP:
            status = check_group(op, c.base, fault);
            if (status == ATB_OK)
                enter(&c, op);
            break;
        case KIND_ONLY_IF:
        case KIND_NEED_IF:
            status = check_condition(op, c.base);
            break;
        default:
            if (!w->masked)
                status = check(op, c.base, fault);
            if (status == ATB_OK)
                field(w, op, c.base, x->text);
            c.absent = NULL;
            break;
        }
        if (status != ATB_OK && !w->masked) {
            fault->status = status;
            fault->param = ordinal(x, culprit);
            return 0;
        }
    }
    put(w, "\r", 1);
    if (w->len > w->cap) {
        fault->status = ATB_ERR_NO_SPACE;
        return 0;
    }
    return w->len;
}

size_t atb_encode(const atb_exchange_t *x, const void *req, char *buf, size_t cap, atb_fault_t *fault)
{
    atb_fault_t own;
    atb_fault_t *f = fault != NULL ? fault : &own;
    *f = (atb_fault_t){ .status = ATB_OK, .param = ATB_NONE };
    writer_t w = { .buf = buf, .cap = cap };
    return encode(x, req, &w, f);
}

size_t atb_encode_masked(const atb_exchange_t *x, const void *req, char *buf, size_t cap)
{
    atb_fault_t own;
    writer_t w = { .buf = buf, .cap = cap, .masked = true };
    return encode(x, req, &w, &own);
}
