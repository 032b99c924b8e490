# SPDX-License-Identifier: MIT
"""The SSL contexts of EG800Q / EG91xQ: what AT+QSSLCFG keeps, and what it means for a handshake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.model import Exchange

from ..files import Files
from ..tlsclient import SETUP, OpenFailure
from ..tlsconfig import TlsConfig
from .base import Behaviour, Values

if TYPE_CHECKING:
    from ..session import Session

CA_CHAIN = 6  # certificates of AT+QSSLCFG="cacertex"


class SslContexts(Behaviour):
    """The part of the module that knows the six contexts."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.files = Files()

    def ssl_value(self, sub: str, name: str, context: int) -> object:
        return self.store.value("AT+QSSLCFG", sub, name, context)

    def ssl_number(self, sub: str, name: str, context: int) -> int:
        return int(str(self.ssl_value(sub, name, context)))

    def tls_config(self, n: int) -> TlsConfig:
        """What a handshake of SSL context `n` asks for, files read."""
        level = self.ssl_number("seclevel", "seclevel", n)
        dtls = self.ssl_number("dtls", "dtls_enable", n) == 1
        return TlsConfig(
            version=self.ssl_number("sslversion", "ssl_version", n),
            cipher=self.ssl_number("ciphersuite", "cs_id", n),
            verify=level >= 1,
            ca=[data for data in map(self.files.read, self._ca_paths(n)) if data is not None],
            client_cert=self.files.read(str(self.ssl_value("clientcert", "client_cert_path", n))) if level == 2 else None,
            client_key=self.files.read(str(self.ssl_value("clientkey", "client_key_path", n))) if level == 2 else None,
            key_password=str(self.ssl_value("clientkey", "key_pwd", n)),
            sni=self.ssl_number("sni", "sni", n) == 1,
            alpn=str(self.ssl_value("alpn", "alpn_name", n)),
            dtls=dtls,
            dtls_version=self.ssl_number("dtlsversion", "dtls_version", n),
            psk_identity=str(self.ssl_value("psk", "identity", n)),
            psk_key=str(self.ssl_value("psk", "key", n)),
            partial_chain=self.ssl_number("ignoremulticertchainverify", "ignore_multicertchain_verify", n) == 1,
            ignore_signature=self.ssl_number("ignoreinvalidcertsign", "ignore_invalid_certsign", n) == 1,
            ignore_checks=self.ssl_number("ignorecertitem", "ignore_check_item", n),
            ignore_time=self.ssl_number("ignorelocaltime", "ignore_ltime", n) == 1,
            renegotiation=self.ssl_number("renegotiation", "renegotiation_enable", n) == 1,
            now=self.session.clock.now(),
        )

    def _ca_paths(self, context: int) -> list[str]:
        """The context's own CA file, and those of the chain, which serve all contexts."""
        paths = [str(self.ssl_value("cacert", "cacertpath", context))]
        paths += [str(self.ssl_value("cacertex", "cacertexpath", number)) for number in range(CA_CHAIN)]
        return [path for path in paths if path]

    def check_setup(self, n: int) -> None:
        """Files that are named but missing, and a CA that is needed but not named, are found before connecting."""
        level = self.ssl_number("seclevel", "seclevel", n)
        paths = self._ca_paths(n) if level >= 1 else []
        if level >= 1 and not paths and not self.ssl_value("psk", "identity", n):
            raise OpenFailure(SETUP, "no CA certificate is configured")
        if level == 2:
            both = [str(self.ssl_value("clientcert", "client_cert_path", n)), str(self.ssl_value("clientkey", "client_key_path", n))]
            paths += [path for path in both if path]
        for path in paths:
            if self.files.read(path) is None:
                raise OpenFailure(SETUP, f"there is no file {path}")

    async def do_qssl_cfg_get_cacertex_all(self, exchange: Exchange, values: Values) -> str:
        for number in range(CA_CHAIN):
            path = self.ssl_value("cacertex", "cacertexpath", number)
            self.session.reply(exchange, {"ca_id": number, "cacertexpath": path})
        return "OK"
