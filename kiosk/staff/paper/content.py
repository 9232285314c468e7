"""What the exhibit says in one language, and what of it a page rests on."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from kiosk.model import markup
from kiosk.model.gate import is_gated
from kiosk.model.page import Page
from kiosk.model.person import Person
from kiosk.model.refs import SourceRef
from kiosk.model.text import LocalizedText, MarkupText
from kiosk.model.walk import Path, walk
from kiosk.staff.paper.seen import line, plain
from kiosk.viewmodels.localize import Localizer

SPOKEN = "alt"
_CLOSED = ("behind", "gate")


@dataclass(frozen=True, slots=True)
class OnPaper:
    """A text of the content as visitors read or hear it, and the way to it in its file."""

    path: Path
    words: str
    gated: bool

    @property
    def spoken(self) -> bool:
        """Whether it is read aloud and not shown."""
        return self.path[-1:] == (SPOKEN,)


def texts_of(thing: object, localizer: Localizer) -> Iterator[OnPaper]:
    """Every text in `thing` that visitors may meet, in the order of its file."""
    closed = [path for path, value in walk(thing) if is_gated(value)]
    for path, value in walk(thing):
        if not isinstance(value, LocalizedText):
            continue
        behind = any(path[: len(gate)] == gate for gate in closed)
        gated = behind and path[-1] not in _CLOSED
        if isinstance(thing, Person) and path == ("death",):
            gated = True
        yield OnPaper(path, plain_words(value, localizer), gated)


def plain_words(text: LocalizedText, localizer: Localizer) -> str:
    """`text` as the screen shows it, without marks, with single spaces."""
    shown = str(localizer.value(text))
    return plain(shown) if isinstance(text, MarkupText) else line(shown)


def sources_of(page: Page, all_sources: tuple[str, ...]) -> tuple[str, ...]:
    """The ids of the sources that a page names or cites, in the order of their numbers.

    What only a hard passage cites is among them: a source tells nothing.
    """
    found: set[str] = set()
    for _path, value in walk(page):
        if isinstance(value, SourceRef):
            found.add(str(value))
        elif isinstance(value, MarkupText):
            found.update(markup.citations(value[next(iter(value))]))
    return tuple(source for source in all_sources if source in found)


def kiosk_words(localizer: Localizer) -> tuple[str, ...]:
    """Every word that the kiosk itself says in this language, each once."""
    words = asdict(localizer.exhibit.languages[localizer.language].words)
    return tuple(dict.fromkeys(str(word) for word in words.values()))
