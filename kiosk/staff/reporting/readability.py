"""How hard a page is to read, against the other pages in the same language."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import mean

from kiosk.model import markup
from kiosk.model.exhibit import Exhibit
from kiosk.model.page import Page
from kiosk.model.text import LocalizedText, MarkupText
from kiosk.model.walk import walk
from kiosk.staff.reporting.findings import Finding

# Letters from which a word is long, and how much above its language's mean a page is told.
LONG, ABOVE = 7, 8
LEAST_WORDS = 25

_SENTENCE = re.compile(r"(?<=[.!?…])[\s”»\"')]+(?=\S)|\n+")
_NOT_READ = {"title", "summary", "alt", "claims", "credit"}


@dataclass(frozen=True, slots=True)
class Reading:
    """A page in one language: its words, its longest sentence in words, and its LIX: the mean
    length of a sentence, and the percentage of words of seven letters or more.
    """

    page: str
    language: str
    words: int
    longest: int
    lix: float


def readings(exhibit: Exhibit, languages: Sequence[str]) -> tuple[Reading, ...]:
    """Every page with enough words to judge, in the languages that are complete."""
    return tuple(
        reading
        for language in languages
        if language in exhibit.languages
        for name, page in exhibit.pages.items()
        if (reading := _read(name, page, language)) is not None
    )


def means(found: Sequence[Reading]) -> dict[str, float]:
    """The mean LIX of each language."""
    languages = dict.fromkeys(reading.language for reading in found)
    return {tag: mean(one.lix for one in found if one.language == tag) for tag in languages}


def hard_pages(found: Sequence[Reading]) -> Iterator[Finding]:
    """Pages that are clearly harder to read than the others in their language: advice."""
    average = means(found)
    for one in found:
        if one.lix > average[one.language] + ABOVE:
            values: dict[str, object] = {
                "lix": round(one.lix), "mean": round(average[one.language]), "n": one.longest,
            }  # fmt: skip
            yield Finding("reading", one.page, one.language, values, advice=True)


def lix(text: str) -> float:
    """The LIX of `text`; 0 of a text without words."""
    words = _words(text)
    if not words:
        return 0.0
    sentences = [one for one in _SENTENCE.split(text) if _words(one)]
    long = sum(sum(letter.isalpha() for letter in word) >= LONG for word in words)
    return len(words) / len(sentences) + 100 * long / len(words)


def _read(name: str, page: Page, language: str) -> Reading | None:
    text = "\n".join(_texts(page, language))
    count = len(_words(text))
    if count < LEAST_WORDS:
        return None
    longest = max(len(_words(sentence)) for sentence in _SENTENCE.split(text))
    return Reading(name, language, count, longest, lix(text))


def _texts(page: Page, language: str) -> Iterator[str]:
    """What stands on the page in sentences: its texts with markup. What is gated counts too."""
    for path, value in walk(page):
        if isinstance(value, MarkupText) and not _NOT_READ.intersection(path):
            yield markup.plain(value[language])
        elif isinstance(value, LocalizedText) and path[-1:] == ("caption",):
            yield value[language]


def _words(text: str) -> list[str]:
    return [word for word in text.split() if any(character.isalnum() for character in word)]
