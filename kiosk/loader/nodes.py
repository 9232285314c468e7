"""A content file as it was read: texts in lists and fields, each with its place in the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.loader.problems import shortened

Path = tuple[str | int, ...]
Data = str | list["Data"] | dict[str, "Data"]


@dataclass(frozen=True, slots=True)
class Text:
    """A single value or a key. Lines and columns count from 1.

    `cell` names its place in a table, in words; so it does in the other nodes. `typed` is what
    stands in the cell, where `text` is the same in a plainer form.
    """

    text: str
    line: int
    column: int
    last_line: int
    cell: str = ""
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of values. `flow` tells that it is written in [brackets]."""

    items: "tuple[Node, ...]"
    line: int
    column: int
    last_line: int
    last_column: int
    flow: bool
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Fields:
    """Keys with a value each, in the order of the file."""

    entries: "tuple[tuple[Text, Node], ...]"
    line: int
    column: int
    last_line: int
    flow: bool
    cell: str = ""


Node = Text | Listed | Fields


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file: where a problem points."""

    file: str
    line: int
    column: int
    typed: str
    source_line: str
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """A column of a table: its name, and its cells in words, around the number of the row."""

    name: str
    before: str
    after: str = ""

    def cell(self, row: int) -> str:
        """The place of its cell in `row`, in words."""
        return f"{self.before}{row}{self.after}"


@dataclass(frozen=True, slots=True)
class Document:
    """A file's name, its lines, and what was read from them.

    `table` tells that it was written in rows and columns; a line is then a row, and `headers` has
    each column by the way from a row to its field. `parts` are the tables that a file
    names instead of holding their entries, by the field that they fill. `rows` are the lines of all
    rows that a table has below its header, blank ones excepted.
    """

    name: str
    lines: tuple[str, ...]
    root: Node
    table: bool = False
    headers: Mapping[Path, Header] = field(default_factory=dict, hash=False)
    parts: "Mapping[str | int, Document]" = field(default_factory=dict, hash=False)
    rows: tuple[int, ...] = ()

    def line(self, number: int) -> str:
        """The line with this number, counted from 1; empty past the end."""
        return self.lines[number - 1] if number <= len(self.lines) else ""

    def owner(self, path: Path) -> "Document":
        """The document in which the value at `path` was written: this one, or a table of it."""
        part = self.parts.get(path[0]) if len(path) > 1 else None
        return part or self

    def header(self, path: Path) -> Header | None:
        """The column of the table that holds, or would hold, the value at `path`."""
        owner = self.owner(path)
        row = path[1 if owner is self else 2 :]
        if len(row) > 2 and isinstance(row[1], int):  # a row that belongs to another
            row = row[2:]
        return owner.headers.get(row)

    def with_part(self, name: str, part: "Document") -> "Document":
        """The same with the entries of the table `part` in the place of its name."""
        assert isinstance(self.root, Fields)
        entries = tuple((k, part.root if k.text == name else v) for k, v in self.root.entries)
        root = replace(self.root, entries=entries)
        return replace(self, root=root, parts={**self.parts, name: part})

    def spot(self, path: Path, key: bool = False) -> Spot:
        """The place of the value at `path`, or of its key; of what is nearest to it, if missing.

        A value of several lines is pointed at by its key.
        """
        node, name, depth = _walk_to(self.root, path)
        owner = self.owner(path[:depth])
        if depth < len(path) and (header := self.header(path)):
            line = owner.line(node.line)
            return Spot(owner.name, node.line, 1, "", line, header.cell(node.line))
        if isinstance(node, Text) and node.text and not key:
            typed = node.typed or node.text
        elif name is not None:
            node, typed = name, name.text
        else:
            whole = not path or depth < len(path)
            typed = "" if whole else owner.line(node.line)[node.column - 1 :]
        line = owner.line(node.line)
        return Spot(owner.name, node.line, node.column, shortened(typed), line, node.cell)

    def spot_of(self, path: Path, needle: str) -> Spot:
        """The place of `needle` within the text at `path`; of the text, if it is not found."""
        node, _name, depth = _walk_to(self.root, path)
        owner, typed = self.owner(path[:depth]), shortened(needle)
        if isinstance(node, Text):
            for number in range(node.line, node.last_line + 1):
                line = owner.line(number)
                start = node.column - 1 if number == node.line else 0
                if (found := line.find(needle, start)) >= 0:
                    return Spot(owner.name, number, found + 1, typed, line, node.cell)
        return replace(self.spot(path), typed=typed)

    def text(self, path: Path) -> str | None:
        """The text at `path`, as typed; None when there is no single text."""
        node, _name, depth = _walk_to(self.root, path)
        return node.text if isinstance(node, Text) and depth == len(path) else None


def has(root: Node, path: Path) -> bool:
    """Whether something stands at `path`."""
    node = root
    for step in path:
        found = _step(node, step)
        if found is None:
            return False
        node = found[1]
    return True


def as_data(node: Node) -> Data:
    """`node` as plain texts, lists and mappings."""
    if isinstance(node, Text):
        return node.text
    if isinstance(node, Listed):
        return [as_data(item) for item in node.items]
    return {key.text: as_data(value) for key, value in node.entries}


def _step(node: Node, step: str | int) -> tuple[Text | None, Node] | None:
    if isinstance(node, Fields):
        return next(((k, v) for k, v in node.entries if k.text == step), None)
    if isinstance(node, Listed) and isinstance(step, int) and step < len(node.items):
        return None, node.items[step]
    return None


def _walk_to(node: Node, path: Path) -> tuple[Node, Text | None, int]:
    """What stands at `path`, its key, and how many steps of the path there are."""
    name: Text | None = None
    for depth, step in enumerate(path):
        found = _step(node, step)
        if found is None:
            return node, name, depth
        name, node = found
    return node, name, len(path)
