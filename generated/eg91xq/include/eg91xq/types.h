/* SPDX-License-Identifier: MIT */
/** @file
 * Enumerations, result codes and settings of Quectel EG800Q series and EG91xQ family. Generated from the spec: do
 * not edit.
 */
/* Values are constants over integers: a value that a module sends and the spec does not know is kept as it is. */
#ifndef EG91XQ_TYPES_H
#define EG91XQ_TYPES_H

#include "atbind/client.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Data access mode of the connection. */
enum {
    /** Buffer access mode: data wait in the module until read */
    EG91XQ_ACCESS_MODE_BUFFER = 0,
    /** Direct push mode: data come within URCs */
    EG91XQ_ACCESS_MODE_DIRECT_PUSH = 1,
    /** Transparent transmission mode: the port carries the data alone */
    EG91XQ_ACCESS_MODE_TRANSPARENT = 2
};

/** Whether the module acknowledges the data as they come. */
enum {
    /** No acknowledgement */
    EG91XQ_ACKMODE_OFF = 0,
    /** Every 1024 bytes are acknowledged */
    EG91XQ_ACKMODE_ON = 1
};

/** Port on which the connection was opened. */
enum {
    /** USB AT port */
    EG91XQ_AT_PORT_USB_AT = 0,
    /** Main UART */
    EG91XQ_AT_PORT_MAIN_UART = 1,
    /** USB modem port */
    EG91XQ_AT_PORT_USB_MODEM = 2,
    /** Auxiliary UART */
    EG91XQ_AT_PORT_AUX_UART = 3
};

/** How the network checks user name and password. */
enum {
    /** None */
    EG91XQ_AUTHENTICATION_NONE = 0,
    /** PAP */
    EG91XQ_AUTHENTICATION_PAP = 1,
    /** CHAP */
    EG91XQ_AUTHENTICATION_CHAP = 2,
    /** PAP or CHAP */
    EG91XQ_AUTHENTICATION_PAP_OR_CHAP = 3
};

/** Delay in closing connections, and the unit of the close timeout. */
enum {
    /** Closing is not delayed; the close timeout is in seconds */
    EG91XQ_CLOSE_TIME_MODE_SECOND = 0,
    /** Closing is delayed; the close timeout is in milliseconds */
    EG91XQ_CLOSE_TIME_MODE_MILLISECOND = 1
};

/** How errors are reported. */
enum {
    /** ERROR alone */
    EG91XQ_CMEE_PLAIN = 0,
    /** +CME ERROR with a number */
    EG91XQ_CMEE_NUMERIC = 1,
    /** +CME ERROR with a text */
    EG91XQ_CMEE_VERBOSE = 2
};

/** State of the context. */
enum {
    /** Not active */
    EG91XQ_CONTEXT_STATE_DEACTIVATED = 0,
    /** Active */
    EG91XQ_CONTEXT_STATE_ACTIVATED = 1
};

/** Protocol type. */
enum {
    /** IPv4 */
    EG91XQ_CONTEXT_TYPE_IPV4 = 1,
    /** IPv6 */
    EG91XQ_CONTEXT_TYPE_IPV6 = 2,
    /** IPv4 and IPv6 */
    EG91XQ_CONTEXT_TYPE_IPV4V6 = 3
};

/** Cipher suite, or all of them. */
enum {
    /** TLS_RSA_WITH_RC4_128_MD5 */
    EG91XQ_CS_ID_TLS_RSA_WITH_RC4_128_MD5 = 0x0004,
    /** TLS_RSA_WITH_RC4_128_SHA */
    EG91XQ_CS_ID_TLS_RSA_WITH_RC4_128_SHA = 0x0005,
    /** TLS_RSA_WITH_3DES_EDE_CBC_SHA */
    EG91XQ_CS_ID_TLS_RSA_WITH_3DES_EDE_CBC_SHA = 0x000A,
    /** TLS_RSA_WITH_AES_128_CBC_SHA */
    EG91XQ_CS_ID_TLS_RSA_WITH_AES_128_CBC_SHA = 0x002F,
    /** TLS_RSA_WITH_AES_256_CBC_SHA */
    EG91XQ_CS_ID_TLS_RSA_WITH_AES_256_CBC_SHA = 0x0035,
    /** TLS_RSA_WITH_AES_256_CBC_SHA256 */
    EG91XQ_CS_ID_TLS_RSA_WITH_AES_256_CBC_SHA256 = 0x003D,
    /** TLS_ECDH_ECDSA_WITH_RC4_128_SHA */
    EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_RC4_128_SHA = 0xC002,
    /** TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA = 0xC003,
    /** TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA = 0xC004,
    /** TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA = 0xC005,
    /** TLS_ECDHE_ECDSA_WITH_RC4_128_SHA */
    EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_RC4_128_SHA = 0xC007,
    /** TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA = 0xC008,
    /** TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA = 0xC009,
    /** TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA = 0xC00A,
    /** TLS_ECDH_RSA_WITH_RC4_128_SHA */
    EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_RC4_128_SHA = 0xC00C,
    /** TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA = 0xC00D,
    /** TLS_ECDH_RSA_WITH_AES_128_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_AES_128_CBC_SHA = 0xC00E,
    /** TLS_ECDH_RSA_WITH_AES_256_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_AES_256_CBC_SHA = 0xC00F,
    /** TLS_ECDHE_RSA_WITH_RC4_128_SHA */
    EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_RC4_128_SHA = 0xC011,
    /** TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA = 0xC012,
    /** TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA = 0xC013,
    /** TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA */
    EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA = 0xC014,
    /** TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256 */
    EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256 = 0xC023,
    /** TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384 */
    EG91XQ_CS_ID_TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384 = 0xC024,
    /** TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256 */
    EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256 = 0xC025,
    /** TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384 */
    EG91XQ_CS_ID_TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384 = 0xC026,
    /** TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 */
    EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 = 0xC027,
    /** TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384 */
    EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384 = 0xC028,
    /** TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256 */
    EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256 = 0xC029,
    /** TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384 */
    EG91XQ_CS_ID_TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384 = 0xC02A,
    /** TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 */
    EG91XQ_CS_ID_TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 = 0xC02F,
    /** All cipher suites that the module supports */
    EG91XQ_CS_ID_ALL = 0xFFFF
};

/** DTLS version. */
enum {
    /** DTLS 1.0 */
    EG91XQ_DTLS_VERSION_DTLS_1_0 = 0,
    /** DTLS 1.2 */
    EG91XQ_DTLS_VERSION_DTLS_1_2 = 1,
    /** Both of these */
    EG91XQ_DTLS_VERSION_ALL = 2
};

/** Effect of DTR. */
enum {
    /** DTR has no effect */
    EG91XQ_DTR_NO_EFFECT = 0,
    /** Data mode is left and the connection kept */
    EG91XQ_DTR_COMMAND_MODE = 1,
    /** The connection is closed */
    EG91XQ_DTR_HANG_UP = 2
};

/** Values of <ignore_multicertchain_verify>, <ignore_invalid_certsign>, <ignore_ltime>. */
enum {
    /** The check is made */
    EG91XQ_IGNORE_CHECK = 0,
    /** The check is left out */
    EG91XQ_IGNORE_IGNORE = 1
};

/** Checks of the server's certificate that are left out; values add up. */
enum {
    /** No check is left out */
    EG91XQ_IGNORE_CHECK_ITEM_NONE = 0,
    /** The validity period is over */
    EG91XQ_IGNORE_CHECK_ITEM_EXPIRED = 1,
    /** The common name is not the expected one */
    EG91XQ_IGNORE_CHECK_ITEM_CN_MISMATCH = 4,
    /** The trusted CA has not signed the certificate correctly */
    EG91XQ_IGNORE_CHECK_ITEM_NOT_TRUSTED = 8,
    /** Other reasons, as the verification callback tells */
    EG91XQ_IGNORE_CHECK_ITEM_OTHER = 256,
    /** The use does not match the keyUsage extension */
    EG91XQ_IGNORE_CHECK_ITEM_KEY_USAGE = 2048,
    /** The use does not match the extendedKeyUsage extension */
    EG91XQ_IGNORE_CHECK_ITEM_EXT_KEY_USAGE = 4096,
    /** The use does not match the nsCertType extension */
    EG91XQ_IGNORE_CHECK_ITEM_NS_CERT_TYPE = 8192,
    /** The public key algorithm of the signature is not acceptable */
    EG91XQ_IGNORE_CHECK_ITEM_BAD_PK = 32768,
    /** The key of the signature is not acceptable */
    EG91XQ_IGNORE_CHECK_ITEM_BAD_KEY = 65536,
    /** All checks are left out */
    EG91XQ_IGNORE_CHECK_ITEM_ALL = 1048575
};

/** Authentication mode. 1 and 2 need the trusted CA certificate in the module, and a server that insists on client
 * authentication the client's certificate and private key; AT+QFUPL uploads them. */
enum {
    /** No authentication */
    EG91XQ_SECLEVEL_NONE = 0,
    /** The server is authenticated */
    EG91XQ_SECLEVEL_SERVER = 1,
    /** The server is authenticated, and the client if the server asks for it */
    EG91XQ_SECLEVEL_SERVER_AND_CLIENT = 2
};

/** State of the connection. */
enum {
    /** No connection has been established */
    EG91XQ_SOCKET_STATE_INITIAL = 0,
    /** The connection is being set up */
    EG91XQ_SOCKET_STATE_OPENING = 1,
    /** The connection is established */
    EG91XQ_SOCKET_STATE_CONNECTED = 2,
    /** The connection is closing */
    EG91XQ_SOCKET_STATE_CLOSING = 4
};

/** SSL version. */
enum {
    /** SSL 3.0 */
    EG91XQ_SSL_VERSION_SSL_3_0 = 0,
    /** TLS 1.0 */
    EG91XQ_SSL_VERSION_TLS_1_0 = 1,
    /** TLS 1.1 */
    EG91XQ_SSL_VERSION_TLS_1_1 = 2,
    /** TLS 1.2 */
    EG91XQ_SSL_VERSION_TLS_1_2 = 3,
    /** All of these */
    EG91XQ_SSL_VERSION_ALL = 4
};

/** Values of <value>, <SNI>, <DTLS_enable>, <session_cache_enable>, <renegotiation_enable>. */
enum {
    /** Disabled */
    EG91XQ_SWITCH_DISABLE = 0,
    /** Enabled */
    EG91XQ_SWITCH_ENABLE = 1
};

/** Result codes. */
enum {
    /** Operation successful */
    EG91XQ_RESULT_OPERATION_SUCCESSFUL = 0,
    /** Unknown error */
    EG91XQ_RESULT_UNKNOWN_ERROR = 550,
    /** Operation blocked */
    EG91XQ_RESULT_OPERATION_BLOCKED = 551,
    /** Invalid parameter */
    EG91XQ_RESULT_INVALID_PARAMETER = 552,
    /** Memory not enough */
    EG91XQ_RESULT_MEMORY_NOT_ENOUGH = 553,
    /** Create socket failed */
    EG91XQ_RESULT_CREATE_SOCKET_FAILED = 554,
    /** Operation not supported */
    EG91XQ_RESULT_OPERATION_NOT_SUPPORTED = 555,
    /** Socket bind failed */
    EG91XQ_RESULT_SOCKET_BIND_FAILED = 556,
    /** Socket listen failed */
    EG91XQ_RESULT_SOCKET_LISTEN_FAILED = 557,
    /** Socket write failed */
    EG91XQ_RESULT_SOCKET_WRITE_FAILED = 558,
    /** Socket read failed */
    EG91XQ_RESULT_SOCKET_READ_FAILED = 559,
    /** Socket accept failed */
    EG91XQ_RESULT_SOCKET_ACCEPT_FAILED = 560,
    /** Open PDP context failed */
    EG91XQ_RESULT_OPEN_PDP_CONTEXT_FAILED = 561,
    /** Close PDP context failed */
    EG91XQ_RESULT_CLOSE_PDP_CONTEXT_FAILED = 562,
    /** Socket identity has been used */
    EG91XQ_RESULT_SOCKET_IDENTITY_HAS_BEEN_USED = 563,
    /** DNS busy */
    EG91XQ_RESULT_DNS_BUSY = 564,
    /** DNS parse failed */
    EG91XQ_RESULT_DNS_PARSE_FAILED = 565,
    /** Socket connection failed */
    EG91XQ_RESULT_SOCKET_CONNECTION_FAILED = 566,
    /** Socket has been closed */
    EG91XQ_RESULT_SOCKET_HAS_BEEN_CLOSED = 567,
    /** Operation busy */
    EG91XQ_RESULT_OPERATION_BUSY = 568,
    /** Operation timeout */
    EG91XQ_RESULT_OPERATION_TIMEOUT = 569,
    /** PDP context break down */
    EG91XQ_RESULT_PDP_CONTEXT_BREAK_DOWN = 570,
    /** Cancel send */
    EG91XQ_RESULT_CANCEL_SEND = 571,
    /** Operation not allowed */
    EG91XQ_RESULT_OPERATION_NOT_ALLOWED = 572,
    /** APN not configured */
    EG91XQ_RESULT_APN_NOT_CONFIGURED = 573,
    /** Port busy */
    EG91XQ_RESULT_PORT_BUSY = 574
};

/** Where a setting begins in eg91xq_settings_t.word. */
enum {
    /** Of negotiate_time[0]..negotiate_time[5]. */
    EG91XQ_SETTING_NEGOTIATE_TIME = 0,
    /** Of close_time_mode[0]..close_time_mode[5]. */
    EG91XQ_SETTING_CLOSE_TIME_MODE = 6,
    /** Of client_ssl_ctx[0]..client_ssl_ctx[11]. */
    EG91XQ_SETTING_CLIENT_SSL_CTX = 12,
    /** Of access_mode[0]..access_mode[11]. */
    EG91XQ_SETTING_ACCESS_MODE = 24
};

/** What the client knows of the module's state: it decides shapes, units and limits. eg91xq_attach() sets the
 * defaults, commands that succeed keep it up to date. */
typedef union eg91xq_settings {
    struct {
        /** Longest SSL handshake of each SSL context, in seconds.
         * Default: 300. */
        uint16_t negotiate_time[6];
        /** Unit of the close timeout of each SSL context - 0 second, 1 millisecond.
         * Default: 0. */
        uint16_t close_time_mode[6];
        /** SSL context on which each socket was opened.
         * Default: 0. */
        uint16_t client_ssl_ctx[12];
        /** Data access mode of each socket - 0 buffer, 1 direct push, 2 transparent.
         * Default: 0. */
        uint16_t access_mode[12];
    } name;
    uint16_t word[36];
} eg91xq_settings_t;

#ifdef __cplusplus
}
#endif
#endif
