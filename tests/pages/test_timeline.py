"""The timeline page type: what it refuses, and what it derives for the ribbon."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from kiosk.model.exhibit import Exhibit
from kiosk.model.page import Place
from kiosk.model.text import LocalizedText
from kiosk.model.theme import Theme
from kiosk.pages.timeline import TimelinePage


def page_of(dates, eras=()):
    """A timeline with one entry at each of `dates` and the eras `(id, starts, ends)`."""
    fields = {
        "title": {"en": "Timeline"},
        "heading": {"en": "What happened"},
        "eras": [
            {"id": name, "label": {"en": name}, "starts": starts, "ends": ends}
            for name, starts, ends in eras
        ],
        "entries": [
            {
                "date": day,
                "place": {"en": "Baku"},
                "heading": {"en": f"On {day}"},
                "text": {"en": "It happened."},
                "sources": ["a-book"],
            }
            for day in dates
        ],
    }
    return TypeAdapter(TimelinePage).validate_python(fields)


def derived(page):
    exhibit = Exhibit(
        title=LocalizedText({"en": "An exhibit"}),
        languages={},
        home="timeline",
        theme=Theme(),
        pages={"timeline": page},
        sources={},
        scenes=(),
        folder=Path(),
        version="1",
    )
    return page.derived(Place(exhibit, "timeline", date(2026, 1, 20)))


def test_the_example_is_a_timeline():
    fields = yaml.load(TimelinePage.EXAMPLE, Loader=yaml.BaseLoader)
    assert fields.pop("type") == TimelinePage.TYPE
    page = TypeAdapter(TimelinePage).validate_python(fields)
    assert [mark["era"] for mark in derived(page)["marks"]] == [0, 0, 1]


def test_a_year_leads_to_its_first_entry():
    years = derived(page_of(["1988-02-20", "1988-03", "1990", "1990-01-20", "2010-01"]))["years"]
    assert [(year["year"], year["first"]) for year in years] == [(1988, 0), (1990, 2), (2010, 4)]


def test_an_era_leads_to_its_first_entry_and_an_era_without_entries_is_left_out():
    eras = (
        ("before", "1988", "1989"),
        ("empty", "1990-01-02", "1990-01-18"),
        ("night", "1990-01-19", "1990-01-20"),
    )
    found = derived(page_of(["1988", "1989-12-31", "1990-01-19", "1990-01-20"], eras))["eras"]
    assert [(era["label"]["en"], era["first"], era["last"]) for era in found] == [
        ("before", 0, 1),
        ("night", 2, 3),
    ]


def test_marks_say_where_eras_and_years_open_and_where_years_are_passed_over():
    eras = (("empty", "1970", "1971"), ("night", "1990-01-19", "1990-01-20"))
    marks = derived(page_of(["1988", "1990-01-19", "1990-01-20", "1991"], eras))["marks"]
    assert [mark["era"] for mark in marks] == [-1, 0, 0, -1]
    assert [mark["opens_era"] for mark in marks] == [False, True, False, False]
    assert [mark["opens_year"] for mark in marks] == [1988, 1990, None, 1991]
    assert [mark["after_gap"] for mark in marks] == [False, True, False, False]


def test_an_entry_in_two_eras_belongs_to_the_earlier_one():
    eras = (("one", "1990-01", "1990-02"), ("two", "1990-02", "1990-03"))
    marks = derived(page_of(["1990-01-20", "1990-02-10", "1990-03-01"], eras))["marks"]
    assert [mark["era"] for mark in marks] == [0, 0, 1]
    assert [mark["opens_era"] for mark in marks] == [True, False, False]


@pytest.mark.parametrize(
    ("dates", "says"),
    [([], "no entry"), (["1990-01-20", "1990-01-19"], "stands after")],
)
def test_entries_must_exist_and_stand_in_order(dates, says):
    with pytest.raises(ValidationError, match=says):
        page_of(dates)
