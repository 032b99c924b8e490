# SPDX-License-Identifier: MIT
"""Names: keywords, collisions, and that an error names both places."""

from dataclasses import replace
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics, SpecError
from codegen.model import Mark
from codegen.names import Names, is_identifier, is_keyword
from codegen.plan_module import Planner, check_names
from tests.unit.codegen.spec_text import command, module, plan

HERE, THERE = Mark("a.yaml", 1, 2), Mark("b.yaml", 3, 4)


@pytest.mark.parametrize("word", ["int", "class", "restrict", "nullptr", "_Bool"])
def test_keywords(word: str) -> None:
    assert is_keyword(word)


def test_identifiers() -> None:
    assert is_identifier("a_1") and not is_identifier("1a") and not is_identifier("a-b") and not is_identifier("")


def reported(*claims: "tuple[str, str, Mark]") -> "list[str]":
    diagnostics = Diagnostics()
    names = Names(diagnostics)
    for claim in claims:
        names.claim(*claim)
    return [str(d) for d in diagnostics.sorted()]


def test_one_name_twice_for_one_thing_is_fine() -> None:
    assert reported(("x", "it", HERE), ("x", "it", HERE)) == []


def test_collision_names_both_places() -> None:
    (text,) = reported(("x", "one", HERE), ("x", "other", THERE))
    assert text == 'b.yaml:3:4: error[E061]: other would be called "x", as one at a.yaml:1:2 is'


def test_keyword_and_bad_name() -> None:
    one, two = reported(("class", "it", HERE), ("9x", "it", THERE))
    assert "a keyword of C or C++" in one and "E060" in one
    assert "which is not a C name" in two


def failure(folder: Path, text: str) -> str:
    with pytest.raises(SpecError) as caught:
        plan(folder, text)
    return str(caught.value)


def test_function_that_is_anothers_start(tmp_path: Path) -> None:
    exchanges = "[{form: execute, action: execute, name: at_start, syntax: AT+QX}, {form: read, action: query, name: at, syntax: 'AT+QX?'}]"
    text = failure(tmp_path, command(exchanges=exchanges))
    assert text.count("own.yaml:") >= 2 and "at_start" in text and "E061" in text


def test_constants_with_two_values(tmp_path: Path) -> None:
    params = (
        "{a: {type: int, enum_name: mode, enum: {0: {name: X, meaning: x}}, summary: x},"
        " b: {type: int, enum_name: mode, enum: {1: {name: X, meaning: x}}, summary: x}}"
    )
    text = failure(tmp_path, command(params, "[{form: write, action: execute, syntax: 'AT+QX=<a>,<b>'}]"))
    assert text.count("own.yaml:") >= 2


def test_a_command_cannot_have_the_file_of_the_types(tmp_path: Path) -> None:
    """What is generated for every module cannot be generated for a command as well."""
    made = module(tmp_path, command(exchanges="[{form: execute, action: execute, syntax: AT+QX}]"))
    diagnostics = Diagnostics()
    planned = Planner(made, diagnostics).plan()
    file = replace(planned.files[0], stem="types")
    check_names(replace(planned, files=(file,)), diagnostics)
    assert "types_h" in "".join(str(d) for d in diagnostics.sorted() if d.id == "E061")
