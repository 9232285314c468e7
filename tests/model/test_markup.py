"""The small markup: what it understands, what it refuses, what it leaves alone."""

import pytest

from kiosk.model import markup
from kiosk.model.entity import FieldError
from kiosk.model.markup import Span


def test_emphasis_and_citation_and_the_words_between():
    assert markup.parse("APA counts *131 people*. [@apa-2024]") == (
        (
            Span(text="APA counts "),
            Span(text="131 people", emphasis=True),
            Span(text=". "),
            Span(citation="apa-2024"),
        ),
    )


def test_a_blank_line_begins_a_paragraph_and_a_line_break_does_not():
    first, second = markup.parse("one\ntwo\n  \nthree")
    assert first == (Span(text="one two"),)
    assert second == (Span(text="three"),)


def test_a_backslash_makes_a_sign_of_a_mark():
    assert markup.plain(r"5 \* 3 \[@x\] \\") == r"5 * 3 [@x] \ ".strip()


@pytest.mark.parametrize("text", ["<b>bold</b>", "&amp;", "[link](file)", "# title", "_x_", "{a}"])
def test_nothing_else_is_markup(text):
    assert markup.plain(text) == text


def test_sources_are_named_once_in_the_order_of_their_first_use():
    assert markup.citations("a [@two] b [@one] c [@two]") == ("two", "one")


@pytest.mark.parametrize(
    ("text", "says"), [("an *open end", "never closed"), ("nobody [@]", "names no source")]
)
def test_open_marks_are_refused(text, says):
    with pytest.raises(FieldError, match=says):
        markup.parse(text)
