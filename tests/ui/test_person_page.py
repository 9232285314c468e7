"""One person's page, touched: her sources, the names around hers, the gate, and the correction."""

from dataclasses import replace

import pytest
import segno
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from kiosk.loader.load import load
from kiosk.model.refs import MediaRef
from kiosk.model.school import for_school_groups
from kiosk.pages import page_types
from kiosk.paths import shipped_content
from kiosk.viewmodels.qr import squares
from tests.e2e import walk
from tests.exhibits.pseudo import TAG, write_pseudo_exhibit
from tests.ui.visiting import LANDSCAPE, PORTRAIT, begin, visiting, with_people

pytestmark = pytest.mark.usefixtures("qapp")
HARD = "ilham-allahverdiyev"
BARE = "rahim-babayev"


def opened(visitor, person_id):
    visitor.app.visit.openItem(person_id)
    visitor.settle()
    return visitor


def text(visitor, name):
    item = visitor.find(name)
    return item.property("text") if item else ""


def test_next_leads_through_everyone_in_order_and_to_their_sources(january):
    people = january.people
    with visiting(january) as visitor:
        opened(visitor, people[0].id)
        for person, following in zip(people, (*people[1:], people[0]), strict=True):
            assert visitor.shows() == person.id
            assert text(visitor, "person-name") == person.name
            chips = [i.objectName() for i in walk.items(visitor.app.view) if i.isVisible()]
            shown = {chip.removeprefix("source:") for chip in chips if chip.startswith("source:")}
            assert shown == set(person.sources)
            assert text(visitor, "next") == following.name
            visitor.touch("next")
        assert visitor.shows() == people[0].id
        visitor.touch("previous")
        assert visitor.shows() == people[-1].id
        visitor.touch("back")
        assert visitor.shows() == ""


def test_every_source_of_every_person_stands_on_the_sources_page(january):
    with visiting(january) as visitor:
        for source in dict.fromkeys(s for person in january.people for s in person.sources):
            person = next(person for person in january.people if source in person.sources)
            opened(visitor, person.id)
            visitor.touch(f"source:{source}")
            assert january.sources[source].title in visitor.said()
            visitor.touch("all-sources")
            page = visitor.app.view.property("page")
            listed = page.property("sources")
            listed = listed.toVariant() if hasattr(listed, "toVariant") else listed
            assert source in [line["id"] for line in listed]
            visitor.touch("back")
            assert visitor.shows() == person.id
            visitor.app.visit.turnTo("people")


def test_what_is_not_known_is_said_plainly_and_nothing_that_is_for_staff(january):
    with visiting(january) as visitor:
        opened(visitor, BARE)
        assert text(visitor, "not-known") == "Not known: date of birth, date of death, place"
        assert visitor.find("own-light") is not None
        opened(visitor, "larisa-memmedova")
        larisa = january.names.by_id["larisa-memmedova"]
        said = "\n".join(visitor.said())
        assert larisa.conflict and larisa.note and larisa.age == 13
        assert larisa.conflict not in said and "CONFLICT" not in said
        assert text(visitor, "dates") == "11 August 1977 – 19 or 20 January 1990"
        opened(visitor, HARD)
        assert text(visitor, "dates") == "12 June 1962 – 20 January 1990, aged 27"
        assert visitor.find("not-known") is None


def test_who_stands_beside_someone_is_one_touch_away(january):
    with visiting(january) as visitor:
        opened(visitor, HARD)
        visitor.touch("beside:ferize-allahverdiyeva")
        assert visitor.shows() == "ferize-allahverdiyeva"
        assert visitor.find(f"beside:{HARD}") is not None
        visitor.touch("back")
        assert visitor.shows() == HARD


def test_the_gate_is_closed_until_she_opens_it_and_closed_for_the_next(january):
    death = january.names.by_id[HARD].death["en"]
    with visiting(january) as visitor:

        def told():
            return [i for i in walk.items(visitor.app.view) if death in walk.words(i)]

        opened(visitor, HARD)
        assert not told() and visitor.find("gate:death:continue")
        assert (
            visitor.find("gate:death:skip").width() == visitor.find("gate:death:continue").width()
        )
        visitor.touch("gate:death:skip")
        assert not told()
        visitor.touch("next")
        visitor.touch("previous")
        assert not told()
        visitor.touch("gate:death:continue")
        assert text(visitor, "death") == death and visitor.find("gate:death:continue") is None
        visitor.app.visit.startOver()
        visitor.settle()
        begin(visitor)
        opened(visitor, HARD)
        assert not told() and visitor.find("gate:death:skip")


def test_without_a_death_there_is_no_gate(january):
    with visiting(for_school_groups(january)) as visitor:
        opened(visitor, HARD)
        assert visitor.find("gate:death:continue") is None and visitor.find("death") is None


@pytest.mark.parametrize("consent", [True, False])
def test_a_portrait_is_shown_with_consent_only(january, tmp_path, consent):
    (tmp_path / "media").mkdir()
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(QColor(20, 40, 200))
    assert image.save(str(tmp_path / "media" / "someone.png"))
    someone = replace(
        january.people[0], portrait=MediaRef("media/someone.png"), consent=consent, beside=()
    )
    exhibit = replace(with_people(january, [someone]), folder=tmp_path)
    with visiting(exhibit) as visitor:
        opened(visitor, someone.id)
        if consent:
            visitor.wait_until(lambda: visitor.find("portrait") is not None, "the portrait")
        assert (visitor.find("portrait") is not None) is consent
        assert (visitor.find("own-light") is None) is consent
        assert visitor.find("next") is None and visitor.find("previous") is None


def test_the_code_on_the_glass_is_the_address(small):
    with visiting(small) as visitor:
        opened(visitor, "yan-bumagin")
        assert text(visitor, "address") == "names@garden.example"
        code = visitor.find("qr")
        visitor.bring_into_sight(code)
        visitor.settle()
        side, picture = code.property("square"), visitor.grab()
        expected = segno.make("mailto:names@garden.example", error="m", micro=False)
        # Four squares of quiet around it, which readers need.
        rows = [[0] * len(row) for row in expected.matrix_iter(border=4)]
        for y, row in enumerate(rows):
            for x, _ in enumerate(row):
                at = code.mapToScene(QPointF((x + 0.5) * side, (y + 0.5) * side)).toPoint()
                row[x] = int(picture.pixelColor(at).value() < 128)
        assert rows == [list(row) for row in expected.matrix_iter(border=4)]


def test_an_address_in_the_web_stays_as_it_is():
    assert squares("") == []
    address = "https://museum.example/names"
    code = segno.make(address, error="m", micro=False)
    assert squares(address) == ["".join(map(str, row)) for row in code.matrix]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["wide", "tall"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_nothing_is_cut(january, size, scale, language):
    with visiting(january, size, language, scale) as visitor:
        for person_id in (HARD, BARE, "svetlana-memmedova"):
            opened(visitor, person_id)
            assert walk.complaints(visitor.app) == [], person_id


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["wide", "tall"])
def test_it_is_mirrored_where_the_language_is(qapp, tmp_path, size):
    folder = write_pseudo_exhibit(shipped_content(), tmp_path / "exhibit")
    exhibit = load(folder, page_types(), walk.TODAY).exhibit
    with visiting(exhibit, size, TAG) as visitor:
        middle = visitor.app.window.width() / 2
        for view in ("lights", "list"):
            visitor.touch(f"view:{view}")
            assert walk.complaints(visitor.app) == [], view
        visitor.touch("view:lights")
        visitor.touch_light(20)
        assert walk.complaints(visitor.app) == []
        opened(visitor, HARD)
        assert walk.complaints(visitor.app) == []
        assert (
            walk.centre(visitor.find("previous")).x()
            > middle
            > walk.centre(visitor.find("next")).x()
        )
        if size == LANDSCAPE:
            assert walk.centre(visitor.find("own-light")).x() > middle
