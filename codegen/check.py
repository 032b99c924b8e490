# SPDX-License-Identifier: MIT
"""Checks that look at a whole module."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.model import Module


def check(module: Module, found: Diagnostics) -> None:
    pass
