# SPDX-License-Identifier: MIT
"""Durations and computed time limits."""

from __future__ import annotations

import pytest

from codegen.model import BinOp, Choice, Expr, Number, ParamRef, SettingRef
from codegen.timelimit import LimitError, constant, names, parse_duration, parse_expr, parse_limit


def lookup(name: str, index: Expr | None) -> Expr:
    return ParamRef(name) if name.islower() and index is None else SettingRef(name, index)


@pytest.mark.parametrize("text, ms", [("300 ms", 300), ("1.5 s", 1500), ("5 min", 300_000), ("0.001 s", 1), ("3s", 3000)])
def test_durations(text: str, ms: int) -> None:
    assert parse_duration(text) == ms


@pytest.mark.parametrize("text", ["", "300", "s", "1 h", "1.5 ms", "999999999 min", "-1 s", "1 s 2"])
def test_no_durations(text: str) -> None:
    with pytest.raises(LimitError):
        parse_duration(text)


@pytest.mark.parametrize(
    "text, shown, ms",
    [
        ("300 ms", "300", 300),
        ("150 s + 2 * 1 s", "152000", 152_000),
        ("150 s + N[c] * 1 s", "150000 + N*1000", None),
        ("(N + c) * 1 s", "(N + c)*1000", None),
        ("c * (N[c] ? 1 ms : 1 s)", "c*(N ? 1 : 1000)", None),
        ("(1 ? 2 s : 3 s)", "2000", 2000),
        ("(0 ? 2 s : 3 s)", "3000", 3000),
    ],
)
def test_limits(text: str, shown: str, ms: int | None) -> None:
    limit = parse_limit(text, lookup)
    assert (limit.text, limit.ms) == (shown, ms)


@pytest.mark.parametrize(
    "text", ["", "300", "0 ms", "1 s +", "1 s 2", "1 s - 1 s", "(1 s", "N[", "N[c", "(1 ? 2 s)", "$", "99999999999 * 1 s", "9" * 5000 + " * 1 s", "N[" * 500, "1 s" + " + 1 s" * 500]
)
def test_no_limits(text: str) -> None:
    with pytest.raises(LimitError):
        parse_limit(text, lookup)


def test_nothing_is_known_without_a_lookup() -> None:
    with pytest.raises(LimitError, match='unknown name "a"'):
        parse_expr("a")


def test_names() -> None:
    expr = parse_expr("a + (N[b] ? 1 : c) * 2", lookup)
    assert [getattr(n, "param", None) or getattr(n, "setting") for n in names(expr)] == ["a", "N", "b", "c"]
    assert names(None) == ()


def test_products_bind_closer() -> None:
    assert parse_expr("1 + 2 * 3") == BinOp("+", Number(1), BinOp("*", Number(2), Number(3)))
    assert constant(Choice(Number(0), Number(1), Number(2))) == 2
    assert constant(BinOp("+", ParamRef("a"), Number(1))) is None
