"""gallery: pictures with their caption, credit line and words for who cannot see them."""

from typing import Annotated, ClassVar

from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.page import Page, PageState, Picture
from kiosk.model.text import LocalizedText, MarkupText


@entity
class GalleryPage(Page):
    """Pictures, one at a time or all at once, each to be looked at closely."""

    TYPE: ClassVar[str] = "gallery"
    ONE_AT_A_TIME: ClassVar[tuple[str, ...]] = ("pictures",)
    EXAMPLE: ClassVar[str] = """\
type: gallery
title: {en: Pictures}
heading: {en: Signs of remembrance}
pictures:
  - file: media/example.jpg
    caption: {en: Two carnations. Flowers for the dead come in even numbers.}
    credit: {en: Drawn for this exhibit}
    alt: {en: Two upright red carnations on a dark ground.}
"""

    heading: Annotated[LocalizedText, Help("The heading, at most eight words.")]
    lead: Annotated[MarkupText | None, Help("A few words beneath, at most 25.")] = None
    pictures: Annotated[tuple[Picture, ...], Help("The pictures, in their order.")]

    def __post_init__(self) -> None:
        if not self.pictures:
            raise FieldError(
                "This gallery has no picture.", "Write at least one picture.", field="pictures"
            )

    def states(self) -> tuple[PageState, ...]:
        """Each picture."""
        return tuple(
            PageState({"picture": index}, None if picture.gate else picture.caption)
            for index, picture in enumerate(self.pictures)
        )
