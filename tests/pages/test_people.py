"""What the page of people derives from its fields and from the list."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.model.page import Place
from kiosk.model.person import Person
from kiosk.model.refs import PersonRef, SourceRef
from kiosk.model.roll import in_stated_order, letters
from kiosk.model.search import NameIndex

DAY = date(2026, 1, 20)


def someone(name, *beside):
    return Person(
        id=PersonRef(name.split()[-1].lower()),
        name=name,
        sources=(SourceRef("garden-book"),),
        beside=tuple(PersonRef(other) for other in beside),
    )


@pytest.fixture
def page(small):
    return small.pages["people"]


def test_a_letter_begins_where_its_first_name_stands():
    people = in_stated_order([someone("Ə Ərəb"), someone("C Cəfər"), someone("E Elman")])
    assert letters(people) == (("C", 0), ("E", 1), ("Ə", 2))
    assert letters(()) == ()


@pytest.mark.parametrize("names", [("zaman", ""), ("", "abbas")])
def test_who_follows_a_husband_or_a_wife_stands_under_that_letter(names):
    people = in_stated_order(
        [
            someone("A Abbas", *filter(None, names[:1])),
            someone("B Zaman", *filter(None, names[1:])),
            someone("C Bahar"),
            someone("D Zeynal"),
        ]
    )
    assert [person.id for person in people] == ["abbas", "zaman", "bahar", "zeynal"]
    assert letters(people) == (("A", 0), ("B", 2), ("Z", 3))


def test_the_page_counts_and_cites(small, page):
    derived = page.derived(Place(small, "people", DAY))
    assert derived["count"] == 4
    assert [entry["letter"] for entry in derived["letters"]] == ["A", "B", "H"]
    assert derived["citations"] == ("garden-book",)
    assert derived["incomplete"]["en"].endswith("4.")


def test_one_person_stands_between_two_names_and_the_last_before_the_first(small, page):
    place = Place(small, "people", DAY)
    ids = [person.id for person in small.people]
    for at, person_id in enumerate(ids):
        values = page.item_values(place, person_id)
        assert values["person"]["id"] == person_id
        assert values["previous"]["id"] == ids[at - 1]
        assert values["next"]["id"] == ids[(at + 1) % len(ids)]
        assert values["correction_address"] == "names@garden.example"
    assert page.has_item(small, ids[0]) and not page.has_item(small, "nobody")


def test_there_is_a_light_for_each_name(small, january):
    assert small.lights == len(small.people) == 4
    assert january.lights == len(january.people)
    nobody = replace(january, names=NameIndex())
    assert nobody.lights == nobody.figure("killed").value
