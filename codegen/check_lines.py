# SPDX-License-Identifier: MIT
"""Can a decoder tell the parts of a line, and the lines of an exchange, apart?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.diagnostics import Diagnostics
from codegen.model import Field, Group, Line, Literal, Mark, Optional, Param, Part, Template, When

_CLASS = {"string": "quoted", "enum-string": "quoted", "bytes": "quoted", "text": "bare", "address": "bare"}


def field_class(param: Param) -> str:
    """What a decoder sees of a field."""
    if param.type == "hex":
        return "quoted" if param.quoted else "number"
    return _CLASS.get(param.type, "number" if param.type == "int" else param.type)


def check_template(template: Template, mark: Mark, found: Diagnostics) -> None:
    _check_parts(template.parts, template.text, mark, found)


def _check_parts(parts: tuple[Part, ...], text: str, mark: Mark, found: Diagnostics) -> None:
    middle = [p for p in parts[:-1] if isinstance(p, Optional)]
    if len(middle) > 1 or (middle and isinstance(parts[-1], Optional)):
        message = f"two optional parts in `{text}`: one alone could be either"
        found.report(mark, "E023", message, "nest them, as in <a>[,<b>[,<c>]]")
    for part, follower in zip(parts, parts[1:]):
        if isinstance(part, Field) and isinstance(follower, Field):
            message = f"nothing stands between <{part.param.manual_name}> and <{follower.param.manual_name}> in `{text}`"
            found.report(mark, "E023", message, "write the comma that the manual has there")
        if isinstance(part, Group):
            found.report(mark, "E023", f"a repeated group is not the last part of `{text}`")
    for part in parts:
        if isinstance(part, (Optional, Group)):
            _check_parts(part.parts, text, mark, found)


def shape(parts: Sequence[Part]) -> tuple[str, ...]:
    """What a decoder sees of a line with all its optional parts."""
    seen: list[str] = []
    for part in parts:
        if isinstance(part, Literal):
            seen.append(re.sub(r"\s+", "", part.text))
        elif isinstance(part, Field):
            words = "/".join(sorted(str(i.value) for i in part.param.enum)) if part.param.type == "enum-string" else ""
            seen.append(f"<{field_class(part.param)}{words}>")
        elif isinstance(part, (Optional, Group)):
            seen.extend(shape(part.parts))
        else:
            seen.append("\n")
    return tuple(seen)


def _apart(a: tuple[When, ...], b: tuple[When, ...]) -> bool:
    """True where the settings never let both lines come."""
    return any(x.setting == y.setting and x.value != y.value for x in a for y in b)


def check_apart(lines: Sequence[Line], found: Diagnostics) -> None:
    seen: dict[str, list[Line]] = {}
    for line in lines:
        same = seen.setdefault("".join(shape(line.template.parts)), [])
        for other in same:
            if not _apart(line.when, other.when):
                place = f"{other.mark.file}:{other.mark.line}"
                message = f"`{line.template.text}` cannot be told from `{other.template.text}` in {place}"
                found.report(line.mark, "E062", message, "write `when:` with the setting that decides, or one line for both")
        same.append(line)
