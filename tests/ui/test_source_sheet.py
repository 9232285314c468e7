"""The sheet of one source: however long its words, its buttons are there to be touched."""

import pytest

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
    kiosk = hands(PAGE, size=size, language=language, scale=scale)
    button = kiosk.lay_over(f"source:{source}", "close")
    close, sheet = kiosk.place(button), button.parentItem().parentItem()
    assert kiosk.place(kiosk.app.window.contentItem()).contains(close)
    assert not any(item.property("truncated") for item in kiosk.texts(sheet))
    first, *_, last = (item for item in kiosk.texts(sheet) if kiosk.scrolls(item))
    assert kiosk.place(first).top() > 0
    buttons = [i for i in kiosk.items(sheet) if i.objectName() == "scroll-down"]
    assert bool(buttons) <= (source == "long")
    while buttons and buttons[0].isEnabled():
        before = kiosk.place(last).top()
        kiosk.tap_at(kiosk.place(buttons[0]).center())
        kiosk.bot.waitUntil(lambda before=before: kiosk.place(last).top() < before)
        kiosk.rest()
    assert kiosk.place(last).bottom() <= close.top()
    kiosk.tap("close")
    assert kiosk.app.visit.session.visit.overlay == ""


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_the_language_sheet_fits_at_the_largest_text(hands, size):
    sheet = hands(size=size, language="ru", scale=2.0)
    sheet.lay_over("access", "done")
    screen = sheet.place(sheet.app.window.contentItem())
    for name in ("language:az", "language:en", "language:ru", "text-size:1", "text-size:2", "done"):
        assert screen.contains(sheet.place(sheet.find(name))), name
    sheet.tap("text-size:1")
    assert sheet.app.visit.session.visit.settings.text_scale == 1.0
    sheet.rest()
    sheet.tap("done")
    assert sheet.app.visit.session.visit.overlay == ""
