"""The gallery, touched: choosing, looking closely, and pictures that are not there."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from tests.ui.hands import LANDSCAPE, PORTRAIT, Hands, exhibit_with

PAGE = """\
type: gallery
title: {az: Şəkillər, en: Pictures, ru: Рисунки}
heading: {az: Sükut və işıq, en: Silence and light, ru: Тишина и свет}
lead:
  az: Bu şəkillər sərgi üçün çəkilib. Onların heç biri fotoşəkil deyil.
  en: These pictures were drawn for this exhibit. None of them is a photograph.
  ru: Эти рисунки сделаны для экспозиции. Среди них нет фотографий.
pictures:
"""
PICTURE = """\
  - file: media/{n}.png
    caption:
      az: "Şəkil {n}. Qırmızı qərənfil qurbanların xatirəsinə gətirilir, cüt sayda qoyulur."
      en: "Picture {n}. Carnations are brought in memory of the dead, and laid in even numbers."
      ru: "Рисунок {n}. Красные гвоздики приносят в память о погибших; их кладут чётным числом."
    credit: {{az: Çəkən {n}, en: Drawn by {n}, ru: Нарисовал {n}}}
    alt: {{az: Sözlər {n}, en: Words for {n}, ru: Слова {n}}}
"""


@pytest.fixture
def hands(qtbot, tmp_path):
    opened = []

    def show(count=6, size=LANDSCAPE, language="en", scale=1.0, missing=(), shape=(1600, 1200)):
        (tmp_path / "media").mkdir()
        for n in range(1, count + 1):
            image = QImage(*shape, QImage.Format.Format_RGB32)
            image.fill(QColor(20 + n * 20, 40, 60))
            if n not in missing:
                assert image.save(str(tmp_path / "media" / f"{n}.png"))
        page = PAGE + "".join(PICTURE.format(n=n) for n in range(1, count + 1))
        opened.append(Hands(exhibit_with(page, tmp_path), qtbot, size))
        opened[-1].open(language, scale)
        return opened[-1]

    yield show
    for one in opened:
        one.close()


def zoom(hands):
    return hands.find("picture").property("zoom")


def seen(hands):
    return hands.find("picture").property("seen")


def assert_nothing_beside_the_picture(hands):
    part = seen(hands)
    assert part.left() >= -0.001 and part.right() <= 1.001
    assert part.top() >= -0.001 and part.bottom() <= 1.001


def test_shows_every_field_of_a_picture(hands):
    gallery = hands()
    said = gallery.said(gallery.page)
    assert "Silence and light" in said
    assert any("None of them is a photograph" in words for words in said)
    assert {"1 of 6", "Drawn by 1"} <= set(said)
    assert any(words.startswith("Picture 1.") for words in said)
    assert gallery.find("picture").property("alt") == "Words for 1"
    assert gallery.app.warnings == []


def test_next_and_previous_end_at_the_ends(hands):
    gallery = hands(count=2)
    assert not gallery.find("previous").isEnabled()
    gallery.tap("next")
    assert "2 of 2" in gallery.said()
    assert not gallery.find("next").isEnabled()
    gallery.tap("next")
    assert "2 of 2" in gallery.said()
    gallery.tap("previous")
    assert "1 of 2" in gallery.said()
    assert gallery.app.warnings == []


def test_a_small_picture_chooses_its_large_one(hands):
    gallery = hands()
    gallery.tap("picture:4")
    assert {"5 of 6", "Drawn by 5"} <= set(gallery.said())


def test_the_chosen_of_many_is_brought_into_the_strip(hands):
    gallery = hands(count=25)
    for _ in range(20):
        gallery.tap("next")
    gallery.bot.waitUntil(lambda: gallery.sees("picture:20"))

    def inside():
        small, buttons = gallery.place(gallery.find("picture:20")), gallery.find("next")
        return small.right() < gallery.place(buttons).left() and small.left() > 0

    gallery.bot.waitUntil(inside)


def test_a_sweep_turns_to_the_neighbour_and_a_short_drag_does_not(hands):
    gallery = hands()
    middle = gallery.place(gallery.find("picture")).center()
    gallery.drag(middle, middle - QPointF(40, 0))
    assert "1 of 6" in gallery.said()
    gallery.drag(middle, middle - QPointF(400, 10))
    assert "2 of 6" in gallery.said()
    gallery.drag(middle, middle + QPointF(400, 10))
    assert "1 of 6" in gallery.said()


def test_the_buttons_zoom_between_one_and_four_times(hands):
    gallery = hands()
    assert not gallery.find("zoom-out").isEnabled()
    assert not gallery.find("whole-picture").isEnabled()
    for _ in range(6):
        gallery.tap("zoom-in")
        gallery.rest()
    assert zoom(gallery) == pytest.approx(4)
    assert not gallery.find("zoom-in").isEnabled()
    gallery.tap("zoom-out")
    gallery.rest()
    assert 1 < zoom(gallery) < 4
    gallery.tap("whole-picture")
    gallery.rest()
    assert zoom(gallery) == 1
    assert gallery.app.warnings == []


def test_full_resolution_is_loaded_only_while_zoomed(hands):
    gallery = hands()
    assert not gallery.sees("close-up")
    gallery.tap("zoom-in")
    gallery.bot.waitUntil(lambda: gallery.sees("close-up"))
    assert gallery.find("close-up").implicitWidth() == 1600
    gallery.tap("whole-picture")
    gallery.bot.waitUntil(lambda: not gallery.sees("close-up"))


def test_a_double_tap_zooms_to_its_place_and_back(hands):
    gallery = hands()
    where = gallery.place(gallery.find("picture"))
    corner = QPointF(where.left() + where.width() * 0.9, where.top() + where.height() * 0.9)
    gallery.tap_at(corner)
    gallery.tap_at(corner)
    gallery.rest()
    assert zoom(gallery) > 2
    assert seen(gallery).center().x() > 0.6 and seen(gallery).center().y() > 0.6
    assert_nothing_beside_the_picture(gallery)
    gallery.tap_at(where.center())
    gallery.tap_at(where.center())
    gallery.rest()
    assert zoom(gallery) == pytest.approx(1)


def test_a_pinch_zooms_no_further_than_four_and_no_less_than_one(hands):
    gallery = hands()
    middle = gallery.place(gallery.find("picture")).center()
    gallery.pinch(middle, 200, 420)
    assert 1.5 < zoom(gallery) < 2.3
    gallery.pinch(middle, 100, 700)
    gallery.pinch(middle, 100, 700)
    assert zoom(gallery) == pytest.approx(4)
    assert_nothing_beside_the_picture(gallery)
    gallery.pinch(middle, 700, 60)
    assert zoom(gallery) == 1
    assert seen(gallery).width() >= 0.999
    assert "1 of 6" in gallery.said()


@pytest.mark.parametrize("shape", [(1600, 1200), (600, 1500), (2400, 300)])
def test_panning_ends_at_the_edge_of_the_picture(hands, shape):
    gallery = hands(shape=shape)
    gallery.bot.waitUntil(
        lambda: (
            gallery.find("picture").property("aspect") == pytest.approx(shape[0] / shape[1], 0.01)
        )
    )
    for _ in range(4):
        gallery.tap("zoom-in")
        gallery.rest()
    middle = gallery.place(gallery.find("picture")).center()
    for x, y in ((300, 300), (-300, -300)):
        for _ in range(16):
            gallery.drag(middle, middle + QPointF(x, y))
        part = seen(gallery)
        if part.width() < 1:
            assert (part.left() if x > 0 else 1 - part.right()) == pytest.approx(0, abs=0.002)
        else:
            assert part.center().x() == pytest.approx(0.5)
        if part.height() < 1:
            assert (part.top() if y > 0 else 1 - part.bottom()) == pytest.approx(0, abs=0.002)
        else:
            assert part.center().y() == pytest.approx(0.5)
    assert "1 of 6" in gallery.said()


def test_zoom_ends_with_the_picture(hands):
    gallery = hands()
    gallery.tap("zoom-in")
    gallery.rest()
    assert zoom(gallery) > 1
    gallery.tap("next")
    assert zoom(gallery) == 1
    gallery.tap("previous")
    assert zoom(gallery) == 1


def test_the_picture_is_kept_over_a_change_of_language(hands):
    gallery = hands()
    gallery.tap("picture:3")
    gallery.app.visit.chooseLanguage("ru")
    gallery.settle()
    assert {"4 из 6", "Нарисовал 4"} <= set(gallery.said(gallery.page))
    assert gallery.app.visit.session.visit.memory == {"picture": 3}


@pytest.mark.qt_log_ignore("Cannot open")
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_a_missing_file_leaves_the_words(hands, size):
    gallery = hands(missing={1}, size=size, scale=2.0)
    gallery.bot.waitUntil(lambda: "Words for 1" in gallery.said())
    assert any(words.startswith("Picture 1.") for words in gallery.said())
    assert not gallery.find("zoom-in").isEnabled()
    middle = gallery.place(gallery.find("picture")).center()
    gallery.tap_at(middle)
    gallery.tap_at(middle)
    gallery.pinch(middle, 100, 400)
    assert zoom(gallery) == 1
    assert all("1.png" in warning for warning in gallery.app.warnings)
    gallery.tap("next")
    assert "Words for 2" not in gallery.said()
    assert gallery.find("zoom-in").isEnabled()


def test_a_single_picture_needs_no_strip(hands):
    gallery = hands(count=1)
    assert not gallery.sees("next") and not gallery.sees("picture:0")
    assert "1 of 1" not in gallery.said()


def test_the_keyboard_is_not_lost_at_the_end(hands):
    gallery = hands(count=2)
    gallery.find("next").forceActiveFocus()
    QTest.keyClick(gallery.app.window, "\r")
    assert "2 of 2" in gallery.said()
    QTest.keyClick(gallery.app.window, "\r")
    assert "1 of 2" in gallery.said()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("language", ["az", "en", "ru"])
@pytest.mark.parametrize("scale", [1.0, 1.35, 2.0])
def test_it_fits(hands, size, language, scale):
    gallery = hands(size=size, language=language, scale=scale)
    gallery.assert_it_fits()
    if size == PORTRAIT:
        low = [p for p in gallery.pressables() if gallery.place(p).top() < size.height() * 0.4]
        assert low == []
    assert gallery.app.warnings == []


def test_a_tap_and_the_arrows_move_a_picture_that_is_zoomed(hands):
    gallery = hands()
    for _ in range(2):
        gallery.tap("zoom-in")
        gallery.bot.waitUntil(lambda: not gallery.find("picture").property("moving"))
    picture = gallery.find("picture")
    place = gallery.place(picture)
    gallery.tap_at(place.center() + QPointF(place.width() / 5, 0))
    gallery.bot.waitUntil(lambda: picture.property("midX") > 0.55)
    gallery.bot.waitUntil(lambda: not picture.property("moving"))
    picture.forceActiveFocus()
    before = picture.property("midX")
    QTest.keyClick(gallery.app.window, Qt.Key.Key_Left)
    gallery.bot.waitUntil(lambda: picture.property("midX") < before)
    # At the edge the arrow leads on: the picture is no trap.
    for _ in range(9):
        gallery.bot.waitUntil(lambda: not picture.property("moving"))
        QTest.keyClick(gallery.app.window, Qt.Key.Key_Down)
    assert not picture.hasActiveFocus()
