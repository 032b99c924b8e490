# SPDX-License-Identifier: MIT
"""The command line, and the JSON that scripts rely on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import load_module
from codegen.cli import main
from codegen.dump import dump, dump_text

ROOT = Path(__file__).resolve().parents[3]
SPECIMENS = ROOT / "tests/specimens"
PARAM_KEYS = ["manual_name", "name", "optional", "type", "min", "max", "default", "unit", "enum", "min_len", "max_len"]


def run(*args: str, cwd: Path = ROOT, seed: str = "0") -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed}
    return subprocess.run([sys.executable, "-m", "codegen", *args], cwd=cwd, env=env, capture_output=True, check=False)


def form(module: dict[str, Any], function: str) -> dict[str, Any]:
    return next(f for c in module["commands"] for f in c["forms"] if f["function"] == function)


@pytest.fixture(scope="module")
def shapes() -> dict[str, Any]:
    return dump(load_module(SPECIMENS / "shapes"))


def test_contract(shapes: dict[str, Any]) -> None:
    for key in ("module", "manuals", "commands", "urcs", "result_codes", "errata", "settings", "examples"):
        assert key in shapes
    command = next(c for c in shapes["commands"] if c["command"] == "AT+QSSLOPEN")
    assert command["source"] == {"manual": "ssl", "section": "2.2.2"}
    opened = form(shapes, "shapes_qssl_open")
    assert list(opened)[:4] == ["form", "sub", "action", "function"]
    assert (opened["form"], opened["sub"], opened["timeout"]) == ("write", None, "300")
    assert opened["finals"] == ["OK", "ERROR", "CONNECT"]
    (reply,) = opened["replies"]
    assert (reply["line"], reply["phase"]) == ("+QSSLOPEN: <clientID>,<err>", "completion")
    assert reply["timeout"] == "150000 + negotiate_time*1000"
    assert shapes["result_codes"] == {"0": "Operation successful", "550": "Unknown error"}


def test_parameters(shapes: dict[str, Any]) -> None:
    params = {p["name"]: p for p in form(shapes, "shapes_qssl_open")["params"]}
    client = params["client_id"]
    assert set(PARAM_KEYS) <= set(client)
    assert [client[k] for k in PARAM_KEYS] == ["clientID", "client_id", False, "int", 0, 11, None, None, None, None, None]
    mode = params["access_mode"]
    assert mode["optional"] and mode["default"] == 0
    assert mode["enum"] == {"0": "Buffer access mode", "1": "Direct push mode", "2": "Transparent mode"}
    assert (params["server_addr"]["min_len"], params["server_addr"]["max_len"]) == (1, 255)


def test_values_of_hexadecimal_parameters_are_spelled_as_sent() -> None:
    gsm = dump(load_module(SPECIMENS / "gsm"))
    suite = next(p for c in gsm["commands"] for f in c["forms"] for p in f["params"] if p["type"] == "hex" and p["enum"])
    assert suite["enum"]["0X0035"] == "TLS_RSA_WITH_AES_256_CBC_SHA"
    assert suite["constants"]["TLS_RSA_WITH_AES_256_CBC_SHA"] == 0x35


def test_urcs(shapes: dict[str, Any]) -> None:
    (urc,) = shapes["urcs"]
    assert urc["urc"] == '+QSSLURC: "recv"'
    assert [v["payload"] for v in urc["variants"]] == [None, "data"]
    assert [f["name"] for f in urc["variants"][1]["fields"]] == ["client_id", "current_recvlength", "data"]
    assert urc["variants"][1]["fields"][2]["type"] == "bytes"


def test_data_groups_settings_and_ends() -> None:
    rgx, fcm, gsm = (dump(load_module(SPECIMENS / name)) for name in ("rgx", "fcm", "gsm"))
    send = form(rgx, "rgx_qisend")
    assert send["data"] == {"param": "data", "prompt": ">", "length": None}
    assert send["params"][-1]["name"] == "data" and send["params"][-1]["type"] == "bytes"
    assert send["replies"][0]["when"] == {"sendinfo": 1}
    assert form(rgx, "rgx_qicfg_set_viewmode")["sets"] == {"viewmode": {"at": None, "to": "view_mode"}}
    assert {p["name"]: p["group"] for p in form(fcm, "fcm_qmt_sub")["params"]} == {
        "client_idx": None,
        "msg_id": None,
        "topic": "topics",
        "qos": "topics",
    }
    assert form(gsm, "gsm_qidnsgip")["ends"] == {"quiet": 250}
    assert form(gsm, "gsm_qiclose_mux")["result_lines"][0]["fields"][0]["name"] == "index"
    assert {f["type"] for f in form(gsm, "gsm_qilocip")["result_lines"][0]["fields"]} == {"string"}
    assert gsm["data_mode"] is None


def test_documented_lines_are_replies_too(tmp_path: Path) -> None:
    text = (SPECIMENS / "shapes/shapes.yaml").read_text(encoding="utf-8")
    one = "    - line: '+QSSLCFG: \"sni\",<SSL_ctxID:values>,<SNI:values>'\n"
    assert one in text
    text = text.replace(one, one + "      documented: ['+QSSLCFG: \"sni\",<SSL_ctxID:values>,<SNI>']\n")
    path = tmp_path / "shapes.yaml"
    path.write_text(text, encoding="utf-8")
    replies = form(dump(load_module(path)), "shapes_qssl_cfg_test")["replies"]
    assert [r["documented"] for r in replies] == [False, True]
    assert [f["kind"] for f in replies[1]["fields"]] == ["values", "int"]


def test_types_are_those_of_the_contract() -> None:
    for name in ("shapes", "rgx", "gsm", "fcm"):
        module = dump(load_module(SPECIMENS / name))
        for command in module["commands"]:
            for shown in command["forms"]:
                fields = shown["params"] + [f for r in shown["replies"] for f in r["fields"]]
                assert {f["type"] for f in fields} <= {"int", "hex", "string", "bytes", "enum-string"}
                assert shown["form"] in ("test", "read", "write", "execute")
                assert shown["action"] in ("query", "set", "execute", "test")


def test_same_bytes_for_any_seed_and_folder(tmp_path: Path) -> None:
    args = ("dump", "--module", "fcm", "--spec", str(SPECIMENS))
    one, two = run(*args, seed="1"), run(*args, seed="2", cwd=tmp_path)
    assert one.returncode == 0 and one.stdout == two.stdout
    assert one.stdout.decode("utf-8") == dump_text(load_module("fcm", SPECIMENS))
    json.loads(one.stdout)


def test_lint(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(SPECIMENS), "-m", "rgx", "--module", "gsm", "-m", "rgx"]) == 0
    assert capsys.readouterr().out.startswith("2 modules, ")
    assert main(["lint", "--spec", str(SPECIMENS)]) == 0
    bad = str(SPECIMENS / "bad/limits/015_missing.yaml")
    assert main(["lint", "-m", bad]) == 1
    out = capsys.readouterr().out.splitlines()
    assert "error[E041]" in out[-3] and out[-1] == "1 module, 0 functions: 1 error, 0 warnings"


def test_warnings_do_not_fail(capsys: pytest.CaptureFixture[str]) -> None:
    warned = str(SPECIMENS / "bad/template/021_unused_parameter.yaml")
    assert main(["lint", "-m", warned]) == 0
    assert capsys.readouterr().out.endswith("1 module, 1 function: 0 errors, 1 warning\n")
    assert main(["dump", "-m", warned]) == 0


def test_dump_of_a_bad_spec(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", "-m", str(SPECIMENS / "bad/limits/015_missing.yaml")]) == 1
    captured = capsys.readouterr()
    assert captured.out == "" and "error[E041]" in captured.err


def test_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", "--module", "eg91", "--spec", str(ROOT / "spec")]) == 2
    assert 'unknown module "eg91"' in capsys.readouterr().err
    assert main(["lint", "--spec", str(tmp_path)]) == 2
    wrong: list[list[str]] = [[], ["dump"], ["dmp"], ["lint", "--wrong"]]
    for args in wrong:
        with pytest.raises(SystemExit) as caught:
            main(args)
        assert caught.value.code == 2


@pytest.mark.parametrize("args", [["-h"], ["lint", "-h"], ["dump", "-h"], ["generate", "-h"]])
def test_help(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(args)
    assert caught.value.code == 0
    assert "usage: python3 -m codegen" in capsys.readouterr().out


def test_closed_pipe() -> None:
    command = f"{sys.executable} -m codegen dump -m fcm --spec {SPECIMENS} | head -c 1"
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr
