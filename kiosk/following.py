"""A kiosk that shows what is published to it, and looks for packs on sticks."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.calendar.built import BUILT, is_doubtful
from kiosk.loader.translations import staff_language
from kiosk.model.device import Device
from kiosk.model.exhibit import Exhibit
from kiosk.ops import starts
from kiosk.packs.boot import Booted
from kiosk.packs.follow import LOOK_S, Follower
from kiosk.packs.health import Health, health_of
from kiosk.packs.manifest import Manifest
from kiosk.packs.program import version
from kiosk.packs.summary import summary_of
from kiosk.packs.versions import SHIPPED
from kiosk.session.table import State

if TYPE_CHECKING:
    from kiosk.app import KioskApp
    from kiosk.packs.sticks_model import SticksModel


class _Screen(QObject):
    """The window as that which follows the versions knows it."""

    def __init__(self, app: "KioskApp") -> None:
        super().__init__()
        self._app = app
        self._frames = self._known = 0
        app.window.frameSwapped.connect(self._count)

    def is_free(self) -> bool:
        """Nobody is there, nobody is offered to go on, and no observance is held or announced."""
        session = self._app.visit.session
        waits = session.last_visit or session.silence or session.announced
        return session.state is State.ATTRACT and not waits

    def show(self, exhibit: Exhibit) -> None:
        """Show another exhibit."""
        self._frames, self._known = 0, len(self._app.warnings)
        self._app.visit.replace_exhibit(exhibit)
        self._app.window.update()

    def fault(self) -> str:
        """What Qt Quick has complained of since then."""
        new = self._app.warnings[self._known :]
        return f"the screen said: {new[0]}" if new else ""

    def was_drawn(self) -> bool:
        """Whether a frame of it has come."""
        return self._frames > 0

    @Slot()
    def _count(self) -> None:
        self._frames += 1


class Following(QObject):
    """Lets a kiosk that began with `booted` show what is published from now on.

    `sticks` is what a staff panel shows of packs on sticks; None where `device` says no folder.
    """

    def __init__(self, app: "KioskApp", booted: Booted, device: Device | None = None) -> None:
        super().__init__(app.window)
        self._app = app
        self._booted = booted
        self._came_with_it: Manifest | None = None
        self._device = device or Device()
        self.follower = Follower(
            booted.store, _Screen(app), booted.opens, app.clock, booted.shipped,
            booted.exhibit, booted.version,
        )  # fmt: skip
        self.sticks = self._sticks_in(self._device.packs_from)
        self._note_how_it_is()
        timer = QTimer(self, interval=round(LOOK_S * 1000))
        timer.timeout.connect(self.look)
        timer.start()

    def _sticks_in(self, folder: str | None) -> "SticksModel | None":
        if folder is None:
            return None
        from kiosk.packs.sticks import Sticks  # late: most kiosks look at no sticks
        from kiosk.packs.sticks_model import SticksModel

        store, clock = self._booted.store, self._app.clock
        return SticksModel(Sticks(Path(folder), store, self._shown, self._health, clock), self)

    @Slot()
    def look(self) -> None:
        """Look whether something was published, and do what is due."""
        self.follower.look()
        self._note_how_it_is()

    def _note_how_it_is(self) -> None:
        """What the report says of the screen and the clock: asked here, for the other thread."""
        window, clock = self._app.window, self._app.clock
        now = clock.utc()
        self._clock = f"{clock.local(now):%Y-%m-%d %H:%M:%S %z}"
        self._now = now.isoformat(timespec="seconds")
        self._screen: dict[str, object] = {
            "width": window.width(),
            "height": window.height(),
            "diagonal_in": self._device.diagonal_in,
        }
        problems = list(self._app.visit.showing.remarks())
        if is_doubtful(now) and not problems:
            problems.append(f"The clock shows a day before {BUILT:%Y-%m-%d}: it must be wrong.")
        complaints = len(self._app.warnings)
        if complaints:
            problems.append(f"The screen complained {complaints} times: {self._app.warnings[-1]}")
        self._problems = tuple(problems)
        first = self._app.visit.exhibit.default_language
        self._languages = tuple(dict.fromkeys((staff_language(first), "en")))

    def _health(self) -> Health:
        return health_of(
            self._booted.store, self._now, self._clock, self._screen,
            tuple(starts.recall()), self._problems, self._languages,
        )  # fmt: skip

    def _shown(self) -> Manifest | None:
        store = self._booted.store
        current = store.read().current
        if current != SHIPPED:
            return store.manifest(current)
        if self._came_with_it is None:
            from kiosk.packs.folder import files_in, hashed

            folder = self._booted.shipped
            exhibit = self._booted.opens(folder)
            if exhibit is not None:
                made, files = BUILT.isoformat(), hashed(files_in(folder))
                self._came_with_it = Manifest(made, version(), summary_of(exhibit), files)
        return self._came_with_it
