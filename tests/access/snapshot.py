"""One look at the screen: every text and every control on it, with two pictures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.model.device import Device
from kiosk.staff.driver import Driver, can_be_pressed
from tests.e2e import walk

_COLOURS = re.compile(r'<font color="(#[0-9A-Fa-f]{6,8})">')
_TAGS = re.compile(r"<[^>]*>")


@dataclass(slots=True)
class Text:
    """Words on the screen. Sizes in pixels, `capital` in millimetres.

    `seen` is the part of `place` that nothing cuts off; `controls` are what it stands in.
    `resting`: it stands on a control that cannot be pressed just now.
    """

    item: QQuickItem
    words: str
    place: QRectF
    seen: QRectF
    capital: float
    colours: list[QColor]
    opacity: float
    controls: list[QQuickItem]
    lines: int
    resting: bool

    @property
    def length(self) -> int:
        """How many words."""
        return len(self.words.split())


@dataclass(slots=True)
class Control:
    """What can be pressed. `spoken` is its name for speech, `chosen` whether it looks chosen."""

    item: QQuickItem
    name: str
    spoken: str
    place: QRectF
    seen: QRectF
    primary: bool
    focusable: bool
    chosen: bool | None
    said_chosen: bool
    resting: bool
    worded: bool = False

    @property
    def called(self) -> str:
        """What it is called in a complaint."""
        return self.name or self.spoken or "a control without a name"


@dataclass(slots=True)
class Snapshot:
    """Everything on the screen at once. `bare` is the picture without its texts."""

    size: tuple[int, int]
    device: Device
    texts: list[Text]
    controls: list[Control]
    icons: list[tuple[QQuickItem, QRectF]]
    written: QImage
    bare: QImage
    misfits: list[str] = field(default_factory=list)

    @property
    def mm(self) -> float:
        """Pixels in a millimetre."""
        return self.device.pixels_per_mm(*self.size)

    def above_floor(self, y: float) -> float:
        """How high above the floor, in millimetres, a line of the picture lies."""
        return self.device.above_floor_mm((self.size[1] - y) / self.mm)


def look(driver: Driver, device: Device) -> Snapshot:
    """Take note of all that is on the screen, which must be at rest."""
    window = driver.app.window
    size = window.width(), window.height()
    texts: list[Text] = []
    controls: list[Control] = []
    icons: list[tuple[QQuickItem, QRectF]] = []
    for item in in_use(driver.app.view):
        resting = not item.isEnabled()
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        seen = _seen(item, place, QRectF(0, 0, *size))
        if item.inherits("QQuickText"):
            if walk.words(item).strip():
                texts.append(_text(item, place, seen, device.pixels_per_mm(*size), resting))
        elif can_be_pressed(item):
            controls.append(_control(item, place, seen, resting))
        # An Icon; the tick is a letter, and is measured with them.
        elif not resting and item.property("directional") is not None and not _is_tick(item):
            icons.append((item, seen))
    for control in controls:
        control.worded = any(control.item in text.controls for text in texts)
    written = driver.grab()
    return Snapshot(
        size, device, texts, controls, icons, written, _without(driver, texts),
        walk.complaints(driver.app),
    )  # fmt: skip


def in_use(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every item that can be seen on the layer that is in use, with controls that rest just now."""
    if not item.isVisible() or item.opacity() == 0:
        return
    parent = item.parentItem()
    begins_to_rest = not item.isEnabled() and (parent is None or parent.isEnabled())
    if begins_to_rest and not can_be_pressed(item):
        return
    yield item
    view = item.parentItem()
    rows = view is not None and view.inherits("QQuickItemView")
    for child in item.childItems():
        if not rows or _in_the_list(view, child):
            yield from in_use(child)


def _in_the_list(view: QQuickItem, row: QQuickItem) -> bool:
    """Whether a list shows this row: one that it keeps to use it again lies where it last was."""
    middle = row.x() + row.width() / 2, row.y() + row.height() / 2
    there = QQmlExpression(qmlContext(view), view, f"itemAt({middle[0]}, {middle[1]})")
    found = there.evaluate()[0]
    return found is None or found is row


def above(item: QQuickItem) -> Iterator[QQuickItem]:
    """The parents of an item, the nearest first."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _is_tick(icon: QQuickItem) -> bool:
    return icon.property("name") == "check"


def _seen(item: QQuickItem, place: QRectF, seen: QRectF) -> QRectF:
    seen = seen.intersected(place)
    for around in above(item):
        if around.clip():
            frame = QRectF(0, 0, around.width(), around.height())
            seen = seen.intersected(around.mapRectToScene(frame))
    return seen


def _text(item: QQuickItem, place: QRectF, seen: QRectF, mm: float, resting: bool) -> Text:
    words = walk.words(item)
    colours = [item.property("color")]
    if _is_markup(item):
        colours += [QColor(found) for found in _COLOURS.findall(words)]
        words = _TAGS.sub(" ", words).replace("&nbsp;", " ")
    opacity = item.opacity()
    for around in above(item):
        opacity *= around.opacity()
    return Text(
        item=item,
        words=words,
        place=place,
        seen=seen,
        capital=QFontMetricsF(item.property("font")).capHeight() / mm,
        colours=colours,
        opacity=opacity,
        controls=[around for around in above(item) if can_be_pressed(around)],
        lines=item.property("lineCount"),
        resting=resting,
    )


def _is_markup(item: QQuickItem) -> bool:
    # Python cannot read this enumeration. 0 is Text.PlainText.
    return QQmlExpression(qmlContext(item), item, "textFormat").evaluate()[0] != 0


def _said(item: QQuickItem) -> tuple[str, bool]:
    """The name of an item for speech, and whether speech calls it chosen.

    PySide6 takes what it wrapped before for what is made at the same address later, so neither
    QAccessible's interface nor a QMetaObject is asked.
    """
    for told in item.children():
        if told.inherits("QQuickAccessibleAttached"):
            chosen = bool(told.property("selected") or told.property("checked"))
            return str(told.property("name") or ""), chosen
    return "", False


def _control(item: QQuickItem, place: QRectF, seen: QRectF, resting: bool) -> Control:
    spoken, said_chosen = _said(item)
    chosen = next(
        (bool(item.property(n)) for n in CHOSEN if isinstance(item.property(n), bool)), None
    )
    return Control(
        item=item,
        name=item.objectName(),
        spoken=spoken,
        place=place,
        seen=seen,
        resting=resting,
        primary=bool(item.property("primary") or item.property("large")),
        focusable=item.activeFocusOnTab(),
        chosen=chosen,
        said_chosen=said_chosen,
    )


CHOSEN = ("selected", "chosen", "isPresent")
"""Properties of a control that say whether it is the chosen one."""


def _without(driver: Driver, texts: list[Text]) -> QImage:
    """The picture without the texts, which keep their places meanwhile."""
    opacities = [(text.item, text.item.opacity()) for text in texts]
    for item, _ in opacities:
        item.setOpacity(0)
    bare = driver.grab()
    for item, opacity in opacities:
        item.setOpacity(opacity)
    return bare
