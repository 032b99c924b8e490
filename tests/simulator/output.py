# SPDX-License-Identifier: MIT
"""Everything the module says, in order: through the faults, at the pace of the line."""

from __future__ import annotations

import asyncio
import sys
from collections import deque

from .faults import Faults, ModuleReset, Piece
from .link import Link

SLICE = 0.01  # seconds of line time written at once
HIGH_WATER = 16384  # `drain` waits above this many bytes


class Output:
    """A queue of pieces and the task that writes them."""

    def __init__(self, link: Link, faults: Faults, baud: int = 0, verbose: bool = False) -> None:
        self._link = link
        self._faults = faults
        self._baud = baud
        self._verbose = verbose
        self._queue: deque[Piece] = deque()
        self._size = 0
        self._more = asyncio.Event()
        self._room = asyncio.Event()
        self._idle = asyncio.Event()
        self._room.set()
        self._idle.set()

    def say(self, unit: str, data: bytes) -> None:
        """Queue one unit. Raises ModuleReset when a fault restarts the module here."""
        try:
            self._queue_pieces(self._faults.shape(unit, data))
        except ModuleReset as reset:
            self._queue_pieces([Piece(reset.args[0])])
            raise

    def _queue_pieces(self, pieces: list[Piece]) -> None:
        for piece in pieces:
            self._queue.append(piece)
            self._size += len(piece.data)
        if self._queue:
            self._more.set()
            self._idle.clear()
        if self._size > HIGH_WATER:
            self._room.clear()

    async def drain(self) -> None:
        """Wait until there is room for more."""
        await self._room.wait()

    async def flush(self) -> None:
        """Wait until everything is written."""
        await self._idle.wait()

    async def run(self) -> None:
        """Write for ever."""
        while True:
            await self._more.wait()
            while self._queue:
                piece = self._queue.popleft()
                if piece.pause:
                    await asyncio.sleep(piece.pause)
                await self._write(piece.data)
                self._size -= len(piece.data)
                if self._size <= HIGH_WATER:
                    self._room.set()
            self._more.clear()
            self._idle.set()

    async def _write(self, data: bytes) -> None:
        if self._verbose:
            print(f"<- {data!r}", file=sys.stderr, flush=True)
        if not self._baud:
            await self._link.write(data)
            return
        rate = self._baud / 10  # bytes a second: a start bit, eight data bits, a stop bit
        step = max(1, int(rate * SLICE))
        for start in range(0, len(data), step):
            part = data[start : start + step]
            await self._link.write(part)
            await asyncio.sleep(len(part) / rate)
