"""A power cut behind every single operation: the kiosk starts the old or the new exhibit, whole."""

from pathlib import Path

import pytest

from kiosk.clock import ManualClock
from kiosk.packs.boot import boot
from kiosk.packs.errors import UnusableError
from kiosk.packs.follow import TRIAL_S, Follower
from kiosk.packs.intake import RESERVE
from kiosk.packs.publish import Publisher
from kiosk.packs.store import Store
from kiosk.packs.versions import SHIPPED
from tests.packs.conftest import AT, PlayedScreen, approves, tiny
from tests.packs.crashing import MemoryDisk, choices

SHIPPED_FOLDER = Path("/shipped")


class Machine:
    """A kiosk whose disk is in memory, and what it may show after a cut at each of its times."""

    def __init__(self, tmp_path: Path) -> None:
        self.root = tmp_path / "state"
        self.root.mkdir()
        self.sources = tmp_path
        self.disk = MemoryDisk(self.root)
        self.store = Store(self.root, self.disk)
        self.clock, self.screen = ManualClock(), PlayedScreen()
        self.allowed: list[set[str]] = []
        booted = boot(self.store, str, SHIPPED_FOLDER, AT)  # type: ignore[arg-type]
        assert booted is not None
        self.kiosk = Follower(
            self.store, self.screen, str, self.clock, SHIPPED_FOLDER, booted.exhibit, SHIPPED
        )  # type: ignore[arg-type]
        self.may_show(SHIPPED)

    def may_show(self, *versions: str) -> None:
        """All operations since the last call leave one of `versions`, or what was before."""
        self.allowed += [set(versions)] * (len(self.disk.marks) - len(self.allowed))

    def publish(self, text: str) -> str:
        source = tiny(self.sources / text, text)
        return Publisher(self.store, judge=approves).publish(source, AT).version

    def let_time_pass(self) -> None:
        self.kiosk.look()
        self.clock.advance(TRIAL_S + 1)
        self.kiosk.look()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def everything(machine: Machine) -> None:
    """Four editions, one of which breaks, and the way back."""
    shown = SHIPPED
    for text in ("first", "second", "third", "fourth"):
        new = machine.publish(text)
        machine.let_time_pass()
        machine.may_show(shown, new)
        shown = new
    broken = machine.publish("broken")
    machine.kiosk.look()
    machine.screen.wrong = "the screen said something."
    machine.kiosk.look()
    machine.screen.wrong = ""
    machine.may_show(shown, broken)
    assert machine.store.read().badness(broken)
    before = machine.store.read().before()
    machine.store.change(lambda versions: versions.wait_for(before))
    machine.let_time_pass()
    machine.may_show(shown, before)
    assert machine.store.read().current == before


def test_after_every_power_cut_one_whole_version_starts(
    machine: Machine, caplog: pytest.LogCaptureFixture
) -> None:
    everything(machine)
    machine.store.showing.drop()
    disk, states = machine.disk, 0
    for operation, allowed in enumerate(machine.allowed, start=1):
        for chosen in choices(disk.open_effects(operation), seed=operation):
            after = disk.cut_off(operation, lambda _open, chosen=chosen: chosen)
            states += 1
            starts_whole(machine.root, after, allowed)
    assert "cannot be read" not in caplog.text
    assert states > 3000, states


def starts_whole(root: Path, disk: MemoryDisk, allowed: set[str]) -> None:
    store = Store(root, disk)
    booted = boot(store, str, SHIPPED_FOLDER, AT)  # type: ignore[arg-type]
    store.showing.drop()
    assert booted is not None
    assert booted.version in allowed
    if booted.version != SHIPPED:
        assert store.whole(booted.version, thoroughly=True) is not None
        assert booted.exhibit == str(store.folder_of(booted.version))


def test_after_a_power_cut_publishing_works_again(machine: Machine) -> None:
    machine.publish("first")
    machine.let_time_pass()
    done = len(machine.disk.marks)
    machine.publish("second")
    machine.store.showing.drop()
    for operation in range(done, len(machine.disk.marks), 3):
        for chosen in choices(machine.disk.open_effects(operation), seed=operation)[:6]:
            after = machine.disk.cut_off(operation, lambda _open, chosen=chosen: chosen)
            store = Store(machine.root, after)
            new = Publisher(store, judge=approves).publish(machine.sources / "second", AT).version
            starts_whole(machine.root, after, {new})


def test_a_publisher_that_syncs_nothing_would_be_found_out(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MemoryDisk, "sync", lambda self, path: self._mark())
    everything(machine)
    machine.store.showing.drop()
    spoilt = 0
    for operation in range(1, len(machine.allowed) + 1):
        for chosen in choices(machine.disk.open_effects(operation)[:40], seed=operation)[:12]:
            after = machine.disk.cut_off(operation, lambda _open, chosen=chosen: chosen)
            try:
                starts_whole(machine.root, after, machine.allowed[operation - 1])
            except AssertionError:
                spoilt += 1
    assert spoilt > 0


def test_a_disk_that_is_full_in_the_middle_leaves_the_old_version(machine: Machine) -> None:
    old = machine.publish("first")
    machine.let_time_pass()
    machine.store.showing.drop()
    source = tiny(machine.sources / "second", "second")
    machine.disk.free = lambda folder: RESERVE * 9  # type: ignore[method-assign]
    refused = 0
    for room in range(0, 6000, 25):
        machine.disk.room = room
        try:
            new = Publisher(machine.store, judge=approves).publish(source, AT).version
        except UnusableError as error:
            assert "The kiosk goes on as it is." in str(error)
            refused += 1
            starts_whole(machine.root, machine.disk, {old})
        else:
            machine.disk.room = 10**9
            return starts_whole(machine.root, machine.disk, {new})
    raise AssertionError(f"{refused} times refused")
