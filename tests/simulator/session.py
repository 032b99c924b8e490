# SPDX-License-Identifier: MIT
"""The command loop of the module: lines in, replies out, URCs when nothing else is being said."""

from __future__ import annotations

import asyncio
import sys
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

from codegen.model import Exchange, Module

from . import answers, datamode, parser
from .clock import Clock
from .editor import Editor
from .faults import BOOT, ECHO, FINAL, INFO, PAYLOAD, PROMPT, URC, Faults, ModuleReset
from .inbox import Inbox
from .modules.base import Behaviour, Failure
from .output import Output

LATENCY = 0.004  # seconds a module takes to begin an answer
TYPING_PAUSE = 0.5  # a URC waits this long at most for a half-typed line
CTRL_Z, ESC = 0x1A, 0x1B


@dataclass
class Unsolicited:
    """A URC that waits for its turn. `valid` tells whether it is still true."""

    line: str
    payload: bytes
    valid: Callable[[], bool]
    said: asyncio.Future[bool]


class Session:
    """One module, talking to one host."""

    def __init__(
        self, module: Module, behaviour: type[Behaviour], inbox: Inbox, output: Output, faults: Faults, clock: Clock
    ) -> None:
        self.module = module
        self.inbox = inbox
        self.output = output
        self.faults = faults
        self.clock = clock
        self.echo_at_start = True
        self.echo = True
        self.verbose = False
        self._urcs: deque[Unsolicited] = deque()
        self._busy = False
        self._typing: asyncio.TimerHandle | None = None
        self._restart = asyncio.Event()
        self._dtr_off = asyncio.Event()
        self.editor = Editor(inbox, self._echo)
        self.behaviour = behaviour(self)

    # ---- life ------------------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Answer commands for ever; a reset starts the module anew."""
        self.echo = self.echo_at_start
        while True:
            serving = asyncio.ensure_future(self._serve())
            restart = asyncio.ensure_future(self._restart.wait())
            try:
                await asyncio.wait({serving, restart}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                restart.cancel()
                serving.cancel()
                await asyncio.wait({serving, restart})
            if not serving.cancelled() and not isinstance(serving.exception(), ModuleReset):
                serving.result()
            await self._reset()

    async def stop(self) -> None:
        await self.behaviour.stop()

    def restart(self) -> None:
        """Power the module off and on."""
        self._restart.set()

    def dtr_off(self) -> None:
        """DTR goes from LOW to HIGH; leaves data mode when AT&D says so."""
        if self.behaviour.dtr_escapes():
            self._dtr_off.set()

    async def _reset(self) -> None:
        self._restart.clear()
        self._busy = False
        self._urcs.clear()
        self.editor.clear()
        self.inbox.clear()
        await self.behaviour.reset()
        self.echo = self.echo_at_start
        await self.clock.sleep(0.3)
        self.output.say(BOOT, b"\r\n" + self.behaviour.boot_line.encode() + b"\r\n")

    async def _serve(self) -> None:
        while True:
            line = await self.editor.read_line()
            self._busy = True
            await self._execute(line)
            self._busy = False
            self.flush_urcs()
            await self.output.drain()

    def _echo(self, data: bytes) -> None:
        if self.echo:
            self.output.say(ECHO, data)

    # ---- commands --------------------------------------------------------------------------------------------------

    async def _execute(self, line: str | None) -> None:
        """Run the commands of a line; the first that fails ends it."""
        if self.verbose:
            print(f"-> {line!r}", file=sys.stderr, flush=True)
        await self.clock.sleep(LATENCY)
        self.faults.command_starts(parser.command_name(line or ""))
        final: str | None = "ERROR"
        for text in parser.split(line) if line is not None else []:
            final, good = await self._one(text)
            if not good:
                break
        if final is not None:
            self._say(FINAL, final)
        self.faults.command_ends()

    async def _one(self, text: str) -> tuple[str | None, bool]:
        """The final result code of a command, and whether it is a success."""
        try:
            request = parser.parse(self.module, text)
        except parser.BadCommand as refusal:
            return self._error(refusal.exchange, self.behaviour.refusal_code(refusal.exchange)), False
        try:
            return await self.behaviour.perform(request), True
        except Failure as failure:
            return self._error(request.exchange, failure.code), False

    def _error(self, exchange: Exchange | None, code: int) -> str:
        self.behaviour.note_error(exchange, code)
        allowed = exchange is not None and any(f.template.text.startswith("+CME ERROR") for f in exchange.finals)
        level = 1 if self.faults.on("cme") else self.behaviour.error_level() if allowed else 0
        if level == 0:
            return "ERROR"
        return f"+CME ERROR: {code}" if level == 1 else f"+CME ERROR: {self.behaviour.error_text(code)}"

    # ---- saying ----------------------------------------------------------------------------------------------------

    def _say(self, unit: str, line: str) -> None:
        if unit != URC and self.faults.on("urc_between"):
            self._let_urcs_out()
        self.output.say(unit, b"\r\n" + line.encode("latin-1", "replace") + b"\r\n")

    def line(self, line: str) -> None:
        """An information response."""
        self._say(INFO, line)

    def reply(self, exchange: Exchange, values: Mapping[str, object], payload: bytes = b"") -> None:
        """An information response from the spec's template, and the payload that belongs to it."""
        self.line(answers.render(answers.reply_for(exchange, values).template, values))
        if payload:
            self.output.say(PAYLOAD, payload)
            self.output.say(PAYLOAD, b"\r\n")

    def final(self, line: str) -> None:
        """A result code before the command is over, such as the OK that a completion follows."""
        self._say(FINAL, line)

    def connect(self) -> None:
        """CONNECT: from here on the host's bytes are data."""
        self._say(FINAL, "CONNECT")

    async def prompt_fixed(self, count: int, limit: float) -> bytes | None:
        """Ask for `count` bytes; None when they do not come in time."""
        self.output.say(PROMPT, b"\r\n> ")
        data = await self.inbox.read_exactly(count, self.clock.scaled(limit))
        return data if len(data) == count else None

    async def prompt_until_ctrl_z(self, limit: float) -> bytes | None:
        """Ask for bytes up to Ctrl+Z; None when the host cancels with ESC or falls silent."""
        self.output.say(PROMPT, b"\r\n> ")
        data = bytearray()
        while True:
            byte = await self.inbox.read(1, self.clock.scaled(limit))
            if not byte or byte[0] == ESC:
                return None
            if byte[0] == CTRL_Z:
                return bytes(data)
            if len(data) < 65536:
                data += byte

    # ---- URCs ------------------------------------------------------------------------------------------------------

    def urc(
        self, line: str, payload: bytes = b"", valid: Callable[[], bool] = lambda: True
    ) -> asyncio.Future[bool]:
        """Say a line as soon as no command is being answered. The future tells when it was said, or dropped."""
        said = asyncio.get_running_loop().create_future()
        self._urcs.append(Unsolicited(line, payload, valid, said))
        self.flush_urcs()
        return said

    def flush_urcs(self) -> None:
        """Say what waits, unless a command is being answered or typed."""
        if self._busy:
            return
        if self.editor.typing:
            if self._typing is None or self._typing.cancelled():
                self._typing = asyncio.get_running_loop().call_later(TYPING_PAUSE, self._typing_is_slow)
            return
        self._let_urcs_out()

    def _typing_is_slow(self) -> None:
        self._typing = None
        if not self._busy:
            self._let_urcs_out()

    def _let_urcs_out(self) -> None:
        while self._urcs:
            urc = self._urcs.popleft()
            valid = urc.valid()
            if valid:
                self._say_urc(urc)
            if not urc.said.done():
                urc.said.set_result(valid)

    def _say_urc(self, urc: Unsolicited) -> None:
        self._say(URC, urc.line)
        if urc.payload:
            self.output.say(PAYLOAD, urc.payload)
            if not self.faults.on("glue"):
                self.output.say(PAYLOAD, b"\r\n")

    # ---- data mode -------------------------------------------------------------------------------------------------

    async def data_mode(self, stream: datamode.Stream) -> str:
        """Be a wire between the host and a connection; tells how it ended."""
        rules = self.module.data_mode
        assert rules is not None
        self._dtr_off.clear()
        return await datamode.run(self.inbox, stream, self._dtr_off, rules, self.clock.speed)

    def stream_data(self, data: bytes) -> None:
        """Bytes of the connection for the host, in data mode."""
        self.output.say(PAYLOAD, data)
