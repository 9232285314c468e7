"""Days, offsets, zones and the days of mourning."""

from datetime import date, timedelta

import pytest

from kiosk.model.entity import FieldError
from kiosk.model.observance import CalendarDay, Mourning, YearlyDay
from kiosk.model.zone import Offset, ZoneName


@pytest.mark.parametrize("text", ["01-20", "2027-01-20", "02-29", "2028-02-29", "12-31"])
def test_a_day_is_written_as_it_is_read(text):
    assert str(CalendarDay.parse(text)) == text


@pytest.mark.parametrize("text", ["02-30", "2027-02-29", "13-01", "00-10", "20.01", "1-2", ""])
def test_a_day_that_never_comes_is_refused(text):
    with pytest.raises(FieldError):
        CalendarDay.parse(text)


def test_a_yearly_day_names_no_year():
    with pytest.raises(FieldError) as refused:
        YearlyDay.parse("2027-01-20")
    assert refused.value.nearest == "01-20"


@pytest.mark.parametrize(("text", "minutes"), [("+04:00", 240), ("-03:30", -210), ("+00:00", 0)])
def test_an_offset(text, minutes):
    assert Offset.parse(text) == Offset(minutes)
    assert str(Offset(minutes)) == text


@pytest.mark.parametrize("text", ["4", "+4", "04:00", "+15:00", "+04:60", "UTC+4"])
def test_what_is_no_offset(text):
    with pytest.raises(FieldError):
        Offset.parse(text)


@pytest.mark.parametrize("text", ["/etc/localtime", "../x", "Asia Baku", "Asia//Baku", ""])
def test_what_cannot_be_a_zone(text):
    with pytest.raises(FieldError):
        ZoneName.parse(text)


def days(first, last):
    mourning = Mourning(YearlyDay.parse(first), YearlyDay.parse(last))
    year = (date(2027, 1, 1) + timedelta(days=n) for n in range(365))
    return [f"{day:%m-%d}" for day in year if mourning.includes(day)]


def test_days_of_mourning():
    assert days("01-19", "01-20") == ["01-19", "01-20"]
    assert days("01-20", "01-20") == ["01-20"]
    assert days("12-30", "01-02") == ["01-01", "01-02", "12-30", "12-31"]
