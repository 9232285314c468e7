"""What can be said of the content without looking at the screen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from kiosk.loader.checks.lengths import word_limit
from kiosk.loader.fields import fields_of, is_entity
from kiosk.model import markup
from kiosk.model.exhibit import Exhibit
from kiosk.model.film import Film
from kiosk.model.page import Page
from kiosk.model.person import Person
from kiosk.model.reading import count_words
from kiosk.model.refs import SourceRef
from kiosk.model.spelling import fold, words
from kiosk.model.text import LocalizedText, MarkupText
from kiosk.model.walk import Path, walk
from kiosk.pages.visit import Fact

COLUMNS = ("text", "alt", "caption", "transcript", "narration")
# A fact that ends within these days, or was checked longer ago, is told in advance.
SOON, STALE = timedelta(days=30), timedelta(days=365)
# How alike two names are, of 100, to be told.
ALIKE = 90.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to do; `kind` is a stable name, `values` fill the words for it. Advice may wait."""

    kind: str
    where: str
    language: str = ""
    values: dict[str, object] = field(default_factory=dict)
    advice: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """How much of an item is there: for each language and column, how many of how many."""

    item: str
    cells: dict[str, dict[str, tuple[int, int]]]


def matrix(exhibit: Exhibit, languages: Sequence[str]) -> tuple[Row, ...]:
    """Every item of the exhibit against every language that it names."""
    things: dict[str, tuple[object, ...]] = {
        "exhibit.yaml": (exhibit.title, *exhibit.observances),
        "attract.yaml": (*exhibit.scenes, *exhibit.mourning_scenes),
        **{f"pages/{name}.yaml": (page,) for name, page in exhibit.pages.items()},
        "people": exhibit.people,
        "sources.yaml": tuple(exhibit.sources.values()),
        "maps": tuple(exhibit.drawings.values()),
    }
    return tuple(
        Row(item, {language: _cells(found, language) for language in languages})
        for item, found in things.items()
        if found
    )


def findings(exhibit: Exhibit, languages: Sequence[str], today: date) -> Iterator[Finding]:
    """Everything that is missing, out of date or doubtful in these languages."""
    for where, thing in _things(exhibit):
        yield from _missing(where, thing, languages)
    yield from _narration(exhibit, languages)
    for name, page in exhibit.pages.items():
        yield from _unsourced(name, page)
        for path, value in walk(page):
            if isinstance(value, Fact):
                yield from _dated(f"{name} › {_way(path)}", value, today)
    for where, thing in _things(exhibit):
        yield from _long(where, thing, languages)
    yield from _alike(exhibit.people)


def _things(exhibit: Exhibit) -> Iterator[tuple[str, object]]:
    yield "exhibit.yaml › title", exhibit.title
    for observance in exhibit.observances:
        yield f"exhibit.yaml › {observance.id}", observance
    for number, scene in enumerate((*exhibit.scenes, *exhibit.mourning_scenes), start=1):
        yield f"attract.yaml › {number}", scene
    yield from exhibit.pages.items()
    for person in exhibit.people:
        yield person.name, person
    for source_id, source in exhibit.sources.items():
        yield f"sources.yaml › {source_id}", source
    for drawing_id, drawing in exhibit.drawings.items():
        yield f"maps › {drawing_id}", drawing


def _missing(where: str, thing: object, languages: Sequence[str]) -> Iterator[Finding]:
    for path, value in walk(thing):
        at = f"{where} › {_way(path)}" if path else where
        if isinstance(value, LocalizedText):
            last = str(path[-1]) if path else ""
            kind = last if last in (*COLUMNS, "credit") else "text"
            for language in languages:
                if language not in value.by_language:
                    yield Finding(kind, at, language)
        elif isinstance(value, Film) and not value.silent:
            for language in languages:
                if language not in (value.captions or {}):
                    yield Finding("caption", f"{at} › captions", language)


def _narration(exhibit: Exhibit, languages: Sequence[str]) -> Iterator[Finding]:
    """Once anything is read aloud by a person, what is not yet."""
    if any(page.narration for page in exhibit.pages.values()):
        for name, page in exhibit.pages.items():
            for language in languages:
                if language not in (page.narration or {}):
                    yield Finding("narration", name, language, advice=True)


def _cells(things: tuple[object, ...], language: str) -> dict[str, tuple[int, int]]:
    counted = dict.fromkeys(COLUMNS, (0, 0))

    def count(column: str, there: bool) -> None:
        have, of = counted[column]
        counted[column] = (have + there, of + 1)

    for thing in things:
        for path, value in walk(thing):
            if isinstance(value, LocalizedText):
                last = str(path[-1]) if path else ""
                count(last if last in COLUMNS else "text", language in value.by_language)
            elif isinstance(value, Film) and not value.silent:
                count("caption", language in (value.captions or {}))
        if isinstance(thing, Page):
            count("narration", language in (thing.narration or {}))
    return counted


def _unsourced(name: str, page: Page) -> Iterator[Finding]:
    """Pages with a body that names no source at all."""
    body = getattr(page, "body", None)
    if body is None:
        return
    for _path, value in walk(page):
        if isinstance(value, SourceRef):
            return
        if isinstance(value, MarkupText) and any(markup.citations(value[tag]) for tag in value):
            return
    yield Finding("source", name)


def _dated(where: str, fact: Fact, today: date) -> Iterator[Finding]:
    if fact.valid_until < today:
        yield Finding("expired", where, values={"day": fact.valid_until})
    elif fact.valid_until - today <= SOON:
        yield Finding("expiring", where, values={"day": fact.valid_until}, advice=True)
    elif today - fact.checked_on > STALE:
        yield Finding("unchecked", where, values={"day": fact.checked_on}, advice=True)


def _long(where: str, thing: object, languages: Sequence[str]) -> Iterator[Finding]:
    """Texts with more words than their field should hold: for a story, 75 with its lead."""
    for path, part in walk(thing):
        kind: Any = type(part)
        if not is_entity(kind):
            continue
        for name in fields_of(kind):
            text = getattr(part, name)
            limit, other_name = word_limit(kind, name)
            if not limit or not isinstance(text, LocalizedText):
                continue
            other = getattr(part, other_name, None) if other_name else None
            for language in text:
                count = _count(text, language)
                if isinstance(other, LocalizedText) and language in other.by_language:
                    count += _count(other, language)
                if language in languages and count > limit:
                    at = f"{where} › {_way((*path, name))}"
                    values: dict[str, object] = {
                        "count": count, "limit": limit, "n": count - limit,
                    }  # fmt: skip
                    yield Finding("long", at, language, values, advice=True)


def _count(text: LocalizedText, language: str) -> int:
    said = text[language]
    return count_words(markup.plain(said) if isinstance(text, MarkupText) else said)


def _alike(people: Sequence[Person]) -> Iterator[Finding]:
    """Pairs of people whose names differ by a letter or two, in whatever order they stand."""
    from rapidfuzz.fuzz import ratio

    keys = [" ".join(sorted(fold(word) for word in words(person.name))) for person in people]
    for at, key in enumerate(keys):
        for other in range(at + 1, len(keys)):
            if ratio(key, keys[other], score_cutoff=ALIKE):
                values: dict[str, object] = {"other": people[other].name}
                yield Finding("names", people[at].name, values=values, advice=True)


def _way(path: Path) -> str:
    return " › ".join(str(step + 1) if isinstance(step, int) else step for step in path)
