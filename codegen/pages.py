# SPDX-License-Identifier: MIT
"""The reference page of a module, as rows for its template."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.describe import bound_text, condition_text, default_text, limit_text, sentence, source_text
from codegen.model import Command, Exchange, Param, Source
from codegen.plan import DocField, Function, ModulePlan


@dataclass(frozen=True)
class Row:
    """A parameter or field."""

    name: str
    manual_name: str
    bound: str
    default: str
    unit: str
    meaning: str


@dataclass(frozen=True)
class Page:
    """Texts that the template puts together."""

    plan: ModulePlan

    def params(self, function: Function) -> list[Row]:
        return rows(function.params)

    def reply(self, function: Function) -> list[Row]:
        seen: dict[str, DocField] = {}
        for line in function.lines:
            for field in line.fields:
                seen.setdefault(field.param.name, field)
        return rows(tuple(seen.values()))

    @staticmethod
    def finals(exchange: Exchange) -> str:
        return ", ".join(f"`{f.template.text}`" for f in exchange.finals)

    @staticmethod
    def characteristics(command: Command) -> str:
        """What the manual says of the command as a whole."""
        known = command.characteristics
        told = []
        if "effect" in known:
            told.append("It takes effect at once." if known["effect"] == "immediate" else f"It takes effect: {known['effect']}.")
        if "saved" in known:
            told.append(f"What it configures is {'' if known['saved'] else 'not '}saved.")
        return " ".join(told)

    @staticmethod
    def cell(text: str) -> str:
        return cell(text)

    @staticmethod
    def source(source: Source) -> str:
        """Where it stands, and how it was derived where the manual does not say it."""
        text = sentence(source_text(source))
        return f"{text} {sentence(source.note)}" if source.note else text

    limit = staticmethod(limit_text)
    sentence = staticmethod(sentence)


def page(plan: ModulePlan) -> Page:
    return Page(plan)


def cell(text: str) -> str:
    """Text for a cell of a Markdown table."""
    return " ".join(text.replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;").split())


def rows(fields: tuple[DocField, ...]) -> list[Row]:
    out: list[Row] = []
    for field in fields:
        if field.group:
            out += rows(field.group.fields)
        else:
            out.append(row(field))
    return out


def row(field: DocField) -> Row:
    param = field.param
    name = f"{param.name}?" if field.flag else param.name
    return Row(
        name=f"(length of {field.member})" if field.kind == "ATB_KIND_LENGTH" else name,
        manual_name=param.manual_name,
        bound=bound_text(param) or "",
        default=default_text(param) or "",
        unit=param.unit or "",
        meaning=cell(meaning(param)),
    )


def meaning(param: Param) -> str:
    parts = [sentence(param.summary)]
    if param.enum:
        parts.append("; ".join(f"{i.value}: {i.meaning}" for i in param.enum) + ".")
    if param.valid_when:
        parts.append(f"Only where {condition_text(param.valid_when)}.")
    if param.required_when:
        parts.append(f"Required where {condition_text(param.required_when)}.")
    if param.secret:
        parts.append("Hidden in traces.")
    return " ".join(p for p in parts if p)
