"""story: one idea in at most 75 words, with its picture and its sources."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from kiosk.model import markup
from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.gate import HardPassage
from kiosk.model.page import ArtName, Page, Picture, Place
from kiosk.model.refs import SourceRef
from kiosk.model.text import LocalizedText, MarkupText


@entity
class StoryPage(Page):
    """A heading, a lead, a body, and a drawing or a picture beside them."""

    TYPE: ClassVar[str] = "story"
    EXAMPLE: ClassVar[str] = """\
type: story
title: {en: The night}
heading: {en: Troops enter the city}
lead: {en: "In the night of 19 to 20 January 1990 troops entered Baku."}
body:
  en: |-
    The news agency APA counts *131 people* killed. [@apa-2024]

    A blank line begins a new paragraph.
art: shore
"""

    heading: Annotated[LocalizedText, Help("The heading, at most eight words.")]
    lead: Annotated[MarkupText, Help("The first sentence or two, at most 22 words.")]
    body: Annotated[MarkupText, Help("The text. With the lead, at most 75 words.")]
    art: Annotated[ArtName | None, Help("A drawing beside the text.")] = None
    picture: Annotated[Picture | None, Help("A picture beside the text, in place of art.")] = None

    hard: Annotated[
        HardPassage | None,
        Help("A passage that is hard to read, after the others and behind a gate."),
    ] = None

    def __post_init__(self) -> None:
        if self.art and self.picture:
            raise FieldError(
                "This story has both art and a picture; there is room for one.",
                "Take one of the two out.",
                field="art",
            )

    def derived(self, place: Place) -> Mapping[str, object]:
        """`position` of `total` among its chapters, the `neighbours`, and the `citations`."""
        row = place.exhibit.chapters_around(place.page_id)
        at = row.index(place.page_id)
        cited = (
            source for text in self._texts() for source in markup.citations(text[next(iter(text))])
        )
        return {
            "position": at + 1,
            "total": len(row),
            "previous": place.exhibit.link(row[at - 1]) if at else None,
            "next": place.exhibit.link(row[at + 1]) if at + 1 < len(row) else None,
            "citations": tuple(SourceRef(source) for source in dict.fromkeys(cited)),
        }

    def _texts(self) -> tuple[MarkupText, ...]:
        hard = (self.hard.text,) if self.hard else ()
        return self.lead, self.body, *hard
