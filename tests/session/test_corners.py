"""Five corners in order: the way into the staff panel."""

import random

import pytest

from kiosk.session.corners import CORNER_MM, ORDER, WITHIN_S, Corner, Corners, corner_at

SIZE = (708.0, 398.0)
AT = {
    Corner.TOP_LEFT: (12.0, 12.0),
    Corner.TOP_RIGHT: (696.0, 12.0),
    Corner.BOTTOM_RIGHT: (696.0, 386.0),
    Corner.BOTTOM_LEFT: (12.0, 386.0),
}


def tapped(corners: Corners, order, times) -> list[bool]:
    return [
        corners.tap(AT[corner] if corner else (350.0, 200.0), SIZE, at)
        for corner, at in zip(order, times, strict=True)
    ]


def test_the_order_opens_at_its_last_tap():
    assert tapped(Corners(), ORDER, range(5)) == [False, False, False, False, True]


def test_five_seconds_are_soon_enough_and_no_more():
    assert tapped(Corners(), ORDER, (0, 1, 2, 3, WITHIN_S))[-1]
    assert not tapped(Corners(), ORDER, (0, 1, 2, 3, WITHIN_S + 0.01))[-1]


@pytest.mark.parametrize("place", range(5))
def test_a_tap_elsewhere_between_them_spoils_it(place):
    order = [*ORDER[:place], None, *ORDER[place:]]
    opened = tapped(Corners(), order, [n * 0.5 for n in range(6)])
    assert any(opened) == (place == 0)


def test_whoever_goes_round_comes_nowhere():
    corners = Corners()
    round_and_round = list(Corner) * 10
    assert not any(tapped(corners, round_and_round, [n * 0.4 for n in range(40)]))


def test_whoever_begins_wrongly_can_begin_again_at_once():
    order = [Corner.TOP_LEFT, Corner.BOTTOM_RIGHT, *ORDER]
    assert tapped(Corners(), order, [n * 0.5 for n in range(7)])[-1]


def test_it_opens_once():
    corners = Corners()
    assert tapped(corners, ORDER, [n * 0.3 for n in range(5)])[-1]
    assert not any(tapped(corners, ORDER[1:], [n * 0.3 for n in range(5, 9)]))


def test_a_corner_is_a_square_and_less_on_a_small_panel():
    assert corner_at((CORNER_MM - 1, CORNER_MM - 1), SIZE) is Corner.TOP_LEFT
    assert corner_at((CORNER_MM + 1, 1), SIZE) is None
    assert corner_at((30.0, 30.0), (80.0, 60.0)) is None
    assert corner_at((79.0, 59.0), (80.0, 60.0)) is Corner.BOTTOM_RIGHT


def test_a_million_taps_by_chance_do_not_open_it():
    hands, corners = random.Random(1990), Corners()
    assert not any(
        corners.tap((hands.uniform(0, SIZE[0]), hands.uniform(0, SIZE[1])), SIZE, n * 0.1)
        for n in range(1_000_000)
    )


def test_taps_on_corners_only_open_it_by_rare_chance():
    """Somebody who does nothing but tap corners, one after the other, as fast as can be."""
    hands, corners = random.Random(20), Corners()
    opened = sum(corners.tap(AT[hands.choice(list(Corner))], SIZE, n * 0.5) for n in range(10_000))
    assert opened < 30  # one in 4^5
