# SPDX-License-Identifier: MIT
"""The small functions of extended descriptors: computed time limits, settings that are learned, lists delivered."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.bytecode import WIDTH
from codegen.diagnostics import Diagnostics
from codegen.model import BinOp, Choice, Exchange, Expr, Learn, Mark, Number, ParamRef, SettingRef, TimeLimit, Urc, When
from codegen.plan import Member, SettingPlan, Static, Struct


@dataclass
class Writer:
    """Writes expressions as C over `req`, `rsp` and `settings`."""

    owner: str  # function or URC
    mark: Mark
    req: Struct | None
    rsp: Struct | None
    settings: dict[str, SettingPlan]
    diagnostics: Diagnostics
    uses_req: bool = False
    uses_rsp: bool = False
    uses_settings: bool = False
    locals: dict[str, str] = field(default_factory=dict)  # name -> what it is

    def text(self, expr: Expr) -> str:
        if isinstance(expr, Number):
            return f"{expr.ms}u"
        if isinstance(expr, ParamRef):
            return self.param(expr.param)
        if isinstance(expr, SettingRef):
            return self.setting(expr)
        if isinstance(expr, BinOp):
            left, right = self.text(expr.left), self.text(expr.right)
            if expr.op == "*":
                left, right = self.factor(expr.left, left), self.factor(expr.right, right)
            return f"{left} {expr.op} {right}"
        return f"({self.text(expr.test)} != 0 ? {self.text(expr.yes)} : {self.text(expr.no)})"

    @staticmethod
    def factor(expr: Expr, text: str) -> str:
        return f"({text})" if isinstance(expr, BinOp) and expr.op == "+" else text

    def find(self, name: str) -> tuple[str, Member] | None:
        for variable, struct in (("req", self.req), ("rsp", self.rsp)):
            member = struct.member(name) if struct else None
            if member:
                if variable == "req":
                    self.uses_req = True
                else:
                    self.uses_rsp = True
                return variable, member
        self.diagnostics.report(self.mark, "E040", f'"{name}" is not a parameter of {self.owner}')
        return None

    def param(self, name: str) -> str:
        found = self.find(name)
        if found is None:
            return "0u"
        variable, member = found
        text = f"{variable}->{name}"
        if member.ctype == "int32_t ":
            text = f"(uint32_t){text}"
        if member.flag is None:
            return text
        default = member.param.default if member.param else 0
        return f"({variable}->{member.flag} ? {text} : {default if isinstance(default, int) else 0}u)"

    def setting(self, ref: SettingRef) -> str:
        """A setting's present value, as a local variable."""
        value = f"settings[{self.slot(ref.setting, ref.index)}]"
        name = ref.setting
        while self.locals.setdefault(name, value) != value:
            name += "_"
        return name

    def slot(self, name: str, index: Expr | None) -> str:
        plan = self.settings[name]
        self.uses_settings = True
        if index is None:
            return plan.constant
        text = self.text(index)
        if not self.checked(plan, index):
            text = f"({text} < {plan.setting.size}u ? {text} : 0u)"
        return f"{plan.constant} + {text}"

    def checked(self, plan: SettingPlan, index: Expr) -> bool:
        """True for a parameter of the request: its range is checked, here against the setting's size, and before
        every call. Anything else may hold any value."""
        member = self.req.member(index.param) if isinstance(index, ParamRef) and self.req else None
        if member is None or member.param is None:
            return False
        values = [i.value for i in member.param.enum if isinstance(i.value, int)]
        top = member.param.max if member.param.max is not None else max(values, default=2**32)
        if top >= plan.setting.size:
            self.diagnostics.report(
                self.mark,
                "E051",
                f'the setting "{plan.setting.name}" has {plan.setting.size} places; "{member.name}" may be {top}',
            )
        return True


def variables(writer: Writer, pointers: dict[str, str]) -> list[str]:
    """Typed names for the engine's untyped pointers; unused ones are marked so."""
    out = []
    if "req_" in pointers:
        if writer.uses_req and writer.req:
            out.append(f"    const {writer.req.ctype} *req = req_;")
    if "rsp_" in pointers and writer.uses_rsp and writer.rsp:
        out.append(f"    const {writer.rsp.ctype} *rsp = rsp_;")
    for name, value in writer.locals.items():
        line = f"    const uint32_t {name} = {value};"
        out += [line] if len(line) <= WIDTH else [f"    const uint32_t {name} =", f"        {value};"]
    if "req_" in pointers and not writer.uses_req:
        out.append("    (void)req_;")
    if "rsp_" in pointers and not writer.uses_rsp:
        out.append("    (void)rsp_;")
    if "settings" in pointers and not writer.uses_settings:
        out.append("    (void)settings;")
    return out


def time_limit(exchange: Exchange, writer: Writer) -> Static | None:
    """Needed where a limit is computed, or the completion has its own."""
    own = next((r.time_limit for r in exchange.replies if r.phase == "completion" and r.time_limit), None)
    conditional = any(r.phase == "completion" and r.when for r in exchange.replies)
    if exchange.time_limit.ms is not None and own is None and not conditional:
        return None
    first = limit_text(exchange.time_limit, writer)
    last = limit_text(own or exchange.time_limit, writer)
    pointers = {"req_": "", "settings": ""}
    result = [f"    return {first};"]
    if first != last:
        result = ["    if (completion)", f"        return {last};", *result]
    holds = completion_condition(exchange, writer)
    if holds:
        result = ["    if (completion)", f"        return {holds} ? {last} : 0u;", f"    return {first};"]
    body = variables(writer, pointers)
    if first == last and not holds:
        body.append("    (void)completion;")
    return Static(
        f"{exchange.function}_time_limit",
        f"static uint32_t {exchange.function}_time_limit(const void *req_, const uint16_t *settings, bool completion)",
        (*body, *result),
    )


def completion_condition(exchange: Exchange, writer: Writer) -> str:
    """Under which settings a completion comes at all; empty where one always does."""
    conditions = [r.when for r in exchange.replies if r.phase == "completion"]
    if not all(conditions):
        return ""
    return " || ".join(" && ".join(holds(when, writer) for when in line) for line in conditions)


def holds(when: When, writer: Writer) -> str:
    index = None if when.index is None else ParamRef(when.index)
    return f"{writer.setting(SettingRef(when.setting, index))} == {when.value}u"


def limit_text(limit: TimeLimit, writer: Writer) -> str:
    return f"{limit.ms}u" if limit.ms is not None else writer.text(limit.expr)


def learn(exchange: Exchange, writer: Writer) -> Static | None:
    if not exchange.learns:
        return None
    body: list[str] = []
    for item in exchange.learns:
        body += learned(item, writer)
    pointers = {"req_": "", "rsp_": ""}
    name = f"{exchange.function}_learn"
    return Static(
        name,
        f"static void {name}(const void *req_, const void *rsp_, uint16_t *settings)",
        (*variables(writer, pointers), *body),
    )


def urc_learn(urc: Urc, writer: Writer) -> Static | None:
    """What a URC tells of the settings; an index that is none tells nothing."""
    if not urc.learns or writer.rsp is None:
        return None
    body: list[str] = []
    for item in urc.learns:
        plan = writer.settings[item.setting]
        value = writer.text(item.value)
        value = value if isinstance(item.value, Number) else f"(uint16_t)({value})"
        if item.index is None:
            body.append(f"    settings[{plan.constant}] = {value};")
        else:
            index = writer.text(item.index)
            body.append(f"    if ({index} < {plan.setting.size}u)")
            body.append(f"        settings[{plan.constant} + {index}] = {value};")
    name = f"{urc.name}_learn"
    signature = f"static void {name}(const {writer.rsp.ctype} *rsp, uint16_t *settings)"
    return Static(name, signature, (*variables(writer, {}), *body))


def learned(item: Learn, writer: Writer) -> list[str]:
    slot = f"settings[{writer.slot(item.setting, item.index)}]"
    value = item.value
    if isinstance(value, ParamRef):
        found = writer.find(value.param)
        if found and found[1].flag:
            variable, member = found
            default = member.param.default if member.param else None
            if isinstance(default, int) and variable == "req":
                return [f"    {slot} = (uint16_t){writer.param(value.param)};"]
            return [
                f"    if ({variable}->{member.flag})",
                f"        {slot} = (uint16_t){variable}->{value.param};",
            ]
    text = writer.text(value)
    cast = f"(uint16_t)({text})" if isinstance(value, BinOp) else f"(uint16_t){text}"
    return [f"    {slot} = {text[:-1] if isinstance(value, Number) else cast};"]


def deliver(exchange: Exchange, rsp: Struct) -> Static:
    name = f"{exchange.function}_deliver"
    return Static(
        name,
        f"static void {name}(void *rsp_)",
        (
            f"    {rsp.ctype} *rsp = rsp_;",
            "    rsp->count++;",
            "    if (rsp->on_item)",
            "        rsp->on_item(rsp->user, &rsp->item);",
        ),
    )
