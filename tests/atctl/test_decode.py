# SPDX-License-Identifier: MIT
"""Captures to JSON: the manual's examples, the order and types of what is in a capture, and what no module would send."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.atctl.tool import MODULES, JsonObject, Tool, dump, shown

KEYS = ["type", "command", "function", "line", "fields", "length"]
TYPES = {"command", "info", "final", "completion", "urc", "prompt", "payload", "text", "unknown"}
URC_RECV, URC_CLOSED = '+QSSLURC: "recv"', '+QSSLURC: "closed"'


def crlf(*lines: str) -> bytes:
    return "".join(f"\r\n{line}\r\n" for line in lines).encode()


def capture_of(step: JsonObject, echo: bool) -> bytes:
    """The bytes of a step of a worked example."""
    if step.get("urc"):
        data = step["fields"].get("data", "")
        return f"\r\n{step['urc']}\r\n{data}".encode()
    head = step["send"].encode() + b"\r" if echo else b""
    if step.get("data"):
        return head + b"\r\n> " + crlf(*step["receive"][1:])
    payload = step.get("reply", {}).get("data")
    return head + b"".join(line.encode() if line == payload else crlf(line) for line in step["receive"])


def examples() -> Iterator[Any]:
    for module in MODULES:
        for example in dump(module)["examples"]:
            for i, step in enumerate(example["steps"]):
                yield pytest.param(module, example["steps"][:i], step, id=f"{module}-{example['title']}-{i}")


def reply_of(objects: list[JsonObject]) -> JsonObject:
    """All fields of what a command has brought."""
    fields: JsonObject = {}
    for o in objects:
        if o["type"] in ("info", "completion"):
            fields.update(o["fields"])
        elif o["type"] == "payload":
            fields["data"] = o["data"]
    return fields


@pytest.mark.parametrize("echo", [True, False], ids=["echo", "no echo"])
@pytest.mark.parametrize("module, before, step", examples())
def test_examples_of_the_manual(
    atctl: Tool, module: str, before: list[JsonObject], step: JsonObject, echo: bool
) -> None:
    earlier = b"".join(capture_of(s, True) for s in before)  # may change settings
    objects = atctl.decode(module, earlier + capture_of(step, echo))[len(atctl.decode(module, earlier)) :]
    assert all(list(o)[:6] == KEYS and o["type"] in TYPES - {"unknown", "text"} for o in objects)
    if step.get("urc"):
        fields = dict(objects[0]["fields"])
        if len(objects) > 1:
            fields["data"] = objects[1]["data"]
        assert (objects[0]["type"], fields) == ("urc", step["fields"])
        return
    function = f"{module}_{step['call']}"
    expected = step.get("reply", {})
    if echo:
        assert (objects[0]["type"], objects[0]["line"]) == ("command", step["send"])
        assert len({o["command"] for o in objects}) == 1
        # several functions may send the same line: then it is the reply that tells, if it has what only one of them reads
        assert objects[-1]["function"] == function or len(expected) < 2
    elif {o["function"] for o in objects} - {None, function}:
        return  # a line that several functions may bring; without the echo nothing tells
    found = reply_of(objects)
    if "result" in found and "result" not in expected:  # a list before its summary
        found = {name: value for name, value in found.items() if name in expected}
    assert found == expected


def test_an_hour_of_use(atctl: Tool) -> None:
    capture = (
        b'AT+QSSLOPEN=1,1,4,"192.0.2.2",8010,0\r\r\nOK\r\n'
        b"AT+QSSLSTATE=?\r\r\nOK\r\n"
        b"\r\n+QSSLOPEN: 4,0\r\n"
        b'\r\n+QSSLURC: "recv",4\r\n'
        b"AT+QSSLRECV=4,1500\r\r\n+QSSLRECV: 19\r\nab\r\nOK\r\n> \r\nERROR\r\n"
        b"\r\nOK\r\n"
        b'\r\n+QSSLURC: "recv",4,6\r\nOK\r\n\x00\xff+QSSLURC: "closed",4\r\n'
        b"AT+QSSLRECV=4,1500\r\r\n+QSSLRECV: 0\r\n\r\nOK\r\n"
        b"AT+QSSLCLOSE=4\r\r\n+CME ERROR: 567\r\n"
        b"nobody's line\r\n"
    )
    objects = atctl.decode("eg91xq", capture)
    assert shown(objects, "type", "command", "line") == [
        ("command", "AT+QSSLOPEN", 'AT+QSSLOPEN=1,1,4,"192.0.2.2",8010,0'),
        ("final", "AT+QSSLOPEN", "OK"),
        ("command", "AT+QSSLSTATE", "AT+QSSLSTATE=?"),
        ("final", "AT+QSSLSTATE", "OK"),
        ("completion", "AT+QSSLOPEN", "+QSSLOPEN: 4,0"),
        ("urc", URC_RECV, '+QSSLURC: "recv",4'),
        ("command", "AT+QSSLRECV", "AT+QSSLRECV=4,1500"),
        ("info", "AT+QSSLRECV", "+QSSLRECV: 19"),
        ("payload", "AT+QSSLRECV", None),
        ("final", "AT+QSSLRECV", "OK"),
        ("urc", URC_RECV, '+QSSLURC: "recv",4,6'),
        ("payload", URC_RECV, None),
        ("urc", URC_CLOSED, '+QSSLURC: "closed",4'),
        ("command", "AT+QSSLRECV", "AT+QSSLRECV=4,1500"),
        ("info", "AT+QSSLRECV", "+QSSLRECV: 0"),
        ("final", "AT+QSSLRECV", "OK"),
        ("command", "AT+QSSLCLOSE", "AT+QSSLCLOSE=4"),
        ("final", "AT+QSSLCLOSE", "+CME ERROR: 567"),
        ("unknown", None, "nobody's line"),
    ]
    assert (objects[8]["length"], objects[8]["data"]) == (19, r"ab\r\nOK\r\n> \r\nERROR\r\n")
    assert objects[11]["length"] == 6 and objects[11]["data"] == r"OK\r\n\x00\xFF"
    assert objects[17]["fields"] == {"err": 567}


@pytest.mark.parametrize(
    "tail, expected",
    [
        (b"> \r\nSEND OK\r\n", ["prompt", "final"]),
        (b"> \r\nSEND FAIL\r\n", ["prompt", "final"]),
        (b"> \r\nERROR\r\n", ["prompt", "final"]),
        (b"> Test data from SSL\r\nSEND OK\r\n", ["prompt", "payload", "final"]),
        (b">Test data from SSL\r\nSEND OK\r\n", ["prompt", "payload", "final"]),
        (b">\r\nTest data from SSL\r\nSEND OK\r\n", ["prompt", "payload", "final"]),
        (b'> \r\n+QSSLURC: "recv",4\r\n\r\nSEND OK\r\n', ["prompt", "urc", "final"]),
        (b"\r\nERROR\r\n", ["final"]),
    ],
)
def test_prompt_and_counted_echo(atctl: Tool, tail: bytes, expected: list[str]) -> None:
    objects = atctl.decode("eg91xq", b"AT+QSSLSEND=4,18\r\r\n" + tail)
    assert [o["type"] for o in objects] == ["command", *expected]
    for o in objects:
        assert o["type"] != "payload" or (o["length"], o["data"]) == (18, "Test data from SSL")


@pytest.mark.parametrize(
    "tail, expected",
    [
        (b"> \r\nSEND OK\r\n", [("prompt", ">"), ("final", "SEND OK")]),
        (b"> some\r\ntext\x1a\r\nSEND OK\r\n", [("prompt", ">"), ("payload", None), ("final", "SEND OK")]),
        (
            b"> some\r\ntext\r\nSEND FAIL\r\n",
            [("prompt", ">"), ("text", "some"), ("text", "text"), ("final", "SEND FAIL")],
        ),
    ],
)
def test_prompt_and_echo_up_to_ctrl_z(atctl: Tool, tail: bytes, expected: list[tuple[str, str]]) -> None:
    objects = atctl.decode("eg91xq", b"AT+QSSLSEND=4\r\r\n" + tail)
    assert shown(objects[1:], "type", "line") == expected
    lengths = [o["length"] for o in objects if o["type"] == "payload"]
    assert lengths in ([], [len("some\r\ntext")])


def test_connect_as_prompt_and_as_final(atctl: Tool) -> None:
    upload = b'AT+QFUPL="RAM:x",5\r\r\nCONNECT\r\n' + b"+QFUPL: 5,3e3\r\n\r\nOK\r\n"
    assert [o["type"] for o in atctl.decode("eg91xq", upload)] == ["command", "prompt", "info", "final"]
    online = b'AT+QSSLOPEN=1,1,4,"h",80,2\r\r\nCONNECT\r\nfirst\r\n+QSSLURC: "recv",4\r\nOKAY\r\nNO CARRIER\r\n'
    assert shown(atctl.decode("eg91xq", online), "type", "line")[1:] == [
        ("final", "CONNECT"),
        ("text", "first"),
        ("text", '+QSSLURC: "recv",4'),
        ("text", "OKAY"),
        ("final", "NO CARRIER"),
    ]


def test_completion_goes_to_the_call_with_its_key(atctl: Tool) -> None:
    opens = b"".join(b'AT+QSSLOPEN=1,1,%d,"h",80\r\r\nOK\r\n' % i for i in range(3))
    closed = b"\r\n+QSSLOPEN: 2,0\r\n\r\n+QSSLOPEN: 0,566\r\n\r\n+QSSLOPEN: 1,0\r\n"
    objects = atctl.decode("eg91xq", opens + closed)[6:]
    assert [o["fields"] for o in objects] == [
        {"client_id": 2, "err": 0},
        {"client_id": 0, "err": 566},
        {"client_id": 1, "err": 0},
    ]


def test_strings_with_everything_in_them(atctl: Tool) -> None:
    capture = b'AT+QSSLCFG="alpn",1\r\r\n+QSSLCFG: "alpn",1,"a,b\r\nc"\r\n\r\nOK\r\n'
    objects = atctl.decode("eg91xq", capture)
    assert [o["type"] for o in objects] == ["command", "info", "final"]
    assert objects[1]["fields"]["alpn_name"] == "a,b\r\nc"


def test_string_that_never_ends(atctl: Tool) -> None:
    capture = b'+QSSLCFG: "alpn",1,"ab\r\n\r\nOK\r\n+QSSLURC: "closed",3\r\n'
    assert [o["type"] for o in atctl.decode("eg91xq", capture)] == ["unknown", "final", "urc"]


def test_strings_that_never_end(atctl: Tool) -> None:
    objects = atctl.decode("eg91xq", b'+QSSLCFG: "alpn",1,"abc\r\n' * 3 + b'+QSSLURC: "closed",3\r\n')
    assert [o["type"] for o in objects] == ["unknown", "unknown", "unknown", "urc"]


def test_bytes_that_are_not_text(atctl: Tool) -> None:
    line = bytes(range(14, 256)) + "é€😀".encode() + b"\xed\xa0\x80\xc0\x80\xf5"
    objects = atctl.decode("eg91xq", line + b"\r\n")
    text = "".join(chr(b) for b in range(14, 256)) + "é€😀" + "\xed\xa0\x80\xc0\x80\xf5"
    # what happens to be UTF-8 among the bytes in order is none: every byte stands for itself
    assert shown(objects, "type", "line") == [("unknown", text)]


def test_settings(atctl: Tool) -> None:
    for option in ("QSSLCFG:closetimemode=1", "QSSLCFG:closetimemode[5]=1", "close_time_mode=1"):
        assert atctl.decode("eg91xq", b"\r\nOK\r\n", "--set", option)[0]["type"] == "final"
    for option in ("QSSLCFG:closetimemod=1", "QSSLCFG:closetimemode[6]=1", "QSSLCFG:closetimemode=x", "x", "x=65536"):
        done = atctl.run("decode", "-m", "eg91xq", "--set", option)
        assert (done.returncode, done.stdout) == (2, b"") and done.stderr.count(b"\n") == 1


def test_file_and_standard_input(atctl: Tool, tmp_path: Any) -> None:
    file = tmp_path / "capture"
    file.write_bytes(b"\r\nOK\r\n")
    assert atctl.run("decode", "-m", "eg91xq", str(file)).stdout == atctl.run("decode", "-m", "eg91xq", stdin=b"OK").stdout
    assert atctl.run("decode", "-m", "eg91xq", str(file) + ".not").returncode == 2


def test_payload_cut_short(atctl: Tool) -> None:
    payload = atctl.decode("eg91xq", b'+QSSLURC: "recv",4,10\r\nabc')[1]
    assert (payload["length"], payload["missing"], payload["data"]) == (3, 7, "abc")


def test_payload_larger_than_what_is_shown(atctl: Tool) -> None:
    capture = b'+QSSLURC: "recv",4,200000\r\n' + b"x" * 200000 + b"\r\nOK\r\n"
    urc, payload, final = atctl.decode("eg91xq", capture)
    assert (payload["length"], len(payload["data"]), final["line"]) == (200000, 4096, "OK")


def everything() -> bytes:
    steps = [s for m in MODULES for e in dump(m)["examples"] for s in e["steps"]]
    return b"".join(capture_of(s, echo=True) for s in steps)


def test_random_bytes(atctl: Tool) -> None:
    words = [b"AT+", b"OK", b"> ", b"\r\n", b"\r", b'"', b",", b"+QSSLURC: ", b"CONNECT", b"AT+QSSLSEND=4\r", b"\x1a"]
    for seed in range(60):
        rng = random.Random(seed)
        parts = [rng.choice(words) if rng.random() < 0.7 else rng.randbytes(rng.randrange(40)) for _ in range(400)]
        for o in atctl.decode("eg91xq", b"".join(parts)):
            assert list(o)[:6] == KEYS and o["type"] in TYPES


def test_a_line_longer_than_any_buffer(atctl: Tool) -> None:
    objects = atctl.decode("eg91xq", b"+QSSLSTATE: " + b"9" * 300000 + b"\r\nOK\r\n" + b'"' * 300000)
    assert sum(o["length"] or 0 for o in objects if o["type"] == "text") >= 300000
    assert ("final", "OK") in shown(objects, "type", "line")


def test_damaged_captures(atctl: Tool) -> None:
    whole = everything()
    for seed in range(40):
        rng = random.Random(seed)
        damaged = bytearray(whole)
        for _ in range(rng.randrange(1, 40)):
            damaged[rng.randrange(len(damaged))] = rng.randrange(256)
        del damaged[rng.randrange(len(damaged)) :: rng.randrange(100, 400)]
        assert all(o["type"] in TYPES for o in atctl.decode("eg91xq", bytes(damaged)))


def test_every_prefix(atctl: Tool) -> None:
    whole = everything()
    complete = atctl.decode("eg91xq", whole)
    for n in range(0, len(whole), 7):
        objects = atctl.decode("eg91xq", whole[:n])
        same = max(len(objects) - 3, 0)  # what stands before the cut
        assert objects[:same] == complete[:same]


def test_a_command_typed_in_lower_case(atctl: Tool) -> None:
    capture = b'at+qsslcfg="alpn",1,"h=tTp"\r\r\nOK\r\nate0\r\r\nOK\r\nattack\r\n'
    objects = atctl.decode("eg91xq", capture)
    assert shown(objects, "type", "command", "line") == [
        ("command", "AT+QSSLCFG", 'at+qsslcfg="alpn",1,"h=tTp"'),
        ("final", "AT+QSSLCFG", "OK"),
        ("command", "ATE", "ate0"),
        ("final", "ATE", "OK"),
        ("unknown", None, "attack"),
    ]
    assert objects[0]["fields"] == {"ssl_ctx_id": 1, "alpn_name": "h=tTp"}


def test_a_file_that_cannot_be_read(atctl: Tool, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none"):
        done = atctl.run("decode", "-m", "eg91xq", str(path))
        assert done.returncode == 2 and done.stdout == b"" and done.stderr.startswith(f"atctl: {path}: ".encode())


def test_the_index_of_a_setting(atctl: Tool) -> None:
    done = atctl.run("decode", "-m", "eg91xq", "--set", "QSSLCFG:closetimemode[6]=1")
    assert (done.returncode, done.stderr) == (2, b"atctl: the index of 'QSSLCFG:closetimemode[6]=1' is outside 0..5\n")
