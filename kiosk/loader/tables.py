"""From the rows and columns of a list to the same document that a YAML file gives."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.loader.columns import LISTS, LOCALIZED, column_meant, name_of, path_of
from kiosk.loader.nodes import Document, Fields, Listed, Node, Path, Text
from kiosk.loader.problems import Problem, about_file, shortened

HEADER_WITHIN = 20
"""Rows of titles and remarks that may stand above the header."""

_NEEDED = ("name", "sources")
_UNKNOWN = frozenset(
    ("-", "–", "—", "?", "n/a", "unknown", "not known", "məlum deyil", "naməlum", "неизвестно",
     "нет данных")
)  # fmt: skip
_YES = frozenset(("yes", "y", "true", "1", "x", "+", "bəli", "hə", "var", "да", "есть"))
_NO = frozenset(("no", "n", "false", "0", "xeyr", "yox", "нет"))


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text, where it stands in the lines of the table, and its `place` in words."""

    text: str
    line: int
    column: int
    last_line: int
    place: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A file's rows. `row_place` begins the place of a row in words, if it has no line."""

    name: str
    lines: tuple[str, ...]
    rows: list[list[Cell]]
    row_place: str = ""


def has_header(table: Table) -> bool:
    """Whether one of the first rows names the columns of a list of people."""
    return _header_at(table) is not None


def as_document(table: Table) -> tuple[Document | None, tuple[Problem, ...]]:
    """The document of a list of people, one entry a row; columns of other names are left out."""
    at = _header_at(table)
    if at is None:
        fix = f"Name the columns in its first row: {', '.join(_NEEDED)}, born, died, place_az …"
        message = "No row of this file has a column “name”, so it cannot be read as a list."
        return None, (about_file(table.name, message, fix, code="column"),)
    columns, problems = _columns(table, table.rows[at])
    if any(problem.code == "missing" for problem in problems):
        return None, tuple(problems)
    entries = []
    for cells in table.rows[at + 1 :]:
        if not any(cell.text for cell in cells):
            continue
        problems += _too_many(table, table.rows[at], cells)
        entries.append(_entry(table, columns, cells))
    root = Listed(tuple(entries), 1, 1, len(table.lines), 1, False)
    return Document(table.name, table.lines, root, table=True), tuple(problems)


def _header_at(table: Table) -> int | None:
    for at, row in enumerate(table.rows[:HEADER_WITHIN]):
        if any(path_of(cell.text) == ("name",) for cell in row):
            return at
    return None


@dataclass(frozen=True, slots=True)
class _Column:
    header: str
    path: Path


def _columns(table: Table, header: list[Cell]) -> tuple[dict[int, _Column], list[Problem]]:
    columns: dict[int, _Column] = {}
    problems = []
    paths = [path_of(cell.text) for cell in header]
    languages = dict.fromkeys(str(p[1]) for p in paths if p and p[0] in LOCALIZED and len(p) > 1)
    for at, (cell, path) in enumerate(zip(header, paths, strict=True)):
        said: tuple[str, str, str | None, str] | None = None
        if path is None:
            meant = column_meant(cell.text, tuple(languages)) if cell.text else None
            if meant:
                fix = "Correct its name. If it is only for yourselves, leave it."
                said = (f"The column “{cell.text}” is not read.", fix, meant, "unknown-column")
        elif path[0] in LOCALIZED and len(path) == 1:
            tag = next(iter(languages), "az")
            said = (
                f"The column “{cell.text}” does not say in which language it is.",
                "Write the code of the language behind its name.", f"{path[0]}_{tag}", "column",
            )  # fmt: skip
        elif path in (column.path for column in columns.values()):
            fix = "Keep one of the two, or give one another name."
            said = (f"Two columns hold “{name_of(path)}”.", fix, None, "duplicate")
        else:
            columns[at] = _Column(" ".join(cell.text.split()), path)
        if said:
            message, fix, nearest, code = said
            problem = _problem(table, cell, cell.text, message, fix, nearest, code)
            warning = code == "unknown-column"
            problems.append(replace(problem, severity="warning") if warning else problem)
    known = {column.path for column in columns.values()}
    for name in _NEEDED:
        if (name,) not in known:
            fix = f"Add a column {name}, and fill it in for every person."
            message = f"This list has no column “{name}”."
            problems.append(_problem(table, header[0], "", message, fix, None, "missing"))
    return columns, problems


def _entry(table: Table, columns: Mapping[int, _Column], cells: list[Cell]) -> Fields:
    first = next(cell for cell in cells if cell.text)
    found: dict[str, tuple[Text, Node]] = {}
    for at, column in columns.items():
        cell = cells[at] if at < len(cells) else None
        if cell is None or not cell.text or cell.text.lower() in _UNKNOWN:
            continue
        place = cell.place or f"line {cell.line}, column {column.header}"
        field, *inner = map(str, column.path)
        key = Text(field, cell.line, cell.column, cell.last_line, place)
        value = _value(field, cell, place)
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
    row = f"{table.row_place} {first.line}" if table.row_place else f"line {first.line}"
    return Fields(tuple(found.values()), first.line, first.column, cells[-1].last_line, False, row)


def _value(field: str, cell: Cell, place: str) -> Node:
    text = cell.text
    if field in LISTS or field == "field_sources":
        parts = re.split(r"[;|\n]" if field == "variants" else r"[\s,;]+", text)
        items = tuple(
            Text(part.strip(), cell.line, cell.column, cell.last_line, place)
            for part in parts
            if part.strip()
        )
        return Listed(items, cell.line, cell.column, cell.last_line, cell.column, False, place)
    if field == "consent":
        answer = text.lower()
        text = "yes" if answer in _YES else "no" if answer in _NO else text
    return Text(text, cell.line, cell.column, cell.last_line, place)


def _join_names(found: dict[str, tuple[Text, Node]]) -> None:
    """Put the surname behind the name, where the list has them in columns of their own."""
    if "name" not in found or "surname" not in found:
        return
    name, surname = found["name"][1], found["surname"][1]
    if isinstance(name, Text) and isinstance(surname, Text) and surname.text not in name.text:
        found["name"] = (found["name"][0], replace(name, text=f"{name.text} {surname.text}"))


def _too_many(table: Table, header: list[Cell], cells: list[Cell]) -> Iterator[Problem]:
    if len(cells) > len(header) and not table.row_place:
        yield _problem(
            table, cells[0], "",
            "This row has more cells than the header, so its texts may stand in wrong columns.",
            "Put a text that holds the sign between the cells into quotes.", None, "cells",
        )  # fmt: skip


def _problem(
    table: Table, cell: Cell, typed: str, message: str, fix: str, nearest: str | None, code: str
) -> Problem:
    source = table.lines[cell.line - 1] if cell.line <= len(table.lines) else ""
    place = cell.place or f"line {cell.line}"
    return Problem(
        table.name, cell.line, cell.column, shortened(typed), message, fix, nearest,
        code=code, source_line=source, cell=place,
    )  # fmt: skip
