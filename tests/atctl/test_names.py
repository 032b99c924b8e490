# SPDX-License-Identifier: MIT
"""What the tool tells of itself: modules, functions, help, completion; and its exit codes."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from tests.atctl.tool import MODULES, Tool, functions

VERBS = ["modules", "commands", "encode", "decode", "run", "completion"]


def test_modules(atctl: Tool) -> None:
    lines = atctl.run("modules").stdout.decode().splitlines()
    assert [line.split("\t")[0] for line in lines] == MODULES


@pytest.mark.parametrize("module", MODULES)
def test_commands(atctl: Tool, module: str) -> None:
    rows = [line.split("\t") for line in atctl.run("commands", "-m", module).stdout.decode().splitlines()]
    expected = [
        (f["function"], f'{command}="{f["sub"]}"' if f["sub"] else command, f["form"], f["summary"])
        for command, f in functions(module)
    ]
    assert sorted(tuple(row) for row in rows) == sorted(expected)


def test_help_and_version(atctl: Tool) -> None:
    assert all(verb in atctl.run("--help").stdout.decode() for verb in VERBS)
    for verb in VERBS:
        done = atctl.run(verb, "--help")
        assert done.returncode == 0 and done.stdout.startswith(f"usage: atctl {verb}".encode())
    assert atctl.run("--version").stdout.startswith(b"atctl ")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nothing",),
        ("modules", "x"),
        ("commands",),
        ("commands", "-m", "eg91x"),
        ("encode", "-m", "eg91xq"),
        ("encode", "--port", "x"),
        ("encode", "-m"),
        ("decode",),
        ("decode", "-m", "eg91xq", "a", "b"),
        ("run", "-m", "eg91xq", "at"),
        ("run", "-m", "eg91xq", "--port", "x", "--baud", "fast", "at"),
        ("run", "-m", "eg91xq", "--port", "x", "--timeout", "-1", "at"),
        ("run", "-m", "eg91xq", "--port", "x", "--trace=1", "at"),
        ("completion", "fish"),
    ],
)
def test_wrong_use(atctl: Tool, words: tuple[str, ...]) -> None:
    done = atctl.run(*words)
    assert (done.returncode, done.stdout) == (2, b"") and done.stderr


@pytest.mark.parametrize(
    "words, expected",
    [
        ([""], VERBS),
        (["en"], ["encode"]),
        (["encode", "-m", "eg9"], ["eg91xq"]),
        (["run", "--li"], ["--listen"]),
        (["encode", "-m", "eg91xq", "qssl_op"], ["qssl_open_test", "qssl_open"]),
        (["encode", "-m", "eg91xq", "eg91xq_qssl_op"], ["eg91xq_qssl_open_test", "eg91xq_qssl_open"]),
        (["encode", "-m", "eg91xq", "qssl_close", "cl"], ["client_id=", "close_timeout="]),
        (["encode", "-m", "eg91xq", "qssl_close", "client_id=1", "cl"], ["close_timeout="]),
    ],
)
def test_complete(atctl: Tool, words: list[str], expected: list[str]) -> None:
    assert atctl.run("complete", *words).stdout.decode().split() == expected


def test_completion_in_bash(atctl: Tool) -> None:
    bash = shutil.which("bash")
    assert bash is not None
    script = """
        source <(atctl completion bash)
        COMP_WORDS=(atctl encode -m eg91xq qssl_open acc) COMP_CWORD=5
        COMP_LINE='atctl encode -m eg91xq qssl_open acc' COMP_POINT=36
        compopt() { :; }
        _atctl; printf '%s\\n' "${COMPREPLY[@]}"
    """
    path = f"{atctl.path.parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [bash, "-c", script], env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("access_mode=\n", "")


def test_a_full_disk_is_noticed(atctl: Tool) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("no /dev/full here")
    with open("/dev/full", "wb") as full:
        done = subprocess.run([str(atctl.path), "modules"], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1 and b"cannot be written" in done.stderr
