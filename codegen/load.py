# SPDX-License-Identifier: MIT
"""From a module's folder to its checked model."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from codegen.check import check
from codegen.diagnostics import Diagnostic, Diagnostics, SpecError, did_you_mean
from codegen.model import Mark, Module
from codegen.resolve import resolve
from codegen.schema import ONCE, TOP, Items, Rec, Table, mark_of
from codegen.yamlsource import Mapping, Node, read_yaml

SPEC_DIR = Path(__file__).resolve().parent.parent / "spec"


class UnknownModule(Exception):
    """There is no such module folder."""


@dataclass(frozen=True)
class Loaded:
    module: Module | None
    diagnostics: tuple[Diagnostic, ...]


def module_names(spec_dir: Path) -> list[str]:
    """Folders that hold YAML, in name order."""
    if not spec_dir.is_dir():
        raise UnknownModule(f"there is no spec folder {spec_dir}")
    return sorted(p.name for p in spec_dir.iterdir() if p.is_dir() and any(p.glob("*.yaml")))


def find_module(path_or_id: str | Path, root: Path | None = None) -> Path:
    """The folder of a module: a name below the spec folder, or a path of its own."""
    spec_dir = root or SPEC_DIR
    below = spec_dir / path_or_id
    if isinstance(path_or_id, str) and re.fullmatch(r"[\w-]+", path_or_id) and any(below.glob("*.yaml")):
        return below
    path = Path(path_or_id)
    if path.is_file() or (path.is_dir() and any(path.glob("*.yaml"))):
        return path
    known = module_names(spec_dir)
    near = did_you_mean(str(path_or_id), known)
    hint = near or (f"there is {', '.join(known)}" if known else "the spec folder is empty")
    raise UnknownModule(f'unknown module "{path_or_id}" in {spec_dir}; {hint}')


def spec_files(folder: Path) -> list[Path]:
    """In name order; hidden files are leftovers of editors."""
    return sorted((p for p in folder.glob("*.yaml") if not p.name.startswith(".")), key=lambda p: p.name)


def inspect(path: Path) -> Loaded:
    """Loads a module folder (or one file) and tells everything that is wrong with it."""
    found = Diagnostics()
    files = [path] if path.is_file() else spec_files(path)
    top = _read(files, path, found)
    for other in () if path.is_file() else sorted(path.glob("*.yml")):
        found.report(Mark(shown_path(other), 1, 1), "E001", "files of a spec end in .yaml", f"rename it to {other.stem}.yaml")
    module = resolve(top, tuple(f.name for f in files), found)
    if module is not None:
        check(module, found)
    return Loaded(None if found.failed else module, found.sorted())


def load_module(path_or_id: str | Path, root: Path | None = None) -> Module:
    """The model of a module. Raises SpecError (all that is wrong) or UnknownModule."""
    loaded = inspect(find_module(path_or_id, root))
    if loaded.module is None:
        raise SpecError(loaded.diagnostics)
    return loaded.module


def load_all(spec_dir: Path | None = None) -> list[Module]:
    """All modules of a spec folder. Raises SpecError with what is wrong with any."""
    folder = spec_dir or SPEC_DIR
    every = [inspect(folder / name) for name in module_names(folder)]
    if any(loaded.module is None for loaded in every):
        raise SpecError(d for loaded in every for d in loaded.diagnostics)
    return [loaded.module for loaded in every if loaded.module is not None]


def shown_path(path: Path) -> str:
    """A path as diagnostics show it: from the working directory where it lies below it."""
    full = Path(os.path.abspath(path))
    try:
        return full.relative_to(os.getcwd()).as_posix()
    except ValueError:
        return full.as_posix()


def _read(files: list[Path], path: Path, found: Diagnostics) -> Rec:
    whole = Rec()
    whole.mark, whole.keys_at, whole.complete = Mark(shown_path(files[0] if files else path), 1, 1), {}, True
    for file in files:
        node = read_yaml(file, shown_path(file), found)
        if node is not None:
            _merge(whole, node, found)
    if "module" not in whole and not ("module" in whole.keys_at or found.structural):
        found.report(whole.mark, "E012", 'spec: the key "module" is missing', "one file of the folder has `module: {id: …, title: …, summary: …}`")
    _check_id(whole, path, found)
    return whole


def _check_id(whole: Rec, path: Path, found: Diagnostics) -> None:
    module = whole.get("module")
    if module is None or "id" not in module:
        return
    folder = Path(os.path.abspath(path)).name
    if not re.fullmatch(r"[a-z][a-z0-9_]*", module["id"]):
        found.report(module.at("id"), "E060", f'"{module["id"]}" cannot be a C prefix', "lower-case letters, digits and _")
    elif path.is_dir() and module["id"] != folder:
        found.report(module.at("id"), "E015", f'the module is named "{module["id"]}", its folder "{folder}"')


def _merge(whole: Rec, node: Node, found: Diagnostics) -> None:
    """Adds a file: lists grow, maps are joined, what stands once stands once."""
    if not isinstance(node, Mapping):
        found.report(node.mark, "E013", "a spec file is a map of top-level keys")
        return
    part = TOP.read(node, found)
    assert part is not None
    for key, mark in part.keys_at.items():
        first = whole.keys_at.setdefault(key, mark)
        if first is not mark and key in ONCE:
            found.report(mark, "E011", f'"{key}" is written twice', f"first in {first.file}:{first.line}")
    for key, value in part.items():
        _join(whole, key, value, found)


def _join(whole: Rec, key: str, value: object, found: Diagnostics) -> None:
    old = whole.get(key)
    if old is None:
        whole[key] = value
    elif isinstance(old, Items) and isinstance(value, Items):
        old.extend(value)
    elif isinstance(old, Table) and isinstance(value, Table):
        for name, item in value.items():
            if name in old:
                first = next(mark_of(k, old.mark) for k in old if k == name)
                found.report(mark_of(name, value.mark), "E011", f'"{name}" is written twice', f"first in {first.file}:{first.line}")
            else:
                old[name] = item
