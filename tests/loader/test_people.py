"""The list of people: the same in three kinds of file, and every mistake with its cell."""

import os
import re
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from kiosk.loader.columns import path_of
from kiosk.loader.lists import PEOPLE
from kiosk.loader.people import PEOPLE_FILES
from kiosk.loader.problems import Problem
from kiosk.model.person import Person
from kiosk.staff.check import shown
from tests.loader.exhibits import SMALL, copy_of_small, load_exhibit, replace_in
from tests.loader.people_mistakes import MISTAKES, Mistake
from tests.loader.test_messages import PROGRAM_WORDS, described

APPROVED = Path(__file__).parent / "approved_people"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_small(tmp_path)


def problems_of(folder: Path, mistake: Mistake) -> list[Problem]:
    replace_in(folder, "people.csv", mistake.old, mistake.new)
    return [problem for problem in load_exhibit(folder).problems if problem.file == "people.csv"]


def people_of(folder: Path) -> tuple[Person, ...]:
    loaded = load_exhibit(folder)
    assert loaded.exhibit is not None, loaded.problems
    return loaded.exhibit.people


def write_xlsx(folder: Path, rows: list[list[object]], sheet: str = "Names") -> None:
    (folder / "people.csv").unlink(missing_ok=True)
    book = openpyxl.Workbook()
    book.active.title = "Read me"
    book.active.append(["How this list was made"])
    names = book.create_sheet(sheet)
    for row in rows:
        names.append(row)
    book.save(folder / "people.xlsx")


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_message_is_the_approved_one(mistake: Mistake, folder: Path) -> None:
    problems = problems_of(folder, mistake)
    found = "\n\n".join(f"{described(p)}\nplace: {shown(p, False).split(':')[0]}" for p in problems)
    approved = APPROVED / f"{mistake.name}.txt"
    if os.environ.get("APPROVE"):
        approved.parent.mkdir(exist_ok=True)
        approved.write_text(f"{found}\n", encoding="utf-8", newline="\n")
    assert f"{found}\n" == approved.read_text(encoding="utf-8")


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_message_is_short_and_in_staffs_words(mistake: Mistake, folder: Path) -> None:
    problems = problems_of(folder, mistake)
    assert problems
    for problem in problems:
        said = re.sub(r"“[^”]*”", "", f"{problem.message} {problem.fix}")
        assert not PROGRAM_WORDS.search(said), said
        assert problem.message and problem.fix
        assert problem.line >= 1 and problem.column >= 1


def test_every_approved_text_has_its_mistake() -> None:
    assert {path.stem for path in APPROVED.iterdir()} == {mistake.name for mistake in MISTAKES}


def test_place_of_a_mistake_is_its_line_and_column(folder: Path) -> None:
    (problem,) = problems_of(folder, Mistake("", "11.08.1977", "autumn"))
    assert shown(problem, False).startswith("people.csv, line 6, column Born: must be corrected")


def test_csv_holds_what_it_says() -> None:
    people = people_of(SMALL)
    assert [person.id for person in people] == ["oak", "ivy", "yan-bumagin", "xezel-hemid-herfova"]
    oak, ivy, yan, hazel = people
    assert (str(oak.born), str(oak.died), oak.shown_age) == ("1962-06-12", "2000-03-01", 37)
    assert oak.variants == ("Чинар Агаджов", "Chinar Aghajov")
    assert oak.field_sources.born == ("garden-report",)
    assert oak.place is not None and oak.place["az"] == "kağız bağ"
    assert ivy.life is not None and ivy.life["en"] == "She read to the trees, daily."
    assert ivy.sources == ("garden-book", "garden-report")
    assert (hazel.shown_age, str(hazel.died)) == (None, "1990-01-19 or 1990-01-20")
    assert (str(yan.died), yan.born, yan.place) == ("2000", None, None)


ROWS: list[list[object]] = [
    ["The list of the garden"],
    [],
    ["Soyad", "Ad", "Ata adı", "Doğum tarixi", "Ölüm tarixi", "Yaş", "Yer (en)", "Yer (az)",
     "Mənbələr", "Razılıq", "Rəng"],
    ["Ağacov", "Çinar", "Meşə", datetime(1962, 6, 12), "01.03.2000", 37.0, "garden", "bağ",
     "garden-book", "Bəli", "green"],
    [],
    ["Bumagin", "Yan", None, 1971, "məlum deyil", None, None, None, "garden-report", None, None],
]  # fmt: skip


def test_spreadsheet_is_read_like_a_csv(folder: Path) -> None:
    write_xlsx(folder, ROWS)
    assert load_exhibit(folder).problems == ()
    oak, yan = people_of(folder)
    assert (oak.name, oak.father, oak.consent) == ("Çinar Ağacov", "Meşə", True)
    assert (str(oak.born), str(oak.died), oak.age) == ("1962-06-12", "2000-03-01", 37)
    assert (yan.names, str(yan.born), yan.died) == (("Bumagin", "Yan"), "1971", None)


def test_place_of_a_mistake_in_a_spreadsheet_is_its_cell(folder: Path) -> None:
    rows = [list(row) for row in ROWS]
    rows[3][3], rows[5][8] = "yayda", None
    write_xlsx(folder, rows)
    first, second = load_exhibit(folder).problems
    assert (first.cell, first.typed) == ("sheet “Names”, D4", "yayda")
    assert shown(first, False).startswith("people.xlsx, sheet “Names”, D4: must be corrected")
    assert second.cell == "sheet “Names”, I6"
    assert second.message == "This row has nothing in the column “Mənbələr”."


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"name,born\n", "This file cannot be read as a spreadsheet."),
        (b"PK\x03\x04 cut short", "This file cannot be read as a spreadsheet."),
    ],
)
def test_damaged_spreadsheet_is_told(folder: Path, content: bytes, message: str) -> None:
    (folder / "people.csv").unlink()
    (folder / "people.xlsx").write_bytes(content)
    (problem,) = load_exhibit(folder).problems
    assert (problem.file, problem.message) == ("people.xlsx", message)


def test_empty_spreadsheet_is_told(folder: Path) -> None:
    (folder / "people.csv").unlink()
    openpyxl.Workbook().save(folder / "people.xlsx")
    (problem,) = load_exhibit(folder).problems
    assert problem.message == "This file is empty."


def test_spreadsheet_without_a_list_is_told(folder: Path) -> None:
    write_xlsx(folder, [["Colour", "Number"], ["green", 2]])
    (problem,) = load_exhibit(folder).problems
    assert problem.message.startswith("No row of this file has a column “name”")


YAML = """\
- id: oak
  name: Çinar Ağacov
  born: 12.06.1962
  died: 2000-03-01 or 2000-03-02
  place: {en: the garden, az: bağ}
  sources: [garden-book]
  field_sources: {born: [garden-report]}
  beside: [yan-bumagin]
- name: Yan Bumagin
  born: 1971
  sources: [garden-report]
"""


def test_yaml_is_read_like_a_csv(folder: Path) -> None:
    (folder / "people.csv").unlink()
    (folder / "people.yaml").write_text(YAML, encoding="utf-8")
    assert load_exhibit(folder).problems == ()
    oak, yan = people_of(folder)
    assert (str(oak.born), oak.shown_age) == ("1962-06-12", 37)
    assert oak.field_sources.born == ("garden-report",)
    assert yan.id == "yan-bumagin"


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("born: 1971", "born: spring", 10, "“spring” is not a date."),
        ("name: Yan", "nam: Yan", 9, "There is no field “nam” in an entry."),
        ("[garden-report]\n", "[garden-raport]\n", 11, "There is no source “garden-raport”."),
        ("en: the garden, ", "", 5, "The text in “en” is missing."),
        ("[yan-bumagin]", "[yan]", 8, "There is no other person “yan”."),
        ("Yan Bumagin", "Y?n Bumagin", 9,
         "Letters of “Y?n” were lost: question marks stand in their place."),
    ],
)  # fmt: skip
def test_mistake_in_yaml_is_told(folder: Path, old: str, new: str, line: int, message: str) -> None:
    (folder / "people.csv").unlink()
    (folder / "people.yaml").write_text(YAML[::-1].replace(old[::-1], new[::-1], 1)[::-1], "utf-8")
    found = [(p.file, p.line, p.message) for p in load_exhibit(folder).problems]
    assert ("people.yaml", line, message) in found


def test_two_lists_are_one_too_many(folder: Path) -> None:
    (folder / "people.yaml").write_text(YAML, encoding="utf-8")
    (problem,) = load_exhibit(folder).problems
    assert (problem.file, problem.code) == ("people.yaml", "two-lists")


@pytest.mark.parametrize("name", ["people.xls", "People.csv", "people.ods"])
def test_list_of_another_kind_is_told(folder: Path, name: str) -> None:
    (folder / "people.csv").rename(folder / name)
    problems = {p.file: p.code for p in load_exhibit(folder).problems}
    assert problems == {name: "file-name", "pages/people.yaml": "no-people"}


def test_list_without_a_page_is_told(folder: Path) -> None:
    (folder / "pages" / "people.yaml").unlink()
    replace_in(folder, "pages/home.yaml", "  - page: people\n", "")
    (problem,) = load_exhibit(folder).problems
    assert (problem.severity, problem.code) == ("warning", "no-people-page")


def test_excels_own_csv_is_read(folder: Path) -> None:
    text = 'sep=;\r\nName;Born;Sources;Life (en);Life (az)\r\n"Ağacov, Çinar";11.08.1977;' + (
        'garden-book;"He said ""here""; it\r\nwas spring.";"Bahar idi."\r\n'
    )
    (folder / "people.csv").write_bytes(b"\xef\xbb\xbf" + text.encode())
    (person,) = people_of(folder)
    assert person.names == ("Ağacov", "Çinar")
    assert person.life is not None and person.life["en"] == 'He said "here"; it\nwas spring.'


def test_version_follows_the_list(folder: Path) -> None:
    before = load_exhibit(folder).exhibit
    replace_in(folder, "people.csv", "12.06.1962", "13.06.1962")
    after = load_exhibit(folder).exhibit
    assert before is not None and after is not None
    assert before.version != after.version
    assert str(after.people[0].born) == "1962-06-13"


@pytest.mark.parametrize(
    ("header", "path"),
    [
        ("Name", ("name",)), ("AD", ("name",)), ("Ф.И.О.", ("name",)), ("S.A.A.", None),
        ("Doğum tarixi", ("born",)), ("DOĞUM TARİXİ", ("born",)), ("Дата рождения", ("born",)),
        ("place_az", ("place", "az")), ("Yer (az)", ("place", "az")),
        ("Место, ru", ("place", "ru")),
        ("Place", ("place",)), ("sources_born", ("field_sources", "born")),
        ("sources: died", ("field_sources", "died")), ("", None), ("Inventory number", None),
    ],
)  # fmt: skip
def test_columns_have_names_in_three_languages(header: str, path: tuple[str, ...] | None) -> None:
    assert path_of(header, PEOPLE) == path


def test_files_of_people_are_the_three() -> None:
    assert PEOPLE_FILES == ("people.csv", "people.xlsx", "people.yaml")


def test_a_scene_with_a_name_needs_a_list_of_people(folder: Path) -> None:
    with (folder / "attract.yaml").open("a", encoding="utf-8") as file:
        file.write("  - {kind: name, seconds: 7, opens: people}\n")
    assert load_exhibit(folder).problems == ()
    (folder / "people.csv").unlink()
    (problem,) = [p for p in load_exhibit(folder).problems if p.file == "attract.yaml"]
    assert problem.typed == "name"
    assert problem.message.startswith("This exhibit has no list of people")
