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
    if len(safe) == 1 and len(pad) + len(safe[0]) + 7 <= WIDTH:
        return f"{pad}/** {safe[0]} */"
    lines: list[str] = []
    for paragraph in safe:
        wrapped = wrap(paragraph, WIDTH - len(pad) - 6)
        lead = pad + ("/** " if not lines else " * ")
        lines += [(lead if i == 0 else pad + " * ") + text for i, text in enumerate(wrapped)]
    return "\n".join([*lines[:-1], lines[-1] + " */"])


def prototype(head: str, arguments: Iterable[str], end: str) -> str:
    """A function's head, its arguments filled and aligned behind the parenthesis."""
    arguments = list(arguments)
    lines = [head + "("]
    pad = " " * len(lines[0])
    for i, argument in enumerate(arguments):
        text = argument + ("," if i + 1 < len(arguments) else ")")
        room = WIDTH - (len(end) if i + 1 == len(arguments) else 0)
        if lines[-1] in (head + "(", pad):
            lines[-1] += text
        elif len(lines[-1]) + 1 + len(text) <= room:
            lines[-1] += " " + text
        else:
            lines.append(pad + text)
    return "\n".join(lines) + end


def declare(ctype: str, name: str) -> str:
    """A member's declaration; the type of a function pointer holds its name already."""
    return ctype if "(*" in ctype else f"{ctype}{name}"
