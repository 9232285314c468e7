"""The list of sources, touched: all of them, quickly reached, opened, and found again."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.hands import LANDSCAPE, PORTRAIT, Hands, exhibit_with

PAGE = """\
type: sources
title: {az: Mənbələr, en: Sources, ru: Источники}
heading: {az: Məlumatlar haradandır, en: Where the facts come from, ru: Откуда взяты сведения}
lead:
  az: Burada rəsmi mətnlər, xəbər agentlikləri, kitablar və başqa mənbələr var.
  en: Here are official texts, news agencies, books and other sources.
  ru: Здесь собраны официальные тексты, сообщения агентств, книги и другие источники.
"""
KINDS = ("law", "official", "agency", "press", "broadcaster", "institution", "book", "report")
SOURCE = """\
source-{n}:
  kind: {kind}
  title: "Title {n} of a source that has a rather long name, as decrees and statements do"
  publisher: Publisher {n}
  {year}
  about: {{az: "Nə götürülüb: {n}", en: "Taken from it: {n}", ru: "Взято из него: {n}"}}
"""


@pytest.fixture
def hands(qtbot, tmp_path):
    opened = []

    def show(count=103, size=LANDSCAPE, language="en", scale=1.0):
        sources = "".join(
            SOURCE.format(
                n=n, kind=KINDS[n % len(KINDS)], year=f"year: {1900 + n}" if n % 2 else ""
            )
            for n in range(1, count + 1)
        )
        opened.append(Hands(exhibit_with(PAGE, tmp_path, sources), qtbot, size))
        opened[-1].open(language, scale)
        return opened[-1]

    yield show
    for one in opened:
        one.close()


def rows(hands):
    """The sources whose rows are seen, from the top."""
    end = hands.place(jumps(hands)).top()
    found = {}
    for item in hands.items(hands.page):
        where = hands.place(item)
        if item.objectName().startswith("source:") and 0 < where.center().y() < end:
            found[where.top()] = int(item.objectName().rpartition("-")[2])
    return [found[top] for top in sorted(found)]


def jumps(hands):
    return next(i for i in hands.items(hands.page) if i.objectName() == "jump:1")


def comes_to(hands, row):
    hands.bot.waitUntil(lambda: row in rows(hands)[:2])


def memory(hands):
    return hands.app.visit.session.visit.memory


def test_a_row_shows_all_of_a_source(hands):
    said = (page := hands()).said(page.page)
    assert {"1", "Official source · Publisher 1, 1901", "Taken from it: 1"} <= set(said)
    assert "News agency · Publisher 2" in said
    assert any(words.startswith("Title 1 of") for words in said)
    assert "Where the facts come from" in said
    assert page.app.warnings == []


def test_rows_are_large_and_only_the_near_ones_are_made(hands):
    page = hands()
    made = [i for i in page.items(page.page) if i.objectName().startswith("source:")]
    assert len(made) < 40
    assert all(item.height() >= 25 * 1080 / 398 for item in made)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_every_source_is_reached_by_the_buttons(hands, size):
    page = hands(size=size)
    reached = set(rows(page))
    for _ in range(103):
        if not page.find("scroll-down").isEnabled():
            break
        top = rows(page)
        page.tap("scroll-down")
        page.bot.waitUntil(lambda top=top: rows(page) != top)
        page.rest()
        reached |= set(rows(page))
    assert reached == set(range(1, 104))
    assert page.find("scroll-up").isEnabled()
    assert page.app.warnings == []


def test_a_jump_leads_to_its_ten(hands):
    page = hands()
    page.tap("jump:51")
    comes_to(page, 51)
    page.tap("jump:101")
    page.bot.waitUntil(lambda: 103 in rows(page))
    page.tap("jump:1")
    comes_to(page, 1)


def test_a_touch_opens_the_source_and_coming_back_finds_the_place(hands):
    page = hands()
    page.tap("jump:61")
    comes_to(page, 61)
    page.tap("source:source-62")
    assert page.app.visit.session.visit.overlay == "source:source-62"
    page.rest()
    page.tap("close")
    assert page.app.visit.session.visit.overlay == ""
    comes_to(page, 61)


def test_a_drag_scrolls_and_opens_nothing(hands):
    page = hands()
    where = page.place(page.find("source:source-4")).center()
    page.drag(where, where - QPointF(0, 350))
    page.rest()
    assert 1 not in rows(page)
    assert page.app.visit.session.visit.overlay == ""
    assert memory(page)["row"] >= 1


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_the_place_is_kept_over_language_text_size_and_another_page(hands, size):
    page = hands(size=size)
    page.tap("jump:41")
    comes_to(page, 41)
    page.app.visit.chooseLanguage("ru")
    page.settle()
    comes_to(page, 41)
    assert "Взято из него: 41" in page.said(page.page)
    page.app.visit.chooseTextScale(2.0)
    comes_to(page, 41)
    page.app.visit.home()
    page.settle()
    page.app.visit.open("under-test")
    page.settle()
    comes_to(page, 1)


def test_the_keyboard_walks_the_rows(hands):
    page = hands()
    QTest.keyClick(page.app.window, "\t")
    page.bot.waitUntil(lambda: page.find("source:source-1").hasActiveFocus())
    for n in range(2, 9):
        QTest.keyClick(page.app.window, Qt.Key.Key_Down)
        page.bot.waitUntil(lambda n=n: page.find(f"source:source-{n}").hasActiveFocus())
    page.bot.waitUntil(lambda: 8 in rows(page))
    QTest.keyClick(page.app.window, "\r")
    assert page.app.visit.session.visit.overlay == "source:source-8"


@pytest.mark.parametrize(("count", "parts"), [(1, 0), (9, 0), (11, 2), (103, 11), (400, 10)])
def test_any_number_of_sources_is_parted(hands, count, parts):
    page = hands(count=count)
    buttons = [i for i in page.items(page.page) if i.objectName().startswith("jump:")]
    assert len(buttons) == parts
    assert page.app.warnings == []


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("language", ["az", "en", "ru"])
@pytest.mark.parametrize("scale", [1.0, 1.35, 2.0])
def test_it_fits(hands, size, language, scale):
    page = hands(size=size, language=language, scale=scale)
    page.assert_it_fits()
    assert rows(page)[0] == 1
    if size == PORTRAIT:
        high = [p for p in page.pressables() if page.place(p).top() < size.height() * 0.4 - 1]
        assert high == []
    assert page.app.warnings == []
