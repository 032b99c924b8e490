# SPDX-License-Identifier: MIT
"""SSL contexts of the simulated EG91xQ against real TLS servers."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Callable

import pytest

from tests.simulator.harness import Certificates, TlsServer, free_port
from tests.simulator.host import Host
from tests.simulator.tlsconfig import Setup, TlsConfig

NO_PDP, IN_USE, DNS, CONNECT, TIMEOUT, PARAMETER = 561, 563, 565, 566, 569, 552


def configure(host: Host, certs: Certificates, level: int = 1, **values: str) -> None:
    """SSL context 0 with the test CA, and more QSSLCFG values by sub-command."""
    host.upload("RAM:ca.pem", certs.ca.read_bytes())
    host.ok('AT+QSSLCFG="cacert",0,"RAM:ca.pem"')
    host.ok(f'AT+QSSLCFG="seclevel",0,{level}')
    for sub, value in values.items():
        host.ok(f'AT+QSSLCFG="{sub}",0,{value}')


# ---- versions and cipher suites ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("value", "version"), [(1, "TLSv1"), (2, "TLSv1.1"), (3, "TLSv1.2"), (4, "TLSv1.2")])
def test_version(host: Host, certs: Certificates, value: int, version: str) -> None:
    with TlsServer(certs=certs, max_version="1.3") as server:
        configure(host, certs, sslversion=str(value))
        assert host.open(server.port) == 0
        assert server.shakes()[0]["version"] == version


def test_version_the_server_refuses(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs, min_version="1.2") as server:
        configure(host, certs, sslversion="2")
        assert host.open(server.port) == CONNECT
        assert host.ok("AT+QIGETERROR") == ["+QIGETERROR: 566,Socket connection failed"]
        configure(host, certs, sslversion="0")  # OpenSSL has no SSL 3.0
        assert host.open(server.port) == CONNECT
        assert host.ok("AT+QSSLSTATE") == []


@pytest.mark.parametrize(
    ("code", "cipher"),
    [
        ("0X0035", "AES256-SHA"),
        ("0X002F", "AES128-SHA"),
        ("0X003D", "AES256-SHA256"),
        ("0XC014", "ECDHE-RSA-AES256-SHA"),
        ("0XC027", "ECDHE-RSA-AES128-SHA256"),
        ("0XC028", "ECDHE-RSA-AES256-SHA384"),
        ("0XC02F", "ECDHE-RSA-AES128-GCM-SHA256"),
        ("0X0005", None),
        ("0XC00C", None),
    ],
)
def test_cipher_suite(host: Host, certs: Certificates, code: str, cipher: str | None) -> None:
    with TlsServer(certs=certs) as server:
        configure(host, certs, ciphersuite=code)
        assert host.open(server.port) == (0 if cipher else CONNECT)
        assert [shake["cipher"] for shake in (server.shakes() if cipher else server.handshakes)] == ([cipher] if cipher else [])


def test_elliptic_curve_certificate(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs, identity=certs.server_ec) as server:
        configure(host, certs, ciphersuite="0XC009")
        assert host.open(server.port) == 0
        assert server.shakes()[0]["cipher"] == "ECDHE-ECDSA-AES128-SHA"


# ---- certificates --------------------------------------------------------------------------------------------------


def test_wrong_ca_and_its_mask(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        configure(host, certs)
        host.upload("RAM:ca.pem", certs.other_ca.read_bytes())
        assert host.open(server.port) == CONNECT
        host.ok('AT+QSSLCFG="ignorecertitem",0,8')
        assert host.open(server.port) == 0
        host.ok("AT+QSSLCLOSE=0")
        configure(host, certs, level=0, ignorecertitem="0")
        assert host.open(server.port) == 0


def test_ca_of_the_chain(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        configure(host, certs, cacert='""')
        assert host.open(server.port) == PARAMETER  # nothing to verify with
        host.ok('AT+QSSLCFG="cacertex",3,"RAM:ca.pem"')
        assert host.open(server.port) == 0


def test_missing_file(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        configure(host, certs, cacert='"RAM:none.pem"')
        assert host.open(server.port) == PARAMETER
        host.upload("RAM:none.pem", b"this is no certificate")
        assert host.open(server.port) == PARAMETER


def test_validity_at_the_time_of_the_module(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs, identity=certs.expired) as server:
        configure(host, certs, ignorelocaltime="0")
        assert host.open(server.port) == CONNECT
        host.ok('AT+QSSLCFG="ignorecertitem",0,1')
        assert host.open(server.port) == 0
        host.ok("AT+QSSLCLOSE=0")
        configure(host, certs, ignorecertitem="0", ignorelocaltime="1")
        assert host.open(server.port) == 0
        host.ok("AT+QSSLCLOSE=0")
    with TlsServer(certs=certs) as server:
        configure(host, certs, ignorelocaltime="0")
        assert host.open(server.port, client=1) == 0
        host.ok('AT+CCLK="60/01/01,00:00:00+00"')
        assert host.open(server.port, client=2) == CONNECT


def test_name(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs, identity=certs.other_name) as server:
        configure(host, certs)
        assert host.open(server.port) == CONNECT
        host.ok('AT+QSSLCFG="ignorecertitem",0,4')
        assert host.open(server.port) == 0


def test_usage(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs, identity=certs.wrong_usage) as server:
        configure(host, certs)
        assert host.open(server.port) == CONNECT
        host.ok('AT+QSSLCFG="ignorecertitem",0,4096')
        assert host.open(server.port) == 0
        host.ok("AT+QSSLCLOSE=0")
        host.ok('AT+QSSLCFG="ignorecertitem",0,1048575')
        assert host.open(server.port) == 0


def test_intermediate_as_anchor(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        configure(host, certs)
        host.upload("RAM:ca.pem", certs.intermediate.read_bytes())
        assert host.open(server.port) == CONNECT
        host.ok('AT+QSSLCFG="ignoremulticertchainverify",0,1')
        assert host.open(server.port) == 0


def test_invalid_signature(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs, identity=certs.bad_signature) as server:
        configure(host, certs)
        assert host.open(server.port) == CONNECT
        host.ok('AT+QSSLCFG="ignoreinvalidcertsign",0,1')
        assert host.open(server.port) == 0


def test_client_authentication(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs, client_auth=True) as server:
        configure(host, certs)
        assert host.open(server.port) == CONNECT
        host.upload("UFS:c.pem", certs.client.chain.read_bytes())
        host.upload("UFS:k.pem", certs.client_encrypted_key.read_bytes())
        paths = {"clientcert": '"UFS:c.pem"', "clientkey": '"UFS:k.pem","wrong"'}
        configure(host, certs, level=2, **paths)
        assert host.open(server.port) == PARAMETER
        host.ok(f'AT+QSSLCFG="clientkey",0,"UFS:k.pem","{certs.password}"')
        assert host.open(server.port) == 0
        assert server.shakes()[-1]["client"] == "atbind test client"
        host.ok("AT+QSSLCLOSE=0")
        host.upload("UFS:k.pem", certs.client.key.read_bytes())
        assert host.open(server.port) == 0
        host.ok('AT+QSSLCFG="seclevel",0,1')
        assert host.open(server.port, client=1) == CONNECT


# ---- extensions ----------------------------------------------------------------------------------------------------


def test_sni_and_resolve(start: Callable[..., Host], certs: Certificates) -> None:
    host = start(resolve={"server.test": "127.0.0.1", "Localhost": "127.0.0.1"})
    host.activate()
    with TlsServer(certs=certs) as server:
        configure(host, certs)
        assert host.open(server.port, address="localhost") == 0
        assert host.open(server.port, client=1, address="server.test") == CONNECT  # the name is not in the certificate
        configure(host, certs, sni="1")
        assert host.open(server.port, client=2, address="localhost") == 0
        assert [shake["sni"] for shake in server.shakes(3)][::2] == [None, "localhost"]
        host.ok('AT+QIDNSCFG=1,"0.0.0.0"')
        assert host.open(server.port, client=3, address="no.such.host.test") == DNS
        assert host.open(server.port, client=4, address="localhost") == 0


def test_alpn(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs, alpn=["h2", "mqtt"]) as server:
        configure(host, certs, alpn='"mqtt"')
        assert host.open(server.port) == 0
        configure(host, certs, alpn='""')
        assert host.open(server.port, client=1) == 0
        assert [shake["alpn"] for shake in server.shakes(2)] == ["mqtt", None]


def test_session_cache(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        configure(host, certs)
        for cache in ("0", "1", "1"):
            configure(host, certs, session_cache=cache)
            assert host.open(server.port) == 0
            host.ok("AT+QSSLCLOSE=0")
        assert [shake["reused"] for shake in server.shakes(3)] == [False, False, True]


@pytest.mark.parametrize("allowed", [False, True])
def test_renegotiation(host: Host, certs: Certificates, allowed: bool) -> None:
    with openssl_server(certs, "-tls1_2") as (port, process):
        configure(host, certs, renegotiation=str(int(allowed)))
        assert host.open(port, mode=1) == 0
        write(process, b"R\n")  # s_server: renegotiate
        host.wait(0.5)
        write(process, b"after\n")
        if allowed:
            assert host.line() == '+QSSLURC: "recv",0,6'
            assert host.send_data(0, b"still here\n") == "SEND OK"
        else:
            host.until(b'+QSSLURC: "closed",0')


# ---- DTLS and PSK --------------------------------------------------------------------------------------------------


def write(process: subprocess.Popen[bytes], data: bytes) -> None:
    assert process.stdin is not None
    process.stdin.write(data)
    process.stdin.flush()


@contextmanager
def openssl_server(certs: Certificates, *options: str) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """`openssl s_server` with the test certificate: prints what it gets, sends what it is told."""
    assert shutil.which("openssl")
    port = free_port()
    identity = certs.server
    command = ["openssl", "s_server", "-accept", f"127.0.0.1:{port}", "-cert", str(identity.cert), "-key", str(identity.key)]
    command += ["-cert_chain", str(certs.intermediate), *options]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        assert process.stdout is not None
        while b"ACCEPT" not in process.stdout.readline():
            pass
        yield port, process
    finally:
        process.kill()
        process.communicate()


def read_until(process: subprocess.Popen[bytes], mark: bytes) -> None:
    assert process.stdout is not None
    for _ in range(200):
        if mark in process.stdout.readline():
            return
    raise AssertionError(f"the server did not say {mark!r}")


@pytest.mark.parametrize(("version", "option"), [(0, "-dtls1"), (1, "-dtls1_2"), (2, "-dtls")])
def test_dtls(host: Host, certs: Certificates, version: int, option: str) -> None:
    with openssl_server(certs, option, "-cipher", "ALL:@SECLEVEL=0") as (port, process):
        configure(host, certs, dtls="1", dtlsversion=str(version))
        assert host.open(port) == 0
        assert host.send_data(0, b"by datagram\n") == "SEND OK"
        read_until(process, b"by datagram")
        write(process, b"hello\n")
        assert host.line() == '+QSSLURC: "recv",0'
        assert host.receive(0) == b"hello\n"
        assert host.command("AT+QSSLCLOSE=0") == ["OK"]


@pytest.mark.parametrize(("key", "code"), [("1A2B3C4D", 0), ("1A2B3C4E", CONNECT)])
def test_psk(host: Host, certs: Certificates, key: str, code: int) -> None:
    with openssl_server(certs, "-tls1_2", "-psk", "1a2b3c4d", "-psk_identity", "dev1", "-cipher", "PSK") as (port, process):
        host.ok(f'AT+QSSLCFG="psk",0,"dev1","{key}"')
        host.ok('AT+QSSLCFG="seclevel",0,1')
        assert host.open(port) == code
        if not code:
            assert host.send_data(0, b"shared secret\n") == "SEND OK"
            read_until(process, b"shared secret")


# ---- what can go wrong before the handshake -------------------------------------------------------------------------


def test_no_pdp_context(start: Callable[..., Host], certs: Certificates) -> None:
    host = start()
    with TlsServer(certs=certs) as server:
        assert host.open(server.port) == NO_PDP
        assert host.ok("AT+QIGETERROR") == ["+QIGETERROR: 561,Open PDP context failed"]
        assert host.command(f'AT+QSSLOPEN=1,0,0,"127.0.0.1",{server.port},2') == ["ERROR"]
        assert host.ok("AT+QIGETERROR") == ["+QIGETERROR: 561,Open PDP context failed"]


def test_nobody_listens(host: Host) -> None:
    port = free_port()
    assert host.open(port) == CONNECT
    assert host.command(f'AT+QSSLOPEN=1,0,0,"127.0.0.1",{port},2') == ["ERROR"]
    assert host.command('AT+QSSLOPEN=1,0,0,"127.0.0.1",0') == ["ERROR"]


@pytest.mark.parametrize("name", ["a..b", "x" * 255])
def test_impossible_names(host: Host, name: str) -> None:
    assert host.open(443, address=name) == DNS
    assert host.ok("AT+QIGETERROR") == ["+QIGETERROR: 565,DNS parse failed"]


def test_longest_values_of_any_bytes() -> None:
    Setup(TlsConfig(alpn="\xe4" * 255, psk_identity="\xe4" * 255, psk_key="\xe4" * 255))


def test_client_in_use(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        assert host.open(server.port) == 0
        assert host.open(server.port) == IN_USE
        assert host.open(server.port, client=1) == 0


def test_negotiate_time(host: Host, certs: Certificates) -> None:
    with TlsServer(mode="silent") as server:
        host.ok('AT+QSSLCFG="negotiatetime",0,20')
        assert host.open(server.port) == TIMEOUT
        assert host.ok("AT+QSSLSTATE") == []


def test_close_while_opening(host: Host) -> None:
    with TlsServer(mode="silent") as server:
        host.ok(f'AT+QSSLOPEN=1,0,3,"127.0.0.1",{server.port}')
        assert host.ok("AT+QSSLSTATE=3")[0].split(",")[5] == "1"
        assert host.command("AT+QSSLSEND=3") == ["ERROR"]
        assert host.command("AT+QSSLCLOSE=3") == ["OK"]
        assert host.command("AT+QSSLCLOSE=3") == ["ERROR"]
        assert host.ok("AT+QSSLSTATE") == []


def test_context_lost_while_opening(host: Host) -> None:
    with TlsServer(mode="silent") as server:
        host.ok(f'AT+QSSLOPEN=1,0,3,"127.0.0.1",{server.port}')
        host.ok("AT+QIDEACT=1")
        assert host.line() == "+QSSLOPEN: 3,570"
