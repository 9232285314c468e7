"""Loading a folder: languages, versions, what is remembered, and folders that lead astray."""

import os
from pathlib import Path

import pytest

from kiosk.loader import files
from kiosk.loader.files import FileCache
from kiosk.loader.folder import FolderError
from kiosk.loader.load import load
from kiosk.pages import page_types
from tests.loader.exhibits import SMALL, TODAY, copy_of_small, load_exhibit, replace_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_small(tmp_path)


def codes(folder: Path) -> list[str]:
    return [problem.code for problem in load_exhibit(folder).problems]


def test_exhibit_holds_what_the_files_say() -> None:
    exhibit = load_exhibit(SMALL).exhibit
    assert exhibit is not None
    assert list(exhibit.languages) == ["en", "az"]
    assert exhibit.home == "home"
    assert exhibit.pages["home"].leads_to()[:2] == ("planting", "watering")
    assert list(exhibit.sources) == ["garden-book", "garden-report"]
    assert exhibit.figure("trees").value == 12
    assert exhibit.languages["az"].words.back == "Geri"


def test_incomplete_language_is_not_offered(folder: Path) -> None:
    replace_in(folder, "pages/planting.yaml", ", az: İlk ağac əkilir", "")
    loaded = load_exhibit(folder)
    assert loaded.exhibit is not None
    assert list(loaded.exhibit.languages) == ["en"]
    assert loaded.languages == ("en", "az")


def test_next_complete_language_is_the_default(folder: Path) -> None:
    replace_in(folder, "words/en.yaml", "  back: Back\n", "")
    exhibit = load_exhibit(folder).exhibit
    assert exhibit is not None
    assert exhibit.default_language == "az"


def test_no_complete_language_is_an_error(folder: Path) -> None:
    replace_in(folder, "words/en.yaml", "  back: Back\n", "")
    replace_in(folder, "words/az.yaml", "  back: Geri\n", "")
    assert load_exhibit(folder).exhibit is None
    assert "no-language" in codes(folder)


def test_warning_does_not_block(folder: Path) -> None:
    replace_in(folder, "pages/visit.yaml", "2999-12-31", "2026-11-24")
    loaded = load_exhibit(folder)
    assert [problem.severity for problem in loaded.problems] == ["warning"]
    assert loaded.exhibit is not None


def test_problems_of_all_files_come_at_once_in_order(folder: Path) -> None:
    replace_in(folder, "pages/visit.yaml", "heading:", "heding:")
    replace_in(folder, "exhibit.yaml", "format: 1", "format: 7")
    replace_in(folder, "pages/planting.yaml", "art: shore", "art: shor")
    replace_in(folder, "pages/planting.yaml", "danışır. [@garden-book]", "danışır. [@garden]")
    found = [(problem.file, problem.line) for problem in load_exhibit(folder).problems]
    assert found == [
        ("exhibit.yaml", 2),
        ("pages/planting.yaml", 13),
        ("pages/planting.yaml", 14),
        ("pages/planting.yaml", 17),
        ("pages/visit.yaml", 3),
    ]


@pytest.mark.parametrize("file", ["words/az.yaml", "pages/visit.yaml", "media/leaf.png"])
def test_version_changes_with_every_byte(folder: Path, file: str) -> None:
    before = load_exhibit(folder).exhibit
    again = load_exhibit(folder).exhibit
    with (folder / file).open("ab") as content:
        content.write(b"#")
    after = load_exhibit(folder).exhibit
    assert before and again and after
    assert before.version == again.version
    assert before.version != after.version


def test_second_load_reads_only_what_changed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = []
    original = files.read_yaml
    monkeypatch.setattr(files, "read_yaml", lambda *a: (read.append(a[0]), original(*a))[1])
    cache = FileCache()
    load(folder, page_types(), TODAY, None, cache)
    assert len(read) == 18
    read.clear()
    replace_in(folder, "pages/visit.yaml", "The gate", "The old gate")
    load(folder, page_types(), TODAY, None, cache)
    assert read == ["pages/visit.yaml"]


def test_cache_forgets_what_is_longest_unused() -> None:
    cache = FileCache(most=2)
    for key in ("a", "b", "a", "c"):
        cache.remember(key, lambda key=key: f"first {key}")
    assert cache.remember("a", lambda: "made anew") == "first a"
    assert cache.remember("b", lambda: "made anew") == "made anew"


@pytest.mark.parametrize("name", ["exhibit.yaml", "sources.yaml", "attract.yaml", "pages", "words"])
def test_missing_part_is_an_error_that_names_it(folder: Path, name: str) -> None:
    (folder / name).rename(folder.parent / "gone")
    loaded = load_exhibit(folder)
    assert loaded.exhibit is None
    missing = [problem for problem in loaded.problems if problem.code == "missing-file"]
    assert [problem.file for problem in missing] == [name]


def test_misnamed_file_is_suggested(folder: Path) -> None:
    (folder / "sources.yaml").rename(folder / "source.yaml")
    nearest = [p.nearest for p in load_exhibit(folder).problems if p.code == "missing-file"]
    assert nearest == ["source.yaml"]


@pytest.mark.parametrize(
    ("name", "severity", "nearest"),
    [
        ("My Story.yaml", "error", "my-story.yaml"),
        ("story.yml", "error", "story.yaml"),
        ("story.yaml~", "warning", None),
        ("photo.jpg", "warning", None),
    ],
)
def test_file_that_is_not_read_is_told(
    folder: Path, name: str, severity: str, nearest: str | None
) -> None:
    (folder / "pages" / name).write_text("type: story\n")
    (problem,) = load_exhibit(folder).problems
    assert (problem.file, problem.severity) == (f"pages/{name}", severity)
    assert problem.nearest == nearest


def test_hidden_file_is_passed_over(folder: Path) -> None:
    (folder / "pages" / ".DS_Store").write_bytes(b"\0")
    assert codes(folder) == []


def test_name_that_is_no_utf8_is_told(folder: Path) -> None:
    Path(os.fsdecode(os.fsencode(folder / "pages") + b"/h\xe9.yaml")).write_text("type: story\n")
    (problem,) = load_exhibit(folder).problems
    assert problem.file == "pages/h?.yaml"


def test_link_that_leads_out_is_not_followed(folder: Path) -> None:
    secret = folder.parent / "secret.yaml"
    secret.write_text((folder / "pages" / "visit.yaml").read_text())
    (folder / "pages" / "visit.yaml").unlink()
    (folder / "pages" / "visit.yaml").symlink_to(secret)
    (folder / "media" / "leaf.png").rename(folder.parent / "leaf.png")
    (folder / "media" / "leaf.png").symlink_to(folder.parent / "leaf.png")
    found = {problem.file: problem.message for problem in load_exhibit(folder).problems}
    assert found["pages/visit.yaml"] == "This file cannot be opened."
    assert found["pages/pictures.yaml"] == "There is no file “media/leaf.png”."


@pytest.mark.parametrize("kind", ["pipe", "folder", "loop"])
def test_what_is_no_file_does_not_hold_up(folder: Path, kind: str) -> None:
    page = folder / "pages" / "visit.yaml"
    page.unlink()
    if kind == "pipe":
        os.mkfifo(page)
    elif kind == "folder":
        page.mkdir()
    else:
        page.symlink_to(page)
    (problem,) = load_exhibit(folder).problems
    assert (problem.file, problem.line) == ("pages/visit.yaml", 1)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nothing", "There is no folder"),
        ("file", "is a file"),
        ("empty", "exhibit.yaml is missing"),
    ],
)
def test_folder_that_is_no_exhibit(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "empty").mkdir()
    with pytest.raises(FolderError, match=words):
        load_exhibit(tmp_path / name)


def test_many_problems_of_one_file_are_cut_off(folder: Path) -> None:
    replace_in(folder, "pages/visit.yaml", None, "type: visit\n" + "".join(
        f"field{number}: x\n" for number in range(1_000)
    ))  # fmt: skip
    messages = [problem.message for problem in load_exhibit(folder).problems]
    assert len(messages) == files.MAX_PROBLEMS + 1
    assert any("more problems than are shown" in message for message in messages)


def test_windows_line_ends_and_byte_order_mark_are_fine(folder: Path) -> None:
    page = folder / "pages" / "planting.yaml"
    content = page.read_bytes().replace(b"\n", b"\r\n")
    page.write_bytes(b"\xef\xbb\xbf" + content)
    assert codes(folder) == []
    page.write_bytes(content.replace(b"art: shore", b"art: shor"))
    assert [(p.line, p.column) for p in load_exhibit(folder).problems] == [(17, 6)]


@pytest.mark.parametrize("text", ["no", "10:30", "0123", "1.10", "1e3", "2024-02-30", "null", "~"])
def test_text_stays_as_it_was_typed(folder: Path, text: str) -> None:
    replace_in(folder, "pages/planting.yaml", "en: Planting", f"en: {text}")
    exhibit = load_exhibit(folder).exhibit
    assert exhibit is not None
    assert exhibit.pages["planting"].title["en"] == text


def test_one_line_makes_it_an_exhibit_for_school_groups(folder):
    assert any(person.death for person in load_exhibit(folder).exhibit.people)
    replace_in(folder, "exhibit.yaml", "home: home", "home: home\nschool_groups: yes")
    loaded = load_exhibit(folder)
    assert not loaded.problems
    assert not any(person.death for person in loaded.exhibit.people)
