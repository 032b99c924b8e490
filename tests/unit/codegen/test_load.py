# SPDX-License-Identifier: MIT
"""Folders, several files, hostile input, and the API."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml  # type: ignore[import]
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import codegen
from codegen import SpecError, load_all, load_module
from codegen.diagnostics import Diagnostics, did_you_mean
from codegen.load import UnknownModule, find_module, inspect, module_names
from codegen.yamlsource import MAX_BYTES, read_yaml

ROOT = Path(__file__).resolve().parents[3]
HEAD = "module: {id: m, title: T, summary: S.}\n"


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def ids(path: Path) -> list[str]:
    return [d.id for d in inspect(path).diagnostics]


def test_files_are_joined_in_name_order(tmp_path: Path) -> None:
    folder = write(
        tmp_path / "m",
        b="errata: [{where: 2, manual_says: b, we_do: x, why: y}]\nmanuals: {b: {title: B}}",
        a=HEAD + "errata: [{where: 1.1, manual_says: a, we_do: x, why: y}]\nmanuals: {a: {title: A}}",
    )
    module = load_module(folder)
    assert [e.where for e in module.errata] == ["1.1", "2"]
    assert [m.id for m in module.manuals] == ["a", "b"]
    assert module.files == ("a.yaml", "b.yaml")


def test_one_name_in_two_files(tmp_path: Path) -> None:
    folder = write(tmp_path / "m", a=HEAD + "manuals: {a: {title: A}}", b="manuals: {a: {title: A}}\nmodule: {id: m, title: T, summary: S.}")
    found = inspect(folder).diagnostics
    assert [d.id for d in found] == ["E011", "E011"]
    assert all(d.mark.file.endswith("b.yaml") and "a.yaml:" in str(d.help) for d in found)


def test_folder_and_id_agree(tmp_path: Path) -> None:
    assert ids(write(tmp_path / "other", a=HEAD)) == ["E015"]


def test_all_errors_of_all_files(tmp_path: Path) -> None:
    folder = write(tmp_path / "m", a=HEAD + "x: 1\ny: 2", b="module: [", c="types: {a: {type: it}}")
    assert ids(folder) == ["E010", "E010", "E002", "E015"]


def test_sorted_and_marked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "m", a=HEAD + "x: 1\n")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SpecError) as caught:
        load_module("m", tmp_path)
    (diagnostic,) = caught.value.diagnostics
    assert str(diagnostic) == 'm/a.yaml:2:1: error[E010]: spec: unknown key "x"'
    assert str(caught.value) == str(diagnostic)


def test_load_all(tmp_path: Path) -> None:
    write(tmp_path / "m", a=HEAD)
    write(tmp_path / "n", a=HEAD.replace("id: m", "id: n"))
    (tmp_path / "empty").mkdir()
    assert [m.id for m in load_all(tmp_path)] == ["m", "n"]
    assert module_names(tmp_path) == ["m", "n"]
    write(tmp_path / "n", b="x: 1")
    with pytest.raises(SpecError):
        load_all(tmp_path)


def test_the_modules_of_this_tree() -> None:
    for module in load_all():
        assert load_module(module.id) == module


def test_unknown_modules(tmp_path: Path) -> None:
    write(tmp_path / "eg91xq", a=HEAD)
    with pytest.raises(UnknownModule, match='did you mean "eg91xq"'):
        find_module("eg91x", tmp_path)
    with pytest.raises(UnknownModule, match="there is eg91xq"):
        find_module("zzz", tmp_path)
    with pytest.raises(UnknownModule, match="spec folder is empty"):
        (tmp_path / "none").mkdir()
        find_module("zzz", tmp_path / "none")
    with pytest.raises(UnknownModule, match="no spec folder"):
        module_names(tmp_path / "nowhere")


def test_attributes_of_the_package() -> None:
    with pytest.raises(AttributeError):
        getattr(codegen, "nothing")


def test_importing_the_model_costs_no_yaml() -> None:
    code = "import sys, codegen.model; sys.exit('yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_unreadable_and_huge(tmp_path: Path) -> None:
    found = Diagnostics()
    assert read_yaml(tmp_path, "folder", found) is None
    assert read_yaml(tmp_path / "missing", "missing", found) is None
    big = tmp_path / "big.yaml"
    big.write_text("#" * (MAX_BYTES + 1), encoding="utf-8")
    assert read_yaml(big, "big", found) is None
    assert [(d.mark.file, d.id) for d in found.sorted()] == [("big", "E006"), ("folder", "E001"), ("missing", "E001")]


@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 50_000, "- " * 100_000, "a: " + "[" * 3000 + "]" * 3000])
def test_deep_nesting_ends_early(tmp_path: Path, text: str) -> None:
    assert ids(write(tmp_path / "m", a=text)) in (["E006"], ["E002"])


def test_many_nodes_end_early(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.yamlsource.MAX_NODES", 50)
    assert ids(write(tmp_path / "m", a="types: [" + "a," * 100 + "]")) == ["E006"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(st.binary(max_size=80))
def test_any_bytes_give_diagnostics(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "any.yaml"
    path.write_bytes(raw)
    assert inspect(path).module is None and inspect(path).diagnostics


TOKENS = ["commands", "types", "a", "AT+X=<n>", "int", "write", "<", "0..5", "1", "exchanges", "form", "syntax", "params", "type", "use"]
NODE = st.recursive(
    st.sampled_from(TOKENS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.sampled_from(TOKENS), inner, max_size=4)),
    max_leaves=20,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(NODE)
def test_any_tree_gives_diagnostics(tmp_path: Path, tree: object) -> None:
    path = tmp_path / "any.yaml"
    path.write_text(json.dumps(tree), encoding="utf-8")
    assert inspect(path).module is None


def test_did_you_mean() -> None:
    assert did_you_mean("timout", ["timeout", "type"]) == 'did you mean "timeout"?'
    assert did_you_mean("TIMEOUT", ["timeout"]) == 'did you mean "timeout"?'
    assert did_you_mean("xyz", ["timeout"]) is None


def test_yaml_of_the_documentation_is_yaml() -> None:
    text = (ROOT / "spec/README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```yaml\n(.*?)^```", text, re.M | re.S)
    assert len(blocks) > 15
    for block in blocks:
        assert yaml.compose(block) is not None or block.startswith("#"), block


def test_files_that_are_not_read(tmp_path: Path) -> None:
    folder = write(tmp_path / "m", a=HEAD)
    (folder / ".#a.yaml").symlink_to("nobody@nowhere")
    assert ids(folder) == []
    (folder / "b.yml").write_text("types: {}")
    assert [str(d.help) for d in inspect(folder).diagnostics if d.id == "E001"] == ["rename it to b.yaml"]


def test_a_pipe_in_place_of_a_file(tmp_path: Path) -> None:
    folder = write(tmp_path / "m", a=HEAD)
    os.mkfifo(folder / "b.yaml")
    assert ids(folder) == ["E001"]


def test_names_may_be_described_in_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    commands = """
manuals: {x: {title: X}}
commands:
- command: AT+QX
  summary: S.
  source: {manual: x, section: 1}
  timeout: 300 ms
  params: {a: {use: thing}, abc: {type: int, summary: S.}}
  exchanges:
  - {form: write, action: set, syntax: "AT+QX=<a>,<abd>"}
"""
    folder = write(tmp_path / "m", a=HEAD + commands, b="types:\n\tthing: {type: int, summary: S.}")
    assert ids(folder) == ["E021", "E005"]
    write(folder, b="types: {other: {type: int, summary: S.}}")
    assert ids(folder) == ["E030", "E021"]
