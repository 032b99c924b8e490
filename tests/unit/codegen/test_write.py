# SPDX-License-Identifier: MIT
"""Writing: only what changed; stale files go."""

import os
from pathlib import Path

from codegen.write import difference, write

FILES = {"a.txt": "one\n", "src/b.c": "two\n"}


def test_writes_all_into_an_empty_folder(tmp_path: Path) -> None:
    done = write(tmp_path / "new", FILES)
    assert done.missing == ("a.txt", "src/b.c") and not done.changed and not done.extra
    assert (tmp_path / "new/src/b.c").read_bytes() == b"two\n"
    assert not difference(tmp_path / "new", FILES)


def test_leaves_alone_what_has_not_changed(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    for path in FILES:
        os.utime(tmp_path / path, (1, 1))
    done = write(tmp_path, {**FILES, "a.txt": "new\n"})
    assert done.changed == ("a.txt",)
    assert (tmp_path / "src/b.c").stat().st_mtime == 1
    assert (tmp_path / "a.txt").stat().st_mtime != 1


def test_removes_what_is_not_wanted_any_more(tmp_path: Path) -> None:
    write(tmp_path, {**FILES, "old/c.c": "/* Generated from the spec: do not edit. */\n"})
    assert write(tmp_path, FILES).extra == ("old/c.c",)
    assert not (tmp_path / "old").exists()


def test_leaves_what_somebody_else_wrote(tmp_path: Path) -> None:
    write(tmp_path, {**FILES, "notes.txt": "mine\n"})
    assert write(tmp_path, FILES).extra == ("notes.txt",)
    assert (tmp_path / "notes.txt").read_text() == "mine\n"


def test_difference_reports_each_kind(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "other\n", "x.txt": "x\n"})
    found = difference(tmp_path, FILES)
    assert found.report("own") == ["own/a.txt: changed", "own/src/b.c: missing", "own/x.txt: extra"]
    assert (tmp_path / "a.txt").read_text() == "other\n"


def test_line_ends_are_lf_and_a_cr_is_a_difference(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    (tmp_path / "a.txt").write_bytes(b"one\r\n")
    assert difference(tmp_path, FILES).changed == ("a.txt",)
