"""Dates, numbers and plurals in the exhibit's three languages, as their readers write them."""

from datetime import date

import pytest

from kiosk.model.dates import ClockTime, PartialDate
from kiosk.model.moment import Moment
from kiosk.model.words import WORD_KEYS, LanguageFile, Plurals, Words
from kiosk.viewmodels.formats import Formats

YEARS = {
    "az_AZ": {"one": "# il", "other": "# il"},
    "en_GB": {"one": "# year", "other": "# years"},
    "ru_RU": {"one": "# год", "few": "# года", "many": "# лет", "other": "# года"},
}


def formats(locale):
    words = Words(**dict.fromkeys(WORD_KEYS, ""))
    plurals = Plurals(years=YEARS[locale])
    return Formats(LanguageFile(name="", locale=locale, plurals=plurals, words=words))


@pytest.mark.parametrize(
    ("locale", "day", "month"),
    [
        ("az_AZ", "20 yanvar 1990", "yanvar 1990"),
        ("en_GB", "20 January 1990", "January 1990"),
        ("ru_RU", "20 января 1990\u202fг.", "январь 1990\u202fг."),
    ],
)
def test_as_much_of_a_date_as_is_known(locale, day, month):
    write = formats(locale)
    assert write.partial(PartialDate(1990, 1, 20)) == day
    assert write.partial(PartialDate(1990, 1)) == month
    assert write.partial(PartialDate(1990)) == "1990"


@pytest.mark.parametrize(
    ("locale", "number"),
    [("az_AZ", "2.000.000"), ("en_GB", "2,000,000"), ("ru_RU", "2\xa0000\xa0000")],
)
def test_numbers_are_grouped(locale, number):
    assert formats(locale).number(2_000_000) == number


def test_a_range_is_shown_as_a_range():
    assert formats("en_GB").range(21, 29) == "21–29"
    assert formats("en_GB").range(131, None) == "131"


@pytest.mark.parametrize(
    ("locale", "today", "text"),
    [
        ("en_GB", date(2026, 1, 19), "35 years"),
        ("en_GB", date(2026, 1, 20), "36 years"),
        ("en_GB", date(1991, 1, 20), "1 year"),
        ("az_AZ", date(2026, 11, 23), "36 il"),
        ("ru_RU", date(2021, 6, 1), "31 год"),
        ("ru_RU", date(2023, 6, 1), "33 года"),
        ("ru_RU", date(2026, 6, 1), "36 лет"),
        ("ru_RU", date(2001, 6, 1), "11 лет"),
    ],
)
def test_anniversaries_are_counted_and_put_in_the_right_form(locale, today, text):
    assert formats(locale).years_since(date(1990, 1, 20), today) == text


def moment(**values):
    return Moment(date=PartialDate(1990, 1, 20), **values)


def test_a_moment_is_said_as_far_as_it_is_known():
    write = formats("en_GB")
    assert write.moment(moment()) == "20 January 1990"
    assert write.moment(moment(time=ClockTime(11, 30))) == "20 January 1990, 11:30"
    ended = moment(time=ClockTime(11, 30), until_time=ClockTime(12, 0))
    assert write.moment(ended) == "20 January 1990, 11:30–12:00"
    lasted = moment(until=PartialDate(1990, 1, 22))
    assert write.moment(lasted) == "20 January 1990 – 22 January 1990"
    assert write.moment(moment(), "the evening before") == "the evening before"
