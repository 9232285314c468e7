"""Zones by name, and what is done and said where a machine does not know them."""

import sys
import zoneinfo
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.calendar.built import BUILT, is_doubtful
from kiosk.calendar.occasions import following
from kiosk.calendar.remarks import remarks
from kiosk.calendar.rules import calendar
from kiosk.calendar.zones import known, look_up, zone
from kiosk.model.dates import ClockTime
from kiosk.model.observance import CalendarDay, Observance
from kiosk.model.refs import Ref
from kiosk.model.text import LocalizedText
from kiosk.model.zone import Offset, ZoneName

BAKU = ZoneName("Asia/Baku")
WORDS = LocalizedText({"en": "A minute of silence"})
NOW = datetime(2027, 1, 1, tzinfo=UTC)


def observance(**more):
    values = {"id": Ref("noon"), "name": WORDS, "notice": WORDS, "date": CalendarDay(None, 1, 20)}
    return Observance(**{**values, "time": ClockTime(12, 0), **more})


@pytest.fixture
def no_database(monkeypatch):
    """A machine on which no list of time zones can be read, neither its own nor the bundled."""
    before = zoneinfo.TZPATH
    for name in [name for name in sys.modules if name.split(".")[0] == "tzdata"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "tzdata", None)
    zoneinfo.reset_tzpath(())
    zoneinfo.ZoneInfo.clear_cache()
    known.cache_clear()
    yield
    zoneinfo.reset_tzpath(before)
    zoneinfo.ZoneInfo.clear_cache()
    known.cache_clear()


def test_a_zone_is_looked_up():
    found = zone("Asia/Baku")
    assert found.exact
    assert datetime(2027, 1, 20, tzinfo=found.time).utcoffset() == timedelta(hours=4)


@pytest.mark.parametrize("name", ["Asia/Bakku", "../etc/passwd", "", "a\0b", "Asia"])
def test_what_is_no_zone_is_none(name):
    assert look_up(name) is None


def test_the_bundled_database_serves_where_the_machine_has_none():
    pytest.importorskip("tzdata", reason="not installed here, though it is a dependency")
    before = zoneinfo.TZPATH
    try:
        zoneinfo.reset_tzpath(())
        zoneinfo.ZoneInfo.clear_cache()
        assert zone("Asia/Baku").exact
    finally:
        zoneinfo.reset_tzpath(before)


@pytest.mark.usefixtures("no_database")
def test_without_a_database_the_stated_offset_serves_and_staff_are_told():
    found = calendar([observance()], BAKU, Offset(240))
    assert following(found.rules, NOW)[0].starts == datetime(2027, 1, 20, 8, tzinfo=UTC)
    (told,) = remarks(found, NOW)
    assert "Asia/Baku" in told and "UTC+04:00" in told


@pytest.mark.usefixtures("no_database")
def test_without_database_and_offset_nothing_is_guessed_and_staff_are_told():
    found = calendar([observance()], BAKU, None)
    assert found.rules == ()
    (told,) = remarks(found, NOW)
    assert "Asia/Baku" in told and "not observed" in told
    assert known() == frozenset()


@pytest.mark.usefixtures("no_database")
def test_the_offset_of_the_exhibit_is_not_that_of_another_zone():
    found = calendar([observance(zone=ZoneName("Europe/Paris"))], BAKU, Offset(240))
    assert found.rules == ()
    assert [each.name for each in found.zones] == ["Asia/Baku", "Europe/Paris"]


def test_an_observance_can_have_a_zone_of_its_own():
    found = calendar([observance(zone=ZoneName("Europe/Paris"))], BAKU, None)
    assert following(found.rules, NOW)[0].starts == datetime(2027, 1, 20, 11, tzinfo=UTC)
    assert remarks(found, NOW) == ()


def test_a_clock_before_the_program_is_doubtful():
    found = calendar([observance()], BAKU, None)
    assert is_doubtful(datetime(1970, 1, 1, tzinfo=UTC))
    assert is_doubtful(BUILT - timedelta(seconds=1))
    assert not is_doubtful(BUILT)
    (told,) = remarks(found, datetime(1970, 1, 20, 8, tzinfo=UTC))
    assert "1970-01-20" in told and "kiosk observe" in told


def test_an_exhibit_without_observances_has_no_remarks():
    assert remarks(calendar([], None, None), datetime(1970, 1, 1, tzinfo=UTC)) == ()
