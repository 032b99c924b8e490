/* SPDX-License-Identifier: MIT */
/* Requests to command lines. One pass over the operations; a parameter is checked before it is written. */
#include "number.h"

typedef struct writer {
    char *buf;
    size_t room; /* bytes that may be stored; 0: measure only */
    size_t len;
    bool comma;  /* one stands before the next field */
    bool masked; /* secrets are hidden and nothing is checked */
    bool secret; /* the next field is */
} writer_t;

static void put(writer_t *w, const char *text, size_t len)
{
    size_t at = w->len;
    w->len = at + len;
    if (w->len <= w->room)
        for (char *to = w->buf + at; len > 0; len--)
            *to++ = *text++;
}

static void put_char(writer_t *w, char c)
{
    if (w->len < w->room)
        w->buf[w->len] = c;
    w->len++;
}

static void put_text(writer_t *w, const char *text)
{
    for (; *text != '\0'; text++)
        put_char(w, *text);
}

static void put_number(writer_t *w, uint32_t value)
{
    char digits[10];
    char *first = digits + sizeof digits;
    if (value > 9) {
        first = atb_decimal(first, value);
        put(w, first, (size_t)(digits + sizeof digits - first));
    } else {
        put_char(w, (char)('0' + value));
    }
}

/* Writes the lowest digits of a number in hexadecimal. */
static void put_hex(writer_t *w, uint32_t value, unsigned digits)
{
    while (digits-- > 0) {
        uint32_t digit = value >> 4 * digits & 15u;
        put_char(w, (char)(digit < 10 ? '0' + digit : 'A' - 10 + digit));
    }
}

static bool one_of(uint32_t value, const uint8_t *set, unsigned width)
{
    for (unsigned i = 0; i < set[0]; i += width)
        if (atb_number(set + 1 + i, width) == value)
            return true;
    return false;
}

static bool within(const atb_fault_t *fault)
{
    return fault->value - fault->min <= fault->max - fault->min;
}

/* Is fault->value what a constraint allows? Also notes the bound it breaks. */
static bool allowed(const uint8_t *constraint, atb_fault_t *fault)
{
    unsigned width = constraint[0] & 7u;
    uint32_t value = fault->value;
    uint32_t first = constraint[1], second = constraint[2];
    if (constraint[0] == ATB_C_ANY)
        return true;
    if (constraint[0] & ATB_C_SET)
        return one_of(value, constraint + 1, width);
    if (width > 1) {
        first = atb_number(constraint + 1, width);
        second = atb_number(constraint + 1 + width, width);
    }
    if (constraint[0] & ATB_C_MASK)
        return (value & ~first) == 0 || value == second;
    fault->min = first;
    fault->max = second;
    return within(fault);
}

/* Is this a byte that the field cannot carry? */
static bool forbidden(const uint8_t *op, unsigned byte)
{
    if (op[0] == ATB_OP_DATA)
        return byte == 0x1A ? (op[2] & ATB_DATA_CTRL_Z) != 0
                            : byte == 0x1B && (op[2] & (ATB_DATA_CTRL_Z | ATB_DATA_NO_ESC)) != 0;
    return byte < 0x20 || byte == 0x7F || byte == (op[0] == ATB_OP_STRING ? '"' : ',');
}

/* Strings and sources begin alike: where the bytes are, and how many. */
_Static_assert(offsetof(atb_str_t, len) == offsetof(atb_source_t, len), "strings and sources begin alike");

static const uint8_t *bytes_of(const void *member)
{
    return *(const void *const *)member;
}

static size_t length_of(const void *member)
{
    return *(const size_t *)(const void *)((const char *)member + offsetof(atb_source_t, len));
}

/* Checks the bytes of a string or payload, after its length. */
static atb_status_t check_bytes(const uint8_t *op, const void *member, atb_fault_t *fault)
{
    const uint8_t *byte = bytes_of(member);
    size_t len = length_of(member);
    if (byte == NULL)
        return len == 0 || (op[0] == ATB_OP_DATA && ((const atb_source_t *)member)->pull != NULL) ? ATB_OK
                                                                                                  : ATB_ERR_ARGUMENT;
    if (op[0] != ATB_OP_BYTES)
        for (const uint8_t *end = byte + len; byte != end; byte++)
            if (forbidden(op, *byte)) {
                fault->value = *byte;
                fault->min = fault->max = 0;
                return ATB_ERR_CHARACTER;
            }
    return ATB_OK;
}

static atb_status_t check(const uint8_t *op, const void *member, atb_fault_t *fault)
{
    unsigned kind = ATB_OP_KIND_(op[0]);
    fault->min = fault->max = 0;
    if (kind <= KIND_HEX || kind == KIND_CHOICE) {
        fault->value = *(const uint32_t *)member;
        bool ok = kind == KIND_CHOICE ? fault->value < op[3] : allowed(op + (op[0] >> 5), fault);
        return ok ? ATB_OK : ATB_ERR_RANGE;
    }
    size_t len = length_of(member);
    fault->value = (uint32_t)len == len ? (uint32_t)len : UINT32_MAX;
    if (kind <= KIND_DATA) {
        if (!allowed(op + (op[0] >> 5), fault))
            return ATB_ERR_LENGTH;
    } else {
        fault->min = atb_number(op + 2, 2);
        fault->max = atb_number(op + 4, 2);
        if (!within(fault))
            return len == 0 && bytes_of(member) == NULL ? ATB_ERR_MISSING : ATB_ERR_LENGTH;
    }
    return kind == KIND_LENGTH ? ATB_OK : check_bytes(op, member, fault);
}

/* Writes what stands in a field. */
static void write(writer_t *w, const uint8_t *op, const void *member, const char *text)
{
    unsigned kind = ATB_OP_KIND_(op[0]);
    uint32_t value;
    size_t len;
    bool quoted = kind == KIND_STRING || kind == KIND_BYTES || kind == KIND_CHOICE ||
                  (kind == KIND_HEX && (op[2] & ATB_HEX_QUOTED) != 0);
    if (quoted)
        put_char(w, '"');
    switch (kind) {
    case KIND_HEX:
        put_text(w, "0X");
        put_hex(w, *(const uint32_t *)member, op[2] & 15u);
        break;
    case KIND_LENGTH:
        put_number(w, (uint32_t)length_of(member));
        break;
    case KIND_BYTES:
        len = length_of(member);
        for (const uint8_t *byte = bytes_of(member); len > 0; len--)
            put_hex(w, *byte++, 2);
        break;
    case KIND_CHOICE:
        text += op[2];
        for (value = *(const uint32_t *)member; value > 0; value--)
            text += strlen(text) + 1;
        put_text(w, text);
        break;
    default:
        put(w, (const char *)bytes_of(member), length_of(member));
        break;
    }
    if (quoted)
        put_char(w, '"');
}

/* Numbers are what most fields are: a shorter way for them. */
static void write_int(writer_t *w, const uint8_t *op, uint32_t value)
{
    if (op[2] == ATB_C_I32 && value > INT32_MAX) {
        put_char(w, '-');
        value = 0u - value;
    }
    put_number(w, value);
}

static atb_status_t field(writer_t *w, const uint8_t *op, const void *member, const char *text, atb_fault_t *fault)
{
    if (!w->masked) {
        atb_status_t status = check(op, member, fault);
        if (status != ATB_OK)
            return status;
    }
    if (op[0] == ATB_OP_DATA)
        return ATB_OK; /* follows the prompt */
    if (w->comma)
        put_char(w, ',');
    w->comma = true;
    if (w->masked && w->secret)
        put_text(w, "***");
    else if (op[0] == ATB_OP_INT)
        write_int(w, op, *(const uint32_t *)member);
    else
        write(w, op, member, text);
    w->secret = false;
    return ATB_OK;
}

/* A flag beside another parameter: may it be as it is? */
static atb_status_t check_condition(const uint8_t *op, const void *base)
{
    bool given = atb_flag(base, op[1]);
    if (given == one_of(atb_word(base, op[2]), op + 3, 1))
        return ATB_OK;
    if (op[0] == ATB_OP_ONLY_IF)
        return given ? ATB_ERR_CONDITION : ATB_OK;
    return given ? ATB_OK : ATB_ERR_MISSING;
}

static atb_status_t check_group(const uint8_t *op, const void *base, atb_fault_t *fault)
{
    fault->value = atb_word(base, op[2]);
    fault->min = op[4];
    fault->max = op[5];
    if (!within(fault))
        return ATB_ERR_LENGTH;
    return fault->value > 0 && bytes_of(atb_member(base, op[1])) == NULL ? ATB_ERR_ARGUMENT : ATB_OK;
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
    c->base = bytes_of(atb_member(c->base, op[1]));
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

/* What most fields are: a number in a range of 8 or 16 bits. @return false: it must go the long way */
static bool short_int(writer_t *w, const uint8_t *op, const void *base)
{
    uint32_t value = atb_word(base, op[1]);
    uint32_t min = op[3], max = op[4];
    if (op[2] == ATB_C_U16) {
        min |= max << 8;
        max = op[5] | (uint32_t)op[6] << 8;
    } else if (op[2] != ATB_C_U8) {
        return false;
    }
    if (value < min || value > max || w->len + 6 > w->room || w->secret)
        return false;
    char *to = w->buf + w->len;
    if (w->comma)
        *to++ = ',';
    if (value > 9) {
        char digits[5];
        const char *end = digits + sizeof digits;
        for (const char *from = atb_decimal(digits + sizeof digits, value); from != end; from++)
            *to++ = *from;
    } else {
        *to++ = (char)('0' + value);
    }
    w->len = (size_t)(to - w->buf);
    w->comma = true;
    return true;
}

static size_t encode(const atb_exchange_t *x, const void *req, writer_t *w, size_t cap, atb_fault_t *fault)
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
        if (op[0] == ATB_OP_INT && short_int(w, op, c.base)) {
            c.op = op + (op[2] == ATB_C_U8 ? 5 : 7);
            c.absent = NULL;
            continue;
        }
        c.op = atb_next_op(op);
        switch (ATB_OP_KIND_(op[0])) {
        case KIND_SECRET:
            w->secret = true;
            break;
        case KIND_LITERAL:
            put_text(w, x->text + op[1]);
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
            status = field(w, op, atb_member(c.base, op[1]), x->text, fault);
            c.absent = NULL;
            break;
        }
        if (status != ATB_OK && !w->masked) {
            fault->status = status;
            fault->param = ordinal(x, culprit);
            return 0;
        }
    }
    put_char(w, '\r');
    if (w->len > cap) {
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
    writer_t w = { .buf = buf, .room = buf != NULL ? cap : 0 };
    return encode(x, req, &w, cap, f);
}

size_t atb_encode_masked(const atb_exchange_t *x, const void *req, char *buf, size_t cap)
{
    atb_fault_t own;
    writer_t w = { .buf = buf, .room = cap, .masked = true };
    return encode(x, req, &w, cap, &own);
}
