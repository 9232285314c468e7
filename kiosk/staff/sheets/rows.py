"""The rows of a table, each with what it says, or with the reasons for which it is refused."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.loader.nodes import Data, Document, Fields, Listed, Node, as_data
from kiosk.loader.people import give_ids
from kiosk.loader.plain_data import data_of
from kiosk.loader.problems import Problem
from kiosk.loader.read_list import in_columns
from kiosk.loader.validate import validate
from kiosk.model.refs import SourceRef
from kiosk.staff.sheets.matching import Keyed
from kiosk.staff.sheets.target import Target


@dataclass(slots=True)
class Row:
    """An entry of a table: the lines of its rows, its way there, what stands in it as typed.

    `said` is what it says once it is found to be right, `entry` the same with what the table has no
    column for, `old` the index of the same entry in the list as it is, `refused` the reasons for
    which it is not taken.
    """

    lines: tuple[int, ...]
    at: str | int
    typed: dict[str, Data]
    said: Keyed = ("", {})
    entry: Keyed = ("", {})
    old: int | None = None
    refused: list[Problem] = field(default_factory=list)

    @property
    def as_typed(self) -> Keyed:
        """What can be said of the row whether it is right or not."""
        return (self.at if isinstance(self.at, str) else "", self.typed)


@dataclass(slots=True)
class Rows:
    """All rows of a table. `loose` are refused ones that belong to no entry, by their line."""

    all: list[Row]
    loose: dict[int, list[Problem]]
    advice: list[Problem]

    @property
    def taken(self) -> list[Row]:
        """Those that are right."""
        return [row for row in self.all if not row.refused]

    @property
    def refused(self) -> list[Row]:
        """Those that are not."""
        return [row for row in self.all if row.refused]


def read_rows(target: Target, document: Document, problems: Sequence[Problem]) -> Rows:
    """The rows of `document`; `problems` are those that reading it has met."""
    rows = Rows(list(_rows(target, document)), {}, [])
    for problem in problems:
        if problem.severity != "error":
            rows.advice.append(problem)
            continue
        row = next((row for row in rows.all if problem.line in row.lines), None)
        if row is not None:
            row.refused.append(problem)
        elif problem.line in document.rows:
            rows.loose.setdefault(problem.line, []).append(problem)
    while _refuse_wrong_ones(target, document, rows):
        pass
    return rows


def _rows(target: Target, document: Document) -> Iterator[Row]:
    data: Any = as_data(document.root)
    if target.kind.name == "people":
        _take_over_ids(data, target)
        give_ids(data)
    for at, node in _items(document.root):
        yield Row(tuple(_lines(node)), at, data[at])


def _items(root: Node) -> Iterator[tuple[str | int, Node]]:
    if isinstance(root, Fields):
        yield from ((key.text, node) for key, node in root.entries)
    elif isinstance(root, Listed):
        yield from enumerate(root.items)


def _lines(node: Node) -> Iterator[int]:
    """The line of an entry, and those of the rows that belong to it."""
    yield node.line
    for _key, value in node.entries if isinstance(node, Fields) else ():
        for item in value.items if isinstance(value, Listed) else ():
            if isinstance(item, Fields):
                yield item.line


def _take_over_ids(data: list[dict[str, Data]], target: Target) -> None:
    """Whoever has no id in the table has that of the only one of this name in the list."""
    names = Counter(str(entry.get("name")) for _key, entry in target.here)
    ids = {str(entry.get("name")): entry["id"] for _key, entry in target.here if "id" in entry}
    own = Counter(str(entry.get("name")) for entry in data)
    used = {str(entry["id"]) for entry in data if "id" in entry}
    for entry in data:
        name = str(entry.get("name"))
        known = ids.get(name)
        if "id" not in entry and known and names[name] == own[name] == 1 and known not in used:
            entry["id"] = known


def _refuse_wrong_ones(target: Target, document: Document, rows: Rows) -> bool:
    """Give the rows that are left what they say. True if one of them turned out to be wrong."""
    left = rows.taken
    kind: Any = target.kind.entity
    whole: Any = dict[SourceRef, kind] if target.kind.keyed else tuple[kind, ...]
    items = dict(_items(document.root))
    small = _narrowed(document, [items[row.at] for row in left], left)
    data: Any = (
        {str(row.at): _copy(row.typed) for row in left}
        if target.kind.keyed
        else [_copy(row.typed) for row in left]
    )
    thing, problems = validate(small, whole, "this file", data)
    index = {row.at if target.kind.keyed else n: row for n, row in enumerate(left)}
    found = False
    for problem in problems:
        if problem.severity != "error":
            continue
        found = True
        row = index.get(problem.path[0]) if problem.path else None
        told = in_columns(document, target.kind, problem, problem.path[1:])
        for one in [row] if row else left:
            one.refused.append(told)
    if found:
        return True
    entries = data_of(thing)
    pairs = entries.items() if isinstance(entries, dict) else (("", entry) for entry in entries)
    for row, (key, entry) in zip(left, pairs, strict=True):
        assert isinstance(entry, dict)
        row.said = row.entry = (key, entry)
    return False


def _narrowed(document: Document, nodes: list[Node], rows: list[Row]) -> Document:
    """The document with these of its rows only."""
    root = document.root
    if isinstance(root, Fields):
        keep = {row.at for row in rows}
        entries = tuple((key, node) for key, node in root.entries if key.text in keep)
        return replace(document, root=replace(root, entries=entries))
    assert isinstance(root, Listed)
    return replace(document, root=replace(root, items=tuple(nodes)))


def _copy(data: Data) -> Data:
    if isinstance(data, dict):
        return {key: _copy(value) for key, value in data.items()}
    return [_copy(item) for item in data] if isinstance(data, list) else data
