"""kiosk template: workbooks to fill in, and lists taken out that come back without a loss."""

from pathlib import Path

import openpyxl
import pytest

from kiosk.loader.columns import path_of
from kiosk.loader.lists import PEOPLE, SOURCES, ListKind, list_of
from kiosk.pages import page_types
from kiosk.paths import shipped_content
from tests.loader.exhibits import SMALL, copy_of_small, load_exhibit
from tests.loader.listed import TIMELINE_YAML, with_timeline
from tests.staff.sheets_exhibit import Desk

LISTS = ("people", "timeline", "sources", "figures")


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    folder = copy_of_small(tmp_path)
    return Desk(with_timeline(folder, "\n" + TIMELINE_YAML), capsys)


def kind_of(name: str) -> ListKind:
    own = {"people": PEOPLE, "sources": SOURCES}
    kind = own.get(name) or list_of(page_types()[name])
    assert kind is not None
    return kind


def made(desk: Desk, *words: str) -> openpyxl.Workbook:
    path = desk.folder.parent / "made.xlsx"
    path.unlink(missing_ok=True)
    desk.runs("template", *words, "-o", str(path))
    assert desk.status == 0, desk.said
    return openpyxl.load_workbook(path)


def cells(book: openpyxl.Workbook) -> list[tuple[object, ...]]:
    return [row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)]


@pytest.mark.parametrize("language", ["az", "en", "ru"])
@pytest.mark.parametrize("name", LISTS)
def test_every_header_of_a_template_is_read(desk: Desk, name: str, language: str) -> None:
    book = made(desk, name, "--language", language)
    sheet, explanation = book.worksheets
    header = [cell.value for cell in sheet[2]]
    paths = [path_of(str(value), kind_of(name)) for value in header]
    assert None not in paths
    assert len(set(paths)) == len(paths)
    assert [row[1] for row in explanation.iter_rows(min_row=2, values_only=True)] == header
    assert all(all(row) for row in explanation.iter_rows(min_row=2, values_only=True))
    assert sheet.freeze_panes == "B3" and explanation.freeze_panes == "A2"


@pytest.mark.parametrize("language", ["az", "ru"])
def test_a_template_speaks_one_language(desk: Desk, language: str) -> None:
    english = {text for row in cells(made(desk, "all", "--language", "en")) for text in row}
    *_sheets, explanation = made(desk, "all", "--language", language).worksheets
    same = {text for row in explanation.iter_rows(values_only=True) for text in row} & english
    assert same <= {"id"}


def test_dates_are_text_so_that_excel_leaves_them_alone(desk: Desk) -> None:
    sheet = made(desk, "people", "--language", "en").worksheets[0]
    born = next(cell for cell in sheet[2] if cell.value == "Born")
    assert sheet.column_dimensions[born.column_letter].number_format == "@"
    assert sheet[f"{born.column_letter}3"].number_format == "@"
    assert sheet[f"{born.column_letter}3"].value == "1900-01-15"


@pytest.mark.parametrize(("language", "mark"), [
    ("az", "(uydurma)"), ("en", "(fictional)"), ("ru", "(вымышлено)"),
])  # fmt: skip
def test_people_of_a_template_are_marked_as_made_up(desk: Desk, language: str, mark: str) -> None:
    sheet = made(desk, "people", "--language", language).worksheets[0]
    names = [row[1] for row in sheet.iter_rows(min_row=3, values_only=True)]
    assert names and all(str(name).endswith(mark) for name in names)
    ids = [row[0] for row in sheet.iter_rows(min_row=3, values_only=True)]
    assert all(str(id_).startswith("fictional-") for id_ in ids)


def test_made_up_rows_that_stay_are_told(desk: Desk) -> None:
    made(desk, "all", "--language", "az")
    book = desk.folder.parent / "made.xlsx"
    sources = desk.folder / "sources.yaml"
    own = "fictional-book: {kind: book, title: A, publisher: B, about: {en: a, az: b}}\n"
    sources.write_text(sources.read_text("utf-8") + own, "utf-8")
    said = desk.imports(book, "timeline", "--dry-run")
    assert "2 rows read, 2 taken, none refused." in said
    assert said.count("This is a made-up example of the template") == 2


@pytest.mark.parametrize("language", ["az", "en", "ru"])
@pytest.mark.parametrize("name", LISTS)
def test_a_list_taken_out_and_brought_back_is_the_same(
    desk: Desk, name: str, language: str
) -> None:
    before = load_exhibit(desk.folder).exhibit
    first = cells(made(desk, "--from", name, "--in", str(desk.folder), "--language", language))
    for path in (desk.folder / f"{name}.csv", desk.folder / f"{name}.yaml"):
        if name in ("people", "sources"):
            path.unlink(missing_ok=True)
    if name in ("people", "sources"):
        (desk.folder.parent / "made.xlsx").rename(desk.folder / f"{name}.xlsx")
    else:
        page = desk.folder / "pages" / f"{name}.yaml"
        field = kind_of(name).field
        head = page.read_text("utf-8").split(f"{field}:")[0]
        page.write_text(f"{head}{field}: {name}.xlsx\n", "utf-8")
        (desk.folder.parent / "made.xlsx").rename(desk.folder / f"{name}.xlsx")
    from_table = load_exhibit(desk.folder).exhibit
    assert before is not None and from_table is not None
    assert (from_table.pages, from_table.sources) == (before.pages, before.sources)
    assert from_table.people == before.people
    desk.imports(desk.folder / f"{name}.xlsx", name)
    assert desk.status == 0, desk.said
    from_yaml = load_exhibit(desk.folder).exhibit
    assert from_yaml is not None
    assert (from_yaml.pages, from_yaml.sources) == (before.pages, before.sources)
    assert from_yaml.people == before.people
    again = made(desk, "--from", name, "--in", str(desk.folder), "--language", language)
    assert cells(again) == first


@pytest.mark.parametrize("name", LISTS)
def test_the_lists_that_ship_come_back_as_they_are(desk: Desk, name: str) -> None:
    made(desk, "--from", name, "--in", str(shipped_content()), "--language", "az")
    desk.folder = shipped_content()
    book = Path(desk.capsys.readouterr().out or desk.said.strip().removeprefix("Yazıldı: "))
    said = desk.imports(book, name, "--dry-run")
    assert "none refused" in said
    assert "0 added, 0 changed, " in said and ", 0 removed, 0 kept." in said


def test_a_file_that_is_there_is_not_overwritten(desk: Desk) -> None:
    path = desk.folder.parent / "made.xlsx"
    path.write_bytes(b"mine")
    said = desk.runs("template", "people", "-o", str(path), "--language", "en")
    assert (desk.status, path.read_bytes()) == (2, b"mine")
    assert "exists already; nothing was written." in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("people", "-o", "made.csv"), "must end with .xlsx"),
        (("people", "-o", "no-folder/made.xlsx"), "cannot be written"),
        (("--from", "home", "-o", "made.xlsx", "--in", str(SMALL)), "no page that holds a list"),
    ],
)
def test_what_cannot_be_done_is_said(
    desk: Desk, words: tuple[str, ...], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder.parent)
    assert said in desk.runs("template", *words, "--language", "en")
    assert desk.status == 2


def test_what_looks_like_a_formula_stays_text(desk: Desk) -> None:
    page = desk.folder / "pages" / "timeline.yaml"
    text = page.read_text("utf-8").replace("It was paper.", '"=SUM(A1:A9)"')
    page.write_text(text, "utf-8")
    book = made(desk, "--from", "timeline", "--in", str(desk.folder), "--language", "en")
    found = [c for row in book.worksheets[0].iter_rows() for c in row if c.value == "=SUM(A1:A9)"]
    assert [cell.data_type for cell in found] == ["s"]
