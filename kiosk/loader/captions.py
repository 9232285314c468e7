"""The captions of films, from their files."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.loader.encoding import MAX_BYTES, read_text, refused_characters
from kiosk.loader.folder import read_bytes
from kiosk.loader.problems import Problem, about_file, with_short_quotes
from kiosk.model.captions import Cue, Fault, read_captions


@dataclass(frozen=True, slots=True)
class Captions:
    """The captions of one file with their problems; `lines` are those of the file."""

    cues: tuple[Cue, ...]
    problems: tuple[Problem, ...]
    lines: tuple[str, ...] = ()


def captions_in(folder: Path, name: str) -> Captions:
    """Read the captions in the file `name` of the exhibit in `folder`."""
    content = read_bytes(folder, name, MAX_BYTES)
    if content is None:
        fix = "Put a plain file of this name into the folder."
        return Captions((), (about_file(name, "This file cannot be opened.", fix),))
    text, problems = read_text(name, content, MAX_BYTES)
    if problems:
        return Captions((), tuple(problems))
    lines = text.split("\n")
    cues, faults = read_captions(text)
    told = refused_characters(name, text)
    return Captions(
        cues, (*told, *(_problem(name, lines, fault) for fault in faults)), tuple(lines)
    )


def _problem(name: str, lines: list[str], fault: Fault) -> Problem:
    source = lines[fault.line - 1]
    return Problem(
        name, fault.line, max(0, source.find(fault.typed)) + 1, fault.typed,
        with_short_quotes(fault.message), fault.fix, fault.nearest,
        severity="warning" if fault.advice else "error", code="captions", source_line=source,
    )  # fmt: skip
