"""What all pages have in common. The page types themselves live in kiosk.pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from kiosk.model.claim import Claim, Figure
from kiosk.model.entity import Help, entity
from kiosk.model.refs import MediaRef, PageRef, SoundRef
from kiosk.model.text import LocalizedText

if TYPE_CHECKING:
    from kiosk.model.exhibit import Exhibit

ArtName = Literal["carnation", "flame", "shore", "lights", "ships", "alley", "bay"]


@entity
class Picture:
    """A picture with the words that belong to it."""

    file: Annotated[MediaRef, Help("The file, below media/.")]
    caption: Annotated[LocalizedText, Help("What the picture shows, at most 30 words.")]
    credit: Annotated[LocalizedText, Help("Who made it and who holds the rights.")]
    alt: Annotated[LocalizedText, Help("The picture in words, for a visitor who cannot see it.")]
    gate: Annotated[
        LocalizedText | None,
        Help(
            "For a hard picture: what it shows, said plainly, at most 25 words. It stays closed "
            "until the visitor opens it."
        ),
    ] = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when a page is being shown: what its derived values may depend on."""

    exhibit: "Exhibit"
    page_id: str
    today: date


@entity
class PageLink:
    """A page as a tile or a button shows it."""

    page: PageRef
    title: LocalizedText
    summary: LocalizedText | None = None
    art: ArtName | None = None


@dataclass(frozen=True, slots=True)
class PageState:
    """One of the things that a visitor sees of a page, one at a time.

    `memory` is what the screen then remembers of itself, as numbers by name; `name` says what it
    shows, where it is not the page as it opens.
    """

    memory: Mapping[str, float] = field(default_factory=dict)
    name: LocalizedText | None = None


@entity
class Page:
    """The fields that every page type has, and what a page tells about itself.

    A page type sets TYPE (the `type:` of its files), EXAMPLE (a whole page file: documentation,
    test and preview at once), ONE_AT_A_TIME (fields of which the visitor reads one item at a
    time, so that the reading time counts the longest only), ITEM (the QML that shows one thing
    of the page on the whole screen, where there is such a thing) and TABLE (the field that may
    name a spreadsheet beside exhibit.yaml instead of holding its entries).
    """

    TYPE: ClassVar[str] = ""
    EXAMPLE: ClassVar[str] = ""
    ITEM: ClassVar[str] = ""
    ONE_AT_A_TIME: ClassVar[tuple[str, ...]] = ()
    TABLE: ClassVar[str] = ""

    title: Annotated[LocalizedText, Help("The page's name on buttons, at most four words.")]
    summary: Annotated[
        LocalizedText | None, Help("One line under the name, where a menu shows the page.")
    ] = None
    idle_timeout_s: Annotated[
        float | None,
        Help("Seconds without a touch before the kiosk asks. Left out: from the reading time."),
    ] = None
    claims: Annotated[
        tuple[Claim, ...],
        Help(
            "Who gives the numbers in the texts of this page that no figures page shows. They are "
            "checked, and not shown a second time."
        ),
    ] = ()
    narration: Annotated[
        dict[str, SoundRef] | None,
        Help(
            "The page read aloud by a person: a recording below media/ for each language, such as "
            "en: media/home-en.ogg. At most a minute."
        ),
    ] = None

    def leads_to(self) -> tuple[str, ...]:
        """The ids of the pages that this page lists, in its order."""
        return ()

    def figures_here(self) -> tuple[Figure, ...]:
        """The figures that stand on this page."""
        return ()

    def states(self) -> tuple[PageState, ...]:
        """All that can be seen of this page, one after the other; first the page as it opens."""
        return (PageState(),)

    def derived(self, place: Place) -> Mapping[str, object]:
        """Values that QML needs beside, or instead of, the fields; made of things of the model."""
        del place
        return {}

    def has_item(self, exhibit: "Exhibit", item: str) -> bool:
        """Whether one thing of this page has the id `item` and can fill the screen."""
        del exhibit, item
        return False

    def item_values(self, place: Place, item: str) -> Mapping[str, object]:
        """What the QML named by ITEM requires for `item`, which is one of the page's."""
        del place, item
        return {}
