"""remember: one light, the names that pass, and a minute of silence for oneself."""

from typing import Annotated, ClassVar

from kiosk.model.entity import Help, entity
from kiosk.model.page import Page
from kiosk.model.text import LocalizedText, MarkupText


@entity
class RememberPage(Page):
    """“Pause here” leads to it from every page; where there are several, to the first by id."""

    TYPE: ClassVar[str] = "remember"
    EXAMPLE: ClassVar[str] = """\
type: remember
title: {en: Remember}
heading: {en: Stay a while with their names}
lead: {en: The names pass one after the other. Stay as long as you like.}
help: {en: There are seats by the window. The museum’s staff are glad to help.}
carnations: no
"""

    heading: Annotated[LocalizedText, Help("The heading, at most eight words.")]
    lead: Annotated[MarkupText | None, Help("A few words beneath, at most 25.")] = None
    help: Annotated[
        LocalizedText | None, Help("Where to sit, or whom to ask, at most 25 words.")
    ] = None
    carnations: Annotated[
        bool,
        Help(
            "yes, if a visitor may lay two carnations: one pair, uncounted, gone by morning. "
            "Left out: no."
        ),
    ] = False
