"""timeline: what happened and when, to the minute where the sources allow it."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from kiosk.model.dates import PartialDate
from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.moment import Moment
from kiosk.model.page import Page, PageState, Place
from kiosk.model.refs import Ref, SourceRef
from kiosk.model.text import LocalizedText, MarkupText


@entity
class Era:
    """A stretch of the timeline with a name."""

    id: Annotated[Ref, Help("A short id.")]
    label: Annotated[LocalizedText, Help("Its name, at most six words.")]
    starts: Annotated[PartialDate, Help("Its first year, month or day.")]
    ends: Annotated[PartialDate, Help("Its last year, month or day.")]

    def __post_init__(self) -> None:
        if self.ends.latest < self.starts.earliest:
            raise FieldError(
                f"This era ends ({self.ends}) before it starts ({self.starts}).",
                "Correct one of the two dates.",
                field="ends",
            )


@entity
class Entry(Moment):
    """One thing that happened."""

    place: Annotated[LocalizedText, Help("Where it happened.")]
    heading: Annotated[LocalizedText, Help("What happened, at most nine words.")]
    text: Annotated[MarkupText, Help("The same in one or two sentences, at most 45 words.")]
    certainty: Annotated[
        Literal["confirmed", "reported", "disputed"], Help("How sure the sources are.")
    ] = "confirmed"
    note: Annotated[LocalizedText | None, Help("How the sources differ.")] = None
    sources: Annotated[tuple[SourceRef, ...], Help("The ids of its sources.")]

    def __post_init__(self) -> None:
        Moment.__post_init__(self)
        if self.certainty == "disputed" and self.note is None:
            raise FieldError(
                "A disputed entry does not say how its sources differ.",
                "Add a note: to it.",
                field="certainty",
            )
        if not self.sources:
            raise FieldError(
                "This entry has no source.", "Write sources: and the id of one.", field="sources"
            )


@entity
class TimelinePage(Page):
    """Eras, and the entries in them."""

    TYPE: ClassVar[str] = "timeline"
    ONE_AT_A_TIME: ClassVar[tuple[str, ...]] = ("eras", "entries")
    TABLE: ClassVar[str] = "entries"
    EXAMPLE: ClassVar[str] = """\
type: timeline
title: {en: Timeline}
heading: {en: From 1988 to 2010}
eras:
  - {id: night, label: {en: The night}, starts: 1990-01-19, ends: 1990-01-20}
  - {id: after, label: {en: The days after}, starts: 1990-01-21, ends: 1990-01}
entries:
  - date: 1990-01-19
    words: {en: "evening of 19 January 1990, before the 20:00 news"}
    place: {en: "State television, Baku"}
    heading: {en: The power block is blown up}
    text: {en: Television and radio fall silent.}
    certainty: reported
    sources: [babayev-2021]
  - date: 1990-01-20
    time: "11:30"
    place: {en: The bay of Baku}
    heading: {en: Ships call for help}
    text: {en: The captains send the first of four calls for help.}
    sources: [asco-film]
  - date: 1990-01-21
    until: 1990-01-22
    place: {en: Baku}
    heading: {en: An extraordinary session}
    text: {en: The Supreme Soviet of the republic meets.}
    certainty: disputed
    note: {en: Sources differ on the hour at which it began.}
    sources: [apa-2024]
"""

    heading: Annotated[LocalizedText, Help("The heading, at most eight words.")]
    lead: Annotated[MarkupText | None, Help("A few words beneath, at most 25.")] = None
    eras: Annotated[tuple[Era, ...], Help("The eras, in order.")] = ()
    entries: Annotated[tuple[Entry, ...], Help("The entries, in order of time.")]

    def __post_init__(self) -> None:
        if not self.entries:
            raise FieldError(
                "This timeline has no entry.", "Write at least one entry.", field="entries"
            )
        pairs = zip(self.entries, self.entries[1:], strict=False)
        for index, (earlier, later) in enumerate(pairs, start=1):
            if later.date.latest < earlier.date.earliest:
                raise FieldError(
                    f"The entry of {later.date} stands after that of {earlier.date}.",
                    "Put the entries in the order of time.",
                    field=f"entries.{index}.date",
                )

    def states(self) -> tuple[PageState, ...]:
        """Each entry."""
        return tuple(
            PageState({"entry": index}, entry.heading) for index, entry in enumerate(self.entries)
        )

    def derived(self, place: Place) -> Mapping[str, object]:
        """`years` and `eras` lead into the entries, `marks` places each entry on the ribbon.

        A year has the index of its first entry, an era those of its first and last. There is one
        mark for each entry: the index of its era in `eras` (-1: none), whether it opens that era,
        the year that it opens (None: no year begins with it), and whether the timeline passes over
        at least one whole year just before it.
        """
        del place
        eras: list[dict[str, object]] = []
        era_of: dict[int, int] = {}
        for era in self.eras:
            within = [
                index
                for index, entry in enumerate(self.entries)
                if era.starts.earliest <= entry.date.earliest <= era.ends.latest
            ]
            if within:
                for index in within:
                    era_of.setdefault(index, len(eras))
                eras.append({"label": era.label, "first": within[0], "last": within[-1]})
        years: dict[int, int] = {}
        marks = []
        for index, entry in enumerate(self.entries):
            year = entry.date.year
            before = self.entries[index - 1].date.year if index else year
            opens_year = year not in years
            years.setdefault(year, index)
            era_here = era_of.get(index, -1)
            marks.append(
                {
                    "era": era_here,
                    "opens_era": era_here >= 0 and eras[era_here]["first"] == index,
                    "opens_year": year if opens_year else None,
                    "after_gap": year - before > 1,
                }
            )
        return {
            "years": tuple({"year": year, "first": first} for year, first in years.items()),
            "eras": tuple(eras),
            "marks": tuple(marks),
        }
