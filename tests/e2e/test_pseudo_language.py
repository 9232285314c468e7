"""A longer language that is written from the right: nothing is cut, and everything turns round."""

from pathlib import Path

import pytest

from kiosk.loader.load import load
from kiosk.pages import page_types
from kiosk.paths import shipped_content
from tests.e2e import walk
from tests.exhibits.pseudo import TAG, write_pseudo_exhibit

EXHIBITS = {
    "lighthouse": Path(__file__).parents[1] / "exhibits" / "lighthouse",
    "january": shipped_content(),
}


@pytest.fixture(scope="module", params=EXHIBITS)
def exhibit(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pseudo") / "exhibit"
    loaded = load(
        write_pseudo_exhibit(EXHIBITS[request.param], folder), page_types(), walk.TODAY
    )  # fmt: skip
    assert loaded.exhibit is not None, loaded.problems
    assert TAG in loaded.exhibit.languages
    return loaded.exhibit


@pytest.mark.parametrize("size", [walk.LANDSCAPE, walk.PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_page_shows_all_its_words(qapp, exhibit, scale, size):
    with walk.running(exhibit, size) as app:
        walk.begin(app, TAG, scale)
        assert walk.complaints_on_every_page(app) == []
        assert app.warnings == []


def test_the_layout_is_mirrored(qapp, exhibit):
    with walk.running(exhibit) as app:
        middle = app.window.width() / 2
        page = next(iter(exhibit.pages[exhibit.home].leads_to()))
        for language, direction in ((TAG, "rtl"), (exhibit.default_language, "ltr")):
            assert exhibit.languages[language].direction == direction
            walk.begin(app, language, 1.0)
            app.visit.open(page)
            walk.settle(app)
            on_the_right = walk.centre(walk.named(app, "back")).x() > middle
            assert on_the_right == (direction == "rtl")
            assert walk.is_set_right(app, _heading(app)) == (direction == "rtl")
        assert app.warnings == []


def _heading(app):
    heading = app.view.property("page").property("heading")
    texts = [item for item in walk.visible_texts(app) if walk.words(item) == heading]
    assert texts, f"the heading “{heading}” is not on the screen"
    return texts[0]
