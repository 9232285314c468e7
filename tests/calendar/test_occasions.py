"""From a day and an hour in a zone to instants: against times worked out by hand."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.calendar.occasions import Rule, between, following, in_year, overlapping


def rule(zone="Asia/Baku", month=1, day=20, hour=12, minute=0, **more):
    return Rule("one", month, day, hour, minute, ZoneInfo(zone), **more)


def utc(*parts):
    return datetime(*parts, tzinfo=UTC)


def test_noon_in_baku_is_eight_in_the_morning_of_utc():
    occasion = in_year(rule(), 2027)
    assert occasion.starts == utc(2027, 1, 20, 8)
    assert occasion.ends == utc(2027, 1, 20, 8, 1)
    assert occasion.announced == utc(2027, 1, 20, 7, 59)


@pytest.mark.parametrize(
    ("zone", "day", "hour", "expected"),
    [
        # Put forward at 02:00: 02:30 does not exist, and is held at what would have been 02:30.
        ("Europe/Paris", (2027, 3, 28), (2, 30), utc(2027, 3, 28, 1, 30)),
        ("America/New_York", (2027, 3, 14), (2, 30), utc(2027, 3, 14, 7, 30)),
        # Only half an hour is left out on Lord Howe Island.
        ("Australia/Lord_Howe", (2027, 10, 3), (2, 15), utc(2027, 10, 2, 15, 45)),
        # Put back at 03:00: 02:30 comes twice, and the first counts.
        ("Europe/Paris", (2027, 10, 31), (2, 30), utc(2027, 10, 31, 0, 30)),
        ("America/New_York", (2027, 11, 7), (1, 30), utc(2027, 11, 7, 5, 30)),
        # Beside the changes.
        ("Europe/Paris", (2027, 3, 28), (1, 59), utc(2027, 3, 28, 0, 59)),
        ("Europe/Paris", (2027, 3, 28), (3, 0), utc(2027, 3, 28, 1, 0)),
        ("Europe/Paris", (2027, 7, 14), (12, 0), utc(2027, 7, 14, 10, 0)),
        # A day before, and a day after, by UTC.
        ("Pacific/Kiritimati", (2027, 1, 1), (0, 0), utc(2026, 12, 31, 10, 0)),
        ("Pacific/Pago_Pago", (2027, 12, 31), (23, 59), utc(2028, 1, 1, 10, 59)),
    ],
)
def test_hours_that_do_not_exist_and_hours_that_come_twice(zone, day, hour, expected):
    year, month, date = day
    assert in_year(rule(zone, month, date, *hour), year).starts == expected


def test_the_missing_hour_is_shown_as_the_hour_after():
    paris = ZoneInfo("Europe/Paris")
    starts = in_year(rule("Europe/Paris", 3, 28, 2, 30), 2027).starts
    assert f"{starts.astimezone(paris):%H:%M}" == "03:30"


def test_a_rule_of_one_year_has_no_other():
    assert in_year(rule(year=2027), 2027) is not None
    assert in_year(rule(year=2027), 2028) is None


def test_the_leap_day_comes_when_it_comes():
    leap = rule(month=2, day=29)
    assert in_year(leap, 2027) is None
    assert following([leap], utc(2026, 11, 23))[0].starts == utc(2028, 2, 29, 8)
    assert following([leap], utc(2097, 1, 1))[0].starts == utc(2104, 2, 29, 8)


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_time_are_no_occasion(year):
    assert in_year(rule(month=1 if year == 1 else 12, day=1 if year == 1 else 31), year) is None


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (utc(2026, 11, 23), 2027),
        (utc(2027, 1, 20, 8, 0, 59), 2027),  # the one that is under way
        (utc(2027, 1, 20, 8, 1, 0), 2028),
        (utc(2027, 12, 31, 23), 2028),
    ],
)
def test_the_next_occasion(at, expected):
    assert following([rule()], at)[0].starts == utc(expected, 1, 20, 8)


def test_what_has_been_once_does_not_follow():
    assert following([rule(year=2020)], utc(2026, 1, 1)) == ()


def test_between_finds_what_touches_the_time_between():
    first, last = utc(2027, 1, 20, 7, 58), utc(2027, 1, 20, 7, 59)
    assert [one.id for one in between([rule()], first, last)] == ["one"]
    assert between([rule()], first, last - timedelta(seconds=1)) == ()
    assert between([rule()], utc(2027, 1, 20, 8, 1), utc(2027, 1, 20, 8, 2)) == ()


def test_around_new_year_neither_side_is_forgotten():
    midnight = rule("Pacific/Kiritimati", 1, 1, 0, 0)
    at = utc(2026, 12, 31, 10, 0, 30)
    assert between([midnight], at, at)[0].starts == utc(2026, 12, 31, 10)


def test_overlapping_names_the_pairs():
    one = in_year(rule(seconds=60), 2027)
    other = in_year(rule(zone="Asia/Dubai", seconds=60), 2027)  # the same offset
    later = in_year(rule(minute=1), 2027)
    assert overlapping([later, other, one]) == ((other, one),)
