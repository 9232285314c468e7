"""The visit page, touched: facts while they hold, and none after."""

from datetime import date

import pytest

from tests.ui.hands import LANDSCAPE, PORTRAIT, Hands, exhibit_with

PAGE = """\
type: visit
title: {az: Ziyarətiniz, en: Your visit, ru: Ваш визит}
heading: {az: Ziyarətdən əvvəl, en: Before you go, ru: Перед посещением}
lead:
  az: Hər məlumatın yanında yoxlanma tarixi göstərilib.
  en: Each fact shows the date on which it was checked.
  ru: У каждой справки указана дата проверки.
facts:
"""
FACT = """\
  - id: fact-{n}
    heading: {{az: "Başlıq {n}", en: "Heading {n}", ru: "Заголовок {n}"}}
    text:
      az: "Yanvarın 20-də saat 12:00-da ölkə həlak olanları yad edir {n} [@the-paper]."
      en: "On 20 January at 12:00 Baku time the country remembers the dead {n} [@the-paper]."
      ru: "20 января в 12:00 по бакинскому времени страна чтит память погибших {n} [@the-paper]."
    source: the-book
    checked_on: 2026-11-{n:02}
    valid_from: 2026-01-01
    valid_until: 2027-0{n}-15
"""


@pytest.fixture
def hands(qtbot, tmp_path):
    opened = []

    def show(count=3, size=LANDSCAPE, language="en", scale=1.0, day=None, begins="2026-01-01"):
        page = PAGE + "".join(FACT.format(n=n) for n in range(1, count + 1))
        page = page.replace("valid_from: 2026-01-01", f"valid_from: {begins}")
        opened.append(Hands(exhibit_with(page, tmp_path), qtbot, size))
        if day:
            opened[-1].clock.turn_to(day)
        opened[-1].open(language, scale)
        return opened[-1]

    yield show
    for one in opened:
        one.close()


def open_again(hands):
    hands.app.visit.home()
    hands.settle()
    hands.app.visit.open("under-test")
    hands.settle()


def test_a_card_shows_all_of_a_fact(hands):
    page = hands()
    said = page.said(page.find("fact:fact-2"))
    assert {"Heading 2", "Checked on 2 November 2026", "Valid until 15 February 2027"} <= set(said)
    assert any("remembers the dead 2" in words for words in said)
    assert {"[1]", "The publisher, 1991", "[2]", "The press"} <= set(said)
    assert any("was checked" in words for words in page.said(page.page))
    assert page.app.warnings == []


def test_a_touch_on_its_source_opens_it(hands):
    page = hands()
    page.tap("source:the-book")
    assert page.app.visit.session.visit.overlay == "source:the-book"


def test_a_fact_is_gone_after_its_last_day_without_a_restart(hands):
    page = hands()
    page.clock.turn_to(date(2027, 1, 15))
    open_again(page)
    assert page.sees("fact:fact-1")
    page.clock.turn_to(date(2027, 1, 16))
    open_again(page)
    assert not page.sees("fact:fact-1")
    assert page.sees("fact:fact-2") and page.sees("fact:fact-3")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("language", ["az", "en", "ru"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_with_no_fact_it_says_so_calmly(hands, size, language, scale):
    page = hands(day=date(2030, 1, 1), size=size, language=language, scale=scale)
    words = page.app.look.words["noFactsNow"]
    assert page.find("no-facts").property("text") == words != ""
    assert not any("2027" in said for said in page.said(page.page))
    assert len([said for said in page.said(page.page) if said]) == 2
    page.assert_it_fits()
    assert page.app.warnings == []


def test_facts_not_yet_valid_are_not_shown(hands):
    page = hands(day=date(2026, 12, 31), begins="2027-01-01")
    assert page.sees("no-facts")
    page.clock.turn_to(date(2027, 1, 1))
    open_again(page)
    assert page.sees("fact:fact-1")


def test_two_columns_in_landscape_one_in_portrait(hands):
    page = hands(count=4)
    first, second = (page.place(page.find(f"fact:fact-{n}")) for n in (1, 2))
    assert first.top() == second.top() and first.height() == second.height()
    assert first.width() == pytest.approx(second.width(), abs=2)
    assert first.right() < second.left()


def test_one_column_in_portrait(hands):
    page = hands(count=2, size=PORTRAIT)
    first, second = (page.place(page.find(f"fact:fact-{n}")) for n in (1, 2))
    assert first.left() == second.left() and first.bottom() < second.top()


def test_it_scrolls_and_is_found_there_again(hands):
    page = hands(count=9)
    page.tap("scroll-down")
    page.bot.waitUntil(lambda: page.app.visit.session.visit.memory.get("scroll", 0) > 100)
    top = page.place(page.find("fact:fact-5")).top()
    page.app.visit.chooseLanguage("az")
    page.settle()
    page.bot.waitUntil(lambda: abs(page.place(page.find("fact:fact-5")).top() - top) < 60)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("language", ["az", "en", "ru"])
@pytest.mark.parametrize("scale", [1.0, 1.35, 2.0])
@pytest.mark.parametrize("count", [1, 7])
def test_it_fits(hands, size, language, scale, count):
    page = hands(count=count, size=size, language=language, scale=scale)
    page.assert_it_fits()
    assert page.app.warnings == []
