"""Colours and their contrast, against figures of WCAG's own definition."""

import pytest

from kiosk.model.entity import FieldError
from kiosk.model.theme import (
    CONTRAST,
    PAPER,
    READABLE,
    Colour,
    Theme,
    contrast,
    dimmed,
    for_brightness,
    is_dark,
)  # fmt: skip


def test_black_and_white_stand_twenty_one_apart():
    assert contrast(Colour("#000000"), Colour("#FFFFFF")) == pytest.approx(21.0)
    assert contrast(Colour("#777777"), Colour("#FFFFFF")) == pytest.approx(4.48, abs=0.01)
    assert contrast(Colour("#ABCDEF"), Colour("#ABCDEF")) == 1.0


@pytest.mark.parametrize("theme", [Theme(), PAPER, CONTRAST], ids=["night", "paper", "contrast"])
@pytest.mark.parametrize(("ink", "paper", "least"), READABLE)
def test_every_palette_can_be_read(theme, ink, paper, least):
    assert contrast(getattr(theme, ink), getattr(theme, paper)) >= least


@pytest.mark.parametrize("text", ["red", "#FFF", "F7C873", "#GGGGGG"])
def test_what_is_no_colour_is_refused(text):
    with pytest.raises(FieldError, match="not a colour"):
        Colour.parse(text)


def test_night_is_dark_and_paper_is_not():
    assert [is_dark(theme) for theme in (Theme(), PAPER, CONTRAST)] == [True, False, True]


@pytest.mark.parametrize("theme", [Theme(), PAPER, CONTRAST], ids=["night", "paper", "contrast"])
@pytest.mark.parametrize("ground", ["ground", "surface", "raised"])
def test_the_focus_ring_is_seen_on_every_ground(theme, ground):
    assert contrast(theme.light, getattr(theme, ground)) >= 3.0


@pytest.mark.parametrize("theme", [Theme(), PAPER, CONTRAST])
@pytest.mark.parametrize("brightness", [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0])
def test_under_a_dark_layer_everything_is_as_readable_as_before(theme, brightness):
    drawn = for_brightness(theme, brightness)
    for one, other, least in READABLE:
        seen = [dimmed(getattr(drawn, name), brightness) for name in (one, other)]
        assert contrast(*seen) >= least, (one, other)
    assert drawn.carnation == theme.carnation
    assert drawn.ground == theme.ground


def test_without_a_layer_nothing_is_changed():
    assert for_brightness(Theme(), 1.0) is not None
    assert for_brightness(Theme(), 1.0) == Theme()
