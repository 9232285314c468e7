"""The pages as staff see them: under the menus that lead to them, with their state per language."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.loader.problems import Problem
from kiosk.staff.desk.approval import Approvals
from kiosk.staff.desk.document import Document

State = Literal["broken", "missing", "changed", "approved", "complete"]


@dataclass(frozen=True, slots=True)
class Branch:
    """A file in the tree. `title` goes by language; `group` is page, loose (no menu leads there)
    or whole (not a page). `unsaved` tells that it differs from the disk.
    """

    file: str
    type: str
    depth: int
    group: str
    title: Mapping[str, str]
    states: Mapping[str, State]
    unsaved: bool


def tree(
    documents: Mapping[str, Document],
    problems: Sequence[Problem],
    languages: Sequence[str],
    approvals: Approvals,
    unsaved: Iterable[str],
) -> list[Branch]:
    """The whole tree in the order in which it is shown."""
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

    whole = [name for name in documents if not name.startswith("pages/")]
    return [
        *(branch(f"pages/{page}.yaml", depth, group) for page, (depth, group) in found.items()),
        *(branch(name, 0, "whole") for name in whole),
    ]


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
