# SPDX-License-Identifier: MIT
"""atbind's generator: spec -> checked model -> C, tables, reference pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from codegen.diagnostics import SpecError
    from codegen.load import load_all, load_module

__all__ = ["SpecError", "load_all", "load_module"]


def __getattr__(name: str) -> Any:
    """Imports the front end only when it is used: `codegen.model` alone costs nothing."""
    if name in ("load_all", "load_module"):
        from codegen import load

        return getattr(load, name)
    if name == "SpecError":
        from codegen.diagnostics import SpecError

        return SpecError
    raise AttributeError(f"module 'codegen' has no attribute {name!r}")
