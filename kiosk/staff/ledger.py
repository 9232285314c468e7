"""kiosk ledger: who has been shown how often, and whether anyone is ahead of another."""

import argparse
import json
from dataclasses import dataclass
from datetime import UTC

from kiosk.clock import Clock, SystemClock
from kiosk.loader.load import load
from kiosk.model.person import Person
from kiosk.ops import names
from kiosk.pages import page_types
from kiosk.session.ledger import Ledger, Line
from kiosk.staff.saying import complain, say


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Print the ledger of this user's kiosk for the exhibit in `args.dir`.

    Returns 0 when all is equal, 1 when somebody is more than one ahead of another, 2 when the
    exhibit or the ledger cannot be read. Raises FolderError when the folder cannot be read.
    """
    clock = clock or SystemClock()
    exhibit = load(args.dir, page_types(), clock.today()).exhibit
    if exhibit is None:
        complain(f"Correct the exhibit first: kiosk check {args.dir}")
        return 2
    try:
        ledger = names.read()
    except names.SpoiltLedgerError as error:
        complain(f"{error}. The kiosk begins a new one with its next start.")
        return 2
    sheet = Sheet(exhibit.people, ledger, clock)
    if args.json:
        print(json.dumps(sheet.as_data(), indent=2, ensure_ascii=False))
    else:
        say(sheet.text())
    return int(not sheet.equal)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The ledger for the people of one exhibit. Whoever is not in it yet joins when next shown."""

    people: tuple[Person, ...]
    ledger: Ledger
    clock: Clock

    @property
    def equal(self) -> bool:
        """Whether nobody is more than one round ahead of another."""
        return self.ledger.lead(self._ids) <= 1

    @property
    def _ids(self) -> list[str]:
        return [str(person.id) for person in self.people]

    @property
    def _ahead(self) -> int:
        """How many have been shown in the round that is under way."""
        full = self.ledger.full_rounds(self._ids)
        lines = (self._line(person) for person in self.people)
        return sum(line is not None and line.rounds > full for line in lines)

    def text(self) -> str:
        """The ledger in words."""
        if not self.ledger.lines:
            return f"No name has been shown yet; there is no ledger at {names.file()}."
        full, lead = self.ledger.full_rounds(self._ids), self.ledger.lead(self._ids)
        verdict = (
            "Nobody is more than one ahead of another."
            if self.equal
            else f"Somebody is {lead} ahead of another. The kiosk now shows those behind first."
        )
        return "\n".join(
            [
                f"Full rounds: {full}. Shown in the round under way: {self._ahead} of "
                f"{len(self.people)} names.",
                verdict,
                "",
                "round  shown  last shown        name",
                *(self._told(person) for person in self.people),
            ]
        )

    def as_data(self) -> dict[str, object]:
        """The ledger for a program."""
        return {
            "file": str(names.file()),
            "full_rounds": self.ledger.full_rounds(self._ids),
            "shown_in_this_round": self._ahead,
            "most_ahead": self.ledger.lead(self._ids),
            "equal": self.equal,
            "people": [self._data(person) for person in self.people],
        }

    def _line(self, person: Person) -> Line | None:
        line = self.ledger.lines.get(str(person.id))
        return line if line and line.here else None

    def _told(self, person: Person) -> str:
        line = self._line(person)
        last = line and line.last and f"{self.clock.local(line.last):%Y-%m-%d %H:%M}"
        rounds, times = (line.rounds, line.times) if line else ("–", 0)
        return f"{rounds:>5}  {times:>5}  {last or 'not yet':<16}  {person.name} [{person.id}]"

    def _data(self, person: Person) -> dict[str, object]:
        line = self._line(person)
        return {
            "id": str(person.id),
            "name": person.name,
            "rounds": line.rounds if line else None,
            "times": line.times if line else 0,
            "last": line.last.astimezone(UTC).isoformat() if line and line.last else None,
        }
