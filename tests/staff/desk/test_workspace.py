"""Undo, saving, and what others write meanwhile."""

import os
from pathlib import Path

import pytest

from kiosk.staff import saving
from kiosk.staff.desk.workspace import Difference, Place, Workspace
from kiosk.staff.saving import write_atomically

FILE = "pages/planting.yaml"


def write(workspace: Workspace, text: str, path=("title", "en"), typing: bool = True) -> None:
    workspace.edit(Place(FILE, path), lambda d: d.put(path, text, lambda _: ()), typing)


def title(workspace: Workspace) -> object:
    return workspace.documents[FILE].value(("title", "en"))


def test_typing_is_one_step_until_it_is_left(garden: Path) -> None:
    workspace = Workspace(garden)
    was = title(workspace)
    for text in ("A", "Ab", "Abc"):
        write(workspace, text)
    workspace.close_step()
    write(workspace, "Abcd")
    assert workspace.undo() == Place(FILE, ("title", "en"))
    assert title(workspace) == "Abc"
    workspace.undo()
    assert title(workspace) == was and not workspace.unsaved()
    workspace.redo()
    workspace.redo()
    assert title(workspace) == "Abcd" and not workspace.can_redo
    assert workspace.redo() is None


def test_nothing_is_written_before_save_and_everything_then(garden: Path) -> None:
    workspace = Workspace(garden)
    before = (garden / FILE).read_bytes()
    write(workspace, "New")
    assert (garden / FILE).read_bytes() == before
    assert list(workspace.unsaved()) == [FILE]
    assert workspace.save() == []
    assert (garden / FILE).read_bytes() == workspace.documents[FILE].content != before
    assert workspace.unsaved() == {}
    workspace.undo()
    assert list(workspace.unsaved()) == [FILE]


def test_what_others_write_is_taken_over_where_nothing_was_changed(garden: Path) -> None:
    workspace = Workspace(garden)
    write(workspace, "New")
    workspace.save()
    theirs = (garden / FILE).read_text("utf-8").replace("New", "Theirs")
    (garden / FILE).write_text(theirs, "utf-8")
    assert workspace.look() == []
    assert title(workspace) == "Theirs"
    # Undo could only undo what they wrote.
    assert not workspace.can_undo


def test_a_conflict_is_never_overwritten_silently(garden: Path) -> None:
    workspace = Workspace(garden)
    write(workspace, "Mine")
    theirs = (garden / FILE).read_text("utf-8").replace("Planting", "Theirs")
    (garden / FILE).write_text(theirs, "utf-8")
    assert workspace.save() == [FILE]
    assert (garden / FILE).read_text("utf-8") == theirs
    assert workspace.differences(FILE) == [Difference(("title", "en"), "Mine", "Theirs")]

    workspace.take_theirs(FILE)
    assert title(workspace) == "Theirs" and workspace.unsaved() == {}
    workspace.undo()
    assert title(workspace) == "Mine"
    workspace.keep_mine(FILE)
    assert workspace.save() == []
    assert b"Mine" in (garden / FILE).read_bytes()


def test_a_file_that_others_deleted(garden: Path) -> None:
    workspace = Workspace(garden)
    write(workspace, "Mine")
    (garden / FILE).unlink()
    assert workspace.look() == [FILE]
    workspace.keep_mine(FILE)
    assert workspace.save() == [] and (garden / FILE).is_file()
    (garden / "pages/watering.yaml").unlink()
    assert workspace.look() == []
    assert "pages/watering.yaml" not in workspace.documents


def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("old")
    file.chmod(0o640)

    def full(_handle: int) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as broken:
        broken.setattr(saving.os, "fsync", full)
        with pytest.raises(OSError, match="no space"):
            write_atomically(file, b"new")
    assert file.read_text() == "old" and os.listdir(tmp_path) == ["a.yaml"]
    write_atomically(file, b"new")
    assert file.read_text() == "new" and file.stat().st_mode & 0o777 == 0o640
    link = tmp_path / "link.yaml"
    link.symlink_to(file)
    write_atomically(link, b"through")
    assert link.is_symlink() and file.read_text() == "through"
