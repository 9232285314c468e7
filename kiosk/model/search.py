"""The search for a name: forgiving, as one types, over an index that is built once."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from heapq import nsmallest
from itertools import pairwise
from typing import Literal

from kiosk.model.person import Person
from kiosk.model.spelling import fold, folds, words

How = Literal["exact", "prefix", "similar"]

# How well a word that is looked for fits a word of a name: the less, the better.
_AS_SPELT, _FOLDED, _BEGINS_AS_SPELT, _BEGINS, _ONE_LETTER_OFF, _BEGINS_ONE_LETTER_OFF = range(6)
_LEAST_SIMILAR, _LEAST_SIMILAR_START = 3, 4
"""Letters that a word must have, before one of them may be wrong."""


@dataclass(frozen=True, slots=True)
class Match:
    """A person who was found, and how well the words fit."""

    person: Person
    how: How


class _Words:
    """Words in alphabetical order, each with the people who bear it."""

    def __init__(self, bearers: Mapping[str, set[int]]) -> None:
        self._bearers = bearers
        self._sorted = sorted(bearers)
        self._starts: dict[int, list[str]] = {}

    def exactly(self, word: str) -> Iterable[int]:
        return self._bearers.get(word, ())

    def beginning(self, start: str) -> Iterator[int]:
        at = bisect_left(self._sorted, start)
        while at < len(self._sorted) and self._sorted[at].startswith(start):
            yield from self._bearers[self._sorted[at]]
            at += 1

    def similar(self, word: str) -> Iterator[int]:
        """Bearers of words with one letter wrong, missing, too many, or two exchanged."""
        for found in _one_letter_off(word, self._sorted):
            yield from self._bearers[found]

    def beginning_similar(self, word: str) -> Iterator[int]:
        for length in (len(word) - 1, len(word), len(word) + 1):
            if length not in self._starts:
                starts = (found[:length] for found in self._sorted if len(found) >= length)
                self._starts[length] = list(dict.fromkeys(starts))
            for start in _one_letter_off(word, self._starts[length]):
                yield from self.beginning(start)


def _one_letter_off(word: str, choices: list[str]) -> list[str]:
    # Loaded at the first search: it takes as long as a small exhibit takes to open.
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    found = extract(word, choices, scorer=OSA.distance, score_cutoff=1, limit=None)
    return [choice for choice, _distance, _index in found]


class NameIndex:
    """An index over `people`, which keep their order among equally good results."""

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self.people = tuple(people)
        self.by_id: Mapping[str, Person] = {person.id: person for person in self.people}
        spelt: dict[str, set[int]] = defaultdict(set)
        folded: dict[str, set[int]] = defaultdict(set)
        for at, person in enumerate(self.people):
            for word in _words_of(person):
                spelt[word].add(at)
                for form in folds(word):
                    folded[form].add(at)
        self._spelt, self._folded = _Words(dict(spelt)), _Words(dict(folded))

    def find(self, text: str, limit: int = 50) -> tuple[Match, ...]:
        """At most `limit` people to whom every word of `text` fits, the best first.

        The words come in any order, and each may be only the beginning of a name.
        """
        looked_for = words(text)
        if not looked_for:
            return ()
        fits = self._fits(looked_for)
        if len(looked_for) > 1:
            for at, fit in self._fits(("".join(looked_for),)).items():
                fits.setdefault(at, fit)
        best = nsmallest(limit, fits, key=lambda at: (fits[at], at))
        return tuple(Match(self.people[at], _how(fits[at][0])) for at in best)

    def _fits(self, looked_for: tuple[str, ...]) -> dict[int, tuple[int, int]]:
        """Who fits all the words, with the worst and the sum of the fits."""
        fits: dict[int, tuple[int, int]] | None = None
        for word in looked_for:
            found = self._fit(word)
            if fits is None:
                fits = {at: (fit, fit) for at, fit in found.items()}
            else:
                fits = {
                    at: (max(worst, found[at]), total + found[at])
                    for at, (worst, total) in fits.items()
                    if at in found
                }
        return fits or {}

    def _fit(self, word: str) -> dict[int, int]:
        folded = fold(word)
        if not folded:
            return {}
        steps: list[tuple[int, Iterable[int]]] = [
            (_AS_SPELT, self._spelt.exactly(word)),
            (_FOLDED, self._folded.exactly(folded)),
            (_BEGINS_AS_SPELT, self._spelt.beginning(word)),
            (_BEGINS, self._folded.beginning(folded)),
        ]
        if len(folded) >= _LEAST_SIMILAR:
            steps.append((_ONE_LETTER_OFF, self._folded.similar(folded)))
        if len(folded) >= _LEAST_SIMILAR_START:
            steps.append((_BEGINS_ONE_LETTER_OFF, self._folded.beginning_similar(folded)))
        found: dict[int, int] = {}
        for fit, people in steps:
            for at in people:
                found.setdefault(at, fit)
        return found


def _words_of(person: Person) -> Iterator[str]:
    for text in (person.name, *person.variants, person.father or ""):
        found = words(text)
        yield from found
        yield from (one + other for one, other in pairwise(found))


def _how(worst: int) -> How:
    if worst <= _FOLDED:
        return "exact"
    return "prefix" if worst <= _BEGINS else "similar"
