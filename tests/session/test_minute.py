"""The minute that a visitor keeps for herself, the names that pass, and two carnations."""

from datetime import date

import pytest

from kiosk.session.flowers import Flowers
from kiosk.session.session import Session
from kiosk.session.silence import PIECES
from kiosk.session.table import Event, State
from kiosk.session.timing import Timings
from kiosk.session.visit import Visit


def make(patience=60.0, pace=8.0):
    return Session(
        Timings(scenes_s=(10.0, 12.0)),
        begin=lambda: Visit.begin("home", "az"),
        patience=lambda visit: patience,
        now=0.0,
        pace=lambda visit: pace if visit.page == "remember" else None,
    )


@pytest.fixture
def session():
    session = make()
    session.handle(Event.CHANGED, 0.0, lambda v: v.open("story").remember({"scroll": 4}))
    session.handle(Event.CHANGED, 1.0, lambda v: v.open("remember"))
    return session


def run(session, until):
    """Wake the session whenever it wants to be; the time of each change of the arc."""
    changes = []
    while session.next_deadline() is not None and session.next_deadline() <= until:
        now, before = session.next_deadline(), (session.state, session.pieces)
        session.wake(now)
        if (session.state, session.pieces) != before:
            changes.append(now)
    return changes


def test_the_arc_grows_piece_by_piece_and_the_minute_ends_by_itself(session):
    visit = session.visit
    session.handle(Event.MINUTE_STARTED, 10.0)
    assert (session.state, session.pieces, session.face) == (State.MINUTE, 0, State.ACTIVE)
    assert run(session, 69.9) == [10.0 + 5 * piece for piece in range(1, PIECES)]
    assert session.state is State.MINUTE
    session.wake(70.0)
    assert (session.state, session.minute, session.visit) == (State.ACTIVE, None, visit)


def test_no_idle_time_runs_in_it_and_all_of_it_afterwards():
    session = make(patience=20.0, pace=None)
    session.handle(Event.TOUCHED, 0.0)
    session.handle(Event.MINUTE_STARTED, 19.0)
    run(session, 79.0)
    assert (session.state, session.next_deadline()) == (State.ACTIVE, 99.0)


@pytest.mark.parametrize("event", [Event.TOUCHED, Event.CHANGED, Event.RESUMED])
def test_whatever_touches_it_ends_it_and_does_nothing_else(session, event):
    visit = session.visit
    session.handle(Event.MINUTE_STARTED, 10.0)
    session.handle(event, 12.0, Visit.back)
    assert (session.state, session.minute, session.visit) == (State.ACTIVE, None, visit)
    session.handle(Event.CHANGED, 13.0, Visit.back)
    assert (session.visit.page, session.visit.memory) == ("story", {"scroll": 4})


def test_an_observance_takes_its_place(session):
    visit = session.visit
    session.handle(Event.MINUTE_STARTED, 10.0)
    run(session, 40.0)
    assert session.observe("noon", 60.0, 42.0)
    assert (session.state, session.minute, session.pieces) == (State.OBSERVANCE, None, 0)
    session.handle(Event.TOUCHED, 50.0)
    run(session, 101.9)
    assert session.state is State.OBSERVANCE
    session.wake(102.0)
    assert (session.state, session.visit) == (State.ACTIVE, visit)


def test_a_hold_of_before_ends_and_starting_over_ends_the_minute(session):
    session.handle(Event.HOLD_STARTED, 5.0)
    session.handle(Event.MINUTE_STARTED, 10.0)
    assert session.holds == 0
    session.handle(Event.STARTED_OVER, 11.0)
    assert (session.state, session.minute) == (State.ATTRACT, None)


@pytest.mark.parametrize("state", [State.ATTRACT, State.PROMPT, State.OBSERVANCE])
def test_it_begins_only_in_a_visit(state):
    session = make()
    if state is State.PROMPT:
        session.handle(Event.TOUCHED, 0.0)
        session.wake(60.0)
    elif state is State.OBSERVANCE:
        session.observe("noon", 60.0, 0.0)
    assert session.state is state
    session.handle(Event.MINUTE_STARTED, 61.0)
    assert (session.state is State.MINUTE, session.minute) == (False, None)


def test_names_pass_on_their_page_only_and_are_no_sign_of_life(session):
    assert session.passing.count == 1, "the first is there at once"
    run(session, 60.0)
    assert session.passing.count == 8
    session.wake(61.0)
    assert session.state is State.PROMPT
    run(session, 90.0)
    assert session.passing.count == 8, "while she is asked, the name stays"
    session.handle(Event.TOUCHED, 90.5)
    assert session.passing.next_at == 98.5
    session.handle(Event.CHANGED, 91.0, Visit.back)
    assert session.passing.next_at is None
    session.handle(Event.CHANGED, 92.0, lambda v: v.open("remember"))
    assert session.passing.count == 9


def test_a_sign_of_life_does_not_keep_a_name(session):
    for second in range(2, 10):
        session.handle(Event.TOUCHED, float(second))
        session.wake(float(second))
    assert session.passing.count == 2


def test_in_the_minute_the_name_stays_and_then_has_its_full_time(session):
    session.handle(Event.MINUTE_STARTED, 5.0)
    run(session, 65.0)
    assert (session.passing.count, session.passing.next_at) == (1, 73.0)


def test_nothing_passes_when_nobody_is_there(session):
    session.handle(Event.STARTED_OVER, 2.0)
    run(session, 100.0)
    assert (session.passing.count, session.passing.next_at) == (1, None)


def test_two_carnations_are_gone_by_morning_and_stay_gone():
    today, tomorrow = date(2027, 1, 20), date(2027, 1, 21)
    flowers = Flowers()
    assert not flowers.lie(today)
    flowers.lay(today)
    flowers.lay(today)
    assert flowers.lie(today)
    assert not flowers.lie(tomorrow)
    assert not flowers.lie(today), "a clock that is put back does not bring them again"
