"""Practical facts: when they hold, what they rest on."""

from datetime import date

import pytest
import yaml
from pydantic import TypeAdapter

from kiosk.model.entity import FieldError
from kiosk.model.page import Place
from kiosk.model.text import LocalizedText, MarkupText
from kiosk.pages.visit import Fact, VisitPage


def fact(**changes):
    values = {
        "id": "silence",
        "heading": LocalizedText({"en": "A minute of silence"}),
        "text": MarkupText({"en": "At noon [@report] the country stands still [@apa]."}),
        "source": "apa",
        "checked_on": date(2026, 11, 23),
        "valid_until": date(2027, 1, 20),
    }
    return Fact(**{**values, **changes})


def page(*facts):
    text = LocalizedText({"en": "Your visit"})
    return VisitPage(title=text, heading=text, facts=facts)


def shown(page, today):
    return [fact.id for fact in page.derived(Place(None, "visit", today))["facts"]]


@pytest.mark.parametrize(
    ("day", "holds"),
    [(date(1990, 1, 20), True), (date(2027, 1, 20), True), (date(2027, 1, 21), False)],
)
def test_holds_until_the_end_of_its_last_day(day, holds):
    assert fact().holds_on(day) is holds


@pytest.mark.parametrize(
    ("day", "holds"),
    [(date(2027, 1, 18), False), (date(2027, 1, 19), True), (date(2027, 1, 21), False)],
)
def test_holds_from_its_first_day(day, holds):
    assert fact(valid_from=date(2027, 1, 19)).holds_on(day) is holds


def test_may_hold_for_one_day_only():
    day = date(2027, 1, 20)
    assert fact(valid_from=day, valid_until=day).holds_on(day)


def test_may_not_end_before_it_begins():
    with pytest.raises(FieldError, match="before it begins"):
        fact(valid_from=date(2027, 1, 21))


def test_only_what_holds_today_is_on_the_page_in_its_order():
    facts = (
        fact(id="over", valid_until=date(2026, 12, 31)),
        fact(id="second"),
        fact(id="not-yet", valid_from=date(2027, 1, 20)),
        fact(id="first"),
    )
    assert shown(page(*facts), date(2027, 1, 19)) == ["second", "first"]
    assert shown(page(*facts), date(2027, 1, 20)) == ["second", "not-yet", "first"]
    assert shown(page(*facts), date(2027, 1, 21)) == []


def test_its_own_source_comes_first_and_none_twice():
    (today,) = page(fact()).derived(Place(None, "visit", date(2027, 1, 1)))["facts"]
    assert today.sources == ("apa", "report")


def test_the_example_is_a_page():
    values = yaml.load(VisitPage.EXAMPLE, Loader=yaml.BaseLoader)
    values.pop("type")
    assert TypeAdapter(VisitPage).validate_python(values).facts[0].id == "silence"
