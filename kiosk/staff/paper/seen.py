"""The texts that stand on the screen, and how much of each can be seen."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.pressing import can_be_pressed

_BREAK = re.compile(r"<br\s*/?>")
_TAG = re.compile(r"<[^>]*>")
# Signs without a shape of their own: Qt and our own typing set them where lines may not break.
_SHAPELESS = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]")
# What a line's own air may lose at the edge of a list, as a part of the letters' size.
_AIR = 0.35


@dataclass(frozen=True, slots=True)
class SeenText:
    """A text on the screen.

    `place` is where it lies in the window, in pixels; `seen` the part of it that can be seen, from
    0 to 1 of its height, as (from, to); `size` that of its letters, in pixels. `pressable` is a
    text on something that can be pressed; `cut` one that ends in dots, for want of room, `over` by
    about how many words.
    """

    text: str
    place: QRectF
    seen: tuple[float, float]
    size: float
    bold: bool = False
    pressable: bool = False
    cut: bool = False
    over: int = 0


def texts_on(view: QQuickItem) -> tuple[SeenText, ...]:
    """Every text that can be seen in `view`, in the order in which it was drawn."""
    frame = QRectF(0, 0, view.width(), view.height())
    return tuple(_texts(view, frame, False))


@dataclass(frozen=True, slots=True)
class DrawnPicture:
    """A picture on the screen, by the address of its file, and its size there in pixels."""

    source: str
    width: float
    height: float


def pictures_on(view: QQuickItem) -> tuple[DrawnPicture, ...]:
    """Every picture file that is drawn in `view`."""
    return tuple(_pictures(view))


def pictures_are_there(item: QQuickItem) -> bool:
    """Whether every picture file in `item` is loaded and can be seen: some show themselves only
    when they are.
    """
    if not item.isVisible():
        return True
    if item.inherits("QQuickImage") and item.property("source").isLocalFile():
        return bool(item.property("progress") == 1.0) and item.opacity() > 0
    return all(pictures_are_there(child) for child in item.childItems())


def _pictures(item: QQuickItem) -> Iterator[DrawnPicture]:
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.inherits("QQuickImage") and item.property("source").isLocalFile():
        size = item.property("paintedWidth"), item.property("paintedHeight")
        yield DrawnPicture(item.property("source").toLocalFile(), *size)
    for child in item.childItems():
        yield from _pictures(child)


def whole(texts: Iterable[SeenText]) -> tuple[tuple[SeenText, bool], ...]:
    """Each text once, where it was seen first, and whether all of it was seen in the end."""
    return tuple((found[0], _all_seen(found)) for found in _together(texts))


def unseen_words(texts: Iterable[SeenText]) -> dict[str, int]:
    """Each text that was never seen whole, and about how many of its words were not."""
    found = {}
    for parts in _together(texts):
        if not _all_seen(parts):
            share = 1 - sum(end - start for start, end in {part.seen for part in parts})
            hidden = round(len(parts[0].text.split()) * max(0.0, share))
            found[parts[0].text] = parts[0].over or max(1, hidden)
    return found


def _together(texts: Iterable[SeenText]) -> Iterable[list[SeenText]]:
    parts: dict[tuple[str, int], list[SeenText]] = {}
    for text in texts:
        parts.setdefault((text.text, round(text.place.height())), []).append(text)
    return parts.values()


def plain(text: str) -> str:
    """`text` without tags and without signs that have no shape, with single spaces."""
    return line(html.unescape(_TAG.sub("", _BREAK.sub(" ", text))))


def line(text: str) -> str:
    """`text` without signs that have no shape, with single spaces and the usual hyphen."""
    return " ".join(_SHAPELESS.sub("", text).replace("\u2011", "-").split())


def _texts(item: QQuickItem, frame: QRectF, pressable: bool) -> Iterator[SeenText]:
    if not item.isVisible() or item.opacity() == 0:
        return
    pressable = pressable or can_be_pressed(item)
    if item.clip():
        frame = frame.intersected(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
        if frame.isEmpty():
            return
    if item.inherits("QQuickText"):
        found = _text(item, frame, pressable)
        if found is not None:
            yield found
    for child in item.childItems():
        yield from _texts(child, frame, pressable)


def _text(item: QQuickItem, frame: QRectF, pressable: bool) -> SeenText | None:
    said = item.property("text")
    text = plain(said) if item.property("styled") else line(said)
    # A line that is too long for its place is as wide as it is drawn.
    width = max(item.width(), item.property("contentWidth"))
    place = item.mapRectToScene(
        QRectF(0, 0, width, max(item.height(), item.property("contentHeight")))
    )
    here = place.intersected(frame)
    if not text or here.isEmpty():
        return None
    across = min(place.width(), item.property("contentWidth")) or 1
    if here.width() < across - 2:
        return None
    top = (here.top() - place.top()) / place.height()
    font = item.property("font")
    return SeenText(
        text=text,
        place=place,
        seen=(top, top + here.height() / place.height()),
        size=font.pixelSize(),
        bold=font.weight() >= font.Weight.DemiBold,
        pressable=pressable,
        cut=bool(item.property("truncated")),
        over=_over(item, text),
    )


def _over(item: QQuickItem, text: str) -> int:
    """About how many words of a text are cut off for want of room."""
    if not item.property("truncated"):
        return 0
    room = float(item.property("lineCount") * item.width())
    missing = 1 - room / max(1.0, float(item.property("implicitWidth")), room)
    return max(1, round(len(text.split()) * missing))


def _all_seen(parts: list[SeenText]) -> bool:
    if parts[0].cut:
        return False
    air = _AIR * parts[0].size / max(1.0, parts[0].place.height())
    reached = 0.0
    for start, end in sorted(part.seen for part in parts):
        if start > reached + air:
            return False
        reached = max(reached, end)
    return reached >= 1 - air
