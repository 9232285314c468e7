"""The judge of an exhibit that is to be published: a process of its own, with limits.

It reads and checks everything, and draws every page in every language off screen. What it finds
goes to the standard output, one JSON object a line: {"done", "of"} while it draws, and at the end
{"said": [...], "holds": {...} or null, "cut_off": bool}.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.clock import ManualClock, SystemClock
from kiosk.loader.folder import FolderError
from kiosk.loader.load import load
from kiosk.loader.translations import told
from kiosk.model.exhibit import Exhibit
from kiosk.packs.confine import confine
from kiosk.packs.summary import summary_of
from kiosk.pages import page_types
from kiosk.paths import coverage
from kiosk.staff.check import shown
from kiosk.staff.films import film_problems

MOST_SAID = 20
SIZE = (1920, 1080)
PATIENCE_S = 30.0

Tell = Callable[[dict[str, object]], None]


def main(folder: Path, language: str = "en") -> None:
    """Judge the exhibit in `folder`, tell the verdict in `language` and end the process."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a library prints is no verdict
    cut_off = confine()

    def tell(what: dict[str, object]) -> None:
        print(json.dumps(what), file=out, flush=True)

    exhibit, said = checked(folder, language)
    if exhibit is not None:
        said = [told(each, language) for each in drawn(exhibit, tell)]
    holds = None if exhibit is None or said else summary_of(exhibit).as_data()
    tell({"said": said[:MOST_SAID], "holds": holds, "cut_off": cut_off})
    # Nothing of Qt is taken down: the verdict is out, and an end that crashed would deny it.
    os._exit(0)


def checked(folder: Path, language: str = "en") -> tuple[Exhibit | None, list[str]]:
    """The exhibit in `folder` if nothing of it must be corrected, and what must be."""
    try:
        loaded = load(folder, page_types(), SystemClock().today(), coverage())
    except FolderError as error:
        return None, [told(str(error), language)]
    problems = list(loaded.problems)
    if loaded.exhibit is not None:
        problems += film_problems(loaded.exhibit)
    wrong = [problem for problem in problems if problem.severity == "error"]
    errors = [shown(problem, colour=False, language=language) for problem in wrong]
    return (None if errors else loaded.exhibit), errors


def drawn(exhibit: Exhibit, tell: Tell) -> list[str]:
    """What went wrong when every page was drawn in every language; nothing, if all is well."""
    from PySide6.QtCore import QSize

    from kiosk.app import KioskApp
    from kiosk.staff.driver import Driver, NotReachedError
    from kiosk.staff.hearing import Hearing

    said: list[str] = []
    with Hearing() as hearing:
        clock = ManualClock(utc=SystemClock().utc())
        app = KioskApp(exhibit, clock, properties={"windowed": True})
        app.resize(QSize(*SIZE))
        driver, done = Driver(app, PATIENCE_S), 0
        total = len(exhibit.languages) * len(exhibit.pages)
        for language in exhibit.languages:
            app.visit.chooseLanguage(language)
            for page in exhibit.pages:
                known = len(app.warnings)
                app.visit.open(page)
                try:
                    driver.settle()
                    if driver.grab().isNull():
                        said.append(f"The page “{page}” ({language}) cannot be drawn.")
                except NotReachedError:
                    said.append(f"The page “{page}” ({language}) does not come to rest.")
                said += [_about(page, language, warning) for warning in app.warnings[known:]]
                done += 1
                tell({"done": done, "of": total})
    pages = [warning for warning in hearing.warnings if warning not in app.warnings]
    return said + [f"While the pages were drawn Qt said: {warning}" for warning in pages]


def _about(page: str, language: str, warning: str) -> str:
    return f"When the page “{page}” ({language}) was drawn Qt said: {warning}"


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
