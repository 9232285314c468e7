"""The turns of the names over a restart of the program, as it runs in the museum."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app import KioskApp, _open_to_staff
from kiosk.clock import ManualClock
from kiosk.model.attract import Scene
from kiosk.model.exhibit import Exhibit
from kiosk.model.refs import PageRef
from kiosk.ops import names
from kiosk.session.ledger import Ledger
from kiosk.staff.driver import Driver

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    return tmp_path / "kiosk"


@pytest.fixture
def naming(small: Exhibit) -> Exhibit:
    """An exhibit whose loop shows nothing but names."""
    name = Scene(kind="name", seconds=7.0, opens=PageRef("people"))
    return replace(small, scenes=(name, name), version="naming")


@pytest.fixture
def run(naming: Exhibit, clock: ManualClock) -> Iterator[Callable[[int], list[str]]]:
    """Start the kiosk as it runs in the museum, look at so many scenes, and switch it off."""
    warnings: list[str] = []

    def run(scenes: int) -> list[str]:
        app = KioskApp(naming, clock, properties={"windowed": True}, ledger=names.recall())
        control = _open_to_staff(app)
        driver, seen = Driver(app, patience_s=60), []
        for scene in range(scenes):
            if scene:
                driver.pass_time(7)
            driver.settle()
            found = driver.named("scene-name")
            seen.append(str(found[-1].property("text")))
        control.close()
        app.close()
        warnings.extend(app.warnings)
        return seen

    yield run
    assert warnings == []


def test_the_names_go_on_where_they_were(naming: Exhibit, run, state: Path) -> None:
    seen = [name for scenes in (1, 2, 1, 3, 1, 2) for name in run(scenes)]
    assert seen == [person.name for person in naming.people] * 2
    assert names.read().full_rounds([str(person.id) for person in naming.people]) == 2


def test_a_spoilt_ledger_begins_anew_with_the_first_name(naming: Exhibit, run, state: Path) -> None:
    run(2)
    (state / "names.json").write_text("{")
    assert run(1) == [naming.people[0].name]


def test_only_the_kiosk_in_the_museum_keeps_the_ledger(
    naming: Exhibit, clock: ManualClock, state: Path
) -> None:
    app = KioskApp(naming, clock, properties={"windowed": True})
    driver = Driver(app, patience_s=60)
    driver.pass_time(7)
    driver.settle()
    assert app.visit.roll.ledger.lines
    app.close()
    assert names.read() == Ledger() and not state.exists()
