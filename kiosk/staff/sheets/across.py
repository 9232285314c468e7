"""What is wrong between rows, told at once although some of them are refused already."""

from collections.abc import Collection, Iterator

from kiosk.loader.messages import Saying, nearest
from kiosk.loader.nodes import Data, Document, Path
from kiosk.loader.validate import saying_at
from kiosk.staff.sheets.rows import Rows

_ANOTHER = "Give one of the two another id."
_SOURCES = ("source", "sources", "field_sources")


def refuse_twins(document: Document, rows: Rows) -> None:
    """Refuse each row whose id a row above it has, even one that is refused itself."""
    seen: set[str] = set()
    for row in rows.all:
        own = document.text((row.at, "id"))
        if own is None:
            continue
        if own in seen:
            message, fix = f"The id “{own}” stands twice in this list.", _ANOTHER
            said = Saying(message, fix, f"{own}-2", "duplicate-id")
            row.refused.append(saying_at(document, (row.at, "id"), said))
        seen.add(own)


def add_dead_sources(document: Document, rows: Rows, known: Collection[str]) -> None:
    """Tell of sources that do not exist in rows that are refused for something else."""
    for row in rows.refused:
        for path, source in _sources(row.typed, (row.at,)):
            if source not in known:
                said = Saying(f"There is no source “{source}”.",
                              "Write an id from sources.yaml, or add the source there.",
                              nearest(source, sorted(known)), "no-source")  # fmt: skip
                row.refused.append(saying_at(document, path, said))


def _sources(data: Data, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            if name in _SOURCES:
                yield from _texts(value, (*path, name))
            else:
                yield from _sources(value, (*path, name))
    elif isinstance(data, list):
        for at, item in enumerate(data):
            yield from _sources(item, (*path, at))


def _texts(data: Data, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(data, str):
        yield path, data
        return
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    for step, value in pairs:
        yield from _texts(value, (*path, step))
