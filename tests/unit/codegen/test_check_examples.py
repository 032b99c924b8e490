# SPDX-License-Identifier: MIT
"""Worked examples in a spec: what is refused, and the nearest thing that is accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics import SpecError
from tests.unit.codegen.spec_text import module

SPEC = """
commands:
- command: AT+QX
  summary: x
  source: {manual: m, section: 1.2}
  timeout: 1 s
  params:
    n: {type: int, range: 0..5, summary: x}
    h: {type: hex, digits: 4, summary: x}
    s: {type: string, length: 0..9, summary: x}
    r: {type: int, range: 0..5, summary: x}
    t: {type: int, range: 0..5, summary: x}
  exchanges:
  - {form: write, action: execute, syntax: 'AT+QX=<n>,<h>,<s>[,<t>]', replies: ['+QX: <r>']}
  - {form: write, action: execute, name: qx_many, syntax: 'AT+QX={<s>}+'}
urcs:
- {urc: +QU, name: qu, summary: x, source: {manual: m, section: 2}, params: {u: {type: int, range: 0..5, summary: x}}, variants: ['+QU: <u>']}
examples:
- title: x
  source: {manual: m, section: 3}
  steps: [{STEP}]
"""
CALL = "call: qx, args: {n: 1, h: 0X0A, s: x}"

CASES = {
    "call or urc": (CALL, "send: AT+QX=1", "a step has either `call` or `urc`"),
    "function": (CALL, CALL.replace("qx", "qy"), 'there is no function "qy"'),
    "parameter": (CALL, "call: qx, args: {n: 1, h: 0X0A, s: x, v: 1}", 'qx has no parameter "v"'),
    "required parameter": ("call: qx, args: {n: 1, h: 0X0A, s: x, t: 1}", "call: qx, args: {n: 1, s: x}", "qx: the parameter h is missing"),
    "number": (CALL, "call: qx, args: {n: one, h: 0X0A, s: x}", "n is a number, `one` is not"),
    "hexadecimal number": ("call: qx, args: {n: 1, h: 10, s: x}", "call: qx, args: {n: 1, h: 0Xx, s: x}", "h is a number, `0Xx` is not"),
    "text": ("call: qx, args: {n: 1, h: 0X0A, s: '7'}", "call: qx, args: {n: 1, h: 0X0A, s: 7}", "s is text, 7 is a number"),
    "command line": (CALL + ", send: 'at+qx=1'", CALL + ", send: AT+QY=1", "`AT+QY=1` does not begin with AT+QX"),
    "member of the reply": (CALL + ", reply: {r: 1}", CALL + ", reply: {v: 1}", 'the reply of qx has no member "v"'),
    "kind of a call": ("urc: '+QU: 1', kind: qu", CALL + ", kind: qu", "`kind` and `fields` go with `urc`"),
    "kind of a URC": ("urc: '+QU: 1', kind: qu", "urc: '+QU: 1', kind: qv", 'there is no URC of kind "qv"'),
    "a URC without a kind": ("urc: '+QU: 1', kind: qu", "urc: '+QU: 1'", 'there is no URC of kind ""'),
    "field of a URC": ("urc: '+QU: 1', kind: qu, fields: {u: 1}", "urc: '+QU: 1', kind: qu, fields: {v: 1}", 'qu has no member "v"'),
    "what goes with a call": (CALL + ", receive: [OK]", "urc: '+QU: 1', kind: qu, receive: [OK]", "go with `call`"),
    "required group": ("call: qx_many, args: {ss: [{s: x}]}", "call: qx_many", "qx_many: the parameter ss is missing"),
}


def spec(step: str) -> str:
    return SPEC.replace("STEP", step)


@pytest.mark.parametrize("name", CASES)
def test_accepted(name: str, tmp_path: Path) -> None:
    assert len(module(tmp_path, spec(CASES[name][0])).examples) == 1


@pytest.mark.parametrize("name", CASES)
def test_refused(name: str, tmp_path: Path) -> None:
    _, step, wanted = CASES[name]
    with pytest.raises(SpecError) as caught:
        module(tmp_path, spec(step))
    told = [d for d in caught.value.diagnostics if wanted in str(d)]
    assert len(told) == 1 and told[0].id == "E070", str(caught.value)
    assert told[0].mark.file.endswith("own.yaml") and told[0].mark.line > 1
