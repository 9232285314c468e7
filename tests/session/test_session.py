"""The session in time: each state, each wait, each thing that must be forgotten."""

import pytest

from kiosk.session.session import Session
from kiosk.session.table import Event, State
from kiosk.session.timing import Timings
from kiosk.session.visit import Visit


def make(now=0.0, patience=60.0):
    return Session(
        Timings(scenes_s=(10.0, 12.0, 8.0)),
        begin=lambda: Visit.begin("home", "az"),
        patience=lambda visit: patience,
        now=now,
    )


def test_scenes_follow_each_other_each_for_its_own_time():
    session = make()
    seen = []
    for _ in range(5):
        seen.append((session.scene, session.next_deadline()))
        session.wake(session.next_deadline())
    assert seen == [(0, 10), (1, 22), (2, 30), (0, 40), (1, 52)]


def test_waking_early_changes_nothing():
    session = make()
    assert session.wake(9.99) is False
    assert session.scene == 0


def test_a_visit_is_asked_after_and_then_ends():
    session = make()
    session.handle(Event.TOUCHED, 3.0)
    assert (session.state, session.next_deadline()) == (State.ACTIVE, 63.0)
    session.wake(63.0)
    assert (session.state, session.next_deadline()) == (State.PROMPT, 93.0)
    session.wake(93.0)
    assert session.state is State.ATTRACT


def test_any_sign_of_life_starts_the_idle_time_anew():
    session = make()
    session.handle(Event.TOUCHED, 0.0)
    session.handle(Event.TOUCHED, 59.0)
    session.wake(60.0)
    assert (session.state, session.next_deadline()) == (State.ACTIVE, 119.0)


def test_a_touch_answers_the_prompt_as_often_as_it_is_asked():
    session = make()
    session.handle(Event.TOUCHED, 0.0)
    for _ in range(12):
        session.wake(session.next_deadline())
        assert session.state is State.PROMPT
        session.handle(Event.TOUCHED, session.next_deadline() - 1.0)
        assert session.state is State.ACTIVE


def test_everything_of_a_visit_is_forgotten():
    session = make()
    session.handle(Event.CHANGED, 0.0, lambda v: v.speak("ru").open("story").adjust(text_scale=2.0))
    session.handle(Event.CHANGED, 1.0, lambda v: v.remember({"scroll": 40}).lay_over("access"))
    session.wake(session.next_deadline())
    session.wake(session.next_deadline())
    assert session.visit == Visit.begin("home", "az")


def test_who_comes_back_within_twenty_seconds_goes_on_where_she_was():
    session = make()
    session.handle(
        Event.CHANGED, 0.0, lambda v: v.speak("ru").open("story").adjust(text_scale=1.35)
    )
    before = session.visit
    session.wake(60.0)
    session.wake(90.0)
    assert session.last_visit == before
    session.handle(Event.RESUMED, 109.0)
    assert (session.state, session.visit) == (State.ACTIVE, before)
    assert session.last_visit is None


def test_after_twenty_seconds_the_offer_is_gone():
    session = make()
    session.handle(Event.CHANGED, 0.0, lambda v: v.open("story"))
    session.wake(60.0)
    session.wake(90.0)
    scene = session.scene
    while session.next_deadline() < 110.0:
        session.wake(session.next_deadline())
    assert session.wake(110.0)
    assert session.last_visit is None
    assert session.state is State.ATTRACT
    session.handle(Event.RESUMED, 111.0)
    assert session.visit == Visit.begin("home", "az")
    assert scene == 0


def test_the_next_visitor_is_not_offered_the_last_visit():
    session = make()
    session.handle(Event.CHANGED, 0.0, lambda v: v.open("story"))
    session.wake(60.0)
    session.wake(90.0)
    session.handle(Event.TOUCHED, 95.0)
    assert session.last_visit is None


def test_who_starts_over_leaves_nothing_to_resume():
    session = make()
    session.handle(Event.CHANGED, 0.0, lambda v: v.open("story"))
    session.handle(Event.STARTED_OVER, 5.0)
    assert (session.state, session.last_visit) == (State.ATTRACT, None)


def test_a_hold_stops_the_idle_time_until_the_last_one_ends():
    session = make()
    session.handle(Event.TOUCHED, 0.0)
    session.handle(Event.HOLD_STARTED, 1.0)
    session.handle(Event.HOLD_STARTED, 2.0)
    session.handle(Event.TOUCHED, 3.0)
    assert session.next_deadline() is None
    assert session.wake(10_000.0) is False
    session.handle(Event.HOLD_ENDED, 10_000.0)
    assert session.next_deadline() is None
    session.handle(Event.HOLD_ENDED, 10_001.0)
    assert session.next_deadline() == 10_061.0


def test_a_hold_ends_by_itself_after_its_time():
    session = make()
    session.handle(Event.TOUCHED, 0.0)
    session.handle(Event.HOLD_STARTED, 1.0, hold_s=100.0)
    session.handle(Event.HOLD_STARTED, 2.0)
    assert session.next_deadline() == 101.0
    assert session.wake(101.0) is True
    assert (session.holds, session.next_deadline()) == (1, None)
    session.handle(Event.HOLD_STARTED, 102.0, hold_s=8.0)
    session.handle(Event.HOLD_ENDED, 103.0)
    assert (session.holds, session.next_deadline()) == (1, None)
    session.handle(Event.HOLD_ENDED, 104.0)
    assert session.next_deadline() == 164.0


def test_starting_over_ends_every_hold():
    session = make()
    session.handle(Event.TOUCHED, 0.0)
    session.handle(Event.HOLD_STARTED, 1.0)
    session.handle(Event.STARTED_OVER, 2.0)
    session.handle(Event.TOUCHED, 3.0)
    assert session.next_deadline() == 63.0


def test_a_long_sleep_of_the_machine_still_asks_first():
    session = make()
    session.handle(Event.TOUCHED, 0.0)
    session.wake(9_000.0)
    assert (session.state, session.next_deadline()) == (State.PROMPT, 9_030.0)


def test_a_change_without_a_change_is_a_fault_of_the_program():
    session = make()
    with pytest.raises(AssertionError):
        session.handle(Event.CHANGED, 0.0)


def test_who_comes_back_finds_the_gates_closed():
    session = make()
    session.handle(Event.CHANGED, 0.0, lambda v: v.open("story").open_gate("passage"))
    session.wake(60.0)
    assert session.visit.gates_here() == ("passage",)
    session.wake(90.0)
    session.handle(Event.RESUMED, 95.0)
    assert (session.visit.page, session.visit.gates_here()) == ("story", ())
