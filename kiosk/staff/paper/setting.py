"""How one language is set on paper: its pictures, its entries, its boxes to sign."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.model.observance import Observance
from kiosk.staff.paper.blocks import (
    GAP,
    Approval,
    Entry,
    Said,
    Shot,
    in_rows,
)
from kiosk.staff.paper.book import COLUMN, Book
from kiosk.staff.paper.content import plain_words
from kiosk.staff.paper.press import (
    FAINT,
)
from kiosk.staff.paper.rounds import Frame, Look
from kiosk.staff.paper.seen import whole
from kiosk.staff.paper.words import PaperWords, said
from kiosk.viewmodels.localize import Localizer

MAIN, SMALLER, SMALLEST = COLUMN, 88.0, (COLUMN - GAP * 2) / 3
"""How long the longer side of a picture is, in millimetres: of a page, of a sheet over it, and of
a page in other sizes, further down, or of one of its things."""
COVER = 128.0
# The highest that a main picture, and the one on the cover, may be.
TALLEST, COVER_TALLEST = 132.0, 72.0
BESIDE = 85.0


@dataclass(slots=True)
class Seen:
    """All that was seen of the exhibit in one language; `whole` prints what no page owns, too."""

    localizer: Localizer
    observances: tuple[Observance, ...] = ()
    whole: bool = True
    attract: list[Look] = field(default_factory=list)
    pages: dict[str, list[Look]] = field(default_factory=dict)
    people: list[Look] = field(default_factory=list)
    overlays: list[Look] = field(default_factory=list)
    gated: list[Look] = field(default_factory=list)

    def looks(self) -> Iterator[Look]:
        """Everything in the open."""
        yield from self.attract
        for looks in self.pages.values():
            yield from looks
        yield from self.people
        yield from self.overlays


class Setting:
    """Sets `seen` into `book`, in `words`; the screen had `screen` pixels and the text `sizes`."""

    def __init__(
        self, book: Book, seen: Seen, words: PaperWords, screen: tuple[int, int], day: str,
        sizes: Sequence[float],
    ) -> None:  # fmt: skip
        self._book = book
        self._seen = seen
        self._words = words
        self._screen = screen
        self._day = day
        self._sizes = tuple(sizes)
        self._localizer = seen.localizer
        self._exhibit = seen.localizer.exhibit
        self._language = self._exhibit.languages[seen.localizer.language]
        self._title = plain_words(self._exhibit.title, seen.localizer)
        self._numbers = {source: n for n, source in enumerate(self._exhibit.sources, start=1)}
        self._parts: list[tuple[str, int]] = []
        self._starts: dict[str, int] = {}
        shown = " ".join(
            text.text for look in seen.looks() for text, all_of_it in whole(look.texts) if all_of_it
        )
        self._shown = shown

    @property
    def _version(self) -> str:
        version = self._exhibit.version[:12]
        return f"{self._words.version} {' '.join(version[i : i + 4] for i in (0, 4, 8))}".strip()

    def _name_of(self, page_id: str) -> str:
        return plain_words(self._exhibit.pages[page_id].title, self._localizer)

    def _shot(self, frame: Frame, long: float, label: str = "", searchable: bool = True) -> Shot:
        tallest = {MAIN: TALLEST, COVER: COVER_TALLEST}.get(long, long)
        width, height = self._screen
        return Shot(frame, self._screen, min(long, tallest * width / height), label, searchable)

    def _beside(self, others: list[Look]) -> list[Shot]:
        """What stands beside the main picture: of a tall screen, the page in other sizes."""
        if self._screen[0] > self._screen[1]:
            return []
        return [self._shot(look.frames[0], BESIDE, self._label(look, 1)) for look in others]

    def _other_sizes(self, first: Look, others: list[Look]) -> None:
        shown = self._beside(others)
        shots = [
            self._shot(frame, SMALLEST, self._label(look, step))
            for look in (first, *others)
            for step, frame in enumerate(look.frames, start=1)
            if step > 1 or (look is not first and not shown)
        ]
        self._book.flow(in_rows(shots, COLUMN))
        if any(look.goes_on for look in others):
            self._book.add(Said(self._words.list_goes_on, FAINT, 4))

    def _label(self, look: Look, step: int) -> str:
        label = said(self._words.text_size, n=f"{look.text_size:g}")
        if len(look.frames) > 1:
            label += f" · {said(self._words.step, n=step, total=len(look.frames))}"
        return label

    def _entry(self, look: Look, standing: set[str], initials: str = "") -> Entry:
        """A look with every word of it that stands not everywhere, and on nothing to press."""
        told = [text.text for text, _ in whole(look.texts) if not text.pressable]
        told = [words for words in told if words not in standing]
        name = plain_words(look.name, self._localizer) if look.name else ""
        if look.item and told:
            name = told[0]
        words = tuple(words for words in told if words != name)
        return Entry(self._shot(look.frames[0], SMALLEST), name, words, initials)

    def _person(self, look: Look, common: set[str]) -> Entry:
        """Without the words of the gate and of what stands behind it."""
        words = self._language.words
        return self._entry(
            look,
            {*common, words.gate_heading, words.how_they_died, words.side_by_side},
            self._words.seen_by,
        )

    def _common(self, main: list[Look]) -> set[str]:
        """What stands on every state of a page: it belongs to none of them."""
        each = [{text.text for text in look.texts} for look in main]
        return set.intersection(*each) if len(each) > 1 else set()

    def _sign(self, about: str) -> None:
        self._book.at_the_foot(Approval(self._words, f"{about} · {self._version}"))
