# SPDX-License-Identifier: MIT
"""What the tests of the simulated module share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

import pytest

from tests.simulator.harness import Certificates, Simulator
from tests.simulator.host import Host

SPEED = 20.0  # guard times of 50 ms


@pytest.fixture(scope="session")
def certs(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certs"))


@pytest.fixture
def start() -> Iterator[Callable[..., Host]]:
    """Starts a simulated module and connects to it; everything is stopped after the test."""
    running: list[Simulator] = []
    hosts: list[Host] = []

    def begin(**options: object) -> Host:
        options.setdefault("speed", SPEED)
        sim = Simulator(**options)  # type: ignore[arg-type]
        sim.__enter__()
        running.append(sim)
        host = Host(sim.where)
        host.simulator = sim  # type: ignore[attr-defined]
        hosts.append(host)
        return host

    yield begin
    for host in hosts:
        host.close()
    for sim in running:
        sim.__exit__()


@pytest.fixture
def host(start: Callable[..., Host]) -> Host:
    """A module on a pty, context 1 active."""
    connected = start()
    connected.activate()
    return connected
