# SPDX-License-Identifier: MIT
"""`generate`: the same bytes everywhere, --check, errors, notes for build systems."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.cli import main
from codegen.generate import depfile
from tests.unit.codegen.spec_text import command, module

ROOT = Path(__file__).resolve().parents[3]
PLAIN = command(exchanges="[{form: execute, action: execute, syntax: AT+QX}]")


@pytest.fixture(name="spec")
def _spec(tmp_path: Path) -> Path:
    module(tmp_path, PLAIN)
    return tmp_path / "spec"


def generate(spec: Path, out: Path, *more: str) -> int:
    return main(["generate", "--spec", str(spec), "--output", str(out), *more])


def contents(folder: Path) -> "dict[str, bytes]":
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_same_bytes_for_any_seed_locale_and_directory(tmp_path: Path) -> None:
    found = []
    for seed, locale, cwd in (("1", "C", ROOT), ("2", "C.UTF-8", tmp_path)):
        out = tmp_path / seed
        env = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONPATH": str(ROOT)}
        subprocess.run(
            [sys.executable, "-m", "codegen", "generate", "--output", str(out)], cwd=cwd, env=env, check=True
        )
        found.append(contents(out))
    assert found[0] == found[1]
    assert "eg91xq/include/eg91xq/qssl_open.h" in found[0]
    assert not any(b"\r" in text for text in found[0].values())


def test_committed_files_are_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--check"]) == 0, capsys.readouterr().out


def test_same_bytes_from_a_copy_of_the_tree(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "codegen", tmp_path / "codegen", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    subprocess.run([sys.executable, "-m", "codegen", "generate"], cwd=tmp_path, check=True)
    assert contents(tmp_path / "generated") == contents(ROOT / "generated")


def test_check_reports_changed_missing_and_extra(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert generate(spec, out) == 0
    assert generate(spec, out, "--check") == 0
    (out / "own/src/qx.c").write_text("/* edited */\n")
    (out / "own/src/doc.c").unlink()
    (out / "own/src/stray.c").write_text("/* Generated from the spec: do not edit. */\n")
    before = contents(out)
    assert generate(spec, out, "--check") == 1
    printed = capsys.readouterr().out.splitlines()
    assert printed == ["own/src/qx.c: changed", "own/src/doc.c: missing", "own/src/stray.c: extra"]
    assert contents(out) == before
    assert generate(spec, out) == 0
    assert generate(spec, out, "--check") == 0


def test_foreign_files_are_left_alone(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    generate(spec, out)
    (out / "own/notes.txt").write_text("mine\n")
    assert generate(spec, out) == 0
    assert (out / "own/notes.txt").read_text() == "mine\n"
    assert "own/notes.txt: not generated, left alone" in capsys.readouterr().err


def test_check_of_the_list_of_modules(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    generate(spec, out)
    (out / "CMakeLists.txt").write_text("\n")
    assert generate(spec, out, "--check") == 1
    (out / "CMakeLists.txt").unlink()
    assert generate(spec, out, "--check") == 1
    assert capsys.readouterr().out.splitlines() == ["CMakeLists.txt: changed", "CMakeLists.txt: missing"]


def test_unchanged_files_are_not_written(spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    generate(spec, out)
    for path in out.rglob("*"):
        os.utime(path, (1, 1))
    generate(spec, out, "--module", "own")
    assert {p.stat().st_mtime for p in out.rglob("*") if p.is_file()} == {1.0}


def test_errors_of_the_spec_write_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module(tmp_path, PLAIN)
    (tmp_path / "spec/own/own.yaml").write_text("module: {id: own}\n")
    assert generate(tmp_path / "spec", tmp_path / "out") == 1
    assert "error[E012]" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_depfile_and_stamp(spec: Path, tmp_path: Path) -> None:
    stamp, deps = tmp_path / "a stamp", tmp_path / "deps"
    assert generate(spec, tmp_path / "out", "--stamp", str(stamp), "--depfile", str(deps)) == 0
    text = deps.read_text()
    assert stamp.exists() and text.startswith(str(stamp).replace(" ", "\\ ") + ": ")
    for wanted in (spec / "own", spec / "own/own.yaml", ROOT / "codegen/model.py", ROOT / "codegen/templates/doc.c.j2"):
        assert str(wanted) in text


def test_depfile_escapes() -> None:
    assert depfile(Path("/t"), [Path("/a b"), Path("/c$#")]) == "/t: /a\\ b \\\n  /c$$\\#\n"


def test_progress_is_shown_on_a_terminal(
    spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    generate(spec, tmp_path / "out")
    assert capsys.readouterr().err == "own: generating\n"


def test_where_nothing_can_be_written(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    for words in (("--output", str(tmp_path / "file")), ("--output", str(tmp_path / "o"), "--stamp", str(tmp_path / "no" / "s"))):
        assert main(["generate", "--spec", str(spec), *words]) == 2
        assert re.fullmatch(r"codegen: \S+: [^\n]+\n", capsys.readouterr().err)


def test_no_spec_and_no_module(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--spec", str(tmp_path / "none"), "--output", str(tmp_path / "o")]) == 2
    assert capsys.readouterr().err == f"codegen: there is no spec folder {tmp_path / 'none'}\n"
    assert main(["generate", "--spec", str(tmp_path), "--output", str(tmp_path / "o")]) == 2
    assert capsys.readouterr().err == f"codegen: no module in {tmp_path}\n"
    assert not (tmp_path / "o").exists()
