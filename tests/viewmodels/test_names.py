"""What QML receives of people: the page's lines, one person's card, and a search."""

from datetime import date

import pytest

from kiosk.model.dates import UncertainDate
from kiosk.viewmodels.formats import Formats
from kiosk.viewmodels.localize import Localizer
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.names import NamesModel
from kiosk.viewmodels.visit import VisitModel

DAY = date(2026, 1, 20)


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("1990-01-19 or 1990-01-20", "en", "19 or 20 January 1990"),
        ("1990-01-19 or 1990-01-20", "az", "19 yaxud 20 yanvar 1990"),
        ("1990-01-31 or 1990-02-01", "en", "31 January 1990 or 1 February 1990"),
        ("1970–1972", "en", "1970–1972"),
        ("1990-01", "en", "January 1990"),
    ],
)
def test_dates_that_are_not_certain(small, text, language, shown):
    assert Formats(small.languages[language]).uncertain(UncertainDate.parse(text)) == shown


def test_the_page_has_a_line_for_each_in_order(small):
    page = Localizer(small, "az", DAY).page("people")
    assert [line["id"] for line in page["people"]][:2] == ["oak", "ivy"]
    assert page["people"][0] == {
        "id": "oak",
        "name": "Çinar Meşə oğlu Ağacov",
        "surname": "Ağacov",
        "given": "Çinar Meşə oğlu",
        "letter": "A",
        "bornYear": "1962",
        "diedYear": "2000",
    }
    assert page["count"] == len(page["people"]) == 4
    assert page["letters"] == [
        {"letter": "A", "first": 0}, {"letter": "B", "first": 2}, {"letter": "H", "first": 3},
    ]  # fmt: skip
    assert page["incomplete"] == "Bu siyahı tam deyil. Hələlik adların sayı: 4."


def test_a_card_says_everything_but_what_is_for_staff(small):
    card = Localizer(small, "en", DAY).person("oak")
    assert (card["born"], card["died"], card["age"]) == ("12 June 1962", "1 March 2000", "37")
    assert (card["father"], card["occupation"]) == ("Meşə", "gardener")
    assert card["death"] == "The wind took him."
    assert [other["id"] for other in card["beside"]] == ["ivy"]
    assert [source["number"] for source in card["sources"]] == [1]
    assert [source["id"] for source in card["fieldSources"]["born"]] == ["garden-report"]
    assert card["portrait"] == "" and "note" not in card
    assert [o["id"] for o in Localizer(small, "en", DAY).person("ivy")["beside"]] == ["oak"]
    assert Localizer(small, "en", DAY).person("nobody") == {}


def test_names_are_asked_for_in_the_language_of_the_visit(small, clock, qapp):
    visit = VisitModel(small, clock, LookModel(small))
    names = NamesModel(visit)
    visit.chooseLanguage("az")
    assert names.person("oak")["occupation"] == "bağban"
    assert [line["id"] for line in names.find("чинар")] == ["oak"]
    assert names.find("чинар")[0]["how"] == "exact"
    assert names.find("") == []
    names.prepare()
    assert [line["how"] for line in names.find("şinar")] == ["similar"]
