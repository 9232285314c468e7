"""What the wall clock asks for at an instant, and what it has been given already."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from kiosk.calendar.occasions import Occasion, Rule, between

# The wall clock can be set at any time without a word: how often it is looked at, in seconds.
LOOK_S = 30.0


# An observance and its time: what must not be held twice.
Key = tuple[str, datetime]


class Agenda:
    """The observances ahead by the wall clock. An occasion that is kept is never due again, even
    where the clock is put back over it. A clock that is not `believed` begins nothing.
    """

    def __init__(
        self,
        rules: Iterable[Rule] = (),
        kept: Iterable[Key] = (),
        believed: Callable[[datetime], bool] = lambda at: True,
    ) -> None:
        self.rules = tuple(rules)
        self.kept = set(kept)
        self.believed = believed

    def due(self, at: datetime) -> Occasion | None:
        """The occasion whose time it is."""
        return next((one for one in self._open(at) if one.starts <= at), None)

    def announced(self, at: datetime) -> Occasion | None:
        """The occasion that is about to begin."""
        return next((one for one in self._open(at) if one.announced <= at < one.starts), None)

    def next_look_s(self, at: datetime) -> float | None:
        """In how many seconds to look at the clock again; None where nothing is ever due."""
        if not self.rules:
            return None
        edges = (edge for one in self._open(at) for edge in (one.announced, one.starts))
        waits = ((edge - at).total_seconds() for edge in edges if edge > at)
        return min((LOOK_S, *waits))

    def keep(self, occasion: Occasion) -> None:
        """Remember that this has been observed, or called off."""
        self.kept.add(occasion.key)

    def _open(self, at: datetime) -> tuple[Occasion, ...]:
        """What is not kept and is announced, at the latest, by the next look."""
        if not self.believed(at):
            return ()
        soon = at + timedelta(seconds=LOOK_S)
        return tuple(one for one in between(self.rules, at, soon) if one.key not in self.kept)
