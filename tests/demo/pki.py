# SPDX-License-Identifier: MIT
"""Keys and certificates for the tests, made on the spot with the openssl command.

`python3 -m tests.demo.pki DIR` writes: root.pem -> intermediate -> server.pem (localhost, 127.0.0.1; the file holds the
server's certificate and the intermediate one), client.pem and client.key (encrypted, password below), ca-other.pem (a
root that has signed nothing here), expired.pem and elsewhere.pem (server certificates that must be refused).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CLIENT_PASSWORD = "squeamish-ossifrage"

LOOPBACK = "DNS:localhost,IP:127.0.0.1"
CA = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
SERVER = "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature,keyEncipherment\nextendedKeyUsage=serverAuth\n"
CLIENT = "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature\nextendedKeyUsage=clientAuth\n"


def openssl(*args: str, cwd: Path) -> None:
    done = subprocess.run(["openssl", *args], cwd=cwd, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"openssl {' '.join(args)}\n{done.stderr}")


def root(folder: Path, name: str, subject: str) -> None:
    """A self-signed authority."""
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.pem",
            "-days", "3650", "-subj", f"/CN={subject}", "-sha256",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign", cwd=folder)


def signed(folder: Path, name: str, issuer: str, subject: str, extensions: str, dates: tuple[str, str]) -> None:
    """A certificate of an authority of this folder. Dates are as `openssl ca` takes them."""
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr",
            "-subj", f"/CN={subject}", cwd=folder)
    (folder / f"{name}.cnf").write_text(
        "[ca]\ndefault_ca=it\n[it]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\n"
        "policy=any\nunique_subject=no\n[any]\ncommonName=supplied\n[ext]\n" + extensions)
    (folder / "index.txt").write_text("")
    openssl("ca", "-batch", "-notext", "-config", f"{name}.cnf", "-extensions", "ext", "-in", f"{name}.csr",
            "-out", f"{name}.pem", "-cert", f"{issuer}.pem", "-keyfile", f"{issuer}.key",
            "-startdate", dates[0], "-enddate", dates[1], cwd=folder)


def make(folder: Path) -> None:
    """Writes every file named above."""
    folder.mkdir(parents=True, exist_ok=True)
    valid = ("20200101000000Z", "20491231235959Z")
    root(folder, "root", "atbind test root")
    root(folder, "ca-other", "another root")
    signed(folder, "intermediate", "root", "atbind test intermediate", CA, valid)
    signed(folder, "server-leaf", "intermediate", "localhost", SERVER + f"subjectAltName={LOOPBACK}\n", valid)
    signed(folder, "expired-leaf", "intermediate", "localhost", SERVER + f"subjectAltName={LOOPBACK}\n",
           ("20200101000000Z", "20200201000000Z"))
    signed(folder, "elsewhere-leaf", "intermediate", "elsewhere.example",
           SERVER + "subjectAltName=DNS:elsewhere.example\n", valid)
    signed(folder, "client", "root", "device 42", CLIENT, valid)
    for name in ("server", "expired", "elsewhere"):
        chain = (folder / f"{name}-leaf.pem").read_text() + (folder / "intermediate.pem").read_text()
        (folder / f"{name}.pem").write_text(chain)
        (folder / f"{name}.key").write_text((folder / f"{name}-leaf.key").read_text())
    openssl("pkcs8", "-topk8", "-v2", "aes-256-cbc", "-in", "client.key", "-out", "client-encrypted.key",
            "-passout", f"pass:{CLIENT_PASSWORD}", cwd=folder)
    (folder / "client-encrypted.key").replace(folder / "client.key")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
