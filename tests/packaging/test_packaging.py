# SPDX-License-Identifier: MIT
"""Every way to take atbind into a build: installed, as a subfolder, fetched, without Python, regenerating, own YAML."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("CMakeLists.txt", "CMakePresets.json", "codegen", "generated", "runtime", "spec")
GENERATORS = [g for g, tool in (("Ninja", "ninja"), ("Unix Makefiles", "make")) if shutil.which(tool)]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("cmake") or not GENERATORS, reason="needs CMake and a build tool"),
]

MAIN = """
#include <eg91xq/eg91xq.h>
#include <eg91xq/doc.h>

int main(void)
{
    char line[16];
    return eg91xq_at_encode(line, sizeof line, 0) == 3 && eg91xq_doc.id ? 0 : 1;
}
"""
USE = """
add_executable(app main.c)
target_link_libraries(app PRIVATE atbind::eg91xq atbind::eg91xq_doc atbind::posix)
"""
HEAD = "cmake_minimum_required(VERSION 3.20)\nproject(app C)\n"
OWN = """
module: {id: own, title: Own module, summary: A module of one's own.}
manuals:
  m: {title: Its manual}
commands:
- command: AT+PING
  summary: Ask.
  source: {manual: m, section: "1"}
  timeout: 1 s
  exchanges:
  - {form: execute, action: execute, name: ping, syntax: AT+PING}
"""
MORE = OWN[OWN.index("commands") :].replace("PING", "PONG").replace("ping", "pong")
OWN_MAIN = """
#include <own/own.h>
#include <own/doc.h>

int main(void)
{
    char line[16];
    return own_ping_encode(line, sizeof line, 0) == 8 && own_doc.id ? 0 : 1;
}
"""


def run(*command: object, cwd: "Path | None" = None, env: "dict[str, str] | None" = None) -> str:
    done = subprocess.run(
        [str(c) for c in command], cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def project(folder: Path, text: str, main: str = MAIN) -> Path:
    folder.mkdir(parents=True)
    (folder / "CMakeLists.txt").write_text(HEAD + text)
    (folder / "main.c").write_text(main)
    return folder


def build(source: Path, *options: str, env: "dict[str, str] | None" = None, generator: str = GENERATORS[0]) -> Path:
    out = source.parent / (source.name + "-build")
    run("cmake", "-S", source, "-B", out, "-G", generator, *options, env=env)
    run("cmake", "--build", out, env=env)
    return out


def compiled(output: str) -> "list[str]":
    """Lines of a build's output that tell of compiling or linking."""
    return [line for line in output.splitlines() if "Building" in line or "Linking" in line]


@pytest.fixture(name="tree")
def _tree(tmp_path: Path) -> Path:
    """A copy of the tree that a test may change."""
    copy = tmp_path / "atbind"
    copy.mkdir()
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(ROOT / part, copy / part)
    return copy


@pytest.fixture(name="installed", scope="module")
def _installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    options = ["-DATBIND_TESTS=OFF", "-DATBIND_TOOLS=OFF"]
    run("cmake", "-S", ROOT, "-B", folder / "build", "-G", GENERATORS[0], *options)
    run("cmake", "--build", folder / "build")
    run("cmake", "--install", folder / "build", "--prefix", folder / "prefix")
    return folder / "prefix"


def test_find_package(tmp_path: Path, installed: Path) -> None:
    app = project(tmp_path / "app", "find_package(atbind 0.1 REQUIRED)" + USE)
    out = build(app, f"-DCMAKE_PREFIX_PATH={installed}")
    run(out / "app")


def test_find_package_of_a_version_that_is_not_there(tmp_path: Path, installed: Path) -> None:
    app = project(tmp_path / "app", "find_package(atbind 9.0 REQUIRED)" + USE)
    with pytest.raises(AssertionError, match="atbind"):
        build(app, f"-DCMAKE_PREFIX_PATH={installed}")


def test_add_subdirectory(tmp_path: Path) -> None:
    app = project(tmp_path / "app", f"add_subdirectory({ROOT} atbind)" + USE)
    out = build(app)
    run(out / "app")
    assert not list(out.rglob("atctl*")), "tools and tests are for those who build atbind itself"


def test_fetch_content(tmp_path: Path) -> None:
    fetch = f"""
include(FetchContent)
FetchContent_Declare(atbind SOURCE_DIR {ROOT})
FetchContent_MakeAvailable(atbind)
"""
    run(build(project(tmp_path / "app", fetch + USE)) / "app")


def test_only_the_modules_that_are_chosen(tmp_path: Path) -> None:
    app = project(tmp_path / "app", f"add_subdirectory({ROOT} atbind)")
    with pytest.raises(AssertionError, match='no module "nothing"'):
        build(app, "-DATBIND_MODULES=nothing")


def without_python(folder: Path) -> "dict[str, str]":
    """An environment in which no Python can be found: the tools of a C build and nothing else."""
    folder.mkdir()
    names = ["cmake", "ninja", "make", "cc", "gcc", "c99", "ar", "ranlib", "ld", "as", "nm", "objcopy", "objdump", "strip"]
    names += ["sh", "uname", "cat", "rm", "mkdir", "readelf", "addr2line", "dlltool"]
    for name in names:
        tool = shutil.which(name)
        if tool:
            (folder / name).symlink_to(os.path.realpath(tool) if name != "cmake" else tool)
    return {"PATH": str(folder), "HOME": str(folder), "CC": str(folder / "gcc")}


def test_builds_with_no_python(tmp_path: Path) -> None:
    env = without_python(tmp_path / "bin")
    for python in ("python", "python3"):
        assert not shutil.which(python, path=env["PATH"])
    app = project(tmp_path / "app", f"add_subdirectory({ROOT} atbind)" + USE)
    out = build(app, f"-DCMAKE_MAKE_PROGRAM={shutil.which('ninja') or shutil.which('make')}", env=env)
    run(out / "app")
    assert "Python3_EXECUTABLE" not in (out / "CMakeCache.txt").read_text()


@pytest.mark.parametrize("generator", GENERATORS)
def test_regenerate(tree: Path, generator: str) -> None:
    options = ["-DATBIND_TESTS=OFF", "-DATBIND_TOOLS=OFF", "-DATBIND_REGENERATE=ON"]
    out = build(tree, *options, generator=generator)
    again = run("cmake", "--build", out)
    assert compiled(again) == [] and "Generating bindings" not in again

    spec = sorted((tree / "spec/eg91xq").glob("*.yaml"))[0]
    spec.touch()
    touched = run("cmake", "--build", out)
    assert "Generating bindings" in touched and compiled(touched) == []

    qssl = tree / "spec/eg91xq/qssl.yaml"
    before = (tree / "generated/eg91xq/src/qssl_send.c").read_bytes()
    qssl.write_text(qssl.read_text().replace("range: 1..1460", "range: 1..1459"))
    changed = "\n".join(compiled(run("cmake", "--build", out)))
    assert "qssl_send.c" in changed and "qssl_open.c" not in changed
    assert (tree / "generated/eg91xq/src/qssl_send.c").read_bytes() != before
    assert compiled(run("cmake", "--build", out)) == []


GENERATE = "atbind_generate(TARGET own MODULE own SPEC spec)\nadd_executable(app main.c)\ntarget_link_libraries(app own own_doc)\n"


@pytest.mark.parametrize("generator", GENERATORS)
def test_own_yaml_with_the_installed_package(tmp_path: Path, installed: Path, generator: str) -> None:
    app = project(tmp_path / "app", "find_package(atbind REQUIRED)\n" + GENERATE, OWN_MAIN)
    (app / "spec/own").mkdir(parents=True)
    (app / "spec/own/own.yaml").write_text(OWN)
    out = build(app, f"-DCMAKE_PREFIX_PATH={installed}", generator=generator)
    run(out / "app")
    assert compiled(run("cmake", "--build", out)) == []

    (app / "spec/own/more.yaml").write_text(MORE)
    assert "pong.c" in "\n".join(compiled(run("cmake", "--build", out)))
    (app / "spec/own/more.yaml").unlink()
    run("cmake", "--build", out)
    assert not (out / "atbind/own/src/pong.c").exists()


def test_own_yaml_beside_the_tree(tmp_path: Path) -> None:
    text = f"add_subdirectory({ROOT} atbind)\n" + GENERATE.replace("SPEC spec", "SPEC own OUTPUT made")
    app = project(tmp_path / "app", text, OWN_MAIN)
    (app / "own").mkdir()
    (app / "own/own.yaml").write_text(OWN)
    out = build(app)
    run(out / "app")
    assert (out / "made/own/include/own/own.h").is_file()


def test_errors_of_own_yaml_stop_the_configuration(tmp_path: Path) -> None:
    app = project(tmp_path / "app", f"add_subdirectory({ROOT} atbind)\n" + GENERATE, OWN_MAIN)
    (app / "spec/own").mkdir(parents=True)
    (app / "spec/own/own.yaml").write_text(OWN.replace("timeout: 1 s", "timeout: 1"))
    with pytest.raises(AssertionError, match=r"own\.yaml:\d+:\d+: error\[E\d+\]"):
        build(app)


def test_presets_name_four_builds() -> None:
    listed = run("cmake", "--list-presets", cwd=ROOT)
    for name in ("default", "debug", "clang", "release"):
        assert f'"{name}"' in listed
