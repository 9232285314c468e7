"""One visitor's way through the exhibit: page, way back, language, text size, what lies open."""

from dataclasses import dataclass, field, replace

TEXT_SCALES = (1.0, 1.35, 2.0)
# The way back is kept this long and no longer: a child who taps for an hour costs no memory.
MAX_WAY_BACK = 50
MOST_TYPED = 40

Memory = dict[str, float]


@dataclass(frozen=True, slots=True)
class Visit:
    """Immutable; every step gives a new one.

    `memory` is what the page on the screen remembers of itself (scroll, chosen entry), as numbers
    by name; `way_back` holds the pages before it, each with its memory. `typed` is the name that
    the visitor has typed to search for.
    """

    home: str
    page: str
    language: str
    text_scale: float = 1.0
    overlay: str = ""
    memory: Memory = field(default_factory=dict)
    way_back: tuple[tuple[str, Memory], ...] = ()
    typed: str = ""

    @classmethod
    def begin(cls, home: str, language: str) -> "Visit":
        """A fresh visit at the home page."""
        return cls(home=home, page=home, language=language)

    def open(self, page: str) -> "Visit":
        """Go to `page`. To the page that is open already: close what lies on it."""
        if page == self.page:
            return replace(self, overlay="")
        if page == self.home:
            return self.go_home()
        way_back = (*self.way_back, (self.page, self.memory))[-MAX_WAY_BACK:]
        return replace(self, page=page, memory={}, way_back=way_back, overlay="")

    def turn_to(self, page: str) -> "Visit":
        """Go to a neighbour of the page: the way back does not grow."""
        return replace(self, page=page, memory={}, overlay="")

    def back(self) -> "Visit":
        """Close what lies open, or go back one page, or stay."""
        if self.overlay:
            return replace(self, overlay="")
        if not self.way_back:
            return self
        (page, memory), way_back = self.way_back[-1], self.way_back[:-1]
        return replace(self, page=page, memory=memory, way_back=way_back)

    def go_home(self) -> "Visit":
        """Go to the home page; language and text size stay."""
        return replace(self, page=self.home, memory={}, way_back=(), overlay="", typed="")

    def speak(self, language: str) -> "Visit":
        """Show everything in `language`; page and place stay."""
        return replace(self, language=language)

    def enlarge(self, text_scale: float) -> "Visit":
        """Set the text size: 1.0, 1.35 or 2.0. Raises ValueError for any other."""
        if text_scale not in TEXT_SCALES:
            raise ValueError(f"text scale {text_scale} is none of {TEXT_SCALES}")
        return replace(self, text_scale=text_scale)

    def lay_over(self, overlay: str) -> "Visit":
        """Open a sheet over the page, or close it with an empty name."""
        return replace(self, overlay=overlay)

    def remember(self, memory: Memory) -> "Visit":
        """Keep what the page remembers of itself."""
        return replace(self, memory={**self.memory, **memory})

    def type(self, text: str) -> "Visit":
        """Keep what was typed to search for: at most 40 characters of it."""
        return replace(self, typed=text[:MOST_TYPED])
