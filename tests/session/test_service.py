"""The panel in time: what opens it, and what ends by itself."""

import pytest

from kiosk.session.corners import ORDER
from kiosk.session.pin import TRIES, Kept, hashed
from kiosk.session.service import (
    ALONE_S,
    CLEANING_S,
    KEEP_EVERY_S,
    LEARNING_S,
    PIECES,
    Note,
    Service,
    Stage,
)  # fmt: skip
from tests.session.test_corners import AT, SIZE

PIN = "802519"
KEPT = Kept("00" * 16, hashed(PIN, "00" * 16, (2, 1, 1)), (2, 1, 1))


class Panel:
    """A panel, its clock, and what was written down of its PIN."""

    def __init__(self, kept: Kept | None = KEPT, now: float = 1000.0, spoilt: bool = False):
        self.now = now
        self.written: list[Kept] = []
        self.service = Service(kept, self.written.append, now, spoilt)

    def corners(self) -> None:
        for corner in ORDER:
            self.now += 0.5
            self.service.tap(AT[corner], SIZE, self.now)

    def enter(self, pin: str) -> None:
        for digit in pin:
            self.service.digit(digit, self.now)
        self.service.enter(self.now)

    def open(self) -> "Panel":
        self.corners()
        self.enter(PIN)
        assert self.stage is Stage.OPEN
        return self

    def wait(self, seconds: float) -> None:
        """Let time pass as the timer does: from deadline to deadline."""
        until = self.now + seconds
        for _ in range(10_000):
            due = self.service.next_deadline(self.now)
            if due is None or due > until:
                break
            self.now = max(self.now, due)
            self.service.wake(self.now)
        else:
            raise AssertionError("it never sleeps")
        self.now = until
        self.service.wake(self.now)

    @property
    def stage(self) -> Stage:
        return self.service.stage


def test_the_first_time_a_pin_is_chosen_twice():
    panel = Panel(kept=None)
    panel.corners()
    assert panel.stage is Stage.NEW_PIN
    panel.enter(PIN)
    assert panel.stage is Stage.REPEAT_PIN
    assert not panel.written
    panel.enter(PIN)
    assert panel.stage is Stage.OPEN
    again = Panel(panel.written[-1])
    again.corners()
    assert again.stage is Stage.PIN
    again.enter(PIN)
    assert again.stage is Stage.OPEN


@pytest.mark.parametrize(
    ("pin", "note"), [("80251", Note.SHORT), ("", Note.SHORT), ("123456", Note.SIMPLE)]
)
def test_what_cannot_be_a_pin_is_told(pin, note):
    panel = Panel(kept=None)
    panel.corners()
    panel.enter(pin)
    assert (panel.stage, panel.service.note) == (Stage.NEW_PIN, note)


def test_two_that_differ_begin_again():
    panel = Panel(kept=None)
    panel.corners()
    panel.enter(PIN)
    panel.enter("802518")
    assert (panel.stage, panel.service.note) == (Stage.NEW_PIN, Note.DIFFERENT)
    assert not panel.written


def test_a_pin_that_cannot_be_read_is_not_set_anew():
    panel = Panel(kept=None, spoilt=True)
    panel.corners()
    panel.enter(PIN)
    assert panel.stage is Stage.SPOILT
    assert not panel.written


def test_after_five_wrong_ones_even_the_right_one_must_wait():
    panel = Panel()
    panel.corners()
    for _ in range(TRIES):
        panel.enter("111222")
    assert panel.service.note is Note.WAIT
    assert panel.service.wait_s(panel.now) == 30
    panel.enter(PIN)
    assert panel.stage is Stage.PIN
    panel.wait(29)
    assert panel.service.wait_s(panel.now) == 1
    panel.wait(1)
    assert panel.service.note is Note.NONE
    panel.enter(PIN)
    assert panel.stage is Stage.OPEN
    assert panel.written[-1].fails == 0


def test_too_few_digits_are_no_try():
    panel = Panel()
    panel.corners()
    for _ in range(TRIES * 2):
        panel.enter("802")
    assert not panel.written
    panel.enter(PIN)
    assert panel.stage is Stage.OPEN


def test_a_wait_goes_on_after_the_pad_was_closed_and_is_written_down_meanwhile():
    panel = Panel()
    panel.corners()
    for _ in range(TRIES + 1):
        panel.wait(panel.service.wait_s(panel.now))
        panel.enter("111222")
    panel.service.close()
    panel.wait(35)
    assert panel.stage is Stage.CLOSED
    left = [kept.wait_s for kept in panel.written]
    assert left[-4:] == [60, 50, 40, 30]
    assert KEEP_EVERY_S == 10
    # The power goes: the rest is waited for, whatever the wall clock shows by then.
    again = Panel(panel.written[-1], now=3.0)
    again.corners()
    assert again.service.note is Note.WAIT
    assert again.service.wait_s(again.now) == 28
    again.enter(PIN)
    assert again.stage is Stage.PIN


def test_a_panel_left_alone_closes():
    panel = Panel().open()
    panel.wait(ALONE_S - 1)
    panel.service.touched(panel.now)
    panel.wait(ALONE_S - 1)
    assert panel.stage is Stage.OPEN
    panel.wait(1)
    assert panel.stage is Stage.CLOSED


@pytest.mark.parametrize("kept", [KEPT, None])
def test_a_pad_left_alone_closes_and_forgets_what_was_typed(kept):
    panel = Panel(kept)
    panel.corners()
    panel.service.digit("8", panel.now)
    panel.wait(ALONE_S)
    assert panel.stage is Stage.CLOSED
    assert panel.service.entered == ""


def test_cleaning_ends_by_itself_whatever_touches_and_the_arc_shows_how_far_it_is():
    panel = Panel().open()
    panel.service.clean(panel.now)
    for n in range(1, PIECES):
        panel.wait(CLEANING_S / PIECES)
        panel.service.touched(panel.now)
        assert panel.service.piece(panel.now) == n
    assert panel.stage is Stage.CLEANING
    panel.wait(CLEANING_S / PIECES)
    assert panel.stage is Stage.OPEN
    panel.wait(ALONE_S)
    assert panel.stage is Stage.CLOSED


def test_the_desktop_is_left_for_its_time_and_no_longer():
    panel = Panel().open()
    panel.service.leave(300, panel.now)
    panel.wait(299)
    panel.service.touched(panel.now)
    assert panel.stage is Stage.AWAY
    panel.wait(1)
    assert panel.stage is Stage.CLOSED


def test_learning_the_keys_ends_with_it_or_by_itself():
    panel = Panel().open()
    panel.service.learn(panel.now)
    panel.service.return_early(panel.now)
    assert panel.stage is Stage.OPEN
    panel.service.learn(panel.now)
    panel.wait(LEARNING_S)
    assert panel.stage is Stage.CLOSED


def test_a_new_pin_takes_the_place_of_the_old_one():
    panel = Panel().open()
    panel.service.change_pin(panel.now)
    panel.enter("390175")
    panel.enter("390175")
    assert panel.stage is Stage.OPEN
    panel.service.close()
    panel.corners()
    panel.enter(PIN)
    assert panel.service.note is Note.WRONG
    panel.enter("390175")
    assert panel.stage is Stage.OPEN


def test_nothing_is_done_by_a_panel_that_is_closed():
    panel = Panel()
    for act in (panel.service.clean, panel.service.learn, panel.service.change_pin):
        act(panel.now)
    panel.service.leave(300, panel.now)
    panel.enter(PIN)
    assert panel.stage is Stage.CLOSED
    assert not panel.written
    assert panel.service.next_deadline(panel.now) is None
