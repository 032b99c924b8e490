# SPDX-License-Identifier: MIT
"""Checks that look at a whole exchange, URC or module: what each part cannot see by itself."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.check_examples import check_examples
from codegen.check_lines import check_apart, check_template
from codegen.diagnostics import Diagnostics
from codegen.model import Exchange, Line, Mark, Module, Param
from codegen.resolve_members import groups, is_item
from codegen.resolve_names import OWN_MEMBERS

# What generated code appends to a function's name, and names it needs for itself.
DERIVED = ("_req", "_rsp", "_item", "_start", "_encode", "_decode", "_exchange")
RESERVED = ("attach", "doc", "settings", "urc", "module", "types", "short")
STANDARD = {"OK": "ok", "ERROR": "fail", "+CME ERROR": "fail", "NO CARRIER": "fail", "CONNECT": "data"}


def check(module: Module, found: Diagnostics) -> None:
    check_functions(module, found)
    check_urcs(module, found)
    check_constants(module, found)
    for x in module.exchanges():
        check_exchange(x, found)
    if not found.failed:
        check_examples(module, found)


def _place(mark: Mark) -> str:
    return f"{mark.file}:{mark.line}"


def check_functions(module: Module, found: Diagnostics) -> None:
    seen: dict[str, Exchange] = {}
    for x in module.exchanges():
        if x.function in RESERVED or x.function.startswith("urc_"):
            found.report(x.mark, "E060", f'"{x.function}" is a name that generated code needs for itself', "write `name:` with another")
        first = seen.setdefault(x.function, x)
        if first is not x:
            message = f"two functions are named {x.function}: {x.syntax.text} here, {first.syntax.text} in {_place(first.mark)}"
            found.report(x.mark, "E061", message, "write `name:` at one of them")
    for x in module.exchanges():
        for suffix in DERIVED:
            other = seen.get(x.function + suffix)
            if other is not None:
                message = f"the function {other.function} is named like a part of {x.function} ({_place(x.mark)})"
                found.report(other.mark, "E061", message, "write `name:` with another")
    _commands(module, found)


def _commands(module: Module, found: Diagnostics) -> None:
    seen: dict[str, Mark] = {}
    words: dict[str, Mark] = {}
    for command in module.commands:
        first = seen.setdefault(command.command, command.mark)
        if first is not command.mark:
            message = f"{command.command} is described twice, first in {_place(first)}"
            found.report(command.mark, "E061", message, "put its exchanges under one command")
            continue
        first = words.setdefault(command.words, command.mark)
        if first is not command.mark:
            message = f'{command.command} has the function words "{command.words}" of the command in {_place(first)}'
            found.report(command.mark, "E061", message, "write `words:` with others")


def check_urcs(module: Module, found: Diagnostics) -> None:
    names: dict[str, Mark] = {}
    texts: dict[str, Mark] = {}
    lines: list[Line] = []
    for urc in module.urcs:
        for what, key, seen in (("named", urc.name, names), ("written", urc.urc, texts)):
            first = seen.setdefault(key, urc.mark)
            if first is not urc.mark:
                found.report(urc.mark, "E061", f"two URCs are {what} {key}, the first in {_place(first)}")
        for variant in urc.variants:
            check_template(variant.template, variant.mark, found)
        lines.extend(urc.variants)
    check_apart(lines, found)


def check_constants(module: Module, found: Diagnostics) -> None:
    """Constants of enumerations with different stems that come out as one name: A_B + C and A + B_C."""
    seen: dict[str, tuple[str, Param]] = {}
    for param in _all_params(module):
        for item in param.enum:
            whole = f"{param.enum_name}_{item.name}"
            stem, first = seen.setdefault(whole, (param.enum_name, param))
            if stem != param.enum_name:
                message = f"two constants are named {whole}: of <{param.manual_name}> here, of <{first.manual_name}> in {_place(first.mark)}"
                found.report(param.mark, "E061", message, "write `enum_name:` at one of them")


def _all_params(module: Module) -> Iterable[Param]:
    for x in module.exchanges():
        for template in (x.syntax, *(line.template for line in (*x.replies, *x.finals))):
            yield from (f.param for f in template.fields())
    for urc in module.urcs:
        for variant in urc.variants:
            yield from (f.param for f in variant.template.fields())


def check_exchange(x: Exchange, found: Diagnostics) -> None:
    _check_request(x, found)
    _check_finals(x, found)
    _check_replies(x, found)
    _check_members(x, found)
    for line in (*x.replies, *x.finals):
        check_template(line.template, line.mark, found)
    for phases in (("info",), ("after", "completion"), ("final",)):
        check_apart([line for line in (*x.replies, *x.finals) if line.phase in phases], found)


def _check_request(x: Exchange, found: Diagnostics) -> None:
    check_template(x.syntax, x.mark, found)
    for field in x.syntax.fields():
        name = field.param.manual_name
        if field.param.type == "payload":
            found.report(x.mark, "E024", f"the payload <{name}> stands on the command line", "write `data: {param: …, prompt: …}`")
        elif field.param.type == "values":
            found.report(x.mark, "E022", f"<{name}:values> stands on a command line; only replies have lists of values")


def _check_finals(x: Exchange, found: Diagnostics) -> None:
    seen: dict[str, Line] = {}
    for line in x.finals:
        text = line.template.text
        if text in seen and seen[text].when == line.when:
            found.report(line.mark, "E063", f"the result code {text} stands twice")
        seen.setdefault(text, line)
        meant = STANDARD.get(text)
        if meant and line.outcome != meant and not (text == "CONNECT" and line.outcome == "ok"):
            found.report(line.mark, "E063", f"the outcome of {text} is {meant}, not {line.outcome}")
    if not any(line.outcome in ("ok", "data") for line in x.finals):
        found.report(x.mark, "E063", f"{x.function}: no result code means success", "write OK, or {line: …, outcome: ok}")


def _check_replies(x: Exchange, found: Diagnostics) -> None:
    phases = {line.phase for line in x.replies}
    for line in x.replies:
        if line.time_limit is not None and line.phase != "completion":
            found.report(line.mark, "E064", f"a time limit goes with phase completion, this line is {line.phase}")
        if line.many and line.phase == "completion":
            found.report(line.mark, "E064", "a completion comes once: list goes with phase info or after")
    if "after" in phases and "completion" not in phases and x.ends is None:
        help = "write `ends: {quiet: 250 ms}` or {count: <parameter>}, or phase: completion"
        found.report(x.mark, "E064", f"{x.function}: nothing ends the lines after OK", help)
    if x.ends is not None and ("after" not in phases or "completion" in phases):
        found.report(x.mark, "E064", f"{x.function}: `ends` goes with lines of phase after, without a completion")
    if x.exclusive and "completion" not in phases:
        found.report(x.mark, "E064", f"{x.function}: `exclusive` goes with a completion")
    if x.form in ("test", "read") and x.data is not None:
        found.report(x.mark, "E064", f"{x.function}: a {x.form} command sends no data")


def _check_members(x: Exchange, found: Diagnostics) -> None:
    names = {p.name: p for p in x.reply}
    if any(is_item(line) for line in x.replies):
        for name in sorted(OWN_MEMBERS & set(names)):
            found.report(names[name].mark, "E060", f'"{name}" is a member of every list reply', "write `name:` with another")
    for template in (x.syntax, *(line.template for line in x.replies)):
        members = {f.param.name for f in template.fields()}
        for group in groups(template.parts):
            if group.name in members or group.name in OWN_MEMBERS:
                found.report(x.mark, "E061", f"the group is named {group.name}, as a parameter is", "write {name: <…>}+ with another")
