"""Dates, numbers and counted words by a language's own rules (Unicode CLDR, through Babel)."""

from datetime import date, datetime
from functools import cache

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal

from kiosk.model.dates import ClockTime, PartialDate, UncertainDate
from kiosk.model.moment import Moment
from kiosk.model.words import LanguageFile


@cache
def _locale(name: str) -> Locale:
    return Locale.parse(name)


class Formats:
    """How one language writes values."""

    def __init__(self, language: LanguageFile) -> None:
        self._language = language
        self._locale = _locale(language.locale)

    def day(self, day: date) -> str:
        """A whole day: 20 January 1990."""
        return format_date(day, format="long", locale=self._locale)

    def partial(self, value: PartialDate) -> str:
        """As much of a date as is known: 20 January 1990, January 1990, 1990."""
        if value.month is None:
            return str(value.year)
        day = datetime(*value.earliest)
        if value.day is None:
            return format_skeleton("yMMMM", day, locale=self._locale)
        return self.day(day)

    def uncertain(self, value: UncertainDate) -> str:
        """One date or the other, or what lies between: 19 or 20 January 1990."""
        if value.second is None:
            return self.partial(value.first)
        first, second = self.partial(value.first), self.partial(value.second)
        own, other = value.first, value.second
        if own.day and (own.year, own.month) == (other.year, other.month):
            day = format_skeleton("d", datetime(*own.earliest), locale=self._locale)
            if second.startswith(str(other.day)):
                first = day
        if value.between:
            return f"{first}–{second}"
        return format_list([first, second], style="or", locale=self._locale)

    def moment(self, moment: Moment, words: str = "") -> str:
        """When something happened. `words`, where there are any, say all of it."""
        if words:
            return words
        start = self._stamp(moment.date, moment.time)
        if moment.until and moment.until != moment.date:
            return f"{start} – {self._stamp(moment.until, moment.until_time)}"
        return f"{start}–{moment.until_time}" if moment.until_time else start

    def _stamp(self, day: PartialDate, time: ClockTime | None) -> str:
        return f"{self.partial(day)}, {time}" if time else self.partial(day)

    def number(self, value: int) -> str:
        """A whole number with the language's own grouping."""
        return format_decimal(value, locale=self._locale)

    def range(self, value: int, upto: int | None) -> str:
        """A number, or two with a dash between them."""
        return f"{self.number(value)}–{self.number(upto)}" if upto else self.number(value)

    def years_since(self, day: date, today: date) -> str:
        """The anniversary: full years from `day` to `today` with their word in the right form."""
        years = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
        forms = self._language.plurals.years
        form = forms.get(self._locale.plural_form(years), forms["other"])  # type: ignore[call-overload]
        return str(form).replace("#", str(years))
