"""The figures page type: what it refuses, and what it derives for the bars and the notes."""

from datetime import date

import pytest
from pydantic import TypeAdapter, ValidationError

from kiosk.model.page import Place
from kiosk.pages.figures import FiguresPage


def figure(name, value, **more):
    return {
        "id": name,
        "label": {"en": "counted"},
        "value": value,
        "who": {"en": "A book"},
        "source": "a-book",
        **more,
    }


def page_of(*figures):
    fields = {"title": {"en": "Figures"}, "heading": {"en": "Counted"}, "figures": list(figures)}
    return TypeAdapter(FiguresPage).validate_python(fields)


def derived(page, exhibit):
    return page.derived(Place(exhibit, "figures", date(2026, 1, 20)))


def test_a_page_without_figures_is_refused():
    with pytest.raises(ValidationError, match="no figure"):
        page_of()


@pytest.mark.parametrize(
    ("figures", "full"),
    [
        ([], 0),
        ([("bars", 200, None), ("bars", 80, None)], 200),
        ([("bars", 80, None), ("bars", 200, None)], 200),
        ([("bars", 80, 300), ("bars", 200, None)], 300),
        ([("bars", 80, None), ("number", 2_000_000, None), ("lights", 131, None)], 80),
    ],
    ids=["no bars", "first", "last", "end of a range", "others do not count"],
)
def test_one_full_bar_is_the_largest_of_all_bars(small, figures, full):
    given = [
        figure(f"f{n}", value, shown_as=kind, **({"upto": upto} if upto else {}))
        for n, (kind, value, upto) in enumerate(figures)
    ] or [figure("alone", 5)]
    assert derived(page_of(*given), small)["full_bar"] == full


def test_each_figure_has_the_sources_that_its_note_cites(small):
    page = page_of(
        figure("quiet", 1),
        figure("plain", 2, note={"en": "Nobody says why."}),
        figure("cited", 3, note={"en": "One says so [@b-book]. Two say no [@a-book] [@b-book]."}),
    )
    assert derived(page, small)["cited"] == ((), (), ("b-book", "a-book"))
