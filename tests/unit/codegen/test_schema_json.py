# SPDX-License-Identifier: MIT
"""The editor's JSON Schema says what the loader says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml  # type: ignore[import]

from codegen import schema_json

ROOT = Path(__file__).resolve().parents[3]
GOOD = sorted([*ROOT.glob("spec/*/*.yaml"), *(p for p in ROOT.glob("tests/specimens/*/*.yaml"))])
BAD = sorted(p for p in (ROOT / "tests/specimens/bad").glob("*/*.yaml"))


def structural(path: Path, ids: tuple[str, ...]) -> bool:
    text = path.with_suffix(".expected").read_text(encoding="utf-8")
    return any(f"error[{id}]" in text for id in ids)


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(schema_json.FILE.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


class CoreLoader(yaml.SafeLoader):
    """Reads as editors do (YAML 1.2 core): keys are text, on/off/12:30/dates are text."""


CoreLoader.yaml_implicit_resolvers = {
    first: [(tag, rx) for tag, rx in rules if tag.rpartition(":")[2] in ("int", "float", "null")]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
CoreLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    return [plain(v) for v in value] if isinstance(value, list) else value


def read(path: Path) -> Any:
    return plain(yaml.load(path.read_text(encoding="utf-8"), Loader=CoreLoader))


def test_written_file_is_current() -> None:
    assert schema_json.FILE.read_text(encoding="utf-8") == schema_json.text(), "run python3 -m codegen.schema_json"


@pytest.mark.parametrize("path", GOOD, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_good_files_validate(path: Path, validator: jsonschema.Draft202012Validator) -> None:
    assert [e.message for e in validator.iter_errors(read(path))] == []


@pytest.mark.parametrize(
    "path", [p for p in BAD if structural(p, ("E010",)) or "missing_keys" in p.stem], ids=lambda p: f"{p.parent.name}/{p.stem}"
)
def test_unknown_and_missing_keys_do_not(path: Path, validator: jsonschema.Draft202012Validator) -> None:
    assert list(validator.iter_errors(read(path)))


def test_every_key_has_a_description() -> None:
    def walk(node: Any) -> None:
        if isinstance(node, dict):
            for body in node.get("properties", {}).values() if isinstance(node.get("properties"), dict) else ():
                assert body["description"]
            for child in node.values():
                walk(child)
        elif isinstance(node, list):
            for child in node:
                walk(child)

    walk(schema_json.whole())
