# SPDX-License-Identifier: MIT
"""Where the host is connected: a pseudo terminal or a TCP port."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
import pty
import socket
import sys
import tty
from pathlib import Path
from typing import Callable

CHUNK = 4096


class Link:
    """One connection to one host. Bytes that arrive go to `on_bytes`, a host that leaves is told to `on_hangup`."""

    where: str = ""

    def __init__(self) -> None:
        self.on_bytes: Callable[[bytes], None] = lambda data: None
        self.on_hangup: Callable[[], None] = lambda: None

    async def open(self) -> None:
        raise NotImplementedError

    async def write(self, data: bytes) -> None:
        raise NotImplementedError

    def pause(self) -> None:
        raise NotImplementedError

    def resume(self) -> None:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError


class PtyLink(Link):
    """A pty whose terminal end is reached by a symbolic link of the user's choice."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.where = name
        self._path = Path(name)
        self._master = self._slave = -1
        self._reading = False
        self._claimed = socket.socket(socket.AF_UNIX)

    def _claim(self) -> None:
        """One simulator per link. The name lives in the kernel (Linux) and ends with its process, however that ends."""
        if sys.platform == "linux":
            try:
                self._claimed.bind("\0atbind-simulator:" + hashlib.sha256(os.path.abspath(self._path).encode()).hexdigest())
            except OSError:
                raise FileExistsError(errno.EADDRINUSE, "another simulator answers there") from None

    async def open(self) -> None:
        self._claim()
        if self._path.is_symlink():
            self._path.unlink()  # left over by a simulator that was killed
        # The terminal end stays open here: without it the master reports an error whenever no host is connected.
        self._master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        os.set_blocking(self._master, False)
        self._path.symlink_to(os.ttyname(self._slave))
        self.resume()

    def _readable(self) -> None:
        try:
            data = os.read(self._master, CHUNK)
        except BlockingIOError:
            return
        self.on_bytes(data)

    async def write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            try:
                view = view[os.write(self._master, view) :]
            except BlockingIOError:
                await self._writable()

    async def _writable(self) -> None:
        loop = asyncio.get_running_loop()
        ready = loop.create_future()
        loop.add_writer(self._master, _finish, ready)
        try:
            await ready
        finally:
            loop.remove_writer(self._master)

    def pause(self) -> None:
        if self._reading:
            asyncio.get_running_loop().remove_reader(self._master)
            self._reading = False

    def resume(self) -> None:
        if not self._reading:
            asyncio.get_running_loop().add_reader(self._master, self._readable)
            self._reading = True

    def close(self) -> None:
        self._claimed.close()
        if self._master < 0:
            return
        self.pause()
        if self._path.is_symlink():
            self._path.unlink()
        os.close(self._master)
        os.close(self._slave)
        self._master = self._slave = -1


def _finish(ready: asyncio.Future[None]) -> None:
    if not ready.done():
        ready.set_result(None)


class TcpLink(Link):
    """A TCP port. One host at a time, as on a serial port; bytes without a host are lost, as on a loose cable."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__()
        self._address = (host, port)
        self._server: asyncio.AbstractServer | None = None
        self._host: _TcpHost | None = None
        self._paused = False

    async def open(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _TcpHost(self), *self._address)
        host, port = self._server.sockets[0].getsockname()[:2]
        self.where = f"{host}:{port}"

    def attach(self, host: "_TcpHost") -> bool:
        if self._host is not None:
            return False
        self._host = host
        if self._paused:
            host.transport.pause_reading()
        return True

    def detach(self, host: "_TcpHost") -> None:
        if self._host is host:
            self._host = None
            self.on_hangup()

    async def write(self, data: bytes) -> None:
        host = self._host
        if host is not None:
            host.transport.write(data)
            await host.room.wait()

    def pause(self) -> None:
        if not self._paused and self._host is not None:
            self._host.transport.pause_reading()
        self._paused = True

    def resume(self) -> None:
        if self._paused and self._host is not None:
            self._host.transport.resume_reading()
        self._paused = False

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
        if self._host is not None:
            self._host.transport.abort()


class _TcpHost(asyncio.Protocol):
    """The one connected host."""

    transport: asyncio.Transport

    def __init__(self, link: TcpLink) -> None:
        self._link = link
        self.room = asyncio.Event()
        self.room.set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        if not self._link.attach(self):
            transport.abort()

    def data_received(self, data: bytes) -> None:
        self._link.on_bytes(data)

    def pause_writing(self) -> None:
        self.room.clear()

    def resume_writing(self) -> None:
        self.room.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self.room.set()
        self._link.detach(self)
