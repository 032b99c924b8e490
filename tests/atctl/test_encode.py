# SPDX-License-Identifier: MIT
"""Every bound of every parameter, from the spec: what is inside is sent, what is outside is refused with its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.atctl.tool import MODULES, JsonObject, Tool, dump, functions

WRITES = [pytest.param(m, f, id=f["function"]) for m in MODULES for _, f in functions(m) if f["params"]]
UINT32_MAX = 0xFFFFFFFF


def inside(param: JsonObject) -> str:
    """A value that is always accepted."""
    if param["enum"]:
        return str(next(iter(param["enum"])))
    if param["type"] in ("int", "hex"):
        return str(param["min"] or 0)
    if param["kind"] == "address":
        return "192.0.2.1"
    length = max(param["min_len"] or 0, 1)
    return "hex:" + "5A" * length if param["kind"] == "bytes" else "a" * length


def is_payload(param: JsonObject) -> bool:
    return bool(param["kind"] == "payload")


def brackets(form: JsonObject) -> dict[str, tuple[int, ...]]:
    """The brackets around each parameter, by the manual's names."""
    found: dict[str, tuple[int, ...]] = {}
    around: list[int] = []
    for at, token in ((m.start(), m.group()) for m in re.finditer(r"\[|\]|<[^>]+>", form["syntax"])):
        if token == "[":
            around.append(at)
        elif token == "]":
            around.pop()
        else:
            found[token[1:-1].split(":")[0]] = tuple(around)
    return found


def needed(form: JsonObject, target: JsonObject | None) -> dict[str, str]:
    """What must be there, where one parameter is: all that is required, and all of its brackets."""
    params = [p for p in form["params"] if not is_payload(p) and not p["group"]]
    around = brackets(form)
    to = around.get(target["manual_name"], ()) if target else ()
    given = [p for p in params if around[p["manual_name"]] == to[: len(around[p["manual_name"]])]]
    words = {p["name"]: inside(p) for p in given}
    for p in given:
        for other, values in (p["valid_when"] or {}).items():
            words[other] = str(values[0])
    return words


def is_known(param: JsonObject, number: int) -> bool:
    known = [int(v, 0) for v in param["enum"]]
    bits = sum(v for v in known if v and v & (v - 1) == 0)
    return number in known or bool(param["bits"] and number & ~bits == 0)


def numbers(param: JsonObject) -> Iterator[tuple[int, bool]]:
    """Numbers, and whether each is inside."""
    if param["enum"]:
        known = [int(v, 0) for v in param["enum"]]
        for number in {*known, max(known) + 1, min(known) - 1, *(v + 1 for v in known)}:
            if 0 <= number <= UINT32_MAX:
                yield number, is_known(param, number)
        return
    low, high = param["min"], param["max"]
    if low is not None:
        yield low, True
        yield low - 1, False
    if high is not None:
        yield high, True
        yield high + 1, False
    yield 1 << 32, False


def lengths(param: JsonObject) -> Iterator[tuple[int, bool]]:
    least, most = param["min_len"], param["max_len"]
    if least is not None:
        yield least, True
        if least > 0:
            yield least - 1, False
    if most is not None:
        yield most, True
        yield most + 1, False


def words_of(values: dict[str, str]) -> list[str]:
    return [f"{k}={v}" for k, v in values.items()]


def assert_accepted(atctl: Tool, module: str, form: JsonObject, values: dict[str, str]) -> bytes:
    done = atctl.encode(module, form["function"], *words_of(values))
    assert (done.returncode, done.stderr) == (0, b""), (values, done.stderr)
    assert done.stdout.startswith(b"AT") and done.stdout.endswith(b"\\r\n"), done.stdout
    return bytes(done.stdout)


def assert_refused(atctl: Tool, module: str, form: JsonObject, values: dict[str, str], name: str) -> str:
    done = atctl.encode(module, form["function"], *words_of(values))
    line = done.stderr.decode()
    assert (done.returncode, done.stdout) == (2, b""), (values, done.stdout)
    assert line.count("\n") == 1
    assert re.fullmatch(rf"{form['function']}: {name}: .+ \(.+, .+\)\n", line), line
    return line


@pytest.mark.parametrize("module, form", WRITES)
def test_numbers(atctl: Tool, module: str, form: JsonObject) -> None:
    for param in form["params"]:
        if param["type"] not in ("int", "hex") or param["group"]:
            continue
        for number, fits in numbers(param):
            values = {**needed(form, param), param["name"]: str(number)}
            if fits:
                assert_accepted(atctl, module, form, values)
                continue
            line = assert_refused(atctl, module, form, values, param["name"])
            if param["secret"]:
                assert str(number) not in line
            elif param["enum"] is None and param["max"] is not None:
                assert f": {number} is outside {param['min']}..{param['max']} (" in line
            else:
                shown = f"0X{number:0{param['digits']}X}" if param["type"] == "hex" and number >= 0 else str(number)
                assert f": {shown} is " in line


@pytest.mark.parametrize("module, form", WRITES)
def test_lengths(atctl: Tool, module: str, form: JsonObject) -> None:
    for param in form["params"]:
        with_length = is_payload(param) and param["length_of"]
        if param["type"] in ("int", "hex") or param["enum"] or param["group"] or with_length:
            continue
        for length, fits in lengths(param):
            values = {**needed(form, param), param["name"]: "a" * length}
            if param["kind"] == "bytes":
                values[param["name"]] = "hex:" + "5A" * length
            done = atctl.encode(module, form["function"], *words_of(values))
            if fits:
                assert done.returncode == 0, (values, done.stderr)
            else:
                line = assert_refused(atctl, module, form, values, param["name"])
                assert param["secret"] or " is outside " in line


@pytest.mark.parametrize("module, form", WRITES)
def test_missing(atctl: Tool, module: str, form: JsonObject) -> None:
    everything = needed(form, None)
    for param in form["params"]:
        if param["optional"] or is_payload(param) or param["group"]:
            continue
        values = {k: v for k, v in everything.items() if k != param["name"]}
        assert "missing" in assert_refused(atctl, module, form, values, param["name"])


@pytest.mark.parametrize("module, form", WRITES)
def test_no_number(atctl: Tool, module: str, form: JsonObject) -> None:
    for param in form["params"]:
        if param["type"] not in ("int", "hex") or param["group"]:
            continue
        for text in ("many", "", "-", "0x", "1.5", "1 ", "99999999999999999999"):
            values = {**needed(form, param), param["name"]: text}
            assert_refused(atctl, module, form, values, param["name"])


@pytest.mark.parametrize("module, form", WRITES)
def test_bytes_that_end_the_command(atctl: Tool, module: str, form: JsonObject) -> None:
    for param in form["params"]:
        if param["kind"] != "string" or param["enum"] or param["group"]:
            continue
        for text in (r"a\x0Db", 'a"b', r"a\nb", r"\x00", r"\x7F"):
            values = {**needed(form, param), param["name"]: text}
            if (param["min_len"] or 0) <= len(text) - 3:
                assert_refused(atctl, module, form, values, param["name"])


@pytest.mark.parametrize("module, form", WRITES)
def test_manual_names_and_bare_function(atctl: Tool, module: str, form: JsonObject) -> None:
    by_c_name = needed(form, form["params"][-1])
    manual = {p["name"]: p["manual_name"] for p in form["params"]}
    by_manual_name = {manual[k]: v for k, v in by_c_name.items()}
    bare = {**form, "function": form["function"].removeprefix(module + "_")}
    assert assert_accepted(atctl, module, form, by_c_name) == assert_accepted(atctl, module, bare, by_manual_name)


@pytest.mark.parametrize("module, form", WRITES)
def test_constants(atctl: Tool, module: str, form: JsonObject) -> None:
    for param in form["params"]:
        for name, value in (param["constants"] or {}).items():
            if param["type"] == "enum-string":
                continue
            by_name = {**needed(form, param), param["name"]: name.lower()}
            by_number = {**by_name, param["name"]: str(value)}
            assert assert_accepted(atctl, module, form, by_name) == assert_accepted(atctl, module, form, by_number)


def steps() -> Iterator[Any]:
    for module in MODULES:
        for example in dump(module)["examples"]:
            for i, step in enumerate(example["steps"]):
                if step.get("call"):
                    yield pytest.param(module, step, id=f"{module}-{example['title']}-{i}")


@pytest.mark.parametrize("module, step", steps())
def test_examples_of_the_manual(atctl: Tool, module: str, step: JsonObject) -> None:
    words = [f"{k}={v}" for k, v in step.get("args", {}).items()]
    if step.get("data"):
        words.append(f"data={step['data']}")
    done = atctl.encode(module, step["call"], *words)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.decode().splitlines()
    assert lines[0] == step["send"] + r"\r"
    if step.get("data"):
        assert lines[1].removesuffix(r"\x1A") == step.get("data")


OPEN = ("pdp_ctx_id=1", "ssl_ctx_id=1", "client_id=4", "server_addr=192.0.2.2", "server_port=8010")


def test_escapes(atctl: Tool) -> None:
    done = atctl.encode("eg91xq", "qssl_send_fixed", "client_id=0", r"data=a\\\r\n\t\x00\xFF\101")
    assert done.stdout == b"AT+QSSLSEND=0,8\\r\na\\\\\\r\\n\\t\\x00\\xFFA\n"
    done = atctl.encode("eg91xq", "qssl_send_fixed", "client_id=0", r"data=\q")
    assert (done.returncode, done.stdout) == (2, b"") and b"escape" in done.stderr


def test_payload_from_file_and_hex(atctl: Tool, tmp_path: Any) -> None:
    file = tmp_path / "payload"
    file.write_bytes(b"\x00\x1a\xff")
    from_file = atctl.encode("eg91xq", "qssl_send_fixed", "client_id=0", f"data=@{file}")
    from_hex = atctl.encode("eg91xq", "qssl_send_fixed", "client_id=0", "data=hex:001AfF")
    assert from_file.stdout == from_hex.stdout == b"AT+QSSLSEND=0,3\\r\n\\x00\\x1A\\xFF\n"
    unread, digits = b" cannot be read (", b" is not pairs of hex digits ("
    for wrong, why in ((f"@{file}.not", unread), (f"@{tmp_path}", unread), ("hex:0", digits), ("hex:zz", digits)):
        done = atctl.encode("eg91xq", "qssl_send_fixed", "client_id=0", f"data={wrong}")
        assert (done.returncode, done.stdout) == (2, b"") and done.stderr.count(b"\n") == 1
        assert f": data: {wrong}".encode() + why in done.stderr


def test_a_refusal_is_one_line_whatever_was_typed(atctl: Tool) -> None:
    for words in (("qssl_state", "client_id=1\n2"), ("qssl_state", "a\nb=1"), ("qssl_state", "a\nb"), ("a\nb",)):
        done = atctl.run("encode", "-m", "eg91xq", *words)
        assert done.returncode == 2 and done.stderr.count(b"\n") == 1 and b"\\n" in done.stderr
    done = atctl.run("encode", "-m", "a\nb", "at")
    assert done.returncode == 2 and done.stderr == b"atctl: no module 'a\\nb'\n"


def test_payload_that_its_command_cannot_carry(atctl: Tool) -> None:
    done = atctl.encode("eg91xq", "qssl_send", "client_id=4", r"data=a\x1Ab")
    assert done.returncode == 2 and b": data: byte 0x1A" in done.stderr
    assert atctl.encode("eg91xq", "qssl_send", "client_id=4").stdout == b"AT+QSSLSEND=4\\r\n"


def test_length_beside_its_payload(atctl: Tool) -> None:
    for words in (("sendlen=3", "data=abc"), ("data=abc", "sendlen=3"), ("sendlen=3",)):
        done = atctl.encode("eg91xq", "qssl_send_fixed", "client_id=1", *words)
        assert done.stdout.splitlines()[0] == b"AT+QSSLSEND=1,3\\r"
    for words in (("sendlen=4", "data=abc"), ("data=abc", "sendlen=4")):
        done = atctl.encode("eg91xq", "qssl_send_fixed", "client_id=1", *words)
        assert done.returncode == 2 and done.stderr.endswith(b"sendlen: 4 is not the length of data, 3\n")


def test_bits_add_up(atctl: Tool) -> None:
    name = "qssl_cfg_set_ignorecertitem"
    by_sum = atctl.encode("eg91xq", name, "ssl_ctx_id=0", "ignore_check_item=5")
    by_parts = atctl.encode("eg91xq", name, "ssl_ctx_id=0", "ignore_check_item=1|0x4")
    assert by_sum.stdout == by_parts.stdout == b'AT+QSSLCFG="ignorecertitem",0,5\\r\n'


@pytest.mark.parametrize(
    "words, part",
    [
        (("qssl_opn", *OPEN), "did you mean 'qssl_open'?"),
        (("qssl_open", *OPEN, "acces_mode=0"), "did you mean 'access_mode'?"),
        (("qssl_open", *OPEN, "client_id=5"), "client_id is given twice"),
        (("qssl_open", *OPEN, "access_mode"), "is not key=value"),
        (("qiact_get", "x=1"), "it takes none"),
    ],
)
def test_unknown_names(atctl: Tool, words: tuple[str, ...], part: str) -> None:
    done = atctl.encode("eg91xq", *words)
    assert (done.returncode, done.stdout) == (2, b"")
    assert part in done.stderr.decode() and done.stderr.count(b"\n") == 1
