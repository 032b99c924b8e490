# SPDX-License-Identifier: MIT
"""Members of the structs: parameters of a line, or of several lines merged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from codegen.model import Exchange, Field, Group, Line, Optional, Param, Part
from codegen.resolve_context import Context


def single_fields(parts: tuple[Part, ...]) -> tuple[Field, ...]:
    """Fields that are members of their own: those of groups are not."""
    found: list[Field] = []
    for part in parts:
        if isinstance(part, Field):
            found.append(part)
        elif isinstance(part, Optional):
            found.extend(single_fields(part.parts))
    return tuple(found)


def groups(parts: tuple[Part, ...]) -> tuple[Group, ...]:
    found: list[Group] = []
    for part in parts:
        if isinstance(part, Group):
            found.append(part)
        elif isinstance(part, Optional):
            found.extend(groups(part.parts))
    return tuple(found)


def merged(context: Context, lines: Iterable[Line], owner: str) -> tuple[Param, ...]:
    """Parameters of all lines, once each, payloads last."""
    members: dict[str, Param] = {}
    for line in lines:
        for field in single_fields(line.template.parts):
            _add(context, members, field.param, line, owner)
    ordered = sorted(members.values(), key=lambda p: p.type in ("payload", "bytes"))
    return tuple(ordered)


def _add(context: Context, members: dict[str, Param], param: Param, line: Line, owner: str) -> None:
    first = members.setdefault(param.name, param)
    if first is param:
        return
    place = f"{first.mark.file}:{first.mark.line}"
    if first.type != param.type:
        message = f"{owner}: {param.name} is of type {param.type} in `{line.template.text}`, of type {first.type} elsewhere ({place})"
        context.error(line.mark, "E061", message, "write `params: {<parameter>: {name: …}}` at one of the lines")
    elif first.manual_name != param.manual_name:
        message = f"{owner}: <{param.manual_name}> and <{first.manual_name}> ({place}) are both named {param.name}"
        context.error(param.mark, "E061", message, "write `name:` at one of them")


def is_item(line: Line) -> bool:
    return line.many and line.phase in ("info", "after")


def members_of(context: Context, x: Exchange) -> Exchange:
    """The exchange with the members of its structs."""
    length = x.data.length if x.data else None
    request = [f.param for f in single_fields(x.syntax.parts) if f.param.name != length]
    if x.data:
        request.append(x.data.param)
    lines = (*x.replies, *x.finals)
    return replace(
        x,
        request=tuple(request),
        reply=merged(context, (line for line in lines if not is_item(line)), x.function),
        item=merged(context, (line for line in lines if is_item(line)), x.function),
    )
