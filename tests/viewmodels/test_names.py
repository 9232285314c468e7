"""What QML receives of people: the page's lines, one person's card, and a search."""

from datetime import date

import pytest

from kiosk.model.dates import UncertainDate
from kiosk.viewmodels.formats import Formats
from kiosk.viewmodels.localize import Localizer
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.name_lines import Role
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


def test_the_page_counts_its_names_and_leads_to_their_letters(small):
    page = Localizer(small, "az", DAY).page("people")
    assert page["count"] == len(small.people) == 4
    assert page["letters"] == [
        {"letter": "A", "first": 0}, {"letter": "B", "first": 2}, {"letter": "H", "first": 3},
    ]  # fmt: skip
    assert page["incomplete"] == "Bu siyahı tam deyil. Hələlik adların sayı: 4."
    assert [source["id"] for source in page["citations"]] == ["garden-book"]


def test_a_name_by_its_place(small, clock, qapp):
    names = NamesModel(VisitModel(small, clock, LookModel(small)))
    assert names.at(0) == {
        "id": "oak",
        "name": "Çinar Meşə oğlu Ağacov",
        "surname": "Ağacov",
        "given": "Çinar Meşə oğlu",
        "letter": "A",
        "bornYear": "1962",
        "diedYear": "2000",
    }
    assert names.at(1)["id"] == "ivy"
    assert names.at(4) == names.at(-1) == {}


@pytest.mark.parametrize(
    ("columns", "shown"),
    [
        (1, [("A", ["oak"]), ("", ["ivy"]), ("B", ["yan-bumagin"]), ("H", ["xezel-herfova"])]),
        (2, [("A", ["oak", "ivy"]), ("B", ["yan-bumagin"]), ("H", ["xezel-herfova"])]),
    ],
)
def test_the_lines_of_the_list(small, clock, qapp, columns, shown):
    names = NamesModel(VisitModel(small, clock, LookModel(small)))
    lines = names.lines(columns)
    told = []
    for row in range(lines.rowCount()):
        people = lines.data(lines.index(row), Role.PEOPLE)
        told.append((lines.data(lines.index(row), Role.LETTER), [one["id"] for one in people]))
    assert [(letter, len(ids)) for letter, ids in told] == [(a, len(b)) for a, b in shown]
    assert [one for _, ids in told for one in ids] == [person.id for person in small.people]
    for at in range(4):
        line = lines.lineOf(at)
        assert lines.firstOf(line) <= at < lines.firstOf(line) + columns
    assert lines.data(lines.index(0), 0) is None
    assert lines.roleNames()[Role.LETTER].data() == b"letter"


def test_the_lines_follow_another_edition_of_the_list(small, january, clock, qapp):
    visit = VisitModel(small, clock, LookModel(small))
    names = NamesModel(visit)
    lines = names.lines(1)
    assert lines.rowCount() == 4
    visit.replace_exhibit(january)
    assert names.lines(1) is lines
    assert lines.rowCount() == len(january.people)


def test_a_card_says_everything_but_what_is_for_staff(small):
    told = Localizer(small, "en", DAY).item
    card = told("people", "oak")["person"]
    assert (card["born"], card["died"], card["age"]) == ("12 June 1962", "1 March 2000", "37")
    assert (card["father"], card["occupation"]) == ("Meşə", "gardener")
    assert card["death"] == "The wind took him."
    assert [other["id"] for other in card["beside"]] == ["ivy"]
    assert [source["number"] for source in card["sources"]] == [1]
    assert [source["id"] for source in card["fieldSources"]["born"]] == ["garden-report"]
    assert card["portrait"] == "" and "note" not in card
    assert [o["id"] for o in told("people", "ivy")["person"]["beside"]] == ["oak"]
    assert not small.pages["people"].has_item(small, "nobody")


def test_names_are_found_and_their_pages_told_in_the_language_of_the_visit(small, clock, qapp):
    visit = VisitModel(small, clock, LookModel(small))
    names = NamesModel(visit)
    visit.chooseLanguage("az")
    visit.open("people")
    visit.openItem("oak")
    assert visit.page["values"]["person"]["occupation"] == "bağban"
    assert [line["id"] for line in names.find("чинар")] == ["oak"]
    assert names.find("чинар")[0]["how"] == "exact"
    assert names.find("") == []
    names.prepare()
    assert [line["how"] for line in names.find("şinar")] == ["similar"]
