"""The entries of the list as it will be, in their order."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.loader.lists import nested_of
from kiosk.loader.nodes import Data, Path
from kiosk.model.dates import PartialDate
from kiosk.staff.sheets.matching import matched
from kiosk.staff.sheets.rows import Row, Rows
from kiosk.staff.sheets.target import Target
from kiosk.staff.sheets.yaml_entries import Entry


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry to be, the row that it comes from (None: it stays as it was), and its old index."""

    entry: Entry
    row: Row | None
    old: int | None


def in_order(target: Target, rows: Rows, headers: Collection[Path]) -> list[Placed]:
    """What the list will hold: the rows that are taken, and the entries of those that are not.

    `headers` are the columns that the table has. What it has no column for stays as it is.

    The order is that of the table. People and sources keep theirs, since no visitor sees the order
    of the first, and that of the second numbers them; new ones follow the one before them in the
    table. A timeline is put in the order of time if the table is not.
    """
    here = target.here
    for row, old in zip(rows.taken, matched(here, [r.said for r in rows.taken]), strict=True):
        row.old = old
        known = here[old][1] if old is not None else {}
        row.entry = (row.said[0], with_the_rest(target, row.said[1], known, headers))
    placed = [Placed(_entry(target, row.entry, row.old), row, row.old) for row in rows.taken]
    for at in sorted(kept(target, rows)):
        before = [n for n, other in enumerate(placed) if other.old is not None and other.old < at]
        place = before[-1] + 1 if before else 0
        placed.insert(place, Placed(_entry(target, here[at], at), None, at))
    if target.kind.name in ("people", "sources"):
        return _in_old_order(placed)
    return _in_time(placed) if target.kind.name == "timeline" else placed


def with_the_rest(
    target: Target, said: dict[str, Data], known: dict[str, Data], headers: Collection[Path]
) -> dict[str, Data]:
    """What a row says, and of what was known whatever the table has no column for."""
    nested = nested_of(target.kind)
    fields = {str(path[0]) for path in headers} | (set(nested) if ("row",) in headers else set())
    found: dict[str, Data] = {}
    for name in target.kind.entity.__dataclass_fields__:
        value, before = said.get(name), known.get(name)
        if name not in fields and name != "id":
            value = before
        elif isinstance(before, dict):
            rest = {tag: text for tag, text in before.items() if (name, tag) not in headers}
            own = value if isinstance(value, dict) else {}
            value = {tag: own.get(tag, rest.get(tag, "")) for tag in (*before, *own)
                     if tag in own or tag in rest}  # fmt: skip
        if value:
            found[name] = value
    return found


def kept(target: Target, rows: Rows) -> set[int]:
    """The entries of the list that stay because their rows are refused, by their index."""
    taken = {row.old for row in rows.taken}
    free = [at for at in range(len(target.here)) if at not in taken]
    refused = [row.as_typed for row in rows.refused]
    return {free[at] for at in matched([target.here[at] for at in free], refused)
            if at is not None}  # fmt: skip


def _entry(target: Target, said: tuple[str, dict], old: int | None) -> Entry:  # type: ignore[type-arg]
    key, data = said
    if old is None or not target.in_yaml:
        return Entry(data, key=key)
    return Entry(data, target.here[old][1], old, key)


def _in_old_order(placed: list[Placed]) -> list[Placed]:
    ordered = sorted((p for p in placed if p.old is not None), key=lambda p: p.old or 0)
    for n, one in enumerate(placed):
        if one.old is None:
            ordered.insert(ordered.index(placed[n - 1]) + 1 if n else 0, one)
    return ordered


def _in_time(placed: list[Placed]) -> list[Placed]:
    dates = [PartialDate.parse(str(one.entry.data["date"])) for one in placed]
    if not any(later.latest < earlier.earliest for earlier, later in pairwise(dates)):
        return placed
    when = {id(one): (day.earliest, str(one.entry.data.get("time", "")))
            for one, day in zip(placed, dates, strict=True)}  # fmt: skip
    return sorted(placed, key=lambda one: when[id(one)])


def has_moved(order: Sequence[Placed]) -> bool:
    """Whether entries that were in the list stand in another order now."""
    old = [one.old for one in order if one.old is not None]
    return old != sorted(old)
