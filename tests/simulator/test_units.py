# SPDX-License-Identifier: MIT
"""The small parts of the simulated module, without a module."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.model import DataMode, Manual, Source
from tests.simulator import faults
from tests.simulator.datamode import Escape
from tests.simulator.editor import MAX_LINE, Editor
from tests.simulator.faults import ECHO, FINAL, INFO, PAYLOAD, URC, BadFault, Faults, ModuleReset
from tests.simulator.files import BadName, Files, checksum, full_name
from tests.simulator.inbox import Inbox

RULES = DataMode("+++", 1000, 1000, 1000, Source(Manual("ssl", "", None, None, True), "1.3"))


# ---- line editing --------------------------------------------------------------------------------------------------


def read_lines(data: bytes) -> tuple[list[str | None], bytes]:
    """The lines the editor finds in `data`, and the echo."""
    lines: list[str | None] = []
    echo = bytearray()

    async def read(editor: Editor) -> None:
        while True:
            lines.append(await editor.read_line())

    async def work() -> None:
        inbox = Inbox()
        inbox.feed(data)
        reading = asyncio.ensure_future(read(Editor(inbox, echo.extend)))
        await asyncio.sleep(0)  # it runs until it has read everything
        reading.cancel()

    asyncio.run(work())
    return lines, bytes(echo)


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        (b"AT\r", ["AT"]),
        (b"at+cmee?\r", ["at+cmee?"]),
        (b"\r\nAT\r\nAT\r\n", ["AT", "AT"]),
        (b"xyzAAT+A\r", ["AT+A"]),
        (b"AT+X\x08Y\r", ["AT+Y"]),
        (b"AT\x08\x08\x7fE0\r", ["ATE0"]),
        (b"noise\rAT\r", ["AT"]),
        (b"AT+\x01\x02Q\n\r", ["AT+Q"]),
        (b"AT" + b"x" * (MAX_LINE + 1) + b"\rAT\r", [None, "AT"]),
    ],
)
def test_editor(typed: bytes, lines: list[str | None]) -> None:
    assert read_lines(typed) == (lines, typed)


@given(st.binary(max_size=200))
def test_editor_never_fails_and_echoes_all(data: bytes) -> None:
    lines, echo = read_lines(data)
    assert echo == data
    assert all(line is not None and line[:2].upper() == "AT" for line in lines)


# ---- escape from data mode -----------------------------------------------------------------------------------------


def escape() -> Escape:
    found = Escape(RULES, 1.0)
    found.start(0.0)
    return found


def test_escape_with_guard_times() -> None:
    e = escape()
    assert e.take(b"+++", 1.5) == b""
    assert e.timeout() == 1.0
    assert e.silence() is None


def test_escape_in_three_parts() -> None:
    e = escape()
    assert [e.take(b"+", t) for t in (1.0, 1.9, 2.8)] == [b"", b"", b""]
    assert e.silence() is None


def test_no_escape_without_silence_before() -> None:
    e = escape()
    assert e.take(b"data", 5.0) == b"data"
    assert e.take(b"+++", 5.5) == b"+++"


def test_no_escape_without_silence_after() -> None:
    e = escape()
    assert e.take(b"+++", 2.0) == b""
    assert e.take(b"\r", 2.1) == b"+++\r"


@pytest.mark.parametrize("data", [b"++++", b"++a", b"+++\r", b"a+++"])
def test_no_escape_with_more(data: bytes) -> None:
    assert escape().take(data, 2.0) == data


def test_held_back_plus_is_data_after_a_pause() -> None:
    e = escape()
    assert e.take(b"+", 2.0) == b""
    assert e.silence() == b"+"
    assert e.take(b"+", 3.5) == b""
    assert e.take(b"++", 5.0) == b"+++"  # the gap was too long


@given(st.lists(st.tuples(st.binary(min_size=1, max_size=4), st.floats(0, 0.9)), max_size=30))
def test_data_without_pauses_pass_unchanged(chunks: list[tuple[bytes, float]]) -> None:
    e, now, out = escape(), 0.0, b""
    for chunk, pause in chunks:
        now += pause
        out += e.take(chunk, now)
    assert out == b"".join(chunk for chunk, _ in chunks)


# ---- files ---------------------------------------------------------------------------------------------------------


def test_checksum_is_xor_of_words() -> None:
    assert checksum(b"") == 0
    assert checksum(bytes([0x12, 0x34, 0xFF, 0x0F])) == 0xED3B
    assert checksum(bytes([0x12, 0x34, 0x56])) == 0x4434


@pytest.mark.parametrize("name", ["", "RAM:", "NVRAM:x", "RAM:../x", "UFS:a/b", "RAM:..", "RAM:" + "x" * 81, "RAM:a\n"])
def test_bad_file_names(name: str) -> None:
    with pytest.raises(BadName):
        full_name(name)
    assert Files().read(name) is None


@pytest.mark.parametrize("on_disk", [False, True])
def test_ram_is_lost_at_a_restart(on_disk: bool, tmp_path) -> None:  # type: ignore[no-untyped-def]
    files = Files(tmp_path if on_disk else None)
    files.write("RAM:a", b"1")
    files.write("b", b"2")
    assert (files.read("ram:a"), files.read("UFS:b")) == (b"1", b"2")
    files.restart()
    assert (files.read("RAM:a"), files.read("UFS:b")) == (None, b"2")
    assert (tmp_path / "UFS" / "b").exists() == on_disk


# ---- faults --------------------------------------------------------------------------------------------------------

SCRIPT = [(ECHO, b"AT+A\r"), (INFO, b"\r\n+A: 1\r\n"), (PAYLOAD, bytes(range(50))), (FINAL, b"\r\nOK\r\n"), (URC, b"\r\n+B\r\n")]


def play(options: list[str], seed: int = 1, times: int = 4) -> list[faults.Piece]:
    shaped = Faults(options, seed)
    pieces: list[faults.Piece] = []
    for _ in range(times):
        shaped.command_starts("AT+A")
        try:
            for unit, data in SCRIPT:
                pieces += shaped.shape(unit, data)
        except ModuleReset as reset:
            pieces.append(faults.Piece(reset.args[0]))
        shaped.command_ends()
    return pieces


def said(options: list[str], seed: int = 1, times: int = 4) -> bytes:
    return b"".join(piece.data for piece in play(options, seed, times))


CLEAN = b"".join(data for _, data in SCRIPT)
EXAMPLES = {
    "chunk": "3", "delay": "5", "jitter": "5", "urc_between": "0.5", "urc_line": "+X", "drop": "0.2", "corrupt": "0.2",
    "corrupt_all": "0.2", "garbage": "0.5", "truncate": "0.5", "long_line": "100", "crcrlf": "on", "echo_loss": "0.5",
    "glue": "on", "cme": "on", "late": "AT+A:30", "lose_ok": "AT+A:2", "send_fail": "2", "silent_after": "2",
    "silent_for": "10", "reset_after": "2", "survivable": "on",
}  # fmt: skip


def test_every_fault_has_an_example() -> None:
    assert set(EXAMPLES) == {kind.name for kind in faults.KINDS}
    assert all(kind.name in faults.describe() for kind in faults.KINDS)


@pytest.mark.parametrize("name", EXAMPLES)
def test_same_seed_same_bytes(name: str) -> None:
    option = [f"{name}={EXAMPLES[name]}"]
    assert play(option, 7) == play(option, 7)


@pytest.mark.parametrize("name", ["urc_between", "drop", "corrupt", "corrupt_all", "garbage", "truncate", "echo_loss"])
def test_another_seed_other_bytes(name: str) -> None:
    option = [f"{name}={EXAMPLES[name]}"]
    assert len({said(option, seed, 20) for seed in range(5)}) > 1
    assert said(option, 1, 20) != CLEAN * 20


@pytest.mark.parametrize("name", ["chunk", "delay", "jitter", "late", "cme", "glue", "send_fail", "urc_line", "silent_for"])
def test_bytes_stay_the_same(name: str) -> None:
    assert said([f"{name}={EXAMPLES[name]}"]) == CLEAN * 4


def test_chunks_are_small() -> None:
    assert {len(piece.data) for piece in play(["chunk=3"])} == {1, 2, 3}


def test_late_and_delay_pause_where_they_should() -> None:
    assert [p.pause for p in play(["late=+a:30"], times=1)] == [0, 0, 0, 0.03, 0]
    assert [p.pause for p in play(["delay=5"], times=1)] == [0, 0.005, 0, 0, 0]


def test_payload_is_spared() -> None:
    assert said(["corrupt=1"], times=1)[len(SCRIPT[0][1] + SCRIPT[1][1]) :].startswith(SCRIPT[2][1])
    assert bytes(range(50)) in said(["garbage=1", "truncate=1", "crcrlf=on", "urc_between=1", "long_line=9"], times=1)


def test_lines_are_spoilt() -> None:
    assert said(["long_line=4"], times=1) == CLEAN.replace(b"\r\n+A: 1", b"\r\nXXXX\r\n\r\n+A: 1")
    assert said(["urc_between=1", "urc_line=+X"], times=1).count(b"\r\n+X\r\n") == 2
    assert said(["crcrlf=on"], times=1).count(b"\r\r\n") == 3
    assert said(["truncate=1"], times=1).endswith(b"\r\nO" + b"\r\n+"[:3])
    assert said(["lose_ok=AT+A:2"]).count(b"OK") == 2
    assert said(["lose_ok=AT+B"]).count(b"OK") == 4


def test_silence() -> None:
    assert said(["silent_after=2"]) == CLEAN * 2
    shaped = Faults(["silent_after=1", "silent_for=10"])
    now = [0.0]
    shaped.clock = lambda: now[0]
    shaped.command_starts("AT")
    shaped.command_ends()
    assert shaped.shape(FINAL, b"OK") == []
    now[0] = 0.011
    assert shaped.shape(FINAL, b"OK") != []


def test_reset_in_the_middle() -> None:
    assert said(["reset_after=2"], times=2) == CLEAN + SCRIPT[0][1] + b"\r\n+A"
    assert said(["reset_after=2"]).endswith(CLEAN * 2)


def test_faults_do_not_disturb_each_other() -> None:
    alone = [p.data for p in play(["garbage=0.5"])]
    with_jitter = [p.data for p in play(["garbage=0.5", "jitter=5"])]
    assert alone == with_jitter


def test_send_fail_counts() -> None:
    shaped = Faults(["send_fail=3"])
    assert [shaped.send_fails() for _ in range(6)] == [False, False, True] * 2


def test_preset_gives_way() -> None:
    values = faults.parse(["survivable=on", "chunk=99"])
    assert values["chunk"] == 99 and values["crcrlf"] is True


@pytest.mark.parametrize(
    "option", ["nonsense=1", "chunk=0", "chunk=x", "drop=2", "drop=", "delay=-1", "crcrlf=maybe", "late=5", "lose_ok="]
)
def test_bad_faults(option: str) -> None:
    with pytest.raises(BadFault):
        Faults([option])
