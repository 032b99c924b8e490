# SPDX-License-Identifier: MIT
"""The EG91xQ spec, as `codegen dump` shows it, against facts taken down from the manual by hand."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import]

from tests.conformance import facts_eg91xq as facts

TOP = Path(__file__).resolve().parents[2]
Json = dict[str, Any]


@pytest.fixture(scope="module")
def dump() -> Json:
    command = [sys.executable, "-m", "codegen", "dump", "--module", "eg91xq"]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)
    result: Json = json.loads(done.stdout)
    return result


@pytest.fixture(scope="module")
def functions(dump: Json) -> dict[str, Json]:
    return {form["function"].removeprefix("eg91xq_"): form for c in dump["commands"] for form in c["forms"]}


def number(value: object) -> object:
    """53, "53", "0X0035" -> 53; other strings stay."""
    text = str(value)
    if text[:2] in ("0x", "0X"):
        return int(text, 16)
    return int(text) if text.isdigit() else text


def check_values(got: Json, wanted: object) -> None:
    """One parameter or field of the dump against what the manual says."""
    name = got["manual_name"]
    if wanted is None:
        assert got["type"] == "string", name
    elif isinstance(wanted, list):
        assert {number(v) for v in got["enum"]} == {number(v) for v in wanted}, name
    elif isinstance(wanted, tuple) and wanted[0] == "length":
        assert (got["type"], got["min_len"], got["max_len"]) == ("string", wanted[1], wanted[2]), name
    else:
        assert (got["min"], got["max"]) == wanted, name


def check_params(params: list[Json], wanted: dict[str, object]) -> None:
    assert [p["manual_name"] for p in params if p["kind"] != "payload"] == [n.rstrip("?") for n in wanted]
    by_name = {p["manual_name"]: p for p in params}
    for name, values in wanted.items():
        got = by_name[name.rstrip("?")]
        assert got["optional"] == name.endswith("?"), name
        check_values(got, values)


def test_every_command_has_its_forms(dump: Json) -> None:
    forms = {c["command"]: {f["form"] for f in c["forms"]} for c in dump["commands"]}
    for command, wanted in facts.FORMS.items():
        assert forms[command] == wanted, command
    assert set(forms) == set(facts.FORMS) | facts.OTHER_COMMANDS


def test_sub_commands_are_complete(dump: Json) -> None:
    cfg = next(c for c in dump["commands"] if c["command"] == "AT+QSSLCFG")
    found = {f["sub"] for f in cfg["forms"] if f["sub"]}
    assert found == set(facts.SUB_COMMANDS) and len(found) == 20
    for sub in facts.SUB_COMMANDS:
        actions = sorted(f["action"] for f in cfg["forms"] if f["sub"] == sub)
        assert actions == (["query", "query", "set"] if sub == "cacertex" else ["query", "set"]), sub


@pytest.mark.parametrize("sub", facts.SUB_COMMANDS)
def test_sub_command(functions: dict[str, Json], sub: str) -> None:
    index: dict[str, object] = {"ca_id": (0, 5)} if sub == "cacertex" else {"SSL_ctxID": (0, 5)}
    own = facts.SUB_COMMANDS[sub]
    asked, given = functions[f"qssl_cfg_get_{sub}"], functions[f"qssl_cfg_set_{sub}"]
    check_params(asked["params"], index)
    check_params(given["params"], {**index, **{n + "?" * (n == "key_pwd"): v for n, v in own.items()}})
    names = [*index, *own]
    line = f'+QSSLCFG: "{sub}",' + ",".join(f"<{n}>" for n in names)
    assert [r["line"] for r in asked["replies"]] == [line]
    for field, (_, values) in zip(asked["replies"][0]["fields"], {**index, **own}.items()):
        check_values(field, values)
    assert given["replies"] == []
    for form in (asked, given):
        assert (form["timeout"], form["finals"]) == ("300", ["OK", "ERROR"])


def test_all_certificates_of_the_chain(functions: dict[str, Json]) -> None:
    form = functions["qssl_cfg_get_cacertex_all"]
    assert form["params"] == []
    assert [r["line"] for r in form["replies"]] == ['+QSSLCFG: "cacertex",<ca_id>,<cacertexpath>']


def test_cipher_suites_have_their_names(functions: dict[str, Json]) -> None:
    params = functions["qssl_cfg_set_ciphersuite"]["params"]
    enum = dict(params[1]["enum"])
    assert enum.pop(facts.ALL_SUITES)
    assert len(facts.CIPHER_SUITES) == 31
    assert enum == facts.CIPHER_SUITES


@pytest.mark.parametrize("function", facts.REQUESTS)
def test_request(functions: dict[str, Json], function: str) -> None:
    check_params(functions[function]["params"], facts.REQUESTS[function])


@pytest.mark.parametrize("function", facts.REPLIES)
def test_replies(functions: dict[str, Json], function: str) -> None:
    got = {r["line"]: r["phase"] for r in functions[function]["replies"]}
    assert got == facts.REPLIES[function]


@pytest.mark.parametrize("function", ["qssl_state", "qssl_state_all"])
def test_state_fields(functions: dict[str, Json], function: str) -> None:
    fields = {f["manual_name"]: f for f in functions[function]["replies"][0]["fields"]}
    for name, values in facts.STATE_FIELDS.items():
        check_values(fields[name], values)


@pytest.mark.parametrize("function", facts.FINALS)
def test_result_codes_of_functions(functions: dict[str, Json], function: str) -> None:
    assert set(functions[function]["finals"]) == facts.FINALS[function]


@pytest.mark.parametrize("function", facts.TIMEOUTS)
def test_time_limits(functions: dict[str, Json], function: str) -> None:
    assert functions[function]["timeout"] == facts.TIMEOUTS[function]


def test_close_timeout_depends_on_the_unit(functions: dict[str, Json]) -> None:
    assert "close_timeout*(close_time_mode ? 1 : 1000)" in functions["qssl_close"]["timeout"]


@pytest.mark.parametrize("key, wanted", [("default", facts.DEFAULTS), ("unit", facts.UNITS)])
def test_defaults_and_units(functions: dict[str, Json], key: str, wanted: dict[tuple[str, str], object]) -> None:
    """Those that the manual gives, and no other."""
    got = {
        (function, param["manual_name"]): param[key]
        for function, form in functions.items()
        if function.startswith("qssl")
        for param in form["params"]
        if param[key] is not None
    }
    assert got == wanted


def test_members_of_replies_without_limits(functions: dict[str, Json]) -> None:
    for function, name in facts.NO_LIMITS:
        field = next(f for f in functions[function]["replies"][0]["fields"] if f["manual_name"] == name)
        assert [field[key] for key in ("min", "max", "min_len", "max_len")] == [None] * 4, name


def test_characteristics(dump: Json) -> None:
    for command in dump["commands"]:
        if command["command"] in facts.FORMS:
            plain = {"effect": "immediate", "saved": False}
            assert command["characteristics"] == ({} if command["command"] == "AT+QSSLSTATE" else plain)


@pytest.mark.parametrize("function", facts.TEST_LINES)
def test_answers_of_test_forms(functions: dict[str, Json], function: str) -> None:
    replies = functions[f"{function}_test"]["replies"]
    assert len(replies) == 1
    got = [f["manual_name"] + "?" * f["optional"] for f in replies[0]["fields"]]
    assert got == facts.TEST_LINES[function]


def test_urcs(dump: Json) -> None:
    got = {u["urc"]: {v["line"]: v["payload"] is not None for v in u["variants"]} for u in dump["urcs"]}
    assert got == facts.URCS


def test_result_codes(dump: Json) -> None:
    assert {int(code): text for code, text in dump["result_codes"].items()} == facts.RESULT_CODES


def test_examples_are_those_of_chapter_3() -> None:
    text = (TOP / "spec" / "eg91xq" / "examples.yaml").read_text(encoding="utf-8")
    steps = [step for example in yaml.safe_load(text)["examples"] for step in example["steps"]]
    assert [step["send"] for step in steps if "send" in step] == facts.EXAMPLE_LINES


def test_every_erratum_is_a_decision(dump: Json) -> None:
    assert len(dump["errata"]) >= 30
    for erratum in dump["errata"]:
        assert all(erratum[key].strip() for key in ("where", "manual_says", "we_do", "why"))
