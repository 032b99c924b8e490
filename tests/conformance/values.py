# SPDX-License-Identifier: MIT
"""Values of parameters and fields: as they stand on a line, and as the record shows them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tests.conformance.script import Json, Value, escaped

FIELD = re.compile(r"<([^>:]+)(?::[a-z]+)?>")


def numbers(param: Json) -> list[int]:
    """The values of an enumeration of numbers."""
    return [int(value, 0) for value in param["enum"] or ()]


def lowest(param: Json) -> int:
    return param["min"] if param["min"] is not None else min(numbers(param), default=0)


def valid(param: Json) -> Value:
    """Any value that the encoder takes."""
    if param["kind"] in ("int", "hex"):
        return lowest(param)
    if param["kind"] == "enum-string":
        return next(iter(param["enum"])).encode()
    if param["kind"] == "payload":
        return b"data"
    if param["kind"] == "address":
        return b"192.0.2.1"
    return b"a" * max(param["min_len"] or 0, min(3, param["max_len"] or 3))


def is_length(param: Json) -> bool:
    """Taken from the payload, so it is no member of the request."""
    return param["length_of"] is not None and param["kind"] != "payload"


def members(form: Json) -> list[Json]:
    return [p for p in form["params"] if not is_length(p)]


def valid_args(form: Json, optional: bool = False) -> dict[str, Value]:
    return {p["name"]: valid(p) for p in members(form) if optional or not p["optional"]}


# ---- on the line ---------------------------------------------------------------------------------------------------


def sent(param: Json, value: Value) -> bytes:
    """A value as the encoder writes it."""
    if value is None:
        value = b""
    if param["kind"] == "hex":
        assert isinstance(value, int)
        text = b"0X%0*X" % (param["digits"], value)
        return b'"%s"' % text if param["quoted"] else text
    if isinstance(value, int):
        return str(value).encode()
    return b'"%s"' % value if param["kind"] in ("string", "enum-string") else value


def split_brackets(template: str) -> list[tuple[int, str]]:
    """Pieces of a template with the depth of their brackets, in order."""
    pieces: list[tuple[int, str]] = []
    depth, piece = 0, ""
    for char in template.split("<CR><LF>")[0]:
        if char == "{":
            raise NotImplementedError(f"repeated groups are not played: {template}")
        if char in "[]":
            pieces.append((depth, piece))
            depth, piece = depth + (1 if char == "[" else -1), ""
        else:
            piece += char
    return [*pieces, (depth, piece)]


def render(template: str, texts: Mapping[str, bytes]) -> bytes:
    """A line of a template. A bracket whose fields have no text is left out, with the brackets in it."""
    out = b""
    closed: int | None = None  # depth of the bracket that is left out
    for depth, piece in split_brackets(template):
        if closed is not None and depth >= closed:
            continue
        closed = None
        names = FIELD.findall(piece)
        if depth and any(name not in texts for name in names):
            closed = depth
            continue
        at = 0
        for found in FIELD.finditer(piece):
            out += piece[at : found.start()].encode() + texts[found.group(1)]
            at = found.end()
        out += piece[at:].encode()
    return out


def command_line(form: Json, args: Mapping[str, Value]) -> bytes:
    """The command line, up to <CR>."""
    payload = next((args.get(p["name"]) or b"" for p in form["params"] if p["kind"] == "payload"), b"")
    texts = {p["manual_name"]: sent(p, args[p["name"]]) for p in form["params"] if p["name"] in args}
    for param in form["params"]:
        if is_length(param):
            texts[param["manual_name"]] = str(len(payload) if isinstance(payload, bytes) else 0).encode()
    return render(form["syntax"], texts)


# ---- in the record -------------------------------------------------------------------------------------------------


def shown(field: Json, value: object) -> str:
    """A field's value as the record shows it; a list of supported values is given as it is shown."""
    if field["kind"] in ("int", "hex", "values"):
        return str(value)
    data = value if isinstance(value, bytes) else str(value).encode()
    if field["kind"] == "payload":
        return f"{len(data)}:{escaped(data)}"
    if field["kind"] == "enum-string":
        names = list(field["enum"])
        index = names.index(data.decode()) if data.decode() in names else "unknown"
        return f'{index}:"{escaped(data)}"'
    return f'"{escaped(data)}"'


def absent(field: Json) -> str:
    """What a member holds that no line has given."""
    return {"int": "0", "hex": "0", "values": "{}", "payload": "0:", "enum-string": "0:null"}.get(field["kind"], "null")


def fields_of(form: Json, items: bool) -> dict[str, Json]:
    """Members of the reply, or of an item of its list, by name."""
    lines = [r for r in form["replies"] if not r["documented"] and r["list"] == items]
    found = {f["name"]: f for r in lines for f in r["fields"]}
    for row in lines:  # what one line has and another has not, is there or not
        for other in lines:
            missing = {f["name"] for f in row["fields"]} - {f["name"] for f in other["fields"]}
            if row["phase"] == other["phase"]:
                found.update({name: {**found[name], "optional": True} for name in missing})
    return found


def members_text(fields: Mapping[str, Json], values: Mapping[str, object]) -> str:
    text = ""
    for name in sorted(fields):
        if name in values:
            text += f" {name}={shown(fields[name], values[name])}"
        elif not fields[name]["optional"]:
            text += f" {name}={absent(fields[name])}"
    return text


def done(form: Json, values: Mapping[str, object]) -> str:
    return "done ATB_OK" + members_text(fields_of(form, False), values)


def item(form: Json, values: Mapping[str, object]) -> str:
    return "item" + members_text(fields_of(form, True), values)


def urc(entry: Json, values: Mapping[str, object]) -> str:
    fields = {f["name"]: f for v in entry["variants"] for f in v["fields"]}
    everywhere = {f["name"] for f in fields.values() if all(has(v, f["name"]) for v in entry["variants"])}
    plain = {n: f for n, f in fields.items() if f["kind"] != "payload" and (n in values or n in everywhere)}
    text = f"urc {entry['name']}" + members_text(plain, values)
    for name, field in fields.items():
        if field["kind"] == "payload" and name in values:
            text += f" {name}={shown(field, values[name])}"
    return text


def has(variant: Json, name: str) -> bool:
    return any(f["name"] == name and not f["optional"] for f in variant["fields"])
