# SPDX-License-Identifier: MIT
"""YAML files as trees of nodes that know their place. Nothing is given a type here.

Built on `yaml.compose`; what makes YAML surprising (anchors, tags, merge keys, tabs) is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Union

import yaml  # type: ignore[import]

from codegen.diagnostics import Diagnostics
from codegen.model import Mark

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 40
MAX_NODES = 400_000


@dataclass(frozen=True)
class Scalar:
    text: str
    plain: bool  # not in quotes and not a block
    implicit: str  # what YAML takes a plain scalar for: str int float bool null timestamp merge
    mark: Mark


@dataclass(frozen=True)
class Sequence:
    items: tuple["Node", ...]
    mark: Mark


@dataclass(frozen=True)
class Mapping:
    entries: tuple[tuple[Scalar, "Node"], ...]
    mark: Mark


Node = Union[Scalar, Sequence, Mapping]

_KINDS = {
    "tag:yaml.org,2002:" + tag: tag for tag in ("str", "int", "float", "bool", "null", "timestamp", "merge", "value")
}


class _Refused(Exception):
    """Raised to leave a file after the error was reported."""


class _Composer(yaml.SafeLoader):  # type: ignore[misc]
    """Counts depth and nodes while composing, so that a hostile file ends early."""

    depth = 0
    nodes = 0

    def compose_node(self, parent: yaml.Node | None, index: object) -> yaml.Node | None:
        event = self.peek_event()
        anchor = getattr(event, "anchor", None)
        if anchor is not None:
            raise _Surprise(event.start_mark, f"anchors and aliases are not allowed ({anchor})", "write it out, or use `types:`")
        if getattr(event, "tag", None) is not None:
            raise _Surprise(event.start_mark, f"tags are not allowed ({event.tag})", "leave the tag out; the key decides the type")
        self.depth += 1
        self.nodes += 1
        if self.depth > MAX_DEPTH or self.nodes > MAX_NODES:
            raise _Limit(event.start_mark, self.depth > MAX_DEPTH)
        node: yaml.Node | None = super().compose_node(parent, index)
        self.depth -= 1
        return node


class _Surprise(Exception):
    def __init__(self, mark: yaml.Mark, message: str, help: str) -> None:
        super().__init__(message)
        self.mark, self.message, self.help = mark, message, help


class _Limit(Exception):
    def __init__(self, mark: yaml.Mark, deep: bool) -> None:
        super().__init__("limit")
        self.mark, self.deep = mark, deep


def read_yaml(path: Path, shown: str, diagnostics: Diagnostics) -> Node | None:
    """The tree of a file; None (and diagnostics) where there is none."""
    try:
        text = _text(path, shown, diagnostics)
        return _tree(text, shown, diagnostics)
    except _Refused:
        return None


def _text(path: Path, shown: str, diagnostics: Diagnostics) -> str:
    top = Mark(shown, 1, 1)
    if path.exists() and not path.is_file():
        diagnostics.report(top, "E001", "this is not a file")
        raise _Refused
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        diagnostics.report(top, "E001", f"cannot read the file: {error.strerror}")
        raise _Refused from None
    if len(raw) > MAX_BYTES:
        diagnostics.report(top, "E006", f"the file is larger than {MAX_BYTES} bytes")
        raise _Refused
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        col = error.start - (before.rfind(b"\n") + 1) + 1
        mark = Mark(shown, before.count(b"\n") + 1, col)
        diagnostics.report(mark, "E001", "the file is not UTF-8", "save it as UTF-8 without a byte order mark")
        raise _Refused from None
    if text.startswith("\ufeff"):
        diagnostics.report(top, "E001", "the file begins with a byte order mark", "save it as UTF-8 without a byte order mark")
        raise _Refused
    _refuse_tabs(text, shown, diagnostics)
    return text


def _refuse_tabs(text: str, shown: str, diagnostics: Diagnostics) -> None:
    found = False
    for number, line in enumerate(text.split("\n"), 1):
        indent = re.match(r" *\t", line)
        if indent:
            found = True
            diagnostics.report(Mark(shown, number, indent.end()), "E005", "tab in the indentation", "indent with spaces")
    if found:
        raise _Refused


def _tree(text: str, shown: str, diagnostics: Diagnostics) -> Node:
    def place(mark: yaml.Mark | None) -> Mark:
        return Mark(shown, mark.line + 1, mark.column + 1) if mark else Mark(shown, 1, 1)

    try:
        root = yaml.compose(text, Loader=_Composer)
    except _Surprise as surprise:
        diagnostics.report(place(surprise.mark), "E004", surprise.message, surprise.help)
        raise _Refused from None
    except _Limit as limit:
        what = f"nested deeper than {MAX_DEPTH} levels" if limit.deep else f"more than {MAX_NODES} values in one file"
        diagnostics.report(place(limit.mark), "E006", what)
        raise _Refused from None
    except RecursionError:
        diagnostics.report(place(None), "E006", f"nested deeper than {MAX_DEPTH} levels")
        raise _Refused from None
    except yaml.MarkedYAMLError as error:
        _syntax(error, place(error.problem_mark or error.context_mark), diagnostics)
        raise _Refused from None
    except yaml.YAMLError as error:
        diagnostics.report(_reader_place(error, text, shown), "E002", _first_line(error))
        raise _Refused from None
    if root is None:
        diagnostics.report(place(None), "E003", "the file is empty", "delete it, or write a top-level key")
        raise _Refused
    return _convert(root, place, diagnostics)


def _syntax(error: yaml.MarkedYAMLError, mark: Mark, diagnostics: Diagnostics) -> None:
    problem = str(error.problem or error.context or "not YAML").strip()
    help = None
    if "expected a single document" in problem or "single document" in str(error.context):
        problem, help = "more than one document in the file", "split it into two files"
    elif "mapping values are not allowed" in problem or "cannot start any token" in problem:
        help = "a template or text with `: `, `{`, `[`, `@` or a backquote needs quotes around it"
    diagnostics.report(mark, "E002", problem, help)


def _first_line(error: Exception) -> str:
    reason = getattr(error, "reason", None)
    return str(reason) if reason else str(error).splitlines()[0]


def _reader_place(error: Exception, text: str, shown: str) -> Mark:
    at = getattr(error, "position", 0) or 0
    before = text[:at]
    return Mark(shown, before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1)


def _convert(node: yaml.Node, place: Callable[[yaml.Mark], Mark], diagnostics: Diagnostics) -> Node:
    mark = place(node.start_mark)
    if isinstance(node, yaml.ScalarNode):
        return Scalar(node.value, node.style is None, _KINDS.get(node.tag, "str"), mark)
    if isinstance(node, yaml.SequenceNode):
        return Sequence(tuple(_convert(item, place, diagnostics) for item in node.value), mark)
    entries: list[tuple[Scalar, Node]] = []
    for key, value in node.value:
        converted = _convert(key, place, diagnostics)
        if not isinstance(converted, Scalar):
            diagnostics.report(converted.mark, "E013", "a key must be a single word or text")
            continue
        if converted.implicit == "merge":
            diagnostics.report(converted.mark, "E004", "merge keys (<<) are not allowed", "use `types:` and `use:`")
            continue
        entries.append((converted, _convert(value, place, diagnostics)))
    return Mapping(tuple(entries), mark)
