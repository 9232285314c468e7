"""The search for a name: forgiving, as one types, over an index that is built once."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest
from typing import Any, Literal

from kiosk.model.person import Person
from kiosk.model.roll import letters
from kiosk.model.spelling import fold, readings, words

How = Literal["exact", "prefix", "similar"]

# How well a word that is looked for fits a word of a name: the less, the better.
_AS_SPELT, _FOLDED, _BEGINS_AS_SPELT, _BEGINS, _ONE_LETTER_OFF, _BEGINS_ONE_LETTER_OFF = range(6)
_LEAST_SIMILAR = 3
"""Letters that a word must have, before one of them may be wrong; its beginning, one more."""

_LONGEST_PREPARED = 14
"""Letters of a word that nobody is kept waiting for."""

_MOST_WORDS = 4
"""Words of which two may be one: nobody types more on a screen."""


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

    def __iter__(self) -> Iterator[str]:
        return iter(self._sorted)

    def prepare(self) -> None:
        """Load what the first search for similar words needs, and part the words by length."""
        _fuzzy()
        for length in range(_LEAST_SIMILAR - 1, _LONGEST_PREPARED + 1):
            self._starts_of(length)

    def exactly(self, word: str) -> Iterable[int]:
        return self._bearers.get(word, ())

    def beginning(self, start: str) -> Iterator[int]:
        for word in self._beginning(start):
            yield from self._bearers[word]

    def similar(self, word: str) -> Iterator[tuple[int, bool]]:
        """Bearers of words with one letter wrong, missing, too many, or two exchanged.

        With each, whether the word is whole; else only its beginning is like that.
        """
        extract, distance = _fuzzy()
        for length in (len(word) - 1, len(word), len(word) + 1):
            starts = self._starts_of(length)
            for start, _distance, _index in extract(
                word, starts, scorer=distance, score_cutoff=1, limit=None
            ):
                for found in self._beginning(start):
                    yield from ((at, found == start) for at in self._bearers[found])

    def _beginning(self, start: str) -> Iterator[str]:
        at = bisect_left(self._sorted, start)
        while at < len(self._sorted) and self._sorted[at].startswith(start):
            yield self._sorted[at]
            at += 1

    def _starts_of(self, length: int) -> list[str]:
        if length not in self._starts:
            starts = (word[:length] for word in self._sorted if len(word) >= length)
            self._starts[length] = list(dict.fromkeys(starts))
        return self._starts[length]


class NameIndex:
    """An index over `people`, who keep their order among equally good results.

    It is built at the first search: most visitors never ask for one.
    """

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self.people = tuple(people)
        self.by_id: Mapping[str, Person] = {person.id: person for person in self.people}

    def __reduce__(self) -> tuple[type["NameIndex"], tuple[tuple[Person, ...]]]:
        return NameIndex, (self.people,)

    @cached_property
    def _spelt(self) -> _Words:
        """The words as they are spelt."""
        spelt: dict[str, set[int]] = defaultdict(set)
        for at, person in enumerate(self.people):
            for word in _words_of(person):
                spelt[word].add(at)
        return _Words(spelt)

    @cached_property
    def _folded(self) -> _Words:
        """The words as they are compared forgivingly."""
        folded: dict[str, set[int]] = defaultdict(set)
        for word in self._spelt:
            folded[fold(word)].update(self._spelt.exactly(word))
        return _Words(folded)

    @cached_property
    def letters(self) -> tuple[tuple[str, int], ...]:
        """The letters of the list, each with the index of its first name."""
        return letters(self.people)

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The index of each person in the list, by id."""
        return {person.id: at for at, person in enumerate(self.people)}

    def prepare(self) -> None:
        """Do at once what the first search would do, so that it is as quick as the others."""
        self._folded.prepare()

    def find(self, text: str, limit: int = 50) -> tuple[Match, ...]:
        """At most `limit` people to whom every word of `text` fits, the best first.

        The words come in any order, and each may be only the beginning of a name. Where that
        finds few, one letter of each may be wrong.
        """
        looked_for = words(text)
        ways = [looked_for, *_with_two_as_one(looked_for)]
        fits: dict[int, tuple[int, int]] = {}
        for roughly in (False, True):
            for way in ways:
                fits = self._fits(way, roughly) | fits
            if len(fits) >= limit:
                break
        best = nsmallest(limit, fits, key=lambda at: (fits[at], at))
        return tuple(Match(self.people[at], _how(fits[at][0])) for at in best)

    def _fits(self, looked_for: tuple[str, ...], roughly: bool) -> dict[int, tuple[int, int]]:
        """Who fits all the words, with the worst and the sum of the fits."""
        fits: dict[int, tuple[int, int]] | None = None
        for word in looked_for:
            found = self._fit(word, roughly)
            if fits is None:
                fits = {at: (fit, fit) for at, fit in found.items()}
            else:
                fits = {
                    at: (max(worst, found[at]), total + found[at])
                    for at, (worst, total) in fits.items()
                    if at in found
                }
        return fits or {}

    def _fit(self, word: str, roughly: bool) -> dict[int, int]:
        folded = fold(word)
        found = dict.fromkeys(self._spelt.exactly(word), _AS_SPELT)
        for reading in readings(folded):
            _add(found, self._folded.exactly(reading), _FOLDED)
        _add(found, self._spelt.beginning(word), _BEGINS_AS_SPELT)
        for reading in readings(folded):
            _add(found, self._folded.beginning(reading), _BEGINS)
        if roughly and len(folded) >= _LEAST_SIMILAR:
            for at, whole in self._folded.similar(folded):
                fit = _ONE_LETTER_OFF if whole else _BEGINS_ONE_LETTER_OFF
                if whole or len(folded) > _LEAST_SIMILAR:
                    found[at] = min(fit, found.get(at, fit))
        return found


def _fuzzy() -> tuple[Any, Any]:
    """The search among many words, and the distance of two that it goes by.

    Loaded only for a search: it takes as long as a small exhibit takes to open.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    return extract, OSA.distance


def _with_two_as_one(looked_for: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Names that are written in one word may be typed in two."""
    for at in range(min(len(looked_for), _MOST_WORDS) - 1):
        joined = looked_for[at] + looked_for[at + 1]
        yield (*looked_for[:at], joined, *looked_for[at + 2 :])


def _add(found: dict[int, int], people: Iterable[int], fit: int) -> None:
    for at in people:
        found.setdefault(at, fit)


def _words_of(person: Person) -> Iterator[str]:
    for text in (person.name, *person.variants, person.father or ""):
        yield from words(text)
        yield from words("".join(text.split("-"))) if "-" in text else ()


def _how(worst: int) -> How:
    if worst <= _FOLDED:
        return "exact"
    return "prefix" if worst <= _BEGINS else "similar"
