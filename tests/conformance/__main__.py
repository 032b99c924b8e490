# SPDX-License-Identifier: MIT
"""Writes the script of the conformance tests of a module, or has it played by the program that knows its C code."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator

from tests.conformance import (
    data_mode_cases,
    decode_cases,
    encode_cases,
    key_cases,
    list_cases,
    malformed_cases,
    replay,
)
from tests.conformance.module import Module

PARTS = {
    "replay": replay.scripts,
    "encode": encode_cases.scripts,
    "decode": decode_cases.scripts,
    "lists": list_cases.scripts,
    "keys": key_cases.scripts,
    "malformed": malformed_cases.scripts,
    "data-mode": data_mode_cases.scripts,
}


def script(module: Module, parts: list[str]) -> Iterator[str]:
    for part in parts:
        yield from PARTS[part](module)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m tests.conformance", description=__doc__)
    parser.add_argument("--module", required=True)
    parser.add_argument("--part", choices=sorted(PARTS), action="append")
    parser.add_argument("--player", help="the program that plays the script; without it the script is written out")
    args = parser.parse_args()
    text = "".join(script(Module(args.module), args.part or list(PARTS)))
    if args.player is None:
        sys.stdout.write(text)
        return 0
    return subprocess.run([args.player], input=text, text=True, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
