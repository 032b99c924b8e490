# SPDX-License-Identifier: MIT
"""What the demonstration and the firmware connect to: `python3 -m tests.demo.server DIR [--ask-client]`.

Makes a certificate chain (root, intermediate, server), a client certificate with an encrypted key, and a root that has
signed nothing, all in DIR; then serves TLS on loopback, by OpenSSL, and prints two ports: one sends back what it gets,
the other does so too but hangs up once it has got 200 bytes.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from tests.simulator.certificates import Certificates
from tests.simulator.servers import TlsServer

HANG_UP_AFTER = 200


def main() -> None:
    certs = Certificates(Path(sys.argv[1]))
    for made in (certs.other_ca, certs.client_encrypted_key):
        assert made.exists()
    alpn, ask = ["atbind/1"], "--ask-client" in sys.argv
    with TlsServer("echo", certs, client_auth=ask, alpn=alpn) as echo:
        with TlsServer(f"close_after={HANG_UP_AFTER}", certs, client_auth=ask, alpn=alpn) as ends:
            print(echo.port, ends.port, flush=True)
            threading.Event().wait()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
