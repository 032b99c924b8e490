# SPDX-License-Identifier: MIT
"""Misbehaviour on demand, the same for the same seed.

Everything the module says passes through `Faults.shape` as units: an echo, an information response, a final result
code, a URC, a prompt, a payload. Each fault draws from a random stream of its own, made of the seed and its name, so
that adding one fault does not change what another one does.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Callable

ECHO, INFO, FINAL, URC, PROMPT, PAYLOAD, BOOT = "echo info final urc prompt payload boot".split()

# URCs of a module that nobody asked for; AT command hosts must live with them at any time.
STRAY_URCS = ("+CPIN: READY", "+QIND: SMS DONE", "+QIND: PB DONE", '+CREG: 1,"1A2B","01C3D4E5",7', "RING")

# Pauses between some of the pieces of `chunk`, so that the host sees them apart; after each piece would be too slow.
PIECE_PAUSE = 0.0005  # seconds
PAUSES = 1 / 32


class ModuleReset(Exception):
    """The module restarts in the middle of what it was doing."""


class BadFault(ValueError):
    """A --fault that does not exist or has a bad value."""


@dataclass
class Piece:
    """Bytes to be written after a pause in seconds."""

    data: bytes
    pause: float = 0.0


@dataclass(frozen=True)
class Kind:
    """A fault that --fault can switch on."""

    name: str
    value: str  # what its value is: N, MS, P, CMD:MS, CMD[:N], TEXT, on
    meaning: str


KINDS = (
    Kind("chunk", "N", "output leaves in pieces of 1 to N bytes"),
    Kind("delay", "MS", "every reply is late by MS milliseconds"),
    Kind("jitter", "MS", "every line waits between 0 and MS milliseconds"),
    Kind("urc_between", "P", "with probability P a URC comes just before a reply line; URCs that wait may come there too"),
    Kind("urc_line", "TEXT", "the line that urc_between sends, instead of the usual start-up URCs"),
    Kind("drop", "P", "each byte the module sends is lost with probability P"),
    Kind("corrupt", "P", "each byte outside a payload becomes a random one with probability P"),
    Kind("corrupt_all", "P", "each byte, payload included, becomes a random one with probability P"),
    Kind("garbage", "P", "with probability P a line of random bytes comes before a line"),
    Kind("truncate", "P", "with probability P a line breaks off in its middle"),
    Kind("long_line", "N", "a line of N letters comes before the first reply line of each command"),
    Kind("crcrlf", "on", "lines begin with CR CR LF instead of CR LF"),
    Kind("echo_loss", "P", "each byte of the echo is lost with probability P"),
    Kind("glue", "on", "no line end after the payload of a URC: the next line follows at once"),
    Kind("cme", "on", "errors are +CME ERROR: <n>, also where the manual promises ERROR"),
    Kind("late", "CMD:MS", "the final result code of CMD (as in AT+QIACT) is late by MS milliseconds"),
    Kind("lose_ok", "CMD[:N]", "the final result code of CMD is lost, the first N times (default 1)"),
    Kind("send_fail", "N", "every Nth AT+QSSLSEND ends with SEND FAIL and sends nothing"),
    Kind("silent_after", "N", "after N commands the module says nothing any more"),
    Kind("silent_for", "MS", "with silent_after: it speaks again after MS milliseconds"),
    Kind("reset_after", "N", "the module restarts in the middle of its first reply to command N"),
    Kind("survivable", "on", "chunk=16, jitter=2, urc_between=0.2, crcrlf=on: what a host must survive without an error"),
)

PRESETS = {"survivable": {"chunk": "16", "jitter": "2", "urc_between": "0.2", "crcrlf": "on"}}


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value


def _probability(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise ValueError(text)
    return value


def _milliseconds(text: str) -> float:
    value = float(text)
    if value < 0:
        raise ValueError(text)
    return value / 1000


def _switch(text: str) -> bool:
    if text not in ("on", "off"):
        raise ValueError(text)
    return text == "on"


def _command_time(text: str) -> tuple[str, float]:
    command, _, time = text.rpartition(":")
    return _command(command), _milliseconds(time)


def _command_count(text: str) -> tuple[str, int]:
    command, colon, count = text.partition(":")
    return _command(command), _count(count) if colon else 1


def _command(text: str) -> str:
    if not text:
        raise ValueError(text)
    return text.upper() if text.upper().startswith("AT") else "AT" + text.upper()


CONVERT: dict[str, Callable[[str], object]] = {
    "N": _count,
    "MS": _milliseconds,
    "P": _probability,
    "TEXT": str,
    "on": _switch,
    "CMD:MS": _command_time,
    "CMD[:N]": _command_count,
}


def parse(options: list[str]) -> dict[str, object]:
    """NAME=VALUE options -> values by name, presets unfolded; an explicit fault wins over a preset."""
    kinds = {kind.name: kind for kind in KINDS}
    values: dict[str, object] = {}
    texts: dict[str, str] = {}
    for option in options:
        name, _, text = option.partition("=")
        if name not in kinds:
            raise BadFault(f"there is no fault '{name}'; --help lists them")
        texts[name] = text or ("on" if kinds[name].value == "on" else "")
    for preset, members in PRESETS.items():
        if texts.pop(preset, "off") == "on":
            texts = {**members, **texts}
    for name, text in texts.items():
        try:
            values[name] = CONVERT[kinds[name].value](text)
        except ValueError:
            raise BadFault(f"fault {name}: '{text}' is not of the form {kinds[name].value}") from None
    return values


def describe() -> str:
    """The list for --help."""
    return "\n".join(f"  {f'{kind.name}={kind.value}':<18} {kind.meaning}" for kind in KINDS)


class Faults:
    """Shapes what the module says."""

    def __init__(self, options: list[str], seed: int = 0) -> None:
        self._values = parse(options)
        self._random = {kind.name: random.Random(f"{seed}:{kind.name}") for kind in KINDS}
        self._commands = 0
        self._sends = 0
        self._silent = False
        self._command = ""
        self._fresh = False  # no reply line of the running command yet
        self._losses = 0
        self.clock: Callable[[], float] = lambda: 0.0
        self._silent_since = 0.0

    # ---- what the session asks -------------------------------------------------------------------------------------

    def on(self, name: str) -> bool:
        return bool(self._values.get(name))

    def command_starts(self, command: str) -> None:
        self._commands += 1
        self._command = command
        self._fresh = True

    def command_ends(self) -> None:
        limit = self._values.get("silent_after")
        if limit is not None and self._commands == limit and not self._silent:
            self._silent = True
            self._silent_since = self.clock()

    def send_fails(self) -> bool:
        every = self._values.get("send_fail")
        self._sends += 1
        return every is not None and self._sends % int(str(every)) == 0

    # ---- shaping ---------------------------------------------------------------------------------------------------

    def shape(self, unit: str, data: bytes) -> list[Piece]:
        """What is written instead of `data`. A reset puts its first half into `ModuleReset.args[0]`."""
        if self._is_silent() or self._is_lost(unit):
            return []
        pieces = self._before(unit) + [Piece(self._spoil(unit, data), self._wait(unit))]
        self._check_reset(unit, pieces)
        if unit in (INFO, FINAL, PROMPT):
            self._fresh = False
        return self._split(pieces)

    def _is_silent(self) -> bool:
        if not self._silent:
            return False
        span = self._values.get("silent_for")
        if isinstance(span, float) and self.clock() - self._silent_since >= span:
            self._silent = False
            self._values.pop("silent_after", None)
        return self._silent

    def _is_lost(self, unit: str) -> bool:
        rule = self._values.get("lose_ok")
        if unit != FINAL or not isinstance(rule, tuple) or rule[0] != self._command or self._losses >= rule[1]:
            return False
        self._losses += 1
        return True

    def _before(self, unit: str) -> list[Piece]:
        """Lines that come before this one."""
        if unit not in (INFO, FINAL, PROMPT, URC):
            return []
        lines: list[bytes] = []
        if self._happens("garbage"):
            lines.append(self._noise(self._random["garbage"].randint(1, 40)))
        if unit in (INFO, FINAL) and self._happens("urc_between"):
            lines.append(self._stray())
        length = self._values.get("long_line")
        if isinstance(length, int) and self._fresh and unit != URC:
            lines.append(b"X" * length)
        return [Piece(self._spoil(INFO, b"\r\n" + line + b"\r\n")) for line in lines]

    def _stray(self) -> bytes:
        text = self._values.get("urc_line")
        return (text if isinstance(text, str) else self._random["urc_line"].choice(STRAY_URCS)).encode()

    def _noise(self, count: int) -> bytes:
        """Random bytes without line ends."""
        draw = self._random["garbage"]
        return bytes(draw.choice([b for b in range(256) if b not in (10, 13)]) for _ in range(count))

    def _happens(self, name: str) -> bool:
        p = self._values.get(name)
        return isinstance(p, float) and self._random[name].random() < p

    def _wait(self, unit: str) -> float:
        """Seconds before this unit."""
        pause = 0.0
        delay, jitter, late = (self._values.get(name) for name in ("delay", "jitter", "late"))
        if isinstance(delay, float) and self._fresh and unit in (INFO, FINAL, PROMPT):
            pause += delay
        if isinstance(jitter, float) and unit not in (ECHO, PAYLOAD):
            pause += self._random["jitter"].uniform(0, jitter)
        if isinstance(late, tuple) and unit == FINAL and late[0] == self._command:
            pause += late[1]
        return pause

    def _spoil(self, unit: str, data: bytes) -> bytes:
        if self.on("crcrlf") and unit in (INFO, FINAL, URC) and data.startswith(b"\r\n"):
            data = b"\r" + data
        if unit in (INFO, FINAL, URC) and self._happens("truncate"):
            data = data[: len(data) // 2]
        if unit != PAYLOAD:
            data = self._replace("corrupt", data)
        data = self._replace("corrupt_all", data)
        if unit == ECHO:
            data = self._remove("echo_loss", data)
        return self._remove("drop", data)

    def _replace(self, name: str, data: bytes) -> bytes:
        draw = self._random[name]
        return bytes(draw.randrange(256) if self._happens(name) else b for b in data) if name in self._values else data

    def _remove(self, name: str, data: bytes) -> bytes:
        return bytes(b for b in data if not self._happens(name)) if name in self._values else data

    def _check_reset(self, unit: str, pieces: list[Piece]) -> None:
        if unit in (INFO, FINAL, PROMPT) and self._values.get("reset_after") == self._commands:
            self._values.pop("reset_after")
            said = b"".join(piece.data for piece in pieces)
            raise ModuleReset(said[: len(said) // 2])

    def _split(self, pieces: list[Piece]) -> list[Piece]:
        limit = self._values.get("chunk")
        if not isinstance(limit, int):
            return pieces
        result: list[Piece] = []
        for piece in pieces:
            draw = self._random["chunk"]
            pause, rest = piece.pause, piece.data
            while rest:
                size = draw.randint(1, limit)
                result.append(Piece(rest[:size], pause))
                pause, rest = PIECE_PAUSE if draw.random() < PAUSES else 0.0, rest[size:]
        return result
