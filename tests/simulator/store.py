# SPDX-License-Identifier: MIT
"""Settings of the module: what write commands set and read commands or queries tell."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.model import Exchange, Module, Param



class Store:
    """Values by command, sub-command and index (such as the SSL context), with the spec's defaults."""

    def __init__(self, module: Module, defaults: Mapping[str, object] | None = None) -> None:
        """`defaults` are by C name, for what the manual gives no default."""
        self._module = module
        self._defaults = dict(defaults or {})
        self._values: dict[tuple[str, str | None, tuple[object, ...]], dict[str, object]] = {}

    def reset(self) -> None:
        self._values.clear()

    def set(self, exchange: Exchange, values: Mapping[str, object]) -> None:
        """Keep the values of a set; those left out keep what they had."""
        index = self._index(exchange, values)
        kept = self._values.setdefault((exchange.command, exchange.sub, index), {})
        kept.update({name: value for name, value in values.items() if name not in self._index_names(exchange)})

    def get(self, exchange: Exchange, values: Mapping[str, object]) -> dict[str, object]:
        """All fields of a query's reply: the index, what was set, and defaults for the rest."""
        index = self._index(exchange, values)
        kept = self._values.get((exchange.command, exchange.sub, index), {})
        fields = [f.param for line in exchange.replies for f in line.template.fields()]
        return {p.name: values.get(p.name, kept.get(p.name, self.default(p))) for p in fields}

    def value(self, command: str, sub: str | None, name: str, *index: object) -> object:
        """One setting, by C name."""
        kept = self._values.get((command, sub, index), {})
        return kept[name] if name in kept else self.default(self._param(command, sub, name))

    def default(self, param: Param) -> object:
        if param.default is not None:
            return param.default
        marked = [item.value for item in param.enum if item.default]
        if marked:
            return marked[0]
        if param.name in self._defaults:
            return self._defaults[param.name]
        return "" if param.type not in ("int", "hex") else param.min or 0

    def _param(self, command: str, sub: str | None, name: str) -> Param:
        for exchange in self._module.exchanges():
            if (exchange.command, exchange.sub) == (command, sub):
                for field in exchange.params:
                    if field.param.name == name:
                        return field.param
        raise KeyError((command, sub, name))

    def _index(self, exchange: Exchange, values: Mapping[str, object]) -> tuple[object, ...]:
        return tuple(values[name] for name in self._index_names(exchange) if name in values)

    def _index_names(self, exchange: Exchange) -> list[str]:
        """What a query is asked with; empty for a plain read command."""
        for other in self._module.exchanges():
            if (other.command, other.sub, other.action) == (exchange.command, exchange.sub, "query"):
                names = [f.param.name for f in other.params]
                if names or other.form == "read":
                    return names
        return []
