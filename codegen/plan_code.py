# SPDX-License-Identifier: MIT
"""Templates to operations: heads, separators, fields, brackets, groups and payloads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from codegen.bytecode import MAX_TEXT, UINT16_MAX, UINT32_MAX, Op, TextPool, comment, constraint, tolerant
from codegen.diagnostics import Diagnostics
from codegen.model import (
    Break,
    Condition,
    Exchange,
    Field,
    Group,
    Line,
    Literal,
    Mark,
    Optional,
    Param,
    Part,
    Template,
    When,
)
from codegen.plan import DocField, DocGroup, SettingPlan, Struct
from codegen.plan_structs import flag_of, is_hull, is_length, kind_of


def command_head(exchange: Exchange) -> str:
    """The command line after "AT" as far as it never changes."""
    text = leading(exchange.syntax)[2:]
    if exchange.sub is not None:
        quoted = f'"{exchange.sub}"'
        if quoted in text:
            return text[: text.index(quoted) + len(quoted)]
    for mark in ("=?", "=", "?"):
        if mark in text:
            return text[: text.index(mark) + len(mark)]
    return text


def leading(template: Template) -> str:
    """The literal at the beginning of a template."""
    text = ""
    for part in template.parts:
        if not isinstance(part, Literal):
            break
        text += part.text
    return text


def same_head(head: str) -> str | None:
    """How a reply begins that begins as its command does; None where the command has no name of its own."""
    if not head.startswith("+"):
        return None
    for i, char in enumerate(head):
        if char in "=?":
            return head[:i] + ": " + head[i:].lstrip("=?")
    return head + ": "


def line_head(text: str, head: str | None) -> tuple[str | None, str, bool]:
    """Splits what a line begins with: its own head (None: the command's), what follows it, and whether a comma
    stands before the first field."""
    same = same_head(head) if head is not None else None
    if same and text.startswith(same):
        rest = text[len(same) :]
        if not (head or "").endswith('"') or rest in ("", ","):
            return None, rest, (head or "").endswith('"')
    if text.endswith('",'):
        return text[:-1], ",", True
    return text, "", text.endswith('"')


@dataclass
class Coder:
    """Walks one template and collects operations."""

    pool: TextPool
    diagnostics: Diagnostics
    mark: Mark
    struct: Struct | None
    macro: str  # REQ RSP URC: names the member's offset
    has: str  # the same for flags
    path: str = ""  # before a member: "item."
    request: bool = False
    data: Param | None = None
    keys: tuple[str, ...] = ()
    keyed: Struct | None = None  # the request
    when: tuple[When, ...] = ()
    settings: dict[str, SettingPlan] = field(default_factory=dict)
    pending: str = ""
    comma: bool = False
    known: bool = True  # whether `comma` is what the engine will assume
    prefix_docs: str = ""
    broken: bool = False  # the line ends before its payload
    ended: bool = False  # a payload was the last thing
    docs: list[DocField] = field(default_factory=list)

    def text(self, literal: str) -> str:
        offset = self.pool.add(literal)
        self.check(offset)
        return str(offset)

    def check(self, offset: int) -> None:
        if offset > MAX_TEXT:
            self.diagnostics.report(
                self.mark, "E065", f"the literals of one descriptor take more than {MAX_TEXT} bytes"
            )

    def offset(self, name: str) -> str:
        return f"{self.macro}({self.path}{name})"

    def flag(self, name: str) -> str:
        return f"{self.has}({self.path}{name})"

    def walk(self, parts: Sequence[Part]) -> list[Op]:
        ops: list[Op] = []
        for part in parts:
            if isinstance(part, Literal):
                self.pending += part.text
            elif isinstance(part, Field):
                ops += self.one(part)
            elif isinstance(part, Optional):
                ops += self.optional(part)
            elif isinstance(part, Group):
                ops += self.group(part)
        return ops

    def finish(self) -> list[Op]:
        """The literal at the end of the line."""
        if not self.pending or self.ended:
            return []
        text, self.pending = self.pending, ""
        return [Op("ATB_LITERAL", (self.text(text),))]

    def separator(self) -> list[Op]:
        text, self.pending = self.pending, ""
        usual = "," if self.comma else ""
        ops = [] if self.known and text == usual else [Op("ATB_LITERAL", (self.text(text),))]
        self.comma = self.known = True
        return ops

    def optional(self, part: Optional) -> list[Op]:
        if is_hull(part):
            return self.walk(part.parts)
        ops: list[Op] = []
        if self.pending:  # what stands before the bracket is there without it, too
            ops = self.finish()
            self.comma = False
        before = self.comma
        inner = self.walk(part.parts) + self.finish()
        self.known = self.known and before  # without the bracket, the engine goes on as before it
        return [*ops, Op("ATB_OPTIONAL", (self.flag(flag_of(part)), *inner))]

    def one(self, part: Field) -> list[Op]:
        param = part.param
        if param.type == "payload":
            return self.payload(param)
        ops = self.separator()
        if param.secret:
            ops.append(Op("ATB_SECRET"))
        ops.append(self.request_field(param) if self.request else self.reply_field(param))
        ops += [
            Op("ATB_WHEN", (self.settings[w.setting].constant, str(self.settings[w.setting].setting.size), str(w.value)))
            for w in self.when
            if w.index == param.name
        ]
        self.document(param)
        return ops

    def document(self, param: Param) -> None:
        if is_length(param, self.data) and self.data:
            self.docs.append(DocField(param, self.prefix_docs + self.data.name, self._flag(param), "ATB_KIND_LENGTH"))
            return
        path = self.prefix_docs + self.path + param.name
        self.docs.append(DocField(param, path, self._flag(param), f"ATB_KIND_{kind_of(param)}"))

    def _flag(self, param: Param) -> str | None:
        if self.struct is None:
            return None
        member = self.struct.member(param.name)
        if member is None:
            return None
        return self.prefix_docs + self.path + member.flag if member.flag else None

    def request_field(self, param: Param) -> Op:
        at = self.offset(param.name)
        low, high = param.min_len or 0, UINT16_MAX if param.max_len is None else param.max_len
        span = (str(low), "UINT16_MAX" if high >= UINT16_MAX else str(high))
        if is_length(param, self.data) and self.data:
            return Op("ATB_LENGTH", (self.offset(self.data.name), constraint(param)))
        if param.type == "int":
            return Op("ATB_INT", (at, constraint(param)))
        if param.type == "hex":
            return Op("ATB_HEX", (at, hex_style(param), constraint(param)))
        if param.type == "enum-string":
            return self.choice(param, at)
        if param.type == "address":
            return Op("ATB_ADDRESS", (at,))
        name = {"string": "ATB_STRING", "text": "ATB_TEXT", "bytes": "ATB_HEXBYTES"}[param.type]
        return Op(name, (at, *span))

    def reply_field(self, param: Param) -> Op:
        at = self.offset(param.name)
        if param.name in self.keys and self.keyed and self.keyed.member(param.name):
            return Op("ATB_KEY", (f"REQ({param.name})", at))
        if param.result:
            return Op("ATB_RESULT", (at,))
        if param.type == "int":
            return Op("ATB_INT", (at, tolerant(param)))
        if param.type == "hex":
            return Op("ATB_HEX", (at, hex_style(param), tolerant(param)))
        if param.type == "enum-string":
            return self.choice(param, at)
        if param.type in ("address", "values"):
            return Op({"address": "ATB_ADDRESS", "values": "ATB_VALUES"}[param.type], (at,))
        name = {"string": "ATB_STRING", "text": "ATB_TEXT", "bytes": "ATB_HEXBYTES"}[param.type]
        return Op(name, (at, "0", "UINT16_MAX"))

    def choice(self, param: Param, at: str) -> Op:
        offset = self.pool.run([str(i.value) for i in param.enum])
        self.check(offset)
        return Op("ATB_CHOICE", (at, str(offset), str(len(param.enum))))

    def group(self, part: Group) -> list[Op]:
        member = self.struct.member(part.name) if self.struct else None
        if member is None or member.group is None:
            return []
        ops = self.separator()
        inner = Coder(self.pool, self.diagnostics, self.mark, member.group, f"{part.name.upper()}", "HAS")
        inner.request, inner.comma = self.request, True
        inner.pending = ","
        inner.has = part.name.upper() + "_HAS"
        body = inner.walk(part.parts)
        stride = f"sizeof({member.group.ctype}) / 4u"
        args = (self.offset(part.name), self.offset(part.name + "_count"), stride, str(part.min), str(part.max))
        path = self.prefix_docs + self.path
        self.docs.append(
            DocField(
                part_param(part),
                path + part.name,
                path + member.flag if member.flag else None,
                "ATB_KIND_GROUP",
                DocGroup(part.name, member.group.ctype, tuple(inner.docs)),
            )
        )
        return [*ops, Op("ATB_GROUP", (*args, *body))]

    def payload(self, param: Param) -> list[Op]:
        """Inside a line a payload begins after a comma, or after what stands there instead of one."""
        text, self.pending, self.ended = self.pending, "", True
        length = self.offset(param.length_of) if param.length_of else "ATB_NONE"
        ops: list[Op] = []
        if self.broken:
            where = "ATB_PAYLOAD_NEXT" if param.length_of else "ATB_PAYLOAD_OPEN"
        else:
            where = "ATB_PAYLOAD_QUOTED" if text.endswith('"') else "ATB_PAYLOAD_INLINE"
            text = text[:-1] if text.endswith('"') else text
            if text != ("," if self.comma else ""):
                ops.append(Op("ATB_LITERAL", (self.text(text),)))
        self.document(param)
        return [*ops, Op("ATB_PAYLOAD", (self.offset(param.name), length, where))]


def part_param(part: Group) -> Param:
    """The first parameter of a group, which stands for it in tables."""
    for inner in part.parts:
        if isinstance(inner, Field):
            return inner.param
    raise AssertionError("a group without fields")


def hex_style(param: Param) -> str:
    return f"{param.digits} | ATB_HEX_QUOTED" if param.quoted else str(param.digits)


def request_ops(
    exchange: Exchange, head: str, pool: TextPool, struct: Struct | None, diagnostics: Diagnostics
) -> tuple[Op, tuple[DocField, ...]]:
    data = exchange.data.param if exchange.data else None
    coder = Coder(pool, diagnostics, exchange.mark, struct, "REQ", "HAS", request=True, data=data)
    coder.comma = head.endswith('"')
    rest = leading(exchange.syntax)[2 + len(head) :]
    parts = after_leading(exchange.syntax)
    coder.pending = rest
    ops = coder.walk(parts) + coder.finish()
    ops += conditions(exchange, coder, struct)
    if exchange.data:
        ops.append(data_op(exchange, coder))
        coder.docs.append(DocField(exchange.data.param, exchange.data.param.name, None, "ATB_KIND_PAYLOAD"))
    text = comment(exchange.syntax.text)
    op = Op("ATB_REQUEST", tuple(ops), comment=text) if ops else Op("ATB_REQUEST_NONE", comment=text)
    return op, tuple(coder.docs)


def after_leading(template: Template) -> tuple[Part, ...]:
    for i, part in enumerate(template.parts):
        if not isinstance(part, Literal):
            return template.parts[i:]
    return ()


def data_op(exchange: Exchange, coder: Coder) -> Op:
    data = exchange.data
    assert data is not None
    how = []
    if data.length is None:
        how.append("ATB_DATA_CTRL_Z")
    if data.prompt == "CONNECT":
        how.append("ATB_DATA_CONNECT")
    if 0x1B in data.param.forbid:
        how.append("ATB_DATA_NO_ESC")
    low = data.param.min_len or 0
    high = UINT32_MAX if data.param.max_len is None else data.param.max_len
    top = "UINT32_MAX" if high >= UINT32_MAX else str(high)
    return Op("ATB_DATA", (coder.offset(data.param.name), " | ".join(how) or "0", str(low), top))


def conditions(exchange: Exchange, coder: Coder, struct: Struct | None) -> list[Op]:
    ops: list[Op] = []
    for struct_member in struct.members if struct else ():
        param = struct_member.param
        if param is None or struct_member.flag is None:
            continue
        for name, condition in (("ATB_ONLY_IF", param.valid_when), ("ATB_NEED_IF", param.required_when)):
            if condition:
                ops += condition_op(name, struct_member.flag, condition, coder, struct)
    return ops


def condition_op(name: str, flag: str, condition: Condition, coder: Coder, struct: Struct | None) -> list[Op]:
    other = struct.member(condition.param) if struct else None
    if other is None or other.param is None:
        return []  # the other parameter is not part of this form
    order = [i.value for i in other.param.enum]
    values = [order.index(v) if isinstance(v, str) else v for v in condition.values]
    if any(not 0 <= v <= 255 for v in values):
        coder.diagnostics.report(other.mark, "E035", f'values of "{condition.param}" in a condition must be 0..255')
        return []
    return [Op(name, (coder.flag(flag), coder.offset(condition.param), *(str(v) for v in values)))]


def breaks(parts: Sequence[Part]) -> bool:
    return any(isinstance(p, Break) for p in parts)


def line_ops(line: Line, coder: Coder, head: str | None, flags: Sequence[str]) -> tuple[str, tuple[Op, ...]]:
    """Head operand and field operations of a line. `flags` are those of members that only some lines carry."""
    own, rest, comma = line_head(leading(line.template), head)
    operand = "ATB_SAME"
    if own is not None:
        operand = coder.text(own) if own else "ATB_BARE"
    coder.comma = comma
    coder.pending = rest
    coder.broken = breaks(line.template.parts)
    ops = [
        Op("ATB_WHEN", (coder.settings[w.setting].constant, "ATB_NONE", str(w.value)))
        for w in line.when
        if w.index is None
    ]
    ops += [Op("ATB_SET", (coder.flag(flag),)) for flag in flags]
    ops += coder.walk(after_leading(line.template))
    ops += coder.finish()
    return operand, tuple(ops)
