/* SPDX-License-Identifier: MIT */
/* Names and meanings of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do not edit. */
#include "rgx00u/doc.h"
#include "rgx00u/rgx00u.h"

/* clang-format off */
static const atb_doc_field_t fields_1[] = {
    { .name = NULL },
};

static const atb_doc_field_t fields_2[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_test_rsp_t, connect_id) },
    { .name = "send_length", .manual_name = "send_length", .summary = "Length of the data.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_test_rsp_t, send_length), .unit = "byte" },
    { .name = "remote_ip", .manual_name = "remoteIP", .summary = "IPv4 address of the receiver.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_test_rsp_t, remote_ip) },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the receiver.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_test_rsp_t, remote_port) },
    { .name = NULL },
};

static const atb_doc_line_t lines_1[] = {
    { "+QISEND: <connectID:values>,<send_length:values>,<remoteIP:text>,<remote_port:values>", "info", fields_2 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_3[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_req_t, connect_id), .bound = "0..11" },
    { .name = "data", .manual_name = "data", .summary = "The data to send. Ctrl+Z would end them and ESC cancel them, so they cannot hold either.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_PAYLOAD, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_req_t, data), .bound = "1..1460 bytes" },
    { .name = NULL },
};

static const atb_doc_value_t values_1[] = {
    { 0, "RGX00U_SEND_STATUS_SENT", NULL, "The data are in the socket buffer" },
    { 1, "RGX00U_SEND_STATUS_FULL", NULL, "The buffer is full, the data were not sent" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_4[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_rsp_t, connect_id), .bound = "0..11" },
    { .name = "status", .manual_name = "status", .summary = "What became of the data.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_rsp_t, status), .bound = "0, 1", .values = values_1 },
    { .name = "free_size", .manual_name = "free_size", .summary = "Space left in the buffer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_rsp_t, free_size), .unit = "byte", .bound = "0..10240" },
    { .name = NULL },
};

static const atb_doc_line_t lines_2[] = {
    { "+QISEND: <connectID>,<status>,<free_size>", "info", fields_4 },
    { "SEND OK", "final", fields_1 },
    { "SEND FAIL", "final", fields_1 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_5[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_fixed_req_t, connect_id), .bound = "0..11" },
    { .name = "send_length", .manual_name = "send_length", .summary = "Length of the data.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_LENGTH, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_fixed_req_t, data), .unit = "byte", .bound = "1..1460" },
    { .name = "data", .manual_name = "data", .summary = "The data to send.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_PAYLOAD, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_fixed_req_t, data), .bound = "1..1460 bytes" },
    { .name = NULL },
};

static const atb_doc_field_t fields_6[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_fixed_rsp_t, connect_id), .bound = "0..11" },
    { .name = "status", .manual_name = "status", .summary = "What became of the data.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_fixed_rsp_t, status), .bound = "0, 1", .values = values_1 },
    { .name = "free_size", .manual_name = "free_size", .summary = "Space left in the buffer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_fixed_rsp_t, free_size), .unit = "byte", .bound = "0..10240" },
    { .name = NULL },
};

static const atb_doc_line_t lines_3[] = {
    { "+QISEND: <connectID>,<status>,<free_size>", "info", fields_6 },
    { "SEND OK", "final", fields_1 },
    { "SEND FAIL", "final", fields_1 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_7[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_to_req_t, connect_id), .bound = "0..11" },
    { .name = "send_length", .manual_name = "send_length", .summary = "Length of the data.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_LENGTH, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_to_req_t, data), .unit = "byte", .bound = "1..1460" },
    { .name = "remote_ip", .manual_name = "remoteIP", .summary = "IPv4 address of the receiver.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_to_req_t, remote_ip), .bound = "7..15 bytes" },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the receiver.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_to_req_t, remote_port), .bound = "1..65535" },
    { .name = "data", .manual_name = "data", .summary = "The data to send.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_PAYLOAD, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_to_req_t, data), .bound = "1..1460 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_4[] = {
    { "SEND OK", "final", fields_1 },
    { "SEND FAIL", "final", fields_1 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_8[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_query_req_t, connect_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_field_t fields_9[] = {
    { .name = "total_send_length", .manual_name = "total_send_length", .summary = "Length of all data sent.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_query_rsp_t, total_send_length), .unit = "byte" },
    { .name = "acked_bytes", .manual_name = "ackedbytes", .summary = "Length of the data that the other side has received.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_query_rsp_t, acked_bytes), .unit = "byte" },
    { .name = "unacked_bytes", .manual_name = "unackedbytes", .summary = "Length of the data that the other side has not received.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisend_query_rsp_t, unacked_bytes), .unit = "byte" },
    { .name = NULL },
};

static const atb_doc_line_t lines_5[] = {
    { "+QISEND: <total_send_length>,<ackedbytes>,<unackedbytes>", "info", fields_9 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_10[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qird_test_rsp_t, connect_id) },
    { .name = "read_length", .manual_name = "read_length", .summary = "Longest length to read.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qird_test_rsp_t, read_length), .unit = "byte" },
    { .name = NULL },
};

static const atb_doc_line_t lines_6[] = {
    { "+QIRD: <connectID:values>,<read_length:values>", "info", fields_10 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_11[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qird_req_t, connect_id), .bound = "0..11" },
    { .name = "read_length", .manual_name = "read_length", .summary = "Longest length to read.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qird_req_t, read_length), .unit = "byte", .bound = "1..1500" },
    { .name = NULL },
};

static const atb_doc_field_t fields_12[] = {
    { .name = "read_actual_length", .manual_name = "read_actual_length", .summary = "Length that was read; 0 when the buffer is empty.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qird_rsp_t, has_read_actual_length), .offset = offsetof(rgx00u_qird_rsp_t, read_actual_length), .unit = "byte", .bound = "0..1500" },
    { .name = "data", .manual_name = "data", .summary = "The data read.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_PAYLOAD, .flag = offsetof(rgx00u_qird_rsp_t, has_read_actual_length), .offset = offsetof(rgx00u_qird_rsp_t, data) },
    { .name = NULL },
};

static const atb_doc_line_t lines_7[] = {
    { "+QIRD: <read_actual_length><CR><LF><data>", "info", fields_12 },
    { "+QIRD: <read_actual_length>,<data>", "info", fields_12 },
    { "+QIRD: 0", "info", fields_1 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_13[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qird_all_req_t, connect_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_field_t fields_14[] = {
    { .name = "read_actual_length", .manual_name = "read_actual_length", .summary = "Length that was read; 0 when the buffer is empty.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qird_all_rsp_t, has_read_actual_length), .offset = offsetof(rgx00u_qird_all_rsp_t, read_actual_length), .unit = "byte", .bound = "0..1500" },
    { .name = "data", .manual_name = "data", .summary = "The data read.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_PAYLOAD, .flag = offsetof(rgx00u_qird_all_rsp_t, has_read_actual_length), .offset = offsetof(rgx00u_qird_all_rsp_t, data) },
    { .name = NULL },
};

static const atb_doc_line_t lines_8[] = {
    { "+QIRD: <read_actual_length><CR><LF><data>", "info", fields_14 },
    { "+QIRD: <read_actual_length>,<data>", "info", fields_14 },
    { "+QIRD: 0", "info", fields_1 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_15[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qird_from_req_t, connect_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_field_t fields_16[] = {
    { .name = "read_actual_length", .manual_name = "read_actual_length", .summary = "Length that was read; 0 when the buffer is empty.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qird_from_rsp_t, has_read_actual_length), .offset = offsetof(rgx00u_qird_from_rsp_t, read_actual_length), .unit = "byte", .bound = "0..1500" },
    { .name = "remote_ip", .manual_name = "remoteIP", .summary = "IPv4 address of the sender.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qird_from_rsp_t, has_read_actual_length), .offset = offsetof(rgx00u_qird_from_rsp_t, remote_ip), .bound = "7..15 bytes" },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the sender.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qird_from_rsp_t, has_read_actual_length), .offset = offsetof(rgx00u_qird_from_rsp_t, remote_port), .bound = "0..65535" },
    { .name = "data", .manual_name = "data", .summary = "The data read.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_PAYLOAD, .flag = offsetof(rgx00u_qird_from_rsp_t, has_read_actual_length), .offset = offsetof(rgx00u_qird_from_rsp_t, data) },
    { .name = NULL },
};

static const atb_doc_line_t lines_9[] = {
    { "+QIRD: <read_actual_length>,<remoteIP>,<remote_port><CR><LF><data>", "info", fields_16 },
    { "+QIRD: <read_actual_length>,<remoteIP>,<remote_port>,<data>", "info", fields_16 },
    { "+QIRD: 0", "info", fields_1 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_17[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qird_query_req_t, connect_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_field_t fields_18[] = {
    { .name = "total_receive_length", .manual_name = "total_receive_length", .summary = "Length of all data received.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qird_query_rsp_t, total_receive_length), .unit = "byte" },
    { .name = "have_read_length", .manual_name = "have_read_length", .summary = "Length of the data that were read.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qird_query_rsp_t, have_read_length), .unit = "byte" },
    { .name = "unread_length", .manual_name = "unread_length", .summary = "Length of the data that were not read yet.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qird_query_rsp_t, unread_length), .unit = "byte" },
    { .name = NULL },
};

static const atb_doc_line_t lines_10[] = {
    { "+QIRD: <total_receive_length>,<have_read_length>,<unread_length>", "info", fields_18 },
    { NULL, NULL, NULL },
};

static const atb_doc_line_t lines_11[] = {
    { NULL, NULL, NULL },
};

static const atb_doc_value_t values_2[] = {
    { 0, "RGX00U_SWITCH_DISABLE", NULL, "Disabled" },
    { 1, "RGX00U_SWITCH_ENABLE", NULL, "Enabled" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_19[] = {
    { .name = "value", .manual_name = "value", .summary = "Whether the module sends back what it receives in command mode.", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "ATE", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_ate_set_req_t, value), .bound = "0, 1", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_value_t values_3[] = {
    { 0, "RGX00U_DTR_NO_EFFECT", NULL, "DTR has no effect" },
    { 1, "RGX00U_DTR_COMMAND_MODE", NULL, "Data mode is left and the connection kept" },
    { 2, "RGX00U_DTR_HANG_UP", NULL, "The connection is closed" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_20[] = {
    { .name = "value", .manual_name = "value", .summary = "Effect of DTR.", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "AT&D", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_at_dtr_set_req_t, value), .bound = "0, 1, 2", .values = values_3 },
    { .name = NULL },
};

static const atb_doc_field_t fields_21[] = {
    { .name = "value", .manual_name = "value", .summary = "Code of the character. The client works with 13, carriage return.", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "ATS3", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_ats3_get_rsp_t, value), .bound = "0..127", .def = "13" },
    { .name = NULL },
};

static const atb_doc_line_t lines_12[] = {
    { "<value>", "info", fields_21 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_22[] = {
    { .name = "value", .manual_name = "value", .summary = "Code of the character. The client works with 13, carriage return.", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "ATS3", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_ats3_set_req_t, value), .bound = "0..127", .def = "13" },
    { .name = NULL },
};

static const atb_doc_field_t fields_23[] = {
    { .name = "value", .manual_name = "value", .summary = "Code of the character. The client works with 10, line feed.", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "ATS4", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_ats4_get_rsp_t, value), .bound = "0..127", .def = "10" },
    { .name = NULL },
};

static const atb_doc_line_t lines_13[] = {
    { "<value>", "info", fields_23 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_24[] = {
    { .name = "value", .manual_name = "value", .summary = "Code of the character. The client works with 10, line feed.", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "ATS4", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_ats4_set_req_t, value), .bound = "0..127", .def = "10" },
    { .name = NULL },
};

static const atb_doc_value_t values_4[] = {
    { 1, "RGX00U_NAT_ROUTER", NULL, "Router mode" },
    { 2, "RGX00U_NAT_BRIDGE", NULL, "Bridge mode" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_25[] = {
    { .name = "nat", .manual_name = "nat", .summary = "Call mode. A module that works as a server needs one of these.", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "AT+QCFG", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qcfg_set_nat_req_t, nat), .bound = "1, 2", .values = values_4 },
    { .name = NULL },
};

static const atb_doc_field_t fields_26[] = {
    { .name = "n", .manual_name = "n", .summary = "How errors are reported.", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "AT+CMEE", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_cmee_test_rsp_t, n) },
    { .name = NULL },
};

static const atb_doc_line_t lines_14[] = {
    { "+CMEE: <n:values>", "info", fields_26 },
    { NULL, NULL, NULL },
};

static const atb_doc_value_t values_5[] = {
    { 0, "RGX00U_CMEE_PLAIN", NULL, "ERROR alone" },
    { 1, "RGX00U_CMEE_NUMERIC", NULL, "+CME ERROR with a number" },
    { 2, "RGX00U_CMEE_VERBOSE", NULL, "+CME ERROR with a text" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_27[] = {
    { .name = "n", .manual_name = "n", .summary = "How errors are reported.", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "AT+CMEE", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_cmee_get_rsp_t, n), .bound = "0, 1, 2", .values = values_5 },
    { .name = NULL },
};

static const atb_doc_line_t lines_15[] = {
    { "+CMEE: <n>", "info", fields_27 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_28[] = {
    { .name = "n", .manual_name = "n", .summary = "How errors are reported.", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "AT+CMEE", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_cmee_set_req_t, n), .bound = "0, 1, 2", .values = values_5 },
    { .name = NULL },
};

static const atb_doc_field_t fields_29[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_test_rsp_t, context_id) },
    { .name = "context_type", .manual_name = "context_type", .summary = "Protocol type.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_test_rsp_t, context_type) },
    { .name = "apn", .manual_name = "APN", .summary = "Access point name.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_test_rsp_t, apn) },
    { .name = "username", .manual_name = "username", .summary = "User name.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_test_rsp_t, username) },
    { .name = "password", .manual_name = "password", .summary = "Password.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_test_rsp_t, password), .secret = true },
    { .name = "authentication", .manual_name = "authentication", .summary = "How the network checks user name and password.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_test_rsp_t, authentication) },
    { .name = NULL },
};

static const atb_doc_line_t lines_16[] = {
    { "+QICSGP: <contextID:values>,<context_type:values>,<APN:text>,<username:text>,<password:text>,<authentication:values>", "info", fields_29 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_30[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_get_req_t, context_id), .bound = "1..5" },
    { .name = NULL },
};

static const atb_doc_value_t values_6[] = {
    { 1, "RGX00U_CONTEXT_TYPE_IPV4", NULL, "IPv4" },
    { 2, "RGX00U_CONTEXT_TYPE_IPV6", NULL, "IPv6" },
    { 3, "RGX00U_CONTEXT_TYPE_IPV4V6", NULL, "IPv4 and IPv6" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_value_t values_7[] = {
    { 0, "RGX00U_AUTHENTICATION_NONE", NULL, "None" },
    { 1, "RGX00U_AUTHENTICATION_PAP", NULL, "PAP" },
    { 2, "RGX00U_AUTHENTICATION_CHAP", NULL, "CHAP" },
    { 3, "RGX00U_AUTHENTICATION_PAP_OR_CHAP", NULL, "PAP or CHAP" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_31[] = {
    { .name = "context_type", .manual_name = "context_type", .summary = "Protocol type.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_get_rsp_t, context_type), .bound = "1, 2, 3", .values = values_6 },
    { .name = "apn", .manual_name = "APN", .summary = "Access point name.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_get_rsp_t, apn), .bound = "0..100 bytes" },
    { .name = "username", .manual_name = "username", .summary = "User name.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_get_rsp_t, username), .bound = "0..127 bytes" },
    { .name = "password", .manual_name = "password", .summary = "Password.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_get_rsp_t, password), .bound = "0..127 bytes", .secret = true },
    { .name = "reserved", .manual_name = "reserved", .summary = "One more string before the authentication, which only the examples of the manual have. They show it empty.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qicsgp_get_rsp_t, has_reserved), .offset = offsetof(rgx00u_qicsgp_get_rsp_t, reserved), .bound = "0..127 bytes" },
    { .name = "authentication", .manual_name = "authentication", .summary = "How the network checks user name and password.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_get_rsp_t, authentication), .bound = "0, 1, 2, 3", .values = values_7 },
    { .name = NULL },
};

static const atb_doc_field_t fields_32[] = {
    { .name = "context_type", .manual_name = "context_type", .summary = "Protocol type.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_get_rsp_t, context_type), .bound = "1, 2, 3", .values = values_6 },
    { .name = "apn", .manual_name = "APN", .summary = "Access point name.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_get_rsp_t, apn), .bound = "0..100 bytes" },
    { .name = "username", .manual_name = "username", .summary = "User name.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_get_rsp_t, username), .bound = "0..127 bytes" },
    { .name = "password", .manual_name = "password", .summary = "Password.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_get_rsp_t, password), .bound = "0..127 bytes", .secret = true },
    { .name = "authentication", .manual_name = "authentication", .summary = "How the network checks user name and password.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_get_rsp_t, authentication), .bound = "0, 1, 2, 3", .values = values_7 },
    { .name = NULL },
};

static const atb_doc_line_t lines_17[] = {
    { "+QICSGP: <context_type>,<APN>,<username>,<password>,<reserved>,<authentication>", "info", fields_31 },
    { "+QICSGP: <context_type>,<APN>,<username>,<password>,<authentication>", "info", fields_32 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_33[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_set_req_t, context_id), .bound = "1..5" },
    { .name = "context_type", .manual_name = "context_type", .summary = "Protocol type.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_set_req_t, context_type), .bound = "1, 2, 3", .values = values_6 },
    { .name = "apn", .manual_name = "APN", .summary = "Access point name.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicsgp_set_req_t, apn), .bound = "0..100 bytes" },
    { .name = "username", .manual_name = "username", .summary = "User name.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qicsgp_set_req_t, has_username), .offset = offsetof(rgx00u_qicsgp_set_req_t, username), .bound = "0..127 bytes" },
    { .name = "password", .manual_name = "password", .summary = "Password.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qicsgp_set_req_t, has_username), .offset = offsetof(rgx00u_qicsgp_set_req_t, password), .bound = "0..127 bytes", .secret = true },
    { .name = "reserved", .manual_name = "reserved", .summary = "One more string before the authentication, which only the examples of the manual have. They show it empty.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qicsgp_set_req_t, has_reserved), .offset = offsetof(rgx00u_qicsgp_set_req_t, reserved), .bound = "0..127 bytes" },
    { .name = "authentication", .manual_name = "authentication", .summary = "How the network checks user name and password.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qicsgp_set_req_t, has_username), .offset = offsetof(rgx00u_qicsgp_set_req_t, authentication), .bound = "0, 1, 2, 3", .values = values_7 },
    { .name = NULL },
};

static const atb_doc_field_t fields_34[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.3", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiact_test_rsp_t, context_id) },
    { .name = NULL },
};

static const atb_doc_line_t lines_18[] = {
    { "+QIACT: <contextID:values>", "info", fields_34 },
    { NULL, NULL, NULL },
};

static const atb_doc_value_t values_8[] = {
    { 0, "RGX00U_CONTEXT_STATE_DEACTIVATED", NULL, "Not active" },
    { 1, "RGX00U_CONTEXT_STATE_ACTIVATED", NULL, "Active" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_35[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.3", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiact_get_rsp_t, item.context_id), .bound = "1..5" },
    { .name = "context_state", .manual_name = "context_state", .summary = "State of the context.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.3", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiact_get_rsp_t, item.context_state), .bound = "0, 1", .values = values_8 },
    { .name = "context_type", .manual_name = "context_type", .summary = "Protocol type.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.3", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiact_get_rsp_t, item.context_type), .bound = "1, 2, 3", .values = values_6 },
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the module; the IPv6 one where the protocol type is 2.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.3", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiact_get_rsp_t, item.ip_address), .bound = "0..64 bytes" },
    { .name = "ipv6_address", .manual_name = "IPv6_address", .summary = "IPv6 address of the module, where the protocol type is 3.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.3", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qiact_get_rsp_t, item.has_ipv6_address), .offset = offsetof(rgx00u_qiact_get_rsp_t, item.ipv6_address), .bound = "0..64 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_19[] = {
    { "+QIACT: <contextID>,<context_state>,<context_type>,<IP_address>[,<IPv6_address>]", "info", fields_35 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_36[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.3", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiact_req_t, context_id), .bound = "1..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_37[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.4", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qideact_test_rsp_t, context_id) },
    { .name = NULL },
};

static const atb_doc_line_t lines_20[] = {
    { "+QIDEACT: <contextID:values>", "info", fields_37 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_38[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.4", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qideact_req_t, context_id), .bound = "1..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_39[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiactex_test_rsp_t, context_id) },
    { .name = "view_mode", .manual_name = "view_mode", .summary = "Whether the outcome tells protocol type and address.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiactex_test_rsp_t, view_mode) },
    { .name = NULL },
};

static const atb_doc_line_t lines_21[] = {
    { "+QIACTEX: <contextID:values>,<view_mode:values>", "info", fields_39 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_40[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiactex_get_rsp_t, item.context_id), .bound = "1..5" },
    { .name = "context_state", .manual_name = "context_state", .summary = "State of the context.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiactex_get_rsp_t, item.context_state), .bound = "0, 1", .values = values_8 },
    { .name = "context_type", .manual_name = "context_type", .summary = "Protocol type.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiactex_get_rsp_t, item.context_type), .bound = "1, 2, 3", .values = values_6 },
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the module; the IPv6 one where the protocol type is 2.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiactex_get_rsp_t, item.ip_address), .bound = "0..64 bytes" },
    { .name = "ipv6_address", .manual_name = "IPv6_address", .summary = "IPv6 address of the module, where the protocol type is 3.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qiactex_get_rsp_t, item.has_ipv6_address), .offset = offsetof(rgx00u_qiactex_get_rsp_t, item.ipv6_address), .bound = "0..64 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_22[] = {
    { "+QIACTEX: <contextID>,<context_state>,<context_type>,<IP_address>[,<IPv6_address>]", "info", fields_40 },
    { NULL, NULL, NULL },
};

static const atb_doc_value_t values_9[] = {
    { 0, "RGX00U_ADDRESS_VIEW_HIDE", NULL, "Not displayed" },
    { 1, "RGX00U_ADDRESS_VIEW_SHOW", NULL, "Displayed" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_41[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiactex_req_t, context_id), .bound = "1..5" },
    { .name = "view_mode", .manual_name = "view_mode", .summary = "Whether the outcome tells protocol type and address.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qiactex_req_t, has_view_mode), .offset = offsetof(rgx00u_qiactex_req_t, view_mode), .bound = "0, 1", .values = values_9 },
    { .name = NULL },
};

static const atb_doc_field_t fields_42[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiactex_rsp_t, context_id), .bound = "1..5" },
    { .name = "err", .manual_name = "err", .summary = "Result code. 0 is success.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiactex_rsp_t, err), .bound = "0..65535" },
    { .name = "context_type", .manual_name = "context_type", .summary = "Protocol type.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qiactex_rsp_t, has_context_type), .offset = offsetof(rgx00u_qiactex_rsp_t, context_type), .bound = "1, 2, 3", .values = values_6 },
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the module; the IPv6 one where the protocol type is 2.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qiactex_rsp_t, has_context_type), .offset = offsetof(rgx00u_qiactex_rsp_t, ip_address), .bound = "0..64 bytes" },
    { .name = "ipv6_address", .manual_name = "IPv6_address", .summary = "IPv6 address of the module, where the protocol type is 3.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qiactex_rsp_t, has_ipv6_address), .offset = offsetof(rgx00u_qiactex_rsp_t, ipv6_address), .bound = "0..64 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_23[] = {
    { "+QIACTEX: <contextID>,<err>[,<context_type>,<IP_address>[,<IPv6_address>]]", "completion", fields_42 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_43[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.6", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qideactex_test_rsp_t, context_id) },
    { .name = NULL },
};

static const atb_doc_line_t lines_24[] = {
    { "+QIDEACTEX: <contextID:values>", "info", fields_43 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_44[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qideactex_req_t, context_id), .bound = "1..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_45[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qideactex_rsp_t, context_id), .bound = "1..5" },
    { .name = "err", .manual_name = "err", .summary = "Result code. 0 is success.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.6", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qideactex_rsp_t, err), .bound = "0..65535" },
    { .name = NULL },
};

static const atb_doc_line_t lines_25[] = {
    { "+QIDEACTEX: <contextID>,<err>", "completion", fields_45 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_46[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qidnscfg_test_rsp_t, context_id) },
    { .name = "pri_dns_addr", .manual_name = "pridnsaddr", .summary = "Address of the first DNS server, of the protocol of the context.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qidnscfg_test_rsp_t, pri_dns_addr) },
    { .name = "sec_dns_addr", .manual_name = "secdnsaddr", .summary = "Address of the second DNS server, of the protocol of the context.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qidnscfg_test_rsp_t, sec_dns_addr) },
    { .name = NULL },
};

static const atb_doc_line_t lines_26[] = {
    { "+QIDNSCFG: <contextID:values>,<pridnsaddr:text>,<secdnsaddr:text>", "info", fields_46 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_47[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qidnscfg_get_req_t, context_id), .bound = "1..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_48[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qidnscfg_get_rsp_t, context_id), .bound = "1..5" },
    { .name = "pri_dns_addr", .manual_name = "pridnsaddr", .summary = "Address of the first DNS server, of the protocol of the context.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qidnscfg_get_rsp_t, pri_dns_addr), .bound = "0..64 bytes" },
    { .name = "sec_dns_addr", .manual_name = "secdnsaddr", .summary = "Address of the second DNS server, of the protocol of the context.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qidnscfg_get_rsp_t, sec_dns_addr), .bound = "0..64 bytes" },
    { .name = NULL },
};

static const atb_doc_line_t lines_27[] = {
    { "+QIDNSCFG: <contextID>,<pridnsaddr>,<secdnsaddr>", "info", fields_48 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_49[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qidnscfg_set_req_t, context_id), .bound = "1..5" },
    { .name = "pri_dns_addr", .manual_name = "pridnsaddr", .summary = "Address of the first DNS server, of the protocol of the context.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qidnscfg_set_req_t, pri_dns_addr), .bound = "0..64 bytes" },
    { .name = "sec_dns_addr", .manual_name = "secdnsaddr", .summary = "Address of the second DNS server, of the protocol of the context.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qidnscfg_set_req_t, has_sec_dns_addr), .offset = offsetof(rgx00u_qidnscfg_set_req_t, sec_dns_addr), .bound = "0..64 bytes" },
    { .name = NULL },
};

static const atb_doc_field_t fields_50[] = {
    { .name = "sub", .manual_name = "sub", .summary = "Name of the sub-command.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_test_rsp_t, item.sub), .bound = "1..32 bytes" },
    { .name = "supported", .manual_name = "supported", .summary = "Supported values of the first parameter.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_test_rsp_t, item.supported) },
    { .name = "second_supported", .manual_name = "second", .summary = "The same of the second parameter.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_VALUES, .flag = offsetof(rgx00u_qicfg_test_rsp_t, item.has_second_supported), .offset = offsetof(rgx00u_qicfg_test_rsp_t, item.second_supported) },
    { .name = "third_supported", .manual_name = "third", .summary = "The same of the third parameter.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_VALUES, .flag = offsetof(rgx00u_qicfg_test_rsp_t, item.has_third_supported), .offset = offsetof(rgx00u_qicfg_test_rsp_t, item.third_supported) },
    { .name = "fourth_supported", .manual_name = "fourth", .summary = "The same of the fourth parameter.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_VALUES, .flag = offsetof(rgx00u_qicfg_test_rsp_t, item.has_fourth_supported), .offset = offsetof(rgx00u_qicfg_test_rsp_t, item.fourth_supported) },
    { .name = NULL },
};

static const atb_doc_line_t lines_28[] = {
    { "+QICFG: <sub>,<supported:values>[,<second:values>[,<third:values>[,<fourth:values>]]]", "info", fields_50 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_51[] = {
    { .name = "transpktsize", .manual_name = "transpktsize", .summary = "Longest data packet in transparent transmission mode.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_transpktsize_rsp_t, transpktsize), .unit = "byte", .bound = "1..1460", .def = "1024" },
    { .name = NULL },
};

static const atb_doc_line_t lines_29[] = {
    { "+QICFG: \"transpktsize\",<transpktsize>", "info", fields_51 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_52[] = {
    { .name = "transpktsize", .manual_name = "transpktsize", .summary = "Longest data packet in transparent transmission mode.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_transpktsize_req_t, transpktsize), .unit = "byte", .bound = "1..1460", .def = "1024" },
    { .name = NULL },
};

static const atb_doc_field_t fields_53[] = {
    { .name = "transwaittm", .manual_name = "transwaittm", .summary = "Time after which data are sent though they are shorter than <transpktsize>, in transparent transmission mode.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_transwaittm_rsp_t, transwaittm), .unit = "100 ms", .bound = "0..20", .def = "2" },
    { .name = NULL },
};

static const atb_doc_line_t lines_30[] = {
    { "+QICFG: \"transwaittm\",<transwaittm>", "info", fields_53 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_54[] = {
    { .name = "transwaittm", .manual_name = "transwaittm", .summary = "Time after which data are sent though they are shorter than <transpktsize>, in transparent transmission mode.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_transwaittm_req_t, transwaittm), .unit = "100 ms", .bound = "0..20", .def = "2" },
    { .name = NULL },
};

static const atb_doc_value_t values_10[] = {
    { 0, "RGX00U_DATA_FORMAT_TEXT", NULL, "Text mode" },
    { 1, "RGX00U_DATA_FORMAT_HEX", NULL, "Hex mode: two hexadecimal digits for each byte, without 0x" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_55[] = {
    { .name = "send_data_format", .manual_name = "send_data_format", .summary = "Format of the data to be sent.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_dataformat_rsp_t, send_data_format), .bound = "0, 1", .values = values_10 },
    { .name = "recv_data_format", .manual_name = "recv_data_format", .summary = "Format of the data received.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_dataformat_rsp_t, recv_data_format), .bound = "0, 1", .values = values_10 },
    { .name = NULL },
};

static const atb_doc_line_t lines_31[] = {
    { "+QICFG: \"dataformat\",<send_data_format>,<recv_data_format>", "info", fields_55 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_56[] = {
    { .name = "send_data_format", .manual_name = "send_data_format", .summary = "Format of the data to be sent.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_dataformat_req_t, send_data_format), .bound = "0, 1", .values = values_10 },
    { .name = "recv_data_format", .manual_name = "recv_data_format", .summary = "Format of the data received.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_dataformat_req_t, recv_data_format), .bound = "0, 1", .values = values_10 },
    { .name = NULL },
};

static const atb_doc_value_t values_11[] = {
    { 0, "RGX00U_DATA_VIEW_NEXT_LINE", NULL, "Data stand after the end of the line" },
    { 1, "RGX00U_DATA_VIEW_SAME_LINE", NULL, "Data stand in the line, after a comma" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_57[] = {
    { .name = "view_mode", .manual_name = "view_mode", .summary = "Where received data stand.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_viewmode_rsp_t, view_mode), .bound = "0, 1", .values = values_11 },
    { .name = NULL },
};

static const atb_doc_line_t lines_32[] = {
    { "+QICFG: \"viewmode\",<view_mode>", "info", fields_57 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_58[] = {
    { .name = "view_mode", .manual_name = "view_mode", .summary = "Where received data stand.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_viewmode_req_t, view_mode), .bound = "0, 1", .values = values_11 },
    { .name = NULL },
};

static const atb_doc_field_t fields_59[] = {
    { .name = "max_backoffs", .manual_name = "max_backoffs", .summary = "Largest number of TCP retransmissions.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_tcp_retranscfg_rsp_t, max_backoffs), .bound = "3..20", .def = "8" },
    { .name = "max_rto", .manual_name = "max_rto", .summary = "Longest interval between TCP retransmissions.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_tcp_retranscfg_rsp_t, max_rto), .unit = "100 ms", .bound = "5..1000", .def = "600" },
    { .name = NULL },
};

static const atb_doc_line_t lines_33[] = {
    { "+QICFG: \"tcp/retranscfg\",<max_backoffs>,<max_rto>", "info", fields_59 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_60[] = {
    { .name = "max_backoffs", .manual_name = "max_backoffs", .summary = "Largest number of TCP retransmissions.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_tcp_retranscfg_req_t, max_backoffs), .bound = "3..20", .def = "8" },
    { .name = "max_rto", .manual_name = "max_rto", .summary = "Longest interval between TCP retransmissions.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_tcp_retranscfg_req_t, max_rto), .unit = "100 ms", .bound = "5..1000", .def = "600" },
    { .name = NULL },
};

static const atb_doc_value_t values_12[] = {
    { 0, "RGX00U_DNS_CACHE_ENABLE", NULL, "The cache is used" },
    { 1, "RGX00U_DNS_CACHE_DISABLE", NULL, "The cache is not used" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_61[] = {
    { .name = "dns_cache", .manual_name = "DNS_cache", .summary = "Use of the DNS cache. 0 enables it.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_dns_cache_rsp_t, dns_cache), .bound = "0, 1", .values = values_12 },
    { .name = NULL },
};

static const atb_doc_line_t lines_34[] = {
    { "+QICFG: \"dns/cache\",<DNS_cache>", "info", fields_61 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_62[] = {
    { .name = "dns_cache", .manual_name = "DNS_cache", .summary = "Use of the DNS cache. 0 enables it.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_dns_cache_req_t, dns_cache), .bound = "0, 1", .values = values_12 },
    { .name = NULL },
};

static const atb_doc_field_t fields_63[] = {
    { .name = "time", .manual_name = "time", .summary = "Time without data after the prompt, after which AT+QISEND is given up.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_qisend_timeout_rsp_t, time), .unit = "ms", .bound = "0..3600", .def = "0" },
    { .name = NULL },
};

static const atb_doc_line_t lines_35[] = {
    { "+QICFG: \"qisend/timeout\",<time>", "info", fields_63 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_64[] = {
    { .name = "time", .manual_name = "time", .summary = "Time without data after the prompt, after which AT+QISEND is given up.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_qisend_timeout_req_t, time), .unit = "ms", .bound = "0..3600", .def = "0" },
    { .name = NULL },
};

static const atb_doc_field_t fields_65[] = {
    { .name = "closed", .manual_name = "closed", .summary = "Passive close of a TCP connection that the server has closed.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_passiveclosed_rsp_t, closed), .bound = "0, 1", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_line_t lines_36[] = {
    { "+QICFG: \"passiveclosed\",<closed>", "info", fields_65 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_66[] = {
    { .name = "closed", .manual_name = "closed", .summary = "Passive close of a TCP connection that the server has closed.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_passiveclosed_req_t, closed), .bound = "0, 1", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_field_t fields_67[] = {
    { .name = "state", .manual_name = "state", .summary = "Automatic acceptance of TCP connections from clients.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_tcp_accept_rsp_t, state), .bound = "0, 1", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_line_t lines_37[] = {
    { "+QICFG: \"tcp/accept\",<state>", "info", fields_67 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_68[] = {
    { .name = "state", .manual_name = "state", .summary = "Automatic acceptance of TCP connections from clients.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_tcp_accept_req_t, state), .bound = "0, 1", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_field_t fields_69[] = {
    { .name = "enable", .manual_name = "enable", .summary = "Whether TCP keepalive information is sent.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_tcp_keepalive_rsp_t, enable), .bound = "0, 1", .values = values_2 },
    { .name = "idle_time", .manual_name = "idle_time", .summary = "Idle time after which keepalive begins.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_tcp_keepalive_rsp_t, idle_time), .unit = "s", .bound = "1..1800", .def = "60" },
    { .name = "interval_time", .manual_name = "interval_time", .summary = "Interval between keepalive packets.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_tcp_keepalive_rsp_t, interval_time), .unit = "s", .bound = "25..100", .def = "25" },
    { .name = "probe_cnt", .manual_name = "probe_cnt", .summary = "Number of keepalive packets in a cycle.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_tcp_keepalive_rsp_t, probe_cnt), .bound = "3..10", .def = "3" },
    { .name = NULL },
};

static const atb_doc_line_t lines_38[] = {
    { "+QICFG: \"tcp/keepalive\",<enable>,<idle_time>,<interval_time>,<probe_cnt>", "info", fields_69 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_70[] = {
    { .name = "enable", .manual_name = "enable", .summary = "Whether TCP keepalive information is sent.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_tcp_keepalive_req_t, enable), .bound = "0, 1", .values = values_2 },
    { .name = "idle_time", .manual_name = "idle_time", .summary = "Idle time after which keepalive begins.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qicfg_set_tcp_keepalive_req_t, has_idle_time), .offset = offsetof(rgx00u_qicfg_set_tcp_keepalive_req_t, idle_time), .unit = "s", .bound = "1..1800", .def = "60" },
    { .name = "interval_time", .manual_name = "interval_time", .summary = "Interval between keepalive packets.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qicfg_set_tcp_keepalive_req_t, has_idle_time), .offset = offsetof(rgx00u_qicfg_set_tcp_keepalive_req_t, interval_time), .unit = "s", .bound = "25..100", .def = "25" },
    { .name = "probe_cnt", .manual_name = "probe_cnt", .summary = "Number of keepalive packets in a cycle.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qicfg_set_tcp_keepalive_req_t, has_idle_time), .offset = offsetof(rgx00u_qicfg_set_tcp_keepalive_req_t, probe_cnt), .bound = "3..10", .def = "3" },
    { .name = NULL },
};

static const atb_doc_field_t fields_71[] = {
    { .name = "enable", .manual_name = "enable", .summary = "Whether the recv URC of buffer access mode tells the length of the data.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_recvind_rsp_t, enable), .bound = "0, 1", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_line_t lines_39[] = {
    { "+QICFG: \"recvind\",<enable>", "info", fields_71 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_72[] = {
    { .name = "enable", .manual_name = "enable", .summary = "Whether the recv URC of buffer access mode tells the length of the data.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_recvind_req_t, enable), .bound = "0, 1", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_field_t fields_73[] = {
    { .name = "close_mode", .manual_name = "close_mode", .summary = "Whether AT+QICLOSE reports its outcome with a URC.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_close_mode_rsp_t, close_mode), .bound = "0, 1", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_line_t lines_40[] = {
    { "+QICFG: \"close mode\",<close_mode>", "info", fields_73 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_74[] = {
    { .name = "close_mode", .manual_name = "close_mode", .summary = "Whether AT+QICLOSE reports its outcome with a URC.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_close_mode_req_t, close_mode), .bound = "0, 1", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_field_t fields_75[] = {
    { .name = "send_view_mode", .manual_name = "send_view_mode", .summary = "Whether AT+QISEND reports its outcome with a line about the send buffer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_sendinfo_rsp_t, send_view_mode), .bound = "0, 1", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_line_t lines_41[] = {
    { "+QICFG: \"sendinfo\",<send_view_mode>", "info", fields_75 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_76[] = {
    { .name = "send_view_mode", .manual_name = "send_view_mode", .summary = "Whether AT+QISEND reports its outcome with a line about the send buffer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_sendinfo_req_t, send_view_mode), .bound = "0, 1", .values = values_2 },
    { .name = NULL },
};

static const atb_doc_value_t values_13[] = {
    { 0, "RGX00U_FORMAT_S3S4", NULL, "S3S4: a line end" },
    { 1, "RGX00U_FORMAT_S3S4_PROMPT_S3S4", NULL, "S3S4>S3S4: a line end before and behind the prompt" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_77[] = {
    { .name = "format", .manual_name = "format", .summary = "Format of what the module sends before it takes the data of AT+QISEND. S3 and S4 are the characters of ATS3 and ATS4.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_get_formatcfg_rsp_t, format), .bound = "0, 1", .values = values_13 },
    { .name = NULL },
};

static const atb_doc_line_t lines_42[] = {
    { "+QICFG: \"formatcfg\",<format>", "info", fields_77 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_78[] = {
    { .name = "format", .manual_name = "format", .summary = "Format of what the module sends before it takes the data of AT+QISEND. S3 and S4 are the characters of ATS3 and ATS4.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qicfg_set_formatcfg_req_t, format), .bound = "0, 1", .values = values_13 },
    { .name = NULL },
};

static const atb_doc_field_t fields_79[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_test_rsp_t, context_id) },
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_test_rsp_t, connect_id) },
    { .name = "service_type", .manual_name = "service_type", .summary = "Type of the socket service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_test_rsp_t, service_type) },
    { .name = "address", .manual_name = "address_string", .summary = "Address of the server, an IP address or a domain name; 127.0.0.1 for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_test_rsp_t, address) },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the server; 0 for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_test_rsp_t, remote_port) },
    { .name = "local_port", .manual_name = "local_port", .summary = "Port of the module; for TCP and UDP 0 lets the module choose one.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_test_rsp_t, local_port) },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_test_rsp_t, access_mode) },
    { .name = "tcp_client_max_num", .manual_name = "TCP_client_maxnum", .summary = "Largest number of clients of a TCP listener; of no effect for other services.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_test_rsp_t, tcp_client_max_num) },
    { .name = "connect_timeout", .manual_name = "connect_timeout", .summary = "Time limit of connecting again. Without it the module does not connect again.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_test_rsp_t, connect_timeout), .unit = "s" },
    { .name = NULL },
};

static const atb_doc_line_t lines_43[] = {
    { "+QIOPEN: <contextID:values>,<connectID:values>,<service_type:values>,<address_string:text>,<remote_port:values>,<local_port:values>,<access_mode:values>,<TCP_client_maxnum:values>,<connect_timeout:values>", "info", fields_79 },
    { NULL, NULL, NULL },
};

static const atb_doc_value_t values_14[] = {
    { 0, "RGX00U_SERVICE_TYPE_TCP", "TCP", "TCP connection as a client" },
    { 1, "RGX00U_SERVICE_TYPE_UDP", "UDP", "UDP connection as a client" },
    { 2, "RGX00U_SERVICE_TYPE_TCP_LISTENER", "TCP LISTENER", "TCP server that listens to connections" },
    { 3, "RGX00U_SERVICE_TYPE_UDP_SERVICE", "UDP SERVICE", "UDP service" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_value_t values_15[] = {
    { 0, "RGX00U_ACCESS_MODE_BUFFER", NULL, "Buffer access mode: data wait in the module until read" },
    { 1, "RGX00U_ACCESS_MODE_DIRECT_PUSH", NULL, "Direct push mode: data come within URCs" },
    { 2, "RGX00U_ACCESS_MODE_TRANSPARENT", NULL, "Transparent transmission mode: the port carries the data alone" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_80[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_req_t, context_id), .bound = "1..5" },
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_req_t, connect_id), .bound = "0..11" },
    { .name = "service_type", .manual_name = "service_type", .summary = "Type of the socket service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_CHOICE, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_req_t, service_type), .bound = "\"TCP\", \"UDP\", \"TCP LISTENER\", \"UDP SERVICE\"", .values = values_14 },
    { .name = "address", .manual_name = "address_string", .summary = "Address of the server, an IP address or a domain name; 127.0.0.1 for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_req_t, address), .bound = "1..256 bytes" },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the server; 0 for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_req_t, remote_port), .bound = "0..65535" },
    { .name = "local_port", .manual_name = "local_port", .summary = "Port of the module; for TCP and UDP 0 lets the module choose one.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qiopen_req_t, has_local_port), .offset = offsetof(rgx00u_qiopen_req_t, local_port), .bound = "0..65535" },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qiopen_req_t, has_access_mode), .offset = offsetof(rgx00u_qiopen_req_t, access_mode), .bound = "0, 1, 2", .def = "0", .values = values_15 },
    { .name = "tcp_client_max_num", .manual_name = "TCP_client_maxnum", .summary = "Largest number of clients of a TCP listener; of no effect for other services.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qiopen_req_t, has_tcp_client_max_num), .offset = offsetof(rgx00u_qiopen_req_t, tcp_client_max_num), .bound = "0..11", .def = "11" },
    { .name = "connect_timeout", .manual_name = "connect_timeout", .summary = "Time limit of connecting again. Without it the module does not connect again.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qiopen_req_t, has_connect_timeout), .offset = offsetof(rgx00u_qiopen_req_t, connect_timeout), .unit = "s", .bound = "10..150" },
    { .name = NULL },
};

static const atb_doc_field_t fields_81[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_rsp_t, connect_id), .bound = "0..11" },
    { .name = "err", .manual_name = "err", .summary = "Result code. 0 is success.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiopen_rsp_t, err), .bound = "0..65535" },
    { .name = NULL },
};

static const atb_doc_line_t lines_44[] = {
    { "+QIOPEN: <connectID>,<err>", "completion", fields_81 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_82[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.8", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiclose_test_rsp_t, connect_id) },
    { .name = "timeout", .manual_name = "timeout", .summary = "Time after which the module closes the socket though the other side has not acknowledged it.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.8", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiclose_test_rsp_t, timeout), .unit = "s" },
    { .name = NULL },
};

static const atb_doc_line_t lines_45[] = {
    { "+QICLOSE: <connectID:values>,<timeout:values>", "info", fields_82 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_83[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.8", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiclose_req_t, connect_id), .bound = "0..11" },
    { .name = "timeout", .manual_name = "timeout", .summary = "Time after which the module closes the socket though the other side has not acknowledged it.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.8", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qiclose_req_t, has_timeout), .offset = offsetof(rgx00u_qiclose_req_t, timeout), .unit = "s", .bound = "0..65535", .def = "10" },
    { .name = NULL },
};

static const atb_doc_field_t fields_84[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.8", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiclose_rsp_t, connect_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_line_t lines_46[] = {
    { "+QIURC: \"closed\",<connectID>", "completion", fields_84 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_85[] = {
    { .name = "query_type", .manual_name = "query_type", .summary = "What is queried.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_test_rsp_t, query_type) },
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_test_rsp_t, context_id) },
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_test_rsp_t, connect_id) },
    { .name = NULL },
};

static const atb_doc_line_t lines_47[] = {
    { "+QISTATE: <query_type:values>,<contextID:values>,<connectID:values>", "info", fields_85 },
    { NULL, NULL, NULL },
};

static const atb_doc_value_t values_16[] = {
    { 0, "RGX00U_SOCKET_TYPE_TCP", "TCP", "TCP connection as a client" },
    { 1, "RGX00U_SOCKET_TYPE_UDP", "UDP", "UDP connection as a client" },
    { 2, "RGX00U_SOCKET_TYPE_TCP_LISTENER", "TCP LISTENER", "TCP server that listens to connections" },
    { 3, "RGX00U_SOCKET_TYPE_UDP_SERVICE", "UDP SERVICE", "UDP service" },
    { 4, "RGX00U_SOCKET_TYPE_TCP_INCOMING", "TCP INCOMING", "TCP connection that a TCP server has accepted" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_value_t values_17[] = {
    { 0, "RGX00U_SOCKET_STATE_INITIAL", NULL, "No connection has been established" },
    { 1, "RGX00U_SOCKET_STATE_OPENING", NULL, "The client is connecting or the server is about to listen" },
    { 2, "RGX00U_SOCKET_STATE_CONNECTED", NULL, "The client connection is established" },
    { 3, "RGX00U_SOCKET_STATE_LISTENING", NULL, "The server is listening" },
    { 4, "RGX00U_SOCKET_STATE_CLOSING", NULL, "The connection is closed" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_value_t values_18[] = {
    { 0, "RGX00U_AT_PORT_USB_MODEM", "usbmodem", "USB modem port" },
    { 1, "RGX00U_AT_PORT_USB_AT", "usbat", "USB AT port" },
    { 2, "RGX00U_AT_PORT_UART1", "uart1", "UART port 1" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_86[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_get_rsp_t, item.connect_id), .bound = "0..11" },
    { .name = "service_type", .manual_name = "service_type", .summary = "Type of the socket service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_CHOICE, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_get_rsp_t, item.service_type), .bound = "\"TCP\", \"UDP\", \"TCP LISTENER\", \"UDP SERVICE\", \"TCP INCOMING\"", .values = values_16 },
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the server or of the client; the module's own for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_get_rsp_t, item.ip_address), .bound = "0..255 bytes" },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the server or of the client; 0 for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_get_rsp_t, item.remote_port), .bound = "0..65535" },
    { .name = "local_port", .manual_name = "local_port", .summary = "Port of the module; 0 where the module chooses it.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_get_rsp_t, item.local_port), .bound = "0..65535" },
    { .name = "socket_state", .manual_name = "socket_state", .summary = "State of the socket service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_get_rsp_t, item.socket_state), .bound = "0, 1, 2, 3, 4", .values = values_17 },
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_get_rsp_t, item.context_id), .bound = "1..5" },
    { .name = "server_id", .manual_name = "serverID", .summary = "Socket ID of the TCP listener that has accepted the connection. It has a meaning for TCP INCOMING only.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_get_rsp_t, item.server_id), .bound = "0..11" },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_get_rsp_t, item.access_mode), .bound = "0, 1, 2", .values = values_15 },
    { .name = "at_port", .manual_name = "AT_port", .summary = "Port on which the socket service was opened.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_CHOICE, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_get_rsp_t, item.at_port), .bound = "\"usbmodem\", \"usbat\", \"uart1\"", .values = values_18 },
    { .name = NULL },
};

static const atb_doc_line_t lines_48[] = {
    { "+QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<serverID>,<access_mode>,<AT_port>", "info", fields_86 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_87[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_all_rsp_t, item.connect_id), .bound = "0..11" },
    { .name = "service_type", .manual_name = "service_type", .summary = "Type of the socket service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_CHOICE, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_all_rsp_t, item.service_type), .bound = "\"TCP\", \"UDP\", \"TCP LISTENER\", \"UDP SERVICE\", \"TCP INCOMING\"", .values = values_16 },
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the server or of the client; the module's own for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_all_rsp_t, item.ip_address), .bound = "0..255 bytes" },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the server or of the client; 0 for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_all_rsp_t, item.remote_port), .bound = "0..65535" },
    { .name = "local_port", .manual_name = "local_port", .summary = "Port of the module; 0 where the module chooses it.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_all_rsp_t, item.local_port), .bound = "0..65535" },
    { .name = "socket_state", .manual_name = "socket_state", .summary = "State of the socket service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_all_rsp_t, item.socket_state), .bound = "0, 1, 2, 3, 4", .values = values_17 },
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_all_rsp_t, item.context_id), .bound = "1..5" },
    { .name = "server_id", .manual_name = "serverID", .summary = "Socket ID of the TCP listener that has accepted the connection. It has a meaning for TCP INCOMING only.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_all_rsp_t, item.server_id), .bound = "0..11" },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_all_rsp_t, item.access_mode), .bound = "0, 1, 2", .values = values_15 },
    { .name = "at_port", .manual_name = "AT_port", .summary = "Port on which the socket service was opened.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_CHOICE, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_all_rsp_t, item.at_port), .bound = "\"usbmodem\", \"usbat\", \"uart1\"", .values = values_18 },
    { .name = NULL },
};

static const atb_doc_line_t lines_49[] = {
    { "+QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<serverID>,<access_mode>,<AT_port>", "info", fields_87 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_88[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_context_req_t, context_id), .bound = "1..5" },
    { .name = NULL },
};

static const atb_doc_field_t fields_89[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_context_rsp_t, item.connect_id), .bound = "0..11" },
    { .name = "service_type", .manual_name = "service_type", .summary = "Type of the socket service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_CHOICE, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_context_rsp_t, item.service_type), .bound = "\"TCP\", \"UDP\", \"TCP LISTENER\", \"UDP SERVICE\", \"TCP INCOMING\"", .values = values_16 },
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the server or of the client; the module's own for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_context_rsp_t, item.ip_address), .bound = "0..255 bytes" },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the server or of the client; 0 for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_context_rsp_t, item.remote_port), .bound = "0..65535" },
    { .name = "local_port", .manual_name = "local_port", .summary = "Port of the module; 0 where the module chooses it.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_context_rsp_t, item.local_port), .bound = "0..65535" },
    { .name = "socket_state", .manual_name = "socket_state", .summary = "State of the socket service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_context_rsp_t, item.socket_state), .bound = "0, 1, 2, 3, 4", .values = values_17 },
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_context_rsp_t, item.context_id), .bound = "1..5" },
    { .name = "server_id", .manual_name = "serverID", .summary = "Socket ID of the TCP listener that has accepted the connection. It has a meaning for TCP INCOMING only.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_context_rsp_t, item.server_id), .bound = "0..11" },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_context_rsp_t, item.access_mode), .bound = "0, 1, 2", .values = values_15 },
    { .name = "at_port", .manual_name = "AT_port", .summary = "Port on which the socket service was opened.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_CHOICE, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_context_rsp_t, item.at_port), .bound = "\"usbmodem\", \"usbat\", \"uart1\"", .values = values_18 },
    { .name = NULL },
};

static const atb_doc_line_t lines_50[] = {
    { "+QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<serverID>,<access_mode>,<AT_port>", "info", fields_89 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_90[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_connection_req_t, connect_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_field_t fields_91[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_connection_rsp_t, connect_id), .bound = "0..11" },
    { .name = "service_type", .manual_name = "service_type", .summary = "Type of the socket service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_CHOICE, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_connection_rsp_t, service_type), .bound = "\"TCP\", \"UDP\", \"TCP LISTENER\", \"UDP SERVICE\", \"TCP INCOMING\"", .values = values_16 },
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the server or of the client; the module's own for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_connection_rsp_t, ip_address), .bound = "0..255 bytes" },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the server or of the client; 0 for a TCP listener or a UDP service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_connection_rsp_t, remote_port), .bound = "0..65535" },
    { .name = "local_port", .manual_name = "local_port", .summary = "Port of the module; 0 where the module chooses it.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_connection_rsp_t, local_port), .bound = "0..65535" },
    { .name = "socket_state", .manual_name = "socket_state", .summary = "State of the socket service.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_connection_rsp_t, socket_state), .bound = "0, 1, 2, 3, 4", .values = values_17 },
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_connection_rsp_t, context_id), .bound = "1..5" },
    { .name = "server_id", .manual_name = "serverID", .summary = "Socket ID of the TCP listener that has accepted the connection. It has a meaning for TCP INCOMING only.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_connection_rsp_t, server_id), .bound = "0..11" },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_connection_rsp_t, access_mode), .bound = "0, 1, 2", .values = values_15 },
    { .name = "at_port", .manual_name = "AT_port", .summary = "Port on which the socket service was opened.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .kind = ATB_KIND_CHOICE, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qistate_by_connection_rsp_t, at_port), .bound = "\"usbmodem\", \"usbat\", \"uart1\"", .values = values_18 },
    { .name = NULL },
};

static const atb_doc_line_t lines_51[] = {
    { "+QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<serverID>,<access_mode>,<AT_port>", "info", fields_91 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_92[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.12", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiswtmd_test_rsp_t, connect_id) },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.12", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiswtmd_test_rsp_t, access_mode) },
    { .name = NULL },
};

static const atb_doc_line_t lines_52[] = {
    { "+QISWTMD: <connectID:values>,<access_mode:values>", "info", fields_92 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_93[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.12", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiswtmd_req_t, connect_id), .bound = "0..11" },
    { .name = "access_mode", .manual_name = "access_mode", .summary = "Data access mode of the connection.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.12", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qiswtmd_req_t, access_mode), .bound = "0, 1, 2", .values = values_15 },
    { .name = NULL },
};

static const atb_doc_field_t fields_94[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qping_test_rsp_t, context_id) },
    { .name = "host", .manual_name = "host", .summary = "Whom to ping, a domain name or a dotted decimal IP address.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qping_test_rsp_t, host) },
    { .name = "timeout", .manual_name = "timeout", .summary = "Longest time to wait for the answer to a ping.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qping_test_rsp_t, timeout), .unit = "s" },
    { .name = "ping_num", .manual_name = "pingnum", .summary = "Number of pings.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qping_test_rsp_t, ping_num) },
    { .name = "ping_size", .manual_name = "ping_size", .summary = "Length of a ping.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qping_test_rsp_t, ping_size), .unit = "byte" },
    { .name = NULL },
};

static const atb_doc_line_t lines_53[] = {
    { "+QPING: <contextID:values>,<host:text>,<timeout:values>,<pingnum:values>,<ping_size:values>", "info", fields_94 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_95[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qping_req_t, context_id), .bound = "1..5" },
    { .name = "host", .manual_name = "host", .summary = "Whom to ping, a domain name or a dotted decimal IP address.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qping_req_t, host), .bound = "1..255 bytes" },
    { .name = "timeout", .manual_name = "timeout", .summary = "Longest time to wait for the answer to a ping.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_req_t, has_timeout), .offset = offsetof(rgx00u_qping_req_t, timeout), .unit = "s", .bound = "1..255", .def = "4" },
    { .name = "ping_num", .manual_name = "pingnum", .summary = "Number of pings.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_req_t, has_ping_num), .offset = offsetof(rgx00u_qping_req_t, ping_num), .bound = "1..10", .def = "4" },
    { .name = "ping_size", .manual_name = "ping_size", .summary = "Length of a ping.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_req_t, has_ping_size), .offset = offsetof(rgx00u_qping_req_t, ping_size), .unit = "byte", .bound = "32..1500", .def = "32" },
    { .name = NULL },
};

static const atb_doc_field_t fields_96[] = {
    { .name = "fin_result", .manual_name = "finresult", .summary = "Result of the command; 0 is success.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qping_rsp_t, fin_result), .bound = "0..65535" },
    { .name = "sent", .manual_name = "sent", .summary = "Pings sent.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, has_sent), .offset = offsetof(rgx00u_qping_rsp_t, sent) },
    { .name = "rcvd", .manual_name = "rcvd", .summary = "Pings answered.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, has_sent), .offset = offsetof(rgx00u_qping_rsp_t, rcvd) },
    { .name = "lost", .manual_name = "lost", .summary = "Pings whose answer did not come in time.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, has_sent), .offset = offsetof(rgx00u_qping_rsp_t, lost) },
    { .name = "min", .manual_name = "min", .summary = "Shortest time until an answer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, has_sent), .offset = offsetof(rgx00u_qping_rsp_t, min), .unit = "ms" },
    { .name = "max", .manual_name = "max", .summary = "Longest time until an answer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, has_sent), .offset = offsetof(rgx00u_qping_rsp_t, max), .unit = "ms" },
    { .name = "avg", .manual_name = "avg", .summary = "Mean time until an answer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, has_sent), .offset = offsetof(rgx00u_qping_rsp_t, avg), .unit = "ms" },
    { .name = NULL },
};

static const atb_doc_field_t fields_97[] = {
    { .name = "result", .manual_name = "result", .summary = "Result of one ping; 0 is an answer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, item.has_result), .offset = offsetof(rgx00u_qping_rsp_t, item.result), .bound = "0..65535" },
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the host.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qping_rsp_t, item.has_ip_address), .offset = offsetof(rgx00u_qping_rsp_t, item.ip_address), .bound = "7..15 bytes" },
    { .name = "bytes", .manual_name = "bytes", .summary = "Length of the ping.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, item.has_ip_address), .offset = offsetof(rgx00u_qping_rsp_t, item.bytes), .unit = "byte" },
    { .name = "time", .manual_name = "time", .summary = "Time until the answer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, item.has_ip_address), .offset = offsetof(rgx00u_qping_rsp_t, item.time), .unit = "ms" },
    { .name = "ttl", .manual_name = "ttl", .summary = "Time to live of the answer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, item.has_ip_address), .offset = offsetof(rgx00u_qping_rsp_t, item.ttl) },
    { .name = NULL },
};

static const atb_doc_field_t fields_98[] = {
    { .name = "ip_address", .manual_name = "IP_address", .summary = "Address of the host.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_qping_rsp_t, item.has_ip_address), .offset = offsetof(rgx00u_qping_rsp_t, item.ip_address), .bound = "7..15 bytes" },
    { .name = "bytes", .manual_name = "bytes", .summary = "Length of the ping.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, item.has_ip_address), .offset = offsetof(rgx00u_qping_rsp_t, item.bytes), .unit = "byte" },
    { .name = "time", .manual_name = "time", .summary = "Time until the answer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, item.has_ip_address), .offset = offsetof(rgx00u_qping_rsp_t, item.time), .unit = "ms" },
    { .name = "ttl", .manual_name = "ttl", .summary = "Time to live of the answer.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_qping_rsp_t, item.has_ip_address), .offset = offsetof(rgx00u_qping_rsp_t, item.ttl) },
    { .name = NULL },
};

static const atb_doc_field_t fields_99[] = {
    { .name = "fin_result", .manual_name = "finresult", .summary = "Result of the command; 0 is success.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qping_rsp_t, fin_result), .bound = "0..65535" },
    { .name = NULL },
};

static const atb_doc_line_t lines_54[] = {
    { "+QPING: <finresult>,<sent>,<rcvd>,<lost>,<min>,<max>,<avg>", "completion", fields_96 },
    { "+QPING: <result>,<IP_address>,<bytes>,<time>,<ttl>", "after", fields_97 },
    { "+QPING: 569[,<IP_address>,<bytes>,<time>,<ttl>]", "after", fields_98 },
    { "+QPING: <finresult>", "completion", fields_99 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_100[] = {
    { .name = "echo", .manual_name = "echo", .summary = "Echo of the data.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.15", .kind = ATB_KIND_VALUES, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisde_test_rsp_t, echo) },
    { .name = NULL },
};

static const atb_doc_line_t lines_55[] = {
    { "+QISDE: <echo:values>", "info", fields_100 },
    { NULL, NULL, NULL },
};

static const atb_doc_value_t values_19[] = {
    { 0, "RGX00U_ECHO_OFF", NULL, "The data are not echoed" },
    { 1, "RGX00U_ECHO_ON", NULL, "The data are echoed" },
    { 0, NULL, NULL, NULL },
};

static const atb_doc_field_t fields_101[] = {
    { .name = "echo", .manual_name = "echo", .summary = "Echo of the data.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.15", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisde_get_rsp_t, echo), .bound = "0, 1", .values = values_19 },
    { .name = NULL },
};

static const atb_doc_line_t lines_56[] = {
    { "+QISDE: <echo>", "info", fields_101 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_102[] = {
    { .name = "echo", .manual_name = "echo", .summary = "Echo of the data.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.15", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qisde_set_req_t, echo), .bound = "0, 1", .values = values_19 },
    { .name = NULL },
};

static const atb_doc_field_t fields_103[] = {
    { .name = "err", .manual_name = "err", .summary = "Result code. 0 is success.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.16", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qigeterror_rsp_t, err), .bound = "0..65535" },
    { .name = "errcode_description", .manual_name = "errcode_description", .summary = "Its description, in the module's words.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.16", .kind = ATB_KIND_TEXT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_qigeterror_rsp_t, errcode_description) },
    { .name = NULL },
};

static const atb_doc_line_t lines_57[] = {
    { "+QIGETERROR: <err>,<errcode_description>", "info", fields_103 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_104[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.1", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_urc_t, as.closed.connect_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_line_t lines_58[] = {
    { "+QIURC: \"closed\",<connectID>", "urc", fields_104 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_105[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_urc_t, as.recv.connect_id), .bound = "0..11" },
    { .name = "current_recv_length", .manual_name = "currentrecvlength", .summary = "Length of the data: of those that follow (direct push mode), or of those in the buffer (buffer access mode with the setting recvind).", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_urc_t, as.recv.has_current_recv_length), .offset = offsetof(rgx00u_urc_t, as.recv.current_recv_length), .unit = "byte", .bound = "0 or more" },
    { .name = "remote_ip", .manual_name = "remoteIP", .summary = "IPv4 address of the sender (UDP service).", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = ATB_KIND_STRING, .flag = offsetof(rgx00u_urc_t, as.recv.has_remote_ip), .offset = offsetof(rgx00u_urc_t, as.recv.remote_ip), .bound = "7..15 bytes" },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the sender (UDP service).", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_urc_t, as.recv.has_remote_ip), .offset = offsetof(rgx00u_urc_t, as.recv.remote_port), .bound = "1..65535" },
    { .name = "data", .manual_name = "data", .summary = "The data (direct push mode).", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = ATB_KIND_PAYLOAD, .flag = offsetof(rgx00u_urc_t, as.recv.has_data), .offset = offsetof(rgx00u_urc_t, as.recv.data) },
    { .name = NULL },
};

static const atb_doc_field_t fields_106[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_urc_t, as.recv.connect_id), .bound = "0..11" },
    { .name = "current_recv_length", .manual_name = "currentrecvlength", .summary = "Length of the data: of those that follow (direct push mode), or of those in the buffer (buffer access mode with the setting recvind).", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_urc_t, as.recv.has_current_recv_length), .offset = offsetof(rgx00u_urc_t, as.recv.current_recv_length), .unit = "byte", .bound = "0 or more" },
    { .name = "data", .manual_name = "data", .summary = "The data (direct push mode).", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = ATB_KIND_PAYLOAD, .flag = offsetof(rgx00u_urc_t, as.recv.has_data), .offset = offsetof(rgx00u_urc_t, as.recv.data) },
    { .name = NULL },
};

static const atb_doc_field_t fields_107[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_urc_t, as.recv.connect_id), .bound = "0..11" },
    { .name = "current_recv_length", .manual_name = "currentrecvlength", .summary = "Length of the data: of those that follow (direct push mode), or of those in the buffer (buffer access mode with the setting recvind).", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_urc_t, as.recv.has_current_recv_length), .offset = offsetof(rgx00u_urc_t, as.recv.current_recv_length), .unit = "byte", .bound = "0 or more" },
    { .name = NULL },
};

static const atb_doc_field_t fields_108[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_urc_t, as.recv.connect_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_line_t lines_59[] = {
    { "+QIURC: \"recv\",<connectID>,<currentrecvlength>,<remoteIP>,<remote_port><CR><LF><data>", "urc", fields_105 },
    { "+QIURC: \"recv\",<connectID>,<currentrecvlength>,<remoteIP>,<remote_port>,<data>", "urc", fields_105 },
    { "+QIURC: \"recv\",<connectID>,<currentrecvlength><CR><LF><data>", "urc", fields_106 },
    { "+QIURC: \"recv\",<connectID>,<currentrecvlength><CR><LF><data>", "urc", fields_106 },
    { "+QIURC: \"recv\",<connectID>,<currentrecvlength>,<data>", "urc", fields_106 },
    { "+QIURC: \"recv\",<connectID>,<currentrecvlength>", "urc", fields_107 },
    { "+QIURC: \"recv\",<connectID>", "urc", fields_108 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_109[] = {
    { .name = "server_id", .manual_name = "serverID", .summary = "Socket ID of the TCP listener.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.3", .kind = ATB_KIND_INT, .flag = offsetof(rgx00u_urc_t, as.incoming_full.has_server_id), .offset = offsetof(rgx00u_urc_t, as.incoming_full.server_id), .bound = "0..11" },
    { .name = NULL },
};

static const atb_doc_line_t lines_60[] = {
    { "+QIURC: \"incoming full\",<serverID>", "urc", fields_109 },
    { "+QIURC: \"incoming full\"", "urc", fields_1 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_110[] = {
    { .name = "connect_id", .manual_name = "connectID", .summary = "Socket ID that the module has given to the connection.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.4", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_urc_t, as.incoming.connect_id), .bound = "0..11" },
    { .name = "server_id", .manual_name = "serverID", .summary = "Socket ID of the TCP listener.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.4", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_urc_t, as.incoming.server_id), .bound = "0..11" },
    { .name = "remote_ip", .manual_name = "remoteIP", .summary = "IPv4 address of the client.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.4", .kind = ATB_KIND_STRING, .flag = UINT16_MAX, .offset = offsetof(rgx00u_urc_t, as.incoming.remote_ip), .bound = "7..15 bytes" },
    { .name = "remote_port", .manual_name = "remote_port", .summary = "Port of the client.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.4", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_urc_t, as.incoming.remote_port), .bound = "1..65535" },
    { .name = NULL },
};

static const atb_doc_line_t lines_61[] = {
    { "+QIURC: \"incoming\",<connectID>,<serverID>,<remoteIP>,<remote_port>", "urc", fields_110 },
    { NULL, NULL, NULL },
};

static const atb_doc_field_t fields_111[] = {
    { .name = "context_id", .manual_name = "contextID", .summary = "PDP context ID.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.5", .kind = ATB_KIND_INT, .flag = UINT16_MAX, .offset = offsetof(rgx00u_urc_t, as.pdpdeact.context_id), .bound = "1..5" },
    { .name = NULL },
};

static const atb_doc_line_t lines_62[] = {
    { "+QIURC: \"pdpdeact\",<contextID>", "urc", fields_111 },
    { NULL, NULL, NULL },
};

static const atb_doc_function_t functions[] = {
    { .exchange = &rgx00u_qisend_test_exchange.base, .function = "rgx00u_qisend_test", .command = "AT+QISEND", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QISEND=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .params = fields_1, .lines = lines_1, .req_size = 0, .rsp_size = sizeof(rgx00u_qisend_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qisend_exchange.base, .function = "rgx00u_qisend", .command = "AT+QISEND", .form = "write", .action = "execute", .sub = NULL, .summary = "Send data whose end is marked by Ctrl+Z. For TCP, UDP and incoming TCP connections.", .syntax = "AT+QISEND=<connectID>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .params = fields_3, .lines = lines_2, .req_size = sizeof(rgx00u_qisend_req_t), .rsp_size = sizeof(rgx00u_qisend_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_qisend_fixed_exchange.base, .function = "rgx00u_qisend_fixed", .command = "AT+QISEND", .form = "write", .action = "execute", .sub = NULL, .summary = "Send data of a length told beforehand; they may hold any byte. For TCP, UDP and incoming TCP connections.", .syntax = "AT+QISEND=<connectID>,<send_length>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .params = fields_5, .lines = lines_3, .req_size = sizeof(rgx00u_qisend_fixed_req_t), .rsp_size = sizeof(rgx00u_qisend_fixed_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_qisend_to_exchange.base, .function = "rgx00u_qisend_to", .command = "AT+QISEND", .form = "write", .action = "execute", .sub = NULL, .summary = "Send data to an address from a UDP service.", .syntax = "AT+QISEND=<connectID>,<send_length>,<remoteIP>,<remote_port>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .params = fields_7, .lines = lines_4, .req_size = sizeof(rgx00u_qisend_to_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qisend_query_exchange, .function = "rgx00u_qisend_query", .command = "AT+QISEND", .form = "write", .action = "query", .sub = NULL, .summary = "Query how much was sent, and how much of it the other side has received.", .syntax = "AT+QISEND=<connectID>,0", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.10", .params = fields_8, .lines = lines_5, .req_size = sizeof(rgx00u_qisend_query_req_t), .rsp_size = sizeof(rgx00u_qisend_query_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qird_test_exchange.base, .function = "rgx00u_qird_test", .command = "AT+QIRD", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QIRD=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .params = fields_1, .lines = lines_6, .req_size = 0, .rsp_size = sizeof(rgx00u_qird_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qird_exchange.base, .function = "rgx00u_qird", .command = "AT+QIRD", .form = "write", .action = "execute", .sub = NULL, .summary = "Read data up to a length. For TCP, UDP and incoming TCP connections.", .syntax = "AT+QIRD=<connectID>,<read_length>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .params = fields_11, .lines = lines_7, .req_size = sizeof(rgx00u_qird_req_t), .rsp_size = sizeof(rgx00u_qird_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_qird_all_exchange.base, .function = "rgx00u_qird_all", .command = "AT+QIRD", .form = "write", .action = "execute", .sub = NULL, .summary = "Read data without a length. For TCP, UDP and incoming TCP connections.", .syntax = "AT+QIRD=<connectID>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .params = fields_13, .lines = lines_8, .req_size = sizeof(rgx00u_qird_all_req_t), .rsp_size = sizeof(rgx00u_qird_all_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_qird_from_exchange.base, .function = "rgx00u_qird_from", .command = "AT+QIRD", .form = "write", .action = "execute", .sub = NULL, .summary = "Read one packet that a UDP service has received, with the address of its sender.", .syntax = "AT+QIRD=<connectID>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .params = fields_15, .lines = lines_9, .req_size = sizeof(rgx00u_qird_from_req_t), .rsp_size = sizeof(rgx00u_qird_from_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_qird_query_exchange, .function = "rgx00u_qird_query", .command = "AT+QIRD", .form = "write", .action = "query", .sub = NULL, .summary = "Query how much was received, and how much of it was read.", .syntax = "AT+QIRD=<connectID>,0", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.11", .params = fields_17, .lines = lines_10, .req_size = sizeof(rgx00u_qird_query_req_t), .rsp_size = sizeof(rgx00u_qird_query_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_at_exchange, .function = "rgx00u_at", .command = "AT", .form = "execute", .action = "execute", .sub = NULL, .summary = "Ask whether the module answers.", .syntax = "AT", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "AT", .params = fields_1, .lines = lines_11, .req_size = 0, .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_ate_set_exchange, .function = "rgx00u_ate_set", .command = "ATE", .form = "execute", .action = "set", .sub = NULL, .summary = "Turn the echo of command lines off or on.", .syntax = "ATE<value>", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "ATE", .params = fields_19, .lines = lines_11, .req_size = sizeof(rgx00u_ate_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_ato_exchange, .function = "rgx00u_ato", .command = "ATO", .form = "execute", .action = "execute", .sub = NULL, .summary = "Go back to transparent transmission mode.", .syntax = "ATO", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "1.2", .params = fields_1, .lines = lines_11, .req_size = 0, .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_at_dtr_set_exchange, .function = "rgx00u_at_dtr_set", .command = "AT&D", .form = "execute", .action = "set", .sub = NULL, .summary = "Choose what the module does when DTR goes from low to high during data mode.", .syntax = "AT&D<value>", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "AT&D", .params = fields_20, .lines = lines_11, .req_size = sizeof(rgx00u_at_dtr_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_ats3_get_exchange, .function = "rgx00u_ats3_get", .command = "ATS3", .form = "read", .action = "query", .sub = NULL, .summary = "The character that ends command lines, S3 of the formats of AT+QICFG=\"formatcfg\".", .syntax = "ATS3?", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "ATS3", .params = fields_1, .lines = lines_12, .req_size = 0, .rsp_size = sizeof(rgx00u_ats3_get_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_ats3_set_exchange.base, .function = "rgx00u_ats3_set", .command = "ATS3", .form = "write", .action = "set", .sub = NULL, .summary = "The character that ends command lines, S3 of the formats of AT+QICFG=\"formatcfg\".", .syntax = "ATS3=<value>", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "ATS3", .params = fields_22, .lines = lines_11, .req_size = sizeof(rgx00u_ats3_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_ats4_get_exchange, .function = "rgx00u_ats4_get", .command = "ATS4", .form = "read", .action = "query", .sub = NULL, .summary = "The second character of a line end, S4 of the formats of AT+QICFG=\"formatcfg\".", .syntax = "ATS4?", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "ATS4", .params = fields_1, .lines = lines_13, .req_size = 0, .rsp_size = sizeof(rgx00u_ats4_get_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_ats4_set_exchange.base, .function = "rgx00u_ats4_set", .command = "ATS4", .form = "write", .action = "set", .sub = NULL, .summary = "The second character of a line end, S4 of the formats of AT+QICFG=\"formatcfg\".", .syntax = "ATS4=<value>", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "ATS4", .params = fields_24, .lines = lines_11, .req_size = sizeof(rgx00u_ats4_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qcfg_set_nat_exchange, .function = "rgx00u_qcfg_set_nat", .command = "AT+QCFG", .form = "write", .action = "set", .sub = "nat", .summary = "Set the call mode.", .syntax = "AT+QCFG=\"nat\",<nat>", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "AT+QCFG", .params = fields_25, .lines = lines_11, .req_size = sizeof(rgx00u_qcfg_set_nat_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_cmee_test_exchange.base, .function = "rgx00u_cmee_test", .command = "AT+CMEE", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+CMEE=?", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "AT+CMEE", .params = fields_1, .lines = lines_14, .req_size = 0, .rsp_size = sizeof(rgx00u_cmee_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_cmee_get_exchange, .function = "rgx00u_cmee_get", .command = "AT+CMEE", .form = "read", .action = "query", .sub = NULL, .summary = "Choose how errors are reported.", .syntax = "AT+CMEE?", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "AT+CMEE", .params = fields_1, .lines = lines_15, .req_size = 0, .rsp_size = sizeof(rgx00u_cmee_get_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_cmee_set_exchange, .function = "rgx00u_cmee_set", .command = "AT+CMEE", .form = "write", .action = "set", .sub = NULL, .summary = "Choose how errors are reported.", .syntax = "AT+CMEE=<n>", .manual = "Quectel_RGx00U&RM500U_Series_AT_Commands_Manual", .section = "AT+CMEE", .params = fields_28, .lines = lines_11, .req_size = sizeof(rgx00u_cmee_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicsgp_test_exchange.base, .function = "rgx00u_qicsgp_test", .command = "AT+QICSGP", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QICSGP=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .params = fields_1, .lines = lines_16, .req_size = 0, .rsp_size = sizeof(rgx00u_qicsgp_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicsgp_get_exchange, .function = "rgx00u_qicsgp_get", .command = "AT+QICSGP", .form = "write", .action = "query", .sub = NULL, .summary = "Query the configuration of a PDP context.", .syntax = "AT+QICSGP=<contextID>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .params = fields_30, .lines = lines_17, .req_size = sizeof(rgx00u_qicsgp_get_req_t), .rsp_size = sizeof(rgx00u_qicsgp_get_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicsgp_set_exchange, .function = "rgx00u_qicsgp_set", .command = "AT+QICSGP", .form = "write", .action = "set", .sub = NULL, .summary = "Configure a PDP context.", .syntax = "AT+QICSGP=<contextID>,<context_type>,<APN>[,<username>,<password>[,<reserved>],<authentication>]", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.2", .params = fields_33, .lines = lines_11, .req_size = sizeof(rgx00u_qicsgp_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qiact_test_exchange.base, .function = "rgx00u_qiact_test", .command = "AT+QIACT", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QIACT=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.3", .params = fields_1, .lines = lines_18, .req_size = 0, .rsp_size = sizeof(rgx00u_qiact_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qiact_get_exchange.base, .function = "rgx00u_qiact_get", .command = "AT+QIACT", .form = "read", .action = "query", .sub = NULL, .summary = "List the active PDP contexts and their addresses.", .syntax = "AT+QIACT?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.3", .params = fields_1, .lines = lines_19, .req_size = 0, .rsp_size = sizeof(rgx00u_qiact_get_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qiact_exchange, .function = "rgx00u_qiact", .command = "AT+QIACT", .form = "write", .action = "execute", .sub = NULL, .summary = "Activate a PDP context. Nothing else can be executed before the result code.", .syntax = "AT+QIACT=<contextID>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.3", .params = fields_36, .lines = lines_11, .req_size = sizeof(rgx00u_qiact_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qideact_test_exchange.base, .function = "rgx00u_qideact_test", .command = "AT+QIDEACT", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QIDEACT=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.4", .params = fields_1, .lines = lines_20, .req_size = 0, .rsp_size = sizeof(rgx00u_qideact_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qideact_exchange, .function = "rgx00u_qideact", .command = "AT+QIDEACT", .form = "write", .action = "execute", .sub = NULL, .summary = "Deactivate a PDP context; its connections are closed. Nothing else can be executed before the result code.", .syntax = "AT+QIDEACT=<contextID>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.4", .params = fields_38, .lines = lines_11, .req_size = sizeof(rgx00u_qideact_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qiactex_test_exchange.base, .function = "rgx00u_qiactex_test", .command = "AT+QIACTEX", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QIACTEX=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .params = fields_1, .lines = lines_21, .req_size = 0, .rsp_size = sizeof(rgx00u_qiactex_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qiactex_get_exchange.base, .function = "rgx00u_qiactex_get", .command = "AT+QIACTEX", .form = "read", .action = "query", .sub = NULL, .summary = "List the active PDP contexts and their addresses.", .syntax = "AT+QIACTEX?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .params = fields_1, .lines = lines_22, .req_size = 0, .rsp_size = sizeof(rgx00u_qiactex_get_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qiactex_exchange.base, .function = "rgx00u_qiactex", .command = "AT+QIACTEX", .form = "write", .action = "execute", .sub = NULL, .summary = "Activate a PDP context; the outcome comes after OK.", .syntax = "AT+QIACTEX=<contextID>[,<view_mode>]", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.5", .params = fields_41, .lines = lines_23, .req_size = sizeof(rgx00u_qiactex_req_t), .rsp_size = sizeof(rgx00u_qiactex_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_qideactex_test_exchange.base, .function = "rgx00u_qideactex_test", .command = "AT+QIDEACTEX", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QIDEACTEX=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.6", .params = fields_1, .lines = lines_24, .req_size = 0, .rsp_size = sizeof(rgx00u_qideactex_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qideactex_exchange.base, .function = "rgx00u_qideactex", .command = "AT+QIDEACTEX", .form = "write", .action = "execute", .sub = NULL, .summary = "Deactivate a PDP context; the outcome comes after OK.", .syntax = "AT+QIDEACTEX=<contextID>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.6", .params = fields_44, .lines = lines_25, .req_size = sizeof(rgx00u_qideactex_req_t), .rsp_size = sizeof(rgx00u_qideactex_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_qidnscfg_test_exchange.base, .function = "rgx00u_qidnscfg_test", .command = "AT+QIDNSCFG", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QIDNSCFG=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .params = fields_1, .lines = lines_26, .req_size = 0, .rsp_size = sizeof(rgx00u_qidnscfg_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qidnscfg_get_exchange, .function = "rgx00u_qidnscfg_get", .command = "AT+QIDNSCFG", .form = "write", .action = "query", .sub = NULL, .summary = "Query the DNS servers of a PDP context.", .syntax = "AT+QIDNSCFG=<contextID>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .params = fields_47, .lines = lines_27, .req_size = sizeof(rgx00u_qidnscfg_get_req_t), .rsp_size = sizeof(rgx00u_qidnscfg_get_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qidnscfg_set_exchange, .function = "rgx00u_qidnscfg_set", .command = "AT+QIDNSCFG", .form = "write", .action = "set", .sub = NULL, .summary = "Set the DNS servers of a PDP context.", .syntax = "AT+QIDNSCFG=<contextID>,<pridnsaddr>[,<secdnsaddr>]", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.14", .params = fields_49, .lines = lines_11, .req_size = sizeof(rgx00u_qidnscfg_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_test_exchange.base, .function = "rgx00u_qicfg_test", .command = "AT+QICFG", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QICFG=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_28, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_get_transpktsize_exchange, .function = "rgx00u_qicfg_get_transpktsize", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "transpktsize", .summary = "Query the maximum length of a packet in transparent transmission mode.", .syntax = "AT+QICFG=\"transpktsize\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_29, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_transpktsize_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_transpktsize_exchange, .function = "rgx00u_qicfg_set_transpktsize", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "transpktsize", .summary = "Set the maximum length of a packet in transparent transmission mode.", .syntax = "AT+QICFG=\"transpktsize\",<transpktsize>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_52, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_transpktsize_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_transwaittm_exchange, .function = "rgx00u_qicfg_get_transwaittm", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "transwaittm", .summary = "Query how long the module waits before it sends a packet that is not full, in transparent transmission mode.", .syntax = "AT+QICFG=\"transwaittm\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_30, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_transwaittm_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_transwaittm_exchange, .function = "rgx00u_qicfg_set_transwaittm", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "transwaittm", .summary = "Set how long the module waits before it sends a packet that is not full, in transparent transmission mode.", .syntax = "AT+QICFG=\"transwaittm\",<transwaittm>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_54, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_transwaittm_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_dataformat_exchange, .function = "rgx00u_qicfg_get_dataformat", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "dataformat", .summary = "Query the format of data sent and received (not in transparent transmission mode).", .syntax = "AT+QICFG=\"dataformat\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_31, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_dataformat_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_dataformat_exchange.base, .function = "rgx00u_qicfg_set_dataformat", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "dataformat", .summary = "Set the format of data sent and received (not in transparent transmission mode).", .syntax = "AT+QICFG=\"dataformat\",<send_data_format>,<recv_data_format>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_56, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_dataformat_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_viewmode_exchange, .function = "rgx00u_qicfg_get_viewmode", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "viewmode", .summary = "Query where received data stand (not in transparent transmission mode).", .syntax = "AT+QICFG=\"viewmode\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_32, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_viewmode_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_viewmode_exchange.base, .function = "rgx00u_qicfg_set_viewmode", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "viewmode", .summary = "Set where received data stand (not in transparent transmission mode).", .syntax = "AT+QICFG=\"viewmode\",<view_mode>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_58, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_viewmode_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_tcp_retranscfg_exchange, .function = "rgx00u_qicfg_get_tcp_retranscfg", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "tcp/retranscfg", .summary = "Query how often and after how long TCP retransmits; the values hold for all TCP connections.", .syntax = "AT+QICFG=\"tcp/retranscfg\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_33, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_tcp_retranscfg_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_tcp_retranscfg_exchange, .function = "rgx00u_qicfg_set_tcp_retranscfg", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "tcp/retranscfg", .summary = "Set how often and after how long TCP retransmits; the values hold for all TCP connections.", .syntax = "AT+QICFG=\"tcp/retranscfg\",<max_backoffs>,<max_rto>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_60, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_tcp_retranscfg_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_dns_cache_exchange, .function = "rgx00u_qicfg_get_dns_cache", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "dns/cache", .summary = "Query whether DNS answers are cached.", .syntax = "AT+QICFG=\"dns/cache\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_34, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_dns_cache_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_dns_cache_exchange, .function = "rgx00u_qicfg_set_dns_cache", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "dns/cache", .summary = "Set whether DNS answers are cached.", .syntax = "AT+QICFG=\"dns/cache\",<DNS_cache>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_62, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_dns_cache_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_qisend_timeout_exchange, .function = "rgx00u_qicfg_get_qisend_timeout", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "qisend/timeout", .summary = "Query how long AT+QISEND waits for its data.", .syntax = "AT+QICFG=\"qisend/timeout\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_35, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_qisend_timeout_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_qisend_timeout_exchange, .function = "rgx00u_qicfg_set_qisend_timeout", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "qisend/timeout", .summary = "Set how long AT+QISEND waits for its data.", .syntax = "AT+QICFG=\"qisend/timeout\",<time>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_64, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_qisend_timeout_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_passiveclosed_exchange, .function = "rgx00u_qicfg_get_passiveclosed", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "passiveclosed", .summary = "Query whether a TCP connection is closed when the server has closed it.", .syntax = "AT+QICFG=\"passiveclosed\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_36, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_passiveclosed_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_passiveclosed_exchange, .function = "rgx00u_qicfg_set_passiveclosed", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "passiveclosed", .summary = "Set whether a TCP connection is closed when the server has closed it.", .syntax = "AT+QICFG=\"passiveclosed\",<closed>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_66, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_passiveclosed_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_tcp_accept_exchange, .function = "rgx00u_qicfg_get_tcp_accept", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "tcp/accept", .summary = "Query whether the module accepts TCP connections from clients by itself.", .syntax = "AT+QICFG=\"tcp/accept\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_37, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_tcp_accept_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_tcp_accept_exchange.base, .function = "rgx00u_qicfg_set_tcp_accept", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "tcp/accept", .summary = "Set whether the module accepts TCP connections from clients by itself.", .syntax = "AT+QICFG=\"tcp/accept\",<state>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_68, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_tcp_accept_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_tcp_keepalive_exchange, .function = "rgx00u_qicfg_get_tcp_keepalive", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "tcp/keepalive", .summary = "Query the TCP keepalive.", .syntax = "AT+QICFG=\"tcp/keepalive\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_38, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_tcp_keepalive_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_tcp_keepalive_exchange, .function = "rgx00u_qicfg_set_tcp_keepalive", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "tcp/keepalive", .summary = "Set the TCP keepalive.", .syntax = "AT+QICFG=\"tcp/keepalive\",<enable>[,<idle_time>,<interval_time>,<probe_cnt>]", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_70, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_tcp_keepalive_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_recvind_exchange, .function = "rgx00u_qicfg_get_recvind", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "recvind", .summary = "Query whether the recv URC of buffer access mode tells the length of the data.", .syntax = "AT+QICFG=\"recvind\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_39, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_recvind_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_recvind_exchange.base, .function = "rgx00u_qicfg_set_recvind", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "recvind", .summary = "Set whether the recv URC of buffer access mode tells the length of the data.", .syntax = "AT+QICFG=\"recvind\",<enable>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_72, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_recvind_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_close_mode_exchange, .function = "rgx00u_qicfg_get_close_mode", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "close mode", .summary = "Query whether a URC follows the OK of AT+QICLOSE.", .syntax = "AT+QICFG=\"close mode\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_40, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_close_mode_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_close_mode_exchange.base, .function = "rgx00u_qicfg_set_close_mode", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "close mode", .summary = "Set whether a URC follows the OK of AT+QICLOSE.", .syntax = "AT+QICFG=\"close mode\",<close_mode>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_74, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_close_mode_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_sendinfo_exchange, .function = "rgx00u_qicfg_get_sendinfo", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "sendinfo", .summary = "Query whether AT+QISEND ends with a line about the send buffer (not for a UDP service).", .syntax = "AT+QICFG=\"sendinfo\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_41, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_sendinfo_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_sendinfo_exchange.base, .function = "rgx00u_qicfg_set_sendinfo", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "sendinfo", .summary = "Set whether AT+QISEND ends with a line about the send buffer (not for a UDP service).", .syntax = "AT+QICFG=\"sendinfo\",<send_view_mode>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_76, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_sendinfo_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qicfg_get_formatcfg_exchange, .function = "rgx00u_qicfg_get_formatcfg", .command = "AT+QICFG", .form = "write", .action = "query", .sub = "formatcfg", .summary = "Query the format of the prompt of AT+QISEND.", .syntax = "AT+QICFG=\"formatcfg\"", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_1, .lines = lines_42, .req_size = 0, .rsp_size = sizeof(rgx00u_qicfg_get_formatcfg_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qicfg_set_formatcfg_exchange.base, .function = "rgx00u_qicfg_set_formatcfg", .command = "AT+QICFG", .form = "write", .action = "set", .sub = "formatcfg", .summary = "Set the format of the prompt of AT+QISEND.", .syntax = "AT+QICFG=\"formatcfg\",<format>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.1", .params = fields_78, .lines = lines_11, .req_size = sizeof(rgx00u_qicfg_set_formatcfg_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qiopen_test_exchange.base, .function = "rgx00u_qiopen_test", .command = "AT+QIOPEN", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QIOPEN=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .params = fields_1, .lines = lines_43, .req_size = 0, .rsp_size = sizeof(rgx00u_qiopen_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qiopen_exchange.base, .function = "rgx00u_qiopen", .command = "AT+QIOPEN", .form = "write", .action = "execute", .sub = NULL, .summary = "Open a socket service. The PDP context must be active.", .syntax = "AT+QIOPEN=<contextID>,<connectID>,<service_type>,<address_string>,<remote_port>[,<local_port>[,<access_mode>[,<TCP_client_maxnum>[,<connect_timeout>]]]]", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.7", .params = fields_80, .lines = lines_44, .req_size = sizeof(rgx00u_qiopen_req_t), .rsp_size = sizeof(rgx00u_qiopen_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_qiclose_test_exchange.base, .function = "rgx00u_qiclose_test", .command = "AT+QICLOSE", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QICLOSE=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.8", .params = fields_1, .lines = lines_45, .req_size = 0, .rsp_size = sizeof(rgx00u_qiclose_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qiclose_exchange.base, .function = "rgx00u_qiclose", .command = "AT+QICLOSE", .form = "write", .action = "execute", .sub = NULL, .summary = "Close a socket service. With the setting close_mode 1 the call ends with the closed URC, which is then a part of its reply.", .syntax = "AT+QICLOSE=<connectID>[,<timeout>]", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.8", .params = fields_83, .lines = lines_46, .req_size = sizeof(rgx00u_qiclose_req_t), .rsp_size = sizeof(rgx00u_qiclose_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_qistate_test_exchange.base, .function = "rgx00u_qistate_test", .command = "AT+QISTATE", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QISTATE=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .params = fields_1, .lines = lines_47, .req_size = 0, .rsp_size = sizeof(rgx00u_qistate_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qistate_get_exchange.base, .function = "rgx00u_qistate_get", .command = "AT+QISTATE", .form = "read", .action = "query", .sub = NULL, .summary = "Query the states of all socket services.", .syntax = "AT+QISTATE?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .params = fields_1, .lines = lines_48, .req_size = 0, .rsp_size = sizeof(rgx00u_qistate_get_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qistate_all_exchange.base, .function = "rgx00u_qistate_all", .command = "AT+QISTATE", .form = "execute", .action = "query", .sub = NULL, .summary = "Query the states of all socket services, as AT+QISTATE? does.", .syntax = "AT+QISTATE", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .params = fields_1, .lines = lines_49, .req_size = 0, .rsp_size = sizeof(rgx00u_qistate_all_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qistate_by_context_exchange.base, .function = "rgx00u_qistate_by_context", .command = "AT+QISTATE", .form = "write", .action = "query", .sub = NULL, .summary = "Query the states of all socket services of a PDP context.", .syntax = "AT+QISTATE=0,<contextID>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .params = fields_88, .lines = lines_50, .req_size = sizeof(rgx00u_qistate_by_context_req_t), .rsp_size = sizeof(rgx00u_qistate_by_context_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qistate_by_connection_exchange.base, .function = "rgx00u_qistate_by_connection", .command = "AT+QISTATE", .form = "write", .action = "query", .sub = NULL, .summary = "Query the state of one socket service. A socket that is not in use may bring OK alone.", .syntax = "AT+QISTATE=1,<connectID>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.9", .params = fields_90, .lines = lines_51, .req_size = sizeof(rgx00u_qistate_by_connection_req_t), .rsp_size = sizeof(rgx00u_qistate_by_connection_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qiswtmd_test_exchange.base, .function = "rgx00u_qiswtmd_test", .command = "AT+QISWTMD", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QISWTMD=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.12", .params = fields_1, .lines = lines_52, .req_size = 0, .rsp_size = sizeof(rgx00u_qiswtmd_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qiswtmd_exchange.base, .function = "rgx00u_qiswtmd", .command = "AT+QISWTMD", .form = "write", .action = "execute", .sub = NULL, .summary = "Switch the data access mode of an open connection.", .syntax = "AT+QISWTMD=<connectID>,<access_mode>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.12", .params = fields_93, .lines = lines_11, .req_size = sizeof(rgx00u_qiswtmd_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qping_test_exchange.base, .function = "rgx00u_qping_test", .command = "AT+QPING", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QPING=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .params = fields_1, .lines = lines_53, .req_size = 0, .rsp_size = sizeof(rgx00u_qping_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qping_exchange.base, .function = "rgx00u_qping", .command = "AT+QPING", .form = "write", .action = "execute", .sub = NULL, .summary = "Ping a host. Each ping brings an item; one without an answer in time (569) brings an item without members.", .syntax = "AT+QPING=<contextID>,<host>[,<timeout>[,<pingnum>[,<ping_size>]]]", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.13", .params = fields_95, .lines = lines_54, .req_size = sizeof(rgx00u_qping_req_t), .rsp_size = sizeof(rgx00u_qping_rsp_t), .free_of_effects = false },
    { .exchange = &rgx00u_qisde_test_exchange.base, .function = "rgx00u_qisde_test", .command = "AT+QISDE", .form = "test", .action = "test", .sub = NULL, .summary = "List the supported values.", .syntax = "AT+QISDE=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.15", .params = fields_1, .lines = lines_55, .req_size = 0, .rsp_size = sizeof(rgx00u_qisde_test_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qisde_get_exchange, .function = "rgx00u_qisde_get", .command = "AT+QISDE", .form = "read", .action = "query", .sub = NULL, .summary = "Query whether the data to be sent with AT+QISEND are echoed.", .syntax = "AT+QISDE?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.15", .params = fields_1, .lines = lines_56, .req_size = 0, .rsp_size = sizeof(rgx00u_qisde_get_rsp_t), .free_of_effects = true },
    { .exchange = &rgx00u_qisde_set_exchange.base, .function = "rgx00u_qisde_set", .command = "AT+QISDE", .form = "write", .action = "set", .sub = NULL, .summary = "Set whether the data to be sent with AT+QISEND are echoed.", .syntax = "AT+QISDE=<echo>", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.15", .params = fields_102, .lines = lines_11, .req_size = sizeof(rgx00u_qisde_set_req_t), .rsp_size = 0, .free_of_effects = false },
    { .exchange = &rgx00u_qigeterror_test_exchange, .function = "rgx00u_qigeterror_test", .command = "AT+QIGETERROR", .form = "test", .action = "test", .sub = NULL, .summary = "Ask whether the module has the command.", .syntax = "AT+QIGETERROR=?", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.16", .params = fields_1, .lines = lines_11, .req_size = 0, .rsp_size = 0, .free_of_effects = true },
    { .exchange = &rgx00u_qigeterror_exchange, .function = "rgx00u_qigeterror", .command = "AT+QIGETERROR", .form = "execute", .action = "query", .sub = NULL, .summary = "Query the result code of the last TCP/IP command.", .syntax = "AT+QIGETERROR", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.3.16", .params = fields_1, .lines = lines_57, .req_size = 0, .rsp_size = sizeof(rgx00u_qigeterror_rsp_t), .free_of_effects = true },
    { .function = NULL },
};

static const atb_doc_urc_t urcs[] = {
    { .urc = "+QIURC: \"closed\"", .name = "closed", .summary = "A TCP connection was closed by the other side or the network. AT+QICLOSE of the socket must follow.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.1", .kind = RGX00U_URC_CLOSED, .variants = lines_58 },
    { .urc = "+QIURC: \"recv\"", .name = "recv", .summary = "Data have arrived.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.2", .kind = RGX00U_URC_RECV, .variants = lines_59 },
    { .urc = "+QIURC: \"incoming full\"", .name = "incoming_full", .summary = "A connection from a client was refused, as there are as many as there can be.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.3", .kind = RGX00U_URC_INCOMING_FULL, .variants = lines_60 },
    { .urc = "+QIURC: \"incoming\"", .name = "incoming", .summary = "A TCP listener has accepted a connection from a client.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.4", .kind = RGX00U_URC_INCOMING, .variants = lines_61 },
    { .urc = "+QIURC: \"pdpdeact\"", .name = "pdpdeact", .summary = "The network has deactivated a PDP context. AT+QIDEACT must follow.", .manual = "Quectel_RGx00U&RM500U_Series_TCP/IP_Application_Note", .section = "2.4.5", .kind = RGX00U_URC_PDPDEACT, .variants = lines_62 },
    { .urc = NULL },
};

static const atb_doc_code_t codes[] = {
    { 0, "RGX00U_RESULT_OPERATION_SUCCESS", "Operation success" },
    { 550, "RGX00U_RESULT_UNKNOWN_ERROR", "Unknown error" },
    { 551, "RGX00U_RESULT_OPERATION_BLOCKED", "Operation blocked" },
    { 552, "RGX00U_RESULT_INVALID_PARAMETERS", "Invalid parameters" },
    { 553, "RGX00U_RESULT_MEMORY_NOT_ENOUGH", "Memory not enough" },
    { 554, "RGX00U_RESULT_SOCKET_CREATION_FAILED", "Socket creation failed" },
    { 555, "RGX00U_RESULT_OPERATION_NOT_SUPPORTED", "Operation not supported" },
    { 556, "RGX00U_RESULT_SOCKET_BIND_FAILED", "Socket bind failed" },
    { 557, "RGX00U_RESULT_SOCKET_LISTEN_FAILED", "Socket listen failed" },
    { 558, "RGX00U_RESULT_SOCKET_WRITE_FAILED", "Socket write failed" },
    { 559, "RGX00U_RESULT_SOCKET_READ_FAILED", "Socket read failed" },
    { 560, "RGX00U_RESULT_SOCKET_ACCEPT_FAILED", "Socket accept failed" },
    { 561, "RGX00U_RESULT_PDP_CONTEXT_OPENING_FAILED", "PDP context opening failed" },
    { 562, "RGX00U_RESULT_PDP_CONTEXT_CLOSURE_FAILED", "PDP context closure failed" },
    { 563, "RGX00U_RESULT_SOCKET_IDENTITY_HAS_BEEN_USED", "Socket identity has been used" },
    { 564, "RGX00U_RESULT_DNS_BUSY", "DNS busy" },
    { 565, "RGX00U_RESULT_DNS_PARSE_FAILED", "DNS parse failed" },
    { 566, "RGX00U_RESULT_SOCKET_CONNECT_FAILED", "Socket connect failed" },
    { 567, "RGX00U_RESULT_SOCKET_HAS_BEEN_CLOSED", "Socket has been closed" },
    { 568, "RGX00U_RESULT_OPERATION_BUSY", "Operation busy" },
    { 569, "RGX00U_RESULT_OPERATION_TIMEOUT", "Operation timeout" },
    { 570, "RGX00U_RESULT_PDP_CONTEXT_BROKEN_DOWN", "PDP context broken down" },
    { 571, "RGX00U_RESULT_CANCEL_SENDING", "Cancel sending" },
    { 572, "RGX00U_RESULT_OPERATION_NOT_ALLOWED", "Operation not allowed" },
    { 573, "RGX00U_RESULT_APN_NOT_CONFIGURED", "APN not configured" },
    { 574, "RGX00U_RESULT_PORT_BUSY", "Port busy" },
    { 0, NULL, NULL },
};

static const atb_doc_setting_t settings[] = {
    { "QICFG:sendinfo", "sendinfo", RGX00U_SETTING_SENDINFO, 1, 0 },
    { "QICFG:viewmode", "viewmode", RGX00U_SETTING_VIEWMODE, 1, 0 },
    { "QICFG:recvind", "recvind", RGX00U_SETTING_RECVIND, 1, 0 },
    { "QICFG:close mode", "close_mode", RGX00U_SETTING_CLOSE_MODE, 1, 0 },
    { "QICFG:dataformat", "send_data_format", RGX00U_SETTING_SEND_DATA_FORMAT, 1, 0 },
    { "QICFG:dataformat", "recv_data_format", RGX00U_SETTING_RECV_DATA_FORMAT, 1, 0 },
    { "QICFG:formatcfg", "formatcfg", RGX00U_SETTING_FORMATCFG, 1, 0 },
    { "QICFG:tcp/accept", "tcp_accept", RGX00U_SETTING_TCP_ACCEPT, 1, 1 },
    { "QISDE", "qisde", RGX00U_SETTING_QISDE, 1, 0 },
    { "S3", "s3", RGX00U_SETTING_S3, 1, 13 },
    { "S4", "s4", RGX00U_SETTING_S4, 1, 10 },
    { "QIOPEN", "access_mode", RGX00U_SETTING_ACCESS_MODE, 12, 0 },
    { "QIOPEN", "service_type", RGX00U_SETTING_SERVICE_TYPE, 12, 0 },
    { NULL, NULL, 0, 0, 0 },
};
/* clang-format on */

const atb_doc_module_t rgx00u_doc = {
    .id = "rgx00u",
    .title = "Quectel RG200U, RG500U and RM500U series",
    .module = &rgx00u_module,
    .urc_size = sizeof(rgx00u_urc_t),
    .functions = functions,
    .urcs = urcs,
    .codes = codes,
    .settings = settings,
};
