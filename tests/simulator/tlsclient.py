# SPDX-License-Identifier: MIT
"""A TLS or DTLS client on a real socket, as the module's stack would run it."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Mapping
from typing import Callable

from OpenSSL import SSL  # type: ignore[import]

from .tlsconfig import COMMON_NAME, IGNORE_ALL, MTU, BadSetup, Setup, TlsConfig, Unsupported, is_address, name_matches

RECORD = 16384
SEND_BUFFER = 16384  # bytes that wait for the peer before a send fails
RECEIVE_BUFFER = 32768  # small, as in a module, so that a full buffer soon holds the peer back
DTLS_HEADER = 13


class OpenFailure(Exception):
    """The connection could not be opened; `reason` is one of the words below."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason


DNS, CONNECT, TIMEOUT, SETUP, HANDSHAKE = "dns connect timeout setup handshake".split()


async def resolve(name: str, table: Mapping[str, str]) -> str:
    """The address of a server: a literal one, from the table, or from the host's resolver."""
    name = table.get(name.lower(), name)
    if is_address(name):
        return name
    try:
        found = await asyncio.get_running_loop().getaddrinfo(name, None, family=socket.AF_INET)
    except (OSError, UnicodeError) as error:
        raise OpenFailure(DNS, str(error)) from error
    return str(found[0][4][0])


class TlsClient:
    """One connection. Received plain text goes to `on_data` (awaited, so a full buffer stops the peer)."""

    def __init__(
        self,
        config: TlsConfig,
        on_data: Callable[[bytes], Awaitable[None]],
        on_closed: Callable[[], None],
    ) -> None:
        self._config = config
        self._on_data = on_data
        self._on_closed = on_closed
        self._socket: socket.socket | None = None
        self._tls: SSL.Connection | None = None
        self._setup: Setup | None = None
        self._out: list[bytes] = []  # records (DTLS: datagrams) the peer has not taken yet
        self._plain = bytearray()  # not encrypted yet
        self._writing = False
        self._pump: asyncio.Task[None] | None = None
        self._room = asyncio.Event()
        self._room.set()
        self.closed = asyncio.Event()
        self.local_port = 0

    # ---- opening ---------------------------------------------------------------------------------------------------

    async def open(
        self, name: str, address: str, port: int, session: SSL.Session | None, connect_time: float, handshake_time: float
    ) -> None:
        """Connect and shake hands; the times are limits in seconds. Raises OpenFailure."""
        try:
            await self._connect(address, port, connect_time)
            await asyncio.wait_for(self._handshake(name, session), handshake_time)
        except OpenFailure:
            self.abort()
            raise
        except asyncio.TimeoutError:
            self.abort()
            raise OpenFailure(TIMEOUT, "no end of the handshake") from None
        except BaseException:
            self.abort()
            raise
        self._pump = asyncio.ensure_future(self._run())

    async def _connect(self, address: str, port: int, limit: float) -> None:
        family = socket.AF_INET6 if ipaddress.ip_address(address).version == 6 else socket.AF_INET
        kind = socket.SOCK_DGRAM if self._config.dtls else socket.SOCK_STREAM
        self._socket = socket.socket(family, kind)
        self._socket.setblocking(False)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
        try:
            await asyncio.wait_for(asyncio.get_running_loop().sock_connect(self._socket, (address, port)), limit)
        except asyncio.TimeoutError:
            raise OpenFailure(TIMEOUT, "no answer") from None
        except OSError as error:
            raise OpenFailure(CONNECT, str(error)) from error
        self.local_port = self._socket.getsockname()[1]

    async def _handshake(self, name: str, session: SSL.Session | None) -> None:
        self._start_tls(name, session)
        assert self._tls is not None
        while True:
            try:
                self._tls.do_handshake()
                break
            except SSL.WantReadError:
                self._flush()
            except SSL.Error as error:
                self._flush()  # the alert that tells the peer why
                raise OpenFailure(HANDSHAKE, str(error)) from error
            await self._feed()
        self._flush()
        self._check_name(name)

    def _start_tls(self, name: str, session: SSL.Session | None) -> None:
        try:
            self._setup = Setup(self._config)
        except BadSetup as error:
            raise OpenFailure(SETUP, str(error)) from error
        except Unsupported as error:
            raise OpenFailure(HANDSHAKE, str(error)) from error
        tls = SSL.Connection(self._setup.context, None)
        if self._config.dtls:
            tls.set_ciphertext_mtu(MTU)
        if self._config.sni and not is_address(name):
            tls.set_tlsext_host_name(name.encode("idna"))
        if session is not None:
            tls.set_session(session)
        tls.set_connect_state()
        self._tls = tls

    async def _feed(self) -> None:
        assert self._socket is not None and self._tls is not None
        try:
            data = await asyncio.get_running_loop().sock_recv(self._socket, RECORD)
        except OSError as error:
            raise OpenFailure(HANDSHAKE, str(error)) from error
        if not data:
            raise OpenFailure(HANDSHAKE, "the server hung up")
        self._tls.bio_write(data)

    def _check_name(self, name: str) -> None:
        assert self._tls is not None
        config = self._config
        cert = self._tls.get_peer_certificate()
        if not config.verify or cert is None or config.ignore_checks & COMMON_NAME or config.ignore_checks == IGNORE_ALL:
            return
        if not name_matches(cert, name):
            raise OpenFailure(HANDSHAKE, "the certificate is for another server")

    def session(self) -> SSL.Session | None:
        return self._tls.get_session() if self._tls is not None else None

    # ---- receiving -------------------------------------------------------------------------------------------------

    async def _run(self) -> None:
        try:
            while await self._receive():
                pass
        except (OSError, SSL.Error):
            pass
        self.closed.set()
        self._room.set()
        self._on_closed()

    async def _receive(self) -> bool:
        """Handle what the socket has; False at the end of the connection."""
        assert self._socket is not None and self._tls is not None
        data = await asyncio.get_running_loop().sock_recv(self._socket, RECORD)
        if not data:
            return False
        self._tls.bio_write(data)
        while True:
            try:
                plain = self._tls.recv(RECORD)
            except SSL.WantReadError:
                self._flush()
                self._encrypt()
                return True
            except SSL.ZeroReturnError:
                return False
            await self._on_data(plain)

    # ---- sending ---------------------------------------------------------------------------------------------------

    def waiting(self) -> int:
        """Bytes the peer has not taken yet."""
        return len(self._plain) + sum(len(record) for record in self._out)

    def has_room(self) -> bool:
        return self.waiting() < SEND_BUFFER

    async def room(self) -> None:
        """Wait until something may be sent, or the connection ended."""
        await self._room.wait()

    def send(self, data: bytes) -> None:
        """Queue plain text. The caller looks at `has_room` first. Raises OSError when the connection is gone."""
        self._plain += data
        try:
            self._encrypt()
        except SSL.Error as error:
            raise ConnectionError("not writable") from error

    def _encrypt(self) -> None:
        """Turn what waits into records, as far as a renegotiation that is going on lets it."""
        assert self._tls is not None
        try:
            while self._plain:
                del self._plain[: self._tls.send(bytes(self._plain[:RECORD]))]
                self._flush()
        except SSL.WantReadError:
            self._flush()

    def _flush(self) -> None:
        """Move what OpenSSL has to say to the socket, as far as it takes it."""
        assert self._tls is not None
        while True:
            try:
                data = self._tls.bio_read(65536)
            except SSL.Error:
                break
            self._out += datagrams(data) if self._config.dtls else [data]
        self._write()

    def _write(self) -> None:
        assert self._socket is not None
        try:
            while self._out:
                sent = self._socket.send(self._out[0])
                if self._config.dtls or sent == len(self._out[0]):
                    del self._out[0]
                else:
                    self._out[0] = self._out[0][sent:]
        except BlockingIOError:
            pass
        except OSError:
            self._out.clear()  # the receiving side notices the end
        self._watch(bool(self._out))
        if self.has_room():
            self._room.set()
        else:
            self._room.clear()

    def _watch(self, wanted: bool) -> None:
        """Be called when the socket is writable again."""
        assert self._socket is not None
        if wanted != self._writing and self._socket.fileno() >= 0:
            loop = asyncio.get_running_loop()
            if wanted:
                loop.add_writer(self._socket, self._write)
            else:
                loop.remove_writer(self._socket)
            self._writing = wanted

    # ---- closing ---------------------------------------------------------------------------------------------------

    async def close(self, limit: float) -> None:
        """Say goodbye, give the peer `limit` seconds to take what is under way, close."""
        await self._stop_pump()
        if self._tls is not None and self._socket is not None and not self.closed.is_set():
            try:
                self._tls.shutdown()
                self._flush()
            except SSL.Error:
                pass
            deadline = asyncio.get_running_loop().time() + limit
            while self._out and asyncio.get_running_loop().time() < deadline:
                await asyncio.sleep(0.005)
        self.abort()

    async def _stop_pump(self) -> None:
        if self._pump is not None and not self._pump.done():
            self._pump.cancel()
            await asyncio.wait([self._pump])

    def abort(self) -> None:
        """Close at once, without a word."""
        if self._pump is not None:
            self._pump.cancel()
        if self._socket is not None:
            self._out.clear()
            self._watch(False)
            self._socket.close()
        self.closed.set()
        self._room.set()


def datagrams(data: bytes) -> list[bytes]:
    """DTLS records one by one: each travels in a datagram of its own."""
    records = []
    while len(data) >= DTLS_HEADER:
        size = DTLS_HEADER + int.from_bytes(data[11:13], "big")
        records.append(data[:size])
        data = data[size:]
    return records
