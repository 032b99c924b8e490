# SPDX-License-Identifier: MIT
"""Calls atctl, and what the spec says of the module it is asked about."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parents[2]
MODULES = sorted(p.parent.name for p in (TOP / "generated").glob("*/CMakeLists.txt"))

JsonObject = dict[str, Any]


@dataclass(frozen=True)
class Tool:
    path: Path

    def run(self, *words: str, stdin: bytes = b"", timeout: float = 60) -> subprocess.CompletedProcess[bytes]:
        done = subprocess.run([str(self.path), *words], input=stdin, capture_output=True, timeout=timeout, check=False)
        assert b"Sanitizer" not in done.stderr and b"runtime error" not in done.stderr, done.stderr.decode()
        return done

    def encode(self, module: str, function: str, *words: str) -> subprocess.CompletedProcess[bytes]:
        return self.run("encode", "-m", module, function, *words)

    def decode(self, module: str, capture: bytes, *options: str) -> list[JsonObject]:
        done = self.run("decode", "-m", module, *options, stdin=capture)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


@lru_cache(maxsize=None)
def dump(module: str) -> JsonObject:
    """The model, as `codegen dump` shows it."""
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "dump", "--module", module], cwd=TOP, capture_output=True, check=True
    )
    model: JsonObject = json.loads(done.stdout)
    return model


def functions(module: str) -> list[tuple[str, JsonObject]]:
    """Pairs of command and form."""
    return [(c["command"], f) for c in dump(module)["commands"] for f in c["forms"]]


def shown(objects: list[JsonObject], *keys: str) -> list[tuple[Any, ...]]:
    """Some keys of each object."""
    return [tuple(o[k] for k in keys) for o in objects]
