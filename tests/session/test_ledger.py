"""The ledger of names: nobody is shown twice before everybody was shown once."""

import random
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.session.ledger import Ledger, Line

AT = datetime(2027, 1, 20, 8, tzinfo=UTC)
NAMES = [f"person-{number}" for number in range(1, 8)]


def shown(ledger, ids, count):
    """The ledger after `count` more names, and who they were."""
    seen = []
    for _ in range(count):
        person = ledger.next(ids)
        ledger = ledger.meeting(ids).noting(person, AT + timedelta(seconds=len(seen)))
        seen.append(person)
    return ledger, seen


def test_the_names_come_in_their_order_again_and_again():
    _, seen = shown(Ledger(), NAMES, 21)
    assert seen == NAMES * 3


def test_what_was_shown_is_noted():
    ledger, _ = shown(Ledger(), NAMES, 9)
    assert ledger.lines["person-2"] == Line(2, 2, AT + timedelta(seconds=8))
    assert ledger.lines["person-3"] == Line(1, 1, AT + timedelta(seconds=2))
    assert (ledger.full_rounds(NAMES), ledger.lead(NAMES)) == (1, 1)


def test_asking_twice_changes_nothing():
    ledger, _ = shown(Ledger(), NAMES, 3)
    assert ledger.next(NAMES) == ledger.next(NAMES) == "person-4"


def test_of_nobody_nobody_is_next():
    assert Ledger().next([]) is None
    assert (Ledger().full_rounds([]), Ledger().lead([])) == (0, 0)


def test_a_stranger_cannot_be_noted():
    with pytest.raises(KeyError):
        Ledger().noting("stranger", AT)


def test_who_is_added_joins_the_round_and_does_not_catch_up():
    ledger, _ = shown(Ledger(), NAMES, 7 * 5 + 3)
    more = ["newcomer", *NAMES]
    ledger, seen = shown(ledger, more, 13)
    assert seen == ["newcomer", *NAMES[3:], *more]
    assert ledger.lines["newcomer"].times == 2


def test_who_comes_back_is_remembered_and_does_not_catch_up():
    ledger, _ = shown(Ledger(), NAMES, 3)
    fewer = NAMES[1:]
    ledger, _ = shown(ledger, fewer, 4 + 6 * 5)
    assert "person-1" in ledger.lines and not ledger.lines["person-1"].here
    ledger, seen = shown(ledger, NAMES, 8)
    assert seen == [*NAMES, "person-1"]
    assert ledger.lines["person-1"].times == 3


def test_who_left_in_the_middle_of_a_round_and_returns_in_it_was_shown_in_it():
    ledger, _ = shown(Ledger(), NAMES, 3)
    ledger, seen = shown(ledger, NAMES[1:], 1)
    ledger, more = shown(ledger, NAMES, 4)
    assert seen + more == [*NAMES[3:], "person-1"]


def test_a_list_of_others_and_back_puts_nobody_aside():
    ledger, _ = shown(Ledger(), NAMES, 7 * 9)
    ledger, _ = shown(ledger, ["a", "b"], 5)
    together = [*NAMES, "a", "b"]
    _, seen = shown(ledger, together, 18)
    assert max(Counter(seen).values()) - min(Counter(seen[:9]).values()) <= 2
    assert set(seen[:9]) | set(seen[9:]) == set(together)


def test_a_ledger_that_was_spoilt_heals():
    ledger, _ = shown(Ledger({"person-1": Line(9), "person-2": Line(0)}), NAMES[:2], 9)
    assert ledger.lead(NAMES[:2]) == 0


@pytest.mark.parametrize("seed", range(40))
def test_whatever_happens_nobody_is_ever_more_than_one_ahead(seed):
    chance = random.Random(seed)
    everyone = [f"p{number}" for number in range(chance.randint(1, 12))]
    here, ledger = list(everyone), Ledger()
    shown_in_round: dict[int, set[str]] = {}
    for _ in range(400):
        if chance.random() < 0.06:
            here = [one for one in everyone if chance.random() < 0.7] or [everyone[0]]
            shown_in_round = {}
        person = ledger.next(here)
        ledger = ledger.meeting(here)
        whole = shown_in_round.setdefault(ledger.full_rounds(here), set())
        assert person not in whole, "twice in one round"
        whole.add(person)
        ledger = ledger.noting(person, AT)
        assert {one for one, line in ledger.lines.items() if line.here} == set(here)
        assert ledger.lead(here) <= 1
    for whole in list(shown_in_round.values())[1:-1]:
        assert whole == set(here), "somebody was left out of a round"
    assert sum(line.times for line in ledger.lines.values()) == 400
