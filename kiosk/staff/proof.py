"""kiosk proof: everything that visitors read and see, on paper, to be read and signed."""

import argparse
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import FrameType

from PySide6.QtGui import QImage

from kiosk.clock import SystemClock
from kiosk.model.exhibit import Exhibit
from kiosk.session.settings import TEXT_SCALES
from kiosk.staff.driver import NotReachedError
from kiosk.staff.hearing import Hearing
from kiosk.staff.opening import open_exhibit
from kiosk.staff.paper.book import Book
from kiosk.staff.paper.edition import Edition
from kiosk.staff.paper.kept import Kept
from kiosk.staff.paper.press import Press
from kiosk.staff.paper.rounds import Look, Rounds, in_order
from kiosk.staff.paper.setting import Seen
from kiosk.staff.paper.stage import Stage
from kiosk.staff.paper.words import paper_words
from kiosk.staff.saying import complain, say
from kiosk.staff.screen import draw_in_memory, has_screen

FULL_HD = (1920, 1080)
STOPPED = 130
"""The exit status after Ctrl+C, as of every program of a terminal."""
# The longer side of a picture: 226 dots an inch in print; a small one has its words beside it, or
# is there for how a page looks in larger letters.
MAIN_PIXELS, SMALL_PIXELS = 1600, 420


class StoppedError(Exception):
    """Whoever started it has pressed Ctrl+C."""


def main(args: argparse.Namespace) -> int:
    """Print the exhibit in `args.dir` to the file `args.out`. Returns the exit status."""
    exhibit = open_exhibit(args.dir)
    if exhibit is None:
        return 1
    languages = list(dict.fromkeys(args.language)) or list(exhibit.languages)
    pages = list(dict.fromkeys(args.page)) or list(in_order(exhibit))
    for asked, known, what in (
        (languages, exhibit.languages, "language"), (pages, exhibit.pages, "page"),
    ):  # fmt: skip
        if unknown := [name for name in asked if name not in known]:
            offered = ", ".join(known)
            complain(f"The exhibit has no {what} {', '.join(unknown)}; it has {offered}.")
            return 2
    if args.out.is_dir() or not args.out.absolute().parent.is_dir():
        complain(f"No file can be written at “{args.out}”.")
        return 2
    if not has_screen():
        draw_in_memory()
    proof = Proof(
        exhibit, args.out, languages, pages, args.size or FULL_HD, args.text_size or TEXT_SCALES,
        whole=not args.page,
    )  # fmt: skip
    return proof.run()


@dataclass(slots=True)
class Proof:
    """The proof of `exhibit` in the file `out`; `whole` adds what belongs to no single page."""

    exhibit: Exhibit
    out: Path
    languages: Sequence[str]
    pages: Sequence[str]
    screen: tuple[int, int] = FULL_HD
    sizes: Sequence[float] = TEXT_SCALES
    whole: bool = True
    today: date = field(default_factory=lambda: SystemClock().today())

    def run(self) -> int:
        """Look, print, and say where the file is. Returns the exit status.

        The file is there when it is whole, and not before.
        """
        part = self.out.with_name(f".{self.out.name}.part")
        try:
            with _stopping() as go_on, Hearing() as hearing:
                sheets = self._print(part, go_on)
            os.replace(part, self.out)
        except StoppedError:
            complain("\nStopped. Nothing was written.")
            return STOPPED
        except OSError as error:
            complain(f"“{self.out}” cannot be written. {error}")
            return 1
        except NotReachedError as failure:
            complain(f"PROBLEM  {failure}. Nothing was written.")
            return 1
        finally:
            part.unlink(missing_ok=True)
        for warning in hearing.warnings:
            say(f"PROBLEM  Qt warned: {warning}")
        megabytes = self.out.stat().st_size / 1_000_000
        say(f"{self.out}: {sheets} sheets, {megabytes:.1f} MB.")
        return 1 if hearing.warnings else 0

    def _print(self, file: Path, go_on: Callable[[], None]) -> int:
        seen = self._look(go_on)
        first = self.languages[0]
        press = Press(file, f"{self.exhibit.title[first]} · {paper_words(first).proof}")
        try:
            book = Book(press)
            for language in self.languages:
                go_on()
                words, localizer = paper_words(language), seen[language].localizer
                day = str(localizer.value(self.today))
                Edition(book, seen[language], words, self.screen, day, self.sizes).lay_out()

            def tell(number: int, total: int) -> None:
                go_on()
                say(f"sheet {number} of {total}")

            return book.print(tell)
        finally:
            press.close()

    # Looking

    def _look(self, go_on: Callable[[], None]) -> dict[str, Seen]:
        stage = Stage(self.exhibit, self.screen, self.today)
        try:
            return self._looked(stage, Rounds(stage, self.sizes, _keep), go_on)
        finally:
            stage.close()

    def _looked(self, stage: Stage, rounds: Rounds, go_on: Callable[[], None]) -> dict[str, Seen]:
        exhibit = self.exhibit
        localizers = {tag: stage.app.visit.localizer(tag) for tag in self.languages}
        found = {
            tag: Seen(localizers[tag], exhibit.observances, self.whole) for tag in self.languages
        }
        for look in rounds.attract():
            go_on()
            if look.language in found:
                found[look.language].attract.append(look)
        total = len(self.languages) * len(self.pages)
        number = 0
        for language in self.languages:
            stage.begin(language)
            seen = found[language]
            for page in self.pages:
                go_on()
                number += 1
                say(f"{language}  page {number} of {total}  {page}")
                seen.pages[page] = []
                for look in rounds.page(language, page):
                    go_on()
                    seen.pages[page].append(look)
                for look in rounds.people(language, page):
                    go_on()
                    seen.people.append(look)
            closed = [look for looks in seen.pages.values() for look in looks if look.asks]
            for look in (*closed, *(look for look in seen.people if look.asks)):
                go_on()
                seen.gated.append(rounds.gated(look))
            if self.whole:
                seen.overlays += self._overlays(rounds, language)
        return found

    def _overlays(self, rounds: Rounds, language: str) -> Iterator[Look]:
        home = self.exhibit.home
        yield rounds.overlay(language, home, "access")
        if self.exhibit.sources:
            yield rounds.overlay(language, home, f"source:{next(iter(self.exhibit.sources))}")


def _keep(picture: QImage, main: bool) -> Kept:
    return Kept.of(picture, MAIN_PIXELS if main else SMALL_PIXELS, coarse=not main)


@contextmanager
def _stopping() -> Iterator[Callable[[], None]]:
    """Gives what is asked between two steps: it raises StoppedError once Ctrl+C was pressed.

    Qt would swallow an exception that falls into one of its own calls.
    """
    pressed = False

    def note(_number: int, _frame: FrameType | None) -> None:
        nonlocal pressed
        pressed = True

    def go_on() -> None:
        if pressed:
            raise StoppedError

    before = signal.signal(signal.SIGINT, note)
    try:
        yield go_on
    finally:
        signal.signal(signal.SIGINT, before)
