"""One language of the exhibit on paper, part by part."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from kiosk.model.captions import Cue
from kiosk.model.film import Film
from kiosk.model.observance import Observance
from kiosk.model.page import Page
from kiosk.model.reading import words_on_page
from kiosk.model.walk import Path, walk
from kiosk.session.timing import reading_time_s
from kiosk.staff.paper.blocks import (
    Approval,
    Block,
    Entry,
    Pair,
    Row,
    Rule,
    Said,
    Shot,
    Space,
    in_rows,
)
from kiosk.staff.paper.book import COLUMN, HEAD, Book
from kiosk.staff.paper.content import kiosk_words, plain_words, sources_of, texts_of
from kiosk.staff.paper.press import (
    BODY,
    FAINT,
    HEADING,
    LABEL,
    LEAD,
    NOTE,
    PART,
    SMALL,
    STRONG,
    TITLE,
    Type,
)
from kiosk.staff.paper.rounds import Frame, Look
from kiosk.staff.paper.seen import whole
from kiosk.staff.paper.words import PaperWords, said
from kiosk.viewmodels.localize import Localizer

MAIN, SMALLER, SMALLEST = COLUMN, 88.0, 56.0
"""How long the longer side of a picture is, in millimetres: of a page, of a sheet over it, and of
a page in other sizes, further down, or of one of its things."""
COVER = 128.0
# The highest that a main picture, and the one on the cover, may be.
TALLEST, COVER_TALLEST = 132.0, 72.0
BESIDE = 85.0


@dataclass(slots=True)
class Seen:
    """All that was seen of the exhibit in one language."""

    localizer: Localizer
    observances: tuple[Observance, ...] = ()
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


class Edition:
    """Sets `seen` into `book`: cover, overview, pages, people, and what is left."""

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

    def lay_out(self) -> None:
        """Set everything. Sheets are numbered on from those that are there already."""
        book, words = self._book, self._words
        book.mirrored = self._language.direction == "rtl"
        book.page_of = words.page_of
        book.foot = f"{self._title} · {self._language.name} · {self._version}"
        book.head = (self._title, words.proof)
        cover = book.begin(bare=True)
        overview = self._room_for_overview()
        for page, looks in self._seen.pages.items():
            self._page(page, looks)
        if self._seen.people:
            self._people()
        self._singles(words.attract, self._seen.attract)
        self._singles(words.overlays, self._seen.overlays)
        self._sources()
        self._said_at_times()
        self._gated()
        self._overview(overview)
        self._cover(cover)

    @property
    def _version(self) -> str:
        version = self._exhibit.version[:12]
        return f"{self._words.version} {' '.join(version[i : i + 4] for i in (0, 4, 8))}".strip()

    # The parts

    def _cover(self, number: int) -> None:
        words, size = self._words, f"{self._screen[0]} × {self._screen[1]}"
        shots = [self._shot(look.frames[0], COVER, searchable=False)
                 for look in self._seen.attract[:1]]  # fmt: skip
        blocks: list[Block] = [
            Said(words.proof, LABEL, 3),
            Said(self._title, TITLE, 2),
            Said(self._language.name, Type(16, serif=True, colour="#3B3731"), 8),
            *in_rows(shots, COLUMN),
            Space(2),
            Said(words.introduction, LEAD, 7),
            Row(words.version, self._version.removeprefix(words.version).strip(), of=BODY),
            Row(words.made_on, self._day, of=BODY),
            Row(words.screen, size, of=BODY),
            Row(
                said(words.text_size, n="").strip(),
                " · ".join(f"{s:g}" for s in self._sizes),
                of=BODY,
            ),
            Space(6),
            Said(words.contents, LABEL, 1.5),
            *(Row(str(at), name, share=0.07, of=BODY, name_of=STRONG) for name, at in self._parts),
        ]
        self._book.stack(number, 16, blocks)
        self._book.stack_up(number, Approval(words, self._version))

    def _room_for_overview(self) -> list[int]:
        """Sheets for the thumbnails: they are set last, when it is known where each page is."""
        book, words = self._book, self._words
        rows = -(-len(self._overview_looks()) // self._across)
        sheets = max(1, -(-rows // self._down))
        book.head = (self._title, words.overview)
        numbers = [book.begin() for _ in range(sheets)]
        self._parts.append((words.overview, numbers[0]))
        return numbers

    @property
    def _across(self) -> int:
        return 3 if self._screen[0] > self._screen[1] else 5

    @property
    def _down(self) -> int:
        return 6 if self._screen[0] > self._screen[1] else 3

    def _overview_looks(self) -> list[Look]:
        return [look for looks in self._seen.pages.values() for look in looks if look.opening][
            :: len(self._sizes)
        ]

    def _overview(self, numbers: list[int]) -> None:
        wide = (COLUMN - (self._across - 1) * 4.0) / self._across
        shots = [
            self._shot(
                look.frames[0], wide * max(self._screen) / self._screen[0],
                f"{self._starts[look.page]} · {self._name_of(look.page)}", searchable=False,
            )
            for look in self._overview_looks()
        ]  # fmt: skip
        rows = in_rows(shots, COLUMN)
        for index, number in enumerate(numbers):
            here = rows[index * self._down : (index + 1) * self._down]
            heading = [Said(self._words.overview, HEADING, 4)] if index == 0 else []
            self._book.stack(number, HEAD, [*heading, *here])

    def _page(self, page_id: str, looks: list[Look]) -> None:
        book, words, page = self._book, self._words, self._exhibit.pages[page_id]
        main = [look for look in looks if look.text_size == self._sizes[0]]
        first, rest = main[0], main[1:]
        book.head = (self._title, page_id)
        self._starts[page_id] = book.begin()
        if page_id == self._exhibit.home:
            self._parts.append((words.pages, book.number))
        book.add(Said(self._name_of(page_id), HEADING, 3))
        others = [look for look in looks if look.text_size != self._sizes[0]]
        book.add(*in_rows([self._shot(first.frames[0], MAIN), *self._beside(others)], COLUMN))
        book.flow(self._facts(page_id, page, any(look.asks for look in main)))
        self._other_sizes(first, others)
        named = [look for look in main if look.name]
        common = self._common(main) | self._heads(page)
        if named:
            book.add(Said(words.words_on_it, PART, 3), self._entries(named[0], common))
        book.flow(self._entries(look, common) for look in named[1:])
        unnamed = [frame for look in rest if not look.name for frame in look.frames]
        book.flow(in_rows([self._shot(frame, SMALLEST) for frame in unnamed], COLUMN))
        book.flow(self._unpictured(page_id, page))
        book.flow(self._sources_here(page))
        self._sign(self._name_of(page_id))

    def _facts(self, page_id: str, page: Page, asks: bool) -> Iterator[Block]:
        words, count = self._words, words_on_page(page, self._localizer.language)
        seconds = said(words.seconds, n=round(reading_time_s(count)))
        told = [
            f"{words.word_count}: {count}", f"{words.reading_time}: {seconds}",
            said(words.text_size, n=f"{self._sizes[0]:g}"), page_id,
        ]  # fmt: skip
        yield Said("    ".join(told), SMALL, 4)
        if asks:
            yield Said(words.gated_closed, SMALL, 4)

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

    def _entries(self, look: Look, standing: set[str], initials: str = "") -> Entry:
        """A look with every word of it that stands not everywhere, and on nothing to press."""
        told = [text.text for text, _ in whole(look.texts) if not text.pressable]
        told = [words for words in told if words not in standing]
        name = plain_words(look.name, self._localizer) if look.name else ""
        if look.item and told:
            name = told[0]
        words = tuple(words for words in told if words != name)
        return Entry(self._shot(look.frames[0], SMALLEST), name, words, initials)

    def _common(self, main: list[Look]) -> set[str]:
        """What stands on every state of a page: it belongs to none of them."""
        each = [{text.text for text in look.texts} for look in main]
        return set.intersection(*each) if len(each) > 1 else set()

    def _heads(self, page: Page) -> set[str]:
        """The heading and the lead of a page: they stand on it whatever else does."""
        heads = (getattr(page, name, None) for name in ("heading", "lead"))
        return {plain_words(text, self._localizer) for text in heads if text}

    def _sign(self, about: str) -> None:
        self._book.at_the_foot(Approval(self._words, f"{about} · {self._version}"))

    def _people(self) -> None:
        book, words = self._book, self._words
        book.head = (self._title, words.people)
        book.begin()
        self._parts.append((words.people, book.number))
        book.add(Said(words.people, HEADING, 4))
        common = self._common(self._seen.people)
        if common:
            told = [t.text for t, _ in whole(self._seen.people[0].texts)
                    if t.text in common and not t.pressable]  # fmt: skip
            book.flow(Said(text, SMALL, 4) for text in told)
        book.flow(self._person(look, common) for look in self._seen.people)
        self._sign(words.people)

    def _person(self, look: Look, common: set[str]) -> Entry:
        """Without the words of the gate and of what stands behind it."""
        words = self._language.words
        return self._entries(
            look,
            {*common, words.gate_heading, words.how_they_died, words.side_by_side},
            self._words.seen_by,
        )

    def _singles(self, name: str, looks: list[Look]) -> None:
        if not looks:
            return
        book = self._book
        book.head = (self._title, name)
        book.begin()
        self._parts.append((name, book.number))
        book.add(Said(name, HEADING, 4))
        shots = [self._shot(f, SMALLER) for look in looks for f in look.frames if f.picture]
        book.flow(in_rows(shots, COLUMN))
        self._sign(name)

    def _sources(self) -> None:
        book, words = self._book, self._words
        book.head = (self._title, words.sources)
        book.begin()
        self._parts.append((words.sources, book.number))
        book.add(Said(words.sources, HEADING, 4))
        for source_id, source in self._exhibit.sources.items():
            about = plain_words(source.about, self._localizer)
            label = self._localizer.source(source_id)["label"]
            number = f"[{self._numbers[source_id]}]"
            kind = self._localizer.source(source_id)["kind"]
            book.add(
                Row(number, f"{source.title} · {kind} · {label}", 0.07),
                *([Row("", about, 0.07)] if about else []),
                *([Row("", source.url, 0.07, of=FAINT)] if source.url else []),
                Space(1),
            )
        self._sign(words.sources)

    def _said_at_times(self) -> None:
        """Observances, and the words of the kiosk that stand wherever they are needed."""
        book, words, localizer = self._book, self._words, self._localizer
        book.head = (self._title, words.kiosk_words)
        book.begin()
        self._parts.append((words.kiosk_words, book.number))
        if self._seen.observances:
            book.add(Said(words.times, PART, 3))
        for observance in self._seen.observances:
            told = "\n".join(text.words for text in texts_of(observance, localizer))
            book.add(Row(str(observance.id), told), Space(2))
        book.add(Said(words.kiosk_words, HEADING, 4))
        book.flow(_two_columns(kiosk_words(localizer)))
        self._sign(words.kiosk_words)

    def _gated(self) -> None:
        book, words = self._book, self._words
        book.head = (self._title, words.gated)
        self._parts.append((words.gated, book.begin()))
        book.add(Space(70))
        book.add(Said(words.gated, TITLE, 6))
        book.add(Said(words.gated_note if self._seen.gated else words.gated_none, LEAD))
        if not self._seen.gated:
            return
        pages: dict[tuple[str, str], list[Look]] = {}
        for look in self._seen.gated:
            if not look.item:
                pages.setdefault((look.page, str(look.state.memory)), []).append(look)
        for looks in pages.values():
            self._gated_page(looks)
        people = [look for look in self._seen.gated if look.item]
        if people:
            book.begin()
            book.add(Said(words.people, HEADING, 4))
            common = self._common(people) if len(people) > 1 else set()
            book.flow(self._person(look, common) for look in people)
            self._sign(words.people)

    def _gated_page(self, looks: list[Look]) -> None:
        book, words, first = self._book, self._words, looks[0]
        book.begin()
        book.add(Said(self._name_of(first.page), HEADING, 3))
        book.add(
            *in_rows([self._shot(first.frames[0], MAIN), *self._beside(looks[1:])], COLUMN),
            Space(3),
        )
        self._other_sizes(first, looks[1:])
        for text in texts_of(self._exhibit.pages[first.page], self._localizer):
            if text.gated:
                book.add(*([Said(words.spoken, LABEL)] if text.spoken else []),
                         Said(text.words, BODY, 3))  # fmt: skip
        self._sign(self._name_of(first.page))

    # What a page rests on

    def _unpictured(self, page_id: str, page: Page) -> Iterator[Block]:
        words = self._words
        left = [
            text
            for text in texts_of(page, self._localizer)
            if not text.gated and text.words not in self._shown
        ]
        if left:
            yield Said(words.unpictured, LABEL, 1.5)
        for text in {text.words: text for text in left}.values():
            yield Row(words.spoken if text.spoken else str(_field(text.path)), text.words)
        for name, cues in self._captions(page):
            yield Said(f"{words.captions}: {name}", LABEL, 1.5)
            yield from (Row(_clock(cue.starts), cue.text, share=0.1) for cue in cues)
        yield Space(2)

    def _captions(self, page: Page) -> Iterator[tuple[str, Sequence[Cue]]]:
        for _path, value in walk(page):
            if isinstance(value, Film) and value.captions:
                file = value.captions.get(self._localizer.language)
                if file and not value.gate:
                    yield file, self._exhibit.captions.get(file, ())

    def _sources_here(self, page: Page) -> Iterator[Block]:
        here = sources_of(page, tuple(self._exhibit.sources))
        if not here or len(here) == len(self._exhibit.sources):
            return
        yield Rule()
        yield Said(self._words.sources_here, LABEL, 1.5)
        rows = []
        for source_id in here:
            source = self._exhibit.sources[source_id]
            told = f"{source.title}. {self._localizer.source(source_id)['label']}"
            rows.append(Row(f"[{self._numbers[source_id]}]", told, share=0.11, of=NOTE))
        for one, other in zip_longest(rows[::2], rows[1::2]):
            yield Pair(one, other)

    def _name_of(self, page_id: str) -> str:
        return plain_words(self._exhibit.pages[page_id].title, self._localizer)

    def _shot(self, frame: Frame, long: float, label: str = "", searchable: bool = True) -> Shot:
        tallest = {MAIN: TALLEST, COVER: COVER_TALLEST}.get(long, long)
        width, height = self._screen
        return Shot(frame, self._screen, min(long, tallest * width / height), label, searchable)


def _field(path: Path) -> str:
    return " › ".join(str(step + 1) if isinstance(step, int) else step for step in path)


def _clock(seconds: float) -> str:
    return f"{int(seconds // 60)}:{int(seconds % 60):02}"


def _two_columns(words: Sequence[str]) -> Iterator[Block]:
    for one, other in zip(words[::2], [*words[1::2], ""], strict=False):
        yield Row(one, other, share=0.5, of=SMALL, name_of=SMALL)
