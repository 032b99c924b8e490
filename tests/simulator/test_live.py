# SPDX-License-Identifier: MIT
"""The program as a whole: faults on a live module, restarts, its command line, what it leaves behind."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Callable

import pytest

from tests.simulator.faults import KINDS, Faults
from tests.simulator.harness import TOP, Certificates, Simulator, TlsServer
from tests.simulator.host import Host
from tests.simulator.link import Link
from tests.simulator.output import Output
from tests.simulator.test_units import EXAMPLES

# ---- faults --------------------------------------------------------------------------------------------------------

QUIET = 0.4
SCRIPT = b"AT\rAT+CMEE=?\rAT+QICSGP=?\rAT+NOPE\rAT+QSSLCFG=?\r"


@pytest.mark.parametrize("name", ["chunk", "urc_between", "drop", "corrupt", "garbage", "truncate", "long_line"])
def test_same_seed_same_bytes(start: Callable[..., Host], name: str) -> None:
    """Two modules with one seed say the same; with noise on the line no reply can be waited for, only the silence."""
    hosts = [start(faults=[f"{name}={EXAMPLES[name]}"], seed=7, echo=False) for _ in range(2)]
    for host in hosts:
        host.send(SCRIPT)
    first, second = (host.quiet(QUIET) for host in hosts)
    assert len(first) > 500
    assert first == second


def test_reset_in_the_middle_of_a_command(start: Callable[..., Host], certs: Certificates) -> None:
    host = start(faults=["reset_after=6"], echo=False)
    with TlsServer(certs=certs) as server:
        host.activate()
        assert host.open(server.port) == 0
        host.ok("AT+CMEE=1")
        host.upload("RAM:a", b"1")
        host.send(b"AT+QIACT?\r")
        assert host.until(b"RDY\r\n") == b'\r\n+QIACT: 1,1,1\r\nRDY\r\n'
        assert host.ok("AT+CMEE?") == ["+CMEE: 0"]
        assert host.ok("AT+QIACT?") == []
        assert host.ok("AT+QSSLSTATE") == []


def test_power_cycle(start: Callable[..., Host], certs: Certificates) -> None:
    host = start()
    host.activate()
    with TlsServer(certs=certs) as server:
        assert host.command(f'AT+QSSLOPEN=1,0,0,"127.0.0.1",{server.port},2') == ["CONNECT"]
        host.simulator.restart()  # type: ignore[attr-defined]
        host.until(b"\r\nRDY\r\n")
        assert host.ok("AT+QSSLSTATE") == []


def test_silence(start: Callable[..., Host]) -> None:
    host = start(faults=["silent_after=2", "silent_for=1500"], echo=False)
    assert host.command("AT") == ["OK"]
    assert host.command("AT") == ["OK"]
    host.send(b"AT\r")
    assert host.quiet(0.3) == b""
    while not host.wait(0.2):
        host.send(b"AT\r")
    assert host.line() == "OK"


def test_lost_and_late_results(start: Callable[..., Host]) -> None:
    host = start(faults=["lose_ok=AT+CMEE", "late=AT+CCLK:600"], echo=False)
    host.send(b"AT+CMEE?\r")
    assert host.quiet(QUIET) == b"\r\n+CMEE: 0\r\n"
    host.send(b"AT+CCLK?\r")
    assert b"OK" not in host.quiet(0.3)
    assert host.until(b"OK\r\n") == b"\r\nOK\r\n"
    assert host.command("AT+CMEE?") == ["+CMEE: 0", "OK"]


def test_cme_everywhere(start: Callable[..., Host]) -> None:
    host = start(faults=["cme=on"])
    assert host.command("AT+QSSLRECV=1,0") == ["+CME ERROR: 552"]
    assert host.command("AT+NOPE") == ["+CME ERROR: 4"]


def test_send_fail(start: Callable[..., Host], certs: Certificates) -> None:
    host = start(faults=["send_fail=2"])
    host.activate()
    with TlsServer(certs=certs) as server:
        assert host.open(server.port) == 0
        assert host.send_data(0, b"one") == "SEND OK"
        assert host.line() == '+QSSLURC: "recv",0'
        assert host.send_data(0, b"two") == "SEND FAIL"
        assert host.receive(0) == b"one"


def test_urcs_between_reply_lines(start: Callable[..., Host], certs: Certificates) -> None:
    """With urc_between the module's own URCs come there too, not only stray ones."""
    host = start(faults=["urc_between=1", "urc_line=+STRAY"], echo=False)
    host.activate()
    with TlsServer(certs=certs) as server:
        host.ok(f'AT+QSSLOPEN=1,0,0,"127.0.0.1",{server.port}')
        host.quiet(QUIET)
        assert host.command("AT") == ["+STRAY", "OK"]


def test_glued_urc(start: Callable[..., Host], certs: Certificates) -> None:
    host = start(faults=["glue=on"])
    host.activate()
    with TlsServer(certs=certs) as server:
        assert host.open(server.port, mode=1) == 0
        assert host.send_data(0, b"abc") == "SEND OK"
        assert host.until(b"abc") == b'\r\n+QSSLURC: "recv",0,3\r\nabc'
        host.send(b"AT\r")
        assert host.until(b"OK\r\n") == b"AT\r\r\nOK\r\n"


def test_payload_survives(start: Callable[..., Host], certs: Certificates) -> None:
    data = os.urandom(30000)
    host = start(faults=["survivable=on"], seed=3)
    host.send(b"ATE0\r")
    host.until(b"OK\r\n")
    host.send(b'AT+QICSGP=1,1,"a";+QIACT=1\r')
    host.until(b"OK\r\n")
    with TlsServer(certs=certs) as server:
        host.send(f'AT+QSSLOPEN=1,0,0,"127.0.0.1",{server.port}\r'.encode())
        host.until(b"+QSSLOPEN: 0,0\r\n")
        for begin in range(0, len(data), 1460):
            part = data[begin : begin + 1460]
            host.send(f"AT+QSSLSEND=0,{len(part)}\r".encode())
            host.until(b"> ")
            host.send(part)
            host.until(b"SEND OK\r\n")
            got = b""
            while len(got) < len(part):
                got += host.receive(0)
            assert got == part


# ---- pacing --------------------------------------------------------------------------------------------------------


class Recorder(Link):
    def __init__(self) -> None:
        super().__init__()
        self.data = b""

    async def write(self, data: bytes) -> None:
        self.data += data


def test_baud_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pauses add up to ten bits a byte."""
    pauses: list[float] = []
    real_sleep = asyncio.sleep

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        await real_sleep(0)

    async def work() -> bytes:
        link = Recorder()
        output = Output(link, Faults([]), baud=9600)
        task = asyncio.ensure_future(output.run())
        output.say("info", b"x" * 960)
        await output.flush()
        task.cancel()
        return link.data

    monkeypatch.setattr(asyncio, "sleep", sleep)
    assert asyncio.run(work()) == b"x" * 960
    assert sum(pauses) == pytest.approx(1.0)
    assert max(pauses) < 0.02


# ---- the program ---------------------------------------------------------------------------------------------------


def run(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.simulator", *options]
    return subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False, timeout=30)


def test_help_explains_everything() -> None:
    text = run("--help").stdout
    for word in ("--pty", "--tcp", "--echo", "--baud", "--files", "--seed", "--fault", "--resolve", "--speed", "SIGUSR1"):
        assert word in text
    assert all(kind.meaning in text for kind in KINDS)


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["--module", "eg91xq"], "required"),
        (["--module", "nope", "--tcp", "127.0.0.1:0"], "invalid choice"),
        (["--module", "eg91xq", "--tcp", "127.0.0.1"], "HOST:PORT"),
        (["--module", "eg91xq", "--tcp", "127.0.0.1:65536"], "HOST:PORT"),
        (["--module", "eg91xq", "--tcp", "127.0.0.1:0", "--fault", "nope=1"], "no fault 'nope'"),
        (["--module", "eg91xq", "--tcp", "127.0.0.1:0", "--resolve", "x"], "HOST=IP"),
        (["--module", "eg91xq", "--tcp", "127.0.0.1:0", "--speed", "0"], "--speed"),
    ],
)
def test_wrong_usage(options: list[str], word: str) -> None:
    done = run(*options)
    assert done.returncode == 2
    assert word in done.stderr


def test_link_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="ascii")
    done = run("--module", "eg91xq", "--pty", str(tmp_path / "file"))
    assert done.returncode == 1
    assert "File exists" in done.stderr
    assert (tmp_path / "file").read_text(encoding="ascii") == "mine"


def test_one_simulator_per_link() -> None:
    with Simulator() as sim:
        to = os.readlink(sim.where)
        done = run("--module", "eg91xq", "--pty", sim.where)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == f"{sim.where}: another simulator answers there\n"
        assert os.readlink(sim.where) == to
        sim.process.kill()
        sim.process.wait(10)
        assert Path(sim.where).is_symlink()  # left over
        command = [sys.executable, "-m", "tests.simulator", "--module", "eg91xq", "--pty", sim.where]
        with subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE, text=True) as again:
            assert again.stdout is not None and again.stdout.readline() == f"ready {sim.where}\n"
            again.terminate()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_stops_and_cleans_up(name: str) -> None:
    if name == "SIGINT":  # ignored, and so by children, where the tests run in the background of a shell
        signal.signal(signal.SIGINT, signal.default_int_handler)
    with Simulator() as sim:
        link = Path(sim.where)
        assert link.is_symlink()
        sim.process.send_signal(signal.Signals[name])
        assert sim.process.wait(10) == 0
        assert not link.is_symlink()


def test_nothing_leaks(start: Callable[..., Host], certs: Certificates) -> None:
    host = start()
    host.activate()
    process = host.simulator.process.pid  # type: ignore[attr-defined]

    def counts() -> tuple[int, int]:
        return len(os.listdir(f"/proc/{process}/fd")), len(os.listdir(f"/proc/{process}/task"))

    with TlsServer(certs=certs) as server:
        assert host.open(server.port) == 0
        host.ok("AT+QSSLCLOSE=0")
        before = counts()
        for _ in range(10):
            assert host.open(server.port) == 0
            assert host.send_data(0, b"x") == "SEND OK"
            host.line()
            host.ok("AT+QSSLCLOSE=0")
    assert host.open(server.port) == 566
    assert counts() == before
