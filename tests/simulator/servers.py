# SPDX-License-Identifier: MIT
"""TLS servers on the loopback for tests and demonstrations."""

from __future__ import annotations

import selectors
import socket
import ssl
import threading
import time
import warnings

from .certificates import Certificates, Identity

VERSIONS = {
    "1.0": ssl.TLSVersion.TLSv1,
    "1.1": ssl.TLSVersion.TLSv1_1,
    "1.2": ssl.TLSVersion.TLSv1_2,
    "1.3": ssl.TLSVersion.TLSv1_3,
}
STEP = 0.05  # seconds between two looks at whether to stop


class TlsServer:
    """A TLS server on 127.0.0.1, in a thread; a thread for each connection.

    mode   echo             sends back what it gets
           source=N         sends N bytes (a pattern that `pattern` repeats), then waits
           sink             reads and says nothing; `received` has it
           deaf             reads nothing: the peer's buffers fill
           close_after=N    echoes, and hangs up after N bytes received
           silent           accepts the TCP connection and never shakes hands

    certs is a Certificates; identity overrides its `server`. After a connection, `shakes(n)` has a dictionary each:
    version, cipher, alpn, sni, reused, client (the subject of its certificate, or None). `errors` holds failed ones.
    `received` is what all connections brought, `sent` the number of bytes that left.
    """

    def __init__(
        self,
        mode: str = "echo",
        certs: Certificates | None = None,
        identity: Identity | None = None,
        client_auth: bool = False,
        alpn: list[str] | None = None,
        min_version: str = "1.0",
        max_version: str = "1.2",
        ciphers: str = "ALL",
        buffer: int | None = None,
        port: int = 0,
    ) -> None:
        self.mode, _, count = mode.partition("=")
        self._count = int(count or 0)
        self._buffer = buffer
        self.received = bytearray()
        self.sent = 0
        self.handshakes: list[dict[str, object]] = []
        self.errors: list[str] = []
        self._names: dict[int, str] = {}
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._context = self._make_context(certs, identity, client_auth, alpn, min_version, max_version, ciphers)
        self._listener = socket.create_server(("127.0.0.1", port))
        if buffer:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self._listener.settimeout(STEP)
        self.port: int = self._listener.getsockname()[1]

    def _make_context(
        self,
        certs: Certificates | None,
        identity: Identity | None,
        client_auth: bool,
        alpn: list[str] | None,
        low: str,
        high: str,
        ciphers: str,
    ) -> ssl.SSLContext | None:
        if self.mode == "silent":
            return None
        assert certs is not None, "a TLS server needs certificates"
        mine = identity or certs.server
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers(ciphers + ":@SECLEVEL=0")  # old protocol versions need security level 0
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # old versions are what some tests are about
            context.minimum_version, context.maximum_version = VERSIONS[low], VERSIONS[high]
        context.load_cert_chain(mine.chain, mine.key)
        if client_auth:
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(certs.ca)
            context.load_verify_locations(certs.intermediate)
        if alpn:
            context.set_alpn_protocols(alpn)
        context.sni_callback = lambda sock, name, _: self._names.__setitem__(id(sock), name or "")
        return context

    def __enter__(self) -> TlsServer:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def _start(self, work: object, *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._listener.accept()
            except socket.timeout:
                continue
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        if self._context is None:
            self._stop.wait()
            connection.close()
            return
        try:
            connection.settimeout(10)
            with self._context.wrap_socket(connection, server_side=True) as tls:
                self._note(tls)
                tls.setblocking(False)
                _Talk(self, tls, self._stop).run()
        except (OSError, ValueError) as error:
            self.errors.append(str(error))
        finally:
            connection.close()

    def _note(self, tls: ssl.SSLSocket) -> None:
        cert = tls.getpeercert()
        subject = dict(pair[0] for pair in cert["subject"]) if cert else {}  # type: ignore[misc]
        self.handshakes.append(
            {
                "version": tls.version(),
                "cipher": (tls.cipher() or ("",))[0],
                "alpn": tls.selected_alpn_protocol(),
                "sni": self._names.pop(id(tls), None) or None,
                "reused": tls.session_reused,
                "client": subject.get("commonName"),
            }
        )

    def shakes(self, count: int = 1) -> list[dict[str, object]]:
        """`handshakes`, once there are so many: a client may be done a moment before the server has noted it."""
        end = time.monotonic() + 10
        while len(self.handshakes) < count and time.monotonic() < end:
            time.sleep(0.005)
        return self.handshakes

    @property
    def limit(self) -> int:
        return self._count


class _Talk:
    """One connection after its handshake."""

    def __init__(self, server: TlsServer, tls: ssl.SSLSocket, stop: threading.Event) -> None:
        self._server, self._tls, self._stop = server, tls, stop
        self._out = bytearray(pattern(server.limit) if server.mode == "source" else b"")
        self._count = 0

    def run(self) -> None:
        if self._server.mode == "deaf":
            self._stop.wait()
            return
        with selectors.DefaultSelector() as selector:
            selector.register(self._tls, selectors.EVENT_READ)
            while not self._stop.is_set() and self._turn(selector):
                pass

    def _turn(self, selector: selectors.BaseSelector) -> bool:
        """Wait, write, read; False at the end of the connection."""
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if self._out else 0)
        selector.modify(self._tls, events)
        if not self._tls.pending():
            selector.select(STEP)
        self._write()
        return self._read()

    def _write(self) -> None:
        try:
            while self._out:
                sent = self._tls.send(self._out[:16384])
                self._server.sent += sent
                del self._out[:sent]
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            pass

    def _read(self) -> bool:
        if len(self._out) > 1 << 20:
            return True  # let the peer read first
        try:
            data = self._tls.recv(16384)
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return True
        if not data:
            return False
        return self._take(data)

    def _take(self, data: bytes) -> bool:
        self._server.received += data
        self._count += len(data)
        if self._server.mode in ("echo", "close_after"):
            self._out += data
            self._write()
        if self._server.mode == "close_after" and self._count >= self._server.limit:
            self._hang_up()
            return False
        return True

    def _hang_up(self) -> None:
        """Send what is left, then close_notify."""
        self._tls.settimeout(2)
        self._tls.sendall(self._out)
        try:
            self._tls.unwrap()
        except OSError:
            pass  # the peer need not answer


def pattern(count: int) -> bytes:
    """A stream in which every position can be told from its neighbours."""
    block = b"".join(number.to_bytes(2, "big") for number in range(32768))
    return (block * (count // len(block) + 1))[:count]


def free_port() -> int:
    """A port of the loopback nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


