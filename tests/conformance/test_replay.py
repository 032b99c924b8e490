# SPDX-License-Identifier: MIT
"""Plays the conformance tests of a module through the generated code, compiled with sanitizers (see __main__.py)."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.conformance import data_mode_cases
from tests.conformance import facts_examples_eg91xq as facts
from tests.conformance.__main__ import PARTS, script
from tests.conformance.module import TOP, Module
from tests.conformance.script import Json


@pytest.fixture(scope="session")
def module() -> Module:
    return Module("eg91xq")


@pytest.fixture(scope="session")
def player(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if "ATBIND_CONFORMANCE" in os.environ:
        return Path(os.environ["ATBIND_CONFORMANCE"])  # built elsewhere, say with another compiler
    build = Path(os.environ.get("ATBIND_BUILD", TOP / "build")) / "conformance"
    for command in (
        ["cmake", "-S", str(TOP), "-B", str(build), "-DATBIND_TESTS=ON", "-DATBIND_TOOLS=OFF"],
        ["cmake", "--build", str(build), "--target", "conformance_eg91xq", "-j2"],
    ):
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
    return build / "tests" / "conformance" / "conformance_eg91xq"


@pytest.mark.parametrize("part", PARTS)
def test_play(module: Module, player: Path, part: str) -> None:
    text = "".join(script(module, [part]))
    done = subprocess.run([str(player)], input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[:4000] + done.stderr[:4000]
    assert done.stdout.split("\n")[-2] == f"{text.count(chr(10) + 'run')} tests, 0 failed"


def test_player_notices_a_difference(player: Path) -> None:
    feed = "\\x0D\\x0AERROR\\x0D\\x0A"
    lines = ["test\tERROR", "call\teg91xq_at", f"feed\t{feed}", "want\tsent AT\\x0D", "want\tdone ATB_OK", "run\tonce"]
    done = subprocess.run([str(player)], input="\n".join(lines) + "\n", capture_output=True, text=True)
    assert done.returncode == 1 and "1 tests, 1 failed" in done.stdout and "done ATB_ERR_MODULE" in done.stdout


# ---- is there a test of everything? --------------------------------------------------------------------------------


def step_lines(form: Json | None, step: Json) -> list[str]:
    """A step as the manual prints it."""
    if form is None:
        data = step["fields"].get("data")
        return [step["urc"], *([data] if data else [])]
    lines = ["~" + step["send"]]
    for text in step["receive"]:
        lines.append(text)
        if text == ">":
            lines.append("~" + step["data"])
            lines += ["~<CTRL+Z>"] if form["data"]["length"] is None else []
    return lines


def example_lines(module: Module, section: str) -> list[str]:
    lines: list[str] = []
    for example in module.dump["examples"]:
        if example["source"]["section"] == section:
            for step in example["steps"]:
                lines += step_lines(module.form(step["call"]) if step.get("call") else None, step)
    return lines


@pytest.mark.parametrize("section", facts.SECTIONS)
def test_example_is_that_of_the_manual(module: Module, section: str) -> None:
    wanted = facts.SECTIONS[section]
    if section in facts.DATA_MODE:  # what is said of the rest is played by data_mode_cases
        wanted = wanted[: wanted.index("CONNECT") + 1]
    assert example_lines(module, section) == wanted


def test_no_example_is_missing(module: Module) -> None:
    assert [e["source"]["section"] for e in module.dump["examples"]] == list(facts.SECTIONS)


@pytest.mark.parametrize("section", facts.SECTIONS)
def test_every_step_is_played(module: Module, section: str) -> None:
    texts = "".join(script(module, ["replay"]))
    for example in module.dump["examples"]:
        if example["source"]["section"] == section:
            for step in example["steps"]:
                what = step.get("call") or step["urc"]
                assert f"test\t{section} {example['title']}: {what}, as it stands" in texts


def test_data_mode_of_both_examples_is_played(module: Module) -> None:
    titles = [title for title, _ in data_mode_cases.connect_steps(module)]
    assert [title.split()[0] for title in titles] == list(facts.DATA_MODE)


def test_every_function_parameter_and_line_is_played(module: Module) -> None:
    encode = "".join(script(module, ["encode"]))
    decode = "".join(script(module, ["decode", "lists"]))
    for form in module.forms:
        assert f"call\t{form['function']}\n" in encode
        for param in form["params"]:
            if param["length_of"] is None or param["kind"] == "payload":
                assert f"test\t{form['function']}: {param['name']}" in encode
        if form["replies"]:
            assert f"call\t{form['function']}\n" in decode
    for code, text in module.dump["result_codes"].items():
        assert code == "0" or f"want\tdone ATB_ERR_RESULT eg91xq_qssl_open: {code} {text}" in decode
