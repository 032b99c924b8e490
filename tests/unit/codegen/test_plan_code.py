# SPDX-License-Identifier: MIT
"""Byte code: operations of requests, lines and URCs."""

from pathlib import Path
from typing import Optional

import pytest

from codegen.diagnostics import SpecError
from tests.unit.codegen.spec_text import code, command, function, plan


def request(folder: Path, params: str, syntax: str) -> str:
    return code(function(folder, params, f"{{form: write, action: execute, syntax: '{syntax}'}}"))[0]


@pytest.mark.parametrize(
    ("param", "expected"),
    [
        ("type: int, range: 0..5", "ATB_INT(REQ(p), ATB_U8(0, 5))"),
        ("type: int, range: 0..255", "ATB_INT(REQ(p), ATB_U8(0, 255))"),
        ("type: int, range: 0..256", "ATB_INT(REQ(p), ATB_U16(0, 256))"),
        ("type: int, range: 1..65535", "ATB_INT(REQ(p), ATB_U16(1, 65535))"),
        ("type: int, range: 1..65536", "ATB_INT(REQ(p), ATB_U32(1u, 65536u))"),
        ("type: int, range: 1..*", "ATB_INT(REQ(p), ATB_U32(1u, UINT32_MAX))"),
        ("type: int, range: -1..5", "ATB_INT(REQ(p), ATB_I32(-1, 5))"),
        ("type: int, enum: {0: {name: A, meaning: a}, 1: {name: B, meaning: b}}", "ATB_INT(REQ(p), ATB_U8(0, 1))"),
        ("type: int, enum: {0: {name: A, meaning: a}, 4: {name: B, meaning: b}}", "ATB_INT(REQ(p), ATB_SET8(0, 4))"),
        (
            "type: int, enum: {1: {name: A, meaning: a}, 300: {name: B, meaning: b}}",
            "ATB_INT(REQ(p), ATB_SET16(ATB_V16(1), ATB_V16(300)))",
        ),
        (
            "type: int, enum: {1: {name: A, meaning: a}, 70000: {name: B, meaning: b}}",
            "ATB_INT(REQ(p), ATB_SET32(ATB_V32(1u), ATB_V32(70000u)))",
        ),
        (
            "type: int, bits: true, enum: {1: {name: A, meaning: a}, 4: {name: B, meaning: b}}",
            "ATB_INT(REQ(p), ATB_BITS(0x5u, 0x5u))",
        ),
        (
            "type: hex, digits: 4, enum: {0x0035: {name: A, meaning: a}, 0xFFFF: {name: B, meaning: b}}",
            "ATB_HEX(REQ(p), 4, ATB_SET16(ATB_V16(0x0035), ATB_V16(0xFFFF)))",
        ),
        ("type: string, length: 1..80", "ATB_STRING(REQ(p), 1, 80)"),
        ("type: string", "ATB_STRING(REQ(p), 0, UINT16_MAX)"),
        ("type: text, length: 1..4", "ATB_TEXT(REQ(p), 1, 4)"),
        ("type: bytes, length: 0..64", "ATB_HEXBYTES(REQ(p), 0, 64)"),
        ("type: address", "ATB_ADDRESS(REQ(p))"),
        (
            "type: enum-string, enum: {TCP: {name: TCP, meaning: t}, UDP: {name: UDP, meaning: u}}",
            "ATB_CHOICE(REQ(p), 5, 2)",
        ),
        ("type: string, length: 0..9, secret: true", "ATB_SECRET, ATB_STRING(REQ(p), 0, 9)"),
    ],
)
def test_parameters(tmp_path: Path, param: str, expected: str) -> None:
    assert request(tmp_path, f"{{p: {{{param}, summary: x}}}}", "AT+QX=<p>") == f"ATB_REQUEST({expected})"


TWO = "{a: {type: int, range: 0..1, summary: x}, b: {type: int, range: 0..1, summary: x}}"
A, B = "ATB_INT(REQ(a), ATB_U8(0, 1))", "ATB_INT(REQ(b), ATB_U8(0, 1))"


@pytest.mark.parametrize(
    ("syntax", "expected"),
    [
        ("AT+QX=<a>,<b>", f"{A}, {B}"),
        ("AT+QX=<a>[,<b>]", f"{A}, ATB_OPTIONAL(HAS(has_b), {B})"),
        ("AT+QX=<a>;<b>", f"{A}, ATB_LITERAL(5), {B}"),
        ("AT+QX=<a>,0,<b>", f"{A}, ATB_LITERAL(5), {B}"),
        ("AT+QX=<a>,<b>,7", f"{A}, {B}, ATB_LITERAL(5)"),
        ("AT+QX=1,<a>,<b>", f"ATB_LITERAL(5), {A}, {B}"),
        ("AT+QX=[<a>[,<b>]]", f"ATB_OPTIONAL(HAS(has_a), {A}, ATB_OPTIONAL(HAS(has_b), {B}))"),
    ],
)
def test_separators(tmp_path: Path, syntax: str, expected: str) -> None:
    assert request(tmp_path, TWO, syntax) == f"ATB_REQUEST({expected})"


def test_comma_after_a_subcommand_is_implied(tmp_path: Path) -> None:
    f = function(tmp_path, TWO, """{form: write, sub: sni, action: set, syntax: 'AT+QX="sni",<a>[,<b>]'}""")
    assert f.text.pool.head == '+QX="sni"'
    assert code(f)[0] == f"ATB_REQUEST({A}, ATB_OPTIONAL(HAS(has_b), {B}))"


def test_conditions_follow_the_fields(tmp_path: Path) -> None:
    params = "{a: {type: int, range: 0..3, summary: x}, b: {type: int, range: 0..1, summary: x, %s: {a: [1, 2]}}}"
    for key, op in (("valid_when", "ATB_ONLY_IF"), ("required_when", "ATB_NEED_IF")):
        found = request(tmp_path, params % key, "AT+QX=<a>[,<b>]")
        assert found.endswith(f", {op}(HAS(has_b), REQ(a), 1, 2))")


def test_group(tmp_path: Path) -> None:
    f = function(tmp_path, TWO, "{form: write, action: execute, syntax: 'AT+QX={<a>,<b>}+'}")
    group = f.structs[0]
    assert group.name.startswith("own_qx_")
    assert "ATB_GROUP(REQ(" in code(f)[0] and f"sizeof({group.ctype}) / 4u" in code(f)[0]


LINE = "{form: read, action: query, syntax: 'AT+QX?', replies: [{line: '%s'}]}"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("+QX: <a>,<b>", "ATB_SAME, ATB_INT(RSP(a), ATB_ANY), ATB_INT(RSP(b), ATB_ANY)"),
        ("+QX: <a>[,<b>]", "ATB_SAME, ATB_INT(RSP(a), ATB_ANY), ATB_OPTIONAL(RSP_HAS(has_b), ATB_INT(RSP(b), ATB_ANY))"),
        ("+QX: up=<a>", "ATB_SAME, ATB_LITERAL(5), ATB_INT(RSP(a), ATB_ANY)"),
        ("STATE: <a>", "5, ATB_INT(RSP(a), ATB_ANY)"),
        ('+QY: "x",<a>', "5, ATB_INT(RSP(a), ATB_ANY)"),
        ("<a>, DONE", "ATB_BARE, ATB_INT(RSP(a), ATB_ANY), ATB_LITERAL(5)"),
    ],
)
def test_lines(tmp_path: Path, line: str, expected: str) -> None:
    assert code(function(tmp_path, TWO, LINE % line))[1] == f"ATB_LINE(ATB_INFO, {expected})"


def test_finals(tmp_path: Path) -> None:
    f = function(
        tmp_path,
        "{}",
        "{form: execute, action: execute, syntax: AT+QX,"
        " finals: [{line: SEND OK, outcome: ok}, {line: SEND FAIL, outcome: retry}, ERROR]}",
    )
    assert code(f)[1:3] == ["ATB_LINE_PLAIN(ATB_SUCCESS, 4)", "ATB_LINE_PLAIN(ATB_RETRY, 12)"]
    assert f.flags == ("ATB_X_NO_OK",)


def test_payload_of_a_reply_is_its_last_member(tmp_path: Path) -> None:
    f = function(
        tmp_path,
        "{n: {type: int, unit: byte, summary: x}, data: {type: payload, length_of: n, summary: x}}",
        "{form: read, action: query, syntax: 'AT+QX?', replies: [{line: '+QX: <n><CR><LF><data>'}]}",
    )
    assert f.rsp and [m.name for m in f.rsp.members] == ["n", "data"]
    assert f.clear == "RSP(data)" and f.rsp_required
    assert code(f)[1].endswith("ATB_PAYLOAD(RSP(data), RSP(n), ATB_PAYLOAD_NEXT))")


def test_key_result_and_time_limit_of_a_completion(tmp_path: Path) -> None:
    f = function(
        tmp_path,
        "{id: {type: int, range: 0..5, summary: x}, err: {type: int, result: true, summary: x}}",
        "{form: write, action: execute, syntax: 'AT+QX=<id>', set: {nt: {at: id, to: id}}, replies: ["
        "{line: '+QX: <id>,<err>', phase: completion, key: [id], timeout: '150 s + nt[id] * 1 s'}]}",
        "settings: {nt: {size: 6, default: 300, summary: x}}",
    )
    assert code(f)[1] == "ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_KEY(REQ(id), RSP(id)), ATB_RESULT(RSP(err)))"
    assert f.flags == ("ATB_X_AWAITS", "ATB_X_EXTENDED")
    limit, learn = f.statics
    assert "        return 150000u + nt * 1000u;" in limit.body and limit.body[-1] == "    return 300u;"
    assert "    const uint32_t nt = settings[OWN_SETTING_NT + req->id];" in limit.body
    assert learn.body[-1] == "    settings[OWN_SETTING_NT + req->id] = (uint16_t)req->id;"


def test_list(tmp_path: Path) -> None:
    f = function(tmp_path, TWO, "{form: read, action: query, syntax: 'AT+QX?', replies: [{line: '+QX: <a>', list: true}]}")
    assert f.item and f.rsp and [m.name for m in f.rsp.members] == ["item", "count", "on_item", "user"]
    assert code(f)[1] == "ATB_LINE(ATB_ITEM, ATB_SAME, ATB_INT(RSP(item.a), ATB_ANY))"
    assert f.clear == "RSP(on_item)" and dict(f.extended) == {"deliver": "qx_get_deliver"}


def test_plain_exchange_is_not_extended(tmp_path: Path) -> None:
    f = function(tmp_path, TWO, "{form: write, action: execute, syntax: 'AT+QX=<a>'}")
    assert f.extended == () and f.flags == () and f.timeout == 3 and f.clear == "0" and f.rsp is None


def test_rare_fields_name_what_reads_them(tmp_path: Path) -> None:
    f = function(tmp_path, TWO, "{form: test, syntax: 'AT+QX=?', replies: [{line: '+QX: <a:values>'}]}")
    assert dict(f.extended) == {"more": "atb_read_more"} and "ATB_X_EXTENDED" in f.flags
    f = function(tmp_path, TWO, "{form: read, action: query, syntax: 'AT+QX?', replies: [{line: '+QX: <a>[,<b>]'}]}")
    assert f.extended == ()


def test_data(tmp_path: Path) -> None:
    params = (
        "{n: {type: int, range: 1..1460, summary: x}, data: {type: payload, length: 1..1460, forbid: [0x1A, 0x1B], summary: x}}"
    )
    f = function(tmp_path, params, "{form: execute, action: execute, syntax: AT+QX, data: {param: data, prompt: '>', ends: ctrl-z}}")
    assert code(f)[0] == "ATB_REQUEST(ATB_DATA(REQ(data), ATB_DATA_CTRL_Z | ATB_DATA_NO_ESC, 1, 1460))"


@pytest.mark.parametrize(
    ("param", "encoder"),
    [
        ("type: int, range: 1..65535", None),
        ("type: string", None),
        ("type: int, range: 1..65536", "atb_encode_more"),
        ("type: int", "atb_encode_more"),
        ("type: int, range: -1..5", "atb_encode_more"),
        ("type: bytes, length: 1..8", "atb_encode_more"),
    ],
)
def test_encoder_of_what_few_requests_have(tmp_path: Path, param: str, encoder: Optional[str]) -> None:
    made = function(tmp_path, f"{{p: {{{param}, summary: x}}}}", "{form: write, action: execute, syntax: 'AT+QX=<p>'}")
    assert dict(made.extended).get("encode") == encoder
    assert ("ATB_X_EXTENDED" in made.flags) == (encoder is not None)


def test_data_with_a_length(tmp_path: Path) -> None:
    params = "{n: {type: int, range: 1..1460, summary: x}, data: {type: payload, length: 1..1460, summary: x}}"
    f = function(
        tmp_path, params, "{form: write, action: execute, syntax: 'AT+QX=<n>', data: {param: data, prompt: CONNECT, length: n}}"
    )
    assert code(f)[0] == "ATB_REQUEST(ATB_LENGTH(REQ(data), ATB_U16(1, 1460)), ATB_DATA(REQ(data), ATB_DATA_CONNECT, 1, 1460))"
    assert f.req and [m.name for m in f.req.members] == ["data"]
    assert "ATB_X_CONNECT" not in f.flags
    assert dict(f.extended)["encode"] == "atb_encode_payload"


URC = """
urcs:
- urc: '+QURC: "recv"'
  name: q_recv
  summary: x
  source: {manual: m, section: 1.3}
  params: {id: {type: int, summary: x}, n: {type: int, unit: byte, summary: x}, data: {type: payload, length_of: n, summary: x}}
  variants:
  - line: '+QURC: "recv",<id>'
  - line: '+QURC: "recv",<id>,<n><CR><LF><data>'
"""


def test_urc_variants_longest_first_and_their_flag(tmp_path: Path) -> None:
    p = plan(tmp_path, command(exchanges="[{form: execute, action: execute, syntax: AT+QX}]") + URC)
    long, short, end = (op.flat() for op in p.urc_code)
    assert long.startswith("ATB_URC(OWN_URC_Q_RECV, 0, ATB_SET(URC_HAS(as.q_recv.has_n)), ATB_INT(URC(as.q_recv.id), ")
    assert long.endswith("ATB_PAYLOAD(URC(as.q_recv.data), URC(as.q_recv.n), ATB_PAYLOAD_NEXT))")
    assert short == "ATB_URC(OWN_URC_Q_RECV, 0, ATB_INT(URC(as.q_recv.id), ATB_ANY))"
    assert end == "ATB_END" and p.urcs[0].payload == "data"


def test_query_and_set_share_their_text(tmp_path: Path) -> None:
    p = plan(
        tmp_path,
        command(
            "{a: {type: int, range: 0..5, summary: x}, v: {type: enum-string, summary: x,"
            " enum: {one: {name: ONE, meaning: x}, two: {name: TWO, meaning: x}}}}",
            """[{form: write, sub: v, action: query-or-set, syntax: 'AT+QX="v",<a>[,<v>]', replies: [{line: '+QX: "v",<a>,<v>'}]}]""",
        ),
    )
    get, set_ = p.functions
    assert get.text is set_.text and len(p.files[0].texts) == 1
    assert get.text.pool.strings() == [r'"+QX=\"v\"\0"', r'"one\0"', '"two"']


def test_too_many_literals(tmp_path: Path) -> None:
    values = ", ".join(f"v{i:03}: {{name: V{i}, meaning: x}}" for i in range(60))
    params = f"{{p: {{type: enum-string, summary: x, enum: {{{values}}}}}, q: {{use: r}}}}"
    types = "types: {r: {type: enum-string, summary: x, enum: {up: {name: UP, meaning: x}, dn: {name: DN, meaning: x}}}}"
    with pytest.raises(SpecError) as caught:
        function(tmp_path, params, "{form: write, action: execute, syntax: 'AT+QX=<p>,<q>'}", types)
    assert "error[E065]: the literals of one descriptor take more than 253 bytes" in str(caught.value)


def test_index_beyond_the_setting(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        function(
            tmp_path,
            "{id: {type: int, range: 0..6, summary: x}}",
            "{form: write, action: execute, syntax: 'AT+QX=<id>', set: {nt: {at: id, to: id}}}",
            "settings: {nt: {size: 6, default: 300, summary: x}}",
        )
    assert "own.yaml:" in str(caught.value) and "6" in str(caught.value)


def test_learned_from_an_optional_parameter_and_index_from_a_setting(tmp_path: Path) -> None:
    f = function(
        tmp_path,
        "{id: {type: int, range: 0..5, summary: x}, v: {type: int, range: 0..9, summary: x}}",
        "{form: write, action: execute, syntax: 'AT+QX=<id>[,<v>]', set: {one: {at: id, to: v}}, timeout: '1 s + two[one[id]] * 1 s'}",
        "settings: {one: {size: 6, default: 0, summary: x}, two: {size: 3, default: 0, summary: x, set_by: 'QY:two'}}",
    )
    limit, learn = f.statics
    assert "    const uint32_t two = settings[OWN_SETTING_TWO + (one < 3u ? one : 0u)];" in limit.body
    assert learn.body[-2:] == (
        "    if (req->has_v)",
        "        settings[OWN_SETTING_ONE + req->id] = (uint16_t)req->v;",
    )


def test_settings_that_must_hold(tmp_path: Path) -> None:
    f = function(
        tmp_path,
        "{}",
        "{form: execute, action: execute, syntax: AT+QX, needs: {one: 1}, set: {one: {to: 0}}}",
        "settings: {one: {size: 1, default: 0, summary: x}}",
    )
    assert f.needs == (("OWN_SETTING_ONE", 1),) and ("needs", "qx_needs") in f.extended
    assert ("take", "atb_take_more") in f.extended
    assert f.statics[0].body[-1] == "    settings[OWN_SETTING_ONE] = 0;"


def test_request_that_is_too_large_for_its_offsets(tmp_path: Path) -> None:
    params = ", ".join(f"p{i}: {{type: string, length: 0..9, summary: x}}" for i in range(64))
    syntax = ",".join(f"<p{i}>" for i in range(64))
    with pytest.raises(SpecError, match="E065"):
        function(tmp_path, f"{{{params}}}", f"{{form: write, action: execute, syntax: 'AT+QX={syntax}'}}")
