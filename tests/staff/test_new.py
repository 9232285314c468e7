"""kiosk new: starters that pass the check from the first moment."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.loader.problems import Problem
from kiosk.model.page import Page
from kiosk.pages import page_types
from tests.loader.exhibits import copy_of_small, load_exhibit, replace_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_small(tmp_path)


def to_correct(folder: Path) -> list[Problem]:
    return [problem for problem in load_exhibit(folder).problems if problem.severity != "warning"]


def page_of(folder: Path, page_id: str) -> Page:
    exhibit = load_exhibit(folder).exhibit
    assert exhibit is not None
    return exhibit.pages[page_id]


@pytest.mark.parametrize("name", sorted(page_types()))
def test_new_page_passes_the_check(name: str, folder: Path) -> None:
    assert main(["new", "page", name, "new-one", "--in", str(folder)]) == 0
    assert to_correct(folder) == []
    page = page_of(folder, "new-one")
    assert type(page) is page_types()[name]
    assert list(page.title) == ["en", "az"]
    assert "new-one" in page_of(folder, "home").leads_to()


@pytest.mark.parametrize("name", sorted(page_types()))
def test_new_page_has_a_note_on_every_field(name: str, folder: Path) -> None:
    main(["new", "page", name, "new-one", "--in", str(folder)])
    written = (folder / "pages" / "new-one.yaml").read_text(encoding="utf-8")
    for field in ("title", "summary", "idle_timeout_s", "heading"):
        assert f"\n{field}:" in written or f"\n# {field}:" in written
    assert "# The page's name on buttons, at most four words.\ntitle:" in written


def test_texts_of_the_example_are_told_until_they_are_written(folder: Path) -> None:
    main(["new", "page", "story", "new-one", "--in", str(folder)])
    told = [(p.file, p.language) for p in load_exhibit(folder).problems if p.code == "unwritten"]
    assert told == [("pages/new-one.yaml", "en"), ("pages/new-one.yaml", "az")]


def test_menu_keeps_its_comments_and_order(folder: Path) -> None:
    before = (folder / "pages" / "home.yaml").read_text(encoding="utf-8")
    main(["new", "page", "story", "new-one", "--in", str(folder)])
    after = (folder / "pages" / "home.yaml").read_text(encoding="utf-8")
    assert after == before.replace("  - page: visit\n", "  - page: visit\n  - page: new-one\n")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("items: [{page: home}]", "items: [{page: home}, {page: new-one}]"),
        ("items: [{page: home},]", "items: [{page: home}, {page: new-one}]"),
        (
            "items:\r\n- page: home\r\n  art: shore # a note\r\n\r\n# the end",
            "items:\r\n- page: home\r\n  art: shore # a note\r\n- page: new-one\r\n\r\n# the end",
        ),
        ("items:\n  - page: home", "items:\n  - page: home\n  - page: new-one"),
    ],
)
def test_menu_is_continued_as_it_is_written(old: str, new: str, folder: Path) -> None:
    head = "type: menu\ntitle: {en: More, az: Daha}\nheading: {en: More, az: Daha}\n"
    menu = folder / "pages" / "more.yaml"
    menu.write_bytes((head + old).encode())
    replace_in(folder, "pages/home.yaml", "  - page: visit\n", "  - page: visit\n  - page: more\n")
    assert main(["new", "page", "story", "new-one", "--in", str(folder), "--link", "more"]) == 0
    assert menu.read_bytes() == (head + new).encode()
    assert "new-one" not in page_of(folder, "home").leads_to()


def test_menu_that_cannot_be_continued_is_left_alone(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = "type: menu\ntitle: {en: More, az: Daha}\nheading: {en: More, az: Daha}\n"
    menu = folder / "pages" / "more.yaml"
    menu.write_text(head + "items: []\n", encoding="utf-8")
    replace_in(folder, "pages/home.yaml", "  - page: visit\n", "  - page: visit\n  - page: more\n")
    assert main(["new", "page", "story", "new-one", "--in", str(folder), "--link", "more"]) == 0
    assert menu.read_text(encoding="utf-8") == head + "items: []\n"
    assert "Add this line to a menu, under items: - page: new-one" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["stroy", "a"], "There is no page type “stroy”. Did you mean story?"),
        (["story", "My Page"], "Did you mean my-page?"),
        (["story", "../up"], "cannot be an id"),
        (["story", "home"], "exists already; nothing was written"),
        (["story", "a", "--link", "hom"], "There is no page “hom”. Did you mean home?"),
        (["story", "a", "--link", "planting"], "“planting” is not a menu"),
    ],
)
def test_what_cannot_be_begun(
    arguments: list[str], said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*.yaml")}
    assert main(["new", "page", *arguments, "--in", str(folder)]) == 1
    assert said in capsys.readouterr().err
    assert {path: path.read_bytes() for path in folder.rglob("*.yaml")} == before


def test_gallery_without_any_picture_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    replace_in(folder, "pages/home.yaml", "  - page: pictures\n", "")
    (folder / "pages" / "pictures.yaml").unlink()
    story = (folder / "pages" / "watering.yaml").read_text(encoding="utf-8")
    (folder / "pages" / "watering.yaml").write_text(story.partition("picture:")[0], "utf-8")
    replace_in(folder, "pages/home.yaml", "  - page: evening\n", "")
    (folder / "pages" / "evening.yaml").unlink()
    for picture in ("leaf.png", "evening.jpg"):
        (folder / "media" / picture).unlink()
    assert main(["new", "page", "gallery", "new-one", "--in", str(folder)]) == 1
    assert capsys.readouterr().err == (
        "Such a page needs a picture in the media folder. Add one first.\n"
    )


def test_new_page_belongs_to_the_exhibit_in_this_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert main(["new", "page", "story", "new-one"]) == 0
    assert (folder / "pages" / "new-one.yaml").is_file()


@pytest.mark.parametrize("languages", ["az,en,ru", "en", "ru,az", "de", "pt-BR,ar,zxx,he"])
def test_new_exhibit_passes_the_check(languages: str, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    assert main(["new", "exhibit", str(folder), "--languages", languages]) == 0
    assert to_correct(folder) == []
    exhibit = load_exhibit(folder).exhibit
    assert exhibit is not None
    assert list(exhibit.languages) == languages.split(",")
    assert set(exhibit.pages) == {"home", "first-story", "sources"}


def test_new_exhibit_takes_pages(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    main(["new", "exhibit", str(folder)])
    for name in ("story", "timeline", "figures", "menu", "visit"):
        assert main(["new", "page", name, f"a-{name}", "--in", str(folder)]) == 0
    assert to_correct(folder) == []


def test_new_exhibit_never_writes_over_anything(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (folder / "exhibit.yaml").read_bytes()
    assert main(["new", "exhibit", str(folder)]) == 1
    assert "not empty; nothing was written" in capsys.readouterr().err
    assert (folder / "exhibit.yaml").read_bytes() == before


@pytest.mark.parametrize("languages", ["English", "az,,en", "en,en", ""])
def test_languages_are_codes(
    languages: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["new", "exhibit", str(tmp_path / "mine"), "--languages", languages])
    assert "such as az,en,ru" in capsys.readouterr().err
