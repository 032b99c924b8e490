# SPDX-License-Identifier: MIT
"""C names: which are allowed, and that no two things get the same one."""

from __future__ import annotations

import re

from codegen.diagnostics import Diagnostics
from codegen.model import Mark

C_KEYWORDS = frozenset(
    """auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while
    _Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local""".split()
)
CPP_KEYWORDS = frozenset(
    """alignas alignof and and_eq asm bitand bitor bool catch char8_t char16_t char32_t class compl concept consteval
    constexpr constinit const_cast co_await co_return co_yield decltype delete dynamic_cast explicit export false
    friend mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public
    reinterpret_cast requires static_assert static_cast template this thread_local throw true try typeid typename
    using virtual wchar_t xor xor_eq""".split()
)
_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


def is_keyword(name: str) -> bool:
    return name in C_KEYWORDS or name in CPP_KEYWORDS


def is_identifier(name: str) -> bool:
    return _IDENTIFIER.match(name) is not None


def place(mark: Mark) -> str:
    return f"{mark.file}:{mark.line}:{mark.col}"


class Names:
    """The names of one scope, each with what has it and where that stands."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics
        self._taken: dict[str, tuple[str, Mark]] = {}

    def claim(self, name: str, what: str, mark: Mark) -> str:
        """Takes a name. Reports one that C or C++ does not allow, or that something else has."""
        if not is_identifier(name):
            self._diagnostics.report(mark, "E060", f'{what} would be called "{name}", which is not a C name')
        elif is_keyword(name):
            self._diagnostics.report(mark, "E060", f'{what} would be called "{name}", a keyword of C or C++')
        owner = self._taken.setdefault(name, (what, mark))
        if owner != (what, mark):
            self._diagnostics.report(
                mark, "E061", f'{what} would be called "{name}", as {owner[0]} at {place(owner[1])} is'
            )
        return name
