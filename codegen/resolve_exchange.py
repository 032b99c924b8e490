# SPDX-License-Identifier: MIT
"""Commands and their exchanges."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from codegen.model import (
    Command,
    Condition,
    Data,
    Exchange,
    Line,
    Mark,
    Param,
    Source,
    Template,
    TimeLimit,
)
from codegen.resolve_context import Context
from codegen.resolve_lines import Lookup, parse, resolve_learns, resolve_line, resolve_template, resolve_when, swap
from codegen.resolve_members import members_of
from codegen.resolve_names import fault_of, words_of
from codegen.resolve_params import Scope
from codegen.schema import Items, Rec, mark_of, text_at
from codegen.template import Raw, RawLiteral, RawOptional, head, text_of

ACTION = {"test": "test", "read": "query", "write": "set", "execute": "execute"}
SUFFIX = {"query": "_get", "set": "_set", "test": "_test", "execute": ""}
OUTCOME = {"OK": "ok", "ERROR": "fail", "+CME ERROR": "fail", "CONNECT": "data", "NO CARRIER": "fail"}
_SUB = re.compile(r'="([^"]*)"')


@dataclass(frozen=True)
class Owner:
    """The command that exchanges belong to."""

    rec: Rec
    name: str
    words: str
    source: Source
    scope: Scope


def resolve_command(context: Context, rec: Rec, nowhere: Source) -> Command | None:
    if not rec.complete:
        return None
    name = str(rec["command"])
    if not name.startswith("AT") and name != "+++":
        context.error(rec.at("command"), "E022", f'"{name}" does not begin with AT', f"write AT{name}")
        return None
    words = str(rec.get("words", words_of(re.sub(r"^AT[+&]?(?=.)", "", name)) or "at"))
    fault = fault_of(words)
    if fault:
        context.error(rec.at("words") if "words" in rec else rec.at("command"), "E060", fault, "write `words:` with another")
        return None
    source = context.source(rec, nowhere)
    scope = Scope(context, source, name).inner(rec.get("params"))
    owner = Owner(rec, name, words, source, scope)
    exchanges: list[Exchange] = []
    for item in rec["exchanges"]:
        exchanges.extend(resolve_exchange(context, owner, item))
    unused_params(context, scope, rec.get("params"), name)
    kinds = rec.get("characteristics") or {}
    shown: dict[str, str | bool] = {k: (v if isinstance(v, bool) else str(v)) for k, v in kinds.items() if k != "note"}
    return Command(name, words, str(rec["summary"]), source, shown, tuple(exchanges), rec.mark)


def unused_params(context: Context, scope: Scope, table: object, owner: str) -> None:
    if context.found.structural or not isinstance(table, dict):
        return
    for name in table:
        if name not in scope.used:
            context.error(scope.marks[name], "W001", f"{owner}: no template uses the parameter <{name}>")


def resolve_exchange(context: Context, owner: Owner, rec: Rec) -> list[Exchange]:
    if not rec.complete:
        return []
    mark = rec.at("syntax")
    raw = parse(context, rec["syntax"], mark)
    if raw is None:
        return []
    if rec.get("action") == "query-or-set":
        return _query_and_set(context, owner, rec, raw, mark)
    action = str(rec.get("action", ACTION[rec["form"]]))
    made = _Maker(context, owner, rec, action, raw, str(rec["syntax"])).make()
    return [made] if made else []


def _query_and_set(context: Context, owner: Owner, rec: Rec, raw: tuple[Raw, ...], mark: Mark) -> list[Exchange]:
    last = raw[-1]
    if not isinstance(last, RawOptional) or rec["form"] != "write":
        message = "query-or-set needs a write command whose last brackets hold what is set"
        context.error(mark, "E022", message, 'as in AT+QSSLCFG="sni",<SSL_ctxID>[,<SNI>]')
        return []
    shapes = (("query", raw[:-1]), ("set", raw[:-1] + last.parts))
    found = [_Maker(context, owner, rec, action, _merge(parts), text_of(_merge(parts)), True).make() for action, parts in shapes]
    return [x for x in found if x]


def _merge(parts: tuple[Raw, ...]) -> tuple[Raw, ...]:
    """Literals that have become neighbours are one literal."""
    found: list[Raw] = []
    for part in parts:
        if found and isinstance(part, RawLiteral) and isinstance(found[-1], RawLiteral):
            found[-1] = RawLiteral(found[-1].text + part.text)
        else:
            found.append(part)
    return tuple(found)


class _Maker:
    """Makes one exchange."""

    def __init__(
        self, context: Context, owner: Owner, rec: Rec, action: str, raw: tuple[Raw, ...], text: str, half: bool = False
    ) -> None:
        self.context, self.owner, self.rec, self.action, self.raw, self.text, self.half = context, owner, rec, action, raw, text, half
        self.form = str(rec["form"])
        self.mark = rec.at("syntax")
        self.source = context.source(rec, owner.source)
        self.scope = owner.scope.inner(rec.get("params"), self.source)

    def make(self) -> Exchange | None:
        self._check_form()
        sub = self._sub()
        name = self._name(sub)
        syntax = resolve_template(self.scope, self.raw, self.text, self.mark)
        if syntax is None or name is None:
            return None
        data, syntax = self._data(syntax)
        syntax = _conditions(self.context, syntax, self.mark)
        asked = tuple(f.param for f in syntax.fields()) + ((data.param,) if data else ())
        self._unique_params(asked)
        replies = self._lines("replies", asked) if self.action != "set" or not self.half else ()
        finals = self._finals(asked)
        limit = self._limit(asked)
        if limit is None:
            return None
        if not self.half or self.action == "query":
            unused_params(self.context, self.scope, self.rec.get("params"), self.owner.name)
        exchange = Exchange(
            function=name,
            command=self.owner.name,
            form=self.form,
            action=self.action,
            sub=sub,
            summary=self._side("summary") or str(self.owner.rec["summary"]),
            syntax=syntax,
            params=syntax.fields(),
            replies=replies,
            finals=finals,
            time_limit=limit,
            data=data,
            learns=resolve_learns(self.context, self.rec, asked) if self._sets() else (),
            needs=resolve_when(self.context, self.rec.get("needs"), asked),
            exclusive=bool(self.rec.get("exclusive", False)),
            ends=self._ends(replies),
            free_of_effects=self._free_of_effects(),
            source=self.source,
            mark=self.rec.mark,
        )
        return members_of(self.context, exchange)

    def _sets(self) -> bool:
        return not self.half or self.action == "set"

    def _free_of_effects(self) -> bool:
        told = self.owner.rec.get("effects") == "none" and self.action in ("test", "query")
        return told or self.rec.get("effects") == "none"

    def _side(self, key: str) -> str | None:
        value = self.rec.get(key)
        if isinstance(value, Rec):
            value = value.get(self.action)
        return str(value) if value is not None else None

    def _check_form(self) -> None:
        start = head(self.raw)
        command = self.owner.name
        if not start.startswith(command):
            self.context.error(self.mark, "E022", f"the syntax `{self.text}` does not begin with {command}")
            return
        rest = start[len(command) :]
        fits = {
            "test": self.text == command + "=?",
            "read": self.text == command + "?",
            # the basic commands of V.250 (ATE0, AT&D1) carry their value without "="
            "write": (rest.startswith("=") or (not rest and len(self.raw) > 1)) and self.text != command + "=?",
            "execute": not rest.startswith(("=", "?")),
        }
        if not fits[self.form]:
            help = {
                "test": f"write {command}=?",
                "read": f"write {command}?",
                "write": f"write {command}=<…>",
                "execute": f"write {command}, or form: write",
            }
            self.context.error(self.mark, "E022", f"`{self.text}` is not of form {self.form}", help[self.form])

    def _sub(self) -> str | None:
        match = _SUB.match(head(self.raw)[len(self.owner.name) :])
        found = match[1] if match else None
        told = self.rec.get("sub")
        if told is not None and told != found:
            has = f'"{found}"' if found else "none"
            self.context.error(self.rec.at("sub"), "E022", f'the sub-command "{told}" is not in the syntax, which has {has}')
            return str(told)
        return found

    def _name(self, sub: str | None) -> str | None:
        if isinstance(self.rec.get("name"), Rec) and not self.half:
            self.context.error(self.rec.at("name"), "E064", "two names, but the exchange is one function", "action: query-or-set makes two")
        told = self._side("name")
        if told is not None and self.half and not isinstance(self.rec.get("name"), Rec):
            told += SUFFIX[self.action]
        suffix = "_read" if self.form == "read" and self.action != "query" else SUFFIX[self.action]
        name = told or self.owner.words + suffix + (f"_{words_of(sub)}" if sub else "")
        fault = fault_of(name)
        if fault:
            self.context.error(self.rec.at("name"), "E060", fault, "write `name:` with another")
            return None
        return name

    def _unique_params(self, asked: tuple[Param, ...]) -> None:
        seen: dict[str, Param] = {}
        for param in asked:
            first = seen.get(param.name)
            seen[param.name] = param
            if first is None:
                continue
            if first.manual_name == param.manual_name:
                self.context.error(self.mark, "E061", f"<{param.manual_name}> stands twice in `{self.text}`")
            else:
                place = f"{first.mark.file}:{first.mark.line}"
                message = f"<{param.manual_name}> and <{first.manual_name}> ({place}) are both named {param.name}"
                self.context.error(param.mark, "E061", message, "write `name:` at one of them")

    def _data(self, syntax: Template) -> tuple[Data | None, Template]:
        rec = self.rec.get("data")
        if rec is None or not rec.complete or not self._sets():
            return None, syntax
        param = self.scope.param(rec["param"], None, rec.at("param"))
        if param is None:
            return None, syntax
        if param.type != "payload":
            self.context.error(rec.at("param"), "E024", f"<{param.manual_name}> is sent as data, and of type {param.type}", "write type: payload")
        if ("length" in rec) == ("ends" in rec):
            self.context.error(rec.mark, "E024", "data is ended by a length or by Ctrl+Z", "write `length: <parameter>` or `ends: ctrl-z`")
        if "length" not in rec:
            return Data(param, str(rec["prompt"]), None), syntax
        length = next((f.param for f in syntax.fields() if f.param.manual_name == rec["length"]), None)
        if length is None:
            known = [f.param.manual_name for f in syntax.fields()]
            self.context.unknown(rec.at("length"), "E036", "the command line has no parameter", rec["length"], known)
            return None, syntax
        param = replace(param, length_of=length.name)
        parts = swap(syntax.parts, {length.manual_name: replace(length, length_of=param.name)})
        return Data(param, str(rec["prompt"]), length.name), Template(syntax.text, parts)

    def _lines(self, key: str, asked: tuple[Param, ...]) -> tuple[Line, ...]:
        found = []
        for item in self.rec.get(key, ()):
            line = resolve_line(self.scope, item, str(item.get("phase", "info")), asked)
            if line is not None:
                found.append(line)
        return tuple(found)

    def _finals(self, asked: tuple[Param, ...]) -> tuple[Line, ...]:
        items = self.rec.get("finals")
        if items is None:
            items = Items(_final(word, self.rec.mark) for word in ("OK", "ERROR"))
        found: list[Line] = []
        for item in items:
            if not item.complete:
                continue
            outcome = str(item.get("outcome", OUTCOME.get(item["line"], "")))
            if not outcome:
                help = "write {line: …, outcome: ok}; outcome is ok, fail, retry or data"
                self.context.error(item.at("line"), "E063", f'the result code "{item["line"]}" has no outcome', help)
                continue
            line = resolve_line(self.scope, item, "final", asked, outcome)
            if line is not None:
                found.append(line)
        return tuple(found)

    def _limit(self, asked: tuple[Param, ...]) -> TimeLimit | None:
        for rec in (self.rec, self.owner.rec):
            if "timeout" in rec:
                return Lookup(self.context, asked, rec.at("timeout")).limit(rec["timeout"])
        if not (self.context.found.structural and "timeout" in {**self.rec.keys_at, **self.owner.rec.keys_at}):
            help = "write `timeout:` at the command, or here"
            self.context.error(self.rec.mark, "E041", f"{self.owner.name}: no maximum response time", help)
        return None

    def _ends(self, replies: tuple[Line, ...]) -> tuple[str, int | str] | None:
        rec = self.rec.get("ends")
        if rec is None or (self.half and self.action == "set"):
            return None
        if len(rec) != 1:
            self.context.error(rec.mark, "E064", "`ends` is either quiet or count")
            return None
        if "quiet" in rec:
            return ("quiet", int(rec["quiet"]))
        known = {f.param.manual_name: f.param for line in replies for f in line.template.fields()}
        param = known.get(rec["count"])
        if param is None:
            self.context.unknown(rec.at("count"), "E021", "no reply has the parameter", rec["count"], known)
            return None
        return ("count", param.name)


def _final(word: str, mark: Mark) -> Rec:
    rec = Rec(line=text_at(word, mark))
    rec.mark, rec.keys_at, rec.complete = mark, {"line": mark}, True
    return rec


def _conditions(context: Context, syntax: Template, mark: Mark) -> Template:
    """`valid_when` and `required_when` with C names."""
    names = {f.param.manual_name: f.param for f in syntax.fields()}
    new: dict[str, Param] = {}
    for field in syntax.fields():
        param = field.param
        changed = {
            key: _condition(context, param, condition, names)
            for key, condition in (("valid_when", param.valid_when), ("required_when", param.required_when))
            if condition is not None
        }
        if changed and not field.optional:
            context.error(param.mark, "E035", f"<{param.manual_name}> has a condition, and is not in brackets in `{syntax.text}`")
        if changed:
            new[param.manual_name] = replace(param, **changed)
    return Template(syntax.text, swap(syntax.parts, new))


def _condition(context: Context, param: Param, condition: Condition, names: dict[str, Param]) -> Condition | None:
    other = names.get(condition.param) or next((p for p in names.values() if p.name == condition.param), None)
    if other is None or other is param:
        context.unknown(param.mark, "E035", f"<{param.manual_name}> depends on an unknown parameter", condition.param, set(names) - {param.manual_name})
        return None
    allowed = {i.value for i in other.enum}
    for value in condition.values:
        if allowed and not other.bits and value not in allowed:
            context.error(param.mark, "E035", f"<{param.manual_name}> depends on {value}, which is not a value of <{other.manual_name}>")
    return Condition(other.name, condition.values)

