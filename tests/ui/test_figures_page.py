"""The figures, touched: picture and number, choosing, and every value that is told."""

import pytest
from PySide6.QtCore import Qt

from kiosk.app import qt_application
from tests.ui.hands import LANDSCAPE, PORTRAIT, Hands, exhibit_with

HEAD = """\
type: figures
title: {az: Rəqəmlər, en: Figures, ru: Цифры}
heading: {az: Rəqəmlər və mənbələr, en: Figures and sources, ru: Цифры и источники}
lead:
  az: Hər rəqəm bir mənbənin məlumatıdır.
  en: Each figure is what one source says.
  ru: Каждая цифра — сообщение одного источника.
figures:
"""
WORDS = "{{az: {0} haqqında uzun bir söz, en: a long word about {0}, ru: длинное слово о {0}}}"


def figure(name, value, *more):
    lines = [
        f"id: {name}",
        f"label: {WORDS.format(name)}",
        f"value: {value}",
        "who: {az: Kitab, en: The book, ru: Книга}",
        "year: 1991",
        "source: the-book",
        *more,
    ]
    return "  - " + "\n    ".join(lines) + "\n"


TREES = figure(
    "trees",
    12,
    "shown_as: lights",
    "parts:",
    f"  - {{label: {WORDS.format('tall')}, value: 8}}",
    f"  - {{label: {WORDS.format('small')}, value: 4}}",
    "others:",
    "  - value: 13",
    "    upto: 15",
    "    label: {az: ən azı, en: at least, ru: не менее}",
    "    who: {az: Qəzet, en: The paper, ru: Газета}",
    "    source: the-paper",
    "note: {az: Səbəbi yazılmayıb., en: Nobody says why., ru: Почему — не сказано.}",
)
NOTED = figure(
    "crowd",
    2_000_000,
    'note: {az: "Tək [@the-paper].", en: "One [@the-paper].", ru: "Один [@the-paper]."}',
)
BARS = figure("houses", 200, "shown_as: bars") + figure("cars", 80, "shown_as: bars")
FIGURES = TREES + BARS + NOTED


@pytest.fixture(scope="session")
def qapp():
    return qt_application("en_GB")


@pytest.fixture
def hands(qtbot, tmp_path):
    opened = []

    def show(figures=FIGURES, size=LANDSCAPE, language="en", scale=1.0):
        opened.append(Hands(exhibit_with(HEAD + figures, tmp_path), qtbot, size))
        opened[-1].open(language, scale)
        return opened[-1]

    yield show
    for one in opened:
        assert one.app.warnings == []
        one.close()


def all_named(hands, name):
    return [item for item in hands.items(hands.page) if item.objectName() == name]


def shown(hands):
    """The number that stands large on the page."""
    return hands.find("number").property("text")


def lit(hands):
    """How many lights are drawn."""
    drawn = [i for i in hands.items(hands.page) if i.metaObject().indexOfProperty("count") >= 0]
    return [i.property("count") for i in drawn if i.property("name") == "lights"]


def test_every_field_of_a_figure_is_shown(hands):
    page = hands()
    said = page.said(page.page)
    for words in (
        "Figures and sources",
        "Each figure is what one source says.",
        "a long word about trees",
        "The book, 1991",
        "12",
        "8",
        "a long word about tall",
        "4",
        "a long word about small",
        "8 + 4 = 12",
        "1 of 4",
    ):
        assert words in said
    assert lit(page) == [12]
    page.tap("why")
    page.find("claim:1")
    said = page.said(page.page)
    for words in ("Nobody says why.", "12", "13–15", "at least", "The paper", "The book, 1991"):
        assert words in said


def test_the_leading_value_stands_first_and_each_has_its_source(hands):
    page = hands()
    page.tap("why")
    claims = [page.find("claim:0"), page.find("claim:1")]
    assert page.place(claims[0]).left() < page.place(claims[1]).left()
    assert page.place(claims[0]).top() == page.place(claims[1]).top()
    names = [[i.objectName() for i in page.items(claim)] for claim in claims]
    assert "source:the-book" in names[0]
    assert "source:the-paper" in names[1]


def test_a_note_alone_opens_the_panel_with_the_sources_it_cites(hands):
    page = hands(NOTED)
    page.tap("why")
    assert [i.objectName() for i in page.items(page.find("cited"))].count("source:the-paper") == 1


def test_nothing_is_asked_where_the_sources_agree(hands):
    page = hands()
    page.tap("next")
    assert shown(page) == "200"
    assert not page.sees("why")


def test_the_source_opens_and_the_page_stays(hands):
    page = hands()
    page.tap("source:the-book")
    assert page.app.visit.session.visit.overlay == "source:the-book"


def test_parts_begin_where_the_one_before_ends_and_fill_the_line(hands):
    page = hands()
    parts = [page.place(item) for item in all_named(page, "part")]
    track = page.place(all_named(page, "part")[0].parentItem())
    assert parts[0].left() == pytest.approx(track.left())
    assert parts[1].left() == pytest.approx(parts[0].right())
    assert parts[1].right() == pytest.approx(track.right())


def test_bars_have_one_scale(hands):
    page = hands()
    page.tap("figure:houses")
    page.find("length")
    houses, cars = (page.place(item).width() for item in all_named(page, "length"))
    assert houses / cars == pytest.approx(200 / 80)
    page.tap("figure:cars")
    page.find("length")
    assert [page.place(item).width() for item in all_named(page, "length")] == [houses, cars]


@pytest.mark.parametrize(
    ("value", "more", "lights"),
    [(1, (), [1]), (2000, (), [2000]), (2001, (), []), (12, ("upto: 30",), [])],
    ids=["one", "most", "too many", "range"],
)
def test_what_cannot_be_lit_one_by_one_is_a_number(hands, value, more, lights):
    page = hands(figure("lit", value, "shown_as: lights", *more))
    assert lit(page) == lights
    assert page.find("number").isVisible()


def test_a_single_figure_offers_no_other(hands):
    page = hands(TREES)
    assert not page.sees("next") and not page.sees("previous") and not page.sees("figures")


def test_previous_and_next_stop_at_the_ends(hands):
    page = hands()
    assert not page.find("previous").isEnabled()
    for number in ("200", "80", "2,000,000"):
        page.tap("next")
        assert shown(page) == number
    assert not page.find("next").isEnabled()
    page.tap("previous")
    assert shown(page) == "80"


def test_choosing_another_figure_closes_the_panel(hands):
    page = hands()
    page.tap("why")
    page.tap("close")
    assert shown(page) == "12"
    page.tap("figure:crowd")
    assert not page.sees("claim:0")


def test_at_the_largest_text_a_button_opens_the_list(hands):
    page = hands(scale=2.0)
    assert not page.sees("figures")
    page.tap("list")
    page.tap("figure:houses")
    assert shown(page) == "200"
    assert not page.sees("figures")


def test_figure_and_panel_stay_over_a_change_of_language(hands):
    page = hands()
    page.tap("figure:crowd")
    page.tap("why")
    page.app.visit.chooseLanguage("ru")
    page.settle()
    assert page.sees("claim:0")
    page.tap("close")
    assert shown(page) == "2\u00a0000\u00a0000"
    page.app.visit.chooseLanguage("az")
    page.settle()
    assert shown(page) == "2.000.000"
    assert not page.sees("claim:0")


def test_a_figure_that_is_gone_gives_way_to_the_last(hands):
    page = hands(TREES + NOTED)
    page.app.visit.remember({"figure": 7.0})
    page.app.visit.chooseLanguage("az")
    page.settle()
    assert shown(page) == "2.000.000"


@pytest.mark.parametrize("scale", [1.0, 1.35, 2.0])
@pytest.mark.parametrize("language", ["az", "en", "ru"])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_it_fits(hands, size, language, scale):
    page = hands(size=size, language=language, scale=scale)
    page.assert_it_fits()
    page.tap("why")
    page.assert_it_fits()
    page.tap("close")
    for _ in range(3):
        page.tap("next")
        page.assert_it_fits()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_forty_figures_fit_and_the_last_can_be_chosen(hands, size, scale):
    forty = "".join(figure(f"f{n}", n + 1, "shown_as: bars") for n in range(40))
    page = hands(forty, size, scale=scale)
    for _ in range(39):
        page.tap("next")
    assert shown(page) == "40"
    page.assert_it_fits()
    if scale == 2.0:
        page.tap("list")
    row, rows = page.find("figure:f39"), page.find("figures")
    page.bot.waitUntil(lambda: page.place(rows).adjusted(-1, -1, 1, 1).contains(page.place(row)))


@pytest.mark.parametrize("width", range(1500, 1920, 60))
def test_words_at_the_edge_of_their_place_come_to_rest(hands, width):
    """Whether the words scroll must not hang on what it changes."""
    page = hands(size=LANDSCAPE.scaled(width, 1080, Qt.AspectRatioMode.IgnoreAspectRatio))
    page.rest()
    places = [page.place(text) for text in page.texts(page.page)]
    page.rest()
    assert places == [page.place(text) for text in page.texts(page.page)]


def test_in_portrait_nothing_above_asks_for_a_touch(hands):
    page = hands(size=PORTRAIT)
    for step in ("", "why", "close", "next", "next", "next"):
        if step:
            page.tap(step)
        for item in page.pressables():
            assert page.place(item).top() >= 0.4 * 1920 - 1, (step, item.objectName())
