# SPDX-License-Identifier: MIT
"""The byte code of descriptors as nested macro calls, the constraints of numbers, and the text that goes with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Union

from codegen.model import Param

WIDTH = 120
MAX_TEXT = 253  # larger offsets mean ATB_SAME and ATB_BARE
UINT32_MAX = 0xFFFFFFFF
UINT16_MAX = 0xFFFF


@dataclass(frozen=True)
class Op:
    """A macro of exchange.h with its arguments."""

    name: str
    args: tuple[Arg, ...] = ()
    comment: str | None = None  # stands on a line of its own before the macro

    def flat(self) -> str:
        if not self.args:
            return self.name
        return f"{self.name}({', '.join(a if isinstance(a, str) else a.flat() for a in self.args)})"


Arg = Union[str, Op]


_FEW = {"ATB_HEX", "ATB_CHOICE", "ATB_VALUES", "ATB_HEXBYTES", "ATB_COUNT", "ATB_WHEN"}
_INSIDE = {"ATB_PAYLOAD_INLINE", "ATB_PAYLOAD_QUOTED"}


def needs_more(line: Op) -> bool:
    """Whether a received line has what few lines have, which firmware links only where it is needed."""
    if line.name in _FEW or (line.name == "ATB_PAYLOAD" and not _INSIDE.isdisjoint(a for a in line.args if isinstance(a, str))):
        return True
    return any(needs_more(a) for a in line.args if isinstance(a, Op))


_FEW_SENT = {"ATB_HEX", "ATB_HEXBYTES", "ATB_CHOICE", "ATB_GROUP", "ATB_ONLY_IF", "ATB_NEED_IF"}
_FEW_SENT |= {"ATB_ANY", "ATB_I32", "ATB_U32", "ATB_SET8", "ATB_SET16", "ATB_SET32", "ATB_BITS"}


def encoder_of(request: Op) -> str | None:
    """The function for what few requests have, which firmware links only where it is needed."""
    names = [request.name, *(op.name for op in _operations(request))]
    if not _FEW_SENT.isdisjoint(names):
        return "atb_encode_more"
    return "atb_encode_payload" if "ATB_DATA" in names else None


def is_taken_apart(line: Op) -> bool:
    """Whether the engine does with the line what firmware links only where it is needed."""
    return any(op.name == "ATB_COUNT" or "ATB_PAYLOAD_OPEN" in op.args for op in _operations(line))


def _operations(op: Op) -> Iterator[Op]:
    for arg in op.args:
        if isinstance(arg, Op):
            yield arg
            yield from _operations(arg)


def lines(op: Op, indent: int, end: str) -> list[str]:
    """The macro call as source lines: one where it fits, else one per argument."""
    pad = " " * indent
    flat = pad + op.flat() + end
    if len(flat) <= WIDTH or not op.args:
        return [flat]
    operands = [a for a in op.args if isinstance(a, str)]
    nested = [a for a in op.args if isinstance(a, Op)]
    if not nested:
        return [flat]
    first = f"{pad}{op.name}(" + "".join(f"{a}, " for a in operands)
    if operands:
        out = [first.rstrip()]
        rest = nested
    else:
        out = [pad + op.name + "("]
        rest = nested
    for i, arg in enumerate(rest):
        out += lines(arg, indent + 4, "," if i + 1 < len(rest) else ")" + end)
    return out


def array(ops: Sequence[Op]) -> list[str]:
    """Lines of an initializer made of the operations."""
    out: list[str] = []
    for op in ops:
        if op.comment:
            out.append(f"    /* {op.comment} */")
        out += lines(op, 4, ",")
    return out


def comment(text: str) -> str:
    """Text that may stand in a C comment."""
    return text.replace("*/", "* /").replace("/*", "/ *")


def c_string(text: str) -> str:
    """A C string literal; bytes beyond printable ASCII as octal escapes."""
    out = []
    for byte in text.encode("utf-8"):
        char = chr(byte)
        if char in '"\\':
            out.append("\\" + char)
        elif char == "\n":
            out.append("\\n")
        elif 32 <= byte < 127 and not (char == "?" and out and out[-1] == "?"):
            out.append(char)
        else:
            out.append(f"\\{byte:03o}")
    return '"' + "".join(out) + '"'


@dataclass
class TextPool:
    """The text of a descriptor: a head (None for URCs), then literals, each ended by NUL."""

    head: str | None
    literals: list[str] = field(default_factory=list)

    def _start(self, index: int) -> int:
        size = 0 if self.head is None else len(self.head.encode()) + 1
        return size + sum(len(t.encode()) + 1 for t in self.literals[:index])

    def run(self, texts: Sequence[str]) -> int:
        """Offset of literals that stand one after the other; adds them where they do not yet."""
        wanted = list(texts)
        for i in range(len(self.literals) - len(wanted) + 1):
            if self.literals[i : i + len(wanted)] == wanted:
                return self._start(i)
        self.literals += wanted
        return self._start(len(self.literals) - len(wanted))

    def add(self, text: str) -> int:
        return self.run([text])

    def strings(self) -> list[str]:
        """C string literals that make up the text together; the compiler adds the last NUL."""
        parts = ([] if self.head is None else [self.head]) + self.literals or [""]
        return [c_string(p)[:-1] + '\\0"' for p in parts[:-1]] + [c_string(parts[-1])]


# ---- constraints ------------------------------------------------------------------------------------------------


def range_op(low: int, high: int) -> Op:
    if low < 0:
        return Op("ATB_I32", (_signed(low), _signed(high)))
    if high <= 0xFF:
        return Op("ATB_U8", (str(low), str(high)))
    if high <= UINT16_MAX:
        return Op("ATB_U16", (str(low), str(high)))
    return Op("ATB_U32", (f"{low}u", "UINT32_MAX" if high >= UINT32_MAX else f"{high}u"))


def _signed(value: int) -> str:
    return {-(2**31): "INT32_MIN", 2**31 - 1: "INT32_MAX"}.get(value, str(value))


def set_op(values: Sequence[int], digits: int = 0) -> Op:
    """A sparse set; with digits, of numbers that are written in hexadecimal."""
    top = max(values)
    shown = [f"0x{v:0{digits}X}" if digits else str(v) for v in values]
    if min(values) < 0 or top > UINT16_MAX:
        return Op("ATB_SET32", tuple(f"ATB_V32({v})" if v[0] == "-" else f"ATB_V32({v}u)" for v in shown))
    if top > 0xFF:
        return Op("ATB_SET16", tuple(f"ATB_V16({v})" for v in shown))
    return Op("ATB_SET8", tuple(shown))


def mask_of(values: Sequence[int]) -> tuple[int, int]:
    """The bits that may be added up, and the one further value that may stand alone (or the mask again)."""
    mask = 0
    for value in values:
        if value & (value - 1) == 0:
            mask |= value
    others = [v for v in values if v & ~mask]
    return mask, others[0] if others else mask


def constraint(param: Param) -> Op:
    """What a number in a request must keep to."""
    values = sorted({i.value for i in param.enum if isinstance(i.value, int)})
    if param.bits and values:
        mask, also = mask_of(values)
        return Op("ATB_BITS", (f"0x{mask:X}u", f"0x{also:X}u"))
    low, high = param.min, param.max
    if values and (low is None or low >= values[0]) and (high is None or high <= values[-1]):
        if values[-1] - values[0] + 1 == len(values):
            return range_op(values[0], values[-1])
        if param.signed:
            return range_op(values[0], values[-1])  # the engine writes a minus only where a range goes below 0
        return set_op(values, param.digits if param.type == "hex" else 0)
    if low is None and high is None:
        return Op("ATB_ANY")
    top = 2**31 - 1 if (low or 0) < 0 else UINT32_MAX
    return range_op(0 if low is None else low, top if high is None else high)


def tolerant(param: Param) -> Op:
    """What a number in a reply must keep to: nothing but its sign."""
    return Op("ATB_ANY_SIGNED") if param.signed else Op("ATB_ANY")
