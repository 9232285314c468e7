"""kiosk report: what is missing, out of date, too long or hard to read, language by language."""

import argparse
import os
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.loader.load import load
from kiosk.loader.translations import staff_language
from kiosk.model.exhibit import Exhibit
from kiosk.pages import page_types
from kiosk.paths import coverage
from kiosk.staff.check import report as problems_of
from kiosk.staff.driver import NotReachedError
from kiosk.staff.hearing import Hearing
from kiosk.staff.reporting.findings import Finding, findings, matrix
from kiosk.staff.reporting.measured import measured
from kiosk.staff.reporting.page import html
from kiosk.staff.reporting.readability import hard_pages, readings
from kiosk.staff.reporting.report import Report
from kiosk.staff.saying import complain, say
from kiosk.staff.screen import draw_in_memory, has_screen

FULL_HD = (1920, 1080)


def main(args: argparse.Namespace) -> int:
    """Report on the exhibit in `args.dir`. Returns the exit status.

    Raises FolderError when the folder cannot be read.
    """
    today = SystemClock().today()
    loaded = load(args.dir, page_types(), today, coverage())
    if loaded.exhibit is None:
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print(problems_of(loaded, colour, staff_language(None)))
        return 1
    languages = tuple(dict.fromkeys(args.language)) or loaded.languages
    if unknown := [tag for tag in languages if tag not in loaded.languages]:
        named = ", ".join(loaded.languages)
        complain(f"The exhibit has no language {', '.join(unknown)}; it has {named}.")
        return 2
    if args.out is not None and (args.out.is_dir() or not args.out.absolute().parent.is_dir()):
        complain(f"No file can be written at “{args.out}”.")
        return 2
    if not has_screen():
        draw_in_memory()
    try:
        report = Reporter(loaded.exhibit, languages, args.in_language, today).report()
    except NotReachedError as failure:
        complain(f"PROBLEM  {failure}.")
        return 1
    print(report.as_json() if args.json else report.text())
    if args.out is not None:
        try:
            _write(args.out, html(report))
        except OSError as error:
            complain(f"“{args.out}” cannot be written. {error}")
            return 1
    return int(report.to_do > 0)


@dataclass(slots=True)
class Reporter:
    """Looks through `exhibit`, in `languages`, for a report in `in_language`."""

    exhibit: Exhibit
    languages: tuple[str, ...]
    in_language: str
    today: date
    screen: tuple[int, int] = FULL_HD

    def report(self) -> Report:
        """Everything that was found. How far it is stands on the standard error."""
        exhibit = self.exhibit
        read = readings(exhibit, self.languages)
        found: list[Finding] = [
            *findings(exhibit, self.languages, self.today), *hard_pages(read),
        ]  # fmt: skip
        shown = [tag for tag in self.languages if tag in exhibit.languages]
        with Hearing():
            found += measured(exhibit, shown, self.today, self.screen, _tell)
        title = exhibit.title
        name = title.by_language.get(self.in_language) or title[exhibit.default_language]
        return Report(
            name, exhibit.version[:12], self.today.isoformat(), self.in_language,
            matrix(exhibit, self.languages), tuple(found), read,
        )  # fmt: skip


def _tell(page: str, number: int, total: int) -> None:
    say(f"page {number} of {total}  {page}", file=sys.stderr)


def _write(file: Path, text: str) -> None:
    """Write `text` to `file`, which is whole or as it was."""
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_text(text, encoding="utf-8")
        os.replace(part, file)
    finally:
        part.unlink(missing_ok=True)
