# SPDX-License-Identifier: MIT
"""A TLS server on loopback that sends back what it receives (TLS by OpenSSL).

Two texts in the stream mean something to it: "bye" as a whole record makes it close the connection; "shout <n>" makes it
send n bytes by itself, 0 to 255 over and over. `python3 -m tests.demo.server DIR` serves with the certificates of DIR
(see pki.py) and prints the port.
"""

from __future__ import annotations

import socket
import ssl
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional


@dataclass
class Seen:
    """What the server learned about one connection."""

    version: str
    cipher: str
    sni: Optional[str]
    alpn: Optional[str]
    reused: bool
    client: Optional[str]  # common name of the client's certificate
    received: bytearray = field(default_factory=bytearray)


class EchoServer:
    """Serves connections, each in a thread, until it is stopped. Use it as a context manager."""

    def __init__(self, folder: Path, certificate: str = "server", ask_client: bool = False,
                 alpn: tuple[str, ...] = ("atbind/1", "http/1.1"), echo: bool = True, close_after: int = 0) -> None:
        self.seen: list[Seen] = []
        self.failures: list[str] = []
        self.echo = echo
        self.close_after = close_after
        self._sni: dict[int, Optional[str]] = {}
        self._changed = threading.Condition()
        self._context = self._make_context(folder, certificate, ask_client, alpn)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _make_context(self, folder: Path, certificate: str, ask_client: bool, alpn: tuple[str, ...]) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(folder / f"{certificate}.pem", folder / f"{certificate}.key")
        context.set_ciphers("ALL:@SECLEVEL=1")
        context.set_alpn_protocols(list(alpn))
        context.sni_callback = self._note_sni
        if ask_client:
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(folder / "root.pem")
        return context

    def _note_sni(self, connection: ssl.SSLObject, name: Optional[str], _context: ssl.SSLContext) -> None:
        self._sni[id(connection)] = name

    def _accept(self) -> None:
        while True:
            try:
                raw, _peer = self._listener.accept()
            except OSError:
                return
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open.append(raw)
            threading.Thread(target=self._serve, args=(raw,), daemon=True).start()

    def _serve(self, raw: socket.socket) -> None:
        try:
            connection = self._context.wrap_socket(raw, server_side=True)
        except (OSError, ssl.SSLError) as error:
            with self._changed:
                self.failures.append(str(error))
                self._changed.notify_all()
            raw.close()
            return
        self._open.append(connection)
        seen = self._describe(connection)
        with self._changed:
            self.seen.append(seen)
            self._changed.notify_all()
        try:
            self._talk(connection, seen)
        except (OSError, ssl.SSLError):
            pass
        finally:
            connection.close()

    def _describe(self, connection: ssl.SSLSocket) -> Seen:
        peer = connection.getpeercert() or {}
        names = [value for part in peer.get("subject", ()) for key, value in part if key == "commonName"]
        cipher = connection.cipher()
        return Seen(version=connection.version() or "", cipher=cipher[0] if cipher else "",
                    sni=self._sni.pop(id(connection), None), alpn=connection.selected_alpn_protocol(),
                    reused=bool(connection.session_reused), client=str(names[0]) if names else None)

    def _talk(self, connection: ssl.SSLSocket, seen: Seen) -> None:
        while True:
            data = connection.recv(16384)
            if not data:
                return
            with self._changed:
                seen.received += data
                self._changed.notify_all()
            if data == b"bye":
                return
            if data.startswith(b"shout "):
                count = int(data[6:])
                connection.sendall(bytes(i & 0xFF for i in range(count)))
            elif self.close_after and len(seen.received) >= self.close_after:
                connection.sendall(data[: len(data) // 2])
                return
            elif self.echo:
                connection.sendall(data)

    def wait_for(self, connections: int, seconds: float = 10) -> Seen:
        """The latest of so many connections."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self.seen) >= connections, seconds):
                raise TimeoutError(f"only {len(self.seen)} of {connections} connections; refused: {self.failures}")
            return self.seen[connections - 1]

    def stop(self) -> None:
        try:
            self._listener.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self._listener.close()
        for connection in self._open:
            try:
                connection.close()
            except OSError:
                pass

    def __enter__(self) -> "EchoServer":
        return self

    def __exit__(self, *_unused: object) -> None:
        self.stop()


def main() -> None:
    server = EchoServer(Path(sys.argv[1]))
    print(server.port, flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main()
