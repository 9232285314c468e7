"""Rows that belong to other rows: the parts of a figure, and the values that others give."""

from dataclasses import replace

from kiosk.loader.cells import CHOICES, chosen
from kiosk.loader.lists import ListKind, nested_of
from kiosk.loader.nodes import Fields, Listed, Node, Text
from kiosk.loader.problems import Problem, shortened

Row = tuple[Text, Node]


def put_together(
    name: str, lines: tuple[str, ...], kind: ListKind, rows: list[Fields]
) -> tuple[Node, list[Problem]]:
    """The list of these rows: the ones that belong to another put into it, by its id.

    `name` and `lines` are those of the table, for the problems.
    """
    nested = {field.removesuffix("s"): field for field in nested_of(kind)}
    problems: list[Problem] = []
    owners: list[Fields] = []
    within: dict[int, dict[str, list[Fields]]] = {}
    for whole in rows:
        word = _text(whole, "row")
        role = chosen(word.text) if word else ""
        row = _without(whole, "row")
        if role in nested:
            at = _owner(owners, row)
            if at is None:
                problems.append(_problem(name, lines, row, word,
                                         "This row belongs to a figure that is not above it.",
                                         "Write the id of that figure, and put it above this row.",
                                         "row-owner"))  # fmt: skip
                continue
            within.setdefault(at, {}).setdefault(nested[role], []).append(_without(row, "id"))
            continue
        if role and role != kind.name.removesuffix("s") and role != "figure":
            problems.append(_problem(
                name, lines, row, word, f"“{word.text if word else ''}” is no kind of row.",
                f"Write one of: {_roles(nested)}.", "choice",
            ))  # fmt: skip
        owners.append(row)
    found = [_with(row, within.get(at, {})) for at, row in enumerate(owners)]
    if kind.keyed:
        root, more = _by_id(name, lines, found)
        return root, [*problems, *more]
    return Listed(tuple(found), 1, 1, len(lines), 1, False), problems


def _roles(nested: dict[str, str]) -> str:
    return ", ".join(("figure", *(role for role in nested if role in CHOICES)))


def _owner(owners: list[Fields], row: Fields) -> int | None:
    own = _text(row, "id")
    if own is None:
        return len(owners) - 1 if owners else None
    for at, owner in enumerate(owners):
        known = _text(owner, "id")
        if known and known.text == own.text:
            return at
    return None


def _by_id(name: str, lines: tuple[str, ...], rows: list[Fields]) -> tuple[Fields, list[Problem]]:
    entries: dict[str, Row] = {}
    problems = []
    for row in rows:
        key = _text(row, "id")
        if key is None:
            problems.append(_problem(
                name, lines, row, None, "This row has no id, by which texts could cite it.",
                "Write a short one of small letters a-z, digits and hyphens.", "missing",
            ))  # fmt: skip
        elif key.text in entries:
            first = entries[key.text][0].line
            problems.append(_problem(
                name, lines, row, key,
                f"“{shortened(key.text)}” stands twice; it is already in line {first}.",
                "Keep one of the two.", "duplicate",
            ))  # fmt: skip
        else:
            entries[key.text] = (replace(key, typed=""), _without(row, "id"))
    return Fields(tuple(entries.values()), 1, 1, len(lines), False), problems


def _text(row: Fields, field: str) -> Text | None:
    found = next((value for key, value in row.entries if key.text == field), None)
    return found if isinstance(found, Text) else None


def _without(row: Fields, field: str) -> Fields:
    return replace(row, entries=tuple((k, v) for k, v in row.entries if k.text != field))


def _with(row: Fields, lists: dict[str, list[Fields]]) -> Fields:
    entries = list(row.entries)
    for field, rows in lists.items():
        first = rows[0]
        key = Text(field, first.line, first.column, first.last_line, first.cell)
        listed = Listed(
            tuple(rows), first.line, first.column, rows[-1].last_line, 1, False, first.cell
        )
        entries.append((key, listed))
    return replace(row, entries=tuple(entries))


def _problem(
    name: str, lines: tuple[str, ...], row: Fields, at: Text | None, message: str, fix: str,
    code: str,
) -> Problem:  # fmt: skip
    place = at or row
    typed = shortened(at.text) if at else ""
    source = lines[place.line - 1] if place.line <= len(lines) else ""
    return Problem(
        name, place.line, place.column, typed, message, fix, code=code, source_line=source,
        cell=place.cell,
    )  # fmt: skip
