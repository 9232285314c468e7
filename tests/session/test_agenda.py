"""What the wall clock asks for, however it is set."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.calendar.occasions import Rule
from kiosk.session.agenda import LOOK_S, Agenda

NOON = datetime(2027, 1, 20, 8, tzinfo=UTC)


def at(seconds):
    return NOON + timedelta(seconds=seconds)


@pytest.fixture
def agenda():
    return Agenda([Rule("noon", 1, 20, 12, 0, ZoneInfo("Asia/Baku"))])


@pytest.mark.parametrize(
    ("seconds", "announced", "due"),
    [
        (-61, False, False),
        (-60, True, False),
        (-0.001, True, False),
        (0, False, True),
        (59.999, False, True),
        (60, False, False),
    ],
)
def test_the_edges_are_sharp(agenda, seconds, announced, due):
    assert (agenda.announced(at(seconds)) is not None) is announced
    assert (agenda.due(at(seconds)) is not None) is due


@pytest.mark.parametrize(
    ("seconds", "wait_s"), [(-3600, 30), (-75, 15), (-60, 30), (-20, 20), (-0.25, 0.25), (0, 30)]
)
def test_the_clock_is_looked_at_at_each_edge_and_every_half_minute(agenda, seconds, wait_s):
    assert agenda.next_look_s(at(seconds)) == pytest.approx(wait_s)


def test_without_observances_the_clock_is_left_alone():
    assert Agenda().next_look_s(NOON) is None


def test_a_doubtful_clock_asks_for_nothing_and_is_looked_at_again(agenda):
    agenda.believed = lambda instant: instant >= at(30)
    assert agenda.due(at(10)) is None and agenda.announced(at(-10)) is None
    assert agenda.next_look_s(at(10)) == LOOK_S
    assert agenda.due(at(30)) is not None


def test_what_is_kept_is_not_due_again_but_next_year(agenda):
    agenda.keep(agenda.due(at(0)))
    assert agenda.due(at(0)) is None and agenda.announced(at(-30)) is None
    assert agenda.due(at(0).replace(year=2028)) is not None
