"""The pages as staff see them: under the menus that lead to them, with their state per language."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from kiosk.loader.people import PEOPLE_FILES
from kiosk.loader.problems import Problem
from kiosk.loader.sources import SOURCES_FILES
from kiosk.staff.desk.approval import Approvals
from kiosk.staff.desk.document import Document
from kiosk.staff.desk.lists import WORDS

MAPS = "maps/"
"""The drawings of maps: one branch, which opens nothing."""

State = Literal["broken", "missing", "changed", "approved", "complete"]


@dataclass(frozen=True, slots=True)
class Branch:
    """A file in the tree. `title` goes by language; `group` is page, loose (no menu leads there)
    or whole (not a page). `unsaved` tells that it differs from the disk, `count` how many entries
    it has. The words of all languages and the drawings of maps have one branch each.
    """

    file: str
    type: str
    depth: int
    group: str
    title: Mapping[str, str]
    states: Mapping[str, State]
    unsaved: bool
    count: int = 0


def tree(
    documents: Mapping[str, Document],
    problems: Sequence[Problem],
    languages: Sequence[str],
    approvals: Approvals,
    unsaved: Iterable[str],
    others: Sequence[str] = (),
) -> list[Branch]:
    """The whole tree in the order in which it is shown.

    `others` are files that are no documents of this window: spreadsheets, and drawings of maps.
    """
    pages = {Path(name).stem: doc for name, doc in documents.items() if name.startswith("pages/")}
    exhibit = documents.get("exhibit.yaml")
    home = str((exhibit and exhibit.value(("home",))) or "home")
    changed = set(unsaved)
    found: dict[str, tuple[int, str]] = {}
    for page, depth in _below(pages, home, 0, set()):
        found[page] = (depth, "page")
    for page in pages:
        if page not in found:
            found[page] = (0, "loose")

    def branch(file: str, depth: int, group: str) -> Branch:
        document = documents[file]
        title = document.value(("title",)) if group != "whole" else None
        return Branch(
            file, str(document.value(("type",)) or ""), depth, group,
            {k: str(v) for k, v in title.items()} if isinstance(title, dict) else {},
            {tag: state(document, tag, problems, approvals) for tag in languages},
            file in changed,
        )  # fmt: skip

    def whole(name: str) -> Branch:
        if name in documents and name not in PEOPLE_FILES:
            count = len(documents[name].data or ()) if name in SOURCES_FILES else 0
            return replace(branch(name, 0, "whole"), count=count)
        files = [file for file in documents if file.startswith(name)] if name[-1] == "/" else [name]
        drawn = sum(other.startswith(name) for other in others)
        data = documents[name].data if name in documents else None
        states = {
            tag: worst
            for tag in languages
            if (worst := _worst(files, tag, problems)) and (name in documents or name == WORDS)
        }
        return Branch(
            name, "", 0, "whole", {}, states, not changed.isdisjoint(files),
            len(data) if data is not None else drawn,
        )  # fmt: skip

    return [
        *(branch(f"pages/{page}.yaml", depth, group) for page, (depth, group) in found.items()),
        *(whole(name) for name in _whole(documents, others)),
    ]


def _whole(documents: Mapping[str, Document], others: Sequence[str]) -> list[str]:
    """What is no page: one list of sources and one of people, whichever file they are kept in."""
    known = (*documents, *others)
    lists = (
        next((name for name in files if name in known), "")
        for files in (SOURCES_FILES, PEOPLE_FILES)
    )
    words = WORDS if any(name.startswith(WORDS) for name in documents) else ""
    maps = MAPS if any(name.startswith(MAPS) for name in others) else ""
    fixed = (name for name in ("exhibit.yaml", "attract.yaml") if name in documents)
    return [name for name in (*fixed, *lists, words, maps) if name]


def _worst(files: Sequence[str], language: str, problems: Sequence[Problem]) -> State:
    """How people or words stand in `language`; nobody approves them as a whole."""
    own = [problem for problem in problems if problem.file in files]
    if any(p.severity == "error" and p.language in ("", language) for p in own):
        return "broken"
    missing = any(p.severity == "incomplete" and p.language == language for p in own)
    return "missing" if missing else "complete"


def state(
    document: Document, language: str, problems: Sequence[Problem], approvals: Approvals
) -> State:
    """How a file stands in `language`."""
    own = [problem for problem in problems if problem.file == document.name]
    if any(problem.severity == "error" for problem in own):
        return "broken"
    if any(p.severity == "incomplete" and p.language == language for p in own):
        return "missing"
    approved = approvals.approved(document, language)
    if approved is None:
        return "complete"
    return "approved" if approved else "changed"


def _below(
    pages: Mapping[str, Document], page: str, depth: int, seen: set[str]
) -> Iterator[tuple[str, int]]:
    if page not in pages or page in seen:
        return
    seen.add(page)
    yield page, depth
    items = pages[page].value(("items",)) if pages[page].value(("type",)) == "menu" else None
    for item in items if isinstance(items, list) else []:
        if isinstance(item, dict):
            yield from _below(pages, str(item.get("page", "")), depth + 1, seen)
