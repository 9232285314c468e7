"""kiosk template: a spreadsheet to fill in, with made-up examples; or one of a list."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.loader.lists import PEOPLE, SOURCES, ListKind, list_of
from kiosk.loader.translations import LANGUAGES, in_language, staff_language
from kiosk.pages import page_types
from kiosk.paths import exhibit_here
from kiosk.staff.sheets.samples import samples
from kiosk.staff.sheets.target import RefusedError, Target, find_target
from kiosk.staff.sheets.workbook import (
    Column,
    Entries,
    add_explanation,
    add_sheet,
    columns_for,
    rows_of,
)

TITLES = {"people": "People", "timeline": "Timeline", "sources": "Sources", "figures": "Figures"}
_ABOVE = "Every row here is a made-up example. Delete these rows and write your own."


def main(args: argparse.Namespace) -> int:
    """Write the spreadsheet `args.out`: examples of `args.kind`, or the list `args.page`.

    Returns the exit status: 0, or 2 when nothing was written. Raises FolderError.
    """
    language = staff_language(args.language)
    try:
        if args.page:
            folder = args.dir or exhibit_here()
            target = find_target(folder, args.page, page_types(), SystemClock().today())
            language = staff_language(args.language, target.languages)
            sheets = [(target.kind, target.here, _tags(target))]
        else:
            wanted = TITLES if args.kind in (None, "all") else (args.kind,)
            sheets = [(_kind(name), samples(name, language), list(LANGUAGES)) for name in wanted]
        write_workbook(args.out, sheets, language, made_up=not args.page)
    except RefusedError as error:
        print(in_language(error.said, language, **error.values), file=sys.stderr)
        return 2
    print(in_language("Written: {file}", language, file=args.out))
    return 0


def write_workbook(
    path: Path, sheets: Sequence[tuple[ListKind, Entries, list[str]]], language: str, made_up: bool
) -> None:
    """A new spreadsheet with these lists and the languages of their texts. Raises RefusedError."""
    import openpyxl

    if path.suffix.lower() != ".xlsx":
        raise RefusedError("The name of the spreadsheet must end with .xlsx: {file}", file=path)
    if path.exists():
        raise RefusedError("{file} exists already; nothing was written.", file=path)
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    explained: list[tuple[str, list[Column]]] = []
    for kind, entries, tags in sheets:
        columns = columns_for(kind, entries, tags, language)
        title = in_language(TITLES.get(kind.name, kind.name), language)
        above = in_language(_ABOVE, language) if made_up else ""
        rows = list(rows_of(kind, entries, columns, language))
        add_sheet(book, title, columns, rows, language, above)
        explained.append((title, columns))
    add_explanation(book, in_language("Columns", language), explained, language)
    part = path.with_name(f".{path.name}.part")
    try:
        book.save(part)
        part.replace(path)
    except OSError:
        raise RefusedError("{file} cannot be written.", file=path) from None
    finally:
        part.unlink(missing_ok=True)


def _tags(target: Target) -> list[str]:
    """The languages of the exhibit, and any other that a text of the list has."""
    tags = dict.fromkeys(target.languages or LANGUAGES)
    for _key, entry in target.here:
        for field, value in entry.items():
            if isinstance(value, dict) and field != "field_sources":
                tags |= dict.fromkeys(value)
    return list(tags)


def _kind(name: str) -> ListKind:
    own = {"people": PEOPLE, "sources": SOURCES}
    kind = own.get(name) or list_of(page_types()[name])
    assert kind is not None
    return kind
