"""When something happened, as far as it is known."""

from typing import Annotated

from kiosk.model.dates import ClockTime, PartialDate
from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.text import LocalizedText


@entity
class Moment:
    """A day, a month or a year; a time of day where a source gives one; an end if it lasted."""

    date: Annotated[PartialDate, Help("The day, or the month or year if no more is known.")]
    time: Annotated[ClockTime | None, Help("The time of day, where a source gives it.")] = None
    until: Annotated[PartialDate | None, Help("The last day, if it lasted.")] = None
    until_time: Annotated[ClockTime | None, Help("The time at which it ended.")] = None
    words: Annotated[
        LocalizedText | None,
        Help("Date and time in words, where they are uncertain; shown instead."),
    ] = None

    def __post_init__(self) -> None:
        if self.until and self.until.latest < self.date.earliest:
            raise FieldError(
                f"This ends ({self.until}) before it begins ({self.date}).",
                "Correct one of the two dates.",
                field="until",
            )
