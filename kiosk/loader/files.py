"""One content file after the other: read, validated, checked by itself, and remembered."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from kiosk.loader.checks.keyboards import keyboard_problems
from kiosk.loader.checks.lengths import length_problems
from kiosk.loader.checks.numbers import number_problems
from kiosk.loader.checks.observances import observance_problems
from kiosk.loader.checks.people import people_problems
from kiosk.loader.checks.texts import text_problems
from kiosk.loader.checks.theme import theme_problems
from kiosk.loader.checks.words import word_problems
from kiosk.loader.content import ContentFile, Settings
from kiosk.loader.encoding import MAX_BYTES
from kiosk.loader.folder import read_bytes
from kiosk.loader.messages import Saying, nearest
from kiosk.loader.nodes import Data, Document, as_data
from kiosk.loader.people import MAX_TABLE_BYTES, PEOPLE_FILES, TABLES, people_of, read_table
from kiosk.loader.problems import Problem, about_file
from kiosk.loader.validate import saying_at, validate
from kiosk.loader.yaml_events import read_yaml
from kiosk.model.attract import AttractFile
from kiosk.model.exhibit import ExhibitFile
from kiosk.model.maps import MapDrawing
from kiosk.model.page import Page
from kiosk.model.refs import SourceRef
from kiosk.model.source import Source
from kiosk.model.walk import walk
from kiosk.model.words import LanguageFile

MAX_PROBLEMS = 200
"""Of one file. Whoever has more will not read them one by one."""

T = TypeVar("T")
PageTypes = Mapping[str, type[Page]]

_KINDS: Mapping[str, Any] = {
    "exhibit.yaml": ExhibitFile,
    "sources.yaml": dict[SourceRef, Source],
    "attract.yaml": AttractFile,
}


class FileCache:
    """Remembers what became of each file, so that only what changed is read anew.

    One cache serves any number of exhibits; it forgets what has not been used for longest.
    """

    def __init__(self, most: int = 400) -> None:
        self._most = most
        self._known: dict[object, Any] = {}

    def remember(self, key: object, make: Callable[[], T]) -> T:
        """What is known under `key`, or what `make` makes of it."""
        known: T = self._known.pop(key) if key in self._known else make()
        self._known[key] = known
        if len(self._known) > self._most:
            del self._known[next(iter(self._known))]
        return known


def read_file(
    folder: Path, name: str, page_types: PageTypes, settings: Settings, cache: FileCache,
    unsaved: bytes | None = None,
) -> ContentFile:  # fmt: skip
    """Read the file `name` of the exhibit in `folder`, or `unsaved` in its place, with all its
    problems.
    """
    content = unsaved
    if content is None:
        content = read_bytes(folder, name, MAX_TABLE_BYTES if name in TABLES else MAX_BYTES)
    if content is None:
        fix = "Put a plain file of this name into the folder."
        problem = about_file(name, "This file cannot be opened.", fix)
        return ContentFile(name, b"", None, None, (), (problem,))
    digest = hashlib.sha256(content).digest()
    types = frozenset(page_types.items())
    return cache.remember(
        (name, digest, settings, types), lambda: _made(name, content, digest, page_types, settings)
    )


def _made(
    name: str, content: bytes, digest: bytes, page_types: PageTypes, settings: Settings
) -> ContentFile:
    document, problems = (read_table if name in TABLES else read_yaml)(name, content)
    thing = None
    if document is not None:
        thing, more = _thing(document, page_types)
        told = {problem.line for problem in problems}
        problems += tuple(problem for problem in more if problem.line not in told)
    parts = tuple(walk(thing)) if thing is not None else ()
    file = ContentFile(name, digest, document, thing, parts, ())
    problems += tuple(_own_problems(file, settings))
    return ContentFile(name, digest, document, thing, parts, _capped(name, problems))


def _own_problems(file: ContentFile, settings: Settings) -> Iterator[Problem]:
    yield from text_problems(file, settings)
    yield from length_problems(file)
    yield from number_problems(file, settings.today)
    yield from word_problems(file)
    yield from keyboard_problems(file, settings)
    yield from theme_problems(file)
    yield from observance_problems(file, settings.today)
    yield from people_problems(file)


def _thing(document: Document, page_types: PageTypes) -> tuple[object | None, tuple[Problem, ...]]:
    if document.name in PEOPLE_FILES:
        return people_of(document)
    data = as_data(document.root)
    if document.name.startswith("pages/"):
        return _page(document, data, page_types)
    if document.name.startswith("maps/"):
        return validate(document, MapDrawing, "a map’s drawing", data)
    kind = _KINDS.get(document.name, LanguageFile)
    return validate(document, kind, "this file", data)


def _page(
    document: Document, data: Data, page_types: PageTypes
) -> tuple[object | None, tuple[Problem, ...]]:
    if not isinstance(data, dict):
        saying = Saying("This is not a page.", "Begin it with type: and the kind of page.")
        return None, (saying_at(document, (), saying),)
    word = data.pop("type", None)
    known = tuple(sorted(page_types))
    fix = f"Write one of: {', '.join(known)}."
    if word is None:
        saying = Saying("This page does not say of what type it is.", f"Add type: to it. {fix}",
                        code="missing")  # fmt: skip
        return None, (saying_at(document, (), saying),)
    if not isinstance(word, str) or word not in page_types:
        typed = word if isinstance(word, str) else ""
        saying = Saying(f"“{typed}” is not a page type.", fix, nearest(typed, known), "page-type")
        return None, (saying_at(document, ("type",), saying),)
    article = "an" if word[0] in "aeiou" else "a"
    return validate(document, page_types[word], f"{article} {word} page", data)


def _capped(name: str, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    if len(problems) <= MAX_PROBLEMS:
        return problems
    rest = len(problems) - MAX_PROBLEMS
    message = f"This file has {rest} more problems than are shown."
    return (*problems[:MAX_PROBLEMS], about_file(name, message, "Correct these first."))
