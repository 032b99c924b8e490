# SPDX-License-Identifier: MIT
"""What the RGx00U & RM500U TCP/IP Application Note says, taken down by hand from the manual and not from the spec.

Values are (min, max), a list, ("length", min, max), or None: a string. A name that ends with `?` is optional.
"""

from __future__ import annotations

Values = dict[str, object]

OFF_ON = ["0", "1"]
CONTEXT = (1, 5)
SOCKET = (0, 11)
PORT = (0, 65535)
OTHER_PORT = (1, 65535)
IPV4 = ("length", 7, 15)
TYPES = ["1", "2", "3"]
MODES = ["0", "1", "2"]

# 2.3.1: sub-command -> its parameters; `?`: in brackets within the brackets.
SUB_COMMANDS: dict[str, Values] = {
    "transpktsize": {"transpktsize": (1, 1460)},
    "transwaittm": {"transwaittm": (0, 20)},
    "dataformat": {"send_data_format": OFF_ON, "recv_data_format": OFF_ON},
    "viewmode": {"view_mode": OFF_ON},
    "tcp/retranscfg": {"max_backoffs": (3, 20), "max_rto": (5, 1000)},
    "dns/cache": {"DNS_cache": OFF_ON},
    "qisend/timeout": {"time": (0, 3600)},
    "passiveclosed": {"closed": OFF_ON},
    "tcp/accept": {"state": OFF_ON},
    "tcp/keepalive": {"enable": OFF_ON, "idle_time?": (1, 1800), "interval_time?": (25, 100), "probe_cnt?": (3, 10)},
    "recvind": {"enable": OFF_ON},
    "close mode": {"close_mode": OFF_ON},
    "sendinfo": {"send_view_mode": OFF_ON},
    "formatcfg": {"format": OFF_ON},
}

FORMS = {
    "AT+QICFG": {"test", "write"},
    "AT+QICSGP": {"test", "write"},
    "AT+QIACT": {"test", "read", "write"},
    "AT+QIDEACT": {"test", "write"},
    "AT+QIACTEX": {"test", "read", "write"},
    "AT+QIDEACTEX": {"test", "write"},
    "AT+QIOPEN": {"test", "write"},
    "AT+QICLOSE": {"test", "write"},
    "AT+QISTATE": {"test", "read", "execute", "write"},
    "AT+QISEND": {"test", "write"},
    "AT+QIRD": {"test", "write"},
    "AT+QISWTMD": {"test", "write"},
    "AT+QPING": {"test", "write"},
    "AT+QIDNSCFG": {"test", "write"},
    "AT+QISDE": {"test", "read", "write"},
    "AT+QIGETERROR": {"test", "execute"},
}
# Used by the manual, described elsewhere; or needed to use the others.
OTHER_COMMANDS = {"AT", "ATE", "ATO", "AT&D", "ATS3", "ATS4", "AT+QCFG", "AT+CMEE"}
SECTIONS = {command: f"2.3.{n}" for n, command in enumerate(FORMS, 1)}  # as the manual orders them, but for these:
SECTIONS.update({"AT+QIDNSCFG": "2.3.14", "AT+QISDE": "2.3.15", "AT+QIGETERROR": "2.3.16"})
# Immediate, not saved; the others have a dash.
CHARACTERISTICS = {"AT+QICFG", "AT+QICSGP", "AT+QISWTMD", "AT+QPING", "AT+QIDNSCFG", "AT+QISDE"}

# Function -> command line; what the manual describes as several uses of one form is a function each.
SYNTAX = {
    "qicsgp_get": "AT+QICSGP=<contextID>",
    "qiact_get": "AT+QIACT?",
    "qiact": "AT+QIACT=<contextID>",
    "qideact": "AT+QIDEACT=<contextID>",
    "qiactex_get": "AT+QIACTEX?",
    "qiactex": "AT+QIACTEX=<contextID>[,<view_mode>]",
    "qideactex": "AT+QIDEACTEX=<contextID>",
    "qiopen": "AT+QIOPEN=<contextID>,<connectID>,<service_type>,<address_string>,<remote_port>[,<local_port>"
    "[,<access_mode>[,<TCP_client_maxnum>[,<connect_timeout>]]]]",
    "qiclose": "AT+QICLOSE=<connectID>[,<timeout>]",
    "qistate_get": "AT+QISTATE?",
    "qistate_all": "AT+QISTATE",
    "qistate_by_context": "AT+QISTATE=0,<contextID>",
    "qistate_by_connection": "AT+QISTATE=1,<connectID>",
    "qisend": "AT+QISEND=<connectID>",
    "qisend_fixed": "AT+QISEND=<connectID>,<send_length>",
    "qisend_to": "AT+QISEND=<connectID>,<send_length>,<remoteIP>,<remote_port>",
    "qisend_query": "AT+QISEND=<connectID>,0",
    "qird": "AT+QIRD=<connectID>,<read_length>",
    "qird_all": "AT+QIRD=<connectID>",
    "qird_from": "AT+QIRD=<connectID>",
    "qird_query": "AT+QIRD=<connectID>,0",
    "qiswtmd": "AT+QISWTMD=<connectID>,<access_mode>",
    "qping": "AT+QPING=<contextID>,<host>[,<timeout>[,<pingnum>[,<ping_size>]]]",
    "qidnscfg_get": "AT+QIDNSCFG=<contextID>",
    "qidnscfg_set": "AT+QIDNSCFG=<contextID>,<pridnsaddr>[,<secdnsaddr>]",
    "qisde_get": "AT+QISDE?",
    "qisde_set": "AT+QISDE=<echo>",
    "qigeterror": "AT+QIGETERROR",
    "ato": "ATO",
    "at_dtr_set": "AT&D<value>",
    "ats3_set": "ATS3=<value>",
    "ats4_set": "ATS4=<value>",
    "qcfg_set_nat": 'AT+QCFG="nat",<nat>',
}
PING_REQUEST: Values = {
    "contextID": CONTEXT, "host": None, "timeout?": (1, 255), "pingnum?": (1, 10), "ping_size?": (32, 1500),
}  # fmt: skip
REQUESTS: dict[str, Values] = {
    "qicsgp_set": {
        "contextID": CONTEXT,
        "context_type": TYPES,
        "APN": None,
        "username?": ("length", 0, 127),
        "password?": ("length", 0, 127),
        "reserved?": None,  # the examples alone have it
        "authentication?": ["0", "1", "2", "3"],
    },
    "qicsgp_get": {"contextID": CONTEXT},
    "qiact": {"contextID": CONTEXT},
    "qideact": {"contextID": CONTEXT},
    "qiactex": {"contextID": CONTEXT, "view_mode?": OFF_ON},
    "qideactex": {"contextID": CONTEXT},
    "qiopen": {
        "contextID": CONTEXT,
        "connectID": SOCKET,
        "service_type": ["TCP", "UDP", "TCP LISTENER", "UDP SERVICE"],
        "address_string": ("length", 1, 256),
        "remote_port": PORT,
        "local_port?": PORT,
        "access_mode?": MODES,
        "TCP_client_maxnum?": (0, 11),
        "connect_timeout?": (10, 150),
    },
    "qiclose": {"connectID": SOCKET, "timeout?": (0, 65535)},
    "qistate_get": {},
    "qistate_all": {},
    "qistate_by_context": {"contextID": CONTEXT},
    "qistate_by_connection": {"connectID": SOCKET},
    "qisend": {"connectID": SOCKET},
    "qisend_fixed": {"connectID": SOCKET, "send_length": (1, 1460)},
    "qisend_to": {"connectID": SOCKET, "send_length": (1, 1460), "remoteIP": IPV4, "remote_port": OTHER_PORT},
    "qisend_query": {"connectID": SOCKET},
    "qird": {"connectID": SOCKET, "read_length": (1, 1500)},
    "qird_all": {"connectID": SOCKET},
    "qird_from": {"connectID": SOCKET},
    "qird_query": {"connectID": SOCKET},
    "qiswtmd": {"connectID": SOCKET, "access_mode": MODES},
    "qping": PING_REQUEST,
    "qidnscfg_get": {"contextID": CONTEXT},
    "qidnscfg_set": {"contextID": CONTEXT, "pridnsaddr": None, "secdnsaddr?": None},
    "qisde_get": {},
    "qisde_set": {"echo": OFF_ON},
    "qigeterror": {},
}

STATE_LINE = (
    "+QISTATE: <connectID>,<service_type>,<IP_address>,<remote_port>,<local_port>,<socket_state>,<contextID>,<serverID>,"
    "<access_mode>,<AT_port>"
)
STATE_FIELDS: Values = {
    "connectID": SOCKET,
    "service_type": ["TCP", "UDP", "TCP LISTENER", "TCP INCOMING", "UDP SERVICE"],
    "IP_address": None,
    "remote_port": PORT,
    "local_port": PORT,
    "socket_state": ["0", "1", "2", "3", "4"],
    "contextID": CONTEXT,
    "access_mode": MODES,
    "AT_port": ["usbmodem", "usbat", "uart1"],
}


def addresses(command: str) -> dict[str, str]:
    """As the manual lists them, by context type."""
    head = f"+{command}: <contextID>,<context_state>,"
    lines = [f"{head}1,<IPv4_address>", f"{head}2,<IPv6_address>", f"{head}3,<IPv4_address>,<IPv6_address>"]
    return {line: "info" for line in lines}


# Function -> {line: phase}: those that the manual lists; the spec may have one that reads several of them.
SEND_REPORT = {"+QISEND: <connectID>,<status>,<free_size>": "info"}
READ = {"+QIRD: <read_actual_length><CR><LF><data>": "info", "+QIRD: 0": "info"}
REPLIES: dict[str, dict[str, str]] = {
    "qicsgp_get": {"+QICSGP: <context_type>,<APN>,<username>,<password>,<authentication>": "info"},
    "qicsgp_set": {},
    "qiact_get": addresses("QIACT"),
    "qiact": {},
    "qideact": {},
    "qiactex_get": addresses("QIACTEX"),
    "qiactex": {
        "+QIACTEX: <contextID>,<err>": "completion",
        "+QIACTEX: <contextID>,<err>[,1,<IPv4_address>]": "completion",
        "+QIACTEX: <contextID>,<err>[,2,<IPv6_address>]": "completion",
        "+QIACTEX: <contextID>,<err>[,3,<IPv4_address>,<IPv6_address>]": "completion",
    },
    "qideactex": {"+QIDEACTEX: <contextID>,<err>": "completion"},
    "qiopen": {"+QIOPEN: <connectID>,<err>": "completion"},
    "qiclose": {'+QIURC: "closed",<connectID>': "completion"},
    "qistate_get": {STATE_LINE: "info"},
    "qistate_all": {STATE_LINE: "info"},
    "qistate_by_context": {STATE_LINE: "info"},
    "qistate_by_connection": {STATE_LINE: "info"},
    "qisend": SEND_REPORT,
    "qisend_fixed": SEND_REPORT,
    "qisend_to": {},
    "qisend_query": {"+QISEND: <total_send_length>,<ackedbytes>,<unackedbytes>": "info"},
    "qird": READ,
    "qird_all": READ,
    "qird_from": {"+QIRD: <read_actual_length>,<remoteIP>,<remote_port><CR><LF><data>": "info", "+QIRD: 0": "info"},
    "qird_query": {"+QIRD: <total_receive_length>,<have_read_length>,<unread_length>": "info"},
    "qiswtmd": {},
    "qping": {
        "+QPING: <result>[,<IP_address>,<bytes>,<time>,<ttl>]": "after",
        "+QPING: <finresult>[,<sent>,<rcvd>,<lost>,<min>,<max>,<avg>]": "completion",
    },
    "qidnscfg_get": {"+QIDNSCFG: <contextID>,<pridnsaddr>,<secdnsaddr>": "info"},
    "qidnscfg_set": {},
    "qisde_get": {"+QISDE: <echo>": "info"},
    "qisde_set": {},
    "qigeterror": {"+QIGETERROR: <err>,<errcode_description>": "info"},
}
ANY_ERROR = {"OK", "ERROR", "+CME ERROR"}
SEND = {"SEND OK", "SEND FAIL", "ERROR", "+CME ERROR"}
FINALS = {
    **{f: ANY_ERROR for f in ("qicsgp_get", "qicsgp_set", "qiact", "qideact", "qiactex", "qideactex", "qiclose")},
    **{f: ANY_ERROR for f in ("qistate_by_context", "qistate_by_connection", "qisend_query", "qird", "qird_all")},
    **{f: ANY_ERROR for f in ("qird_from", "qird_query", "qping", "qidnscfg_get", "qidnscfg_set", "qisde_set")},
    "qiopen": {"OK", "ERROR", "CONNECT"},
    "qisend": {*SEND, "OK"},
    "qisend_fixed": {*SEND, "OK"},
    "qisend_to": SEND,
    "qiswtmd": {*ANY_ERROR, "CONNECT"},
    "qigeterror": {"OK"},
    "ato": {"CONNECT", "NO CARRIER", "ERROR"},
}
TIMEOUTS = {
    "qiact": "150000",
    "qideact": "40000",
    "qiactex": "150000",
    "qideactex": "40000",
    "qiopen": "150000",
    "qistate_get": "300",
    "qistate_all": "300",
    "qistate_by_context": "300",
    "qistate_by_connection": "300",
}
COMPLETIONS = {"qiactex": "150000", "qideactex": "40000", "qiopen": "150000"}
# Function, parameter -> default in words.
DEFAULTS = {
    ("qicfg_set_transpktsize", "transpktsize"): 1024,
    ("qicfg_set_transwaittm", "transwaittm"): 2,
    ("qicfg_set_tcp_retranscfg", "max_backoffs"): 8,
    ("qicfg_set_tcp_retranscfg", "max_rto"): 600,
    ("qicfg_set_qisend_timeout", "time"): 0,
    ("qicfg_set_tcp_keepalive", "idle_time"): 60,
    ("qicfg_set_tcp_keepalive", "interval_time"): 25,
    ("qicfg_set_tcp_keepalive", "probe_cnt"): 3,
    ("qiopen", "TCP_client_maxnum"): 11,
    ("qiclose", "timeout"): 10,
    ("qping", "timeout"): 4,
    ("qping", "pingnum"): 4,
    ("qping", "ping_size"): 32,
    # Underlined in print; an erratum gives the reason for buffer access mode.
    ("qiopen", "access_mode"): 0,
}
UNITS = {
    ("qicfg_set_transpktsize", "transpktsize"): "byte",
    ("qicfg_set_transwaittm", "transwaittm"): "100 ms",
    ("qicfg_set_tcp_retranscfg", "max_rto"): "100 ms",
    ("qicfg_set_qisend_timeout", "time"): "ms",
    ("qicfg_set_tcp_keepalive", "idle_time"): "s",
    ("qicfg_set_tcp_keepalive", "interval_time"): "s",
    ("qiopen", "connect_timeout"): "s",
    ("qiclose", "timeout"): "s",
    ("qisend_fixed", "send_length"): "byte",
    ("qisend_to", "send_length"): "byte",
    ("qird", "read_length"): "byte",
    ("qping", "timeout"): "s",
    ("qping", "ping_size"): "byte",
}
# Test command -> fields of the line that it brings.
TEST_LINES: dict[str, list[str]] = {
    "qicsgp": ["contextID", "context_type", "APN", "username", "password", "authentication"],
    "qiact": ["contextID"],
    "qideact": ["contextID"],
    "qiactex": ["contextID", "view_mode"],
    "qideactex": ["contextID"],
    "qiopen": [
        "contextID", "connectID", "service_type", "address_string", "remote_port", "local_port", "access_mode",
        "TCP_client_maxnum", "connect_timeout",
    ],
    "qiclose": ["connectID", "timeout"],
    "qistate": ["query_type", "contextID", "connectID"],
    "qisend": ["connectID", "send_length", "remoteIP", "remote_port"],
    "qird": ["connectID", "read_length"],
    "qiswtmd": ["connectID", "access_mode"],
    "qping": ["contextID", "host", "timeout", "pingnum", "ping_size"],
    "qidnscfg": ["contextID", "pridnsaddr", "secdnsaddr"],
    "qisde": ["echo"],
}  # fmt: skip

# URC -> lines in 2.4, 2.3.7 and 3.2.3, and whether a payload follows; and with `viewmode` 1 of 2.3.1.
RECV = '+QIURC: "recv",<connectID>'
FROM = "<remoteIP>,<remote_port>"
URCS = {
    '+QIURC: "closed"': {'+QIURC: "closed",<connectID>': False},
    '+QIURC: "recv"': {
        RECV: False,
        f"{RECV},<currentrecvlength>": False,
        f"{RECV},<currentrecvlength><CR><LF><data>": True,
        f"{RECV},<currentrecvlength>,{FROM}<CR><LF><data>": True,
        f"{RECV},<currentrecvlength>,<data>": True,
        f"{RECV},<currentrecvlength>,{FROM},<data>": True,
    },
    '+QIURC: "incoming full"': {'+QIURC: "incoming full"': False, '+QIURC: "incoming full",<serverID>': False},
    '+QIURC: "incoming"': {f'+QIURC: "incoming",<connectID>,<serverID>,{FROM}': False},
    '+QIURC: "pdpdeact"': {'+QIURC: "pdpdeact",<contextID>': False},
}

# Chapter 4: code -> both texts.
RESULT_CODES = {
    0: ("Operation success", "Operation success"),
    550: ("Unknown error", "Unknown error"),
    551: ("Operation blocked", "Operation blocked"),
    552: ("Invalid parameters", "Invalid parameters"),
    553: ("Memory not enough", "Memory not enough"),
    554: ("Socket creation failed", "Socket creation failed"),
    555: ("Operation not supported", "Operation not supported"),
    556: ("Socket bind failed", "Socket bind failed"),
    557: ("Socket listen failed", "Socket listen failed"),
    558: ("Socket write failed", "Socket write failed"),
    559: ("Socket read failed", "Socket read failed"),
    560: ("Socket accept failed", "Socket accept failed"),
    561: ("PDP context opening failed", "PDP context open failed"),
    562: ("PDP context closure failed", "PDP context close failed"),
    563: ("Socket identity has been used", "Socket identity has been used"),
    564: ("DNS busy", "DNS busy"),
    565: ("DNS parse failed", "DNS parse failed"),
    566: ("Socket connect failed", "Socket connect failed"),
    567: ("Socket has been closed", "Socket has been closed"),
    568: ("Operation busy", "Operation busy"),
    569: ("Operation timeout", "Operation timeout"),
    570: ("PDP context broken down", "PDP context broken down"),
    571: ("Cancel sending", "Cancel sending"),  # the first text repeats that of 570: an erratum
    572: ("Operation not allowed", "Operation not allowed"),
    573: ("APN not configured", "APN not configured"),
    574: ("Port busy", "Port busy"),
}

# Command lines of 2.3.2 and chapter 3, in order; but for the one of 3.8, which is wrong on purpose.
EXAMPLE_LINES = [
    "AT+QICSGP=1",
    'AT+QICSGP=1,1,"UNINET","","","",0',
    'AT+QICSGP=1,1,"UNINET","","","",0',
    "AT+QIACT=1",
    "AT+QIACT?",
    "AT+QIDEACT=1",
    'AT+QIOPEN=1,0,"TCP","220.180.239.212",8009,0,0',
    "AT+QISTATE=1,0",
    "AT+QISEND=0",
    "AT+QISEND=0,4",
    "AT+QISEND=0,0",
    "AT+QIRD=0,1500",
    'AT+QICFG="recvind",1',
    "AT+QIRD=0,1500",
    "AT+QIRD=0,1500",
    "AT+QIRD=0,0",
    "AT+QICLOSE=0",
    'AT+QIOPEN=1,0,"TCP","220.180.239.212",8009,0,2',
    "AT+QICLOSE=0",
    'AT+QIOPEN=1,0,"TCP","220.180.239.212",8009,0,1',
    "AT+QISTATE=1,0",
    "AT+QISEND=0",
    "AT+QISEND=0,5",
    "AT+QISEND=0,0",
    "AT+QICLOSE=0",
    'AT+QIOPEN=1,1,"TCP LISTENER","127.0.0.1",0,2020,0',
    "AT+QISTATE=0,1",
    "AT+QIRD=11,1500",
    "AT+QIRD=11,1500",
    "AT+QIRD=11,0",
    "AT+QICLOSE=11",
    "AT+QICLOSE=1",
    'AT+QIOPEN=1,2,"UDP SERVICE","127.0.0.1",0,3030,0',
    "AT+QISTATE=0,1",
    'AT+QISEND=2,10,"10.7.89.10",6969',
    "AT+QIRD=2",
    "AT+QIRD=2",
    'AT+QISEND=2,10,"10.7.76.34",7687',
    "AT+QICLOSE=2",
    'AT+QPING=1,"www.baidu.com"',
    "AT+QIGETERROR",
]
# What the examples show the module to send, in order.
EXAMPLE_REPLIES = [
    '+QICSGP: 1,"","","","",0',
    '+QIACT: 1,1,1,"10.7.157.1"',
    "+QIOPEN: 0,0",
    '+QISTATE: 0,"TCP","220.180.239.201",8009,65514,2,1,0,0,"usbmodem"',
    "+QISEND: 9,9,0",
    '+QIURC: "recv",0',
    "+QIRD: 5",
    '+QIURC: "recv",0,5',
    "+QIRD: 5",
    "+QIRD: 0",
    "+QIRD: 10,10,0",
    "+QIOPEN: 0,0",
    '+QISTATE: 0,"TCP","220.180.239.201",8009,65344,2,1,0,1,"usbmodem"',
    "+QISEND: 10,10,0",
    '+QIURC: "recv",0,4',
    "+QIOPEN: 1,0",
    '+QISTATE: 1,"TCP LISTENER","127.0.0.1",0,2020,3,1,1,0,"usbmodem"',
    '+QIURC: "incoming",11,1,"172.31.242.222",54091',
    '+QIURC: "recv",11',
    "+QIRD: 4",
    "+QIRD: 0",
    "+QIRD: 4,4,0",
    "+QIOPEN: 2,0",
    '+QISTATE: 2,"UDP SERVICE","127.0.0.1",0,3030,2,1,2,0,"usbmodem"',
    '+QIURC: "recv",2',
    '+QIRD: 4,"10.7.76.34",7687',
    "+QIRD: 0",
    '+QPING: 0,"61.135.169.125",32,192,255',
    '+QPING: 0,"61.135.169.125",32,240,255',
    '+QPING: 0,"61.135.169.125",32,241,255',
    '+QPING: 0,"61.135.169.125",32,479,255',
    "+QPING: 0,4,4,0,192,479,288",
    "+QIGETERROR: 552, invalid parameters",
]
