"""kiosk tour: a visit to every page by touch, a picture of every state, off screen if need be."""

import argparse
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, QTimer

from kiosk.app import KioskApp
from kiosk.clock import ManualClock, SystemClock
from kiosk.model.exhibit import Exhibit
from kiosk.staff.album import Album
from kiosk.staff.driver import Driver, NotReachedError
from kiosk.staff.hearing import Hearing
from kiosk.staff.opening import open_exhibit
from kiosk.staff.saying import complain, say
from kiosk.staff.screen import draw_in_memory, has_screen
from kiosk.staff.tour_route import Route

FULL_HD = (1920, 1080)


def main(args: argparse.Namespace) -> int:
    """Tour the exhibit in `args.dir`. Returns 0 when every state was reached without complaint."""
    exhibit = open_exhibit(args.dir)
    if exhibit is None:
        return 1
    languages = list(dict.fromkeys(args.language)) or list(exhibit.languages)
    if unknown := [tag for tag in languages if tag not in exhibit.languages]:
        known = ", ".join(exhibit.languages)
        complain(f"The exhibit does not offer {', '.join(unknown)}; it offers {known}.")
        return 2
    if not has_screen():
        draw_in_memory()
    tour = Tour(exhibit, args.out, languages, args.size or FULL_HD, args.text_size)
    return tour.run()


@dataclass(slots=True)
class Tour:
    """A tour through `exhibit` with pictures of `size` into the folder `out`."""

    exhibit: Exhibit
    out: Path
    languages: list[str]
    size: tuple[int, int] = FULL_HD
    text_size: float = 1.0
    patience_s: float = 30.0
    today: date = field(default_factory=lambda: SystemClock().today())

    def run(self) -> int:
        """Play the tour and say how it went. Returns the exit status."""
        album = Album(self.out, self.languages)
        with Hearing() as hearing:
            app = KioskApp(
                self.exhibit, ManualClock(today=self.today), properties={"windowed": True}
            )
            complaints = self._play(app, album)
            app.close()
        warnings = dict.fromkeys([*app.warnings, *hearing.warnings])
        complaints += [f"Qt warned: {warning}" for warning in warnings]
        sheets = album.write_sheets(self.exhibit.title)
        for complaint in complaints:
            say(f"PROBLEM  {complaint}")
        found = f"{len(album.pictures)} pictures and {len(sheets)} contact sheets in {self.out}"
        say(f"{found}; {len(complaints)} problems." if complaints else f"{found}.")
        return 1 if complaints else 0

    def _play(self, app: KioskApp, album: Album) -> list[str]:
        driver = Driver(app, self.patience_s)
        size = QSize(*self.size)

        def keep(language: str, state: str) -> None:
            picture = driver.grab()
            if picture.size() != size:  # a desktop that draws everything larger
                picture = picture.scaled(size)
            file = album.add(language, state, picture)
            say(f"{language}  {file.name}")

        route = Route(driver, keep, self.text_size)
        failures: list[BaseException] = []

        def walk() -> None:
            try:
                driver.wait_until(
                    lambda: app.window.size() == size,
                    f"the window cannot be {size.width()} x {size.height()} on this screen",
                )
                route.play(self.languages)
            except NotReachedError as failure:
                route.complaints.append(str(failure))
            except BaseException as failure:
                failures.append(failure)
            finally:
                # Not quit: that closes the windows, and the last one asks to quit once more.
                app.qt.exit()

        app.resize(size)
        QTimer.singleShot(0, walk)
        app.qt.exec()
        if failures:
            raise failures[0]
        return route.complaints
