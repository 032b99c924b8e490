# SPDX-License-Identifier: MIT
"""Builds the agent (with address and undefined behaviour sanitizers) and runs it."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Union

import pytest

from tests.simulator.certificates import Certificates

TOP = Path(__file__).resolve().parents[2]
SANITIZE = "-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all"
LIMIT = 300  # seconds after which an agent is taken to hang

Value = Union[str, int, Path]


@dataclass
class Outcome:
    """What the agent printed. A name that came more than once holds the last value; `all` has every line."""

    code: int
    all: list[str]
    trace: str

    def __getitem__(self, name: str) -> str:
        values = [line[len(name) + 1 :] for line in self.all if line.startswith(name + "=")]
        assert values, f"no {name} in {self.all}\n{self.trace}"
        return values[-1]

    def number(self, name: str) -> int:
        return int(self[name])

    def every(self, name: str) -> list[str]:
        return [line[len(name) + 1 :] for line in self.all if line.startswith(name + "=")]

    def must_reach_the_end(self) -> Outcome:
        assert self.code == 0 and "end=reached" in self.all, f"{self.all}\n{self.trace[-4000:]}"
        return self


Agent = Callable[..., Outcome]


@pytest.fixture(scope="session")
def program() -> Path:
    if "ATBIND_AGENT" in os.environ:
        return Path(os.environ["ATBIND_AGENT"])  # built elsewhere, say with another compiler
    build = Path(os.environ.get("ATBIND_BUILD", TOP / "build")) / "integration"
    for command in (
        ["cmake", "-S", str(TOP / "tests/integration"), "-B", str(build), f"-DCMAKE_C_FLAGS={SANITIZE}"],
        ["cmake", "--build", str(build), "--target", "atbind_agent", "-j2"],
    ):
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
    return build / "atbind_agent"


@pytest.fixture(scope="session")
def agent(program: Path) -> Agent:
    def run(scenario: str, port: str, **words: Value) -> Outcome:
        command = [str(program), scenario, port, *(f"{name}={value}" for name, value in words.items())]
        environment = {**os.environ, "AGENT_TRACE": "1"}
        done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT, env=environment)
        return Outcome(done.returncode, done.stdout.splitlines(), done.stderr)

    return run


@pytest.fixture(scope="session")
def certs(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))
