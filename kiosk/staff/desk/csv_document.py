"""The list of people in a text file with commas: changed cell by cell, all the rest left alone."""

import re
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from typing import Any, get_args

from kiosk.loader.cells import Cell, plain_text
from kiosk.loader.columns import name_of, path_of
from kiosk.loader.csv_table import read_csv
from kiosk.loader.fields import bare
from kiosk.loader.lists import PEOPLE, columns_of, is_listed
from kiosk.loader.nodes import Data, Path
from kiosk.loader.tables import Table, header_at
from kiosk.staff.desk.csv_cells import Records, Span, cell_text, records
from kiosk.staff.desk.document import BOM, Document, EditError

_OWN_SOURCES = "field_sources"


@dataclass(frozen=True)
class CsvDocument(Document):
    """people.csv as a list of people. Immutable; a change writes the cells that it concerns.

    A person stands at (row,), a field at (row, field), a text in a language at
    (row, field, language). A field without a column gets one behind the others.
    """

    @cached_property
    def _records(self) -> Records:
        return records(self.text.removeprefix(BOM))

    @cached_property
    def _head(self) -> int | None:
        """Which record holds the names of the columns."""
        table = Table(self.name, (), [
            [Cell(span.value.strip(), 1, 1, 1) for span in record] for record in self._records.rows
        ])  # fmt: skip
        return header_at(table, PEOPLE)

    @cached_property
    def _columns(self) -> dict[Path, int]:
        """The number of the column of each field."""
        found: dict[Path, int] = {}
        for at, span in enumerate(self._records.rows[self._head or 0]):
            if path := path_of(span.value.strip(), PEOPLE):
                found.setdefault(path, at)
        return found

    @cached_property
    def _people(self) -> list[int]:
        """The records that tell of somebody."""
        first = (self._head or 0) + 1
        rows = self._records.rows
        return [at for at in range(first, len(rows)) if any(s.value.strip() for s in rows[at])]

    @cached_property
    def data(self) -> Data | None:
        """The people, as the cells say it; None when they cannot be read without doubt."""
        plain = self.text.removeprefix(BOM).replace("\r\n", "\n").replace("\r", "\n")
        if not plain.strip() or "\ufffd" in plain or self._records.broken:
            return None
        _table, problems = read_csv(self.name, plain)
        if problems or self._head is None:
            return None
        return [self._person(self._records.rows[at]) for at in self._people]

    def _person(self, record: Sequence[Span]) -> Data:
        found: dict[str, Any] = {}
        for (field, *inner), at in self._columns.items():
            text = record[at].value if at < len(record) else ""
            if not text.strip():
                continue
            value = _value(str(field), text)
            if inner:
                found.setdefault(str(field), {})[str(inner[0])] = value
            else:
                found[str(field)] = value
        return found

    def put(self, path: Path, value: Data, order: Callable[[Path], Sequence[str]]) -> "CsvDocument":
        """With `value` at `path`. Raises EditError."""
        if isinstance(value, dict):
            done = self
            for key, inner in value.items():
                done = done.put((*path, key), inner, order)
            return done
        row, column = self._row(path), path[1:]
        if column not in self._columns:
            return self._with_column(column).put(path, value, order)
        changed = self._set(row, self._columns[column], _as_cell(column, value))
        whole = self._whole()
        _parent(whole, path)[path[-1]] = value
        empty = value in ("", []) or (isinstance(value, str) and not value.strip())
        return self._sure(changed, None if empty else whole)

    def cut(self, path: Path) -> "CsvDocument":
        """Without the person or the field at `path`. Raises EditError."""
        row = self._row(path)
        if len(path) == 1:
            start, end = self._records.span(row)
            plain = self.text.removeprefix(BOM)
            if end == len(plain) and not plain.endswith(("\n", "\r")):
                start -= len(self._records.line_end)
            whole = self._whole()
            del whole[path[0]]
            return self._sure(self._made(plain[:start] + plain[end:]), whole)
        if isinstance(path[-1], int):
            items = self.value(path[:-1])
            rest = list(items) if isinstance(items, list) else []
            del rest[path[-1]]
            return self.put(path[:-1], rest, lambda _path: ())
        done = self
        for column, at in self._columns.items():
            if column[: len(path) - 1] == path[1:]:
                done = done._set(row, at, "")
        return done

    def insert(
        self, path: Path, at: int, item: Data, order: Callable[[Path], Sequence[str]]
    ) -> "CsvDocument":
        """With one person more; the only list of this file is that of people. Raises EditError."""
        if path or not isinstance(item, dict) or self.data is None:
            return self.put(path, [item], order)
        rows, plain = self._records, self.text.removeprefix(BOM)
        before = self._people[at - 1] if at else self._head
        end = rows.span(before or 0)[1]
        head = rows.rows[self._head or 0]
        first, key = next(iter(item)), next(iter(item.values()))
        empty = [""] * len(head)
        place = self._columns.get((first,))
        if place is None:
            raise EditError(self.name)
        empty[place] = cell_text(_as_cell((first,), key), rows.delimiter)
        line = rows.delimiter.join(empty)
        gap = "" if not end or plain[:end].endswith(("\n", "\r")) else rows.line_end
        last = rows.line_end if not gap else ""
        done = self._made(plain[:end] + gap + line + last + plain[end:])
        rest: Data = {name: value for name, value in item.items() if name != first and value}
        return done.put((at,), rest, order)

    def move(self, path: Path, at: int, to: int) -> "CsvDocument":
        """People stand in the order of the alphabet; nobody is moved."""
        raise EditError(self.name)

    def _row(self, path: Path) -> int:
        at = path[0] if path else None
        if self.data is None or not isinstance(at, int) or not 0 <= at < len(self._people):
            raise EditError(self.name)
        return self._people[at]

    def _set(self, row: int, column: int, text: str) -> "CsvDocument":
        """With `text` in a cell; a row that is too short grows."""
        rows, plain = self._records, self.text.removeprefix(BOM)
        record = rows.rows[row]
        if column >= len(record):
            end = record[-1].end
            more = rows.delimiter * (column - len(record) + 1) + cell_text(text, rows.delimiter)
            return self._made(plain[:end] + more + plain[end:])
        span = record[column]
        new = cell_text(text, rows.delimiter, like=plain[span.start : span.end])
        return self._made(plain[: span.start] + new + plain[span.end :])

    def _with_column(self, column: Path) -> "CsvDocument":
        if path_of(name_of(column), PEOPLE) != column:
            raise EditError(self.name)
        head = self._head or 0
        width = max(len(self._records.rows[at]) for at in (head, *self._people))
        done = self._set(head, width, name_of(column))
        if column not in done._columns:
            raise EditError(self.name)
        return done

    def _made(self, plain: str) -> "CsvDocument":
        return CsvDocument(self.name, (BOM if self.text.startswith(BOM) else "") + plain)

    def _sure(self, changed: "CsvDocument", whole: Data | None) -> "CsvDocument":
        """`changed`, if it says `whole`; and in any case as many people as it should."""
        if changed.data is None or (whole is not None and changed.data != whole):
            raise EditError(self.name)
        if whole is None and len(changed._people) != len(self._people):
            raise EditError(self.name)
        return changed

    def _whole(self) -> Any:
        if self.data is None:
            raise EditError(self.name)
        return deepcopy(self.data)


def _parent(whole: Any, path: Path) -> Any:
    for step in path[:-1]:
        whole = whole.setdefault(step, {}) if isinstance(whole, dict) else whole[step]
    return whole


def _is_ids(field: str) -> bool:
    kind = get_args(columns_of(PEOPLE)[field].kind)[0] if field != _OWN_SOURCES else None
    return kind is None or hasattr(bare(kind), "parse")


def _value(field: str, text: str) -> Any:
    known = columns_of(PEOPLE).get(field)
    if field == _OWN_SOURCES or (known is not None and is_listed(known)):
        parts = re.split(r"[\s,;]+" if _is_ids(field) else r"[;|\n]", text)
        return [part.strip() for part in parts if part.strip()]
    if known is not None and known.kind is bool:
        return plain_text(Cell(text.strip(), 1, 1, 1), bool)
    return text


def _as_cell(column: Path, value: Data) -> str:
    if isinstance(value, list):
        between = " " if _is_ids(str(column[0])) else "; "
        return between.join(str(part) for part in value)
    return str(value)
