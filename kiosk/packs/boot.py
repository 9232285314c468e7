"""Which exhibit a starting kiosk shows: the current version if it is whole, else one that is."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk.model.exhibit import Exhibit
from kiosk.packs.store import Change, Store
from kiosk.packs.versions import SHIPPED, Versions, short

Opens = Callable[[Path], Exhibit | None]

NOT_LASTED = "the kiosk ended during its trial."
NOT_WHOLE = "its files are not as they were taken in."
NOT_OPENED = "this program cannot open it."

_log = logging.getLogger("kiosk.packs")


@dataclass(frozen=True, slots=True)
class Booted:
    """The exhibit to begin with, its version, and where both came from. `follows` is False if
    another kiosk runs here and follows the versions already.
    """

    exhibit: Exhibit
    version: str
    follows: bool
    store: Store
    opens: Opens
    shipped: Path


def boot(
    store: Store, opens: Opens, shipped: Path, at: datetime, takes_up: bool = True
) -> Booted | None:
    """Find the exhibit to begin with; None if not even the shipped one opens.

    `opens` gives the exhibit in a folder, or None, and raises nothing. A version on trial was not
    taken down in good order: it is taken back. One that waits is taken up. Whatever cannot be
    shown is remembered as bad. A disk that cannot be written stops nothing. With `takes_up`
    False the versions are only read.
    """
    follows = takes_up and _takes_over(store)
    versions = store.read()
    if follows:
        versions = _settled(store, versions, at)
    while versions.current != SHIPPED:
        wrong = NOT_WHOLE
        if store.whole(versions.current) is not None:
            exhibit = opens(store.folder_of(versions.current))
            if exhibit is not None:
                return Booted(exhibit, versions.current, follows, store, opens, shipped)
            wrong = NOT_OPENED
        _log.warning("Version %s is not shown: %s", short(versions.current), wrong)
        fail = partial(Versions.failed, why=wrong, at=at.isoformat(timespec="seconds"))
        versions = _changed(store, versions, fail)[0] if follows else fail(versions)
    exhibit = opens(shipped)
    if exhibit is None:
        return None
    return Booted(exhibit, SHIPPED, follows, store, opens, shipped)


def _takes_over(store: Store) -> bool:
    try:
        store.prepare()
        if store.showing.take():
            return True
        _log.warning("Another kiosk runs here already; this one does not follow what is published.")
    except OSError as error:
        _log.warning(
            "The kiosk cannot follow what is published: %s cannot be written (%s).",
            store.root, error.strerror,
        )  # fmt: skip
    return False


def _settled(store: Store, versions: Versions, at: datetime) -> Versions:
    now = at.isoformat(timespec="seconds")
    if versions.on_trial:
        _log.warning("Version %s is taken back: %s", short(versions.current), NOT_LASTED)
        versions = _changed(store, versions, lambda known: known.failed(NOT_LASTED, now))[0]
    if versions.waiting is not None:
        after, kept = _changed(store, versions, lambda known: known.take_up(now))
        # Its trial is written down before it is shown, or it is not shown: else a version that
        # ends the kiosk would end every later start as well.
        return after if kept else versions
    return versions


def _changed(store: Store, versions: Versions, change: Change) -> tuple[Versions, bool]:
    """`versions` after `change`, and whether that was written down."""
    try:
        after = store.change(change)
    except OSError as error:
        _log.warning("%s cannot be written (%s).", store.file, error.strerror)
        return change(versions), False
    assert after is not None  # it waited for its turn
    return after, True
