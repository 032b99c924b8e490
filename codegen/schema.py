# SPDX-License-Identifier: MIT
"""The keys of the spec language, in one place: what the loader accepts, and what the editor's JSON Schema says.

A value is read by the reader of its key; what comes out knows its place (`mark_of`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from codegen.diagnostics import Diagnostics, did_you_mean
from codegen.model import Mark
from codegen.timelimit import LimitError, parse_duration
from codegen.yamlsource import Mapping, Node, Scalar, Sequence


class Text(str):
    mark: Mark


class Num(int):
    mark: Mark


class Items(list):  # type: ignore[type-arg]
    mark: Mark


class Table(dict):  # type: ignore[type-arg]
    """A map with free keys; values that could not be read are None."""

    mark: Mark


class Rec(dict):  # type: ignore[type-arg]
    """A map with the keys of a table; keys that are absent or could not be read are missing."""

    mark: Mark
    keys_at: dict[str, Mark]
    complete: bool

    def at(self, key: str) -> Mark:
        """Where the value of a key stands, or the map itself."""
        value = self.get(key)
        mark = getattr(value, "mark", None)
        return mark or self.keys_at.get(key) or self.mark


def text_at(value: str, mark: Mark) -> Text:
    text = Text(value)
    text.mark = mark
    return text


def mark_of(value: object, otherwise: Mark) -> Mark:
    mark = getattr(value, "mark", None)
    return mark if isinstance(mark, Mark) else otherwise


class Reader(Protocol):
    def read(self, node: Node, found: Diagnostics) -> Any: ...

    def schema(self) -> dict[str, Any]: ...


def _kind(node: Node) -> str:
    if isinstance(node, Mapping):
        return "a map"
    if isinstance(node, Sequence):
        return "a list"
    kinds = {"str": "text", "int": "a number", "float": "a number", "null": "nothing", "bool": "true or false"}
    return kinds.get(node.implicit, f"a {node.implicit}")


def _wrong(node: Node, wanted: str, found: Diagnostics) -> None:
    found.report(node.mark, "E013", f"expected {wanted}, found {_kind(node)}")


def implicit_text(node: Scalar, found: Diagnostics) -> bool:
    """Reports a plain scalar that YAML would not read as text."""
    if node.plain and node.implicit != "str":
        if node.text == "":
            found.report(node.mark, "E013", "expected text, found nothing")
        else:
            found.report(
                node.mark, "E014", f"YAML takes {node.text} for {_kind(node)}", f"put it in quotes: '{node.text}'"
            )
        return False
    return True


@dataclass(frozen=True)
class Str:
    """Text. `dotted`: what looks like a number needs no quotes, as section 2.2."""

    dotted: bool = False
    pattern: str | None = None

    def read(self, node: Node, found: Diagnostics) -> Text | None:
        if not isinstance(node, Scalar):
            _wrong(node, "text", found)
            return None
        plain_number = self.dotted and node.implicit in ("int", "float") and ":" not in node.text
        if not plain_number and not implicit_text(node, found):
            return None
        if node.text == "":
            found.report(node.mark, "E015", "the text is empty")
            return None
        return text_at(node.text, node.mark)

    def schema(self) -> dict[str, Any]:
        kinds = ["string", "number"] if self.dotted else "string"
        return {"type": kinds, "minLength": 1}


@dataclass(frozen=True)
class Int:
    low: int | None = None
    high: int | None = None

    def read(self, node: Node, found: Diagnostics) -> Num | None:
        value = number(node, found)
        if value is None:
            return None
        if (self.low is not None and value < self.low) or (self.high is not None and value > self.high):
            high = "*" if self.high is None else self.high
            found.report(node.mark, "E015", f"{value} is outside {self.low}..{high}")
            return None
        return value

    def schema(self) -> dict[str, Any]:
        bounds = {"minimum": self.low, "maximum": self.high}
        return {"type": "integer", **{k: v for k, v in bounds.items() if v is not None}}


def is_number(text: str) -> bool:
    digits = text[1:] if text[:1] == "-" else text
    return digits.isascii() and digits.isdigit() and (digits == "0" or digits[0] != "0")


def is_hex(text: str) -> bool:
    return len(text) > 2 and text[:2] in ("0x", "0X") and all(c in "0123456789abcdefABCDEF" for c in text[2:])


def number(node: Node, found: Diagnostics) -> Num | None:
    """A decimal number, or hexadecimal after 0x."""
    if not isinstance(node, Scalar):
        _wrong(node, "a number", found)
        return None
    if not node.plain:
        found.report(node.mark, "E013", "expected a number, found text", "leave out the quotes")
        return None
    if len(node.text) <= 24 and (is_number(node.text) or is_hex(node.text)):
        value = Num(int(node.text, 16 if is_hex(node.text) else 10))
        value.mark = node.mark
        return value
    if node.implicit in ("int", "float"):
        found.report(node.mark, "E014", f"{node.text} is not a plain decimal number", "write it without leading zeros, signs or points")
    else:
        _wrong(node, "a number", found)
    return None


@dataclass(frozen=True)
class Bool:
    def read(self, node: Node, found: Diagnostics) -> bool | None:
        if isinstance(node, Scalar) and node.plain:
            if node.text in ("true", "false"):
                return node.text == "true"
            if node.implicit == "bool":
                found.report(node.mark, "E014", f"{node.text} is not true or false", "write true or false")
                return None
        _wrong(node, "true or false", found)
        return None

    def schema(self) -> dict[str, Any]:
        return {"type": "boolean"}


@dataclass(frozen=True)
class OneOf:
    """One of some words."""

    words: tuple[str, ...]

    def read(self, node: Node, found: Diagnostics) -> Text | None:
        if not isinstance(node, Scalar):
            _wrong(node, "one of " + ", ".join(self.words), found)
            return None
        if node.text not in self.words:
            found.report(
                node.mark, "E015", f'"{node.text}" is not one of {", ".join(self.words)}', did_you_mean(node.text, self.words)
            )
            return None
        return text_at(node.text, node.mark)

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.words)}


@dataclass(frozen=True)
class Duration:
    def read(self, node: Node, found: Diagnostics) -> Num | None:
        if not isinstance(node, Scalar):
            _wrong(node, "a duration such as 300 ms", found)
            return None
        try:
            value = Num(parse_duration(node.text))
        except LimitError as error:
            found.report(node.mark, "E040", str(error), "write 300 ms, 150 s or 5 min")
            return None
        value.mark = node.mark
        return value

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)? ?(ms|s|min)$"}


def split_range(text: str) -> tuple[int | None, int | None] | None:
    low, dots, high = text.partition("..")
    if not dots or not is_number(low) or not (high == "*" or is_number(high)) or len(text) > 48:
        return None
    return int(low), None if high == "*" else int(high)


class Range(tuple):  # type: ignore[type-arg]
    mark: Mark


@dataclass(frozen=True)
class Bounds:
    """`0..5`, `1..*`; `single`: one number means exactly that."""

    single: bool = False

    def read(self, node: Node, found: Diagnostics) -> Range | None:
        if not isinstance(node, Scalar):
            _wrong(node, "a range such as 0..5", found)
            return None
        both = split_range(node.text)
        if self.single and is_number(node.text):
            both = (int(node.text), int(node.text))
        if both is None:
            found.report(node.mark, "E015", f'"{node.text}" is not a range', "write 0..5, -1..5 or 1..*")
            return None
        low, high = both
        if low is not None and high is not None and low > high:
            found.report(node.mark, "E033", f"the range {node.text} is empty", f"write {high}..{low}")
            return None
        value = Range(both)
        value.mark = node.mark
        return value

    def schema(self) -> dict[str, Any]:
        text = {"type": "string", "pattern": r"^-?[0-9]+\.\.(\*|-?[0-9]+)$"}
        return {"anyOf": [text, {"type": "integer"}]} if self.single else text


@dataclass(frozen=True)
class Value:
    """A number, or text: a default, a value of an enumeration, an argument."""

    def read(self, node: Node, found: Diagnostics) -> Num | Text | None:
        if not isinstance(node, Scalar):
            _wrong(node, "a number or text", found)
            return None
        if node.plain and (is_number(node.text) or (is_hex(node.text) and node.implicit == "int")) and len(node.text) <= 24:
            return number(node, found)
        return text_at(node.text, node.mark) if implicit_text(node, found) else None

    def schema(self) -> dict[str, Any]:
        return {"type": ["integer", "string"]}


@dataclass(frozen=True)
class Anything:
    """An argument of an example: number, text, list or map of them."""

    def read(self, node: Node, found: Diagnostics) -> Any:
        if isinstance(node, Scalar):
            return Value().read(node, found)
        if isinstance(node, Sequence):
            return ListOf(self).read(node, found)
        return MapOf(self).read(node, found)

    def schema(self) -> dict[str, Any]:
        return {"type": ["integer", "string", "array", "object"]}


@dataclass(frozen=True)
class ListOf:
    item: Any
    single: bool = False  # one value may stand without the list

    def read(self, node: Node, found: Diagnostics) -> Items | None:
        items = Items()
        items.mark = node.mark
        if not isinstance(node, Sequence):
            if not self.single:
                _wrong(node, "a list", found)
                return None
            value = self.item.read(node, found)
            if value is not None:
                items.append(value)
            return items
        for child in node.items:
            value = self.item.read(child, found)
            if value is not None:
                items.append(value)
        return items

    def schema(self) -> dict[str, Any]:
        item = self.item.schema()
        many = {"type": "array", "items": item}
        return {"anyOf": [item, many]} if self.single else many


@dataclass(frozen=True)
class MapOf:
    value: Any
    numbers: bool = False  # keys may be numbers

    def read(self, node: Node, found: Diagnostics) -> Table | None:
        if not isinstance(node, Mapping):
            _wrong(node, "a map", found)
            return None
        table = Table()
        table.mark = node.mark
        for key, child in node.entries:
            name = Value().read(key, found) if self.numbers else Str().read(key, found)
            if name is None:
                continue
            if name in table:
                first = next(mark_of(k, node.mark) for k in table if k == name)
                found.report(key.mark, "E011", f'"{name}" is written twice', f"first in line {first.line}")
                continue
            table[name] = self.value.read(child, found)
        return table

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": self.value.schema()}


@dataclass(frozen=True)
class Key:
    name: str
    reader: Any
    doc: str
    required: bool = False


@dataclass(frozen=True)
class Record:
    """A map with known keys. `short`: key that a plain value stands for."""

    what: str
    keys: tuple[Key, ...]
    short: str | None = None
    empty: bool = False  # may stand without a value: `clientID:`

    def key(self, name: str) -> Key | None:
        return next((k for k in self.keys if k.name == name), None)

    def read(self, node: Node, found: Diagnostics) -> Rec | None:
        rec = Rec()
        rec.mark, rec.keys_at, rec.complete = node.mark, {}, True
        if isinstance(node, Scalar) and self.empty and node.plain and node.text == "":
            return rec
        if not isinstance(node, Mapping):
            return self._short(node, rec, found)
        for key, child in node.entries:
            self._entry(rec, key, child, found)
        for known in self.keys:
            if known.required and known.name not in rec.keys_at:
                found.report(node.mark, "E012", f'{self.what}: the key "{known.name}" is missing')
                rec.complete = False
        return rec

    def _short(self, node: Node, rec: Rec, found: Diagnostics) -> Rec | None:
        known = self.key(self.short) if self.short else None
        if known is None or not isinstance(node, Scalar):
            _wrong(node, "a map", found)
            return None
        value = known.reader.read(node, found)
        if value is None:
            return None
        rec[known.name] = value
        rec.keys_at[known.name] = node.mark
        return rec

    def _entry(self, rec: Rec, key: Scalar, child: Node, found: Diagnostics) -> None:
        known = self.key(key.text)
        if known is None:
            near = did_you_mean(key.text, (k.name for k in self.keys))
            found.report(key.mark, "E010", f'{self.what}: unknown key "{key.text}"', near)
            return
        if key.text in rec.keys_at:
            first = rec.keys_at[key.text]
            found.report(key.mark, "E011", f'"{key.text}" is written twice', f"first in line {first.line}")
            return
        rec.keys_at[key.text] = key.mark
        value = known.reader.read(child, found)
        if value is not None:
            rec[key.text] = value
        elif known.required:
            rec.complete = False

    def schema(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "type": ["object", "null"] if self.empty else "object",
            "additionalProperties": False,
            "properties": {k.name: {"description": k.doc, **k.reader.schema()} for k in self.keys},
        }
        required = [k.name for k in self.keys if k.required]
        if required:
            body["required"] = required
        if not self.short:
            return body
        known = self.key(self.short)
        assert known is not None
        return {"anyOf": [known.reader.schema(), body]}


@dataclass(frozen=True)
class Either:
    """A map is read by one reader, everything else by another."""

    of_map: Any
    other: Any

    def read(self, node: Node, found: Diagnostics) -> Any:
        return (self.of_map if isinstance(node, Mapping) else self.other).read(node, found)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [self.of_map.schema(), self.other.schema()]}


# ---- the tables ------------------------------------------------------------------------------------------------

TYPES = ("int", "hex", "string", "enum-string", "bytes", "text", "address", "values", "payload")
FORMS = ("test", "read", "write", "execute")
ACTIONS = ("query", "set", "execute", "test", "query-or-set")

SOURCE = Record(
    "source",
    (
        Key("manual", Str(), "One of `manuals`.", True),
        Key("section", Str(dotted=True), "Section, table or page as the manual numbers it.", True),
        Key("note", Str(), "How the fact was derived."),
    ),
)
_SOURCE = Key("source", SOURCE, "Where the manual says so.")
_SOURCE_REQUIRED = Key("source", SOURCE, "Where the manual says so.", True)
_NOTE = Key("note", Str(), "A remark for readers of the spec.")

ENUM_ITEM = Record(
    "value of an enumeration",
    (
        Key("name", Str(), "C name; default: from the meaning."),
        Key("meaning", Str(), "What the value means, in our own words.", True),
        Key("default", Bool(), "true: the manual's default."),
    ),
    short="meaning",
)

CONDITION = MapOf(ListOf(Value(), single=True))

PARAM = Record(
    "parameter",
    (
        Key("use", Str(), "A named type of `types`; keys beside it override."),
        Key("name", Str(), "C name; default: the manual's name in snake case."),
        Key("type", OneOf(TYPES), "What stands on the line."),
        Key("range", Bounds(), "Least and greatest value: 0..5, -1..5, 1..*."),
        Key("enum", MapOf(ENUM_ITEM, numbers=True), "Value -> meaning."),
        Key("enum_name", Str(), "Stem of the C constants."),
        Key("bits", Bool(), "true: values of the enumeration add up."),
        Key("digits", Int(1, 8), "hex: number of digits after 0X."),
        Key("quoted", Bool(), "hex, payload: stands in quotes."),
        Key("length", Bounds(single=True), "Bytes of a string or payload."),
        Key("length_of", Str(), "payload: the parameter that holds its length."),
        Key("open", Bool(), "payload: true where no length is given."),
        Key("default", Value(), "The manual's default."),
        Key("unit", Str(), "s, ms, 100 ms, byte, …"),
        Key("secret", Bool(), "true: no trace shows it."),
        Key("codes", Str(), "Table of `result_codes` that names its values."),
        Key("result", Bool(), "true: a value other than 0 means failure."),
        Key("forbid", ListOf(Int(0, 255)), "Bytes that cannot be sent in it."),
        Key("valid_when", CONDITION, "Allowed only while another parameter has one of these values."),
        Key("required_when", CONDITION, "Needed while another parameter has one of these values."),
        Key("summary", Str(), "Meaning, in our own words."),
        _SOURCE,
        _NOTE,
    ),
    empty=True,
)
PARAMS = MapOf(PARAM)
_WHEN = MapOf(Int(0, 65535))

REPLY = Record(
    "reply",
    (
        Key("line", Str(), "Template of the line.", True),
        Key("phase", OneOf(("info", "after", "completion")), "Before the result code, after OK, or after OK and ending the exchange."),
        Key("list", Bool(), "true: any number of times."),
        Key("optional", Bool(), "true: OK may come without it."),
        Key("key", ListOf(Str(), single=True), "Fields that must equal the request's."),
        Key("when", _WHEN, "Settings under which the line comes."),
        Key("documented", ListOf(Str()), "The lines as the manual lists them."),
        Key("timeout", Str(dotted=True), "Time limit of a completion."),
        Key("params", PARAMS, "Override for the fields of this line."),
        _NOTE,
    ),
    short="line",
)

FINAL = Record(
    "result code",
    (
        Key("line", Str(), "Template of the line.", True),
        Key("outcome", OneOf(("ok", "fail", "retry", "data")), "What it means."),
        Key("key", ListOf(Str(), single=True), "Fields that must equal the request's."),
        Key("when", _WHEN, "Settings under which it comes."),
        Key("params", PARAMS, "Override for the fields of this line."),
        _NOTE,
    ),
    short="line",
)

_BOTH = Either(
    Record("query and set", (Key("query", Str(), "Of the query."), Key("set", Str(), "Of the set."))),
    Str(),
)

_SET = MapOf(
    Record(
        "change of a setting",
        (
            Key("at", Value(), "Index: a parameter or number."),
            Key("to", Value(), "New value: a parameter, number or setting.", True),
        ),
        short="to",
    )
)

EXCHANGE = Record(
    "exchange",
    (
        Key("form", OneOf(FORMS), "Form of the command.", True),
        Key("action", OneOf(ACTIONS), "What it does; default by form."),
        Key("sub", Str(), "The quoted sub-command; default: read off the syntax."),
        Key("name", _BOTH, "Function words, without the module."),
        Key("summary", _BOTH, "What the function does."),
        _SOURCE,
        Key("timeout", Str(dotted=True), "Maximum response time of the result code."),
        Key("syntax", Str(), "Template of the command line.", True),
        Key("params", PARAMS, "Override the command's parameters."),
        Key("replies", ListOf(REPLY), "Lines it may bring."),
        Key("finals", ListOf(FINAL), "Result codes; default OK and ERROR."),
        Key(
            "data",
            Record(
                "data",
                (
                    Key("param", Str(), "The payload.", True),
                    Key("prompt", OneOf((">", "CONNECT")), "What the module sends to ask for it.", True),
                    Key("length", Str(), "The parameter that holds its length."),
                    Key("ends", OneOf(("ctrl-z",)), "What ends it, where no length does."),
                ),
            ),
            "A payload that the host sends.",
        ),
        Key("set", _SET, "Settings the client learns when the command succeeds."),
        Key("needs", _WHEN, "Settings without which the call is refused."),
        Key("exclusive", Bool(), "true: nothing else may be sent before the completion."),
        Key(
            "ends",
            Record(
                "ends",
                (Key("quiet", Duration(), "Silence."), Key("count", Str(), "Field that says how many lines follow.")),
            ),
            "What ends lines after OK when no completion does.",
        ),
        Key("effects", OneOf(("none",)), "none: may be sent to a live module at any time."),
        _NOTE,
    ),
)

COMMAND = Record(
    "command",
    (
        Key("command", Str(), "AT+QSSLOPEN", True),
        Key("words", Str(), "Function words; default: the name in lower case."),
        Key("summary", Str(), "What the command does, in our own words.", True),
        _SOURCE_REQUIRED,
        Key("timeout", Str(dotted=True), "Maximum response time of the result code."),
        Key(
            "characteristics",
            Record(
                "characteristics",
                (Key("effect", Str(), "When it takes effect."), Key("saved", Bool(), "Kept over a restart."), _NOTE),
            ),
            "What the manual says about effect and storage.",
        ),
        Key("effects", OneOf(("none",)), "none: its test and query forms may be sent at any time."),
        Key("params", PARAMS, "Parameters by the manual's name."),
        Key("exchanges", ListOf(EXCHANGE), "One function each.", True),
        _NOTE,
    ),
)

URC = Record(
    "URC",
    (
        Key("urc", Str(), "As `codegen dump` names it.", True),
        Key("name", Str(), "C name; default: from the URC."),
        Key("summary", Str(), "What it reports, in our own words.", True),
        _SOURCE_REQUIRED,
        Key("params", PARAMS, "Parameters by the manual's name."),
        Key(
            "variants",
            ListOf(
                Record(
                    "variant",
                    (
                        Key("line", Str(), "Template of the line.", True),
                        Key("when", _WHEN, "Settings under which it comes."),
                        Key("params", PARAMS, "Override for the fields of this line."),
                        _NOTE,
                    ),
                    short="line",
                )
            ),
            "The shapes it comes in.",
            True,
        ),
        Key("set", _SET, "Settings the client learns when it comes."),
        _NOTE,
    ),
)

STEP = Record(
    "step",
    (
        Key("call", Str(), "A function, without the module."),
        Key("args", MapOf(Anything()), "Arguments by C name."),
        Key("send", Str(), "The command line."),
        Key("data", Str(), "The payload that is sent."),
        Key("receive", ListOf(Str(), single=True), "Lines received."),
        Key("reply", MapOf(Anything()), "Members of the reply."),
        Key("urc", Str(), "A URC as received."),
        Key("kind", Str(), "Its name."),
        Key("fields", MapOf(Anything()), "Its members."),
        _NOTE,
    ),
)

MODULE = Record(
    "module",
    (
        Key("id", Str(), "Folder name and C prefix.", True),
        Key("title", Str(), "Name of the module.", True),
        Key("summary", Str(), "What is described.", True),
        _NOTE,
    ),
)

TOP = Record(
    "spec",
    (
        Key("module", MODULE, "Which module this is; stands once."),
        Key(
            "manuals",
            MapOf(
                Record(
                    "manual",
                    (
                        Key("title", Str(), "As printed.", True),
                        Key("version", Str(), "As printed."),
                        Key("file", Str(), "Name of the document's file."),
                        Key("at_hand", Bool(), "false: only referred to."),
                        _NOTE,
                    ),
                )
            ),
            "The documents the facts come from.",
        ),
        Key(
            "data_mode",
            Record(
                "data_mode",
                (
                    Key("escape", Str(), "What ends data mode.", True),
                    Key("guard_before", Duration(), "Silence before it.", True),
                    Key("guard_after", Duration(), "Silence after it.", True),
                    Key("max_gap", Duration(), "Longest pause between two of its characters.", True),
                    _SOURCE_REQUIRED,
                ),
            ),
            "How data mode is left; stands once.",
        ),
        Key("types", PARAMS, "Named parameter bodies."),
        Key(
            "settings",
            MapOf(
                Record(
                    "setting",
                    (
                        Key("size", Int(1, 64), "Number of values, where it is indexed."),
                        Key("default", Int(0, 65535), "Value after a restart.", True),
                        Key("summary", Str(), "What it changes.", True),
                        Key("set_by", Str(), "The command that sets it, where the spec has none."),
                        _NOTE,
                    ),
                )
            ),
            "Module state that the client keeps.",
        ),
        Key(
            "result_codes",
            MapOf(
                Record(
                    "table of result codes",
                    (
                        _SOURCE_REQUIRED,
                        Key(
                            "codes",
                            MapOf(
                                Record(
                                    "result code",
                                    (
                                        Key("name", Str(), "C name; default: from the text."),
                                        Key("text", Str(), "As the manual words it.", True),
                                        Key("meaning", Str(), "The manual's second wording, where it has one that differs."),
                                    ),
                                    short="text",
                                ),
                                numbers=True,
                            ),
                            "Code -> text.",
                            True,
                        ),
                        _NOTE,
                    ),
                )
            ),
            "Tables of result codes.",
        ),
        Key("commands", ListOf(COMMAND), "The commands."),
        Key("urcs", ListOf(URC), "The URCs."),
        Key(
            "examples",
            ListOf(
                Record(
                    "example",
                    (
                        Key("title", Str(), "What it shows.", True),
                        _SOURCE_REQUIRED,
                        Key("steps", ListOf(STEP), "In order.", True),
                        _NOTE,
                    ),
                )
            ),
            "Worked examples of the manual.",
        ),
        Key(
            "errata",
            ListOf(
                Record(
                    "erratum",
                    (
                        Key("where", Str(dotted=True), "Section and parameter.", True),
                        Key("manual_says", Str(), "What the manual says.", True),
                        Key("we_do", Str(), "What the spec does.", True),
                        Key("why", Str(), "Why.", True),
                    ),
                )
            ),
            "Where the manual contradicts itself, or lost text.",
        ),
    ),
)
ONCE = ("module", "data_mode")
