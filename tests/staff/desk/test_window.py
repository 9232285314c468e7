"""A curator's morning at the desk, by mouse and keyboard."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage

from kiosk import cli
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

    # She publishes: she is asked once more, saves first, and sees what the command says.
    curator.click("desk:publish")
    assert not curator.named("desk:publish-yes").isEnabled()
    assert curator.reads("New pages (1): The harbour")
    assert curator.reads("Changed pages (2): ")
    curator.click("desk:publish-save")
    assert curator.named("desk:publish-yes").isEnabled() and runner.started == []
    assert (three / "pages/the-harbour.yaml").is_file()
    curator.click("desk:publish-yes")
    assert runner.started == [["-m", "kiosk", "publish", str(three), "--language", "en"]]
    assert "the-harbour" in (three / "pages/chapters.yaml").read_text("utf-8")
    runner.said("Version 14 is ready.")
    assert curator.reads("Version 14 is ready.") and curator.reads("At work")
    runner.ended(0)
    curator.click("desk:command-done")
    assert not curator.sees("desk:command-done")
    assert curator.model.stand["unsaved"] == 0


def test_lists_grow_move_and_shrink(three: Path, open_desk: OpenDesk) -> None:
    curator = open_desk(three)
    curator.click("desk:tree:pages/gallery.yaml")
    gallery = curator.model.workspace.documents["pages/gallery.yaml"]
    pictures = gallery.value(("pictures",))
    assert isinstance(pictures, list)
    count = len(pictures)

    def now() -> list[object]:
        found = curator.model.workspace.documents["pages/gallery.yaml"].value(("pictures",))
        assert isinstance(found, list)
        return found

    curator.click("desk:down:pictures/0")
    assert now() == [pictures[1], pictures[0], *pictures[2:]]
    curator.click("desk:add:pictures")
    assert len(now()) == count + 1
    new = f"pictures/{count}"
    curator.write(f"desk:text:{new}/caption/en", "A new caption")
    curator.click(f"desk:pick:{new}/file")
    curator.click("desk:one:media/ships.jpg")
    assert now()[count]["file"] == "media/ships.jpg"  # type: ignore[index,call-overload]
    curator.click(f"desk:remove:{new}")
    assert len(now()) == count
    for _ in range(10):
        curator.press(Qt.Key.Key_Z, CONTROL)
    assert now() == pictures
    assert curator.model.workspace.unsaved() == {}


def test_a_citation_is_picked_from_the_sources(three: Path, open_desk: OpenDesk) -> None:
    curator = open_desk(three)
    curator.click("desk:tree:pages/the-night.yaml")
    curator.write("desk:text:lead/en", "Troops came.")
    curator.click("desk:cite:lead")
    curator.type("hrw-1991")
    curator.press(Qt.Key.Key_Return)
    assert curator.text_of("desk:text:lead/en") == "Troops came.[@hrw-1991]"
    assert not curator.sees("desk:pick-cancel")


def test_a_file_that_cannot_be_read_is_mended_as_text(garden: Path, open_desk: OpenDesk) -> None:
    good = (garden / "pages/planting.yaml").read_text("utf-8")
    (garden / "pages/planting.yaml").write_text(good.replace("type: story", "type: story: x"))
    curator = open_desk(garden)
    curator.click("desk:tree:pages/planting.yaml")
    curator.write("desk:raw", good.rstrip("\n"))
    curator.wait(lambda: curator.model.stand["errors"] == 0)
    curator.click("desk:raw-done")
    assert curator.text_of("desk:text:title/en") == "Planting"


def test_what_others_write_is_shown_and_a_conflict_is_asked_about(
    garden: Path, open_desk: OpenDesk
) -> None:
    curator = open_desk(garden)
    file = garden / "pages/planting.yaml"
    curator.click("desk:tree:pages/planting.yaml")
    file.write_text(file.read_text("utf-8").replace("Planting", "Sowing"), "utf-8")
    curator.wait(lambda: curator.text_of("desk:text:title/en") == "Sowing")

    curator.write("desk:text:title/en", "Mine")
    theirs = file.read_text("utf-8").replace("Sowing", "Theirs")
    file.write_text(theirs, "utf-8")
    curator.wait(lambda: curator.sees("desk:keep-mine"))
    assert curator.reads("Mine") and curator.reads("Theirs")
    assert file.read_text("utf-8") == theirs
    curator.click("desk:keep-mine")
    assert curator.text_of("desk:text:title/en") == "Mine"
    curator.click("desk:save")
    assert "Mine" in file.read_text("utf-8")

    curator.write("desk:text:title/en", "Mine again")
    file.write_text(theirs, "utf-8")
    curator.wait(lambda: curator.sees("desk:take-theirs"))
    curator.click("desk:take-theirs")
    assert curator.text_of("desk:text:title/en") == "Theirs"
    curator.click("desk:undo")
    assert curator.text_of("desk:text:title/en") == "Mine again"


def test_closing_asks_while_something_is_not_saved(garden: Path, open_desk: OpenDesk) -> None:
    curator = open_desk(garden)
    curator.click("desk:tree:pages/planting.yaml")
    curator.write("desk:text:title/en", "Mine")
    assert not curator.window.close()
    assert curator.window.isVisible()
    curator.click("desk:close-stay")
    assert curator.text_of("desk:text:title/en") == "Mine"
    curator.window.close()
    curator.click("desk:close-save")
    assert not curator.window.isVisible()
    assert "Mine" in (garden / "pages/planting.yaml").read_text("utf-8")


def test_a_command_that_fails_says_so(
    garden: Path, open_desk: OpenDesk, runner: NotedRunner
) -> None:
    curator = open_desk(garden)
    curator.model.run("go-back")
    assert runner.started == [["-m", "kiosk", "go-back", "--language", "en"]]
    runner.said("There is no version before this one.")
    runner.ended(1)
    assert curator.reads("It did not succeed") and curator.reads("no version before")
    curator.press(Qt.Key.Key_Escape)
    assert not curator.sees("desk:command-done")


def test_approval_is_noted_and_lost_by_a_change(garden: Path, open_desk: OpenDesk) -> None:
    curator = open_desk(garden)
    curator.click("desk:tree:pages/planting.yaml")
    curator.click("desk:approve:en")
    assert "planting" in (garden / "approvals.yaml").read_text("utf-8")
    assert curator.model.page["states"][0] == {"language": "en", "state": "approved"}
    curator.write("desk:text:title/en", "Mine")
    assert curator.model.page["states"][0] == {"language": "en", "state": "changed"}


def test_the_window_speaks_three_languages_and_goes_by_keys(
    garden: Path, open_desk: OpenDesk
) -> None:
    curator = open_desk(garden)
    assert curator.reads("Nothing to correct")
    curator.click("desk:speak:az")
    assert curator.reads("Düzəldiləsi heç nə yoxdur")
    curator.click("desk:speak:ru")
    assert curator.reads("Исправлять нечего")
    curator.click("desk:tree:pages/planting.yaml")
    curator.click("desk:text:title/en")
    curator.press(Qt.Key.Key_Tab)
    assert curator.has_focus("desk:text:title/az")
    curator.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert curator.has_focus("desk:text:title/en")
    curator.click("desk:portrait")
    view = curator.window.property("view")
    assert (view.width(), view.height()) == (1080, 1920)
    curator.click("desk:scale:2")
    visit = curator.desk.face.visit
    assert visit is not None and visit.session.visit.settings.text_scale == 2.0
    curator.click("desk:whole")
    assert not curator.sees("desk:save")
    curator.click("desk:leave-whole")
    assert curator.sees("desk:save")


def test_a_folder_that_goes_away_and_comes_back_loses_nothing(
    garden: Path, open_desk: OpenDesk
) -> None:
    curator = open_desk(garden)
    curator.click("desk:tree:pages/planting.yaml")
    curator.write("desk:text:title/en", "Mine")
    away = garden.with_name("away")
    garden.rename(away)
    curator.wait(lambda: not curator.model.stand["current"])
    assert curator.reads("There is no folder")
    away.rename(garden)
    curator.wait(lambda: bool(curator.model.stand["current"]))
    if curator.sees("desk:keep-mine"):
        curator.click("desk:keep-mine")
    assert b"Mine" in curator.model.workspace.unsaved()["pages/planting.yaml"]


def test_the_first_problem_of_another_page_is_found_by_check(
    garden: Path, open_desk: OpenDesk
) -> None:
    curator = open_desk(garden)
    curator.click("desk:check")
    assert curator.reads("Checked. Nothing to correct.")
    curator.click("desk:tree:pages/planting.yaml")
    curator.write("desk:text:title/az", "")
    curator.click("desk:tree:pages/home.yaml")
    curator.wait(lambda: curator.model.stand["problems"] == 1)
    curator.click("desk:check")
    assert curator.model.page["file"] == "pages/planting.yaml"
    assert curator.has_focus("desk:text:title/az")


def test_a_problem_deep_in_a_list_is_unfolded_and_shown(three: Path, open_desk: OpenDesk) -> None:
    timeline = three / "pages/timeline.yaml"
    text = timeline.read_text("utf-8")
    timeline.write_text(text.replace("date: 1990-01-25", "date: 1990-01-52", 1), "utf-8")
    assert timeline.read_text("utf-8") != text
    curator = open_desk(three)
    curator.click("desk:jump:0")
    assert curator.model.page["file"] == "pages/timeline.yaml"
    lines = [item.objectName() for item in curator.shown()]
    dates = [line for line in lines if re.fullmatch(r"desk:line:entries/\d+/date", line)]
    name = next(line for line in dates if curator.has_focus(line))
    assert curator.text_of(name) == "1990-01-52"
    form = curator.named("desk:form")
    area = form.mapRectToScene(form.boundingRect())
    curator.wait(lambda: area.contains(QPointF(curator.middle(name))))
    curator.press(Qt.Key.Key_End)
    curator.press(Qt.Key.Key_Backspace)
    curator.press(Qt.Key.Key_Backspace)
    curator.type("25")
    curator.wait(lambda: curator.model.stand["errors"] == 0)
    curator.press(Qt.Key.Key_S, CONTROL)
    assert timeline.read_text("utf-8") == text


def test_a_picture_is_chosen_from_this_computer(
    three: Path, tmp_path: Path, open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    shelf = home / "Şəkillər #1"
    shelf.mkdir(parents=True)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(shelf / "Bağ 100%.png"))
    (shelf / "letter.txt").write_text("no picture")
    monkeypatch.setenv("HOME", str(home))
    curator = open_desk(three)
    curator.click("desk:tree:pages/gallery.yaml")
    curator.click("desk:item:pictures/0")
    curator.click("desk:pick:pictures/0/file")
    curator.click("desk:pick-outside")
    curator.click(f"desk:one:{shelf}")
    assert not curator.reads("letter")
    curator.click(f"desk:one:{shelf / 'Bağ 100%.png'}")
    gallery = curator.model.workspace.documents["pages/gallery.yaml"]
    assert gallery.value(("pictures", 0, "file")) == "media/bag-100.png"
    assert (three / "media/bag-100.png").is_file()


def test_without_a_screen_or_an_exhibit_it_says_so(
    garden: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["desk", str(garden / "nowhere")]) == 2
    assert "There is no folder" in capsys.readouterr().err
    monkeypatch.setattr("kiosk.staff.desk.window.has_screen", lambda: False)
    assert cli.main(["desk", str(garden)]) == 2
    assert capsys.readouterr().err == "There is no screen here for a window.\n"
