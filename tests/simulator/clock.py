# SPDX-License-Identifier: MIT
"""Time as the module sees it: waits that --speed shortens, and the date that AT+CCLK sets."""

from __future__ import annotations

import asyncio
import datetime

UTC = datetime.timezone.utc


class Clock:
    """A module clock that starts at the host's time."""

    def __init__(self, speed: float = 1.0) -> None:
        self.speed = speed
        self._offset = datetime.timedelta()

    def scaled(self, seconds: float) -> float:
        """A duration of the module in seconds of this machine."""
        return seconds / self.speed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(self.scaled(seconds))

    def now(self) -> datetime.datetime:
        return datetime.datetime.now(UTC) + self._offset

    def set(self, now: datetime.datetime) -> None:
        self._offset = now - datetime.datetime.now(UTC)

    def reset(self) -> None:
        self._offset = datetime.timedelta()
