"""The way through an exhibit on paper: which of its states are looked at, and in what order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from kiosk.model.exhibit import Exhibit
from kiosk.model.page import PageState
from kiosk.model.text import LocalizedText
from kiosk.staff.paper.kept import Kept
from kiosk.staff.paper.seen import DrawnPicture, SeenText
from kiosk.staff.paper.stage import MOST_STEPS, Stage

Keep = Callable[[QImage, bool], Kept | None]
"""Keeps a picture, in print quality if it is a main one; or does not, where none are wanted."""

LONG, BEGINNING = 9, 3
"""A list of so many steps is long: in other sizes than the first only its beginning is kept."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One step of what is scrolled: the picture, the texts on it and the files drawn in it."""

    picture: Kept | None
    texts: tuple[SeenText, ...]
    drawn: tuple[DrawnPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """One state of the exhibit, looked at from its beginning to its end.

    `page` is empty in the attract loop. `name` tells the state from others of its page. `gated`
    is one that stands behind a gate; `asks` one with a gate that is still closed. `opening` is the
    first of its page; `goes_on` one of a list so long that only its beginning was looked at.
    """

    language: str
    text_size: float
    page: str
    frames: tuple[Frame, ...]
    item: str = ""
    state: PageState = field(default_factory=PageState)
    overlay: str = ""
    gated: bool = False
    asks: bool = False
    opening: bool = False
    goes_on: bool = False

    @property
    def name(self) -> LocalizedText | None:
        """What is shown, where it is one thing of several."""
        return self.state.name

    @property
    def texts(self) -> tuple[SeenText, ...]:
        """All texts of all steps."""
        return tuple(text for frame in self.frames for text in frame.texts)


class Rounds:
    """Looks at everything in `stage`: whole in the first of `sizes`, page by page in the others."""

    def __init__(self, stage: Stage, sizes: Sequence[float], keep: Keep) -> None:
        self._stage = stage
        self._sizes = tuple(sizes)
        self._keep = keep

    def attract(self) -> Iterator[Look]:
        """Every scene of the attract loop in every language; only before anything else."""
        stage = self._stage
        exhibit = stage.exhibit
        loop = stage.app.visit.showing.scenes(stage.app.visit.session.timings.loop)
        stage.come_to_rest()
        for shown in range(len(loop) * len(exhibit.languages)):
            if shown:
                stage.next_scene()
            yield Look(stage.app.attract.language, 1.0, "", self._frames(shown == 0), opening=True)

    def page(self, language: str, page: str) -> Iterator[Look]:
        """A page in all sizes of text, with its gates closed: in others than the first as it opens
        only.
        """
        states = self._stage.exhibit.pages[page].states()
        for size in self._sizes:
            for state in states if size == self._sizes[0] else states[:1]:
                yield self._look(language, size, page, "", state, opening=state is states[0])

    def people(self, language: str, page: str) -> Iterator[Look]:
        """Each person of a page of people, with every gate closed."""
        for item in items(self._stage.exhibit, page):
            yield self._look(language, self._sizes[0], page, item, PageState())

    def gated(self, look: Look) -> Look:
        """The same as `look`, with every gate of it open."""
        self._show(look.language, look.text_size, look.page, look.item, look.state)
        self._stage.open_gates()
        return Look(
            look.language, look.text_size, look.page,
            self._frames(not look.item and look.text_size == self._sizes[0]),
            look.item, look.state, gated=True,
        )  # fmt: skip

    def overlay(self, language: str, page: str, overlay: str) -> Look:
        """A sheet over a page."""
        stage, size = self._stage, self._sizes[0]
        stage.show(language, size, page, overlay=overlay)
        return Look(language, size, page, self._frames(True), overlay=overlay)

    def _look(
        self, language: str, size: float, page: str, item: str, state: PageState,
        opening: bool = False,
    ) -> Look:  # fmt: skip
        self._show(language, size, page, item, state)
        first = size == self._sizes[0]
        asks = any(self._stage.gates())
        frames = self._frames(opening and first, MOST_STEPS if first else LONG)
        goes_on = not first and len(frames) == LONG
        if goes_on:
            frames = frames[:BEGINNING]
        return Look(
            language, size, page, frames, item, state, asks=asks, opening=opening,
            goes_on=goes_on,
        )  # fmt: skip

    def _show(self, language: str, size: float, page: str, item: str, state: PageState) -> None:
        self._stage.show(language, size, page, item, state.memory)

    def _frames(self, main: bool, most: int = MOST_STEPS) -> tuple[Frame, ...]:
        frames = []
        for step in self._stage.steps(most):
            picture = self._keep(self._stage.picture(), main and step == 0)
            frames.append(Frame(picture, self._stage.texts(), self._stage.drawn()))
        return tuple(frames)


def in_order(exhibit: Exhibit) -> tuple[str, ...]:
    """The ids of all pages as a visitor comes to them: from home through the menus."""
    found: dict[str, None] = {}

    def go(page: str) -> None:
        if page not in found:
            found[page] = None
            for other in exhibit.pages[page].leads_to():
                go(other)

    go(exhibit.home)
    return tuple([*found, *(page for page in exhibit.pages if page not in found)])


def items(exhibit: Exhibit, page: str) -> tuple[str, ...]:
    """The ids of what can fill the screen on this page: of the people, on a page of people."""
    kind = exhibit.pages[page]
    return tuple(str(p.id) for p in exhibit.people if kind.ITEM and kind.has_item(exhibit, p.id))
