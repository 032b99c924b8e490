# SPDX-License-Identifier: MIT
"""One SSL client of the module: its state, its receive buffer, and what it says in each access mode."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from ..tlsclient import TlsClient

if TYPE_CHECKING:
    from ..session import Session

BUFFER_MODE, PUSH_MODE, TRANSPARENT_MODE = 0, 1, 2
INITIAL, OPENING, CONNECTED, CLOSING = 0, 1, 2, 4
BUFFER = 15000  # bytes received and not read; above it the peer has to wait
PUSH = 1460  # longest payload of a recv URC


class SslSocket:
    """What stands behind a clientID."""

    def __init__(self, session: Session, client: int, pdp: int, ssl: int, address: str, port: int, mode: int) -> None:
        self._session = session
        self.client, self.pdp, self.ssl = client, pdp, ssl
        self.address, self.port, self.mode = address, port, mode
        self.state = OPENING
        self.tls: TlsClient | None = None
        self.opening: asyncio.Task[None] | None = None
        self.buffer = bytearray()
        self.in_data_mode = False
        self.closed = asyncio.Event()
        self._announced = False
        self._taken = asyncio.Event()  # the buffer was read, or the access mode changed

    # ---- receiving -------------------------------------------------------------------------------------------------

    async def receive(self, data: bytes) -> None:
        """Take data of the peer; waits while there is no room."""
        view = memoryview(data)
        while view:
            room = BUFFER - len(self.buffer)
            self.buffer += view[:room]
            view = view[room:]
            await self.hand_on()
            if view and len(self.buffer) >= BUFFER:
                self._taken.clear()
                await self._taken.wait()

    async def hand_on(self) -> None:
        """Pass on what is in the buffer, as the access mode wants it."""
        if self.state == CONNECTED and self.in_data_mode:
            await self._stream()
        elif self.state == CONNECTED and self.mode == PUSH_MODE:
            await self._push()
        elif self.mode == BUFFER_MODE:
            self._announce()

    async def _stream(self) -> None:
        while self.buffer and self.in_data_mode:
            self._session.stream_data(self._take(PUSH))
            await self._session.output.drain()

    async def _push(self) -> None:
        while self.buffer and self.mode == PUSH_MODE:
            data = self._take(PUSH)
            await self._session.urc(f'+QSSLURC: "recv",{self.client},{len(data)}', data)
            await self._session.output.drain()

    def _announce(self) -> None:
        """One recv URC, until the buffer was empty again."""
        if self.buffer and not self._announced:
            self._announced = True
            self._session.urc(f'+QSSLURC: "recv",{self.client}', valid=self._still_waiting)

    def _still_waiting(self) -> bool:
        return self.mode == BUFFER_MODE and bool(self.buffer)

    def read(self, limit: int) -> bytes:
        """AT+QSSLRECV."""
        data = self._take(limit)
        if not self.buffer:
            self._announced = False
        return data

    def _take(self, limit: int) -> bytes:
        data = bytes(self.buffer[:limit])
        del self.buffer[:limit]
        self._taken.set()
        return data

    async def switch(self, mode: int) -> None:
        """AT+QISWTMD, and the end of data mode."""
        self.mode = mode
        self._announced = False
        self._taken.set()
        if mode == BUFFER_MODE:
            self._announce()
        elif mode == PUSH_MODE and self.buffer:
            # Not awaited: the URC can only come after the command that switches.
            asyncio.ensure_future(self._push())

    # ---- sending, in data mode -------------------------------------------------------------------------------------

    async def put(self, data: bytes) -> None:
        """Send bytes of the host; waits while the peer takes none."""
        assert self.tls is not None
        await self.tls.room()
        if not self.tls.closed.is_set():
            try:
                self.tls.send(data)
            except OSError:
                self.tls.abort()

    # ---- the end ---------------------------------------------------------------------------------------------------

    def hang_up(self) -> None:
        """The connection ended without AT+QSSLCLOSE."""
        if self.state != CONNECTED:
            return
        self.state = CLOSING
        self.closed.set()
        if not self.in_data_mode:
            self._session.urc(f'+QSSLURC: "closed",{self.client}')

    def abort(self) -> None:
        """Gone, without a word."""
        self.state = INITIAL
        if self.opening is not None:
            self.opening.cancel()
        if self.tls is not None:
            self.tls.abort()
        self.closed.set()
        self._taken.set()
