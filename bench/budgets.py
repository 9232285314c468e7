"""The budgets that need no other program to compare with."""

from collections.abc import Callable
from dataclasses import dataclass

from bench.rounds import Samples
from bench.stats import percentile, spread


@dataclass(frozen=True, slots=True)
class Verdict:
    """A budget with what was measured; `over` is by how much it was missed, 0 if met."""

    name: str
    value: float
    limit: float
    unit: str

    @property
    def over(self) -> float:
        """By how much the limit is exceeded."""
        return max(0.0, self.value - self.limit)


_Value = Callable[[Samples], float]


def _median(figure: str) -> _Value:
    return lambda samples: spread(samples[figure]).median


def _p(figure: str, percent: float) -> _Value:
    return lambda samples: percentile(samples[figure], percent)


def _more(one: str, other: str) -> _Value:
    return lambda samples: _median(one)(samples) - _median(other)(samples)


def _times(one: str, other: str) -> _Value:
    return lambda samples: _median(one)(samples) / _median(other)(samples)


_BIG, _SMALL, _NAMES = "entries-10000", "entries-10", "people-10000"
BUDGETS: tuple[tuple[str, _Value, float, str], ...] = (
    ("W1 start, against the bare window", _times("kiosk.start_ms", "bare.start_ms"), 1.4, "x"),
    ("W1 the same with 10,000 entries", _times(f"{_BIG}.start_ms", "bare.start_ms"), 1.4, "x"),
    ("W2 press feedback, p99", _p("kiosk.press_ms", 99), 8, "ms"),
    ("W2 release to the new page, p99", _p("kiosk.page_ms", 99), 25, "ms"),
    ("W3 slots missed in a cross-fade", _median("kiosk.fade_missed_percent"), 2, "%"),
    ("W3 longest gap in a cross-fade", _p("kiosk.fade_gaps_ms", 100), 50, "ms"),
    ("W4 CPU standing still", _median("kiosk.still_cpu_percent"), 0.05, "%"),
    ("W4 processes", _p("kiosk.processes", 100), 1, ""),
    ("W5 start, 10,000 entries against 10", _more(f"{_BIG}.start_ms", f"{_SMALL}.start_ms"),
     100, "ms"),
    ("W5 memory, 10,000 entries against 10",
     _more(f"{_BIG}.start_pss_mib", f"{_SMALL}.start_pss_mib"), 10, "MiB"),
    ("W5 check of 10,000 entries", _median(f"{_BIG}.check_s"), 2, "s"),
    ("W5 start, 10,000 people", _more(f"{_NAMES}.start_ms", "kiosk.start_ms"), 100, "ms"),
    ("W5 memory, 10,000 people", _more(f"{_NAMES}.start_pss_mib", "kiosk.start_pss_mib"),
     10, "MiB"),
    ("W5 check of 10,000 people", _median(f"{_NAMES}.check_s"), 2, "s"),
    ("W5 scrolling 10,000 names, p99", _p(f"{_NAMES}.scroll_ms", 99), 16.7, "ms"),
    ("W6 the first letter, 10,000 people", _p(f"{_NAMES}.first_key_ms", 100), 50, "ms"),
    ("W6 each letter, 10,000 people, p99", _p(f"{_NAMES}.key_ms", 99), 50, "ms"),
    ("W6 each letter if misspelt, 10,000, p99", _p(f"{_NAMES}.misspelt_ms", 99), 50, "ms"),
)  # fmt: skip


def verdicts(samples: Samples) -> list[Verdict]:
    """Each budget of which every figure was measured."""
    found = []
    for name, value, limit, unit in BUDGETS:
        try:
            found.append(Verdict(name, value(samples), limit, unit))
        except KeyError:
            continue
    return found
