"""One language of the exhibit on paper, part by part."""

from collections.abc import Iterator, Sequence

from kiosk.staff.paper.blocks import (
    Approval,
    Block,
    Row,
    Said,
    Space,
    in_rows,
)
from kiosk.staff.paper.book import COLUMN, HEAD
from kiosk.staff.paper.content import kiosk_words, plain_words, texts_of
from kiosk.staff.paper.pages_part import PagesPart
from kiosk.staff.paper.press import (
    BODY,
    FAINT,
    HEADING,
    LABEL,
    LEAD,
    PART,
    SMALL,
    STRONG,
    TITLE,
    Type,
)
from kiosk.staff.paper.rounds import Look
from kiosk.staff.paper.seen import whole
from kiosk.staff.paper.setting import COVER, SMALLER
from kiosk.staff.paper.words import said


class Edition(PagesPart):
    """Cover, overview, pages, people, and what is left."""

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
        if self._seen.whole:
            self._singles(words.attract, self._seen.attract)
            self._singles(words.overlays, self._seen.overlays)
            self._sources()
            self._said_at_times()
        self._gated()
        self._overview(overview)
        self._cover(cover)

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


def _two_columns(words: Sequence[str]) -> Iterator[Block]:
    for one, other in zip(words[::2], [*words[1::2], ""], strict=False):
        yield Row(one, other, share=0.5, of=SMALL, name_of=SMALL)
