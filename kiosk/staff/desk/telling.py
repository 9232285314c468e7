"""Rows and problems in the words of the staff, as the window shows them. No Qt."""

from collections.abc import Mapping, Sequence
from pathlib import Path as FilePath
from typing import Any

from kiosk.loader.nodes import Path
from kiosk.loader.problems import Problem
from kiosk.loader.translations import in_staffs_language
from kiosk.staff.desk.form import Cell, Row
from kiosk.staff.desk.tree import MAPS, Branch
from kiosk.staff.desk.words import helps, problem_words

Words = Mapping[str, str]
_OWNERS = {
    "exhibit.yaml": "ExhibitFile", "sources.yaml": "Source", "people.csv": "Person",
    "people.yaml": "Person", "people.xlsx": "Person",
}  # fmt: skip
_SEVERITIES = ("error", "incomplete", "warning")


def row_shown(row: Row, words: Words, titles: Mapping[str, str] | None = None) -> dict[str, Any]:
    """A row of the form as QML reads it; `titles` are those of the files."""
    cited = [{"value": v, "word": (titles or {}).get(v, v)} for v in row.values]
    return {
        "key": row.key, "kind": row.kind, "name": row.name, "depth": row.depth,
        "label": field_word(row.name, words, row.owner) if row.kind != "item" else "",
        "help": helps(words["language"]).get(row.help, row.help),
        "required": row.required, "there": row.there, "markup": row.markup,
        "cells": [_cell(cell) for cell in row.cells],
        "value": row.value, "values": list(row.values), "target": row.target,
        "options": cited if row.kind == "cited" else [
            {"value": option, "word": option_word(option, row, words)} for option in row.options
        ],
        "title": _title(row, words), "at": row.at, "count": row.count, "open": row.open,
        "entry": len(row.path) == 1 and row.kind == "item", "fixed": row.fixed,
    }  # fmt: skip


def _title(row: Row, words: Words) -> str:
    """The title of an item; a scene without words of its own goes by what it shows."""
    is_scene = row.kind == "item" and row.name in ("scenes", "mourning")
    return words.get(f"option.{row.title}", row.title) if is_scene else row.title


def folded(rows: Sequence[dict[str, Any]], unfolded: bool) -> list[dict[str, Any]]:
    """The tree with a row of its own above what is no page; beneath it only what is unfolded."""
    pages = [row for row in rows if row["group"] != "whole"]
    rest = [row for row in rows if row["group"] == "whole"]
    head = {**rest[0], "key": "+whole", "title": "", "fold": True, "open": unfolded,
            "chosen": False, "states": [], "unsaved": any(r["unsaved"] for r in rest),
            "first": False} if rest else None  # fmt: skip
    return [*pages, *([head] if head else []), *(rest if unfolded else [])]


def branch_shown(branch: Branch, language: str, chosen: str, words: Words) -> dict[str, Any]:
    """A file of the tree as QML reads it."""
    stem = FilePath(branch.file).stem
    dead = branch.file == MAPS
    title = branch.title.get(language) or next(iter(branch.title.values()), "")
    if branch.group == "whole":
        title = words.get(f"file.{stem}", branch.file)
    return {
        "key": branch.file, "title": title or stem, "dead": dead, "type": branch.type,
        "depth": branch.depth,
        "group": branch.group, "unsaved": branch.unsaved, "first": False,
        "chosen": branch.file == chosen, "fold": False, "open": False, "count": branch.count,
        "typeWord": words.get(f"type.{branch.type}", branch.type), "id": stem,
        "states": [{"language": tag, "state": state} for tag, state in branch.states.items()],
    }  # fmt: skip


def problems_shown(
    problems: Sequence[Problem], titles: Mapping[str, str], words: Words
) -> list[dict[str, Any]]:
    """The problems as QML reads them: what must be corrected first."""
    ordered = sorted(problems, key=lambda problem: _SEVERITIES.index(problem.severity))
    rows: list[dict[str, Any]] = []
    for at, problem in enumerate(ordered):
        told = in_staffs_language(problem, words["language"])
        # Where the check cannot say it in this language, at least what kind of problem it is.
        kind = problem_words(words["language"]).get(problem.code, "")
        rows.append({
            "key": f"{problem.file}:{problem.line}:{problem.code}:{problem.message}:{at}",
            "kind": kind if told.message == problem.message else "",
            "file": problem.file, "severity": problem.severity, "message": told.message,
            "fix": told.fix, "typed": problem.typed, "nearest": problem.nearest or "",
            "language": problem.language, "path": list(problem.path),
            "place": place_word(problem.file, problem.path, titles, words),
        })  # fmt: skip
    return rows


def list_of(file: str) -> str:
    """What a file that is a long list holds: source or person."""
    return "source" if file.startswith("sources.") else "person"


def place_word(file: str, path: Path, titles: Mapping[str, str], words: Words) -> str:
    """A place in words: the page, and the fields on the way."""
    owner = _OWNERS.get(file, "")
    steps = [
        str(step + 1) if isinstance(step, int) else field_word(step, words, owner) for step in path
    ]
    return " › ".join([titles.get(file, file), *steps])


def field_word(name: str, words: Words, owner: str = "") -> str:
    """How staff call a field; that of the type `owner`, where it is another thing there.

    The words of the kiosk go by their own names.
    """
    if owner == "Words":
        return name.replace("_", " ")
    return words.get(f"own.{owner}.{name}") or words.get(f"field.{name}") or name.replace("_", " ")


def option_word(option: str, row: Row, words: Words) -> str:
    """How staff call a choice, or a field that is left out."""
    if row.kind == "more":
        return field_word(option, words)
    return words.get(f"option.{option}") or option.replace("-", " ")


def _cell(cell: Cell) -> dict[str, Any]:
    size = cell.measure
    return {
        "language": cell.language, "text": cell.text, "there": cell.there, "words": size.words,
        "seconds": size.seconds, "limit": size.limit, "together": size.together,
        "over": size.over,
    }  # fmt: skip
