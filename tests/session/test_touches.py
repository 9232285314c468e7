"""Which touches count, at the edges of every tolerance."""

import pytest

from kiosk.session.touches import Touches, Verdict

GOES_ON, NO_TAP, ENDS, IGNORED = Verdict


def tap(touches, at=(50.0, 50.0), now=10.0, held=0.1, to=None, **how):
    touches.press("finger", at, now, **how)
    touches.over(now + held)
    return touches.release("finger", to or at, now + held)


@pytest.mark.parametrize(
    ("how", "verdict"),
    [
        ({}, GOES_ON),
        ({"to": (60.0, 50.0)}, GOES_ON),
        ({"to": (60.1, 50.0)}, NO_TAP),
        ({"held": 1.19, "control": "tile"}, GOES_ON),
        ({"held": 1.21, "control": "tile"}, IGNORED),
        ({"held": 1.3}, NO_TAP),
        ({"held": 3.01}, IGNORED),
        ({"width": 25.0}, GOES_ON),
        ({"width": 25.1}, IGNORED),
        ({"to_edge": 8.0}, GOES_ON),
        ({"to_edge": 7.9}, IGNORED),
        ({"to_edge": 0.0, "control": "tile"}, GOES_ON),
    ],
)
def test_a_tap_is_forgiven_so_much_and_no_more(how, verdict):
    assert tap(Touches(), **how) is verdict


@pytest.mark.parametrize(
    ("later", "control", "verdict"),
    [(0.34, "tile", IGNORED), (0.36, "tile", GOES_ON), (0.1, "other", GOES_ON)],
)
def test_a_second_tap_on_the_same_control_must_be_meant(later, control, verdict):
    touches = Touches()
    tap(touches, now=10.0, held=0.0, control="tile")
    assert tap(touches, now=10.0 + later, control=control) is verdict


def test_two_taps_beside_every_control_are_two_taps():
    touches = Touches()
    assert tap(touches, now=10.0) is tap(touches, now=10.2) is GOES_ON


def test_a_trembling_third_tap_does_not_wait_for_ever():
    touches = Touches()
    assert [tap(touches, now=now, held=0.0, control="tile") for now in (10.0, 10.2, 10.4)] == [
        GOES_ON, IGNORED, GOES_ON,
    ]  # fmt: skip


def test_a_press_that_is_held_is_let_go_and_leaves_no_trap():
    touches = Touches()
    touches.press("finger", (50, 50), 10.0, control="tile")
    assert touches.next_deadline() == pytest.approx(11.2)
    assert touches.over(11.1) == []
    assert touches.over(11.2) == ["finger"]
    assert touches.over(11.3) == [] and touches.next_deadline() is None
    assert touches.move("finger", (80, 50), 11.4) is IGNORED
    assert touches.press("other", (50, 50), 11.5, control="tile") is GOES_ON
    assert touches.release("other", (50, 50), 11.6) is GOES_ON
    assert touches.release("finger", (50, 50), 11.7) is IGNORED


def test_what_rests_on_no_control_is_heard_for_three_seconds():
    touches = Touches()
    touches.press("elbow", (50, 50), 10.0)
    assert touches.move("elbow", (55, 50), 12.0) is GOES_ON
    assert touches.over(12.9) == [] and touches.over(13.0) == ["elbow"]


def test_a_palm_is_known_later_too():
    touches = Touches()
    touches.press("palm", (50, 50), 10.0, width=12.0)
    assert touches.move("palm", (50, 50), 10.1, width=26.0) is ENDS
    assert touches.move("palm", (50, 50), 10.2, width=12.0) is IGNORED
    assert touches.next_deadline() is None


def test_a_drag_may_pause_but_not_for_ever():
    touches = Touches()
    touches.press("finger", (50, 50), 10.0, control="tile")
    assert touches.move("finger", (50, 61), 10.2) is NO_TAP
    assert touches.moved_on("finger", 10.2)
    assert touches.move("finger", (50, 75), 10.4) is NO_TAP
    assert touches.move("finger", (50, 76), 40.0) is NO_TAP
    assert not touches.moved_on("finger", 40.0)
    assert touches.over(70.3) == [] and touches.over(70.4) == ["finger"]


def test_any_number_of_hands_at_rest_blocks_no_tap():
    touches = Touches()
    for number in range(9):
        touches.press(number, (10.0 * number, 50), 10.0, control="tile" if number % 2 else None)
    assert touches.press("finger", (50, 50), 10.5, control="tile") is GOES_ON
    assert touches.release("finger", (50, 50), 10.6) is GOES_ON
    # Of those on the same control none acts any more, the one before the tap and all before that.
    assert sorted(touches.over(10.6)) == [1, 3, 5, 7]


def test_a_release_that_was_lost_is_made_up_for_at_the_next_press():
    touches = Touches()
    touches.press("finger", (50, 50), 10.0)
    assert touches.press("finger", (90, 50), 11.0) is IGNORED
    assert touches.over(11.0) == ["finger"]
    assert touches.release("finger", (90, 50), 11.1) is IGNORED
    assert touches.press("finger", (90, 50), 11.5) is GOES_ON


def test_a_panel_that_cancels_leaves_nothing_behind():
    touches = Touches()
    touches.press("finger", (50, 50), 10.0, control="tile")
    touches.cancel()
    assert touches.next_deadline() is None and touches.over(99.0) == []
    assert touches.release("finger", (50, 50), 10.1) is IGNORED
