# SPDX-License-Identifier: MIT
"""`dump`: the model as JSON, by the contract that scripts rely on (spec/README.md, "dump")."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from codegen.model import (
    Command,
    Condition,
    DataMode,
    Example,
    Exchange,
    Expr,
    Field,
    Group,
    Learn,
    Line,
    Module,
    Optional,
    Param,
    Part,
    ResultCode,
    Source,
    Step,
    Template,
    Urc,
    When,
)
from codegen.timelimit import show

# The contract knows five types; `kind` tells how the value stands on the line.
CONTRACT_TYPE = {"text": "string", "address": "string", "values": "string", "payload": "bytes"}


def dump_text(module: Module) -> str:
    return json.dumps(dump(module), indent=2, ensure_ascii=False) + "\n"


def dump(module: Module) -> dict[str, Any]:
    return {
        "module": module.id,
        "title": module.title,
        "summary": module.summary,
        "manuals": [
            {"id": m.id, "title": m.title, "version": m.version, "file": m.file, "at_hand": m.at_hand} for m in module.manuals
        ],
        "data_mode": _data_mode(module.data_mode),
        "commands": [_command(module, c) for c in module.commands],
        "urcs": [_urc(u) for u in module.urcs],
        "result_codes": {str(c.code): c.text for t in module.result_tables for c in t.codes},
        "result_tables": {
            t.name: {"source": _source(t.source), "codes": {str(c.code): _code(c) for c in t.codes}}
            for t in module.result_tables
        },
        "settings": [
            {"name": s.name, "command": s.decode_name, "size": s.size, "default": s.default, "summary": s.summary}
            for s in module.settings
        ],
        "examples": [_example(e) for e in module.examples],
        "errata": [
            {"where": e.where, "manual_says": e.manual_says, "we_do": e.we_do, "why": e.why} for e in module.errata
        ],
    }


def _source(source: Source) -> dict[str, Any]:
    shown: dict[str, Any] = {"manual": source.manual.id, "section": source.section}
    return {**shown, "note": source.note} if source.note else shown


def _data_mode(mode: DataMode | None) -> dict[str, Any] | None:
    if mode is None:
        return None
    return {
        "escape": mode.escape,
        "guard_before_ms": mode.guard_before,
        "guard_after_ms": mode.guard_after,
        "max_gap_ms": mode.max_gap,
        "source": _source(mode.source),
    }


def _command(module: Module, command: Command) -> dict[str, Any]:
    return {
        "command": command.command,
        "summary": command.summary,
        "source": _source(command.source),
        "characteristics": dict(command.characteristics),
        "forms": [_form(module, x) for x in command.exchanges],
    }


def _form(module: Module, x: Exchange) -> dict[str, Any]:
    data = x.data
    params = [_field(f, groups_of(x.syntax)) for f in x.params]
    if data is not None:
        params.append(_param(data.param, False, None))
    return {
        "form": x.form,
        "sub": x.sub,
        "action": x.action,
        "function": f"{module.id}_{x.function}",
        "summary": x.summary,
        "syntax": x.syntax.text,
        "source": _source(x.source),
        "timeout": x.time_limit.text,
        "params": params,
        "replies": [shown for line in x.replies for shown in _reply(line)],
        "finals": [line.template.text for line in x.finals],
        "result_lines": [
            {"line": line.template.text, "outcome": line.outcome, "fields": _fields(line.template), "when": _when(line.when)}
            for line in x.finals
        ],
        "data": None if data is None else {"param": data.param.name, "prompt": data.prompt, "length": data.length},
        "sets": _sets(x.learns),
        "needs": _when(x.needs),
        "exclusive": x.exclusive,
        "ends": None if x.ends is None else {x.ends[0]: x.ends[1]},
        "free_of_effects": x.free_of_effects,
    }


def _expr(expr: Expr | None) -> str | None:
    return None if expr is None else show(expr)


def groups_of(template: Template) -> Mapping[str, str]:
    """Parameters (C names) of repeated groups, with the name of their group."""
    found: dict[str, str] = {}

    def walk(parts: tuple[Part, ...]) -> None:
        for part in parts:
            if isinstance(part, Group):
                found.update({f.param.name: part.name for f in Template("", part.parts).fields()})
            elif isinstance(part, Optional):
                walk(part.parts)

    walk(template.parts)
    return found


def _fields(template: Template) -> list[dict[str, Any]]:
    groups = groups_of(template)
    return [_field(f, groups) for f in template.fields()]


def _field(field: Field, groups: Mapping[str, str]) -> dict[str, Any]:
    return _param(field.param, field.optional, groups.get(field.param.name))


def _param(param: Param, optional: bool, group: str | None) -> dict[str, Any]:
    return {
        "manual_name": param.manual_name,
        "name": param.name,
        "optional": optional,
        "type": CONTRACT_TYPE.get(param.type, param.type),
        "min": param.min,
        "max": param.max,
        "default": param.default,
        "unit": param.unit,
        "enum": {_spelled(param, i.value): i.meaning for i in param.enum} or None,
        "min_len": param.min_len,
        "max_len": param.max_len,
        "kind": param.type,
        "summary": param.summary,
        "source": _source(param.source),
        "secret": param.secret,
        "bits": param.bits,
        "codes": param.codes,
        "result": param.result,
        "digits": param.digits or None,
        "quoted": param.quoted,
        "length_of": param.length_of,
        "forbid": list(param.forbid),
        "valid_when": _condition(param.valid_when),
        "required_when": _condition(param.required_when),
        "group": group,
        "constants": {i.name: i.value for i in param.enum} or None,
    }


def _spelled(param: Param, value: int | str) -> str:
    """A value of an enumeration as the command line has it: 0X0035."""
    if param.type == "hex" and isinstance(value, int):
        return f"0X{value:0{param.digits}X}"
    return str(value)


def _condition(condition: Condition | None) -> dict[str, Any] | None:
    return None if condition is None else {condition.param: list(condition.values)}


def _when(when: Iterable[When]) -> dict[str, int]:
    return {f"{w.setting}[{w.index}]" if w.index else w.setting: w.value for w in when}


def _reply(line: Line) -> list[dict[str, Any]]:
    """A reply, and after it the lines that the manual lists and this one decodes."""

    def shown(template: Template, documented: bool) -> dict[str, Any]:
        return {
            "line": template.text,
            "phase": line.phase,
            "fields": _fields(template),
            "list": line.many,
            "optional": line.optional,
            "key": list(line.keys),
            "when": _when(line.when),
            "timeout": line.time_limit.text if line.time_limit else None,
            "documented": documented,
        }

    return [shown(line.template, False), *(shown(t, True) for t in line.documented)]


def _sets(learns: Iterable[Learn]) -> dict[str, Any]:
    return {n.setting: {"at": _expr(n.index), "to": _expr(n.value)} for n in learns}


def _code(code: ResultCode) -> dict[str, str]:
    return {"name": code.name, "text": code.text, "meaning": code.meaning}


def _urc(urc: Urc) -> dict[str, Any]:
    return {
        "urc": urc.urc,
        "name": urc.name,
        "summary": urc.summary,
        "source": _source(urc.source),
        "variants": [
            {
                "line": v.template.text,
                "payload": next((f.param.name for f in v.template.fields() if f.param.type == "payload"), None),
                "fields": _fields(v.template),
                "when": _when(v.when),
            }
            for v in urc.variants
        ],
        "sets": _sets(urc.learns),
    }


def _example(example: Example) -> dict[str, Any]:
    return {
        "title": example.title,
        "source": _source(example.source),
        "steps": [_step(s) for s in example.steps],
    }


def _step(step: Step) -> dict[str, Any]:
    if step.urc is not None:
        return {"urc": step.urc, "kind": step.kind, "fields": dict(step.fields)}
    return {
        "call": step.call,
        "args": dict(step.args),
        "send": step.send,
        "data": step.data,
        "receive": list(step.receive),
        "reply": dict(step.reply),
    }
