"""A list in a spreadsheet: the first sheet that holds one."""

import io
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from kiosk.loader.problems import Problem, about_file
from kiosk.loader.tables import Cell, Table, has_header

MAX_UNPACKED = 128 * 1024 * 1024
MAX_ROWS, MAX_COLUMNS = 20_000, 100
_BETWEEN = " | "


def read_xlsx(name: str, content: bytes) -> tuple[Table | None, list[Problem]]:
    """Read the cells of the spreadsheet, each with its place."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            size = sum(part.file_size for part in packed.infolist())
        if size > MAX_UNPACKED:
            message = "This spreadsheet is larger than the kiosk reads."
            return None, [about_file(name, message, "Keep only the list of people in it.")]
        tables = list(_tables(name, content))
    except Exception:  # whatever the library makes of a damaged file
        message = "This file cannot be read as a spreadsheet."
        fix = "Open it and save it again as .xlsx, without a password; or save it as CSV UTF-8."
        return None, [about_file(name, message, fix)]
    if any(len(table.rows) > MAX_ROWS for table in tables):
        message = f"A sheet of this file has more than {MAX_ROWS} rows."
        return None, [about_file(name, message, "Keep only the list of people in it.")]
    with_header = [table for table in tables if has_header(table)]
    filled = [table for table in tables if any(cell.text for row in table.rows for cell in row)]
    if not filled:
        return None, [about_file(name, "This file is empty.", "Write its content, or delete it.")]
    return (with_header or filled)[0], []


def _tables(name: str, content: bytes) -> Iterator[Table]:
    import openpyxl  # only where there is a spreadsheet

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about fonts, charts and the like
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        for sheet in book.worksheets:
            rows, lines = [], []
            for number, values in enumerate(
                sheet.iter_rows(max_row=MAX_ROWS + 1, max_col=MAX_COLUMNS, values_only=True),
                start=1,
            ):
                texts = [_text(value) for value in values]
                while texts and not texts[-1]:
                    texts.pop()
                rows.append(list(_cells(sheet.title, number, texts)))
                lines.append(_BETWEEN.join(" ".join(text.split()) for text in texts))
            yield Table(name, tuple(lines), rows, f"sheet “{sheet.title}”, row")
        book.close()


def _cells(sheet: str, row: int, texts: list[str]) -> Iterator[Cell]:
    from openpyxl.utils import get_column_letter

    column = 1
    for number, text in enumerate(texts, start=1):
        place = f"sheet “{sheet}”, {get_column_letter(number)}{row}"
        yield Cell(text, row, column, row, place)
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
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
