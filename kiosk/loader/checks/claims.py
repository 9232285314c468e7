"""The numbers in texts: each has a claim, and every language states the same."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

import babel

from kiosk.loader.content import ContentFile, Contents
from kiosk.loader.nodes import Path
from kiosk.loader.problems import Problem
from kiosk.model import markup
from kiosk.model.claim import Claim, Part
from kiosk.model.numerals import numbers_in
from kiosk.model.text import LocalizedText, MarkupText

MONTH_LETTERS = 4
"""Letters at the beginning of a month's name that all its cases share."""

Found = dict[str, list[tuple[int, str]]]


def claim_problems(contents: Contents) -> Iterator[Problem]:
    """Numbers in the texts of pages and scenes that no claim gives, or not in every language.

    Where nothing is claimed at all, nothing is asked of texts.
    """
    claimed = set(_claimed(contents))
    months = frozenset().union(*map(_months, contents.languages))
    scenes = (contents.attract,) if contents.attract else ()
    for file in (*contents.pages.values(), *scenes):
        for path, text in file.all(LocalizedText):
            found = {
                language: list(numbers_in(_plain(text, language), months)) for language in text
            }
            if any(found.values()):
                yield from _differing(file, path, found, contents.languages)
                if claimed:
                    yield from _unclaimed(file, path, found, claimed)


def _claimed(contents: Contents) -> Iterator[int]:
    for file in contents.pages.values():
        for _path, claim in file.all(Claim):
            yield claim.value
            if claim.upto is not None:
                yield claim.upto
        for _path, part in file.all(Part):
            yield part.value


def _differing(
    file: ContentFile, path: Path, found: Found, languages: tuple[str, ...]
) -> Iterator[Problem]:
    here = [language for language in languages if language in found]
    if not here:
        return
    first = here[0]
    meant = Counter(value for value, _digits in found[first])
    for language in here[1:]:
        said = Counter(value for value, _digits in found[language])
        if said != meant:
            yield file.problem(
                (*path, language),
                f"This states {_listed(found[language])}; “{first}” states "
                f"{_listed(found[first])}.",
                "Let every language state the same numbers.",
                severity="warning", code="numbers-differ", language=language,
            )  # fmt: skip


def _unclaimed(file: ContentFile, path: Path, found: Found, claimed: set[int]) -> Iterator[Problem]:
    told: set[int] = set()
    for language, numbers in found.items():
        for value, digits in numbers:
            if value not in claimed and value not in told:
                told.add(value)
                yield file.problem(
                    (*path, language),
                    f"Nobody is named who gives the number {digits}.",
                    "Write who says so under claims: of this page, or as a figure of a figures "
                    "page.",
                    severity="warning", code="no-claim", language=language, needle=digits,
                )  # fmt: skip


def _listed(numbers: list[tuple[int, str]]) -> str:
    return ", ".join(digits for _value, digits in numbers) or "no number"


def _plain(text: LocalizedText, language: str) -> str:
    return markup.plain(text[language]) if isinstance(text, MarkupText) else text[language]


@lru_cache(maxsize=32)
def _months(language: str) -> frozenset[str]:
    """How the names of the months begin in this language, in small letters (CLDR)."""
    try:
        months = babel.Locale.parse(language, sep="-").months
    except (babel.UnknownLocaleError, ValueError):
        return frozenset()
    names = (months[form]["wide"].values() for form in ("format", "stand-alone"))
    return frozenset(name.lower()[:MONTH_LETTERS] for form in names for name in form)
