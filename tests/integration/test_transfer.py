# SPDX-License-Identifier: MIT
"""Data from end to end: generated calls, a pty, the simulated module, a real TLS server."""

from __future__ import annotations

import pytest

from tests.simulator.harness import Certificates, Simulator, TlsServer

from .conftest import Agent, Outcome

BUFFER, PUSH, TRANSPARENT = 0, 1, 2
CONNECTED, CLOSING = 2, 4
MIB = 1 << 20
# Everything that a host must survive; pieces long enough for a mebibyte to take seconds.
FAULTS = ["chunk=600", "jitter=1", "urc_between=0.2", "crcrlf=on"]


def whole(outcome: Outcome, count: int) -> None:
    """All bytes came back in order, and no line was misunderstood."""
    outcome.must_reach_the_end()
    assert outcome.every("received") and set(outcome.every("received")) == {str(count)}
    assert set(outcome.every("wrong")) == {"0"}
    assert set(outcome.every("sent")) == {str(count)}
    assert outcome.number("malformed") == outcome.number("late") == outcome.number("timeouts") == 0


@pytest.mark.parametrize("echo", [0, 1])
@pytest.mark.parametrize("mode", [BUFFER, PUSH, TRANSPARENT])
def test_every_mode_with_and_without_echo(agent: Agent, certs: Certificates, mode: int, echo: int) -> None:
    with TlsServer("echo", certs) as server, Simulator() as module:
        outcome = agent("echo", module.where, tls_port=server.port, ca=certs.ca, mode=mode, echo=echo, bytes=20000)
    whole(outcome, 20000)
    assert outcome.number("unknown") == 0
    assert outcome.number("socket_state") == CONNECTED
    assert bytes(server.received[:4]) == bytes((i * 31) & 0xFF for i in range(4)) and len(server.received) == 20000


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("mode", [BUFFER, PUSH])
def test_a_mebibyte_under_faults(agent: Agent, certs: Certificates, mode: int, seed: int) -> None:
    with TlsServer("echo", certs) as server, Simulator(faults=FAULTS, seed=seed, speed=8) as module:
        outcome = agent(
            "echo", module.where, tls_port=server.port, ca=certs.ca, mode=mode, bytes=MIB, chunk=1460, echo=seed - 1
        )
    whole(outcome, MIB)
    assert len(server.received) == MIB


def test_a_mebibyte_straight_through(agent: Agent, certs: Certificates) -> None:
    """Transparent mode: no lines, so no URCs between them; and the guard times of +++ are real ones."""
    with TlsServer("echo", certs) as server, Simulator(faults=["chunk=600", "jitter=1"], seed=6) as module:
        outcome = agent("echo", module.where, tls_port=server.port, ca=certs.ca, mode=TRANSPARENT, bytes=MIB)
    whole(outcome, MIB)
    assert len(server.received) == MIB


def test_small_pieces(agent: Agent, certs: Certificates) -> None:
    with TlsServer("echo", certs) as server, Simulator(faults=["survivable=on"], seed=3) as module:
        outcome = agent("echo", module.where, tls_port=server.port, ca=certs.ca, mode=PUSH, bytes=10000, chunk=77)
    whole(outcome, 10000)


def test_two_clients_at_once(agent: Agent, certs: Certificates) -> None:
    with TlsServer("echo", certs) as server, Simulator(faults=["urc_between=0.5", "jitter=3"], seed=4) as module:
        outcome = agent("echo", module.where, tls_port=server.port, ca=certs.ca, mode=PUSH, clients=2, bytes=30000)
    whole(outcome, 30000)
    assert len(outcome.every("received")) == 2 and len(server.handshakes) == 2


def test_send_fail_is_tried_again(agent: Agent, certs: Certificates) -> None:
    with TlsServer("echo", certs) as server, Simulator(faults=["send_fail=3"]) as module:
        outcome = agent("echo", module.where, tls_port=server.port, ca=certs.ca, mode=BUFFER, bytes=8000, chunk=1000)
    whole(outcome, 8000)
    assert outcome.number("retries") >= 2


def test_server_closes_in_the_middle(agent: Agent, certs: Certificates) -> None:
    with TlsServer("close_after=500", certs) as server, Simulator() as module:
        outcome = agent("closed", module.where, tls_port=server.port, ca=certs.ca, bytes=1000)
    outcome.must_reach_the_end()
    assert outcome.number("socket_state") == CLOSING
    assert outcome.number("received") == 1000 and outcome.number("wrong") == 0
    assert outcome.number("state_after_close") == 0 and outcome["reopened"] == "yes"


def test_handlers_start_commands(agent: Agent, certs: Certificates) -> None:
    with TlsServer("echo", certs) as server, Simulator(faults=["urc_between=0.3"], seed=5) as module:
        outcome = agent("async", module.where, tls_port=server.port, ca=certs.ca, bytes=40000, chunk=1460)
    whole(outcome, 40000)
    assert outcome.number("failed") == 0 and outcome.number("from_handler") > 10
