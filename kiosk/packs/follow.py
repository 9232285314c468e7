"""Lets a running kiosk follow what is published: never under a visitor, and on trial at first."""

import logging
from pathlib import Path
from typing import Protocol

from kiosk.clock import Clock
from kiosk.model.exhibit import Exhibit
from kiosk.packs.boot import NOT_OPENED, Opens
from kiosk.packs.store import Change, Store
from kiosk.packs.versions import SHIPPED, Versions, short

TRIAL_S = 60.0
LOOK_S = 1.0
"""How often the kiosk looks whether something was published."""

_log = logging.getLogger("kiosk.packs")


class Screen(Protocol):
    """What shows an exhibit."""

    def is_free(self) -> bool:
        """Whether nobody is there, and no observance is held or near."""

    def show(self, exhibit: Exhibit) -> None:
        """Show another exhibit in the place of this one, at once. May raise anything."""

    def fault(self) -> str:
        """What went wrong since `show`, as a sentence; empty if nothing did."""

    def was_drawn(self) -> bool:
        """Whether a picture of what is shown has reached the screen since `show`."""


class Follower:
    """Follows `store` on `screen`. It is told to `look` every LOOK_S seconds and waits for nothing.

    `exhibit` and `version` are what the screen shows at the beginning; a version that began its
    trial with this start goes on with it. `opens` gives the exhibit in a folder, or None.
    """

    def __init__(
        self, store: Store, screen: Screen, opens: Opens, clock: Clock, shipped: Path,
        exhibit: Exhibit, version: str,
    ) -> None:  # fmt: skip
        self._store = store
        self._screen = screen
        self._opens = opens
        self._clock = clock
        self._shipped = shipped
        self._exhibit = exhibit
        self._before = exhibit
        self._owed: list[Change] = []
        self._told = False
        versions = store.read()
        trial = versions.on_trial and versions.current == version
        self._trial_until = clock.now() + TRIAL_S if trial else None
        before = self._opened(versions.before()) if trial else None
        if before is not None:
            self._before = before

    def look(self) -> None:
        """Do what is due. What a full disk, or another process, is in the way of is done later."""
        try:
            self._write_what_is_owed()
            if self._trial_until is not None:
                self._watch_trial(self._trial_until)
            waiting = self._store.read().waiting
            if waiting is not None and not self._owed and self._screen.is_free():
                self._take_up(waiting)
            self._told = False
        except OSError as error:
            if not self._told:
                _log.warning("The versions in %s cannot be written (%s). The kiosk goes on.",
                             self._store.root, error.strerror)  # fmt: skip
            self._told = True

    def _watch_trial(self, until: float) -> None:
        if wrong := self._screen.fault():
            if self._screen.is_free():
                self._take_back(wrong)
        elif (
            self._clock.now() >= until
            and self._screen.was_drawn()
            and self._store.change(Versions.lasted, wait=False) is not None
        ):
            self._trial_until = None

    def _take_up(self, version: str) -> None:
        """Show a version. It is read before anything is written: that is what takes time."""
        now = self._now()
        exhibit = self._opened(version)
        if exhibit is None:
            _log.warning("Version %s is not shown: %s", short(version), NOT_OPENED)
            self._store.change(
                lambda v: v.refused(NOT_OPENED, now) if v.waiting == version else v, wait=False
            )
            return
        after = self._store.change(
            lambda v: v.take_up(now) if v.waiting == version else v, wait=False
        )
        if after is None or after.current != version:
            return
        self._before = self._before if self._trial_until is not None else self._exhibit
        self._trial_until = self._clock.now() + TRIAL_S if after.on_trial else None
        self._exhibit = exhibit
        try:
            self._screen.show(exhibit)
        except Exception as error:  # whatever it is, the exhibit before did not do it
            _log.warning("Version %s cannot be shown: %s", short(version), error)
            self._take_back("the kiosk could not show it.")

    def _take_back(self, wrong: str) -> None:
        """Show the exhibit before. That does not wait for the disk."""
        now = self._now()
        _log.warning("The version on trial is taken back: %s", wrong)
        self._exhibit, self._trial_until = self._before, None
        self._owed.append(lambda v: v.failed(wrong, now))
        self._screen.show(self._exhibit)
        self._write_what_is_owed()

    def _write_what_is_owed(self) -> None:
        while self._owed and self._store.change(self._owed[0], wait=False) is not None:
            del self._owed[0]

    def _opened(self, version: str) -> Exhibit | None:
        if version == SHIPPED:
            return self._opens(self._shipped)
        whole = self._store.whole(version) is not None
        return self._opens(self._store.folder_of(version)) if whole else None

    def _now(self) -> str:
        return self._clock.utc().isoformat(timespec="seconds")
