"""Blocks on sheets: what does not fit on one goes to the next, and every sheet has its number."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kiosk.staff.paper.blocks import Block, Rule, Said, Space
from kiosk.staff.paper.press import FAINT, HEADING, HEIGHT, LABEL, PART, SMALL, WIDTH, Press
from kiosk.staff.paper.words import said

SIDE, HEAD, FOOT = 15.0, 21.0, 283.0
"""The left and right edge, where the first block begins and where the last one ends."""
COLUMN = WIDTH - SIDE * 2
HEADINGS = (HEADING, PART, LABEL)


@dataclass(slots=True)
class Sheet:
    """One sheet. `bare` has neither head nor foot, but counts."""

    head: tuple[str, str]
    foot: str
    page_of: str
    mirrored: bool
    bare: bool = False
    placed: list[tuple[float, Block]] = field(default_factory=list)


class Book:
    """Sheets that are set first and printed in the end, when their number is known."""

    def __init__(self, press: Press) -> None:
        self._press = press
        self._sheets: list[Sheet] = []
        self._at = HEAD
        self.head = ("", "")
        self.foot = ""
        self.page_of = ""
        self.mirrored = False

    @property
    def number(self) -> int:
        """The number of the sheet that is being set."""
        return len(self._sheets)

    def begin(self, bare: bool = False) -> int:
        """Begin a sheet. Returns its number."""
        self._sheets.append(Sheet(self.head, self.foot, self.page_of, self.mirrored, bare))
        self._at = HEAD
        return self.number

    def add(self, *blocks: Block) -> None:
        """Set `blocks` together on this sheet, or on the next if they do not fit."""
        self._press.mirrored = self.mirrored
        heights = [block.height(self._press, COLUMN) for block in blocks]
        if self._at > HEAD and self._at + sum(heights) > FOOT:
            self.begin()
        for block, height in zip(blocks, heights, strict=True):
            self._sheets[-1].placed.append((self._at, block))
            self._at += height

    def flow(self, blocks: Iterable[Block]) -> None:
        """Set one block after the other."""
        for block in blocks:
            self.add(block)

    def at_the_foot(self, block: Block) -> None:
        """Set `block` at the foot of this sheet, or of the next if there is no room.

        The last that stands here goes there with it: a sheet is not for a box alone.
        """
        self._press.mirrored = self.mirrored
        height = block.height(self._press, COLUMN)
        if self._at + height > FOOT:
            with_it = self._take_the_last()
            self.begin()
            self.add(*with_it)
        self._sheets[-1].placed.append((FOOT - height, block))
        self._at = FOOT

    def _take_the_last(self) -> list[Block]:
        """The last of this sheet, with what heads it and the space after it; nothing if it is all
        there is."""
        placed = self._sheets[-1].placed
        last = max((n for n, (_, b) in enumerate(placed) if not isinstance(b, Space)), default=0)
        while last > 0 and _belongs_to_what_follows(placed[last - 1][1]):
            last -= 1
        if last == 0:
            return []
        taken = [block for _, block in placed[last:]]
        del placed[last:]
        return taken

    def stack(self, number: int, y: float, blocks: Iterable[Block]) -> None:
        """Set `blocks` on a sheet that was begun before, from `y` downwards."""
        self._press.mirrored = self.mirrored
        for block in blocks:
            self._sheets[number - 1].placed.append((y, block))
            y += block.height(self._press, COLUMN)

    def stack_up(self, number: int, block: Block) -> None:
        """Set `block` at the foot of a sheet that was begun before."""
        height = block.height(self._press, COLUMN)
        self._sheets[number - 1].placed.append((FOOT - height, block))

    def print(self, tell: Callable[[int, int], None]) -> int:
        """Print everything; `tell` hears the number of each sheet and of all. Returns the last."""
        total = len(self._sheets)
        for number, sheet in enumerate(self._sheets, start=1):
            tell(number, total)
            press = self._press
            press.turn_page()
            press.mirrored = sheet.mirrored
            for y, block in sheet.placed:
                block.print(press, SIDE, y, COLUMN)
            self._around(sheet, number, total)
        return total

    def _around(self, sheet: Sheet, number: int, total: int) -> None:
        press = self._press
        if not sheet.bare:
            press.words(SIDE, 10, COLUMN * 0.6, sheet.head[0], SMALL)
            press.words(SIDE, 10, COLUMN, sheet.head[1], SMALL, end=True)
            press.rule(SIDE, 16, COLUMN)
        press.words(SIDE, HEIGHT - 12, COLUMN * 0.75, sheet.foot, FAINT)
        page = said(sheet.page_of, n=number, total=total)
        press.words(SIDE, HEIGHT - 12, COLUMN, page, FAINT, end=True)


def _belongs_to_what_follows(block: Block) -> bool:
    return isinstance(block, Rule) or (isinstance(block, Said) and block.of in HEADINGS)
