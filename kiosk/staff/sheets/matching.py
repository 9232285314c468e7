"""Which entry of a new list is which of the old one."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any

from kiosk.loader.nodes import Data
from kiosk.model.spelling import fold

Keyed = tuple[str, dict[str, Data]]


def matched(here: Sequence[Keyed], new: Sequence[Keyed]) -> list[int | None]:
    """For each entry of `new` the index of the same in `here`; None for one that is new.

    The same is what has the same id; without ids, what says the same, then what has the same
    heading, or is alone with its day and hour.
    """
    found: list[int | None] = [None] * len(new)
    left = set(range(len(here)))
    tags = {tag for entry in (*here, *new) for tag in _headings(entry)}
    headings = [partial(_heading, tag=tag) for tag in sorted(tags)]
    keys: list[Callable[[Keyed], Hashable | None]] = [_id, _all, *headings, _moment]
    for key in keys:
        places = _only(here, left, key)
        wanted = _only(new, [at for at, old in enumerate(found) if old is None], key)
        for value, at in wanted.items():
            if value in places:
                found[at] = places[value]
                left.discard(places[value])
    return found


def _only(
    entries: Sequence[Keyed], among: Any, key: Callable[[Keyed], Hashable | None]
) -> dict[Hashable, int]:
    """The entries `among` these that are the only ones with their `key`."""
    places: dict[Hashable, list[int]] = defaultdict(list)
    for at in sorted(among):
        if (value := key(entries[at])) is not None:
            places[value].append(at)
    return {value: at[0] for value, at in places.items() if len(at) == 1}


def _id(entry: Keyed) -> Hashable | None:
    key, data = entry
    own = key or data.get("id")
    return own if isinstance(own, str) else None


def _all(entry: Keyed) -> Hashable | None:
    return None if _id(entry) else repr(sorted(entry[1].items(), key=lambda item: item[0]))


def _headings(entry: Keyed) -> dict[str, Data]:
    heading = entry[1].get("heading")
    return heading if isinstance(heading, dict) and not _id(entry) else {}


def _heading(entry: Keyed, tag: str) -> Hashable | None:
    heading = _headings(entry)
    return fold(str(heading[tag])) if tag in heading else None


def _moment(entry: Keyed) -> Hashable | None:
    data = entry[1]
    return None if _id(entry) or "date" not in data else (str(data["date"]), str(data.get("time")))


def name_of_entry(entry: Keyed) -> str:
    """How a person would call the entry: its name, its heading, its title, or its id."""
    key, data = entry
    for field in ("name", "heading", "title", "label"):
        value = data.get(field)
        if isinstance(value, dict):
            value = next(iter(value.values()), "")
        if isinstance(value, str) and value:
            day = data.get("date")
            return f"{day} {value}" if isinstance(day, str) else value
    return key or str(data.get("id", "")) or "…"
