# SPDX-License-Identifier: MIT
"""One exchange on a port: with the simulated module, and with one that misbehaves."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Optional

import pytest

from tests.atctl.tool import TOP, JsonObject, Tool

Answer = Callable[[bytes], Optional[bytes]]


def objects_of(done: subprocess.CompletedProcess[bytes]) -> list[JsonObject]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def run(atctl: Tool, port: str, *words: str) -> subprocess.CompletedProcess[bytes]:
    return atctl.run("run", "-m", "eg91xq", "--port", port, *words)


@pytest.fixture(scope="module")
def simulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    link = tmp_path_factory.mktemp("simulator") / "tty"
    command = [sys.executable, "-m", "tests.simulator", "--module", "eg91xq", "--pty", str(link)]
    with subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == f"ready {link}\n".encode()
            yield str(link)
        finally:
            process.terminate()


@contextmanager
def module_that(answer: Answer) -> Iterator[str]:
    """A module on TCP that answers each line as told; None as an answer closes the connection."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with suppress(ConnectionError), connection, connection.makefile("rb") as lines:
                line = b""
                while byte := lines.read(1):
                    line += byte
                    if byte in b"\r\x1a":
                        reply = answer(line)
                        if reply is None:
                            return
                        connection.sendall(reply)
                        line = b""

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"tcp:127.0.0.1:{server.getsockname()[1]}"
        thread.join(timeout=30)
        assert not thread.is_alive()


def ready(answer: Answer) -> Answer:
    """Answers AT with OK, and everything else as told."""
    return lambda line: b"\r\nOK\r\n" if line == b"AT\r" else answer(line)


def test_a_list(atctl: Tool, simulator: str) -> None:
    words = ["context_id=1", "context_type=1", "apn=a", "username=", "password=", "authentication=0"]
    assert run(atctl, simulator, "qicsgp_set", *words).returncode == 0
    assert run(atctl, simulator, "qiact", "context_id=1").returncode == 0
    done = run(atctl, simulator, "qiact_get")
    item, result = objects_of(done)
    assert done.returncode == 0
    assert item["fields"]["context_id"] == 1 and item["fields"]["context_state"] == 1
    assert result == {"type": "result", "function": "eg91xq_qiact_get", "status": "ATB_OK", "data_mode": False}
    assert run(atctl, simulator, "qideact", "context_id=1").returncode == 0


def test_a_set_and_its_query(atctl: Tool, simulator: str) -> None:
    assert run(atctl, simulator, "qssl_cfg_set_negotiatetime", "ssl_ctx_id=2", "negotiate_time=42").returncode == 0
    reply, _ = objects_of(run(atctl, simulator, "qssl_cfg_get_negotiatetime", "ssl_ctx_id=2"))
    assert reply["fields"] == {"ssl_ctx_id": 2, "negotiate_time": 42}


def test_a_reply_that_may_stay_away(atctl: Tool, simulator: str) -> None:
    done = run(atctl, simulator, "qssl_state", "client_id=4")
    assert [o["type"] for o in objects_of(done)] == ["result"] and done.returncode == 0
    reply, _ = objects_of(run(atctl, simulator, "cmee_get"))
    assert reply["fields"] == {"n": 0}


def test_an_upload(atctl: Tool, simulator: str) -> None:
    done = run(atctl, simulator, "qfupl", "filename=RAM:atctl.bin", r"data=a\r\nOK\r\n\x00")
    assert done.returncode == 0
    assert objects_of(done)[0]["fields"]["upload_size"] == 8


def test_an_error(atctl: Tool, simulator: str) -> None:
    done = run(atctl, simulator, "qssl_close", "client_id=9")
    assert done.returncode == 1
    assert objects_of(done)[-1]["status"] == "ATB_ERR_MODULE"
    assert done.stderr.decode().startswith("eg91xq_qssl_close: ")


def test_trace_hides_secrets(atctl: Tool, simulator: str) -> None:
    words = ["context_id=1", "context_type=1", "apn=a", "username=u", "password=hunter2", "authentication=1"]
    done = run(atctl, simulator, "--trace", "qicsgp_set", *words)
    assert done.returncode == 0
    assert b'--> AT+QICSGP=1,1,"a","u",***,1' in done.stderr
    assert b"hunter2" not in done.stderr + done.stdout


def test_refused_before_a_byte_is_sent(atctl: Tool) -> None:
    done = run(atctl, "/nonexistent", "qssl_close", "client_id=12")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b": client_id: 12 is outside 0..11 (" in done.stderr


@pytest.mark.parametrize("port", ["/nonexistent", "/dev/null", "tcp:127.0.0.1:1", "tcp:127.0.0.1:65536", "tcp:nowhere"])
def test_ports_that_cannot_be_opened(atctl: Tool, port: str) -> None:
    done = run(atctl, port, "at")
    assert (done.returncode, done.stdout) == (3, b"") and done.stderr.count(b"\n") == 1


def test_payload_goes_to_a_file(atctl: Tool, tmp_path: Path) -> None:
    data = bytes(range(256)) + b"\r\nOK\r\n"
    file = tmp_path / "out"
    with module_that(ready(lambda line: b"\r\n+QSSLRECV: %d\r\n%s\r\nOK\r\n" % (len(data), data))) as port:
        done = run(atctl, port, "-o", str(file), "qssl_recv", "client_id=0", "readlen=1500")
    assert done.returncode == 0
    assert file.read_bytes() == data
    assert objects_of(done)[0]["fields"] == {"have_readlen": len(data)}


def test_payload_as_json(atctl: Tool) -> None:
    with module_that(ready(lambda line: b"\r\n+QSSLRECV: 3\r\na\xff\n\r\n\r\nOK\r\n")) as port:
        done = run(atctl, port, "qssl_recv", "client_id=0", "readlen=1500")
    data = "".join(o["data"] for o in objects_of(done) if o["type"] == "payload")
    assert (done.returncode, data) == (0, r"a\xFF\n")


def test_completion_with_a_result_code(atctl: Tool) -> None:
    urc = b'\r\n+QSSLURC: "closed",3\r\n'
    with module_that(ready(lambda line: b"\r\nOK\r\n" + urc + b"\r\n+QSSLOPEN: 4,566\r\n")) as port:
        done = run(
            atctl, port, "qssl_open", "pdp_ctx_id=1", "ssl_ctx_id=1", "client_id=4", "server_addr=h", "server_port=1"
        )
    urc_object, reply, result = objects_of(done)
    assert done.returncode == 1
    assert (urc_object["type"], urc_object["command"]) == ("urc", '+QSSLURC: "closed"')
    assert urc_object["fields"] == {"client_id": 3}
    assert reply["fields"] == {"client_id": 4, "err": 566}
    assert (result["status"], result["code"]) == ("ATB_ERR_RESULT", 566)
    assert "Socket connection failed" in result["error"] or "566" in result["error"]


def test_listening_for_urcs(atctl: Tool) -> None:
    def answer(line: bytes) -> bytes:
        return b'\r\nOK\r\n\r\n+QSSLURC: "recv",1,4\r\nabcd\r\n+QSSLURC: "recv",2\r\n'

    with module_that(ready(answer)) as port:
        done = run(atctl, port, "--listen", "0.5", "qiact", "context_id=1")
    found = objects_of(done)
    assert [o["fields"] for o in found if o["type"] == "urc"] == [
        {"client_id": 1, "current_recvlength": 4},
        {"client_id": 2},
    ]
    assert [o["data"] for o in found if o["type"] == "payload"] == ["abcd"]


def test_time_limit(atctl: Tool) -> None:
    with module_that(ready(lambda line: b"")) as port:
        done = run(atctl, port, "--timeout", "0.2", "qiact_get")
    assert done.returncode == 1
    result = objects_of(done)[-1]
    assert (result["status"], result["limit"]) == ("ATB_ERR_TIMEOUT", 200)


def test_port_that_closes(atctl: Tool) -> None:
    with module_that(ready(lambda line: None)) as port:
        done = run(atctl, port, "qiact_get")
    assert done.returncode == 3
    assert objects_of(done)[-1]["status"] == "ATB_ERR_PORT"


def test_module_that_never_answers(atctl: Tool) -> None:
    with module_that(lambda line: b"") as port:
        done = run(atctl, port, "at")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"does not answer" in done.stderr


def test_data_mode_is_told(atctl: Tool) -> None:
    words = ["pdp_ctx_id=1", "ssl_ctx_id=1", "client_id=4", "server_addr=h", "server_port=1", "access_mode=2"]
    with module_that(ready(lambda line: b"\r\nCONNECT\r\n")) as port:
        done = run(atctl, port, "qssl_open", *words)
    assert done.returncode == 0
    assert objects_of(done)[-1]["data_mode"] is True
