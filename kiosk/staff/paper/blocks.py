"""What a sheet is made of: blocks that know their height and print themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF

from kiosk.staff.paper.press import FAINT, LABEL, SMALL, STRONG, Press, Type
from kiosk.staff.paper.rounds import Frame
from kiosk.staff.paper.words import PaperWords

GAP = 4.0


class Block(Protocol):
    """A part of a sheet, over the whole width of its column."""

    def height(self, press: Press, width: float) -> float:
        """How high it is, `width` wide."""

    def print(self, press: Press, x: float, y: float, width: float) -> None:
        """Print it with its upper left corner at (x, y)."""


@dataclass(frozen=True, slots=True)
class Said:
    """Words; `after` is the space beneath them."""

    words: str
    of: Type
    after: float = 1.5

    def height(self, press: Press, width: float) -> float:
        """See Block."""
        return press.height(self.words, self.of, width) + self.after

    def print(self, press: Press, x: float, y: float, width: float) -> None:
        """See Block."""
        press.words(x, y, width, self.words, self.of)


@dataclass(frozen=True, slots=True)
class Space:
    """Nothing, so high."""

    high: float

    def height(self, press: Press, width: float) -> float:
        """See Block."""
        return self.high

    def print(self, press: Press, x: float, y: float, width: float) -> None:
        """See Block."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across."""

    after: float = 3.0

    def height(self, press: Press, width: float) -> float:
        """See Block."""
        return self.after

    def print(self, press: Press, x: float, y: float, width: float) -> None:
        """See Block."""
        press.rule(x, y, width)


@dataclass(frozen=True, slots=True)
class Row:
    """A name and what it stands for, side by side: `share` of the width is the name's."""

    name: str
    words: str
    share: float = 0.26
    of: Type = SMALL
    name_of: Type = LABEL

    def height(self, press: Press, width: float) -> float:
        """See Block."""
        name = press.height(self.name, self.name_of, width * self.share - 2)
        return max(name, press.height(self.words, self.of, width * (1 - self.share))) + 1

    def print(self, press: Press, x: float, y: float, width: float) -> None:
        """See Block."""
        first = width * self.share
        rest = width - first
        name_x, words_x = (x + rest, x) if press.mirrored else (x, x + first)
        press.words(name_x, y, first - 2, self.name, self.name_of)
        press.words(words_x, y, rest, self.words, self.of)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two rows side by side."""

    one: Row
    other: Row | None

    def height(self, press: Press, width: float) -> float:
        """See Block."""
        rows = (self.one, self.other) if self.other else (self.one,)
        return max(row.height(press, width / 2 - GAP) for row in rows)

    def print(self, press: Press, x: float, y: float, width: float) -> None:
        """See Block."""
        half = width / 2 + GAP
        first, second = (x + half, x) if press.mirrored else (x, x + half)
        self.one.print(press, first, y, width - half)
        if self.other:
            self.other.print(press, second, y, width - half)


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of the screen, `wide` millimetres, with a label under it."""

    frame: Frame
    screen: tuple[int, int]
    wide: float
    label: str = ""
    searchable: bool = True

    @property
    def high(self) -> float:
        """The height of the picture."""
        return self.wide * self.screen[1] / self.screen[0]

    def print(self, press: Press, x: float, y: float) -> None:
        """Print it with its upper left corner at (x, y)."""
        kept = self.frame.picture
        assert kept is not None
        texts = self.frame.texts if self.searchable else ()
        press.picture(QRectF(x, y, self.wide, self.high), kept, texts, self.screen[0])
        if self.label:
            press.words(x, y + self.high + 0.8, self.wide, self.label, FAINT)


@dataclass(frozen=True, slots=True)
class Shots:
    """Pictures side by side."""

    shots: tuple[Shot, ...]
    gap: float = GAP

    def height(self, press: Press, width: float) -> float:
        """See Block."""
        return max(
            shot.high + (0.8 + press.height(shot.label, FAINT, shot.wide) if shot.label else 0)
            for shot in self.shots
        ) + (2.5 if any(shot.label for shot in self.shots) else self.gap)

    def print(self, press: Press, x: float, y: float, width: float) -> None:
        """See Block."""
        at = x
        for shot in self.shots:
            left = x + width - (at - x) - shot.wide if press.mirrored else at
            shot.print(press, left, y)
            at += shot.wide + self.gap


@dataclass(frozen=True, slots=True)
class Entry:
    """A small picture and beside it every word of it, large enough to read."""

    shot: Shot
    name: str
    words: tuple[str, ...]
    initials: str = ""

    def height(self, press: Press, width: float) -> float:
        """See Block."""
        return max(self.shot.high, self._told(press, None, 0, 0, self._room(width))) + 4.5

    def print(self, press: Press, x: float, y: float, width: float) -> None:
        """See Block."""
        room = self._room(width)
        mirrored = press.mirrored
        self.shot.print(press, x + room + 6 if mirrored else x, y)
        self._told(press, press, x if mirrored else x + self.shot.wide + 6, y, room)

    def _room(self, width: float) -> float:
        return width - self.shot.wide - 6

    def _told(self, press: Press, on: Press | None, x: float, y: float, width: float) -> float:
        """Print on `on`, if there is one, or measure only. Returns the height."""
        sign = 24.0 if self.initials else 0.0
        room = width - sign
        at = y
        for words, of in (
            (self.name, STRONG),
            *((words, SMALL) for words in self.words),
        ):
            if words:
                if on:
                    on.words(x + (sign if press.mirrored else 0), at, room, words, of)
                at += press.height(words, of, room) + 0.6
        if on and sign:
            left = x if press.mirrored else x + width - sign + 3
            on.words(left, y, sign - 3, self.initials, FAINT)
            on.rule(left, y + 8, sign - 3)
            at = max(at, y + 9)
        return max(at - y, 9.0 if sign else 0.0)


@dataclass(frozen=True, slots=True)
class Approval:
    """The box to sign."""

    words: PaperWords
    about: str = ""

    def height(self, press: Press, width: float) -> float:
        """See Block."""
        return 24.5

    def print(self, press: Press, x: float, y: float, width: float) -> None:
        """See Block."""
        words = self.words
        press.frame(QRectF(x, y + 0.5, width, 24))
        press.words(x + 4, y + 1.8, width - 8, words.approval, STRONG)
        press.words(x + 4, y + 2.1, width - 8, self.about, FAINT, end=True)
        room = press.width_of(words.remarks, FAINT) + 3
        press.words(x + 4, y + 7.6, width - 8, words.remarks, FAINT)
        press.rule(x + 4 + (0 if press.mirrored else room), y + 11, width - 8 - room)
        at, columns = x + 4.0, ((words.approved_by, 0.46), (words.date, 0.2),
                                (words.signature, 0.34))  # fmt: skip
        if press.mirrored:
            columns = columns[::-1]
        for name, share in columns:
            wide = (width - 8) * share
            press.rule(at, y + 20, wide - 5)
            press.words(at, y + 20.4, wide - 5, name, FAINT)
            at += wide


def in_rows(shots: Sequence[Shot], width: float, gap: float = GAP) -> list[Shots]:
    """As many side by side as fit."""
    rows: list[list[Shot]] = []
    used = 0.0
    for shot in shots:
        if not rows or used + shot.wide > width + 0.01:
            rows.append([])
            used = 0.0
        rows[-1].append(shot)
        used += shot.wide + gap
    return [Shots(tuple(row), gap) for row in rows]
