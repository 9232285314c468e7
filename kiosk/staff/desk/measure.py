"""How much there is to read in one text, as staff see it beside the text."""

from dataclasses import dataclass

from kiosk.model import markup
from kiosk.model.entity import FieldError
from kiosk.model.reading import count_words
from kiosk.session.timing import reading_time_s


@dataclass(frozen=True, slots=True)
class Measure:
    """Words, seconds of reading, and the limit in words that the field has (0: none).

    `together` are the words of this text and of the one that shares its limit.
    """

    words: int
    seconds: int
    limit: int
    together: int

    @property
    def over(self) -> bool:
        """Whether it is longer than it may be."""
        return 0 < self.limit < self.together


def measure(text: str, is_markup: bool, limit: int = 0, other: str = "") -> Measure:
    """Measure `text`; `other` shares its limit."""
    words = _words(text, is_markup)
    together = words + (_words(other, is_markup) if other else 0)
    return Measure(words, round(reading_time_s(words)), limit, together)


def _words(text: str, is_markup: bool) -> int:
    try:
        return count_words(markup.plain(text) if is_markup and text.strip() else text)
    except FieldError:
        return count_words(text)
