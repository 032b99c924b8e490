# SPDX-License-Identifier: MIT
"""Small modules from YAML text, for tests of the generator's back end."""

from __future__ import annotations

import textwrap
from pathlib import Path

from codegen import load_module
from codegen.model import Module
from codegen.plan import Function, ModulePlan
from codegen.plan_module import plan_module

HEAD = """
module: {id: own, title: Own module, summary: A module for tests.}
manuals:
  m: {title: Manual of it, version: "1.0"}
"""


def module(folder: Path, text: str) -> Module:
    """The module "own" with these top-level keys."""
    spec = folder / "spec" / "own"
    spec.mkdir(parents=True, exist_ok=True)
    (spec / "own.yaml").write_text(HEAD + textwrap.dedent(text), encoding="utf-8")
    return load_module("own", folder / "spec")


def command(params: str = "{}", exchanges: str = "[]", name: str = "AT+QX") -> str:
    """One command, as the value of `commands`."""
    return f"""
commands:
- command: {name}
  summary: Try it.
  source: {{manual: m, section: 1.2}}
  timeout: 300 ms
  params: {params}
  exchanges: {exchanges}
"""


def plan(folder: Path, text: str) -> ModulePlan:
    return plan_module(module(folder, text))


def function(folder: Path, params: str, exchange: str, more: str = "") -> Function:
    """The one function of a module that has one."""
    return plan(folder, command(params, f"[{exchange}]") + textwrap.dedent(more)).functions[0]


def code(f: Function) -> list[str]:
    return [op.flat() for op in f.code]
