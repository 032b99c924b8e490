# SPDX-License-Identifier: MIT
"""Enumerations: constants shared by all parameters that share a stem."""

from __future__ import annotations

from codegen.describe import sentence
from codegen.diagnostics import Diagnostics
from codegen.model import Mark, Module, Param
from codegen.names import place
from codegen.plan import Constant, Enumeration


def all_params(module: Module) -> list[Param]:
    found: list[Param] = []
    for exchange in module.exchanges():
        found += [f.param for f in exchange.syntax.fields()]
        if exchange.data:
            found.append(exchange.data.param)
        for line in (*exchange.replies, *exchange.finals):
            found += [f.param for f in line.template.fields()]
    for urc in module.urcs:
        for variant in urc.variants:
            found += [f.param for f in variant.template.fields()]
    return found


def enumerations(module: Module, prefix: str, diagnostics: Diagnostics) -> tuple[Enumeration, ...]:
    stems: dict[str, dict[str, Constant]] = {}
    about: dict[str, list[Param]] = {}
    for param in all_params(module):
        if not param.enum or not param.enum_name:
            continue
        stem = f"{prefix}_{param.enum_name}"
        about.setdefault(stem, []).append(param)
        constants = stems.setdefault(stem, {})
        for index, item in enumerate(param.enum):
            value = item.value if isinstance(item.value, int) else index
            text = item.value if isinstance(item.value, str) else None
            constant = Constant(f"{stem}_{item.name}", value, item.meaning, param.mark, text, param.digits)
            known = constants.setdefault(constant.name, constant)
            if known.value != value or known.text != text:
                clash(constant, known, diagnostics)
    return tuple(
        Enumeration(stem, doc_of(about[stem]), tuple(sorted(c.values(), key=lambda x: x.value)), about[stem][0].mark)
        for stem, c in sorted(stems.items())
    )


def doc_of(params: list[Param]) -> str:
    """What they mean; where they mean different things, whose values they are."""
    if len({p.summary for p in params}) == 1:
        return sentence(params[0].summary)
    return "Values of " + ", ".join(dict.fromkeys(f"<{p.manual_name}>" for p in params)) + "."


def clash(one: Constant, other: Constant, diagnostics: Diagnostics) -> None:
    diagnostics.report(
        one.mark,
        "E061",
        f'the value {shown(one)} would be called "{one.name}", as the value {shown(other)} at {place(other.mark)} is',
    )


def shown(constant: Constant) -> str:
    return str(constant.value) if constant.text is None else f'"{constant.text}"'


def result_enumerations(module: Module, prefix: str, diagnostics: Diagnostics) -> tuple[Enumeration, ...]:
    """One set of constants for all tables: a module has one space of result codes."""
    constants: dict[str, Constant] = {}
    mark: Mark = module.mark
    for table in module.result_tables:
        for code in table.codes:
            constant = Constant(f"{prefix}_RESULT_{code.name}", code.code, code.text, mark)
            known = constants.setdefault(constant.name, constant)
            if known.value != constant.value:
                clash(constant, known, diagnostics)
    if not constants:
        return ()
    ordered = tuple(sorted(constants.values(), key=lambda c: c.value))
    return (Enumeration(f"{prefix}_RESULT", "Result codes.", ordered, mark),)
