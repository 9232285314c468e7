"""Names in the attract loop and on the page of remembrance, called in their turn by the clock."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.model.attract import Scene
from kiosk.model.refs import PageRef
from kiosk.session.ledger import Ledger
from kiosk.viewmodels.attract import AttractModel
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.visit import VisitModel

NAME = Scene(kind="name", seconds=7.0, opens=PageRef("people"))


@pytest.fixture(scope="module")
def naming(small):
    """The small exhibit with a name between its scenes, and one at the end."""
    title, lights, sentence = small.scenes
    return replace(small, scenes=(title, NAME, lights, sentence, NAME), version="naming")


@pytest.fixture
def people(naming):
    return [str(person.id) for person in naming.people]


def begin(exhibit, clock, ledger=None):
    visit = VisitModel(exhibit, clock, LookModel(exhibit), ledger=ledger or Ledger())
    return visit, AttractModel(visit)


def to_next_scene(visit, clock):
    clock.advance(visit.session.next_deadline() - clock.now())
    visit.wake()


def names_of(visit, loop, clock, scenes):
    """What the loop shows by name in the next so many scenes."""
    seen = []
    for _ in range(scenes):
        if loop.scene["kind"] == "name":
            seen.append(loop.scene["person"]["name"])
        to_next_scene(visit, clock)
    return seen


def test_the_loop_shows_every_name_in_its_stated_form_before_any_comes_again(
    naming, clock, people, qapp
):
    visit, loop = begin(naming, clock)
    seen = names_of(visit, loop, clock, 30)
    assert len(seen) == 12
    assert seen == [person.name for person in naming.people] * 3
    assert visit.roll.ledger.full_rounds(people) == 3


def test_a_name_scene_tells_the_years_and_leads_to_the_people(naming, clock, qapp):
    visit, loop = begin(naming, clock)
    to_next_scene(visit, clock)
    years = {}
    for _ in range(20):
        if loop.scene["kind"] == "name":
            years[loop.scene["person"]["name"]] = loop.scene["person"]["years"]
            assert loop.scene["opens"] == "people"
            own = naming.pages["people"].title[loop.scene["language"]]
            assert loop.scene["readAboutThis"] == own
            assert set(loop.scene["person"]) == {"name", "years"}, "nothing of how they died"
        else:
            assert loop.scene["person"] == {}
        to_next_scene(visit, clock)
    assert years == {
        "Çinar Meşə oğlu Ağacov": "1962–2000",
        "Sarmaşıq Ağacova": "1970–2000",
        "Yan Bumagin": "2000",
        "Xəzəl Həmid qızı Hərfova": "1977–1990",
    }


def test_a_name_is_called_once_a_scene_and_noted_with_its_time(naming, clock, people, qapp):
    visit, loop = begin(naming, clock)
    called = []
    visit.roll.called.connect(lambda: called.append(visit.roll.ledger))
    to_next_scene(visit, clock)
    for _ in range(3):
        _ = loop.scene
        visit.wake()
    assert len(called) == 1
    assert called[0].lines[people[0]].last == clock.utc()


def test_the_same_name_stays_while_its_scene_waits_for_an_observance(observing, before_noon, qapp):
    scenes = (replace(NAME, seconds=30.0), observing.scenes[0])
    visit, loop = begin(replace(observing, scenes=scenes), before_noon)
    before_noon.set(datetime(2027, 1, 20, 7, 59, 55, tzinfo=UTC))
    visit.wake()
    name = loop.scene["person"]["name"]
    before_noon.advance(5)
    visit.wake()
    before_noon.advance(60)
    visit.wake()
    assert (visit.state, loop.scene["person"]["name"]) == ("attract", name)
    assert sum(line.times for line in visit.roll.ledger.lines.values()) == 1


def test_a_name_that_leaves_the_exhibit_leaves_the_screen(naming, clock, qapp):
    visit, loop = begin(naming, clock)
    to_next_scene(visit, clock)
    gone = loop.scene["person"]["name"]
    fewer = type(naming.names)(tuple(p for p in naming.people if p.name != gone))
    visit.replace_exhibit(replace(naming, names=fewer, version="2"))
    assert loop.scene["person"]["name"] == fewer.people[0].name
    visit.replace_exhibit(replace(naming, names=type(naming.names)(()), version="3"))
    assert loop.scene["person"] == {}


def test_the_turns_go_on_after_a_restart_and_on_the_page(naming, clock, people, qapp):
    visit, loop = begin(naming, clock)
    seen = names_of(visit, loop, clock, 2)
    for _ in range(5):
        visit, loop = begin(naming, clock, visit.roll.ledger)
        seen += names_of(visit, loop, clock, 2)
        visit.open("remember")
        seen.append(visit.remembrance.person["name"])
        clock.advance(8)
        visit.wake()
        seen.append(visit.remembrance.person["name"])
    assert len(seen) == 16
    assert set(Counter(seen).values()) == {4}
    assert visit.roll.ledger.lead(people) == 0


def test_the_next_name_is_there_before_the_page_is_shown(naming, clock, qapp):
    visit, _ = begin(naming, clock)
    told = []
    visit.pageChanged.connect(lambda: told.append(visit.remembrance.person.get("name")))
    for _ in range(2):
        visit.open("remember")
        visit.back()
    first, second = (person.name for person in naming.people[:2])
    assert told == [first, first, second, second]


def test_with_less_motion_a_name_stays_longer(naming, clock, qapp):
    visit, _ = begin(naming, clock)
    visit.remembrance.calm = True
    visit.open("remember")
    first = visit.remembrance.person
    clock.advance(15.9)
    visit.wake()
    assert visit.remembrance.person == first
    clock.advance(0.1)
    visit.wake()
    assert visit.remembrance.person != first


def test_without_people_the_page_has_only_its_light(small, clock, qapp):
    nobody = replace(small, names=type(small.names)(()), version="nobody")
    visit, _ = begin(nobody, clock)
    visit.open("remember")
    clock.advance(30)
    visit.wake()
    assert visit.remembrance.person == {}
    assert visit.session.next_deadline() == 60.0


def test_a_morning_comes_in_the_exhibits_zone(observing, before_noon, qapp):
    visit, _ = begin(observing, before_noon)
    visit.remembrance.layCarnations()
    assert visit.remembrance.carnationsLaid
    before_noon.set(datetime(2027, 1, 20, 19, 59, tzinfo=UTC))  # 23:59 in Baku
    assert visit.remembrance.carnationsLaid
    before_noon.set(datetime(2027, 1, 20, 20, 1, tzinfo=UTC))  # still the 20th in New York
    assert not visit.remembrance.carnationsLaid
