# SPDX-License-Identifier: MIT
"""The lines of the worked examples in chapter 3 of the EG800Q/EG91xQ SSL note, taken down by hand.

`>` is the prompt, a line in angle brackets what the manual only describes, and `~` stands before what the host sends.
"""

OPEN = 'AT+QSSLOPEN=1,1,4,"192.0.2.2",'
STATE = '+QSSLSTATE: 4,"SSLClient","192.0.2.2",'
TEXT = "Test data from SSL"
SEND = ["~AT+QSSLSEND=4", ">", "~" + TEXT, "~<CTRL+Z>", "SEND OK"]
SEND_FIXED = ["~AT+QSSLSEND=4,18", ">", "~" + TEXT, "SEND OK"]

SECTIONS: dict[str, list[str]] = {
    "3.1.1": ['~AT+QICSGP=1,1,"UNINET","","",1', "OK"],
    "3.1.2": ["~AT+QIACT=1", "OK", "~AT+QIACT?", '+QIACT: 1,1,1,"10.7.157.1"', "OK"],
    "3.1.3": ["~AT+QIDEACT=1", "OK"],
    "3.2": [
        '~AT+QSSLCFG="sslversion",1,1',
        "OK",
        '~AT+QSSLCFG="ciphersuite",1,0X0035',
        "OK",
        '~AT+QSSLCFG="seclevel",1,1',
        "OK",
        '~AT+QSSLCFG="cacert",1,"RAM:cacert.pem"',
        "OK",
    ],
    "3.3.1": [
        f"~{OPEN}8010,0",
        "OK",
        "+QSSLOPEN: 4,0",
        "~AT+QSSLSTATE",
        f'{STATE}8010,65344,2,1,4,0,"usbmodem",1',
        "OK",
    ],
    "3.3.2.1": SEND,
    "3.3.2.2": SEND_FIXED,
    "3.3.3": [
        '+QSSLURC: "recv",4',
        "~AT+QSSLRECV=4,1500",
        "+QSSLRECV: 18",
        TEXT,
        "OK",
        "~AT+QSSLRECV=4,1500",
        "+QSSLRECV: 0",
        "OK",
    ],
    "3.3.4": ["~AT+QSSLCLOSE=4", "OK"],
    "3.4.1": [
        f"~{OPEN}8011,1",
        "OK",
        "+QSSLOPEN: 4,0",
        "~AT+QSSLSTATE",
        f'{STATE}8011,65047,2,1,4,1,"usbmodem",1',
        "OK",
    ],
    "3.4.2": SEND + SEND_FIXED,
    "3.4.3": ['+QSSLURC: "recv",4,18', TEXT],
    "3.4.4": ["~AT+QSSLCLOSE=4", "OK"],
    "3.5.1": [f"~{OPEN}8011,2", "CONNECT", "<data sent>", "OK"],
    "3.5.2": [f"~{OPEN}8011,2", "CONNECT", "<Received data>", "OK"],
    "3.5.3": ["~AT+QSSLCLOSE=4", "OK"],
}

# What follows CONNECT is played by data_mode.py, whose tests say so in their titles.
DATA_MODE = ("3.5.1", "3.5.2")
