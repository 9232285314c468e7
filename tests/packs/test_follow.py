"""A running kiosk follows what is published: at idle, on trial, and back if need be."""

from pathlib import Path

import pytest

from kiosk.clock import ManualClock
from kiosk.packs.boot import boot
from kiosk.packs.follow import TRIAL_S, Follower
from kiosk.packs.publish import Publisher
from kiosk.packs.store import Store
from kiosk.packs.versions import SHIPPED, Versions
from tests.packs.conftest import AT, PlayedScreen, approves, tiny


class Played:
    """A kiosk with a played screen."""

    def __init__(self, store: Store, tmp_path: Path) -> None:
        self.store, self.sources = store, tmp_path
        self.screen, self.clock = PlayedScreen(), ManualClock(utc=AT)
        self.refused: set[str] = set()
        self.start()

    def start(self) -> None:
        self.store.showing.drop()
        booted = boot(self.store, self.opens, Path("/shipped"), AT)  # type: ignore[arg-type]
        assert booted is not None
        self.kiosk = Follower(
            self.store, self.screen, self.opens, self.clock, Path("/shipped"),
            booted.exhibit, booted.version,
        )  # type: ignore[arg-type]  # fmt: skip

    def opens(self, folder: Path) -> str | None:
        name = folder.parent.name if folder.name == "exhibit" else SHIPPED
        return None if name in self.refused else name

    def publish(self, text: str) -> str:
        source = tiny(self.sources / text, text)
        return Publisher(self.store, judge=approves).publish(source, AT, again=True).version

    def last(self) -> None:
        self.clock.advance(TRIAL_S)
        self.kiosk.look()

    @property
    def shown(self) -> object:
        return self.screen.shown[-1] if self.screen.shown else SHIPPED


@pytest.fixture
def played(store: Store, tmp_path: Path):
    played = Played(store, tmp_path)
    yield played
    store.showing.drop()


def test_what_is_published_is_shown_when_nobody_is_there(played: Played) -> None:
    played.screen.free = False
    new = played.publish("new")
    played.kiosk.look()
    assert played.shown == SHIPPED
    played.screen.free = True
    played.kiosk.look()
    assert played.shown == new
    assert played.store.read().on_trial
    played.clock.advance(TRIAL_S - 1)
    played.kiosk.look()
    assert played.store.read().on_trial
    played.last()
    assert not played.store.read().on_trial
    assert played.screen.shown == [new]


def test_without_a_picture_the_trial_does_not_end(played: Played) -> None:
    played.publish("new")
    played.screen.drawn = False
    played.kiosk.look()
    played.last()
    assert played.store.read().on_trial
    played.screen.drawn = True
    played.kiosk.look()
    assert not played.store.read().on_trial


def test_a_version_that_complains_is_taken_back_but_not_under_a_visitor(played: Played) -> None:
    good = played.publish("good")
    played.kiosk.look()
    played.last()
    new = played.publish("new")
    played.kiosk.look()
    played.screen.wrong, played.screen.free = "the screen said: no.", False
    played.last()
    assert played.shown == new
    played.screen.free = True
    played.kiosk.look()
    played.screen.wrong = ""
    assert played.shown == good
    versions = played.store.read()
    assert versions.current == good and not versions.on_trial
    assert versions.bad[0].why == "the screen said: no."
    played.last()
    assert played.shown == good


def test_a_version_that_breaks_when_it_is_shown_is_taken_back_at_once(played: Played) -> None:
    new = played.publish("new")
    played.screen.breaks_on = new
    played.kiosk.look()
    assert played.screen.shown == [new, SHIPPED]
    assert played.store.read().current == SHIPPED
    assert played.store.read().badness(new)


def test_a_version_that_does_not_open_is_never_shown(played: Played) -> None:
    new = played.publish("new")
    played.refused.add(new)
    played.kiosk.look()
    assert played.screen.shown == []
    assert played.store.read().badness(new)


def test_one_that_does_not_open_leaves_a_trial_as_it_is(played: Played) -> None:
    first = played.publish("first")
    played.kiosk.look()
    second = played.publish("second")
    played.refused.add(second)
    played.kiosk.look()
    versions = played.store.read()
    assert played.shown == first == versions.current
    assert versions.on_trial and versions.badness(second) and versions.waiting is None
    played.last()
    assert not played.store.read().on_trial


def test_back_to_what_lasted_needs_no_trial(played: Played) -> None:
    first = played.publish("first")
    played.kiosk.look()
    played.last()
    played.publish("second")
    played.kiosk.look()
    played.last()
    played.store.change(lambda v: v.wait_for(v.before()))
    played.kiosk.look()
    assert played.shown == first
    assert not played.store.read().on_trial


def test_going_back_during_a_trial_calls_nothing_bad(played: Played) -> None:
    played.publish("first")
    played.kiosk.look()
    played.store.change(lambda v: v.wait_for(v.before()))
    played.kiosk.look()
    assert played.shown == SHIPPED
    assert played.store.read().bad == ()


def test_a_third_version_during_a_trial_leads_back_to_the_one_that_lasted(played: Played) -> None:
    first = played.publish("first")
    played.kiosk.look()
    played.last()
    played.publish("second")
    played.kiosk.look()
    third = played.publish("third")
    played.kiosk.look()
    assert played.shown == third
    played.screen.wrong = "the screen said: no."
    played.kiosk.look()
    assert played.shown == first == played.store.read().current


def test_a_trial_that_began_with_the_start_goes_on(played: Played) -> None:
    new = played.publish("new")
    played.start()
    assert played.store.read().on_trial
    played.screen.wrong = "the screen said: no."
    played.kiosk.look()
    assert played.shown == SHIPPED
    assert played.store.read().badness(new)


def test_a_disk_that_cannot_be_written_puts_it_off(
    played: Played, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    new = played.publish("new")

    def full(_: Versions) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(played.store, "_write", full)
        for _ in range(3):
            played.kiosk.look()
        assert played.screen.shown == []
        assert caplog.text.count("cannot be written") == 1
    played.kiosk.look()
    assert played.shown == new


def test_taking_back_does_not_wait_for_the_disk(
    played: Played, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = played.publish("new")
    played.kiosk.look()
    played.screen.wrong = "the screen said: no."

    def full(_: Versions) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(played.store, "_write", full)
        played.kiosk.look()
        assert played.shown == SHIPPED
        assert played.store.read().current == new
    played.kiosk.look()
    assert played.store.read().current == SHIPPED


def test_while_another_process_writes_the_kiosk_looks_again_later(played: Played) -> None:
    new = played.publish("new")
    other = Store(played.store.root)
    assert other._changing.take()
    played.kiosk.look()
    assert played.screen.shown == []
    other._changing.drop()
    played.kiosk.look()
    assert played.shown == new
