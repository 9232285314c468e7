"""Timelines, figures and sources from spreadsheets: the same as from YAML, with the same checks."""

from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from kiosk.loader.problems import Problem
from kiosk.model.exhibit import Exhibit
from tests.loader.exhibits import copy_of_small, load_exhibit, replace_in
from tests.loader.listed import (
    FIGURES,
    SOURCES,
    TIMELINE,
    TIMELINE_YAML,
    Rows,
    with_timeline,
    write_book,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_small(tmp_path)


def loaded(folder: Path) -> Exhibit:
    found = load_exhibit(folder)
    assert found.problems == ()
    assert found.exhibit is not None
    return found.exhibit


def spoiled(rows: Rows, row: int, column: int, value: object) -> Rows:
    """`rows` with another value in this row and column, counted from 1 as a spreadsheet does."""
    copy = [list(cells) for cells in rows]
    cells = copy[row - 1]
    cells += [None] * (column - len(cells))
    cells[column - 1] = value
    return copy


def timeline_problems(folder: Path, rows: Rows) -> list[Problem]:
    with_timeline(folder, "timeline.xlsx")
    write_book(folder / "timeline.xlsx", rows)
    return list(load_exhibit(folder).problems)


def test_timeline_from_a_spreadsheet_is_that_from_yaml(folder: Path) -> None:
    with_timeline(folder, "\n" + TIMELINE_YAML)
    written = loaded(folder).pages["timeline"]
    (folder / "pages" / "timeline.yaml").unlink()
    with_timeline(folder, "timeline.xlsx")
    write_book(folder / "timeline.xlsx", TIMELINE)
    replace_in(folder, "pages/home.yaml", "  - page: timeline\n", "")
    assert loaded(folder).pages["timeline"] == written


def test_timeline_from_csv_is_that_from_yaml(folder: Path) -> None:
    with_timeline(folder, "\n" + TIMELINE_YAML)
    written = loaded(folder).pages["timeline"]
    lines = [";".join(f'"{cell or ""}"' for cell in row) for row in TIMELINE[2:]]
    (folder / "bag.csv").write_text("\r\n".join(lines), encoding="utf-8-sig")
    replace_in(folder, "pages/timeline.yaml", TIMELINE_YAML, "")
    replace_in(folder, "pages/timeline.yaml", "entries: ", "entries: bag.csv")
    assert loaded(folder).pages["timeline"] == written


def test_figures_from_a_spreadsheet_are_those_from_yaml(folder: Path) -> None:
    written = loaded(folder).pages["figures"]
    page = folder / "pages" / "figures.yaml"
    page.write_text(page.read_text("utf-8").split("figures:\n")[0] + "figures: trees.xlsx\n")
    write_book(folder / "trees.xlsx", FIGURES)
    assert loaded(folder).pages["figures"] == written


def test_sources_from_a_spreadsheet_are_those_from_yaml(folder: Path) -> None:
    written = loaded(folder).sources
    (folder / "sources.yaml").unlink()
    write_book(folder / "sources.xlsx", SOURCES)
    assert loaded(folder).sources == written


def test_place_of_a_mistake_is_its_cell(folder: Path) -> None:
    (problem,) = timeline_problems(folder, spoiled(TIMELINE, 6, 2, "31.02.1990"))
    assert (problem.file, problem.cell) == ("timeline.xlsx", "sheet “Siyahı”, B6")
    assert problem.typed == "31.02.1990"
    assert problem.message == "There is no day 31 in 1990-02."
    assert problem.nearest == "1990-02-28"


@pytest.mark.parametrize(
    ("column", "value", "cell", "code"),
    [
        (2, "yayda", "B6", "value"),
        (2, None, "B6", "missing"),
        (2, 32893, "B6", "excel-date"),
        (2, "Jan-90", "B6", "excel-date"),
        (8, "25:00", "H6", "value"),
        (9, "garden-bok", "I6", "no-source"),
        (10, "bəlkə", "J6", "choice"),
        (5, "A?ac əkilir", "E6", "letters-lost"),
        (5, "A\ufffdac əkilir", "E6", "letters-lost"),
        (5, "Аğac əkilir", "E6", "alphabets"),
        (5, None, "E6", "translation"),
        (6, "#REF!", "F6", "excel-error"),
    ],
)
def test_mistakes_have_their_cell(
    folder: Path, column: int, value: object, cell: str, code: str
) -> None:
    found = timeline_problems(folder, spoiled(TIMELINE, 6, column, value))
    assert ("timeline.xlsx", code, True) in [
        (p.file, p.code, p.cell.endswith(cell)) for p in found
    ], found


def test_order_of_time_is_asked_of_a_table_too(folder: Path) -> None:
    (problem,) = timeline_problems(folder, spoiled(TIMELINE, 6, 2, "20.01.1991"))
    assert problem.cell == "sheet “Siyahı”, B7"
    assert "stands after" in problem.message


DATES = [
    (datetime(1990, 1, 20), "dd.mm.yyyy", "1990-01-20", None),
    (date(1990, 1, 20), "yyyy-mm-dd", "1990-01-20", None),
    (datetime(1990, 1, 1), "mmm-yy", "1990-01", "excel-date"),
    (datetime(2026, 1, 20), "d-mmm", "2026-01-20", "excel-date"),
    (datetime(1905, 6, 12), "dd.mm.yyyy", "1990", "excel-date"),
    (1990, "General", "1990", None),
    ("1990-ci ilin yanvarı", "@", "1990-01", None),
    ("20 января 1990 г.", "@", "1990-01-20", None),
    ("January 20, 1990", "@", "1990-01-20", None),
]


@pytest.mark.parametrize(("value", "form", "read", "code"), DATES)
def test_dates_are_read_as_excel_holds_them(
    folder: Path, value: object, form: str, read: str, code: str | None
) -> None:
    with_timeline(folder, "timeline.xlsx")
    path = write_book(folder / "timeline.xlsx", [*TIMELINE[:3], TIMELINE[5]])
    book = openpyxl.load_workbook(path)
    cell = book["Siyahı"]["B4"]
    cell.value, cell.number_format = value, form  # type: ignore[assignment]
    book.save(path)
    found = load_exhibit(folder)
    assert [p.code for p in found.problems] == ([code] if code else [])
    if found.exhibit:
        assert str(found.exhibit.pages["timeline"].entries[0].date) == read  # type: ignore[attr-defined]


def test_times_of_excel_are_read(folder: Path) -> None:
    problems = timeline_problems(folder, spoiled(TIMELINE, 6, 8, time(9, 5)))
    assert problems == []
    problems = timeline_problems(folder, spoiled(TIMELINE, 6, 8, 0.3784722))
    assert [(p.code, p.severity, p.nearest) for p in problems] == [
        ("excel-time", "warning", "09:05")
    ]


def test_date_where_text_was_meant_is_told(folder: Path) -> None:
    (problem,) = timeline_problems(folder, spoiled(TIMELINE, 6, 3, datetime(2026, 5, 3)))
    assert (problem.code, problem.severity) == ("excel-date", "warning")
    assert problem.cell == "sheet “Siyahı”, C6"


def test_letter_of_another_alphabet_is_named(folder: Path) -> None:
    (problem,) = timeline_problems(folder, spoiled(TIMELINE, 6, 5, "Ağаc əkilir"))
    assert problem.message == (
        "Letter 3 of “Ağаc”, the “а”, is Cyrillic and stands in a word of another alphabet."
    )
    assert problem.nearest == "Ağac"


@pytest.mark.parametrize(
    ("written", "code", "meant"),
    [
        ("timline.xlsx", "no-table", "timeline.xlsx"),
        ("../timeline.xlsx", "no-table", "timeline.xlsx"),
        ("timeline.xls", "no-table", "timeline.xlsx"),
    ],
)
def test_table_that_is_not_there_is_told(folder: Path, written: str, code: str, meant: str) -> None:
    with_timeline(folder, written)
    write_book(folder / "timeline.xlsx", TIMELINE)
    (problem,) = load_exhibit(folder).problems
    assert (problem.file, problem.code, problem.nearest) == ("pages/timeline.yaml", code, meant)
    assert problem.typed == written


def test_table_that_cannot_be_read_is_told_once(folder: Path) -> None:
    with_timeline(folder, "timeline.xlsx")
    (folder / "timeline.xlsx").write_bytes(b"PK\x03\x04 cut short")
    (problem,) = load_exhibit(folder).problems
    assert (problem.file, problem.code) == ("timeline.xlsx", "file")


def test_change_of_the_table_is_noticed(folder: Path) -> None:
    with_timeline(folder, "timeline.xlsx")
    write_book(folder / "timeline.xlsx", TIMELINE)
    before = loaded(folder)
    write_book(folder / "timeline.xlsx", spoiled(TIMELINE, 6, 5, "Ağac dikəldilir"))
    after = loaded(folder)
    assert before.version != after.version
    assert before.pages["timeline"] != after.pages["timeline"]


def test_second_sheet_of_the_same_kind_is_told(folder: Path) -> None:
    with_timeline(folder, "timeline.xlsx")
    path = write_book(folder / "timeline.xlsx", TIMELINE)
    book = openpyxl.load_workbook(path)
    copy = book.copy_worksheet(book["Siyahı"])
    copy.title = "Davamı"
    book.save(path)
    (problem,) = load_exhibit(folder).problems
    assert (problem.code, problem.severity) == ("two-sheets", "warning")
    assert "“Davamı”" in problem.message


@pytest.mark.parametrize(
    ("row", "column", "value", "code"),
    [
        (3, 1, "bushes", "row-owner"),
        (3, 2, "yarpaq", "choice"),
        (4, 5, "four", "number"),
        (2, 10, None, "missing"),
        (2, 1, None, "missing"),
        (3, 5, 9, "parts"),
    ],
)
def test_mistakes_in_figures_have_their_row(
    folder: Path, row: int, column: int, value: object, code: str
) -> None:
    page = folder / "pages" / "figures.yaml"
    page.write_text(page.read_text("utf-8").split("figures:\n")[0] + "figures: trees.xlsx\n")
    write_book(folder / "trees.xlsx", spoiled(FIGURES, row, column, value))
    found = [p for p in load_exhibit(folder).problems if p.file == "trees.xlsx"]
    assert code in [p.code for p in found], found
    assert all(p.cell for p in found)


def test_two_sources_of_one_id_are_told(folder: Path) -> None:
    (folder / "sources.yaml").unlink()
    write_book(folder / "sources.xlsx", [*SOURCES, [*SOURCES[1][:2], "Again", *SOURCES[1][3:]]])
    (problem,) = load_exhibit(folder).problems
    assert (problem.code, problem.cell) == ("duplicate", "sheet “Siyahı”, A4")
