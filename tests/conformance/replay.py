# SPDX-License-Identifier: MIT
"""The manual's worked examples, replayed in every way in which a module may say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from tests.conformance import values
from tests.conformance.module import Module, Settings, line, payload, prompt, sent_payload
from tests.conformance.script import Json, Script, Segment, Value, escaped

GUARD = 1100  # ms: longer than the client waits for the rest of anything


def example_value(param: Json, value: object) -> Value:
    if param["kind"] in ("int", "hex"):
        return int(str(value), 0)
    return str(value).encode()


def example_args(form: Json, step: Json) -> dict[str, Value]:
    params = {p["name"]: p for p in form["params"]}
    args = {name: example_value(params[name], value) for name, value in step["args"].items()}
    if step["data"] is not None:
        args[form["data"]["param"]] = step["data"].encode()
    return args


def pattern(template: str) -> str:
    """A template as a regular expression, with a group for each field."""
    text = re.escape(template.split("<CR><LF>")[0]).replace(r"\[", "(?:").replace(r"\]", ")?")
    return re.sub(r"<([A-Za-z_]+)>", r'(?P<\1>"[^"]*"|[^",]*)', text)


def read_line(form: Json, text: str) -> tuple[Json, dict[str, object]]:
    """The line of the spec that a received one is, and its values."""
    rows = sorted((r for r in form["replies"] if not r["documented"]), key=lambda r: -len(r["fields"]))
    for row in rows:
        found = re.fullmatch(pattern(row["line"]), text)
        if found:
            names = {f["manual_name"]: f for f in row["fields"]}
            given = {n: v for n, v in found.groupdict().items() if v is not None}
            return row, {names[n]["name"]: example_value(names[n], v.strip('"')) for n, v in given.items()}
    raise ValueError(f"{form['function']}: no line is like {text}")


def is_final(form: Json, text: str) -> bool:
    return text in form["finals"] and text != "OK"


def reply_segments(module: Module, form: Json, step: Json, settings: Settings) -> Iterator[Segment]:
    """The lines of `receive`, with what each brings about."""
    reply = step["reply"]
    completions = [r for r in form["replies"] if r["phase"] == "completion"]
    awaits = any(module.holds(r["when"], step["args"], settings) for r in completions)
    many = values.fields_of(form, True)
    done = values.done(form, {} if many else reply)
    for text in step["receive"]:
        if text == ">":
            yield prompt()
        elif text == reply.get("data"):
            yield payload(text.encode())
        elif text.startswith("+"):
            row, given = read_line(form, text)
            if not many:  # a payload of no bytes has no line of its own
                empty = {f["name"]: "" for f in row["fields"] if f["kind"] == "payload" and f["name"] not in reply}
                done = values.done(form, {**reply, **empty} if row["fields"] else {})
            last = values.done(form, given) if many and not row["list"] else done
            listed = many and row["list"]
            yield line(text.encode(), *([values.item(form, given)] if listed else [last] if awaits else []))
        else:
            ends = is_final(form, text) or (text == "OK" and not awaits)
            yield line(text.encode(), *([done] if ends else []))


# ---- other ways to say the same ------------------------------------------------------------------------------------


def double_cr(segments: list[Segment]) -> list[Segment]:
    def change(s: Segment) -> Segment:
        return s if s.kind == "payload" else replace(s, data=s.data.replace(b"\r\n", b"\r\r\n"))

    return [change(s) for s in segments]


def no_space(segments: list[Segment]) -> list[Segment]:
    return [replace(s, data=s.data.replace(b": ", b":", 1)) if s.kind == "line" else s for s in segments]


def glued(segments: list[Segment]) -> list[Segment]:
    """No line end of its own between a payload and what follows it."""
    return [replace(s, data=s.data[:-2]) if s.kind == "payload" else s for s in segments]


def commas(text: str) -> int:
    return re.sub(r'"[^"]*"', "", text).count(",")


def more_fields(templates: list[str], segments: list[Segment]) -> list[Segment]:
    """A field behind the last one, as newer firmware may have it, where no shape of the line takes it."""
    most = max((commas(t.split("<CR>")[0]) for t in templates), default=0)

    def change(s: Segment) -> Segment:
        text = s.data.decode().strip()
        if s.kind != "line" or not text.startswith("+") or commas(text) < most:
            return s
        return replace(s, data=s.data.replace(text.encode(), text.encode() + b",99"))

    return [change(s) for s in segments]


def urc_segments(module: Module, settings: Settings) -> Iterator[list[Segment]]:
    """Every URC that the settings allow, with and without its payload."""
    for entry in module.dump["urcs"]:
        for variant in entry["variants"]:
            if module.holds(variant["when"], {f["name"]: values.valid(f) for f in variant["fields"]}, settings):
                yield urc_variant(entry, variant, b"\r\nOK\r\n> ")


def urc_variant(entry: Json, variant: Json, data: bytes) -> list[Segment]:
    given: dict[str, Value] = {}
    for field in variant["fields"]:
        if field["kind"] == "payload":
            given[field["name"]] = data
        else:
            given[field["name"]] = len(data) if values.is_length(field) else values.valid(field)
    return urc_of(entry, variant, given)


def urc_of(entry: Json, variant: Json, given: Mapping[str, Value]) -> list[Segment]:
    texts = {f["manual_name"]: values.sent(f, given[f["name"]]) for f in variant["fields"] if f["name"] in given}
    want = values.urc(entry, given)
    head = line(values.render(variant["line"], texts), want)
    if variant["payload"] is None or "<CR><LF>" not in variant["line"]:
        return [head]
    data = given[variant["payload"]]
    assert isinstance(data, bytes)
    return [replace(head, wants=()), payload(data, want)]


def with_urcs(module: Module, segments: list[Segment], settings: Settings) -> Iterator[list[Segment]]:
    """A URC before each line. A payload stands directly after its line."""
    for at, segment in enumerate(segments):
        if segment.kind != "payload":
            for urc in urc_segments(module, settings):
                yield [*segments[:at], *urc, *segments[at:]]


# ---- scripts -------------------------------------------------------------------------------------------------------


def exchange(
    title: str,
    form: Json,
    args: dict[str, Value],
    segments: list[Segment],
    send: bytes,
    echo: bool = False,
    settings: Mapping[int, int] = MappingProxyType({}),
) -> Script:
    script = Script(title)
    script.settings(settings)
    script.start(form["function"], args)
    script.want(f"sent {escaped(send)}\\x0D")
    sends = sent_payload(form, args) if form["data"] else b""
    script.segments(segments, sends, send + b"\r" if echo else b"")
    return script


def ways(
    module: Module, templates: list[str], segments: list[Segment], settings: Settings
) -> Iterator[tuple[str, list[Segment]]]:
    yield "as it stands", segments
    yield "CR CR LF", double_cr(segments)
    yield "no space", no_space(segments)
    if any(s.kind == "payload" for s in segments):
        yield "glued payload", glued(segments)
    yield "more fields", more_fields(templates, segments)
    for n, injected in enumerate(with_urcs(module, segments, settings)):
        yield f"with a URC, {n}", injected
        if any(s.kind == "payload" for s in injected):
            yield f"with a URC, {n}, glued payload", glued(injected)


def call_step(module: Module, title: str, step: Json, settings: Settings) -> Iterator[str]:
    form = module.form(step["call"])
    segments = list(reply_segments(module, form, step, settings))
    templates = [r["line"] for r in form["replies"] if not r["documented"]]
    for way, changed in ways(module, templates, segments, settings):
        for echo in (False, True):
            name = f"{title}: {step['call']}, {way}, echo {'on' if echo else 'off'}"
            script = exchange(name, form, example_args(form, step), changed, step["send"].encode(), echo, settings)
            script.wait(GUARD)
            yield script.text(splits=True, tight=True)


def urc_step(module: Module, title: str, step: Json, settings: Settings) -> Iterator[str]:
    entry = module.urc(step["kind"])
    want = values.urc(entry, step["fields"])
    data = step["fields"].get("data")
    segments = [line(step["urc"].encode(), *([] if data else [want]))]
    if data:
        segments.append(payload(data.encode(), want))
    templates = [v["line"] for v in entry["variants"]]
    for way, changed in ways(module, templates, segments, settings):
        script = Script(f"{title}: {step['urc']}, {way}")
        script.settings(settings)
        script.segments(changed)
        script.wait(GUARD)
        yield script.text(splits=True, tight=True)


def scripts(module: Module) -> Iterator[str]:
    for example in module.dump["examples"]:
        settings: Settings = {}  # as the steps before have left them
        for step in example["steps"]:
            title = f"{example['source']['section']} {example['title']}"
            play = call_step if step.get("call") else urc_step
            yield from play(module, title, step, settings)
            if step.get("call"):
                settings = {**settings, **module.learned(module.form(step["call"]), step["args"])}
