# SPDX-License-Identifier: MIT
"""Templates: parts, and back to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.template import (
    RawBreak,
    RawField,
    RawGroup,
    RawLiteral,
    RawOptional,
    TemplateError,
    head,
    parse_template,
    raw_fields,
    text_of,
)


def test_nested_brackets() -> None:
    parts = parse_template("AT+X=<a>[,<b>[,<c:text>]]")
    inner = RawOptional((RawLiteral(","), RawField("c", "text")))
    assert parts == (
        RawLiteral("AT+X="),
        RawField("a", None),
        RawOptional((RawLiteral(","), RawField("b", None), inner)),
    )
    assert [f.name for f in raw_fields(parts)] == ["a", "b", "c"]
    assert head(parts) == "AT+X="


def test_line_without_prefix() -> None:
    assert head(parse_template("<ip>")) == ""


@pytest.mark.parametrize(
    "text, name, low, high",
    [("{<t>,<q>}+", None, 1, 255), ("{<t>,<q>}*", None, 0, 255), ("{items: <t>}2..5", "items", 2, 5)],
)
def test_groups(text: str, name: str | None, low: int, high: int) -> None:
    (group,) = parse_template(text)
    assert isinstance(group, RawGroup)
    assert (group.name, group.min, group.max) == (name, low, high)


def test_payload_after_the_line() -> None:
    assert parse_template("+X: <n><CR><LF><data>")[-2:] == (RawBreak(), RawField("data", None))


def test_escapes() -> None:
    assert parse_template(r"\<a\>\[\{") == (RawLiteral("<a>[{"),)


WRITTEN = ["AT", "<a>", "+X: <a:values>,<b>", "{m: <t>,<q>}+", "{<t>}*", "{<t>}1..4", "a[,<b>[,<c>]]", r"\<\>\[\]\{\}\\", "+X: <n><CR><LF><d>"]


@pytest.mark.parametrize("text", WRITTEN)
def test_written_back(text: str) -> None:
    assert text_of(parse_template(text)) == text


@given(st.text(alphabet="ab<>[]{}+*,:\\ CRLF0.", max_size=30))
def test_any_text_parses_or_is_refused(text: str) -> None:
    try:
        parts = parse_template(text)
    except TemplateError:
        return
    assert parse_template(text_of(parts)) == parts
