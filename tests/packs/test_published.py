"""What was published, as the staff panel knows it."""

from pathlib import Path

import pytest

from kiosk.packs.publish import Publisher
from kiosk.packs.store import Store
from kiosk.packs.versions import SHIPPED, short
from kiosk.published import Published
from tests.packs.conftest import AT, approves, tiny


@pytest.fixture
def twice(store: Store, tmp_path: Path) -> list[str]:
    """Two versions that were published, taken up and lasted."""
    made = []
    for text in ("one", "two"):
        manifest = Publisher(store, judge=approves).publish(tiny(tmp_path / text, text), AT)
        store.change(lambda known: known.take_up(AT.isoformat()).lasted())
        made.append(manifest.version)
    return made


def test_where_nothing_was_published_there_is_nothing_to_go_back_to(store, tmp_path):
    published = Published(store, tmp_path)
    assert published.current() == ""
    assert published.folder() == tmp_path
    assert published.others() == ()
    assert not published.go_back()
    assert published.stick() is None
    assert not published.publish()
    assert published.progress() == ""


def test_it_goes_back_to_the_version_before(store, tmp_path, twice):
    published = Published(store, tmp_path)
    assert published.current() == f"A garden, 2026-12-01 ({short(twice[1])})"
    assert published.others() == (f"A garden, 2026-12-01 ({short(twice[0])})",)
    assert published.folder() == store.folder_of(twice[1])
    assert published.go_back()
    assert store.read().waiting == twice[0]


def test_what_only_waits_is_dropped_first(store, tmp_path, twice):
    published = Published(store, tmp_path)
    assert published.go_back()
    assert published.others() == (f"A garden, 2026-12-01 ({short(twice[1])})",)
    assert published.go_back()
    assert store.read().waiting is None
    assert store.read().current == twice[1]


def test_a_damaged_version_is_not_gone_back_to(store, tmp_path, twice):
    (store.folder_of(twice[0]) / "exhibit.yaml").chmod(0o644)
    (store.folder_of(twice[0]) / "exhibit.yaml").write_text("other")
    published = Published(store, tmp_path)
    assert published.others() == ()
    assert not published.go_back()


def test_from_the_first_one_the_shipped_exhibit_is_the_one_before(store, tmp_path):
    Publisher(store, judge=approves).publish(tiny(tmp_path / "one", "one"), AT)
    store.change(lambda known: known.take_up(AT.isoformat()).lasted())
    published = Published(store, tmp_path)
    assert published.others() == (short(SHIPPED),)
    assert published.go_back()
    assert store.read().waiting == SHIPPED


class PlayedSticks:
    """Two packs on a stick, the first of them wrong."""

    def __init__(self) -> None:
        self.offers = [
            {"file": "/s/old.kiosk", "name": "old.kiosk", "title": "", "packed": "", "changes": [],
             "wrong": "It was taken back."},
            {"file": "/s/new.kiosk", "name": "new.kiosk", "title": "A garden",
             "packed": "2026-12-02", "changes": ["1 page is new."], "wrong": ""},
        ]  # fmt: skip
        self.progress = self.outcome = ""
        self.taken: list[str] = []
        self.told: list[object] = []
        self.offersChanged = self.progressChanged = self

    def connect(self, tell: object) -> None:
        self.told.append(tell)

    def speak(self, language: str) -> None:
        pass

    def publish(self, file: str) -> bool:
        self.taken.append(file)
        self.progress = "It is being copied and checked."
        return True


def test_the_pack_that_can_be_taken_is_offered_and_taken(store, tmp_path):
    published, sticks, heard = Published(store, tmp_path), PlayedSticks(), []
    published.follow(sticks)  # type: ignore[arg-type]
    published.changed = lambda: heard.append(True)
    for tell in sticks.told:
        tell()
    assert len(heard) == 2
    stick = published.stick()
    assert stick is not None
    assert stick.name == "A garden · 2026-12-02 · new.kiosk"
    assert stick.changes == ("1 page is new.",)
    assert published.publish()
    assert sticks.taken == ["/s/new.kiosk"]
    assert published.progress() == "It is being copied and checked."
    del sticks.offers[1]
    assert published.stick().wrong == "It was taken back."
    assert not published.publish()
