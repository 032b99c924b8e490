# SPDX-License-Identifier: MIT
"""Tables of doc.c: names and meanings, in the order of the descriptors they belong to."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.bytecode import c_string
from codegen.describe import bound_text, default_text
from codegen.plan import CodeLine, DocField, Function, ModulePlan, UrcPlan


@dataclass
class Table:
    """A static array: its type, name and rows."""

    ctype: str
    name: str
    rows: list[str]


@dataclass
class DocTables:
    """All arrays, each before those that refer to it."""

    arrays: list[Table] = field(default_factory=list)
    functions: list[str] = field(default_factory=list)
    urcs: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    settings: list[str] = field(default_factory=list)


def text(value: str | None) -> str:
    return "NULL" if value is None else c_string(value)


class Builder:
    def __init__(self, plan: ModulePlan) -> None:
        self.plan = plan
        self.tables = DocTables()
        self._names: dict[tuple[str, tuple[str, ...]], str] = {}
        self._counts: dict[str, int] = {}

    def table(self, ctype: str, stem: str, rows: list[str]) -> str:
        """Adds an array, or finds an equal one. Returns its name."""
        key = (ctype, tuple(rows))
        if key not in self._names:
            number = self._counts[stem] = self._counts.get(stem, 0) + 1
            name = f"{stem}_{number}"
            self._names[key] = name
            self.tables.arrays.append(Table(ctype, name, rows))
        return self._names[key]

    def values(self, row: DocField) -> str:
        param = row.param
        if not param.enum or row.group or not param.enum_name:
            return "NULL"
        rows = []
        for index, item in enumerate(param.enum):
            number = item.value if isinstance(item.value, int) else index
            string = item.value if isinstance(item.value, str) else None
            name = f"{self.plan.upper}_{param.enum_name}_{item.name}"
            rows.append(f"{{ {number}, {text(name)}, {text(string)}, {text(item.meaning)} }}")
        return self.table("atb_doc_value_t", "values", [*rows, "{ 0, NULL, NULL, NULL }"])

    def fields(self, rows: tuple[DocField, ...], struct: str | None) -> str:
        out = [self.field(row, struct) for row in rows]
        return self.table("atb_doc_field_t", "fields", [*out, "{ .name = NULL }"])

    def field(self, row: DocField, struct: str | None) -> str:
        param = row.param
        parts = {
            "name": text(row.group.name if row.group else param.name),
            "manual_name": text(param.manual_name),
            "summary": text(param.summary),
            "manual": text(param.source.manual.title),
            "section": text(param.source.section),
            "kind": row.kind,
            "flag": f"offsetof({struct}, {row.flag})" if row.flag and struct else "UINT16_MAX",
        }
        if row.member and struct:
            parts["offset"] = f"offsetof({struct}, {row.member})"
        if row.group:
            parts["members"] = self.fields(row.group.fields, row.group.struct)
            parts["count"] = f"offsetof({struct}, {row.member}_count)"
            parts["stride"] = f"sizeof({row.group.struct})"
        else:
            parts.update(self.optional(row))
        return "{ " + ", ".join(f".{k} = {v}" for k, v in parts.items()) + " }"

    def optional(self, row: DocField) -> dict[str, str]:
        param = row.param
        parts: dict[str, str] = {}
        for name, value in (("unit", param.unit), ("bound", bound_text(param)), ("def", default_text(param))):
            if value is not None:
                parts[name] = text(value)
        values = self.values(row)
        if values != "NULL":
            parts["values"] = values
        if param.secret:
            parts["secret"] = "true"
        return parts

    def lines(self, lines: tuple[CodeLine, ...], struct: str | None) -> str:
        rows = []
        for line in lines:
            fields = self.fields(line.fields, struct)
            rows.append(f"{{ {text(line.line.template.text)}, {text(line.line.phase)}, {fields} }}")
        return self.table("atb_doc_line_t", "lines", [*rows, "{ NULL, NULL, NULL }"])

    def function(self, f: Function) -> None:
        x = f.exchange
        req = f.req.ctype if f.req else None
        rsp = f.rsp.ctype if f.rsp else None
        parts = {
            "exchange": "&" + f.base,
            "function": text(f.name),
            "command": text(x.command),
            "form": text(x.form),
            "action": text(x.action),
            "sub": text(x.sub),
            "summary": text(x.summary),
            "syntax": text(x.syntax.text),
            "manual": text(x.source.manual.title),
            "section": text(x.source.section),
            "params": self.fields(f.params, req),
            "lines": self.lines(f.lines, rsp),
            "req_size": f"sizeof({req})" if req else "0",
            "rsp_size": f"sizeof({rsp})" if rsp else "0",
            "free_of_effects": "true" if x.free_of_effects else "false",
        }
        self.tables.functions.append("{ " + ", ".join(f".{k} = {v}" for k, v in parts.items()) + " }")

    def urc(self, u: UrcPlan) -> None:
        struct = f"{self.plan.id}_urc_t" if u.struct else None
        parts = {
            "urc": text(u.urc.urc),
            "name": text(u.urc.name),
            "summary": text(u.urc.summary),
            "manual": text(u.urc.source.manual.title),
            "section": text(u.urc.source.section),
            "kind": u.kind,
            "variants": self.lines(u.lines, struct),
        }
        self.tables.urcs.append("{ " + ", ".join(f".{k} = {v}" for k, v in parts.items()) + " }")

    def build(self) -> DocTables:
        for f in self.plan.functions:
            self.function(f)
        for u in self.plan.urcs:
            self.urc(u)
        for enumeration in self.plan.results:
            for c in enumeration.constants:
                self.tables.codes.append(f"{{ {c.value}, {text(c.name)}, {text(c.meaning)} }}")
        for s in self.plan.settings:
            x = s.setting
            self.tables.settings.append(
                f"{{ {text(x.decode_name)}, {text(x.name)}, {s.constant}, {x.size}, {x.default} }}"
            )
        return self.tables


def doc_tables(plan: ModulePlan) -> DocTables:
    return Builder(plan).build()
