"""The bench: its arithmetic, and that one tiny round brings every figure. No time is judged."""

import pytest

from bench.budgets import BUDGETS, verdicts
from bench.children import children
from bench.people import people, typings, with_people
from bench.report import as_data, as_table
from bench.rounds import LIGHTHOUSE, Plan, carry_out
from bench.stats import percentile, ratio, spread
from kiosk.model.person import Person
from kiosk.model.refs import PersonRef, SourceRef
from kiosk.model.search import NameIndex

OF_BOTH = {
    "start_ms", "start_cpu_s", "start_pss_mib", "still_cpu_percent", "still_frames",
    "still_pss_mib", "processes", "press_ms", "answer_ms", "page_ms", "done_ms",
}  # fmt: skip
OF_THE_KIOSK = OF_BOTH | {
    "attract_cpu_percent", "attract_frames", "attract_pss_mib", "fade_gaps_ms",
    "fade_missed_percent",
}  # fmt: skip
OF_A_SIZE = {"start_ms", "start_cpu_s", "start_pss_mib", "load_ms", "check_s"}
OF_PEOPLE = OF_A_SIZE | {
    "index_ms", "index_mib", "prepare_ms", "first_key_ms", "key_ms", "misspelt_ms", "search_mib",
    "scroll_ms",
}  # fmt: skip


def test_the_median_stands_between_the_least_and_the_greatest():
    told = spread([5.0, 1.0, 3.0, 100.0])
    assert (told.median, told.least, told.greatest, told.samples) == (4.0, 1.0, 100.0, 4)
    assert spread([2.0]).median == 2.0


@pytest.mark.parametrize(("percent", "expected"), [(0, 1), (50, 50), (99, 99), (100, 100)])
def test_percentiles_are_samples(percent, expected):
    assert percentile([float(n) for n in range(100, 0, -1)], percent) == expected


def test_a_tail_of_few_samples_is_the_greatest():
    assert percentile([1.0, 2.0, 30.0], 99) == 30.0


def test_ratios():
    assert ratio(3.0, 2.0) == 1.5
    assert ratio(3.0, 0.0) is None


def test_a_budget_is_met_at_its_limit_and_missed_beyond():
    samples = {"kiosk.press_ms": [8.0], "kiosk.page_ms": [30.0]}
    over = {verdict.name: verdict.over for verdict in verdicts(samples)}
    assert over == {"W2 press feedback, p99": 0.0, "W2 release to the new page, p99": 5.0}


def test_generated_people_are_the_same_each_time_and_said_to_be_fictional(tmp_path):
    assert list(people(50)) == list(people(50)) != list(people(51))
    table = (with_people(3, LIGHTHOUSE, tmp_path / "x") / "people.csv").read_text("utf-8")
    assert table.count("fictional-") == table.count("Fictional:") == 3


def test_generated_people_are_found_as_they_are_typed():
    index = NameIndex(
        Person(id=PersonRef(f"p{at}"), name=name, sources=(SourceRef("log-1894"),))
        for at, (name, _born) in enumerate(people(300))
    )
    for typing in typings(300, 40):
        assert index.find(typing.forgiving), typing
        assert index.find(typing.misspelt), typing


def test_one_tiny_round_brings_every_figure():
    plan = Plan(rounds=1, taps=2, window_s=0.2, sizes=(10,), people=(30,), size=(960, 540))
    with children("offscreen") as (starter, scratch):
        samples = carry_out(plan, starter, scratch)
    expected = {f"kiosk.{name}" for name in OF_THE_KIOSK} | {f"bare.{name}" for name in OF_BOTH}
    expected |= {f"entries-10.{name}" for name in OF_A_SIZE}
    expected |= {f"people-30.{name}" for name in OF_PEOPLE}
    assert set(samples) == expected
    assert all(samples.values())
    assert set(as_data(samples)["figures"]) == expected
    # Of the budgets only those that need a larger exhibit are missing.
    assert len(verdicts(samples)) == sum("10,000" not in name for name, *_ in BUDGETS)
    table = as_table(samples)
    assert all(verdict.name in table for verdict in verdicts(samples))
