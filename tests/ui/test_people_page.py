"""The page of people, touched: their lights, the list under its letters, and the way between."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.e2e import walk
from tests.ui.visiting import LANDSCAPE, LARGE, PORTRAIT, visiting, with_many

pytestmark = pytest.mark.usefixtures("qapp")
VIEWS = ("lights", "list", "search")


def brightness(visitor, index):
    """How bright the light at `index` is on the screen."""
    drawing = visitor.find("lights")
    return visitor.grab().pixelColor(drawing.mapToScene(visitor.lights()[index]).toPoint()).value()


def spread(visitor, at, index):
    return (visitor.lights()[index] - at).manhattanLength()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, LARGE], ids=["wide", "tall", "large"])
def test_a_touch_takes_the_nearest_light(january, size):
    with visiting(january, size) as visitor:
        people = january.people
        assert visitor.find("lights").property("count") == len(people)
        before = brightness(visitor, 5)
        at = visitor.lights()[20]
        visitor.touch_at(at + QPointF(9, -7))
        assert visitor.names("lit:") == ["20"]
        assert people[20].name in visitor.said()
        assert brightness(visitor, 5) < before * 0.75
        assert brightness(visitor, 20) >= before - 3
        visitor.touch_light(3)
        assert visitor.names("lit:") == ["3"]
        assert people[3].name in visitor.said() and people[20].name not in visitor.said()


def test_a_person_opens_and_back_leads_to_the_same_light(january):
    with visiting(january) as visitor:
        visitor.touch_light(30)
        visitor.touch("open")
        assert visitor.shows() == january.people[30].id
        assert visitor.find("person-name").property("text") == january.people[30].name
        visitor.touch("back")
        assert visitor.shows() == ""
        assert visitor.names("lit:") == ["30"]
        assert january.people[30].name in visitor.said()


def test_a_touch_in_the_dark_lets_go(january):
    with visiting(january) as visitor:
        before = brightness(visitor, 5)
        visitor.touch_light(30)
        visitor.touch_at(QPointF(60, 60))
        assert visitor.names("lit:") == []
        assert brightness(visitor, 5) == before


def test_the_words_tell_how_many_they_are_and_where_numbers_differ(january):
    with visiting(january) as visitor:
        assert any(f": {len(january.people)}." in words for words in visitor.said())
        assert visitor.find("unnamed") is not None
        visitor.touch("why")
        assert visitor.app.visit.pageId == "why-numbers-differ"
        visitor.touch("back")
        assert visitor.app.visit.pageId == "people"


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["wide", "tall"])
def test_where_the_lights_stand_close_a_touch_asks_among_six(january, size):
    with visiting(with_many(january, 400), size) as visitor:
        at = visitor.lights()[200]
        visitor.touch_at(at)
        lit = [int(index) for index in visitor.names("lit:")]
        nearest = sorted(range(400), key=lambda index: spread(visitor, at, index))
        assert len(lit) == 6 and 200 in lit and set(lit) <= set(nearest[:9])
        people = visitor.app.visit.exhibit.people
        assert visitor.names("name:") == [people[index].id for index in sorted(lit)]
        assert all(row.height() >= 20 * 1080 / 398 for row in visitor.named("name:"))
        visitor.touch(f"name:{people[lit[2]].id}")
        assert visitor.shows() == people[lit[2]].id
        visitor.touch("back")
        assert [int(index) for index in visitor.names("lit:")] == lit
        visitor.touch("close")
        assert visitor.names("lit:") == visitor.names("name:") == []


@pytest.mark.parametrize(
    ("number", "apart"), [(44, True), (131, True), (170, False), (1500, False)]
)
def test_how_close_they_stand_decides_it(january, number, apart):
    with visiting(with_many(january, number)) as visitor:
        assert visitor.find("place").property("apart") is apart
        lights = visitor.lights()
        # The nearest neighbours stand near each other in the order, at the heart.
        least = min(
            (lights[one] - lights[other]).x() ** 2 + (lights[one] - lights[other]).y() ** 2
            for one in range(30) for other in range(one)
        ) ** 0.5  # fmt: skip
        assert apart == (least >= 20 * 1080 / 398 - 0.5)


def test_the_arrow_keys_go_from_light_to_light(january):
    with visiting(january) as visitor:
        window = visitor.app.window
        for key, lit in (
            (Qt.Key.Key_Right, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2),
            (Qt.Key.Key_Left, 1), (Qt.Key.Key_Left, 0), (Qt.Key.Key_Left, len(january.people) - 1),
        ):  # fmt: skip
            QTest.keyClick(window, key)
            visitor.settle()
            assert visitor.names("lit:") == [str(lit)]
        QTest.keyClick(window, Qt.Key.Key_Return)
        visitor.settle()
        assert visitor.shows() == january.people[-1].id


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_the_list_keeps_the_azerbaijani_alphabet_in_every_language(january, language):
    with visiting(january, PORTRAIT, language) as visitor:
        visitor.touch("view:list")
        letters = visitor.names("jump:")
        alphabet = "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ"
        assert letters == sorted(letters, key=alphabet.index)
        initials = {person.names[0][0] for person in january.people}
        assert set(letters) <= initials
        first = visitor.names("name:")
        assert first == [person.id for person in january.people][: len(first)]


def test_a_letter_leads_to_its_first_name_and_back_to_the_same_place(january):
    with visiting(january) as visitor:
        visitor.touch("view:list")
        visitor.touch("jump:M")
        place = visitor.names("name:")
        first = next(person for person in january.people if person.names[0].startswith("M"))
        assert place[0] == first.id
        visitor.touch(f"name:{place[1]}")
        assert visitor.shows() == place[1]
        visitor.touch("back")
        assert visitor.names("name:") == place


def test_ten_thousand_names_are_never_all_on_the_screen(january):
    with visiting(with_many(january, 10_000)) as visitor:
        visitor.touch("view:list")
        assert 2 <= len(visitor.names("name:")) < 60
        last = visitor.names("jump:")[-1]
        visitor.touch(f"jump:{last}")
        people = visitor.app.visit.exhibit.people
        first = next(person for person in people if person.names[0].startswith(last))
        assert first.id in visitor.names("name:")
        visitor.touch("scroll-down")
        assert first.id not in visitor.names("name:")[:1]
        assert 2 <= len(visitor.names("name:")) < 60


def test_the_view_stays_while_the_language_changes(january):
    with visiting(january) as visitor:
        visitor.touch("view:list")
        visitor.app.visit.chooseLanguage("ru")
        visitor.settle()
        assert visitor.names("jump:") and visitor.find("lights") is None


def test_a_search_leads_to_a_person_and_keeps_what_was_typed(january):
    with visiting(january, language="az") as visitor:
        visitor.touch("view:search")
        for letter in "meh":
            visitor.touch(f"key:{letter}")
        found = visitor.names("person:")
        assert found
        visitor.touch(f"person:{found[0]}")
        assert visitor.shows() == found[0]
        visitor.touch("back")
        assert visitor.find("typed").property("text") == "Meh"
        assert visitor.names("person:") == found


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["wide", "tall"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_nothing_is_cut_or_too_small(january, size, scale, language):
    with visiting(january, size, language, scale) as visitor:
        for view in VIEWS:
            visitor.touch(f"view:{view}")
            assert walk.complaints(visitor.app) == [], view
            small = [
                item.objectName()
                for item in visitor.shown(visitor.app.view.property("page"))
                if item.metaObject().indexOfProperty("tourStop") >= 0
                and min(item.width(), item.height()) < 20 * 1080 / 398 - 1
            ]
            assert small == [], view
        visitor.touch("view:lights")
        visitor.touch_light(3)
        assert walk.complaints(visitor.app) == []
