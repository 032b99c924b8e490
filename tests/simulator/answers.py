# SPDX-License-Identifier: MIT
"""Lines the module says, made from the spec's templates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.model import Command, Exchange, Field, Group, Line, Literal, Optional, Param, Part, Template

Given = Mapping[str, object]


class Missing(Exception):
    """A template asks for a value that was not given."""


# ---- replies -------------------------------------------------------------------------------------------------------


def render(template: Template, values: Given) -> str:
    """The line up to its payload, with the values by C name. An optional part stands when all of it is given."""
    return "".join(_parts(template.parts, values))


def _parts(parts: tuple[Part, ...], values: Given) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Literal):
            yield part.text
        elif isinstance(part, Field):
            if part.param.type != "payload":
                yield write_value(part.param, _given(values, part.param))
        elif isinstance(part, Optional):
            if all(name in values for name in _required(part.parts)):
                yield from _parts(part.parts, values)
        elif isinstance(part, Group):
            items = values.get(part.name, ())
            assert isinstance(items, (list, tuple))
            yield ",".join("".join(_parts(part.parts, item)) for item in items)


def _given(values: Given, param: Param) -> object:
    if param.name not in values:
        raise Missing(param.name)
    return values[param.name]


def _required(parts: tuple[Part, ...]) -> list[str]:
    return [part.param.name for part in parts if isinstance(part, Field)]


def write_value(param: Param, value: object) -> str:
    """A value as it stands on a line."""
    if param.type == "hex":
        text = f"0X{value:0{param.digits}X}"
        return f'"{text}"' if param.quoted else text
    if param.type in ("string", "enum-string", "bytes"):
        return f'"{value}"'
    return str(value)


def reply_for(exchange: Exchange, values: Given, phase: str = "info") -> Line:
    """The reply line of this phase whose fields are exactly those given, else the first that can be made."""
    lines = [line for line in exchange.replies if line.phase == phase]
    exact = [line for line in lines if _plain_names(line) == set(values)]
    fitting = [line for line in lines if _can_render(line, values)]
    for line in exact + fitting:
        return line
    raise Missing(f"{exchange.function}: no reply line of {sorted(values)}")


def _plain_names(line: Line) -> set[str]:
    return {f.param.name for f in line.template.fields() if f.param.type != "payload"}


def _can_render(line: Line, values: Given) -> bool:
    return all(f.optional or f.param.type == "payload" or f.param.name in values for f in line.template.fields())


# ---- test commands -------------------------------------------------------------------------------------------------


def test_lines(command: Command, exchange: Exchange) -> list[str]:
    """What a test command answers: the lines as the manual lists them, with the supported values filled in."""
    templates = [t for reply in exchange.replies for t in reply.documented or (reply.template,)]
    subs = [x.sub for x in command.exchanges]
    templates.sort(key=lambda t: subs.index(_sub(t)) if _sub(t) in subs else -1)  # the manual's order
    return ["".join(_test_parts(t.parts, command, _sub(t))) for t in templates]


def _sub(template: Template) -> str | None:
    """The sub-command a documented line is about: `+QSSLCFG: "sni",…` is about sni."""
    first = template.parts[0]
    text = first.text if isinstance(first, Literal) else ""
    pieces = text.split('"')
    return pieces[1] if len(pieces) >= 3 else None


def _test_parts(parts: tuple[Part, ...], command: Command, sub: str | None) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Literal):
            yield part.text
        elif isinstance(part, Field):
            yield _test_field(part.param, command, sub)
        elif isinstance(part, Optional):
            yield from _test_parts(part.parts, command, sub)


def _test_field(param: Param, command: Command, sub: str | None) -> str:
    if param.type != "values":
        return f"<{param.manual_name}>"
    return supported(_real_param(param, command, sub))


def _real_param(param: Param, command: Command, sub: str | None) -> Param:
    """The parameter of the command itself that has this name, which knows the range."""
    for exchange in command.exchanges:
        if sub is not None and exchange.sub != sub:
            continue
        for field in exchange.params:
            if field.param.manual_name == param.manual_name and field.param.type != "values":
                return field.param
    return param


def supported(param: Param) -> str:
    """`(0-5)`, `(0,1)`, `("a","b")`; the parameter's name where nothing bounds it."""
    values = [item.value for item in param.enum]
    if values and not all(isinstance(value, int) for value in values):
        return "(" + ",".join(f'"{value}"' for value in values) + ")"
    numbers = sorted(int(value) for value in values)
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"({numbers[0]}-{numbers[-1]})"
    if numbers:
        return "(" + ",".join(write_value(param, number) for number in numbers) + ")"
    if param.min is not None and param.max is not None:
        return f"({param.min}-{param.max})"
    return f"<{param.manual_name}>"
