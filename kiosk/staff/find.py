"""kiosk find: the search for a name at a desk, the same as on the glass."""

import argparse
import json
from collections.abc import Sequence

from kiosk.clock import SystemClock
from kiosk.loader.load import load
from kiosk.model.search import Match
from kiosk.pages import page_types
from kiosk.staff.saying import complain

MOST = 50


def main(args: argparse.Namespace) -> int:
    """Print the people whom `args.words` may mean, the best first. Returns the exit status.

    Raises FolderError when the folder cannot be read.
    """
    exhibit = load(args.dir, page_types(), SystemClock().today()).exhibit
    if exhibit is None:
        complain(f"Correct the exhibit first: kiosk check {args.dir}")
        return 2
    words = " ".join(args.words)
    found = exhibit.names.find(words, MOST)
    if args.json:
        print(json.dumps([as_values(match) for match in found], indent=2, ensure_ascii=False))
    elif found:
        print("\n".join(line(match, exhibit.default_language) for match in found))
    else:
        count = len(exhibit.people)
        complain(f"Nobody on this list of {count} names is found for “{words}”.")
    return 0 if found else 1


def line(match: Match, language: str) -> str:
    """One person as a line: name, years, place, id."""
    person = match.person
    dates = " – ".join(str(date) for date in (person.born, person.died) if date)
    place = person.place[language] if person.place else ""
    about = ", ".join(part for part in (dates, place) if part)
    return f"{person.name} ({about}) [{person.id}]" if about else f"{person.name} [{person.id}]"


def as_values(match: Match) -> dict[str, str | Sequence[str] | None]:
    """One person for a program, always with the same keys."""
    person = match.person
    return {
        "id": str(person.id),
        "name": person.name,
        "variants": [str(variant) for variant in person.variants],
        "born": str(person.born) if person.born else None,
        "died": str(person.died) if person.died else None,
        "sources": [str(source) for source in person.sources],
        "conflict": person.conflict,
        "note": person.note,
        "how": match.how,
    }
