"""people: everyone whose name is known, in one stated order."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from kiosk.model import markup
from kiosk.model.entity import Help, entity
from kiosk.model.exhibit import Exhibit
from kiosk.model.page import Page, PageState, Place
from kiosk.model.refs import PageRef, SourceRef
from kiosk.model.roll import card, row
from kiosk.model.text import CountedText, LocalizedText, MarkupText


@entity
class PeoplePage(Page):
    """The names themselves come from people.csv, people.xlsx or people.yaml."""

    TYPE: ClassVar[str] = "people"
    ITEM: ClassVar[str] = "PersonPage"
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
    numbers_page: Annotated[
        PageRef | None, Help("The page that tells why the numbers of sources differ.")
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

    def states(self) -> tuple[PageState, ...]:
        """The lights, the list and the search. The people themselves are items of this page."""
        return PageState(), PageState({"view": 1}), PageState({"view": 2})

    def derived(self, place: Place) -> Mapping[str, object]:
        """`count` and `letters` of the list, and `citations`: what the words of the page cite.

        A letter has the index of its first name. `incomplete` says how many names there are. The
        names themselves are asked for one by one.
        """
        names = place.exhibit.names
        return {
            "count": len(names.people),
            "letters": tuple({"letter": letter, "first": at} for letter, at in names.letters),
            "incomplete": self.incomplete and self.incomplete.counted(len(names.people)),
            "citations": _cited(self.lead, self.unnamed, self.full_list),
        }

    def has_item(self, exhibit: Exhibit, item: str) -> bool:
        """Whether there is such a person."""
        return item in exhibit.names.by_id

    def item_values(self, place: Place, item: str) -> Mapping[str, object]:
        """All about one person, the names before and after hers, and whom to tell of a mistake."""
        names = place.exhibit.names
        at = names.places[item]
        return {
            "person": card(names.people[at], names.by_id),
            "previous": row(names.people[at - 1]),
            "next": row(names.people[(at + 1) % len(names.people)]),
            "correction": self.correction,
            "correction_address": self.correction_address,
        }


def _cited(*texts: MarkupText | None) -> tuple[SourceRef, ...]:
    """The sources that these texts cite, each once, in their order."""
    found = (
        source for text in texts if text for source in markup.citations(text[next(iter(text))])
    )
    return tuple(SourceRef(source) for source in dict.fromkeys(found))
