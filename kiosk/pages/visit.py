"""visit: practical facts, each checked on a day and shown no longer than it holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from kiosk.model import markup
from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.page import Page, Place
from kiosk.model.refs import Ref, SourceRef
from kiosk.model.text import LocalizedText, MarkupText


@entity
class Fact:
    """One practical fact."""

    id: Annotated[Ref, Help("A short id.")]
    heading: Annotated[LocalizedText, Help("What it is about, at most eight words.")]
    text: Annotated[MarkupText, Help("The fact, at most 45 words.")]
    source: Annotated[SourceRef, Help("The id of its source.")]
    checked_on: Annotated[date, Help("The day on which somebody checked it.")]
    valid_from: Annotated[date | None, Help("Not shown before this day.")] = None
    valid_until: Annotated[date, Help("Not shown after this day.")]

    def __post_init__(self) -> None:
        if self.valid_from and self.valid_until < self.valid_from:
            raise FieldError(
                f"This holds until {self.valid_until}, before it begins ({self.valid_from}).",
                "Correct one of the two days.",
                field="valid_until",
            )

    def holds_on(self, day: date) -> bool:
        """Whether the fact may be shown on `day`."""
        return (self.valid_from or day) <= day <= self.valid_until

    def sources(self) -> tuple[SourceRef, ...]:
        """Its own source first, then those that its text cites."""
        cited = markup.citations(self.text[next(iter(self.text))])
        return tuple(SourceRef(source) for source in dict.fromkeys((self.source, *cited)))


@dataclass(frozen=True, slots=True)
class FactToday:
    """A fact as it is shown: `sources` are all that it rests on."""

    id: Ref
    heading: LocalizedText
    text: MarkupText
    sources: tuple[SourceRef, ...]
    checked_on: date
    valid_until: date


@entity
class VisitPage(Page):
    """How to come, what to bring, what to expect."""

    TYPE: ClassVar[str] = "visit"
    EXAMPLE: ClassVar[str] = """\
type: visit
title: {en: Your visit}
heading: {en: The Alley of Martyrs}
facts:
  - id: silence
    heading: {en: The minute of silence}
    text: {en: At noon on 20 January the country stands still for one minute.}
    source: apa-2024
    checked_on: 2026-11-23
    valid_until: 2999-12-31
"""

    heading: Annotated[LocalizedText, Help("The heading, at most eight words.")]
    lead: Annotated[MarkupText | None, Help("A few words beneath, at most 25.")] = None
    facts: Annotated[tuple[Fact, ...], Help("The facts, in their order.")]

    def derived(self, place: Place) -> Mapping[str, object]:
        """`facts`: those that hold today."""
        return {"facts": tuple(_shown(f) for f in self.facts if f.holds_on(place.today))}


def _shown(fact: Fact) -> FactToday:
    return FactToday(
        id=fact.id,
        heading=fact.heading,
        text=fact.text,
        sources=fact.sources(),
        checked_on=fact.checked_on,
        valid_until=fact.valid_until,
    )
