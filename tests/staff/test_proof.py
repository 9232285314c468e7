"""kiosk proof: every word on paper, hard things at the end and nowhere else, no half file."""

import re
import signal
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk.clock import ManualClock
from kiosk.model.exhibit import Exhibit
from kiosk.model.gate import HardPassage
from kiosk.model.text import LocalizedText, MarkupText
from kiosk.pages import page_types
from kiosk.pages.gallery import GalleryPage
from kiosk.pages.story import StoryPage
from kiosk.paths import UI
from kiosk.staff import proof as command
from kiosk.staff.paper.blocks import Approval, Rule, Said, Space
from kiosk.staff.paper.book import FOOT, HEAD, Book
from kiosk.staff.paper.content import kiosk_words, texts_of
from kiosk.staff.paper.press import BODY, LABEL, Press
from kiosk.staff.paper.stage import Stage
from kiosk.staff.paper.words import paper_words, said
from kiosk.staff.proof import STOPPED, Proof, main
from kiosk.viewmodels.showing import Showing
from tests.conftest import TODAY

pytestmark = pytest.mark.usefixtures("qapp")

SCREEN = (960, 540)
EN = paper_words("en")


def read(file: Path) -> list[str]:
    """The text of each sheet, in words with single spaces and without hyphens at line ends."""
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    sheets = []
    for number in range(document.pageCount()):
        text = document.getAllText(number).text().replace("\ufffe", "-").replace("\u2011", "-")
        sheets.append(squeezed(text))
    document.close()
    return sheets


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u00a0\u2060\u00ad-]+", "", text)


def printed(exhibit: Exhibit, tmp_path: Path, **other: object) -> list[str]:
    file = tmp_path / "proof.pdf"
    languages = list(exhibit.languages)
    pages = list(exhibit.pages)
    proof = Proof(exhibit, file, languages, pages, SCREEN, today=TODAY)
    for name, value in other.items():
        setattr(proof, name, value)
    assert proof.run() == 0
    assert list(tmp_path.iterdir()) == [file]
    return read(file)


@pytest.fixture(scope="module")
def sheets(small: Exhibit, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The small exhibit, whole, in both languages."""
    return printed(small, tmp_path_factory.mktemp("proof"))


def test_no_text_of_the_content_is_missing(small: Exhibit, sheets: list[str]) -> None:
    whole = "".join(sheets)
    for language in small.languages:
        localizer = Showing(small, ManualClock(today=TODAY)).localizer(language)
        things = (*small.pages.values(), *small.people, *small.sources.values(), *small.scenes)
        for thing in things:
            for text in texts_of(thing, localizer):
                assert squeezed(text.words) in whole, (language, text.path, text.words)
        for word in kiosk_words(localizer):
            assert squeezed(word) in whole, (language, word)


def test_every_name_and_every_caption_of_a_film_is_there(small: Exhibit, sheets: list[str]) -> None:
    whole = "".join(sheets)
    for person in small.people:
        assert squeezed(person.name) in whole
    for source in small.sources.values():
        assert squeezed(source.title) in whole
    for cues in small.captions.values():
        assert all(squeezed(cue.text) in whole for cue in cues)


def test_every_sheet_says_which_it_is_of_how_many(small: Exhibit, sheets: list[str]) -> None:
    version = squeezed(small.version[:12])
    for number, sheet in enumerate(sheets, start=1):
        words = EN if squeezed(small.languages["en"].name) + "·" in sheet else paper_words("az")
        assert squeezed(said(words.page_of, n=number, total=len(sheets))) in sheet
        assert version in sheet


def test_each_page_tells_its_words_its_seconds_its_sources_and_can_be_signed(
    sheets: list[str],
) -> None:
    (sheet,) = [s for s in sheets if "planting" in s and squeezed(EN.reading_time) in s]
    # Fifteen words; the anniversary counts as it is written in the file.
    assert re.search(r"Words:\d+Readingtime:\d+s", sheet)
    assert squeezed(EN.sources_here) in sheet
    for field in (EN.approved_by, EN.date, EN.signature):
        assert squeezed(field) in sheet


def test_no_sheet_holds_nothing_but_the_box_to_sign(tmp_path: Path) -> None:
    press = Press(tmp_path / "book.pdf", "")
    book = Book(press)
    book.begin()
    book.flow([Said("first", BODY), Space(FOOT - HEAD - 30), Said("last", BODY), Space(2)])
    book.at_the_foot(Approval(EN))
    assert book.number == 2
    book.print(lambda number, total: None)
    press.close()
    first, second = read(tmp_path / "book.pdf")
    assert "first" in first and "last" not in first
    assert "last" in second and EN.approval in second


def test_no_heading_stays_behind_when_what_it_heads_goes_over(tmp_path: Path) -> None:
    press = Press(tmp_path / "book.pdf", "")
    book = Book(press)
    book.begin()
    above = [Said("first", BODY), Space(FOOT - HEAD - 40), Rule(), Said("heading", LABEL)]
    book.flow([*above, Said("last", BODY)])
    book.at_the_foot(Approval(EN))
    book.print(lambda number, total: None)
    press.close()
    first, second = read(tmp_path / "book.pdf")
    assert "first" in first and "heading" not in first
    assert "heading" in second and "last" in second


def test_the_page_is_shown_in_every_size_of_text(sheets: list[str]) -> None:
    (sheet,) = [s for s in sheets if "watering" in s and squeezed(EN.reading_time) in s]
    for size in ("1", "1.35", "2"):
        assert squeezed(said(EN.text_size, n=size)) in sheet


HARD = "Nobody saw the tree again."
BEHIND = "How the paper tree ended"


@pytest.fixture
def gated(small: Exhibit) -> Exhibit:
    """With a hard passage in a story, and a picture behind a gate in another."""
    text = {tag: HARD for tag in small.languages}
    behind = LocalizedText({tag: BEHIND for tag in small.languages})
    planting = cast(StoryPage, small.pages["planting"])
    watering = cast(StoryPage, small.pages["watering"])
    assert watering.picture is not None
    pages = {
        **small.pages,
        "planting": replace(planting, hard=HardPassage(behind=behind, text=MarkupText(text))),
        "watering": replace(watering, picture=replace(watering.picture, gate=behind)),
    }
    return replace(small, pages=pages, version="gated")


def test_what_is_gated_stands_behind_a_sheet_that_says_so_and_nowhere_else(
    gated: Exhibit, tmp_path: Path
) -> None:
    sheets = printed(gated, tmp_path, languages=["en"], pages=["planting", "watering"])
    (divider,) = [at for at, s in enumerate(sheets) if squeezed(EN.gated_note) in s]
    before, after = sheets[:divider], "".join(sheets[divider + 1 :])
    assert squeezed(HARD) in after
    for page in ("planting", "watering"):
        assert squeezed(f"{EN.gated} · {page}") in after
    assert squeezed("A leaf of paper.") in after  # the caption of the gated picture
    assert not any(squeezed(HARD) in s or "Aleafofpaper" in s for s in before)
    assert any(squeezed(BEHIND) in s for s in before), "the closed gate is to be signed as well"
    assert any(squeezed(EN.gated_closed) in s for s in before)


def test_an_exhibit_without_gates_says_so(sheets: list[str], small: Exhibit) -> None:
    hard = [p for p in small.people if p.death]
    assert any(squeezed(EN.gated_none if not hard else EN.gated_note) in s for s in sheets)


def test_our_own_type_is_in_the_file_and_the_sheets_are_a4(small: Exhibit, tmp_path: Path) -> None:
    printed(small, tmp_path, languages=["en"], pages=["planting"], sizes=[2.0])
    data = (tmp_path / "proof.pdf").read_bytes()
    assert b"Literata" in data and b"SourceSans3" in data and b"/FontFile2" in data
    document = QPdfDocument()
    document.load(str(tmp_path / "proof.pdf"))
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (595, 842)
    assert "Proof for approval" in str(document.metaData(QPdfDocument.MetaDataField.Title))
    document.close()


def test_progress_is_told_page_by_page(
    small: Exhibit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printed(small, tmp_path, languages=["en"], pages=["home", "planting"], sizes=[1.0])
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["en  page 1 of 2  home", "en  page 2 of 2  planting"]
    assert lines[2].startswith("sheet 1 of ")
    assert re.fullmatch(r".*proof\.pdf: \d+ sheets, \d+\.\d MB\.", lines[-1])


def test_of_single_pages_nothing_else_is_printed(small: Exhibit, tmp_path: Path) -> None:
    sheets = printed(
        small, tmp_path, languages=["en"], pages=["planting"], sizes=[1.0], whole=False
    )
    assert squeezed(EN.overview) in sheets[1]
    assert not any(squeezed(EN.kiosk_words) in sheet for sheet in sheets)
    assert len(sheets) == 4  # cover, overview, the page, and that nothing is gated


@pytest.fixture
def interrupting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Presses Ctrl+C while the second page is looked at."""
    page = command.Rounds.page

    def press(self: object, language: str, page_id: str) -> object:
        if page_id == "planting":
            signal.raise_signal(signal.SIGINT)
        return page(self, language, page_id)  # type: ignore[arg-type]

    monkeypatch.setattr(command.Rounds, "page", press)
    yield


@pytest.mark.usefixtures("interrupting")
def test_ctrl_c_leaves_no_half_file_and_the_old_one_untouched(
    small: Exhibit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "proof.pdf"
    file.write_text("the proof of yesterday")
    proof = Proof(small, file, ["en"], ["home", "planting"], SCREEN, [1.0], today=TODAY)
    before = signal.getsignal(signal.SIGINT)
    assert proof.run() == STOPPED
    assert signal.getsignal(signal.SIGINT) is before
    assert file.read_text() == "the proof of yesterday"
    assert list(tmp_path.iterdir()) == [file]
    assert "Nothing was written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "page", "out", "said"),
    [
        (["xx"], [], "proof.pdf", "The exhibit has no language xx; it has "),
        ([], ["gone"], "proof.pdf", "The exhibit has no page gone; it has "),
        ([], [], "no/such/folder.pdf", "No file can be written at"),
    ],
)
def test_what_cannot_be_done_is_said_first(
    language: list[str], page: list[str], out: str, said: str, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    args = Namespace(
        dir=Path(__file__).parents[1] / "exhibits" / "small", out=tmp_path / out,
        language=language, page=page, text_size=[], size=None,
    )  # fmt: skip
    assert main(args) == 2
    assert capsys.readouterr().err.startswith(said)
    assert list(tmp_path.iterdir()) == []


def test_the_words_of_the_paper_are_written_in_three_languages() -> None:
    for name in EN.__dataclass_fields__:
        az, en, ru = (getattr(paper_words(tag), name) for tag in ("az", "en", "ru"))
        assert len({az, en, ru}) == 3, name
        assert len({tuple(sorted(re.findall(r"\{\w+\}", w))) for w in (az, en, ru)}) == 1, name
    assert paper_words("tr") is paper_words("en")


@pytest.mark.parametrize("name", sorted(page_types()))
def test_the_screen_knows_the_states_that_a_page_has(name: str, small: Exhibit) -> None:
    kind = page_types()[name]
    qml = (UI / "pages" / f"{kind.__name__}.qml").read_text("utf-8")
    pages = [page for page in small.pages.values() if isinstance(page, kind)]
    assert pages, "the small exhibit has a page of every type"
    for page in pages:
        first, *others = page.states()
        assert len({str(state.memory) for state in (first, *others)}) == 1 + len(others)
        for state in (first, *others):
            assert all(f'recall("{memory}"' in qml for memory in state.memory)


def test_no_picture_is_grabbed_before_it_is_there(january: Exhibit) -> None:
    stage = Stage(january, (1920, 1080), TODAY)
    stage.begin("en")
    gallery = january.pages["gallery"]
    assert isinstance(gallery, GalleryPage)
    for size in (1.0, 2.0):
        for picture, state in zip(gallery.pictures, gallery.states(), strict=True):
            stage.show("en", size, "gallery", memory=state.memory)
            assert max(stage.drawn(), key=lambda d: d.width).source.endswith(picture.file)
    stage.close()


def test_nothing_comes_or_fades_any_more_when_a_picture_is_grabbed(january: Exhibit) -> None:
    stage = Stage(january, (1920, 1080), TODAY)
    try:
        stage.begin("az")
        for page_id, page in january.pages.items():
            first, *others = page.states()
            for state in (first, *others[:2]):
                stage.show("az", 1.0, page_id, memory=state.memory)
                assert moving(stage) == [], page_id
    finally:
        stage.close()


def moving(stage: Stage) -> list[str]:
    """The animations that run on what is shown, by what they are called in Qt's own words."""
    return [
        str(each)
        for item in stage.driver.shown()
        for each in item.children()
        if each.inherits("QQuickAbstractAnimation") and each.property("running")
    ]
