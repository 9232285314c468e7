"""kiosk tour: every state by real touch, a picture of each, and no silence about a failure."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.model.exhibit import Exhibit
from kiosk.pages.story import StoryPage
from kiosk.staff.tour import Tour, main
from tests.loader.exhibits import replace_in

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
    pictures = list(out.glob("??-*.png"))
    assert {QImage(str(picture)).size().toTuple() for picture in pictures} == {SIZE}
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "en  01-en-attract-1-title.png"
    assert said[-1] == f"22 pictures and 2 contact sheets in {out}."
    assert len(said) == 23


def test_languages_are_shown_as_themselves(exhibit: Exhibit, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert Tour(exhibit, out, ["en", "az"], SIZE).run() == 0
    for number, state in enumerate(STATES, start=1):
        one = QImage(str(out / f"{number:02}-en-{state}.png"))
        other = QImage(str(out / f"{number:02}-az-{state}.png"))
        assert one != other, f"{state} looks the same in both languages"


def test_a_contact_sheet_holds_every_picture_of_its_language(
    exhibit: Exhibit, tmp_path: Path
) -> None:
    Tour(exhibit, tmp_path / "out", ["az"], SIZE).run()
    sheets = list((tmp_path / "out").glob("contact-sheet-*.png"))
    assert [sheet.name for sheet in sheets] == ["contact-sheet-az.png"]
    sheet = QImage(str(sheets[0]))
    # Eleven pictures: three rows of four.
    assert sheet.width() > 4 * 460
    assert sheet.height() > 3 * 259


def test_pictures_of_an_earlier_tour_do_not_stay(exhibit: Exhibit, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for name in ("40-en-gone.png", "40-ru-other.png", "holiday.png"):
        (out / name).touch()
    Tour(exhibit, out, ["en"], SIZE).run()
    assert not (out / "40-en-gone.png").exists()
    assert (out / "40-ru-other.png").exists()
    assert (out / "holiday.png").exists()


def test_large_text_in_portrait(exhibit: Exhibit, tmp_path: Path) -> None:
    small, large = tmp_path / "small", tmp_path / "large"
    assert Tour(exhibit, small, ["en"], (360, 640)).run() == 0
    assert Tour(exhibit, large, ["en"], (360, 640), text_size=2.0).run() == 0
    assert states(large, "en") == STATES
    assert QImage(str(large / "05-en-planting.png")) != QImage(str(small / "05-en-planting.png"))


def test_a_page_without_a_way_to_it_fails_the_tour(
    exhibit: Exhibit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = {**exhibit.pages, "island": exhibit.pages["planting"]}
    out = tmp_path / "out"
    assert Tour(replace(exhibit, pages=pages), out, ["en"], SIZE).run() == 1
    said = capsys.readouterr().out
    assert "PROBLEM  en: the page “island” cannot be reached by touch\n" in said
    assert said.endswith("; 1 problems.\n")
    assert states(out, "en") == STATES


class GhostPage(StoryPage):
    """A page type that nothing shows."""


@pytest.mark.qt_log_ignore("GhostPage")
def test_a_warning_of_qt_fails_the_tour(
    exhibit: Exhibit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = exhibit.pages["watering"]
    assert isinstance(story, StoryPage)
    ghost = object.__new__(GhostPage)
    for name in story.__dataclass_fields__:
        object.__setattr__(ghost, name, getattr(story, name))
    pages = {**exhibit.pages, "watering": ghost}
    assert Tour(replace(exhibit, pages=pages), tmp_path / "out", ["en"], SIZE).run() == 1
    assert "PROBLEM  Qt warned: " in capsys.readouterr().out


def test_a_screen_that_never_rests_fails_the_tour(
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
