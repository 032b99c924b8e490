# SPDX-License-Identifier: MIT
"""Settings that URCs and strings of an enumeration tell, and what a setting decides: completions, result texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics import SpecError
from codegen.dump import dump
from codegen.model import Learn, Number, ParamRef, SettingRef
from tests.unit.codegen.spec_text import code, command, function, module, plan

SETTINGS = """
settings:
  mode: {size: 4, default: 0, set_by: QX, summary: Of each socket.}
  last: {default: 0, set_by: QX, summary: The last one.}
"""
URC = """
urcs:
- urc: '+NEW'
  name: came
  summary: A connection.
  source: {manual: m, section: 2}
  params: {id: {type: int, range: 0..3, summary: Socket.}, by: {type: int, range: 0..3, summary: Listener.}}
  variants: ['+NEW: <id>,<by>']
  set: SET
"""


def with_urc(folder: Path, sets: str) -> str:
    return SETTINGS + URC.replace("SET", sets) + command("{}", "[{form: execute, syntax: AT+QX}]")


def test_urc_tells_settings(tmp_path: Path) -> None:
    text = with_urc(tmp_path, '{mode: {at: id, to: "mode[by]"}, last: 7}')
    urc = module(tmp_path, text).urcs[0]
    assert urc.learns == (
        Learn("mode", ParamRef("id"), SettingRef("mode", ParamRef("by"))),
        Learn("last", None, Number(7)),
    )
    assert dump(module(tmp_path, text))["urcs"][0]["sets"] == {
        "mode": {"at": "id", "to": "mode"},
        "last": {"at": None, "to": "7"},
    }
    learn = plan(tmp_path, text).urcs[0].learn
    assert learn is not None and learn.name == "came_learn"
    assert learn.body == (
        "    const uint32_t mode = settings[OWN_SETTING_MODE + (rsp->by < 4u ? rsp->by : 0u)];",
        "    if (rsp->id < 4u)",
        "        settings[OWN_SETTING_MODE + rsp->id] = (uint16_t)(mode);",
        "    settings[OWN_SETTING_LAST] = 7u;",
    )


def test_urc_without_settings_has_no_function(tmp_path: Path) -> None:
    text = URC.replace("  set: SET\n", "") + command("{}", "[{form: execute, syntax: AT+QX}]")
    assert plan(tmp_path, text).urcs[0].learn is None


def test_urc_names_what_it_does_not_have(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as error:
        module(tmp_path, with_urc(tmp_path, "{mode: {at: other, to: 1}}"))
    assert '"other" is neither a parameter of the request nor a setting' in str(error.value)


def test_string_of_an_enumeration_is_its_place(tmp_path: Path) -> None:
    params = "{kind: {type: enum-string, enum: {A: {name: A, meaning: a}, B: {name: B, meaning: b}}, summary: x}}"
    f = function(
        tmp_path,
        params,
        "{form: write, syntax: AT+QX=<kind>, set: {last: kind}}",
        "settings: {last: {default: 0, summary: The last one.}}",
    )
    assert "    settings[OWN_SETTING_LAST] = (uint16_t)req->kind;" in f.statics[0].body


COMPLETION = """{form: write, action: execute, syntax: AT+QX=<id>,
  replies: [{line: '+DONE: <id>', phase: completion, timeout: 5 s, when: {WHEN}}OTHER]}"""


def limit(folder: Path, when: str, other: str = "", name: str = "last") -> tuple[str, ...]:
    size = "size: 4, " if name == "mode" else ""
    settings = f"settings: {{{name}: {{{size}default: 0, set_by: QX, summary: A setting.}}}}"
    exchange = COMPLETION.replace("WHEN", when).replace("OTHER", other)
    f = function(folder, "{id: {type: int, range: 0..3, summary: x}}", exchange, settings)
    return f.statics[0].body


def test_completion_that_a_setting_decides_on_has_no_time_without_it(tmp_path: Path) -> None:
    body = limit(tmp_path, "last: 1")
    assert body[-3:] == ("    if (completion)", "        return last == 1u ? 5000u : 0u;", "    return 300u;")
    assert "    const uint32_t last = settings[OWN_SETTING_LAST];" in body


def test_setting_of_a_socket_decides_on_its_completion(tmp_path: Path) -> None:
    body = limit(tmp_path, "'mode[id]': 2", name="mode")
    assert "        return mode == 2u ? 5000u : 0u;" in body
    assert "    const uint32_t mode = settings[OWN_SETTING_MODE + req->id];" in body


def test_completion_that_comes_always_is_waited_for(tmp_path: Path) -> None:
    body = limit(tmp_path, "last: 1", ", {line: '+OTHER: <id>', phase: completion}")
    assert body[-3:] == ("    if (completion)", "        return 5000u;", "    return 300u;")


def test_result_code_with_a_second_wording(tmp_path: Path) -> None:
    table = """
    result_codes:
      r:
        source: {manual: m, section: 4}
        codes: {0: Done, 561: {text: Opening failed, meaning: Open failed}}
    """
    codes = dump(module(tmp_path, table + command("{}", "[{form: execute, syntax: AT+QX}]").replace("\n", "\n    ")))
    assert codes["result_codes"] == {"0": "Done", "561": "Opening failed"}
    assert codes["result_tables"]["r"]["codes"]["561"]["meaning"] == "Open failed"
    assert codes["result_tables"]["r"]["codes"]["0"]["meaning"] == "Done"


def test_literal_before_a_bracket_stands_without_it(tmp_path: Path) -> None:
    line = "{form: execute, syntax: AT+QX, replies: [{line: '+QX: 569[,<id>]'}]}"
    f = function(tmp_path, "{id: {type: int, range: 0..3, summary: x}}", line)
    assert code(f)[1] == (
        "ATB_LINE(ATB_INFO, ATB_SAME, ATB_LITERAL(4), ATB_OPTIONAL(RSP_HAS(has_id), ATB_LITERAL(8), ATB_INT(RSP(id), ATB_ANY)))"
    )
