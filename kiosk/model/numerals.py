"""The numbers in a text, as they are counted: not its years, days, times or names."""

import re
from collections.abc import Iterator

LEAST = 10
"""Smaller numbers are as often words, and seldom what sources differ about."""

_THOUSAND = ("min", "thousand", "тысяч", "тыс", "bin", "tausend")
_MILLION = ("milyon", "million", "миллион", "млн", "millionen")

# Before these a number tells which one is meant, not how many.
_NUMBERED = (
    "article", "no", "page", "point", "school", "madde", "artikel", "nr", "seite", "статьи",
    "статья", "статье", "пункт", "пункта", "пункте", "школа", "школы", "№",
)  # fmt: skip
_ORDINAL = re.compile(r"-c[iıuü]", re.IGNORECASE)  # 119-cu maddə

_SECTION = re.compile(r"\d \($")  # Article 119 (14)

_NUMBER = re.compile(
    r"""(?<![\w.,:/№#-])                 # no part of a name, a time, a date or a number
        (?P<digits>\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+|\d+)
        (?![\w:/]|[.,]\d)
        (?:[ \u00a0](?P<word>[^\W\d_]+))?""",
    re.VERBOSE,
)
_DAY = 31
_WORDS_BEFORE, _WORDS_AFTER = 5, 2
_YEARS = range(1000, 2200)
_SENTENCE_END = re.compile(r"(?<=\D[.!?…;])\s+|\n+")


def numbers_in(text: str, months: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Every counted number of at least 10 in `text`, each with its digits as they stand there.

    `months` are beginnings of the names of months, in small letters: up to 31, a number close to
    one passes for a day. A bare number from 1000 to 2199 passes for a year. “26 thousand” is
    26,000.
    """
    for sentence in _SENTENCE_END.split(text):
        for match in _NUMBER.finditer(sentence):
            digits = match["digits"]
            value = int(re.sub(r"\D", "", digits)) * _multiplier(match["word"])
            if value < LEAST or (value <= _DAY and _is_day(sentence, match.span(), months)):
                continue
            if str(value) == digits and (value in _YEARS or _is_name(sentence, match)):
                continue
            yield value, digits


def _is_day(sentence: str, span: tuple[int, int], months: frozenset[str]) -> bool:
    before, after = sentence[: span[0]].split(), sentence[span[1] :].split()
    close = " ".join((*before[-_WORDS_BEFORE:], sentence[slice(*span)], *after[:_WORDS_AFTER]))
    return any(word.startswith(tuple(months)) for word in re.findall(r"\w+", close.lower()))


def _is_name(sentence: str, match: re.Match[str]) -> bool:
    before = sentence[: match.start()]
    last = before.lower().rstrip(" .(\u00a0").split()[-1:]
    return bool(
        _SECTION.search(before)
        or _ORDINAL.match(sentence, match.end("digits"))
        or (last and last[0] in _NUMBERED)
    )


def _multiplier(word: str | None) -> int:
    if word is None:
        return 1
    small = word.lower()
    if small.startswith(_MILLION):
        return 1_000_000
    return 1_000 if small.startswith(_THOUSAND) else 1
