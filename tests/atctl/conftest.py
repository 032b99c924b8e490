# SPDX-License-Identifier: MIT
"""atctl with sanitizers; ATCTL names another one."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.atctl.tool import TOP, Tool

FLAGS = "-g -O1 -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all -Werror"


def built(folder: Path) -> Path:
    cmake = shutil.which("cmake")
    if cmake is None:
        pytest.skip("no cmake, and ATCTL does not name an atctl")
    configure = [cmake, "-S", str(TOP), "-B", str(folder), "-DATBIND_TESTS=OFF", "-DATBIND_TOOLS=ON"]
    for command in ([*configure, f"-DCMAKE_C_FLAGS={FLAGS}"], [cmake, "--build", str(folder), "--target", "atctl", "-j2"]):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    return folder / "runtime" / "atctl" / "atctl"


@pytest.fixture(scope="session")
def atctl(tmp_path_factory: pytest.TempPathFactory) -> Tool:
    given = os.environ.get("ATCTL")
    return Tool(Path(given) if given else built(tmp_path_factory.mktemp("atctl")))
