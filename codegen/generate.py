# SPDX-License-Identifier: MIT
"""`python3 -m codegen generate`: spec folders to generated folders."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from codegen.diagnostics import SpecError
from codegen.load import UnknownModule, module_names, spec_files
from codegen.plan_module import plan_module
from codegen.render import render_index, render_module
from codegen.write import difference, write

ROOT = Path(__file__).resolve().parent.parent


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--module", "-m", action="append", metavar="M", help="only this module (may be repeated)")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file differs")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", metavar="DIR", help="folder of the spec folders")
    parser.add_argument("--output", "-o", type=Path, default=ROOT / "generated", metavar="DIR", help="where to write")
    parser.add_argument("--stamp", type=Path, metavar="FILE", help="file to touch when all is done, for build systems")
    parser.add_argument("--depfile", type=Path, metavar="FILE", help="where to list what was read, for build systems")


def progress(text: str) -> None:
    if sys.stderr.isatty():
        print(text, file=sys.stderr, flush=True)


def run(args: argparse.Namespace) -> int:
    """Generates, or checks. Returns the exit code."""
    from codegen import load_module

    names = list(dict.fromkeys(args.module or module_names(args.spec)))
    if not names:
        raise UnknownModule(f"no module in {args.spec}")
    stale = 0
    errors = []
    for name in names:
        progress(f"{name}: {'checking' if args.check else 'generating'}")
        try:
            files = render_module(plan_module(load_module(name, args.spec)))
        except SpecError as error:
            errors.append(str(error))
            continue
        stale += put(args.output / name, files, args.check, name)
    for text in errors:
        print(text, file=sys.stderr)
    if errors:
        return 1
    stale += index(args, names)
    leave_notes(args, names)
    return 1 if args.check and stale else 0


def put(folder: Path, files: Mapping[str, str], check: bool, name: str) -> int:
    """Writes or checks one module. Returns how many files differ."""
    found = difference(folder, files) if check else write(folder, files)
    for line in found.report(name) if check else ():
        print(line)
    for path in found.extra if not check else ():
        if (folder / path).exists():
            print(f"{name}/{path}: not generated, left alone", file=sys.stderr)
    return len(found.changed) + len(found.missing) + len(found.extra)


def index(args: argparse.Namespace, names: list[str]) -> int:
    """The list of modules for CMake: all that stand in the output folder."""
    there = [p.parent.name for p in args.output.glob("*/CMakeLists.txt")]
    wanted = render_index(sorted({*there, *names}))
    path = args.output / "CMakeLists.txt"
    if path.is_file() and path.read_bytes() == wanted.encode():
        return 0
    if args.check:
        print(f"{path.name}: {'changed' if path.is_file() else 'missing'}")
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(wanted.encode())
    return 1


def leave_notes(args: argparse.Namespace, names: list[str]) -> None:
    """For build systems: when this ran, and what it read."""
    if args.depfile and args.stamp:
        args.depfile.write_bytes(depfile(args.stamp, inputs(args.spec, names)).encode())
    if args.stamp:
        args.stamp.touch()


def inputs(spec: Path, names: list[str]) -> list[Path]:
    """Spec files and their folders (a new file changes its folder), the generator and its templates."""
    here = Path(__file__).resolve().parent
    found = [*here.glob("*.py"), *here.glob("templates/*.j2")]
    for name in names:
        folder = (spec / name).resolve()
        found += [folder, *spec_files(folder)]
    return sorted(found)


def depfile(target: Path, paths: list[Path]) -> str:
    """A make rule; spaces in paths are escaped."""

    def escaped(path: Path) -> str:
        return path.as_posix().replace("$", "$$").replace(" ", "\\ ").replace("#", "\\#")

    return f"{escaped(target)}: " + " \\\n  ".join(escaped(p) for p in paths) + "\n"
