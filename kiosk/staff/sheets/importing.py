"""kiosk import: a spreadsheet into a list of the exhibit, everything told before it is done."""

import argparse
import sys
from functools import partial
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.loader.encoding import MAX_BYTES
from kiosk.loader.files import FileCache
from kiosk.loader.folder import read_bytes
from kiosk.loader.load import load
from kiosk.loader.problems import Problem
from kiosk.loader.read_list import MAX_TABLE_BYTES, TABLE_ENDINGS, read_list
from kiosk.loader.translations import in_language, staff_language
from kiosk.pages import page_types
from kiosk.paths import coverage, exhibit_here
from kiosk.staff.sheets.plan import BrokenError, Plan, make_plan
from kiosk.staff.sheets.replacing import ChangedError, replace_file
from kiosk.staff.sheets.report import problem_lines, report
from kiosk.staff.sheets.target import RefusedError, Target, find_target


class _UnreadableError(Exception):
    """The table cannot be read. Its problems say why."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


def main(args: argparse.Namespace) -> int:
    """Bring the table `args.file` into the list `args.to`, or say what that would do.

    Returns the exit status: 0 when every row is taken, 1 when some are refused, 2 when nothing
    can be done. Raises FolderError.
    """
    folder = args.dir or exhibit_here()
    today, types, cache = SystemClock().today(), page_types(), FileCache()
    language = staff_language(args.language)
    try:
        now = load(folder, types, today, coverage(), cache)
        language = staff_language(args.language, now.languages)
        target = find_target(folder, args.to, types, today)
        content = read_bytes(folder, target.file, MAX_BYTES) or b""
        name, table = _read(args.file)
        document, problems = read_list(name, table, target.kind)
        whole = tuple(p for p in problems if p.severity == "error" and not _in_a_row(p, document))
        if document is None or whole:
            raise _UnreadableError(whole or problems)
        if not document.rows:
            raise RefusedError("The list {file} has no row below its header.", file=name)
        check = partial(load, folder, types, today, coverage(), cache)
        plan = make_plan(target, document, problems, content, now, check)
        print(report(plan, name, language))
        print()
        _finish(target, plan, content, args.dry_run, language)
    except RefusedError as error:
        print(in_language(error.said, language, **error.values), file=sys.stderr)
        return 2
    except _UnreadableError as error:
        _told(error.problems, "Nothing of this file can be read:", language)
        return 2
    except BrokenError as error:
        _told(error.problems, "The exhibit could not open with this list:", language)
        return 2
    return 1 if plan.refused else 0


def _read(file: Path) -> tuple[str, bytes]:
    if file.suffix.lower() not in TABLE_ENDINGS:
        raise RefusedError("“{file}” is no spreadsheet that is read: .xlsx or .csv.", file=file)
    try:
        with file.open("rb") as opened:
            return f"{file.stem}{file.suffix.lower()}", opened.read(MAX_TABLE_BYTES + 1)
    except OSError:
        raise RefusedError("The file “{file}” cannot be opened.", file=file) from None


def _in_a_row(problem: Problem, document: object) -> bool:
    return problem.line in getattr(document, "rows", ()) and bool(problem.cell)


def _finish(target: Target, plan: Plan, content: bytes, dry_run: bool, language: str) -> None:
    say = partial(in_language, language=language)
    if plan.content is None:
        raise RefusedError("No row can be taken; nothing was written.")
    if not plan.changes:
        print(say("The list says all of this already; nothing was written."))
        return
    gone = ""
    if target.goes:
        gone = say("{table} is put aside as {table}.bak.", table=target.goes)
    if dry_run:
        print(say("This was only a look: nothing was written."))
        if gone:
            print(say("When it is written: {what}", what=gone))
        return
    try:
        aside = replace_file(target, content, plan.content)
    except ChangedError:
        raise RefusedError(
            "{file} has been changed meanwhile; nothing was written. Begin again.",
            file=target.file,
        ) from None
    except OSError:
        raise RefusedError("{file} cannot be written.", file=target.file) from None
    print(say("Written: {file}", file=target.folder / target.file))
    for before in aside:
        print(say("As it was before: {file}", file=before))


def _told(problems: tuple[Problem, ...], title: str, language: str) -> None:
    print(in_language(title, language), file=sys.stderr)
    for problem in problems:
        for line in problem_lines(problem, language):
            print(line, file=sys.stderr)
    print(in_language("Nothing was written.", language), file=sys.stderr)
