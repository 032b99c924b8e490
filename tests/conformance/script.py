# SPDX-License-Identifier: MIT
"""Tests as the player reads them (see script.h)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Union

Json = dict[str, Any]
Value = Union[int, bytes, None]  # None: a string without bytes


def escaped(data: bytes) -> str:
    """Printable, as both the script and the record have it."""
    return "".join(
        "\\\\" if byte == 0x5C else chr(byte) if 0x20 <= byte <= 0x7E else f"\\x{byte:02X}" for byte in data
    )


@dataclass(frozen=True)
class Segment:
    """Bytes of the module in one piece of meaning, and the lines of the record that they bring about."""

    data: bytes
    wants: tuple[str, ...] = ()
    kind: str = "line"  # line, payload, prompt


class Script:
    """One test."""

    def __init__(self, title: str) -> None:
        self.lines = [f"test\t{title}"]

    def start(self, function: str, args: Mapping[str, Value]) -> None:
        self.lines.append(f"call\t{function}")
        for name, value in args.items():
            if value is None:
                self.lines.append(f"null\t{name}")
            else:
                data = value if isinstance(value, bytes) else str(value).encode()
                self.lines.append(f"arg\t{name}\t{escaped(data)}")

    def settings(self, words: Mapping[int, int]) -> None:
        self.lines += [f"setting\t{word}\t{value}" for word, value in sorted(words.items())]

    def feed(self, data: bytes) -> None:
        self.lines.append(f"feed\t{escaped(data)}")

    def send(self, data: bytes) -> None:
        self.lines.append(f"send\t{escaped(data)}")

    def escape(self) -> None:
        self.lines.append("escape")

    def wait(self, ms: int) -> None:
        self.lines.append(f"pass\t{ms}")

    def want(self, *lines: str) -> None:
        self.lines += [f"want\t{line}" for line in lines]

    def segments(self, segments: Iterable[Segment], sends: bytes = b"", before: bytes = b"") -> None:
        """The module's bytes. It waits after a prompt, for the host then sends its payload."""
        fed = before
        for segment in segments:
            fed += segment.data
            self.want(*segment.wants)
            if segment.kind == "prompt":
                self.feed(fed)
                self.want(f"sent {escaped(sends)}")
                fed = b""
        if fed:
            self.feed(fed)

    def text(self, splits: bool, tight: bool = False) -> str:
        return "\n".join([*self.lines, "run\t" + ("tight" if tight else "splits" if splits else "once")]) + "\n"
