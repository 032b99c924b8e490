# SPDX-License-Identifier: MIT
"""Members, flags and constants."""

from dataclasses import replace
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.model import Field, Mark, Optional, Param
from codegen.plan_enums import enumerations
from codegen.plan_structs import Layout, flag_of, is_hull
from codegen.render import render_module
from tests.unit.codegen.spec_text import command, function, module, plan

MARK = Mark("own.yaml", 1, 1)
BOTH = "{a: {type: int, range: 0..1, summary: x}, b: {type: string, length: 0..5, summary: x}}"


def first_param(folder: Path) -> Param:
    f = function(folder, BOTH, "{form: write, action: execute, syntax: 'AT+QX=<a>,<b>'}")
    param = f.params[0].param
    assert param.name == "a"
    return param


def layout(diagnostics: Diagnostics, direction: str = "request") -> Layout:
    return Layout("own_qx_req", "x", MARK, direction, diagnostics)


def test_flags_stand_first_and_cover_their_bracket(tmp_path: Path) -> None:
    f = function(tmp_path, BOTH, "{form: write, action: execute, syntax: 'AT+QX=[<a>,<b>]'}")
    assert f.req and [(x.name, x.covers) for x in f.req.flags] == [("has_a", ("a", "b"))]


def test_bracket_that_holds_only_another_has_no_flag(tmp_path: Path) -> None:
    inner = Optional((Field(first_param(tmp_path), True),))
    assert is_hull(Optional((inner,))) and not is_hull(inner)
    assert flag_of(inner) == "has_a" and flag_of(Optional((inner,))) == ""
    found = layout(Diagnostics())
    found.walk((Optional((inner,)),))
    assert list(found.flags) == ["has_a"]


def test_member_of_two_types(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    param = first_param(tmp_path)
    found = layout(diagnostics)
    found.add(param, None)
    found.add(replace(param, type="string"), None)
    (error,) = diagnostics.sorted()
    assert error.id == "E061" and "own.yaml:" in error.message


def test_type_that_a_request_cannot_hold(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    layout(diagnostics, "urc").add(replace(first_param(tmp_path), type="bytes"), None)
    assert [d.id for d in diagnostics.sorted()] == ["E032"]


def test_constants_too_large_for_an_enumeration_are_macros(tmp_path: Path) -> None:
    text = command(
        "{a: {type: int, enum: {1: {name: ONE, meaning: x}, 4294967295: {name: ALL, meaning: x}}, summary: x}}",
        "[{form: write, action: execute, syntax: 'AT+QX=<a>'}]",
    )
    p = plan(tmp_path, text)
    assert p.enumerations[0].macros
    assert f"#define {p.enumerations[0].stem}_ALL 4294967295u\n" in render_module(p)["include/own/types.h"]


def test_constant_with_two_values_names_both_places(tmp_path: Path) -> None:
    made = module(
        tmp_path,
        command(
            "{a: {type: int, enum: {1: {name: ONE, meaning: x}, 2: {name: TWO, meaning: y}}, summary: x}}",
            "[{form: write, action: execute, syntax: 'AT+QX=<a>'}]",
        ),
    )
    exchange = made.exchanges()[0]
    field = next(p for p in exchange.syntax.parts if isinstance(p, Field))
    item = replace(field.param.enum[0], value=7)
    other = replace(field.param, enum=(item,), mark=Mark("other.yaml", 8, 9))
    parts = (*exchange.syntax.parts, Field(other, False))
    changed = replace(exchange, syntax=replace(exchange.syntax, parts=parts))
    commands = (replace(made.commands[0], exchanges=(changed,)),)
    diagnostics = Diagnostics()
    enumerations(replace(made, commands=commands), "OWN", diagnostics)
    (error,) = diagnostics.sorted()
    assert error.id == "E061" and error.mark.file == "other.yaml" and "own.yaml:" in error.message
