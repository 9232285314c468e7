"""The sheet of one source: however long its words, its buttons are there to be touched."""

import pytest

from kiosk.app import qt_application
from tests.ui.hands import LANDSCAPE, PORTRAIT, Hands, exhibit_with

PAGE = """\
type: gallery
title: {az: Şəkillər, en: Pictures, ru: Рисунки}
heading: {az: Sükut, en: Silence, ru: Тишина}
pictures:
  - file: media/1.png
    caption: {az: A, en: A, ru: A}
    credit: {az: A, en: A, ru: A}
    alt: {az: A, en: A, ru: A}
"""
SOURCES = """\
short:
  kind: book
  title: Short
  publisher: P
  about: {{az: A, en: A, ru: A}}
long:
  kind: encyclopedia
  title: "{title}"
  publisher: "{publisher}"
  year: 1990
  url: "https://example.org/{url}"
  about: {{az: "{about}", en: "{about}", ru: "{about}"}}
""".format(
    title="A resolution with a long name " * 8,
    publisher="Ministry of many affairs " * 3,
    url="%D0%9F%D0%BE" * 20,
    about="The numbers of those who died " * 5,
)
ALL = "type: sources\ntitle: {az: M, en: S, ru: И}\nheading: {az: M, en: S, ru: И}\n"


@pytest.fixture(scope="session")
def qapp():
    return qt_application("en_GB")


@pytest.fixture
def hands(qtbot, tmp_path):
    opened = []

    def show(page=ALL, **how):
        opened.append(Hands(exhibit_with(page, tmp_path, SOURCES), qtbot, how.pop("size")))
        opened[-1].open(**how)
        return opened[-1]

    yield show
    for one in opened:
        one.close()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("language", ["az", "en", "ru"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("source", ["short", "long"])
@pytest.mark.qt_log_ignore("Cannot open")
def test_its_buttons_are_in_view_and_its_words_scroll(hands, size, language, scale, source):
    sheet = hands(PAGE, size=size, language=language, scale=scale)
    sheet.app.visit.layOver(f"source:{source}")
    close = sheet.place(sheet.find("close"))
    screen = sheet.place(sheet.app.window.contentItem())
    assert screen.contains(close)
    # The gallery test has no page of sources.
    assert not sheet.sees("all-sources")
    shown = [item for item in sheet.texts() if not sheet.place(item).isEmpty()]
    assert not any(item.property("truncated") for item in shown)
    while sheet.sees("scroll-down") and sheet.find("scroll-down").isEnabled():
        sheet.tap("scroll-down")
        last = _last_words(sheet, source)
        sheet.bot.waitUntil(
            lambda: sheet.place(last).bottom() <= close.top()
            or sheet.find("scroll-down").isEnabled()
        )
    assert sheet.place(_last_words(sheet, source)).bottom() <= close.top()
    sheet.tap("close")
    assert sheet.app.visit.session.visit.overlay == ""


def _last_words(sheet, source):
    start = "https" if source == "long" else "A"
    return [i for i in sheet.texts() if i.property("text").startswith(start)][-1]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_the_language_sheet_fits_at_the_largest_text(hands, size):
    sheet = hands(size=size, language="ru", scale=2.0)
    sheet.app.visit.layOver("access")
    screen = sheet.place(sheet.app.window.contentItem())
    for name in ("language:az", "language:en", "language:ru", "text-size:1", "text-size:2", "done"):
        assert screen.contains(sheet.place(sheet.find(name))), name
    sheet.tap("text-size:1")
    assert sheet.app.visit.session.visit.text_scale == 1.0
    sheet.bot.waitUntil(lambda: sheet.sees("done"))
    sheet.tap("done")
    assert sheet.app.visit.session.visit.overlay == ""
