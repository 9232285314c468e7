"""The texts of one file: their placeholders, citations, letters and lengths."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from kiosk.loader.content import ContentFile, Settings
from kiosk.loader.messages import day_meant
from kiosk.loader.nodes import Path
from kiosk.loader.problems import Problem
from kiosk.model import markup
from kiosk.model.text import YEARS_SINCE, CountedText, LocalizedText, MarkupText
from kiosk.model.words import LanguageFile

_PLACEHOLDER = re.compile(r"(?<!\\)\{[^{}]*\}?|(?<!\\)\}")


def text_problems(file: ContentFile, settings: Settings) -> Iterator[Problem]:
    """What is wrong with the texts of `file`."""
    if not isinstance(file.thing, LanguageFile):
        yield from _placeholders(file, settings.today)
    if settings.covered is not None:
        yield from _letters(file, settings.covered)
    yield from _citations(file)
    yield from _unwritten(file)


def _placeholders(file: ContentFile, today: date) -> Iterator[Problem]:
    counted = {path for path, _text in file.all(CountedText)}
    for path, text, language in file.texts():
        if not language:
            continue
        for match in _PLACEHOLDER.finditer(text):
            found = match[0]
            if found == "{n}" and path[:-1] in counted:
                continue
            since = YEARS_SINCE.fullmatch(found)
            if since is None:
                dated = re.search(r"\d[\d./-]{6,}\d", found)
                day = dated and day_meant(dated[0])
                yield file.problem(
                    path,
                    f"“{found}” is not a placeholder that the kiosk fills.",
                    "Write {years since 1990-01-20}, or \\{ for a brace.",
                    nearest=f"{{years since {day}}}" if day else None,
                    code="placeholder", needle=found,
                )  # fmt: skip
                continue
            try:
                past = date.fromisoformat(since[1]) <= today
            except ValueError:
                day = day_meant(since[1])
                yield file.problem(
                    path, f"There is no day {since[1]}.", "Correct the date.",
                    nearest=f"{{years since {day}}}" if day else None,
                    code="placeholder", needle=found,
                )  # fmt: skip
                continue
            if not past:
                yield file.problem(
                    path, f"{since[1]} has not come yet, so no years can be counted since.",
                    "Correct the date.", code="placeholder", needle=found,
                )  # fmt: skip


def _letters(file: ContentFile, covered: frozenset[int]) -> Iterator[Problem]:
    told: set[str] = set()
    for path, text, _language in file.texts():
        for character in sorted(set(text) - told):
            if ord(character) in covered or unicodedata.category(character) in ("Cf", "Cc"):
                continue
            told.add(character)
            code = f"U+{ord(character):04X}"
            name = unicodedata.name(character, "a character without a name").lower()
            yield file.problem(
                path,
                f"No font of the kiosk has the character “{character}” ({code}, {name}).",
                "Use another character; a visitor would see an empty box.",
                code="glyph", needle=character,
            )  # fmt: skip


def _citations(file: ContentFile) -> Iterator[Problem]:
    for path, text in file.all(LocalizedText):
        if isinstance(text, MarkupText):
            cited = {language: set(markup.citations(text[language])) for language in text}
            first = next(iter(text))
            for language, sources in cited.items():
                if sources != cited[first]:
                    only = ", ".join(sorted(sources ^ cited[first]))
                    yield file.problem(
                        (*path, language),
                        f"The texts in “{first}” and “{language}” cite different sources: {only}.",
                        "Cite the same sources in every language.",
                        severity="warning", code="citations-differ",
                    )  # fmt: skip
            continue
        for language in text:
            if "[@" in text[language]:
                yield file.problem(
                    (*path, language),
                    "A citation has no effect in this field; visitors would see its brackets.",
                    "Move it into the text of the page.",
                    severity="warning", code="citation-place", needle="[@",
                )  # fmt: skip


def _unwritten(file: ContentFile) -> Iterator[Problem]:
    own = file.name.removeprefix("words/").removesuffix(".yaml")
    found: dict[str, list[Path]] = {}
    for path, text, language in file.texts():
        tag = language or own
        if text.startswith(f"[{tag}] "):
            found.setdefault(tag, []).append(path)
    for tag, paths in found.items():
        here = "1 text is" if len(paths) == 1 else f"{len(paths)} texts are"
        yield file.problem(
            paths[0],
            f"{here} still to be written in “{tag}” here; visitors would see an example.",
            f"Write them, and take [{tag}] out.",
            severity="warning", code="unwritten", language=tag,
        )  # fmt: skip
