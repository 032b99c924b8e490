# SPDX-License-Identifier: MIT
"""Every negative specimen gives exactly the diagnostics beside it, and every id has a specimen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.diagnostics import IDS
from codegen.examine import examine

ROOT = Path(__file__).resolve().parents[3]
SPECIMENS = sorted((ROOT / "tests/specimens/bad").glob("*/*.yaml"))


@pytest.mark.parametrize("path", SPECIMENS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_diagnostics(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    found = "".join(f"{d}\n" for d in examine(Path(path.name)).diagnostics)
    assert found == path.with_suffix(".expected").read_text(encoding="utf-8")


def test_enough() -> None:
    assert len(SPECIMENS) >= 60


def expected_ids() -> set[str]:
    texts = (p.with_suffix(".expected").read_text(encoding="utf-8") for p in SPECIMENS)
    return {id for text in texts for id in re.findall(r"^\S+:\d+:\d+: \w+\[(\w+)\]", text, re.M)}


def test_every_id_has_a_specimen() -> None:
    assert set(IDS) == expected_ids()


def test_every_id_is_documented() -> None:
    readme = (ROOT / "spec/README.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| ([EW]\d{3}) \| (.*?) \|$", readme, re.M))
    assert rows == IDS


def test_errors_only_where_expected() -> None:
    for path in SPECIMENS:
        assert path.with_suffix(".expected").read_text(encoding="utf-8"), path
