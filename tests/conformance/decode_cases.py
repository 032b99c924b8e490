# SPDX-License-Identifier: MIT
"""Every reply line and URC with values of every kind: tolerant of what the manual does not list, never wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.conformance import replay, values
from tests.conformance.module import Module, line, payload, prompt
from tests.conformance.script import Json, Script, Segment, Value, escaped

LARGEST = (1 << 32) - 1
HOSTILE = b'\r\nOK\r\n+QSSLURC: "closed",0\r\n> ERROR\r\nNO CARRIER\r\n\x1a\x00\xff'


@dataclass(frozen=True)
class Sample:
    """A field's value: its text on the line, and what the record shows (see values.shown)."""

    text: bytes
    value: object


def number_samples(field: Json) -> Iterator[Sample]:
    listed = values.numbers(field)
    known = {field["min"] or 0, field["max"] if field["max"] is not None else LARGEST, *listed}
    beyond = {LARGEST, max(known) + 1 if max(known) < LARGEST else 0, max(0, min(known) - 1)}
    if listed:  # values that the manual does not list
        known = set(listed)
        beyond |= {v + 1 for v in listed}
    if field["result"]:
        known, beyond = {0}, set()  # others are the result codes' own test
    for value in sorted(known | beyond):
        yield from hex_texts(field, value) if field["kind"] == "hex" else [Sample(str(value).encode(), value)]


def hex_texts(field: Json, value: int) -> Iterator[Sample]:
    yield Sample(values.sent(field, value), value)
    for text in (b"0x%x" % value, b"%04x" % value, b'"0X%X"' % value):
        yield Sample(text, value)


def string_samples(field: Json) -> Iterator[Sample]:
    longest = field["max_len"] if field["max_len"] is not None else 300
    texts = [b"", b"abc", b"x" * longest, b"x" * (longest + 1), b"a,b", b'say "x" to', b"a\r\nb", b"\xc3\xa9>", b" a "]
    for text in texts:
        yield Sample(b'"%s"' % text, text)
    yield Sample(b"bare", b"bare")


def text_samples(field: Json) -> Iterator[Sample]:
    for text in (b"abc", b"a b", b"1A2F"):
        yield Sample(text, text)


def choice_samples(field: Json) -> Iterator[Sample]:
    for text in (*field["enum"], "other", ""):
        yield Sample(b'"%s"' % text.encode(), text.encode())
    first = next(iter(field["enum"])).encode()
    yield Sample(first, first)


def list_samples(field: Json) -> Iterator[Sample]:
    yield Sample(b"(0-5)", "{0..5}")
    yield Sample(b"(0,1)", "{0 1}")
    yield Sample(b"(1-3,5,7-9)", "{1..3 5 7..9}")
    yield Sample(b"(10-4294967295)", "{10..4294967295}")
    yield Sample(b'("off","on")', '{"off" "on"}')
    yield Sample(b'("a,b","(c)")', '{"a,b" "(c)"}')
    yield Sample(b"(0X0035,0x002F)", "{53 47}")
    yield Sample(b"()", "{}")
    yield Sample(b"1", "{1}")


def address_samples(field: Json) -> Iterator[Sample]:
    for text in (b"192.0.2.1", b"2001:db8::1"):
        yield Sample(text, text)


SAMPLES = {
    "int": number_samples,
    "hex": number_samples,
    "string": string_samples,
    "text": text_samples,
    "enum-string": choice_samples,
    "values": list_samples,
    "address": address_samples,
}


# ---- lines ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Reply:
    """One reply line of a function, filled in."""

    form: Json
    line: Json
    args: dict[str, Value]
    samples: dict[str, Sample]
    data: bytes = b""

    def text(self) -> bytes:
        names = {f["name"]: f["manual_name"] for f in self.line["fields"]}
        texts = {names[n]: s.text for n, s in self.samples.items()}
        sink = payload_field(self.line)
        if sink:  # where it stands in the line
            texts[sink["manual_name"]] = self.data
        return values.render(self.line["line"], texts)

    def given(self) -> dict[str, object]:
        found = {n: s.value for n, s in self.samples.items()}
        sink = payload_field(self.line)
        return {**found, sink["name"]: self.data} if sink else found


def payload_field(row: Json) -> Json | None:
    return next((f for f in row["fields"] if f["kind"] == "payload"), None)


def plain_fields(row: Json) -> list[Json]:
    return [f for f in row["fields"] if f["kind"] != "payload"]


def baseline(field: Json, args: dict[str, Value], data: bytes) -> Sample:
    if values.is_length(field):
        return Sample(str(len(data)).encode(), len(data))
    if field["name"] in args:  # it may have to be the same
        value = args[field["name"]]
        return Sample(values.sent(field, value), value)
    return next(iter(SAMPLES[field["kind"]](field)))


def reply_of(form: Json, row: Json, data: bytes = b"") -> Reply:
    args = values.valid_args(form)
    return Reply(form, row, args, {f["name"]: baseline(f, args, data) for f in plain_fields(row)}, data)


def replaced(reply: Reply, field: Json, sample: Sample) -> Reply:
    args = dict(reply.args)
    if field["name"] in reply.line["key"]:
        args[field["name"]] = sample.value  # type: ignore[assignment]
    return Reply(reply.form, reply.line, args, {**reply.samples, field["name"]: sample}, reply.data)


def fits_key(form: Json, field: Json, sample: Sample) -> bool:
    """A key comes back as it was sent, so it is never outside its range."""
    param = next(p for p in form["params"] if p["name"] == field["name"])
    low, high = param["min"] or 0, param["max"]
    return low <= int(str(sample.value)) <= high


def without_last(reply: Reply, names: list[str]) -> Reply:
    return Reply(reply.form, reply.line, reply.args, {n: s for n, s in reply.samples.items() if n in names}, reply.data)


def variations(form: Json, row: Json) -> Iterator[Reply]:
    base = reply_of(form, row)
    yield base
    optional = [f["name"] for f in row["fields"] if f["optional"]]
    if optional:
        yield without_last(base, [n for n in base.samples if n not in optional])
    for field in plain_fields(row):
        if values.is_length(field):
            continue
        for sample in SAMPLES[field["kind"]](field):
            if field["name"] not in row["key"] or fits_key(form, field, sample):
                yield replaced(base, field, sample)
    if payload_field(row):
        for data in (b"a", b"x" * 1500, HOSTILE):
            yield reply_of(form, row, data)


# ---- exchanges -----------------------------------------------------------------------------------------------------


def start_segments(form: Json) -> list[Segment]:
    """What comes before the lines of the reply: the prompt, where one is asked for."""
    if form["data"] is None:
        return []
    if form["data"]["prompt"] == ">":
        return [prompt()]
    return [Segment(b"\r\n" + form["data"]["prompt"].encode() + b"\r\n", kind="prompt")]


def exchange_script(title: str, reply: Reply, wants: list[str], ok: list[str], splits: bool) -> str:
    """The line, where it belongs, and OK. wants: by the line; ok: by OK."""
    form = reply.form
    body = [line(reply.text(), *wants)]
    if payload_field(reply.line) and "<CR><LF>" in reply.line["line"] and reply.data:
        body = [line(reply.text()), payload(reply.data, *wants)]
    final = line(reply.line["success"][0].encode(), *ok)
    last = [*body, final] if reply.line["phase"] == "info" else [final, *body]
    send = values.command_line(form, reply.args)
    script = replay.exchange(title, form, reply.args, [*start_segments(form), *last], send, settings=reply.line["settings"])
    script.wait(replay.GUARD)
    return script.text(splits)


def line_script(reply: Reply, splits: bool) -> str:
    form, given = reply.form, reply.given()
    title = f"{form['function']}: {escaped(reply.text())}"
    if reply.line["list"] and reply.line["phase"] == "after":
        return summary_script(title, reply, splits)
    if reply.line["list"]:
        return exchange_script(title, reply, [values.item(form, given)], [values.done(form, {})], splits)
    done = [values.done(form, given)]
    if reply.line["phase"] == "info":
        return exchange_script(title, reply, [], done, splits)
    return exchange_script(title, reply, done, [], splits)


def summary_script(title: str, reply: Reply, splits: bool) -> str:
    """A line after OK, and the one that ends them."""
    form = reply.form
    last = reply_of(form, next(r for r in form["replies"] if r["phase"] == "completion" and not r["documented"]))
    wants = (line(reply.text(), values.item(form, reply.given())), line(last.text(), values.done(form, last.given())))
    segments = [*start_segments(form), line(b"OK"), *wants]
    script = replay.exchange(title, form, reply.args, segments, values.command_line(form, reply.args))
    script.wait(replay.GUARD)
    return script.text(splits)


def is_clear(text: bytes, row: Json, rows: list[Json]) -> bool:
    """Not the beginning of a longer shape's line, and not itself another shape. A line end in a string makes the first
    part of the line one of a shorter shape."""
    head, _, rest = row["line"].partition(":")
    others = [r for r in rows if r is not row and r["line"].startswith(head + ":") and not r.get("documented")]
    if b"\r\n" in text and b'"' in text and any(len(r["fields"]) < len(row["fields"]) for r in others):
        return False
    if rest.lstrip()[:1].isdigit():  # a literal value stands for itself alone
        return b"," not in text
    literals = [r for r in others if r["line"][len(head) + 1 :].lstrip()[:1].isdigit() and r["fields"]]
    return not any(re.match(replay.pattern(r["line"]) + "$", text.decode("latin-1")) for r in literals)


def is_shadowed(text: bytes, row: Json, rows: list[Json]) -> bool:
    """A shorter shape takes the line, and what is wrong with it is a further field."""
    head = row["line"].partition(":")[0] + ":"
    others = [r for r in rows if r is not row and r["line"].startswith(head) and not r["documented"]]
    return any(re.match(replay.pattern(r["line"]) + "(,|$)", text.decode("latin-1")) for r in others)


def line_scripts(module: Module) -> Iterator[str]:
    for form in module.forms:
        for row in form["replies"]:
            if row["fields"] and not row["documented"]:
                for n, reply in enumerate(variations(form, row)):
                    if not is_clear(reply.text(), row, form["replies"]):
                        continue
                    yield line_script(reply, splits=n == 0 or b"\r" in reply.text())


# ---- result codes and finals ---------------------------------------------------------------------------------------


def result_scripts(module: Module) -> Iterator[str]:
    for form in module.forms:
        for row in form["replies"]:
            for field in row["fields"]:
                if field["result"] and not row["documented"]:
                    yield from code_scripts(module, form, row, field)


def code_scripts(module: Module, form: Json, row: Json, field: Json) -> Iterator[str]:
    for code in [*(int(c) for c in module.dump["result_codes"]), 549, 575, 65535]:
        reply = replaced(reply_of(form, row), field, Sample(str(code).encode(), code))
        if not is_clear(reply.text(), row, form["replies"]):
            continue
        done = values.done(form, reply.given())
        if code:
            said = f"{form['function']}: {code} {module.code(code)}"
            done = done.replace("ATB_OK", f"ATB_ERR_RESULT {said}")
        title = f"{form['function']}: result code {code}"
        yield exchange_script(title, reply, [done], [], splits=False)


def final_texts(module: Module, form: Json) -> Iterator[tuple[bytes, str]]:
    """Result codes other than success, and how the call ends."""
    name = form["function"]
    for row in form["result_lines"]:
        text = row["line"].encode()
        if row["line"] == "+CME ERROR":
            for code in (0, 3, 550, 999999):
                yield b"+CME ERROR: %d" % code, f"ATB_ERR_MODULE {name}: {code} {module.code(code)}"
            yield b"+CME ERROR: operation not allowed", f"ATB_ERR_MODULE {name}: ERROR"
        elif row["line"] == "NO CARRIER":
            yield text, f"ATB_ERR_CARRIER {name}: NO CARRIER"
        elif row["outcome"] == "fail":
            yield text, f"ATB_ERR_MODULE {name}: ERROR"
        elif row["outcome"] == "retry":
            yield text, f"ATB_ERR_RETRY {name}: the module cannot take more for now"
        elif row["outcome"] == "data":
            yield text, values.done(form, {}).removeprefix("done ")


def beginnings(form: Json, said: str) -> list[list[Segment]]:
    """A command with a payload may fail before it, unless the result code speaks of the payload."""
    after = start_segments(form)
    return [after] if not after or said.startswith("ATB_ERR_RETRY") else [after, []]


def final_scripts(module: Module) -> Iterator[str]:
    for form in module.forms:
        args = values.valid_args(form)
        for text, said in final_texts(module, form):
            row = next(r for r in form["result_lines"] if text.decode().startswith(r["line"]))
            for first in beginnings(form, said):
                title = f"{form['function']}: {text.decode()}, {'after its payload' if first else 'at once'}"
                segments = [*first, line(text, f"done {said}")]
                send = values.command_line(form, args)
                script = replay.exchange(title, form, args, segments, send, settings=row["settings"])
                script.wait(replay.GUARD)
                yield script.text(splits=True)


# ---- URCs ----------------------------------------------------------------------------------------------------------


def urc_scripts(module: Module) -> Iterator[str]:
    for entry in module.dump["urcs"]:
        for variant in entry["variants"]:
            for given in urc_values(variant):
                if not module.possible(variant["when"], given):
                    continue
                script = Script(f"URC {variant['line']}: {given}".replace("\t", " ")[:120])
                script.settings(module.conditions(variant["when"], given))
                segments = replay.urc_of(entry, variant, given)
                fields = b"".join(v for n, v in given.items() if isinstance(v, bytes) and n != variant["payload"])
                if b"\r\n" in fields and len(entry["variants"]) > 2:
                    continue  # the first part of the line is one of a shorter shape
                script.segments(segments)
                script.wait(replay.GUARD)
                yield script.text(splits=sum(len(s.data) for s in segments) < 250)


def urc_values(variant: Json) -> Iterator[dict[str, Value]]:
    data = variant["payload"]
    base = {f["name"]: values.valid(f) for f in plain_fields(variant)}
    payloads = (b"", b"a", b"x" * 1500, HOSTILE) if data else (b"",)
    length = next((f["name"] for f in plain_fields(variant) if values.is_length(f)), None)
    for content in payloads:
        yield {**base, **({length: len(content)} if length else {}), **({data: content} if data else {})}
    for field in plain_fields(variant):
        if not values.is_length(field):
            for sample in SAMPLES[field["kind"]](field):
                extra: dict[str, Value] = {length: 0, data: b""} if length and data else {}
                assert isinstance(sample.value, (int, bytes))
                yield {**base, **extra, field["name"]: sample.value}


def scripts(module: Module) -> Iterator[str]:
    yield from line_scripts(module)
    yield from result_scripts(module)
    yield from final_scripts(module)
    yield from urc_scripts(module)
