"""Pages are deleted and renamed with all that refers to them, and nothing is lost by it."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.loader.load import load
from kiosk.model.refs import PageRef
from kiosk.pages import page_types
from kiosk.staff import saving
from kiosk.staff.approved import FileHashes, digest
from kiosk.staff.desk.approval import Approvals
from kiosk.staff.desk.document import Document
from kiosk.staff.desk.moving import page_out, person_out, renamed, source_out
from kiosk.staff.desk.references import Reference, references
from kiosk.staff.desk.workspace import Place, Workspace
from tests.conftest import TODAY
from tests.staff.desk.conftest import OpenDesk

CONTENT = Path(__file__).parents[3] / "content"
LANGUAGES = ("az", "en", "ru")


def text_digest(document: Document, language: str) -> str:
    return digest(document, language, FileHashes(CONTENT))


@pytest.fixture
def three(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder)
    return folder


def disk(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.suffix in (".yaml", ".csv"))
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def errors(folder: Path) -> list[str]:
    found = load(folder, page_types(), TODAY)
    return [problem.message for problem in found.problems if problem.severity == "error"]


def test_every_reference_is_found_by_the_types_of_the_fields(three: Path) -> None:
    documents = Workspace(three).documents
    assert references(documents, PageRef, "the-bay") == [
        Reference("pages/chapters.yaml", ("items", 7, "page")),
        Reference("pages/places.yaml", ("maps", 0, "places", 1, "opens")),
    ]
    going = page_out(documents, "people", LANGUAGES).going
    assert {place.file for place in going} == {"attract.yaml", "pages/home.yaml"}
    assert source_out(documents, "apa-2024").holding and not source_out(documents, "apa-2024").files
    family = person_out(documents, "people.csv", 0, LANGUAGES)
    assert family.going == [Reference("people.csv", (1, "beside", 0))]
    after = family.files["people.csv"]
    assert after is not None and after.value((0, "beside")) is None


@pytest.mark.parametrize("page", sorted(path.stem for path in (CONTENT / "pages").iterdir()))
def test_every_page_can_be_renamed(three: Path, page: str) -> None:
    workspace = Workspace(three)
    files = renamed(workspace.documents, page, "another-name", LANGUAGES, text_digest)
    workspace.replace(Place("pages/another-name.yaml"), files)
    workspace.save()
    assert errors(three) == []
    assert not references(workspace.documents, PageRef, page)
    assert not (three / f"pages/{page}.yaml").exists()
    before, after = disk(CONTENT), disk(three)
    assert after.pop("pages/another-name.yaml") == before.pop(f"pages/{page}.yaml")
    for name, content in after.items():
        assert len(content.splitlines()) == len(before[name].splitlines())
        assert content.replace(b"another-name", page.encode()) == before[name]
    workspace.undo()
    workspace.save()
    assert disk(three) == disk(CONTENT)


def test_a_page_is_deleted_with_its_tiles_and_undo_brings_it_back(
    three: Path, open_desk: OpenDesk
) -> None:
    before = disk(three)
    curator = open_desk(three)
    curator.click("desk:tree:pages/the-bay.yaml")
    curator.click("desk:remove-page")
    assert curator.reads("What happened › Tiles › 8") and curator.reads("Map")
    curator.click("desk:remove-cancel")
    assert curator.sees("desk:tree:pages/the-bay.yaml")
    curator.click("desk:remove-page")
    curator.click("desk:remove-do")
    assert not curator.sees("desk:tree:pages/the-bay.yaml")
    assert curator.model.page["file"] == "pages/home.yaml"
    assert curator.model.stand["errors"] == 0 and curator.model.stand["unsaved"] == 3
    assert disk(three) == before
    curator.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert curator.sees("desk:tree:pages/the-bay.yaml")
    assert curator.model.stand["unsaved"] == 0
    curator.click("desk:redo")
    curator.click("desk:save")
    assert not (three / "pages/the-bay.yaml").exists() and errors(three) == []
    assert b"the-bay" not in (three / "pages/chapters.yaml").read_bytes()
    curator.click("desk:undo")
    curator.click("desk:save")
    assert disk(three) == before


def test_a_page_that_the_exhibit_rests_on_is_not_deleted(garden: Path, open_desk: OpenDesk) -> None:
    curator = open_desk(garden)
    curator.click("desk:remove-page")
    assert curator.reads("A visit begins with this page") and not curator.sees("desk:remove-do")
    curator.click("desk:remove-cancel")
    curator.click("desk:tree:pages/planting.yaml")
    curator.click("desk:remove-page")
    curator.click("desk:remove-do")
    unsaved = curator.model.stand["unsaved"]
    # Without its last tile the menu would be none.
    curator.click("desk:tree:pages/watering.yaml")
    curator.click("desk:remove-page")
    assert curator.reads("would no longer be right") and not curator.sees("desk:remove-do")
    curator.press(Qt.Key.Key_Escape)
    assert curator.model.stand["unsaved"] == unsaved
    assert curator.sees("desk:tree:pages/watering.yaml")


def test_a_page_is_renamed_everywhere_and_keeps_its_approvals(
    three: Path, open_desk: OpenDesk
) -> None:
    curator = open_desk(three)
    for page in ("the-night", "chapters"):
        curator.click(f"desk:tree:pages/{page}.yaml")
        for language in LANGUAGES:
            curator.click(f"desk:approve:{language}")
    before = disk(three)
    curator.click("desk:tree:pages/the-night.yaml")
    curator.click("desk:rename-page")
    assert curator.reads("Attract loop") and not curator.named("desk:rename-do").isEnabled()
    curator.write("desk:rename-id", "the-bay")
    assert curator.reads("There is a page of this name")
    curator.write("desk:rename-id", "The Night!")
    assert curator.reads("Only small Latin letters")
    curator.write("desk:rename-id", "that-night")
    curator.click("desk:rename-do")
    assert curator.model.page["file"] == "pages/that-night.yaml"
    assert curator.model.stand["errors"] == 0
    visit = curator.desk.face.visit
    assert visit is not None and visit.session.visit.page == "that-night"
    assert disk(three) == before
    curator.click("desk:save")
    assert [row["state"] for row in curator.model.page["states"]] == ["approved"] * 3
    curator.click("desk:tree:pages/chapters.yaml")
    assert [row["state"] for row in curator.model.page["states"]] == ["approved"] * 3
    assert not references(Workspace(three).documents, PageRef, "the-night")
    curator.click("desk:undo")
    curator.click("desk:save")
    assert disk(three) == before


def test_approvals_of_a_changed_text_do_not_come_back_by_a_new_name(three: Path) -> None:
    workspace = Workspace(three)
    night = workspace.documents["pages/the-night.yaml"]
    other = night.put(("heading", "en"), "Another text", lambda _path: ())
    approvals = Approvals(three)
    approvals.approve(night, "az", TODAY)
    approvals.approve(other, "en", TODAY)
    workspace.look()
    files = renamed(workspace.documents, "the-night", "night", LANGUAGES, text_digest)
    workspace.replace(Place("pages/night.yaml"), files)
    workspace.save()
    approvals.look()
    renamed_night = workspace.documents["pages/night.yaml"]
    assert approvals.approved(renamed_night, "en") is False
    assert approvals.approved(renamed_night, "az") is True
    assert approvals.approved(night, "az") is None


def test_a_save_writes_all_files_or_none(three: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace, before = Workspace(three), disk(three)
    files = renamed(workspace.documents, "the-bay", "bay", LANGUAGES, text_digest)
    workspace.replace(Place("pages/bay.yaml"), files)
    replace, fsync, calls = Path.replace, saving.os.fsync, 0

    def second_fails(path: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise OSError("no more room")
        return replace(path, target)

    def full(_handle: int) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", second_fails)
        with pytest.raises(OSError, match="no more room"):
            workspace.save()
    assert disk(three) == before and calls > 2
    with monkeypatch.context() as broken:
        broken.setattr(saving.os, "fsync", full)
        with pytest.raises(OSError, match="no space"):
            workspace.save()
    assert saving.os.fsync is fsync
    assert disk(three) == before and not list(three.rglob("*.part"))
    assert workspace.save() == [] and (three / "pages/bay.yaml").is_file()


def test_a_page_that_others_changed_is_not_deleted_silently(three: Path) -> None:
    workspace = Workspace(three)
    workspace.replace(Place("pages/the-bay.yaml"), {"pages/the-bay.yaml": None})
    file = three / "pages/the-bay.yaml"
    file.write_text(file.read_text("utf-8") + "# theirs\n", "utf-8")
    assert workspace.save() == ["pages/the-bay.yaml"] and file.is_file()
    workspace.take_theirs("pages/the-bay.yaml")
    assert workspace.documents["pages/the-bay.yaml"].text.endswith("# theirs\n")
    workspace.undo()
    workspace.keep_mine("pages/the-bay.yaml")
    assert workspace.save() == [] and not file.exists()
