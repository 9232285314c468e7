"""The table of states and events, walked through whole."""

import itertools
from pathlib import Path

import pytest

from kiosk.session.table import TABLE, Action, Event, State, diagram, step

# What the kiosk does, said a second time and in another form: from, event, to.
EXPECTED = """
attract | touched      | active  | begin a visit; count the idle time anew
attract | changed      | active  | begin a visit; apply the change; count the idle time anew
attract | started over | attract |
attract | resumed      | active  | restore the last visit; count the idle time anew
attract | hold started | attract |
attract | hold ended   | attract |
attract | time elapsed | attract | show the next scene
active  | touched      | active  | count the idle time anew
active  | changed      | active  | apply the change; count the idle time anew
active  | started over | attract | forget the visit and every hold; show the next scene
active  | resumed      | active  | count the idle time anew
active  | hold started | active  | take a hold
active  | hold ended   | active  | give a hold back; count the idle time anew
active  | time elapsed | prompt  | ask whether someone is there
prompt  | touched      | active  | count the idle time anew
prompt  | changed      | active  | apply the change; count the idle time anew
prompt  | started over | attract | forget the visit and every hold; show the next scene
prompt  | resumed      | active  | count the idle time anew
prompt  | hold started | active  | take a hold
prompt  | hold ended   | prompt  | give a hold back
prompt  | time elapsed | attract | keep the visit for those who come back; forget the visit and every hold; show the next scene
attract | observance started | observance | stop every wait and end every hold; wait for the end of the observance
attract | visit returned | attract |
attract | loop returned | attract |
active  | observance started | observance | stop every wait and end every hold; wait for the end of the observance
active  | visit returned | active |
active  | loop returned | active |
prompt  | observance started | observance | stop every wait and end every hold; wait for the end of the observance
prompt  | visit returned | prompt |
prompt  | loop returned | prompt |
observance | touched | observance |
observance | changed | observance |
observance | started over | observance |
observance | resumed | observance |
observance | hold started | observance |
observance | hold ended | observance |
observance | time elapsed | observance |
observance | observance started | observance | wait for the end of the observance
attract | minute started | attract |
active | minute started | minute | stop every wait and end every hold; wait for the end of the minute
prompt | minute started | active | count the idle time anew
observance | minute started | observance |
minute | touched | active | count the idle time anew
minute | changed | active | count the idle time anew
minute | started over | attract | forget the visit and every hold; show the next scene
minute | resumed | active | count the idle time anew
minute | hold started | minute |
minute | hold ended | minute |
minute | minute started | minute |
minute | time elapsed | active | count the idle time anew
minute | observance started | observance | stop every wait and end every hold; wait for the end of the observance
minute | visit returned | minute |
minute | loop returned | minute |
observance | visit returned | active | count the idle time anew
observance | loop returned | attract | go on with the scene and the offer, each for its full time
"""  # noqa: E501


def rows():
    for line in EXPECTED.strip().splitlines():
        start, event, end, actions = (cell.strip() for cell in line.split("|"))
        yield start, event, end, [a.strip() for a in actions.split(";") if a.strip()]


@pytest.mark.parametrize(("start", "event", "end", "actions"), list(rows()))
def test_each_pair_leads_where_it_should(start, event, end, actions):
    state, done = step(State(start), Event(event))
    assert (state, [a.value for a in done]) == (end, actions)


def test_every_state_knows_every_event():
    assert set(TABLE) == set(itertools.product(State, Event))


def test_a_missing_pair_raises(monkeypatch):
    pair = (State.PROMPT, Event.TOUCHED)
    without = {key: value for key, value in TABLE.items() if key != pair}
    monkeypatch.setattr("kiosk.session.table.TABLE", without)
    with pytest.raises(LookupError, match=r"touched.*prompt"):
        step(State.PROMPT, Event.TOUCHED)


def test_every_action_is_used():
    assert {a for _, actions in TABLE.values() for a in actions} == set(Action)


def test_the_diagram_shows_every_pair():
    text = diagram()
    assert text.startswith("stateDiagram-v2")
    assert text.count("-->") == len(TABLE) + 1
    assert "prompt --> attract: time elapsed" in text


def test_the_diagram_in_the_documentation_is_this_one():
    text = (Path(__file__).parents[2] / "docs" / "session.md").read_text(encoding="utf-8")
    assert diagram() in text
