/* SPDX-License-Identifier: MIT */
/* What few commands have: numbers within other than 8 or 16 bits, enumerations, hexadecimal, literals to choose from,
 * repeated groups, conditions. Linked only with a descriptor that names atb_encode_more(). */
#include "encoder.h"

static bool one_of(uint32_t value, const uint8_t *set, unsigned width)
{
    for (unsigned i = 0; i < set[0]; i += width)
        if (atb_number(set + 1 + i, width) == value)
            return true;
    return false;
}

static atb_status_t check(atb_encoder_t *e, const uint8_t *constraint, uint32_t value, atb_status_t status)
{
    unsigned width = constraint[0] & 7u;
    uint32_t min = 0, max = 0;
    bool allowed;
    if (constraint[0] == ATB_C_ANY)
        return ATB_OK;
    if (constraint[0] & ATB_C_SET) {
        allowed = one_of(value, constraint + 1, width);
    } else {
        uint32_t first = atb_number(constraint + 1, width), second = atb_number(constraint + 1 + width, width);
        if (constraint[0] & ATB_C_MASK) {
            allowed = (value & ~first) == 0 || value == second;
        } else {
            allowed = value - first <= second - first;
            min = first;
            max = second;
        }
    }
    return allowed ? ATB_OK : atb_refuse(e, status, value, min, max);
}

static void put(atb_encoder_t *e, char c)
{
    *atb_claim(e, 1) = c;
}

/* Writes the lowest digits of a number in hexadecimal. */
static void put_hex(atb_encoder_t *e, uint32_t value, unsigned digits)
{
    while (digits-- > 0) {
        uint32_t digit = value >> 4 * digits & 15u;
        put(e, (char)(digit < 10 ? '0' + digit : 'A' - 10 + digit));
    }
}

static atb_status_t number(atb_encoder_t *e, const uint8_t *op, uint32_t value, atb_status_t refusal)
{
    atb_status_t status = check(e, op + 2, value, refusal);
    if (status != ATB_OK)
        return status;
    if (op[2] == ATB_C_I32 && value > INT32_MAX) {
        put(e, '-');
        value = 0u - value;
    }
    atb_put_number(e, value);
    return ATB_OK;
}

static atb_status_t hex(atb_encoder_t *e, const uint8_t *op, uint32_t value)
{
    bool quoted = (op[2] & ATB_HEX_QUOTED) != 0;
    atb_status_t status = check(e, op + 3, value, ATB_ERR_RANGE);
    if (status != ATB_OK)
        return status;
    if (quoted)
        put(e, '"');
    put(e, '0');
    put(e, 'X');
    put_hex(e, value, op[2] & 15u);
    if (quoted)
        put(e, '"');
    put(e, ',');
    return ATB_OK;
}

static atb_status_t bytes(atb_encoder_t *e, const uint8_t *op, const atb_source_t *source)
{
    const uint8_t *byte = source->ptr;
    uint32_t len = atb_capped(source->len);
    atb_status_t status = check(e, op + 2, len, len == 0 && byte == NULL ? ATB_ERR_MISSING : ATB_ERR_LENGTH);
    if (status != ATB_OK)
        return status;
    if (byte == NULL && len > 0)
        return ATB_ERR_ARGUMENT;
    put(e, '"');
    for (; len > 0; len--)
        put_hex(e, *byte++, 2);
    put(e, '"');
    put(e, ',');
    return ATB_OK;
}

static atb_status_t choice(atb_encoder_t *e, const uint8_t *op, uint32_t value)
{
    const char *text = e->x->text + op[2];
    if (value >= op[3])
        return atb_refuse(e, ATB_ERR_RANGE, value, 0, 0);
    for (; value > 0; value--)
        text += strlen(text) + 1;
    put(e, '"');
    while (*text != '\0')
        put(e, *text++);
    put(e, '"');
    put(e, ',');
    return ATB_OK;
}

static atb_status_t enter(atb_encoder_t *e, const uint8_t *op)
{
    uint32_t count = atb_word(e->base, op[2]);
    const void *elements = *(const void *const *)atb_member(e->base, op[1]);
    if (count < op[4] || count > op[5])
        return atb_refuse(e, ATB_ERR_LENGTH, count, op[4], op[5]);
    if (count == 0) {
        for (const uint8_t *end = op + 7 + op[6]; e->op != end; e->op = atb_next_op(e->op))
            e->param = (uint8_t)(e->param + atb_is_parameter(e->op));
        return ATB_OK;
    }
    if (elements == NULL)
        return ATB_ERR_ARGUMENT;
    e->group = op;
    e->end = op + 7 + op[6];
    e->base = elements;
    e->left = count - 1;
    e->first = e->param;
    return ATB_OK;
}

/* At the end of an element: on to the next, or behind the group. */
static void leave(atb_encoder_t *e)
{
    if (e->left-- > 0) {
        e->op = e->group + 7;
        e->base = atb_member(e->base, e->group[3]);
        e->param = e->first;
        return;
    }
    e->end = atb_lines(e->x);
    e->base = e->req;
    e->group = NULL;
}

/* A flag beside another parameter: may it be as it is? If not, its bracket's parameter is to blame. */
static atb_status_t condition(atb_encoder_t *e, const uint8_t *op)
{
    bool given = atb_flag(e->base, op[1]);
    bool met = one_of(atb_word(e->base, op[2]), op + 3, 1);
    if (given == met || given == (op[0] == ATB_OP_NEED_IF))
        return ATB_OK;
    e->param = 0;
    for (const uint8_t *at = e->x->code + 1; at != op && (at[0] != ATB_OP_OPTIONAL || at[1] != op[1]);
         at = atb_next_op(at))
        e->param = (uint8_t)(e->param + atb_is_parameter(at));
    return given ? ATB_ERR_CONDITION : ATB_ERR_MISSING;
}

static atb_status_t field(atb_encoder_t *e, const uint8_t *op)
{
    const void *member = atb_member(e->base, op[1]);
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_INT:
        return number(e, op, *(const uint32_t *)member, ATB_ERR_RANGE);
    case KIND_LENGTH:
        return number(e, op, atb_capped(((const atb_source_t *)member)->len), ATB_ERR_LENGTH);
    case KIND_HEX:
        return hex(e, op, *(const uint32_t *)member);
    case KIND_BYTES:
        return bytes(e, op, member);
    default:
        return choice(e, op, *(const uint32_t *)member);
    }
}

atb_status_t atb_encode_more(atb_encoder_t *e, const uint8_t *op)
{
    if (op == NULL) {
        leave(e);
        return ATB_OK;
    }
    switch (ATB_OP_KIND_(op[0])) {
    case KIND_SECRET:
        return ATB_OK;
    case KIND_GROUP:
        return enter(e, op);
    case KIND_ONLY_IF:
    case KIND_NEED_IF:
        return condition(e, op);
    case KIND_DATA:
        return atb_encode_payload(e, op);
    default:
        break;
    }
    atb_status_t status = field(e, op);
    if (status == ATB_OK)
        atb_parameter_done(e);
    return status;
}
