"""The bench: its arithmetic, and that one tiny round brings every figure. No time is judged."""

import pytest

from bench.budgets import BUDGETS, verdicts
from bench.children import children
from bench.report import as_data, as_table
from bench.rounds import Plan, carry_out
from bench.stats import percentile, ratio, spread

OF_BOTH = {
    "start_ms", "start_cpu_s", "start_pss_mib", "still_cpu_percent", "still_frames",
    "still_pss_mib", "processes", "press_ms", "answer_ms", "page_ms", "done_ms",
}  # fmt: skip
OF_THE_KIOSK = OF_BOTH | {
    "attract_cpu_percent", "attract_frames", "attract_pss_mib", "fade_gaps_ms",
    "fade_missed_percent",
}  # fmt: skip
OF_A_SIZE = {"start_ms", "start_cpu_s", "start_pss_mib", "load_ms", "check_s"}


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


def test_one_tiny_round_brings_every_figure():
    plan = Plan(rounds=1, taps=2, window_s=0.2, sizes=(10,), size=(960, 540))
    with children("offscreen") as (starter, scratch):
        samples = carry_out(plan, starter, scratch)
    expected = {f"kiosk.{name}" for name in OF_THE_KIOSK} | {f"bare.{name}" for name in OF_BOTH}
    expected |= {f"entries-10.{name}" for name in OF_A_SIZE}
    assert set(samples) == expected
    assert all(samples.values())
    assert set(as_data(samples)["figures"]) == expected
    # Of the budgets only those that need a larger exhibit are missing.
    assert len(verdicts(samples)) == sum("10,000" not in name for name, *_ in BUDGETS)
    table = as_table(samples)
    assert all(verdict.name in table for verdict in verdicts(samples))
