# SPDX-License-Identifier: MIT
"""What the resolving stages share: where to report, and what names of the module mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostics, did_you_mean
from codegen.model import Manual, Mark, Param, Source
from codegen.schema import Rec


@dataclass
class Context:
    found: Diagnostics
    manuals: dict[str, Manual] = field(default_factory=dict)
    types: dict[str, Rec | None] = field(default_factory=dict)
    settings: dict[str, int] = field(default_factory=dict)  # name -> size
    tables: set[str] = field(default_factory=set)
    used_types: set[str] = field(default_factory=set)
    used_settings: set[str] = field(default_factory=set)
    enums: dict[str, Param] = field(default_factory=dict)  # stem -> parameter that has it first

    def error(self, mark: Mark, id: str, message: str, help: str | None = None) -> None:
        self.found.report(mark, id, message, help)

    def unknown(self, mark: Mark, id: str, what: str, name: str, known: Iterable[str]) -> None:
        names = sorted(set(known))
        help = did_you_mean(name, names)
        if help is None and names and len(names) <= 12:
            help = "there is " + ", ".join(names)
        self.found.report(mark, id, f'{what} "{name}"', help)

    def source(self, rec: Rec | None, otherwise: Source) -> Source:
        """The source of a record; the owner's where it has none."""
        written = rec.get("source") if rec is not None else None
        if written is None or not written.complete:
            return otherwise
        id = written["manual"]
        manual = self.manuals.get(id)
        if manual is None:
            self.unknown(written.at("manual"), "E050", "unknown manual", id, self.manuals)
            return otherwise
        note = written.get("note")
        return Source(manual, str(written["section"]), str(note) if note else None)

    def setting(self, name: str, mark: Mark) -> bool:
        """Notes that a setting is used; reports one that does not exist."""
        if name in self.settings:
            self.used_settings.add(name)
            return True
        self.unknown(mark, "E051", "unknown setting", name, self.settings)
        return False
