# SPDX-License-Identifier: MIT
"""What README.md shows is true: its program builds and runs, atctl says what is printed there."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from tests.simulator.harness import Simulator

from .conftest import TOP

README = (TOP / "README.md").read_text(encoding="utf-8")
PROJECT = """\
cmake_minimum_required(VERSION 3.20)
project(example LANGUAGES C)
{find}
add_executable(example example.c)
target_link_libraries(example PRIVATE atbind::eg91xq atbind::eg91xq_doc atbind::posix)
"""


def run(*command: object, cwd: Path = TOP) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, cwd=cwd)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library and atctl, built and installed."""
    folder = tmp_path_factory.mktemp("library")
    run("cmake", "-S", TOP, "-B", folder / "build", "-DATBIND_TESTS=OFF", f"-DCMAKE_INSTALL_PREFIX={folder}/usr")
    run("cmake", "--build", folder / "build", "-j2")
    run("cmake", "--install", folder / "build")
    return folder


def build_example(folder: Path, find: str, built: Path) -> Path:
    program = re.search(r"<!-- example\.c:.*?-->\n```c\n(.*?)```", README, re.S)
    assert program
    (folder / "example.c").write_text(program[1], encoding="utf-8")
    (folder / "CMakeLists.txt").write_text(PROJECT.format(find=find), encoding="utf-8")
    run("cmake", "-S", folder, "-B", folder / "build", f"-DCMAKE_PREFIX_PATH={built}/usr")
    run("cmake", "--build", folder / "build", "-j2")
    return folder / "build" / "example"


FETCH = f"""include(FetchContent)
FetchContent_Declare(atbind SOURCE_DIR {TOP})
FetchContent_MakeAvailable(atbind)"""


@pytest.mark.parametrize("find", ["find_package(atbind REQUIRED)", f"add_subdirectory({TOP} atbind)", FETCH])
def test_example_program(tmp_path: Path, built: Path, find: str) -> None:
    example = build_example(tmp_path, find, built)
    with Simulator() as module:
        assert run(example, module.where) == "eg91xq_qssl_open: 561 Open PDP context failed\n"


def test_atctl_prints_what_is_shown(built: Path) -> None:
    shown = re.search(r"```console\n(.*?)```", README, re.S)
    assert shown
    for step in shown[1].split("$ ")[1:]:
        command, _, output = step.partition("\n")
        if " run " in command:
            continue  # the clock goes on
        script = f"atctl() {{ {shlex.quote(str(built / 'build/runtime/atctl/atctl'))} \"$@\"; }}; {command}"
        done = subprocess.run(["bash", "-c", script], capture_output=True, text=True)
        assert done.stdout + done.stderr == output, command


def test_atctl_run(built: Path) -> None:
    with Simulator() as module:
        port = f"--port={module.where}"
        out = run(built / "build/runtime/atctl/atctl", "run", "-m", "eg91xq", port, "cclk_get")
    assert re.search(r'"status":"ATB_OK"', out) and re.search(r'"time":"\d\d/\d\d/\d\d,', out)
