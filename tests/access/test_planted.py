"""Faults that were planted are found: one test for each, and one page without any."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.model.device import Device
from tests.access import keys, motion, shades
from tests.access.measures import measures
from tests.access.requirements import BY_KEY
from tests.access.snapshot import look
from tests.access.stops import Walk, walker


def button(more: str = "", down: float = 0.8) -> str:
    """A sound button with `more`, so far `down` the page."""
    return f"""
    KioskButton {{
        objectName: "planted"
        text: "Planted"
        x: (parent.width - width) / 2
        y: parent.height * {down}
        {more}
    }}"""


def label(more: str = "", down: float = 0.8, along: float = 0.25) -> str:
    """A sound text with `more`, so far `down` and `along` the page."""
    return f"""
    Label {{
        objectName: "planted"
        x: parent.width * {along}
        y: parent.height * {down}
        text: "Достопримечательности Азербайджана"
        {more}
    }}"""


@pytest.fixture(scope="module")
def page(qapp, small):
    """A kiosk at an empty place: the words of its page are taken away."""
    driver = walker(small, Walk("small", "en"), Device())
    driver.begin()
    driver.app.visit.adjust("less_motion", True)
    driver.settle()
    yield driver
    driver.app.close()


@pytest.fixture
def plant(page):
    """Puts an item of QML on the page, and gives everything that falls short."""
    made: list[QQuickItem] = []
    host = page.app.view.property("page")
    for child in host.childItems():
        child.setVisible(False)

    def put(qml: str) -> QQuickItem:
        component = QQmlComponent(page.app.engine)
        whole = f"import QtQuick\nimport Kiosk\nItem {{ width: parent.width\n{qml}\n}}"
        component.setData(whole.encode(), QUrl.fromLocalFile("/planted.qml"))
        item = component.createWithInitialProperties(
            {"parent": host, "height": host.height()}, page.app.engine.rootContext()
        )
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParent(host)
        made.append(item)
        page.settle()
        return item

    yield put
    for item in made:
        item.setVisible(False)
        item.deleteLater()
    page.settle()


def faults(page, device: Device | None = None) -> set[str]:
    """The requirements that something planted does not meet."""
    found = measures(look(page, device or Device()))
    return {m.key for m in found if m.falls_short and not BY_KEY[m.key].watched}


def test_a_sound_button_and_a_sound_text_are_no_fault(page, plant):
    plant(button())
    plant(label(down=0.5))
    assert faults(page) == set()


def test_a_button_of_15_millimetres(page, plant):
    plant(button("height: Theme.mm * 15"))
    assert faults(page) == {"target"}


def test_a_main_button_of_20_millimetres(page, plant):
    plant(button("primary: true; height: Theme.target"))
    assert faults(page) == {"primary"}


def test_two_buttons_that_are_too_close(page, plant):
    plant(button())
    plant(button("transform: Translate { y: -Theme.mm * 22 }"))
    assert faults(page) == {"gap"}


def test_a_text_of_4_4_to_1(page, plant):
    plant(label('color: "#71757D"'))
    assert faults(page) == {"text-contrast"}


def test_a_dark_spot_behind_a_bright_text(page, plant):
    plant(
        "Rectangle { x: parent.width / 4; y: parent.height * 0.8; width: 40; height: 60 }" + label()
    )
    assert faults(page) == {"text-contrast"}


def test_a_text_that_is_too_small(page, plant):
    plant(label("font.pixelSize: Theme.fontSize(4.5, 1, Theme.sansCapital)"))
    assert faults(page) == {"capital"}


@pytest.mark.parametrize(
    ("cut", "along", "found"),
    [
        ("width: 300; elide: Text.ElideRight; wrapMode: Text.NoWrap", 0.25, {"cut", "broken"}),
        ("width: 300; height: 30; clip: true", 0.25, {"cut", "broken"}),
        ("width: 300", 0.25, {"broken"}),
        ("", 0.9, {"cut"}),
    ],
)
def test_a_russian_word_that_is_cut_off(page, plant, cut, along, found):
    plant(label(cut, along=along))
    assert faults(page) == found


@pytest.mark.parametrize("mark", ["1990 [@gone]", "{n} of 3", "<b>bold</b>"])
def test_a_mark_that_is_meant_for_the_program(page, plant, mark):
    plant(label().replace("Достопримечательности", mark))
    assert faults(page) == {"raw"}


def test_two_texts_over_each_other(page, plant):
    plant(label())
    plant(label(along=0.3))
    assert "overlap" in faults(page)


def test_a_text_beneath_something(page, plant):
    plant(label() + "Rectangle { anchors.fill: parent; color: Theme.ground }")
    assert "overlap" in faults(page)


def test_lines_that_are_too_long(page, plant):
    long = "Azərbaycan " * 40
    text = plant(label(down=0.1, along=0.05))
    (words,) = text.findChildren(QQuickItem, "planted")
    words.setProperty("text", long)
    words.setWidth(words.property("font").pixelSize() * 22)
    page.settle()
    assert faults(page) == set()
    words.setWidth(words.width() * 1.5)
    page.settle()
    assert faults(page) == {"line"}


def test_a_control_out_of_reach(page, plant):
    plant(button(down=0.05))
    assert faults(page, Device(bottom_edge_mm=900)) == {"reach-high"}


def test_a_control_out_of_reach_of_a_child(page, plant):
    plant(button(down=0))
    found = [m for m in measures(look(page, Device(bottom_edge_mm=700)), lowered=True)]
    assert {m.key for m in found if m.falls_short} == {"reach-lowered"}


def test_a_control_without_a_name(page, plant):
    plant(button('name: ""'))
    assert faults(page) == {"unnamed"}


def test_a_choice_that_speech_does_not_tell(page, plant):
    plant(button("selected: true; Accessible.selected: false"))
    assert faults(page) == {"unmarked"}


def test_a_choice_that_is_shown_by_its_colour_alone(page, plant):
    plant("""
    Pressable {
        id: choice
        objectName: "planted"
        name: "Planted"
        property bool chosen: true
        width: 200
        y: parent.height * 0.7
        Rectangle { anchors.fill: parent; color: choice.chosen ? "#8C3030" : "#305E30" }
    }""")
    found = list(shades.in_grey(page, look(page, Device())))
    assert [(m.key, m.falls_short) for m in found] == [("grey", True)]


def test_a_key_trap(page, plant):
    plant(button("Keys.onTabPressed: event => event.accepted = true; focus: true"))
    found = {m.key for m in by_keys(page) if m.falls_short}
    assert "trap" in found and "unreached" in found


def test_a_control_that_no_key_reaches(page, plant):
    plant(button("activeFocusOnTab: false"))
    assert {m.key for m in by_keys(page) if m.falls_short} == {"unreached"}


def test_a_ring_that_cannot_be_seen(page, plant):
    plant(button("showsFocus: false"))
    short = {(m.key, m.where) for m in by_keys(page) if m.falls_short}
    assert short == {("ring", "planted"), ("ring-sides", "planted")}


def test_a_way_against_the_order_of_reading(page, plant):
    plant(button(down=0.7))
    plant(button(down=0.2))
    assert {m.key for m in by_keys(page) if m.falls_short} == {"order"}


def by_keys(page) -> list:
    """Everything that a walk with the Tab key finds, from the beginning of the page."""
    focused = page.app.window.activeFocusItem()
    focused.setFocus(False)
    return list(keys.by_keys(page, look(page, Device()), mirrored=False))


@pytest.mark.parametrize(
    ("course", "count"),
    [
        ([0.1] * 5, 0),
        ([0.0, 0.3, 0.6, 0.9], 0),
        ([0.0, 0.3, 0.0], 1),
        ([0.0, 0.05, 0.0, 0.05], 0),
        ([0.5, 0.2, 0.5, 0.2, 0.5], 3),
        ([0.85, 1.0, 0.85, 1.0], 0),
    ],
)
def test_flashes_are_changes_there_and_back(course, count):
    assert motion.flashes([(at / 10, light) for at, light in enumerate(course)]) == count


def test_a_slow_swing_is_no_flash():
    assert motion.flashes([(0.0, 0.0), (0.8, 0.3), (1.6, 0.0)]) == 0
