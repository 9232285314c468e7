"""What was published to this kiosk, as the staff panel knows it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kiosk.clock import Clock
from kiosk.loader.translations import LANGUAGES, told
from kiosk.model.device import Device
from kiosk.ops import starts
from kiosk.packs.health import health_of
from kiosk.packs.store import Store
from kiosk.packs.versions import SHIPPED, Versions, short
from kiosk.service.house import Stick

if TYPE_CHECKING:
    from kiosk.packs.sticks_model import SticksModel


class Published:
    """The versions in `store`, and the packs on sticks once `follow` names where they are told of.
    See kiosk.service.house.Versions.
    """

    def __init__(self, store: Store, shipped: Path) -> None:
        self.changed: Callable[[], None] = lambda: None
        self._store = store
        self._shipped = shipped
        self._sticks: SticksModel | None = None
        self._language = "en"

    def follow(self, sticks: "SticksModel | None") -> None:
        """Offer what `sticks` finds."""
        self._sticks = sticks
        if sticks is not None:
            sticks.speak(self._language)
            sticks.offersChanged.connect(self._tell)
            sticks.progressChanged.connect(self._tell)

    def look_at_sticks(self, device: Device, clock: Clock, parent: QObject) -> None:
        """Look for them where no exhibit is shown and nothing else looks."""
        if device.packs_from is None:
            return
        from kiosk.packs.sticks import Sticks
        from kiosk.packs.sticks_model import SticksModel

        now = clock.utc()
        health = health_of(
            self._store, now.isoformat(timespec="seconds"), f"{clock.local(now):%Y-%m-%d %H:%M:%S}",
            {"diagonal_in": device.diagonal_in}, tuple(starts.recall()),
            ("No exhibit can be shown.",), LANGUAGES,
        )  # fmt: skip
        sticks = Sticks(Path(device.packs_from), self._store, lambda: None, lambda: health, clock)
        self.follow(SticksModel(sticks, parent))

    def speak(self, language: str) -> None:
        """Tell everything in this language."""
        self._language = language
        if self._sticks is not None:
            self._sticks.speak(language)

    def folder(self) -> Path:
        """The folder of what is shown, or should be."""
        current = self._store.read().current
        return self._shipped if current == SHIPPED else self._store.folder_of(current)

    def current(self) -> str:
        """The version that is shown; empty for the exhibit that came with the program."""
        current = self._store.read().current
        return self._told(current) if current else ""

    def others(self) -> tuple[str, ...]:
        """The one that going back leads to."""
        back = self._back()
        return () if back is None else (self._told(back),)

    def go_back(self) -> bool:
        """Show the version before as soon as nobody is there; or drop the one that still waits."""
        versions = self._store.read()
        back = self._back()
        if back is None:
            return False
        waits = versions.waiting is not None
        try:
            self._store.prepare()
            done = self._store.change(
                Versions.wait_for_none if waits else lambda known: known.wait_for(back), wait=False
            )
        except OSError:
            return False
        return done is not None

    def stick(self) -> Stick | None:
        """The first pack that was found and can be published; else the first that was found."""
        offers = self._offers()
        if not offers:
            return None
        best = next((each for each in offers if not each["wrong"]), offers[0])
        named = " · ".join(str(best[key]) for key in ("title", "packed", "name") if best[key])
        changes = best["changes"]
        assert isinstance(changes, list)
        return Stick(named, tuple(changes), str(best["wrong"]))

    def publish(self) -> bool:
        """Begin to take that pack in."""
        found = next((each for each in self._offers() if not each["wrong"]), None)
        return (
            found is not None
            and self._sticks is not None
            and self._sticks.publish(str(found["file"]))
        )

    def progress(self) -> str:
        """What the publisher says."""
        return str(self._sticks.progress or self._sticks.outcome) if self._sticks else ""

    def _tell(self) -> None:
        self.changed()

    def _offers(self) -> list[dict[str, object]]:
        offers: Any = self._sticks.offers if self._sticks else []
        return list(offers)

    def _back(self) -> str | None:
        """The version that going back leads to: the one shown, if another is only waiting."""
        versions = self._store.read()
        if versions.waiting is not None:
            return versions.current
        before = versions.before()
        if before == versions.current:
            return None
        return before if before == SHIPPED or self._store.whole(before) is not None else None

    def _told(self, version: str) -> str:
        manifest = self._store.manifest(version) if version else None
        if manifest is None:
            return told(short(version), self._language)
        return f"{manifest.holds.name}, {manifest.day} ({short(version)})"
