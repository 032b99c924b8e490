# SPDX-License-Identifier: MIT
"""The checked model of a module: frozen dataclasses that keep where in the spec they come from.

Everything downstream (plan, render, dump, the simulated module) reads this and nothing else. Names of parameters are
the manual's in `manual_name`, the C member's in `name`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Union


@dataclass(frozen=True)
class Mark:
    """A place in a spec file; line and column count from 1."""

    file: str
    line: int
    col: int


@dataclass(frozen=True)
class Manual:
    id: str
    title: str
    version: str | None
    file: str | None
    at_hand: bool


@dataclass(frozen=True)
class Source:
    manual: Manual
    section: str
    note: str | None = None


@dataclass(frozen=True)
class EnumItem:
    """A value of an enumeration: a number, or the string itself for enum-string."""

    value: int | str
    name: str  # upper case words, without prefix
    meaning: str
    default: bool = False


@dataclass(frozen=True)
class Condition:
    """Another parameter of the request, and the values it must have."""

    param: str  # C name
    values: tuple[int | str, ...]


@dataclass(frozen=True)
class Param:
    """A parameter or field, resolved (types and overrides applied)."""

    manual_name: str
    name: str
    type: str  # int hex string enum-string bytes text address values payload
    summary: str
    source: Source
    mark: Mark
    min: int | None = None
    max: int | None = None
    enum: tuple[EnumItem, ...] = ()
    bits: bool = False
    default: int | str | None = None
    unit: str | None = None
    min_len: int | None = None
    max_len: int | None = None
    digits: int = 0  # hex
    quoted: bool = False  # hex
    secret: bool = False
    codes: str | None = None  # table of result codes
    result: bool = False
    forbid: tuple[int, ...] = ()
    length_of: str | None = None  # C name of the payload that this length belongs to / of the length of this payload
    valid_when: Condition | None = None
    required_when: Condition | None = None
    enum_name: str = ""  # stem of its constants: upper case words, without module

    @property
    def signed(self) -> bool:
        return self.type == "int" and self.min is not None and self.min < 0


# ---- templates: what stands on a line ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Literal:
    text: str


@dataclass(frozen=True)
class Field:
    param: Param
    optional: bool  # inside a bracket


@dataclass(frozen=True)
class Optional:
    parts: tuple["Part", ...]


@dataclass(frozen=True)
class Group:
    parts: tuple["Part", ...]
    name: str  # member name of the repeated group
    min: int
    max: int


@dataclass(frozen=True)
class Break:
    """<CR><LF> between a line and the payload that follows it."""


Part = Union[Literal, Field, Optional, Group, Break]


@dataclass(frozen=True)
class Template:
    text: str  # as written in the spec
    parts: tuple[Part, ...]

    def fields(self) -> tuple[Field, ...]:
        """All fields in order, those of brackets and groups included."""
        found: list[Field] = []

        def walk(parts: tuple[Part, ...]) -> None:
            for part in parts:
                if isinstance(part, Field):
                    found.append(part)
                elif isinstance(part, (Optional, Group)):
                    walk(part.parts)

        walk(self.parts)
        return tuple(found)


# ---- time limits ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Number:
    ms: int  # or a plain factor


@dataclass(frozen=True)
class ParamRef:
    param: str  # C name


@dataclass(frozen=True)
class SettingRef:
    setting: str
    index: "Expr | None"


@dataclass(frozen=True)
class BinOp:
    op: str  # + *
    left: "Expr"
    right: "Expr"


@dataclass(frozen=True)
class Choice:
    test: "Expr"
    yes: "Expr"
    no: "Expr"


Expr = Union[Number, ParamRef, SettingRef, BinOp, Choice]


@dataclass(frozen=True)
class TimeLimit:
    """A maximum response time: constant (ms is set) or computed."""

    text: str  # as `codegen dump` shows it, in ms: "300", "150000 + negotiate_time*1000"
    expr: Expr
    ms: int | None


# ---- exchanges --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class When:
    setting: str
    index: str | None  # C name of the field that indexes it
    value: int


@dataclass(frozen=True)
class Line:
    """A reply line, a final or a URC variant."""

    template: Template
    phase: str  # info after completion final urc
    many: bool  # list: any number of times
    optional: bool  # may be missing before the result code
    keys: tuple[str, ...]  # C names
    when: tuple[When, ...]
    documented: tuple[Template, ...]
    outcome: str  # finals: ok fail retry data; else ""
    time_limit: TimeLimit | None
    mark: Mark


@dataclass(frozen=True)
class Data:
    """A payload that the host sends."""

    param: Param
    prompt: str  # ">" or "CONNECT"
    length: str | None  # C name of the length parameter; None: ended by Ctrl+Z


@dataclass(frozen=True)
class Learn:
    """A setting that a success of the exchange, or a URC, changes."""

    setting: str
    index: Expr | None
    value: Expr


@dataclass(frozen=True)
class Exchange:
    """One function."""

    function: str  # words, without module: qssl_open
    command: str  # AT+QSSLOPEN
    form: str  # test read write execute
    action: str  # query set execute test
    sub: str | None
    summary: str
    syntax: Template
    params: tuple[Field, ...]  # in the order of the line
    replies: tuple[Line, ...]
    finals: tuple[Line, ...]  # OK, ERROR … as lines; standard ones have no fields
    time_limit: TimeLimit
    data: Data | None
    learns: tuple[Learn, ...]
    needs: tuple[When, ...]
    exclusive: bool
    ends: tuple[str, int | str] | None  # ("quiet", ms) ("count", C name)
    free_of_effects: bool
    source: Source
    mark: Mark
    request: tuple[Param, ...] = ()  # members of the request struct, in order (no lengths of payloads)
    reply: tuple[Param, ...] = ()  # members of the reply struct, merged over the lines, without list items
    item: tuple[Param, ...] = ()  # members of a list item

    @property
    def computed(self) -> bool:
        return self.time_limit.ms is None or any(r.time_limit and r.time_limit.ms is None for r in self.replies)


@dataclass(frozen=True)
class Command:
    command: str
    words: str
    summary: str
    source: Source
    characteristics: Mapping[str, str | bool]
    exchanges: tuple[Exchange, ...]
    mark: Mark


@dataclass(frozen=True)
class Urc:
    urc: str
    name: str
    summary: str
    source: Source
    variants: tuple[Line, ...]
    members: tuple[Param, ...]  # of the typed struct, merged over the variants
    mark: Mark
    learns: tuple[Learn, ...] = ()


@dataclass(frozen=True)
class Setting:
    name: str
    decode_name: str  # as `atctl decode --set` takes it: QICFG:recvind
    size: int
    default: int
    summary: str
    mark: Mark


@dataclass(frozen=True)
class ResultCode:
    code: int
    name: str
    text: str
    meaning: str  # the manual's second wording; the same as the text where it has none


@dataclass(frozen=True)
class ResultTable:
    name: str
    source: Source
    codes: tuple[ResultCode, ...]


@dataclass(frozen=True)
class DataMode:
    escape: str
    guard_before: int  # ms
    guard_after: int
    max_gap: int
    source: Source


@dataclass(frozen=True)
class Step:
    """One step of a worked example: a call with its lines, or a URC."""

    call: str | None
    args: Mapping[str, object]
    send: str | None
    data: str | None
    receive: tuple[str, ...]
    reply: Mapping[str, object]
    urc: str | None
    kind: str | None
    fields: Mapping[str, object]
    mark: Mark


@dataclass(frozen=True)
class Example:
    title: str
    source: Source
    steps: tuple[Step, ...]
    mark: Mark


@dataclass(frozen=True)
class Erratum:
    where: str
    manual_says: str
    we_do: str
    why: str
    mark: Mark


@dataclass(frozen=True)
class Module:
    id: str
    title: str
    summary: str
    manuals: tuple[Manual, ...]
    data_mode: DataMode | None
    commands: tuple[Command, ...]
    urcs: tuple[Urc, ...]
    settings: tuple[Setting, ...]
    result_tables: tuple[ResultTable, ...]
    examples: tuple[Example, ...]
    errata: tuple[Erratum, ...]
    mark: Mark
    files: tuple[str, ...] = field(default=(), compare=False)

    def exchanges(self) -> tuple[Exchange, ...]:
        return tuple(x for c in self.commands for x in c.exchanges)

    def function(self, name: str) -> Exchange | None:
        """The exchange of a function, with or without the module's prefix."""
        by_name = {x.function: x for x in self.exchanges()}
        short = name[len(self.id) + 1 :] if name.startswith(self.id + "_") else name
        return by_name.get(name) or by_name.get(short)
