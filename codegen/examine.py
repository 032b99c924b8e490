# SPDX-License-Identifier: MIT
"""All that is wrong with a module: in its spec, and for the tables that it becomes."""

from __future__ import annotations

from pathlib import Path

from codegen.diagnostics import SpecError
from codegen.load import Loaded, inspect
from codegen.plan_module import plan_module


def examine(path: Path) -> Loaded:
    """Like inspect(); a module that is complete is planned, too, since only that tells whether its tables fit."""
    loaded = inspect(path)
    if loaded.module is None:
        return loaded
    try:
        plan_module(loaded.module)
    except SpecError as refused:
        return Loaded(None, refused.diagnostics)
    return loaded
