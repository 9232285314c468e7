"""What points at something else: pages, figures and sources that must exist and be reachable."""

import re
from collections.abc import Iterator
from functools import lru_cache

from kiosk.loader.content import ContentFile, Contents
from kiosk.loader.messages import nearest
from kiosk.loader.nodes import Data, Fields, as_data
from kiosk.loader.problems import Problem
from kiosk.model import markup
from kiosk.model.attract import Scene
from kiosk.model.claim import Figure
from kiosk.model.refs import DrawingRef, FigureRef, PageRef, SourceRef
from kiosk.model.text import MarkupText

_WHERE = {
    "page": "Write the name of a file in the folder pages, without .yaml.",
    "figure": "Write the id of a figure that stands on a figures page.",
    "map": "Write the name of a file in the folder maps, without .yaml.",
    "source": "Write an id from sources.yaml, or add the source there.",
}

_citations = lru_cache(maxsize=4096)(markup.citations)


def link_problems(contents: Contents) -> Iterator[Problem]:
    """Links to what does not exist, figures with one id, and pages that nothing leads to."""
    figures = _figure_ids(contents)
    sources = _source_ids(contents)
    for file in contents.files():
        for path, page in file.all(PageRef):
            if page not in contents.pages:
                yield _dead(file, path, page, "page", list(contents.pages))
        for path, drawing in file.all(DrawingRef):
            if drawing not in contents.drawings:
                yield _dead(file, path, drawing, "map", list(contents.drawings))
        for path, figure in file.all(FigureRef):
            if figure not in figures:
                yield _dead(file, path, figure, "figure", sorted(figures))
        if sources is not None:
            yield from _sources(file, sources)
    yield from _figures_twice(contents)
    yield from _scenes(contents)
    yield from _unreachable(contents)


def _dead(
    file: ContentFile, path: tuple[str | int, ...], ref: str, what: str, known: list[str]
) -> Problem:
    return file.problem(
        path, f"There is no {what} “{ref}”.", _WHERE[what],
        nearest=nearest(ref, known), code=f"no-{what}",
    )  # fmt: skip


def _sources(file: ContentFile, known: list[str]) -> Iterator[Problem]:
    for path, source in file.all(SourceRef):
        if source not in known:
            yield _dead(file, path, source, "source", known)
    for path, text in file.all(MarkupText):
        for language in text:
            for cited in _citations(text[language]):
                if cited not in known:
                    yield file.problem(
                        (*path, language),
                        f"There is no source “{cited}”.",
                        _WHERE["source"],
                        nearest=nearest(cited, known),
                        code="no-source", needle=f"[@{cited}]",
                    )  # fmt: skip


def _source_ids(contents: Contents) -> list[str] | None:
    """The ids in sources.yaml, even of entries that are not valid; None if it cannot be read.

    An id that is none counts as the one it was meant to be: that problem is told where it stands.
    """
    document = contents.sources.document if contents.sources else None
    if document is None:
        return None
    entries = document.root.entries if isinstance(document.root, Fields) else ()
    return ["-".join(re.findall(r"[a-z0-9]+", key.text.lower())) for key, _value in entries]


def _figure_ids(contents: Contents) -> set[str]:
    """The ids of all figures, and of all that could be figures on pages that are not valid."""
    ids: set[str] = set()
    for file in contents.pages.values():
        if file.thing is not None:
            ids.update(figure.id for _path, figure in file.all(Figure))
        elif file.document is not None:
            ids.update(_anything_with_id(as_data(file.document.root)))
    return ids


def _anything_with_id(data: Data) -> Iterator[str]:
    if isinstance(data, dict):
        if isinstance(own := data.get("id"), str):
            yield own
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            yield from _anything_with_id(item)


def _figures_twice(contents: Contents) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for file in contents.pages.values():
        here: set[str] = set()
        for path, figure in file.all(Figure):
            if figure.id in seen and figure.id not in here:
                yield file.problem(
                    (*path, "id"),
                    f"The id “{figure.id}” is taken: {seen[figure.id]} has a figure of this id.",
                    "Give one of the two another id.",
                    nearest=f"{figure.id}-2", code="duplicate-id",
                )  # fmt: skip
            here.add(figure.id)
        seen.update(dict.fromkeys(here - set(seen), file.name))


def _scenes(contents: Contents) -> Iterator[Problem]:
    pages = contents.valid_pages
    for path, scene in contents.attract.all(Scene) if contents.attract else ():
        page = pages.get(scene.opens)
        if scene.kind == "sentence" and page and getattr(page, "lead", None) is None:
            assert contents.attract is not None
            yield contents.attract.problem(
                (*path, "opens"),
                f"The page “{scene.opens}” has no lead that this scene could show.",
                "Write the id of a story, or add a lead to that page.",
                code="scene",
            )  # fmt: skip
        elif scene.kind == "name" and contents.people is None:
            assert contents.attract is not None
            yield contents.attract.problem(
                (*path, "kind"),
                "This exhibit has no list of people whose names this scene could show.",
                "Write people.csv, or take the scene out.",
                code="scene",
            )  # fmt: skip


def _unreachable(contents: Contents) -> Iterator[Problem]:
    pages = contents.valid_pages
    exhibit, attract = contents.exhibit_file, contents.attract_file
    if exhibit is None or attract is None or len(pages) < len(contents.pages):
        return  # what leads where is not known yet
    if exhibit.home not in pages:
        return
    waiting: list[str] = [exhibit.home, *(scene.opens for scene in attract.scenes)]
    # “Pause here” leads to it from every page.
    waiting += [name for name, page in pages.items() if page.TYPE == "remember"][:1]
    reached: set[str] = set()
    while waiting:
        page = waiting.pop()
        if page in pages and page not in reached:
            reached.add(page)
            waiting += pages[page].leads_to()
    for page in pages.keys() - reached:
        yield contents.pages[page].problem(
            (),
            f"Nothing leads to the page “{page}”, so no visitor will find it.",
            f"List it in a menu: - page: {page}",
            code="unreachable",
        )
