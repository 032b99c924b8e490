# SPDX-License-Identifier: MIT
"""Templates of command lines, reply lines and URCs: text -> parts, parameters still by name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Union

MAX_DEPTH = 12
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_ ./-]*")
_MEMBER = re.compile(r"([a-z][a-z0-9_]*):\s*(?=<)")
_BOUNDS = re.compile(r"([0-9]{1,3})\.\.([0-9]{1,3})")
INLINE_TYPES = ("values", "text")


class TemplateError(ValueError):
    def __init__(self, message: str, help: str | None = None) -> None:
        super().__init__(message)
        self.help = help


@dataclass(frozen=True)
class RawLiteral:
    text: str


@dataclass(frozen=True)
class RawField:
    name: str
    type: str | None  # written behind the name: values, text


@dataclass(frozen=True)
class RawOptional:
    parts: tuple["Raw", ...]


@dataclass(frozen=True)
class RawGroup:
    parts: tuple["Raw", ...]
    name: str | None
    min: int
    max: int


@dataclass(frozen=True)
class RawBreak:
    """<CR><LF>"""


Raw = Union[RawLiteral, RawField, RawOptional, RawGroup, RawBreak]


class _Parser:
    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def parts(self, end: str, depth: int) -> tuple[Raw, ...]:
        if depth > MAX_DEPTH:
            raise TemplateError("brackets nested too deeply")
        found: list[Raw] = []
        literal = ""
        while self.at < len(self.text) and self.text[self.at] != end:
            char = self.text[self.at]
            if char not in "<[{":
                literal += self.literal(char)
                continue
            if literal:
                found.append(RawLiteral(literal))
                literal = ""
            found.append({"<": self.field, "[": self.optional, "{": self.group}[char](depth))
        if literal:
            found.append(RawLiteral(literal))
        return tuple(found)

    def literal(self, char: str) -> str:
        self.at += 1
        if char == "\\":
            if self.at == len(self.text):
                raise TemplateError("a backslash at the end")
            char = self.text[self.at]
            self.at += 1
        elif char in ">]}":
            raise TemplateError(f'"{char}" without its opening bracket', f"write \\{char} for the character itself")
        elif not " " <= char <= "~":
            raise TemplateError(f"character U+{ord(char):04X} cannot stand on a line", "lines are printable ASCII; write <CR><LF> for a line end")
        return char

    def field(self, depth: int) -> Raw:
        end = self.text.find(">", self.at)
        if end < 0:
            raise TemplateError('"<" without ">"', "write \\< for the character itself")
        inner = self.text[self.at + 1 : end]
        if inner == "CR" and self.text.startswith("<LF>", end + 1):
            self.at = end + 5
            return RawBreak()
        if inner in ("CR", "LF"):
            raise TemplateError(f"<{inner}> alone", "write <CR><LF>, and only between a line and its payload")
        self.at = end + 1
        name, colon, type = inner.partition(":")
        if not _NAME.fullmatch(name):
            raise TemplateError(f'"<{inner}>" is not a parameter', "a name has letters, digits and _; write \\< for the character itself")
        if colon and type not in INLINE_TYPES:
            raise TemplateError(f'"{type}" cannot stand behind a name', "only <name:values> and <name:text>")
        return RawField(name, type or None)

    def optional(self, depth: int) -> Raw:
        parts = self.nested("]", depth)
        if not parts:
            raise TemplateError("empty brackets")
        return RawOptional(parts)

    def nested(self, end: str, depth: int) -> tuple[Raw, ...]:
        opening = self.text[self.at]
        self.at += 1
        parts = self.parts(end, depth + 1)
        if self.at == len(self.text):
            raise TemplateError(f'"{opening}" without "{end}"', f"write \\{opening} for the character itself")
        self.at += 1
        return parts

    def group(self, depth: int) -> Raw:
        member = _MEMBER.match(self.text, self.at + 1)
        if member:
            self.at = member.end() - 1
        parts = self.nested_group(depth)
        low, high = self.repeats()
        return RawGroup(parts, member[1] if member else None, low, high)

    def nested_group(self, depth: int) -> tuple[Raw, ...]:
        self.at += 1
        parts = self.parts("}", depth + 1)
        if self.at == len(self.text):
            raise TemplateError('"{" without "}"', "write \\{ for the character itself")
        self.at += 1
        if not parts:
            raise TemplateError("empty group")
        if any(isinstance(p, (RawGroup, RawBreak)) for p in parts):
            raise TemplateError("a group cannot hold another group or a line end")
        if not any(isinstance(p, RawField) for p in parts):
            raise TemplateError("a group without parameters")
        return parts

    def repeats(self) -> tuple[int, int]:
        bounds = _BOUNDS.match(self.text, self.at)
        if bounds:
            self.at = bounds.end()
            low, high = int(bounds[1]), int(bounds[2])
            if low > high or not 1 <= high <= 255:
                raise TemplateError(f"a group cannot come {bounds[0]} times", "write 1..5; 255 at the most")
            return low, high
        sign = self.text[self.at : self.at + 1]
        if sign not in ("+", "*") or not sign:
            raise TemplateError("a group needs +, * or bounds behind it", "write {<topic>,<qos>}+ or {<topic>,<qos>}1..5")
        self.at += 1
        return (1 if sign == "+" else 0), 255


def parse_template(text: str) -> tuple[Raw, ...]:
    parts = _Parser(text).parts("", 0)
    breaks = [i for i, part in enumerate(parts) if isinstance(part, RawBreak)]
    if len(breaks) > 1:
        raise TemplateError("more than one <CR><LF>")
    if breaks and breaks[0] != len(parts) - 2:
        raise TemplateError("after <CR><LF> stands one payload and nothing else")
    if nested_break(parts):
        raise TemplateError("<CR><LF> inside brackets", "write two lines: one with the payload, one without")
    return parts


def nested_break(parts: tuple[Raw, ...], inside: bool = False) -> bool:
    return any(
        (isinstance(p, RawBreak) and inside) or (isinstance(p, (RawOptional, RawGroup)) and nested_break(p.parts, True))
        for p in parts
    )


def raw_fields(parts: tuple[Raw, ...]) -> tuple[RawField, ...]:
    found: list[RawField] = []
    for part in parts:
        if isinstance(part, RawField):
            found.append(part)
        elif isinstance(part, (RawOptional, RawGroup)):
            found.extend(raw_fields(part.parts))
    return tuple(found)


def head(parts: tuple[Raw, ...]) -> str:
    """The literal text a line begins with."""
    return parts[0].text if parts and isinstance(parts[0], RawLiteral) else ""


def text_of(parts: tuple[Raw, ...]) -> str:
    """A template written back."""
    return "".join(_written(part) for part in parts)


def _written(part: Raw) -> str:
    if isinstance(part, RawLiteral):
        return re.sub(r"([<>\[\]{}\\])", r"\\\1", part.text)
    if isinstance(part, RawField):
        return f"<{part.name}:{part.type}>" if part.type else f"<{part.name}>"
    if isinstance(part, RawOptional):
        return f"[{text_of(part.parts)}]"
    if isinstance(part, RawGroup):
        label = f"{part.name}: " if part.name else ""
        count = {(1, 255): "+", (0, 255): "*"}.get((part.min, part.max), f"{part.min}..{part.max}")
        return f"{{{label}{text_of(part.parts)}}}{count}"
    return "<CR><LF>"
