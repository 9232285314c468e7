"""A curator's morning at the desk, by mouse and keyboard."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.staff.desk.conftest import OpenDesk
from tests.staff.desk.hands import Curator, NotedRunner

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """The exhibit that ships, in az, en and ru, to be written in."""
    folder = tmp_path / "content"
    shutil.copytree(Path(__file__).parents[3] / "content", folder)
    return folder


def page(curator: Curator) -> str:
    visit = curator.desk.face.visit
    assert visit is not None
    return visit.session.visit.page


def test_a_curators_morning(
    three: Path, tmp_path: Path, open_desk: OpenDesk, runner: NotedRunner
) -> None:
    curator = open_desk(three)
    before = (three / "pages/the-night.yaml").read_text("utf-8")

    # She opens a page and changes its heading in three languages.
    curator.click("desk:tree:pages/the-night.yaml")
    assert curator.named("desk:page-title").property("text") == "The night"
    assert page(curator) == "the-night"
    for language, words in (
        ("az", "Şəhərin gecəsi"), ("en", "The night of the city"), ("ru", "Ночь города"),
    ):  # fmt: skip
        curator.write(f"desk:text:heading/{language}", words)
        curator.click(f"desk:show:{language}")
        curator.wait(lambda words=words: curator.reads(words))
    assert (three / "pages/the-night.yaml").read_text("utf-8") == before
    curator.press(Qt.Key.Key_S, CONTROL)
    after = (three / "pages/the-night.yaml").read_text("utf-8")
    changed = [(a, b) for a, b in zip(before.split("\n"), after.split("\n"), strict=True) if a != b]
    assert [b.strip().split(": ", 1)[1].strip('"') for _, b in changed] == [
        "Şəhərin gecəsi", "The night of the city", "Ночь города",
    ]  # fmt: skip

    # She adds a story page and lists it in the menu.
    curator.click("desk:new-page")
    curator.type("the-harbour")
    curator.click("desk:type:story")
    curator.click("desk:menu:chapters")
    curator.click("desk:new-make")
    curator.wait(lambda: page(curator) == "the-harbour")
    assert curator.sees("desk:tree:pages/the-harbour.yaml")
    curator.write("desk:text:title/en", "The harbour")
    curator.wait(lambda: curator.reads("The harbour"))

    # It gets a picture: dropped from elsewhere, and copied into the exhibit.
    picture = tmp_path / "Limanın şəkli.png"
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    assert image.save(str(picture))
    curator.click("desk:choice:art=")
    curator.click("desk:more:+more/picture")
    curator.drop("desk:drop-area:picture/file", picture)
    assert (three / "media/limanin-sekli.png").read_bytes() == picture.read_bytes()
    for name in ("caption", "credit", "alt"):
        for language in ("az", "en", "ru"):
            curator.write(f"desk:text:picture/{name}/{language}", f"{name} {language}")
    curator.wait(lambda: curator.model.stand["errors"] == 0)
    saved = curator.model.workspace.documents["pages/the-harbour.yaml"]
    assert saved.value(("picture", "file")) == "media/limanin-sekli.png"
    assert saved.value(("picture", "alt", "ru")) == "alt ru"

    # She makes an error, sees it, and jumps from it to its field.
    good = curator.text_of("desk:text:body/en")
    curator.write("desk:text:body/en", "A *half typed text.")
    curator.wait(lambda: curator.model.stand["errors"] == 1)
    assert curator.reads("never closed")
    assert not curator.named("desk:publish").isEnabled()
    assert "last version without errors" in str(
        curator.named("desk:preview-state").property("text")
    )
    curator.click("desk:tree:pages/home.yaml")
    curator.click("desk:jump:0")
    assert curator.named("desk:page-title").property("text") == "The harbour"
    assert curator.has_focus("desk:text:body/en")
    assert curator.text_of("desk:text:body/en") == "A *half typed text."

    # Undo takes the whole stretch of typing back.
    curator.press(Qt.Key.Key_Z, CONTROL)
    curator.wait(lambda: curator.model.stand["errors"] == 0)
    assert curator.text_of("desk:text:body/en") == good

    # She publishes: everything is saved before, and what the command says is shown.
    curator.click("desk:publish")
    assert runner.started == [["-m", "kiosk", "publish", str(three)]]
    assert (three / "pages/the-harbour.yaml").is_file()
    assert "the-harbour" in (three / "pages/chapters.yaml").read_text("utf-8")
    runner.said("Version 14 is ready.")
    assert curator.reads("Version 14 is ready.") and curator.reads("At work")
    runner.ended(0)
    curator.click("desk:command-done")
    assert not curator.sees("desk:command-done")
    assert curator.model.stand["unsaved"] == 0
