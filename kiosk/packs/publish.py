"""Brings a version to the kiosk of this machine: taken in whole, judged, and then waiting its turn.

The kiosk itself puts it on the screen, when nobody is there (kiosk.packs.follow).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.packs import judging
from kiosk.packs.approvals import Stand, no_standing, still_valid
from kiosk.packs.archive import Archive
from kiosk.packs.errors import PackError, UnusableError, why
from kiosk.packs.folder import FolderFiles, files_in
from kiosk.packs.intake import Pieces, check_hashes, check_room, copy_in, unwritten
from kiosk.packs.manifest import FOLDER, Manifest, content_hash
from kiosk.packs.pack import Judge, Say, Steps, sound
from kiosk.packs.program import is_new_enough, version
from kiosk.packs.store import Store
from kiosk.packs.summary import Summary
from kiosk.packs.versions import short

_NOTHING_YET = Summary({}, ())


@dataclass(frozen=True, slots=True)
class Publisher:
    """Publishes into `store`. `say` hears what is being done, in words; `prepare` gets the folder
    of the exhibit before the kiosk hears of it, to make its first opening quick. `stand` tells
    which pages of a folder were approved; a pack says so itself.
    """

    store: Store
    say: Say = lambda line: None
    judge: Judge = judging.judge
    program: str = ""
    prepare: Callable[[Path], object] = lambda folder: None
    stand: Stand = no_standing

    def publish(self, source: Path, at: datetime, again: bool = False) -> Manifest:
        """Take in the pack or the exhibit's folder `source`, and let it wait its turn.

        `at` is this instant. `again` gives another chance to a version that did not last its
        trial. Returns its manifest. Raises FolderError, UnusableError or PackError; the kiosk
        then goes on as it is.
        """
        with _locked(self.store), self._opened(source, at) as offered:
            self._refuse(offered.manifest, again)
            manifest = self._taken_in(offered)
            self._refuse(manifest, again)
            self.prepare(self.store.folder_of(manifest.version))
            try:
                self.store.change(lambda versions: versions.wait_for(manifest.version))
            except OSError as error:
                raise unwritten(error) from None
            return manifest

    @contextmanager
    def _opened(self, source: Path, at: datetime) -> "Iterator[Offered]":
        if not source.is_dir():
            with Archive(source) as archive:
                sizes = {name: file.size for name, file in archive.manifest.files.items()}
                yield Offered(archive.manifest, sizes, archive.pieces)
            return
        files = files_in(source)
        for line in files.left_out:
            self.say(line)
        now = at.isoformat(timespec="seconds")
        unpacked = Manifest(now, version(), _NOTHING_YET, {})
        yield Offered(unpacked, _sizes(files), files.pieces, record=source)

    def _refuse(self, manifest: Manifest, again: bool) -> None:
        running = self.program or version()
        if not is_new_enough(manifest.needs, running):
            raise PackError(
                f"This pack needs version {manifest.needs} of the program; this kiosk has "
                f"{running}. Update the kiosk first."
            )
        bad = self.store.read().badness(manifest.version)
        if bad is not None and not again:
            raise PackError(
                f"This version was tried on {bad.at[:10]} and taken back: {bad.why} Correct it and "
                "make a new pack, or publish it once more with --again."
            )

    def _taken_in(self, offered: "Offered") -> Manifest:
        store, listed = self.store, offered.manifest.files
        try:
            store.clear()
            here = store.whole(offered.manifest.version, thoroughly=True) if listed else None
            if here is not None:
                self.say(f"Version {short(here.version)} is on this kiosk already.")
                return here
            check_room(store.disk, store.staging, sum(offered.sizes.values()))
        except OSError as error:
            raise unwritten(error) from None
        staged = store.staging / "coming"
        try:
            store.disk.make_folder(staged)
        except OSError as error:
            raise unwritten(error) from None
        copying = Steps(self.say, "Copied", "%")
        found = copy_in(store.disk, staged / FOLDER, offered.sizes, offered.pieces, copying.told)
        if listed:
            check_hashes(found, listed)
        self.say("Checking it, and drawing every page in every language.")
        holds = sound(self.judge(staged / FOLDER, Steps(self.say, "Drawn").told), self.say)
        content, pages = content_hash(found), offered.manifest.pages_approved
        if offered.record is not None:
            pages = self.stand(offered.record, staged / FOLDER, found).valid
        manifest = replace(
            offered.manifest,
            holds=holds,
            files=found,
            approvals=still_valid(offered.manifest.approvals, content),
            pages_approved=pages,
        )
        try:
            store.settle(staged, manifest)
        except OSError as error:
            raise unwritten(error) from None
        return manifest


@dataclass(frozen=True, slots=True)
class Offered:
    """What is to be published: a manifest, without files where it was not packed yet; then
    `record` is the folder with the record of what was approved."""

    manifest: Manifest
    sizes: dict[str, int]
    pieces: Pieces
    record: Path | None = None


@contextmanager
def _locked(store: Store) -> Iterator[None]:
    """Hold the store for one publisher. Raises UnusableError if there is another one."""
    try:
        store.prepare()
        taken = store.publishing.take()
    except OSError as error:
        raise UnusableError(
            f"The kiosk keeps its versions in {store.root}, and that cannot be written: "
            f"{why(error)}."
        ) from None
    if not taken:
        raise UnusableError(
            "Somebody else is publishing to this kiosk at this moment. Wait until they are done, "
            "and try again."
        )
    try:
        yield
    finally:
        store.publishing.drop()


def _sizes(files: FolderFiles) -> dict[str, int]:
    try:
        return {name: (files.path / name).stat().st_size for name in files.names}
    except OSError as error:
        raise UnusableError(f"The exhibit cannot be read: {why(error)}.") from None
