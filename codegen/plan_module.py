# SPDX-License-Identifier: MIT
"""model -> plan."""

from __future__ import annotations

import re

from codegen.bytecode import Op, TextPool, comment, encoder_of, is_taken_apart, needs_more
from codegen.describe import limit_text, sentence, source_text
from codegen.diagnostics import Diagnostics, SpecError
from codegen.model import Command, Exchange, Group, Line, Module, Optional, Param, Part
from codegen.names import Names
from codegen.plan import (
    CodeLine,
    File,
    Function,
    Member,
    ModulePlan,
    SettingPlan,
    Static,
    Struct,
    Text,
    UrcPlan,
)
from codegen.plan_code import Coder, command_head, leading, line_ops, request_ops
from codegen.plan_enums import enumerations, result_enumerations
from codegen.plan_limits import Writer, deliver, learn, time_limit, urc_learn
from codegen.plan_structs import Layout

STANDARD_FINALS = ("OK", "ERROR", "+CME ERROR", "+CMS ERROR", "NO CARRIER", "CONNECT", "NO DIALTONE", "BUSY", "NO ANSWER")
_ROLES = {"ok": "ATB_SUCCESS", "fail": "ATB_FAILURE", "retry": "ATB_RETRY", "data": "ATB_ONLINE"}
_NAMES = {"info": "INFO", "after": "AFTER", "completion": "COMPLETION"}
MAX_TIMEOUT = 6553500  # ms: 16 bits, in units of 100 ms


def plan_module(module: Module) -> ModulePlan:
    """Raises SpecError with all that cannot be generated."""
    diagnostics = Diagnostics()
    plan = Planner(module, diagnostics).plan()
    if diagnostics.failed:
        raise SpecError(diagnostics.sorted())
    return plan


def words_of(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


class Planner:
    def __init__(self, module: Module, diagnostics: Diagnostics) -> None:
        self.module = module
        self.diagnostics = diagnostics
        self.prefix = module.id.upper()
        self.settings = self._settings()

    def _settings(self) -> dict[str, SettingPlan]:
        found: dict[str, SettingPlan] = {}
        first = 0
        for setting in self.module.settings:
            found[setting.name] = SettingPlan(setting, f"{self.prefix}_SETTING_{setting.name.upper()}", first)
            first += setting.size
        if first > 255:
            self.diagnostics.report(self.module.mark, "E065", f"the settings take {first} words, more than 255")
        return found

    def plan(self) -> ModulePlan:
        urcs, urc_text, urc_code = self.urcs()
        plan = ModulePlan(
            module=self.module,
            id=self.module.id,
            upper=self.prefix,
            files=tuple(self.file(c) for c in self.module.commands if c.exchanges),
            enumerations=enumerations(self.module, self.prefix, self.diagnostics),
            results=result_enumerations(self.module, self.prefix, self.diagnostics),
            settings=tuple(self.settings.values()),
            words=sum(s.size for s in self.module.settings),
            urcs=urcs,
            urc_text=urc_text,
            urc_code=urc_code,
            urc_more=any(needs_more(op) for op in urc_code),
        )
        check_names(plan, self.diagnostics)
        return plan

    # ---- commands -----------------------------------------------------------------------------------------------

    def file(self, command: Command) -> File:
        texts: dict[str, Text] = {}
        for exchange in command.exchanges:
            head = command_head(exchange)
            if head not in texts:
                sharing = [x for x in command.exchanges if command_head(x) == head]
                texts[head] = Text(text_name(command, sharing, texts), TextPool(head))
        functions = tuple(self.function(x, texts[command_head(x)]) for x in command.exchanges)
        return File(words_of(command.words), command, functions, tuple(texts.values()))

    def layout(self, exchange: Exchange, suffix: str, doc: str, direction: str) -> Layout:
        name = f"{self.module.id}_{exchange.function}_{suffix}"
        return Layout(name, doc, exchange.mark, direction, self.diagnostics, self.prefix)

    def request(self, exchange: Exchange) -> Struct | None:
        full = f"{self.module.id}_{exchange.function}"
        layout = self.layout(exchange, "req", f"Parameters of {full}().", "request")
        layout.data = exchange.data.param if exchange.data else None
        layout.walk(exchange.syntax.parts)
        if exchange.data:
            layout.add(exchange.data.param, None)
        return layout.struct() if layout.members or layout.flags else None

    def reply_lines(self, exchange: Exchange) -> tuple[list[Line], list[Line]]:
        """Lines that fill the reply, and lines that fill an item: both as in the spec."""
        plain = [r for r in exchange.replies if not r.many]
        finals = [f for f in exchange.finals if f.template.fields()]
        return plain + finals, [r for r in exchange.replies if r.many]

    def replies(
        self, exchange: Exchange
    ) -> tuple[Struct | None, Struct | None, dict[int, list[str]]]:
        """Reply struct, item struct, and the flags that each line (by id) sets."""
        full = f"{self.module.id}_{exchange.function}"
        plain, listed = self.reply_lines(exchange)
        sets: dict[int, list[str]] = {}
        item = None
        if listed:
            layout = self.layout(exchange, "item", f"A line of the reply to {full}().", "reply")
            item = self.fill(layout, [listed], sets)
        layout = self.layout(exchange, "rsp", f"Reply to {full}().", "reply")
        by_phase: dict[str, list[Line]] = {}
        for line in plain:
            by_phase.setdefault(line.phase, []).append(line)
        first, extra = plumbing(item, exchange) if item else ((), ())
        rsp = self.fill(layout, list(by_phase.values()), sets, first, extra)
        return rsp, item, sets

    def fill(
        self,
        layout: Layout,
        classes: list[list[Line]],
        sets: dict[int, list[str]],
        first: tuple[Member, ...] = (),
        extra: tuple[Member, ...] = (),
    ) -> Struct | None:
        for lines in classes:
            for line in lines:
                layout.walk(line.template.parts)
        for lines in classes:
            for i, flags in layout.variants(lines).items():
                sets[id(lines[i])] = flags
        for line in (line for lines in classes for line in lines):
            refuse_groups(line.template.parts, line, self.diagnostics)
        if not layout.members and not first:
            return None
        return layout.struct(extra, first)

    def function(self, exchange: Exchange, text: Text) -> Function:
        head = command_head(exchange)
        req = self.request(exchange)
        rsp, item, sets = self.replies(exchange)
        request, params = request_ops(exchange, head, text.pool, req, self.diagnostics)
        lines = self.lines(exchange, head, text.pool, req, rsp, item, sets)
        writer = [Writer(exchange.function, exchange.mark, req, rsp, self.settings, self.diagnostics) for _ in range(2)]
        statics: dict[str, Static | None] = {
            "time_limit": time_limit(exchange, writer[0]),
            "deliver": deliver(exchange, rsp) if item and rsp else None,
            "learn": learn(exchange, writer[1]),
        }
        extended = [(k, s.name) for k, s in statics.items() if s]
        needs = tuple((self.settings[n.setting].constant, n.value) for n in exchange.needs)
        if needs:
            extended.append(("needs", f"{exchange.function}_needs"))
        if any(needs_more(line.op) for line in lines):
            extended.append(("more", "atb_read_more"))
        encoder = encoder_of(request)
        if encoder:
            extended.append(("encode", encoder))
        if needs or is_quiet(exchange) or any(is_taken_apart(line.op) for line in lines):
            extended.append(("take", "atb_take_more"))
        return Function(
            exchange=exchange,
            name=f"{self.module.id}_{exchange.function}",
            short=exchange.function,
            req=req,
            rsp=rsp,
            item=item,
            rsp_required=bool(rsp and (item or any(m.ctype == "atb_sink_t " for m in rsp.members))),
            text=text,
            code=(request, *(line.op for line in lines), Op("ATB_END")),
            lines=tuple(lines),
            params=params,
            timeout=self.timeout(exchange),
            flags=flags_of(exchange, bool(extended), req, rsp, item),
            clear=clear_of(rsp),
            statics=tuple(s for s in statics.values() if s),
            extended=tuple(extended),
            needs=needs,
            doc=function_doc(exchange),
        )

    def timeout(self, exchange: Exchange) -> int:
        ms = exchange.time_limit.ms
        if ms is None:
            return 0
        if ms > MAX_TIMEOUT:
            self.diagnostics.report(exchange.mark, "E040", f"the time limit of {ms} ms is above {MAX_TIMEOUT} ms")
        return (ms + 99) // 100

    def lines(
        self,
        exchange: Exchange,
        head: str,
        pool: TextPool,
        req: Struct | None,
        rsp: Struct | None,
        item: Struct | None,
        sets: dict[int, list[str]],
    ) -> list[CodeLine]:
        wanted = [r for r in exchange.replies] + [f for f in exchange.finals if not is_standard(f)]
        # Of lines with one head the longest stands first: a shorter one would fit its beginning.
        ordered = sorted(wanted, key=lambda line: (line.phase == "final", -len(line.template.fields())))
        found = []
        for line in ordered:
            path = "item." if line.many else ""
            coder = Coder(pool, self.diagnostics, line.mark, item if line.many else rsp, "RSP", "RSP_HAS", path)
            coder.keys, coder.keyed = line.keys, req
            coder.when = line.when
            coder.settings = self.settings
            operand, ops = line_ops(line, coder, head, sets.get(id(line), []))
            ops = (*ops, *count_op(exchange, line))
            found.append(CodeLine(line, self.line_op(line, operand, ops), tuple(coder.docs)))
        return found

    def line_op(self, line: Line, operand: str, ops: tuple[Op, ...]) -> Op:
        role = _ROLES.get(line.outcome) or ("ATB_ITEM" if line.many and line.phase == "info" else "")
        role = role or "ATB_" + _NAMES.get(line.phase, "FAILURE")
        name = "ATB_LINE" if ops else "ATB_LINE_PLAIN"
        return Op(name, (role, operand, *ops), comment=comment(line.template.text))

    # ---- URCs ---------------------------------------------------------------------------------------------------

    def urcs(self) -> tuple[tuple[UrcPlan, ...], TextPool, tuple[Op, ...]]:
        pool = TextPool(None)
        plans = []
        ops: list[Op] = []
        for urc in self.module.urcs:
            layout = Layout(
                f"{self.module.id}_urc_{urc.name}",
                f"{sentence(urc.summary)} {urc.urc}",
                urc.mark,
                "urc",
                self.diagnostics,
                self.prefix,
            )
            sets: dict[int, list[str]] = {}
            struct = self.fill(layout, [list(urc.variants)], sets)
            kind = f"{self.prefix}_URC_{urc.name.upper()}"
            lines = []
            for line in sorted(urc.variants, key=lambda v: -len(v.template.fields())):
                coder = Coder(pool, self.diagnostics, line.mark, struct, "URC", "URC_HAS", f"as.{urc.name}.")
                coder.when = line.when
                coder.settings = self.settings
                operand, args = line_ops(line, coder, None, sets.get(id(line), []))
                name = "ATB_URC" if args else "ATB_URC_PLAIN"
                op = Op(name, (kind, operand, *args), comment=comment(line.template.text))
                lines.append(CodeLine(line, op, tuple(coder.docs)))
            payload = next((m.name for m in struct.members if m.ctype == "atb_chunk_t "), None) if struct else None
            writer = Writer(urc.urc, urc.mark, None, struct, self.settings, self.diagnostics)
            plans.append(UrcPlan(urc, kind, struct, tuple(lines), payload, urc_learn(urc, writer)))
            ops += [line.op for line in lines]
        return tuple(plans), pool, (*ops, Op("ATB_END"))


def is_standard(line: Line) -> bool:
    """True for finals that the engine knows by itself."""
    return not line.template.fields() and line.template.text.strip() in STANDARD_FINALS or (
        leading(line.template).startswith(("+CME ERROR", "+CMS ERROR"))
    )


def text_name(command: Command, sharing: list[Exchange], taken: dict[str, Text]) -> str:
    """After the function; where several share the text, after what they have in common."""
    names = [x.function for x in sharing]
    stem = names[0]
    if len(names) > 1:
        stem = words_of(command.words) + (f"_{words_of(sharing[0].sub)}" if sharing[0].sub else "")
    used = {t.name for t in taken.values()}
    return (stem if stem + "_text" not in used else names[0]) + "_text"


def plumbing(item: Struct, exchange: Exchange) -> tuple[tuple[Member, ...], tuple[Member, ...]]:
    """Members of a list reply: the item and the count before all others, the handler behind them."""
    mark = exchange.mark

    def member(name: str, ctype: str, doc: str, size: int) -> Member:
        return Member(name, ctype, "", None, None, (doc,), size, mark)

    size = len(item.flags) + 8 + sum((m.size + 7) // 8 * 8 for m in item.members)
    first = (
        member("item", item.ctype + " ", "The line just read.", size),
        member("count", "uint32_t ", "Lines so far.", 4),
    )
    handler = f"void (*on_item)(void *user, const {item.ctype} *item)"
    extra = (
        member("on_item", handler, "Called for each line; may be NULL. Set it before the call.", 8),
        member("user", "void *", "Given to on_item.", 8),
    )
    return first, extra


def clear_of(rsp: Struct | None) -> str:
    """How many leading words of the reply are zeroed: all but what the program has set before the call."""
    if rsp is None:
        return "0"
    for member in rsp.members:
        if member.name == "on_item" or member.ctype == "atb_sink_t ":
            return f"RSP({member.name})"
    return f"sizeof({rsp.ctype}) / 4u"


def count_op(exchange: Exchange, line: Line) -> tuple[Op, ...]:
    if exchange.ends and exchange.ends[0] == "count":
        name = str(exchange.ends[1])
        if any(f.param.name == name for f in line.template.fields()):
            return (Op("ATB_COUNT", (f"RSP({name})",)),)
    return ()


def refuse_groups(parts: tuple[Part, ...], line: Line, diagnostics: Diagnostics) -> None:
    for part in parts:
        if isinstance(part, Group):
            diagnostics.report(line.mark, "E064", "a repeated group can be sent, not received: make it a list")
        elif isinstance(part, Optional):
            refuse_groups(part.parts, line, diagnostics)


def flags_of(
    exchange: Exchange, extended: bool, req: Struct | None, rsp: Struct | None, item: Struct | None
) -> tuple[str, ...]:
    finals = [f.template.text.strip() for f in exchange.finals]
    connect = "CONNECT" in finals and not (exchange.data and exchange.data.prompt == "CONNECT")
    params: list[Param] = [f.param for f in exchange.params]
    params += [f.param for line in exchange.replies for f in line.template.fields()]
    awaits = any(r.phase == "completion" for r in exchange.replies) or (
        exchange.ends is not None and exchange.ends[0] == "count"
    )
    flags = {
        "ATB_X_AWAITS": awaits,
        "ATB_X_EXCLUSIVE": exchange.exclusive,
        "ATB_X_EXTENDED": extended,
        "ATB_X_QUIET": is_quiet(exchange),
        "ATB_X_ANSWERS": must_answer(exchange),
        "ATB_X_CONNECT": connect,
        "ATB_X_SECRET": any(p.secret for p in params),
        "ATB_X_NO_OK": "OK" not in finals,
    }
    return tuple(name for name, given in flags.items() if given)


def must_answer(exchange: Exchange) -> bool:
    """Whether OK without an information response before it is no answer."""
    lines = [line for line in exchange.replies if line.phase == "info"]
    return bool(lines) and not any(line.many or line.optional or line.when for line in lines)


def is_quiet(exchange: Exchange) -> bool:
    """Whether its lines end with silence."""
    return exchange.ends is not None and exchange.ends[0] == "quiet"


def function_doc(exchange: Exchange) -> tuple[str, ...]:
    """Paragraphs of a function's comment."""
    out = [sentence(exchange.summary), exchange.syntax.text]
    facts = []
    limit = limit_text(exchange.time_limit)
    own = next((limit_text(r.time_limit) for r in exchange.replies if r.time_limit), None)
    if own in (None, limit):
        facts.append(f"Maximum response time: {limit}{', also of the completion' if own else ''}.")
    else:
        facts.append(f"Maximum response time: {limit}, of the completion {own}.")
    for need in exchange.needs:
        facts.append(f"Refused unless the setting {need.setting} is {need.value}.")
    facts.append("Result codes: " + ", ".join(f.template.text for f in exchange.finals) + ".")
    out.append(" ".join(facts))
    note = exchange.source.note
    out.append(f"{source_text(exchange.source)}{'. ' + sentence(note) if note else ''}")
    return tuple(out)


def check_names(plan: ModulePlan, diagnostics: Diagnostics) -> None:
    """No two things of a module may have one name."""
    names = Names(diagnostics)
    names.claim(plan.id, "the module", plan.module.mark)
    for reserved in ("attach", "module", "doc", "settings_t", "urc_t", "urc_kind_t", "urc_fn"):
        names.claim(f"{plan.id}_{reserved}", "a part of every module", plan.module.mark)
    stems = Names(diagnostics)
    for reserved in ("types", "urc", "doc", "short", plan.id):
        stems.claim(f"{reserved}_h", "a file of every module", plan.module.mark)
    for file in plan.files:
        stems.claim(f"{file.stem}_h", f"the file of {file.command.command}", file.command.mark)
        for function in file.functions:
            claim_function(function, names)
    for urc in plan.urcs:
        what = f"the URC {urc.urc.urc}"
        names.claim(urc.kind, what, urc.urc.mark)
        names.claim(f"{plan.id}_urc_{urc.urc.name}_t", what, urc.urc.mark)
    for enumeration in (*plan.enumerations, *plan.results):
        for constant in enumeration.constants:
            names.claim(constant.name, f"the value {constant.value} of {enumeration.stem}", constant.mark)
    for setting in plan.settings:
        names.claim(setting.constant, f"the setting {setting.setting.name}", setting.setting.mark)


def claim_function(function: Function, names: Names) -> None:
    exchange = function.exchange
    what = f"the function of {exchange.syntax.text}"
    for suffix in ("", "_exchange", "_start", "_encode", "_decode"):
        names.claim(function.name + suffix, what, exchange.mark)
    for struct in function.structs:
        names.claim(struct.ctype, f"a struct of {exchange.syntax.text}", exchange.mark)
