"""menu: a page of tiles, each opening another page."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from kiosk.model.entity import Help, entity
from kiosk.model.page import ArtName, Page, PageLink, Place
from kiosk.model.refs import PageRef
from kiosk.model.text import LocalizedText, MarkupText


@entity
class MenuItem:
    """One tile of a menu."""

    page: Annotated[PageRef, Help("The id of the page that the tile opens.")]
    art: Annotated[ArtName | None, Help("A small drawing on the tile.")] = None


@entity
class MenuPage(Page):
    """A heading, a few words, and the tiles."""

    TYPE: ClassVar[str] = "menu"
    EXAMPLE: ClassVar[str] = """\
type: menu
title: {en: Start}
heading: {en: The night of 20 January 1990}
lead: {en: Choose what you would like to read about.}
items:
  - page: the-night
    art: shore
  - page: figures
"""

    heading: Annotated[LocalizedText, Help("The heading, at most eight words.")]
    lead: Annotated[MarkupText | None, Help("A few words beneath, at most 25.")] = None
    items: Annotated[tuple[MenuItem, ...], Help("The tiles, in their order.")]

    def leads_to(self) -> tuple[str, ...]:
        """The pages behind the tiles."""
        return tuple(item.page for item in self.items)

    def derived(self, place: Place) -> Mapping[str, object]:
        """`items`: the tiles with the names that their pages give themselves."""
        pages = place.exhibit.pages
        return {
            "items": tuple(
                PageLink(
                    page=item.page,
                    title=pages[item.page].title,
                    summary=pages[item.page].summary,
                    art=item.art,
                )
                for item in self.items
            )
        }
