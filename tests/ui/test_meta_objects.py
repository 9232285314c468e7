"""No object of ours on the screen has a QMetaObject of its own (see tests/house/test_slots.py)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from shiboken6 import Shiboken

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.staff.driver import Driver

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def driver(small, clock: ManualClock) -> Iterator[Driver]:
    app = KioskApp(small, clock, properties={"windowed": True})
    yield Driver(app, patience_s=60)
    app.close()
    assert app.warnings == []


def test_no_object_of_ours_has_a_meta_object_that_ends_with_it(driver: Driver) -> None:
    visit = driver.app.visit
    visit.chooseLanguage("en")
    for page in visit.exhibit.pages:
        visit.open(page)
        driver.settle()
    ours = [
        thing
        for thing in Shiboken.getAllValidWrappers()
        if isinstance(thing, QObject) and type(thing).__module__.startswith("kiosk.")
    ]
    assert {"VisitModel", "SpeechModel", "FilmModel"} <= {type(thing).__name__ for thing in ours}
    # PySide6 6.11.3 keeps there what it adds to one object alone.
    assert [thing for thing in ours if "__METAOBJECT__" in vars(thing)] == []
