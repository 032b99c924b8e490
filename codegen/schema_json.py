# SPDX-License-Identifier: MIT
"""The JSON Schema that editors use, from the key tables of the loader: `python3 -m codegen.schema_json`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.schema import TOP

FILE = Path(__file__).resolve().parent / "spec.schema.json"


def whole() -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://atbind/spec.schema.json",
        "title": "atbind spec",
        "description": "One file of a module's AT commands; see spec/README.md.",
        **TOP.schema(),
    }


def text() -> str:
    return json.dumps(whole(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_bytes(text().encode("utf-8"))
