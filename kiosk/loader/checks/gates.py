"""What stands behind a gate must not stand in the open somewhere else."""

from collections.abc import Iterator

from kiosk.loader.content import ContentFile, Contents
from kiosk.loader.nodes import Path
from kiosk.loader.problems import Problem
from kiosk.model.film import Film
from kiosk.model.gate import is_gated
from kiosk.model.page import Picture
from kiosk.model.person import Person
from kiosk.model.refs import FileRef


def gate_problems(contents: Contents) -> Iterator[Problem]:
    """Galleries that begin behind a gate, gated pictures shown openly, deaths told as lives."""
    gated: dict[str, str] = {}
    for file in contents.files():
        for _path, media in _behind(file):
            gated.setdefault(media, file.name)
    for file in contents.files():
        yield from _openings(file)
        yield from _in_the_open(file, gated)
        yield from _lives(file)


def _behind(file: ContentFile) -> Iterator[tuple[Path, FileRef]]:
    """The files that stand behind a gate in `file`, each with its path."""
    for path, thing in (*file.all(Picture), *file.all(Film)):
        if is_gated(thing):
            for name in ("file", "poster", "sign_language"):
                if media := getattr(thing, name, None):
                    yield (*path, name), media


def _openings(file: ContentFile) -> Iterator[Problem]:
    for path, picture in file.all(Picture):
        if is_gated(picture) and path[-1] == 0:
            yield file.problem(
                (*path, "gate"),
                "The first picture of a gallery is seen without being asked for; this one stands "
                "behind a gate.",
                "Put another picture first.",
                code="gate-first",
            )  # fmt: skip


def _in_the_open(file: ContentFile, gated: dict[str, str]) -> Iterator[Problem]:
    behind = {path for path, _media in _behind(file)}
    for path, media in file.all(FileRef):
        if media in gated and path not in behind:
            yield file.problem(
                path,
                f"“{media}” stands in the open here, and behind a gate in {gated[media]}.",
                "Give it a gate here as well, or show another one.",
                code="gate-open",
            )  # fmt: skip


def _lives(file: ContentFile) -> Iterator[Problem]:
    for path, person in file.all(Person):
        if person.life is None or person.death is None:
            continue
        for language in person.life:
            if language in person.death and person.life[language] == person.death[language]:
                yield file.problem(
                    (*path, "life", language),
                    "How this person died stands in the open: life says the same as death.",
                    "Write under life how the person lived, or leave it out.",
                    code="gate-life", language=language,
                )  # fmt: skip
