# SPDX-License-Identifier: MIT
"""Every parameter of every function at and beyond its bounds, through the typed encoder.

What is refused names the parameter, the value and the bound, with manual and section, and the port sees nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.conformance import values
from tests.conformance.module import Module
from tests.conformance.script import Json, Script, Value, escaped

NUMBERS = 1 << 32
CONTROLS = (0x00, 0x0A, 0x0D, 0x1A, 0x1B, 0x1F, 0x7F)


def accepted(form: Json, args: dict[str, Value], why: str) -> str:
    script = Script(f"{form['function']}: {why}: accepted")
    script.start(form["function"], args)
    script.want(f"sent {escaped(values.command_line(form, args))}\\x0D")
    return script.text(splits=False)


def refused(module: Module, form: Json, args: dict[str, Value], param: Json, status: str, said: str, why: str) -> str:
    script = Script(f"{form['function']}: {param['name']}, {why}: refused")
    script.start(form["function"], args)
    place = module.place(param["source"])
    script.want(f"refused {status} {form['function']}: {param['name']}: {said} {place}")
    return script.text(splits=False)


# ---- bounds in words -----------------------------------------------------------------------------------------------


def span(low: int | None, high: int | None, unit: str = "") -> str:
    return f"{low} or more{unit}" if high is None else f"{low or 0}..{high}{unit}"


def number_said(param: Json, value: int) -> str:
    return f"0X{value:0{param['digits']}X}" if param["kind"] == "hex" else str(value)


def number_bound(param: Json) -> str:
    allowed = values.numbers(param)
    if not allowed:
        return "is outside " + span(param["min"], param["max"])
    listed = ", ".join(number_said(param, v) for v in allowed)
    if param["bits"]:
        return f"is not a sum of {listed}"
    return ("is outside " if is_row(allowed) else "is not one of ") + listed


def is_row(allowed: list[int]) -> bool:
    """Values without a gap, which are a range."""
    return sorted(allowed) == list(range(min(allowed), max(allowed) + 1))


def length_said(param: Json, length: int) -> str:
    if param["secret"]:
        said = "the length is outside "
    else:
        said = f"{length} bytes is outside "
    return said + span(param["min_len"], param["max_len"], " bytes")


# ---- numbers -------------------------------------------------------------------------------------------------------


def good_numbers(param: Json) -> set[int]:
    allowed = values.numbers(param)
    if param["bits"]:
        return good_masks(allowed)
    if allowed:
        return set(allowed)
    return {param["min"] or 0, param["max"] if param["max"] is not None else NUMBERS - 1}


def single_bits(allowed: list[int]) -> list[int]:
    return [v for v in allowed if v and v & (v - 1) == 0]


def good_masks(allowed: list[int]) -> set[int]:
    """Each value, each pair of bits, all bits, all but one."""
    bits = single_bits(allowed)
    pairs = {a | b for a in bits for b in bits}
    everything = sum(bits)
    return set(allowed) | pairs | {everything} | {everything & ~bit for bit in bits}


def bad_numbers(param: Json) -> set[int]:
    """Below, between and above what is allowed."""
    allowed = values.numbers(param)
    if param["bits"]:
        every = sum(single_bits(allowed))
        illegal = {1 << n for n in range(32) if not every >> n & 1}
        return {bit | some for bit in illegal for some in (0, every)} - set(allowed)
    if allowed:
        near = {v + step for v in allowed for step in (-1, 1)}
        return {v % NUMBERS for v in near - set(allowed)} | {NUMBERS - 1} - set(allowed)
    bad = {(param["min"] or 0) - 1} if param["min"] else set()
    if param["max"] is not None:
        bad |= {param["max"] + 1, NUMBERS - 1}
    return bad


def number_cases(module: Module, form: Json, param: Json, args: dict[str, Value]) -> Iterator[str]:
    name = param["name"]
    for value in sorted(good_numbers(param)):
        yield accepted(form, {**args, name: value}, f"{name} {value}")
    for value in sorted(bad_numbers(param)):
        said = f"{'the value' if param['secret'] else number_said(param, value)} {number_bound(param)}"
        yield refused(module, form, {**args, name: value}, param, "ATB_ERR_RANGE", said, str(value))


# ---- strings -------------------------------------------------------------------------------------------------------


def string_cases(module: Module, form: Json, param: Json, args: dict[str, Value]) -> Iterator[str]:
    name, low, high = param["name"], param["min_len"] or 0, param["max_len"]
    lengths = {low, high, min(low + 1, high)} if high is not None else {low, low + 1, 1000}
    for length in sorted(lengths):
        yield accepted(form, {**args, name: b"x" * length}, f"{name} of {length} bytes")
    for length in ([low - 1] if low else []) + ([high + 1] if high is not None else []):
        yield refused(module, form, {**args, name: b"x" * length}, param, "ATB_ERR_LENGTH", length_said(param, length), f"{length} bytes")
    yield from character_cases(module, form, param, args)
    if low:
        yield refused(module, form, {**args, name: None}, param, "ATB_ERR_MISSING", "is missing", "no bytes")
    else:
        yield accepted(form, {**args, name: None}, f"{name} without bytes")


def character_cases(module: Module, form: Json, param: Json, args: dict[str, Value]) -> Iterator[str]:
    name = param["name"]
    length = min(max(param["min_len"] or 0, 3), param["max_len"] or 3)
    forbidden = (*CONTROLS, 0x22 if param["kind"] == "string" else 0x2C)
    for byte in forbidden:
        said = "a byte that cannot be sent" if param["secret"] else f"byte 0x{byte:02X} cannot be sent"
        for at in (0, length - 1):
            text = b"x" * at + bytes([byte]) + b"x" * (length - 1 - at)
            yield refused(module, form, {**args, name: text}, param, "ATB_ERR_CHARACTER", said, f"byte 0x{byte:02X}")
    fine = b"\xc3\xa9," if param["kind"] == "string" else b"\xc3\xa9;"
    yield accepted(form, {**args, name: (fine * length)[:length]}, f"{name} with other bytes")


# ---- payloads ------------------------------------------------------------------------------------------------------


def length_of(form: Json, param: Json) -> Json:
    """The parameter that a wrong length is a fault of: its own, or the payload."""
    return next((p for p in form["params"] if p["length_of"] == param["name"] and p is not param), param)


def payload_cases(module: Module, form: Json, param: Json, args: dict[str, Value]) -> Iterator[str]:
    name, low, high = param["name"], param["min_len"] or 0, param["max_len"]
    for length in sorted({low, low + 1, high or 4000}):
        yield accepted(form, {**args, name: b"x" * length}, f"{name} of {length} bytes")
    told = length_of(form, param)
    unit = " bytes" if told is param else ""
    bounds = (param["min_len"], high) if told is param else (told["min"], told["max"])
    for length in ([low - 1] if low else []) + ([high + 1] if high is not None else []):
        said = f"{length} bytes is outside {span(*bounds, unit)}"
        yield refused(module, form, {**args, name: b"x" * length}, told, "ATB_ERR_LENGTH", said, f"{length} bytes")
    for byte in range(256):
        text: dict[str, Value] = {**args, name: b"data" + bytes([byte])}
        if byte in param["forbid"]:
            said = f"byte 0x{byte:02X} cannot be sent"
            yield refused(module, form, text, param, "ATB_ERR_CHARACTER", said, f"byte 0x{byte:02X}")
        else:
            yield accepted(form, text, f"{name} with byte 0x{byte:02X}")


# ---- optional parameters -------------------------------------------------------------------------------------------


def only(args: dict[str, Value], groups: list[list[str]]) -> dict[str, Value]:
    return {name: args[name] for group in groups for name in group}


def brackets(form: Json) -> list[list[str]]:
    """Names of the parameters of each bracket, from the outside to the inside."""
    by_name = {p["manual_name"]: p["name"] for p in form["params"]}
    groups: list[list[str]] = []
    inside: list[list[str]] = []
    above = 0
    for depth, piece in values.split_brackets(form["syntax"]):
        names = [by_name[n] for n in values.FIELD.findall(piece)]
        if depth > above:
            inside.append(names)
            groups.append(names)
        else:  # what stands behind an inner bracket belongs to the outer one
            inside = inside[:depth]
            if depth:
                inside[-1].extend(names)
        above = depth
    return groups


def optional_cases(module: Module, form: Json) -> Iterator[str]:
    params = {p["name"]: p for p in form["params"]}
    every = values.valid_args(form, optional=True)
    groups = brackets(form)
    required = values.valid_args(form)
    for n in range(len(groups) + 1):
        yield accepted(form, {**required, **only(every, groups[:n])}, f"{n} of {len(groups)} brackets")
    for gap, group in enumerate(groups[:-1]):
        args = {**required, **only(every, groups[:gap]), **only(every, groups[gap + 1 :])}
        missing = params[group[0]]
        yield refused(module, form, args, missing, "ATB_ERR_MISSING", "is missing", "later ones given")


def choice_cases(module: Module, form: Json, param: Json, args: dict[str, Value]) -> Iterator[str]:
    """Each value, with what it requires and without."""
    for text in param["enum"]:
        given: dict[str, Value] = {**args, param["name"]: text.encode()}
        needed = [p for p in form["params"] if text in (p["required_when"] or {}).get(param["name"], [])]
        for other in needed:
            said = refused(module, form, given, other, "ATB_ERR_MISSING", "is missing", f"{param['name']} is {text}")
            yield said
        given.update({p["name"]: values.valid(p) for p in needed})
        yield accepted(form, given, f"{param['name']} is {text}")


CASES = {
    "enum-string": choice_cases,
    "int": number_cases,
    "hex": number_cases,
    "string": string_cases,
    "text": string_cases,
    "payload": payload_cases,
}


def given_for(form: Json, param: Json) -> dict[str, Value]:
    """A request in which the parameter may stand: with all brackets up to its own."""
    args = values.valid_args(form)
    if param["optional"]:
        for group in brackets(form):
            args.update({p["name"]: values.valid(p) for p in form["params"] if p["name"] in group})
            if param["name"] in group:
                break
    return args


def scripts(module: Module) -> Iterator[str]:
    for form in module.forms:
        if not form["params"]:
            yield accepted(form, {}, "no parameters")
            continue
        for param in values.members(form):
            yield from CASES[param["kind"]](module, form, param, given_for(form, param))
        yield from optional_cases(module, form)
