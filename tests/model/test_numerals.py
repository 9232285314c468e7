"""Counted numbers in texts: what counts, and what only looks like it."""

import pytest

from kiosk.model.numerals import numbers_in

MONTHS = frozenset({"janu", "yanv", "янва", "sept"})


def numbers(text):
    return [value for value, _digits in numbers_in(text, MONTHS)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("131 people were killed.", [131]),
        ("Из 841 человека 112 отправили в тюрьмы.", [841, 112]),
        ("10-dan çox adam, 112-si", [10, 112]),
        ("26,000 or 26 000 or 26 min or 26 тысяч or 26.000", [26_000] * 5),
        ("2 milyon, 2 million, 2 миллиона", [2_000_000] * 3),
        ("50–120 ships", [50, 120]),
        ("In the days that followed 21 were killed in Baku, then 8 (25 January).", [21]),
        ("The law of 2000 on 4 graves", []),
    ],
)
def test_what_is_counted(text, found):
    assert numbers(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "On the night of 19 to 20 January 1990",
        "yanvarın 25-də Neftçalada və 26-da Lənkəranda",
        "в ночь с 19 на 20 января 1990 года",
        "Am Abend des 30. September 1968",
        "At 11:30, or 10.00 o’clock, on 20.01.1990 or 1990-01-20",
        "Article 119 (14), 119-cu maddə, пункт 14, № 132",
        "B-52, A4, 3.75 metres",
        "{years since 1990-01-20} ago",
        "four of the 9 others",
    ],
)
def test_what_is_a_day_a_year_a_time_or_a_name(text):
    assert numbers(text) == []


def test_a_number_is_found_as_it_stands_there():
    assert list(numbers_in("26 000 troops", MONTHS)) == [(26_000, "26 000")]
