"""What one look at the screen says about each requirement."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression

from tests.access import pixels
from tests.access.requirements import BY_KEY
from tests.access.snapshot import Control, Snapshot, Text, above

LONG_TEXT = 31
"""From so many words on, a text is running text; a caption has at most thirty."""
NEAR = 30.0
"""Controls that are further apart, in millimetres, are not measured against each other."""
# Letters and edges share pixels; a word that is wider by so much is not broken.
TOLERANCE = 2.0
# A citation, or a place that was to be filled.
_RAW = re.compile(r"\[@|\{\w+\}|</?\w+>")
_UNBROKEN = re.compile(r"[^\s\-\u2010-\u2014/\u200b]+")


class Measure(NamedTuple):
    """`value` of the requirement `key`, found at `where`."""

    key: str
    value: float
    where: str

    @property
    def falls_short(self) -> bool:
        """Whether the requirement does not hold."""
        return not BY_KEY[self.key].holds(self.value)


def measures(seen: Snapshot, lowered: bool = False) -> Iterator[Measure]:
    """Every figure of the screen, the good ones as well."""
    yield from _targets(seen, lowered)
    yield from _names(seen)
    yield from _letters(seen)
    yield from _contrasts(seen)
    yield from _places(seen)


def _targets(seen: Snapshot, lowered: bool) -> Iterator[Measure]:
    high = "reach-portrait" if seen.size[1] > seen.size[0] else "reach-high"
    for control in seen.controls:
        # A control that is cut by the edge of a list can be scrolled into it.
        side = min(control.place.width(), control.place.height()) / seen.mm
        yield Measure("primary" if control.primary else "target", side, control.called)
        if not control.seen.isEmpty():
            middle = seen.above_floor(control.seen.center().y())
            yield Measure("reach-low", middle, control.called)
            if lowered:
                top = seen.above_floor(control.seen.top())
                yield Measure("reach-lowered", top, control.called)
            else:
                yield Measure(high, middle, control.called)
    in_sight = [control for control in seen.controls if not control.seen.isEmpty()]
    for one, other in combinations(in_sight, 2):
        if not _one_in_the_other(one, other):
            apart = _gap(one, other, seen.mm)
            if apart < NEAR:
                yield Measure("gap", apart, f"{one.called} and {other.called}")


def _one_in_the_other(one: Control, other: Control) -> bool:
    return one.item.isAncestorOf(other.item) or other.item.isAncestorOf(one.item)


def _gap(one: Control, other: Control, mm: float) -> float:
    """How far two targets stand apart, in millimetres.

    Rows of a list adjoin, so that no touch is lost between them: what counts is how much further
    their middles are apart than two of the smallest targets without a gap.
    """
    apart = distance(one.seen, other.seen)
    if _rows(one, other) and abs(apart) < 1:
        steps = one.place.center() - other.place.center()
        return max(abs(steps.x()), abs(steps.y())) / mm - BY_KEY["target"].demand
    return apart / mm


def _rows(one: Control, other: Control) -> bool:
    """Whether the two stand side by side in a list, or in a row of it."""
    mine = set(above(one.item))
    shared = next(around for around in above(other.item) if around in mine)
    return shared is one.item.parentItem() or any(
        around.inherits("QQuickItemView") for around in (shared, shared.parentItem()) if around
    )


def distance(one: QRectF, other: QRectF) -> float:
    """How far two rectangles stand apart; less than nothing where they overlap."""
    across = max(one.left() - other.right(), other.left() - one.right())
    along = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, along)


def _names(seen: Snapshot) -> Iterator[Measure]:
    for control in seen.controls:
        yield Measure("unnamed", not control.spoken.strip(), control.called)
        if control.chosen:
            yield Measure("unmarked", not control.said_chosen, control.called)


def _letters(seen: Snapshot) -> Iterator[Measure]:
    for text in seen.texts:
        where = quoted(text)
        yield Measure("capital", text.capital, where)
        if text.length >= LONG_TEXT and not text.controls:
            yield Measure("body", text.capital, where)
        if text.lines > 2 and text.length >= LONG_TEXT:
            yield Measure("line", _letters_in_a_line(text), where)
        yield Measure("raw", bool(_RAW.search(text.words)), where)
        broken = _broken(text)
        yield Measure("broken", bool(broken), f"“{broken}” of {where}" if broken else where)


def _room(text: Text) -> float:
    """How wide a line of it can be, in pixels."""
    return text.item.width() - sum(
        float(text.item.property(side)) for side in ("leftPadding", "rightPadding")
    )


def _letters_in_a_line(text: Text) -> float:
    metrics = QFontMetricsF(text.item.property("font"))
    return _room(text) * len(text.words) / metrics.horizontalAdvance(text.words)


def _broken(text: Text) -> str:
    """A word of the text that is wider than the room for it, or nothing."""
    font = text.item.property("font").toString()
    room = _room(text) + TOLERANCE
    metrics = QFontMetricsF(text.item.property("font"))
    for word in _UNBROKEN.findall(text.words):
        if len(word) > 3 and _width(word, font, metrics) > room:
            return word
    return ""


_widths: dict[tuple[str, str], float] = {}


def _width(word: str, font: str, metrics: QFontMetricsF) -> float:
    if (word, font) not in _widths:
        _widths[word, font] = metrics.horizontalAdvance(word)
    return _widths[word, font]


def _contrasts(seen: Snapshot) -> Iterator[Measure]:
    for text in seen.texts:
        rect = pixels.within(text.seen, seen.bare)
        if rect.isEmpty() or text.resting:
            continue
        grounds = pixels.beneath(seen.written, seen.bare, rect)
        if not grounds:
            # A line of it may be cut off; then nothing of it need be seen.
            whole = text.seen == text.place
            yield Measure("overlap", bool(whole and text.opacity > 0.1), f"beneath: {quoted(text)}")
            continue
        worst = min(
            _contrast(colour.rgba(), text.opacity, ground)
            for colour in text.colours
            for ground in grounds
        )
        # A sign without letters is an icon that a font draws.
        kind = "text-contrast" if any(map(str.isalnum, text.words)) else "icon-contrast"
        yield Measure(kind, worst, quoted(text))
    for control in seen.controls:
        around = control.seen.adjusted(-4, -4, 4, 4)
        rect = pixels.within(around, seen.bare)
        # Words tell a control as well as its border does, and more strongly.
        if not rect.isEmpty() and not control.worded and not control.resting:
            yield Measure("control-contrast", pixels.strongest(seen.bare, rect), control.called)
    for icon, place in seen.icons:
        rect = pixels.within(place, seen.bare)
        if rect.width() > 8 and rect.height() > 8:
            name = str(icon.property("name"))
            yield Measure("icon-contrast", pixels.strongest(seen.bare, rect), f"icon {name}")


@lru_cache(maxsize=100_000)
def _contrast(rgba: int, opacity: float, ground: int) -> float:
    from PySide6.QtGui import QColor

    return pixels.contrast(pixels.painted(QColor.fromRgba(rgba), opacity, ground), ground)


def _places(seen: Snapshot) -> Iterator[Measure]:
    yield Measure("cut", len(seen.misfits), "; ".join(seen.misfits[:3]))
    shown = [(text, text.seen) for text in seen.texts if not text.seen.isEmpty()]
    for (one, here), (other, there) in combinations(shown, 2):
        if here.intersects(there) and not _apart(ink(one), ink(other)):
            yield Measure("overlap", 1, f"{quoted(one)} and {quoted(other)}")
    yield Measure("overlap", 0, "")
    yield Measure("words", sum(t.length for t, _ in shown), "")


def _apart(one: QRectF, other: QRectF) -> bool:
    over = one.intersected(other)
    return over.width() <= 3 or over.height() <= 3


def ink(text: Text) -> QRectF:
    """Where the letters of a text stand, in the window."""
    item = text.item
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    metrics = QFontMetricsF(item.property("font"))
    left = {2: item.width() - wide, 4: (item.width() - wide) / 2}.get(_alignment(text), 0.0)
    # Above a capital and below a descender a line is empty.
    top = max(0.0, item.baselineOffset() - metrics.capHeight())
    below = max(0.0, item.height() - high)
    return item.mapRectToScene(
        QRectF(left, top, wide, max(1.0, item.height() - top - below - metrics.descent() / 2))
    ).intersected(text.seen)


def _alignment(text: Text) -> int:
    from PySide6.QtQml import qmlContext

    asked = QQmlExpression(qmlContext(text.item), text.item, "effectiveHorizontalAlignment")
    return int(asked.evaluate()[0] or 1)


def quoted(text: Text) -> str:
    """The beginning of a text, as a complaint names it."""
    words = " ".join(text.words.split())
    return f"“{words[:40]}…”" if len(words) > 40 else f"“{words}”"
