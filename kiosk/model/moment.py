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
        if self.until_time and self.ends < self.begins:
            raise FieldError(
                f"This ends ({self.until_time}) before it begins ({self.time}).",
                "Correct one of the two times.",
                field="until_time",
            )

    @property
    def begins(self) -> tuple[int, ...]:
        """The first minute it can mean, as (year, month, day, hour, minute)."""
        return (*self.date.earliest, *((self.time.hour, self.time.minute) if self.time else (0, 0)))

    @property
    def ends(self) -> tuple[int, ...]:
        """The last minute it can mean. What has a time and no end lasts no longer."""
        time = self.until_time or (None if self.until else self.time)
        return (
            *(self.until or self.date).latest,
            *((time.hour, time.minute) if time else (23, 59)),
        )
