"""The gate, touched: closed, skipped, opened, and closed again."""

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.school import for_school_groups
from kiosk.staff.driver import Driver
from tests.ui.hands import LANDSCAPE, exhibit_with

STORY = """\
type: story
title: {az: Ağac, en: The tree, ru: Дерево}
heading: {az: Ağac, en: The tree, ru: Дерево}
lead: {az: Bir ağac vardı., en: There was a tree., ru: Было дерево.}
body: {az: Uzun müddət., en: For a long time., ru: Долгое время.}
hard:
  behind: {az: Ağacın kəsilməsi., en: How the tree was felled., ru: Как срубили дерево.}
  text: {az: "Balta ilə.[@the-book]", en: "With an axe.[@the-book]", ru: "Топором.[@the-book]"}
"""
GALLERY = """\
type: gallery
title: {az: Şəkillər, en: Pictures, ru: Рисунки}
heading: {az: Ağac, en: The tree, ru: Дерево}
pictures:
"""
PICTURE = """\
  - file: media/{n}.png
    caption: {{az: Şəkil {n}, en: Picture {n}, ru: Рисунок {n}}}
    credit: {{az: Sınaq, en: The tests, ru: Проверка}}
    alt: {{az: Sözlər {n}, en: Words for {n}, ru: Слова {n}}}
"""
GATE = """\
    gate: {az: Kəsilmiş ağac., en: The felled tree., ru: Срубленное дерево.}
"""
BLUE = QColor(20, 40, 200)


def gallery(folder):
    (folder / "media").mkdir()
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    for n in (1, 2, 3):
        assert image.save(str(folder / "media" / f"{n}.png"))
    pictures = [PICTURE.format(n=n) for n in (1, 2, 3)]
    pictures[1] += GATE
    return GALLERY + "".join(pictures)


@pytest.fixture
def visitor(qapp, tmp_path):
    opened = []

    def at(page, change=lambda exhibit: exhibit):
        exhibit = change(exhibit_with(page, tmp_path))
        opened.append(KioskApp(exhibit, ManualClock(), properties={"windowed": True}))
        opened[-1].resize(LANDSCAPE)
        return come_back(Driver(opened[-1]))

    yield at
    warnings = [app.warnings for app in opened]
    for app in opened:
        app.close()
    assert not any(warnings)


def come_back(visitor):
    visitor.app.visit.chooseLanguage("en")
    visitor.app.visit.open("under-test")
    visitor.settle()
    return visitor


def touch(visitor, name):
    visitor.tap(name)
    visitor.settle()


def words(visitor):
    return [item.property("text") for item in visitor.shown() if item.property("text")]


def shows_blue(visitor, name):
    item = visitor.find(name)
    middle = item.mapToScene(item.boundingRect().center()).toPoint()
    return visitor.grab().pixelColor(middle).blue() > 120


def test_a_hard_passage_is_closed_until_it_is_asked_for(visitor):
    here = visitor(STORY)
    assert "How the tree was felled." in words(here)
    assert not any("axe" in text for text in words(here))
    touch(here, "gate:passage:continue")
    assert any("With an axe." in text for text in words(here))
    assert here.find("gate:passage:continue") is None


def test_who_skips_it_finds_it_closed_but_quiet(visitor):
    here = visitor(STORY)
    touch(here, "gate:passage:skip")
    assert here.find("gate:passage:skip") is None
    assert not any("axe" in text for text in words(here))
    touch(here, "gate:passage:continue")
    assert here.find("passage") is not None


def test_to_skip_comes_first_and_is_as_large(visitor):
    here = visitor(STORY)
    skip, go = here.find("gate:passage:skip"), here.find("gate:passage:continue")
    assert (skip.width(), skip.height()) == (go.width(), go.height())
    assert (skip.y(), skip.x()) < (go.y(), go.x())
    assert skip.nextItemInFocusChain() == go


def test_a_change_of_language_leaves_it_open_and_the_reset_closes_it(visitor):
    here = visitor(STORY)
    touch(here, "gate:passage:continue")
    here.app.visit.chooseLanguage("ru")
    here.settle()
    assert any("Топором" in text for text in words(here))
    here.app.visit.home()
    here.app.visit.startOver()
    here.settle()
    assert come_back(here).find("gate:passage:skip") is not None


def test_a_gated_picture_is_not_seen_small_either(visitor, tmp_path):
    here = visitor(gallery(tmp_path))
    touch(here, "picture:1")
    assert "Picture 2" not in words(here)
    assert here.find("picture:1").property("name") == "2 of 3. The felled tree."
    assert shows_blue(here, "picture:0") and not shows_blue(here, "picture:1")
    touch(here, "gate:picture:continue")
    assert "Picture 2" in words(here)
    assert shows_blue(here, "picture") and not shows_blue(here, "picture:1")


def test_to_skip_a_picture_leads_to_the_next(visitor, tmp_path):
    here = visitor(gallery(tmp_path))
    touch(here, "picture:1")
    touch(here, "gate:picture:skip")
    assert "Picture 3" in words(here)


def test_school_groups_do_not_meet_it(visitor, tmp_path):
    here = visitor(gallery(tmp_path), for_school_groups)
    assert here.find("picture:1").property("name") == "2 of 2. Words for 3"
    assert here.find("picture:2") is None
