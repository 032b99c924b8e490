# SPDX-License-Identifier: MIT
"""A host without bindings, for tests of the simulated module: raw bytes out, raw bytes in."""

from __future__ import annotations

import os
import select
import socket
import time
import tty

FINALS = ("OK", "ERROR", "SEND OK", "SEND FAIL", "CONNECT", "NO CARRIER", "+CME ERROR")
LIMIT = 20.0  # seconds any answer may take before a test fails


class Host:
    """The other end of a pty link or HOST:PORT."""

    def __init__(self, where: str) -> None:
        self._socket: socket.socket | None = None
        if where.startswith("/"):
            self._fd = os.open(where, os.O_RDWR | os.O_NOCTTY)
            tty.setraw(self._fd)
        else:
            host, _, port = where.rpartition(":")
            self._socket = socket.create_connection((host, int(port)))
            self._fd = self._socket.fileno()
        os.set_blocking(self._fd, False)
        self.seen = b""  # received and not consumed

    def __enter__(self) -> Host:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
        elif self._fd >= 0:
            os.close(self._fd)
        self._fd = -1

    def send(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            readable, writable, _ = select.select([self._fd], [self._fd], [], LIMIT)
            assert readable or writable, "the module takes no more bytes"
            if readable:
                self._read()
            if writable:
                try:
                    view = view[os.write(self._fd, view) :]
                except BlockingIOError:
                    pass

    def _read(self) -> bool:
        try:
            data = os.read(self._fd, 65536)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self.seen += data
        return bool(data)

    def wait(self, seconds: float) -> bool:
        """Read what comes within a time; False when nothing did."""
        if not select.select([self._fd], [], [], seconds)[0]:
            return False
        return self._read()

    def until(self, mark: bytes, limit: float = LIMIT) -> bytes:
        """Everything up to and including `mark`, consumed."""
        end = time.monotonic() + limit
        while mark not in self.seen:
            left = end - time.monotonic()
            if left <= 0 or not self.wait(left):
                raise AssertionError(f"no {mark!r} in {self.seen[-400:]!r}")
        position = self.seen.index(mark) + len(mark)
        taken, self.seen = self.seen[:position], self.seen[position:]
        return taken

    def exactly(self, count: int, limit: float = LIMIT) -> bytes:
        """The next `count` bytes, consumed."""
        end = time.monotonic() + limit
        while len(self.seen) < count:
            left = end - time.monotonic()
            if left <= 0 or not self.wait(left):
                raise AssertionError(f"{len(self.seen)} of {count} bytes: {self.seen[-200:]!r}")
        taken, self.seen = self.seen[:count], self.seen[count:]
        return taken

    def quiet(self, seconds: float = 0.3) -> bytes:
        """What comes until nothing has come for a while, consumed."""
        while self.wait(seconds):
            pass
        taken, self.seen = self.seen, b""
        return taken

    def line(self) -> str:
        """The next line that is not empty."""
        while True:
            text = self.until(b"\r\n").strip(b"\r\n").decode("latin-1")
            if text:
                return text

    def command(self, line: str) -> list[str]:
        """Send a command; the lines up to its final result code, without the echo."""
        self.send(line.encode() + b"\r")
        lines: list[str] = []
        while True:
            text = self.line()
            if text.strip("\r") == line:
                continue
            lines.append(text)
            if text.startswith(FINALS):
                return lines

    def ok(self, line: str) -> list[str]:
        """A command that must succeed; its information responses."""
        lines = self.command(line)
        assert lines[-1] == "OK", (line, lines)
        return lines[:-1]

    def upload(self, name: str, data: bytes) -> str:
        """AT+QFUPL; the line that tells size and checksum."""
        assert self.command(f'AT+QFUPL="{name}",{len(data)}') == ["CONNECT"]
        self.send(data)
        told = self.line()
        assert self.line() == "OK"
        return told

    def activate(self) -> None:
        """Configure and activate PDP context 1."""
        self.ok('AT+QICSGP=1,1,"internet"')
        self.ok("AT+QIACT=1")

    def open(self, port: int, client: int = 0, ssl: int = 0, mode: int = 0, address: str = "127.0.0.1") -> int:
        """AT+QSSLOPEN in access mode 0 or 1; the result code of its completion."""
        self.ok(f'AT+QSSLOPEN=1,{ssl},{client},"{address}",{port},{mode}')
        told = self.line()
        head, _, code = told.rpartition(",")
        assert head == f"+QSSLOPEN: {client}", told
        return int(code)

    def send_data(self, client: int, data: bytes) -> str:
        """AT+QSSLSEND with a length; the final result code."""
        self.send(f"AT+QSSLSEND={client},{len(data)}\r".encode())
        self.until(b"> ")
        self.send(data)
        return self.line()

    def receive(self, client: int, limit: int = 1500) -> bytes:
        """AT+QSSLRECV; empty when the buffer is."""
        self.send(f"AT+QSSLRECV={client},{limit}\r".encode())
        self.until(b"+QSSLRECV: ")
        size = int(self.until(b"\r\n"))
        data = self.exactly(size)
        self.until(b"\r\nOK\r\n")
        return data

    def receive_all(self, client: int, count: int) -> bytes:
        """AT+QSSLRECV until `count` bytes are there; URCs in between are dropped."""
        data = b""
        end = time.monotonic() + LIMIT
        while len(data) < count and time.monotonic() < end:
            part = self.receive(client)
            data += part
            if not part:
                self.wait(0.05)
        return data
