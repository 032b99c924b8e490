/* SPDX-License-Identifier: MIT */
/* Error texts. */
#include <string.h>

#include "atbind/doc.h"
#include "check.h"

#define FIELD(n, k, b, s)                                                                       \
    {                                                                                           \
        .name = n, .kind = k, .bound = b, .secret = s, .manual = "SSL note", .section = "2.2.2" \
    }

static const atb_doc_field_t members[] = { FIELD("topic", ATB_KIND_STRING, "1..16 bytes", false),
                                           FIELD("qos", ATB_KIND_INT, "0..2", false),
                                           { .name = NULL } };
static const atb_doc_field_t params[] = {
    FIELD("client_id", ATB_KIND_INT, "0..11", false),
    FIELD("mode", ATB_KIND_INT, "0, 1, 4", false),
    { .name = "pairs", .kind = ATB_KIND_GROUP, .members = members },
    FIELD("password", ATB_KIND_STRING, "1..8 bytes", true),
    FIELD("level", ATB_KIND_SIGNED, NULL, false),
    FIELD("path", ATB_KIND_TEXT, NULL, false),
    { .name = NULL },
};
static const atb_doc_field_t ends_with_group[] = {
    { .name = "pairs", .kind = ATB_KIND_GROUP, .members = members },
    { .name = NULL },
};
static const atb_exchange_t open_x = { "+OPEN=", NULL, 3, 0, 0 }, sub_x = { "+SUB=", NULL, 3, 0, 0 },
                            unknown_x = { "+X", NULL, 3, 0, 0 };
static const atb_doc_function_t functions[] = {
    { .exchange = &open_x, .function = "m_open", .params = params },
    { .exchange = &sub_x, .function = "m_sub", .params = ends_with_group },
    { .function = NULL },
};
static const atb_doc_code_t codes[] = { { 566, "FAILED", "Socket connection failed" }, { 0, NULL, NULL } };
static const atb_doc_module_t module = { .functions = functions, .codes = codes };

static bool says(const atb_error_t *error, const char *expected)
{
    char buf[160];
    size_t len = atb_error_text(error, &module, buf, sizeof buf);
    bool ok = len == strlen(expected) && strcmp(buf, expected) == 0;
    if (!ok)
        (void)fprintf(stderr, "%s\n", buf);
    /* in every buffer that is too small: cut, and always ended */
    for (size_t cap = 0; cap < len; cap++) {
        char tight[160];
        memset(tight, '!', sizeof tight);
        size_t part = atb_error_text(error, &module, tight, cap);
        ok = ok && tight[cap] == '!' && (cap == 0 || (part == cap - 1 && tight[part] == '\0'));
    }
    return ok;
}

static bool fault_says(unsigned param, atb_status_t status, uint32_t value, uint32_t min, uint32_t max,
                       const char *expected)
{
    const atb_error_t e = { status, &open_x, { status, (uint8_t)param, value, min, max }, -1, 0 };
    return says(&e, expected);
}

static bool error_says(atb_status_t status, const atb_exchange_t *x, int32_t code, const char *expected)
{
    const atb_error_t e = { status, x, { .status = ATB_OK, .param = ATB_NONE }, code, 300 };
    return says(&e, expected);
}

static void test_faults(void)
{
    CHECK(fault_says(0, ATB_ERR_RANGE, 12, 0, 11, "m_open: client_id: 12 is outside 0..11 (SSL note, 2.2.2)"));
    CHECK(fault_says(1, ATB_ERR_RANGE, 2, 0, 0, "m_open: mode: 2 is not one of 0, 1, 4 (SSL note, 2.2.2)"));
    CHECK(
        fault_says(2, ATB_ERR_LENGTH, 300, 1, 16, "m_open: topic: 300 bytes is outside 1..16 bytes (SSL note, 2.2.2)"));
    CHECK(fault_says(3, ATB_ERR_RANGE, 3, 0, 2, "m_open: qos: 3 is outside 0..2 (SSL note, 2.2.2)"));
    CHECK(
        fault_says(4, ATB_ERR_RANGE, 99, 0, 2, "m_open: password: the value is outside 1..8 bytes (SSL note, 2.2.2)"));
    CHECK(
        fault_says(4, ATB_ERR_LENGTH, 9, 1, 8, "m_open: password: the length is outside 1..8 bytes (SSL note, 2.2.2)"));
    CHECK(
        fault_says(4, ATB_ERR_CHARACTER, 'x', 0, 0, "m_open: password: a byte that cannot be sent (SSL note, 2.2.2)"));
    CHECK(fault_says(5, ATB_ERR_RANGE, (uint32_t)-41, (uint32_t)-40, 85,
                     "m_open: level: -41 is outside -40..85 (SSL note, 2.2.2)"));
    CHECK(fault_says(6, ATB_ERR_CHARACTER, 0x1A, 0, 0, "m_open: path: byte 0x1A cannot be sent (SSL note, 2.2.2)"));
    CHECK(fault_says(6, ATB_ERR_LENGTH, 11, 1, 10, "m_open: path: 11 bytes is outside 1..10 bytes (SSL note, 2.2.2)"));
    CHECK(fault_says(0, ATB_ERR_MISSING, 0, 0, 0, "m_open: client_id: is missing (SSL note, 2.2.2)"));
    CHECK(fault_says(0, ATB_ERR_CONDITION, 0, 0, 0,
                     "m_open: client_id: is not valid beside the other parameters (SSL note, 2.2.2)"));
    CHECK(fault_says(0, ATB_ERR_ARGUMENT, 0, 0, 0,
                     "m_open: client_id: a null pointer where a value is needed (SSL note, 2.2.2)"));
    CHECK(fault_says(7, ATB_ERR_RANGE, 0, 0, 0, "m_open: a number is outside its range"));
    CHECK(fault_says(ATB_NONE, ATB_ERR_NO_SPACE, 0, 0, 0, "m_open: the buffer is too small"));
    const atb_error_t sub = { ATB_ERR_RANGE, &sub_x, { ATB_ERR_RANGE, 2, 0, 0, 0 }, -1, 0 };
    CHECK(says(&sub, "m_sub: a number is outside its range"));
}

static void test_errors(void)
{
    CHECK(error_says(ATB_ERR_RESULT, &open_x, 566, "m_open: 566 Socket connection failed"));
    CHECK(error_says(ATB_ERR_MODULE, &open_x, 9, "m_open: 9 (not in the manual's list)"));
    CHECK(error_says(ATB_ERR_MODULE, &open_x, -1, "m_open: ERROR"));
    CHECK(error_says(ATB_ERR_TIMEOUT, &open_x, -1, "m_open: no answer in time: 300 ms have passed"));
    CHECK(error_says(ATB_ERR_SILENT, NULL, -1, "the module does not answer"));
    CHECK(error_says(ATB_ERR_CARRIER, &unknown_x, -1, "NO CARRIER"));
    CHECK(error_says((atb_status_t)99, NULL, -1, "a line does not have its documented shape"));
}

static void test_lookups(void)
{
    CHECK(atb_doc_find(&module, "m_sub") == &functions[1] && atb_doc_find(&module, "m_su") == NULL);
    CHECK(atb_doc_of(&module, &open_x) == &functions[0] && atb_doc_of(&module, &unknown_x) == NULL);
    CHECK(strcmp(atb_doc_code_text(&module, 566), "Socket connection failed") == 0);
    CHECK(atb_doc_code_text(&module, 0) == NULL);
    CHECK(strcmp(atb_status_name(ATB_OK), "ATB_OK") == 0);
    CHECK(strcmp(atb_status_name(ATB_ERR_CANCELLED), "ATB_ERR_CANCELLED") == 0);
}

int main(void)
{
    test_faults();
    test_errors();
    test_lookups();
    return check_result();
}
