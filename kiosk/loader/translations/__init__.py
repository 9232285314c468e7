"""What the program says to staff, in Azerbaijani, English and Russian.

The English sentence is the key: whoever writes a check writes it once, in English, and knows
nothing of languages. A sentence with values in it is known by its pattern: “{text}” is not a date.
What has no translation yet is said in English.
"""

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from kiosk.loader.problems import Problem

LANGUAGES = ("az", "en", "ru")
_PLACE = re.compile(r"\{(\w+)\}")


def staff_language(wanted: str | None, exhibit: Iterable[str] = ()) -> str:
    """The language in which to speak to staff.

    It is the one that is `wanted`; else that of the computer; else the first of the exhibit's that
    staff can be spoken to in; else English.
    """
    own = next((v for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (v := os.environ.get(name))), "")
    for tag in (wanted or "", own[:2].lower() if own[2:3] in ("", "_", ".") else "", *exhibit):
        if tag in LANGUAGES:
            return tag
    return "en"


def in_language(said: str, language: str, **values: object) -> str:
    """The sentence `said`, English with {places}, in `language`, with these values in it."""
    return _filled(_table(language).get(said, said), {n: str(v) for n, v in values.items()})


def translated(text: str, language: str) -> str:
    """`text`, an English sentence with its values in it, in `language`; itself if not known."""
    if language == "en" or not text:
        return text
    table = _table(language)
    if text in table:
        return table[text]
    for pattern, said, quoted in _patterns(language):
        if found := pattern.fullmatch(text):
            return _filled(said, {
                name: value if name in quoted else translated(value, language)
                for name, value in found.groupdict().items()
            })  # fmt: skip
    return text


def in_staffs_language(problem: Problem, language: str) -> Problem:
    """The same problem in `language`."""
    if language == "en":
        return problem
    return replace(
        problem,
        message=translated(problem.message, language),
        fix=_sentences(problem.fix, language),
        cell=translated(problem.cell, language),
    )


def _sentences(text: str, language: str) -> str:
    """A fix as a whole; or, since help of a field may follow it, sentence by sentence."""
    whole = translated(text, language)
    if whole != text:
        return whole
    for end in re.finditer(r"(?<=[.!?…]) ", text):
        first, rest = text[: end.start()], text[end.end() :]
        head = translated(first, language)
        if head != first:
            return f"{head} {_sentences(rest, language)}"
    return text


def _filled(said: str, values: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), said)


@cache
def _table(language: str) -> Mapping[str, str]:
    """English -> `language`, of all subjects."""
    if language not in ("az", "ru"):
        return {}
    found: dict[str, str] = {}
    for module in iter_modules(__path__):
        said = import_module(f"{__name__}.{module.name}").SAID
        found |= {english: others[0 if language == "az" else 1] for english, others in said.items()}
    return found


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str, frozenset[str]], ...]:
    """The sentences with values in them, those that say most before the vaguer ones.

    Each has the names of the values that stand in quotes: what was typed is never translated.
    """
    found = []
    for english, said in _table(language).items():
        parts = _PLACE.split(english)
        if len(parts) == 1:
            continue
        names: set[str] = set()
        pattern = ""
        for at, part in enumerate(parts):
            if at % 2 == 0:
                pattern += re.escape(part)
            else:
                pattern += f"(?P={part})" if part in names else f"(?P<{part}>.+?)"
                names.add(part)
        found.append((len("".join(parts[::2])), re.compile(pattern, re.DOTALL), said,
                      frozenset(re.findall(r"“\{(\w+)\}”", english))))  # fmt: skip
    found.sort(key=lambda entry: -entry[0])
    return tuple((pattern, said, quoted) for _length, pattern, said, quoted in found)
