# SPDX-License-Identifier: MIT
"""From YAML to the model: names, overrides, members, settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import load_module
from codegen.model import Condition, Exchange, Learn, Module, ParamRef, When
from codegen.resolve_names import constant, constant_fault, fault_of, snake

ROOT = Path(__file__).resolve().parents[3]
HEAD = """
module: {id: demo, title: Demo, summary: A specimen.}
manuals: {m: {title: A manual}, n: {title: Another, at_hand: false}}
types:
  base: {type: int, range: 0..5, summary: A base.}
  mode: {use: base, enum: {0: Off mode, 1: {meaning: On mode, default: true}}}
settings:
  access: {size: 6, default: 0, summary: Access modes.}
commands:
- command: AT+DEMO
  summary: Do something.
  source: {manual: m, section: 2.10}
  timeout: 300 ms
  effects: none
  params:
    ctxID: {use: base}
    mode: {use: mode, source: {manual: n, section: 7, note: Found there.}}
    key: {type: string, length: 4, secret: true, valid_when: {mode: 1}}
    cs: {type: hex, digits: 4, enum: {0X0035: First suite, 0XFFFF: {name: ALL, meaning: All}}, default: 0XFFFF}
    len: {type: int}
    data: {type: payload, length_of: len}
  exchanges:
"""


def load(tmp_path: Path, exchanges: str, more: str = "") -> Module:
    folder = tmp_path / "demo"
    folder.mkdir()
    text = HEAD + exchanges + more
    (folder / "demo.yaml").write_text(text, encoding="utf-8")
    return load_module(folder)


def test_snake() -> None:
    names = {
        "SSL_ctxID": "ssl_ctx_id",
        "clientID": "client_id",
        "PDP_ctxID": "pdp_ctx_id",
        "DTLS_enable": "dtls_enable",
        "QoS": "qos",
        "pri dnsaddr": "pri_dnsaddr",
        "IPv4": "ipv4",
        "remoteIP": "remote_ip",
    }
    assert {n: snake(n) for n in names} == names


@pytest.mark.parametrize(
    "meaning, name",
    [
        ("TLS 1.2", "TLS_1_2"),
        ("Verify the server. Needs a certificate.", "VERIFY_THE_SERVER"),
        ("Don't care (default)", "DONT_CARE"),
        ("", ""),
    ],
)
def test_constants(meaning: str, name: str) -> None:
    assert constant(meaning) == name


def test_long_meanings_are_cut_between_words() -> None:
    name = constant("word " * 30)
    assert len(name) <= 48 and name.endswith("WORD") and constant_fault(name) is None


@pytest.mark.parametrize("name", ["int", "class", "2x", "A", "a__b", "has_a", "a" * 64, "", "a_"])
def test_no_names(name: str) -> None:
    assert fault_of(name)


BOTH = """
  - form: write
    action: query-or-set
    syntax: AT+DEMO="a/b",<ctxID>[,<mode>[,<key>]]
    replies: [{line: '+DEMO: "a/b",<ctxID>,<mode>,<key>', key: ctxID}]
    set: {access: {at: ctxID, to: mode}}
    name: {set: demo_put}
    summary: {query: Ask., set: Tell.}
  - form: write
    action: execute
    name: demo_run
    syntax: AT+DEMO=<cs>,<len>
    params: {cs: {digits: 2}}
    timeout: 1 s + access[2] * 1 s
    replies:
    - {line: '+DEMO: <len><CR><LF><data>', when: {"access[len]": 1}}
    data: {param: data, prompt: CONNECT, length: len}
    needs: {"access[len]": 1}
"""


@pytest.fixture
def demo(tmp_path: Path) -> Module:
    return load(tmp_path, BOTH)


def function(module: Module, name: str) -> Exchange:
    found = module.function(name)
    assert found is not None
    return found


def test_query_and_set(demo: Module) -> None:
    query, put = function(demo, "demo_get_a_b"), function(demo, "demo_put")
    assert (query.sub, query.action, query.syntax.text, query.summary) == ("a/b", "query", 'AT+DEMO="a/b",<ctxID>', "Ask.")
    assert (put.action, put.syntax.text, put.summary) == ("set", 'AT+DEMO="a/b",<ctxID>,<mode>[,<key>]', "Tell.")
    assert [p.name for p in query.reply] == ["ctx_id", "mode", "key"] and put.reply == ()
    assert query.replies[0].keys == ("ctx_id",)
    assert put.learns == (Learn("access", ParamRef("ctx_id"), ParamRef("mode")),) and query.learns == ()
    assert query.free_of_effects and not put.free_of_effects
    assert [f.optional for f in put.params] == [False, False, True]


def test_types_and_overrides(demo: Module) -> None:
    put, run = function(demo, "demo_put"), function(demo, "demo_run")
    mode = put.request[1]
    assert (mode.min, mode.max, mode.default, mode.enum_name, mode.source.section) == (0, 5, 1, "MODE", "7")
    assert [(i.value, i.name) for i in mode.enum] == [(0, "OFF_MODE"), (1, "ON_MODE")]
    assert mode.source.manual.id == "n" and mode.source.note == "Found there."
    assert put.request[2].valid_when == Condition("mode", (1,))
    assert (put.request[2].min_len, put.request[2].max_len, put.request[2].secret) == (4, 4, True)
    cs = run.request[0]
    assert (cs.digits, cs.default, [i.value for i in cs.enum], cs.enum_name) == (2, 0xFFFF, [0x35, 0xFFFF], "CS")
    assert cs.source.section == "2.10"


def test_lengths_are_paired(demo: Module) -> None:
    run = function(demo, "demo_run")
    assert run.data is not None and run.data.length == "len"
    assert [p.name for p in run.request] == ["cs", "data"]
    assert {p.name: p.length_of for p in run.reply} == {"len": "data", "data": "len"}
    assert run.replies[0].when == (When("access", "len", 1),) == run.needs


def test_settings(demo: Module) -> None:
    (access,) = demo.settings
    assert (access.decode_name, access.size, access.default) == ("DEMO:a/b", 6, 0)
    run = function(demo, "demo_run")
    assert run.time_limit.ms is None and run.computed


def test_signed(tmp_path: Path) -> None:
    module = load(tmp_path, BOTH.replace("params: {cs: {digits: 2}}", "params: {cs: {type: int, range: -1..5}}"))
    assert function(module, "demo_run").request[0].signed


def test_list_members_are_items() -> None:
    ping = function(load_module(ROOT / "tests/specimens/rgx"), "qping")
    assert [p.name for p in ping.item] == ["result", "ip_address", "bytes", "time", "ttl"]
    assert [p.name for p in ping.reply][:2] == ["fin_result", "sent"]


def test_set_by(tmp_path: Path) -> None:
    one = BOTH.replace("    set: {access: {at: ctxID, to: mode}}\n", "")
    folder = tmp_path / "demo"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEAD.replace("size: 6,", "size: 6, set_by: QX:y,") + one, encoding="utf-8")
    assert load_module(folder).settings[0].decode_name == "QX:y"
