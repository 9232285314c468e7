"""What publishing, and going back, would do to the kiosk of this machine, in the staff's words.

No Qt, and nothing is changed.
"""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from kiosk.clock import Clock
from kiosk.model.exhibit import Exhibit
from kiosk.packs.changes import NAMED, media_changed
from kiosk.packs.folder import files_in
from kiosk.packs.manifest import Manifest, PackedFile
from kiosk.packs.program import version
from kiosk.packs.store import Store
from kiosk.packs.summary import Part, sorted_out, summary_of
from kiosk.packs.versions import SHIPPED
from kiosk.staff.approved import FileHashes
from kiosk.staff.opening import opened

Words = Mapping[str, str]


def manifest_of(
    folder: Path, exhibit: Exhibit, unsaved: Mapping[str, bytes | None], hash_of: FileHashes
) -> Manifest:
    """What a pack of the exhibit in `folder` would hold, with what is not saved yet.

    Raises FolderError, PackError or OSError.
    """
    new = {name: content for name, content in unsaved.items() if content is not None}
    names = (set(files_in(folder).names) | new.keys()) - (unsaved.keys() - new.keys())
    files = {}
    for name in sorted(names):
        if name in new:
            files[name] = PackedFile(len(new[name]), hashlib.sha256(new[name]).hexdigest())
        else:
            files[name] = PackedFile((folder / name).stat().st_size, hash_of(name))
    return Manifest("", version(), summary_of(exhibit), files)


def shown_now(store: Store, shipped: Path) -> Manifest | None:
    """What the kiosk shows, or will with its next start; None if nobody can tell."""
    current = store.read().current
    return shipped_manifest(shipped) if current == SHIPPED else store.manifest(current)


def shipped_manifest(shipped: Path) -> Manifest | None:
    """The exhibit that came with the program."""
    exhibit = opened(shipped)
    if exhibit is None:
        return None
    return manifest_of(shipped, exhibit, {}, FileHashes(shipped))


def changes_told(
    before: Manifest, after: Manifest, titles: Mapping[str, str], words: Words
) -> list[str]:
    """Sentences on what `after` has and `before` has not, and the other way round.

    `titles` are pages as staff call them; a page not among them is called as the manifest does.
    """

    def named(key: str, parts: list[str], known: Mapping[str, Part], every: bool = False) -> str:
        most = len(parts) if every else NAMED
        listed = ", ".join(titles.get(i, known[i][0]) for i in parts[:most])
        more = " …" if len(parts) > most else ""
        return words[f"outlook.{key}"].replace("{n}", str(len(parts))) + f" {listed}{more}"

    def lines() -> Iterator[str]:
        old, new = before.holds, after.holds
        tag = words["language"]
        if old.title != new.title:
            yield words["outlook.title"].replace("{n}", new.title.get(tag) or new.name)
        if old.languages != new.languages:
            yield words["outlook.languages"].replace("{n}", ", ".join(new.languages))
        for what, was, will in (
            ("pages", old.pages, new.pages), ("people", old.people, new.people)
        ):  # fmt: skip
            added, changed, gone = sorted_out(was, will)
            if added:
                yield named(f"{what}_new", added, will)
            if changed:
                yield named(f"{what}_changed", changed, will)
            if gone:
                # Nobody leaves the list of names unseen.
                yield named(f"{what}_gone", gone, was, every=what == "people")
        yield from _figures(old.figures, new.figures, words)
        if media := media_changed(before, after):
            yield words["outlook.media"].replace("{n}", str(len(media)))

    found = list(lines())
    if found:
        return found
    same = before.version == after.version
    return [words["outlook.nothing" if same else "outlook.small"]]


def described(manifest: Manifest | None, words: Words, clock: Clock, from_us: bool) -> str:
    """A version in a line: its title, when it was packed, how much it holds."""
    if manifest is None:
        return words["outlook.shipped"]
    held = manifest.holds
    title = held.title.get(words["language"]) or held.name
    size = words["outlook.size"].replace("{n}", str(len(held.pages)))
    parts = [title, words["outlook.shipped"] if from_us else moment(manifest.made, words, clock)]
    return " · ".join([*parts, size.replace("{m}", ", ".join(held.languages))])


def moment(instant: str, words: Words, clock: Clock) -> str:
    """An instant in ISO form as a day and a time of day; as it stands, if it is none."""
    try:
        return clock.local(datetime.fromisoformat(instant)).strftime(words["outlook.moment"])
    except ValueError:
        return instant


def _figures(was: Mapping[str, Part], will: Mapping[str, Part], words: Words) -> Iterator[str]:
    added, changed, gone = sorted_out(was, will)
    for name in changed:
        if was[name][0] != will[name][0]:
            said = words["outlook.figure"].replace("{n}", was[name][0])
            yield said.replace("{m}", will[name][0])
    same = [name for name in changed if was[name][0] == will[name][0]]
    for key, names in (("new", added), ("said", same), ("gone", gone)):
        if names:
            yield words[f"outlook.figures_{key}"].replace("{n}", str(len(names)))
