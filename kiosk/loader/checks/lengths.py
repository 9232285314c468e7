"""How long texts are, against what the help of their fields and a reader's patience allow."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from kiosk.loader.content import ContentFile
from kiosk.loader.fields import fields_of, is_entity
from kiosk.loader.problems import Problem
from kiosk.model import markup
from kiosk.model.text import LocalizedText, MarkupText

LONGEST_SENTENCE = 25

_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
            "ten": 10, "twelve": 12}  # fmt: skip
_LIMIT = re.compile(r"(?:[Ww]ith the (\w+), )?at most (\w+)(?: words)?\b(?! \w)")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\s”»\"')]+(?=\S)|\n+")


def length_problems(file: ContentFile) -> Iterator[Problem]:
    """A warning for each text over the number of words that the help of its field names, and
    for each sentence over 25 words.
    """
    for path, part in file.parts:
        kind: Any = type(part)
        if not is_entity(kind):
            continue
        for name in fields_of(kind):
            text = getattr(part, name)
            if not isinstance(text, LocalizedText):
                continue
            limit, other_name = limit_of(kind, name)
            other = getattr(part, other_name, None) if other_name else None
            for language in text:
                at = (*path, name, language)
                count = _count(text, language)
                together = f" together with the {other_name}" if other else ""
                if isinstance(other, LocalizedText) and language in other.by_language:
                    count += _count(other, language)
                if limit and count > limit:
                    yield file.problem(
                        at,
                        f"This has {count} words{together}; {limit} is the limit.",
                        "Shorten it, so that a standing visitor reads it to the end.",
                        severity="warning", code="words", language=language,
                    )  # fmt: skip
                yield from _long_sentences(file, at, _plain(text, language), language)


def _long_sentences(
    file: ContentFile, path: tuple[str | int, ...], text: str, language: str
) -> Iterator[Problem]:
    for sentence in _SENTENCE_END.split(text):
        words = _words(sentence)
        if len(words) > LONGEST_SENTENCE:
            yield file.problem(
                path,
                f"A sentence here has {len(words)} words; {LONGEST_SENTENCE} is the limit.",
                "Make two of it.",
                severity="warning", code="sentence", language=language,
                needle=" ".join(sentence.split()[:3]),
            )  # fmt: skip


@cache
def limit_of(entity: type, name: str) -> tuple[int, str]:
    """The limit in words that a field's help names (0 if none), and the field that shares it."""
    match = _LIMIT.search(fields_of(entity)[name].help)
    if not match:
        return 0, ""
    number = match[2]
    return int(number) if number.isdecimal() else _NUMBERS.get(number, 0), match[1] or ""


def _plain(text: LocalizedText, language: str) -> str:
    return markup.plain(text[language]) if isinstance(text, MarkupText) else text[language]


def _count(text: LocalizedText, language: str) -> int:
    return len(_words(_plain(text, language)))


def _words(text: str) -> list[str]:
    """The words of `text`; a dash that stands alone is none."""
    return [word for word in text.split() if any(character.isalnum() for character in word)]
