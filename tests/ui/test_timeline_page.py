"""The timeline page, driven by touch through the whole kiosk."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pydantic import TypeAdapter
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.attract import Scene
from kiosk.model.exhibit import Exhibit
from kiosk.model.source import Source
from kiosk.model.text import LocalizedText
from kiosk.model.theme import Theme
from kiosk.model.words import PLACEHOLDERS, WORD_KEYS, LanguageFile
from kiosk.pages.timeline import TimelinePage

LANDSCAPE, PORTRAIT = QSize(1920, 1080), QSize(1080, 1920)
LANGUAGES = {"en": ("en_GB", "ltr"), "az": ("az_AZ", "ltr"), "ar": ("ar", "rtl")}
LONG = "The session called the decree a breach of the constitution and set up an inquiry. " * 2


def in_all(text):
    return {tag: f"{text} ({tag})" for tag in LANGUAGES}


def entry(number, day, **more):
    return {
        "date": day,
        "place": in_all(f"Place {number}"),
        "heading": in_all(f"Heading of entry {number}"),
        "text": in_all(f"Text of entry {number}."),
        "sources": ["book"],
        **more,
    }


# Twenty entries, of which 5 to 14 are of one night.
PAGE = {
    "title": in_all("Timeline"),
    "heading": in_all("What happened"),
    "lead": in_all("Hours are those of Baku."),
    "eras": [
        {"id": "before", "label": in_all("Before"), "starts": "1988", "ends": "1989"},
        {"id": "night", "label": in_all("Night"), "starts": "1990-01-19", "ends": "1990-01-20"},
        {"id": "after", "label": in_all("After"), "starts": "1990-02", "ends": "2010"},
    ],
    "entries": [
        entry(0, "1988-02-20"),
        entry(1, "1988-03"),
        entry(2, "1989", certainty="reported"),
        entry(3, "1989-05-01", certainty="disputed", note=in_all("Note 3, where sources differ")),
        entry(4, "1989-12-01", note=in_all("Note 4, of a confirmed entry")),
        *(entry(n, "1990-01-19", time=f"{n + 7}:30") for n in range(5, 15)),
        entry(15, "1990-02-01", text=in_all(LONG), note=in_all(LONG), sources=["book", "law"]),
        entry(16, "1994"),
        entry(17, "1998"),
        entry(18, "2000"),
        entry(19, "2010", words=in_all("one day in 2010")),
    ],
}


def language(tag):
    locale, direction = LANGUAGES[tag]
    words = {key: f"{key} {''.join(PLACEHOLDERS.get(key, ()))}".strip() for key in WORD_KEYS}
    return TypeAdapter(LanguageFile).validate_python(
        {
            "name": tag,
            "locale": locale,
            "direction": direction,
            "plurals": {"years": {"other": "# years"}},
            "words": words,
        }
    )


def exhibit():
    source = {"title": "A title", "publisher": "A publisher", "about": in_all("About it.")}
    return Exhibit(
        title=LocalizedText(in_all("Exhibit")),
        languages={tag: language(tag) for tag in LANGUAGES},
        home="timeline",
        theme=Theme(),
        pages={"timeline": TypeAdapter(TimelinePage).validate_python(PAGE)},
        sources={
            name: TypeAdapter(Source).validate_python({"kind": kind, **source})
            for name, kind in (("book", "book"), ("law", "law"))
        },
        scenes=(
            TypeAdapter(Scene).validate_python(
                {"kind": "title", "opens": "timeline", "heading": in_all("Exhibit")}
            ),
        ),
        folder=Path(),
        version="1",
    )


class Hands:
    """A visitor at the kiosk: what she sees and what she does."""

    device = None

    def __init__(self, qtbot, size=LANDSCAPE, tag="en", scale=1.0):
        self.qtbot = qtbot
        self.app = KioskApp(exhibit(), ManualClock(), properties={"windowed": True})
        self.app.resize(size)
        self.app.visit.chooseLanguage(tag)
        self.app.visit.chooseTextScale(scale)
        if Hands.device is None:
            Hands.device = QTest.createTouchDevice()
        self.settle()

    @property
    def page(self):
        return self.app.view.property("page")

    def settle(self):
        def still():
            ribbons = [i for i in self.items() if i.property("moving") is not None]
            return (
                self.app.view.property("settled")
                and self.page is not None
                and not any(ribbon.property("moving") for ribbon in ribbons)
            )

        self.qtbot.waitUntil(still, timeout=5000)
        # Rulings that wait for the next turn of the event loop, and a frame with them.
        self.app.window.grabWindow()
        self.qtbot.waitUntil(still, timeout=5000)

    def items(self, root=None, visible=True):
        root = root or self.page
        if root is None or (visible and not root.isVisible()):
            return
        yield root
        for child in root.childItems():
            yield from self.items(child, visible)

    def named(self, name):
        return next((i for i in self.items() if i.objectName() == name), None)

    def texts(self):
        return [str(i.property("text")) for i in self.items() if i.property("text")]

    def chosen(self):
        return self.page.property("chosen")

    def centre(self, item):
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def touch(self, start, *path):
        """Put a finger down at `start`, move it along `path`, lift it."""
        window, at = self.app.window, start
        self.app.clock.advance(0.4)
        QTest.touchEvent(window, self.device).press(0, at, window).commit()
        for at in path:
            QTest.touchEvent(window, self.device).move(0, at, window).commit()
            with self.qtbot.waitSignal(window.frameSwapped):
                window.update()
        QTest.touchEvent(window, self.device).release(0, at, window).commit()

    def tap(self, name):
        item = self.named(name)
        assert item is not None, name
        self.touch(self.centre(item))
        self.settle()

    def choose(self, number):
        """By the keyboard, one entry after the other."""
        while self.chosen() != number:
            later = self.chosen() < number
            QTest.keyClick(self.app.window, Qt.Key.Key_Right if later else Qt.Key.Key_Left)
        self.settle()

    def drag(self, pixels, steps=12):
        ribbon = self.ribbon()
        start = self.centre(ribbon)
        self.touch(start, *(start + QPoint(pixels * n // steps, 0) for n in range(1, steps + 1)))
        self.settle()

    def ribbon(self):
        return next(i for i in self.items() if i.property("endMargin") is not None)

    def marks(self):
        return [i for i in self.items() if i.objectName().startswith("entry:")]

    def on_screen(self, item):
        x = item.mapToScene(QPointF(0, 0)).x()
        return x < self.app.window.width() and x + item.width() > 0

    def millimetre(self):
        return min(self.app.window.width(), self.app.window.height()) / 398


@pytest.fixture
def hands(qtbot):
    """Begins visits; afterwards no one may have heard a complaint from Qt Quick."""
    begun = []

    def begin(*args, **named):
        begun.append(Hands(qtbot, *args, **named))
        return begun[-1]

    yield begin
    for one in begun:
        warnings = one.app.warnings
        one.app.close()
        assert warnings == []


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.35, 2.0])
def test_everything_is_shown(hands, size, scale):
    visit = hands(size, scale=scale)
    visit.tap("later")
    visit.tap("jump:2010")
    visit.tap("earlier")
    for number in (15, 3, 5):
        visit.choose(number)
        fields = PAGE["entries"][number]
        texts = visit.texts()
        for shown in (PAGE["heading"], PAGE["lead"], fields["place"], fields["heading"]):
            assert shown["en"] in texts
        assert fields["text"]["en"] in texts
        assert not (fields.get("note") and fields["note"]["en"] not in texts)
        certainty = fields.get("certainty", "confirmed")
        assert f"certainty_{certainty}" in texts
        assert ("baku_time" in texts) == ("time" in fields)
        assert ("sources_differ" in texts) == ("note" in fields)
        assert all(visit.named(f"source:{source}") for source in fields["sources"])


def test_when_is_said_in_the_accent_colour(hands):
    visit = hands()
    whens = [i for i in visit.items() if i.property("text") == "20 February 1988"]
    assert {i.property("color").name().upper() for i in whens} == {str(Theme().accent)}


def test_later_and_earlier_move_the_choice_and_stop_at_the_ends(hands):
    visit = hands()
    assert not visit.named("earlier").isEnabled()
    visit.tap("later")
    visit.tap("later")
    assert visit.chosen() == 2
    visit.tap("earlier")
    assert visit.chosen() == 1
    visit.tap("jump:2010")
    assert visit.chosen() == 19
    assert not visit.named("later").isEnabled()


def test_a_year_and_an_era_lead_to_their_first_entry(hands):
    visit = hands()
    visit.tap("jump:1990")
    assert visit.chosen() == 5
    visit.tap("jump:After (en)")
    assert visit.chosen() == 15
    assert visit.named("jump:After (en)").property("isPresent")
    assert not visit.named("jump:Night (en)").property("isPresent")


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_the_finger_moves_the_ribbon_and_a_mark_is_chosen_by_a_touch(hands, tag):
    visit = hands(tag=tag)
    towards_later = -1 if tag == "en" else 1
    visit.drag(towards_later * 900)
    assert visit.chosen() == 0, "moving the ribbon chooses nothing"
    assert visit.ribbon().property("at") > 3
    seen = [m for m in visit.marks() if visit.on_screen(m)]
    middle = min(seen, key=lambda m: abs(visit.centre(m).x() - 960))
    number = int(middle.objectName().removeprefix("entry:"))
    visit.tap(middle.objectName())
    assert visit.chosen() == number
    assert f"Heading of entry {number} ({tag})" in visit.texts()


def test_a_flick_goes_no_further_than_a_screen(hands):
    visit = hands()
    visit.drag(-300, steps=3)
    cell = visit.marks()[0].width()
    assert visit.ribbon().property("at") * cell < 300 + 1920 + 960


def test_a_trembling_touch_is_still_a_touch(hands):
    visit = hands()
    at = visit.centre(visit.named("entry:2"))
    off = round(visit.millimetre() * 3)
    visit.touch(at, at + QPoint(off, 0), at + QPoint(0, off))
    visit.settle()
    assert visit.chosen() == 2


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_the_arrow_keys_move_the_choice_the_way_it_is_read(hands, tag):
    visit = hands(tag=tag)
    onward = Qt.Key.Key_Right if tag == "en" else Qt.Key.Key_Left
    back = Qt.Key.Key_Left if tag == "en" else Qt.Key.Key_Right
    visit.app.window.requestActivate()
    for key in (onward, onward, back):
        QTest.keyClick(visit.app.window, key)
    assert visit.chosen() == 1


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_the_ribbon_runs_the_way_it_is_read(hands, tag):
    visit = hands(tag=tag)
    first, second = visit.named("entry:0"), visit.named("entry:1")
    assert (visit.centre(second).x() > visit.centre(first).x()) == (tag == "en")


def test_the_chosen_entry_outlives_a_change_of_language_and_of_text_size(hands):
    visit = hands()

    def in_the_middle():
        mark, ribbon = visit.named("entry:5"), visit.ribbon()
        return abs(visit.centre(mark).x() - visit.centre(ribbon).x()) < 3

    visit.tap("jump:1990")
    assert in_the_middle()
    visit.app.visit.chooseLanguage("az")
    visit.settle()
    assert visit.chosen() == 5
    assert "Heading of entry 5 (az)" in visit.texts()
    for scale in (1.35, 2.0):
        visit.app.visit.chooseTextScale(scale)
        visit.settle()
        assert visit.chosen() == 5
        visit.qtbot.waitUntil(lambda: visit.named("entry:5") and in_the_middle())


def test_a_memory_beyond_the_last_entry_falls_back_to_it(hands):
    visit = hands()
    visit.app.visit.remember({"entry": 99.0})
    visit.app.visit.chooseLanguage("az")
    visit.settle()
    assert visit.chosen() == 19


def test_a_source_opens(hands):
    visit = hands()
    visit.tap("source:book")
    assert visit.app.visit._get_overlay() == "source"
    assert visit.app.visit._get_source()["id"] == "book"


def test_only_what_is_seen_is_made(hands):
    visit = hands()
    assert len(visit.marks()) < 14


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.35, 2.0])
@pytest.mark.parametrize("tag", ["en", "ar"])
def test_targets_are_large_and_nothing_is_cut_off(hands, size, scale, tag):
    visit = hands(size, tag, scale)
    least = visit.millimetre() * 20 - 0.5
    for number in (15, 3):
        visit.tap(f"jump:{PAGE['entries'][number]['date'][:4]}")
        for item in visit.items():
            assert not item.property("truncated"), item.property("text")
            if item.property("tourStop") is None or not item.isEnabled():
                continue
            name = item.property("name")
            assert item.width() >= least and item.height() >= least, name
            corner = item.mapToItem(visit.page, QPointF(0, 0))
            assert corner.y() >= 0 and corner.y() + item.height() <= visit.page.height() + 1, name
            if size == PORTRAIT:
                assert corner.y() >= 0.4 * size.height(), name


def test_the_card_and_the_controls_keep_apart(hands):
    for size in (LANDSCAPE, PORTRAIT):
        for scale in (1.0, 1.35, 2.0):
            visit = hands(size, scale=scale)
            controls = [visit.ribbon(), visit.named("earlier"), visit.named("later")]
            card = next(i for i in visit.items() if i.property("sourcesBelow") is not None)
            area = card.mapRectToScene(card.boundingRect())
            assert area.height() > size.height() * 0.3
            for control in controls:
                other = control.mapRectToScene(control.boundingRect()).adjusted(1, 1, -1, -1)
                assert not area.intersects(other)
