"""The way into the staff panel: five corners of the glass, in order and soon after one another."""

from collections import deque
from enum import Enum

CORNER_MM = 40.0
"""A corner is a square of this side, less on a panel that is small."""
WITHIN_S = 5.0

Point = tuple[float, float]
Size = tuple[float, float]


class Corner(Enum):
    """A corner of the panel as it hangs, whatever the direction of reading."""

    TOP_LEFT = "top left"
    TOP_RIGHT = "top right"
    BOTTOM_RIGHT = "bottom right"
    BOTTOM_LEFT = "bottom left"


ORDER = (
    Corner.TOP_LEFT,
    Corner.BOTTOM_RIGHT,
    Corner.TOP_RIGHT,
    Corner.BOTTOM_LEFT,
    Corner.TOP_LEFT,
)
"""Twice across and back to where it began. Whoever plays goes round, and never across."""


def corner_at(at: Point, size: Size) -> Corner | None:
    """The corner that `at` lies in on a panel of `size`, both in millimetres; None for none."""
    side = min(CORNER_MM, size[0] / 4, size[1] / 4)
    left, right = at[0] < side, at[0] >= size[0] - side
    if at[1] < side:
        return Corner.TOP_LEFT if left else Corner.TOP_RIGHT if right else None
    if at[1] >= size[1] - side:
        return Corner.BOTTOM_LEFT if left else Corner.BOTTOM_RIGHT if right else None
    return None


class Corners:
    """Watches the taps of everybody, and takes none away. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._taps: deque[tuple[Corner | None, float]] = deque(maxlen=len(ORDER))

    def tap(self, at: Point, size: Size, now: float) -> bool:
        """A tap at `at` on a panel of `size`. Whether it was the last one of the order."""
        self._taps.append((corner_at(at, size), now))
        if tuple(corner for corner, _ in self._taps) != ORDER:
            return False
        soon = now - self._taps[0][1] <= WITHIN_S
        if soon:
            self._taps.clear()
        return soon
