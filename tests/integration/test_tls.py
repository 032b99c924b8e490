# SPDX-License-Identifier: MIT
"""What the TLS server sees of the configuration, and handshakes that must fail."""

from __future__ import annotations

from tests.simulator.harness import Certificates, Simulator, TlsServer, free_port

from .conftest import Agent, Outcome, Value

SOCKET_CONNECT_FAILED = "566"


def refused(outcome: Outcome, code: str, words: str) -> None:
    """The open failed with this code, which is told by name, and AT+QIGETERROR agrees."""
    outcome.must_reach_the_end()
    assert outcome["status.open"] == "ATB_ERR_RESULT"
    assert code in outcome["error.open"] and words in outcome["error.open"].lower()
    assert outcome["err"] == outcome["qigeterror"] == code


def fails(agent: Agent, server: TlsServer, **words: Value) -> Outcome:
    with server, Simulator() as module:
        return agent("fail", module.where, tls_port=server.port, **words)


def test_client_certificate_with_encrypted_key(agent: Agent, certs: Certificates) -> None:
    with TlsServer("echo", certs, client_auth=True) as server, Simulator() as module:
        outcome = agent(
            "echo", module.where, tls_port=server.port, ca=certs.ca, seclevel=2, bytes=500,
            cert=certs.client.cert, key=certs.client_encrypted_key, password=certs.password,
        )  # fmt: skip
    outcome.must_reach_the_end()
    assert server.handshakes[0]["client"] == "atbind test client"
    assert certs.password not in outcome.trace, "the trace shows the password"
    assert '"***"' in outcome.trace or "***" in outcome.trace


def test_wrong_key_password(agent: Agent, certs: Certificates) -> None:
    outcome = fails(
        agent, TlsServer("echo", certs, client_auth=True), ca=certs.ca, seclevel=2,
        cert=certs.client.cert, key=certs.client_encrypted_key, password="wrong",
    )  # fmt: skip
    refused(outcome, "552", "invalid parameter")


def test_sni_and_alpn_reach_the_server(agent: Agent, certs: Certificates) -> None:
    with TlsServer("echo", certs, alpn=["other", "atbind/1"]) as server, Simulator() as module:
        agent(
            "echo", module.where, tls_port=server.port, ca=certs.ca, sni=1, alpn="atbind/1", bytes=100
        ).must_reach_the_end()
        agent("echo", module.where, tls_port=server.port, ca=certs.ca, sni=0, alpn="", bytes=100).must_reach_the_end()
    assert [(seen["sni"], seen["alpn"]) for seen in server.handshakes] == [("localhost", "atbind/1"), (None, None)]


def test_version(agent: Agent, certs: Certificates) -> None:
    with TlsServer("echo", certs) as server, Simulator() as module:
        agent("echo", module.where, tls_port=server.port, ca=certs.ca, version=3, bytes=100).must_reach_the_end()
    assert server.handshakes[0]["version"] == "TLSv1.2"


def test_session_resumption(agent: Agent, certs: Certificates) -> None:
    with TlsServer("echo", certs) as server, Simulator() as module:
        agent("resume", module.where, tls_port=server.port, ca=certs.ca, session_cache=1).must_reach_the_end()
    assert [seen["reused"] for seen in server.handshakes] == [False, True]
    with TlsServer("echo", certs) as server, Simulator() as module:
        agent("resume", module.where, tls_port=server.port, ca=certs.ca, session_cache=0).must_reach_the_end()
    assert [seen["reused"] for seen in server.handshakes] == [False, False]


def test_wrong_ca(agent: Agent, certs: Certificates) -> None:
    refused(fails(agent, TlsServer("echo", certs), ca=certs.other_ca), SOCKET_CONNECT_FAILED, "connection failed")


def test_expired_certificate(agent: Agent, certs: Certificates) -> None:
    expired = TlsServer("echo", certs, identity=certs.expired)
    refused(fails(agent, expired, ca=certs.ca, ignore_time=0), SOCKET_CONNECT_FAILED, "connection failed")


def test_expired_certificate_let_pass(agent: Agent, certs: Certificates) -> None:
    with TlsServer("echo", certs, identity=certs.expired) as server, Simulator() as module:
        agent("echo", module.where, tls_port=server.port, ca=certs.ca, ignore_time=1, bytes=100).must_reach_the_end()
    assert len(server.handshakes) == 1


def test_wrong_host(agent: Agent, certs: Certificates) -> None:
    other = TlsServer("echo", certs, identity=certs.other_name)
    refused(fails(agent, other, ca=certs.ca, sni=1), SOCKET_CONNECT_FAILED, "connection failed")


def test_nobody_listens(agent: Agent, certs: Certificates) -> None:
    with Simulator() as module:
        outcome = agent("fail", module.where, tls_port=free_port(), ca=certs.ca)
    refused(outcome, SOCKET_CONNECT_FAILED, "connection failed")


def test_handshake_that_takes_too_long(agent: Agent, certs: Certificates) -> None:
    with TlsServer("silent") as server, Simulator(speed=20) as module:
        outcome = agent("fail", module.where, tls_port=server.port, ca=certs.ca, negotiate_time=10)
    refused(outcome, "569", "timeout")
