"""A content file as it was read: texts in lists and fields, each with its place in the file."""

from dataclasses import dataclass

from kiosk.loader.problems import shortened

Path = tuple[str | int, ...]
Data = str | list["Data"] | dict[str, "Data"]


@dataclass(frozen=True, slots=True)
class Text:
    """A single value or a key. Lines and columns count from 1.

    `cell` names its place in a table, in words; so it does in the other nodes.
    """

    text: str
    line: int
    column: int
    last_line: int
    cell: str = ""


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

    line: int
    column: int
    typed: str
    source_line: str
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file's name, its lines, and what was read from them.

    `table` tells that it was written in rows and columns; a line is then a row.
    """

    name: str
    lines: tuple[str, ...]
    root: Node
    table: bool = False

    def line(self, number: int) -> str:
        """The line with this number, counted from 1; empty past the end."""
        return self.lines[number - 1] if number <= len(self.lines) else ""

    def spot(self, path: Path, key: bool = False) -> Spot:
        """The place of the value at `path`, or of its key; of what is nearest to it, if missing.

        A value of several lines is pointed at by its key.
        """
        node, name = _walk_to(self.root, path)
        if isinstance(node, Text) and node.text and not key:
            typed = node.text
        elif name is not None:
            node, typed = name, name.text
        else:
            whole = not path or not has(self.root, path)
            typed = "" if whole else self.line(node.line)[node.column - 1 :]
        return Spot(node.line, node.column, shortened(typed), self.line(node.line), node.cell)

    def spot_of(self, path: Path, needle: str) -> Spot:
        """The place of `needle` within the text at `path`; of the text, if it is not found."""
        node, _name = _walk_to(self.root, path)
        if isinstance(node, Text):
            for number in range(node.line, node.last_line + 1):
                start = node.column - 1 if number == node.line else 0
                if (found := self.line(number).find(needle, start)) >= 0:
                    return Spot(number, found + 1, shortened(needle), self.line(number), node.cell)
        spot = self.spot(path)
        return Spot(spot.line, spot.column, shortened(needle), spot.source_line, spot.cell)

    def text(self, path: Path) -> str | None:
        """The text at `path`, as typed; None when there is no single text."""
        node, _name = _walk_to(self.root, path)
        return node.text if isinstance(node, Text) and has(self.root, path) else None


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


def _walk_to(node: Node, path: Path) -> tuple[Node, Text | None]:
    name: Text | None = None
    for step in path:
        found = _step(node, step)
        if found is None:
            break
        name, node = found
    return node, name
