# SPDX-License-Identifier: MIT
"""Checks of a whole module: what each refuses, and the nearest thing that it accepts."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics import SpecError
from tests.unit.codegen.spec_text import module

A = "a: {type: int, range: 0..5, summary: x}"
B = "b: {type: int, range: 0..5, summary: x}"
D = "d: {type: payload, length: 1..9, summary: x}"


def commands(*entries: str) -> str:
    return "commands:\n" + "\n".join(f"- {entry}" for entry in entries) + "\n"


def one(params: str, *exchanges: str, name: str = "AT+QX", more: str = "") -> str:
    """A command in one line of YAML."""
    source = "{manual: m, section: 1.2}"
    listed = ", ".join(f"{{{x}}}" for x in exchanges)
    return f"{{command: {name}, summary: x, source: {source}, timeout: 1 s, params: {{{params}}}, exchanges: [{listed}]{more}}}"


def write(rest: str = "", syntax: str = "AT+QX=<a>", action: str = "execute") -> str:
    return f"form: write, action: {action}, syntax: '{syntax}'" + (f", {rest}" if rest else "")


def urc(text: str, name: str, variants: str, params: str = A) -> str:
    return f"{{urc: '{text}', name: {name}, summary: x, source: {{manual: m, section: 2}}, params: {{{params}}}, variants: {variants}}}"


def urcs(*entries: str) -> str:
    return "urcs:\n" + "\n".join(f"- {entry}" for entry in entries) + "\n"


def command(params: str, *exchanges: str) -> str:
    return commands(one(params, *exchanges))


def constants(stem: str) -> str:
    first = "a: {type: int, enum: {1: {name: B_C, meaning: x}}, enum_name: A, summary: x}"
    return command(f"{first}, b: {{type: int, enum: {{1: {{name: C, meaning: x}}}}, enum_name: {stem}, summary: x}}", write(syntax="AT+QX=<a>,<b>"))


def replies(line: str, rest: str = "", params: str = f"{A}, {B}") -> str:
    return command(params, write(f"replies: [{line}]" + (f", {rest}" if rest else "")))


MODES = "settings: {mode: {size: 1, default: 0, summary: x, set_by: QM}}\n"

# Check -> what it accepts, what it refuses, and how.
CASES = {
    "name that generated code needs": (
        command(A, write("name: attached")),
        command(A, write("name: attach")),
        'E060]: "attach" is a name that generated code needs for itself',
    ),
    "name like one of a URC": (
        command(A, write("name: urc")).replace("name: urc", "name: urcs"),
        command(A, write("name: urc_kind")),
        'E060]: "urc_kind" is a name that generated code needs for itself',
    ),
    "two functions of one name": (
        command(A, write("name: one"), write("name: two", syntax="AT+QX=<a>,1")),
        command(A, write("name: one"), write("name: one", syntax="AT+QX=<a>,1")),
        "E061]: two functions are named one",
    ),
    "function like a part of another": (
        command(A, write("name: one"), write("name: one_more", syntax="AT+QX=<a>,1")),
        command(A, write("name: one"), write("name: one_start", syntax="AT+QX=<a>,1")),
        "E061]: the function one_start is named like a part of one",
    ),
    "command described twice": (
        commands(one(A, write()), one(A, write(syntax="AT+QY=<a>"), name="AT+QY")),
        commands(one(A, write("name: one")), one(A, write("name: two"))),
        "E061]: AT+QX is described twice",
    ),
    "words of two commands": (
        commands(one(A, write()), one(A, write(syntax="AT+QY=<a>"), name="AT+QY", more=", words: qy")),
        commands(one(A, write("name: one")), one(A, write("name: two", syntax="AT+QY=<a>"), name="AT+QY", more=", words: qx")),
        'E061]: AT+QY has the function words "qx"',
    ),
    "two URCs of one name": (
        urcs(urc("+U", "u", "['+U: <a>']"), urc("+V", "v", "['+V: <a>']")),
        urcs(urc("+U", "u", "['+U: <a>']"), urc("+V", "u", "['+V: <a>']")),
        "E061]: two URCs are named u",
    ),
    "two URCs of one text": (
        urcs(urc("+U", "u", "['+U: <a>', '+U: <a>,<b>']", f"{A}, {B}")),
        urcs(urc("+U", "u", "['+U: <a>']"), urc("+U", "v", "['+U: <a>,<b>']", f"{A}, {B}")),
        "E061]: two URCs are written +U",
    ),
    "constants that run together": (
        constants("A_D"),
        constants("A_B"),
        "E061]: two constants are named A_B_C",
    ),
    "payload on the command line": (
        command(f"{A}, {D}", write("data: {param: d, prompt: '>', ends: ctrl-z}")),
        command(D, write(syntax="AT+QX=<d>")),
        "E024]: the payload <d> stands on the command line",
    ),
    "list of values on the command line": (
        command(A, "form: test, syntax: 'AT+QX=?', replies: ['+QX: <a:values>']"),
        command(A, write(syntax="AT+QX=<a:values>")),
        "E022]: <a:values> stands on a command line",
    ),
    "result code twice": (
        command(A, write("finals: [OK, ERROR]")),
        command(A, write("finals: [OK, OK]")),
        "E063]: the result code OK stands twice",
    ),
    "meaning of a standard result code": (
        command(A, write("finals: [OK, {line: CONNECT, outcome: ok}]")),
        command(A, write("finals: [OK, {line: ERROR, outcome: retry}]")),
        "E063]: the outcome of ERROR is fail, not retry",
    ),
    "no result code of success": (
        command(A, write("finals: [CONNECT, ERROR]")),
        command(A, write("finals: [ERROR]")),
        "E063]: qx: no result code means success",
    ),
    "time limit of a line": (
        replies("{line: '+QX: <b>', phase: completion, timeout: 2 s}"),
        replies("{line: '+QX: <b>', timeout: 2 s}"),
        "E064]: a time limit goes with phase completion, this line is info",
    ),
    "completions as a list": (
        replies("{line: '+QX: <b>', phase: after, list: true}, {line: '+QE: <b>', phase: completion}"),
        replies("{line: '+QX: <b>', phase: completion, list: true}"),
        "E064]: a completion comes once",
    ),
    "end of the lines after OK": (
        replies("{line: '+QX: <b>', phase: after}", "ends: {quiet: 250 ms}"),
        replies("{line: '+QX: <b>', phase: after}"),
        "E064]: qx: nothing ends the lines after OK",
    ),
    "ends without lines after OK": (
        replies("{line: '+QX: <b>', phase: after}", "ends: {count: b}"),
        replies("{line: '+QX: <b>'}", "ends: {quiet: 250 ms}"),
        "E064]: qx: `ends` goes with lines of phase after",
    ),
    "exclusive": (
        replies("{line: '+QX: <b>', phase: completion}", "exclusive: true"),
        replies("{line: '+QX: <b>'}", "exclusive: true"),
        "E064]: qx: `exclusive` goes with a completion",
    ),
    "data of a read command": (
        command(D, "form: execute, action: execute, syntax: 'AT+QX', data: {param: d, prompt: '>', ends: ctrl-z}"),
        command(D, "form: read, action: query, syntax: 'AT+QX?', data: {param: d, prompt: '>', ends: ctrl-z}"),
        "E064]: qx_get: a read command sends no data",
    ),
    "own members of a list": (
        replies("{line: '+QX: <b>', list: true}"),
        replies("{line: '+QX: <b>', list: true}, '+QN: <count>'", params=f"{A}, {B}, count: {{type: int, range: 0..5, summary: x}}"),
        'E060]: "count" is a member of every list reply',
    ),
    "name of a group": (
        command(f"{A}, {B}", write(syntax="AT+QX=<a>,{topics: <b>}+")),
        command(f"{A}, {B}", write(syntax="AT+QX=<a>,{a: <b>}+")),
        "E061]: the group is named a, as a parameter is",
    ),
    "two brackets": (
        command(f"{A}, {B}", write(syntax="AT+QX=1[,<a>[,<b>]]")),
        command(f"{A}, {B}", write(syntax="AT+QX=1[,<a>][,<b>]")),
        "E023]: two optional parts",
    ),
    "two fields that touch": (
        command(f"{A}, {B}", write(syntax="AT+QX=<a>,<b>")),
        command(f"{A}, {B}", write(syntax="AT+QX=<a><b>")),
        "E023]: nothing stands between <a> and <b>",
    ),
    "place of a group": (
        command(f"{A}, {B}", write(syntax="AT+QX=<a>,{<b>}+")),
        command(f"{A}, {B}", write(syntax="AT+QX={<b>}+,<a>")),
        "E023]: a repeated group is not the last part",
    ),
    "lines that look alike": (
        replies("'+QX: <a>,\"x\"', '+QX: <a>,<b>'"),
        replies("'+QX: <a>', '+QX:<b>'"),
        "E062]: `+QX:<b>` cannot be told from `+QX: <a>`",
    ),
    "lines that a setting tells apart": (
        replies("{line: '+QX: <a>', when: {mode: 0}}, {line: '+QX: <b>', when: {mode: 1}}") + MODES,
        replies("{line: '+QX: <a>', when: {mode: 1}}, {line: '+QX: <b>', when: {mode: 1}}") + MODES,
        "E062]: `+QX: <b>` cannot be told from `+QX: <a>`",
    ),
    "URCs that look alike": (
        urcs(urc("+U", "u", "['+U: <a>', '+U: \"x\",<a>']")),
        urcs(urc("+U", "u", "['+U: <a>', '+U: <b>']", f"{A}, {B}")),
        "E062]: `+U: <b>` cannot be told from `+U: <a>`",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_accepted(name: str, tmp_path: Path) -> None:
    assert module(tmp_path, CASES[name][0]).id == "own"


@pytest.mark.parametrize("name", CASES)
def test_refused(name: str, tmp_path: Path) -> None:
    _, bad, wanted = CASES[name]
    with pytest.raises(SpecError) as caught:
        module(tmp_path, bad)
    told = [d for d in caught.value.diagnostics if wanted in str(d)]
    assert len(told) == 1, str(caught.value)
    mark = told[0].mark
    assert mark.file.endswith("own.yaml") and mark.line > 1 and mark.col >= 1


def test_all_at_once(tmp_path: Path) -> None:
    """Each check reports by itself, in the order of the places."""
    text = command(
        f"{A}, {B}",
        write("name: attach, finals: [ERROR]"),
        write("name: one, replies: ['+QX: <a>'], exclusive: true", syntax="AT+QX=<a><b>"),
    )
    with pytest.raises(SpecError) as caught:
        module(tmp_path, text)
    assert sorted(d.id for d in caught.value.diagnostics) == ["E023", "E060", "E063", "E064"]
    places = [(d.mark.line, d.mark.col) for d in caught.value.diagnostics]
    assert places == sorted(places)
