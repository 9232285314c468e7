"""The waits, against figures worked out by hand."""

import itertools

import pytest

from kiosk.session.timing import drift, idle_timeout_s, reading_time_s


def test_reading_time_is_at_130_words_a_minute():
    assert reading_time_s(130) == pytest.approx(60.0)
    assert reading_time_s(0) == 0.0


@pytest.mark.parametrize(
    ("words", "own_s", "expected_s"),
    [
        (0, None, 60.0),
        (65, None, 60.0),  # 30 s to read: 1.5 x 30 + 15 = 60
        (75, None, 66.92),  # 34.6 s to read
        (260, None, 195.0),  # 120 s to read
        (260, 90.0, 90.0),  # staff's own figure wins
    ],
)
def test_idle_timeout(words, own_s, expected_s):
    assert idle_timeout_s(words, own_s) == pytest.approx(expected_s, abs=0.01)


def test_drift_moves_at_most_four_pixels_a_minute_and_comes_round():
    places = [drift(60.0 * minute) for minute in range(10)]
    assert len(set(places)) == 9
    assert places[9] == places[0] == (0, 0)
    for (x, y), (next_x, next_y) in itertools.pairwise(places):
        assert max(abs(x), abs(y)) <= 4
        assert abs(next_x - x) <= 4 and abs(next_y - y) <= 4
    assert drift(59.0) == drift(0.0)
