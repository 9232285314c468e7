"""Every page by arrows, Select and Back alone: nothing is out of reach, and nothing is a trap."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.exhibit import Exhibit
from kiosk.staff.driver import Driver
from kiosk.viewmodels.pressing import can_be_pressed
from tests.conftest import EXHIBITS, TODAY, loaded

pytestmark = pytest.mark.usefixtures("qapp")

LANDSCAPE, PORTRAIT = QSize(1920, 1080), QSize(1080, 1920)
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
SELECT, BACK, HOME = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Home

# What only a finger presses -> what the keys do it with.
INSTEAD = {
    "entry:": "the ribbon has the focus, and left and right choose the entry",
    "mark:": "the list beside the map names every place",
    "source:": "the list has the focus, and up and down choose the row",
    "name:": "the list has the focus, and up and down choose the row",
}

# Where left and right choose among many things, and only up and down lead away.
OWN_MEANING = {"ribbon", "place"}


class Walker:
    """Someone who goes by keys only."""

    def __init__(self, exhibit: Exhibit, size: QSize) -> None:
        self.clock = ManualClock(today=TODAY)
        self.app = KioskApp(exhibit, self.clock, properties={"windowed": True})
        self.app.resize(size)
        self.driver = Driver(self.app, patience_s=30)
        self.driver.settle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.app.window, key)

    def begin(self, language: str = "") -> None:
        self.app.visit.chooseLanguage(language or self.app.visit.exhibit.default_language)
        self.driver.settle()

    def stops(self) -> dict[str, QQuickItem]:
        """All that can have the focus or be pressed, scrolled away or not, each under a name of
        its own. Rows of lists come and go, so names are kept and items looked up anew.
        """
        found: dict[str, QQuickItem] = {}
        for item in self.driver.shown():
            if item.activeFocusOnTab() or can_be_pressed(item):
                key, again = name(item), 2
                while key in found:
                    key, again = f"{name(item)} ({again})", again + 1
                found[key] = item
        return found

    def focused(self) -> str:
        """What has the focus; of a list the list. Empty if it is the page itself."""
        active = [key for key, item in self.stops().items() if item.hasActiveFocus()]
        by_tab = [key for key in active if self.stops()[key].activeFocusOnTab()]
        return (by_tab or active or [""])[-1]

    def reached(self) -> set[str]:
        """All that the arrows lead to, from where the page begins."""
        self.press(DOWN)
        first = self.focused()
        assert first, self.app.visit.pageId
        found, ahead = {first}, [first]
        while ahead:
            stop = ahead.pop(0)
            for key in (UP, DOWN) if stop in OWN_MEANING else (UP, DOWN, LEFT, RIGHT):
                item = self.stops().get(stop)
                if item is None:
                    # Its row of the strip has been left.
                    break
                item.forceActiveFocus()
                self.press(key)
                there = self.focused()
                assert there, (self.app.visit.pageId, stop, key)
                if there not in found:
                    found.add(there)
                    ahead.append(there)
        return found


def name(item: QQuickItem) -> str:
    return item.objectName() or str(item.property("name") or item.metaObject().className())


@pytest.fixture(scope="session")
def lighthouse() -> Exhibit:
    return loaded(EXHIBITS / "lighthouse")


@pytest.fixture
def walker(request: pytest.FixtureRequest) -> Iterator[Walker]:
    exhibit, size = request.param
    walker = Walker(request.getfixturevalue(exhibit), size)
    yield walker
    walker.app.close()
    assert walker.app.warnings == []


EVERYWHERE = pytest.mark.parametrize(
    "walker",
    [
        ("small", LANDSCAPE), ("small", PORTRAIT), ("lighthouse", LANDSCAPE),
        ("january", LANDSCAPE), ("january", PORTRAIT),
    ],
    indirect=True,
    ids=lambda given: f"{given[0]}-{given[1].width()}",
)  # fmt: skip


HERE_AND_THERE = pytest.mark.parametrize(
    "walker",
    [("small", LANDSCAPE), ("january", PORTRAIT)],
    indirect=True,
    ids=lambda given: f"{given[0]}-{given[1].width()}",
)


def one_of_each_type(exhibit: Exhibit) -> list[str]:
    """A page of every type: the one with the most to press is as good as any, so the first."""
    types: dict[str, str] = {}
    for page_id, page in exhibit.pages.items():
        types.setdefault(page.TYPE, page_id)
    return list(types.values())


def missed(walker: Walker) -> list[str]:
    reached = walker.reached()
    return [
        key
        for key, item in walker.stops().items()
        if key not in reached and (item.activeFocusOnTab() or not key.startswith(tuple(INSTEAD)))
    ]


@EVERYWHERE
def test_every_control_of_every_page_type_is_reached(walker: Walker) -> None:
    walker.begin()
    found = {}
    for page_id in one_of_each_type(walker.app.visit.exhibit):
        walker.app.visit.open(page_id)
        walker.driver.settle()
        assert walker.app.visit.pageId == page_id
        if out_of_reach := missed(walker):
            found[page_id] = out_of_reach
        # The way out of it, wherever the focus stands.
        walker.press(HOME)
        assert walker.app.visit.atHome, page_id
        walker.driver.settle()
    assert found == {}


@HERE_AND_THERE
def test_home_is_two_keys_away_from_everywhere(walker: Walker) -> None:
    visit = walker.app.visit
    # From the attract loop, where a key begins the visit.
    for key in (HOME, BACK, SELECT):
        walker.press(key)
        assert (visit.state, visit.atHome) == ("active", True)
        visit.startOver()
        walker.driver.settle()
    walker.begin()
    deep = list(visit.exhibit.pages)[-3:]
    for page_id in deep:
        visit.open(page_id)
        walker.driver.settle()
    for overlay in ("access", "source:" + next(iter(visit.exhibit.sources))):
        visit.open(deep[0])
        visit.layOver(overlay)
        walker.driver.settle()
        walker.press(HOME)
        assert (visit.atHome, visit.overlay) == (True, "")
        walker.driver.settle()
    # While she is asked whether she is there, the first key is the answer.
    visit.open(deep[0])
    walker.driver.settle()
    walker.driver.pass_time(3600)
    assert visit.state == "prompt"
    walker.driver.settle()
    walker.press(HOME)
    assert (visit.state, visit.pageId) == ("active", deep[0])
    walker.press(HOME)
    assert visit.atHome


@HERE_AND_THERE
def test_back_leads_back_and_out_of_every_sheet(walker: Walker) -> None:
    visit = walker.app.visit
    walker.begin()
    home, other = (
        visit.exhibit.home,
        next(p for p in visit.exhibit.pages if p != visit.exhibit.home),
    )
    for way in (BACK, Qt.Key.Key_Backspace, Qt.Key.Key_Back):
        visit.open(other)
        visit.layOver("access")
        walker.driver.settle()
        walker.press(way)
        assert (visit.overlay, visit.pageId) == ("", other)
        walker.driver.settle()
        walker.press(way)
        assert visit.pageId == home
        walker.driver.settle()
        walker.press(way)
        assert (visit.state, visit.pageId) == ("active", home)


@HERE_AND_THERE
def test_every_control_of_the_sheets_is_reached(walker: Walker) -> None:
    visit = walker.app.visit
    walker.begin()
    for overlay in ("access", "source:" + next(iter(visit.exhibit.sources))):
        visit.layOver(overlay)
        walker.driver.settle()
        assert missed(walker) == []
        visit.layOver("")
        walker.driver.settle()


@HERE_AND_THERE
def test_every_language_is_chosen_in_the_attract_loop(walker: Walker) -> None:
    languages = [f"language:{tag}" for tag in walker.app.visit.exhibit.languages]
    assert walker.app.visit.state == "attract"
    assert set(languages) <= walker.reached()
    item = walker.stops()[languages[-1]]
    item.forceActiveFocus()
    walker.press(SELECT)
    assert walker.app.visit.state == "active"
    assert f"language:{walker.app.look.language}" == languages[-1]


@HERE_AND_THERE
def test_a_visit_from_home_and_back_by_keys_alone(walker: Walker) -> None:
    visit = walker.app.visit
    walker.begin()
    walker.press(DOWN)
    first = walker.focused()
    assert first.startswith("tile:")
    walker.press(SELECT)
    walker.driver.settle()
    assert visit.pageId == first.removeprefix("tile:")
    # Nothing has the focus by itself, so nothing is pressed unseen.
    walker.press(SELECT)
    walker.driver.settle()
    assert visit.pageId == first.removeprefix("tile:") or visit.pageId == visit.exhibit.home
