"""A person: names, dates and ages as sources give them, and the stated order."""

from typing import Any

import pytest
from PySide6.QtCore import QCollator, QLocale

from kiosk.model.alphabet import initial, sort_key
from kiosk.model.dates import UncertainDate
from kiosk.model.entity import FieldError
from kiosk.model.person import Person
from kiosk.model.refs import MediaRef, PersonRef, SourceRef
from kiosk.model.roll import card, in_stated_order


def person(name: str = "Nümunə Əliyeva", **fields: Any) -> Person:
    for date in ("born", "died"):
        if date in fields:
            fields[date] = UncertainDate.parse(fields[date])
    fields.setdefault("id", PersonRef(name.lower().replace(" ", "-")))
    return Person(name=name, sources=(SourceRef("a"),), **fields)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1971", "1971"), ("08.1971", "1971-08"), ("8.1971", "1971-08"),
        ("11.08.1977", "1977-08-11"), ("1/2/1990", "1990-02-01"), ("1977-08-11", "1977-08-11"),
        ("1977-08", "1977-08"), ("1990-01-19 or 1990-01-20", "1990-01-19 or 1990-01-20"),
        ("19.01.1990 və ya 20.01.1990", "1990-01-19 or 1990-01-20"),
        ("19.01.1990 или 20.01.1990", "1990-01-19 or 1990-01-20"),
        ("1970 / 1971", "1970 or 1971"), ("1970–1972", "1970–1972"), ("1970 to 1972", "1970–1972"),
    ],
)  # fmt: skip
def test_dates_are_read_as_people_write_them(text: str, read: str) -> None:
    assert str(UncertainDate.parse(text)) == read


@pytest.mark.parametrize(
    "text", ["", "spring", "12.06.62", "13.13.1990", "31.02.1990", "1990-13", "1990 or", "١٩٧١"]
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(FieldError):
        UncertainDate.parse(text)


@pytest.mark.parametrize(
    ("born", "died", "given", "shown"),
    [
        ("1970-08-11", "1990-01-21", None, 19),
        ("1970-01-21", "1990-01-21", None, 20),
        ("1970-01-22", "1990-01-21", None, 19),
        ("1970", "1990-01-21", None, None),
        ("1970", "1990-01-21", 19, 19),
        ("1970", "1990-01-21", 20, 20),
        ("1989-12-31", "1990", None, None),
        ("1977-08-11", "1990-01-19 or 1990-01-20", None, 12),
    ],
)
def test_age_is_computed_only_where_it_is_certain(
    born: str, died: str, given: int | None, shown: int | None
) -> None:
    assert person(born=born, died=died, age=given).shown_age == shown


def test_age_without_dates_is_the_sources() -> None:
    assert person(age=24).shown_age == 24
    assert person().shown_age is None


def test_contradiction_is_a_problem_until_it_is_known() -> None:
    dates = {"born": "1977-08-11", "died": "1990-01-19 or 1990-01-20"}
    with pytest.raises(FieldError, match="contradicts the dates, which make it 12"):
        person(age=13, **dates)
    known = person(age=13, conflict="The source says 13.", **dates)
    assert known.shown_age is None
    assert str(known.born) == "1977-08-11"


@pytest.mark.parametrize(
    ("name", "surname", "names", "father"),
    [
        ("İlham Əjdər oğlu Allahverdiyev", None, ("Allahverdiyev", "İlham Əjdər oğlu"), "Əjdər"),
        ("Allahverdiyev İlham Əjdər oğlu", None, ("Allahverdiyev", "İlham Əjdər oğlu"), "Əjdər"),
        ("Allahverdiyeva, Fərizə", None, ("Allahverdiyeva", "Fərizə"), None),
        ("Vera Bessantina", None, ("Bessantina", "Vera"), None),
        ("Де Сильва Мария", "Де Сильва", ("Де Сильва", "Мария"), None),
        ("Nümunə", None, ("Nümunə", ""), None),
    ],
)
def test_surname_stands_first_in_a_list(
    name: str, surname: Any, names: tuple[str, str], father: str | None
) -> None:
    found = person(name, surname=surname, id=PersonRef("a"))
    assert (found.names, found.father_name) == (names, father)


def test_portrait_needs_consent() -> None:
    portrait = MediaRef("media/a.jpg")
    assert person(portrait=portrait).shown_portrait is None
    assert person(portrait=portrait, consent=True).shown_portrait == portrait


def test_card_has_nothing_that_is_for_staff_only() -> None:
    hidden = person(note="for staff", conflict="known", portrait=MediaRef("media/a.jpg"))
    told = card(hidden, {hidden.id: hidden})
    assert not {"note", "conflict", "consent", "variants"} & set(told)
    assert told["portrait"] is None and told["age"] is None


ALPHABET = list("ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ")


def test_order_is_that_of_the_azerbaijani_alphabet() -> None:
    assert sorted(reversed(ALPHABET), key=sort_key) == ALPHABET
    small = [{"I": "ı", "İ": "i"}.get(letter, letter.lower()) for letter in ALPHABET]
    assert sorted(reversed(small), key=sort_key) == small
    assert [initial(letter) for letter in small] == ALPHABET


def test_order_is_that_of_qt(january: Any) -> None:
    collator = QCollator(QLocale("az_AZ"))
    words = [word for one in january.people for word in one.names]
    words += [
        a + b + c for a in "QqKkXxHhƏəEeIıİiÇcŞsWz" for b in ("", "ə", "x") for c in ("", "Q")
    ]
    words += ["Əli-zadə", "Əli zadə", "Əlizadə", "Иванов", "Ян", "O'Neil", "Wera", "2", ""]
    for one in words:
        for other in words:
            here, there = sort_key(one), sort_key(other)
            qt = collator.compare(one, other)
            assert (here > there) - (here < there) == (qt > 0) - (qt < 0), (one, other)


def test_husband_and_wife_are_not_parted() -> None:
    ilham = PersonRef("ilham-allahverdiyev")
    people = [
        person("Fərizə Allahverdiyeva", beside=(ilham,), id=PersonRef("f")),
        person("Nariman Allahverdiyev"),
        person("Tariyel Abdullayev"),
        person("Ilham Allahverdiyev"),
    ]  # fmt: skip
    told = [one.name.split()[0] for one in in_stated_order(people)]
    assert told == ["Tariyel", "Ilham", "Fərizə", "Nariman"]
    assert [one.name.split()[0] for one in in_stated_order(reversed(people))] == told


def test_the_notes_on_three_rows_are_followed(january: Any) -> None:
    people = january.names.by_id
    fariza, larisa = people["ferize-allahverdiyeva"], people["larisa-memmedova"]
    assert "next day" in fariza.death["en"]
    for text in (fariza.death["en"], fariza.life["en"]):
        assert not any(word in text for word in ("kill", "own life", "suicide", "poison"))
    assert larisa.shown_age is None and str(larisa.born) == "1977-08-11"
    for one in ("nureddin-agahuseynov", "ebulfez-ceferov"):
        assert not any(word in people[one].death["en"] for word in ("finger", "ring", "mutilat"))
    order = [one.id for one in january.people]
    assert order.index("ferize-allahverdiyeva") == order.index("ilham-allahverdiyev") + 1


def test_no_name_rests_on_a_blog_or_a_memoir_alone(january: Any) -> None:
    for one in january.people:
        assert any(january.sources[source].kind != "memoir" for source in one.sources), one.name
    assert "Мирзоев" not in " ".join(one.name for one in january.people)
