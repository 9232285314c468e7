"""Puts any state of an exhibit on the screen at once, and looks at it until all of it was seen."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import count

from PySide6.QtCore import QMetaObject, QObject, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.device import Device
from kiosk.model.exhibit import Exhibit
from kiosk.session.session import Change
from kiosk.session.table import Event, State
from kiosk.session.visit import Step, Visit
from kiosk.staff.driver import Driver, NotReachedError
from kiosk.staff.paper.seen import (
    DrawnPicture,
    SeenText,
    pictures_are_there,
    pictures_on,
    texts_on,
)

MOST_STEPS = 200
"""Steps by which one list is scrolled at the most."""
# A little of what was seen before stays in sight.
_STEP = 0.86
MOST_WAITS = 500
# Nothing fades here: what moves, moves in the next frame.
POLL_MS, STILL_MS = 2, 20


class Stage:
    """The whole kiosk, off screen if need be, with `exhibit` in a window of `size` pixels.

    Nothing fades and no time passes. Where the exhibit has scenes for days of mourning, they
    follow the others. Raises NotReachedError when something never comes to rest.
    """

    def __init__(
        self, exhibit: Exhibit, size: tuple[int, int], today: date, device: Device | None = None
    ) -> None:
        scenes = (*exhibit.scenes, *exhibit.mourning_scenes)
        shown = replace(exhibit, scenes=scenes, observances=(), mourning=None, mourning_scenes=())
        self.app = KioskApp(
            shown, ManualClock(today=today), properties={"windowed": True}, device=device
        )
        self.driver = Driver(self.app, patience_s=30.0, poll_ms=POLL_MS, still_ms=STILL_MS)
        theme = self.app.engine.singletonInstance("Kiosk", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("still", True)
        self._fresh = count(1)
        wanted = QSize(*size)
        self.app.resize(wanted)
        self.driver.wait_until(
            lambda: self.app.window.size() == wanted,
            f"the window cannot be {size[0]} x {size[1]} on this screen",
        )

    def close(self) -> None:
        """Take the window down."""
        self.app.close()

    @property
    def exhibit(self) -> Exhibit:
        """The exhibit as it is shown here."""
        return self.app.visit.exhibit

    # What is shown

    def begin(self, language: str) -> None:
        """Leave the attract loop, in `language`."""
        if self.app.visit.session.state is State.ATTRACT:
            self.app.visit.chooseLanguage(language)
        self._change(lambda visit: visit.speak(language))
        self.come_to_rest()

    def show(
        self,
        language: str,
        text_size: float,
        page: str,
        item: str = "",
        memory: Mapping[str, float] | None = None,
        overlay: str = "",
    ) -> None:
        """Show a page made anew, with every gate closed."""

        def turn(visit: Visit) -> Visit:
            # The way back makes it another page than any before.
            step = Step(visit.home, "", {"shown": float(next(self._fresh))})
            there = replace(
                visit, page=page, item=item, memory=dict(memory or {}), way_back=(step,),
                gates=frozenset(), overlay=overlay, language=language,
            )  # fmt: skip
            return there.adjust(text_scale=text_size)

        self._change(turn)
        self.come_to_rest()

    def gates(self) -> list[str]:
        """The names of the closed gates on the page, as touch knows them."""
        return [
            name
            for item in self.driver.named("gate:")
            if (name := item.objectName()).endswith(":continue")
        ]

    def open_gates(self) -> None:
        """Open every gate of the page, as its button does when it is touched."""
        for name in self.gates():
            button = self.driver.find(name)
            assert button is not None
            QMetaObject.invokeMethod(button, "clicked")
            self.come_to_rest()

    def next_scene(self) -> None:
        """Let the attract loop go on to its next scene."""
        session, clock = self.app.visit.session, self.app.clock
        before = session.scenes_shown
        for _ in range(MOST_WAITS):
            deadline = session.next_deadline()
            if deadline is None:
                break
            self.driver.pass_time(max(0.0, deadline - clock.now()) + 0.001)
            if session.scenes_shown != before:
                self.come_to_rest()
                return
        raise NotReachedError("the attract loop does not go on by itself")

    # What is seen of it

    def picture(self) -> QImage:
        """What the window shows."""
        return self.driver.grab()

    def texts(self) -> tuple[SeenText, ...]:
        """The texts that can be seen just now."""
        return texts_on(self.app.view)

    def drawn(self) -> tuple[DrawnPicture, ...]:
        """The picture files that are drawn just now."""
        return pictures_on(self.app.view)

    def steps(self, most: int = MOST_STEPS) -> Iterator[int]:
        """Scroll everything that scrolls, step by step from its beginning to its end.

        Yields the number of the step, from 0 to below `most`, with the screen at rest; the first
        is what is there already. A list that has gone to a place by itself begins anew after it.
        """
        yield 0
        moved = self._to_the_top() or self._scroll()
        for step in range(1, most):
            if not moved:
                return
            self.come_to_rest()
            yield step
            moved = self._scroll()

    def _to_the_top(self) -> bool:
        moved = False
        for flick in self._lists():
            if flick.property("contentY") > flick.property("originY") + 2:
                flick.setProperty("contentY", flick.property("originY"))
                moved = True
        return moved

    def _scroll(self) -> bool:
        moved = False
        for flick in self._lists():
            height, at = flick.height(), flick.property("contentY")
            end = flick.property("originY") + flick.property("contentHeight") - height
            if at < end - 2:
                flick.setProperty("contentY", min(end, at + height * _STEP))
                moved = True
        return moved

    def _lists(self) -> list[QQuickItem]:
        """What scrolls up and down just now: a picture or a map that is zoomed is none of it."""
        return [
            item
            for item in self.driver.shown()
            if item.inherits("QQuickFlickable")
            and item.property("interactive")
            and item.height() > 0
            and item.property("contentWidth") <= item.width() + 2
        ]

    def _change(self, change: Change) -> None:
        visit = self.app.visit
        visit.act(lambda now: visit.session.handle(Event.CHANGED, now, change))

    def come_to_rest(self) -> None:
        """Until every picture is loaded and nothing has moved anything for two turns.

        A drawing paints itself after its page: it is waited for until no frame follows any more.
        A file that turns out to be broken is not waited for longer than a second.
        """
        turns = left = 0

        def rested() -> bool:
            nonlocal turns, left
            left += 1
            there = self.app.view.property("settled") and (
                left > MOST_WAITS or pictures_are_there(self.app.view)
            )
            turns = turns + 1 if there and self.driver.at_rest() else 0
            return turns >= 2

        self.driver.wait_until(rested, "the screen does not come to rest")
        if any(item.inherits("QQuickCanvasItem") for item in self.driver.shown()):
            self.driver.settle()
