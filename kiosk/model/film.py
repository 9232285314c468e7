"""A film with everything that says the same without eyes, without ears, or without a player."""

from typing import Annotated

from kiosk.model.entity import Help, entity
from kiosk.model.refs import CaptionsRef, FilmRef, MediaRef
from kiosk.model.text import LocalizedText, MarkupText

GATE = "film"
"""The name of the gate of a page's film."""


@entity
class Film:
    """A film that plays when it is asked to, never by itself."""

    file: Annotated[FilmRef, Help("The film, below media/: MP4 or WebM, at best 1280 by 720.")]
    poster: Annotated[MediaRef, Help("The picture that stands in its place until it plays.")]
    alt: Annotated[LocalizedText, Help("The poster in words, for a visitor who cannot see it.")]
    caption: Annotated[LocalizedText, Help("What the film shows, at most 30 words.")]
    credit: Annotated[LocalizedText, Help("Who made it and who holds the rights.")]
    captions: Annotated[
        dict[str, CaptionsRef] | None,
        Help(
            "What is said and heard, for each language a WebVTT file below media/. A film without "
            "any sound needs none."
        ),
    ] = None
    transcript: Annotated[
        MarkupText,
        Help("All that is seen, said and heard in the film, to be read beside it."),
    ]
    sign_language: Annotated[
        FilmRef | None,
        Help("The same in sign language: a film as long as the other, without sound."),
    ] = None
    silent: Annotated[bool, Help("yes for a film without any sound.")] = False
    gate: Annotated[
        LocalizedText | None,
        Help(
            "For a hard film: what it shows, said plainly, at most 25 words. It stays closed "
            "until the visitor opens it."
        ),
    ] = None
