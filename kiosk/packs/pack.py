"""Makes a pack of an exhibit's folder."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.packs import judging
from kiosk.packs.approvals import Approval, Stand, Standing, no_standing
from kiosk.packs.archive import write_pack
from kiosk.packs.errors import PackError
from kiosk.packs.folder import files_in, hashed
from kiosk.packs.manifest import Manifest, content_hash
from kiosk.packs.program import version
from kiosk.packs.summary import Summary

Say = Callable[[str], None]
Judge = Callable[[Path, judging.Progress], judging.Verdict]


def make_pack(
    folder: Path, file: Path, at: datetime, approved_by: tuple[str, ...], say: Say,
    judge: Judge = judging.judge, *, stand: Stand = no_standing, all_approved: bool = False,
) -> Manifest:  # fmt: skip
    """Check the exhibit in `folder` as a kiosk will, and write it to `file`.

    `approved_by` are people who approve just this content, now. `stand` tells which pages were
    approved as they are; these go along, and with `all_approved` none may lack. Raises FolderError
    or PackError.
    """
    files = files_in(folder)
    for line in files.left_out:
        say(line)
    listed = hashed(files)
    pages = stand(folder, folder, listed)
    if all_approved:
        refuse_unapproved(pages)
    if asked := len(pages.valid) + len(pages.lacking):
        say(f"Approved page by page: {len(pages.valid)} of {asked} (pages times languages).")
    say(f"Checking {len(listed)} files and drawing every page in every language.")
    holds = sound(judge(folder, Steps(say, "Drawn").told), say)
    if hashed(files) != listed:
        raise PackError("A file was changed while the exhibit was checked. Make the pack again.")
    content = content_hash(listed)
    instant = at.isoformat(timespec="seconds")
    given = tuple(Approval(who, instant, content) for who in approved_by)
    manifest = Manifest(instant, version(), holds, listed, given, pages.valid)
    write_pack(file, manifest, files)
    return manifest


def refuse_unapproved(pages: Standing) -> None:
    """Raises PackError with every page and language that is not approved as it stands."""
    if pages.lacking:
        raise PackError("\n".join([
            "Not everything is approved as it stands:",
            *(f"  {line}" for line in pages.told()),
            "Approve it with kiosk desk, or leave out --all-approved.",
        ]))  # fmt: skip


def sound(verdict: judging.Verdict, say: Say) -> Summary:
    """What a sound exhibit holds. Raises PackError with everything that is wrong with another."""
    if not verdict.cut_off:
        say("This system gives the check no network of its own to be cut off in: Python alone "
            "refused connections.")  # fmt: skip
    if verdict.holds is None:
        told = "\n".join(verdict.said) or "The exhibit cannot be shown."
        raise PackError(f"{told}\nCorrect this first: kiosk check shows it in your own text.")
    return verdict.holds


class Steps:
    """Says how far a long step has come, every tenth of it."""

    def __init__(self, say: Say, what: str, unit: str = "pages") -> None:
        self._say = say
        self._what = what
        self._unit = unit
        self._tenth = 0

    def told(self, done: int, total: int) -> None:
        """Hear that `done` of `total` are done."""
        tenth = done * 10 // total if total else 10
        if tenth > self._tenth:
            self._tenth = tenth
            if self._unit == "%":
                self._say(f"{self._what}: {tenth * 10} %")
            else:
                self._say(f"{self._what}: {done} of {total} {self._unit}")
