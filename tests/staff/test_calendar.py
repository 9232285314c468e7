"""kiosk calendar: what will be observed, and when."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.cli import _parser
from kiosk.clock import ManualClock
from kiosk.staff import calendar
from tests.loader.exhibits import copy_of_small, replace_in

HELD = """home: home
zone: Asia/Baku
utc_offset: "+04:00"
observances:
  - {id: noon, name: {en: Silence, az: Sükut}, notice: {en: A, az: B}, date: 01-20, time: "12:00"}
  - {id: once, name: {en: Paris, az: Paris}, notice: {en: A, az: B}, date: 2027-03-28,
     time: "02:30", zone: Europe/Paris, seconds: 90}
mourning: {from: 01-19, to: 01-20}
"""


@pytest.fixture
def folder(tmp_path):
    folder = copy_of_small(tmp_path)
    replace_in(folder, "exhibit.yaml", "home: home\n", HELD)
    return folder


def run(folder, *arguments, utc=datetime(2026, 12, 1, tzinfo=UTC), zone="America/New_York"):
    args = _parser().parse_args(["calendar", str(folder), *arguments])
    return calendar.main(args, ManualClock(utc=utc, zone=ZoneInfo(zone)))


def test_each_observance_is_told_in_both_times(folder, capsys):
    assert run(folder) == 0
    told = capsys.readouterr().out
    assert "Silence (noon): ahead\n  2027-01-20 12:00:00 to 12:01:00 in Asia/Baku" in told
    assert "2027-01-20 03:00:00 on this machine (America/New_York, UTC-05:00)" in told
    assert "2027-03-28 03:30:00 to 03:31:30 in Europe/Paris, UTC+02:00" in told
    assert "Mourning from 01-19 to 01-20 of every year (not now): no own scenes." in told


def test_for_a_program(folder, capsys):
    assert run(folder, "--json", "--at", "2027-01-20T11:59:30") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["clock_believed"], found["remarks"]) == (True, [])
    assert found["mourning"] == {"from": "01-19", "to": "01-20", "now": True}
    noon = found["observances"][0]
    assert noon["state"] == "announced"
    assert noon["exhibit"] == "2027-01-20T12:00:00+04:00"
    assert noon["machine"] == "2027-01-20T03:00:00-05:00"


@pytest.mark.parametrize(
    ("at", "state"),
    [
        ("2027-01-20T11:58:59", "ahead"),
        ("2027-01-20T11:59", "announced"),
        ("2027-01-20T12:00", "being held"),
        ("2027-01-20T08:00:59Z", "being held"),
        ("2027-01-20T12:01", "over"),
    ],
)
def test_at_a_time_in_the_exhibits_own(folder, capsys, at, state):
    run(folder, "--at", at, "--year", "2027")
    assert f"Silence (noon): {state}\n" in capsys.readouterr().out


def test_a_year(folder, capsys):
    run(folder, "--year", "2030")
    told = capsys.readouterr().out
    assert "2030-01-20 12:00:00" in told and "once" not in told
    run(folder, "--year", "2027", "--json")
    assert [one["id"] for one in json.loads(capsys.readouterr().out)["observances"]] == [
        "noon",
        "once",
    ]


def test_a_doubtful_clock_is_told_and_is_an_exit_status(folder, capsys):
    assert run(folder, utc=datetime(1970, 1, 20, 8, tzinfo=UTC)) == 1
    told = capsys.readouterr().out
    assert "Silence (noon): not begun by this clock" in told
    assert "! The clock of this machine shows 1970-01-20" in told


def test_a_missing_zone_is_told(folder, capsys, monkeypatch):
    monkeypatch.setattr("kiosk.calendar.zones.look_up", lambda name: None)
    assert run(folder) == 1
    told = capsys.readouterr().out
    assert "2027-01-20 12:00:00 to 12:01:00 in UTC+04:00, UTC+04:00" in told
    assert "does not know the time zone Asia/Baku; it counts as UTC+04:00" in told
    assert "does not know the time zone Europe/Paris" in told
    assert "(once)" not in told


def test_what_is_no_time(folder, capsys):
    assert run(folder, "--at", "noon") == 2
    assert "2027-01-20T11:59" in capsys.readouterr().err


def test_an_exhibit_that_cannot_open(folder, capsys):
    replace_in(folder, "exhibit.yaml", "home: home", "home: hom")
    assert run(folder) == 1
    assert "kiosk check" in capsys.readouterr().err


def test_an_exhibit_without_any(tmp_path, capsys):
    assert run(copy_of_small(tmp_path)) == 0
    assert capsys.readouterr().out.startswith("Nothing is observed.")


def test_the_machines_own_zone_and_no_qt(folder):
    code = "import sys; from kiosk.cli import main; main(sys.argv[1:]); assert not any(" \
        "name.startswith('PySide6') for name in sys.modules)"  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", code, "calendar", str(folder), "--year", "2027"],
        env={**os.environ, "TZ": "Asia/Tokyo"}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "2027-01-20 17:00:00 on this machine (JST, UTC+09:00)" in done.stdout
