# SPDX-License-Identifier: MIT
"""A module that is late, silent, or restarts."""

from __future__ import annotations

import pytest

from tests.simulator.harness import Simulator

from .conftest import Agent


@pytest.mark.parametrize("echo", [0, 1])
def test_late_result_code_is_not_taken_for_another(agent: Agent, echo: int) -> None:
    with Simulator(faults=["late=AT+QSSLSTATE:700"]) as module:
        outcome = agent("late", module.where, echo=echo).must_reach_the_end()
    assert outcome["status.state"] == "ATB_ERR_TIMEOUT"
    assert outcome["status.set"] == outcome["status.get"] == "ATB_OK"
    assert outcome.number("negotiate_time") == 77
    assert outcome.number("timeouts") == 1 and outcome.number("late") >= 1


def test_lost_result_code(agent: Agent) -> None:
    with Simulator(faults=["lose_ok=AT+QSSLSTATE:1"]) as module:
        outcome = agent("late", module.where).must_reach_the_end()
    assert outcome["status.state"] == "ATB_ERR_TIMEOUT"
    assert outcome["status.set"] == outcome["status.get"] == "ATB_OK"
    assert outcome.number("negotiate_time") == 77 and outcome.number("late") == 0


def test_silent_module(agent: Agent) -> None:
    with Simulator(faults=["silent_after=6", "silent_for=9000"]) as module:
        outcome = agent("silent", module.where).must_reach_the_end()
    assert outcome["status.call"] in ("ATB_ERR_TIMEOUT", "ATB_ERR_SILENT")
    assert outcome.number("silent") == 1 and outcome.number("answers") == 1
    assert outcome["status.again"] == "ATB_OK"


@pytest.mark.parametrize("seed", range(3))
def test_reset_in_the_middle_of_a_command(agent: Agent, seed: int) -> None:
    with Simulator(faults=["reset_after=5"], seed=seed) as module:
        outcome = agent("reset", module.where).must_reach_the_end()
    assert outcome["status.call"] in ("ATB_ERR_TIMEOUT", "ATB_ERR_MALFORMED")
    assert outcome["status.again"] == "ATB_OK"
