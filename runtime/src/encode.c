/* SPDX-License-Identifier: MIT */
/* Requests to command lines. One pass over the operations; a parameter is checked before it is written. Here stands
 * what nearly all commands need; the rest is reached through the descriptors that have it. */
#include "encoder.h"

char *atb_claim(atb_encoder_t *e, size_t n)
{
    size_t at = e->len;
    e->len = at + n;
    if (e->len <= e->room)
        return e->buf + at;
    e->fits = false;
    return &e->spare;
}

char atb_put_text(atb_encoder_t *e, const char *text)
{
    char *buf = e->buf;
    size_t room = e->room, len = e->len;
    char last = '\0';
    if (len != e->plain)
        len--;
    for (; *text != '\0'; len++) {
        last = *text++;
        if (len < room)
            buf[len] = last;
    }
    e->len = e->plain = len;
    return last;
}

void atb_put_number(atb_encoder_t *e, uint32_t value)
{
    char digits[11];
    char *end = digits + sizeof digits;
    end[-1] = ',';
    char *digit = atb_decimal(end - 1, value);
    char *to = atb_claim(e, (size_t)(end - digit));
    for (unsigned step = e->fits; digit != end; to += step)
        *to = *digit++;
}

atb_status_t atb_refuse(atb_encoder_t *e, atb_status_t status, uint32_t value, uint32_t min, uint32_t max)
{
    e->fault->value = value;
    e->fault->min = min;
    e->fault->max = max;
    return status;
}

/* Checks the bytes of a string and writes them. */
static atb_status_t copy(atb_encoder_t *e, const atb_str_t *string, bool quoted)
{
    const uint8_t *byte = (const uint8_t *)string->ptr;
    size_t len = string->len;
    if (byte == NULL && len > 0)
        return ATB_ERR_ARGUMENT;
    char *to = atb_claim(e, len + 1 + 2u * quoted);
    unsigned step = e->fits;
    unsigned mark = ',';
    if (quoted) {
        mark = '"';
        *to = '"';
        to += step;
    }
    for (; len > 0; len--) {
        unsigned c = *byte++;
        if (c < 0x20 || c == 0x7F || c == mark)
            return atb_refuse(e, ATB_ERR_CHARACTER, c, 0, 0);
        *to = (char)c;
        to += step;
    }
    if (quoted) {
        *to = '"';
        to += step;
    }
    *to = ',';
    return ATB_OK;
}

/* A number, a length or a string, within bounds of 8 or 16 bits. */
static atb_status_t field(atb_encoder_t *e, const uint8_t *op)
{
    const void *member = atb_member(e->base, op[1]);
    const atb_str_t *string = member;
    uint32_t value = op[0] == ATB_OP_INT ? *(const uint32_t *)member : atb_capped(string->len);
    uint32_t min = atb_number(op + 3, op[2]), max = atb_number(op + 3 + op[2], op[2]);
    if (value < min || value > max) {
        atb_status_t status = ATB_ERR_LENGTH;
        if (op[0] == ATB_OP_INT)
            status = ATB_ERR_RANGE;
        else if (op[0] != ATB_OP_LENGTH && value == 0 && string->ptr == NULL)
            status = ATB_ERR_MISSING;
        return atb_refuse(e, status, value, min, max);
    }
    atb_status_t status = ATB_OK;
    if (ATB_OP_KIND_(op[0]) <= KIND_LENGTH)
        atb_put_number(e, value);
    else
        status = copy(e, string, op[0] == ATB_OP_STRING);
    if (status == ATB_OK)
        atb_parameter_done(e);
    return status;
}

/* A bracket: enters it, or passes over it when it is not given; then neither may what follows it, up to the next field
 * outside. */
static atb_status_t bracket(atb_encoder_t *e, const uint8_t *op)
{
    unsigned given = atb_flag(e->base, op[1]);
    const uint8_t *end = given ? e->op : op + 3 + op[2];
    if (!given && e->absent == ATB_NONE)
        e->absent = e->param;
    for (; e->op != end; e->op = atb_next_op(op)) {
        op = e->op;
        if (atb_is_parameter(op))
            e->param++;
        given |= op[0] == ATB_OP_OPTIONAL && atb_flag(e->base, op[1]);
    }
    if (!given || e->absent == ATB_NONE)
        return ATB_OK;
    e->param = e->absent;
    return ATB_ERR_MISSING;
}

/* What this file does not know, the descriptor's own encoder does. */
static atb_status_t other(atb_encoder_t *e, const uint8_t *op)
{
    const atb_exchange_ex_t *ex = (const atb_exchange_ex_t *)(const void *)e->x;
    if ((ex->base.flags & ATB_X_EXTENDED) != 0 && ex->encode != NULL)
        return ex->encode(e, op);
    return op[0] == ATB_OP_SECRET ? ATB_OK : ATB_ERR_ARGUMENT;
}

static atb_status_t step(atb_encoder_t *e)
{
    const uint8_t *op = e->op;
    unsigned kind = ATB_OP_KIND_(op[0]);
    if (op == e->end)
        return other(e, NULL); /* of a group */
    e->op = atb_next_op(op);
    if (kind <= KIND_ADDRESS && op[2] - 1u < ATB_C_U16) /* such a code is the width of the bounds */
        return field(e, op);
    if (kind == KIND_OPTIONAL)
        return bracket(e, op);
    if (kind == KIND_LITERAL) {
        atb_put_text(e, e->x->text + op[1]);
        return ATB_OK;
    }
    return other(e, op);
}

size_t atb_encode(const atb_exchange_t *x, const void *req, char *buf, size_t cap, atb_fault_t *fault)
{
    atb_fault_t own;
    atb_encoder_t e;
    atb_status_t status = ATB_OK;
    e.fault = fault != NULL ? fault : &own;
#ifndef __OPTIMIZE_SIZE__
    e.fault->status = ATB_OK;
    e.fault->param = ATB_NONE;
    e.len = atb_encode_quick(x, req, buf, cap);
    if (e.len > 0)
        return e.len;
#endif
    e.param = 0;
    e.absent = ATB_NONE;
    e.fits = true;
    e.len = e.plain = 0;
    e.buf = buf;
    e.room = buf != NULL ? cap : 0;
    e.op = x->code + 1;
    e.end = atb_lines(x);
    e.req = e.base = req;
    e.group = NULL;
    e.x = x;
    (void)atb_put_text(&e, "AT");
    if (atb_put_text(&e, x->text) == '"')
        *atb_claim(&e, 1) = ',';
    while (status == ATB_OK && (e.op != e.end || e.group != NULL)) {
        status = step(&e);
    }
    if (status == ATB_OK) {
        atb_put_text(&e, "\r");
        e.param = ATB_NONE;
        if (e.len > cap)
            status = ATB_ERR_NO_SPACE;
    }
    e.fault->status = status;
    e.fault->param = e.param;
    return status == ATB_OK ? e.len : 0;
}
