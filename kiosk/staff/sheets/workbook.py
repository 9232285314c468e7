"""Sheets of a list: one row an entry, the columns in the language of whoever fills them in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from kiosk.loader.cells import choice_in
from kiosk.loader.columns import header_of
from kiosk.loader.fields import Field, bare, choices
from kiosk.loader.lists import ListKind, columns_of, is_listed, is_localized, nested_of
from kiosk.loader.nodes import Data, Path
from kiosk.loader.translations import in_language, translated
from kiosk.model.dates import ClockTime, PartialDate, UncertainDate
from kiosk.model.person import FieldSources
from kiosk.model.refs import FileRef, Ref
from kiosk.model.text import MarkupText

Entries = Sequence[tuple[str, dict[str, Data]]]
FILLED_TO = 1000
"""Rows in which a cell offers its choices."""

_MARKED = "the same; *stars* emphasise, [@id] cites a source"
_HEADER, _MUST = "FFE8E2D6", "FFF5C9A9"
_SMALL, _MIDDLE, _WIDE = 14, 22, 44


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the way to its field, the name over it, and the field (None: the kind of row)."""

    path: Path
    header: str
    field: Field | None
    must: bool

    @property
    def options(self) -> tuple[str, ...]:
        """The words that a cell chooses from."""
        if self.field is None:
            return ()
        return ("yes", "no") if self.field.kind is bool else choices(self.field.kind)


def columns_for(
    kind: ListKind, entries: Entries, languages: Sequence[str], language: str
) -> list[Column]:
    """The columns of a sheet with these entries, in the order of the model."""
    found = []
    nested = nested_of(kind)
    for name, field in columns_of(kind).items():
        if is_localized(field):
            paths: list[Path] = [(name, tag) for tag in languages]
        elif name == "field_sources":
            used = {key for _id, data in entries for key in _dict(data.get(name))}
            paths = [(name, own) for own in FieldSources.__dataclass_fields__ if own in used]
        else:
            paths = [(name,)]
        must = field.required and (kind.keyed or name in kind.entity.__dataclass_fields__)
        found += [
            Column(path, header_of(path, language), field, must or (name == "id" and kind.keyed))
            for path in paths
        ]
        if nested and name == "id":
            found.append(Column(("row",), header_of(("row",), language), None, False))
    return found


def rows_of(
    kind: ListKind, entries: Entries, columns: Sequence[Column], language: str
) -> Iterator[list[str | int | None]]:
    """The cells of each entry, and of the rows that belong to it."""
    nested = nested_of(kind)
    for key, data in entries:
        own = {"id": key, **data} if kind.keyed else dict(data)
        if nested:
            own["row"] = choice_in("figure", language)
        yield [_cell(own, column, language) for column in columns]
        for field in nested:
            for item in _list(data.get(field)):
                below = {**_dict(item), "id": own["id"],
                         "row": choice_in(field.removesuffix("s"), language)}  # fmt: skip
                yield [_cell(below, column, language) for column in columns]


def _cell(data: dict[str, Data], column: Column, language: str) -> str | int | None:
    value: Data | None = data
    for step in column.path:
        value = value.get(str(step)) if isinstance(value, dict) else None
    if isinstance(value, list):
        ids = column.field is None or _holds_ids(column)
        return (" " if ids else "; ").join(map(str, value))
    if not isinstance(value, str):
        return None
    if column.field and column.field.kind is int and value.lstrip("-").isdecimal():
        return int(value)
    return choice_in(value, language) if column.options else value


def _holds_ids(column: Column) -> bool:
    if column.path[0] == "field_sources" or column.field is None:
        return True
    args = get_args(column.field.kind)
    return bool(args) and hasattr(bare(args[0]), "parse")


def add_sheet(
    book: Any, title: str, columns: Sequence[Column], rows: Sequence[list[str | int | None]],
    language: str, above: str = "",
) -> None:  # fmt: skip
    """A sheet with these rows under a header that stays in sight; `above` is a line over it."""
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    if above:
        sheet.append([above])
        sheet.cell(1, 1).font = Font(bold=True, color="FFB02020", size=12)
    sheet.append([column.header for column in columns])
    header = sheet.max_row
    for cells in rows:
        sheet.append([None] * len(columns))
        for number, value in enumerate(cells, start=1):
            if value is not None:
                cell = sheet.cell(sheet.max_row, number, value)
                if isinstance(value, str):  # never a formula, whatever it begins with
                    cell.data_type = "s"
                    cell.number_format = "@"
                cell.alignment = Alignment(wrap_text=True, vertical="top")
    for number, column in enumerate(columns, start=1):
        cell = sheet.cell(header, number)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor=_MUST if column.must else _HEADER)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        size = sheet.column_dimensions[get_column_letter(number)]
        size.width = _width(column)
        if column.field is None or column.field.kind is not int:
            size.number_format = "@"  # else Excel makes dates and numbers of what is typed
        _offer(sheet, number, header, column, language)
    sheet.freeze_panes = sheet.cell(header + 1, 2)


def _offer(sheet: Any, number: int, header: int, column: Column, language: str) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    words = ",".join(choice_in(word, language) for word in column.options)
    if not words or len(words) > 250:
        return
    offered = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True)
    offered.showErrorMessage = False
    letter = get_column_letter(number)
    offered.add(f"{letter}{header + 1}:{letter}{FILLED_TO}")
    sheet.add_data_validation(offered)


def _width(column: Column) -> int:
    field = column.field
    if field is None or field.kind in (int, bool, PartialDate, ClockTime) or column.options:
        return _SMALL
    if field.kind is UncertainDate or is_listed(field) or column.path[0] in ("id", "year"):
        return _MIDDLE
    return _WIDE if is_localized(field) or column.path[0] in ("note", "url", "title") else _MIDDLE


def add_explanation(
    book: Any, title: str, sheets: Sequence[tuple[str, Sequence[Column]]], language: str
) -> None:
    """A sheet that tells of each column what it is for and what it takes."""
    from openpyxl.styles import Alignment, Font, PatternFill

    sheet = book.create_sheet(title)
    heads = ("Sheet", "Column", "Must be filled in", "What it takes", "What it is for")
    sheet.append([in_language(head, language) for head in heads])
    for name, columns in sheets:
        for column in columns:
            if column.field is None:
                kinds = ", ".join(choice_in(w, language) for w in ("figure", "part", "other"))
                text = in_language("What the row is; the others belong to a figure, by its id.",
                                   language)  # fmt: skip
            else:
                words = [choice_in(word, language) for word in column.options]
                kinds = ", ".join(words) or in_language(_takes(column), language)
                text = translated(column.field.help, language)
            must = in_language("yes" if column.must else "no", language)
            sheet.append([name, column.header, must, kinds, text])
    for number, width in enumerate((16, 26, 16, 40, 80), start=1):
        sheet.column_dimensions["ABCDE"[number - 1]].width = width
        head = sheet.cell(1, number)
        head.font = Font(bold=True)
        head.fill = PatternFill("solid", fgColor=_HEADER)
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"


def _takes(column: Column) -> str:
    """What a cell of the column takes."""
    field = column.field
    assert field is not None
    if field.kind is PartialDate:
        return "a day, a month or a year: 20.01.1990, 1990-01, 1990"
    if field.kind is UncertainDate:
        return "the same, or two with “or” between"
    if field.kind is ClockTime:
        return "a time of day: 09:30"
    if field.kind is int:
        return "a whole number"
    if column.path[0] == "field_sources" or is_listed(field):
        ids = "ids, with spaces between"
        return ids if _holds_ids(column) else "texts, with semicolons between"
    if is_localized(field):
        marked = issubclass(field.kind, MarkupText)
        return _MARKED if marked else "text in the language named above"
    if isinstance(field.kind, type) and issubclass(field.kind, FileRef):
        return "a file, such as media/name.jpg"
    is_id = column.path[0] == "id" or (isinstance(field.kind, type) and issubclass(field.kind, Ref))
    return "an id: small letters a-z, digits, hyphens" if is_id else "text"


def _dict(data: Data | None) -> dict[str, Data]:
    return data if isinstance(data, dict) else {}


def _list(data: Data | None) -> list[Data]:
    return data if isinstance(data, list) else []
