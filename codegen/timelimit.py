# SPDX-License-Identifier: MIT
"""Durations, and time limits that are computed from parameters and settings."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from codegen.model import BinOp, Choice, Expr, Number, ParamRef, SettingRef, TimeLimit

MAX_MS = 0xFFFFFFFF
MAX_TOKENS = 64
_UNITS = {"ms": 1, "s": 1000, "min": 60_000}
_DURATION = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,3})?) ?(ms|s|min)\b")
_TOKEN = re.compile(r"\s*(?:([0-9]{1,9}(?:\.[0-9]{1,3})? ?(?:ms|s|min)\b)|([0-9]+)\b|([A-Za-z_]\w*)|([-+*/()\[\]?:])|(\S))")

# Finds a name: (name, index or None) -> ParamRef or SettingRef; raises LimitError.
Lookup = Callable[[str, "Expr | None"], Expr]


class LimitError(ValueError):
    """What is wrong, and help where there is any."""

    def __init__(self, message: str, help: str | None = None) -> None:
        super().__init__(message)
        self.help = help


def parse_duration(text: str) -> int:
    """`300 ms`, `1.5 s`, `5 min` -> ms."""
    match = _DURATION.fullmatch(text.strip())
    if not match:
        raise LimitError(f'"{text}" is not a duration')
    ms = Decimal(match[1]) * _UNITS[match[2]]
    if ms != int(ms) or ms > MAX_MS:
        raise LimitError(f'"{text}" is not a whole number of ms that fits 32 bits')
    return int(ms)


class _Parser:
    def __init__(self, text: str, lookup: Lookup) -> None:
        self.lookup = lookup
        self.tokens = [next(g for g in m.groups() if g is not None) for m in _TOKEN.finditer(text)]
        self.at = 0
        self.depth = 0
        if len(self.tokens) > MAX_TOKENS:
            raise LimitError("a time limit of more than 64 words")

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, wanted: str | None = None) -> str:
        token = self.peek()
        if not token or (wanted is not None and token != wanted):
            found = f'"{token}"' if token else "the end"
            raise LimitError(f"expected {f'{wanted!r}'.replace(chr(39), chr(34)) if wanted else 'a value'}, found {found}")
        self.at += 1
        return token

    def sum(self) -> Expr:
        left = self.product()
        while self.peek() == "+":
            self.take()
            left = BinOp("+", left, self.product())
        return left

    def product(self) -> Expr:
        left = self.factor()
        while self.peek() == "*":
            self.take()
            left = BinOp("*", left, self.factor())
        return left

    def factor(self) -> Expr:
        token = self.take()
        if token == "(":
            return self.bracket()
        if _DURATION.fullmatch(token):
            return Number(parse_duration(token))
        if token.isdigit() and len(token) <= 10:
            return Number(int(token))
        if token[0].isalpha() or token[0] == "_":
            index: Expr | None = None
            if self.peek() == "[":
                self.take()
                index = self.factor()
                self.take("]")
            return self.lookup(token, index)
        raise LimitError(f'expected a duration, number or name, found "{token}"')

    def bracket(self) -> Expr:
        self.depth += 1
        if self.depth > 8:
            raise LimitError("brackets nested too deeply")
        inner = self.sum()
        if self.peek() == "?":
            self.take()
            yes = self.sum()
            self.take(":")
            inner = Choice(inner, yes, self.sum())
        self.take(")")
        self.depth -= 1
        return inner


def _names(text: str, index: Expr | None) -> Expr:
    raise LimitError(f'unknown name "{text}"')


def parse_expr(text: str, lookup: Lookup = _names) -> Expr:
    parser = _Parser(text, lookup)
    expr = parser.sum()
    if parser.peek():
        raise LimitError(f'unexpected "{parser.peek()}"')
    return expr


def parse_limit(text: str, lookup: Lookup = _names) -> TimeLimit:
    expr = parse_expr(text, lookup)
    ms = constant(expr)
    if ms is not None and (ms > MAX_MS or ms == 0):
        raise LimitError(f"{ms} ms is not a time limit")
    if isinstance(expr, Number) and not _DURATION.fullmatch(text.strip()):
        raise LimitError(f'"{text}" has no unit')
    return TimeLimit(show(expr) if ms is None else str(ms), expr, ms)


def constant(expr: Expr) -> int | None:
    """The value of an expression without names."""
    if isinstance(expr, Number):
        return expr.ms
    if isinstance(expr, BinOp):
        left, right = constant(expr.left), constant(expr.right)
        if left is None or right is None:
            return None
        return left + right if expr.op == "+" else left * right
    if isinstance(expr, Choice):
        test = constant(expr.test)
        return None if test is None else constant(expr.yes if test else expr.no)
    return None


def show(expr: Expr) -> str:
    """As `codegen dump` prints it: times in ms, settings without their index."""
    if isinstance(expr, Number):
        return str(expr.ms)
    if isinstance(expr, ParamRef):
        return expr.param
    if isinstance(expr, SettingRef):
        return expr.setting
    if isinstance(expr, Choice):
        return f"({show(expr.test)} ? {show(expr.yes)} : {show(expr.no)})"
    if expr.op == "+":
        return f"{show(expr.left)} + {show(expr.right)}"
    return "*".join(f"({show(side)})" if isinstance(side, BinOp) and side.op == "+" else show(side) for side in (expr.left, expr.right))


def names(expr: Expr | None) -> tuple[Expr, ...]:
    """All parameters and settings an expression refers to."""
    if isinstance(expr, BinOp):
        return names(expr.left) + names(expr.right)
    if isinstance(expr, Choice):
        return names(expr.test) + names(expr.yes) + names(expr.no)
    if isinstance(expr, SettingRef):
        return (expr, *names(expr.index))
    return (expr,) if isinstance(expr, ParamRef) else ()
