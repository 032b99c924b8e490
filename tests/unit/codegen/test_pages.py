# SPDX-License-Identifier: MIT
"""Reference pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.describe import duration
from codegen.pages import cell
from codegen.plan_module import plan_module
from codegen.render import render_module
from tests.unit.codegen.spec_text import command, module

MORE = """
result_codes:
  own:
    source: {manual: m, section: 9}
    codes: {0: {name: FINE, text: All is well}, 550: {name: UNKNOWN, text: Unknown error}}
settings:
  nt: {size: 6, default: 300, summary: Time to negotiate}
errata:
- {where: 1.2 <n>, manual_says: one | two, we_do: three, why: four}
"""


def page(folder: Path, text: str) -> str:
    return render_module(plan_module(module(folder, text)))["own.md"]


def test_command_with_parameters_and_reply(tmp_path: Path) -> None:
    text = page(
        tmp_path,
        command(
            "{n: {type: int, range: 1..9, unit: s, default: 5, summary: A number},"
            " k: {type: string, length: 0..8, secret: true, summary: A word}}",
            "[{form: write, action: query, syntax: 'AT+QX=<n>[,<k>]', replies: [{line: '+QX: <n>'}]}]",
        ),
    )
    assert "### AT+QX" in text and "`AT+QX=<n>[,<k>]` (write, query)" in text
    assert "| `n` | `<n>` | 1..9 | 5 | s | A number. |" in text
    assert "| `k?` | `<k>` | 0..8 bytes |  |  | A word. Hidden in traces. |" in text
    assert "- `+QX: <n>` (info)" in text
    assert "Maximum response time: 300 ms. Result codes: `OK`, `ERROR`." in text
    assert "- Manual of it, version 1.0" in text


def test_settings_and_errata(tmp_path: Path) -> None:
    learns = "{form: write, action: set, syntax: 'AT+QX=<n>', set: {nt: {at: i, to: n}}}".replace("at: i, to: n", "to: n")
    text = page(
        tmp_path,
        command("{n: {type: int, range: 1..9, summary: A number}}", f"[{learns}]")
        + MORE[MORE.index("settings") :].replace("size: 6", "size: 1"),
    )
    assert "| `nt` | 1 | 300 | Time to negotiate |" in text
    assert "| 1.2 &lt;n&gt; | one \\| two | three | four |" in text


def test_durations_and_cells() -> None:
    assert duration(300) == "300 ms" and duration(150000) == "150 s" and duration(0) == "0 ms"
    assert cell("a\n|b <c>") == "a \\|b &lt;c&gt;"


@pytest.mark.parametrize(
    "given, told",
    [
        ("{effect: immediate, saved: false}", "It takes effect at once. What it configures is not saved."),
        ("{effect: after a restart, saved: true}", "It takes effect: after a restart. What it configures is saved."),
        ("{saved: true}", "What it configures is saved."),
    ],
)
def test_characteristics(tmp_path: Path, given: str, told: str) -> None:
    text = command(exchanges="[{form: execute, action: execute, syntax: AT+QX}]")
    text = text.replace("  timeout:", f"  characteristics: {given}\n  timeout:")
    assert f"\n{told}\n" in render_module(plan_module(module(tmp_path, text)))["own.md"]
