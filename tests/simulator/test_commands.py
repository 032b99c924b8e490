# SPDX-License-Identifier: MIT
"""Command lines and answers: parsing, ranges, test commands, settings, errors."""

from __future__ import annotations

import datetime
import socket
from typing import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen import load_module
from codegen.model import EnumItem, Exchange, Param
from tests.simulator import answers, parser
from tests.simulator.clock import UTC
from tests.simulator.host import Host
from tests.simulator.modules.base import Behaviour, Failure
from tests.simulator.modules.eg91xq import format_clock, parse_clock

MODULE = load_module("eg91xq")
SOME = MODULE.exchanges()[0]


def param(**facts: object) -> Param:
    return Param("P", "p", str(facts.pop("type", "int")), "", SOME.source, SOME.mark, **facts)  # type: ignore[arg-type]


def enum(*values: int | str) -> tuple[EnumItem, ...]:
    return tuple(EnumItem(value, "N", "") for value in values)


# ---- parsing -------------------------------------------------------------------------------------------------------


def test_split() -> None:
    assert parser.split("AT+A;+B=\";\";+C") == ["AT+A", 'AT+B=";"', "AT+C"]
    assert parser.split("AT") == ["AT"]


@pytest.mark.parametrize(
    ("line", "function", "values"),
    [
        ("at+qiact?", "qiact_get", {}),
        ("AT + QIACT = 3", "qiact", {"context_id": 3}),
        ('AT+QSSLCFG="sni",2', "qssl_cfg_get_sni", {"ssl_ctx_id": 2}),
        ('AT+QSSLCFG="SNI",2,1', "qssl_cfg_set_sni", {"ssl_ctx_id": 2, "sni": 1}),
        ('AT+QSSLCFG="ciphersuite",0,0xc02f', "qssl_cfg_set_ciphersuite", {"ssl_ctx_id": 0, "cs_id": 0xC02F}),
        ('AT+QSSLCFG="alpn",0,"a,b c"', "qssl_cfg_set_alpn", {"ssl_ctx_id": 0, "alpn_name": "a,b c"}),
        ('AT+QSSLCFG="ignorecertitem",0,13', "qssl_cfg_set_ignorecertitem", {"ssl_ctx_id": 0, "ignore_check_item": 13}),
        ("AT+QSSLSEND=4", "qssl_send", {"client_id": 4}),
        ("AT+QSSLSEND=4,18", "qssl_send_fixed", {"client_id": 4, "sendlen": 18}),
        ("ATE0", "ate_set", {"value": 0}),
    ],
)
def test_parse(line: str, function: str, values: dict[str, object]) -> None:
    request = parser.parse(MODULE, line)
    assert (request.exchange.function, request.values) == (function, values)


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("AT+NOPE", None),
        ("AT+QIACT", "AT+QIACT"),
        ("AT+QIACT=", "AT+QIACT"),
        ("AT+QIACT=16", "AT+QIACT"),
        ("AT+QIACT=0", "AT+QIACT"),
        ("AT+QIACT=1,2", "AT+QIACT"),
        ('AT+QIACT="1"', "AT+QIACT"),
        ("AT+QIACT=1x", "AT+QIACT"),
        ("AT+QIACT=" + "9" * 5000, "AT+QIACT"),
        ('AT+QSSLCFG="sni",1,2', "AT+QSSLCFG"),
        ('AT+QSSLCFG="nope",1', "AT+QSSLCFG"),
        ('AT+QSSLCFG="cacert",1,unquoted', "AT+QSSLCFG"),
        ('AT+QSSLCFG="cacert",1,"open', "AT+QSSLCFG"),
        ('AT+QSSLCFG="psk",1,"only"', "AT+QSSLCFG"),
        ('AT+QSSLCFG="ciphersuite",1,0035', "AT+QSSLCFG"),
        ('AT+QSSLCFG="ignorecertitem",1,2', "AT+QSSLCFG"),
        ("AT+QSSLSEND=1,1461", "AT+QSSLSEND"),
        ('AT+QSSLOPEN=1,1,1,"",443', "AT+QSSLOPEN"),
    ],
)
def test_refused(line: str, command: str | None) -> None:
    with pytest.raises(parser.BadCommand) as refusal:
        parser.parse(MODULE, line)
    meant = refusal.value.exchange
    assert (meant.command if meant else None) == command


@given(st.text(max_size=80), st.sampled_from([x.syntax.text.split("<")[0] for x in MODULE.exchanges()]))
def test_any_line_is_parsed_or_refused(tail: str, head: str) -> None:
    try:
        assert isinstance(parser.parse(MODULE, head + tail).exchange, Exchange)
    except parser.BadCommand:
        pass


# ---- answers -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({"min": 0, "max": 5}, "(0-5)"),
        ({"enum": enum(0, 1)}, "(0,1)"),
        ({"enum": enum(0, 1, 2)}, "(0-2)"),
        ({"enum": enum(0, 1, 4)}, "(0,1,4)"),
        ({"type": "enum-string", "enum": enum("a", "b")}, '("a","b")'),
        ({"type": "hex", "digits": 4, "enum": enum(5, 0x35)}, "(0X0005,0X0035)"),
        ({"min": 1}, "<P>"),
    ],
)
def test_supported_values(facts: dict[str, object], text: str) -> None:
    assert answers.supported(param(**facts)) == text


@pytest.mark.parametrize(
    ("facts", "value", "text"),
    [
        ({}, 7, "7"),
        ({"type": "string"}, "a", '"a"'),
        ({"type": "hex", "digits": 4}, 0x35, "0X0035"),
        ({"type": "hex", "digits": 4, "quoted": True}, 0x35, '"0X0035"'),
        ({"type": "text"}, "a", "a"),
    ],
)
def test_written_values(facts: dict[str, object], value: object, text: str) -> None:
    assert answers.write_value(param(**facts), value) == text


def test_missing_values() -> None:
    with pytest.raises(answers.Missing):
        answers.render(MODULE.function("qiact").syntax, {})  # type: ignore[union-attr]
    with pytest.raises(answers.Missing):
        answers.reply_for(SOME, {"x": 1})


def test_optional_part_is_left_out() -> None:
    template = MODULE.function("qssl_close").syntax  # type: ignore[union-attr]
    assert answers.render(template, {"client_id": 4}) == "AT+QSSLCLOSE=4"
    assert answers.render(template, {"client_id": 4, "close_timeout": 5}) == "AT+QSSLCLOSE=4,5"


TESTS = [x for x in MODULE.exchanges() if x.form == "test"]


def test_test_commands_answer_by_the_spec(start: Callable[..., Host]) -> None:
    host = start()
    for exchange in TESTS:
        lines = host.ok(exchange.syntax.text)
        documented = [t for reply in exchange.replies for t in reply.documented or (reply.template,)]
        assert len(lines) == len(documented)
    assert host.ok("AT+QSSLCFG=?")[5:7] == ['+QSSLCFG: "cacert",(0-5),<cacertpath>', '+QSSLCFG: "cacertex",(0-5),<cacertexpath>']
    assert host.ok("AT+QSSLOPEN=?") == ["+QSSLOPEN: (1-15),(0-5),(0-11),<serveraddr>,<server_port>,(0-2)"]
    assert host.ok("AT+QSSLSTATE=?") == []


def test_all_examples_of_an_ssl_context(start: Callable[..., Host]) -> None:
    """Every QSSLCFG set is told by its query, for its own context only."""
    host = start()
    values = {"int": 1, "hex": "0X0035", "string": '"text"'}
    for exchange in MODULE.exchanges():
        if exchange.command != "AT+QSSLCFG" or exchange.action != "set":
            continue
        given = ["50" if f.param.min and f.param.min > 1 else str(values[f.param.type]) for f in exchange.params[1:]]
        head = f'AT+QSSLCFG="{exchange.sub}"'
        before = host.ok(f"{head},2")
        host.ok(f"{head},3," + ",".join(given))
        assert host.ok(f"{head},3") == [f'+QSSLCFG: "{exchange.sub}",3,' + ",".join(given)]
        assert host.ok(f"{head},2") == before


def test_defaults_and_left_out_values(start: Callable[..., Host]) -> None:
    host = start()
    assert host.ok('AT+QSSLCFG="negotiatetime",0') == ['+QSSLCFG: "negotiatetime",0,300']
    assert host.ok('AT+QSSLCFG="ciphersuite",0') == ['+QSSLCFG: "ciphersuite",0,0XFFFF']
    host.ok('AT+QSSLCFG="clientkey",0,"a","pw"')
    host.ok('AT+QSSLCFG="clientkey",0,"b"')
    assert host.ok('AT+QSSLCFG="clientkey",0') == ['+QSSLCFG: "clientkey",0,"b","pw"']
    assert len(host.ok('AT+QSSLCFG="cacertex"')) == 6


# ---- echo, errors, lines -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pty", [True, False])
def test_echo(start: Callable[..., Host], pty: bool) -> None:
    host = start(pty=pty)
    host.send(b"AT\r")
    assert host.until(b"OK\r\n") == b"AT\r\r\nOK\r\n"
    host.send(b"ATE0\r")
    assert host.until(b"OK\r\n") == b"ATE0\r\r\nOK\r\n"
    host.send(b"AT\r")
    assert host.until(b"OK\r\n") == b"\r\nOK\r\n"


def test_echo_off_from_the_start(start: Callable[..., Host]) -> None:
    host = start(echo=False)
    host.send(b"AT\r")
    assert host.until(b"OK\r\n") == b"\r\nOK\r\n"


def test_several_commands_in_a_line(start: Callable[..., Host]) -> None:
    host = start()
    assert host.command("AT+CMEE=1;+CMEE?") == ["+CMEE: 1", "OK"]
    assert host.command("AT+CMEE=2;+NOPE;+CMEE=0") == ["ERROR"]
    assert host.command("AT+CMEE?") == ["+CMEE: 2", "OK"]


def test_errors_by_level(start: Callable[..., Host]) -> None:
    host = start()
    assert host.command("AT+QIACT=99") == ["ERROR"]
    assert host.ok("AT+QIGETERROR") == ["+QIGETERROR: 552,Invalid parameter"]
    host.ok("AT+CMEE=1")
    assert host.command("AT+QIACT=99") == ["+CME ERROR: 552"]
    assert host.command("AT+QIACT=1") == ["+CME ERROR: 573"]
    host.ok("AT+CMEE=2")
    assert host.command("AT+QIACT=1") == ["+CME ERROR: APN not configured"]
    assert host.command("AT+CCLK=\"26/11/21,03:15:0x\"") == ["+CME ERROR: Invalid parameter"]
    assert host.command('AT+QFUPL="RAM:a/b",1') == ["+CME ERROR: Invalid file name"]
    assert host.command('AT+QFUPL="RAM:a",0') == ["+CME ERROR: Invalid input value"]
    assert host.command("AT+QSSLRECV=1,0") == ["ERROR"]  # the manual knows only ERROR here
    host.ok("AT+QIDEACT=1")
    assert host.ok("AT+QIGETERROR") == ["+QIGETERROR: 0,Operation successful"]


def test_too_long_a_line(start: Callable[..., Host]) -> None:
    host = start(echo=False)
    assert host.command("AT+" + "X" * 5000) == ["ERROR"]
    assert host.command("AT") == ["OK"]


def test_behaviour_must_be_complete() -> None:
    class Session:
        module = MODULE

    with pytest.raises(NotImplementedError, match="qssl_open"):
        Behaviour(Session())  # type: ignore[arg-type]


# ---- the clock -----------------------------------------------------------------------------------------------------


def test_clock_text() -> None:
    noon = datetime.datetime(2024, 5, 6, 12, 0, 0, tzinfo=UTC)
    assert parse_clock("24/05/06,12:00:00") == noon
    assert parse_clock("24/05/06,14:00:00+08") == noon
    assert parse_clock("24/05/06,11:00:00-04") == noon
    assert format_clock(noon) == "24/05/06,12:00:00+00"


@pytest.mark.parametrize("text", ["24/13/06,12:00:00", "24/05/06 12:00:00", "24/05/06,25:00:00", "", "24/05/06,12:00:00+"])
def test_bad_clock_text(text: str) -> None:
    with pytest.raises(Failure):
        parse_clock(text)


def test_clock_runs_from_what_is_set(start: Callable[..., Host]) -> None:
    host = start()
    host.ok('AT+CCLK="30/01/02,03:04:05+00"')
    assert host.ok("AT+CCLK?")[0].startswith('+CCLK: "30/01/02,03:04:')


# ---- files ---------------------------------------------------------------------------------------------------------


def test_upload(start: Callable[..., Host], tmp_path) -> None:  # type: ignore[no-untyped-def]
    host = start(files=tmp_path)
    assert host.upload("RAM:a.pem", b"\x12\x34\x56") == "+QFUPL: 3,4434"
    assert (tmp_path / "RAM" / "a.pem").read_bytes() == b"\x12\x34\x56"
    assert host.upload("RAM:a.pem", b"AT\r\n+++") == "+QFUPL: 7,4c75"


def test_upload_with_acknowledgements(start: Callable[..., Host]) -> None:
    host = start()
    assert host.command('AT+QFUPL="b",2500,5,1') == ["CONNECT"]
    host.send(b"\0" * 2500)
    assert host.until(b"OK\r\n") == b"AA\r\n+QFUPL: 2500,0\r\n\r\nOK\r\n"


def test_upload_that_stops(start: Callable[..., Host]) -> None:
    host = start()
    host.ok("AT+CMEE=1")
    assert host.command('AT+QFUPL="b",10,2') == ["CONNECT"]
    host.send(b"12345")
    assert host.line() == "+CME ERROR: 421"
    assert host.command("AT") == ["OK"]


# ---- hostile hosts -------------------------------------------------------------------------------------------------


def test_bytes_of_any_kind_do_no_harm(start: Callable[..., Host]) -> None:
    host = start(pty=False, speed=1000)
    heads = [x.syntax.text.split("<")[0].encode() for x in MODULE.exchanges()]

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.one_of(st.binary(max_size=60), st.sampled_from(heads), st.just(b"\r")), max_size=12))
    def attack(parts: list[bytes]) -> None:
        host.send(b"".join(parts) + b"\r")
        host.quiet(0.01)

    attack()
    for _ in range(3):  # whatever prompt or upload is open, this ends it
        host.quiet(0.5)
        host.send(b"\x1a\r")
    host.quiet(0.5)
    host.send(b"ATE0\r")
    host.until(b"OK\r\n")
    assert host.command("AT") == ["OK"]


def test_one_host_at_a_time(start: Callable[..., Host]) -> None:
    first = start(pty=False)
    address, _, port = first.simulator.where.rpartition(":")  # type: ignore[attr-defined]
    with socket.create_connection((address, int(port))) as second:
        second.settimeout(5)
        try:
            assert second.recv(10) == b""
        except ConnectionResetError:
            pass
    assert first.command("AT") == ["OK"]
    first.close()
    again = Host(first.simulator.where)  # type: ignore[attr-defined]
    assert again.command("AT") == ["OK"]
    again.close()
