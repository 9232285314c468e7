"""From the rows and columns of a list to the same document that a YAML file gives."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from kiosk.loader.cells import Cell, excel_sayings, is_empty, plain_text
from kiosk.loader.columns import column_meant, header_of, name_of, path_of
from kiosk.loader.fields import bare
from kiosk.loader.lists import ListKind, columns_of, is_listed, is_localized
from kiosk.loader.messages import Saying
from kiosk.loader.nested_rows import put_together
from kiosk.loader.nodes import Document, Fields, Header, Listed, Node, Path, Text
from kiosk.loader.problems import Problem, Severity, about_file, shortened

HEADER_WITHIN = 20
"""Rows of titles and remarks that may stand above the header."""


@dataclass(frozen=True, slots=True)
class Table:
    """A file's rows. `row_place` begins the place of a row in words, if it has no line."""

    name: str
    lines: tuple[str, ...]
    rows: list[list[Cell]]
    row_place: str = ""


def columns_known(table: Table, kind: ListKind) -> int:
    """How many columns of such a list the header of `table` names; 0 if there is no header."""
    at = header_at(table, kind)
    return 0 if at is None else _known(table.rows[at], kind)


def as_document(table: Table, kind: ListKind) -> tuple[Document | None, tuple[Problem, ...]]:
    """The document of a list, one entry a row; columns of other names are left out."""
    at = header_at(table, kind)
    if at is None:
        needed = ", ".join(_needed(kind))
        fix = f"Name the columns in its first row: {needed} …"
        message = f"No row of this file has a column “{kind.key}”, so it cannot be read as a list."
        return None, (about_file(table.name, message, fix, code="column"),)
    columns, problems = _columns(table, table.rows[at], kind)
    if any(problem.code == "missing" for problem in problems):
        return None, tuple(problems)
    reader = _Reader(table, kind, columns)
    entries = []
    for cells in table.rows[at + 1 :]:
        if any(cell.text for cell in cells):
            problems += _too_many(table, table.rows[at], cells)
            entries.append(reader.entry(cells))
    root, more = put_together(table.name, table.lines, kind, entries)
    headers = {columns[n].path: _header(table, columns[n], n) for n in columns}
    problems += [*reader.problems, *more]
    rows = tuple(entry.line for entry in entries)
    return Document(table.name, table.lines, root, True, headers, rows=rows), tuple(problems)


def header_at(table: Table, kind: ListKind) -> int | None:
    """The row of `table` that names the columns of such a list; None if there is none."""
    found = [
        (_known(row, kind), -at)
        for at, row in enumerate(table.rows[:HEADER_WITHIN])
        if any(path_of(cell.text, kind) == (kind.key,) for cell in row)
    ]
    return -max(found)[1] if found else None


def _known(row: list[Cell], kind: ListKind) -> int:
    return len({path for cell in row if (path := path_of(cell.text, kind))})


def _needed(kind: ListKind) -> list[str]:
    """The columns without which nothing can be read, by their plain names."""
    own = [n for n, f in columns_of(kind).items() if f.required and n in _own_fields(kind)]
    return [f"{n}_az" if is_localized(columns_of(kind)[n]) else n for n in own]


def _own_fields(kind: ListKind) -> set[str]:
    return set(kind.entity.__dataclass_fields__) | ({"id"} if kind.keyed else set())


@dataclass(frozen=True, slots=True)
class _Column:
    header: str
    path: Path


def _columns(
    table: Table, header: list[Cell], kind: ListKind
) -> tuple[dict[int, _Column], list[Problem]]:
    columns: dict[int, _Column] = {}
    problems = []
    fields = columns_of(kind)
    paths = [path_of(cell.text, kind) for cell in header]
    languages = dict.fromkeys(
        str(p[1]) for p in paths if p and len(p) > 1 and p[0] != "field_sources"
    )
    for at, (cell, path) in enumerate(zip(header, paths, strict=True)):
        said: Saying | None = None
        if path is None:
            meant = column_meant(cell.text, kind, tuple(languages)) if cell.text else None
            if meant:
                fix = "Correct its name. If it is only for yourselves, leave it."
                said = Saying(f"The column “{cell.text}” is not read.", fix, meant,
                              "unknown-column")  # fmt: skip
        elif len(path) == 1 and path[0] in fields and is_localized(fields[str(path[0])]):
            tag = next(iter(languages), "az")
            said = Saying(
                f"The column “{cell.text}” does not say in which language it is.",
                "Write the code of the language behind its name.", f"{path[0]}_{tag}", "column",
            )  # fmt: skip
        elif path in (column.path for column in columns.values()):
            fix = "Keep one of the two, or give one another name."
            said = Saying(f"Two columns hold “{name_of(path)}”.", fix, None, "duplicate")
        else:
            columns[at] = _Column(" ".join(cell.text.split()), path)
        if said:
            advice: Severity = "warning" if said.code == "unknown-column" else "error"
            problems.append(_problem(table, cell, cell.text, said, advice))
    known = {str(column.path[0]) for column in columns.values()}
    known |= {str(path[0]) for path in paths if path}
    for name in (n.removesuffix("_az") for n in _needed(kind)):
        if name not in known:
            shown = header_of((name,), "en").lower() if name not in fields else name
            said = Saying(f"This list has no column “{shown}”.",
                          f"Add a column {shown}, and fill it in for every row.",
                          None, "missing")  # fmt: skip
            problems.append(_problem(table, header[0], "", said))
    return columns, problems


def _header(table: Table, column: _Column, number: int) -> Header:
    if table.row_place:
        letters = ""
        while number >= 0:
            number, letter = number // 26 - 1, number % 26
            letters = chr(ord("A") + letter) + letters
        return Header(column.header, f"{table.row_place.removesuffix('row')}{letters}")
    return Header(column.header, "line ", f", column {column.header}")


class _Reader:
    """Reads rows, and gathers what Excel has done to them."""

    def __init__(self, table: Table, kind: ListKind, columns: Mapping[int, _Column]) -> None:
        self.table = table
        self.kind = kind
        self.fields = columns_of(kind)
        self.columns = columns
        self.problems: list[Problem] = []

    def entry(self, cells: list[Cell]) -> Fields:
        first = next(cell for cell in cells if cell.text)
        found: dict[str, tuple[Text, Node]] = {}
        for at, column in self.columns.items():
            cell = cells[at] if at < len(cells) else None
            if cell is None or is_empty(cell):
                continue
            place = cell.place or f"line {cell.line}, column {column.header}"
            field, *inner = map(str, column.path)
            key = Text(field, cell.line, cell.column, cell.last_line, place)
            value = self.value(field, cell, place)
            if inner:
                key = found[field][0] if field in found else key
                group = found[field][1] if field in found else None
                entries = group.entries if isinstance(group, Fields) else ()
                inner_key = Text(inner[0], cell.line, cell.column, cell.last_line, place)
                value = Fields(
                    (*entries, (inner_key, value)), key.line, key.column, cell.last_line, False,
                    key.cell,
                )  # fmt: skip
            found[field] = (key, value)
        _join_names(found)
        prefix = self.table.row_place
        row = f"{prefix} {first.line}" if prefix else f"line {first.line}"
        last = cells[-1].last_line
        return Fields(tuple(found.values()), first.line, first.column, last, False, row)

    def value(self, field: str, cell: Cell, place: str) -> Node:
        known = self.fields.get(field)
        kind = known.kind if known else str
        for said, advice in excel_sayings(cell, kind):
            where = replace(cell, place=place)
            severity: Severity = "warning" if advice else "error"
            self.problems.append(_problem(self.table, where, cell.text, said, severity))
        if field == "field_sources" or (known and is_listed(known)):
            parts = _parts(cell.text, get_args(kind)[0] if get_args(kind) else None)
            items = tuple(
                Text(part, cell.line, cell.column, cell.last_line, place) for part in parts
            )
            return Listed(items, cell.line, cell.column, cell.last_line, cell.column, False, place)
        text = plain_text(cell, kind)
        typed = cell.text if text != cell.text else ""
        return Text(text, cell.line, cell.column, cell.last_line, place, typed)


def _parts(text: str, kind: Any) -> list[str]:
    """The values of one cell: ids stand between spaces, texts between semicolons."""
    ids = kind is None or hasattr(bare(kind), "parse")
    parts = re.split(r"[\s,;]+" if ids else r"[;|\n]", text)
    return [part.strip() for part in parts if part.strip()]


def _join_names(found: dict[str, tuple[Text, Node]]) -> None:
    """Put the surname behind the name, where the list has them in columns of their own."""
    if "name" not in found or "surname" not in found:
        return
    name, surname = found["name"][1], found["surname"][1]
    if isinstance(name, Text) and isinstance(surname, Text) and surname.text not in name.text:
        found["name"] = (found["name"][0], replace(name, text=f"{name.text} {surname.text}"))


def _too_many(table: Table, header: list[Cell], cells: list[Cell]) -> Iterator[Problem]:
    if len(cells) > len(header) and not table.row_place:
        yield _problem(table, cells[0], "", Saying(
            "This row has more cells than the header, so its texts may stand in wrong columns.",
            "Put a text that holds the sign between the cells into quotes.", code="cells",
        ))  # fmt: skip


def _problem(
    table: Table, cell: Cell, typed: str, said: Saying, severity: Severity = "error"
) -> Problem:
    source = table.lines[cell.line - 1] if cell.line <= len(table.lines) else ""
    place = cell.place or f"line {cell.line}"
    return Problem(
        table.name, cell.line, cell.column, shortened(typed), said.message, said.fix,
        said.nearest, severity, said.code, source_line=source, cell=place,
    )  # fmt: skip
