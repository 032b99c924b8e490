# SPDX-License-Identifier: MIT
"""Replies of several lines: none, one, many, and those that the manual lists one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.conformance import decode_cases, replay, values
from tests.conformance.module import Module, line
from tests.conformance.script import Json, Segment

# Supported values as modules print them, and how the record shows them.
LISTS = (("(0-5)", "{0..5}"), ("(0,1)", "{0 1}"), ("(10-300)", "{10..300}"))
APART = re.compile(r',(?=(?:[^"()]|"[^"]*"|\([^)]*\))*$)')  # commas outside quotes and parentheses


def list_script(title: str, form: Json, items: list[tuple[bytes, dict[str, object]]]) -> str:
    segments: list[Segment] = [line(text, values.item(form, given)) for text, given in items]
    segments.append(line(b"OK", values.done(form, {})))
    args = values.valid_args(form)
    script = replay.exchange(title, form, args, segments, values.command_line(form, args))
    script.wait(replay.GUARD)
    return script.text(splits=len(b"".join(text for text, _ in items)) < 400)


def item_of(form: Json, row: Json, n: int) -> tuple[bytes, dict[str, object]]:
    """The n-th item: each field takes another of its values."""
    reply = decode_cases.reply_of(form, row)
    for field in decode_cases.plain_fields(row):
        samples = [s for s in decode_cases.SAMPLES[field["kind"]](field) if b"\r" not in s.text]
        reply = decode_cases.replaced(reply, field, samples[n % len(samples)])
    return reply.text(), reply.given()


def documented_item(row: Json, documented: str) -> tuple[bytes, dict[str, object]]:
    """A line as the manual writes it, filled in; its parts are the fields of the line that decodes them all."""
    filled, shown = documented, dict(LISTS)
    for n, name in enumerate(values.FIELD.findall(documented)):
        text = "abc" if re.search(rf"<{re.escape(name)}:text>", documented) else LISTS[n % len(LISTS)][0]
        filled = re.sub(rf"<{re.escape(name)}(:[a-z]+)?>", text, filled)
    parts = APART.split(filled.split(":", 1)[1].strip())
    fields = decode_cases.plain_fields(row)
    given: dict[str, object] = {}
    for field, part in zip(fields, parts):
        if field["kind"] == "values":
            given[field["name"]] = shown.get(part, f'{{"{part}"}}')
        else:
            given[field["name"]] = part.strip('"').encode()
    return filled.encode(), given


def scripts(module: Module) -> Iterator[str]:
    for form in module.forms:
        rows = [r for r in form["replies"] if r["list"] and r["phase"] == "info" and not r["documented"]]
        for row in rows:
            for count in (0, 1, 2, 7):
                items = [item_of(form, row, n) for n in range(count)]
                yield list_script(f"{form['function']}: {count} items", form, items)
        documented = [r["line"] for r in form["replies"] if r["documented"]]
        if documented and len(rows) == 1 and all(":values>" in text or ":text>" in text for text in documented):
            items = [documented_item(rows[0], text) for text in documented]
            yield list_script(f"{form['function']}: all documented lines", form, items)
            for text, given in items:
                yield list_script(f"{form['function']}: {text.decode()}", form, [(text, given)])
