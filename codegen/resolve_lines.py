# SPDX-License-Identifier: MIT
"""Templates with their parameters: raw parts -> model parts; replies, finals and URC variants -> lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from codegen.diagnostics import did_you_mean
from codegen.model import (
    BinOp,
    Break,
    Expr,
    Field,
    Group,
    Learn,
    Line,
    Literal,
    Mark,
    Number,
    Optional,
    Param,
    ParamRef,
    Part,
    SettingRef,
    Template,
    TimeLimit,
    When,
)
from codegen.resolve_context import Context
from codegen.resolve_params import Scope
from codegen.schema import Rec, Table, mark_of
from codegen.template import Raw, RawBreak, RawGroup, RawLiteral, RawOptional, TemplateError, parse_template
from codegen.timelimit import LimitError, parse_expr, parse_limit

_INDEXED = re.compile(r"(\w+)(?:\[([^\]]+)\])?")


def parse(context: Context, text: str, mark: Mark) -> tuple[Raw, ...] | None:
    try:
        return parse_template(text)
    except TemplateError as error:
        context.error(mark, "E020", f"{error} in `{text}`", error.help)
        return None


def resolve_template(scope: Scope, parts: tuple[Raw, ...], text: str, mark: Mark) -> Template | None:
    """None where a parameter is not described; that was reported."""
    builder = _Builder(scope, mark)
    made = builder.parts(parts, False)
    if builder.failed:
        return None
    template = Template(text, made)
    _check_payloads(scope, template, mark)
    return _paired(scope, template, mark)


class _Builder:
    def __init__(self, scope: Scope, mark: Mark) -> None:
        self.scope, self.mark, self.failed = scope, mark, False

    def parts(self, raw: tuple[Raw, ...], optional: bool) -> tuple[Part, ...]:
        found: list[Part] = []
        for part in raw:
            made = self.part(part, optional)
            if made is not None:
                found.append(made)
        return tuple(found)

    def part(self, raw: Raw, optional: bool) -> Part | None:
        if isinstance(raw, RawLiteral):
            return Literal(raw.text)
        if isinstance(raw, RawBreak):
            return Break()
        if isinstance(raw, RawOptional):
            return Optional(self.parts(raw.parts, True))
        if isinstance(raw, RawGroup):
            return self.group(raw, optional)
        param = self.scope.param(raw.name, raw.type, self.mark)
        if param is None:
            self.failed = True
            return None
        return Field(param, optional)

    def group(self, raw: RawGroup, optional: bool) -> Part | None:
        inner = self.parts(raw.parts, optional)
        first = next((p for p in Template("", inner).fields()), None)
        if first is None:
            return None
        return Group(inner, raw.name or first.param.name + "s", raw.min, raw.max)


def _check_payloads(scope: Scope, template: Template, mark: Mark) -> None:
    fields = template.fields()
    payloads = [f for f in fields if f.param.type == "payload"]
    after_break = any(isinstance(p, Break) for p in template.parts)
    error = scope.context.error
    if len(payloads) > 1:
        error(mark, "E024", f"more than one payload in `{template.text}`")
    if after_break and (not payloads or fields[-1] is not payloads[-1]):
        error(mark, "E024", f"what follows <CR><LF> must be a parameter of type payload: `{template.text}`")
    for payload in payloads:
        name = payload.param.manual_name
        if payload.optional:
            error(mark, "E024", f"the payload <{name}> is in brackets", "write two lines: one with the payload, one without")
        length = payload.param.length_of
        if length is None and (not _is_open(scope, name) or not after_break):
            help = f"write `length_of:` at <{name}>, or `open: true` where it ends only at the last lines"
            error(mark, "E024", f"nothing says how long the payload <{name}> is", help)


def _is_open(scope: Scope, name: str) -> bool:
    body = scope.bodies.get(name)
    return body is not None and bool(body.keys.get("open", False))


def _paired(scope: Scope, template: Template, mark: Mark) -> Template:
    """Replaces `length_of` by the C name and notes it at the length field too."""
    payload = next((f.param for f in template.fields() if f.param.type == "payload" and f.param.length_of), None)
    if payload is None:
        return template
    length = next((f.param for f in template.fields() if f.param.manual_name == payload.length_of), None)
    if length is None:
        known = [f.param.manual_name for f in template.fields() if f.param.type == "int"]
        scope.context.unknown(mark, "E036", f"<{payload.manual_name}>: the line has no length", payload.length_of or "", known)
        return template
    if length.type != "int":
        scope.context.error(mark, "E036", f"<{length.manual_name}> is the length of a payload, and of type {length.type}")
    new = {
        payload.manual_name: replace(payload, length_of=length.name),
        length.manual_name: replace(length, length_of=payload.name),
    }
    return Template(template.text, swap(template.parts, new))


def swap(parts: tuple[Part, ...], new: dict[str, Param]) -> tuple[Part, ...]:
    """Parts with other parameters, by the manual's name."""

    def one(part: Part) -> Part:
        if isinstance(part, Field):
            return replace(part, param=new.get(part.param.manual_name, part.param))
        if isinstance(part, (Optional, Group)):
            return replace(part, parts=swap(part.parts, new))
        return part

    return tuple(one(p) for p in parts)


class Lookup:
    """Finds the names of time limits and settings: parameters of the request first, then settings."""

    def __init__(self, context: Context, params: Iterable[Param], mark: Mark) -> None:
        self.context, self.params, self.mark = context, tuple(params), mark

    def param(self, name: str) -> Param | None:
        return next((p for p in self.params if name in (p.manual_name, p.name)), None)

    def __call__(self, name: str, index: Expr | None) -> Expr:
        param = self.param(name)
        if param is not None and index is None:
            if param.type not in ("int", "hex", "enum-string"):
                raise LimitError(f"<{name}> is of type {param.type}, not a number")
            return ParamRef(param.name)
        if name in self.context.settings:
            self._index(name, index)
            self.context.used_settings.add(name)
            return SettingRef(name, index)
        known = [p.manual_name for p in self.params] + list(self.context.settings)
        raise LimitError(f'"{name}" is neither a parameter of the request nor a setting', did_you_mean(name, known))

    def _index(self, name: str, index: Expr | None) -> None:
        size = self.context.settings[name]
        if size > 1 and index is None:
            raise LimitError(f"the setting {name} has {size} values", f"write {name}[<parameter>]")
        if size == 1 and index is not None:
            raise LimitError(f"the setting {name} has one value only", f"write {name}")
        if isinstance(index, Number) and index.ms >= size:
            raise LimitError(f"the setting {name} has no value {index.ms}")
        if isinstance(index, BinOp):
            raise LimitError("an index is a parameter or a number")

    def limit(self, text: str) -> TimeLimit | None:
        try:
            return parse_limit(text, self)
        except LimitError as error:
            self.context.error(self.mark, "E040", f"{error} in `{text}`", error.help)
            return None

    def expr(self, value: object, mark: Mark) -> Expr | None:
        try:
            return parse_expr(str(value), self)
        except LimitError as error:
            self.context.error(mark, "E051", str(error), error.help)
            return None


def resolve_when(context: Context, table: Table | None, params: Iterable[Param]) -> tuple[When, ...]:
    found: list[When] = []
    known = {p.manual_name: p for p in params}
    for key, value in (table or {}).items():
        match = _INDEXED.fullmatch(key)
        mark = mark_of(key, Mark("", 1, 1))
        if not match:
            context.error(mark, "E051", f'"{key}" is not a setting', "write viewmode, or access[connectID]")
            continue
        name, index = match[1], match[2]
        if not context.setting(name, mark) or value is None:
            continue
        size = context.settings[name]
        if (size > 1) != (index is not None):
            what = f"has {size} values" if size > 1 else "has one value only"
            context.error(mark, "E051", f"the setting {name} {what}", f"write {name}[<parameter>]" if size > 1 else f"write {name}")
            continue
        if index is not None and index not in known:
            context.unknown(mark, "E021", "no parameter of the line or request is named", index, known)
            continue
        found.append(When(name, known[index].name if index else None, int(value)))
    return tuple(found)


def resolve_learns(context: Context, rec: Rec, params: tuple[Param, ...]) -> tuple[Learn, ...]:
    """`set` of an exchange or a URC."""
    found: list[Learn] = []
    for name, item in (rec.get("set") or {}).items():
        mark = mark_of(name, rec.mark)
        if not context.setting(name, mark) or item is None or not item.complete:
            continue
        size = context.settings[name]
        if (size > 1) != ("at" in item):
            what = f"has {size} values" if size > 1 else "has one value only"
            context.error(mark, "E051", f"the setting {name} {what}", "write {at: <index>, to: <value>}" if size > 1 else "leave out `at`")
            continue
        lookup = Lookup(context, params, mark)
        index = lookup.expr(item["at"], item.at("at")) if "at" in item else None
        value = lookup.expr(item["to"], item.at("to"))
        if isinstance(index, Number) and index.ms >= size:
            context.error(item.at("at"), "E051", f"the setting {name} has no value {index.ms}")
        elif value is not None and ("at" not in item or index is not None):
            found.append(Learn(str(name), index, value))
    return tuple(found)


def resolve_line(scope: Scope, rec: Rec, phase: str, request: tuple[Param, ...], outcome: str = "") -> Line | None:
    """A line of an exchange, or a variant of a URC."""
    context = scope.context
    if not rec.complete:
        return None
    inner = scope.inner(rec.get("params"))
    mark = mark_of(rec["line"], rec.mark)
    raw = parse(context, rec["line"], mark)
    if raw is None:
        return None
    template = resolve_template(inner, raw, str(rec["line"]), mark)
    if template is None:
        return None
    fields = tuple(f.param for f in template.fields())
    _unused_overrides(rec, template, context)
    return Line(
        template=template,
        phase=phase,
        many=bool(rec.get("list", False)),
        optional=bool(rec.get("optional", False)),
        keys=_keys(context, rec, fields, request),
        when=resolve_when(context, rec.get("when"), (*fields, *request)),
        documented=_documented(inner, rec),
        outcome=outcome,
        time_limit=Lookup(context, request, rec.at("timeout")).limit(rec["timeout"]) if "timeout" in rec else None,
        mark=rec.mark,
    )


def _unused_overrides(rec: Rec, template: Template, context: Context) -> None:
    names = {f.param.manual_name for f in template.fields()}
    documented = " ".join(rec.get("documented", ()))
    for name in rec.get("params") or ():
        if name not in names and f"<{name}" not in documented:
            context.unknown(mark_of(name, rec.mark), "E021", "the line has no parameter", name, names)


def _documented(scope: Scope, rec: Rec) -> tuple[Template, ...]:
    found = []
    for text in rec.get("documented", ()):
        raw = parse(scope.context, text, text.mark)
        template = resolve_template(scope, raw, str(text), text.mark) if raw is not None else None
        if template is not None:
            found.append(template)
    return tuple(found)


def _keys(context: Context, rec: Rec, fields: tuple[Param, ...], request: tuple[Param, ...]) -> tuple[str, ...]:
    here = {p.manual_name: p for p in fields}
    asked = {p.manual_name: p for p in request}
    found: list[str] = []
    for key in rec.get("key", ()):
        if key not in here:
            context.unknown(key.mark, "E053", "the line has no parameter", key, here)
        elif key not in asked:
            context.unknown(key.mark, "E053", "the command has no parameter", key, asked)
        else:
            found.append(here[key].name)
    return tuple(found)

