"""sources: every book, decree and article that the exhibit cites."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from kiosk.model.entity import Help, entity
from kiosk.model.page import Page, Place
from kiosk.model.refs import SourceRef
from kiosk.model.text import LocalizedText, MarkupText


@entity
class SourcesPage(Page):
    """The list itself comes from sources.yaml."""

    TYPE: ClassVar[str] = "sources"
    ONE_AT_A_TIME: ClassVar[tuple[str, ...]] = ("sources",)
    EXAMPLE: ClassVar[str] = """\
type: sources
title: {en: Sources}
heading: {en: Where this is known from}
lead: {en: Every statement in this exhibit has a source.}
"""

    heading: Annotated[LocalizedText, Help("The heading, at most eight words.")]
    lead: Annotated[MarkupText | None, Help("A few words beneath, at most 25.")] = None

    def derived(self, place: Place) -> Mapping[str, object]:
        """`sources`: all of them, in the order of their numbers."""
        return {"sources": tuple(SourceRef(source) for source in place.exhibit.sources)}
