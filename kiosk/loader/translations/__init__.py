"""What the program says to staff, in Azerbaijani, English and Russian.

The English sentence is the key: whoever writes a check writes it once, in English, and knows
nothing of languages. A sentence with values in it is known by its pattern: “{text}” is not a date.
The sentences stand in the .yaml files here, by subject. What stands in none is said in English.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from kiosk.loader.nodes import Data, as_data
from kiosk.loader.problems import Problem

LANGUAGES = ("az", "en", "ru")
FOLDER = Path(__file__).parent
HELP = FOLDER.parents[1] / "staff" / "words"
"""Where the help of the fields stands: the desk shows it as well."""

_PLACE = re.compile(r"\{(\w+)\}")
_OURS = frozenset(
    ("ages", "bounds", "help", "here", "list", "place", "sheet", "state", "there", "what", "why")
)
"""Places whose values are words of ours, and are translated too; all others hold what was typed."""
_WORDS = re.compile(r"^[^“]*?[a-z]{2} [a-z]{2}")
"""What is no name or number: words of ours that nobody has translated."""


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
    for pattern, said in _patterns(language):
        if not (found := pattern.fullmatch(text)):
            continue
        values = found.groupdict()
        ours = {name: translated(values[name], language) for name in _OURS & values.keys()}
        if all(own != values[name] or not _WORDS.search(own) for name, own in ours.items()):
            return _filled(said, values | ours)
    return text


def told(text: str, language: str) -> str:
    """`text`, which may be several lines of several sentences each, in `language`."""
    if language == "en":
        return text
    return "\n".join(_sentences(line, language) for line in text.split("\n"))


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
    if language not in LANGUAGES or language == "en":
        return {}
    found = dict(_help(language))
    for file in sorted(FOLDER.glob("*.yaml")):
        found |= {entry["en"]: entry[language] for entry in said_in(file)}
    return found


def said_in(file: Path) -> list[dict[str, str]]:
    """The sentences of one file of this folder, each by its languages."""
    entries = _read(file)
    assert isinstance(entries, list), file
    return [
        {tag: str(said) for tag, said in entry.items()}
        for entry in entries
        if isinstance(entry, dict)
    ]


def _help(language: str) -> Iterator[tuple[str, str]]:
    """The help of every field, and its first sentence: that is all that a problem says of it."""
    helps = _read(HELP / f"help-{language}.yaml")
    assert isinstance(helps, dict)
    for english, said in helps.items():
        yield english, str(said)
        yield _first_sentence(english), _first_sentence(str(said))


def _first_sentence(text: str) -> str:
    return text.split(". ", maxsplit=1)[0].rstrip(".") + "."


def _read(file: Path) -> Data:
    from kiosk.loader.yaml_events import read_yaml  # late: a start of the kiosk says nothing

    document, problems = read_yaml(file.name, file.read_bytes())
    assert document is not None and not problems, problems
    return as_data(document.root)


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The sentences with values in them, those that say most before the vaguer ones."""
    found = []
    for english, said in _table(language).items():
        parts = _PLACE.split(english)
        if len(parts) == 1:
            continue
        # What is nothing but values and a word between them is part of a sentence, never a whole.
        value = r"[^.!?]+?" if not parts[0] and not parts[-1] else ".+?"
        names: set[str] = set()
        pattern = ""
        for at, part in enumerate(parts):
            if at % 2 == 0:
                pattern += re.escape(part)
            else:
                pattern += f"(?P={part})" if part in names else f"(?P<{part}>{value})"
                names.add(part)
        found.append((len("".join(parts[::2])), re.compile(pattern, re.DOTALL), said))
    found.sort(key=lambda entry: -entry[0])
    return tuple((pattern, said) for _length, pattern, said in found)
