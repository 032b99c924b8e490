# SPDX-License-Identifier: MIT
"""Text that must fit a line: doc comments, prototypes, lists. What comes out is as clang-format would leave it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.bytecode import WIDTH, comment


def wrap(text: str, width: int) -> list[str]:
    """Words in lines of at most so many characters; a longer word gets a line of its own."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line] if line else lines


def doc_comment(paragraphs: Sequence[str], indent: int = 0) -> str:
    """A doc comment; one line where one is enough."""
    pad = " " * indent
    safe = [comment(p) for p in paragraphs]
    if len(safe) == 1 and len(pad) + len(safe[0].encode()) + 7 <= WIDTH:
        return f"{pad}/** {safe[0]} */"
    lines: list[str] = []
    for paragraph in safe:
        wrapped = wrap(paragraph, WIDTH - len(pad) - 7)
        lead = pad + ("/** " if not lines else " * ")
        lines += [(lead if i == 0 else pad + " * ") + text for i, text in enumerate(wrapped)]
    return "\n".join([*lines[:-1], lines[-1] + " */"])


def prototype(result: str, name: str, arguments: Iterable[str], end: str) -> str:
    """A function's head or a call, broken where clang-format would: arguments aligned behind the parenthesis; else
    with the result on a line of its own; else, where that takes too many lines, all arguments on lines below."""
    arguments = list(arguments)
    lead = f"{result} {name}("
    aligned = filled(lead, " " * len(lead), arguments, end)
    if fits(aligned):
        return "\n".join(aligned)
    alone = filled(f"{name}(", " " * (len(name) + 1), arguments, end)
    if fits(alone) and len(alone) <= 3:
        return "\n".join([result, *alone])
    return "\n".join([lead, *filled("    ", "    ", arguments, end)])


def filled(first: str, pad: str, arguments: Sequence[str], end: str) -> list[str]:
    """Arguments in as few lines as will do."""
    lines = [first]
    start = True
    for i, argument in enumerate(arguments):
        last = i + 1 == len(arguments)
        text = argument + (")" + end if last else ",")
        if start:
            lines[-1] += text
        elif len(lines[-1]) + 1 + len(text) <= WIDTH:
            lines[-1] += " " + text
        else:
            lines.append(pad + text)
        start = False
    return lines


def fits(lines: Iterable[str]) -> bool:
    return all(len(line) <= WIDTH for line in lines)


def declare(ctype: str, name: str) -> str:
    """A member's declaration; the type of a function pointer holds its name already."""
    return ctype if "(*" in ctype else f"{ctype}{name}"


def file_comment(text: str) -> str:
    """What stands at the head of a header."""
    return "\n".join(["/** @file", *(" * " + line for line in wrap(comment(text), WIDTH - 6)), " */"])
