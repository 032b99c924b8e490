# SPDX-License-Identifier: MIT
"""The whole module: from checked records to the model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from codegen.diagnostics import Diagnostics
from codegen.model import (
    DataMode,
    Erratum,
    Example,
    Exchange,
    Manual,
    Module,
    ResultCode,
    ResultTable,
    Setting,
    Source,
    Step,
    Urc,
)
from codegen.resolve_context import Context
from codegen.resolve_exchange import resolve_command, unused_params
from codegen.resolve_lines import resolve_learns, resolve_line
from codegen.resolve_members import merged
from codegen.resolve_names import constant, constant_fault, fault_of, words_of
from codegen.resolve_params import Scope, expand
from codegen.schema import Items, Num, Rec, Table, mark_of

NOWHERE = Source(Manual("", "", None, None, False), "")


def resolve(top: Rec, files: tuple[str, ...], found: Diagnostics) -> Module | None:
    context = Context(found)
    _names(context, top)
    head = top.get("module")
    commands = tuple(c for c in (resolve_command(context, r, NOWHERE) for r in top.get("commands", ())) if c)
    urcs = tuple(u for u in (_urc(context, r) for r in top.get("urcs", ())) if u)
    tables = tuple(_table(context, n, r) for n, r in top.get("result_codes", {}).items() if r is not None and r.complete)
    data_mode = _data_mode(context, top.get("data_mode"))
    settings = _settings(context, top.get("settings") or Table(), [x for c in commands for x in c.exchanges])
    examples = tuple(_example(context, r) for r in top.get("examples", ()) if r.complete)
    errata = tuple(
        Erratum(str(r["where"]), str(r["manual_says"]), str(r["we_do"]), str(r["why"]), r.mark)
        for r in top.get("errata", ())
        if r.complete
    )
    _unused(context, top)
    if head is None or not head.complete:
        return None
    return Module(
        id=str(head["id"]),
        title=str(head["title"]),
        summary=str(head["summary"]),
        manuals=tuple(context.manuals.values()),
        data_mode=data_mode,
        commands=commands,
        urcs=urcs,
        settings=settings,
        result_tables=tables,
        examples=examples,
        errata=errata,
        mark=head.mark,
        files=files,
    )


def _names(context: Context, top: Rec) -> None:
    """Everything that other parts refer to by name."""
    for name, rec in top.get("manuals", {}).items():
        get = (rec or {}).get
        version, file = get("version"), get("file")
        context.manuals[str(name)] = Manual(
            str(name),
            str(get("title", "")),
            str(version) if version else None,
            str(file) if file else None,
            bool(get("at_hand", True)),
        )
    context.types.update(top.get("types", {}))
    context.tables.update(str(n) for n in top.get("result_codes", {}))
    for name, rec in top.get("settings", {}).items():
        context.settings[str(name)] = int((rec or {}).get("size", 1))
        fault = fault_of(str(name))
        if fault:
            context.error(mark_of(name, top.mark), "E060", f"setting: {fault}")


def _unused(context: Context, top: Rec) -> None:
    if context.found.structural:
        return
    for name, rec in top.get("types", {}).items():
        if name not in context.used_types:
            if rec is not None:
                expand(context, rec, (str(name),))
            context.error(mark_of(name, top.mark), "W002", f'nothing uses the type "{name}"')
    for name in top.get("settings", {}):
        if name not in context.used_settings:
            context.error(mark_of(name, top.mark), "W003", f'nothing uses the setting "{name}"')


def _urc(context: Context, rec: Rec) -> Urc | None:
    if not rec.complete:
        return None
    source = context.source(rec, NOWHERE)
    name = str(rec.get("name", words_of(rec["urc"])))
    fault = fault_of(name)
    if fault:
        context.error(rec.at("name") if "name" in rec else rec.at("urc"), "E060", fault, "write `name:` with another")
        return None
    scope = Scope(context, source, str(rec["urc"])).inner(rec.get("params"))
    lines = [resolve_line(scope, item, "urc", ()) for item in rec["variants"]]
    if not rec["variants"]:
        context.error(rec.at("variants"), "E015", f"{rec['urc']}: no variants")
    unused_params(context, scope, rec.get("params"), str(rec["urc"]))
    variants = tuple(line for line in lines if line)
    members = merged(context, variants, str(rec["urc"]))
    learns = resolve_learns(context, rec, members)
    return Urc(str(rec["urc"]), name, str(rec["summary"]), source, variants, members, rec.mark, learns)


def _table(context: Context, name: str, rec: Rec) -> ResultTable:
    codes: list[ResultCode] = []
    names: dict[str, int] = {}
    for code, item in rec["codes"].items():
        mark = mark_of(code, rec.mark)
        if not isinstance(code, Num):
            context.error(mark, "E034", f'"{code}" is not a number')
            continue
        if item is None or "text" not in item:
            continue
        text = str(item["text"])
        cname = str(item.get("name", constant(text)))
        fault = constant_fault(cname)
        if fault:
            context.error(mark, "E060", f"result code {code}: {fault}", "write {name: …, text: …}")
        elif cname in names:
            context.error(mark, "E061", f"the result codes {names[cname]} and {code} are both named {cname}", "write {name: …, text: …}")
        else:
            names[cname] = int(code)
            codes.append(ResultCode(int(code), cname, text, str(item.get("meaning", text))))
    return ResultTable(str(name), context.source(rec, NOWHERE), tuple(codes))


def _data_mode(context: Context, rec: Rec | None) -> DataMode | None:
    if rec is None or not rec.complete:
        return None
    return DataMode(
        str(rec["escape"]), int(rec["guard_before"]), int(rec["guard_after"]), int(rec["max_gap"]), context.source(rec, NOWHERE)
    )


def _settings(context: Context, table: Table, exchanges: list[Exchange]) -> tuple[Setting, ...]:
    found: list[Setting] = []
    for name, rec in table.items():
        if rec is None or not rec.complete:
            continue
        by = next((x for x in exchanges if any(learn.setting == name for learn in x.learns)), None)
        shown = _decode_name(by) if by else rec.get("set_by")
        if shown is None and not context.found.failed:
            context.error(mark_of(name, rec.mark), "E051", f'no command sets "{name}"', "write `set:` at the exchange, or `set_by: QICFG:recvind` here")
        found.append(
            Setting(str(name), str(shown or name), int(rec.get("size", 1)), int(rec["default"]), str(rec["summary"]), rec.mark)
        )
    return tuple(found)


def _decode_name(x: Exchange) -> str:
    command = re.sub(r"^AT[+&]?", "", x.command)
    return f"{command}:{x.sub}" if x.sub else command


def _plain(value: Any) -> object:
    """Values of an example without their places."""
    if isinstance(value, Items):
        return tuple(_plain(v) for v in value)
    if isinstance(value, Table):
        return {str(k): _plain(v) for k, v in value.items()}
    return int(value) if isinstance(value, Num) else str(value)


def _values(rec: Rec, key: str) -> Mapping[str, object]:
    return {str(k): _plain(v) for k, v in (rec.get(key) or {}).items() if v is not None}


def _example(context: Context, rec: Rec) -> Example:
    def text(step: Rec, key: str) -> str | None:
        return str(step[key]) if key in step else None

    steps = tuple(
        Step(
            call=text(s, "call"),
            args=_values(s, "args"),
            send=text(s, "send"),
            data=text(s, "data"),
            receive=tuple(str(r) for r in s.get("receive", ())),
            reply=_values(s, "reply"),
            urc=text(s, "urc"),
            kind=text(s, "kind"),
            fields=_values(s, "fields"),
            mark=s.mark,
        )
        for s in rec["steps"]
    )
    return Example(str(rec["title"]), context.source(rec, NOWHERE), steps, rec.mark)

