# SPDX-License-Identifier: MIT
"""The SSL commands of EG800Q / EG91xQ, by real TLS connections.

Where the manual leaves a choice: a QSSLOPEN that cannot work answers OK and then +QSSLOPEN with the reason (561 no
active PDP context, 563 client in use, 565 DNS, 566 no connection or a handshake that fails, 569 too slow, 552 a
certificate or key that is missing or unusable); with access mode 2 it answers ERROR and AT+QIGETERROR tells the reason.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from codegen.model import Exchange

from .. import pdp
from ..datamode import HUNG_UP
from ..tlsclient import CONNECT, DNS, HANDSHAKE, SETUP, TIMEOUT, OpenFailure, TlsClient, resolve
from .base import Failure, Values
from .eg91xq_context import SslContexts
from .eg91xq_socket import (
    BUFFER_MODE,
    CLOSING,
    CONNECTED,
    INITIAL,
    OPENING,
    TRANSPARENT_MODE,
    SslSocket,
)

if TYPE_CHECKING:
    from OpenSSL import SSL  # type: ignore[import]

    from ..session import Session

PARAMETER, NO_PDP, IN_USE, DNS_FAILED, CONNECT_FAILED = 552, 561, 563, 565, 566
CLOSED, TOO_SLOW, PDP_DOWN, CANCELLED, NOT_ALLOWED = 567, 569, 570, 571, 572
CODE_OF_REASON = {DNS: DNS_FAILED, CONNECT: CONNECT_FAILED, HANDSHAKE: CONNECT_FAILED, TIMEOUT: TOO_SLOW, SETUP: PARAMETER}

NETWORK_TIME = 150  # seconds for DNS and TCP
SHORTEST = 1.0  # seconds of this machine that any limit on real traffic has at least, whatever --speed says
INPUT_TIME = 60  # seconds a prompt waits for the next byte
MAX_SEND = 1460
SEND_WAIT = 0.2  # seconds a full send buffer gets to drain before SEND FAIL
CLOSE_TIME = 10  # default of close_timeout
UNSET_DNS = "0.0.0.0"


class SslCommands(SslContexts):
    """The part of the module that has connections."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.contexts = pdp.Contexts()
        self.sockets: dict[int, SslSocket] = {}
        self.resume_data: SslSocket | None = None
        self.sessions: dict[int, SSL.Session] = {}
        self.names: dict[str, str] = {}  # --resolve

    async def stop(self) -> None:
        for sock in self.sockets.values():
            sock.abort()
        self.sockets.clear()
        self.sessions.clear()
        self.resume_data = None

    def context_lost(self, number: int) -> None:
        """A PDP context went down, and its connections with it."""
        for sock in [s for s in self.sockets.values() if s.pdp == number]:
            if sock.tls is not None and sock.state == CONNECTED:
                sock.tls.abort()
                sock.hang_up()
            elif sock.state == OPENING:
                sock.abort()
                del self.sockets[sock.client]
                self.session.urc(f"+QSSLOPEN: {sock.client},{PDP_DOWN}")

    # ---- opening ---------------------------------------------------------------------------------------------------

    async def do_qssl_open(self, exchange: Exchange, values: Values) -> str | None:
        numbers = {name: int(str(v)) for name, v in values.items() if name != "server_addr"}
        sock = SslSocket(
            self.session,
            numbers["client_id"],
            numbers["pdp_ctx_id"],
            numbers["ssl_ctx_id"],
            str(values["server_addr"]),
            numbers["server_port"],
            numbers.get("access_mode", BUFFER_MODE),
        )
        if not 0 < sock.port < 65536:
            raise Failure(PARAMETER)
        refusal = self._refusal(sock)
        if not refusal:
            self.sockets[sock.client] = sock
        if sock.mode == TRANSPARENT_MODE:
            return await self._open_transparent(sock, refusal)
        self.session.final("OK")
        sock.opening = asyncio.ensure_future(self._open_and_tell(exchange, sock, refusal))
        return None

    def _refusal(self, sock: SslSocket) -> int:
        if sock.client in self.sockets:
            return IN_USE
        return 0 if self.contexts.is_active(sock.pdp) else NO_PDP

    async def _open_and_tell(self, exchange: Exchange, sock: SslSocket, refusal: int) -> None:
        code = refusal or await self._open(sock)
        self.note_error(exchange, code)
        self.session.urc(f"+QSSLOPEN: {sock.client},{code}")
        if not code:
            await sock.hand_on()

    async def _open_transparent(self, sock: SslSocket, refusal: int) -> str | None:
        code = refusal or await self._open(sock)
        if code:
            raise Failure(code)
        return await self._data_mode(sock)

    async def _open(self, sock: SslSocket) -> int:
        """Connect and shake hands; tells the result code."""
        tls = TlsClient(self.tls_config(sock.ssl), sock.receive, sock.hang_up)
        sock.tls = tls
        limit = self._limit(NETWORK_TIME)
        try:
            self.check_setup(sock.ssl)
            address = await asyncio.wait_for(self._resolve(sock), limit)
            session = self.sessions.get(sock.ssl) if self.ssl_value("session_cache", "session_cache_enable", sock.ssl) else None
            negotiate = self._limit(int(str(self.ssl_value("negotiatetime", "negotiate_time", sock.ssl))))
            await tls.open(sock.address, address, sock.port, session, limit, negotiate)
        except asyncio.TimeoutError:
            return self._opening_failed(sock, TOO_SLOW)
        except OpenFailure as failure:
            if self.session.verbose:
                print(f"-- QSSLOPEN {sock.client}: {failure}", flush=True)
            return self._opening_failed(sock, CODE_OF_REASON[failure.reason])
        sock.state = CONNECTED
        self._keep_session(sock, tls)
        return 0

    def _opening_failed(self, sock: SslSocket, code: int) -> int:
        if self.sockets.get(sock.client) is sock:
            del self.sockets[sock.client]
        sock.state = INITIAL
        return code

    def _keep_session(self, sock: SslSocket, tls: TlsClient) -> None:
        session = tls.session()
        if session is not None and self.ssl_value("session_cache", "session_cache_enable", sock.ssl):
            self.sessions[sock.ssl] = session

    async def _resolve(self, sock: SslSocket) -> str:
        dns = self.store_dns(sock.pdp)
        if dns == UNSET_DNS and sock.address.lower() not in self.names:
            raise OpenFailure(DNS, "no DNS server")
        return await resolve(sock.address, self.names)

    def store_dns(self, context: int) -> str:
        """The primary DNS server of a context; empty when the network gave it."""
        for exchange in self.session.module.exchanges():
            if exchange.function == "qidnscfg_set":
                names = [f.param.name for f in exchange.params]
                return str(self.store.value(exchange.command, exchange.sub, names[1], context))
        return ""

    def _limit(self, seconds: float) -> float:
        return max(SHORTEST, self.session.clock.scaled(seconds))

    # ---- sending and receiving -------------------------------------------------------------------------------------

    def _socket(self, values: Values) -> SslSocket:
        sock = self.sockets.get(int(str(values["client_id"])))
        if sock is None or sock.state == OPENING:
            raise Failure(CLOSED)
        return sock

    def _connected(self, values: Values) -> SslSocket:
        sock = self._socket(values)
        if sock.state != CONNECTED:
            raise Failure(CLOSED)
        return sock

    async def do_qssl_send(self, exchange: Exchange, values: Values) -> str:
        sock = self._connected(values)
        data = await self.session.prompt_until_ctrl_z(INPUT_TIME)
        if data is None:
            raise Failure(CANCELLED)
        if not 0 < len(data) <= MAX_SEND:
            raise Failure(PARAMETER)
        return await self._send(sock, data)

    async def do_qssl_send_fixed(self, exchange: Exchange, values: Values) -> str:
        sock = self._connected(values)
        length = next(int(str(v)) for name, v in values.items() if name != "client_id")
        data = await self.session.prompt_fixed(length, INPUT_TIME)
        if data is None:
            raise Failure(TOO_SLOW)
        return await self._send(sock, data)

    async def _send(self, sock: SslSocket, data: bytes) -> str:
        if sock.state != CONNECTED or sock.tls is None:
            raise Failure(CLOSED)
        if self.session.faults.send_fails() or not await self._has_room(sock.tls):
            return "SEND FAIL"
        try:
            sock.tls.send(data)
        except OSError:
            raise Failure(CLOSED) from None
        return "SEND OK"

    async def _has_room(self, tls: TlsClient) -> bool:
        if not tls.has_room():
            try:
                await asyncio.wait_for(tls.room(), SEND_WAIT)
            except asyncio.TimeoutError:
                return False
        return not tls.closed.is_set()

    async def do_qssl_recv(self, exchange: Exchange, values: Values) -> str:
        sock = self._socket(values)
        if sock.mode != BUFFER_MODE:
            raise Failure(NOT_ALLOWED)
        if sock.state != CONNECTED and not sock.buffer:
            raise Failure(CLOSED)
        limit = next(int(str(v)) for name, v in values.items() if name != "client_id")
        data = sock.read(limit)
        self.session.reply(exchange, {"have_readlen": len(data)} if data else {}, data)
        return "OK"

    # ---- closing and state -----------------------------------------------------------------------------------------

    async def do_qssl_close(self, exchange: Exchange, values: Values) -> str:
        sock = self.sockets.pop(int(str(values["client_id"])), None)
        if sock is None:
            raise Failure(CLOSED)
        unit = 0.001 if self.ssl_number("closetimemode", "close_time_mode", sock.ssl) else 1.0
        limit = unit * int(str(values.get("close_timeout", CLOSE_TIME)))
        if sock.opening is not None:
            sock.opening.cancel()
        if sock.tls is not None and sock.state == CONNECTED:
            sock.state = CLOSING
            await sock.tls.close(self.session.clock.scaled(limit))
        sock.abort()
        if self.resume_data is sock:
            self.resume_data = None
        return "OK"

    async def do_qssl_state(self, exchange: Exchange, values: Values) -> str:
        sock = self.sockets.get(int(str(values["client_id"])))
        if sock is not None:
            self._state_line(exchange, sock)
        return "OK"

    async def do_qssl_state_all(self, exchange: Exchange, values: Values) -> str:
        for _, sock in sorted(self.sockets.items()):
            self._state_line(exchange, sock)
        return "OK"

    def _state_line(self, exchange: Exchange, sock: SslSocket) -> None:
        local = sock.tls.local_port if sock.tls is not None else 0
        given = {
            "client_id": sock.client,
            "ip_address": sock.address,
            "remote_port": sock.port,
            "local_port": local,
            "socket_state": sock.state,
            "pdp_ctx_id": sock.pdp,
            "server_id": sock.client,
            "access_mode": sock.mode,
            "at_port": "uart1",
            "ssl_ctx_id": sock.ssl,
        }
        self.session.reply(exchange, given)

    # ---- data mode -------------------------------------------------------------------------------------------------

    async def do_qiswtmd(self, exchange: Exchange, values: Values) -> str | None:
        client, mode = (int(str(v)) for v in values.values())
        sock = self._connected({"client_id": client})
        if mode == TRANSPARENT_MODE:
            return await self._data_mode(sock)
        await sock.switch(mode)
        return "OK"

    async def do_ato(self, exchange: Exchange, values: Values) -> str | None:
        sock = self.resume_data
        if sock is None or sock.state != CONNECTED:
            return "NO CARRIER"
        return await self._data_mode(sock)

    async def _data_mode(self, sock: SslSocket) -> str:
        """CONNECT, then bytes until the host escapes (OK) or the server hangs up (NO CARRIER)."""
        self.session.connect()
        self.resume_data = sock
        sock.mode, sock.in_data_mode = TRANSPARENT_MODE, True
        waiting = asyncio.ensure_future(sock.hand_on())
        end = await self.session.data_mode(sock)
        await self._settle(sock, waiting)
        return "NO CARRIER" if end == HUNG_UP else "OK"

    async def _settle(self, sock: SslSocket, waiting: asyncio.Future[None]) -> None:
        waiting.cancel()
        await asyncio.wait([waiting])
        sock.in_data_mode = False
        if sock.state == CONNECTED:
            await sock.switch(BUFFER_MODE)
