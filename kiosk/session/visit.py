"""One visitor's way through the exhibit: page, way back, language, text size, what is open."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from kiosk.session.settings import Settings

# The way back is kept this long and no longer: a child who taps for an hour costs no memory.
MAX_WAY_BACK = 50
MOST_TYPED = 40

Memory = dict[str, float]


class Step(NamedTuple):
    """A place on the way back."""

    page: str
    item: str
    memory: Memory


@dataclass(frozen=True, slots=True)
class Visit:
    """Immutable; every step gives a new one.

    `item` is the one thing of the page that fills the screen (a person of the people page), or
    nothing. `memory` is what the screen remembers of itself (scroll, chosen entry), as numbers by
    name; `way_back` holds what was shown before it. `gates` are those that the visitor has opened,
    each as (page, item, gate). `typed` is the name that she has typed to search for. `by_keys` says
    that she goes by a keypad.
    """

    home: str
    page: str
    language: str
    item: str = ""
    settings: Settings = field(default_factory=Settings)
    overlay: str = ""
    memory: Memory = field(default_factory=dict)
    way_back: tuple[Step, ...] = ()
    gates: frozenset[tuple[str, str, str]] = frozenset()
    typed: str = ""
    by_keys: bool = False

    @classmethod
    def begin(cls, home: str, language: str) -> "Visit":
        """A fresh visit at the home page."""
        return cls(home=home, page=home, language=language)

    def open(self, page: str) -> "Visit":
        """Go to `page`. To the page that is open already: close what lies on it."""
        if (page, "") == (self.page, self.item):
            return replace(self, overlay="")
        if page == self.home:
            return self.go_home()
        return self._go_on(page, "")

    def open_item(self, item: str) -> "Visit":
        """Let one thing of the page fill the screen."""
        return self if item == self.item else self._go_on(self.page, item)

    def turn_to(self, page: str, item: str = "") -> "Visit":
        """Go to a neighbour of what is shown: the way back does not grow."""
        return replace(self, page=page, item=item, memory={}, overlay="")

    def back(self) -> "Visit":
        """Close what lies open, or go back one page, or stay."""
        if self.overlay:
            return replace(self, overlay="")
        if not self.way_back:
            return self
        step, way_back = self.way_back[-1], self.way_back[:-1]
        return replace(self, page=step.page, item=step.item, memory=step.memory, way_back=way_back)

    def go_home(self) -> "Visit":
        """Go to the home page; language and text size stay."""
        return replace(self, page=self.home, item="", memory={}, way_back=(), overlay="", typed="")

    def speak(self, language: str) -> "Visit":
        """Show everything in `language`; page and place stay."""
        return replace(self, language=language)

    def adjust(self, **chosen: object) -> "Visit":
        """Change settings. Raises ValueError for a value that a setting cannot take."""
        return replace(self, settings=self.settings.with_(**chosen))

    def go_by_keys(self) -> "Visit":
        """A key has been used."""
        return self if self.by_keys else replace(self, by_keys=True)

    @property
    def needs_time(self) -> bool:
        """Whether something tells of a visitor who reads or acts more slowly."""
        return self.by_keys or self.settings.needs_time

    def lay_over(self, overlay: str) -> "Visit":
        """Open a sheet over the page, or close it with an empty name."""
        return replace(self, overlay=overlay)

    def remember(self, memory: Memory) -> "Visit":
        """Keep what the page remembers of itself."""
        return replace(self, memory={**self.memory, **memory})

    def open_gate(self, gate: str) -> "Visit":
        """Show what lies behind this gate of what is shown."""
        return replace(self, gates=self.gates | {(self.page, self.item, gate)})

    def close_gates(self) -> "Visit":
        """Close every gate again."""
        return replace(self, gates=frozenset())

    def gates_here(self) -> tuple[str, ...]:
        """The gates of what is shown that are open, sorted."""
        here = (self.page, self.item)
        return tuple(sorted(gate for *where, gate in self.gates if tuple(where) == here))

    def _go_on(self, page: str, item: str) -> "Visit":
        way_back = (*self.way_back, Step(self.page, self.item, self.memory))[-MAX_WAY_BACK:]
        return replace(self, page=page, item=item, memory={}, way_back=way_back, overlay="")

    def type(self, text: str) -> "Visit":
        """Keep what was typed to search for: at most 40 characters of it."""
        return replace(self, typed=text[:MOST_TYPED])
