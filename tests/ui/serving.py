"""Staff in front of the kiosk, for tests: the five corners, the PIN, and a panel that asks no real
program.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QSize

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.device import Device
from kiosk.model.exhibit import Exhibit
from kiosk.ops.panel import Choices
from kiosk.resting import RestingApp
from kiosk.service.asking import Programs
from kiosk.service.house import Keeping, NoVersions, Stick
from kiosk.service.serving import Serving
from kiosk.session.corners import ORDER, Corner
from kiosk.session.pin import Kept, hashed
from kiosk.staff.driver import Driver

PIN = "802519"
KEPT = Kept("00" * 16, hashed(PIN, "00" * 16, (2, 1, 1)), (2, 1, 1))
PROBLEMS = (
    '[{"file": "pages/home.yaml", "line": 12, "severity": "error", "message": "There is no page '
    '“plantin”.", "fix": "Write the id of a page that exists."}]'
)


def prints(text: str) -> list[str]:
    """A program that prints `text`."""
    return [sys.executable, "-c", f"import sys; sys.stdout.buffer.write({text!r}.encode())"]


def programs(problems: str = PROBLEMS) -> Programs:
    """Programs that answer at once."""
    return Programs(
        check=lambda folder, language: prints(problems),
        sound=lambda: prints('{"plays": true, "voices": ["en", "ru"]}'),
        learn=lambda device: prints(""),
    )


class TwoVersions(NoVersions):
    """A kiosk to which something was published, with a stick in it."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.plugged: Stick | None = Stick("Spring", ("2 pages are new.",))

    def speak(self, language: str) -> None:
        self.language = language

    def current(self) -> str:
        return "winter"

    def others(self) -> tuple[str, ...]:
        return ("autumn",)

    def go_back(self) -> bool:
        self.done.append("go back")
        return True

    def stick(self) -> Stick | None:
        return self.plugged

    def publish(self) -> bool:
        self.done.append("publish")
        return True

    def progress(self) -> str:
        return "It is being copied." if "publish" in self.done else ""


class Staff:
    """Somebody who knows the way in, before a kiosk that shows `exhibit` or, without one, none."""

    def __init__(
        self,
        exhibit: Exhibit | None,
        clock: ManualClock,
        keeping: Keeping | None = None,
        serving: Serving | None = None,
        size: tuple[int, int] = (1280, 720),
        device: Device | None = None,
    ) -> None:
        keeping = keeping or Keeping(pin=KEPT, choices=Choices(language="en"))
        serving = serving or Serving(keeping, programs=programs(), folder=lambda: Path("somewhere"))
        if exhibit is None:
            self.app = RestingApp(clock, device, serving, windowed=True)
        else:
            self.app = KioskApp(
                exhibit, clock, properties={"windowed": True}, device=device, serving=serving
            )
        self.driver = Driver(self.app)
        self.clock = clock
        self.device = device or Device()
        self.app.resize(QSize(*size))
        self.driver.settle()

    @property
    def service(self):
        return self.app.service

    @property
    def stage(self) -> str:
        return self.service.stage

    def touch_corners(self, order=ORDER) -> None:
        """Tap these corners, one after the other, and let the last one arrive."""
        width, height = self.app.window.width(), self.app.window.height()
        # Nearer to the edge, a touch on no control is a sleeve.
        inset = self.device.pixels_per_mm(width, height) * 12
        places = {
            Corner.TOP_LEFT: QPointF(inset, inset),
            Corner.TOP_RIGHT: QPointF(width - inset, inset),
            Corner.BOTTOM_RIGHT: QPointF(width - inset, height - inset),
            Corner.BOTTOM_LEFT: QPointF(inset, height - inset),
        }
        for corner in order:
            self.driver.finger.tap(places[corner])
        self.driver.settle()

    def type(self, pin: str) -> None:
        for digit in pin:
            self.tap("digit:" + digit)
        self.tap("enter")

    def tap(self, name: str) -> None:
        self.driver.tap("service:" + name)

    def text(self, name: str) -> str:
        item = self.driver.find("service:" + name)
        return str(item.property("text")) if item else ""

    def open(self, part: str = "state") -> "Staff":
        """Be at this page of the panel, with every answer there."""
        self.touch_corners()
        self.type(PIN)
        self.driver.wait_until(
            lambda: not (self.service._check.asks or self.service._ask_sound.asks), "no answer"
        )
        self.tap("part:" + part)
        self.driver.settle()
        return self

    def pass_time(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.app.visit.wake()
        self.app.service.wake()

    def close(self) -> None:
        assert self.app.warnings == []
        self.app.close()
