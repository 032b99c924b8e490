# SPDX-License-Identifier: MIT
"""Structs: which members a request, a reply, an item or a URC has, and which flags tell what is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from codegen.diagnostics import Diagnostics
from codegen.describe import member_doc
from codegen.model import Field, Group, Line, Mark, Optional, Param, Part
from codegen.names import Names
from codegen.plan import Flag, Member, Struct

MAX_STRUCT = 1024  # bytes: offsets are a byte, in words

_KINDS = {
    "int": "INT",
    "hex": "HEX",
    "string": "STRING",
    "text": "TEXT",
    "address": "ADDRESS",
    "enum-string": "CHOICE",
    "bytes": "BYTES",
    "values": "VALUES",
    "payload": "PAYLOAD",
}
_TYPES = {
    "INT": ("uint32_t ", 4),
    "SIGNED": ("int32_t ", 4),
    "HEX": ("uint32_t ", 4),
    "STRING": ("atb_str_t ", 16),
    "TEXT": ("atb_str_t ", 16),
    "ADDRESS": ("atb_str_t ", 16),
    "VALUES": ("atb_values_t ", 16),
}
_DIRECTED = {
    ("CHOICE", "request"): ("uint32_t ", 4),
    ("CHOICE", "reply"): ("atb_choice_t ", 24),
    ("BYTES", "request"): ("atb_source_t ", 32),
    ("BYTES", "reply"): ("atb_sink_t ", 40),
    ("PAYLOAD", "request"): ("atb_source_t ", 32),
    ("PAYLOAD", "reply"): ("atb_sink_t ", 40),
    ("PAYLOAD", "urc"): ("atb_chunk_t ", 24),
}


def kind_of(param: Param) -> str:
    return "SIGNED" if param.signed else _KINDS[param.type]


def is_length(param: Param, data: Param | None) -> bool:
    """True for the length of a payload that is sent: the payload's own length serves."""
    return data is not None and param.type == "int" and param.length_of == data.name


def flag_of(optional: Optional) -> str:
    """Name of a bracket's flag: after the first parameter that stands directly in it."""
    for part in optional.parts:
        if isinstance(part, Field):
            return "has_" + part.param.name
        if isinstance(part, Group):
            return "has_" + part.name
    return ""


def is_hull(optional: Optional) -> bool:
    """True for a bracket that holds nothing but another one."""
    return not any(isinstance(p, (Field, Group)) for p in optional.parts)


@dataclass
class Layout:
    """Collects the members of one struct."""

    name: str
    doc: str
    mark: Mark
    direction: str  # request reply urc
    diagnostics: Diagnostics
    enums: str = ""  # prefix of enumeration constants
    data: Param | None = None
    members: dict[str, Member] = field(default_factory=dict)
    flags: dict[str, list[str]] = field(default_factory=dict)

    def walk(self, parts: Sequence[Part], flag: str | None = None) -> None:
        for part in parts:
            if isinstance(part, Field):
                self.add(part.param, flag)
            elif isinstance(part, Optional):
                inner = flag if is_hull(part) else flag_of(part)
                if inner is not None:
                    self.flags.setdefault(inner, [])
                self.walk(part.parts, inner)
            elif isinstance(part, Group):
                self.group(part, flag)

    def add(self, param: Param, flag: str | None) -> None:
        if is_length(param, self.data):
            return
        kind = kind_of(param)
        ctype, size = _TYPES.get(kind) or _DIRECTED.get((kind, self.direction)) or ("", 0)
        if not ctype:
            self.diagnostics.report(
                param.mark, "E032", f'"{param.manual_name}": a {self.direction} cannot hold the type {param.type}'
            )
            return
        known = self.members.get(param.name)
        if known:
            if known.ctype != ctype:
                self.diagnostics.report(
                    param.mark,
                    "E061",
                    f'"{param.name}" is of two types in {self.name}: see {known.mark.file}:{known.mark.line}',
                )
            flag = flag or known.flag
            self.members[param.name] = replace(known, flag=flag)
        else:
            doc = tuple(member_doc(param, self.enums))
            self.members[param.name] = Member(param.name, ctype, f"ATB_KIND_{kind}", param, flag, doc, size, param.mark)
        if flag and param.name not in self.flags.setdefault(flag, []):
            self.flags[flag].append(param.name)

    def group(self, part: Group, flag: str | None) -> None:
        inner = Layout(
            f"{self.name.rsplit('_', 1)[0]}_{part.name}_item",
            f"An element of {part.name}.",
            self.mark,
            self.direction,
            self.diagnostics,
            self.enums,
        )
        inner.walk(part.parts)
        struct = inner.struct()
        const = "const " if self.direction == "request" else ""
        doc = (f"Elements, {part.min}..{part.max} of them.",)
        self.members[part.name] = Member(
            part.name, f"{const}{struct.ctype} *", "ATB_KIND_GROUP", None, flag, doc, 8, self.mark, struct
        )
        count = part.name + "_count"
        text = (f"Number of elements of {part.name}.",)
        self.members[count] = Member(count, "uint32_t ", "ATB_KIND_INT", None, flag, text, 4, self.mark)
        if flag:
            self.flags.setdefault(flag, []).append(part.name)

    def variants(self, lines: Sequence[Line]) -> dict[int, list[str]]:
        """Gives flags to members that only some of the lines carry.

        Returns the flags that each line, by its position, sets as a whole."""
        carried = [self._plain(line.template.parts) for line in lines]
        sets: dict[int, list[str]] = {i: [] for i in range(len(lines))}
        groups: dict[tuple[int, ...], str] = {}
        for name, member in list(self.members.items()):
            where = tuple(i for i, names in enumerate(carried) if name in names)
            if not where or (len(where) == len(lines) and member.flag is None):
                continue
            flag = member.flag
            if flag is None:
                flag = groups.setdefault(where, "has_" + name)
                self.members[name] = replace(member, flag=flag)
                self.flags.setdefault(flag, []).append(name)
            for i in where:
                if flag not in sets[i]:
                    sets[i].append(flag)
        return sets

    @staticmethod
    def _plain(parts: Sequence[Part]) -> set[str]:
        return {p.param.name for p in parts if isinstance(p, Field)}

    def struct(self, extra: Sequence[Member] = (), first: Sequence[Member] = ()) -> Struct:
        """The struct: flags, members, then sinks. `first` stands before all, `extra` before the sinks."""
        names = Names(self.diagnostics)
        flags = tuple(Flag(n, tuple(c)) for n, c in self.flags.items())
        sinks = [m for m in self.members.values() if m.ctype in ("atb_sink_t ", "atb_chunk_t ")]
        plain = [m for m in self.members.values() if m not in sinks]
        members = (*first, *plain, *extra, *sinks)
        for flag in flags:
            names.claim(flag.name, f"the flag {flag.name} of {self.name}", self.mark)
        for member in members:
            names.claim(member.name, f'"{member.param.manual_name}"' if member.param else member.name, member.mark)
        size = len(flags) + 8 + sum((m.size + 7) // 8 * 8 if m.size != 4 else 4 for m in members)
        if size > MAX_STRUCT:
            self.diagnostics.report(
                self.mark, "E065", f"{self.name} takes {size} bytes, more than the {MAX_STRUCT} that offsets reach"
            )
        return Struct(self.name, self.doc, flags, members, self.mark)
