"""20 January, 11:58 to 12:02, walked second by second, in each state and under each clock."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.calendar.built import is_doubtful
from kiosk.calendar.occasions import Rule
from kiosk.clock import ManualClock
from kiosk.session.agenda import LOOK_S, Agenda
from kiosk.session.session import Session
from kiosk.session.table import Event, State
from kiosk.session.timing import Timings
from kiosk.session.visit import Visit

NOON = datetime(2027, 1, 20, 8, tzinfo=UTC)
TWO_BEFORE = -120
BAKU = ZoneInfo("Asia/Baku")
EVERY = tuple(Event)[:6]  # whatever a visitor or a page can send


class Kiosk:
    """A session and its clock; it is woken when it asks to be, as the timer does."""

    def __init__(self, seconds=TWO_BEFORE, kept=(), patience=600.0, zone=BAKU, rules=None):
        self.clock = ManualClock(utc=NOON)
        self.clock.step(seconds)
        self.session = Session(
            Timings(scenes_s=(10.0, 12.0, 8.0)),
            begin=lambda: Visit.begin("home", "az"),
            patience=lambda visit: patience,
            now=self.clock.now(),
        )
        rules = rules or [Rule("noon", 1, 20, 12, 0, zone)]
        believed = lambda at: not is_doubtful(at)  # noqa: E731
        self.session.follow(Agenda(rules, kept, believed), self.clock.now())
        self.wake()

    def wake(self):
        self.session.wake(self.clock.now(), self.clock.utc())

    def pass_s(self, seconds):
        """Let time pass, and wake the session at each of its deadlines on the way, never else."""
        until = self.clock.now() + seconds
        while (due := self.session.next_deadline()) is not None and due <= until:
            self.clock.advance(max(0.0, due - self.clock.now()))
            self.wake()
        self.clock.advance(until - self.clock.now())

    def bring(self, state):
        if state is not State.ATTRACT:
            self.send(Event.CHANGED, lambda v: v.speak("ru").open("story").remember({"y": 7.0}))
        if state is State.PROMPT:
            self.send(Event.TIME_ELAPSED)
        assert self.session.state is state
        return self

    def send(self, event, change=None):
        self.session.handle(event, self.clock.now(), change)

    @property
    def second(self):
        return round((self.clock.utc() - NOON).total_seconds())


def walk(kiosk, seconds=240):
    """What each second brings: second -> (state, announced)."""
    seen = {}
    for _ in range(seconds):
        seen[kiosk.second] = (kiosk.session.state, kiosk.session.announced is not None)
        kiosk.pass_s(1)
    return seen


@pytest.mark.parametrize("state", [State.ATTRACT, State.ACTIVE])
def test_second_by_second(state):
    kiosk = Kiosk().bring(state)
    before = kiosk.session.visit
    for second, (now, announced) in walk(kiosk).items():
        assert now is (State.OBSERVANCE if 0 <= second < 60 else state), second
        assert announced is (-60 <= second < 0), second
    assert kiosk.session.visit == before


def test_second_by_second_in_the_prompt():
    kiosk = Kiosk(-20).bring(State.PROMPT)
    before = kiosk.session.visit
    seen = walk(kiosk, 120)
    assert all(seen[s] == (State.PROMPT, True) for s in range(-20, 0))
    assert all(seen[s] == (State.OBSERVANCE, False) for s in range(60))
    assert all(seen[s] == (State.ACTIVE, False) for s in range(60, 100))
    assert kiosk.session.visit == before


@pytest.mark.parametrize("state", [State.ACTIVE, State.PROMPT])
def test_afterwards_she_has_the_full_patience_of_her_page(state):
    kiosk = Kiosk(-1, patience=45.0).bring(state)
    kiosk.pass_s(61)
    assert kiosk.second == 60
    assert kiosk.session.state is State.ACTIVE
    kiosk.pass_s(44)
    assert kiosk.session.state is State.ACTIVE
    kiosk.pass_s(1)
    assert kiosk.session.state is State.PROMPT


@pytest.mark.parametrize("state", [State.ATTRACT, State.ACTIVE, State.PROMPT])
def test_nothing_that_happens_in_it_changes_anything(state):
    kiosk = Kiosk(-1).bring(state)
    before, scene, serial = kiosk.session.visit, kiosk.session.scene, kiosk.session.scenes_shown
    kiosk.pass_s(2)
    for _ in range(50):
        for event in EVERY:
            kiosk.send(event, lambda v: v.open("elsewhere").speak("en"))
        kiosk.pass_s(1)
        assert kiosk.session.state is State.OBSERVANCE
    kiosk.pass_s(9)
    assert kiosk.session.state is (State.ATTRACT if state is State.ATTRACT else State.ACTIVE)
    assert (kiosk.session.visit, kiosk.session.holds) == (before, 0)
    assert (kiosk.session.scene, kiosk.session.scenes_shown) == (scene, serial)


def test_the_loop_goes_on_with_its_scene_for_its_full_time():
    kiosk = Kiosk(-25)
    kiosk.pass_s(24)
    scene = kiosk.session.scene
    kiosk.pass_s(61)
    assert (kiosk.session.state, kiosk.session.scene) == (State.ATTRACT, scene)
    kiosk.pass_s(7.9)
    assert kiosk.session.scene == scene
    kiosk.pass_s(5)
    assert kiosk.session.scene == (scene + 1) % 3


def test_who_was_offered_to_go_on_still_is():
    kiosk = Kiosk(-15).bring(State.PROMPT)
    before = kiosk.session.visit
    kiosk.send(Event.TIME_ELAPSED)
    kiosk.pass_s(75)
    assert (kiosk.session.state, kiosk.session.last_visit) == (State.ATTRACT, before)
    kiosk.send(Event.RESUMED)
    assert kiosk.session.visit == before


def test_holds_end_and_what_ends_late_is_not_counted():
    kiosk = Kiosk(-1).bring(State.ACTIVE)
    kiosk.send(Event.HOLD_STARTED)
    kiosk.pass_s(2)
    kiosk.send(Event.HOLD_ENDED)
    kiosk.pass_s(60)
    assert kiosk.session.holds == 0
    kiosk.pass_s(600)
    assert kiosk.session.state is State.PROMPT


@pytest.mark.parametrize("second", [0, 1, 30, 59])
def test_a_kiosk_that_starts_in_the_middle_joins(second):
    kiosk = Kiosk(second)
    assert kiosk.session.state is State.OBSERVANCE
    assert kiosk.session.pieces == second // 5
    kiosk.pass_s(59.9 - second)
    assert kiosk.session.state is State.OBSERVANCE
    kiosk.pass_s(0.2)
    assert kiosk.session.state is State.ATTRACT


def test_a_restart_in_the_middle_joins_and_one_after_it_does_not_repeat():
    kiosk = Kiosk(-1)
    kiosk.pass_s(31)
    again = Kiosk(kiosk.second)  # what is under way is written down when it is over
    assert again.session.state is State.OBSERVANCE
    again.pass_s(60)
    later = Kiosk(-5, kept=again.session.agenda.kept)  # restarted, and the clock put back
    assert all(now is State.ATTRACT for now, _ in walk(later, 90).values())


@pytest.mark.parametrize("back", [1, 30, 59, 90, 3600])
@pytest.mark.parametrize("when", [1, 30, 59, 60, 61, 100])
def test_a_clock_put_back_repeats_nothing(back, when):
    kiosk = Kiosk(-10).bring(State.ACTIVE)
    kiosk.pass_s(10 + when)
    kiosk.clock.step(-back)
    kiosk.wake()
    held = 0
    for _ in range(back + 200):
        held += kiosk.session.state is State.OBSERVANCE
        kiosk.pass_s(1)
    assert held == max(0, 60 - when)


def test_a_clock_put_back_before_it_began_takes_the_notice_away_and_brings_it_again():
    kiosk = Kiosk(-30)
    assert kiosk.session.announced
    kiosk.clock.step(-600)
    kiosk.pass_s(LOOK_S)
    assert kiosk.session.announced is None
    seen = walk(kiosk, 700)
    assert sum(now is State.OBSERVANCE for now, _ in seen.values()) == 60


@pytest.mark.parametrize("start", [-3000, -119, -61, -10])
@pytest.mark.parametrize("second", [0, 1, 20, 29])
def test_a_clock_put_forward_into_it_joins_within_half_a_minute(start, second):
    kiosk = Kiosk(start).bring(State.ACTIVE)
    kiosk.clock.step(second - start)
    kiosk.pass_s(LOOK_S)
    assert kiosk.session.state is State.OBSERVANCE
    kiosk.pass_s(60 - LOOK_S - second)
    assert kiosk.session.state is State.ACTIVE


def test_a_clock_put_forward_over_it_leaves_it_out():
    kiosk = Kiosk(-30)
    kiosk.clock.step(300)
    assert all(now is State.ATTRACT for now, _ in walk(kiosk, 90).values())


@pytest.mark.parametrize("rate", [0.98, 1.02])
def test_clocks_that_drift_apart_still_begin_it_at_the_second(rate):
    kiosk = Kiosk(-4 * 3600)
    while kiosk.session.state is not State.OBSERVANCE:
        wait = max(0.0, kiosk.session.next_deadline() - kiosk.clock.now())
        kiosk.clock.advance(wait)
        kiosk.clock.step(wait * (rate - 1))
        kiosk.wake()
    late = (kiosk.clock.utc() - NOON).total_seconds()
    assert 0 <= late < 0.5


def test_a_doubtful_clock_begins_nothing_until_it_is_set():
    kiosk = Kiosk()
    kiosk.clock.set(datetime(1990, 1, 20, 7, 59, 30, tzinfo=UTC))
    seen = walk(kiosk, 120)
    assert all(got == (State.ATTRACT, False) for got in seen.values())
    kiosk.clock.set(NOON)
    kiosk.pass_s(LOOK_S)
    assert kiosk.session.state is State.OBSERVANCE


@pytest.mark.parametrize(
    ("zone", "rule", "starts"),
    [
        ("Europe/Paris", (3, 28, 2, 30), datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
        ("Europe/Paris", (10, 31, 2, 30), datetime(2027, 10, 31, 0, 30, tzinfo=UTC)),
        ("America/New_York", (11, 7, 1, 30), datetime(2027, 11, 7, 5, 30, tzinfo=UTC)),
    ],
)
def test_where_clocks_are_changed_it_is_held_once(zone, rule, starts):
    kiosk = Kiosk(rules=[Rule("noon", *rule, ZoneInfo(zone))])
    kiosk.clock.set(starts)
    kiosk.clock.step(-3700)
    kiosk.wake()
    seen = []
    for _ in range(3 * 3600):
        if kiosk.session.state is State.OBSERVANCE:
            seen.append(kiosk.clock.utc())
        kiosk.pass_s(1)
    assert (len(seen), seen[0]) == (60, starts)


def test_by_hand_from_every_state_once_at_a_time():
    for state in (State.ATTRACT, State.ACTIVE, State.PROMPT):
        kiosk = Kiosk(5000).bring(state)
        assert kiosk.session.observe("noon", 90, kiosk.clock.now())
        assert not kiosk.session.observe("noon", 90, kiosk.clock.now())
        kiosk.pass_s(89)
        assert kiosk.session.state is State.OBSERVANCE
        kiosk.pass_s(1)
        assert kiosk.session.state is not State.OBSERVANCE


def test_by_hand_just_before_its_time_makes_one_silence_of_both():
    kiosk = Kiosk(-20)
    kiosk.session.observe("", 60, kiosk.clock.now())
    seen = walk(kiosk, 120)
    assert all((seen[s][0] is State.OBSERVANCE) is (s < 60) for s in range(-20, 100))


def test_a_longer_one_by_hand_is_not_cut_short_by_its_time():
    kiosk = Kiosk(-20)
    kiosk.session.observe("", 300, kiosk.clock.now())
    seen = walk(kiosk, 320)
    assert all((seen[s][0] is State.OBSERVANCE) is (s < 280) for s in range(-20, 300))


def test_called_off_while_held_it_ends_and_does_not_come_back():
    kiosk = Kiosk(-1).bring(State.ACTIVE)
    kiosk.pass_s(10)
    assert kiosk.session.call_off(kiosk.clock.now())
    assert kiosk.session.state is State.ACTIVE
    assert all(now is State.ACTIVE for now, _ in walk(kiosk, 90).values())
    assert not kiosk.session.call_off(kiosk.clock.now())


def test_called_off_while_announced_it_is_not_held():
    kiosk = Kiosk(-30)
    assert kiosk.session.call_off(kiosk.clock.now())
    assert all(got == (State.ATTRACT, False) for got in walk(kiosk, 120).values())


def test_the_arc_is_drawn_in_twelve_pieces():
    kiosk = Kiosk(-1)
    drawn = []
    for _ in range(61):
        kiosk.pass_s(1)
        drawn.append(kiosk.session.pieces)
    assert drawn[:60] == [second // 5 for second in range(60)]


def test_it_sleeps_between_the_pieces():
    kiosk = Kiosk(0)
    wakes = 0
    while kiosk.session.state is State.OBSERVANCE:
        kiosk.clock.advance(kiosk.session.next_deadline() - kiosk.clock.now())
        kiosk.wake()
        wakes += 1
    assert wakes <= 16


def test_it_closes_every_gate_and_leaves_her_where_she_was():
    kiosk = Kiosk()
    kiosk.bring(State.ACTIVE)
    kiosk.session.replace_visit(lambda visit: visit.open("people").open_gate("death"))
    before = kiosk.session.visit
    assert before.gates_here() == ("death",)
    kiosk.session.observe("", 60, kiosk.clock.now())
    kiosk.pass_s(61)
    assert kiosk.session.visit == before.close_gates()
