"""A source: the book, decree or article that a statement can cite."""

from typing import Annotated, Literal

from kiosk.model.entity import Help, entity
from kiosk.model.text import LocalizedText

SourceKind = Literal[
    "law", "official", "agency", "press", "broadcaster",
    "institution", "book", "report", "encyclopedia", "memoir",
]  # fmt: skip


@entity
class Source:
    """One entry of sources.yaml."""

    kind: Annotated[SourceKind, Help("What sort of source it is.")]
    title: Annotated[str, Help("Its title, in its own language.")]
    publisher: Annotated[str, Help("Who published it.")]
    year: Annotated[int | None, Help("The year of publication, if known.")] = None
    url: Annotated[str | None, Help("Its address. Printed on the screen, never opened.")] = None
    about: Annotated[LocalizedText, Help("What the exhibit takes from it, in one sentence.")]
