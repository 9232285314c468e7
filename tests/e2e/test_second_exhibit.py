"""Another subject, other languages and other colours, shown by the same program."""

from pathlib import Path

import pytest

from kiosk.loader.load import load
from kiosk.model.theme import Theme
from kiosk.pages import page_types
from kiosk.paths import coverage
from tests.e2e import walk

LIGHTHOUSE = Path(__file__).parents[1] / "exhibits" / "lighthouse"


@pytest.fixture(scope="module")
def exhibit():
    loaded = load(LIGHTHOUSE, page_types(), walk.TODAY, coverage())
    assert loaded.exhibit is not None, loaded.problems
    assert loaded.problems == ()
    return loaded.exhibit


def test_it_uses_every_page_type_and_no_default_colour_of_the_ground(exhibit):
    # A film stands in the small exhibit, whose languages its captions speak.
    assert {page.TYPE for page in exhibit.pages.values()} == set(page_types()) - {"film"}
    assert exhibit.theme.ground.luminance > 0.5 > Theme().ground.luminance


@pytest.mark.parametrize("size", [walk.LANDSCAPE, walk.PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["tr", "de"])
def test_every_page_shows_all_its_words(qapp, exhibit, language, scale, size):
    with walk.running(exhibit, size) as app:
        walk.begin(app, language, scale)
        assert walk.complaints_on_every_page(app) == []
        assert app.warnings == []


@pytest.mark.parametrize("language", ["tr", "de"])
def test_the_window_has_the_exhibits_colours(qapp, exhibit, language):
    with walk.running(exhibit) as app:
        walk.begin(app, language, 1.0)
        corner = app.window.grabWindow().pixelColor(2, 2).name().upper()
        assert corner == exhibit.theme.ground


def test_every_scene_of_the_attract_loop_shows_all_its_words(qapp, exhibit):
    with walk.running(exhibit) as app:
        for _ in range(len(exhibit.scenes) * len(exhibit.languages)):
            walk.settle(app)
            assert walk.complaints(app) == []
            app.clock.advance(exhibit.scenes[app.visit.session.scene].seconds)
            app.visit.wake()
        assert app.warnings == []
