# SPDX-License-Identifier: MIT
"""Examples: every call, argument and member exists, and has a value of its type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.diagnostics import Diagnostics, did_you_mean
from codegen.model import Exchange, Field, Group, Line, Module, Param, Part, Step
from codegen.resolve_members import groups, single_fields


def check_examples(module: Module, found: Diagnostics) -> None:
    for example in module.examples:
        for step in example.steps:
            if (step.call is None) == (step.urc is None):
                found.report(step.mark, "E070", "a step has either `call` or `urc`")
            elif step.call is not None:
                _call(module, step, found)
            else:
                _urc(module, step, found)


def _call(module: Module, step: Step, found: Diagnostics) -> None:
    x = module.function(str(step.call))
    if x is None:
        known = [y.function for y in module.exchanges()]
        found.report(step.mark, "E070", f'there is no function "{step.call}"', did_you_mean(str(step.call), known))
        return
    members = {p.name: p for p in x.request}
    names = [*members, *(g.name for g in groups(x.syntax.parts))]
    _known(step, step.args, names, f"{x.function} has no parameter", found)
    for name, value in step.args.items():
        if name in members:
            _type(step, members[name], value, found)
    for name in required(x.syntax.parts, x.data.length if x.data else None):
        if name not in step.args:
            found.report(step.mark, "E070", f"{x.function}: the parameter {name} is missing")
    if step.send is not None and not step.send.upper().startswith(x.command.upper()):
        found.report(step.mark, "E070", f"`{step.send}` does not begin with {x.command}")
    if step.kind is not None or step.fields:
        found.report(step.mark, "E070", "`kind` and `fields` go with `urc`")
    _known(step, step.reply, _reply_names(x), f"the reply of {x.function} has no member", found)


def _reply_names(x: Exchange) -> list[str]:
    lines: tuple[Line, ...] = (*x.replies, *x.finals)
    return [p.name for p in (*x.reply, *x.item)] + [g.name for line in lines for g in groups(line.template.parts)]


def required(parts: Iterable[Part], length: str | None) -> list[str]:
    found: list[str] = []
    for part in parts:
        if isinstance(part, Field) and part.param.name != length:
            found.append(part.param.name)
        elif isinstance(part, Group) and part.min:
            found.append(part.name)
    return found


def _urc(module: Module, step: Step, found: Diagnostics) -> None:
    urc = next((u for u in module.urcs if u.name == step.kind), None)
    if urc is None:
        known = [u.name for u in module.urcs]
        found.report(step.mark, "E070", f'there is no URC of kind "{step.kind or ""}"', did_you_mean(step.kind or "", known))
        return
    if step.args or step.reply or step.send or step.receive or step.data:
        found.report(step.mark, "E070", "`args`, `send`, `data`, `receive` and `reply` go with `call`")
    names = [f.param.name for v in urc.variants for f in single_fields(v.template.parts)]
    _known(step, step.fields, names, f"{urc.name} has no member", found)


def _known(step: Step, given: Mapping[str, object], names: Iterable[str], message: str, found: Diagnostics) -> None:
    known = list(names)
    for name in given:
        if name not in known:
            found.report(step.mark, "E070", f'{message} "{name}"', did_you_mean(name, known))


def _type(step: Step, param: Param, value: object, found: Diagnostics) -> None:
    is_number = isinstance(value, int)
    wants_number = param.type in ("int", "hex")
    if wants_number and not is_number and not (param.type == "hex" and _is_hex(value)):
        found.report(step.mark, "E070", f"{param.name} is a number, `{value}` is not")
    elif not wants_number and is_number:
        found.report(step.mark, "E070", f"{param.name} is text, {value} is a number", f"put it in quotes: '{value}'")


def _is_hex(value: object) -> bool:
    try:
        return int(str(value), 16) >= 0
    except ValueError:
        return False

