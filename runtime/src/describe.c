/* SPDX-License-Identifier: MIT */
/* Names and meanings: for tools and error messages. */
#include "atbind/doc.h"
#include "number.h"

typedef struct text {
    char *buf;
    size_t cap, len;
} text_t;

static void add(text_t *t, const char *string)
{
    for (; *string != '\0'; string++)
        if (t->len + 1 < t->cap)
            t->buf[t->len++] = *string;
}

static void add_number(text_t *t, uint32_t value, bool is_signed)
{
    char digits[12];
    bool negative = is_signed && value > INT32_MAX;
    digits[11] = '\0';
    if (negative)
        add(t, "-");
    add(t, atb_decimal(digits + 11, negative ? 0u - value : value));
}

/* At least so many digits. */
static void add_hex(text_t *t, uint32_t value, unsigned digits)
{
    unsigned n = 8;
    while (n > digits && value >> 4 * (n - 1) == 0)
        n--;
    while (n-- > 0) {
        char digit[] = { "0123456789ABCDEF"[value >> 4 * n & 15u], '\0' };
        add(t, digit);
    }
}

/* A value as its command line has it. */
static void add_value(text_t *t, const atb_doc_field_t *field, uint32_t value)
{
    if (field->kind == ATB_KIND_HEX) {
        add(t, "0X");
        add_hex(t, value, 4);
    } else {
        add_number(t, value, field->kind == ATB_KIND_SIGNED);
    }
}

const atb_doc_function_t *atb_doc_find(const atb_doc_module_t *module, const char *function)
{
    for (const atb_doc_function_t *f = module->functions; f->function != NULL; f++)
        if (strcmp(f->function, function) == 0)
            return f;
    return NULL;
}

const atb_doc_function_t *atb_doc_of(const atb_doc_module_t *module, const atb_exchange_t *x)
{
    for (const atb_doc_function_t *f = module->functions; f->function != NULL; f++)
        if (f->exchange == x)
            return f;
    return NULL;
}

const char *atb_doc_code_text(const atb_doc_module_t *module, int32_t code)
{
    for (const atb_doc_code_t *c = module->codes; c->text != NULL; c++)
        if (c->code == code)
            return c->text;
    return NULL;
}

/* In the order of atb_status_t: name, and what it says where nothing more is known. */
static const struct {
    const char *name, *text;
} statuses[] = {
    { "ATB_OK", "success" },
    { "ATB_PENDING", "not finished yet" },
    { "ATB_ERR_RANGE", "a number is outside its range" },
    { "ATB_ERR_LENGTH", "a string or payload is too short or too long" },
    { "ATB_ERR_CHARACTER", "a byte that cannot be sent" },
    { "ATB_ERR_MISSING", "a parameter is missing" },
    { "ATB_ERR_CONDITION", "a parameter is not valid beside the others" },
    { "ATB_ERR_SETTING", "the present settings of the module do not allow the call" },
    { "ATB_ERR_NO_SPACE", "the buffer is too small" },
    { "ATB_ERR_BUSY", "the call is in use, or the client is in data mode" },
    { "ATB_ERR_ARGUMENT", "a null pointer where a value is needed" },
    { "ATB_ERR_MODULE", "ERROR" },
    { "ATB_ERR_RETRY", "the module cannot take more for now" },
    { "ATB_ERR_RESULT", "the result code is not 0" },
    { "ATB_ERR_CARRIER", "NO CARRIER" },
    { "ATB_ERR_TIMEOUT", "no answer in time" },
    { "ATB_ERR_SILENT", "the module does not answer" },
    { "ATB_ERR_MALFORMED", "a line does not have its documented shape" },
    { "ATB_ERR_NO_MATCH", "the line belongs to something else" },
    { "ATB_ERR_PORT", "the port has failed" },
    { "ATB_ERR_CANCELLED", "cancelled by the program" },
};

static size_t index_of(atb_status_t status)
{
    size_t index = (size_t)status;
    return index < sizeof statuses / sizeof statuses[0] ? index : (size_t)ATB_ERR_MALFORMED;
}

const char *atb_status_name(atb_status_t status)
{
    return statuses[index_of(status)].name;
}

/* The parameter with a number, those of a group counted once. */
static const atb_doc_field_t *parameter(const atb_doc_field_t *field, unsigned number)
{
    const atb_doc_field_t *after = NULL;
    while (field->name != NULL || after != NULL) {
        if (field->name == NULL) {
            field = after;
            after = NULL;
        } else if (field->kind == ATB_KIND_GROUP) {
            after = field + 1;
            field = field->members;
        } else if (number-- == 0) {
            return field;
        } else {
            field++;
        }
    }
    return NULL;
}

/* The bound that a value breaks; as documented, or as the codec gives it. */
static void add_bound(text_t *t, const atb_doc_field_t *field, const atb_fault_t *fault, bool bytes)
{
    bool one_of = fault->min == 0 && fault->max == 0;
    if (field->bound != NULL && strncmp(field->bound, "sum of ", 7) == 0)
        add(t, " is not a ");
    else
        add(t, one_of ? " is not one of " : " is outside ");
    if (field->bound != NULL) {
        add(t, field->bound);
        return;
    }
    add_value(t, field, fault->min);
    add(t, "..");
    add_value(t, field, fault->max);
    if (bytes)
        add(t, " bytes");
}

static void add_byte(text_t *t, uint32_t byte)
{
    add(t, "byte 0x");
    add_hex(t, byte, 2);
    add(t, " cannot be sent");
}

/* What is wrong with a parameter. Values of secret ones are not told. */
static void add_fault(text_t *t, const atb_doc_field_t *field, const atb_fault_t *fault)
{
    add(t, field->name);
    add(t, ": ");
    switch (fault->status) {
    case ATB_ERR_RANGE:
        if (field->secret)
            add(t, "the value");
        else
            add_value(t, field, fault->value);
        add_bound(t, field, fault, false);
        break;
    case ATB_ERR_LENGTH:
        if (field->secret)
            add(t, "the length");
        else {
            add_number(t, fault->value, false);
            add(t, " bytes");
        }
        add_bound(t, field, fault, true);
        break;
    case ATB_ERR_CHARACTER:
        if (field->secret)
            add(t, statuses[ATB_ERR_CHARACTER].text);
        else
            add_byte(t, fault->value);
        break;
    case ATB_ERR_MISSING:
        add(t, "is missing");
        break;
    case ATB_ERR_CONDITION:
        add(t, "is not valid beside the other parameters");
        break;
    default:
        add(t, statuses[index_of(fault->status)].text);
        break;
    }
    add(t, " (");
    add(t, field->manual);
    add(t, ", ");
    add(t, field->section);
    add(t, ")");
}

static void add_code(text_t *t, const atb_doc_module_t *module, int32_t code)
{
    const char *text = atb_doc_code_text(module, code);
    add_number(t, (uint32_t)code, true);
    add(t, " ");
    add(t, text != NULL ? text : "(not in the manual's list)");
}

size_t atb_error_text(const atb_error_t *error, const atb_doc_module_t *module, char *buf, size_t cap)
{
    text_t t = { buf, cap, 0 };
    const atb_doc_function_t *function = NULL;
    const atb_doc_field_t *field = NULL;
    if (error->exchange != NULL)
        function = atb_doc_of(module, error->exchange);
    if (function != NULL) {
        add(&t, function->function);
        add(&t, ": ");
        if (error->fault.status != ATB_OK && error->fault.param != ATB_NONE)
            field = parameter(function->params, error->fault.param);
    }
    if (field != NULL) {
        add_fault(&t, field, &error->fault);
    } else if (error->code >= 0) {
        add_code(&t, module, error->code);
    } else {
        add(&t, statuses[index_of(error->status)].text);
        if (error->status == ATB_ERR_TIMEOUT) {
            add(&t, ": ");
            add_number(&t, error->limit, false);
            add(&t, " ms have passed");
        }
    }
    if (cap > 0)
        buf[t.len] = '\0';
    return t.len;
}
