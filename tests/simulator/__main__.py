# SPDX-License-Identifier: MIT
"""`python3 -m tests.simulator`: start a simulated module and run it until it is stopped."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from codegen import load_module

from . import faults
from .clock import Clock
from .inbox import Inbox
from .link import Link, PtyLink, TcpLink
from .modules import SIMULATED, behaviour_of
from .output import Output
from .session import Session

EPILOG = f"""\
faults (each as --fault NAME=VALUE; P is a probability from 0 to 1, MS milliseconds, N a count):
{faults.describe()}

signals:
  SIGUSR1   DTR goes from LOW to HIGH (a pty cannot carry DTR); leaves data mode after AT&D1
  SIGUSR2   the module restarts
  SIGINT, SIGTERM, SIGHUP   stop; the pty link is removed

examples:
  python3 -m tests.simulator --module eg91xq --pty /tmp/module
  python3 -m tests.simulator --module eg91xq --tcp 127.0.0.1:0 --seed 7 --fault survivable=on
  python3 -m tests.simulator --module eg91xq --pty /tmp/module --fault late=AT+QIACT:5000 --fault drop=0.001

Servers are real: QSSLOPEN connects from this machine. Names are looked up here too, or taken from --resolve.
"""


def arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python3 -m tests.simulator",
        description="A simulated module on a pty or TCP port. Prints `ready WHERE` once it answers.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--module", required=True, choices=SIMULATED, help="which module to play")
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--pty", metavar="LINK", help="make a pty and a symbolic link to it")
    where.add_argument("--tcp", metavar="HOST:PORT", help="listen on a TCP port; port 0 picks a free one")
    parser.add_argument("--echo", choices=("on", "off"), default="on", help="command echo at start (default: on)")
    parser.add_argument("--baud", type=int, default=0, metavar="N", help="pace the output as a serial line of N baud")
    parser.add_argument("--files", type=Path, metavar="DIR", help="keep RAM: and UFS: files here instead of in memory")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="seed of the faults (default: 0)")
    parser.add_argument("--fault", action="append", default=[], metavar="NAME=VALUE", help="misbehave; see below")
    parser.add_argument("--resolve", action="append", default=[], metavar="HOST=IP", help="answer of DNS for a name (localhost is 127.0.0.1)")
    parser.add_argument("--speed", type=float, default=1.0, metavar="X", help="all waits of the module are X times shorter")
    parser.add_argument("-v", "--verbose", action="store_true", help="show the traffic on standard error")
    options = parser.parse_args(argv)
    check(parser, options)
    return options


def check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    try:
        faults.parse(options.fault)
        options.names = dict(pair.lower().split("=", 1) for pair in ["localhost=127.0.0.1", *options.resolve])
        options.link = link_of(options)
    except faults.BadFault as error:
        parser.error(str(error))
    except ValueError:
        parser.error("--resolve takes HOST=IP, --tcp takes HOST:PORT")
    if options.speed <= 0 or options.baud < 0:
        parser.error("--speed must be above 0, --baud not below")


def link_of(options: argparse.Namespace) -> Link:
    if options.pty:
        return PtyLink(options.pty)
    host, colon, port = options.tcp.rpartition(":")
    if not colon:
        raise ValueError(options.tcp)
    if not 0 <= int(port) <= 65535:
        raise ValueError(options.tcp)
    return TcpLink(host.strip("[]"), int(port))


async def simulate(options: argparse.Namespace) -> None:
    loop = asyncio.get_running_loop()
    link: Link = options.link
    misbehaviour = faults.Faults(options.fault, options.seed)
    misbehaviour.clock = loop.time
    inbox = Inbox()
    output = Output(link, misbehaviour, options.baud, options.verbose)
    module = load_module(options.module)
    session = Session(module, behaviour_of(options.module), inbox, output, misbehaviour, Clock(options.speed))
    session.echo_at_start = options.echo == "on"
    session.verbose = options.verbose
    session.behaviour.configure(options.files, options.names)
    inbox.pause, inbox.resume = link.pause, link.resume
    link.on_bytes, link.on_hangup = inbox.feed, session.dtr_off
    await link.open()
    try:
        await run(session, output, link)
    finally:
        link.close()


async def run(session: Session, output: Output, link: Link) -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
            loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGUSR1, session.dtr_off)
    loop.add_signal_handler(signal.SIGUSR2, session.restart)
    tasks = [asyncio.ensure_future(work) for work in (session.run(), output.run(), stop.wait())]
    print(f"ready {link.where}", flush=True)
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.wait(tasks)
    await session.stop()
    for task in done:
        task.result()


def main() -> int:
    options = arguments(sys.argv[1:])
    try:
        asyncio.run(simulate(options))
    except ImportError as error:
        print(f"{error}; on Debian: apt-get install python3-openssl python3-yaml", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{options.pty or options.tcp}: {error.strerror or error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
