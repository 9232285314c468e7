"""Reads a guide: one Markdown file a language, as it can be read on a page of a repository too."""

import re
from dataclasses import dataclass, field
from pathlib import Path

_PICTURE = re.compile(r"!\[(?P<alt>[^\]]+)\]\((?P<file>[^)]+)\)")
_COMMAND = re.compile(r"`(?P<line>[^`]+)`")
_STEP = re.compile(r"\d+\. +(?P<text>.+)")


class GuideError(ValueError):
    """A guide is not written as it must be. The text says where."""


@dataclass(slots=True)
class Step:
    """A thing to do: its sentences, the line to type if there is one, and its picture's file."""

    text: str
    command: str = ""
    picture: str = ""


@dataclass(slots=True)
class Part:
    """Steps under a heading; `text` stands before them, `blanks` are lines to fill in by hand."""

    title: str
    text: str = ""
    steps: list[Step] = field(default_factory=list)
    blanks: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Sheet:
    """A sheet of paper: steps, or parts that have some."""

    title: str
    whole: Part
    parts: list[Part] = field(default_factory=list)


@dataclass(slots=True)
class Guide:
    """The sheets of the guide, and the card: the last of them."""

    title: str
    text: str
    sheets: list[Sheet]
    card: Sheet


def read_guide(file: Path) -> Guide:
    """The guide in `file`. Raises GuideError."""
    title, sheets = "", []
    top = here = Part("")
    for number, block in _blocks(file.read_text("utf-8")):
        where = f"{file.name}:{number}"
        if block.startswith("# "):
            title = block[2:]
        elif block.startswith("## "):
            here = Part(block[3:])
            sheets.append(Sheet(here.title, here))
        elif block.startswith("### "):
            here = Part(block[4:])
            sheets[-1].parts.append(here)
        else:
            _take(here, block, where)
    if not title or len(sheets) < 2:
        raise GuideError(f"{file.name}: there must be a title, the sheets, and the card")
    return Guide(title, top.text, sheets[:-1], sheets[-1])


def _take(part: Part, block: str, where: str) -> None:
    step = _STEP.fullmatch(block)
    if step:
        part.steps.append(Step(step["text"]))
    elif picture := _PICTURE.fullmatch(block):
        if not part.steps or part.steps[-1].picture:
            raise GuideError(f"{where}: a picture belongs to a step, one to each")
        part.steps[-1].picture = picture["file"]
    elif command := _COMMAND.fullmatch(block):
        if not part.steps or part.steps[-1].command:
            raise GuideError(f"{where}: a line to type belongs to a step, one to each")
        part.steps[-1].command = command["line"]
    elif block.startswith("- "):
        part.blanks.append(block[2:].rstrip("…: "))
    elif part.title and (part.steps or part.text):
        raise GuideError(f"{where}: this text belongs to no step")
    else:
        part.text = part.text or block


def _blocks(text: str) -> list[tuple[int, str]]:
    """What is written, without breaks within: each with the number of its first line."""
    found: list[tuple[int, str]] = []
    fresh = True
    for number, line in enumerate(text.splitlines(), start=1):
        said = line.strip()
        begins = fresh or said.startswith(("- ", "#")) or _STEP.fullmatch(said)
        if said and begins:
            found.append((number, said))
        elif said:
            found[-1] = (found[-1][0], f"{found[-1][1]} {said}")
        fresh = not said
    return found
