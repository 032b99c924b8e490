# SPDX-License-Identifier: MIT
"""A line with another's key is not the call's, whatever else it says."""

from __future__ import annotations

from collections.abc import Iterator

from tests.conformance import decode_cases, replay, values
from tests.conformance.decode_cases import Reply, Sample
from tests.conformance.module import Module, line
from tests.conformance.script import Json, escaped


def of_another(reply: Reply, key: str, value: int) -> bytes:
    samples = {**reply.samples, key: Sample(str(value).encode(), value)}
    return Reply(reply.form, reply.line, reply.args, samples).text()


def other_values(form: Json, key: str, own: int) -> Iterator[int]:
    param = next(p for p in form["params"] if p["name"] == key)
    for value in (own - 1, own + 1, own * 10 + 1, own + 100, decode_cases.LARGEST, param["max"]):
        if value is not None and 0 <= value != own:
            yield value


def key_script(form: Json, row: Json, key: str, value: int) -> str:
    """Its own line follows, and is taken."""
    reply = decode_cases.reply_of(form, row)
    wrong = of_another(reply, key, value)
    done = values.done(form, reply.given())
    segments = [line(wrong, f"event line {escaped(wrong)}")]
    if row["phase"] == "info":
        segments = [*decode_cases.start_segments(form), *segments]
        segments += [line(reply.text()), line(row["success"][0].encode(), done)]
    else:
        segments = [line(b"OK"), *segments, line(reply.text(), done)]
    send = values.command_line(form, reply.args)
    script = replay.exchange(f"{form['function']}: {key} {value} is another's", form, reply.args, segments, send, settings=row["settings"])
    script.wait(replay.GUARD)
    return script.text(splits=len(wrong) < 60)


def scripts(module: Module) -> Iterator[str]:
    urcs = [v["line"] for u in module.dump["urcs"] for v in u["variants"]]  # what is not the call's is one of these
    for form in module.forms:
        for row in form["replies"]:
            for key in () if row["documented"] or row["line"] in urcs else row["key"]:
                own = values.valid_args(form)[key]
                assert isinstance(own, int)
                for value in other_values(form, key, own):
                    yield key_script(form, row, key, value)
