# SPDX-License-Identifier: MIT
"""What will be generated: C names, struct layouts, byte code, functions. Templates print it and decide nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.bytecode import Op, TextPool
from codegen.model import Command, Exchange, Line, Mark, Module, Param, Setting, Urc


@dataclass(frozen=True)
class Flag:
    """A leading bool of a struct: tells whether the members it covers are given."""

    name: str
    covers: tuple[str, ...]  # names of members


@dataclass(frozen=True)
class Member:
    name: str
    ctype: str  # "uint32_t ", "const x_t *": ready to be followed by the name
    kind: str  # ATB_KIND_…
    param: Param | None  # None: a group, or plumbing
    flag: str | None
    doc: tuple[str, ...]
    size: int  # on a machine with 64-bit pointers
    mark: Mark
    group: "Struct | None" = None


@dataclass(frozen=True)
class Struct:
    """A C struct. Flags stand first, so that every other member lies on a multiple of 4 bytes."""

    name: str  # without _t
    doc: str
    flags: tuple[Flag, ...]
    members: tuple[Member, ...]
    mark: Mark

    @property
    def ctype(self) -> str:
        return self.name + "_t"

    @property
    def groups(self) -> tuple["Struct", ...]:
        return tuple(m.group for m in self.members if m.group)

    def member(self, name: str) -> Member | None:
        return next((m for m in self.members if m.name == name), None)


@dataclass(frozen=True)
class CodeLine:
    """A reply line, with its operation."""

    line: Line
    op: Op
    fields: tuple["DocField", ...]


@dataclass(frozen=True)
class DocField:
    """A row of a doc table: a parameter, and the struct member it is."""

    param: Param
    member: str | None  # path of the member; None: it has none
    flag: str | None  # path
    kind: str
    group: "DocGroup | None" = None


@dataclass(frozen=True)
class DocGroup:
    name: str
    struct: str  # C type of an element
    fields: tuple[DocField, ...]


@dataclass(frozen=True)
class Constant:
    name: str
    value: int
    meaning: str
    mark: Mark
    text: str | None = None  # of an enum-string
    digits: int = 0  # of a hexadecimal value

    @property
    def shown(self) -> str:
        return f"0x{self.value:0{self.digits}X}" if self.digits else str(self.value)


@dataclass(frozen=True)
class Enumeration:
    stem: str  # EG91XQ_SSL_VERSION
    doc: str
    constants: tuple[Constant, ...]
    mark: Mark

    @property
    def macros(self) -> bool:
        """True where a value does not fit an enumeration constant."""
        return any(not -(2**31) <= c.value < 2**31 for c in self.constants)


@dataclass(frozen=True)
class Text:
    """The text of one or several exchanges of one head."""

    name: str
    pool: TextPool


@dataclass(frozen=True)
class Static:
    """A static function of a source file: the body's lines."""

    name: str
    signature: str
    body: tuple[str, ...]


@dataclass(frozen=True)
class Function:
    """One exchange: everything the templates need."""

    exchange: Exchange
    name: str  # with the module's prefix
    short: str
    req: Struct | None
    rsp: Struct | None
    item: Struct | None
    rsp_required: bool  # it holds a sink or a list: NULL makes no sense
    text: Text
    code: tuple[Op, ...]
    lines: tuple[CodeLine, ...]
    params: tuple[DocField, ...]
    timeout: int  # units of 100 ms
    flags: tuple[str, ...]
    clear: str
    statics: tuple[Static, ...]
    extended: tuple[tuple[str, str], ...]  # member of atb_exchange_ex_t, its value
    needs: tuple[tuple[str, int], ...]
    doc: tuple[str, ...]

    @property
    def rsp_doc(self) -> tuple[str, ...]:
        """What to know about the reply before the call."""
        if self.rsp is None:
            return ()
        if self.rsp_required:
            return ("@param rsp  its sink or handler must be set before the call",)
        return ("@param rsp  may be NULL",)

    @property
    def descriptor(self) -> str:
        return self.name + "_exchange"

    @property
    def base(self) -> str:
        """The atb_exchange_t inside the descriptor."""
        return self.descriptor + (".base" if self.extended else "")

    @property
    def structs(self) -> tuple[Struct, ...]:
        """In the order of definition."""
        found: list[Struct] = []
        for struct in (self.req, self.item, self.rsp):
            if struct:
                found += [*struct.groups, struct]
        return tuple(found)


@dataclass(frozen=True)
class File:
    """A pair of header and source: the functions of one command."""

    stem: str
    command: Command
    functions: tuple[Function, ...]
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class UrcPlan:
    urc: Urc
    kind: str  # constant
    struct: Struct | None
    lines: tuple[CodeLine, ...]
    payload: str | None  # member that takes the payload
    learn: Static | None  # notes in the settings what the URC tells of them


@dataclass(frozen=True)
class SettingPlan:
    setting: Setting
    constant: str
    first: int  # word


@dataclass(frozen=True)
class ModulePlan:
    module: Module
    id: str
    upper: str
    files: tuple[File, ...]
    enumerations: tuple[Enumeration, ...]
    results: tuple[Enumeration, ...]
    settings: tuple[SettingPlan, ...]
    words: int
    urcs: tuple[UrcPlan, ...]
    urc_text: TextPool
    urc_code: tuple[Op, ...]
    urc_more: bool  # a line of theirs needs what few lines need
    shorts: tuple[tuple[str, str], ...] = field(default=())

    @property
    def functions(self) -> tuple[Function, ...]:
        return tuple(f for file in self.files for f in file.functions)
