# SPDX-License-Identifier: MIT
"""Lines that do not have the shape of the manual: reported, and never taken for a value."""

from __future__ import annotations

from collections.abc import Iterator

from tests.conformance import replay, values
from tests.conformance.decode_cases import Reply, Sample, is_shadowed, plain_fields, reply_of, start_segments
from tests.conformance.module import Module, line
from tests.conformance.script import Json, Script, escaped

BAD_NUMBERS = (b"x", b"1x", b"x1", b"1 2", b"", b"-", b"4294967296", b"99999999999999999999", b'"1"', b"(1)", b"0x1")
BAD_HEX = (b"0XG", b"0X", b"0X123456789", b"1-2")


def bad_texts(field: Json, row: Json, sent: object) -> Iterator[bytes]:
    if field["name"] in row.get("key", ()):  # another number would be another call's
        yield from (b"x", b"", b"-", b"%sx" % str(sent).encode(), b"%s 2" % str(sent).encode())
    elif field["kind"] == "int":
        yield from BAD_NUMBERS
        if not field["result"] and (field["min"] or 0) >= 0:
            yield b"-1"
    elif field["kind"] == "hex":
        yield from BAD_HEX
    elif field["kind"] == "values" and field is row["fields"][-1]:
        yield from (b"(0-5", b'("a)')
    elif field["kind"] in ("string", "enum-string") and field is row["fields"][-1]:
        yield from (b'"abc', b'"')


def bare_ways(reply: Reply) -> Iterator[tuple[str, bytes]]:
    """The line of a reply, spoilt, and in what way."""
    for field in plain_fields(reply.line):
        if field["optional"]:
            continue
        for text in bad_texts(field, reply.line, reply.samples[field["name"]].value):
            bad = Reply(reply.form, reply.line, reply.args, {**reply.samples, field["name"]: Sample(text, 0)})
            yield f"{field['name']} {escaped(text)}", bad.text()


def shortest(form: Json, row: Json) -> int:
    """Commas of the shortest shape that begins as this one does."""
    head = row["line"].split(":")[0]
    rows = [r for r in form["replies"] if r["line"].split(":")[0] == head and not r["documented"]]
    return min(replay.commas(values.split_brackets(r["line"])[0][1]) for r in rows)


def cut_ways(reply: Reply) -> Iterator[tuple[str, bytes]]:
    """The line without its last fields, where no other shape is that short."""
    text = reply.text()
    for commas in range(shortest(reply.form, reply.line)):
        parts = text.split(b",")
        yield f"{commas + 1} of {len(parts)} fields", b",".join(parts[: commas + 1])
    if is_number_first(reply):
        yield "no fields", text[: text.index(b":") + 1]


def is_number_first(reply: Reply) -> bool:
    """Then nothing cannot stand for it, as it can for a text."""
    fields = plain_fields(reply.line)
    return bool(fields) and fields[0]["kind"] == "int" and f": <{fields[0]['manual_name']}>" in reply.line["line"]


def malformed_event(text: bytes) -> str:
    """A string that is not closed is given up with the end of its line."""
    goes_on = text.count(b'"') % 2 == 1 and not text.endswith(b")")
    return "event malformed " + escaped(text + b"\r\n" if goes_on else text)


def script_of(reply: Reply, way: str, text: bytes, times: int = 1) -> str:
    form = reply.form
    said = f"ATB_ERR_MALFORMED {form['function']}: a line does not have its documented shape"
    event = malformed_event(text)
    args = reply.args
    send = values.command_line(form, args)
    script = replay.exchange(f"{form['function']}, malformed: {way}", form, args, start_segments(form), send, settings=reply.line["settings"])
    final = reply.line["success"][0].encode()
    if reply.line["phase"] == "info":
        segments = [*[line(text, event)] * times, line(final, f"done {said}")]
    else:
        segments = [line(final), line(text, event)]
    script.segments(segments)
    script.wait(replay.GUARD)  # a string that is not closed may go on in the next line, until nothing follows
    return script.text(splits=way.endswith("x"))


def reply_scripts(module: Module) -> Iterator[str]:
    for form in module.forms:
        for row in form["replies"]:
            if row["documented"] or ":" not in row["line"]:
                continue
            reply = reply_of(form, row)
            for way, text in (*bare_ways(reply), *cut_ways(reply)):
                if is_shadowed(text, row, form["replies"]):
                    continue
                yield script_of(reply, way, text)
                if text.count(b'"') % 2 == 0:  # else they are one string
                    yield script_of(reply, f"{way}, twice", text, times=2)


def urc_scripts(module: Module) -> Iterator[str]:
    for entry in module.dump["urcs"]:
        for variant in entry["variants"]:
            for field in told_fields(entry, variant):
                for text in bad_texts(field, variant, None):
                    yield urc_script(module, variant, field, text)


def told_fields(entry: Json, variant: Json) -> list[Json]:
    """Fields that are missed when they are spoilt: a payload inside the line of another variant may be anything."""
    others = [v for v in entry["variants"] if v["payload"] and "<CR><LF>" not in v["line"]]
    return [f for f in plain_fields(variant) if all(values.has(v, f["name"]) for v in others)]


def urc_script(module: Module, variant: Json, field: Json, text: bytes) -> str:
    texts = {f["manual_name"]: values.sent(f, values.valid(f)) for f in plain_fields(variant)}
    texts.update({f["manual_name"]: b"" for f in variant["fields"] if f["kind"] == "payload"})
    texts[field["manual_name"]] = text
    spoilt = values.render(variant["line"], texts)
    script = Script(f"URC {variant['line']}: {field['name']} {escaped(text)}")
    given = {f["name"]: values.valid(f) for f in plain_fields(variant)}
    script.settings(module.conditions(variant["when"], given))
    script.segments([line(spoilt, malformed_event(spoilt))])
    script.wait(replay.GUARD)
    return script.text(splits=True)


def scripts(module: Module) -> Iterator[str]:
    yield from reply_scripts(module)
    yield from urc_scripts(module)
