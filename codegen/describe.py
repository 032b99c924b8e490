# SPDX-License-Identifier: MIT
"""Sentences about parameters, for doc comments, doc tables and reference pages."""

from __future__ import annotations

from codegen.model import Condition, Exchange, Param, Source, TimeLimit


def bound_text(param: Param) -> str | None:
    """What values are allowed: "0..11", "0, 1, 4", "1..80 bytes"; None where nothing is said."""
    if param.type in ("string", "text", "bytes", "payload"):
        return _span(param.min_len, param.max_len, " bytes")
    if param.type == "enum-string":
        return ", ".join(f'"{i.value}"' for i in param.enum)
    if param.enum and not _wider(param):
        joined = ", ".join(number_text(param, i.value) for i in param.enum)
        return f"sum of {joined}" if param.bits else joined
    return _span(param.min, param.max, "")


def number_text(param: Param, value: int | str) -> str:
    """A value as its command line has it."""
    if param.type == "hex" and isinstance(value, int):
        return f"0X{value:0{param.digits}X}"
    return str(value)


def _wider(param: Param) -> bool:
    """True where a range allows more than the enumerated values."""
    values = [i.value for i in param.enum if isinstance(i.value, int)]
    low, high = param.min, param.max
    return bool(values) and ((low is not None and low < min(values)) or (high is not None and high > max(values)))


def _span(low: int | None, high: int | None, unit: str) -> str | None:
    if low is None and high is None:
        return None
    if high is None:
        return f"{low} or more{unit}"
    return f"{0 if low is None else low}..{high}{unit}"


def source_text(source: Source) -> str:
    return f"{source.manual.title}, {source.section}" if source.section else source.manual.title


def constant(param: Param, value: int | str, prefix: str) -> str:
    """The C constant of an enumerated value, or the value itself."""
    for item in param.enum:
        if item.value == value and param.enum_name:
            return f"{prefix}_{param.enum_name}_{item.name}"
    return str(value)


def default_text(param: Param, prefix: str = "") -> str | None:
    if param.default is None:
        return None
    return constant(param, param.default, prefix) if prefix else number_text(param, param.default)


def sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?" else text + "."


def limit_text(limit: TimeLimit) -> str:
    return duration(limit.ms) if limit.ms is not None else f"{limit.text} ms"


def duration(ms: int) -> str:
    return f"{ms // 1000} s" if ms % 1000 == 0 and ms else f"{ms} ms"


def return_text(exchange: Exchange) -> str:
    """What the call returns: the failures that have a status of their own."""
    fields = [f.param for line in (*exchange.replies, *exchange.finals) for f in line.template.fields()]
    told = [f"ATB_ERR_RESULT where {name} is not 0" for name in dict.fromkeys(p.name for p in fields if p.result)]
    for line in exchange.finals:
        text = line.template.text
        if line.outcome == "retry":
            told.append(f"ATB_ERR_RETRY after {text}")
        elif text == "NO CARRIER":
            told.append(f"ATB_ERR_CARRIER after {text}")
    return f"@return {', '.join(['ATB_OK', *told])}, or what {'else ' if told else ''}went wrong: see atb_error()"


def condition_text(condition: Condition) -> str:
    values = [str(v) for v in condition.values]
    listed = values[0] if len(values) == 1 else ", ".join(values[:-1]) + " or " + values[-1]
    return f"{condition.param} is {listed}"


def member_doc(param: Param, prefix: str) -> list[str]:
    """Paragraphs about a member: meaning; bounds, unit and default; the manual's name."""
    facts = []
    bound = bound_text(param)
    if param.enum and param.enum_name and param.type != "text":
        facts.append(f"{'sum' if param.bits else 'one'} of {prefix}_{param.enum_name}_*")
    elif param.codes:
        facts.append(f"one of {prefix}_RESULT_*")
    if bound and not (param.enum and param.enum_name and not _wider(param)):
        facts.append(bound)
    if param.unit:
        facts.append(f"unit: {param.unit}")
    default = default_text(param, prefix)
    if default is not None:
        facts.append(f"default: {default}")
    if param.valid_when:
        facts.append(f"only where {condition_text(param.valid_when)}")
    if param.required_when:
        facts.append(f"required where {condition_text(param.required_when)}")
    if param.secret:
        facts.append("hidden in traces")
    text = sentence(param.summary)
    if facts:
        joined = "; ".join(facts)
        text += " " + joined[0].upper() + joined[1:] + "."
    return [f"{text} <{param.manual_name}>"]
