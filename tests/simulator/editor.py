# SPDX-License-Identifier: MIT
"""Command lines typed by the host: echo, backspace, and whatever is not a command."""

from __future__ import annotations

from typing import Callable

from .inbox import Inbox

CR, BACKSPACE, DELETE = 0x0D, 0x08, 0x7F
MAX_LINE = 2048
PREFIXES = (b"AT", b"at", b"At")


class Editor:
    """Collects one command line. Bytes before AT are noise and mean nothing (V.250 5.2.1)."""

    def __init__(self, inbox: Inbox, echo: Callable[[bytes], None]) -> None:
        self._inbox = inbox
        self._echo = echo
        self._line = bytearray()
        self._overlong = False

    @property
    def typing(self) -> bool:
        """Whether a line has begun."""
        return len(self._line) >= 2

    def clear(self) -> None:
        self._line.clear()
        self._overlong = False

    async def read_line(self) -> str | None:
        """The next line without its CR; None for one that is too long."""
        while True:
            byte = (await self._inbox.read(1))[0]
            self._echo(bytes([byte]))
            if byte == CR:
                if self.typing:
                    return self._take()
                self.clear()
            else:
                self._add(byte)

    def _take(self) -> str | None:
        line = None if self._overlong else self._line.decode("latin-1")
        self.clear()
        return line

    def _add(self, byte: int) -> None:
        if byte in (BACKSPACE, DELETE):
            if len(self._line) > 2:
                del self._line[-1]
        elif byte < 0x20:
            return
        elif len(self._line) >= MAX_LINE:
            self._overlong = True
        else:
            self._line.append(byte)
            if len(self._line) <= 2 and not any(p.startswith(self._line) for p in PREFIXES):
                # The byte may itself be the A of AT.
                del self._line[:-1]
                if self._line not in (b"A", b"a"):
                    self._line.clear()
