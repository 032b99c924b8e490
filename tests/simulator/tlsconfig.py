# SPDX-License-Identifier: MIT
"""What an SSL context of the module asks of a handshake, as an OpenSSL context.

pyOpenSSL rather than `ssl`: only it lets a client judge each certificate fault by itself, check validity at the
module's time, resume sessions over memory BIOs, and speak DTLS and PSK.
"""

from __future__ import annotations

import datetime
import ipaddress
from dataclasses import dataclass, field

from OpenSSL import SSL, crypto  # type: ignore[import]
from OpenSSL._util import ffi, lib  # type: ignore[import]

# Codes of TLS cipher suites and what OpenSSL calls them. Those with RC4, 3DES or a fixed ECDH key are in no current
# OpenSSL: a context that asks for one alone fails in the handshake.
CIPHERS = {
    0x0035: "AES256-SHA",
    0x002F: "AES128-SHA",
    0x0005: "RC4-SHA",
    0x0004: "RC4-MD5",
    0x000A: "DES-CBC3-SHA",
    0x003D: "AES256-SHA256",
    0xC002: "ECDH-ECDSA-RC4-SHA",
    0xC003: "ECDH-ECDSA-DES-CBC3-SHA",
    0xC004: "ECDH-ECDSA-AES128-SHA",
    0xC005: "ECDH-ECDSA-AES256-SHA",
    0xC007: "ECDHE-ECDSA-RC4-SHA",
    0xC008: "ECDHE-ECDSA-DES-CBC3-SHA",
    0xC009: "ECDHE-ECDSA-AES128-SHA",
    0xC00A: "ECDHE-ECDSA-AES256-SHA",
    0xC011: "ECDHE-RSA-RC4-SHA",
    0xC012: "ECDHE-RSA-DES-CBC3-SHA",
    0xC013: "ECDHE-RSA-AES128-SHA",
    0xC014: "ECDHE-RSA-AES256-SHA",
    0xC00C: "ECDH-RSA-RC4-SHA",
    0xC00D: "ECDH-RSA-DES-CBC3-SHA",
    0xC00E: "ECDH-RSA-AES128-SHA",
    0xC00F: "ECDH-RSA-AES256-SHA",
    0xC023: "ECDHE-ECDSA-AES128-SHA256",
    0xC024: "ECDHE-ECDSA-AES256-SHA384",
    0xC025: "ECDH-ECDSA-AES128-SHA256",
    0xC026: "ECDH-ECDSA-AES256-SHA384",
    0xC027: "ECDHE-RSA-AES128-SHA256",
    0xC028: "ECDHE-RSA-AES256-SHA384",
    0xC029: "ECDH-RSA-AES128-SHA256",
    0xC02A: "ECDH-RSA-AES256-SHA384",
    0xC02F: "ECDHE-RSA-AES128-GCM-SHA256",
}
ALL_CIPHERS = 0xFFFF
PSK_CIPHERS = ["kPSK", "kDHEPSK", "kECDHEPSK"]  # those with no certificate; the manual has no codes for them

STREAM_VERSIONS = {1: SSL.TLS1_VERSION, 2: SSL.TLS1_1_VERSION, 3: SSL.TLS1_2_VERSION}
DTLS_1_0, DTLS_1_2 = 0xFEFF, 0xFEFD
CHARACTERS = "latin-1"  # of command lines: a byte is a character
NO_RENEGOTIATION = 1 << 30  # SSL_OP_NO_RENEGOTIATION
MTU = 1200

# Checks that `ignorecertitem` names, by its bits, and the OpenSSL verification errors that belong to them.
EXPIRED, COMMON_NAME, NOT_TRUSTED, OTHER, KEY_USAGE, EXT_KEY_USAGE, BAD_ALGORITHM, BAD_KEY = (
    1, 4, 8, 256, 2048, 4096, 32768, 65536)  # fmt: skip
IGNORE_ALL = 1048575
CHECK_OF_ERROR = {
    **dict.fromkeys((9, 10, 13, 14), EXPIRED),
    **dict.fromkeys((2, 7, 18, 19, 20, 21, 27), NOT_TRUSTED),
    62: COMMON_NAME,
    64: COMMON_NAME,
    32: KEY_USAGE,
    26: EXT_KEY_USAGE,
    **dict.fromkeys((68, 76), BAD_ALGORITHM),
    **dict.fromkeys((66, 67), BAD_KEY),
}
SIGNATURE_FAILURE = 7


class BadSetup(Exception):
    """A certificate or key is unusable."""


class Unsupported(Exception):
    """OpenSSL has nothing for the version or the cipher suite: no handshake can succeed."""


@dataclass
class TlsConfig:
    """An SSL context of the module, files already read."""

    version: int = 4
    cipher: int = ALL_CIPHERS
    verify: bool = False
    ca: list[bytes] = field(default_factory=list)
    client_cert: bytes | None = None
    client_key: bytes | None = None
    key_password: str = ""
    sni: bool = False
    alpn: str = ""
    dtls: bool = False
    dtls_version: int = 2
    psk_identity: str = ""
    psk_key: str = ""
    partial_chain: bool = False
    ignore_signature: bool = False
    ignore_checks: int = 0
    ignore_time: bool = False
    renegotiation: bool = False
    now: datetime.datetime | None = None

    def ignores(self, error: int) -> bool:
        """Whether a certificate with this verification error is taken all the same."""
        check = CHECK_OF_ERROR.get(error, OTHER)
        if self.ignore_checks == IGNORE_ALL or self.ignore_checks & check:
            return True
        return (self.ignore_time and check == EXPIRED) or (self.ignore_signature and error == SIGNATURE_FAILURE)


class Setup:
    """The OpenSSL context of one connection. Keeps what OpenSSL points to alive."""

    def __init__(self, config: TlsConfig) -> None:
        self.config = config
        self._keep: list[object] = []
        self.context = SSL.Context(SSL.DTLS_CLIENT_METHOD if config.dtls else SSL.TLS_CLIENT_METHOD)
        try:
            self._set_protocol(self.context)
        except SSL.Error as error:
            raise Unsupported(str(error)) from error
        try:
            self._set_trust(self.context)
            self._set_identity(self.context)
        except (SSL.Error, crypto.Error, ValueError) as error:
            raise BadSetup(str(error)) from error

    def _set_protocol(self, context: SSL.Context) -> None:
        config = self.config
        self._set_versions(context)
        names = list(CIPHERS.values()) if config.cipher == ALL_CIPHERS else [CIPHERS[config.cipher]]
        names += PSK_CIPHERS if config.psk_identity else []
        context.set_cipher_list((":".join(names) + ":@SECLEVEL=0").encode())
        context.set_options(0 if config.renegotiation else NO_RENEGOTIATION)
        if config.alpn:
            context.set_alpn_protos([config.alpn.encode(CHARACTERS)])
        if config.psk_identity:
            self._set_psk(context)

    def _set_versions(self, context: SSL.Context) -> None:
        config = self.config
        if config.dtls:
            low, high = {0: (DTLS_1_0, DTLS_1_0), 1: (DTLS_1_2, DTLS_1_2)}.get(config.dtls_version, (DTLS_1_0, DTLS_1_2))
            context.set_options(SSL.OP_NO_QUERY_MTU)
        elif config.version in STREAM_VERSIONS:
            low = high = STREAM_VERSIONS[config.version]
        elif config.version == 4:
            low, high = SSL.TLS1_VERSION, SSL.TLS1_2_VERSION
        else:
            raise Unsupported("OpenSSL speaks no SSL 3.0")
        context.set_min_proto_version(low)
        context.set_max_proto_version(high)

    def _set_trust(self, context: SSL.Context) -> None:
        config = self.config
        if not config.verify:
            context.set_verify(SSL.VERIFY_NONE, lambda *_: True)
            return
        store = context.get_cert_store()
        for pem in config.ca:
            for cert in load_certificates(pem):
                store.add_cert(cert)
        if config.partial_chain:
            store.set_flags(crypto.X509StoreFlags.PARTIAL_CHAIN)
        if config.now is not None:
            store.set_time(config.now)
        context.set_verify(SSL.VERIFY_PEER, lambda _c, _x, error, _depth, ok: bool(ok) or config.ignores(error))

    def _set_identity(self, context: SSL.Context) -> None:
        config = self.config
        if config.client_cert is None or config.client_key is None:
            return
        leaf, *chain = load_certificates(config.client_cert)
        context.use_certificate(leaf)
        for cert in chain:
            context.add_extra_chain_cert(cert)
        # A passphrase must always be given: without one OpenSSL would ask on the terminal.
        context.use_privatekey(load_key(config.client_key, config.key_password.encode(CHARACTERS)))
        context.check_privatekey()

    def _set_psk(self, context: SSL.Context) -> None:
        identity = self.config.psk_identity.encode(CHARACTERS) + b"\0"
        key = psk_bytes(self.config.psk_key)

        @ffi.callback("unsigned int(SSL *, const char *, char *, unsigned int, unsigned char *, unsigned int)")
        def callback(_ssl, _hint, identity_out, identity_size, key_out, key_size):  # type: ignore[no-untyped-def]
            if len(identity) > identity_size or len(key) > key_size:
                return 0
            ffi.memmove(identity_out, identity, len(identity))
            ffi.memmove(key_out, key, len(key))
            return len(key)

        self._keep.append(callback)
        lib.SSL_CTX_set_psk_client_callback(context._context, callback)


def psk_bytes(text: str) -> bytes:
    """A key given in hex digits, as servers are given it; any other text is the key itself."""
    try:
        return bytes.fromhex(text)
    except ValueError:
        return text.encode(CHARACTERS)


def load_certificates(data: bytes) -> list[crypto.X509]:
    """All certificates of a PEM file, or the one of a DER file."""
    marker = b"-----BEGIN CERTIFICATE-----"
    if marker not in data:
        return [crypto.load_certificate(crypto.FILETYPE_ASN1, data)]
    return [crypto.load_certificate(crypto.FILETYPE_PEM, marker + part) for part in data.split(marker)[1:]]


def load_key(data: bytes, password: bytes) -> crypto.PKey:
    kind = crypto.FILETYPE_PEM if b"-----BEGIN" in data else crypto.FILETYPE_ASN1
    return crypto.load_privatekey(kind, data, passphrase=password)


def is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def name_matches(cert: crypto.X509, name: str) -> bool:
    """Whether a certificate is for this server: its alternative names, or its common name when it has none."""
    names = _alternative_names(cert)
    if is_address(name):
        address = ipaddress.ip_address(name)
        given = [text for kind, text in names if kind == "IP Address"]
        return any(is_address(text) and ipaddress.ip_address(text) == address for text in given) or (
            not names and cert.get_subject().CN == name
        )
    patterns = [text for kind, text in names if kind == "DNS"] or [cert.get_subject().CN or ""]
    return any(_host_matches(pattern.lower(), name.lower()) for pattern in patterns)


def _alternative_names(cert: crypto.X509) -> list[tuple[str, str]]:
    for number in range(cert.get_extension_count()):
        extension = cert.get_extension(number)
        if extension.get_short_name() == b"subjectAltName":
            pairs = (entry.strip().partition(":") for entry in str(extension).split(","))
            return [(kind, text) for kind, _, text in pairs]
    return []


def _host_matches(pattern: str, name: str) -> bool:
    if pattern.startswith("*."):
        return name.partition(".")[2] == pattern[2:]
    return pattern == name
