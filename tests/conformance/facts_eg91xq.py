# SPDX-License-Identifier: MIT
"""What the EG800Q & EG91xQ SSL Application Note says, taken down by hand from the manual and not from the spec.

Parameters are tuples: (min, max) or a list of values, then keywords. A name that ends with `?` is optional.
"""

from __future__ import annotations

CTX = {"SSL_ctxID": (0, 5)}
OFF_ON = ["0", "1"]

# Table 2 and <cs_id>.
CIPHER_SUITES = {
    "0X0035": "TLS_RSA_WITH_AES_256_CBC_SHA",
    "0X002F": "TLS_RSA_WITH_AES_128_CBC_SHA",
    "0X0005": "TLS_RSA_WITH_RC4_128_SHA",
    "0X0004": "TLS_RSA_WITH_RC4_128_MD5",
    "0X000A": "TLS_RSA_WITH_3DES_EDE_CBC_SHA",
    "0X003D": "TLS_RSA_WITH_AES_256_CBC_SHA256",
    "0XC002": "TLS_ECDH_ECDSA_WITH_RC4_128_SHA",
    "0XC003": "TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA",
    "0XC004": "TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA",
    "0XC005": "TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA",
    "0XC007": "TLS_ECDHE_ECDSA_WITH_RC4_128_SHA",
    "0XC008": "TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA",
    "0XC009": "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
    "0XC00A": "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
    "0XC011": "TLS_ECDHE_RSA_WITH_RC4_128_SHA",
    "0XC012": "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA",
    "0XC013": "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
    "0XC014": "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
    "0XC00C": "TLS_ECDH_RSA_WITH_RC4_128_SHA",
    "0XC00D": "TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA",
    "0XC00E": "TLS_ECDH_RSA_WITH_AES_128_CBC_SHA",
    "0XC00F": "TLS_ECDH_RSA_WITH_AES_256_CBC_SHA",
    "0XC023": "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
    "0XC024": "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384",
    "0XC025": "TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256",
    "0XC026": "TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384",
    "0XC027": "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
    "0XC028": "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
    "0XC029": "TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256",
    "0XC02A": "TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384",
    "0XC02F": "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
}
ALL_SUITES = "0XFFFF"

# Sub-command -> its parameters after the context: name -> values, (min, max), or ("length", min, max), or None: a string.
SUB_COMMANDS: dict[str, dict[str, object]] = {
    "sslversion": {"SSL_version": ["0", "1", "2", "3", "4"]},
    "seclevel": {"seclevel": ["0", "1", "2"]},
    "ciphersuite": {"cs_id": [*CIPHER_SUITES, ALL_SUITES]},
    "negotiatetime": {"negotiate_time": (10, 300)},
    "sni": {"SNI": OFF_ON},
    "cacert": {"cacertpath": None},
    "cacertex": {"cacertexpath": None},
    "clientcert": {"client_cert_path": None},
    "clientkey": {"client_key_path": None, "key_pwd": None},
    "dtls": {"DTLS_enable": OFF_ON},
    "dtlsversion": {"DTLS_version": ["0", "1", "2"]},
    "psk": {"identity": ("length", 0, 255), "key": ("length", 0, 255)},
    "ignoremulticertchainverify": {"ignore_multicertchain_verify": OFF_ON},
    "ignoreinvalidcertsign": {"ignore_invalid_certsign": OFF_ON},
    "ignorecertitem": {
        "ignore_check_item": ["0", "1", "4", "8", "256", "2048", "4096", "8192", "32768", "65536", "1048575"]
    },
    "ignorelocaltime": {"ignore_ltime": OFF_ON},
    "session_cache": {"session_cache_enable": OFF_ON},
    "closetimemode": {"close_time_mode": OFF_ON},
    "renegotiation": {"renegotiation_enable": OFF_ON},
    "alpn": {"ALPN_name": None},
}

# Command -> its forms (the sub-commands of AT+QSSLCFG aside).
FORMS = {
    "AT+QSSLCFG": {"test", "write"},
    "AT+QSSLOPEN": {"test", "write"},
    "AT+QSSLSEND": {"test", "write"},
    "AT+QSSLRECV": {"test", "write"},
    "AT+QSSLCLOSE": {"test", "write"},
    "AT+QSSLSTATE": {"test", "write", "execute"},
}

# Used in steps and examples, described elsewhere.
OTHER_COMMANDS = {
    "AT", "ATE", "ATO", "AT&D", "AT+CMEE", "AT+CCLK", "AT+QICSGP", "AT+QIACT", "AT+QIDEACT", "AT+QISWTMD", "AT+QIDNSCFG",
    "AT+QIGETERROR", "AT+QFUPL",
}  # fmt: skip

PORT = (0, 65535)
ACCESS_MODE = ["0", "1", "2"]
# Function -> parameters of its command line; (…, "optional") where in brackets.
REQUESTS: dict[str, dict[str, object]] = {
    "qssl_open": {
        "PDP_ctxID": (1, 15),
        "SSL_ctxID": (0, 5),
        "clientID": (0, 11),
        "serveraddr": None,
        "server_port": PORT,
        "access_mode?": ACCESS_MODE,
    },
    "qssl_send": {"clientID": (0, 11)},
    "qssl_send_fixed": {"clientID": (0, 11), "sendlen": (1, 1460)},
    "qssl_recv": {"clientID": (0, 11), "readlen": (1, 1500)},
    "qssl_close": {"clientID": (0, 11), "close_timeout?": (0, 65535)},
    "qssl_state": {"clientID": (0, 11)},
    "qssl_state_all": {},
}

STATE_LINE = (
    '+QSSLSTATE: <clientID>,"SSLClient",<IP_address>,<remote_port>,<local_port>,<socket_state>,<PDP_ctxID>,<serverID>,'
    "<access_mode>,<AT_port>,<SSL_ctxID>"
)
STATE_FIELDS: dict[str, object] = {
    "clientID": (0, 11),
    "IP_address": None,
    "remote_port": PORT,
    "local_port": PORT,
    "socket_state": ["0", "1", "2", "4"],
    "PDP_ctxID": (1, 15),
    "access_mode": ACCESS_MODE,
    "AT_port": ["usbat", "uart1", "usbmodem", "uart2"],
    "SSL_ctxID": (0, 5),
}
# Function -> {line: phase}.
REPLIES = {
    "qssl_open": {"+QSSLOPEN: <clientID>,<err>": "completion"},
    "qssl_recv": {"+QSSLRECV: <have_readlen><CR><LF><data>": "info", "+QSSLRECV: 0": "info"},
    "qssl_state": {STATE_LINE: "info"},
    "qssl_state_all": {STATE_LINE: "info"},
    "qssl_send": {},
    "qssl_send_fixed": {},
    "qssl_close": {},
}
FINALS = {
    "qssl_open": {"OK", "ERROR", "CONNECT"},
    "qssl_send": {"SEND OK", "SEND FAIL", "ERROR"},
    "qssl_send_fixed": {"SEND OK", "SEND FAIL", "ERROR"},
    "qssl_recv": {"OK", "ERROR"},
    "qssl_close": {"OK", "ERROR"},
    "ato": {"CONNECT", "NO CARRIER", "ERROR"},
    "qiswtmd": {"OK", "ERROR", "CONNECT", "+CME ERROR"},
}
TIMEOUTS = {
    "qssl_open": "150000 + negotiate_time*1000",
    "qssl_send": "300",
    "qssl_send_fixed": "300",
    "qssl_recv": "300",
    "qssl_state": "300",
    "qssl_state_all": "300",
    "qssl_cfg_test": "300",
    "qiact": "150000",
    "qideact": "40000",
}
# Function, parameter -> default, unit.
DEFAULTS = {
    ("qssl_cfg_set_negotiatetime", "negotiate_time"): 300,
    ("qssl_close", "close_timeout"): 10,
    # Underlined in print; 1.1 says all suites, and an erratum gives the reason for buffer access mode.
    ("qssl_cfg_set_ciphersuite", "cs_id"): 0xFFFF,
    ("qssl_open", "access_mode"): 0,
}
UNITS = {
    ("qssl_cfg_set_negotiatetime", "negotiate_time"): "s",
    ("qssl_send_fixed", "sendlen"): "byte",
    ("qssl_recv", "readlen"): "byte",
}
# Function, member of its reply of which the manual says no more than its type.
NO_LIMITS = [("qssl_open", "err"), ("qssl_state", "IP_address"), ("qssl_state", "serverID")]

URCS = {
    '+QSSLURC: "recv"': {
        '+QSSLURC: "recv",<clientID>': False,
        '+QSSLURC: "recv",<clientID>,<current_recvlength><CR><LF><data>': True,
    },
    '+QSSLURC: "closed"': {'+QSSLURC: "closed",<clientID>': False},
}

RESULT_CODES = {
    0: "Operation successful",
    550: "Unknown error",
    551: "Operation blocked",
    552: "Invalid parameter",
    553: "Memory not enough",
    554: "Create socket failed",
    555: "Operation not supported",
    556: "Socket bind failed",
    557: "Socket listen failed",
    558: "Socket write failed",
    559: "Socket read failed",
    560: "Socket accept failed",
    561: "Open PDP context failed",
    562: "Close PDP context failed",
    563: "Socket identity has been used",
    564: "DNS busy",
    565: "DNS parse failed",
    566: "Socket connection failed",
    567: "Socket has been closed",
    568: "Operation busy",
    569: "Operation timeout",
    570: "PDP context break down",
    571: "Cancel send",
    572: "Operation not allowed",
    573: "APN not configured",
    574: "Port busy",
}

# Test command -> lines that it brings.
TEST_LINES = {
    "qssl_open": ["PDP_ctxID", "SSL_ctxID", "clientID", "serveraddr", "server_port", "access_mode?"],
    "qssl_send": ["clientID", "sendlen?"],
    "qssl_recv": ["clientID", "readlen"],
    "qssl_close": ["clientID", "close_timeout"],
}

# Command lines of chapter 3, in order.
EXAMPLE_LINES = [
    'AT+QICSGP=1,1,"UNINET","","",1',
    "AT+QIACT=1",
    "AT+QIACT?",
    "AT+QIDEACT=1",
    'AT+QSSLCFG="sslversion",1,1',
    'AT+QSSLCFG="ciphersuite",1,0X0035',
    'AT+QSSLCFG="seclevel",1,1',
    'AT+QSSLCFG="cacert",1,"RAM:cacert.pem"',
    'AT+QSSLOPEN=1,1,4,"192.0.2.2",8010,0',
    "AT+QSSLSTATE",
    "AT+QSSLSEND=4",
    "AT+QSSLSEND=4,18",
    "AT+QSSLRECV=4,1500",
    "AT+QSSLRECV=4,1500",
    "AT+QSSLCLOSE=4",
    'AT+QSSLOPEN=1,1,4,"192.0.2.2",8011,1',
    "AT+QSSLSTATE",
    "AT+QSSLSEND=4",
    "AT+QSSLSEND=4,18",
    "AT+QSSLCLOSE=4",
    'AT+QSSLOPEN=1,1,4,"192.0.2.2",8011,2',
    'AT+QSSLOPEN=1,1,4,"192.0.2.2",8011,2',
    "AT+QSSLCLOSE=4",
]
