"""The glass: touches on their way to the screen, without those that mean nothing."""

from collections.abc import Callable, Hashable
from datetime import datetime

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QEventPoint, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.clock import Clock
from kiosk.model.device import Device
from kiosk.session.touches import Touches, Verdict
from kiosk.viewmodels.pressing import pressable_at
from kiosk.viewmodels.wake import WakeTimer

_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
_State = QEventPoint.State
# A scroller takes a drag over from a control within so many moves, or not at all.
SCROLLERS_TAKE = 3


class GlassFilter(QObject):
    """Takes from the touches of `window` what a hand did not mean, and calls `heard` for the rest.

    What is meant goes on unchanged. A contact that ends before it lifts (see Touches) is lifted
    for whatever would act on it, or moves it no further.

    `tapped` tells of every tap: its place x, y, and the width and height of the panel, all in
    millimetres, and when it was. `last` says when a contact came last, and from which panel.
    While it is `deaf`, the screen hears of no touch at all.
    """

    tapped = Signal(float, float, float, float, float)

    def __init__(
        self, heard: Callable[[], None], clock: Clock, window: QQuickWindow, device: Device
    ) -> None:
        super().__init__(window)
        self._heard = heard
        self._window = window
        self._device = device
        self._clock = clock
        self.deaf = False
        self.last: tuple[datetime, str] | None = None
        self._touches = Touches()
        # The panel, number and last place of each contact; the place in pixels of the window.
        self._seen: dict[Hashable, tuple[QPointingDevice, int, QPointF]] = {}
        # How often each has moved as a drag while a control still held it.
        self._slides: dict[Hashable, int] = {}
        # Those that a scroller or a picture must hear the end of.
        self._still_held: set[Hashable] = set()
        self._forwarding = False
        self._timer = WakeTimer(self._clock, self._touches.next_deadline, self.wake, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook. Returns True for what goes no further, or not as it came."""
        del watched
        if self._forwarding:
            return False
        if event.type() == QEvent.Type.TouchCancel:
            self._touches.cancel()
            self._seen.clear()
            self._slides.clear()
            self._still_held.clear()
            self._timer.follow()
        if event.type() not in _TOUCHES or not isinstance(event, QTouchEvent):
            return False
        self.last = self._clock.utc(), event.pointingDevice().name()
        if self.deaf:
            return self._hear_nothing(event)
        points = event.points()
        # Presses first: a new one can end those that rest.
        pressed = [p.id() for p in points if p.state() == _State.Pressed and self._begins(event, p)]
        self.wake()
        heard = [
            p for p in points
            if (p.id() in pressed if p.state() == _State.Pressed else self._goes_on(event, p))
        ]  # fmt: skip
        self._timer.follow()
        if len(heard) == len(points):
            return False
        if any(point.state() != _State.Stationary for point in heard):
            self._forward(event, heard)
        # Else Qt would make a mouse of it.
        event.accept()
        return True

    def _hear_nothing(self, event: QTouchEvent) -> bool:
        """Let go of what was held before, and take the event away."""
        if self._seen:
            for forgotten in (self._seen, self._slides, self._still_held):
                forgotten.clear()
            self._touches.cancel()
            self._send(QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice()))
        event.accept()
        return True

    def wake(self) -> None:
        """Let time pass. Called by the timer; a manual clock calls it by hand."""
        for key in self._touches.over(self._clock.now()):
            self._lift(key)
        self._timer.follow()

    def _begins(self, event: QTouchEvent, point: QEventPoint) -> bool:
        """Judge a press. Whether the screen hears of it."""
        place, scale = point.position(), self._pixels_per_mm()
        control = pressable_at(self._window.contentItem(), place)
        key = _key(event, point)
        verdict = self._touches.press(
            key, (place.x() / scale, place.y() / scale), self._clock.now(),
            control=shiboken6.getCppPointer(control)[0] if control else None,
            width=self._width(point) / scale,
            to_edge=self._to_edge(place) / scale,
        )  # fmt: skip
        self._seen[key] = event.pointingDevice(), point.id(), place
        self._slides[key] = 0
        self._still_held.discard(key)
        return self._hears(verdict, alive=True)

    def _goes_on(self, event: QTouchEvent, point: QEventPoint) -> bool:
        """Judge a contact that moves, rests or lifts. Whether the screen hears of it."""
        key, now, scale = _key(event, point), self._clock.now(), self._pixels_per_mm()
        if key not in self._seen:
            return False
        if point.state() != _State.Stationary:
            # One that rests is left in the coordinates of whatever it was last handed to.
            self._seen[key] = event.pointingDevice(), point.id(), point.position()
        place = self._seen[key][2]
        at = place.x() / scale, place.y() / scale
        if point.state() == _State.Released:
            verdict = self._touches.release(key, at, now)
            alive = True
            if verdict is Verdict.GOES_ON:
                width, height = self._window.width() / scale, self._window.height() / scale
                self.tapped.emit(*at, width, height, now)
        else:
            verdict = self._touches.move(key, at, now, self._width(point) / scale)
            alive = self._touches.moved_on(key, now)
        slides = verdict is Verdict.NO_TAP and _acts(event, point)
        self._slides[key] = self._slides.get(key, 0) + 1 if slides else 0
        if verdict is Verdict.ENDS or (
            slides and (self._slides[key] > SCROLLERS_TAKE or point.state() == _State.Released)
        ):
            self._touches.ignore(key)
            self._lift(key)
            verdict = Verdict.IGNORED
        if point.state() == _State.Released:
            del self._seen[key], self._slides[key]
            if key in self._still_held:
                self._still_held.remove(key)
                return True
        return self._hears(verdict, alive)

    def _hears(self, verdict: Verdict, alive: bool) -> bool:
        heard = verdict is not Verdict.IGNORED
        if heard and alive:
            self._heard()
        return heard

    def _lift(self, key: Hashable) -> None:
        """Let what would act on a contact believe that it has slid off and lifted."""
        device, number, _ = self._seen[key]
        # A point that we make lies in the corner, whatever it is given: nothing reaches there.
        point = QEventPoint(number, _State.Released, QPointF(), QPointF())
        event = QTouchEvent(QEvent.Type.TouchEnd, device, touchPoints=[point])
        if _acts(event, point):
            self._send(event)
        else:
            self._still_held.add(key)

    def _forward(self, event: QTouchEvent, points: list[QEventPoint]) -> None:
        """Send on a part of a touch."""
        states = {point.state() for point in points}
        kind = QEvent.Type.TouchUpdate
        if states == {_State.Pressed}:
            kind = QEvent.Type.TouchBegin
        elif states == {_State.Released}:
            kind = QEvent.Type.TouchEnd
        part = QTouchEvent(kind, event.pointingDevice(), event.modifiers(), points)
        part.setTimestamp(event.timestamp())
        self._send(part)

    def _send(self, event: QTouchEvent) -> None:
        self._forwarding = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._forwarding = False

    def _width(self, point: QEventPoint) -> float:
        """The larger diameter of the contact, in pixels; 0 if the panel does not tell."""
        size = point.ellipseDiameters()
        return max(size.width(), size.height())

    def _to_edge(self, place: QPointF) -> float:
        across = min(place.x(), self._window.width() - place.x())
        return min(across, place.y(), self._window.height() - place.y())

    def _pixels_per_mm(self) -> float:
        return self._device.pixels_per_mm(self._window.width(), self._window.height())


def _key(event: QTouchEvent, point: QEventPoint) -> Hashable:
    return shiboken6.getCppPointer(event.pointingDevice())[0], point.id()


def _acts(event: QTouchEvent, point: QEventPoint) -> bool:
    """Whether the contact is held by something that acts when it lifts."""
    grabber = event.exclusiveGrabber(point)
    return grabber is not None and grabber.inherits("QQuickTapHandler")
