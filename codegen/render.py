# SPDX-License-Identifier: MIT
"""plan -> the text of every generated file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import jinja2

from codegen.bytecode import array, c_string, comment
from codegen.describe import return_text, sentence, source_text
from codegen.layout import declare, doc_comment, file_comment, prototype, wrap
from codegen.pages import page
from codegen.plan import Function, ModulePlan, Struct
from codegen.plan_doc import doc_tables

MIN_SHORT = 4  # letters of a function's name in short.h
TEMPLATES = Path(__file__).parent / "templates"


def environment() -> jinja2.Environment:
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(str(TEMPLATES)),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    env.filters.update(c_string=c_string, comment=comment, doc=doc_comment, file_comment=file_comment, upper_words=upper_words)
    env.globals.update(
        declare=declare, array=array, prototype=prototype, signature=signature, macros=macros, wrap=wrap, call=call, attach=attach,
        sentence=sentence, source=source_text, returns=return_text,
    )
    return env


def upper_words(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "_", text).upper()


def signature(function: Function, kind: str, end: str) -> str:
    """Head of one of the functions of an exchange."""
    req = [f"const {function.req.ctype} *req"] if function.req else []
    rsp = [f"{function.rsp.ctype} *rsp"] if function.rsp else []
    name = function.name
    if kind == "call":
        return prototype("atb_status_t", name, ["atb_client_t *at", *req, *rsp], end)
    if kind == "start":
        tail = ["atb_done_fn on_done", "void *user"]
        arguments = ["atb_client_t *at", "atb_call_t *call", *req, *rsp, *tail]
        return prototype("static inline atb_status_t", f"{name}_start", arguments, end)
    if kind == "encode":
        arguments = [*req, "char *buf", "size_t cap", "atb_fault_t *fault"]
        return prototype("static inline size_t", f"{name}_encode", arguments, end)
    arguments = [*rsp, "const char *line", "size_t len"]
    return prototype("static inline atb_status_t", f"{name}_decode", arguments, end)


def attach(plan: ModulePlan, end: str) -> str:
    settings = [f"{plan.id}_settings_t *settings"] if plan.settings else []
    arguments = ["atb_client_t *at", *settings, f"{plan.id}_urc_fn on_urc", "void *user"]
    return prototype("void", f"{plan.id}_attach", arguments, end)


def call(name: str, arguments: Iterable[str]) -> str:
    return prototype("    return", name, arguments, ";")


def macros(function: Function) -> list[tuple[str, str, str]]:
    """Short names for offsets that the function's tables use: name, macro of exchange.h, struct."""
    used = " ".join(op.flat() for op in function.code) + " " + function.clear
    wanted: list[tuple[str, str, Struct | None]] = [
        ("REQ", "ATB_OFFSET", function.req),
        ("HAS", "ATB_FLAG", function.req),
        ("RSP", "ATB_OFFSET", function.rsp),
        ("RSP_HAS", "ATB_FLAG", function.rsp),
    ]
    for member in function.req.members if function.req else ():
        if member.group:
            wanted += [
                (member.name.upper(), "ATB_OFFSET", member.group),
                (member.name.upper() + "_HAS", "ATB_FLAG", member.group),
            ]
    return [(n, m, s.ctype) for n, m, s in wanted if s and re.search(rf"\b{n}\(", used)]


def render_module(plan: ModulePlan) -> Mapping[str, str]:
    """Paths below generated/<module>, and their text."""
    env = environment()
    out: dict[str, str] = {}

    def put(path: str, template: str, **more: object) -> None:
        out[path] = env.get_template(template).render(plan=plan, module=plan.module, **more)

    include = f"include/{plan.id}"
    put("CMakeLists.txt", "CMakeLists.txt.j2", sources=sources(plan))
    put(f"{include}/{plan.id}.h", "umbrella.h.j2", headers=headers(plan))
    put(f"{include}/types.h", "types.h.j2")
    put(f"{include}/urc.h", "urc.h.j2")
    put(f"{include}/doc.h", "doc.h.j2")
    put(f"{include}/short.h", "short.h.j2", shorts=shorts(plan))
    for file in plan.files:
        put(f"{include}/{file.stem}.h", "command.h.j2", file=file)
        put(f"src/{file.stem}.c", "command.c.j2", file=file)
    put("src/urc.c", "urc.c.j2")
    put("src/doc.c", "doc.c.j2", tables=doc_tables(plan))
    put(f"{plan.id}.md", "page.md.j2", page=page(plan))
    return {path: tidy(text) for path, text in sorted(out.items())}


def render_index(modules: Iterable[str]) -> str:
    return tidy(environment().get_template("index.txt.j2").render(modules=sorted(modules)))


def tidy(text: str) -> str:
    """Ends every file with one newline and no line with a space; no two empty lines follow each other."""
    lines = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
    return re.sub(r"\n{3,}", "\n\n", lines) + "\n"


def headers(plan: ModulePlan) -> list[str]:
    return sorted(["types", "urc", *(f.stem for f in plan.files)])


def sources(plan: ModulePlan) -> list[str]:
    return sorted(["urc", *(f.stem for f in plan.files)])


def shorts(plan: ModulePlan) -> list[str]:
    """Names that short.h offers without the module's prefix. As macros they would also stand for variables and members
    of the program, so those that are likely to be used there (`at`) keep it."""
    names: list[str] = []
    for function in plan.functions:
        names += [function.name] if len(function.short) >= MIN_SHORT else []
        names += [function.name + s for s in ("_start", "_encode", "_decode", "_exchange")]
        names += [s.ctype for s in function.structs]
    names += [u.struct.ctype for u in plan.urcs if u.struct]
    names += [f"{plan.id}_{s}" for s in ("attach", "urc_t", "urc_fn", "urc_kind_t")]
    names += [u.kind for u in plan.urcs]
    if plan.settings:
        names += [f"{plan.id}_settings_t", *(s.constant for s in plan.settings)]
    for enumeration in (*plan.enumerations, *plan.results):
        names += [c.name for c in enumeration.constants]
    return names
