"""kiosk import: everything told before it is written, and nothing lost by writing."""

import os
import re
from pathlib import Path

import pytest

from kiosk.staff.sheets import importing
from tests.loader.exhibits import SMALL, copy_of_small, load_exhibit
from tests.loader.listed import FIGURES, SOURCES, TIMELINE, with_timeline, write_book
from tests.staff.sheets_exhibit import Desk, row_like, with_comments

NEVER = re.compile(r"Traceback|None|codec|KeyError|NoneType|null|\{[a-z]+\}")


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(copy_of_small(tmp_path), capsys)


def test_the_same_list_changes_nothing(desk: Desk) -> None:
    file = with_comments(desk.folder)
    before = file.read_bytes()
    said = desk.imports(TIMELINE, "timeline")
    assert desk.status == 0
    assert "3 rows read, 3 taken, none refused." in said
    assert "nothing was written" in said
    assert file.read_bytes() == before
    assert not list(file.parent.glob("*.bak"))


def test_a_dry_run_writes_nothing(desk: Desk) -> None:
    file = with_comments(desk.folder)
    before = {path: path.read_bytes() for path in desk.folder.rglob("*") if path.is_file()}
    said = desk.imports([*TIMELINE[:5], row_like(5, place="a big garden")], "timeline", "--dry-run")
    assert "Place (en): “the garden” → “a big garden”" in said
    assert "- 1990-01-21 It rains" in said
    assert "This was only a look: nothing was written." in said
    assert {path: path.read_bytes() for path in before} == before
    assert {path for path in desk.folder.rglob("*") if path.is_file()} == set(before)
    assert file.is_file()


def test_what_is_written_differs_only_where_it_was_changed(desk: Desk) -> None:
    file = with_comments(desk.folder)
    before = file.read_text("utf-8")
    new = row_like(5, date="20.01.1990", time="17:00", heading="It is seen", titled="Görünür")
    rows = [*TIMELINE[:4], row_like(5, place="a big garden"), new, TIMELINE[6]]
    said = desk.imports(rows, "timeline")
    assert desk.status == 0
    assert "The list then: 1 added, 1 changed, 2 as before, 0 removed, 0 kept." in said
    after = file.read_text("utf-8")
    added = """\
  - date: 1990-01-20
    time: "17:00"
    place: {az: bağ, en: the garden}
    heading: {en: It is seen, az: Görünür}
    text: {en: It stood., az: 'O, dayanırdı.'}
    sources: [garden-book, garden-report]
"""
    lines = [line for line in after.split("\n") if line not in before.split("\n")]
    assert "    place: {az: bağ, en: a big garden}" in lines
    assert sorted(line for line in lines if line.strip()) == sorted(
        ["    place: {az: bağ, en: a big garden}", *added.split("\n")[0:2],
         added.split("\n")[3], added.split("\n")[4]]
    ) or added.split("\n")[1] in lines  # fmt: skip
    for comment in ("# The day itself. Ask Nigar before changing it.", "# a Saturday",
                    "# The days after", "# The end of the garden."):  # fmt: skip
        assert comment in after
    assert (file.parent / "timeline.yaml.bak").read_text("utf-8") == before
    assert load_exhibit(desk.folder).problems == ()


def test_comments_survive_the_entry_that_they_stand_above(desk: Desk) -> None:
    file = with_comments(desk.folder)
    desk.imports([*TIMELINE[:4], TIMELINE[6]], "timeline")
    after = file.read_text("utf-8")
    assert "# The day itself. Ask Nigar before changing it." in after
    assert "# The days after" in after
    assert "The tree is planted" not in after
    desk.imports([*TIMELINE[:4]], "timeline")
    after = file.read_text("utf-8")
    assert "# The days after" in after and "# The end of the garden." in after
    assert load_exhibit(desk.folder).problems == ()
    kept = sorted(path.name for path in file.parent.glob("*.bak*"))
    assert kept == ["timeline.yaml.bak", "timeline.yaml.bak2"]


def test_counts_add_up_and_every_refused_row_has_its_reason(desk: Desk) -> None:
    with_comments(desk.folder)
    rows = [*TIMELINE[:3]]
    for number in range(74):
        rows.append(row_like(3, date=f"{1900 + number}", heading=f"Event {number}",
                             titled=f"Hadisə {number}"))  # fmt: skip
    rows[11][1], rows[39][8], rows[65][5] = "31.02.1908", "garden-bok", "A?fter"
    said = desk.imports(rows, "timeline", "--dry-run")
    assert "74 rows read, 71 taken, 3 refused: rows 12, 40, 66." in said
    assert desk.status == 1
    refused = said.split("Refused (3):")[1].split("Added")[0]
    assert "row 12\n    list.xlsx › sheet “Siyahı” › B12: 31.02.1908\n" in refused
    assert "Did you mean: 1908-02-29" in refused
    assert "row 40\n    list.xlsx › sheet “Siyahı” › I40: garden-bok\n" in refused
    assert "Did you mean: garden-book" in refused
    assert "row 66\n    list.xlsx › sheet “Siyahı” › F66: A?fter\n" in refused
    assert "The list then: 71 added, 0 changed, 0 as before, 3 removed, 0 kept." in said


def test_all_that_is_wrong_in_a_row_is_told_at_once(desk: Desk) -> None:
    with_comments(desk.folder)
    wrong = row_like(5, date="31.02.1990", time="25:00", sources="garden-bok", text="A?fter")
    said = desk.imports([*TIMELINE[:4], wrong], "timeline", "--dry-run")
    assert re.findall(r"› ([A-Z]+\d)", said.split("\n\n")[1]) == ["B5", "H5", "I5"]


def test_what_is_refused_does_not_replace_what_is_good(desk: Desk) -> None:
    file = with_comments(desk.folder)
    said = desk.imports([*TIMELINE[:5], row_like(5, date="32.01.1990"), TIMELINE[6]], "timeline")
    assert desk.status == 1
    assert "Kept as it was, because its row is refused (1):\n  = 1990-01-20 The tree" in said
    assert "nothing was written" in said
    assert "The tree is planted" in file.read_text("utf-8")


def test_what_is_refused_stays_when_the_rest_is_written(desk: Desk) -> None:
    file = with_comments(desk.folder)
    rows = [*TIMELINE[:5], row_like(5, date="32.01.1990"), row_like(6, place="a small village")]
    desk.imports(rows, "timeline")
    assert desk.status == 1
    dates = re.findall(r"- date: (\S+)", file.read_text("utf-8"))
    assert dates == ["1990-01", "1990-01-20", "1990-01-21"]
    assert "en: a small village" in file.read_text("utf-8")


def test_a_language_that_would_be_lost_is_told(desk: Desk) -> None:
    with_comments(desk.folder)
    said = desk.imports([*TIMELINE[:5], row_like(5, titled=None), TIMELINE[6]], "timeline",
                        "--dry-run")  # fmt: skip
    assert "list.xlsx › sheet “Siyahı” › E6\n    The text in “az” is missing.\n" in said
    assert "no longer be offered to visitors: az." in said


def test_entries_are_put_in_the_order_of_time(desk: Desk) -> None:
    file = with_comments(desk.folder)
    desk.imports([*TIMELINE[:3], TIMELINE[6], row_like(5, place="a"), TIMELINE[3]], "timeline")
    assert desk.status == 0
    dates = re.findall(r"- date: (\S+)", file.read_text("utf-8"))
    assert dates == ["1990-01", "1990-01-20", "1990-01-21"]


def test_people_of_a_csv_become_yaml_and_the_csv_is_put_aside(desk: Desk) -> None:
    before = load_exhibit(desk.folder).exhibit
    said = desk.imports(SMALL / "people.csv", "people")
    assert desk.status == 0
    assert "4 rows read, 4 taken, none refused." in said
    assert not (desk.folder / "people.csv").exists()
    assert (desk.folder / "people.csv.bak").read_bytes() == (SMALL / "people.csv").read_bytes()
    after = load_exhibit(desk.folder).exhibit
    assert before is not None and after is not None
    assert after.people == before.people


def test_whoever_has_no_id_in_the_table_keeps_that_of_the_list(desk: Desk) -> None:
    desk.imports(SMALL / "people.csv", "people")
    rows = [["Ad", "Mənbə", "Doğum tarixi"],
            ["Çinar Meşə oğlu Ağacov", "garden-book", "13 iyun 1962"],
            ["Sarmaşıq Ağacova", "garden-book garden-report", "08.1970"]]  # fmt: skip
    said = desk.imports(rows, "people", "--dry-run")
    assert "~ Çinar Meşə oğlu Ağacov (row 2)\n      Born: “1962-06-12” → “1962-06-13”\n\n" in said


def test_a_column_that_the_table_lacks_leaves_its_values_alone(desk: Desk) -> None:
    file = with_comments(desk.folder)
    rows = [[cell for at, cell in enumerate(row) if at not in (4, 7)] for row in TIMELINE[2:]]
    rows[3][2] = "a big garden"
    said = desk.imports(rows, "timeline")
    assert "0 added, 1 changed, 2 as before, 0 removed, 0 kept." in said
    text = file.read_text("utf-8")
    assert 'time: "09:05"' in text and "heading: {en: The tree is planted, az: Ağac əkilir}" in text


def test_figures_with_their_parts(desk: Desk) -> None:
    rows = [list(row) for row in FIGURES]
    rows[2][4], rows[3][4] = 7, 5
    said = desk.imports(rows, "figures")
    assert desk.status == 0
    assert "Part 1, Number: “8” → “7”" in said or "part 1, Number: “8” → “7”" in said
    text = (desk.folder / "pages" / "figures.yaml").read_text("utf-8")
    assert "- {label: {en: tall ones, az: hündür}, value: 7}" in text
    assert "- {value: 13, upto: 15, who: {en: The report, az: Hesabat}" in text


def test_parts_go_with_their_figure(desk: Desk) -> None:
    rows = [list(row) for row in FIGURES]
    rows[1][9] = "garden-bok"
    said = desk.imports(rows, "figures")
    assert desk.status == 2
    assert "4 rows read, 0 taken, 4 refused: rows 2, 3, 4, 5." in said
    assert "It belongs to row 2, which is refused." in said


def test_sources_keep_their_order_and_comments(desk: Desk) -> None:
    file = desk.folder / "sources.yaml"
    file.write_text("# All of them\n\n" + file.read_text("utf-8").replace(
        "garden-report:", "\n# Reports\n\ngarden-report:"), "utf-8")  # fmt: skip
    new = ["garden-film", "книга", "A film", "The press", 1991, None, "Leaves.", "Yarpaqlar."]
    rows = [SOURCES[0], SOURCES[2], new, SOURCES[1]]
    said = desk.imports(rows, "sources")
    assert "1 added, 0 changed, 2 as before" in said
    keys = re.findall(r"^([\w-]+):$", file.read_text("utf-8"), re.MULTILINE)
    assert keys == ["garden-book", "garden-report", "garden-film"]
    assert "# All of them" in file.read_text("utf-8") and "# Reports" in file.read_text("utf-8")


def test_a_source_that_is_cited_cannot_be_removed(desk: Desk) -> None:
    before = (desk.folder / "sources.yaml").read_bytes()
    said = desk.imports(SOURCES[:2], "sources")
    assert desk.status == 2
    assert "The exhibit could not open with this list:" in said
    assert "There is no source “garden-report”." in said
    assert (desk.folder / "sources.yaml").read_bytes() == before


def test_a_page_that_names_a_table_gets_its_entries(desk: Desk) -> None:
    with_timeline(desk.folder, "timeline.xlsx  # kept by Nigar")
    write_book(desk.folder / "timeline.xlsx", TIMELINE[:6])
    said = desk.imports(TIMELINE, "timeline")
    assert desk.status == 0
    assert "1 added, 0 changed, 2 as before" in said
    assert "- date: 1990-01-21" in (desk.folder / "pages" / "timeline.yaml").read_text("utf-8")
    assert load_exhibit(desk.folder).problems == ()


def test_a_file_that_changed_meanwhile_is_not_overwritten(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = with_comments(desk.folder)
    real = importing.make_plan

    def slow(*args: object) -> object:
        file.write_text(file.read_text("utf-8") + "# by somebody else\n", "utf-8")
        return real(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "make_plan", slow)
    said = desk.imports([*TIMELINE[:5], row_like(5, place="a")], "timeline")
    assert desk.status == 2
    assert "has been changed meanwhile; nothing was written." in said
    assert file.read_text("utf-8").endswith("# by somebody else\n")


def test_a_file_that_cannot_be_written_stays_whole(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = with_comments(desk.folder)
    before = file.read_bytes()

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    said = desk.imports([*TIMELINE[:5], row_like(5, place="a")], "timeline")
    assert desk.status == 2
    assert "pages/timeline.yaml cannot be written." in said
    assert file.read_bytes() == before
    assert not list(file.parent.glob(".*part"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("list.ods", "--to", "timeline"), "is no spreadsheet that is read"),
        (("gone.xlsx", "--to", "timeline"), "cannot be opened"),
        (("list.xlsx", "--to", "timelin"), "is no page that holds a list. The lists are: figures"),
        (("list.xlsx", "--to", "home"), "is no page that holds a list"),
        (("list.xlsx", "--to", "figures"), "No row of this file has a column “value”"),
        (("empty.xlsx", "--to", "timeline"), "has no row below its header"),
    ],
)
def test_what_cannot_be_done_is_said(desk: Desk, words: tuple[str, ...], said: str) -> None:
    with_comments(desk.folder)
    write_book(desk.folder.parent / "list.xlsx", TIMELINE)
    write_book(desk.folder.parent / "empty.xlsx", TIMELINE[:3])
    file = str(desk.folder.parent / words[0])
    heard = desk.runs("import", file, *words[1:], "--in", str(desk.folder), "--language", "en")
    assert desk.status == 2
    assert said in heard
    assert not NEVER.search(heard)


@pytest.mark.parametrize("language", ["az", "ru"])
def test_all_of_it_is_said_in_staffs_language(desk: Desk, language: str) -> None:
    with_comments(desk.folder)
    rows = [*TIMELINE[:4], row_like(5, date="31.02.1990"), row_like(6, place="a", titled=None)]
    said = desk.imports(rows, "timeline", "--dry-run", language=language)
    english = re.compile(r"\b(the|is|was|row|rows|sheet|write|removed|kept|text)\b", re.IGNORECASE)
    own = re.sub(r"“[^”]*”|list\.xlsx|\S+\.yaml|= .*|~ .*", "", said)
    assert not english.search(own), own
    assert not NEVER.search(said)


def test_the_language_is_that_of_the_computer(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with_comments(desk.folder)
    file = write_book(desk.folder.parent / "list.xlsx", TIMELINE)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    words = ("import", str(file), "--to", "timeline", "--in", str(desk.folder), "--dry-run")
    assert "3 rows read" in desk.runs(*words)
    monkeypatch.setenv("LANG", "ru_RU.UTF-8")
    assert "Строк прочитано: 3" in desk.runs(*words)
    assert "3 sətir oxundu" in desk.runs(*words, "--language", "az")
