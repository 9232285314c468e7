"""kiosk report: every row with a fault that was planted for it, in words that staff understand."""

import json
import re
import shutil
from argparse import Namespace
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kiosk.model.exhibit import Exhibit
from kiosk.model.person import Person
from kiosk.model.refs import PersonRef, SourceRef
from kiosk.model.search import NameIndex
from kiosk.staff import report as command
from kiosk.staff.paper.rounds import Frame, Look
from kiosk.staff.paper.seen import SeenText
from kiosk.staff.report import main
from kiosk.staff.reporting.findings import Finding, findings, matrix
from kiosk.staff.reporting.measured import measured, without_room
from kiosk.staff.reporting.page import html
from kiosk.staff.reporting.readability import Reading, hard_pages, lix, readings
from kiosk.staff.reporting.report import Report
from kiosk.staff.reporting.words import REPORT_WORDS
from tests.conftest import TODAY
from tests.loader.exhibits import SMALL, load_exhibit, replace_in

pytestmark = pytest.mark.usefixtures("qapp")

BOTH = ("en", "az")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the small exhibit, to plant faults in."""
    copy = tmp_path / "garden"
    shutil.copytree(SMALL, copy)
    return copy


def planted(folder: Path, file: str, old: str, new: str, today: date = TODAY) -> list[Finding]:
    replace_in(folder, file, old, new)
    exhibit = load_exhibit(folder).exhibit
    assert exhibit is not None
    return list(findings(exhibit, BOTH, today))


def told(found: list[Finding], kind: str) -> list[tuple[str, str]]:
    return [(finding.where, finding.language) for finding in found if finding.kind == kind]


def test_nothing_is_told_of_an_exhibit_that_is_whole(small: Exhibit) -> None:
    assert not [f for f in findings(small, BOTH, TODAY) if not f.advice]


@pytest.mark.parametrize(
    ("kind", "file", "old", "new", "where"),
    [
        ("text", "pages/watering.yaml", ", az: Suvarma", "", "watering › title"),
        ("alt", "pages/watering.yaml", ", az: Ağ fonda yaşıl yarpaq.", "",
         "watering › picture › alt"),
        ("caption", "pages/watering.yaml", ", az: Kağız yarpaq.", "",
         "watering › picture › caption"),
        ("credit", "pages/watering.yaml", ", az: Sınaqlar üçün çəkilib", "",
         "watering › picture › credit"),
        ("caption", "pages/evening.yaml", "    az: media/evening.az.vtt\n", "",
         "evening › film › captions"),
    ],
)  # fmt: skip
def test_what_is_missing_in_a_language(
    kind: str, file: str, old: str, new: str, where: str, folder: Path
) -> None:
    found = planted(folder, file, old, new)
    assert told(found, kind) == [(where, "az")]
    assert not next(f for f in found if f.kind == kind).advice


def test_a_transcript_that_is_missing(folder: Path) -> None:
    text = (folder / "pages/evening.yaml").read_text("utf-8")
    found = planted(folder, "pages/evening.yaml", text[text.index("    az: |-") :], "")
    assert told(found, "transcript") == [("evening › film › transcript", "az")]


def test_the_matrix_counts_what_is_there(folder: Path) -> None:
    planted(folder, "pages/watering.yaml", ", az: Ağ fonda yaşıl yarpaq.", "")
    exhibit = load_exhibit(folder).exhibit
    assert exhibit is not None
    (row,) = [row for row in matrix(exhibit, BOTH) if row.item == "pages/watering.yaml"]
    assert row.cells["en"]["alt"] == (1, 1)
    assert row.cells["az"]["alt"] == (0, 1)
    assert row.cells["az"]["caption"] == (1, 1)
    assert row.cells["az"]["narration"] == (0, 1)
    assert row.cells["az"]["transcript"] == (0, 0)


def test_a_page_without_a_source(folder: Path) -> None:
    file = folder / "pages" / "watering.yaml"
    file.write_text(file.read_text("utf-8").replace(" [@garden-report]", ""), "utf-8")
    exhibit = load_exhibit(folder).exhibit
    assert exhibit is not None
    assert told(list(findings(exhibit, BOTH, TODAY)), "source") == [("watering", "")]


@pytest.mark.parametrize(
    ("today", "until", "checked", "kind", "advice"),
    [
        (date(2026, 12, 2), "2026-12-01", "2026-11-01", "expired", False),
        (date(2026, 12, 1), "2026-12-01", "2026-11-01", "expiring", True),
        (date(2028, 1, 1), "2999-12-31", "2026-11-01", "unchecked", True),
    ],
)
def test_facts_that_are_out_of_date_or_will_be(
    today: date, until: str, checked: str, kind: str, advice: bool, folder: Path
) -> None:
    found = planted(folder, "pages/visit.yaml", "valid_until: 2999-12-31", f"valid_until: {until}",
                    today)  # fmt: skip
    (finding,) = [f for f in found if f.kind in ("expired", "expiring", "unchecked")]
    assert (finding.kind, finding.advice) == (kind, advice)
    assert finding.where == "visit › facts › 1"
    assert str(finding.values["day"]) == (checked if kind == "unchecked" else until)


def test_a_text_with_too_many_words_tells_how_many(folder: Path) -> None:
    many = " ".join(["word"] * 80)
    found = planted(folder, "pages/watering.yaml", "So the garden stays dry.", many + ".")
    (finding,) = [f for f in found if f.kind == "long"]
    assert (finding.where, finding.language, finding.advice) == ("watering › body", "en", True)
    # Three words of the lead count as well.
    assert finding.values == {"count": 83, "limit": 75, "n": 8}


def people(*names: str) -> NameIndex:
    return NameIndex(
        tuple(
            Person(id=PersonRef(f"p{at}"), name=name, sources=(SourceRef("garden-book"),))
            for at, name in enumerate(names)
        )
    )


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Əli Məmmədov", "Ali Mammadov", True),
        ("Rüstəm Kağızov", "Kağızov Rüstəm", True),
        ("Rüstəm Kağızov", "Rüstem Kağizova", True),
        ("Rahim Məmmədov", "Şahin Məmmədov", False),
    ],
)
def test_names_that_are_almost_the_same(one: str, other: str, alike: bool, small: Exhibit) -> None:
    exhibit = replace(small, names=people(one, other))
    found = [f for f in findings(exhibit, BOTH, TODAY) if f.kind == "names"]
    assert [(f.where, f.values["other"], f.advice) for f in found] == (
        [(one, other, True)] if alike else []
    )


def test_pages_that_nobody_has_read_aloud_once_one_is(folder: Path) -> None:
    (folder / "media" / "home.ogg").write_bytes(b"OggS")
    found = planted(folder, "pages/home.yaml", "type: menu\n",
                    "type: menu\nnarration: {en: media/home.ogg}\n")  # fmt: skip
    silent = told(found, "narration")
    assert ("home", "az") in silent and ("home", "en") not in silent
    assert ("watering", "en") in silent
    assert all(f.advice for f in found if f.kind == "narration")


def test_lix_counts_sentences_and_long_words() -> None:
    assert lix("One two three. Four five six.") == 3
    assert lix("Remembrance endures.") == 2 + 100
    assert lix("") == 0


def test_a_page_that_is_harder_than_the_others_in_its_language() -> None:
    easy = [Reading(f"p{n}", "en", 40, 9, 30.0) for n in range(5)]
    other = Reading("q", "az", 40, 9, 60.0)
    (finding,) = hard_pages([*easy, Reading("hard", "en", 40, 31, 70.0), other])
    assert (finding.where, finding.language, finding.advice) == ("hard", "en", True)
    assert finding.values == {"lix": 70, "mean": 37, "n": 31}


def test_only_pages_with_enough_words_are_judged(january: Exhibit) -> None:
    found = readings(january, ("az", "en", "ru"))
    assert {one.language for one in found} == {"az", "en", "ru"}
    assert all(one.words >= 25 and one.lix > 10 for one in found)


# Measured on the screen


def seen(text: str, share: float = 1.0, cut: bool = False, over: int = 0) -> SeenText:
    return SeenText(text, QRectF(0, 0, 100, 100), (0.0, share), 10, cut=cut, over=over)


def look(*texts: SeenText, size: float = 1.0) -> Look:
    return Look("en", size, "planting", (Frame(None, texts),))


def test_a_text_that_no_scrolling_brings_out_tells_how_many_words() -> None:
    words = "one two three four five six seven eight nine ten"
    (finding,) = without_room([look(seen(words, 0.6)), look(seen("fine"))])
    assert (finding.kind, finding.where, finding.language) == ("room", "planting", "en")
    assert finding.values == {"size": "1", "text": words, "n": 4}
    assert not finding.advice


def test_it_is_told_for_the_size_of_text_where_it_does_not_fit() -> None:
    (finding,) = without_room([look(seen("ten words")), look(seen("ten words", 0.3), size=2.0)])
    assert finding.values["size"] == "2"


def test_a_short_form_is_well_where_the_whole_stands_elsewhere() -> None:
    short = seen("The first tree is planted", cut=True, over=2)
    assert [f.values["n"] for f in without_room([look(short)])] == [2]
    assert list(without_room([look(short), look(seen("The first tree is planted"))])) == []


@pytest.mark.parametrize(("width", "coarse"), [(400, True), (2400, False)])
def test_a_picture_with_too_few_pixels(width: int, coarse: bool, folder: Path) -> None:
    picture = QImage(width, width, QImage.Format.Format_RGB32)
    picture.fill(0x336633)
    assert picture.save(str(folder / "media" / "leaf.png"))
    exhibit = load_exhibit(folder).exhibit
    assert exhibit is not None
    found = [f for f in measured(exhibit, ["en"], TODAY, (1920, 1080)) if f.kind != "room"]
    if not coarse:
        assert found == []
        return
    (finding,) = found
    assert (finding.kind, finding.where) == ("pixels", "watering")  # where it is drawn largest
    assert finding.values["file"] == "media/leaf.png"
    assert finding.values["own"] == width
    drawn, needed = finding.values["drawn"], finding.values["needed"]
    assert isinstance(drawn, int) and isinstance(needed, int)
    assert drawn > width / 1.5 and abs(needed - drawn * 1.5) <= 1


# The report itself


@pytest.fixture
def without_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is measured on the screen has tests of its own."""
    monkeypatch.setattr(command, "measured", lambda *_: iter(()))


def arguments(folder: Path, **other: object) -> Namespace:
    known: dict[str, object] = {
        "dir": folder, "out": None, "in_language": "en", "language": [], "json": False,
    }  # fmt: skip
    return Namespace(**{**known, **other})


@pytest.mark.usefixtures("without_screen")
def test_the_status_is_that_of_check(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments(folder)) == 0
    replace_in(folder, "pages/watering.yaml", ", az: Suvarma", "")
    assert main(arguments(folder)) == 1
    said = capsys.readouterr().out
    assert "Texts that are not translated (1)\n  watering › title · az\n" in said
    assert said.rstrip().endswith("To do: 1 · Advice: 0")
    (folder / "pages" / "watering.yaml").write_text("type: story\n", "utf-8")
    assert main(arguments(folder)) == 1


@pytest.mark.usefixtures("without_screen")
def test_a_language_that_is_not_named_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments(folder, language=["xx"])) == 2
    assert "The exhibit has no language xx; it has" in capsys.readouterr().err


@pytest.mark.usefixtures("without_screen")
def test_for_a_program(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace_in(folder, "pages/watering.yaml", ", az: Suvarma", "")
    assert main(arguments(folder, json=True, in_language="ru")) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["to_do"] == 1
    assert told["findings"][0]["kind"] == "text"
    assert told["findings"][0]["line"].startswith("На этом языке текста нет.")
    assert {row["item"] for row in told["matrix"]} >= {"exhibit.yaml", "pages/watering.yaml"}


class Tags(HTMLParser):
    """The tags of a page, and everything that stands in their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs


EVIL = "<script>alert('x')</script><img src=http://evil.example/x.png>"


@pytest.mark.parametrize("tag", ["az", "en", "ru"])
def test_the_page_is_escaped_and_stands_alone(tag: str) -> None:
    values: dict[str, object] = dict.fromkeys(
        ("other", "text", "file", "day", "n", "size", "count", "limit", "own", "drawn", "needed",
         "lix", "mean"), EVIL,
    )  # fmt: skip
    found = tuple(Finding(kind, EVIL, EVIL, values) for kind in REPORT_WORDS["en"].kinds)
    report = Report(EVIL, EVIL, EVIL, tag, (), found, (Reading(EVIL, EVIL, 1, 1, 1.0),))
    page = html(report)
    tags = Tags()
    tags.feed(page)
    assert not tags.tags & {"script", "img", "link", "iframe", "a"}
    assert not [a for a in tags.attributes if a[0] in ("src", "href") or a[0].startswith("on")]
    assert "url(" not in page and "@import" not in page
    assert "default-src 'none'" in page


@pytest.mark.usefixtures("without_screen")
def test_the_page_is_written_whole_in_each_language(folder: Path, tmp_path: Path) -> None:
    for tag, words in REPORT_WORDS.items():
        out = tmp_path / f"{tag}.html"
        assert main(arguments(folder, out=out, in_language=tag)) == 0
        page = out.read_text("utf-8")
        assert words.title in page and words.whole in page
        assert page.startswith("<!DOCTYPE html>") and page.endswith("</html>\n")
    assert main(arguments(folder, out=tmp_path / "no" / "r.html")) == 2


def test_every_kind_of_finding_has_words_in_every_language() -> None:
    en = REPORT_WORDS["en"]
    for words in REPORT_WORDS.values():
        assert list(words.kinds) == list(words.lines) == list(en.kinds)
        assert list(words.columns) == list(en.columns)
        for kind, line in words.lines.items():
            assert set(re.findall(r"\{\w+\}", line)) == set(re.findall(r"\{\w+\}", en.lines[kind]))
            assert not re.search(r"Traceback|None|KeyError|codec|null", line)


def test_the_shipped_exhibit_has_nothing_missing(january: Exhibit) -> None:
    found = findings(january, tuple(january.languages), TODAY)
    assert [f for f in found if not f.advice] == []
