"""The exhibit: all that one kiosk shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from kiosk.model.attract import Scene
from kiosk.model.captions import Cue
from kiosk.model.claim import Figure
from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.maps import MapDrawing
from kiosk.model.observance import Mourning, MourningDays, Observance
from kiosk.model.page import Page, PageLink
from kiosk.model.person import Person
from kiosk.model.refs import PageRef
from kiosk.model.search import NameIndex
from kiosk.model.source import Source
from kiosk.model.text import LocalizedText
from kiosk.model.theme import Theme
from kiosk.model.words import LanguageFile
from kiosk.model.zone import Offset, ZoneName


@entity
class ExhibitFile:
    """exhibit.yaml as a whole."""

    format: Annotated[int, Help("The version of this form of content. It is 1.")]
    title: Annotated[LocalizedText, Help("The name of the exhibit.")]
    languages: Annotated[tuple[str, ...], Help("The languages; the first is the default.")]
    home: Annotated[PageRef, Help("The page that a visit begins with.")] = PageRef("home")
    theme: Annotated[Theme, Help("Colours, where they differ from the default.")] = Theme()
    school_groups: Annotated[bool, Help("yes takes out whatever stands behind a gate.")] = False
    zone: Annotated[
        ZoneName | None, Help("The time zone of observances and of mourning, such as Asia/Baku.")
    ] = None
    utc_offset: Annotated[
        Offset | None, Help('Its distance from UTC, for a machine that does not know it: "+04:00".')
    ] = None
    observances: Annotated[
        tuple[Observance, ...], Help("The times at which the whole kiosk is still.")
    ] = ()
    mourning: Annotated[
        MourningDays | None,
        Help("The days on which the attract loop shows its mourning scenes, every year."),
    ] = None

    def __post_init__(self) -> None:
        if self.format != 1:
            raise FieldError(
                f"This content has format {self.format}; this kiosk reads format 1.",
                "Use a newer kiosk, or write format: 1.",
                "1",
                field="format",
            )
        if not self.languages:
            raise FieldError(
                "The exhibit names no language.",
                "Write languages: [az, en, ru].",
                field="languages",
            )
        if self.mourning is not None and set(self.mourning) != {"from", "to"}:
            raise FieldError(
                "The days of mourning have a first and a last day.",
                "Write mourning: {from: 01-19, to: 01-20}.",
                field="mourning",
            )

    @property
    def mourning_days(self) -> Mourning | None:
        """The days of mourning, if there are any."""
        days = self.mourning
        return Mourning(days["from"], days["to"]) if days else None


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A whole exhibit that has passed every check. What is here needs no second look.

    `languages` holds only languages that are complete, by tag, the default one first;
    `folder` is where its media lie; `version` changes with every byte of its content; `names`
    holds its people, and finds them. `mourning_scenes` take the place of `scenes` on the days of
    `mourning`; where there are none, `scenes` stay. `drawings` are what its maps are drawn on;
    `captions` holds those of the films, by their file.
    """

    title: LocalizedText
    languages: Mapping[str, LanguageFile]
    home: str
    theme: Theme
    pages: Mapping[str, Page]
    sources: Mapping[str, Source]
    scenes: tuple[Scene, ...]
    folder: Path
    version: str
    zone: ZoneName | None = None
    utc_offset: Offset | None = None
    observances: tuple[Observance, ...] = ()
    mourning: Mourning | None = None
    mourning_scenes: tuple[Scene, ...] = ()
    names: NameIndex = field(default_factory=NameIndex)
    drawings: Mapping[str, MapDrawing] = field(default_factory=dict)
    captions: Mapping[str, tuple[Cue, ...]] = field(default_factory=dict)

    @property
    def people(self) -> tuple[Person, ...]:
        """The people whom the exhibit remembers, in the stated order."""
        return self.names.people

    @property
    def default_language(self) -> str:
        """The language that a visit begins in when none was chosen."""
        return next(iter(self.languages))

    @property
    def lights(self) -> int:
        """How many lights the drawing of the lights has: one for each person on the list.

        Where the exhibit names nobody, as many as its first figure that is shown as lights.
        """
        figures = (f for page in self.pages.values() for f in page.figures_here())
        counted = next((f.value for f in figures if f.shown_as == "lights"), 0)
        return len(self.people) or counted

    def figure(self, figure_id: str) -> Figure:
        """The figure with this id, on whichever page it stands."""
        figures = (f for page in self.pages.values() for f in page.figures_here())
        return next(figure for figure in figures if figure.id == figure_id)

    def link(self, page_id: str) -> PageLink:
        """The page as a button shows it."""
        page = self.pages[page_id]
        return PageLink(page=PageRef(page_id), title=page.title, summary=page.summary)

    def chapters_around(self, page_id: str) -> tuple[str, ...]:
        """The pages of its type that its menu lists, in order, this one among them."""
        kind = self.pages[page_id].TYPE
        for page in self.pages.values():
            row = tuple(p for p in page.leads_to() if kind == self.pages[p].TYPE)
            if page_id in row:
                return row
        return (page_id,)
