"""What an import would do: every row of the table, and every entry of the list, accounted for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.loader.load import Loaded
from kiosk.loader.nodes import Document
from kiosk.loader.problems import Problem
from kiosk.loader.read_list import in_columns
from kiosk.staff.sheets.across import add_dead_sources, refuse_twins
from kiosk.staff.sheets.order import Placed, has_moved, in_order, kept
from kiosk.staff.sheets.rows import Row, Rows, read_rows
from kiosk.staff.sheets.target import RefusedError, Target
from kiosk.staff.sheets.yaml_entries import NotRewrittenError, rewritten

Check = Callable[[Mapping[str, bytes | None]], Loaded]
"""Loads the exhibit with these files instead of its own."""


class BrokenError(Exception):
    """The exhibit could not open with what the table says elsewhere than in a row."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(f"{len(problems)} problems elsewhere")
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Plan:
    """An import as it would be. `content` is the new file; None where no row can be taken.

    `read` are the lines of all rows, `refused` has the reasons for which some are not taken, by
    their line. `kept` are the entries of the list that stay because their rows are refused,
    `removed` those that the table lacks; both by their index. `advice` are warnings and missing
    translations, `lost` the languages that the exhibit would no longer offer.
    """

    target: Target
    read: tuple[int, ...]
    rows: Rows
    refused: dict[int, list[Problem]]
    kept: tuple[int, ...]
    removed: tuple[int, ...]
    advice: tuple[Problem, ...]
    lost: tuple[str, ...]
    moved: bool
    content: bytes | None

    @property
    def added(self) -> list[Row]:
        """Rows that are entries the list does not have yet."""
        return [row for row in self.rows.taken if row.old is None]

    @property
    def changed(self) -> list[Row]:
        """Rows that say something else than their entries in the list."""
        here = self.target.here
        return [r for r in self.rows.taken if r.old is not None and here[r.old][1] != r.entry[1]]

    @property
    def changes(self) -> bool:
        """Whether anything would be written."""
        return bool(self.content and (
            self.added or self.changed or self.removed or self.moved or self.target.table
        ))  # fmt: skip


def make_plan(
    target: Target, document: Document, problems: Sequence[Problem], content: bytes, now: Loaded,
    check: Check,
) -> Plan:  # fmt: skip
    """The plan to bring the table `document` into `target`.

    `problems` are those that reading the table has met, `content` the YAML file as it was read,
    `now` the exhibit as it is. Raises RefusedError, and BrokenError.
    """
    rows = read_rows(target, document, problems)
    refuse_twins(document, rows)
    if now.exhibit and not target.kind.keyed:
        add_dead_sources(document, rows, set(now.exhibit.sources))
    order, new, then = _checked(target, document, rows, content, now, check)
    stay = kept(target, rows)
    taken = {row.old for row in rows.taken}
    offered = set(now.exhibit.languages) if now.exhibit else set()
    left = set(then.exhibit.languages) if then and then.exhibit else offered
    return Plan(
        target, document.rows, rows, _reasons(rows), tuple(sorted(stay)),
        tuple(at for at in range(len(target.here)) if at not in taken and at not in stay),
        tuple(rows.advice), tuple(sorted(offered - left)), has_moved(order), new,
    )  # fmt: skip


def _checked(
    target: Target, document: Document, rows: Rows, content: bytes, now: Loaded, check: Check
) -> tuple[list[Placed], bytes | None, Loaded | None]:
    """The list to be, its file, and the exhibit with it.

    Rows that the exhibit cannot bear are refused on the way.
    """
    known = {(p.file, p.code, p.message) for p in now.problems if p.severity == "error"}
    while rows.taken:
        order = in_order(target, rows, document.headers)
        new = _file(target, content, order)
        instead: dict[str, bytes | None] = {target.file: new}
        if target.goes:
            instead[target.goes] = None
        then = check(instead)
        elsewhere, advice, wrong = [], [], False
        for problem in then.problems:
            row = _row_of(target, problem, order)
            told = _in_table(target, document, problem, row) if row else problem
            if row and problem.severity == "error":
                row.refused.append(told)
                wrong = True
            elif row:
                advice.append(told)
            elif problem.severity == "error":
                elsewhere.append(problem)
        if wrong:
            continue
        if broken := [p for p in elsewhere if (p.file, p.code, p.message) not in known]:
            raise BrokenError(broken)
        rows.advice += advice
        return order, new, then
    return [], None, None


def _file(target: Target, content: bytes, order: Sequence[Placed]) -> bytes:
    entries = [placed.entry for placed in order]
    try:
        return rewritten(target.file, content, target.field, target.kind.keyed, entries)
    except NotRewrittenError:
        raise RefusedError(
            "The file {file} is written in a way that it cannot be changed without doubt.",
            file=target.file,
        ) from None


def _row_of(target: Target, problem: Problem, order: Sequence[Placed]) -> Row | None:
    """The row that an entry of the file comes from."""
    path = problem.path[1:] if target.field else problem.path
    in_list = not target.field or problem.path[:1] == (target.field,)
    if problem.file != target.file or not path or not in_list:
        return None
    if target.kind.keyed:
        return next((placed.row for placed in order if placed.entry.key == path[0]), None)
    index = path[0]
    return order[index].row if isinstance(index, int) and index < len(order) else None


def _in_table(target: Target, document: Document, problem: Problem, row: Row) -> Problem:
    """A problem of the file to come, told with the cell of the table."""
    path = problem.path[2:] if target.field else problem.path[1:]
    spot = document.spot((row.at, *path))
    typed = document.text((row.at, *path))
    needle = problem.typed if typed and problem.typed in typed else spot.typed
    header = document.header((row.at, *path, problem.language))
    fix = f"Fill in the column {header.name}." if problem.code == "translation" and header else ""
    here = replace(
        problem, file=spot.file, line=spot.line, column=spot.column, cell=spot.cell,
        source_line=spot.source_line, typed=needle, fix=fix or problem.fix,
    )  # fmt: skip
    if problem.code == "translation" and header:
        here = replace(here, cell=header.cell(spot.line), typed="")
    return in_columns(document, target.kind, here, path)


def _reasons(rows: Rows) -> dict[int, list[Problem]]:
    """Why each refused row is refused, by its line. What belongs to a refused one goes with it."""
    found = dict(rows.loose)
    for row in rows.refused:
        told = list(dict.fromkeys(row.refused))
        lines = {problem.line for problem in told}
        for line in row.lines:
            own = [problem for problem in told if problem.line == line]
            found[line] = own or [
                replace(
                    told[0], line=line, cell=f"row {line}", typed="", nearest=None, source_line="",
                    message=f"It belongs to row {min(lines)}, which is refused.",
                    fix="Correct that row.", code="row-owner",
                )
            ]  # fmt: skip
    return dict(sorted(found.items()))
