"""Where the walker goes: every page of an exhibit, and what lies over and behind them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.device import Device
from kiosk.model.exhibit import Exhibit
from kiosk.staff.driver import Driver, NotReachedError
from tests.e2e import walk
from tests.exhibits.pseudo import TAG

SIZES = {"landscape": QSize(1920, 1080), "portrait": QSize(1080, 1920)}


@dataclass(frozen=True, slots=True)
class Walk:
    """One visit by one walker: what is set for it does not change on the way.

    `parts`: "pages" looks at every page and sheet, "attract" at the attract loop, "motion" at
    what moves, "keys" walks with the Tab key, compares chosen and not chosen in grey, and scrolls.
    """

    exhibit: str
    language: str
    size: str = "landscape"
    scale: float = 1.0
    palette: str = "own"
    parts: tuple[str, ...] = ("pages",)
    lowered: bool = False

    def __str__(self) -> str:
        words = [self.exhibit, self.language, self.size, f"{self.scale:g}", self.palette]
        words += ["lowered"] * self.lowered
        return " ".join(words)


class Walker(Driver):
    """Goes where a visitor can go."""

    def __init__(self, app: KioskApp, way: Walk) -> None:
        super().__init__(app, patience_s=30)
        self.way = way

    def begin(self) -> None:
        """Begin a visit with everything set as the walk wants it."""
        visit = self.app.visit
        visit.chooseLanguage(self.way.language)
        visit.adjust("less_motion", True)  # quicker, and nothing stands elsewhere
        visit.adjust("text_scale", self.way.scale)
        visit.adjust("palette", self.way.palette)
        visit.adjust("lowered", self.way.lowered)
        self.settle()

    def open(self, page: str) -> None:
        """Open a page."""
        self.app.visit.layOver("")
        self.app.visit.open(page)
        try:
            self.settle()
        except NotReachedError as failure:
            raise NotReachedError(f"{self.way}: {page}: {failure}") from failure

    def pages(self) -> Iterator[str]:
        """Go to every page, then to what it hides, and name each stop."""
        exhibit = self.app.visit.exhibit
        for page in exhibit.pages:
            self.open(page)
            yield page
            if not self.hides_something(page):
                continue
            if "keys" in self.way.parts:  # what was changed by hand goes with the page
                self.open(exhibit.home)
                self.open(page)
            yield from self._more(exhibit, page)

    def hides_something(self, page: str) -> bool:
        """Whether there is more on a page than is seen at first."""
        more = bool(self.app.visit.exhibit.pages[page].ITEM)
        return more or bool(self.named("view:") or self.named("gate:"))

    def sheets(self) -> Iterator[str]:
        """Lay over what can lie over a page, and let time pass until the kiosk asks."""
        exhibit = self.app.visit.exhibit
        self.open(exhibit.home)
        for overlay in ("access", *(f"source:{name}" for name in list(exhibit.sources)[:1])):
            self.app.visit.layOver(overlay)
            self.settle()
            yield f"{overlay.partition(':')[0]} sheet"
        self.app.visit.layOver("")
        self.pass_time(600)
        self.settle()
        yield "still-there prompt"
        self.app.visit.touched()
        self.settle()

    def _more(self, exhibit: Exhibit, page: str) -> Iterator[str]:
        for view in [item.objectName() for item in self.named("view:")][1:]:
            self.tap(view)
            self.settle()
            yield f"{page}, {view.partition(':')[2]}"
        gates = [item.objectName() for item in self.named("gate:")]
        for gate in [name for name in gates if name.endswith(":continue")][:1]:
            self.tap(gate)
            self.settle()
            yield f"{page}, opened"
        if exhibit.pages[page].ITEM and exhibit.names.people:
            self.app.visit.openItem(exhibit.names.people[0].id)
            self.settle()
            yield f"{page}, a person"


def walker(exhibit: Exhibit, way: Walk, device: Device) -> Walker:
    """A kiosk with someone in front of it; take `app` down afterwards."""
    app = KioskApp(
        exhibit, ManualClock(today=walk.TODAY), properties={"windowed": True}, device=device
    )
    app.resize(SIZES[way.size])
    driver = Walker(app, way)
    driver.wait_until(app.window.isExposed, "the window is not shown")
    driver.settle()
    return driver


_PARTS = {False: ("pages",), True: ("pages", "keys", "attract", "motion")}


def all_walks(exhibits: dict[str, Exhibit]) -> list[Walk]:
    """Every language, size, text size and choice of colours, by keys at the normal text size."""
    return [
        Walk(name, language, size, scale, palette, _PARTS[scale == 1.0])
        for name, exhibit in exhibits.items()
        for language in exhibit.languages
        for size in SIZES
        for scale in (1.0, 1.35, 2.0)
        for palette in ("own", "other", "contrast")
    ] + lowered(exhibits)


def some_walks(exhibits: dict[str, Exhibit]) -> list[Walk]:
    """Where faults are likeliest: the largest text everywhere, and once each of the rest."""
    walks = []
    for name, exhibit in exhibits.items():
        own = exhibit.default_language
        if name == "pseudo":  # only its language that is written from the right
            walks += [Walk(name, TAG), Walk(name, TAG, "portrait", 2.0)]
            continue
        walks += [
            Walk(name, language, size, 2.0) for language in exhibit.languages for size in SIZES
        ]
        walks += [
            Walk(name, own, parts=("pages", "keys")),
            Walk(name, own, parts=("attract", "motion")),
            Walk(name, own, "portrait", parts=("attract",)),
            Walk(name, own, palette="other"),
            Walk(name, own, palette="contrast"),
            Walk(name, list(exhibit.languages)[-1], "portrait", 1.35, "contrast"),
        ]
    return walks + lowered(exhibits)


def lowered(exhibits: dict[str, Exhibit]) -> list[Walk]:
    """The controls lowered, where a panel is tall."""
    name, exhibit = next(iter(exhibits.items()))
    return [replace(Walk(name, exhibit.default_language, "portrait"), lowered=True)]
