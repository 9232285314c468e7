"""Films: captions in every language, and captions that can be shown."""

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.loader.captions import Captions
from kiosk.loader.content import ContentFile, Contents
from kiosk.loader.films import FilmError, check_film
from kiosk.loader.nodes import has
from kiosk.loader.problems import Problem
from kiosk.model.film import Film


def caption_problems(
    contents: Contents, captions: Mapping[str, Captions], covered: frozenset[int] | None
) -> Iterator[Problem]:
    """Captions that are missing in a language (incomplete), that no language has asked for, or
    that cannot be read. `covered` are the code points that the fonts have, if that is known.
    """
    for file in contents.files():
        for path, film in file.all(Film):
            yield from _languages(file, (*path, "captions"), film, contents.languages)
    for name, read in captions.items():
        yield from read.problems
        if covered is not None:
            yield from _letters(name, read, covered)


def look_at_film(path: Path) -> str:
    """What is wrong with the film at `path`, as a sentence for staff; empty if nothing is."""
    try:
        with path.open("rb") as file:
            check_film(file)
    except FilmError as error:
        return str(error)
    except OSError:
        return "This film file cannot be opened."
    return ""


def _languages(
    file: ContentFile, path: tuple[str | int, ...], film: Film, declared: tuple[str, ...]
) -> Iterator[Problem]:
    captions = film.captions or {}
    stem = film.file.rpartition(".")[0]
    for language in declared:
        typed = file.document and has(file.document.root, (*path, language))
        if language not in captions and not film.silent and not typed:
            yield file.problem(
                path if film.captions else path[:-1],
                f"This film has no captions in “{language}”.",
                f"Add {language}: and their file under captions:, such as {stem}.{language}.vtt. "
                "For a film without any sound write silent: yes.",
                severity="incomplete", code="captions", language=language,
            )  # fmt: skip
    for language in captions:
        if declared and language not in declared:
            yield file.problem(
                (*path, language),
                f"exhibit.yaml does not name the language “{language}” of these captions.",
                "Add it to languages: there, or take them out.",
                severity="warning", code="language", language=language,
            )  # fmt: skip


def _letters(name: str, read: Captions, covered: frozenset[int]) -> Iterator[Problem]:
    told: set[str] = set()
    for number, line in enumerate(read.lines, start=1):
        for column, character in enumerate(line, start=1):
            if character in told or ord(character) in covered:
                continue
            if unicodedata.category(character) in ("Cf", "Cc"):
                continue
            told.add(character)
            code = f"U+{ord(character):04X}"
            called = unicodedata.name(character, "a character without a name").lower()
            yield Problem(
                name, number, column, character,
                f"No font of the kiosk has the character “{character}” ({code}, {called}).",
                "Use another character; a visitor would see an empty box.",
                code="glyph", source_line=line,
            )  # fmt: skip
