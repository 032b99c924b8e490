# SPDX-License-Identifier: MIT
"""Payload: the three access modes, full buffers, closing, data mode."""

from __future__ import annotations

import os
import time
from typing import Callable

import pytest

from tests.simulator.conftest import SPEED
from tests.simulator.harness import Certificates, TlsServer, pattern
from tests.simulator.host import Host
from tests.simulator.modules.eg91xq_socket import BUFFER

GUARD = 1 / SPEED


def escape(host: Host) -> bytes:
    """+++ between guard times; what came before its OK."""
    time.sleep(GUARD * 1.5)
    host.send(b"+++")
    return host.until(b"\r\nOK\r\n")[:-6]


def open_transparent(host: Host, port: int, client: int = 0) -> None:
    assert host.command(f'AT+QSSLOPEN=1,0,{client},"127.0.0.1",{port},2') == ["CONNECT"]


# ---- buffer access mode --------------------------------------------------------------------------------------------


def test_one_recv_urc_until_the_buffer_is_empty(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        assert host.open(server.port, client=4) == 0
        assert host.send_data(4, b"x" * 100) == "SEND OK"
        assert host.line() == '+QSSLURC: "recv",4'
        assert host.receive(4, 60) == b"x" * 60
        assert host.send_data(4, b"y" * 100) == "SEND OK"
        assert host.quiet(0.3) == b""  # the buffer has not been empty
        assert host.receive_all(4, 140) == b"x" * 40 + b"y" * 100
        assert host.send_data(4, b"z") == "SEND OK"
        assert host.line() == '+QSSLURC: "recv",4'
        assert host.receive(4) == b"z"
        assert host.receive(4) == b""


def test_variable_length(host: Host, certs: Certificates) -> None:
    with TlsServer(mode="sink", certs=certs) as server:
        assert host.open(server.port) == 0
        host.send(b"AT+QSSLSEND=0\r")
        host.until(b"\r\n> ")
        host.send(b"Test data\r\nOK > from SSL\x1a")
        assert host.line() == "SEND OK"
        host.send(b"AT+QSSLSEND=0\r")
        host.until(b"\r\n> ")
        host.send(b"never\x1b")
        assert host.line() == "ERROR"
        assert host.ok("AT+QIGETERROR") == ["+QIGETERROR: 571,Cancel send"]
        host.send(b"AT+QSSLSEND=0\r")
        host.until(b"\r\n> ")
        host.send(b"x" * 1461 + b"\x1a")
        assert host.line() == "ERROR"
        host.ok("AT+QSSLCLOSE=0")
        wait_for(lambda: bytes(server.received) == b"Test data\r\nOK > from SSL")


def wait_for(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not true() and time.monotonic() < end:
        time.sleep(0.02)
    assert true()


def test_fixed_length_holds_any_byte(host: Host, certs: Certificates) -> None:
    data = bytes(range(256)) * 5
    with TlsServer(certs=certs) as server:
        assert host.open(server.port) == 0
        assert host.send_data(0, data) == "SEND OK"
        host.line()
        assert host.receive_all(0, len(data)) == data


def test_prompt_that_gets_nothing(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        assert host.open(server.port) == 0
        host.send(b"AT+QSSLSEND=0,10\r")
        host.until(b"> ")
        host.send(b"12345")
        assert host.line() == "ERROR"  # after 60 s of the module
        assert host.ok("AT+QIGETERROR") == ["+QIGETERROR: 569,Operation timeout"]


def test_full_buffer_holds_the_server_back(host: Host, certs: Certificates) -> None:
    size = 20_000_000  # more than the sockets between can hold
    with TlsServer(mode=f"source={size}", certs=certs) as server:
        assert host.open(server.port) == 0
        assert host.line() == '+QSSLURC: "recv",0'
        time.sleep(0.5)
        held = server.sent
        time.sleep(0.3)
        assert held == server.sent < size
        first = host.receive_all(0, 1500 * 20)
        assert first == pattern(len(first))
        assert len(first) > BUFFER
        assert host.quiet(0.2).count(b"recv") <= 1


def test_send_fail_when_the_peer_does_not_read(host: Host, certs: Certificates) -> None:
    with TlsServer(mode="deaf", certs=certs, buffer=4096) as server:
        assert host.open(server.port) == 0
        for _ in range(400):
            answer = host.send_data(0, b"x" * 1460)
            if answer != "SEND OK":
                break
        assert answer == "SEND FAIL"
        assert host.ok("AT+QSSLSTATE=0")[0].split(",")[5] == "2"
        assert host.command("AT+QSSLCLOSE=0,0") == ["OK"]


def test_server_closes(host: Host, certs: Certificates) -> None:
    with TlsServer(mode="close_after=5", certs=certs) as server:
        assert host.open(server.port) == 0
        assert host.send_data(0, b"12345") == "SEND OK"
        assert [host.line(), host.line()] == ['+QSSLURC: "recv",0', '+QSSLURC: "closed",0']
        assert host.receive(0) == b"12345"
        assert host.command("AT+QSSLRECV=0,100") == ["ERROR"]
        assert host.command("AT+QSSLSEND=0,1") == ["ERROR"]
        assert host.ok("AT+QIGETERROR") == ["+QIGETERROR: 567,Socket has been closed"]
        assert host.ok("AT+QSSLSTATE=0")[0].split(",")[5] == "4"
        host.ok("AT+QSSLCLOSE=0")
        assert host.ok("AT+QSSLSTATE=0") == []


def test_context_goes_down(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        assert host.open(server.port, client=2) == 0
        host.ok("AT+QIDEACT=1")
        assert host.line() == '+QSSLURC: "closed",2'
        host.ok("AT+QSSLCLOSE=2")


def test_twelve_clients(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        for client in range(12):
            assert host.open(server.port, client=client, ssl=client % 6) == 0
        lines = host.ok("AT+QSSLSTATE")
        assert [line.split(",")[0] for line in lines] == [f"+QSSLSTATE: {n}" for n in range(12)]
        for client in range(12):
            assert host.send_data(client, b"%d" % client) == "SEND OK"
            assert host.line() == f'+QSSLURC: "recv",{client}'
        for client in range(12):
            assert host.receive(client) == b"%d" % client
            host.ok(f"AT+QSSLCLOSE={client}")
        assert host.ok("AT+QSSLSTATE") == []


def test_state_line(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        assert host.open(server.port, client=4, ssl=1) == 0
        fields = host.ok("AT+QSSLSTATE=4")[0].split(",")
        local = fields.pop(4)
        assert 0 < int(local) < 65536
        assert fields == ["+QSSLSTATE: 4", '"SSLClient"', '"127.0.0.1"', str(server.port), "2", "1", "4", "0", '"uart1"', "1"]


# ---- direct push mode ----------------------------------------------------------------------------------------------


def test_direct_push(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        assert host.open(server.port, client=4, mode=1) == 0
        assert host.send_data(4, b"Test\r\nOK\r\n") == "SEND OK"
        assert host.until(b"OK\r\n\r\n") == b'\r\n+QSSLURC: "recv",4,10\r\nTest\r\nOK\r\n\r\n'
        assert host.command("AT+QSSLRECV=4,10") == ["ERROR"]
        assert host.ok("AT+QIGETERROR") == ["+QIGETERROR: 572,Operation not allowed"]


def test_pushed_data_are_complete(host: Host, certs: Certificates) -> None:
    with TlsServer(mode="source=100000", certs=certs) as server:
        assert host.open(server.port, mode=1) == 0
        data = b""
        while len(data) < 100000:
            head = host.line()
            assert head.startswith('+QSSLURC: "recv",0,')
            data += host.exactly(int(head.rpartition(",")[2]))
            assert host.exactly(2) == b"\r\n"
        assert data == pattern(100000)


def test_no_urc_within_an_answer(host: Host, certs: Certificates) -> None:
    """Pushed data and answers do not mix, whatever the moment."""
    with TlsServer(mode="source=300000", certs=certs) as server:
        assert host.open(server.port, mode=1) == 0
        for _ in range(5):
            host.send(b"AT+QSSLCFG=?\r")
            before = host.until(b'AT+QSSLCFG=?\r\r\n+QSSLCFG: "sslversion"')
            assert before
            assert b"QSSLURC" not in host.until(b"\r\nOK\r\n")


def test_switch_modes(host: Host, certs: Certificates) -> None:
    with TlsServer(certs=certs) as server:
        assert host.open(server.port) == 0
        assert host.send_data(0, b"first") == "SEND OK"
        assert host.line() == '+QSSLURC: "recv",0'
        host.ok("AT+QISWTMD=0,1")
        assert host.line() == '+QSSLURC: "recv",0,5'
        assert host.exactly(7) == b"first\r\n"
        host.ok("AT+QISWTMD=0,0")
        assert host.send_data(0, b"second") == "SEND OK"
        assert host.line() == '+QSSLURC: "recv",0'
        assert host.command("AT+QISWTMD=0,2") == ["CONNECT"]
        assert host.exactly(6) == b"second"
        assert escape(host) == b""
        assert host.command("AT+QISWTMD=1,0") == ["ERROR"]


# ---- transparent mode ----------------------------------------------------------------------------------------------


def test_transparent(host: Host, certs: Certificates) -> None:
    data = os.urandom(20000).replace(b"+", b"-")
    with TlsServer(certs=certs) as server:
        open_transparent(host, server.port)
        host.send(data)
        assert host.exactly(len(data)) == data
        assert escape(host) == b""
        assert host.ok("AT+QSSLSTATE=0")[0].split(",")[8] == "0"  # buffer access mode now
        assert host.command("ATO") == ["CONNECT"]
        host.send(b"+++no escape+++")
        assert host.exactly(15) == b"+++no escape+++"
        assert escape(host) == b""
        assert host.send_data(0, b"buffered") == "SEND OK"
        assert host.line() == '+QSSLURC: "recv",0'
        assert host.command("ATO") == ["CONNECT"]
        assert host.exactly(8) == b"buffered"


def test_real_guard_time(start: Callable[..., Host], certs: Certificates) -> None:
    host = start(speed=1.0)
    host.activate()
    with TlsServer(certs=certs) as server:
        open_transparent(host, server.port)
        host.send(b"+++")  # too early: CONNECT is not a second ago
        assert host.exactly(3) == b"+++"
        time.sleep(1.1)
        host.send(b"+++")
        assert host.quiet(0.7) == b""  # held back, and not yet an escape
        assert host.until(b"\r\nOK\r\n") == b"\r\nOK\r\n"


def test_no_carrier(host: Host, certs: Certificates) -> None:
    with TlsServer(mode="close_after=4", certs=certs) as server:
        open_transparent(host, server.port)
        host.send(b"1234")
        assert host.until(b"NO CARRIER\r\n") == b"1234\r\nNO CARRIER\r\n"
        assert host.command("ATO") == ["NO CARRIER"]
        assert host.ok("AT+QSSLSTATE=0")[0].split(",")[5] == "4"
        host.ok("AT+QSSLCLOSE=0")
        assert host.quiet(0.2) == b""


def test_ato_without_connection(host: Host) -> None:
    assert host.command("ATO") == ["NO CARRIER"]


@pytest.mark.parametrize("setting", [0, 1])
def test_dtr(host: Host, certs: Certificates, setting: int) -> None:
    host.ok(f"AT&D{setting}")
    with TlsServer(certs=certs) as server:
        open_transparent(host, server.port)
        host.send(b"hello")
        assert host.exactly(5) == b"hello"
        host.simulator.dtr_off()  # type: ignore[attr-defined]
        assert host.quiet(0.3) == (b"\r\nOK\r\n" if setting else b"")


def test_deaf_peer_in_transparent_mode(host: Host, certs: Certificates) -> None:
    """Flow control: the module stops taking bytes, and still escapes after the peer has gone."""
    with TlsServer(mode="deaf", certs=certs, buffer=4096) as server:
        open_transparent(host, server.port)
        with pytest.raises(AssertionError, match="takes no more"):
            send_with_limit(host, b"x" * 8_000_000)
    host.until(b"NO CARRIER\r\n")


def send_with_limit(host: Host, data: bytes) -> None:
    """Like Host.send, with less patience."""
    import tests.simulator.host as module

    limit, module.LIMIT = module.LIMIT, 1.0
    try:
        host.send(data)
    finally:
        module.LIMIT = limit
