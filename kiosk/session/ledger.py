"""The ledger of names: who has been shown how often, so that nobody comes before another."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One person in the ledger.

    `rounds` is what the turns go by: a name that joins late begins with the rounds of those who
    were there, so that it is not shown again and again to catch up. `times` counts what was shown
    and `last` says when. `here` is false once the name has left the exhibit.
    """

    rounds: int
    times: int = 0
    last: datetime | None = None
    here: bool = True


@dataclass(frozen=True, slots=True)
class Ledger:
    """Immutable; every step gives a new one. `lines` go by person id."""

    lines: Mapping[str, Line] = field(default_factory=dict)

    def meeting(self, ids: Iterable[str]) -> "Ledger":
        """The ledger for exactly these people.

        Who is new joins in the round that is under way. Who left is kept, and on coming back has
        been shown in that round, or not yet, as before; but never more than that.
        """
        ids = dict.fromkeys(ids)
        stay = [line.rounds for i, line in self.lines.items() if line.here and i in ids]
        back = [line.rounds for i, line in self.lines.items() if not line.here and i in ids]
        least = min(stay or back, default=0)
        lines = {
            i: line if i in ids else replace(line, here=False) for i, line in self.lines.items()
        }
        for person in ids:
            line = lines.get(person) or Line(least)
            if not line.here:
                line = replace(line, here=True, rounds=max(least, min(line.rounds, least + 1)))
            lines[person] = line
        return self if lines == self.lines else Ledger(lines)

    def next(self, ids: Sequence[str]) -> str | None:
        """Whose turn it is: of those shown least, the first in the order of `ids`.

        None where there is nobody.
        """
        met = self.meeting(ids).lines
        return min(ids, key=lambda person: met[person].rounds, default=None)

    def noting(self, person: str, at: datetime) -> "Ledger":
        """The same after `person` was shown `at` that instant. Raises KeyError for a stranger."""
        line = self.lines[person]
        shown = replace(line, rounds=line.rounds + 1, times=line.times + 1, last=at)
        return Ledger({**self.lines, person: shown})

    def full_rounds(self, ids: Iterable[str]) -> int:
        """How many rounds all of these people have been through."""
        return min(self._rounds(ids), default=0)

    def lead(self, ids: Iterable[str]) -> int:
        """By how many rounds the first of these people is ahead of the last: 0 or 1 if all is
        well."""
        rounds = self._rounds(ids)
        return max(rounds, default=0) - min(rounds, default=0)

    def _rounds(self, ids: Iterable[str]) -> list[int]:
        return [self.lines[i].rounds for i in ids if i in self.lines and self.lines[i].here]
