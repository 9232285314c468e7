"""The map, touched: marks, the list beside it, times, and looking closely."""

from dataclasses import replace

import pytest
import yaml
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.model.maps import MapDrawing
from tests.ui.hands import LANDSCAPE, PORTRAIT, Hands, exhibit_with, read

DRAWING = """\
west: 10
east: 10.4
south: 50
north: 50.2
to_scale: {scale}
credit: {{az: Sınaq üçün çəkilib, en: Drawn for a test, ru: Нарисовано для проверки}}
shapes:
  - {{kind: land, outline: "9 49, 10.3 49, 10.2 50.1, 10.3 51, 9 51"}}
  - {{kind: region, outline: "10.05 50.05, 10.15 50.05, 10.1 50.15"}}
labels:
  - {{text: {{az: Dəniz, en: The sea, ru: Море}}, on: water, longitude: 10.35, latitude: 50.1}}
"""


def in_all(text):
    return {tag: f"{text} {tag}" for tag in ("az", "en", "ru")}


def place(name, longitude, latitude, day, **more):
    text = f"What happened at {name} is told here in so many words as a visitor reads. [@the-book]"
    return {
        "id": name,
        "name": in_all(f"Place {name}"),
        "text": in_all(text),
        "when": {"date": day},
        "longitude": longitude,
        "latitude": latitude,
        "position_source": "the-paper",
        **more,
    }


def step(name, day, until):
    return {"id": name.lower(), "label": in_all(name), "when": {"date": day, "until": until}}


CITY = {
    "id": "city",
    "label": in_all("City"),
    "drawing": "city",
    "places": [
        place(
            "gate", "10.1", "50.15", "1990-01-19", position_note=in_all("Not sure"), opens="home"
        ),
        place("tower", "10.25", "50.1", "1990-01-20"),
        # At one and the same spot, in a corner.
        place("hill", "10.01", "50.01", "1990-01-22"),
        place("well", "10.01", "50.01", "1990-01-22"),
        place("wall", "10.012", "50.008", "1990-01-23"),
    ],
    "steps": [
        step("Night", "1990-01-19", "1990-01-20"),
        step("Mourning", "1990-01-21", "1990-01-23"),
    ],
    "note": in_all("What is not shown"),
}
COUNTRY = {
    "id": "country",
    "label": in_all("Country"),
    "drawing": "country",
    "places": [place("north", "10.2", "50.19", "1990-01-20"), place("south", "10.2", "50", "1990")],
}


def page_with(*maps):
    fields = {
        "type": "map",
        "title": in_all("Places"),
        "heading": in_all("Where it was"),
        "lead": in_all("Touch a number"),
        "maps": list(maps),
    }
    return yaml.safe_dump(fields, allow_unicode=True)


@pytest.fixture
def hands(qtbot, tmp_path):
    opened = []

    def show(*maps, size=LANDSCAPE, language="en", scale=1.0, direction="ltr"):
        page = page_with(*(maps or (CITY, COUNTRY)))
        drawings = {
            "city": read(MapDrawing, DRAWING.format(scale="no")),
            "country": read(MapDrawing, DRAWING.format(scale="yes")),
        }
        exhibit = replace(exhibit_with(page, tmp_path), drawings=drawings)
        turned = {t: replace(one, direction=direction) for t, one in exhibit.languages.items()}
        exhibit = replace(exhibit, languages=turned)
        opened.append(Hands(exhibit, qtbot, size))
        opened[-1].open(language, scale)
        return opened[-1]

    yield show
    for one in opened:
        assert one.app.warnings == []
        one.close()


def view(hands):
    return hands.find("map")


def memory(hands):
    return hands.app.visit.session.visit.memory


def rests(hands):
    hands.bot.waitUntil(lambda: not view(hands).property("moving"))


def tells_of(hands, name):
    return any(words.startswith(f"What happened at {name}") for words in hands.said(hands.page))


def mark(hands, name):
    """The mark around the button that is touched."""
    return hands.find(f"mark:{name}").parentItem()


def test_says_what_it_is_and_that_it_is_not_to_scale(hands):
    page = hands()
    said = page.said(page.page)
    assert "Where it was en" in said and "Touch a number en" in said and "The sea" in said
    assert "A schematic drawing, not to scale. Drawn for a test" in said
    assert "What is not shown en" in said
    page.tap("jump:Country en")
    assert "Drawn for a test" in page.said(page.page)


def test_a_touched_mark_tells_of_its_place_and_dims_the_others(hands):
    page = hands()
    assert not tells_of(page, "tower")
    page.tap("mark:tower")
    assert tells_of(page, "tower")
    assert mark(page, "tower").property("opacity") == 1
    assert mark(page, "gate").property("opacity") == pytest.approx(0.6)
    page.tap("mark:gate")
    assert tells_of(page, "gate") and not tells_of(page, "tower")
    assert "Position on the map: Not sure en" in page.said(page.page)
    page.tap("mark:gate")
    assert not tells_of(page, "gate")
    assert mark(page, "tower").property("opacity") == 1


def test_the_list_has_the_same_numbers_and_tells_the_same(hands):
    page = hands()
    names = [one["id"] for one in CITY["places"]]
    for number, name in enumerate(names, start=1):
        row = page.find(f"place:{name}")
        assert row.property("name") == f"{number}. Place {name} en"
        assert page.find(f"mark:{name}").property("name") == row.property("name")
    page.tap("place:tower")
    assert tells_of(page, "tower")
    assert mark(page, "tower").property("chosen")


def test_a_source_opens_its_sheet_and_a_page_opens(hands):
    page = hands()
    page.tap("mark:gate")
    page.tap("source:the-paper")
    assert page.app.visit.session.visit.overlay == "source:the-paper"
    page.app.visit.layOver("")
    page.settle()
    page.tap("opens:home")
    assert page.app.visit.session.visit.page == "home"


def test_a_time_dims_what_belongs_to_another_and_closes_it(hands):
    page = hands()
    page.tap("mark:gate")
    page.tap("jump:Mourning en")
    assert not tells_of(page, "gate")
    outside = {name: mark(page, name).property("outside") for name in ("gate", "tower", "hill")}
    assert outside == {"gate": True, "tower": True, "hill": False}
    assert mark(page, "gate").property("opacity") < 0.5 < mark(page, "hill").property("opacity")
    page.tap("mark:hill")
    page.tap("jump:All times")
    assert tells_of(page, "hill")
    assert not mark(page, "gate").property("outside")


def test_marks_of_one_spot_stand_apart_and_each_can_be_touched(hands):
    page = hands()
    frame, least = page.place(view(page)), 23 * LANDSCAPE.height() / 398
    names = [one["id"] for one in CITY["places"]]
    middles = {name: page.place(page.find(f"mark:{name}")).center() for name in names}
    for name, middle in middles.items():
        assert frame.contains(middle), name
        for other, there in middles.items():
            apart = max(abs(middle.x() - there.x()), abs(middle.y() - there.y()))
            assert name == other or apart >= least - 1, (name, other)
    # What has room stands where it lies.
    tower = mark(page, "tower")
    assert tower.property("stands") == tower.property("lies")
    for name in names:
        page.tap(f"mark:{name}")
        assert tells_of(page, name), name


def test_the_buttons_zoom_between_one_and_four_times(hands):
    page = hands()
    assert not page.find("zoom-out").isEnabled() and not page.find("whole-map").isEnabled()
    for _ in range(6):
        page.tap("zoom-in")
        rests(page)
    assert view(page).property("zoom") == pytest.approx(4)
    assert not page.find("zoom-in").isEnabled()
    page.tap("zoom-out")
    rests(page)
    assert 1 < view(page).property("zoom") < 4
    page.tap("whole-map")
    rests(page)
    assert view(page).property("seen").getRect() == pytest.approx((0, 0, 1, 1), abs=0.001)


def test_larger_leads_to_the_chosen_place(hands):
    page = hands()
    page.tap("mark:wall")
    for _ in range(4):
        page.tap("zoom-in")
        rests(page)
    assert page.sees("mark:wall") and not page.sees("mark:tower")


def test_a_pinch_and_a_drag_stay_within_the_map(hands):
    page = hands()
    middle = page.place(view(page)).center()
    page.pinch(middle, 100, 900)
    page.pinch(middle, 100, 900)
    assert view(page).property("zoom") == pytest.approx(4)
    for way in (QPointF(300, 200), QPointF(-300, -200)):
        for _ in range(16):
            page.drag(middle, middle + way)
        seen = view(page).property("seen")
        assert seen.left() >= -0.001 and seen.right() <= 1.001
        assert seen.top() >= -0.001 and seen.bottom() <= 1.001
    page.pinch(middle, 900, 60)
    assert view(page).property("zoom") == 1


def test_a_place_beyond_the_edge_is_brought_into_sight(hands):
    page = hands()
    middle = page.place(view(page)).center()
    page.pinch(middle, 100, 500)
    assert not page.sees("mark:hill")
    page.tap("place:hill")
    page.bot.waitUntil(lambda: page.sees("mark:hill"))
    rests(page)
    assert view(page).property("seen").contains(QPointF(0.03, 0.94))


def test_all_is_kept_over_a_change_of_language(hands):
    page = hands()
    page.tap("jump:Mourning en")
    page.tap("mark:well")
    page.tap("zoom-in")
    rests(page)
    before = view(page).property("seen")
    page.app.visit.chooseLanguage("ru")
    page.settle()
    assert "Place well ru" in page.said(page.page) and tells_of(page, "well")
    assert mark(page, "tower").property("outside")
    page.bot.waitUntil(lambda: view(page).property("zoom") > 1.4)
    assert view(page).property("seen").center() == before.center()
    assert (memory(page)["place"], memory(page)["step"]) == (3, 1)


def test_another_map_begins_anew_and_is_kept(hands):
    page = hands()
    page.tap("mark:gate")
    page.tap("zoom-in")
    rests(page)
    page.tap("jump:Country en")
    assert page.sees("mark:north") and not page.sees("mark:gate")
    assert not tells_of(page, "north") and view(page).property("zoom") == 1
    assert not page.sees("jump:All times")
    page.app.visit.chooseLanguage("az")
    page.settle()
    assert page.sees("mark:north")


def test_one_map_needs_no_choice_of_maps(hands):
    page = hands(CITY)
    assert not page.sees("jump:City en")
    assert page.sees("jump:All times")


def test_keys_reach_the_places_through_the_list(hands):
    page = hands()
    page.find("place:gate").forceActiveFocus()
    QTest.keyClick(page.app.window, Qt.Key.Key_Return)
    assert tells_of(page, "gate")
    QTest.keyClick(page.app.window, Qt.Key.Key_Escape)
    assert not tells_of(page, "gate")


def test_east_is_on_the_right_where_lines_begin_on_the_right(hands):
    page = hands(direction="rtl")
    assert page.app.look.property("mirrored")
    frame = page.place(view(page))
    assert page.place(page.find("places")).right() < frame.left()
    east, west = (page.place(page.find(f"mark:{name}")).center() for name in ("tower", "gate"))
    assert east.x() == pytest.approx(frame.left() + frame.width() * 0.625, abs=1)
    assert west.x() == pytest.approx(frame.left() + frame.width() * 0.25, abs=1)
    page.assert_it_fits()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("language", ["az", "ru"])
@pytest.mark.parametrize("scale", [1.0, 1.35, 2.0])
def test_it_fits(hands, size, language, scale):
    page = hands(size=size, language=language, scale=scale)
    page.assert_it_fits()
    page.tap("mark:tower")
    page.assert_it_fits()
    if size == PORTRAIT:
        marks = [p for p in page.pressables() if p.objectName().startswith("mark:")]
        high = {p for p in page.pressables() if page.place(p).top() < size.height() * 0.4}
        assert high <= set(marks)
