"""Notices every change in a folder, however it was made."""

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

# Editors write a file in several steps; a change is looked at when they have been quiet so long.
QUIET_MS = 150
# Whatever the operating system does not tell (network drives, swapped folders, links) is found by
# looking, so that a change is never noticed later than this.
LOOK_MS = 1000
# More than an exhibit has; beyond it the looking suffices.
MOST_WATCHED = 2000

Stamp = tuple[int, int, int]


class FolderWatcher(QObject):
    """Emits `changed` after something in `folder` was written, added, taken away or swapped.

    `saved_at` is the time of the newest thing in the folder, in seconds since 1970.
    """

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._known = stamps(folder)
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._look = QTimer(self, interval=LOOK_MS)
        self._watcher.fileChanged.connect(self._quiet.start)
        self._watcher.directoryChanged.connect(self._quiet.start)
        self._quiet.timeout.connect(self._compare)
        self._look.timeout.connect(self._glance)
        self._look.start()
        self._follow()

    @property
    def saved_at(self) -> float:
        """When the newest thing in the folder was written; 0 if there is nothing."""
        return max((changed for _, changed, _ in self._known.values()), default=0) / 1e9

    @Slot()
    def _glance(self) -> None:
        if not self._quiet.isActive() and stamps(self._folder) != self._known:
            self._quiet.start()

    @Slot()
    def _compare(self) -> None:
        now = stamps(self._folder)
        if now == self._known:
            return
        self._known = now
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Watch what is there now: a file that was replaced has lost its watch."""
        wanted = {str(self._folder.absolute().parent), *list(self._known)[:MOST_WATCHED]}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := watched - wanted:
            self._watcher.removePaths(list(gone))
        if new := [path for path in wanted - watched if os.path.exists(path)]:
            self._watcher.addPaths(new)


def stamps(folder: Path) -> dict[str, Stamp]:
    """Inode, time of the last change and size of `folder` and of everything in it, by path."""
    found: dict[str, Stamp] = {}
    for place, _, names in os.walk(folder):
        for path in (place, *(os.path.join(place, name) for name in names)):
            try:
                status = os.stat(path)
            except OSError:
                continue
            found[path] = (status.st_ino, status.st_mtime_ns, status.st_size)
    return found
