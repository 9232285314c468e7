"""kiosk tour: every state by real touch, a picture of each, and no silence about a failure."""

import shutil
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.model.exhibit import Exhibit
from kiosk.pages.story import StoryPage
from kiosk.staff.driver import Driver
from kiosk.staff.tour import Tour, main
from tests.loader.exhibits import SMALL, load_exhibit, replace_in

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = (640, 360)
STATES = [
    "attract-1-title",
    "attract-2-sentence",
    "home",
    "language-and-text",
    "planting",
    "planting-source-garden-book",
    "watering",
    "watering-source-garden-report",
    "still-there",
    "attract-resume",
    "resumed",
]


def states(out: Path, language: str) -> list[str]:
    names = sorted(file.stem for file in out.glob(f"??-{language}-*.png"))
    assert [int(name[:2]) for name in names] == list(range(1, len(names) + 1))
    return [name[len(f"01-{language}-") :] for name in names]


def test_every_state_is_reached_in_every_language(
    exhibit: Exhibit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert Tour(exhibit, out, ["en", "az"], SIZE).run() == 0

    assert states(out, "en") == STATES
    assert states(out, "az") == STATES
    pictures = {file.name: QImage(str(file)) for file in out.glob("??-*.png")}
    assert {picture.size().toTuple() for picture in pictures.values()} == {SIZE}
    for number, state in enumerate(STATES, start=1):
        one, other = (pictures[f"{number:02}-{tag}-{state}.png"] for tag in ("en", "az"))
        assert one != other, f"{state} looks the same in both languages"

    sheets = sorted(out.glob("contact-sheet-*.png"))
    assert [sheet.name for sheet in sheets] == ["contact-sheet-az.png", "contact-sheet-en.png"]
    # Eleven pictures: three rows of four.
    sheet = QImage(str(sheets[0]))
    assert sheet.width() > 4 * 460
    assert sheet.height() > 3 * 259

    said = capsys.readouterr().out.splitlines()
    assert said[0] == "en  01-en-attract-1-title.png"
    assert said[-1] == f"22 pictures and 2 contact sheets in {out}."
    assert len(said) == 23


@pytest.fixture
def tapped(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of what the tour touches, as it goes."""
    names: list[str] = []
    tap = Driver.tap

    def note(self: Driver, target: str | QQuickItem) -> None:
        names.append(target if isinstance(target, str) else target.objectName())
        tap(self, target)

    monkeypatch.setattr(Driver, "tap", note)
    yield names


def test_large_text_in_portrait_is_chosen_by_touch(
    exhibit: Exhibit, tmp_path: Path, tapped: list[str]
) -> None:
    out = tmp_path / "out"
    assert Tour(exhibit, out, ["az"], (360, 640), text_size=2.0).run() == 0
    assert states(out, "az") == STATES
    assert tapped == [
        "language:az", "access", "text-size:2", "done", "access", "done",
        "tile:planting", "source:garden-book", "close", "next", "back",
        "tile:watering", "source:garden-report", "close", "back",
        "tile:planting", "still-reading", "resume", "home", "start-over",
    ]  # fmt: skip


OBSERVED = """
zone: Asia/Baku
utc_offset: "+04:00"
observances:
  - id: stillness
    name: {en: Stillness, az: Sükut}
    notice: {en: It will be still., az: Sükut olacaq.}
    date: 01-20
    time: "12:00"
    seconds: 60
mourning: {from: 01-19, to: 01-20}
"""


def test_on_a_day_of_mourning_its_scenes_are_toured(garden: Path, tmp_path: Path) -> None:
    with (garden / "exhibit.yaml").open("a", encoding="utf-8") as file:
        file.write(OBSERVED)
    with (garden / "attract.yaml").open("a", encoding="utf-8") as file:
        file.write("mourning:\n  - {kind: sentence, seconds: 10, opens: watering}\n")
    exhibit = load_exhibit(garden).exhibit
    assert exhibit is not None
    out = tmp_path / "out"
    assert Tour(exhibit, out, ["en"], SIZE, today=date(2027, 1, 20)).run() == 0
    assert states(out, "en") == ["attract-1-sentence", *STATES[2:]]


def test_the_minute_of_the_page_of_remembrance_is_waited_out(garden: Path, tmp_path: Path) -> None:
    shutil.copy(SMALL / "pages" / "remember.yaml", garden / "pages")
    with (garden / "pages" / "home.yaml").open("a", encoding="utf-8") as file:
        file.write("  - page: remember\n")
    exhibit = load_exhibit(garden).exhibit
    assert exhibit is not None
    out = tmp_path / "out"
    assert Tour(exhibit, out, ["en"], SIZE).run() == 0
    at = STATES.index("still-there")
    minute = ["remember", "remember-begin-minute"]
    assert states(out, "en") == [*STATES[:at], *minute, *STATES[at:]]


class GhostPage(StoryPage):
    """A page type that nothing shows."""


@pytest.mark.qt_log_ignore("GhostPage")
def test_what_cannot_be_reached_or_shown_fails_the_tour(
    exhibit: Exhibit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ghost = object.__new__(GhostPage)
    for name in StoryPage.__dataclass_fields__:
        object.__setattr__(ghost, name, getattr(exhibit.pages["watering"], name))
    pages = {**exhibit.pages, "watering": ghost, "island": exhibit.pages["planting"]}
    out = tmp_path / "out"

    assert Tour(replace(exhibit, pages=pages), out, ["en"], SIZE).run() == 1

    said = capsys.readouterr().out
    assert "PROBLEM  en: the page “island” cannot be reached by touch\n" in said
    assert "GhostPage.qml: No such file" in said
    assert said.endswith(f"in {out}; 2 problems.\n")
    # The way went on all the same.
    assert states(out, "en") == [s for s in STATES if s != "watering-source-garden-report"]


def test_a_screen_that_does_not_rest_in_time_fails_the_tour(
    exhibit: Exhibit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tour = Tour(exhibit, tmp_path / "out", ["en"], SIZE, patience_s=0.03)
    assert tour.run() == 1
    assert "not within 0.03 seconds" in capsys.readouterr().out


def test_a_broken_exhibit_is_not_toured(
    garden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    replace_in(garden, "pages/home.yaml", "page: planting", "page: plantin")
    args = Namespace(dir=garden, out=tmp_path / "out", size=SIZE, language=[], text_size=1.0)
    assert main(args) == 1
    assert "There is no page “plantin”." in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


def test_a_language_that_is_not_offered_is_refused(
    garden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    args = Namespace(dir=garden, out=tmp_path / "out", size=SIZE, language=["fr"], text_size=1.0)
    assert main(args) == 2
    assert capsys.readouterr().err == "The exhibit does not offer fr; it offers en, az.\n"
