"""Where everything stands in a YAML file, to the letter."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from kiosk.loader.nodes import Path
from kiosk.loader.yaml_places import is_list, is_mapping, is_text, places


class SpliceError(ValueError):
    """This file is written in a way that the change cannot be made in place."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A value in its mapping or list. `start` is where its key, its dash or its item begins."""

    key: str
    start: int
    value_start: int
    node: Any
    end: int


class Text:
    """The text of a file with the places of everything in it. `nl` ends its lines."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.nl = "\r\n" if "\r\n" in text else "\n"

    @cached_property
    def root(self) -> Any:
        """The outermost node."""
        return places(self.text)

    def node(self, path: Path) -> Any:
        """The node at `path`; None where there is none."""
        node = self.root
        for step in path:
            found = next((e for e in self.entries(node) if e.key == str(step)), None)
            if found is None:
                return None
            node = found.node
        return node

    def entries(self, node: Any) -> list[Entry]:
        """What stands in a mapping or a list, in the order of the file."""
        if is_mapping(node):
            return [self._field(key, value) for key, value in node.value]
        if is_list(node):
            return [self._item(at, value, node) for at, value in enumerate(node.value)]
        return []

    def _field(self, key: Any, value: Any) -> Entry:
        start = key.start_mark.index
        quote = 1 if self.text[start] in "\"'" else 0
        colon = self.text.index(":", start + len(key.value) + quote * 2) + 1
        return Entry(str(key.value), start, colon, value, self.end(value, colon))

    def _item(self, at: int, value: Any, parent: Any) -> Entry:
        start = value.start_mark.index
        if not parent.flow_style:
            dash = re.compile(r"-[ \t]*$").search(self.text, 0, start)
            if dash is None:
                raise SpliceError("a list that is not understood")
            start = dash.start()
        return Entry(
            str(at), start, start + (not parent.flow_style), value, self.end(value, start + 1)
        )

    def end(self, node: Any, otherwise: int) -> int:
        """Where the content of `node` ends; `otherwise` for a value that is not there."""
        if is_text(node):
            if node.style in ("|", ">"):
                return self._block_end(node)
            if node.style is None and not node.value:
                return otherwise
            return int(node.end_mark.index)
        if node.flow_style:
            return int(node.end_mark.index)
        entries = self.entries(node)
        return entries[-1].end if entries else otherwise

    def _block_end(self, node: Any) -> int:
        """After the last character of a block; comments and empty lines after it are no part."""
        at = self.line_end(node.start_mark.index)
        end, indent = at, None
        while at < len(self.text):
            start = at + len(self.nl)
            at = self.line_end(start)
            line = self.text[start:at].rstrip()
            if not line:
                if at >= len(self.text):
                    break
                continue
            width = len(line) - len(line.lstrip(" "))
            indent = width if indent is None else indent
            if width < indent or start >= node.end_mark.index:
                break
            end = at
        return end

    # Lines

    def line_start(self, at: int) -> int:
        """Where the line of the character `at` begins."""
        return self.text.rfind("\n", 0, at) + 1

    def line_end(self, at: int) -> int:
        """Where the line of the character `at` ends, before its line end."""
        found = self.text.find(self.nl, at)
        return len(self.text) if found < 0 else found

    def after_line(self, at: int) -> int:
        """Where the next line begins."""
        return min(len(self.text), self.line_end(at) + len(self.nl))

    def column(self, at: int) -> int:
        """How far `at` stands from the beginning of its line."""
        return at - self.line_start(at)

    def replaced(self, start: int, end: int, new: str) -> str:
        """The whole text with `new` in the place of what stands from `start` to `end`."""
        return self.text[:start] + new + self.text[end:]

    def joined(self, lines: Sequence[str]) -> str:
        """`lines` with this file's line ends."""
        return self.nl.join(lines)
