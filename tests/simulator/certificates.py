# SPDX-License-Identifier: MIT
"""Certificates for tests and demonstrations, made with the `openssl` tool: never used outside the loopback."""

from __future__ import annotations

import base64
import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

PASSWORD = "testpass"
CA = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
LEAF = "basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage={usage}\n{names}"
LOCAL = "subjectAltName=DNS:localhost,IP:127.0.0.1\n"


@dataclass(frozen=True)
class Identity:
    """A certificate with its key, and the certificates between it and the root."""

    cert: Path
    key: Path
    chain: Path  # the certificate and those above it, without the root


class Certificates:
    """A root, an intermediate and what they signed; made on demand in `folder`.

    ca, intermediate, other_ca      certificate authorities; `other_ca` signed nothing
    server                          for localhost and 127.0.0.1, signed by the intermediate
    server_ec                       the same with an elliptic curve key
    other_name, expired             a server of another name; one whose time is over
    wrong_usage, bad_signature      one that is for clients; one whose signature is damaged
    client, client_encrypted_key    for client authentication; the key once more, encrypted with `password`
    """

    password = PASSWORD

    def __init__(self, folder: Path | str) -> None:
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._made: dict[str, Identity] = {}

    @property
    def ca(self) -> Path:
        return self._authority("ca", None).cert

    @property
    def intermediate(self) -> Path:
        return self._authority("intermediate", "ca").cert

    @property
    def other_ca(self) -> Path:
        return self._authority("other_ca", None).cert

    @property
    def server(self) -> Identity:
        return self._leaf("server", "serverAuth", LOCAL)

    @property
    def server_ec(self) -> Identity:
        return self._leaf("server_ec", "serverAuth", LOCAL, ec=True)

    @property
    def other_name(self) -> Identity:
        return self._leaf("other_name", "serverAuth", "subjectAltName=DNS:other.example\n")

    @property
    def wrong_usage(self) -> Identity:
        return self._leaf("wrong_usage", "clientAuth", LOCAL)

    @property
    def bad_signature(self) -> Identity:
        """The server's certificate with one bit of its signature turned."""
        if "bad_signature" not in self._made:
            good = self.server
            body = good.cert.read_text(encoding="ascii").splitlines()[1:-1]
            der = bytearray(base64.b64decode("".join(body)))
            der[-1] ^= 1
            cert, chain = self.folder / "bad_signature.pem", self.folder / "bad_signature.chain.pem"
            cert.write_text(ssl.DER_cert_to_PEM_cert(bytes(der)), encoding="ascii")
            chain.write_bytes(cert.read_bytes() + self.intermediate.read_bytes())
            self._made["bad_signature"] = Identity(cert, good.key, chain)
        return self._made["bad_signature"]

    @property
    def expired(self) -> Identity:
        return self._leaf("expired", "serverAuth", LOCAL, days=("20010101000000Z", "20020101000000Z"))

    @property
    def client(self) -> Identity:
        return self._leaf("client", "clientAuth", "")

    @property
    def client_encrypted_key(self) -> Path:
        path = self.folder / "client_encrypted.key"
        if not path.exists():
            key = self.client.key
            _openssl("pkcs8", "-topk8", "-in", key, "-out", path, "-v2", "aes-128-cbc", "-passout", "pass:" + PASSWORD)
        return path

    def _authority(self, name: str, parent: str | None) -> Identity:
        if name not in self._made:
            signer = self._authority(parent, None) if parent else None
            self._made[name] = self._sign(name, CA, signer, self._key(name))
        return self._made[name]

    def _leaf(
        self, name: str, usage: str, names: str, ec: bool = False, days: tuple[str, str] | None = None
    ) -> Identity:
        if name not in self._made:
            signer = self._authority("intermediate", "ca")
            extensions = LEAF.format(usage=usage, names=names)
            self._made[name] = self._sign(name, extensions, signer, self._key(name, ec), days)
        return self._made[name]

    def _key(self, name: str, ec: bool = False) -> Path:
        path = self.folder / f"{name}.key"
        kind = ["EC", "-pkeyopt", "ec_paramgen_curve:P-256"] if ec else ["RSA", "-pkeyopt", "rsa_keygen_bits:2048"]
        _openssl("genpkey", "-algorithm", *kind, "-out", path)
        return path

    def _sign(
        self, name: str, extensions: str, signer: Identity | None, key: Path, span: tuple[str, str] | None = None
    ) -> Identity:
        """A certificate for `key`, by `signer` or by itself, valid from yesterday on."""
        request, cert, config = (self.folder / f"{name}.{end}" for end in ("csr", "pem", "cnf"))
        config.write_text(_config(self.folder, name, extensions), encoding="ascii")
        (self.folder / f"{name}.index").write_text("", encoding="ascii")
        _openssl("req", "-new", "-key", key, "-subj", f"/CN=atbind test {name}", "-out", request, "-config", config)
        by = ["-selfsign", "-keyfile", key] if signer is None else ["-cert", signer.cert, "-keyfile", signer.key]
        start, end = span or ("20200101000000Z", "20490101000000Z")
        _openssl("ca", "-batch", "-notext", "-config", config, *by, "-in", request, "-out", cert,
                 "-startdate", start, "-enddate", end)  # fmt: skip
        chain = self.folder / f"{name}.chain.pem"
        above = signer.chain.read_bytes() if signer is not None and signer.cert != self.folder / "ca.pem" else b""
        chain.write_bytes(cert.read_bytes() + above)
        return Identity(cert, key, chain)


def _config(folder: Path, name: str, extensions: str) -> str:
    return f"""\
[ca]
default_ca = here
[here]
database = {folder}/{name}.index
new_certs_dir = {folder}
default_md = sha256
policy = any
x509_extensions = ext
unique_subject = no
rand_serial = yes
[any]
commonName = supplied
[req]
distinguished_name = dn
[dn]
[ext]
subjectKeyIdentifier = hash
{extensions}"""


def _openssl(*arguments: object) -> None:
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"openssl {arguments[0]}: {done.stderr}")
