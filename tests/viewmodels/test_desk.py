"""What staff can ask of a running kiosk."""

from datetime import UTC, datetime

import pytest

from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.visit import VisitModel


@pytest.fixture
def visit(observing, before_noon, qapp):
    return VisitModel(observing, before_noon, LookModel(observing))


def test_an_observance_is_begun_and_ended_by_hand(visit):
    visit.touched()
    desk = Desk(visit)
    assert desk.answer({"command": "observe", "id": "noon", "seconds": 30})["ok"]
    assert (visit.state, visit.observances.name) == ("observance", "A minute of silence")
    again = desk.answer({"command": "observe"})
    assert not again["ok"] and "already" in again["message"]
    assert desk.answer({"command": "cancel"})["ok"]
    assert visit.state == "active"
    assert not desk.answer({"command": "cancel"})["ok"]


def test_it_lasts_as_long_as_the_observance_unless_said_otherwise(visit, before_noon):
    Desk(visit).answer({"command": "observe"})
    before_noon.set(datetime(2027, 6, 1, tzinfo=UTC))
    before_noon.advance(59)
    visit.wake()
    assert visit.state == "observance"
    before_noon.advance(1)
    visit.wake()
    assert visit.state == "attract"


@pytest.mark.parametrize(
    "request_",
    [
        {},
        {"command": "shutdown"},
        {"command": None},
        {"command": ["observe"]},
        {"command": "observe", "id": "midnight"},
        {"command": "observe", "id": 7},
        {"command": "observe", "id": ["noon"]},
        {"command": "observe", "seconds": 9},
        {"command": "observe", "seconds": 601},
        {"command": "observe", "seconds": "30"},
        {"command": "observe", "seconds": True},
        {"command": "observe", "seconds": 30.5},
    ],
)
def test_anything_else_is_refused_and_changes_nothing(visit, request_):
    answer = Desk(visit).answer(request_)
    assert answer["ok"] is False and answer["message"].endswith(".")
    assert visit.state == "attract"


def test_an_announced_observance_can_be_called_off(visit, before_noon):
    before_noon.advance(90)
    visit.wake()
    assert Desk(visit).answer({"command": "cancel"})["ok"]
    assert visit.observances.notice == ""
    before_noon.advance(60)
    visit.wake()
    assert visit.state == "attract"


def test_an_exhibit_without_observances_can_be_still_for_a_minute(small, before_noon, qapp):
    visit = VisitModel(small, before_noon, LookModel(small))
    assert Desk(visit).answer({"command": "observe"})["ok"]
    assert (visit.state, visit.observances.name) == ("observance", "")
