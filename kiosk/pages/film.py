"""film: a film to be played, with captions, and all of it in words beside it."""

from typing import Annotated, ClassVar

from kiosk.model.entity import Help, entity
from kiosk.model.film import Film
from kiosk.model.page import Page
from kiosk.model.text import LocalizedText, MarkupText


@entity
class FilmPage(Page):
    """A heading, a film, and its transcript."""

    TYPE: ClassVar[str] = "film"
    EXAMPLE: ClassVar[str] = """\
type: film
title: {en: An evening}
heading: {en: The lights come on}
lead: {en: "A drawn film of twelve seconds, without words."}
film:
  file: media/example.mp4
  poster: media/example.jpg
  alt: {en: Points of warm light in the dark.}
  caption: {en: One light after the other comes on.}
  credit: {en: Drawn for this exhibit}
  captions: {en: media/example.en.vtt}
  transcript:
    en: |-
      Wind. In the dark one light after the other comes on.

      In the end all are lit, and stand still.
"""

    heading: Annotated[LocalizedText, Help("The heading, at most eight words.")]
    lead: Annotated[MarkupText | None, Help("A few words beneath, at most 25.")] = None
    film: Annotated[Film, Help("The film.")]
