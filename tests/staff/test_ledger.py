"""kiosk ledger: the proof that nobody comes before another."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.cli import _parser, main
from kiosk.clock import ManualClock
from kiosk.ops import names
from kiosk.session.ledger import Ledger, Line
from kiosk.staff import ledger as command
from tests.loader.exhibits import SMALL, copy_of_small, load_exhibit, replace_in

AT = datetime(2027, 1, 20, 8, 5, tzinfo=UTC)
PEOPLE = [str(person.id) for person in load_exhibit(SMALL).exhibit.people]


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "kiosk" / "names.json"


def keep(*shown, **more):
    """Keep a ledger in which the first people have been shown so often."""
    lines = {i: Line(n, n, AT) for i, n in zip(PEOPLE, shown, strict=False)}
    names.Keeper().remember(Ledger({**lines, **more}))


def run(*arguments):
    args = _parser().parse_args(["ledger", str(SMALL), *arguments])
    return command.main(args, ManualClock(zone=ZoneInfo("Asia/Baku")))


def test_before_the_first_name_there_is_nothing_to_tell(capsys, state):
    assert main(["ledger", str(SMALL)]) == 0
    assert capsys.readouterr().out == (
        f"No name has been shown yet; there is no ledger at {state}.\n"
    )


def test_rounds_counts_and_times_are_told_in_the_stated_order(capsys):
    keep(3, 3, 2, 2, gone=Line(9, 9, AT, here=False))
    assert run() == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "Full rounds: 2. Shown in the round under way: 2 of 4 names."
    assert told[1] == "Nobody is more than one ahead of another."
    assert told[4].startswith("    3      3  2027-01-20 12:05  ")
    assert [line.rpartition("[")[2].rstrip("]") for line in told[4:]] == PEOPLE


def test_who_is_more_than_one_ahead_is_found(capsys):
    keep(4, 2, 2, 2)
    assert run() == 1
    assert "Somebody is 2 ahead of another." in capsys.readouterr().out


def test_who_joins_later_is_not_behind(capsys):
    keep(7, 7, 6)
    assert run() == 0
    assert "    –      0  not yet " in capsys.readouterr().out


def test_for_a_program(capsys, state):
    keep(3, 3, 2)
    assert run("--json") == 0
    found = json.loads(capsys.readouterr().out)
    people = found.pop("people")
    assert found == {
        "file": str(state),
        "full_rounds": 2,
        "shown_in_this_round": 2,
        "most_ahead": 1,
        "equal": True,
    }
    assert [one["id"] for one in people] == PEOPLE
    assert people[0]["last"] == "2027-01-20T08:05:00+00:00"
    assert (people[3]["rounds"], people[3]["times"], people[3]["last"]) == (None, 0, None)


def test_a_spoilt_ledger_is_told(capsys, state):
    state.parent.mkdir()
    state.write_text("[")
    assert run() == 2
    assert "cannot be read" in capsys.readouterr().err
    assert state.read_text() == "[", "the command changes nothing"


def test_an_exhibit_that_cannot_open_comes_first(tmp_path, capsys):
    folder = copy_of_small(tmp_path)
    replace_in(folder, "pages/home.yaml", "page: planting", "page: plantin")
    assert main(["ledger", str(folder)]) == 2
    assert "kiosk check" in capsys.readouterr().err
