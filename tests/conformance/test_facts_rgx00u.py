# SPDX-License-Identifier: MIT
"""The RGx00U spec, as `codegen dump` shows it, against facts taken down from the manual by hand."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.conformance import facts_rgx00u as facts
from tests.conformance.test_facts_eg91xq import TOP, check_params, check_values

Json = dict[str, Any]


@pytest.fixture(scope="module")
def dump() -> Json:
    command = [sys.executable, "-m", "codegen", "dump", "--module", "rgx00u"]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)
    result: Json = json.loads(done.stdout)
    return result


@pytest.fixture(scope="module")
def functions(dump: Json) -> dict[str, Json]:
    return {form["function"].removeprefix("rgx00u_"): form for c in dump["commands"] for form in c["forms"]}


def words(sub: str) -> str:
    return sub.replace("/", "_").replace(" ", "_")


def test_every_command_has_its_forms(dump: Json) -> None:
    forms = {c["command"]: {f["form"] for f in c["forms"]} for c in dump["commands"]}
    for command, wanted in facts.FORMS.items():
        assert forms[command] == wanted, command
    assert len(facts.FORMS) == 16
    assert set(forms) == set(facts.FORMS) | facts.OTHER_COMMANDS


def test_sections_and_characteristics(dump: Json) -> None:
    for command in dump["commands"]:
        if command["command"] in facts.FORMS:
            name = command["command"]
            assert command["source"]["section"] == facts.SECTIONS[name]
            plain = {"effect": "immediate", "saved": False}
            assert command["characteristics"] == (plain if name in facts.CHARACTERISTICS else {}), name


def test_sub_commands_are_complete(dump: Json) -> None:
    cfg = next(c for c in dump["commands"] if c["command"] == "AT+QICFG")
    assert {f["sub"] for f in cfg["forms"] if f["sub"]} == set(facts.SUB_COMMANDS)
    assert len(facts.SUB_COMMANDS) == 14
    for sub in facts.SUB_COMMANDS:
        assert sorted(f["action"] for f in cfg["forms"] if f["sub"] == sub) == ["query", "set"], sub


@pytest.mark.parametrize("sub", facts.SUB_COMMANDS)
def test_sub_command(functions: dict[str, Json], sub: str) -> None:
    own = facts.SUB_COMMANDS[sub]
    asked, given = functions[f"qicfg_get_{words(sub)}"], functions[f"qicfg_set_{words(sub)}"]
    check_params(asked["params"], {})
    check_params(given["params"], own)
    names = [name.rstrip("?") for name in own]
    line = f'+QICFG: "{sub}",' + ",".join(f"<{n}>" for n in names)
    assert [r["line"] for r in asked["replies"]] == [line]
    for field, values in zip(asked["replies"][0]["fields"], own.values()):
        check_values(field, values)
    assert given["replies"] == []
    assert asked["syntax"] == f'AT+QICFG="{sub}"'
    for form in (asked, given):
        assert form["finals"] == ["OK", "ERROR", "+CME ERROR"]


def test_test_lines_of_sub_commands(functions: dict[str, Json]) -> None:
    lines = {r["line"] for r in functions["qicfg_test"]["replies"] if r["documented"]}
    wanted = {
        f'+QICFG: "{sub}",' + ",".join(f"<{n.rstrip('?')}:values>" for n in own)
        for sub, own in facts.SUB_COMMANDS.items()
    }
    assert lines == wanted


@pytest.mark.parametrize("function", facts.SYNTAX)
def test_syntax(functions: dict[str, Json], function: str) -> None:
    assert functions[function]["syntax"] == facts.SYNTAX[function]


def test_no_function_is_without_a_fact(functions: dict[str, Json]) -> None:
    known = set(facts.SYNTAX) | {f"{name}_test" for name in facts.TEST_LINES} | {"qicfg_test", "qicsgp_set", "qigeterror_test"}
    known |= {f"qicfg_{action}_{words(sub)}" for action in ("get", "set") for sub in facts.SUB_COMMANDS}
    known |= {"at", "ate_set", "ats3_get", "ats4_get", "cmee_test", "cmee_get", "cmee_set"}
    assert set(functions) == known


@pytest.mark.parametrize("function", facts.REQUESTS)
def test_request(functions: dict[str, Json], function: str) -> None:
    check_params(functions[function]["params"], facts.REQUESTS[function])


@pytest.mark.parametrize("function", facts.REPLIES)
def test_replies(functions: dict[str, Json], function: str) -> None:
    """Each line of the manual; further ones only where the errata say so."""
    got = {r["line"]: r["phase"] for r in functions[function]["replies"]}
    wanted = facts.REPLIES[function]
    assert {line: got.get(line) for line in wanted} == wanted
    if not wanted:
        assert got == {}


@pytest.mark.parametrize("function", [f for f, lines in facts.REPLIES.items() if facts.STATE_LINE in lines])
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


@pytest.mark.parametrize("function", facts.COMPLETIONS)
def test_time_limits_of_completions(functions: dict[str, Json], function: str) -> None:
    limits = {r["timeout"] for r in functions[function]["replies"] if r["phase"] == "completion" and r["timeout"]}
    assert limits == {facts.COMPLETIONS[function]}


def test_closing_takes_its_timeout(functions: dict[str, Json]) -> None:
    assert "timeout*1000" in functions["qiclose"]["timeout"]
    summary = next(r for r in functions["qping"]["replies"] if r["phase"] == "completion")
    assert "timeout*ping_num*1000" in summary["timeout"]


@pytest.mark.parametrize("key, wanted", [("default", facts.DEFAULTS), ("unit", facts.UNITS)])
def test_defaults_and_units(functions: dict[str, Json], key: str, wanted: dict[tuple[str, str], object]) -> None:
    """Those that the manual gives, and no other."""
    got = {
        (function, param["manual_name"]): param[key]
        for function, form in functions.items()
        if function.startswith(("qi", "qping"))
        for param in form["params"]
        if param[key] is not None
    }
    assert got == wanted


@pytest.mark.parametrize("function", facts.TEST_LINES)
def test_answers_of_test_forms(functions: dict[str, Json], function: str) -> None:
    replies = functions[f"{function}_test"]["replies"]
    assert len(replies) == 1
    assert [f["manual_name"] for f in replies[0]["fields"]] == facts.TEST_LINES[function]


def test_error_query_has_an_empty_test_form(functions: dict[str, Json]) -> None:
    assert functions["qigeterror_test"]["replies"] == []


def test_urcs(dump: Json) -> None:
    got = {u["urc"]: {v["line"]: v["payload"] is not None for v in u["variants"]} for u in dump["urcs"]}
    assert got == facts.URCS


def test_settings_decide_where_data_stand(dump: Json, functions: dict[str, Json]) -> None:
    lines = [v for u in dump["urcs"] for v in u["variants"]]
    lines += [r for name in ("qird", "qird_all", "qird_from") for r in functions[name]["replies"]]
    for line in lines:
        if line["line"].endswith("<data>"):
            assert line["when"]["viewmode"] == (0 if "<CR><LF>" in line["line"] else 1), line["line"]


def test_a_length_without_data_is_not_taken_for_direct_push(dump: Json) -> None:
    recv = next(u for u in dump["urcs"] if u["name"] == "recv")["variants"]
    short = [v["when"] for v in recv if v["line"].endswith("<currentrecvlength>")]
    pushed = [v["when"] for v in recv if v["line"].endswith("<currentrecvlength><CR><LF><data>")]
    assert short == [{"recvind": 1, "access_mode[connect_id]": 0}]
    for when in pushed:
        assert when["recvind"] == 0 or when["access_mode[connect_id]"] == 1


def test_settings_are_learned(functions: dict[str, Json], dump: Json) -> None:
    learned = {
        "qicfg_set_sendinfo": {"sendinfo"},
        "qicfg_set_close_mode": {"close_mode"},
        "qicfg_set_viewmode": {"viewmode"},
        "qicfg_set_recvind": {"recvind"},
        "qicfg_set_dataformat": {"send_data_format", "recv_data_format"},
        "qicfg_set_formatcfg": {"formatcfg"},
        "qicfg_set_tcp_accept": {"tcp_accept"},
        "qiopen": {"access_mode", "service_type"},
        "qiswtmd": {"access_mode"},
        "qisde_set": {"qisde"},
        "ats3_set": {"s3"},
        "ats4_set": {"s4"},
    }
    for function, settings in learned.items():
        assert set(functions[function]["sets"]) == settings, function
    incoming = next(u for u in dump["urcs"] if u["name"] == "incoming")
    assert set(incoming["sets"]) == {"access_mode", "service_type"}


def test_sending_ends_as_sendinfo_says(functions: dict[str, Json]) -> None:
    for function in ("qisend", "qisend_fixed"):
        when = {r["line"]: r["when"] for r in functions[function]["result_lines"]}
        assert when["SEND OK"] == when["SEND FAIL"] == {"sendinfo": 0}
        assert when["OK"] == functions[function]["replies"][0]["when"] == {"sendinfo": 1}
    assert functions["qiclose"]["replies"][0]["when"] == {"close_mode": 1}


def test_result_codes(dump: Json) -> None:
    assert {int(code): text for code, text in dump["result_codes"].items()} == {
        code: texts[0] for code, texts in facts.RESULT_CODES.items()
    }
    table = dump["result_tables"]["result"]["codes"]
    assert {int(code): (row["text"], row["meaning"]) for code, row in table.items()} == facts.RESULT_CODES


def test_examples_are_those_of_the_manual(dump: Json) -> None:
    steps = [step for example in dump["examples"] for step in example["steps"]]
    assert [step["send"] for step in steps if step.get("send")] == facts.EXAMPLE_LINES
    lines = [line for step in steps for line in ([step["urc"]] if step.get("urc") else step["receive"])]
    assert [line for line in lines if line.startswith("+")] == facts.EXAMPLE_REPLIES


def test_every_erratum_is_a_decision(dump: Json) -> None:
    assert len(dump["errata"]) >= 80
    for erratum in dump["errata"]:
        assert all(erratum[key].strip() for key in ("where", "manual_says", "we_do", "why"))
