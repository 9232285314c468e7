"""One entry of a YAML file, changed by ruamel.yaml, which keeps the comments within it."""

import re
from io import StringIO
from typing import Any

from kiosk.loader.nodes import Data

SHORT = 88
"""Letters of a text in all its languages that still stand in one line."""


def dumped(data: dict[str, Data]) -> list[str]:
    """A new entry with these fields, in lines."""
    return _written(_styled(data, inner=False))


def changed(text: str, before: dict[str, Data], now: dict[str, Data]) -> list[str]:
    """The entry `text`, in lines, changed only where `now` differs from `before`."""
    there = _ruamel().load(text)
    _merge(there, before, now)
    return _written(there)


def _merge(there: Any, before: dict[str, Data], now: dict[str, Data]) -> None:
    """Change the fields of `there` that differ between `before` and `now`, and no other."""
    for name in [name for name in before if name not in now]:
        there.pop(name, None)
    order = list(now)
    for at, (name, value) in enumerate(now.items()):
        old = before.get(name)
        if value == old:
            continue
        if name not in there:
            earlier = [list(there).index(other) for other in order[:at] if other in there]
            there.insert(max(earlier, default=-1) + 1, name, _styled(value))
        elif isinstance(old, dict) and isinstance(value, dict) and hasattr(there[name], "insert"):
            _merge(there[name], old, value)
        elif isinstance(old, list) and isinstance(value, list) and hasattr(there[name], "append"):
            _merge_list(there[name], old, value)
        else:
            there[name] = _styled(value)


def _merge_list(there: Any, before: list[Data], now: list[Data]) -> None:
    del there[len(now) :]
    for at, value in enumerate(now):
        if at >= len(before):
            there.append(_styled(value))
        elif value != before[at]:
            old = before[at]
            if isinstance(value, dict) and isinstance(old, dict):
                _merge(there[at], old, value)
            else:
                there[at] = _styled(value)


def _styled(data: Data, inner: bool = True) -> Any:
    """`data` as ruamel.yaml writes it: short things in one line, long texts in lines of theirs."""
    from ruamel.yaml.comments import CommentedMap, CommentedSeq
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

    if isinstance(data, str):
        # A time is a number to other readers of YAML; a question mark opens a key within braces.
        if re.fullmatch(r"\d+:\d+", data) or data.startswith("?"):
            return DoubleQuotedScalarString(data)
        return LiteralScalarString(data) if "\n" in data else data
    if isinstance(data, list):
        listed = CommentedSeq(_styled(item) for item in data)
        if all(isinstance(item, str) for item in data):
            listed.fa.set_flow_style()
        return listed
    mapped = CommentedMap((name, _styled(value)) for name, value in data.items())
    if inner and len(str(data)) <= SHORT and "\\n" not in str(data):
        mapped.fa.set_flow_style()
    return mapped


def _written(thing: Any) -> list[str]:
    stream = StringIO()
    _ruamel().dump(thing, stream)
    return stream.getvalue().rstrip("\n").split("\n")


def _ruamel() -> Any:
    """A parser and writer for which every value is text, as it is for our own reader."""
    from ruamel.yaml import YAML
    from ruamel.yaml.nodes import ScalarNode
    from ruamel.yaml.resolver import VersionedResolver

    class TextsOnly(VersionedResolver):  # type: ignore[misc, unused-ignore]
        def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
            if kind is ScalarNode:
                return self.DEFAULT_SCALAR_TAG
            return super().resolve(kind, value, implicit)

    yaml = YAML()
    yaml.Resolver = TextsOnly
    yaml.preserve_quotes = True
    yaml.width = 1_000_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml
