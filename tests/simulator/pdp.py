# SPDX-License-Identifier: MIT
"""PDP contexts: configured, activated, given an address."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Context:
    configured: bool = False
    type: int = 1  # 1 IPv4, 2 IPv6, 3 both
    active: bool = False


class Contexts:
    """The contexts of a module, made when first spoken of."""

    def __init__(self) -> None:
        self._contexts: dict[int, Context] = {}

    def reset(self) -> None:
        self._contexts.clear()

    def context(self, number: int) -> Context:
        return self._contexts.setdefault(number, Context())

    def is_active(self, number: int) -> bool:
        return self.context(number).active

    def active(self) -> list[tuple[int, Context]]:
        return sorted((n, c) for n, c in self._contexts.items() if c.active)


def ipv4(number: int) -> str:
    """An address a network might give context `number`; sockets are on the loopback whatever it says."""
    return f"10.7.157.{number}"
