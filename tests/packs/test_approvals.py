"""Pages approved at the desk, and what a pack tells of them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.cli import main
from kiosk.packs import judging
from kiosk.packs.approvals import RECORD, Approval, PageApproval
from kiosk.packs.archive import Archive
from kiosk.packs.folder import files_in, hashed
from kiosk.packs.judging import Verdict
from kiosk.packs.manifest import Manifest, content_hash, read_manifest
from kiosk.packs.publish import Publisher
from kiosk.packs.store import Store
from kiosk.staff.approved import standing
from kiosk.staff.desk.approval import Approvals
from kiosk.staff.desk.document import Document
from tests.conftest import TODAY
from tests.loader.exhibits import copy_of_small, replace_in
from tests.packs.conftest import AT, HOLDS, approves

PICTURED = "pages/planting.yaml"
PICTURE = "media/of-planting.png"
# Of two pages in English, as digests were reckoned before pictures counted.
OLD_VISIT, OLD_WATERING = "5266d8902ae07c00", "92c47dcf88f32750"


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    """A small exhibit in two languages; one of its pages names a picture."""
    folder = copy_of_small(tmp_path)
    (folder / "media").mkdir(exist_ok=True)
    draw(folder / PICTURE, 8)
    lines = (folder / PICTURED).read_text("utf-8").rstrip("\n").split("\n")
    kept = [line for line in lines if not line.startswith("art:")]
    said = "    en: Leaves\n    az: Yarpaqlar"
    kept += [
        "picture:", f"  file: {PICTURE}", f"  caption:\n{said}", f"  credit:\n{said}",
        f"  alt:\n{said}",
    ]  # fmt: skip
    (folder / PICTURED).write_text("\n".join(kept) + "\n", "utf-8")
    return folder


def draw(file: Path, size: int) -> None:
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(file))


def version(folder: Path) -> str:
    return content_hash(hashed(files_in(folder)))


def approve(folder: Path, file: str, *languages: str) -> None:
    document = Document.read(file, (folder / file).read_bytes())
    for language in languages:
        Approvals(folder).approve(document, language, TODAY)


def approve_all(folder: Path) -> None:
    pages = sorted((folder / "pages").glob("*.yaml"))
    for path in (*pages, *(folder / f"{name}.yaml" for name in ("exhibit", "attract", "sources"))):
        approve(folder, path.relative_to(folder).as_posix(), "en", "az")


def now(folder: Path) -> dict[tuple[str, str], PageApproval]:
    files = hashed(files_in(folder))
    return {(one.page, one.language): one for one in standing(folder, folder, files).valid}


def packed(file: Path) -> Manifest:
    with Archive(file) as archive:
        return archive.manifest


def test_approving_leaves_the_version_as_it_is(garden: Path) -> None:
    before = version(garden)
    approve(garden, PICTURED, "en", "az")
    assert (garden / RECORD).is_file()
    assert version(garden) == before
    assert RECORD not in files_in(garden).names
    assert not files_in(garden).left_out


def a_word(folder: Path) -> None:
    replace_in(folder, PICTURED, "en: Planting", "en: Sowing")


def a_picture(folder: Path) -> None:
    draw(folder / PICTURE, 9)


def no_picture(folder: Path) -> None:
    (folder / PICTURE).unlink()


@pytest.mark.parametrize(
    ("change", "left"), [(a_word, {"az"}), (a_picture, set()), (no_picture, set())]
)
def test_what_changes_lapses(garden: Path, change: Callable[[Path], None], left: set[str]) -> None:
    approve(garden, PICTURED, "en", "az")
    assert now(garden).keys() == {("planting", "en"), ("planting", "az")}
    change(garden)
    assert now(garden).keys() == {("planting", language) for language in left}
    lacking = standing(garden, garden, hashed(files_in(garden))).lacking
    days = {one.language: one.on for one in lacking if one.page == "planting"}
    assert days == {language: str(TODAY) for language in {"en", "az"} - left}


def test_a_page_and_a_file_of_the_same_name_are_two(garden: Path) -> None:
    (garden / "pages/sources.yaml").write_text(
        "type: sources\ntitle:\n  en: Sources\n  az: Mənbələr\n", "utf-8"
    )
    approve(garden, "pages/sources.yaml", "en")
    approve(garden, "sources.yaml", "az")
    assert now(garden).keys() == {("sources", "en"), ("sources.yaml", "az")}


def test_a_record_of_before_still_counts_for_pages_without_files(garden: Path) -> None:
    """Such a record knows nothing of pictures: what names one is to be approved once more."""
    (garden / RECORD).write_text(
        "# Which pages were approved in which language. Written by kiosk desk.\n"
        f"visit:\n  en:\n    on: 2026-11-01\n    digest: {OLD_VISIT}\n"
        f"watering:\n  en:\n    on: 2026-11-01\n    digest: {OLD_WATERING}\n",
        "utf-8",
    )
    assert now(garden).keys() == {("visit", "en")}


def test_a_pack_lists_exactly_the_pages_that_are_approved(
    garden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], played: None
) -> None:
    approve(garden, PICTURED, "en", "az")
    approve(garden, "pages/watering.yaml", "en")
    a_word(garden)
    file = tmp_path / "a.kiosk"
    assert main(["pack", str(garden), "-o", str(file), "--approved-by", "A. Curator"]) == 0
    assert "Approved page by page: 2 of " in capsys.readouterr().out
    manifest = packed(file)
    assert [(one.page, one.language) for one in manifest.pages_approved] == [
        ("planting", "az"), ("watering", "en"),
    ]  # fmt: skip
    assert {one.on for one in manifest.pages_approved} == {str(TODAY)}
    assert [one.by for one in manifest.approvals] == ["A. Curator"]
    assert manifest.version == version(garden) and RECORD not in manifest.files


def test_all_approved_names_what_lacks(
    garden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], played: None
) -> None:
    file, arguments = tmp_path / "a.kiosk", ["pack", str(garden), "--all-approved", "-o"]
    approve_all(garden)
    a_word(garden)
    (garden / "pages/new.yaml").write_bytes((garden / "pages/watering.yaml").read_bytes())
    assert main([*arguments, str(file)]) == 1
    said = capsys.readouterr().err
    assert said.splitlines()[1:-1] == [
        "  new  en  not approved yet",
        "  new  az  not approved yet",
        f"  planting  en  changed since its approval on {TODAY}",
    ]
    assert not file.exists()
    approve(garden, "pages/new.yaml", "en", "az")
    approve(garden, PICTURED, "en")
    assert main([*arguments, str(file)]) == 0


def test_what_is_published_from_a_folder_knows_its_approved_pages(
    garden: Path, store: Store
) -> None:
    approve(garden, PICTURED, "az")
    made = Publisher(store, judge=approves, stand=standing).publish(garden, AT)
    kept = store.manifest(made.version)
    assert kept is not None and kept.pages_approved == tuple(now(garden).values())


def test_a_manifest_of_before_tells_of_no_pages(garden: Path) -> None:
    files = hashed(files_in(garden))
    signed = (Approval("A. Curator", AT.isoformat(), content_hash(files)),)
    whole = Manifest(AT.isoformat(), "0.1.0", HOLDS, files, signed)
    before = whole.as_bytes().replace(b' "pages_approved": [],\n', b"")
    assert b"pages_approved" not in before
    assert read_manifest(before) == whole


def test_what_programs_leave_behind_stays_out(garden: Path) -> None:
    before = version(garden)
    for name in (
        "people.csv.bak", "people.csv.bak2", "pages/home.yaml~", "pages/.#home.yaml", ".DS_Store",
        "pages/#home.yaml#", "media/Thumbs.db", "media/._leaf.jpg", "~$people.xlsx",
        ".~lock.people.csv#", "pages/home.yaml.swp", "desktop.ini", "__MACOSX/pages/home.yaml",
    ):  # fmt: skip
        (garden / name).parent.mkdir(parents=True, exist_ok=True)
        (garden / name).write_text("x")
    found = files_in(garden)
    assert version(garden) == before
    assert len(found.left_out) == 1 and "(13): " in found.left_out[0]


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> None:
    """The judge is played: the pages are checked elsewhere."""

    def finds_well(folder: Path, progress: judging.Progress, language: str) -> Verdict:
        return Verdict(HOLDS, cut_off=True)

    monkeypatch.setattr(judging, "judge", finds_well)
