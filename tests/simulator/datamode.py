# SPDX-License-Identifier: MIT
"""Data mode: the link carries a connection's bytes until the host escapes or the peer hangs up."""

from __future__ import annotations

import asyncio
from typing import Protocol

from codegen.model import DataMode

from .inbox import Inbox

CHUNK = 1024
ESCAPED, HUNG_UP = "escaped", "hung up"


class Stream(Protocol):
    """The connection behind the link."""

    closed: asyncio.Event

    async def put(self, data: bytes) -> None:
        """Send bytes of the host; waits while the peer takes none."""


class Escape:
    """Finds the escape characters between guard times, in what the host sends."""

    def __init__(self, rules: DataMode, speed: float) -> None:
        self._text = rules.escape.encode()
        self._before = rules.guard_before / 1000 / speed
        self._after = rules.guard_after / 1000 / speed
        self._gap = rules.max_gap / 1000 / speed
        self._held = b""
        self._last = 0.0

    def start(self, now: float) -> None:
        """Data mode begins: the CR of the command was the last character."""
        self._last, self._held = now, b""

    def timeout(self) -> float | None:
        """How long the silence must last to decide about what is held back."""
        if not self._held:
            return None
        return self._after if self._held == self._text else self._gap

    def take(self, data: bytes, now: float) -> bytes:
        """What of it is certainly data."""
        pause, self._last = now - self._last, now
        joined = self._held + data
        in_time = pause <= self._gap if self._held else pause >= self._before
        if in_time and self._held != self._text and self._text.startswith(joined):
            self._held = joined
            return b""
        self._held = b""
        return joined

    def silence(self) -> bytes | None:
        """The silence came: what was held back as data, or None when it was the escape."""
        held, self._held = self._held, b""
        return None if held == self._text else held


async def run(inbox: Inbox, stream: Stream, leave: asyncio.Event, rules: DataMode, speed: float) -> str:
    """Carry the host's bytes until the end; tells which end it was. `leave` is the other way to escape: DTR."""
    loop = asyncio.get_running_loop()
    escape = Escape(rules, speed)
    escape.start(loop.time())
    carrying = asyncio.ensure_future(_carry(inbox, stream, escape))
    hangup = asyncio.ensure_future(stream.closed.wait())
    leaving = asyncio.ensure_future(leave.wait())
    tasks = {carrying, hangup, leaving}
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return HUNG_UP if hangup.done() else ESCAPED
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


async def _carry(inbox: Inbox, stream: Stream, escape: Escape) -> None:
    """Host to peer, until the host escapes."""
    loop = asyncio.get_running_loop()
    while True:
        chunk = await inbox.read(CHUNK, escape.timeout())
        data = escape.take(chunk, loop.time()) if chunk else escape.silence()
        if data is None:
            return
        if data:
            await stream.put(data)
