# SPDX-License-Identifier: MIT
"""Command lines against the spec's templates: which exchange is meant, and with which values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Union

from codegen.model import Exchange, Field, Group, Literal, Module, Optional, Param, Part

Value = Union[int, str, "list[dict[str, object]]"]
Values = Mapping[str, Value]


class BadCommand(Exception):
    """A line that is refused. `exchange` is the form that was meant, as far as one can tell."""

    def __init__(self, text: str, exchange: Exchange | None) -> None:
        super().__init__(text)
        self.exchange = exchange


@dataclass(frozen=True)
class Request:
    """A command line that was understood."""

    exchange: Exchange
    values: dict[str, Value]


def split(line: str) -> list[str]:
    """The commands of a line: `AT+A;+B` is two of them. Semicolons inside quotes do not count."""
    parts, quoted, current = [], False, ""
    for char in line:
        quoted ^= char == '"'
        if char == ";" and not quoted:
            parts.append(current)
            current = ""
        else:
            current += char
    if current or not parts:
        parts.append(current)
    return [parts[0]] + ["AT" + part for part in parts[1:]]


def strip_spaces(line: str) -> str:
    """The line without spaces outside quotes; they mean nothing there."""
    result, quoted = "", False
    for char in line:
        quoted ^= char == '"'
        if quoted or char != " ":
            result += char
    return result


def parse(module: Module, line: str) -> Request:
    """The exchange that `line` asks for, with checked values. Raises BadCommand."""
    text = strip_spaces(line)
    for exchange in module.exchanges():
        values = match(exchange.syntax.parts, text)
        if values is not None:
            check(exchange, values)
            return Request(exchange, values)
    raise BadCommand(line, _meant(module, text))


def command_name(line: str) -> str:
    """`AT+QSSLOPEN` of `at+qsslopen=1,…`."""
    name = line.upper()
    for stop in "=?;":
        name = name.partition(stop)[0]
    return name.strip()


def _meant(module: Module, text: str) -> Exchange | None:
    """A form of the command that the line names, of the same kind when there is one."""
    forms = [x for x in module.exchanges() if x.command == command_name(text)]
    wanted = "test" if text.endswith("=?") else "read" if text.endswith("?") else "write" if "=" in text else "execute"
    return next((x for x in forms if x.form == wanted), forms[0] if forms else None)


# ---- matching ------------------------------------------------------------------------------------------------------


def match(parts: tuple[Part, ...], text: str) -> dict[str, Value] | None:
    """The values of the fields when the whole text has this shape."""
    return next((values for rest, values in _match(parts, text) if not rest), None)


def _match(parts: tuple[Part, ...], text: str) -> Iterator[tuple[str, dict[str, Value]]]:
    """Every way to match `parts` at the start of `text`: what is left, and the values."""
    if not parts:
        yield text, {}
        return
    for rest, values in _match_part(parts[0], text):
        for end, more in _match(parts[1:], rest):
            yield end, {**values, **more}


def _match_part(part: Part, text: str) -> Iterator[tuple[str, dict[str, Value]]]:
    if isinstance(part, Literal):
        if text[: len(part.text)].upper() == part.text.upper():
            yield text[len(part.text) :], {}
    elif isinstance(part, Field):
        yield from _match_field(part.param, text)
    elif isinstance(part, Optional):
        yield from _match(part.parts, text)
        yield text, {}
    elif isinstance(part, Group):
        yield from _match_group(part, text)


def _match_field(param: Param, text: str) -> Iterator[tuple[str, dict[str, Value]]]:
    length = _token_length(text)
    token, rest = text[:length], text[length:]
    value = read_value(param, token)
    if value is not None:
        yield rest, {param.name: value}


def _match_group(group: Group, text: str) -> Iterator[tuple[str, dict[str, Value]]]:
    """As many repetitions as there are, longest first."""
    items: list[dict[str, object]] = []
    rest = text
    while len(items) < group.max:
        start = rest[1:] if items and rest.startswith(",") else rest
        found = next(_match(group.parts, start), None)
        if found is None:
            break
        rest, values = found
        items.append(dict(values))
    if len(items) >= group.min:
        yield rest, {group.name: items}


def _token_length(text: str) -> int:
    if text.startswith('"'):
        end = text.find('"', 1)
        return len(text) if end < 0 else end + 1
    end = text.find(",")
    return len(text) if end < 0 else end


# ---- values --------------------------------------------------------------------------------------------------------


def read_value(param: Param, token: str) -> Value | None:
    """The value of a token, or None when it is not of the parameter's type."""
    quoted = len(token) >= 2 and token[0] == token[-1] == '"'
    if param.type == "int":
        return _number(token, 10)
    if param.type == "hex":
        return _hex(token, param, quoted)
    if param.type in ("string", "enum-string", "bytes"):
        return token[1:-1] if quoted else None
    return token if token and not quoted else None


def _number(token: str, base: int) -> int | None:
    digits = token[1:] if token[:1] == "-" else token
    good = digits.isascii() and digits.isalnum() and len(digits) <= 20
    try:
        return int(token, base) if good else None
    except ValueError:
        return None


def _hex(token: str, param: Param, quoted: bool) -> int | None:
    if quoted != param.quoted:
        return None
    body = token[1:-1] if quoted else token
    return _number(body[2:], 16) if body[:2].upper() == "0X" else None


def check(exchange: Exchange, values: Values) -> None:
    """Ranges, enumerations and lengths of every value."""
    for field in exchange.params:
        value = values.get(field.param.name)
        if value is not None and not is_valid(field.param, value):
            raise BadCommand(f"{field.param.manual_name}: {value!r}", exchange)


def is_valid(param: Param, value: Value) -> bool:
    if isinstance(value, int):
        return _int_valid(param, value)
    if isinstance(value, str):
        return _text_valid(param, value)
    return True


def _int_valid(param: Param, value: int) -> bool:
    if param.min is not None and value < param.min:
        return False
    if param.max is not None and value > param.max:
        return False
    if not param.enum:
        return True
    known = [item.value for item in param.enum if isinstance(item.value, int)]
    if value in known:
        return True
    if not param.bits:
        return False
    mask = sum(bit for bit in known if bit and bit & (bit - 1) == 0)
    return value >= 0 and value & ~mask == 0


def _text_valid(param: Param, value: str) -> bool:
    size = len(value.encode("latin-1", "replace"))
    if param.min_len is not None and size < param.min_len:
        return False
    if param.max_len is not None and size > param.max_len:
        return False
    return param.type != "enum-string" or not param.enum or value in [item.value for item in param.enum]
