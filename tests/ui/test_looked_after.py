"""Where no exhibit can be shown: one light for visitors, and the panel for staff."""

import pytest

from kiosk.ops.panel import Choices
from kiosk.resting import AGAIN, RestingApp
from kiosk.service.house import Keeping
from kiosk.service.serving import Serving
from kiosk.service.words import LOOKED_AFTER, words
from tests.ui.serving import KEPT, Staff, TwoVersions, programs


@pytest.fixture
def dead(qapp, clock):
    versions = TwoVersions()
    keeping = Keeping(pin=KEPT, choices=Choices(language="en"))
    staff = Staff(
        None, clock, serving=Serving(keeping, versions, programs(), folder=lambda: "broken")
    )
    staff.versions = versions
    yield staff
    staff.close()


def shown_words(staff: Staff) -> list[str]:
    texts = (item.property("text") for item in staff.driver.shown())
    return [text for text in texts if isinstance(text, str) and text]


def test_visitors_read_that_somebody_takes_care_in_every_shipped_language(dead, january):
    assert shown_words(dead) == list(LOOKED_AFTER.values())
    assert set(LOOKED_AFTER) == set(january.languages)


def test_a_touch_does_nothing(dead):
    dead.driver.tap(dead.app.view)
    dead.driver.settle()
    assert shown_words(dead) == list(LOOKED_AFTER.values())


def test_staff_see_what_is_wrong_and_where(dead):
    dead.open("problems")
    assert "pages/home.yaml, line 12" in shown_words(dead)
    assert "There is no page “plantin”." in shown_words(dead)


def test_staff_can_go_back_from_there(dead):
    dead.open("content")
    dead.tap("go-back")
    dead.tap("go-back:yes")
    assert dead.versions.done == ["go back"]


def test_what_needs_an_exhibit_is_asleep(dead):
    dead.open("room")
    assert dead.driver.find("service:silence") is None
    assert dead.driver.find("service:clean") is not None
    dead.tap("part:content")
    dead.driver.settle()
    assert dead.driver.find("service:school:on") is None


def test_the_glass_can_be_cleaned_and_dimmed(dead):
    dead.open("room")
    dead.tap("brightness:less")
    dead.tap("clean")
    dead.touch_corners()
    assert dead.stage == "cleaning"
    assert dead.text("cleaning") == words("en")["cleaningNow"]
    dead.pass_time(60)
    dead.pass_time(60)
    assert dead.stage == "closed"
    dead.driver.settle()
    assert shown_words(dead) == list(LOOKED_AFTER.values())


def test_staff_can_ask_to_open_it_once_more(dead):
    asked = []
    dead.service.lookAgain.connect(lambda: asked.append(AGAIN))
    dead.open("problems")
    dead.tap("try-again")
    assert asked == [AGAIN]


def test_it_needs_nothing_at_all(qapp):
    app = RestingApp(windowed=True)
    assert app.warnings == []
    app.close()
