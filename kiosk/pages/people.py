"""people: everyone whose name is known, in one stated order."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from kiosk.model.entity import Help, entity
from kiosk.model.page import Page, Place
from kiosk.model.roll import row
from kiosk.model.text import CountedText, LocalizedText, MarkupText


@entity
class PeoplePage(Page):
    """The names themselves come from people.csv, people.xlsx or people.yaml."""

    TYPE: ClassVar[str] = "people"
    EXAMPLE: ClassVar[str] = """\
type: people
title: {en: The names}
heading: {en: The names we know}
lead: {en: Each light is one person.}
incomplete: {en: "This list is incomplete. Names with a public source: {n}."}
unnamed: {en: "Four graves bear no name. Those who lie there are remembered here."}
correction: {en: "Do you know more, or is something wrong? Please tell the museum."}
correction_address: names@museum.example
full_list: {en: The full list is kept in the library.}
"""

    heading: Annotated[LocalizedText, Help("The heading, at most eight words.")]
    lead: Annotated[MarkupText | None, Help("A few words beneath, at most 25.")] = None
    incomplete: Annotated[
        CountedText | None,
        Help("That the list is not complete, at most 30 words. {n} is the number of its names."),
    ] = None
    unnamed: Annotated[
        MarkupText | None,
        Help("Words for those without a name and the unidentified, at most 40 words."),
    ] = None
    correction: Annotated[
        LocalizedText | None, Help("Whom to tell of a mistake, at most 30 words.")
    ] = None
    correction_address: Annotated[
        str | None, Help("An address for corrections: printed on the screen, never opened.")
    ] = None
    full_list: Annotated[
        MarkupText | None, Help("Where the full list is kept, at most 30 words.")
    ] = None

    def derived(self, place: Place) -> Mapping[str, object]:
        """`people`: a line for each, in the stated order; `count`; `letters` with their first.

        `incomplete` says how many they are. All about one person is asked for by her id.
        """
        rows = tuple(row(person) for person in place.exhibit.people)
        letters: dict[str, int] = {}
        for index, person in enumerate(rows):
            letters.setdefault(person["letter"], index)
        return {
            "people": rows,
            "count": len(rows),
            "letters": tuple({"letter": letter, "first": at} for letter, at in letters.items()),
            "incomplete": self.incomplete and self.incomplete.counted(len(rows)),
        }
