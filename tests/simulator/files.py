# SPDX-License-Identifier: MIT
"""The module's file systems: `RAM:` and `UFS:`, in memory or under a folder."""

from __future__ import annotations

from pathlib import Path

STORAGES = ("RAM", "UFS")
MAX_NAME = 80


class BadName(ValueError):
    """Not a name of a file on the module."""


class Files:
    """Files by name. `RAM:` is lost at a restart, `UFS:` stays; a name without a storage is on UFS."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._memory: dict[str, bytes] = {}

    def write(self, name: str, data: bytes) -> None:
        full = full_name(name)
        path = self._path(full)
        if path is None:
            self._memory[full] = data
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def read(self, name: str) -> bytes | None:
        """The content, or None when there is no such file."""
        try:
            full = full_name(name)
        except BadName:
            return None
        path = self._path(full)
        if path is None:
            return self._memory.get(full)
        return path.read_bytes() if path.is_file() else None

    def restart(self) -> None:
        """Forget RAM."""
        for full in [name for name in self._memory if name.startswith("RAM:")]:
            del self._memory[full]
        if self._folder is not None:
            for path in (self._folder / "RAM").glob("*"):
                path.unlink()

    def _path(self, full: str) -> Path | None:
        if self._folder is None:
            return None
        storage, _, name = full.partition(":")
        return self._folder / storage / name


def full_name(name: str) -> str:
    """STORAGE:NAME. The name is one path component: it may not lead out of the folder."""
    storage, colon, base = name.partition(":")
    if not colon:
        storage, base = "UFS", name
    storage = storage.upper()
    if storage not in STORAGES or not base or len(base) > MAX_NAME or base in (".", ".."):
        raise BadName(name)
    if any(c in '/\\:*?"<>|' or not c.isprintable() for c in base):
        raise BadName(name)
    return f"{storage}:{base}"


def checksum(data: bytes) -> int:
    """XOR of the 16-bit words, the first byte of each the higher one; a last single byte is a high byte."""
    high = low = 0
    for byte in data[0::2]:
        high ^= byte
    for byte in data[1::2]:
        low ^= byte
    return high << 8 | low
