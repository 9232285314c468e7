"""The pages of an edition, and what of them stands behind a gate."""

from collections.abc import Iterator
from itertools import zip_longest

from kiosk.model.film import Film
from kiosk.model.page import Page
from kiosk.model.reading import words_on_page
from kiosk.model.walk import Path, walk
from kiosk.session.timing import reading_time_s
from kiosk.staff.paper.blocks import (
    Block,
    Pair,
    Row,
    Rule,
    Said,
    Space,
    in_rows,
)
from kiosk.staff.paper.book import COLUMN
from kiosk.staff.paper.content import plain_words, sources_of, texts_of
from kiosk.staff.paper.press import (
    BODY,
    HEADING,
    LABEL,
    LEAD,
    NOTE,
    PART,
    SMALL,
    TITLE,
)
from kiosk.staff.paper.rounds import Look
from kiosk.staff.paper.setting import MAIN, SMALLEST, Setting
from kiosk.staff.paper.words import said


class PagesPart(Setting):
    """A sheet or several for each page."""

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
            book.add(Said(words.words_on_it, PART, 3), self._entry(named[0], common))
        book.flow(self._entry(look, common) for look in named[1:])
        unnamed = [frame for look in rest if not look.name for frame in look.frames]
        book.flow(in_rows([self._shot(frame, SMALLEST) for frame in unnamed], COLUMN))
        book.flow(self._unpictured(page))
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

    def _heads(self, page: Page) -> set[str]:
        """The heading and the lead of a page: they stand on it whatever else does."""
        heads = (getattr(page, name, None) for name in ("heading", "lead"))
        return {plain_words(text, self._localizer) for text in heads if text}

    def _unpictured(self, page: Page) -> Iterator[Block]:
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
        yield from self._captions(page, gated=False)
        yield Space(2)

    def _captions(self, page: Page, gated: bool) -> Iterator[Block]:
        """The captions of the films of a page, where these are gated or where they are not."""
        for _path, value in walk(page):
            if isinstance(value, Film) and value.captions and bool(value.gate) == gated:
                file = value.captions.get(self._localizer.language)
                if file:
                    yield Said(f"{self._words.captions}: {file}", LABEL, 1.5)
                    for cue in self._exhibit.captions.get(file, ()):
                        yield Row(_clock(cue.starts), cue.text, share=0.1)

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
            book.head = (self._title, words.gated)
            book.begin()
            book.add(Said(words.people, HEADING, 4))
            common = self._common(people) if len(people) > 1 else set()
            book.flow(self._person(look, common) for look in people)
            self._sign(words.people)

    def _gated_page(self, looks: list[Look]) -> None:
        book, words, first = self._book, self._words, looks[0]
        book.head = (self._title, f"{words.gated} · {first.page}")
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
        book.flow(self._captions(self._exhibit.pages[first.page], gated=True))
        self._sign(self._name_of(first.page))


def _field(path: Path) -> str:
    return " › ".join(str(step + 1) if isinstance(step, int) else step for step in path)


def _clock(seconds: float) -> str:
    return f"{int(seconds // 60)}:{int(seconds % 60):02}"
