"""Strict YAML: the events of the parser, and no meaning but texts, lists and fields.

Every value stays the text that was typed. Tags, anchors, aliases, merge keys, second documents,
keys that are no text and keys that stand twice are problems, and so are files beyond the limits.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from kiosk.loader.encoding import (
    MAX_BYTES,
    read_text,
    refused_characters,
    too_many_brackets,
)
from kiosk.loader.nodes import Document, Fields, Listed, Node, Text
from kiosk.loader.problems import Problem, shortened
from kiosk.loader.syntax import syntax_problem

MAX_DEPTH = 32
MAX_NODES = 50_000

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FANCY = "Take it out, or put the text into quotes."


def read_yaml(name: str, content: bytes) -> tuple[Document | None, tuple[Problem, ...]]:
    """Read the content file `name`. The document is None when it cannot be read at all."""
    text, problems = read_text(name, content, MAX_BYTES)
    problems = problems or [*refused_characters(name, text), *too_many_brackets(name, text)]
    if problems:
        return None, tuple(problems)
    lines = text.split("\n")
    reader = _Reader(name, lines)
    try:
        root = reader.read(yaml.parse(text, Loader=LOADER))
    except _StopError:
        return None, tuple(reader.problems)
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        return None, (*reader.problems, syntax_problem(name, lines, error))
    return Document(name, tuple(lines), root), tuple(reader.problems)


class _StopError(Exception):
    """The rest of the file cannot be read."""


class _Reader:
    """Builds the nodes of one file from the parser's events and gathers its problems."""

    def __init__(self, name: str, lines: list[str]) -> None:
        self.name = name
        self.lines = lines
        self.problems: list[Problem] = []
        self.count = 0

    def read(self, events: Iterator[Any]) -> Node:
        root: Node | None = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                self.problem(
                    event, "A second document begins here.", "Take the line --- out.", "document"
                )
                break
            if isinstance(event, yaml.NodeEvent):
                root = self.node(event, events, 1)
        return root or Text("", 1, 1, 1)

    def node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        self.count += 1
        if self.count > MAX_NODES:
            self.stop(event, f"This file has more than {MAX_NODES} values.", "Split the file.")
        if depth > MAX_DEPTH:
            self.stop(
                event,
                f"Lists and fields stand within each other more than {MAX_DEPTH} deep here.",
                "Put texts with brackets into quotes.",
            )
        if isinstance(event, yaml.AliasEvent):
            self.problem(event, "A text cannot begin with * here.", _FANCY, "alias")
            return self.text(event, "")
        if event.anchor is not None:
            self.problem(event, "A text cannot begin with & here.", _FANCY, "anchor")
        if event.tag is not None and event.tag != "!":
            self.problem(event, "A text cannot begin with ! here.", _FANCY, "tag")
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(event, events, depth)
        return self.mapping(event, events, depth)

    def scalar(self, event: Any) -> Text:
        hidden = refused_characters(self.name, event.value) if event.style == '"' else []
        if not hidden:
            return self.text(event, event.value)
        self.problem(event, hidden[0].message, "Take its \\ code out.", "character")
        return self.text(event, "?")

    def text(self, event: Any, value: str) -> Text:
        start, end = event.start_mark, event.end_mark
        last = end.line if end.column == 0 and end.line > start.line else end.line + 1
        return Text(value, start.line + 1, start.column + 1, last)

    def sequence(self, event: Any, events: Iterator[Any], depth: int) -> Listed:
        items = []
        for following in events:
            if isinstance(following, yaml.SequenceEndEvent):
                break
            items.append(self.node(following, events, depth + 1))
        start, end = event.start_mark, following.end_mark
        parts = [item.last_line for item in items]
        last = end.line + 1 if event.flow_style else max(parts, default=start.line + 1)
        return Listed(
            tuple(items), start.line + 1, start.column + 1, last, end.column, event.flow_style
        )

    def mapping(self, event: Any, events: Iterator[Any], depth: int) -> Fields:
        entries: dict[str, tuple[Text, Node]] = {}
        for following in events:
            if isinstance(following, yaml.MappingEndEvent):
                break
            key = self.node(following, events, depth + 1)
            value = self.node(next(events), events, depth + 1)
            if not isinstance(key, Text):
                self.problem(following, "The name of a field must be one text.", _FANCY, "key")
            elif key.text == "<<":
                self.problem(following, "A field cannot have the name <<.", _FANCY, "merge")
            elif key.text in entries:
                first = entries[key.text][0].line
                self.problem(
                    following,
                    f"“{shortened(key.text)}” stands twice; it is already in line {first}.",
                    "Keep one of the two.",
                    "duplicate",
                )
            else:
                entries[key.text] = (key, value)
        start, end = event.start_mark, following.end_mark
        parts = [value.last_line for _key, value in entries.values()]
        last = end.line + 1 if event.flow_style else max(parts, default=start.line + 1)
        return Fields(
            tuple(entries.values()), start.line + 1, start.column + 1, last, event.flow_style
        )

    def problem(self, event: Any, message: str, fix: str, code: str) -> None:
        line, column = event.start_mark.line, event.start_mark.column
        source = self.lines[line] if line < len(self.lines) else ""
        typed = shortened(source[column:])
        if isinstance(event, yaml.ScalarEvent) and code in ("duplicate", "merge"):
            typed = shortened(event.value)
        self.problems.append(
            Problem(self.name, line + 1, column + 1, typed, message, fix,
                    code=code, source_line=source)
        )  # fmt: skip

    def stop(self, event: Any, message: str, fix: str) -> None:
        self.problem(event, message, fix, "limit")
        raise _StopError
