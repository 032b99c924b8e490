# SPDX-License-Identifier: MIT
"""Bytes from the host that nobody has read yet."""

from __future__ import annotations

import asyncio
from typing import Callable

HIGH_WATER = 65536  # stop reading the link above this: the module's flow control


class Inbox:
    """A byte queue with one reader; it pauses the link when it is full."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._more = asyncio.Event()
        self.pause: Callable[[], None] = lambda: None
        self.resume: Callable[[], None] = lambda: None

    def feed(self, data: bytes) -> None:
        self._data += data
        self._more.set()
        if len(self._data) > HIGH_WATER:
            self.pause()

    def clear(self) -> None:
        self._data.clear()
        self._more.clear()
        self.resume()

    def __len__(self) -> int:
        return len(self._data)

    async def read(self, limit: int, timeout: float | None = None) -> bytes:
        """1..limit bytes; empty after `timeout` seconds (real ones) without a byte."""
        while not self._data:
            self._more.clear()
            try:
                await asyncio.wait_for(self._more.wait(), timeout)
            except asyncio.TimeoutError:
                return b""
        chunk = bytes(self._data[:limit])
        del self._data[:limit]
        if len(self._data) <= HIGH_WATER:
            self.resume()
        return chunk

    async def read_exactly(self, count: int, timeout: float) -> bytes:
        """`count` bytes, or fewer when `timeout` seconds pass between two of them."""
        data = b""
        while len(data) < count:
            chunk = await self.read(count - len(data), timeout)
            if not chunk:
                break
            data += chunk
        return data
