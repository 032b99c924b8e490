# SPDX-License-Identifier: MIT
"""What `codegen dump` says of a module, and how the module frames what it says."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.conformance.script import Json, Segment
from tests.conformance.values import valid

Settings = dict[int, int]  # word -> value
TOP = Path(__file__).resolve().parents[2]


class Module:
    def __init__(self, name: str) -> None:
        command = [sys.executable, "-m", "codegen", "dump", "--module", name]
        done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)
        self.dump: Json = json.loads(done.stdout)
        self.id = name
        self.forms: list[Json] = [form for c in self.dump["commands"] for form in c["forms"]]
        for form in self.forms:
            args = {p["name"]: valid(p) for p in form["params"]}
            for row in [*form["replies"], *form["result_lines"]]:
                row["settings"] = self.conditions(row["when"], args)
            for row in form["replies"]:
                row["success"] = [
                    r["line"] for r in form["result_lines"]
                    if r["outcome"] == "ok" and self.holds(r["when"], args, row["settings"])
                ]
        self.titles = {m["id"]: m["title"] for m in self.dump["manuals"]}

    def word(self, setting: str, index: int = 0) -> int:
        """Where a setting stands in the client's memory."""
        first = 0
        for row in self.dump["settings"]:
            if row["name"] == setting:
                return first + index
            first += int(row["size"])
        raise KeyError(setting)

    def default(self, setting: str) -> int:
        return int(next(row["default"] for row in self.dump["settings"] if row["name"] == setting))

    def conditions(self, when: Mapping[str, int], given: Mapping[str, object]) -> Settings:
        """The words that a line wants, and their values."""
        found: Settings = {}
        for key, value in when.items():
            name, _, index = key.rstrip("]").partition("[")
            found[self.word(name, int(str(given[index])) if index else 0)] = value
        return found

    def possible(self, when: Mapping[str, int], given: Mapping[str, object]) -> bool:
        """Does every index that it names exist?"""
        sizes = {row["name"]: row["size"] for row in self.dump["settings"]}
        pairs = [key.rstrip("]").partition("[") for key in when]
        return all(not index or int(str(given[index])) < sizes[name] for name, _, index in pairs)

    def holds(self, when: Mapping[str, int], given: Mapping[str, object], settings: Settings) -> bool:
        defaults = [row["default"] for row in self.dump["settings"] for _ in range(row["size"])]
        return all(settings.get(word, defaults[word]) == v for word, v in self.conditions(when, given).items())

    def learned(self, form: Json, args: Mapping[str, object]) -> Settings:
        """What a success of the call tells of the settings."""
        params = {p["name"]: p for p in form["params"]}

        def value(text: object) -> int:
            param = params.get(str(text))
            if param is None:
                return int(str(text))
            given = args.get(param["name"], param["default"] or 0)
            return list(param["enum"]).index(given) if param["kind"] == "enum-string" else int(str(given))

        return {
            self.word(name, 0 if rule["at"] is None else value(rule["at"])): value(rule["to"])
            for name, rule in form["sets"].items()
        }

    def form(self, function: str) -> Json:
        wanted = (function, f"{self.id}_{function}")
        return next(f for f in self.forms if f["function"] in wanted)

    def urc(self, name: str) -> Json:
        return next(u for u in self.dump["urcs"] if u["name"] == name)

    def place(self, source: Json) -> str:
        return f"({self.titles[source['manual']]}, {source['section']})"

    def code(self, number: int) -> str:
        return self.dump["result_codes"].get(str(number), "(not in the manual's list)")


def line(text: bytes, *wants: str) -> Segment:
    return Segment(b"\r\n" + text + b"\r\n", wants)


def prompt() -> Segment:
    return Segment(b"\r\n> ", kind="prompt")


def payload(data: bytes, *wants: str) -> Segment:
    """It stands directly after the line that announces it; what follows begins on a line of its own."""
    return Segment(data + b"\r\n", wants, kind="payload")


def sent_payload(form: Json, args: Json) -> bytes:
    """What the host sends after the prompt."""
    name = form["data"]["param"]
    data = args.get(name) or b""
    return data if form["data"]["length"] else data + b"\x1a"
