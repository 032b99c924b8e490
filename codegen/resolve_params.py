# SPDX-License-Identifier: MIT
"""Parameters: `use:` and overrides merged, then one checked Param each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from codegen.model import Condition, EnumItem, Mark, Param, Source
from codegen.resolve_context import Context
from codegen.resolve_names import constant, constant_fault, fault_of, snake
from codegen.schema import Num, Rec, Table, mark_of

INT_MIN, INT_MAX, UINT_MAX = -(2**31), 2**31 - 1, 2**32 - 1

# Which keys go with which types; every other key goes with all.
GOES_WITH: dict[str, frozenset[str]] = {
    "range": frozenset({"int", "hex"}),
    "enum": frozenset({"int", "hex", "enum-string"}),
    "enum_name": frozenset({"int", "hex", "enum-string"}),
    "bits": frozenset({"int", "hex"}),
    "digits": frozenset({"hex"}),
    "quoted": frozenset({"hex", "payload"}),
    "length": frozenset({"string", "bytes", "text", "payload"}),
    "length_of": frozenset({"payload"}),
    "open": frozenset({"payload"}),
    "default": frozenset({"int", "hex", "string", "enum-string", "text", "address"}),
    "codes": frozenset({"int"}),
    "result": frozenset({"int"}),
    "forbid": frozenset({"string", "text", "payload"}),
}


@dataclass(frozen=True)
class Body:
    """The keys of a parameter after `use:` and overrides, and the name of the type that brought its enum."""

    keys: Mapping[str, object]
    marks: Mapping[str, Mark]
    enum_type: str | None
    mark: Mark

    def at(self, key: str) -> Mark:
        return mark_of(self.keys.get(key), self.marks.get(key, self.mark))


class Scope:
    """Parameters by the manual's name; an inner scope overrides an outer one key by key."""

    def __init__(self, context: Context, source: Source, owner: str) -> None:
        self.context, self.source, self.owner = context, source, owner
        self.bodies: dict[str, Body | None] = {}
        self.marks: dict[str, Mark] = {}
        self.used: set[str] = set()
        self._params: dict[tuple[str, str | None], Param | None] = {}
        self.outer: Scope | None = None

    def inner(self, table: Table | None, source: Source | None = None) -> "Scope":
        scope = Scope(self.context, source or self.source, self.owner)
        scope.outer = self
        scope.bodies.update(self.bodies)
        scope.marks.update(self.marks)
        for name, rec in (table or {}).items():
            scope.marks[name] = mark_of(name, mark_of(rec, table.mark if table is not None else self.source_mark(name)))
            scope.bodies[name] = None if rec is None else self._merged(name, rec)
        return scope

    def source_mark(self, name: str) -> Mark:
        return self.marks.get(name, Mark("", 1, 1))

    def _merged(self, name: str, rec: Rec) -> Body | None:
        below = self.bodies.get(name)
        inner = expand(self.context, rec, ())
        if inner is None or below is None or "use" in rec or "type" in rec:
            return inner
        enum_type = inner.enum_type if "enum" in inner.keys else below.enum_type
        return Body({**below.keys, **inner.keys}, {**below.marks, **inner.marks}, enum_type, rec.mark)

    def note_use(self, name: str) -> None:
        scope: Scope | None = self
        while scope is not None:
            scope.used.add(name)
            scope = scope.outer

    def known(self) -> list[str]:
        return list(self.bodies)

    def param(self, name: str, inline: str | None, mark: Mark) -> Param | None:
        """The parameter a template names; reports one that is not described."""
        self.note_use(name)
        if (name, inline) not in self._params:
            self._params[name, inline] = self._resolve(name, inline, mark)
        return self._params[name, inline]

    def _resolve(self, name: str, inline: str | None, mark: Mark) -> Param | None:
        if name not in self.bodies:
            if inline:
                return self._inline(name, inline, Body({}, {}, None, mark))
            self.context.unknown(mark, "E021", f"{self.owner}: nothing describes the parameter", name, self.bodies)
            return None
        body = self.bodies[name]
        if body is None:
            return None
        if inline:
            return self._inline(name, inline, body)
        return make_param(self.context, name, body, self.source, self.marks[name])

    def _inline(self, name: str, inline: str, body: Body) -> Param | None:
        kept = {k: v for k, v in body.keys.items() if k in ("name", "summary", "source", "unit", "secret")}
        return make_param(
            self.context,
            name,
            Body({**kept, "type": inline}, body.marks, None, body.mark),
            self.source,
            self.marks.get(name, body.mark),
        )


def expand(context: Context, rec: Rec, within: tuple[str, ...]) -> Body | None:
    """A parameter's keys with those of the types it uses below them."""
    own = {k: v for k, v in rec.items() if k != "use"}
    marks = {k: m for k, m in rec.keys_at.items() if k != "use"}
    last = within[-1] if within else None
    if "use" not in rec:
        return Body(own, marks, last if "enum" in own else None, rec.mark)
    type = str(rec["use"])
    if type in within:
        context.error(rec.at("use"), "E031", f"the type \"{type}\" uses itself: {' -> '.join((*within, type))}")
        return None
    if type not in context.types:
        context.unknown(rec.at("use"), "E030", "unknown type", type, context.types)
        return None
    context.used_types.add(type)
    below_rec = context.types[type]
    below = expand(context, below_rec, (*within, type)) if below_rec is not None else None
    if below is None:
        return None
    enum_type = last if "enum" in own else below.enum_type
    return Body({**below.keys, **own}, {**below.marks, **marks}, enum_type, rec.mark)


def make_param(context: Context, manual_name: str, body: Body, source: Source, mark: Mark) -> Param | None:
    keys = body.keys
    type = str(keys.get("type", ""))
    if not type:
        if not (context.found.structural and "type" in body.marks):
            context.error(mark, "E012", f'parameter: "{manual_name}" has no type', "write `type:`, or `use:` a type that has one")
        return None
    for key, types in GOES_WITH.items():
        if key in keys and type not in types:
            context.error(body.at(key), "E032", f'"{key}" does not go with type {type}', f"it goes with {', '.join(sorted(types))}")
    name = str(keys.get("name", snake(manual_name)))
    fault = fault_of(name)
    if fault:
        context.error(body.at("name") if "name" in keys else mark, "E060", f"<{manual_name}>: {fault}", "write `name:` with another")
        return None
    maker = _Maker(context, manual_name, name, type, body, mark)
    low, high = maker.limits()
    enum = maker.enumeration()
    lengths = keys.get("length")
    low_len, high_len = lengths if isinstance(lengths, tuple) else (None, None)
    maker.check(low, high, enum)
    maker.check_length(low_len, high_len)
    param = Param(
        manual_name=str(manual_name),
        name=name,
        type=type,
        summary=str(keys.get("summary", "")),
        source=context.source(_sourced(keys, body.mark), source),
        mark=mark,
        min=low,
        max=high,
        enum=enum,
        bits=bool(keys.get("bits", False)),
        default=maker.default(enum),
        unit=maker.text("unit"),
        min_len=low_len,
        max_len=high_len,
        digits=int(str(keys.get("digits", 0))),
        quoted=bool(keys.get("quoted", False)),
        secret=bool(keys.get("secret", False)),
        codes=maker.codes(),
        result=bool(keys.get("result", False)),
        forbid=tuple(int(b) for b in _list(keys.get("forbid"))),
        length_of=maker.text("length_of"),
        valid_when=maker.condition("valid_when"),
        required_when=maker.condition("required_when"),
        enum_name=maker.stem() if enum else "",
    )
    if enum:
        _note_enum(context, param)
    return param


def _list(value: object) -> list[int]:
    return list(value) if isinstance(value, list) else []


def _sourced(keys: Mapping[str, object], mark: Mark) -> Rec | None:
    if "source" not in keys:
        return None
    rec = Rec(source=keys["source"])
    rec.mark, rec.keys_at, rec.complete = mark, {}, True
    return rec


def _note_enum(context: Context, param: Param) -> None:
    first = context.enums.setdefault(param.enum_name, param)
    if tuple((i.value, i.name) for i in first.enum) != tuple((i.value, i.name) for i in param.enum):
        place = f"{first.mark.file}:{first.mark.line}"
        context.error(
            param.mark,
            "E061",
            f"two different enumerations are named {param.enum_name}: <{param.manual_name}> here, <{first.manual_name}> in {place}",
            "write `enum_name:` at one of them, or one type for both",
        )


class _Maker:
    """Makes the parts of one Param; reports at the key in question."""

    def __init__(self, context: Context, manual_name: str, name: str, type: str, body: Body, mark: Mark) -> None:
        self.context, self.manual_name, self.name, self.type, self.body, self.mark = context, manual_name, name, type, body, mark

    def text(self, key: str) -> str | None:
        value = self.body.keys.get(key)
        return str(value) if isinstance(value, str) else None

    def error(self, key: str, id: str, message: str, help: str | None = None) -> None:
        self.context.error(self.body.at(key), id, f"<{self.manual_name}>: {message}", help)

    def limits(self) -> tuple[int | None, int | None]:
        both = self.body.keys.get("range")
        if not isinstance(both, tuple):
            return None, None
        low, high = both
        if low < INT_MIN or (high or 0) > (UINT_MAX if low >= 0 else INT_MAX):
            self.error("range", "E033", "the range does not fit 32 bits")
        if self.type == "hex" and low < 0:
            self.error("range", "E033", "a hexadecimal number cannot be negative")
        return low, high

    def codes(self) -> str | None:
        table = self.text("codes")
        if table is not None and table not in self.context.tables:
            self.context.unknown(self.body.at("codes"), "E052", "unknown table of result codes", table, self.context.tables)
        return table

    def stem(self) -> str:
        written = self.text("enum_name")
        if written is not None:
            fault = constant_fault(written)
            if fault:
                self.error("enum_name", "E060", fault)
            return written
        return snake(self.body.enum_type).upper() if self.body.enum_type else self.name.upper()

    def enumeration(self) -> tuple[EnumItem, ...]:
        table = self.body.keys.get("enum")
        if not isinstance(table, Table):
            return ()
        if not table:
            self.error("enum", "E034", "the enumeration is empty")
        items: list[EnumItem] = []
        for value, rec in table.items():
            item = self._item(value, rec, mark_of(value, table.mark)) if rec is not None else None
            if item:
                self._unique(item, items, mark_of(value, table.mark))
                items.append(item)
        if sum(i.default for i in items) > 1:
            self.error("enum", "E034", "more than one value is the default")
        return tuple(items)

    def _unique(self, item: EnumItem, items: list[EnumItem], mark: Mark) -> None:
        twin = next((i for i in items if i.name == item.name or i.value == item.value), None)
        if twin is None:
            return
        what = "are the same" if twin.value == item.value else f"are both named {item.name}"
        self.context.error(mark, "E034", f"<{self.manual_name}>: the values {twin.value} and {item.value} {what}", "write {name: …, meaning: …}")

    def _item(self, value: object, rec: Rec, mark: Mark) -> EnumItem | None:
        number = self.value(value, mark)
        if number is None:
            return None
        if "meaning" not in rec:
            return None
        meaning = str(rec["meaning"])
        name = str(rec["name"]) if "name" in rec else constant(meaning)
        fault = constant_fault(name)
        if fault:
            help = None if "name" in rec else "the meaning gives no name: write {name: …, meaning: …}"
            self.context.error(rec.at("name"), "E060", f"<{self.manual_name}>: {fault}", help)
            return None
        return EnumItem(number, name, meaning, bool(rec.get("default", False)))

    def value(self, value: object, mark: Mark) -> int | str | None:
        """A value of this type; reports one that is not."""
        if self.type in ("int", "hex"):
            if isinstance(value, Num):
                return int(value)
            if self.type == "hex" and isinstance(value, str):
                if re.fullmatch(r"(0[xX])?[0-9A-Fa-f]{1,16}", value):
                    return int(value, 16)
            self.context.error(mark, "E034", f'<{self.manual_name}>: "{value}" is not a number')
            return None
        if isinstance(value, Num):
            self.context.error(mark, "E034", f"<{self.manual_name}>: {value} is a number, its type is {self.type}", f"put it in quotes: '{value}'")
            return None
        return str(value)

    def default(self, enum: tuple[EnumItem, ...]) -> int | str | None:
        marked = next((i.value for i in enum if i.default), None)
        if "default" not in self.body.keys or self.type not in GOES_WITH["default"]:
            return marked
        value = self.value(self.body.keys["default"], self.body.at("default"))
        if marked is not None and value is not None and value != marked:
            self.error("default", "E034", f"the default is {value} here and {marked} in the enumeration")
        return value

    def check(self, low: int | None, high: int | None, enum: tuple[EnumItem, ...]) -> None:
        self._check_range(low, high, enum)
        if self.type == "enum-string" and not self.body.keys.get("enum") and "enum" not in self.body.marks:
            self.error("type", "E034", "enum-string without `enum`")
        if self.body.keys.get("bits") and "enum" not in self.body.marks:
            self.error("bits", "E034", "bits without `enum`")
        if self.type == "payload" and "length_of" in self.body.keys and "open" in self.body.keys:
            self.error("open", "E036", "open says that there is no length, length_of says that there is")

    def _check_range(self, low: int | None, high: int | None, enum: tuple[EnumItem, ...]) -> None:
        for item in enum:
            if isinstance(item.value, int) and self._outside(item.value, low, high):
                self.error("enum", "E033", f"the value {item.value} is outside {self._shown(low, high)}")
            if isinstance(item.value, int) and not INT_MIN <= item.value <= UINT_MAX:
                self.error("enum", "E033", f"the value {item.value} does not fit 32 bits")
        default = self.body.keys.get("default")
        if isinstance(default, Num):
            if self._outside(default, low, high):
                self.error("default", "E033", f"the default {default} is outside {self._shown(low, high)}")
            values = {i.value for i in enum}
            if enum and low is None and default not in values and not self.body.keys.get("bits"):
                self.error("default", "E033", f"the default {default} is not a value of the enumeration")
        elif isinstance(default, str) and self.type == "enum-string" and default not in {i.value for i in enum}:
            self.error("default", "E033", f'the default "{default}" is not a value of the enumeration')

    @staticmethod
    def _outside(value: int, low: int | None, high: int | None) -> bool:
        return (low is not None and value < low) or (high is not None and value > high)

    @staticmethod
    def _shown(low: int | None, high: int | None) -> str:
        return f"{low}..{'*' if high is None else high}"

    def check_length(self, low: int | None, high: int | None) -> None:
        limit = UINT_MAX if self.type == "payload" else 0xFFFF
        if (low or 0) < 0 or (high or 0) > limit:
            self.error("length", "E033", f"a length is 0..{limit}")
        default = self.body.keys.get("default")
        if isinstance(default, str) and self.type in ("string", "text") and self._outside(len(default.encode()), low, high):
            self.error("default", "E033", f"the default has {len(default.encode())} bytes, the length is {self._shown(low, high)}")

    def condition(self, key: str) -> Condition | None:
        """The condition with the manual's name; resolve_lines turns it into the C name."""
        table = self.body.keys.get(key)
        if not isinstance(table, Table):
            return None
        if len(table) != 1:
            self.error(key, "E035", "a condition names one parameter")
            return None
        (name, values), = table.items()
        if not values:
            return None
        return Condition(str(name), tuple(int(v) if isinstance(v, Num) else str(v) for v in values))
