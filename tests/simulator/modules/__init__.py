# SPDX-License-Identifier: MIT
"""What each module does beyond its spec: one file, one Behaviour class a module."""

from __future__ import annotations

from .base import Behaviour


def behaviour_of(module: str) -> type[Behaviour]:
    """The behaviour of a module by its id. Raises KeyError for one that is not simulated."""
    from . import eg91xq

    return {"eg91xq": eg91xq.Eg91xq}[module]


SIMULATED = ("eg91xq",)
