# SPDX-License-Identifier: MIT
"""Names: from the manual's to those in C, and which names C and C++ keep for themselves."""

from __future__ import annotations

import re

KEYWORDS = frozenset(
    """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class co_await
    co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype default delete do
    double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable
    namespace new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast
    requires restrict return short signed sizeof static static_assert static_cast struct switch template this
    thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor
    xor_eq errno linux unix assert offsetof NULL EOF
    """.split()
)
# Members that generated structs have beside those of the spec.
OWN_MEMBERS = frozenset({"item", "count", "on_item", "user"})
_IDENTIFIER = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_SPELLED = {"QoS": "Qos", "IPs": "Ips", "IDs": "Ids"}
MAX_NAME = 63


def snake(manual_name: str) -> str:
    """SSL_ctxID -> ssl_ctx_id."""
    for written, spelled in _SPELLED.items():
        manual_name = manual_name.replace(written, spelled)
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", manual_name)
    return re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")


def words_of(text: str) -> str:
    """Function words of a command or URC: AT+QSSLOPEN -> qsslopen."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def fault_of(name: str) -> str | None:
    """Why a name cannot be a member or function in C; None: it can."""
    if name in KEYWORDS:
        return f'"{name}" is a word that C or C++ keeps for itself'
    if not _IDENTIFIER.fullmatch(name):
        return f'"{name}" is not a lower-case C name'
    if len(name) > MAX_NAME:
        return f'"{name}" is longer than {MAX_NAME} characters'
    if name.startswith("has_"):
        return f'"{name}" begins like a flag that tells whether a parameter is given'
    return None


def constant_fault(name: str) -> str | None:
    if re.fullmatch(r"[A-Z0-9]+(_[A-Z0-9]+)*", name) and len(name) <= MAX_NAME:
        return None
    return f'"{name}" is not an upper-case C name' if name else "there is no letter or digit to make a C name of"


def constant(meaning: str) -> str:
    """Name of a value from its meaning: `Verify the server. …` -> VERIFY_THE_SERVER."""
    first = re.split(r"[.;:(](?:\s|$)|\s[(\[]|,\s", meaning, maxsplit=1)[0]
    words = re.sub(r"[^A-Za-z0-9]+", " ", first.replace("'", "")).upper().split()
    name = ""
    for word in words:
        longer = f"{name}_{word}" if name else word
        if len(longer) > 48:
            break
        name = longer
    return name
