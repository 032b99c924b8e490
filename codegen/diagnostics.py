# SPDX-License-Identifier: MIT
"""Errors and warnings about a spec: collected, sorted by place, each with a stable id."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from codegen.model import Mark

# Every id and what it stands for. Ids are never reused; spec/README.md has the same table.
IDS: dict[str, str] = {
    "E001": "file cannot be read",
    "E002": "YAML syntax",
    "E003": "empty file",
    "E004": "anchor, alias, merge key or tag",
    "E005": "tab in the indentation",
    "E006": "too large or nested too deeply",
    "E010": "unknown key",
    "E011": "written twice",
    "E012": "missing key",
    "E013": "wrong type",
    "E014": "plain value that YAML takes for another type",
    "E015": "value outside what the key allows",
    "E020": "template syntax",
    "E021": "parameter of a template is not described",
    "E022": "template does not fit its command or form",
    "E023": "optional parts that cannot be told apart",
    "E024": "payload in a wrong place, or without a length",
    "E030": "unknown type",
    "E031": "types that use each other in a circle",
    "E032": "key that does not go with the type",
    "E033": "limits that contradict each other",
    "E034": "values of an enumeration",
    "E035": "condition on another parameter",
    "E036": "length of a payload",
    "E040": "time limit",
    "E041": "no time limit",
    "E050": "unknown manual",
    "E051": "unknown setting",
    "E052": "unknown table of result codes",
    "E053": "key of a reply",
    "E060": "name that C or C++ does not allow",
    "E061": "one name for two things",
    "E062": "lines that cannot be told apart",
    "E063": "result codes of an exchange",
    "E064": "keys of an exchange that do not go together",
    "E065": "more than one descriptor can hold",
    "E070": "example",
    "W001": "parameter that no template uses",
    "W002": "type that nothing uses",
    "W003": "setting that nothing uses",
}

FILES_LEFT = ("E001", "E002", "E004", "E005", "E006")
NAMES_UNKNOWN = ("E021", "E030", "E050", "E051", "E052")


@dataclass(frozen=True)
class Diagnostic:
    mark: Mark
    id: str
    message: str
    help: str | None = None

    @property
    def is_error(self) -> bool:
        return self.id.startswith("E")

    def __str__(self) -> str:
        kind = "error" if self.is_error else "warning"
        text = f"{self.mark.file}:{self.mark.line}:{self.mark.col}: {kind}[{self.id}]: {self.message}"
        return f"{text}\n  help: {self.help}" if self.help else text


class SpecError(Exception):
    """A spec that cannot be used. Carries every diagnostic of the run."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(str(d) for d in self.diagnostics))


class Diagnostics:
    """Collects what is wrong with a module."""

    def __init__(self) -> None:
        self._found: dict[tuple[Mark, str, str], Diagnostic] = {}

    def report(self, mark: Mark, id: str, message: str, help: str | None = None) -> None:
        assert id in IDS, id
        self._found.setdefault((mark, id, message), Diagnostic(mark, id, message, help))

    def sorted(self) -> tuple[Diagnostic, ...]:
        """By place. Warnings only where there are no errors: half a spec leaves much unused."""

        def place(d: Diagnostic) -> tuple[str, int, int, str, str]:
            return (d.mark.file, d.mark.line, d.mark.col, d.id, d.message)

        shown = (d for d in self._found.values() if d.is_error or not self.failed)
        return tuple(sorted((d for d in shown if not (self.unread and d.id in NAMES_UNKNOWN and d.help is None)), key=place))

    @property
    def failed(self) -> bool:
        return any(d.is_error for d in self._found.values())

    @property
    def structural(self) -> bool:
        """True after an error that hides part of the spec: what seems to be missing then may be there."""
        return any(d.id < "E020" for d in self._found.values() if d.is_error)


    @property
    def unread(self) -> bool:
        """True where a file was left: a name that nothing seems to describe may be described there."""
        return any(d.id in FILES_LEFT for d in self._found.values())


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Help text that names the nearest known word; None where none is near."""
    names = sorted(set(known))
    near = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    if not near:
        lower = {n.lower(): n for n in names}
        near = [lower[m] for m in difflib.get_close_matches(word.lower(), list(lower), n=1, cutoff=0.6)]
    return f'did you mean "{near[0]}"?' if near else None
