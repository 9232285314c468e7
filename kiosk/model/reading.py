"""How much there is to read on a page."""

from dataclasses import fields

from kiosk.model import markup
from kiosk.model.page import Page
from kiosk.model.text import LocalizedText, MarkupText
from kiosk.model.walk import walk

# Read on other pages, or aloud, but not on the page itself.
_ELSEWHERE = {"title", "summary", "alt", "claims"}


def count_words(text: str) -> int:
    """Words as an editor counts them: what stands between spaces and holds a letter or digit."""
    return sum(any(c.isalnum() for c in word) for word in text.split())


def words_on_page(page: Page, language: str) -> int:
    """Words that a visitor has before her at once: of lists read singly, the longest item."""
    return sum(
        max((_words_in(item, language) for item in getattr(page, field.name)), default=0)
        if field.name in page.ONE_AT_A_TIME
        else _words_in(getattr(page, field.name), language)
        for field in fields(page)
        if field.name not in _ELSEWHERE
    )


def _words_in(thing: object, language: str) -> int:
    total = 0
    for path, value in walk(thing):
        if isinstance(value, LocalizedText) and not _ELSEWHERE.intersection(path):
            text = value[language]
            total += count_words(markup.plain(text) if isinstance(value, MarkupText) else text)
    return total
