# SPDX-License-Identifier: MIT
"""The generated text: it compiles without a warning, as C11 and as C++17, and is formatted."""

import re
import shutil
import subprocess
from pathlib import Path

import jinja2
import pytest

from codegen import load_module
from codegen.layout import doc_comment, prototype, wrap
from codegen.plan_module import plan_module
from codegen.render import environment, render_module
from codegen.write import write
from tests.unit.codegen.spec_text import command, module

ROOT = Path(__file__).resolve().parents[3]
WARNINGS = ["-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Wpedantic", "-Werror"]
SPECIMENS = sorted(p.name for p in (ROOT / "tests/specimens").iterdir() if p.is_dir() and any(p.glob("*.yaml")))
MODULES = [("spec", "eg91xq"), *(("tests/specimens", name) for name in SPECIMENS)]


@pytest.fixture(name="folder", scope="module", params=MODULES, ids=[m[1] for m in MODULES])
def _folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    where, name = request.param
    folder = tmp_path_factory.mktemp("out") / name
    write(folder, render_module(plan_module(load_module(name, ROOT / where))))
    return folder


def includes(folder: Path) -> "list[str]":
    return [f"-I{folder / 'include'}", f"-I{ROOT / 'runtime/include'}"]


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_sources_compile_without_warnings(folder: Path, compiler: str) -> None:
    if not shutil.which(compiler):
        pytest.skip(f"no {compiler}")
    sources = [str(p) for p in sorted((folder / "src").glob("*.c"))]
    command_line = [compiler, "-std=c11", *WARNINGS, *includes(folder), "-fsyntax-only", *sources]
    done = subprocess.run(command_line, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_headers_are_clean_cpp17(folder: Path) -> None:
    if not shutil.which("g++"):
        pytest.skip("no g++")
    names = sorted(p.name for p in (folder / "include" / folder.name).glob("*.h"))
    for name in names:
        source = f'#include "{folder.name}/{name}"\n'
        command_line = ["g++", "-std=c++17", *WARNINGS, *includes(folder), "-fsyntax-only", "-x", "c++", "-"]
        done = subprocess.run(command_line, input=source, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{name}: {done.stderr}"


def test_formatted(folder: Path) -> None:
    if not shutil.which("clang-format"):
        pytest.skip("no clang-format")
    files = [str(p) for pattern in ("src/*.c", "include/*/*.h") for p in sorted(folder.glob(pattern))]
    style = f"--style=file:{ROOT / '.clang-format'}"
    done = subprocess.run(
        ["clang-format", style, "--dry-run", "-Werror", *files], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_no_date_no_path_and_plain_ends(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            assert str(ROOT) not in text and "\r" not in text, path
            assert text.endswith("\n") and not text.endswith("\n\n") and "\n\n\n" not in text, path
            assert not re.search(r"[ \t]\n", text), path


def test_doc_tables_follow_the_order_of_the_lines(folder: Path) -> None:
    """In every source, lines with an ATB_LINE stand in the order in which doc.c lists them."""
    where = next(w for w, name in MODULES if name == folder.name)
    plan = plan_module(load_module(folder.name, ROOT / where))
    for function in plan.functions:
        ops = [op.name for op in function.code if op.name.startswith("ATB_LINE")]
        assert len(ops) == len(function.lines), function.name


def test_templates_refuse_what_is_undefined() -> None:
    with pytest.raises(jinja2.UndefinedError):
        environment().from_string("{{ nothing }}").render()


def test_every_documented_fact_is_in_the_header(tmp_path: Path) -> None:
    text = command(
        "{n: {type: int, range: 1..9, unit: s, default: 5, summary: How long it may take}}",
        "[{form: write, action: execute, syntax: 'AT+QX=<n>'}]",
    )
    header = render_module(plan_module(module(tmp_path, text)))["include/own/qx.h"]
    assert "/** How long it may take. 1..9; unit: s; default: 5. <n> */" in header
    for fact in ("Try it.", "AT+QX=<n>", "Maximum response time: 300 ms.", "Result codes: OK, ERROR.", "Manual of it, 1.2"):
        assert fact in header


def test_failures_with_a_status_of_their_own(tmp_path: Path) -> None:
    text = command(
        "{e: {type: int, result: true, summary: x}}",
        "[{form: execute, action: execute, name: plain, syntax: AT+QX},"
        " {form: execute, action: execute, name: busy, syntax: AT+QX1, replies: [{line: '+QX: <e>', phase: completion}],"
        " finals: [OK, {line: SEND FAIL, outcome: retry}, NO CARRIER]}]",
    )
    header = render_module(plan_module(module(tmp_path, text)))["include/own/qx.h"]
    assert " * @return ATB_OK, or what went wrong: see atb_error() */" in header
    told = "ATB_OK, ATB_ERR_RESULT where e is not 0, ATB_ERR_RETRY after SEND FAIL, ATB_ERR_CARRIER after NO CARRIER, or what"
    assert f"@return {told} else went wrong: see atb_error()" in " ".join(header.replace("\n * ", " ").split())


def test_short_names(tmp_path: Path) -> None:
    text = command(exchanges="[{form: execute, action: execute, syntax: AT+QX}]")
    files = render_module(plan_module(module(tmp_path, text)))
    short = files["include/own/short.h"]
    assert "#define qx_start own_qx_start\n" in short and "#define qx own_qx\n" not in short
    text = command(exchanges="[{form: execute, action: execute, name: qx_now, syntax: AT+QX}]")
    assert "#define qx_now own_qx_now\n" in render_module(plan_module(module(tmp_path, text)))["include/own/short.h"]
    assert "short.h" not in files["include/own/own.h"] and "doc.h" not in files["include/own/own.h"]


def test_wrap_and_comments() -> None:
    assert wrap("a bb ccc", 4) == ["a bb", "ccc"] and wrap("", 4) == []
    assert doc_comment(["a */ b"]) == "/** a * / b */"
    assert all(len(line) <= 120 for line in doc_comment(["word " * 60], 4).split("\n"))


def test_prototypes_break_as_the_formatter_does() -> None:
    assert prototype("int", "f", ["int a", "int b"], ";") == "int f(int a, int b);"
    long = prototype("int", "f" * 30, ["const struct something *first" + "x" * 30] * 3, ";").split("\n")
    assert len(long) == 3 and long[1].startswith(" " * 35 + "const")
    alone = prototype("static inline int", "f" * 60, ["int a", "b" * 55], "")
    assert alone.startswith("static inline int\nfff")
