"""A visitor before the people of an exhibit, and exhibits with as many people as a test wants."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QPointF, QSize
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.exhibit import Exhibit
from kiosk.model.person import Person
from kiosk.model.refs import PersonRef, SourceRef
from kiosk.model.roll import in_stated_order
from kiosk.model.search import NameIndex
from kiosk.staff.driver import Driver
from tests.conftest import TODAY
from tests.e2e import walk

LANDSCAPE, PORTRAIT, LARGE = QSize(1920, 1080), QSize(1080, 1920), QSize(3840, 2160)
SURNAMES = [
    "Abbasov",
    "Əhmədova",
    "Çinarov",
    "Zeynalova",
    "İbrahimov",
    "Qasımova",
    "Xəlilov",
    "Şirinova",
]


def with_people(exhibit: Exhibit, people: list[Person]) -> Exhibit:
    """`exhibit` with these people and no others."""
    return replace(
        exhibit, names=NameIndex(in_stated_order(people)), version=f"{len(people)} people"
    )


def with_many(exhibit: Exhibit, number: int) -> Exhibit:
    """`exhibit` with so many invented people."""
    source = SourceRef(next(iter(exhibit.sources)))
    return with_people(
        exhibit,
        [
            Person(
                id=PersonRef(f"n{n}"),
                name=f"Nümunə {SURNAMES[n % len(SURNAMES)]}-{n:05}",
                sources=(source,),
            )
            for n in range(number)
        ],
    )


class Visitor(Driver):
    """Someone at the page of people."""

    def touch(self, name: str) -> None:
        """Touch what has this name, and wait until nothing moves."""
        self.tap(name)
        self.settle()

    def touch_light(self, index: int) -> None:
        """Touch the light of the person at `index` of the stated order."""
        self.touch_at(self.lights()[index])

    def touch_at(self, where: QPointF) -> None:
        """Touch a point of the drawing of the lights."""
        drawing = self.find("lights")
        assert drawing is not None
        self._note_frame()
        self.finger.tap(drawing.mapToScene(where))
        self.settle()

    def lights(self) -> list[QPointF]:
        """Where the lights stand, in their drawing."""
        drawing = self.find("lights")
        assert drawing is not None
        points = drawing.property("points")
        found = points.toVariant() if isinstance(points, QJSValue) else points
        return [QPointF(point["x"], point["y"]) for point in found]

    def said(self) -> list[str]:
        """All words in sight."""
        texts = (item for item in self.shown() if item.inherits("QQuickText"))
        return [str(item.property("text")) for item in texts if item.property("text")]

    def names(self, start: str) -> list[str]:
        """What follows `start` in the names of what is in sight, from above."""
        found = sorted(filter(self._in_sight, self.named(start)), key=_from_above)
        return [item.objectName().removeprefix(start) for item in found]

    def _in_sight(self, item: QQuickItem) -> bool:
        """A list keeps its current row when that is scrolled away."""
        return self._everywhere(item).contains(walk.centre(item))

    def shows(self) -> str:
        """The person whose page is open, or nothing."""
        return self.app.visit.session.visit.item


def _from_above(item: QQuickItem) -> tuple[float, float]:
    at = item.mapToScene(QPointF(0, 0))
    return round(at.y()), at.x()


@contextmanager
def visiting(
    exhibit: Exhibit, size: QSize = LANDSCAPE, language: str = "en", scale: float = 1.0
) -> Iterator[Visitor]:
    """Someone at the page of people of `exhibit`. A warning of Qt's fails the test."""
    app = KioskApp(exhibit, ManualClock(today=TODAY), properties={"windowed": True})
    try:
        app.resize(size)
        visitor = Visitor(app, patience_s=60)
        begin(visitor, language, scale)
        yield visitor
        assert app.warnings == []
    finally:
        app.close()


def begin(visitor: Visitor, language: str = "en", scale: float = 1.0) -> None:
    """Begin a visit at the page of people."""
    visit = visitor.app.visit
    visit.chooseLanguage(language)
    visit.chooseTextScale(scale)
    visit.open(next(name for name, page in visit.exhibit.pages.items() if page.TYPE == "people"))
    visitor.settle()
