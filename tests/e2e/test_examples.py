"""Every page type, begun from its EXAMPLE, on the real screen, in one language and then another."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import KioskApp
from kiosk.cli import main
from kiosk.clock import ManualClock
from kiosk.pages import page_types
from kiosk.staff.driver import Driver
from tests.conftest import EXHIBITS, loaded

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXHIBITS / "small", tmp_path / "exhibit"))


@pytest.fixture
def shown(clock: ManualClock) -> Iterator[list[KioskApp]]:
    apps: list[KioskApp] = []
    yield apps
    for app in apps:
        app.close()
        assert app.warnings == []


@pytest.mark.parametrize("name", sorted(page_types()))
def test_an_example_is_shown_and_changes_its_language(
    name: str, folder: Path, clock: ManualClock, shown: list[KioskApp]
) -> None:
    assert main(["new", "page", name, "from-the-example", "--in", str(folder)]) == 0
    app = KioskApp(loaded(folder), clock, properties={"windowed": True})
    shown.append(app)
    driver = Driver(app, patience_s=60)
    app.visit.chooseLanguage("en")
    app.visit.open("from-the-example")
    driver.settle()
    heading = app.visit.page["values"]["heading"]
    english = {str(item.property("text")) for item in driver.shown()}
    assert heading in english

    app.visit.chooseLanguage("az")
    driver.settle()
    assert app.visit.page["id"] == "from-the-example"
    azerbaijani = {str(item.property("text")) for item in driver.shown()}
    assert app.visit.page["values"]["heading"] in azerbaijani
    assert heading not in azerbaijani
