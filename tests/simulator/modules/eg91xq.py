# SPDX-License-Identifier: MIT
"""EG800Q / EG91xQ: the general commands, PDP contexts and files. SSL is in eg91xq_ssl."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.model import Exchange

from .. import pdp
from ..clock import UTC
from ..files import BadName, Files, checksum, full_name
from .base import Failure, Values
from .eg91xq_ssl import SslCommands

if TYPE_CHECKING:
    from ..session import Session

# Result codes of the manual's chapter 5.
INVALID_PARAMETER = 552
NO_APN = 573
# Result codes of the file commands; their manual is not at hand, the codes are those of the vendor's other modules.
FILE_INVALID, FILE_NAME, FILE_TIMEOUT = 400, 406, 421
FILE_ERRORS = {400: "Invalid input value", 406: "Invalid file name", 421: "Time out"}

ACTIVATION = 0.4  # seconds a network takes
DEACTIVATION = 0.2
UPLOAD_TIME = 5  # default of AT+QFUPL
ACK_SIZE = 1024  # bytes that ackmode 1 acknowledges
CLOCK = re.compile(r"(\d\d)/(\d\d)/(\d\d),(\d\d):(\d\d):(\d\d)(?:([+-])(\d\d))?")


class Eg91xq(SslCommands):
    """The whole module."""

    # The manual underlines its defaults, and the underlines are lost; these are what its text implies.
    defaults = {"context_type": 1, "ssl_version": 4, "dtls_version": 2, "ignore_ltime": 1}

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._last_error = 0

    def configure(self, folder: Path | None, names: Mapping[str, str]) -> None:
        self.files = Files(folder)
        self.names.update(names)

    async def reset(self) -> None:
        await super().reset()
        self.files.restart()
        self.contexts.reset()
        self.session.clock.reset()
        self._last_error = 0

    # ---- general ---------------------------------------------------------------------------------------------------

    def note_error(self, exchange: Exchange | None, code: int) -> None:
        command = exchange.command if exchange is not None else ""
        if command.startswith(("AT+QSSL", "AT+QI")) and command != "AT+QIGETERROR":
            self._last_error = code

    def refusal_code(self, exchange: Exchange | None) -> int:
        if exchange is not None and exchange.command.startswith(("AT+QSSL", "AT+QI")):
            return INVALID_PARAMETER
        if exchange is not None and exchange.command.startswith("AT+QF"):
            return FILE_INVALID
        return super().refusal_code(exchange)

    def error_text(self, code: int) -> str:
        return FILE_ERRORS.get(code) or super().error_text(code)

    def error_level(self) -> int:
        return int(str(self.store.value("AT+CMEE", None, "n")))

    def dtr_escapes(self) -> bool:
        return self.store.value("AT&D", None, "value") in (1, 2)

    async def do_at(self, exchange: Exchange, values: Values) -> str:
        return "OK"

    async def do_ate_set(self, exchange: Exchange, values: Values) -> str:
        self.session.echo = values.get("value", 0) != 0
        return "OK"

    async def do_qigeterror(self, exchange: Exchange, values: Values) -> str:
        names = [f.param.name for f in exchange.replies[0].template.fields()]
        given = (self._last_error, self.error_text(self._last_error))
        self.session.reply(exchange, dict(zip(names, given)))
        return "OK"

    async def do_cclk_set(self, exchange: Exchange, values: Values) -> str:
        self.session.clock.set(parse_clock(str(next(iter(values.values())))))
        return "OK"

    async def do_cclk_get(self, exchange: Exchange, values: Values) -> str:
        name = exchange.replies[0].template.fields()[0].param.name
        self.session.reply(exchange, {name: format_clock(self.session.clock.now())})
        return "OK"

    # ---- PDP contexts ----------------------------------------------------------------------------------------------

    async def do_qicsgp_set(self, exchange: Exchange, values: Values) -> str:
        context = self.contexts.context(int(str(values["context_id"])))
        context.configured = True
        context.type = int(str(values.get("context_type", 1)))
        self.store.set(exchange, values)
        return "OK"

    async def do_qiact(self, exchange: Exchange, values: Values) -> str:
        context = self.contexts.context(int(str(values["context_id"])))
        if not context.configured:
            raise Failure(NO_APN)
        if not context.active:
            await self.session.clock.sleep(ACTIVATION)
            context.active = True
        return "OK"

    async def do_qiact_get(self, exchange: Exchange, values: Values) -> str:
        names = [f.param.name for f in exchange.replies[0].template.fields()]
        for number, context in self.contexts.active():
            given = (number, 1, context.type, pdp.ipv4(number))
            self.session.reply(exchange, dict(zip(names, given)))
        return "OK"

    async def do_qideact(self, exchange: Exchange, values: Values) -> str:
        number = int(str(values["context_id"]))
        context = self.contexts.context(number)
        if context.active:
            await self.session.clock.sleep(DEACTIVATION)
            context.active = False
            self.context_lost(number)
        return "OK"

    # ---- files -----------------------------------------------------------------------------------------------------

    async def do_qfupl(self, exchange: Exchange, values: Values) -> str:
        name = str(values["filename"])
        size = int(str(values["file_size"]))
        limit = float(str(values.get("timeout", UPLOAD_TIME)))
        try:
            full_name(name)
        except BadName:
            raise Failure(FILE_NAME) from None
        self.session.connect()
        data = await self._upload(size, limit, values.get("ackmode") == 1)
        if len(data) < size:
            raise Failure(FILE_TIMEOUT)
        self.files.write(name, data)
        fields = exchange.replies[0].template.fields()
        given = (len(data), f"{checksum(data):x}" if fields[1].param.type != "hex" else checksum(data))
        self.session.reply(exchange, dict(zip((f.param.name for f in fields), given)))
        return "OK"

    async def _upload(self, size: int, limit: float, acknowledge: bool) -> bytes:
        """The bytes of a file; fewer when the host pauses for longer than `limit`."""
        data = b""
        while len(data) < size:
            step = min(ACK_SIZE, size - len(data))
            part = await self.session.inbox.read_exactly(step, self.session.clock.scaled(limit))
            data += part
            if len(part) < step:
                break
            if acknowledge and step == ACK_SIZE:
                self.session.stream_data(b"A")
        return data


def parse_clock(text: str) -> datetime.datetime:
    """The time of AT+CCLK: yy/MM/dd,hh:mm:ss±zz, the zone in quarters of an hour."""
    found = CLOCK.fullmatch(text)
    if found is None:
        raise Failure(INVALID_PARAMETER)
    year, month, day, hour, minute, second = (int(found[i]) for i in range(1, 7))
    quarters = int(found[8] or 0) * (-1 if found[7] == "-" else 1)
    try:
        local = datetime.datetime(2000 + year, month, day, hour, minute, second, tzinfo=UTC)
        return local - datetime.timedelta(minutes=15 * quarters)
    except (ValueError, OverflowError):
        raise Failure(INVALID_PARAMETER) from None


def format_clock(now: datetime.datetime) -> str:
    return now.strftime("%y/%m/%d,%H:%M:%S+00")
