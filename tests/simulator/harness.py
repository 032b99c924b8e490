# SPDX-License-Identifier: MIT
"""What tests and demonstrations start: a simulated module in a process of its own, servers, certificates.

    certs = Certificates(tmp_path)
    with TlsServer(mode="echo", certs=certs) as server, Simulator(pty=True, faults=["chunk=3"], seed=1) as sim:
        open_port(sim.where) ...
"""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .certificates import Certificates, Identity
from .servers import TlsServer, free_port, pattern

__all__ = ["Certificates", "Identity", "Simulator", "TlsServer", "free_port", "pattern"]

TOP = Path(__file__).resolve().parents[2]
START = 20.0  # seconds until `ready` must have come


class Simulator:
    """The command line program as a context manager. `where` is the pty link or HOST:PORT it answers on."""

    def __init__(
        self,
        module: str = "eg91xq",
        pty: bool = True,
        echo: bool = True,
        faults: list[str] | tuple[str, ...] = (),
        seed: int = 0,
        speed: float = 1.0,
        baud: int = 0,
        files: Path | None = None,
        resolve: dict[str, str] | None = None,
        verbose: bool = False,
    ) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="atbind-")
        place = ["--pty", os.path.join(self._folder.name, "module")] if pty else ["--tcp", "127.0.0.1:0"]
        self._command = [sys.executable, "-m", "tests.simulator", "--module", module, *place]
        self._command += ["--echo", "on" if echo else "off", "--seed", str(seed), "--speed", str(speed)]
        self._command += ["--baud", str(baud)] if baud else []
        self._command += ["--files", str(files)] if files else []
        self._command += ["-v"] if verbose else []
        for fault in faults:
            self._command += ["--fault", fault]
        for name, address in (resolve or {}).items():
            self._command += ["--resolve", f"{name}={address}"]
        self.where = ""
        self.process: subprocess.Popen[str]

    def __enter__(self) -> Simulator:
        self.process = subprocess.Popen(self._command, cwd=TOP, stdout=subprocess.PIPE, text=True)
        try:
            self.where = self._wait_ready()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _wait_ready(self) -> str:
        assert self.process.stdout is not None
        end = time.monotonic() + START
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while time.monotonic() < end:
                if selector.select(end - time.monotonic()):
                    line = self.process.stdout.readline()
                    if line.startswith("ready "):
                        return line[6:].rstrip("\n")
                    if not line:
                        break
        raise RuntimeError(f"the simulator did not start: {' '.join(self._command)}")

    def dtr_off(self) -> None:
        """DTR from LOW to HIGH."""
        self.process.send_signal(signal.SIGUSR1)

    def restart(self) -> None:
        """Power off and on."""
        self.process.send_signal(signal.SIGUSR2)

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()
        self._folder.cleanup()
