/* SPDX-License-Identifier: MIT */
/* Names and meanings of Quectel EG800Q series and EG91xQ family. Generated from the spec: do not edit. */
#include "eg91xq/doc.h"
#include "eg91xq/eg91xq.h"

/* clang-format off */
static const atb_doc_field_t fields_1[] = {
    { .name = NULL },
};

static const atb_doc_line_t lines_1[] = {
    { NULL, NULL, NULL },
};

static const atb_doc_value_t values_1[] = {
    { 0, "EG91XQ_SWITCH_DISABLE", NULL, "Disabled" },
    { 1, "EG91XQ_SWITCH_ENABLE", NULL, "Enabled" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_2[] = {
    { .name = "value", .manual_name = "value", .summary = "Whether the module sends back what it receives in command mode.", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "ATE", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_ate_set_req_t, value), .bound = "0, 1", .values = values_1 },
    { .name = NULL },
};

static const atb_doc_value_t values_2[] = {
    { 0, "EG91XQ_DTR_NO_EFFECT", NULL, "DTR has no effect" },
    { 1, "EG91XQ_DTR_COMMAND_MODE", NULL, "Data mode is left and the connection kept" },
    { 2, "EG91XQ_DTR_HANG_UP", NULL, "The connection is closed" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_3[] = {
    { .name = "value", .manual_name = "value", .summary = "Effect of DTR.", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT&D", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_at_dtr_set_req_t, value), .bound = "0, 1, 2", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_field_t fields_4[] = {
    { .name = "n", .manual_name = "n", .summary = "How errors are reported.", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT+CMEE", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_cmee_test_rsp_t, n) },
    { .name = NULL },
};

static const atb_doc_line_t lines_2[] = {
    { "+CMEE: <n:values>", "info", fields_4 },
    { NULL, NULL, NULL },
};

static const atb_doc_value_t values_3[] = {
    { 0, "EG91XQ_CMEE_PLAIN", NULL, "ERROR alone" },
    { 1, "EG91XQ_CMEE_NUMERIC", NULL, "+CME ERROR with a number" },
    { 2, "EG91XQ_CMEE_VERBOSE", NULL, "+CME ERROR with a text" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_5[] = {
    { .name = "n", .manual_name = "n", .summary = "How errors are reported.", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT+CMEE", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_cmee_get_rsp_t, n), .bound = "0, 1, 2", .values = values_3 },
    { .name = NULL },
};

static const atb_doc_line_t lines_3[] = {
    { "+CMEE: <n>", "info", fields_5 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_6[] = {
    { .name = "n", .manual_name = "n", .summary = "How errors are reported.", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT+CMEE", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_cmee_set_req_t, n), .bound = "0, 1, 2", .values = values_3 },
    { .name = NULL },
};

static const atb_doc_field_t fields_7[] = {
    { .name = "time", .manual_name = "time", .summary = "Date and time as yy/MM/dd,hh:mm:ss and, if known, the time zone in quarters of an hour as +zz or -zz.", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT+CCLK", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_cclk_get_rsp_t, time), .bound = "17..20 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_4[] = {
    { "+CCLK: <time>", "info", fields_7 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_8[] = {
    { .name = "time", .manual_name = "time", .summary = "Date and time as yy/MM/dd,hh:mm:ss and, if known, the time zone in quarters of an hour as +zz or -zz.", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT+CCLK", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_cclk_set_req_t, time), .bound = "17..20 bytes" },
    { .name = NULL },
};

static const atb_doc_value_t values_4[] = {
    { 0, "EG91XQ_ACKMODE_OFF", NULL, "No acknowledgement" },
    { 1, "EG91XQ_ACKMODE_ON", NULL, "Every 1024 bytes are acknowledged" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_9[] = {
    { .name = "filename", .manual_name = "filename", .summary = "Name of the file, after RAM or UFS and a colon for the place where it is kept.", .manual = "Quectel_EG800Q&EG91xQ_Series_FILE_Application_Note", .section = "AT+QFUPL", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qfupl_req_t, filename), .bound = "1..80 bytes" },
    { .name = "file_size", .manual_name = "file_size", .summary = "Size of the file.", .manual = "Quectel_EG800Q&EG91xQ_Series_FILE_Application_Note", .section = "AT+QFUPL", .kind = ATB_KIND_LENGTH, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qfupl_req_t, data), .unit = "byte", .bound = "1 or more" },
    { .name = "timeout", .manual_name = "timeout", .summary = "Longest pause in the data.", .manual = "Quectel_EG800Q&EG91xQ_Series_FILE_Application_Note", .section = "AT+QFUPL", .kind = ATB_KIND_INT, .flag = offsetof(eg91xq_qfupl_req_t, has_timeout), .offset = offsetof(eg91xq_qfupl_req_t, timeout), .unit = "s", .bound = "1..65535", .def = "5" },
    { .name = "ackmode", .manual_name = "ackmode", .summary = "Whether the module acknowledges the data as they come.", .manual = "Quectel_EG800Q&EG91xQ_Series_FILE_Application_Note", .section = "AT+QFUPL", .kind = ATB_KIND_INT, .flag = offsetof(eg91xq_qfupl_req_t, has_ackmode), .offset = offsetof(eg91xq_qfupl_req_t, ackmode), .bound = "0, 1", .def = "0", .values = values_4 },
    { .name = "data", .manual_name = "data", .summary = "Content of the file.", .manual = "Quectel_EG800Q&EG91xQ_Series_FILE_Application_Note", .section = "AT+QFUPL", .kind = ATB_KIND_PAYLOAD, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qfupl_req_t, data), .bound = "1 or more bytes" },
    { .name = NULL },
};

static const atb_doc_field_t fields_10[] = {
    { .name = "upload_size", .manual_name = "upload_size", .summary = "Number of bytes that were stored.", .manual = "Quectel_EG800Q&EG91xQ_Series_FILE_Application_Note", .section = "AT+QFUPL", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qfupl_rsp_t, upload_size), .unit = "byte", .bound = "0 or more" },
    { .name = "checksum", .manual_name = "checksum", .summary = "Exclusive or of all pairs of bytes, in hexadecimal digits.", .manual = "Quectel_EG800Q&EG91xQ_Series_FILE_Application_Note", .section = "AT+QFUPL", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qfupl_rsp_t, checksum), .bound = "1..4 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_5[] = {
    { "+QFUPL: <upload_size>,<checksum>", "info", fields_10 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_11[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_test_rsp_t, context_id) },
    { .name = "context_type", .manual_name = "context_type", .summary = "Protocol type.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_test_rsp_t, context_type) },
    { .name = "apn", .manual_name = "APN", .summary = "Access point name.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_test_rsp_t, apn) },
    { .name = "username", .manual_name = "username", .summary = "User name.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_test_rsp_t, username) },
    { .name = "password", .manual_name = "password", .summary = "Password.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_test_rsp_t, password), .secret = true },
    { .name = "authentication", .manual_name = "authentication", .summary = "How the network checks user name and password.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_test_rsp_t, authentication) },
    { .name = NULL },
};

static const atb_doc_line_t lines_6[] = {
    { "+QICSGP: <contextID:values>,<context_type:values>,<APN:text>,<username:text>,<password:text>,<authentication:values>", "info", fields_11 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_12[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_get_req_t, context_id), .bound = "1..15" },
    { .name = NULL },
};

static const atb_doc_value_t values_5[] = {
    { 1, "EG91XQ_CONTEXT_TYPE_IPV4", NULL, "IPv4" },
    { 2, "EG91XQ_CONTEXT_TYPE_IPV6", NULL, "IPv6" },
    { 3, "EG91XQ_CONTEXT_TYPE_IPV4V6", NULL, "IPv4 and IPv6" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_value_t values_6[] = {
    { 0, "EG91XQ_AUTHENTICATION_NONE", NULL, "None" },
    { 1, "EG91XQ_AUTHENTICATION_PAP", NULL, "PAP" },
    { 2, "EG91XQ_AUTHENTICATION_CHAP", NULL, "CHAP" },
    { 3, "EG91XQ_AUTHENTICATION_PAP_OR_CHAP", NULL, "PAP or CHAP" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_13[] = {
    { .name = "context_type", .manual_name = "context_type", .summary = "Protocol type.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_get_rsp_t, context_type), .bound = "1, 2, 3", .values = values_5 },
    { .name = "apn", .manual_name = "APN", .summary = "Access point name.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_get_rsp_t, apn), .bound = "0..100 bytes" },
    { .name = "username", .manual_name = "username", .summary = "User name.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_get_rsp_t, username), .bound = "0..127 bytes" },
    { .name = "password", .manual_name = "password", .summary = "Password.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_get_rsp_t, password), .bound = "0..127 bytes", .secret = true },
    { .name = "authentication", .manual_name = "authentication", .summary = "How the network checks user name and password.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_get_rsp_t, authentication), .bound = "0, 1, 2, 3", .values = values_6 },
    { .name = NULL },
};

static const atb_doc_line_t lines_7[] = {
    { "+QICSGP: <context_type>,<APN>,<username>,<password>,<authentication>", "info", fields_13 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_14[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_set_req_t, context_id), .bound = "1..15" },
    { .name = "context_type", .manual_name = "context_type", .summary = "Protocol type.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_set_req_t, context_type), .bound = "1, 2, 3", .values = values_5 },
    { .name = "apn", .manual_name = "APN", .summary = "Access point name.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qicsgp_set_req_t, apn), .bound = "0..100 bytes" },
    { .name = "username", .manual_name = "username", .summary = "User name.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_STRING, .flag = offsetof(eg91xq_qicsgp_set_req_t, has_username), .offset = offsetof(eg91xq_qicsgp_set_req_t, username), .bound = "0..127 bytes" },
    { .name = "password", .manual_name = "password", .summary = "Password.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_STRING, .flag = offsetof(eg91xq_qicsgp_set_req_t, has_username), .offset = offsetof(eg91xq_qicsgp_set_req_t, password), .bound = "0..127 bytes", .secret = true },
    { .name = "authentication", .manual_name = "authentication", .summary = "How the network checks user name and password.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .kind = ATB_KIND_INT, .flag = offsetof(eg91xq_qicsgp_set_req_t, has_username), .offset = offsetof(eg91xq_qicsgp_set_req_t, authentication), .bound = "0, 1, 2, 3", .values = values_6 },
    { .name = NULL },
};

static const atb_doc_field_t fields_15[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qiact_test_rsp_t, context_id) },
    { .name = NULL },
};

static const atb_doc_line_t lines_8[] = {
    { "+QIACT: <contextID:values>", "info", fields_15 },
    { NULL, NULL, NULL },
};

static const atb_doc_value_t values_7[] = {
    { 0, "EG91XQ_CONTEXT_STATE_DEACTIVATED", NULL, "Not active" },
    { 1, "EG91XQ_CONTEXT_STATE_ACTIVATED", NULL, "Active" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_16[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qiact_get_rsp_t, item.context_id), .bound = "1..15" },
    { .name = "context_state", .manual_name = "context_state", .summary = "State of the context.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIACT", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qiact_get_rsp_t, item.context_state), .bound = "0, 1", .values = values_7 },
    { .name = "context_type", .manual_name = "context_type", .summary = "Protocol type.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIACT", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qiact_get_rsp_t, item.context_type), .bound = "1, 2, 3", .values = values_5 },
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the module; IPv6 where the protocol type is 2.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIACT", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qiact_get_rsp_t, item.ip_address) },
    { .name = "ipv6_address", .manual_name = "IPv6_address", .summary = "IPv6 address of the module, where the protocol type is 3.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIACT", .kind = ATB_KIND_STRING, .flag = offsetof(eg91xq_qiact_get_rsp_t, item.has_ipv6_address), .offset = offsetof(eg91xq_qiact_get_rsp_t, item.ipv6_address) },
    { .name = NULL },
};

static const atb_doc_line_t lines_9[] = {
    { "+QIACT: <contextID>,<context_state>,<context_type>,<IP_address>[,<IPv6_address>]", "info", fields_16 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_17[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qiact_req_t, context_id), .bound = "1..15" },
    { .name = NULL },
};

static const atb_doc_field_t fields_18[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qideact_test_rsp_t, context_id) },
    { .name = NULL },
};

static const atb_doc_line_t lines_10[] = {
    { "+QIDEACT: <contextID:values>", "info", fields_18 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_19[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qideact_req_t, context_id), .bound = "1..15" },
    { .name = NULL },
};

static const atb_doc_value_t values_8[] = {
    { 0, "EG91XQ_ACCESS_MODE_BUFFER", NULL, "Buffer access mode: data wait in the module until read" },
    { 1, "EG91XQ_ACCESS_MODE_DIRECT_PUSH", NULL, "Direct push mode: data come within URCs" },
    { 2, "EG91XQ_ACCESS_MODE_TRANSPARENT", NULL, "Transparent transmission mode: the port carries the data alone" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_20[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QISWTMD", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qiswtmd_req_t, client_id), .bound = "0..11" },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QISWTMD", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qiswtmd_req_t, access_mode), .bound = "0, 1, 2", .values = values_8 },
    { .name = NULL },
};

static const atb_doc_field_t fields_21[] = {
    { .name = "err", .manual_name = "err", .summary = "Result code. 0 is success.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIGETERROR", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qigeterror_rsp_t, err) },
    { .name = "errcode_description", .manual_name = "errcode_description", .summary = "Its description, in the module's words.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIGETERROR", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qigeterror_rsp_t, errcode_description) },
    { .name = NULL },
};

static const atb_doc_line_t lines_11[] = {
    { "+QIGETERROR: <err>,<errcode_description>", "info", fields_21 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_22[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qidnscfg_get_req_t, context_id), .bound = "1..15" },
    { .name = NULL },
};

static const atb_doc_field_t fields_23[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qidnscfg_get_rsp_t, context_id), .bound = "1..15" },
    { .name = "pri_dns_addr", .manual_name = "pridnsaddr", .summary = "Address of the first DNS server.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIDNSCFG", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qidnscfg_get_rsp_t, pri_dns_addr), .bound = "0..64 bytes" },
    { .name = "sec_dns_addr", .manual_name = "secdnsaddr", .summary = "Address of the second DNS server.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIDNSCFG", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qidnscfg_get_rsp_t, sec_dns_addr), .bound = "0..64 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_12[] = {
    { "+QIDNSCFG: <contextID>,<pridnsaddr>,<secdnsaddr>", "info", fields_23 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_24[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qidnscfg_set_req_t, context_id), .bound = "1..15" },
    { .name = "pri_dns_addr", .manual_name = "pridnsaddr", .summary = "Address of the first DNS server.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIDNSCFG", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qidnscfg_set_req_t, pri_dns_addr), .bound = "0..64 bytes" },
    { .name = "sec_dns_addr", .manual_name = "secdnsaddr", .summary = "Address of the second DNS server.", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIDNSCFG", .kind = ATB_KIND_STRING, .flag = offsetof(eg91xq_qidnscfg_set_req_t, has_sec_dns_addr), .offset = offsetof(eg91xq_qidnscfg_set_req_t, sec_dns_addr), .bound = "0..64 bytes" },
    { .name = NULL },
};

static const atb_doc_field_t fields_25[] = {
    { .name = "pdp_ctx_id", .manual_name = "PDP_ctxID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_test_rsp_t, pdp_ctx_id) },
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_test_rsp_t, ssl_ctx_id) },
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_test_rsp_t, client_id) },
    { .name = "server_addr", .manual_name = "serveraddr", .summary = "Address of the server, an IP address or a domain name.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_test_rsp_t, server_addr) },
    { .name = "server_port", .manual_name = "server_port", .summary = "Port on which the server listens.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_test_rsp_t, server_port) },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_VALUES, .flag = offsetof(eg91xq_qssl_open_test_rsp_t, has_access_mode), .offset = offsetof(eg91xq_qssl_open_test_rsp_t, access_mode) },
    { .name = NULL },
};

static const atb_doc_line_t lines_13[] = {
    { "+QSSLOPEN: <PDP_ctxID:values>,<SSL_ctxID:values>,<clientID:values>,<serveraddr:text>,<server_port:text>[,<access_mode:values>]", "info", fields_25 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_26[] = {
    { .name = "pdp_ctx_id", .manual_name = "PDP_ctxID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_req_t, pdp_ctx_id), .bound = "1..15" },
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_req_t, client_id), .bound = "0..11" },
    { .name = "server_addr", .manual_name = "serveraddr", .summary = "Address of the server, an IP address or a domain name.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_req_t, server_addr), .bound = "1..255 bytes" },
    { .name = "server_port", .manual_name = "server_port", .summary = "Port on which the server listens.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_req_t, server_port), .bound = "0..65535" },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = offsetof(eg91xq_qssl_open_req_t, has_access_mode), .offset = offsetof(eg91xq_qssl_open_req_t, access_mode), .bound = "0, 1, 2", .def = "0", .values = values_8 },
    { .name = NULL },
};

static const atb_doc_field_t fields_27[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_rsp_t, client_id), .bound = "0..11" },
    { .name = "err", .manual_name = "err", .summary = "Result code. 0 is success.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_open_rsp_t, err) },
    { .name = NULL },
};

static const atb_doc_line_t lines_14[] = {
    { "+QSSLOPEN: <clientID>,<err>", "completion", fields_27 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_28[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.3", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_send_test_rsp_t, client_id) },
    { .name = "sendlen", .manual_name = "sendlen", .summary = "Length of the data.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.3", .kind = ATB_KIND_VALUES, .flag = offsetof(eg91xq_qssl_send_test_rsp_t, has_sendlen), .offset = offsetof(eg91xq_qssl_send_test_rsp_t, sendlen), .unit = "byte" },
    { .name = NULL },
};

static const atb_doc_line_t lines_15[] = {
    { "+QSSLSEND: <clientID:values>[,<sendlen:values>]", "info", fields_28 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_29[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.3", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_send_req_t, client_id), .bound = "0..11" },
    { .name = "data", .manual_name = "data", .summary = "The data to send. Ctrl+Z would end them and ESC cancel them, so they cannot hold either.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.3", .kind = ATB_KIND_PAYLOAD, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_send_req_t, data), .bound = "1..1460 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_16[] = {
    { "SEND OK", "final", fields_1 },
    { "SEND FAIL", "final", fields_1 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_30[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.3", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_send_fixed_req_t, client_id), .bound = "0..11" },
    { .name = "sendlen", .manual_name = "sendlen", .summary = "Length of the data.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.3", .kind = ATB_KIND_LENGTH, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_send_fixed_req_t, data), .unit = "byte", .bound = "1..1460" },
    { .name = "data", .manual_name = "data", .summary = "The data to send.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.3", .kind = ATB_KIND_PAYLOAD, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_send_fixed_req_t, data), .bound = "1..1460 bytes" },
    { .name = NULL },
};

static const atb_doc_field_t fields_31[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.4", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_recv_test_rsp_t, client_id) },
    { .name = "readlen", .manual_name = "readlen", .summary = "Longest length to read.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.4", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_recv_test_rsp_t, readlen), .unit = "byte" },
    { .name = NULL },
};

static const atb_doc_line_t lines_17[] = {
    { "+QSSLRECV: <clientID:values>,<readlen:values>", "info", fields_31 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_32[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.4", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_recv_req_t, client_id), .bound = "0..11" },
    { .name = "readlen", .manual_name = "readlen", .summary = "Longest length to read.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.4", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_recv_req_t, readlen), .unit = "byte", .bound = "1..1500" },
    { .name = NULL },
};

static const atb_doc_field_t fields_33[] = {
    { .name = "have_readlen", .manual_name = "have_readlen", .summary = "Length that was read; 0 when the buffer is empty.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.4", .kind = ATB_KIND_INT, .flag = offsetof(eg91xq_qssl_recv_rsp_t, has_have_readlen), .offset = offsetof(eg91xq_qssl_recv_rsp_t, have_readlen), .unit = "byte", .bound = "0..1500" },
    { .name = "data", .manual_name = "data", .summary = "The data read.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.4", .kind = ATB_KIND_PAYLOAD, .flag = offsetof(eg91xq_qssl_recv_rsp_t, has_have_readlen), .offset = offsetof(eg91xq_qssl_recv_rsp_t, data) },
    { .name = NULL },
};

static const atb_doc_line_t lines_18[] = {
    { "+QSSLRECV: <have_readlen><CR><LF><data>", "info", fields_33 },
    { "+QSSLRECV: 0", "info", fields_1 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_34[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.5", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_close_test_rsp_t, client_id) },
    { .name = "close_timeout", .manual_name = "close_timeout", .summary = "Longest time that closing may take; 0 closes at once. In seconds, or in milliseconds where close_time_mode of the SSL context is 1.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.5", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_close_test_rsp_t, close_timeout) },
    { .name = NULL },
};

static const atb_doc_line_t lines_19[] = {
    { "+QSSLCLOSE: <clientID:values>,<close_timeout:values>", "info", fields_34 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_35[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.5", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_close_req_t, client_id), .bound = "0..11" },
    { .name = "close_timeout", .manual_name = "close_timeout", .summary = "Longest time that closing may take; 0 closes at once. In seconds, or in milliseconds where close_time_mode of the SSL context is 1.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.5", .kind = ATB_KIND_INT, .flag = offsetof(eg91xq_qssl_close_req_t, has_close_timeout), .offset = offsetof(eg91xq_qssl_close_req_t, close_timeout), .bound = "0..65535", .def = "10" },
    { .name = NULL },
};

static const atb_doc_field_t fields_36[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_req_t, client_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_value_t values_9[] = {
    { 0, "EG91XQ_SOCKET_STATE_INITIAL", NULL, "No connection has been established" },
    { 1, "EG91XQ_SOCKET_STATE_OPENING", NULL, "The connection is being set up" },
    { 2, "EG91XQ_SOCKET_STATE_CONNECTED", NULL, "The connection is established" },
    { 4, "EG91XQ_SOCKET_STATE_CLOSING", NULL, "The connection is closing" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_value_t values_10[] = {
    { 0, "EG91XQ_AT_PORT_USB_AT", "usbat", "USB AT port" },
    { 1, "EG91XQ_AT_PORT_MAIN_UART", "uart1", "Main UART" },
    { 2, "EG91XQ_AT_PORT_USB_MODEM", "usbmodem", "USB modem port" },
    { 3, "EG91XQ_AT_PORT_AUX_UART", "uart2", "Auxiliary UART" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_37[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_rsp_t, client_id), .bound = "0..11" },
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the server.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_rsp_t, ip_address) },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the server.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_rsp_t, remote_port), .bound = "0..65535" },
    { .name = "local_port", .manual_name = "local_port", .summary = "Port of the module.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_rsp_t, local_port), .bound = "0..65535" },
    { .name = "socket_state", .manual_name = "socket_state", .summary = "State of the connection.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_rsp_t, socket_state), .bound = "0, 1, 2, 4", .values = values_9 },
    { .name = "pdp_ctx_id", .manual_name = "PDP_ctxID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_rsp_t, pdp_ctx_id), .bound = "1..15" },
    { .name = "server_id", .manual_name = "serverID", .summary = "Reserved.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_rsp_t, server_id) },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_rsp_t, access_mode), .bound = "0, 1, 2", .values = values_8 },
    { .name = "at_port", .manual_name = "AT_port", .summary = "Port on which the connection was opened.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_CHOICE, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_rsp_t, at_port), .bound = "\"usbat\", \"uart1\", \"usbmodem\", \"uart2\"", .values = values_10 },
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_line_t lines_20[] = {
    { "+QSSLSTATE: <clientID>,\"SSLClient\",<IP_address>,<remote_port>,<local_port>,<socket_state>,<PDP_ctxID>,<serverID>,<access_mode>,<AT_port>,<SSL_ctxID>", "info", fields_37 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_38[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_all_rsp_t, item.client_id), .bound = "0..11" },
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the server.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_all_rsp_t, item.ip_address) },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the server.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_all_rsp_t, item.remote_port), .bound = "0..65535" },
    { .name = "local_port", .manual_name = "local_port", .summary = "Port of the module.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_all_rsp_t, item.local_port), .bound = "0..65535" },
    { .name = "socket_state", .manual_name = "socket_state", .summary = "State of the connection.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_all_rsp_t, item.socket_state), .bound = "0, 1, 2, 4", .values = values_9 },
    { .name = "pdp_ctx_id", .manual_name = "PDP_ctxID", .summary = "PDP context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_all_rsp_t, item.pdp_ctx_id), .bound = "1..15" },
    { .name = "server_id", .manual_name = "serverID", .summary = "Reserved.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_all_rsp_t, item.server_id) },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_all_rsp_t, item.access_mode), .bound = "0, 1, 2", .values = values_8 },
    { .name = "at_port", .manual_name = "AT_port", .summary = "Port on which the connection was opened.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_CHOICE, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_all_rsp_t, item.at_port), .bound = "\"usbat\", \"uart1\", \"usbmodem\", \"uart2\"", .values = values_10 },
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_state_all_rsp_t, item.ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_line_t lines_21[] = {
    { "+QSSLSTATE: <clientID>,\"SSLClient\",<IP_address>,<remote_port>,<local_port>,<socket_state>,<PDP_ctxID>,<serverID>,<access_mode>,<AT_port>,<SSL_ctxID>", "info", fields_38 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_39[] = {
    { .name = "sub", .manual_name = "sub", .summary = "Name of the sub-command.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_test_rsp_t, item.sub) },
    { .name = "ids", .manual_name = "ids", .summary = "Supported SSL context IDs, or certificate indexes.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_test_rsp_t, item.ids) },
    { .name = "supported", .manual_name = "supported", .summary = "Supported values, or the name of the parameter where it has no list of them.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_test_rsp_t, item.supported) },
    { .name = "also_supported", .manual_name = "also", .summary = "The same of the second parameter.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_VALUES, .flag = offsetof(eg91xq_qssl_cfg_test_rsp_t, item.has_also_supported), .offset = offsetof(eg91xq_qssl_cfg_test_rsp_t, item.also_supported) },
    { .name = NULL },
};

static const atb_doc_line_t lines_22[] = {
    { "+QSSLCFG: <sub>,<ids:values>,<supported:values>[,<also:values>]", "info", fields_39 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_40[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_sslversion_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_value_t values_11[] = {
    { 0, "EG91XQ_SSL_VERSION_SSL_3_0", NULL, "SSL 3.0" },
    { 1, "EG91XQ_SSL_VERSION_TLS_1_0", NULL, "TLS 1.0" },
    { 2, "EG91XQ_SSL_VERSION_TLS_1_1", NULL, "TLS 1.1" },
    { 3, "EG91XQ_SSL_VERSION_TLS_1_2", NULL, "TLS 1.2" },
    { 4, "EG91XQ_SSL_VERSION_ALL", NULL, "All of these" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_41[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_sslversion_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "ssl_version", .manual_name = "SSL_version", .summary = "SSL version.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_sslversion_rsp_t, ssl_version), .bound = "0, 1, 2, 3, 4", .values = values_11 },
    { .name = NULL },
};

static const atb_doc_line_t lines_23[] = {
    { "+QSSLCFG: \"sslversion\",<SSL_ctxID>,<SSL_version>", "info", fields_41 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_42[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_sslversion_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "ssl_version", .manual_name = "SSL_version", .summary = "SSL version.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_sslversion_req_t, ssl_version), .bound = "0, 1, 2, 3, 4", .values = values_11 },
    { .name = NULL },
};

static const atb_doc_field_t fields_43[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_seclevel_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_value_t values_12[] = {
    { 0, "EG91XQ_SECLEVEL_NONE", NULL, "No authentication" },
    { 1, "EG91XQ_SECLEVEL_SERVER", NULL, "The server is authenticated" },
    { 2, "EG91XQ_SECLEVEL_SERVER_AND_CLIENT", NULL, "The server is authenticated, and the client if the server asks for it" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_44[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_seclevel_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "seclevel", .manual_name = "seclevel", .summary = "Authentication mode. 1 and 2 need the trusted CA certificate in the module, and a server that insists on client authentication the client's certificate and private key; AT+QFUPL uploads them.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_seclevel_rsp_t, seclevel), .bound = "0, 1, 2", .values = values_12 },
    { .name = NULL },
};

static const atb_doc_line_t lines_24[] = {
    { "+QSSLCFG: \"seclevel\",<SSL_ctxID>,<seclevel>", "info", fields_44 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_45[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_seclevel_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "seclevel", .manual_name = "seclevel", .summary = "Authentication mode. 1 and 2 need the trusted CA certificate in the module, and a server that insists on client authentication the client's certificate and private key; AT+QFUPL uploads them.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_seclevel_req_t, seclevel), .bound = "0, 1, 2", .values = values_12 },
    { .name = NULL },
};

static const atb_doc_field_t fields_46[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ciphersuite_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_value_t values_13[] = {
    { 53, "EG91XQ_CS_ID_TLS_RSA_WITH_AES_256_CBC_SHA", NULL, "TLS_RSA_WITH_AES_256_CBC_SHA" },
    { 47, "EG91XQ_CS_ID_TLS_RSA_WITH_AES_128_CBC_SHA", NULL, "TLS_RSA_WITH_AES_128_CBC_SHA" },
    { 5, "EG91XQ_CS_ID_TLS_RSA_WITH_RC4_128_SHA", NULL, "TLS_RSA_WITH_RC4_128_SHA" },
    { 4, "EG91XQ_CS_ID_TLS_RSA_WITH_RC4_128_MD5", NULL, "TLS_RSA_WITH_RC4_128_MD5" },
    { 10, "EG91XQ_CS_ID_TLS_RSA_WITH_3DES_EDE_CBC_SHA", NULL, "TLS_RSA_WITH_3DES_EDE_CBC_SHA" },
    { 61, "EG91XQ_CS_ID_TLS_RSA_WITH_AES_256_CBC_SHA256", NULL, "TLS_RSA_WITH_AES_256_CBC_SHA256" },
    { 49154, "EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_RC4_128_SHA", NULL, "TLS_ECDH_ECDSA_WITH_RC4_128_SHA" },
    { 49155, "EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA", NULL, "TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA" },
    { 49156, "EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA", NULL, "TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA" },
    { 49157, "EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA", NULL, "TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA" },
    { 49159, "EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_RC4_128_SHA", NULL, "TLS_ECDHE_ECDSA_WITH_RC4_128_SHA" },
    { 49160, "EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA", NULL, "TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA" },
    { 49161, "EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA", NULL, "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA" },
    { 49162, "EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA", NULL, "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA" },
    { 49169, "EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_RC4_128_SHA", NULL, "TLS_ECDHE_RSA_WITH_RC4_128_SHA" },
    { 49170, "EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA", NULL, "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA" },
    { 49171, "EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA", NULL, "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA" },
    { 49172, "EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA", NULL, "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA" },
    { 49164, "EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_RC4_128_SHA", NULL, "TLS_ECDH_RSA_WITH_RC4_128_SHA" },
    { 49165, "EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA", NULL, "TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA" },
    { 49166, "EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_AES_128_CBC_SHA", NULL, "TLS_ECDH_RSA_WITH_AES_128_CBC_SHA" },
    { 49167, "EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_AES_256_CBC_SHA", NULL, "TLS_ECDH_RSA_WITH_AES_256_CBC_SHA" },
    { 49187, "EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256", NULL, "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256" },
    { 49188, "EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384", NULL, "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384" },
    { 49189, "EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256", NULL, "TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256" },
    { 49190, "EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384", NULL, "TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384" },
    { 49191, "EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256", NULL, "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256" },
    { 49192, "EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", NULL, "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384" },
    { 49193, "EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256", NULL, "TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256" },
    { 49194, "EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384", NULL, "TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384" },
    { 49199, "EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", NULL, "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256" },
    { 65535, "EG91XQ_CS_ID_ALL", NULL, "All cipher suites that the module supports" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_47[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ciphersuite_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "cs_id", .manual_name = "cs_id", .summary = "Cipher suite, or all of them.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_HEX, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ciphersuite_rsp_t, cs_id), .bound = "0X0035, 0X002F, 0X0005, 0X0004, 0X000A, 0X003D, 0XC002, 0XC003, 0XC004, 0XC005, 0XC007, 0XC008, 0XC009, 0XC00A, 0XC011, 0XC012, 0XC013, 0XC014, 0XC00C, 0XC00D, 0XC00E, 0XC00F, 0XC023, 0XC024, 0XC025, 0XC026, 0XC027, 0XC028, 0XC029, 0XC02A, 0XC02F, 0XFFFF", .def = "0XFFFF", .values = values_13 },
    { .name = NULL },
};

static const atb_doc_line_t lines_25[] = {
    { "+QSSLCFG: \"ciphersuite\",<SSL_ctxID>,<cs_id>", "info", fields_47 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_48[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_ciphersuite_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "cs_id", .manual_name = "cs_id", .summary = "Cipher suite, or all of them.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_HEX, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_ciphersuite_req_t, cs_id), .bound = "0X0035, 0X002F, 0X0005, 0X0004, 0X000A, 0X003D, 0XC002, 0XC003, 0XC004, 0XC005, 0XC007, 0XC008, 0XC009, 0XC00A, 0XC011, 0XC012, 0XC013, 0XC014, 0XC00C, 0XC00D, 0XC00E, 0XC00F, 0XC023, 0XC024, 0XC025, 0XC026, 0XC027, 0XC028, 0XC029, 0XC02A, 0XC02F, 0XFFFF", .def = "0XFFFF", .values = values_13 },
    { .name = NULL },
};

static const atb_doc_field_t fields_49[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_negotiatetime_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_50[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_negotiatetime_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "negotiate_time", .manual_name = "negotiate_time", .summary = "Longest duration of the handshake.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_negotiatetime_rsp_t, negotiate_time), .unit = "s", .bound = "10..300", .def = "300" },
    { .name = NULL },
};

static const atb_doc_line_t lines_26[] = {
    { "+QSSLCFG: \"negotiatetime\",<SSL_ctxID>,<negotiate_time>", "info", fields_50 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_51[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_negotiatetime_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "negotiate_time", .manual_name = "negotiate_time", .summary = "Longest duration of the handshake.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_negotiatetime_req_t, negotiate_time), .unit = "s", .bound = "10..300", .def = "300" },
    { .name = NULL },
};

static const atb_doc_field_t fields_52[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_sni_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_53[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_sni_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "sni", .manual_name = "SNI", .summary = "Server Name Indication, a part of TLS: which of its names the server is asked for.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_sni_rsp_t, sni), .bound = "0, 1", .values = values_1 },
    { .name = NULL },
};

static const atb_doc_line_t lines_27[] = {
    { "+QSSLCFG: \"sni\",<SSL_ctxID>,<SNI>", "info", fields_53 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_54[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_sni_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "sni", .manual_name = "SNI", .summary = "Server Name Indication, a part of TLS: which of its names the server is asked for.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_sni_req_t, sni), .bound = "0, 1", .values = values_1 },
    { .name = NULL },
};

static const atb_doc_field_t fields_55[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_cacert_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_56[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_cacert_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "cacertpath", .manual_name = "cacertpath", .summary = "File with the trusted CA certificate, such as RAM:cacert.pem.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_cacert_rsp_t, cacertpath), .bound = "0..255 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_28[] = {
    { "+QSSLCFG: \"cacert\",<SSL_ctxID>,<cacertpath>", "info", fields_56 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_57[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_cacert_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "cacertpath", .manual_name = "cacertpath", .summary = "File with the trusted CA certificate, such as RAM:cacert.pem.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_cacert_req_t, cacertpath), .bound = "0..255 bytes" },
    { .name = NULL },
};

static const atb_doc_field_t fields_58[] = {
    { .name = "ca_id", .manual_name = "ca_id", .summary = "Index of a certificate in the CA certificate chain.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_cacertex_all_rsp_t, item.ca_id), .bound = "0..5" },
    { .name = "cacertexpath", .manual_name = "cacertexpath", .summary = "File with this certificate of the trusted CA.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_cacertex_all_rsp_t, item.cacertexpath), .bound = "0..255 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_29[] = {
    { "+QSSLCFG: \"cacertex\",<ca_id>,<cacertexpath>", "info", fields_58 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_59[] = {
    { .name = "ca_id", .manual_name = "ca_id", .summary = "Index of a certificate in the CA certificate chain.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_cacertex_req_t, ca_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_60[] = {
    { .name = "ca_id", .manual_name = "ca_id", .summary = "Index of a certificate in the CA certificate chain.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_cacertex_rsp_t, ca_id), .bound = "0..5" },
    { .name = "cacertexpath", .manual_name = "cacertexpath", .summary = "File with this certificate of the trusted CA.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_cacertex_rsp_t, cacertexpath), .bound = "0..255 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_30[] = {
    { "+QSSLCFG: \"cacertex\",<ca_id>,<cacertexpath>", "info", fields_60 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_61[] = {
    { .name = "ca_id", .manual_name = "ca_id", .summary = "Index of a certificate in the CA certificate chain.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_cacertex_req_t, ca_id), .bound = "0..5" },
    { .name = "cacertexpath", .manual_name = "cacertexpath", .summary = "File with this certificate of the trusted CA.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_cacertex_req_t, cacertexpath), .bound = "0..255 bytes" },
    { .name = NULL },
};

static const atb_doc_field_t fields_62[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_clientcert_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_63[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_clientcert_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "client_cert_path", .manual_name = "client_cert_path", .summary = "File with the certificate of the client.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_clientcert_rsp_t, client_cert_path), .bound = "0..255 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_31[] = {
    { "+QSSLCFG: \"clientcert\",<SSL_ctxID>,<client_cert_path>", "info", fields_63 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_64[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_clientcert_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "client_cert_path", .manual_name = "client_cert_path", .summary = "File with the certificate of the client.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_clientcert_req_t, client_cert_path), .bound = "0..255 bytes" },
    { .name = NULL },
};

static const atb_doc_field_t fields_65[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_clientkey_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_66[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_clientkey_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "client_key_path", .manual_name = "client_key_path", .summary = "File with the private key of the client.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_clientkey_rsp_t, client_key_path), .bound = "0..255 bytes" },
    { .name = "key_pwd", .manual_name = "key_pwd", .summary = "Password of the private key.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_clientkey_rsp_t, key_pwd), .bound = "0..255 bytes", .secret = true },
    { .name = NULL },
};

static const atb_doc_line_t lines_32[] = {
    { "+QSSLCFG: \"clientkey\",<SSL_ctxID>,<client_key_path>,<key_pwd>", "info", fields_66 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_67[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_clientkey_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "client_key_path", .manual_name = "client_key_path", .summary = "File with the private key of the client.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_clientkey_req_t, client_key_path), .bound = "0..255 bytes" },
    { .name = "key_pwd", .manual_name = "key_pwd", .summary = "Password of the private key.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = offsetof(eg91xq_qssl_cfg_set_clientkey_req_t, has_key_pwd), .offset = offsetof(eg91xq_qssl_cfg_set_clientkey_req_t, key_pwd), .bound = "0..255 bytes", .secret = true },
    { .name = NULL },
};

static const atb_doc_field_t fields_68[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_dtls_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_69[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_dtls_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "dtls_enable", .manual_name = "DTLS_enable", .summary = "DTLS.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_dtls_rsp_t, dtls_enable), .bound = "0, 1", .values = values_1 },
    { .name = NULL },
};

static const atb_doc_line_t lines_33[] = {
    { "+QSSLCFG: \"dtls\",<SSL_ctxID>,<DTLS_enable>", "info", fields_69 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_70[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_dtls_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "dtls_enable", .manual_name = "DTLS_enable", .summary = "DTLS.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_dtls_req_t, dtls_enable), .bound = "0, 1", .values = values_1 },
    { .name = NULL },
};

static const atb_doc_field_t fields_71[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_dtlsversion_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_value_t values_14[] = {
    { 0, "EG91XQ_DTLS_VERSION_DTLS_1_0", NULL, "DTLS 1.0" },
    { 1, "EG91XQ_DTLS_VERSION_DTLS_1_2", NULL, "DTLS 1.2" },
    { 2, "EG91XQ_DTLS_VERSION_ALL", NULL, "Both of these" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_72[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_dtlsversion_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "dtls_version", .manual_name = "DTLS_version", .summary = "DTLS version.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_dtlsversion_rsp_t, dtls_version), .bound = "0, 1, 2", .values = values_14 },
    { .name = NULL },
};

static const atb_doc_line_t lines_34[] = {
    { "+QSSLCFG: \"dtlsversion\",<SSL_ctxID>,<DTLS_version>", "info", fields_72 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_73[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_dtlsversion_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "dtls_version", .manual_name = "DTLS_version", .summary = "DTLS version.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_dtlsversion_req_t, dtls_version), .bound = "0, 1, 2", .values = values_14 },
    { .name = NULL },
};

static const atb_doc_field_t fields_74[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_psk_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_75[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_psk_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "identity", .manual_name = "identity", .summary = "Identity of the pre-shared key.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_psk_rsp_t, identity), .bound = "0..255 bytes" },
    { .name = "key", .manual_name = "key", .summary = "Pre-shared key.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_psk_rsp_t, key), .bound = "0..255 bytes", .secret = true },
    { .name = NULL },
};

static const atb_doc_line_t lines_35[] = {
    { "+QSSLCFG: \"psk\",<SSL_ctxID>,<identity>,<key>", "info", fields_75 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_76[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_psk_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "identity", .manual_name = "identity", .summary = "Identity of the pre-shared key.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_psk_req_t, identity), .bound = "0..255 bytes" },
    { .name = "key", .manual_name = "key", .summary = "Pre-shared key.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_psk_req_t, key), .bound = "0..255 bytes", .secret = true },
    { .name = NULL },
};

static const atb_doc_field_t fields_77[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignoremulticertchainverify_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_value_t values_15[] = {
    { 0, "EG91XQ_IGNORE_CHECK", NULL, "The check is made" },
    { 1, "EG91XQ_IGNORE_IGNORE", NULL, "The check is left out" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_78[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "ignore_multicertchain_verify", .manual_name = "ignore_multicertchain_verify", .summary = "Check of multiple level certificate chains.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp_t, ignore_multicertchain_verify), .bound = "0, 1", .values = values_15 },
    { .name = NULL },
};

static const atb_doc_line_t lines_36[] = {
    { "+QSSLCFG: \"ignoremulticertchainverify\",<SSL_ctxID>,<ignore_multicertchain_verify>", "info", fields_78 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_79[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_ignoremulticertchainverify_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "ignore_multicertchain_verify", .manual_name = "ignore_multicertchain_verify", .summary = "Check of multiple level certificate chains.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_ignoremulticertchainverify_req_t, ignore_multicertchain_verify), .bound = "0, 1", .values = values_15 },
    { .name = NULL },
};

static const atb_doc_field_t fields_80[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignoreinvalidcertsign_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_81[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "ignore_invalid_certsign", .manual_name = "ignore_invalid_certsign", .summary = "Check of certificate signatures.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp_t, ignore_invalid_certsign), .bound = "0, 1", .values = values_15 },
    { .name = NULL },
};

static const atb_doc_line_t lines_37[] = {
    { "+QSSLCFG: \"ignoreinvalidcertsign\",<SSL_ctxID>,<ignore_invalid_certsign>", "info", fields_81 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_82[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_ignoreinvalidcertsign_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "ignore_invalid_certsign", .manual_name = "ignore_invalid_certsign", .summary = "Check of certificate signatures.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_ignoreinvalidcertsign_req_t, ignore_invalid_certsign), .bound = "0, 1", .values = values_15 },
    { .name = NULL },
};

static const atb_doc_field_t fields_83[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignorecertitem_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_value_t values_16[] = {
    { 0, "EG91XQ_IGNORE_CHECK_ITEM_NONE", NULL, "No check is left out" },
    { 1, "EG91XQ_IGNORE_CHECK_ITEM_EXPIRED", NULL, "The validity period is over" },
    { 4, "EG91XQ_IGNORE_CHECK_ITEM_CN_MISMATCH", NULL, "The common name is not the expected one" },
    { 8, "EG91XQ_IGNORE_CHECK_ITEM_NOT_TRUSTED", NULL, "The trusted CA has not signed the certificate correctly" },
    { 256, "EG91XQ_IGNORE_CHECK_ITEM_OTHER", NULL, "Other reasons, as the verification callback tells" },
    { 2048, "EG91XQ_IGNORE_CHECK_ITEM_KEY_USAGE", NULL, "The use does not match the keyUsage extension" },
    { 4096, "EG91XQ_IGNORE_CHECK_ITEM_EXT_KEY_USAGE", NULL, "The use does not match the extendedKeyUsage extension" },
    { 8192, "EG91XQ_IGNORE_CHECK_ITEM_NS_CERT_TYPE", NULL, "The use does not match the nsCertType extension" },
    { 32768, "EG91XQ_IGNORE_CHECK_ITEM_BAD_PK", NULL, "The public key algorithm of the signature is not acceptable" },
    { 65536, "EG91XQ_IGNORE_CHECK_ITEM_BAD_KEY", NULL, "The key of the signature is not acceptable" },
    { 1048575, "EG91XQ_IGNORE_CHECK_ITEM_ALL", NULL, "All checks are left out" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_84[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignorecertitem_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "ignore_check_item", .manual_name = "ignore_check_item", .summary = "Checks of the server's certificate that are left out; values add up.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignorecertitem_rsp_t, ignore_check_item), .bound = "sum of 0, 1, 4, 8, 256, 2048, 4096, 8192, 32768, 65536, 1048575", .values = values_16 },
    { .name = NULL },
};

static const atb_doc_line_t lines_38[] = {
    { "+QSSLCFG: \"ignorecertitem\",<SSL_ctxID>,<ignore_check_item>", "info", fields_84 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_85[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_ignorecertitem_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "ignore_check_item", .manual_name = "ignore_check_item", .summary = "Checks of the server's certificate that are left out; values add up.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_ignorecertitem_req_t, ignore_check_item), .bound = "sum of 0, 1, 4, 8, 256, 2048, 4096, 8192, 32768, 65536, 1048575", .values = values_16 },
    { .name = NULL },
};

static const atb_doc_field_t fields_86[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignorelocaltime_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_87[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignorelocaltime_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "ignore_ltime", .manual_name = "ignore_ltime", .summary = "Check of the validity period against the module's clock, which AT+CCLK sets.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_ignorelocaltime_rsp_t, ignore_ltime), .bound = "0, 1", .values = values_15 },
    { .name = NULL },
};

static const atb_doc_line_t lines_39[] = {
    { "+QSSLCFG: \"ignorelocaltime\",<SSL_ctxID>,<ignore_ltime>", "info", fields_87 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_88[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_ignorelocaltime_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "ignore_ltime", .manual_name = "ignore_ltime", .summary = "Check of the validity period against the module's clock, which AT+CCLK sets.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_ignorelocaltime_req_t, ignore_ltime), .bound = "0, 1", .values = values_15 },
    { .name = NULL },
};

static const atb_doc_field_t fields_89[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_session_cache_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_90[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_session_cache_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "session_cache_enable", .manual_name = "session_cache_enable", .summary = "SSL session resumption.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_session_cache_rsp_t, session_cache_enable), .bound = "0, 1", .values = values_1 },
    { .name = NULL },
};

static const atb_doc_line_t lines_40[] = {
    { "+QSSLCFG: \"session_cache\",<SSL_ctxID>,<session_cache_enable>", "info", fields_90 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_91[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_session_cache_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "session_cache_enable", .manual_name = "session_cache_enable", .summary = "SSL session resumption.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_session_cache_req_t, session_cache_enable), .bound = "0, 1", .values = values_1 },
    { .name = NULL },
};

static const atb_doc_field_t fields_92[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_closetimemode_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_value_t values_17[] = {
    { 0, "EG91XQ_CLOSE_TIME_MODE_SECOND", NULL, "Closing is not delayed; the close timeout is in seconds" },
    { 1, "EG91XQ_CLOSE_TIME_MODE_MILLISECOND", NULL, "Closing is delayed; the close timeout is in milliseconds" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_93[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_closetimemode_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "close_time_mode", .manual_name = "close_time_mode", .summary = "Delay in closing connections, and the unit of the close timeout.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_closetimemode_rsp_t, close_time_mode), .bound = "0, 1", .values = values_17 },
    { .name = NULL },
};

static const atb_doc_line_t lines_41[] = {
    { "+QSSLCFG: \"closetimemode\",<SSL_ctxID>,<close_time_mode>", "info", fields_93 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_94[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_closetimemode_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "close_time_mode", .manual_name = "close_time_mode", .summary = "Delay in closing connections, and the unit of the close timeout.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_closetimemode_req_t, close_time_mode), .bound = "0, 1", .values = values_17 },
    { .name = NULL },
};

static const atb_doc_field_t fields_95[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_renegotiation_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_96[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_renegotiation_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "renegotiation_enable", .manual_name = "renegotiation_enable", .summary = "TLS renegotiation.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_renegotiation_rsp_t, renegotiation_enable), .bound = "0, 1", .values = values_1 },
    { .name = NULL },
};

static const atb_doc_line_t lines_42[] = {
    { "+QSSLCFG: \"renegotiation\",<SSL_ctxID>,<renegotiation_enable>", "info", fields_96 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_97[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_renegotiation_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "renegotiation_enable", .manual_name = "renegotiation_enable", .summary = "TLS renegotiation.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_renegotiation_req_t, renegotiation_enable), .bound = "0, 1", .values = values_1 },
    { .name = NULL },
};

static const atb_doc_field_t fields_98[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_alpn_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_99[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_alpn_rsp_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "alpn_name", .manual_name = "ALPN_name", .summary = "ALPN protocol name; empty, and the handshake holds no ALPN extension.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_get_alpn_rsp_t, alpn_name), .bound = "0..255 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_43[] = {
    { "+QSSLCFG: \"alpn\",<SSL_ctxID>,<ALPN_name>", "info", fields_99 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_100[] = {
    { .name = "ssl_ctx_id", .manual_name = "SSL_ctxID", .summary = "SSL context ID.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_alpn_req_t, ssl_ctx_id), .bound = "0..5" },
    { .name = "alpn_name", .manual_name = "ALPN_name", .summary = "ALPN protocol name; empty, and the handshake holds no ALPN extension.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(eg91xq_qssl_cfg_set_alpn_req_t, alpn_name), .bound = "0..255 bytes" },
    { .name = NULL },
};

static const atb_doc_field_t fields_101[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_urc_t, as.qssl_recv.client_id), .bound = "0..11" },
    { .name = "current_recvlength", .manual_name = "current_recvlength", .summary = "Length of the data that follow (direct push mode).", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = offsetof(eg91xq_urc_t, as.qssl_recv.has_current_recvlength), .offset = offsetof(eg91xq_urc_t, as.qssl_recv.current_recvlength), .unit = "byte" },
    { .name = "data", .manual_name = "data", .summary = "The data (direct push mode).", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.3.1", .kind = ATB_KIND_PAYLOAD, .flag = offsetof(eg91xq_urc_t, as.qssl_recv.has_current_recvlength), .offset = offsetof(eg91xq_urc_t, as.qssl_recv.data) },
    { .name = NULL },
};

static const atb_doc_field_t fields_102[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_urc_t, as.qssl_recv.client_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_line_t lines_44[] = {
    { "+QSSLURC: \"recv\",<clientID>,<current_recvlength><CR><LF><data>", "urc", fields_101 },
    { "+QSSLURC: \"recv\",<clientID>", "urc", fields_102 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_103[] = {
    { .name = "client_id", .manual_name = "clientID", .summary = "Socket index.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.3.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(eg91xq_urc_t, as.qssl_closed.client_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_line_t lines_45[] = {
    { "+QSSLURC: \"closed\",<clientID>", "urc", fields_103 },
    { NULL, NULL, NULL },
};

static const atb_doc_function_t functions[] = {
    { .exchange = &eg91xq_at_exchange, .function = "eg91xq_at", .command = "AT", .form = "execute", .action = "execute", .sub = NULL, .summary = "Ask whether the module answers.", .syntax = "AT", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT", .params = fields_1, .lines = lines_1, .req_size = 0, .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_ate_set_exchange, .function = "eg91xq_ate_set", .command = "ATE", .form = "execute", .action = "set", .sub = NULL, .summary = "Turn the echo of command lines off or on.", .syntax = "ATE<value>", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "ATE", .params = fields_2, .lines = lines_1, .req_size = sizeof(eg91xq_ate_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_ato_exchange, .function = "eg91xq_ato", .command = "ATO", .form = "execute", .action = "execute", .sub = NULL, .summary = "Go back to transparent transmission mode. NO CARRIER means that no connection has been in it.", .syntax = "ATO", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "ATO", .params = fields_1, .lines = lines_1, .req_size = 0, .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_at_dtr_set_exchange, .function = "eg91xq_at_dtr_set", .command = "AT&D", .form = "execute", .action = "set", .sub = NULL, .summary = "Choose what the module does when DTR goes from low to high during data mode. To be set before data mode begins.", .syntax = "AT&D<value>", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT&D", .params = fields_3, .lines = lines_1, .req_size = sizeof(eg91xq_at_dtr_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_cmee_test_exchange.base, .function = "eg91xq_cmee_test", .command = "AT+CMEE", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+CMEE=?", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT+CMEE", .params = fields_1, .lines = lines_2, .req_size = 0, .rsp_size = sizeof(eg91xq_cmee_test_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_cmee_get_exchange, .function = "eg91xq_cmee_get", .command = "AT+CMEE", .form = "read", .action = "query", .sub = NULL, .summary = "Choose how errors are reported.", .syntax = "AT+CMEE?", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT+CMEE", .params = fields_1, .lines = lines_3, .req_size = 0, .rsp_size = sizeof(eg91xq_cmee_get_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_cmee_set_exchange, .function = "eg91xq_cmee_set", .command = "AT+CMEE", .form = "write", .action = "set", .sub = NULL, .summary = "Choose how errors are reported.", .syntax = "AT+CMEE=<n>", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT+CMEE", .params = fields_6, .lines = lines_1, .req_size = sizeof(eg91xq_cmee_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_cclk_get_exchange, .function = "eg91xq_cclk_get", .command = "AT+CCLK", .form = "read", .action = "query", .sub = NULL, .summary = "The module's clock, against which the validity of certificates is checked.", .syntax = "AT+CCLK?", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT+CCLK", .params = fields_1, .lines = lines_4, .req_size = 0, .rsp_size = sizeof(eg91xq_cclk_get_rsp_t), .free_of_effects = false },
    { .exchange = &eg91xq_cclk_set_exchange, .function = "eg91xq_cclk_set", .command = "AT+CCLK", .form = "write", .action = "set", .sub = NULL, .summary = "The module's clock, against which the validity of certificates is checked.", .syntax = "AT+CCLK=<time>", .manual = "Quectel_EG800Q&EG91xQ_Series_AT_Commands_Manual", .section = "AT+CCLK", .params = fields_8, .lines = lines_1, .req_size = sizeof(eg91xq_cclk_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qfupl_exchange.base, .function = "eg91xq_qfupl", .command = "AT+QFUPL", .form = "write", .action = "execute", .sub = NULL, .summary = "Upload a file to the module.", .syntax = "AT+QFUPL=<filename>,<file_size>[,<timeout>[,<ackmode>]]", .manual = "Quectel_EG800Q&EG91xQ_Series_FILE_Application_Note", .section = "AT+QFUPL", .params = fields_9, .lines = lines_5, .req_size = sizeof(eg91xq_qfupl_req_t), .rsp_size = sizeof(eg91xq_qfupl_rsp_t), .free_of_effects = false },
    { .exchange = &eg91xq_qicsgp_test_exchange.base, .function = "eg91xq_qicsgp_test", .command = "AT+QICSGP", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QICSGP=?", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .params = fields_1, .lines = lines_6, .req_size = 0, .rsp_size = sizeof(eg91xq_qicsgp_test_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qicsgp_get_exchange, .function = "eg91xq_qicsgp_get", .command = "AT+QICSGP", .form = "write", .action = "query", .sub = NULL, .summary = "Query the configuration of a PDP context.", .syntax = "AT+QICSGP=<contextID>", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .params = fields_12, .lines = lines_7, .req_size = sizeof(eg91xq_qicsgp_get_req_t), .rsp_size = sizeof(eg91xq_qicsgp_get_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qicsgp_set_exchange, .function = "eg91xq_qicsgp_set", .command = "AT+QICSGP", .form = "write", .action = "set", .sub = NULL, .summary = "Configure a PDP context.", .syntax = "AT+QICSGP=<contextID>,<context_type>,<APN>[,<username>,<password>,<authentication>]", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QICSGP", .params = fields_14, .lines = lines_1, .req_size = sizeof(eg91xq_qicsgp_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qiact_test_exchange.base, .function = "eg91xq_qiact_test", .command = "AT+QIACT", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QIACT=?", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIACT", .params = fields_1, .lines = lines_8, .req_size = 0, .rsp_size = sizeof(eg91xq_qiact_test_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qiact_get_exchange.base, .function = "eg91xq_qiact_get", .command = "AT+QIACT", .form = "read", .action = "query", .sub = NULL, .summary = "List the active PDP contexts and their addresses.", .syntax = "AT+QIACT?", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIACT", .params = fields_1, .lines = lines_9, .req_size = 0, .rsp_size = sizeof(eg91xq_qiact_get_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qiact_exchange, .function = "eg91xq_qiact", .command = "AT+QIACT", .form = "write", .action = "execute", .sub = NULL, .summary = "Activate a PDP context.", .syntax = "AT+QIACT=<contextID>", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIACT", .params = fields_17, .lines = lines_1, .req_size = sizeof(eg91xq_qiact_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qideact_test_exchange.base, .function = "eg91xq_qideact_test", .command = "AT+QIDEACT", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QIDEACT=?", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIDEACT", .params = fields_1, .lines = lines_10, .req_size = 0, .rsp_size = sizeof(eg91xq_qideact_test_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qideact_exchange, .function = "eg91xq_qideact", .command = "AT+QIDEACT", .form = "write", .action = "execute", .sub = NULL, .summary = "Deactivate a PDP context; its connections are closed.", .syntax = "AT+QIDEACT=<contextID>", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIDEACT", .params = fields_19, .lines = lines_1, .req_size = sizeof(eg91xq_qideact_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qiswtmd_exchange.base, .function = "eg91xq_qiswtmd", .command = "AT+QISWTMD", .form = "write", .action = "execute", .sub = NULL, .summary = "Switch the data access mode of an open connection. CONNECT begins transparent transmission mode.", .syntax = "AT+QISWTMD=<clientID>,<access_mode>", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QISWTMD", .params = fields_20, .lines = lines_1, .req_size = sizeof(eg91xq_qiswtmd_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qigeterror_exchange, .function = "eg91xq_qigeterror", .command = "AT+QIGETERROR", .form = "execute", .action = "query", .sub = NULL, .summary = "Ask why the SSL or TCP/IP command that came last has failed.", .syntax = "AT+QIGETERROR", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIGETERROR", .params = fields_1, .lines = lines_11, .req_size = 0, .rsp_size = sizeof(eg91xq_qigeterror_rsp_t), .free_of_effects = false },
    { .exchange = &eg91xq_qidnscfg_get_exchange, .function = "eg91xq_qidnscfg_get", .command = "AT+QIDNSCFG", .form = "write", .action = "query", .sub = NULL, .summary = "Query the DNS servers of a PDP context.", .syntax = "AT+QIDNSCFG=<contextID>", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIDNSCFG", .params = fields_22, .lines = lines_12, .req_size = sizeof(eg91xq_qidnscfg_get_req_t), .rsp_size = sizeof(eg91xq_qidnscfg_get_rsp_t), .free_of_effects = false },
    { .exchange = &eg91xq_qidnscfg_set_exchange, .function = "eg91xq_qidnscfg_set", .command = "AT+QIDNSCFG", .form = "write", .action = "set", .sub = NULL, .summary = "Set the DNS servers of a PDP context.", .syntax = "AT+QIDNSCFG=<contextID>,<pridnsaddr>[,<secdnsaddr>]", .manual = "Quectel_EG800Q&EG91xQ_Series_TCP(IP)_Application_Note", .section = "AT+QIDNSCFG", .params = fields_24, .lines = lines_1, .req_size = sizeof(eg91xq_qidnscfg_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_open_test_exchange.base, .function = "eg91xq_qssl_open_test", .command = "AT+QSSLOPEN", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QSSLOPEN=?", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .params = fields_1, .lines = lines_13, .req_size = 0, .rsp_size = sizeof(eg91xq_qssl_open_test_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_open_exchange.base, .function = "eg91xq_qssl_open", .command = "AT+QSSLOPEN", .form = "write", .action = "execute", .sub = NULL, .summary = "Open an SSL connection to a server. Its PDP context must be active. AT+QIGETERROR tells why it was refused; when the completion does not come in time, AT+QSSLCLOSE closes the socket.", .syntax = "AT+QSSLOPEN=<PDP_ctxID>,<SSL_ctxID>,<clientID>,<serveraddr>,<server_port>[,<access_mode>]", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.2", .params = fields_26, .lines = lines_14, .req_size = sizeof(eg91xq_qssl_open_req_t), .rsp_size = sizeof(eg91xq_qssl_open_rsp_t), .free_of_effects = false },
    { .exchange = &eg91xq_qssl_send_test_exchange.base, .function = "eg91xq_qssl_send_test", .command = "AT+QSSLSEND", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QSSLSEND=?", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.3", .params = fields_1, .lines = lines_15, .req_size = 0, .rsp_size = sizeof(eg91xq_qssl_send_test_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_send_exchange.base, .function = "eg91xq_qssl_send", .command = "AT+QSSLSEND", .form = "write", .action = "execute", .sub = NULL, .summary = "Send data whose end is marked by Ctrl+Z. SEND FAIL means that the module's sending buffer is full.", .syntax = "AT+QSSLSEND=<clientID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.3", .params = fields_29, .lines = lines_16, .req_size = sizeof(eg91xq_qssl_send_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_send_fixed_exchange.base, .function = "eg91xq_qssl_send_fixed", .command = "AT+QSSLSEND", .form = "write", .action = "execute", .sub = NULL, .summary = "Send data of a length told beforehand; they may hold any byte. SEND FAIL means that the module's sending buffer is full.", .syntax = "AT+QSSLSEND=<clientID>,<sendlen>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.3", .params = fields_30, .lines = lines_16, .req_size = sizeof(eg91xq_qssl_send_fixed_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_recv_test_exchange.base, .function = "eg91xq_qssl_recv_test", .command = "AT+QSSLRECV", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QSSLRECV=?", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.4", .params = fields_1, .lines = lines_17, .req_size = 0, .rsp_size = sizeof(eg91xq_qssl_recv_test_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_recv_exchange, .function = "eg91xq_qssl_recv", .command = "AT+QSSLRECV", .form = "write", .action = "execute", .sub = NULL, .summary = "Read received data from the module's buffer (buffer access mode).", .syntax = "AT+QSSLRECV=<clientID>,<readlen>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.4", .params = fields_32, .lines = lines_18, .req_size = sizeof(eg91xq_qssl_recv_req_t), .rsp_size = sizeof(eg91xq_qssl_recv_rsp_t), .free_of_effects = false },
    { .exchange = &eg91xq_qssl_close_test_exchange.base, .function = "eg91xq_qssl_close_test", .command = "AT+QSSLCLOSE", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QSSLCLOSE=?", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.5", .params = fields_1, .lines = lines_19, .req_size = 0, .rsp_size = sizeof(eg91xq_qssl_close_test_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_close_exchange.base, .function = "eg91xq_qssl_close", .command = "AT+QSSLCLOSE", .form = "write", .action = "execute", .sub = NULL, .summary = "Close an SSL connection. The last one of an SSL context releases that context.", .syntax = "AT+QSSLCLOSE=<clientID>[,<close_timeout>]", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.5", .params = fields_35, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_close_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_state_test_exchange, .function = "eg91xq_qssl_state_test", .command = "AT+QSSLSTATE", .form = "test", .action = "test", .sub = NULL, .summary = "Ask whether the module has the command.", .syntax = "AT+QSSLSTATE=?", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .params = fields_1, .lines = lines_1, .req_size = 0, .rsp_size = 0, .free_of_effects = true },
    { .exchange = &eg91xq_qssl_state_exchange.base, .function = "eg91xq_qssl_state", .command = "AT+QSSLSTATE", .form = "write", .action = "query", .sub = NULL, .summary = "Query the state of one connection. A socket that is not in use may bring OK alone; then all members are 0, as in the initial state.", .syntax = "AT+QSSLSTATE=<clientID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .params = fields_36, .lines = lines_20, .req_size = sizeof(eg91xq_qssl_state_req_t), .rsp_size = sizeof(eg91xq_qssl_state_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_state_all_exchange.base, .function = "eg91xq_qssl_state_all", .command = "AT+QSSLSTATE", .form = "execute", .action = "query", .sub = NULL, .summary = "Query the states of all connections.", .syntax = "AT+QSSLSTATE", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.6", .params = fields_1, .lines = lines_21, .req_size = 0, .rsp_size = sizeof(eg91xq_qssl_state_all_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_test_exchange.base, .function = "eg91xq_qssl_cfg_test", .command = "AT+QSSLCFG", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QSSLCFG=?", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_1, .lines = lines_22, .req_size = 0, .rsp_size = sizeof(eg91xq_qssl_cfg_test_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_get_sslversion_exchange, .function = "eg91xq_qssl_cfg_get_sslversion", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "sslversion", .summary = "Query the SSL version.", .syntax = "AT+QSSLCFG=\"sslversion\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_40, .lines = lines_23, .req_size = sizeof(eg91xq_qssl_cfg_get_sslversion_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_sslversion_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_sslversion_exchange, .function = "eg91xq_qssl_cfg_set_sslversion", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "sslversion", .summary = "Set the SSL version.", .syntax = "AT+QSSLCFG=\"sslversion\",<SSL_ctxID>,<SSL_version>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_42, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_sslversion_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_seclevel_exchange, .function = "eg91xq_qssl_cfg_get_seclevel", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "seclevel", .summary = "Query the authentication mode.", .syntax = "AT+QSSLCFG=\"seclevel\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_43, .lines = lines_24, .req_size = sizeof(eg91xq_qssl_cfg_get_seclevel_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_seclevel_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_seclevel_exchange, .function = "eg91xq_qssl_cfg_set_seclevel", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "seclevel", .summary = "Set the authentication mode.", .syntax = "AT+QSSLCFG=\"seclevel\",<SSL_ctxID>,<seclevel>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_45, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_seclevel_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_ciphersuite_exchange.base, .function = "eg91xq_qssl_cfg_get_ciphersuite", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "ciphersuite", .summary = "Query the cipher suites.", .syntax = "AT+QSSLCFG=\"ciphersuite\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_46, .lines = lines_25, .req_size = sizeof(eg91xq_qssl_cfg_get_ciphersuite_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_ciphersuite_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_ciphersuite_exchange.base, .function = "eg91xq_qssl_cfg_set_ciphersuite", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "ciphersuite", .summary = "Set the cipher suites.", .syntax = "AT+QSSLCFG=\"ciphersuite\",<SSL_ctxID>,<cs_id>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_48, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_ciphersuite_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_negotiatetime_exchange, .function = "eg91xq_qssl_cfg_get_negotiatetime", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "negotiatetime", .summary = "Query the longest duration of the handshake.", .syntax = "AT+QSSLCFG=\"negotiatetime\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_49, .lines = lines_26, .req_size = sizeof(eg91xq_qssl_cfg_get_negotiatetime_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_negotiatetime_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_negotiatetime_exchange.base, .function = "eg91xq_qssl_cfg_set_negotiatetime", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "negotiatetime", .summary = "Set the longest duration of the handshake.", .syntax = "AT+QSSLCFG=\"negotiatetime\",<SSL_ctxID>,<negotiate_time>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_51, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_negotiatetime_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_sni_exchange, .function = "eg91xq_qssl_cfg_get_sni", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "sni", .summary = "Query whether the server name is told to the server (SNI).", .syntax = "AT+QSSLCFG=\"sni\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_52, .lines = lines_27, .req_size = sizeof(eg91xq_qssl_cfg_get_sni_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_sni_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_sni_exchange, .function = "eg91xq_qssl_cfg_set_sni", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "sni", .summary = "Set whether the server name is told to the server (SNI).", .syntax = "AT+QSSLCFG=\"sni\",<SSL_ctxID>,<SNI>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_54, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_sni_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_cacert_exchange, .function = "eg91xq_qssl_cfg_get_cacert", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "cacert", .summary = "Query where the trusted CA certificate is kept.", .syntax = "AT+QSSLCFG=\"cacert\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_55, .lines = lines_28, .req_size = sizeof(eg91xq_qssl_cfg_get_cacert_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_cacert_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_cacert_exchange, .function = "eg91xq_qssl_cfg_set_cacert", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "cacert", .summary = "Set where the trusted CA certificate is kept.", .syntax = "AT+QSSLCFG=\"cacert\",<SSL_ctxID>,<cacertpath>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_57, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_cacert_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_cacertex_all_exchange.base, .function = "eg91xq_qssl_cfg_get_cacertex_all", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "cacertex", .summary = "Query the paths of all certificates of the trusted CA chain.", .syntax = "AT+QSSLCFG=\"cacertex\"", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_1, .lines = lines_29, .req_size = 0, .rsp_size = sizeof(eg91xq_qssl_cfg_get_cacertex_all_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_get_cacertex_exchange, .function = "eg91xq_qssl_cfg_get_cacertex", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "cacertex", .summary = "Query the path of one certificate of the trusted CA chain.", .syntax = "AT+QSSLCFG=\"cacertex\",<ca_id>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_59, .lines = lines_30, .req_size = sizeof(eg91xq_qssl_cfg_get_cacertex_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_cacertex_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_cacertex_exchange, .function = "eg91xq_qssl_cfg_set_cacertex", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "cacertex", .summary = "Set the path of one certificate of the trusted CA chain.", .syntax = "AT+QSSLCFG=\"cacertex\",<ca_id>,<cacertexpath>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_61, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_cacertex_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_clientcert_exchange, .function = "eg91xq_qssl_cfg_get_clientcert", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "clientcert", .summary = "Query where the client certificate is kept.", .syntax = "AT+QSSLCFG=\"clientcert\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_62, .lines = lines_31, .req_size = sizeof(eg91xq_qssl_cfg_get_clientcert_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_clientcert_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_clientcert_exchange, .function = "eg91xq_qssl_cfg_set_clientcert", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "clientcert", .summary = "Set where the client certificate is kept.", .syntax = "AT+QSSLCFG=\"clientcert\",<SSL_ctxID>,<client_cert_path>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_64, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_clientcert_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_clientkey_exchange, .function = "eg91xq_qssl_cfg_get_clientkey", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "clientkey", .summary = "Query the path of the private key of the client, and its password.", .syntax = "AT+QSSLCFG=\"clientkey\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_65, .lines = lines_32, .req_size = sizeof(eg91xq_qssl_cfg_get_clientkey_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_clientkey_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_clientkey_exchange, .function = "eg91xq_qssl_cfg_set_clientkey", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "clientkey", .summary = "Set the path of the private key of the client, and its password.", .syntax = "AT+QSSLCFG=\"clientkey\",<SSL_ctxID>,<client_key_path>[,<key_pwd>]", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_67, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_clientkey_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_dtls_exchange, .function = "eg91xq_qssl_cfg_get_dtls", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "dtls", .summary = "Query whether DTLS is used.", .syntax = "AT+QSSLCFG=\"dtls\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_68, .lines = lines_33, .req_size = sizeof(eg91xq_qssl_cfg_get_dtls_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_dtls_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_dtls_exchange, .function = "eg91xq_qssl_cfg_set_dtls", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "dtls", .summary = "Set whether DTLS is used.", .syntax = "AT+QSSLCFG=\"dtls\",<SSL_ctxID>,<DTLS_enable>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_70, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_dtls_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_dtlsversion_exchange, .function = "eg91xq_qssl_cfg_get_dtlsversion", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "dtlsversion", .summary = "Query the DTLS version.", .syntax = "AT+QSSLCFG=\"dtlsversion\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_71, .lines = lines_34, .req_size = sizeof(eg91xq_qssl_cfg_get_dtlsversion_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_dtlsversion_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_dtlsversion_exchange, .function = "eg91xq_qssl_cfg_set_dtlsversion", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "dtlsversion", .summary = "Set the DTLS version.", .syntax = "AT+QSSLCFG=\"dtlsversion\",<SSL_ctxID>,<DTLS_version>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_73, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_dtlsversion_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_psk_exchange, .function = "eg91xq_qssl_cfg_get_psk", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "psk", .summary = "Query the pre-shared key and its identity.", .syntax = "AT+QSSLCFG=\"psk\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_74, .lines = lines_35, .req_size = sizeof(eg91xq_qssl_cfg_get_psk_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_psk_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_psk_exchange, .function = "eg91xq_qssl_cfg_set_psk", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "psk", .summary = "Set the pre-shared key and its identity.", .syntax = "AT+QSSLCFG=\"psk\",<SSL_ctxID>,<identity>,<key>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_76, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_psk_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_ignoremulticertchainverify_exchange, .function = "eg91xq_qssl_cfg_get_ignoremulticertchainverify", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "ignoremulticertchainverify", .summary = "Query whether the check of multiple level certificate chains is left out.", .syntax = "AT+QSSLCFG=\"ignoremulticertchainverify\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_77, .lines = lines_36, .req_size = sizeof(eg91xq_qssl_cfg_get_ignoremulticertchainverify_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_ignoremulticertchainverify_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_ignoremulticertchainverify_exchange, .function = "eg91xq_qssl_cfg_set_ignoremulticertchainverify", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "ignoremulticertchainverify", .summary = "Set whether the check of multiple level certificate chains is left out.", .syntax = "AT+QSSLCFG=\"ignoremulticertchainverify\",<SSL_ctxID>,<ignore_multicertchain_verify>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_79, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_ignoremulticertchainverify_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_ignoreinvalidcertsign_exchange, .function = "eg91xq_qssl_cfg_get_ignoreinvalidcertsign", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "ignoreinvalidcertsign", .summary = "Query whether invalid certificate signatures are let pass.", .syntax = "AT+QSSLCFG=\"ignoreinvalidcertsign\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_80, .lines = lines_37, .req_size = sizeof(eg91xq_qssl_cfg_get_ignoreinvalidcertsign_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_ignoreinvalidcertsign_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_ignoreinvalidcertsign_exchange, .function = "eg91xq_qssl_cfg_set_ignoreinvalidcertsign", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "ignoreinvalidcertsign", .summary = "Set whether invalid certificate signatures are let pass.", .syntax = "AT+QSSLCFG=\"ignoreinvalidcertsign\",<SSL_ctxID>,<ignore_invalid_certsign>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_82, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_ignoreinvalidcertsign_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_ignorecertitem_exchange, .function = "eg91xq_qssl_cfg_get_ignorecertitem", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "ignorecertitem", .summary = "Query which checks of the server's certificate are left out.", .syntax = "AT+QSSLCFG=\"ignorecertitem\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_83, .lines = lines_38, .req_size = sizeof(eg91xq_qssl_cfg_get_ignorecertitem_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_ignorecertitem_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_ignorecertitem_exchange.base, .function = "eg91xq_qssl_cfg_set_ignorecertitem", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "ignorecertitem", .summary = "Set which checks of the server's certificate are left out.", .syntax = "AT+QSSLCFG=\"ignorecertitem\",<SSL_ctxID>,<ignore_check_item>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_85, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_ignorecertitem_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_ignorelocaltime_exchange, .function = "eg91xq_qssl_cfg_get_ignorelocaltime", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "ignorelocaltime", .summary = "Query whether the validity period of certificates is left unchecked.", .syntax = "AT+QSSLCFG=\"ignorelocaltime\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_86, .lines = lines_39, .req_size = sizeof(eg91xq_qssl_cfg_get_ignorelocaltime_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_ignorelocaltime_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_ignorelocaltime_exchange, .function = "eg91xq_qssl_cfg_set_ignorelocaltime", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "ignorelocaltime", .summary = "Set whether the validity period of certificates is left unchecked.", .syntax = "AT+QSSLCFG=\"ignorelocaltime\",<SSL_ctxID>,<ignore_ltime>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_88, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_ignorelocaltime_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_session_cache_exchange, .function = "eg91xq_qssl_cfg_get_session_cache", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "session_cache", .summary = "Query whether SSL sessions are resumed.", .syntax = "AT+QSSLCFG=\"session_cache\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_89, .lines = lines_40, .req_size = sizeof(eg91xq_qssl_cfg_get_session_cache_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_session_cache_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_session_cache_exchange, .function = "eg91xq_qssl_cfg_set_session_cache", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "session_cache", .summary = "Set whether SSL sessions are resumed.", .syntax = "AT+QSSLCFG=\"session_cache\",<SSL_ctxID>,<session_cache_enable>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_91, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_session_cache_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_closetimemode_exchange, .function = "eg91xq_qssl_cfg_get_closetimemode", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "closetimemode", .summary = "Query the unit of the close timeout.", .syntax = "AT+QSSLCFG=\"closetimemode\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_92, .lines = lines_41, .req_size = sizeof(eg91xq_qssl_cfg_get_closetimemode_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_closetimemode_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_closetimemode_exchange.base, .function = "eg91xq_qssl_cfg_set_closetimemode", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "closetimemode", .summary = "Set the unit of the close timeout.", .syntax = "AT+QSSLCFG=\"closetimemode\",<SSL_ctxID>,<close_time_mode>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_94, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_closetimemode_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_renegotiation_exchange, .function = "eg91xq_qssl_cfg_get_renegotiation", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "renegotiation", .summary = "Query whether TLS renegotiation is allowed.", .syntax = "AT+QSSLCFG=\"renegotiation\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_95, .lines = lines_42, .req_size = sizeof(eg91xq_qssl_cfg_get_renegotiation_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_renegotiation_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_renegotiation_exchange, .function = "eg91xq_qssl_cfg_set_renegotiation", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "renegotiation", .summary = "Set whether TLS renegotiation is allowed.", .syntax = "AT+QSSLCFG=\"renegotiation\",<SSL_ctxID>,<renegotiation_enable>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_97, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_renegotiation_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &eg91xq_qssl_cfg_get_alpn_exchange, .function = "eg91xq_qssl_cfg_get_alpn", .command = "AT+QSSLCFG", .form = "write", .action = "query", .sub = "alpn", .summary = "Query the ALPN protocol name.", .syntax = "AT+QSSLCFG=\"alpn\",<SSL_ctxID>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_98, .lines = lines_43, .req_size = sizeof(eg91xq_qssl_cfg_get_alpn_req_t), .rsp_size = sizeof(eg91xq_qssl_cfg_get_alpn_rsp_t), .free_of_effects = true },
    { .exchange = &eg91xq_qssl_cfg_set_alpn_exchange, .function = "eg91xq_qssl_cfg_set_alpn", .command = "AT+QSSLCFG", .form = "write", .action = "set", .sub = "alpn", .summary = "Set the ALPN protocol name.", .syntax = "AT+QSSLCFG=\"alpn\",<SSL_ctxID>,<ALPN_name>", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.2.1", .params = fields_100, .lines = lines_1, .req_size = sizeof(eg91xq_qssl_cfg_set_alpn_req_t), .rsp_size = 0, .free_of_effects = false },
    { .function = NULL },
};

static const atb_doc_urc_t urcs[] = {
    { .urc = "+QSSLURC: \"recv\"", .name = "qssl_recv", .summary = "Data have arrived.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.3.1", .kind = EG91XQ_URC_QSSL_RECV, .variants = lines_44 },
    { .urc = "+QSSLURC: \"closed\"", .name = "qssl_closed", .summary = "A connection was lost, for example because the server closed it or the PDP context was deactivated. Its state stays CLOSING until AT+QSSLCLOSE makes it INITIAL.", .manual = "Quectel_EG800Q&EG91xQ_Series_SSL_Application_Note", .section = "2.3.2", .kind = EG91XQ_URC_QSSL_CLOSED, .variants = lines_45 },
    { .urc = NULL },
};

static const atb_doc_code_t codes[] = {
    { 0, "EG91XQ_RESULT_OPERATION_SUCCESSFUL", "Operation successful" },
    { 550, "EG91XQ_RESULT_UNKNOWN_ERROR", "Unknown error" },
    { 551, "EG91XQ_RESULT_OPERATION_BLOCKED", "Operation blocked" },
    { 552, "EG91XQ_RESULT_INVALID_PARAMETER", "Invalid parameter" },
    { 553, "EG91XQ_RESULT_MEMORY_NOT_ENOUGH", "Memory not enough" },
    { 554, "EG91XQ_RESULT_CREATE_SOCKET_FAILED", "Create socket failed" },
    { 555, "EG91XQ_RESULT_OPERATION_NOT_SUPPORTED", "Operation not supported" },
    { 556, "EG91XQ_RESULT_SOCKET_BIND_FAILED", "Socket bind failed" },
    { 557, "EG91XQ_RESULT_SOCKET_LISTEN_FAILED", "Socket listen failed" },
    { 558, "EG91XQ_RESULT_SOCKET_WRITE_FAILED", "Socket write failed" },
    { 559, "EG91XQ_RESULT_SOCKET_READ_FAILED", "Socket read failed" },
    { 560, "EG91XQ_RESULT_SOCKET_ACCEPT_FAILED", "Socket accept failed" },
    { 561, "EG91XQ_RESULT_OPEN_PDP_CONTEXT_FAILED", "Open PDP context failed" },
    { 562, "EG91XQ_RESULT_CLOSE_PDP_CONTEXT_FAILED", "Close PDP context failed" },
    { 563, "EG91XQ_RESULT_SOCKET_IDENTITY_HAS_BEEN_USED", "Socket identity has been used" },
    { 564, "EG91XQ_RESULT_DNS_BUSY", "DNS busy" },
    { 565, "EG91XQ_RESULT_DNS_PARSE_FAILED", "DNS parse failed" },
    { 566, "EG91XQ_RESULT_SOCKET_CONNECTION_FAILED", "Socket connection failed" },
    { 567, "EG91XQ_RESULT_SOCKET_HAS_BEEN_CLOSED", "Socket has been closed" },
    { 568, "EG91XQ_RESULT_OPERATION_BUSY", "Operation busy" },
    { 569, "EG91XQ_RESULT_OPERATION_TIMEOUT", "Operation timeout" },
    { 570, "EG91XQ_RESULT_PDP_CONTEXT_BREAK_DOWN", "PDP context break down" },
    { 571, "EG91XQ_RESULT_CANCEL_SEND", "Cancel send" },
    { 572, "EG91XQ_RESULT_OPERATION_NOT_ALLOWED", "Operation not allowed" },
    { 573, "EG91XQ_RESULT_APN_NOT_CONFIGURED", "APN not configured" },
    { 574, "EG91XQ_RESULT_PORT_BUSY", "Port busy" },
    { 0, NULL, NULL },
};

static const atb_doc_setting_t settings[] = {
    { "QSSLCFG:negotiatetime", "negotiate_time", EG91XQ_SETTING_NEGOTIATE_TIME, 6, 300 },
    { "QSSLCFG:closetimemode", "close_time_mode", EG91XQ_SETTING_CLOSE_TIME_MODE, 6, 0 },
    { "QSSLOPEN", "client_ssl_ctx", EG91XQ_SETTING_CLIENT_SSL_CTX, 12, 0 },
    { "QISWTMD", "access_mode", EG91XQ_SETTING_ACCESS_MODE, 12, 0 },
    { NULL, NULL, 0, 0, 0 },
};
/* clang-format on */

const atb_doc_module_t eg91xq_doc = {
    .id = "eg91xq",
    .title = "Quectel EG800Q series and EG91xQ family",
    .module = &eg91xq_module,
    .urc_size = sizeof(eg91xq_urc_t),
    .functions = functions,
    .urcs = urcs,
    .codes = codes,
    .settings = settings,
};
