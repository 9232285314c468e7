"""A list in a spreadsheet: the first sheet that holds one."""

import io
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.loader.cells import Cell
from kiosk.loader.lists import ListKind
from kiosk.loader.problems import Problem, about_file
from kiosk.loader.tables import Table, columns_known

MAX_UNPACKED = 128 * 1024 * 1024
MAX_ROWS, MAX_COLUMNS = 20_000, 100
_BETWEEN = " | "


def read_xlsx(name: str, content: bytes, kind: ListKind) -> tuple[Table | None, list[Problem]]:
    """Read the cells of the sheet that holds such a list, each with its place."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            size = sum(part.file_size for part in packed.infolist())
        if size > MAX_UNPACKED:
            message = "This spreadsheet is larger than the kiosk reads."
            return None, [about_file(name, message, "Keep only the list in it.")]
        tables = list(_tables(name, content))
    except Exception:  # whatever the library makes of a damaged file
        message = "This file cannot be read as a spreadsheet."
        fix = "Open it and save it again as .xlsx, without a password; or save it as CSV UTF-8."
        return None, [about_file(name, message, fix)]
    if any(len(table.rows) > MAX_ROWS for table in tables):
        message = f"A sheet of this file has more than {MAX_ROWS} rows."
        return None, [about_file(name, message, "Keep only the list in it.")]
    filled = [table for table in tables if any(cell.text for row in table.rows for cell in row)]
    if not filled:
        return None, [about_file(name, "This file is empty.", "Write its content, or delete it.")]
    known = {table.row_place: columns_known(table, kind) for table in filled}
    best = max(filled, key=lambda table: known[table.row_place])
    return best, [
        replace(
            about_file(
                name, f"The {_sheet(other)} seems to hold such a list as well, and is not read.",
                f"Put its rows below those of the {_sheet(best)}, or rename its first column.",
                code="two-sheets",
            ),
            severity="warning",
        )
        for other in filled
        if other is not best and known[other.row_place] > max(2, known[best.row_place] // 2)
    ]  # fmt: skip


def _sheet(table: Table) -> str:
    return table.row_place.removesuffix(", row")


def _tables(name: str, content: bytes) -> Iterator[Table]:
    import openpyxl  # only where there is a spreadsheet

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about fonts, charts and the like
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        for sheet in book.worksheets:
            rows, lines = [], []
            sheet.reset_dimensions()  # what other programs say of the size of a sheet is not true
            for number, found in enumerate(
                sheet.iter_rows(max_row=MAX_ROWS + 1, max_col=MAX_COLUMNS), start=1
            ):
                values = [(cell.value, _form(cell)) for cell in found]
                while values and not _text(values[-1][0]):
                    values.pop()
                rows.append(list(_cells(sheet.title, number, values)))
                lines.append(_BETWEEN.join(" ".join(cell.text.split()) for cell in rows[-1]))
            yield Table(name, tuple(lines), rows, f"sheet “{sheet.title}”, row")
        book.close()


def _form(cell: Any) -> str:
    """How a day or a time is shown; of other values it says nothing."""
    dated = isinstance(cell.value, date | time | timedelta)
    return str(cell.number_format) if dated else ""


def _cells(sheet: str, row: int, values: list[tuple[Any, str]]) -> Iterator[Cell]:
    from openpyxl.utils import get_column_letter

    column = 1
    for number, (value, form) in enumerate(values, start=1):
        text = _text(value)
        place = f"sheet “{sheet}”, {get_column_letter(number)}{row}"
        yield Cell(text, row, column, row, place, value if form else None, form)
        column += len(" ".join(text.split())) + len(_BETWEEN)


def _text(value: Any) -> str:
    """What a cell holds, as one would type it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60:02}:{minutes % 60:02}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
