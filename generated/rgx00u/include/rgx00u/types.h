/* SPDX-License-Identifier: MIT */
/** @file
 * Enumerations, result codes and settings of Quectel RG200U, RG500U and RM500U series. Generated from the spec: do
 * not edit.
 */
/* Values are constants over integers: a value that a module sends and the spec does not know is kept as it is. */
#ifndef RGX00U_TYPES_H
#define RGX00U_TYPES_H

#include "atbind/client.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Data access mode of the connection. */
enum {
    /** Buffer access mode: data wait in the module until read */
    RGX00U_ACCESS_MODE_BUFFER = 0,
    /** Direct push mode: data come within URCs */
    RGX00U_ACCESS_MODE_DIRECT_PUSH = 1,
    /** Transparent transmission mode: the port carries the data alone */
    RGX00U_ACCESS_MODE_TRANSPARENT = 2
};

/** Whether the outcome tells protocol type and address. */
enum {
    /** Not displayed */
    RGX00U_ADDRESS_VIEW_HIDE = 0,
    /** Displayed */
    RGX00U_ADDRESS_VIEW_SHOW = 1
};

/** Port on which the socket service was opened. */
enum {
    /** USB modem port */
    RGX00U_AT_PORT_USB_MODEM = 0,
    /** USB AT port */
    RGX00U_AT_PORT_USB_AT = 1,
    /** UART port 1 */
    RGX00U_AT_PORT_UART1 = 2
};

/** How the network checks user name and password. */
enum {
    /** None */
    RGX00U_AUTHENTICATION_NONE = 0,
    /** PAP */
    RGX00U_AUTHENTICATION_PAP = 1,
    /** CHAP */
    RGX00U_AUTHENTICATION_CHAP = 2,
    /** PAP or CHAP */
    RGX00U_AUTHENTICATION_PAP_OR_CHAP = 3
};

/** How errors are reported. */
enum {
    /** ERROR alone */
    RGX00U_CMEE_PLAIN = 0,
    /** +CME ERROR with a number */
    RGX00U_CMEE_NUMERIC = 1,
    /** +CME ERROR with a text */
    RGX00U_CMEE_VERBOSE = 2
};

/** State of the context. */
enum {
    /** Not active */
    RGX00U_CONTEXT_STATE_DEACTIVATED = 0,
    /** Active */
    RGX00U_CONTEXT_STATE_ACTIVATED = 1
};

/** Protocol type. */
enum {
    /** IPv4 */
    RGX00U_CONTEXT_TYPE_IPV4 = 1,
    /** IPv6 */
    RGX00U_CONTEXT_TYPE_IPV6 = 2,
    /** IPv4 and IPv6 */
    RGX00U_CONTEXT_TYPE_IPV4V6 = 3
};

/** Values of <send_data_format>, <recv_data_format>. */
enum {
    /** Text mode */
    RGX00U_DATA_FORMAT_TEXT = 0,
    /** Hex mode: two hexadecimal digits for each byte, without 0x */
    RGX00U_DATA_FORMAT_HEX = 1
};

/** Where received data stand. */
enum {
    /** Data stand after the end of the line */
    RGX00U_DATA_VIEW_NEXT_LINE = 0,
    /** Data stand in the line, after a comma */
    RGX00U_DATA_VIEW_SAME_LINE = 1
};

/** Use of the DNS cache. 0 enables it. */
enum {
    /** The cache is used */
    RGX00U_DNS_CACHE_ENABLE = 0,
    /** The cache is not used */
    RGX00U_DNS_CACHE_DISABLE = 1
};

/** Effect of DTR. */
enum {
    /** DTR has no effect */
    RGX00U_DTR_NO_EFFECT = 0,
    /** Data mode is left and the connection kept */
    RGX00U_DTR_COMMAND_MODE = 1,
    /** The connection is closed */
    RGX00U_DTR_HANG_UP = 2
};

/** Echo of the data. */
enum {
    /** The data are not echoed */
    RGX00U_ECHO_OFF = 0,
    /** The data are echoed */
    RGX00U_ECHO_ON = 1
};

/** Format of what the module sends before it takes the data of AT+QISEND. S3 and S4 are the characters of ATS3 and
 * ATS4. */
enum {
    /** S3S4: a line end */
    RGX00U_FORMAT_S3S4 = 0,
    /** S3S4>S3S4: a line end before and behind the prompt */
    RGX00U_FORMAT_S3S4_PROMPT_S3S4 = 1
};

/** Call mode. A module that works as a server needs one of these. */
enum {
    /** Router mode */
    RGX00U_NAT_ROUTER = 1,
    /** Bridge mode */
    RGX00U_NAT_BRIDGE = 2
};

/** What became of the data. */
enum {
    /** The data are in the socket buffer */
    RGX00U_SEND_STATUS_SENT = 0,
    /** The buffer is full, the data were not sent */
    RGX00U_SEND_STATUS_FULL = 1
};

/** Type of the socket service. */
enum {
    /** TCP connection as a client */
    RGX00U_SERVICE_TYPE_TCP = 0,
    /** UDP connection as a client */
    RGX00U_SERVICE_TYPE_UDP = 1,
    /** TCP server that listens to connections */
    RGX00U_SERVICE_TYPE_TCP_LISTENER = 2,
    /** UDP service */
    RGX00U_SERVICE_TYPE_UDP_SERVICE = 3
};

/** State of the socket service. */
enum {
    /** No connection has been established */
    RGX00U_SOCKET_STATE_INITIAL = 0,
    /** The client is connecting or the server is about to listen */
    RGX00U_SOCKET_STATE_OPENING = 1,
    /** The client connection is established */
    RGX00U_SOCKET_STATE_CONNECTED = 2,
    /** The server is listening */
    RGX00U_SOCKET_STATE_LISTENING = 3,
    /** The connection is closed */
    RGX00U_SOCKET_STATE_CLOSING = 4
};

/** Type of the socket service. */
enum {
    /** TCP connection as a client */
    RGX00U_SOCKET_TYPE_TCP = 0,
    /** UDP connection as a client */
    RGX00U_SOCKET_TYPE_UDP = 1,
    /** TCP server that listens to connections */
    RGX00U_SOCKET_TYPE_TCP_LISTENER = 2,
    /** UDP service */
    RGX00U_SOCKET_TYPE_UDP_SERVICE = 3,
    /** TCP connection that a TCP server has accepted */
    RGX00U_SOCKET_TYPE_TCP_INCOMING = 4
};

/** Values of <value>, <closed>, <state>, <enable>, <close_mode>, <send_view_mode>. */
enum {
    /** Disabled */
    RGX00U_SWITCH_DISABLE = 0,
    /** Enabled */
    RGX00U_SWITCH_ENABLE = 1
};

/** Result codes. */
enum {
    /** Operation success */
    RGX00U_RESULT_OPERATION_SUCCESS = 0,
    /** Unknown error */
    RGX00U_RESULT_UNKNOWN_ERROR = 550,
    /** Operation blocked */
    RGX00U_RESULT_OPERATION_BLOCKED = 551,
    /** Invalid parameters */
    RGX00U_RESULT_INVALID_PARAMETERS = 552,
    /** Memory not enough */
    RGX00U_RESULT_MEMORY_NOT_ENOUGH = 553,
    /** Socket creation failed */
    RGX00U_RESULT_SOCKET_CREATION_FAILED = 554,
    /** Operation not supported */
    RGX00U_RESULT_OPERATION_NOT_SUPPORTED = 555,
    /** Socket bind failed */
    RGX00U_RESULT_SOCKET_BIND_FAILED = 556,
    /** Socket listen failed */
    RGX00U_RESULT_SOCKET_LISTEN_FAILED = 557,
    /** Socket write failed */
    RGX00U_RESULT_SOCKET_WRITE_FAILED = 558,
    /** Socket read failed */
    RGX00U_RESULT_SOCKET_READ_FAILED = 559,
    /** Socket accept failed */
    RGX00U_RESULT_SOCKET_ACCEPT_FAILED = 560,
    /** PDP context opening failed */
    RGX00U_RESULT_PDP_CONTEXT_OPENING_FAILED = 561,
    /** PDP context closure failed */
    RGX00U_RESULT_PDP_CONTEXT_CLOSURE_FAILED = 562,
    /** Socket identity has been used */
    RGX00U_RESULT_SOCKET_IDENTITY_HAS_BEEN_USED = 563,
    /** DNS busy */
    RGX00U_RESULT_DNS_BUSY = 564,
    /** DNS parse failed */
    RGX00U_RESULT_DNS_PARSE_FAILED = 565,
    /** Socket connect failed */
    RGX00U_RESULT_SOCKET_CONNECT_FAILED = 566,
    /** Socket has been closed */
    RGX00U_RESULT_SOCKET_HAS_BEEN_CLOSED = 567,
    /** Operation busy */
    RGX00U_RESULT_OPERATION_BUSY = 568,
    /** Operation timeout */
    RGX00U_RESULT_OPERATION_TIMEOUT = 569,
    /** PDP context broken down */
    RGX00U_RESULT_PDP_CONTEXT_BROKEN_DOWN = 570,
    /** Cancel sending */
    RGX00U_RESULT_CANCEL_SENDING = 571,
    /** Operation not allowed */
    RGX00U_RESULT_OPERATION_NOT_ALLOWED = 572,
    /** APN not configured */
    RGX00U_RESULT_APN_NOT_CONFIGURED = 573,
    /** Port busy */
    RGX00U_RESULT_PORT_BUSY = 574
};

/** Where a setting begins in rgx00u_settings_t.word. */
enum {
    /** Of sendinfo. */
    RGX00U_SETTING_SENDINFO = 0,
    /** Of viewmode. */
    RGX00U_SETTING_VIEWMODE = 1,
    /** Of recvind. */
    RGX00U_SETTING_RECVIND = 2,
    /** Of close_mode. */
    RGX00U_SETTING_CLOSE_MODE = 3,
    /** Of send_data_format. */
    RGX00U_SETTING_SEND_DATA_FORMAT = 4,
    /** Of recv_data_format. */
    RGX00U_SETTING_RECV_DATA_FORMAT = 5,
    /** Of formatcfg. */
    RGX00U_SETTING_FORMATCFG = 6,
    /** Of tcp_accept. */
    RGX00U_SETTING_TCP_ACCEPT = 7,
    /** Of qisde. */
    RGX00U_SETTING_QISDE = 8,
    /** Of s3. */
    RGX00U_SETTING_S3 = 9,
    /** Of s4. */
    RGX00U_SETTING_S4 = 10,
    /** Of access_mode[0]..access_mode[11]. */
    RGX00U_SETTING_ACCESS_MODE = 11,
    /** Of service_type[0]..service_type[11]. */
    RGX00U_SETTING_SERVICE_TYPE = 23
};

/** What the client knows of the module's state: it decides shapes, units and limits. rgx00u_attach() sets the
 * defaults, commands that succeed keep it up to date. */
typedef union rgx00u_settings {
    struct {
        /** Result of AT+QISEND - 0 SEND OK or SEND FAIL, 1 a line with the free space, then OK.
         * Default: 0. */
        uint16_t sendinfo;
        /** Where received data stand - 0 after the end of the line, 1 after a comma.
         * Default: 0. */
        uint16_t viewmode;
        /** Whether the recv URC of buffer access mode tells the length - 0 no, 1 yes.
         * Default: 0. */
        uint16_t recvind;
        /** End of AT+QICLOSE - 0 OK, 1 the closed URC that follows OK.
         * Default: 0. */
        uint16_t close_mode;
        /** Format of the data sent - 0 text, 1 hexadecimal digits.
         * Default: 0. */
        uint16_t send_data_format;
        /** Format of the data received - 0 text, 1 hexadecimal digits.
         * Default: 0. */
        uint16_t recv_data_format;
        /** Shape of the prompt of AT+QISEND - 0 without, 1 with a line end behind it.
         * Default: 0. */
        uint16_t formatcfg;
        /** Whether TCP connections from clients are accepted by the module itself - 0 no, 1 yes.
         * Default: 1. */
        uint16_t tcp_accept;
        /** Whether the data sent with AT+QISEND are echoed - 0 no, 1 yes.
         * Default: 0. */
        uint16_t qisde;
        /** Character that ends command lines, and the first one of a line end.
         * Default: 13. */
        uint16_t s3;
        /** Second character of a line end.
         * Default: 10. */
        uint16_t s4;
        /** Data access mode of each socket - 0 buffer, 1 direct push, 2 transparent.
         * Default: 0. */
        uint16_t access_mode[12];
        /** Service of each socket - 0 TCP, 1 UDP, 2 TCP listener, 3 UDP service, 4 TCP incoming.
         * Default: 0. */
        uint16_t service_type[12];
    } name;
    uint16_t word[35];
} rgx00u_settings_t;

#ifdef __cplusplus
}
#endif
#endif
