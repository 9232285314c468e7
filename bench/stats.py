"""The few statistics of the report."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Spread:
    """A median between its least and its greatest sample."""

    median: float
    least: float
    greatest: float
    samples: int


def spread(samples: Sequence[float]) -> Spread:
    """Sum up `samples`, of which there must be one."""
    return Spread(median(samples), min(samples), max(samples), len(samples))


def percentile(samples: Sequence[float], percent: float) -> float:
    """The least sample that `percent` of all samples do not exceed (nearest rank)."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]


def ratio(one: float, other: float) -> float | None:
    """How many times `other` goes into `one`; None where `other` is nothing."""
    return one / other if other else None
