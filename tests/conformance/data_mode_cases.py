# SPDX-License-Identifier: MIT
"""What follows CONNECT in the manual's examples of transparent mode: data both ways, +++, ATO, NO CARRIER."""

from __future__ import annotations

from collections.abc import Iterator

from tests.conformance import replay, values
from tests.conformance.module import Module, line
from tests.conformance.script import Json, Script, escaped

SENT = b"Test data from SSL\r\n\x1a\x1b\x00\xff+++AT\r"
RECEIVED = b"\r\n> SEND OK\r\n+QSSLURC: \"closed\",4\r\nERROR\r\n\x00\xff+++\r\nNO CARRIER\r\nnot yet"
OK = b"\r\nOK\r\n"
EARLY = OK + b"."  # more than a line end, which could begin NO CARRIER, so that nothing of it is held back
CARRIER = b"\r\nNO CARRIER\r\n"


def connect_steps(module: Module) -> Iterator[tuple[str, Json]]:
    for example in module.dump["examples"]:
        for step in example["steps"]:
            if step.get("call") and "CONNECT" in step["receive"] and step["data"] is None:
                yield f"{example['source']['section']} {example['title']}", step


def opened(module: Module, title: str, step: Json, echo: bool) -> Script:
    form = module.form(step["call"])
    segments = list(replay.reply_segments(module, form, step, {}))
    return replay.exchange(title, form, replay.example_args(form, step), segments, step["send"].encode(), echo)


def data_both_ways(script: Script) -> None:
    script.send(SENT)
    script.want(f"sent {escaped(SENT)}")
    script.feed(RECEIVED)
    script.want(f"data {escaped(RECEIVED)}")
    script.wait(replay.GUARD)


def guards(module: Module) -> tuple[int, int]:
    mode = module.dump["data_mode"]
    return mode["guard_before_ms"], mode["guard_after_ms"]


def left(module: Module, script: Script) -> None:
    """+++ goes out alone after the silence that must stand before it; one OK is the peer's data, the next comes
    after the silence behind it."""
    before, after = guards(module)
    script.wait(before + 20)  # what was sent before is over
    script.escape()
    script.wait(50)
    script.want("sent +++")
    script.feed(EARLY)
    script.want(f"data {escaped(EARLY)}")
    script.wait(after)
    script.want("event command-mode ")
    script.feed(OK)


def returned(module: Module, script: Script) -> None:
    form = module.form("ato")
    script.start(form["function"], {})
    script.want(f"sent {escaped(values.command_line(form, {}))}\\x0D")
    script.segments([line(b"CONNECT", values.done(form, {}))])


def lost(script: Script) -> None:
    script.feed(CARRIER)
    script.wait(replay.GUARD)
    script.want("event command-mode NO CARRIER")


def closed(module: Module, script: Script) -> None:
    """Commands are sent again: an ordinary call goes through."""
    form = module.form("at")
    script.start(form["function"], {})
    script.want(f"sent {escaped(values.command_line(form, {}))}\\x0D")
    script.segments([line(b"OK", values.done(form, {}))])


def no_ato(module: Module, script: Script) -> None:
    form = module.form("ato")
    script.start(form["function"], {})
    script.want(f"sent {escaped(values.command_line(form, {}))}\\x0D")
    script.segments([line(b"NO CARRIER", f"done ATB_ERR_CARRIER {form['function']}: NO CARRIER")])
    script.wait(replay.GUARD)


def scripts(module: Module) -> Iterator[str]:
    for title, step in connect_steps(module):
        for echo in (False, True):
            name = f"{title}: data mode, echo {'on' if echo else 'off'}"
            script = opened(module, f"{name}, left by +++, back by ATO, ended by NO CARRIER", step, echo)
            data_both_ways(script)
            left(module, script)
            returned(module, script)
            data_both_ways(script)
            lost(script)
            closed(module, script)
            yield script.text(splits=True)
            script = opened(module, f"{name}, left by +++, the connection lost meanwhile", step, echo)
            left(module, script)
            no_ato(module, script)
            closed(module, script)
            yield script.text(splits=True)
            script = opened(module, f"{name}, NO CARRIER at once", step, echo)
            lost(script)
            closed(module, script)
            yield script.text(splits=True)
