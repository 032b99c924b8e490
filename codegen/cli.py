# SPDX-License-Identifier: MIT
"""The command line: lint, dump, generate.

Exit codes: 0 all is well, 1 the spec has errors (or --check found differences), 2 wrong use.
"""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.dump import dump_text
from codegen.examine import examine
from codegen.load import SPEC_DIR, Loaded, UnknownModule, find_module, inspect, module_names


def parser(command: str | None = None) -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="python3 -m codegen",
        description="Typed C bindings for AT commands, from the YAML in spec/.",
        epilog="exit code: 0 all is well; 1 the spec has errors, or generate --check found differences; 2 wrong use",
    )
    commands = top.add_subparsers(dest="verb", required=True, metavar="COMMAND")
    lint = commands.add_parser("lint", help="check specs and print every error with its place")
    _common(lint, "module to check; may be repeated (default: all)")
    dump = commands.add_parser("dump", help="print a module as JSON")
    dump.add_argument("--module", "-m", required=True, metavar="M", help="module to print: its name below --spec, or a folder")
    _spec(dump)
    generate = commands.add_parser("generate", help="write the C bindings and reference pages")
    if command == "generate":
        importlib.import_module("codegen.generate").add_arguments(generate)
    return top


def _common(sub: argparse.ArgumentParser, help: str) -> None:
    sub.add_argument("--module", "-m", action="append", default=[], metavar="M", help=help)
    _spec(sub)


def _spec(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--spec", type=Path, default=SPEC_DIR, metavar="DIR", help="folder with one folder per module (default: spec/ of this tree)")


def main(argv: Sequence[str] | None = None) -> int:
    arguments = list(sys.argv[1:] if argv is None else argv)
    verb = next((a for a in arguments if not a.startswith("-")), None)
    args = parser(verb).parse_args(arguments)
    try:
        if args.verb == "lint":
            return lint(args.module, args.spec)
        if args.verb == "dump":
            return dump(args.module, args.spec)
        return int(importlib.import_module("codegen.generate").run(args))
    except UnknownModule as unknown:
        print(f"codegen: {unknown}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        print(f"codegen: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2


def lint(modules: Sequence[str], spec: Path) -> int:
    names = list(dict.fromkeys(modules)) or module_names(spec)
    if not names:
        raise UnknownModule(f"no module in {spec}")
    every = [examine(find_module(name, spec)) for name in names]
    errors = warnings = 0
    for loaded in every:
        for diagnostic in loaded.diagnostics:
            print(diagnostic)
            errors += diagnostic.is_error
            warnings += not diagnostic.is_error
    print(f"{_count(len(names), 'module')}, {_functions(every)}: {_count(errors, 'error')}, {_count(warnings, 'warning')}")
    return 1 if errors else 0


def _functions(every: Sequence[Loaded]) -> str:
    return _count(sum(len(loaded.module.exchanges()) for loaded in every if loaded.module), "function")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def dump(name: str, spec: Path) -> int:
    loaded = inspect(find_module(name, spec))
    if loaded.module is None:
        for diagnostic in loaded.diagnostics:
            print(diagnostic, file=sys.stderr)
        return 1
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(dump_text(loaded.module))
    return 0
