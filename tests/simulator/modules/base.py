# SPDX-License-Identifier: MIT
"""What all modules share: test commands, settings, echo, errors. A module adds a method for each function that acts."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from codegen.model import Command, Exchange

from .. import answers
from ..parser import Request
from ..store import Store

if TYPE_CHECKING:
    from ..session import Session

Values = Mapping[str, object]
Handler = Callable[[Exchange, Values], Awaitable["str | None"]]


# 3GPP TS 27.007 9.2.1
UNKNOWN_COMMAND, BAD_PARAMETERS = 4, 50
GENERAL_ERRORS = {4: "operation not supported", 50: "Incorrect parameters"}


class Failure(Exception):
    """The command ends with an error."""

    def __init__(self, code: int) -> None:
        super().__init__(f"result code {code}")
        self.code = code


class Behaviour:
    """A module without behaviour of its own: it answers test commands and keeps settings.

    A method `do_FUNCTION` (the function of the spec, such as `do_qssl_open`) takes over an exchange. It gets the
    exchange and the values by C name, and returns the final result code, or None when it has said it already.
    """

    boot_line = "RDY"
    defaults: Mapping[str, object] = {}  # by C name, where the manual gives none

    def __init__(self, session: Session) -> None:
        self.session = session
        self.module = session.module
        self.store = Store(session.module, self.defaults)
        missing = [x.function for x in self.module.exchanges() if self._handler(x) is None and x.command != "+++"]
        if missing:
            raise NotImplementedError("no behaviour for " + ", ".join(missing))

    # ---- running ---------------------------------------------------------------------------------------------------

    def _handler(self, exchange: Exchange) -> Handler | None:
        named = getattr(self, "do_" + exchange.function, None)
        if named is not None:
            return named  # type: ignore[no-any-return]
        return {"test": self._test, "query": self._query, "set": self._set}.get(exchange.action)

    async def perform(self, request: Request) -> str | None:
        handler = self._handler(request.exchange)
        assert handler is not None
        final = await handler(request.exchange, request.values)
        self.note_error(request.exchange, 0)
        return final

    def _command(self, exchange: Exchange) -> Command:
        return next(c for c in self.module.commands if exchange in c.exchanges)

    async def _test(self, exchange: Exchange, values: Values) -> str:
        for line in answers.test_lines(self._command(exchange), exchange):
            self.session.line(line)
        return "OK"

    async def _query(self, exchange: Exchange, values: Values) -> str:
        if exchange.replies:
            self.session.reply(exchange, self.store.get(exchange, values))
        return "OK"

    async def _set(self, exchange: Exchange, values: Values) -> str:
        self.store.set(exchange, values)
        return "OK"

    # ---- errors ----------------------------------------------------------------------------------------------------

    def note_error(self, exchange: Exchange | None, code: int) -> None:
        """Called with the outcome of every command; for modules that can be asked for it later."""

    def error_level(self) -> int:
        """0 ERROR, 1 +CME ERROR with a number, 2 with a text."""
        return 0

    def refusal_code(self, exchange: Exchange | None) -> int:
        """The error of a line that no form of a command allows."""
        return UNKNOWN_COMMAND if exchange is None else BAD_PARAMETERS

    def error_text(self, code: int) -> str:
        for table in self.module.result_tables:
            for result in table.codes:
                if result.code == code:
                    return result.text
        return GENERAL_ERRORS.get(code, str(code))

    # ---- life ------------------------------------------------------------------------------------------------------

    def configure(self, folder: Path | None, names: Mapping[str, str]) -> None:
        """Where files are kept, and the names that --resolve knows."""

    def dtr_escapes(self) -> bool:
        return False

    async def reset(self) -> None:
        """The module restarts: settings as they were at the start, connections gone."""
        self.store.reset()
        await self.stop()

    async def stop(self) -> None:
        """Close everything."""
