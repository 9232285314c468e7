"""The recordings of pages that are read aloud, and the pages that nobody has read yet."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.loader.content import ContentFile, Contents
from kiosk.loader.messages import nearest
from kiosk.loader.problems import Problem
from kiosk.model.page import Page
from kiosk.model.refs import SoundRef

# How the files of each kind begin; of M4A after four bytes that say a length.
_BEGINNINGS = (b"OggS", b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"fLaC", b"RIFF")


def narration_problems(contents: Contents) -> Iterator[Problem]:
    """Recordings in languages that nobody named; and, where any page has a recording, as advice
    the pages and languages without one.
    """
    pages = [(f, f.thing) for f in contents.pages.values() if isinstance(f.thing, Page)]
    if any(page.narration for _file, page in pages):
        for file, page in pages:
            yield from _languages(file, page.narration or {}, contents.languages)


def _languages(
    file: ContentFile, narration: dict[str, SoundRef], declared: tuple[str, ...]
) -> Iterator[Problem]:
    for language in narration:
        if declared and language not in declared:
            yield file.problem(
                ("narration", language),
                f"exhibit.yaml does not name the language “{language}” of this recording.",
                "Add it to languages: there, or take it out.",
                nearest=nearest(language, declared), severity="warning", code="language",
                language=language,
            )  # fmt: skip
    missing = [language for language in declared if language not in narration]
    if missing:
        yield file.problem(
            ("narration",) if narration else ("type",),
            f"This page has no recording in: {', '.join(missing)}.",
            "Record it, and name the file under narration:. Until then a voice of the computer "
            "reads the page where it has one of that language.",
            severity="warning", code="narration",
        )  # fmt: skip


def look_at_sound(path: Path) -> str:
    """What is wrong with the recording at `path`, as a sentence for staff; empty if nothing is."""
    try:
        with path.open("rb") as file:
            start = file.read(12)
    except OSError:
        return "This recording cannot be opened."
    if start.startswith(_BEGINNINGS) or start[4:8] == b"ftyp":
        return ""
    return "This file is no recording that the kiosk can play."
