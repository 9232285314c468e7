"""When observances take place: from a day and an hour in a zone to instants that are unique.

Where a clock is put forward over the hour of an observance, that hour does not exist on the day:
the observance begins as many minutes after the change as it would have begun after the hour that
was left out (02:30 is then 03:30). Where a clock is put back, the hour comes twice: the first one
counts. Both as in iCalendar (RFC 5545, 3.3.5).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

# 29 February can stay away for eight years.
_YEARS_AHEAD = 9


@dataclass(frozen=True, slots=True)
class Rule:
    """An observance as the calendar keeps it; `year` is None for one of every year."""

    id: str
    month: int
    day: int
    hour: int
    minute: int
    zone: tzinfo
    year: int | None = None
    seconds: float = 60.0
    notice_seconds: float = 60.0


@dataclass(frozen=True, slots=True)
class Occasion:
    """One observance at one time. `starts` is in UTC; the second at `ends` is free again."""

    id: str
    starts: datetime
    seconds: float
    notice_seconds: float

    @property
    def ends(self) -> datetime:
        """The first instant after it."""
        return self.starts + timedelta(seconds=self.seconds)

    @property
    def announced(self) -> datetime:
        """When the notice appears."""
        return self.starts - timedelta(seconds=self.notice_seconds)

    @property
    def key(self) -> tuple[str, datetime]:
        """What tells it from every other one, even where its length was changed since."""
        return self.id, self.starts


def in_year(rule: Rule, year: int) -> Occasion | None:
    """The occasion of `rule` in that year of its own zone, if there is one."""
    if rule.year not in (None, year):
        return None
    try:
        local = datetime(year, rule.month, rule.day, rule.hour, rule.minute, tzinfo=rule.zone)
        starts = local.astimezone(UTC)
        # What is told of it must be able to be reckoned.
        timedelta(days=2) + starts - timedelta(days=4)
    except (ValueError, OverflowError):
        return None
    return Occasion(rule.id, starts, rule.seconds, rule.notice_seconds)


def between(rules: Iterable[Rule], first: datetime, last: datetime) -> tuple[Occasion, ...]:
    """Every occasion that has not ended by `first` and is announced by `last`, in order."""
    found = [
        occasion
        for rule in rules
        for year in range(first.year - 1, last.year + 2)
        if (occasion := in_year(rule, year)) and occasion.ends > first
        if occasion.announced <= last
    ]
    return tuple(sorted(found, key=lambda occasion: (occasion.starts, occasion.id)))


def following(rules: Iterable[Rule], at: datetime) -> tuple[Occasion, ...]:
    """The next occasion of each rule, the one that is under way at `at` included, in order."""
    found = []
    for rule in rules:
        first = rule.year if rule.year is not None else at.year - 1
        years = range(first, first + (_YEARS_AHEAD + 1 if rule.year is None else 1))
        occasions = (in_year(rule, year) for year in years)
        found += [next((one for one in occasions if one and one.ends > at), None)]
    known = [one for one in found if one is not None]
    return tuple(sorted(known, key=lambda occasion: (occasion.starts, occasion.id)))


def overlapping(occasions: Iterable[Occasion]) -> tuple[tuple[Occasion, Occasion], ...]:
    """The pairs of neighbours in time of which the second begins before the first has ended."""
    in_order = sorted(occasions, key=lambda occasion: occasion.starts)
    pairs = []
    for index, one in enumerate(in_order):
        for other in in_order[index + 1 :]:
            if other.starts >= one.ends:
                break
            pairs.append((one, other))
    return tuple(pairs)
