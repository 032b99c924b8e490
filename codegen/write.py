# SPDX-License-Identifier: MIT
"""Writes generated files, only those that changed; or tells which would."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Difference:
    """What a folder holds against what it should hold; paths are relative to it."""

    changed: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.changed or self.missing or self.extra)

    def report(self, folder: str) -> list[str]:
        return [
            f"{folder}/{path}: {what}"
            for what, paths in (("changed", self.changed), ("missing", self.missing), ("extra", self.extra))
            for path in paths
        ]


def present(folder: Path) -> list[str]:
    """Files below a folder, with "/" between names on every machine."""
    found = []
    for root, folders, files in os.walk(folder):
        folders.sort()
        found += [Path(root, name).relative_to(folder).as_posix() for name in files]
    return sorted(found)


def difference(folder: Path, files: Mapping[str, str]) -> Difference:
    there = set(present(folder))
    return Difference(
        changed=tuple(p for p in sorted(files) if p in there and (folder / p).read_bytes() != files[p].encode()),
        missing=tuple(p for p in sorted(files) if p not in there),
        extra=tuple(sorted(there - set(files))),
    )


def is_generated(file: Path) -> bool:
    """Whether a file says of itself, near its beginning, that it was generated."""
    with file.open("rb") as stream:
        return re.search(rb"Generated[^.]{0,40}\bdo\s[^.]{0,8}not\s[^.]{0,8}edit", stream.read(1000)) is not None


def write(folder: Path, files: Mapping[str, str]) -> Difference:
    """Makes the folder hold these files, and no others that were generated. Returns what was found before; of `extra`, a
    file that somebody else wrote is left where it is."""
    found = difference(folder, files)
    for path in (*found.changed, *found.missing):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(files[path].encode())
    for path in found.extra:
        if is_generated(folder / path):
            (folder / path).unlink()
    remove_empty(folder)
    return found


def remove_empty(folder: Path) -> None:
    for root, folders, files in os.walk(folder, topdown=False):
        if not os.listdir(root) and Path(root) != folder:
            os.rmdir(root)
