"""Dates of which a part may be unknown."""

import pytest

from kiosk.model.dates import ClockTime, PartialDate
from kiosk.model.entity import FieldError


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1990-01-20", (1990, 1, 20), (1990, 1, 20)),
        ("1988-02", (1988, 2, 1), (1988, 2, 29)),
        ("1990", (1990, 1, 1), (1990, 12, 31)),
    ],
)
def test_what_is_known_bounds_what_it_can_mean(text, earliest, latest):
    date = PartialDate.parse(text)
    assert (date.earliest, date.latest, str(date)) == (earliest, latest, text)


@pytest.mark.parametrize(
    ("text", "says", "nearest"),
    [
        ("1990-02-30", "no day 30 in 1990-02", "1990-02-28"),
        ("1990-13-01", "no month", None),
        ("20.01.1990", "not a date", None),
        ("1990-1-2", "not a date", None),
        ("0000", "no month", None),
    ],
)
def test_a_day_that_never_was_is_refused(text, says, nearest):
    with pytest.raises(FieldError, match=says) as caught:
        PartialDate.parse(text)
    assert caught.value.nearest == nearest


def test_times_are_read_to_the_minute():
    assert ClockTime.parse("07:05") == ClockTime(7, 5)
    assert str(ClockTime(23, 30)) == "23:30"


@pytest.mark.parametrize("text", ["24:00", "7:05", "11.30", "630", "12:60"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(FieldError, match="not a time"):
        ClockTime.parse(text)
