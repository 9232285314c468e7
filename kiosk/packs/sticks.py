"""Notices packs on a stick or in a drop folder, and says what each would change.

A stick may be slow, broken or pulled out while it is read, and reading it may then take minutes. So
it is read on a thread of its own, one look at a time; whoever asks gets what the last look found.
"""

import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.clock import Clock
from kiosk.packs.archive import ENDING, Archive
from kiosk.packs.changes import changes
from kiosk.packs.errors import PackError
from kiosk.packs.health import Health, write_health
from kiosk.packs.manifest import Manifest
from kiosk.packs.program import is_new_enough, version
from kiosk.packs.store import Store
from kiosk.packs.versions import short

LOOK_S = 2.0
MOST_PACKS = 20

_log = logging.getLogger("kiosk.packs")

Stamp = tuple[str, int, int]
Run = Callable[[Callable[[], None]], None]


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that was found. `wrong` says why it cannot be published; `changes` are sentences."""

    file: Path
    version: str = ""
    title: str = ""
    packed: str = ""
    languages: tuple[str, ...] = ()
    approved_by: tuple[str, ...] = ()
    size: int = 0
    changes: tuple[str, ...] = ()
    wrong: str = ""


class Sticks:
    """Looks into `folder`, and one and two levels below: a drop folder, or where sticks are
    mounted.

    `shown` gives the manifest of what the kiosk shows, None if it has none; `health` is written
    beside the packs whenever other ones are there than before. Both are called on the thread.
    """

    def __init__(
        self,
        folder: Path,
        store: Store,
        shown: Callable[[], Manifest | None],
        health: Callable[[], Health],
        clock: Clock,
        run: Run | None = None,
    ) -> None:
        self.offers: tuple[Offer, ...] = ()
        self.report = ""
        self._folder = folder
        self._store = store
        self._shown = shown
        self._health = health
        self._clock = clock
        self._run = run or _on_a_thread
        self._next_look = clock.now()
        self._looking = self._told = False
        self._known: tuple[Stamp, ...] = ()
        self._known_version: str | None = None
        self._found: tuple[tuple[Offer, ...], str] | None = None

    def look(self) -> bool:
        """Take over what the last look found, and begin the next one if it is time.

        Returns whether anything is different now. It never waits.
        """
        if not self._looking and self._clock.now() >= self._next_look:
            self._looking = True
            self._next_look = self._clock.now() + LOOK_S
            self._run(self._read)
        found, self._found = self._found, None
        if found is None or found == (self.offers, self.report):
            return False
        self.offers, self.report = found
        return True

    def _read(self) -> None:
        try:
            stamps = tuple(_stamps(self._folder))
            current = self._store.read().current
            if (stamps, current) != (self._known, self._known_version):
                self._found = self._look_at(stamps)
                self._known, self._known_version = stamps, current
            self._told = False
        except Exception as error:  # nothing that a stick does may end the looking
            if not self._told:
                _log.warning("The packs in %s cannot be looked at: %s", self._folder, error)
            self._told = True
        finally:
            self._looking = False

    def _look_at(self, stamps: tuple[Stamp, ...]) -> tuple[tuple[Offer, ...], str]:
        shown = self._shown() if stamps else None
        files = [Path(path) for path, _, _ in stamps]
        offers = tuple(offer(file, shown, self._store) for file in files)
        told = ""
        for place in dict.fromkeys(file.parent for file in files):
            told = write_health(place, self._health()) or told
        return offers, told


def offer(file: Path, shown: Manifest | None, store: Store) -> Offer:
    """What the pack `file` would change. Raises nothing that a pack can cause."""
    try:
        with Archive(file) as archive:
            manifest = archive.manifest
    except PackError as error:
        return Offer(file, wrong=str(error))
    wrong = ""
    if not is_new_enough(manifest.needs, version()):
        wrong = f"It needs version {manifest.needs} of the program. Update the kiosk first."
    elif bad := store.read().badness(manifest.version):
        wrong = f"It was tried on {bad.at[:10]} and taken back: {bad.why}"
    told = [f"This is version {short(manifest.version)}, packed on {manifest.day}."]
    if shown:
        before = f"The kiosk shows version {short(shown.version)}, packed on {shown.day}."
        told = [before, *told, *changes(shown, manifest)]
    return Offer(
        file,
        version=manifest.version,
        title=manifest.holds.name,
        packed=manifest.day,
        languages=manifest.holds.languages,
        approved_by=tuple(approval.by for approval in manifest.approvals
                          if approval.content == manifest.version),
        size=manifest.size,
        changes=tuple(told),
        wrong=wrong,
    )  # fmt: skip


def _stamps(folder: Path) -> list[Stamp]:
    """The packs below `folder`, the first MOST_PACKS by their path."""
    found: list[Stamp] = []
    below = _folders(folder)
    for place in (folder, *below, *(each for one in below for each in _folders(one))):
        for name in _names(place):
            if name.lower().endswith(ENDING) and not name.startswith("."):
                try:
                    status = os.stat(place / name)
                except OSError:
                    continue
                found.append((str(place / name), status.st_size, status.st_mtime_ns))
    return sorted(found)[:MOST_PACKS]


def _folders(folder: Path) -> list[Path]:
    return [folder / name for name in _names(folder)
            if not name.startswith(".") and (folder / name).is_dir()]  # fmt: skip


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _on_a_thread(look: Callable[[], None]) -> None:
    threading.Thread(target=look, name="packs", daemon=True).start()
