"""What a starting kiosk shows, whatever state its versions are in."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.packs.boot import NOT_LASTED, NOT_OPENED, NOT_WHOLE, Booted, boot
from kiosk.packs.publish import Publisher
from kiosk.packs.store import Store
from kiosk.packs.versions import KEPT, SHIPPED, Versions
from tests.packs.conftest import AT, approves, tiny

CAME_WITH_IT = Path("/shipped")


def start(store: Store, opens=str) -> Booted:
    booted = boot(store, opens, CAME_WITH_IT, AT)
    store.showing.drop()
    assert booted is not None
    return booted


def published(store: Store, tmp_path: Path, text: str) -> str:
    return Publisher(store, judge=approves).publish(tiny(tmp_path / text, text), AT).version


def lasting(store: Store, tmp_path: Path, text: str) -> str:
    version = published(store, tmp_path, text)
    assert start(store).version == version
    store.change(Versions.lasted)
    return version


def test_a_new_kiosk_shows_what_came_with_it(store: Store) -> None:
    booted = start(store)
    assert (booted.version, booted.exhibit, booted.follows) == (SHIPPED, "/shipped", True)


def test_what_waits_is_taken_up_on_trial_and_a_second_start_takes_it_back(
    store: Store, tmp_path: Path
) -> None:
    good, new = lasting(store, tmp_path, "good"), published(store, tmp_path, "new")
    assert start(store).version == new
    assert store.read().on_trial
    assert start(store).version == good
    bad = store.read().badness(new)
    assert bad is not None and bad.why == NOT_LASTED
    assert start(store).version == good


def test_a_version_that_was_damaged_is_not_shown(store: Store, tmp_path: Path) -> None:
    good, new = lasting(store, tmp_path, "good"), lasting(store, tmp_path, "new")
    (store.folder_of(new) / "exhibit.yaml").chmod(0o600)
    (store.folder_of(new) / "exhibit.yaml").write_text("exhibit.yaml: nem\n")
    assert start(store).version == good
    assert store.read().bad[0].why == NOT_WHOLE
    (store.folder_of(good) / "media" / "a" / "leaf.jpg").unlink()
    assert start(store).version == SHIPPED


def test_a_version_that_this_program_cannot_open_is_not_shown(store: Store, tmp_path: Path) -> None:
    good, new = lasting(store, tmp_path, "good"), published(store, tmp_path, "new")
    booted = start(store, lambda folder: None if new in str(folder) else str(folder))
    assert booted.version == good
    assert store.read().bad[0].why == NOT_OPENED


def test_if_nothing_opens_there_is_nothing_to_show(store: Store) -> None:
    assert boot(store, lambda folder: None, CAME_WITH_IT, AT) is None
    store.showing.drop()


@pytest.mark.parametrize("spoilt", [b"", b"{", b"[]", b"\xff", b'{"format": 9}', b"[" * 99_999])
def test_a_spoilt_list_of_versions_means_the_newest_whole_one(
    store: Store, tmp_path: Path, spoilt: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    lasting(store, tmp_path, "older")
    newer = tiny(tmp_path / "newer", "newer")
    at = AT + timedelta(days=1)
    version = Publisher(store, judge=approves).publish(newer, at).version
    store.file.write_bytes(spoilt)
    assert start(store).version == version
    assert "cannot be read" in caplog.text
    store.file.write_bytes(spoilt)
    assert published(store, tmp_path, "next") == store.read().waiting


def test_a_state_folder_that_cannot_be_used_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    booted = boot(Store(tmp_path / "file" / "state"), str, CAME_WITH_IT, AT)
    assert booted is not None
    assert (booted.version, booted.follows) == (SHIPPED, False)


def test_a_disk_that_cannot_be_written_takes_nothing_up(store: Store, tmp_path: Path) -> None:
    good = lasting(store, tmp_path, "good")
    published(store, tmp_path, "new")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    store.disk.write = full  # type: ignore[method-assign]
    assert start(store).version == good


def test_a_second_kiosk_shows_the_same_and_changes_nothing(store: Store, tmp_path: Path) -> None:
    published(store, tmp_path, "new")
    first = boot(store, str, CAME_WITH_IT, AT)
    second = boot(Store(store.root), str, CAME_WITH_IT, AT)
    assert first is not None and second is not None
    assert first.version == second.version
    assert (first.follows, second.follows) == (True, False)
    assert store.read().on_trial
    store.showing.drop()


def test_three_versions_are_kept(store: Store, tmp_path: Path) -> None:
    made = [lasting(store, tmp_path, text) for text in ("one", "two", "three", "four", "five")]
    with_all = published(store, tmp_path, "six")
    assert set(store.here()) == {*made[-KEPT:], with_all}
    start(store)
    store.change(Versions.lasted)
    store.clear()
    assert set(store.here()) == {*made[-2:], with_all}
    assert store.disk.names(store.staging) == []
    assert json.loads(store.file.read_bytes())["current"] == with_all
