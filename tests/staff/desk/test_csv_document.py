"""people.csv is changed cell by cell: every other byte stays as it was."""

import csv
import io
from pathlib import Path

import pytest

from kiosk.staff.desk.csv_document import CsvDocument
from kiosk.staff.desk.document import EditError

REAL = (Path(__file__).parents[3] / "content/people.csv").read_bytes().decode("utf-8")
SMALL = (
    'id,"name",born,shelf,place_az,sources,consent\n'
    'ali,"Ali ""A"" Əliyev",1950, kept ,"Bakı, dəniz",s-1 s-2,\n'
    "\n"
    'vera,Vera İbrahimova,,"two\nlines",,"s-1",bəli\n'
    "last,Last One,1960\n"
)


def none(_path: object) -> tuple[str, ...]:
    return ()


def doc(text: str = SMALL) -> CsvDocument:
    return CsvDocument("people.csv", text)


def test_the_people_are_read_as_they_stand() -> None:
    assert doc().data == [
        {"id": "ali", "name": 'Ali "A" Əliyev', "born": "1950", "place": {"az": "Bakı, dəniz"},
         "sources": ["s-1", "s-2"]},
        {"id": "vera", "name": "Vera İbrahimova", "sources": ["s-1"], "consent": "yes"},
        {"id": "last", "name": "Last One", "born": "1960"},
    ]  # fmt: skip
    real = doc(REAL).data
    assert isinstance(real, list) and len(real) == len(list(csv.reader(io.StringIO(REAL)))) - 1


@pytest.mark.parametrize("text", [SMALL, REAL])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_a_cell_changes_and_nothing_else(text: str, newline: str, delimiter: str, bom: str) -> None:
    if delimiter != ",":
        if text is REAL:
            pytest.skip("texts with both signs")
        text = text.replace("s-1 s-2", "s-1 s-2").replace(",", delimiter)
    text = bom + text.replace("\n", newline)
    before = doc(text)
    after = before.put((1, "name"), "X", none)
    old = before.value((1, "name"))
    assert isinstance(old, str)
    assert after.text in (
        text.replace(old, "X", 1), text.replace(f'"{old}"', '"X"', 1),
    )  # fmt: skip
    assert after.put((1, "name"), old, none).text == text
    awkward = after.put((0, "place", "az"), f'a{delimiter} "b" ', none)
    assert awkward.value((0, "place", "az")) == f'a{delimiter} "b" '
    assert (
        awkward.put((0, "place", "az"), before.value((0, "place", "az")), none).text == after.text
    )


def test_rows_come_and_go() -> None:
    before = doc()
    longer = before.insert((), 3, {"name": "Yeni, Ad", "id": "yeni-ad", "sources": []}, none)
    assert longer.text == SMALL + 'yeni-ad,"Yeni, Ad",,,,,\n'
    assert longer.cut((3,)).text == SMALL
    assert before.cut((1,)).text == SMALL.replace(
        'vera,Vera İbrahimova,,"two\nlines",,"s-1",bəli\n', ""
    )
    open_end = doc(SMALL.rstrip("\n"))
    assert open_end.insert((), 3, {"name": "B"}, none).text == SMALL + ",B,,,,,"
    assert open_end.cut((2,)).text == SMALL.split("last", maxsplit=1)[0].rstrip("\n")
    assert before.cut((0, "place")).text == SMALL.replace('"Bakı, dəniz"', "")
    assert before.cut((0, "sources", 0)).value((0, "sources")) == ["s-2"]


def test_a_field_without_a_column_gets_one() -> None:
    after = doc().put((2, "place", "ru"), "Баку", none)
    lines = after.text.split("\n")
    assert lines[0] == SMALL.split("\n", maxsplit=1)[0] + ",place_ru"
    assert lines[5] == "last,Last One,1960,,,,,Баку" and lines[1:5] == SMALL.split("\n")[1:5]
    own = doc().put((0, "field_sources", "born"), ["s-2"], none)
    assert own.value((0, "field_sources")) == {"born": ["s-2"]}
    with pytest.raises(EditError):
        doc().put((0, "no such field"), "x", none)


def test_what_cannot_be_read_without_doubt_is_not_changed() -> None:
    for text in ('name\n"open\n', "first,second\na,b\n", "", 'name\n"a"b\n', "name\na\u202eb\n"):
        assert doc(text).data is None
        with pytest.raises(EditError):
            doc(text).put((0, "name"), "x", none)
    with pytest.raises(EditError):
        doc().move((), 0, 1)
    with pytest.raises(EditError):
        doc().cut((9,))
