"""Sticks with packs: noticed, told in plain words, and given a report, whatever they do."""

import json
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer

from kiosk.clock import ManualClock
from kiosk.packs import health
from kiosk.packs.approvals import Approval
from kiosk.packs.archive import write_pack
from kiosk.packs.boot import NOT_WHOLE
from kiosk.packs.changes import changes
from kiosk.packs.folder import files_in, hashed
from kiosk.packs.health import Health, health_of, write_health
from kiosk.packs.manifest import Manifest, content_hash
from kiosk.packs.sticks import LOOK_S, Sticks
from kiosk.packs.sticks_model import SticksModel
from kiosk.packs.store import Store
from kiosk.packs.summary import Summary, read_summary, summary_of
from kiosk.packs.versions import Bad, Versions
from tests.loader.exhibits import copy_of_small
from tests.packs.conftest import AT, HOLDS, tiny


def made(folder: Path, holds: Summary = HOLDS, needs: str = "0.1.0") -> Manifest:
    files = hashed(files_in(folder))
    approved = (Approval("A. Curator", AT.isoformat(), content_hash(files)),)
    return Manifest(AT.isoformat(), needs, holds, files, approved)


def pack(folder: Path, file: Path, needs: str = "0.1.0") -> Manifest:
    manifest = made(folder, needs=needs)
    write_pack(file, manifest, files_in(folder))
    return manifest


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "media" / "STICK").mkdir(parents=True)
    return tmp_path / "media" / "STICK"


@pytest.fixture
def told(store: Store) -> Health:
    return health_of(store, AT.isoformat(), "2026-12-01 16:00", {"width": 1920}, ("x",), ())


class Watched:
    """Sticks that are looked at in the same thread, by a clock that is moved by hand."""

    def __init__(self, folder: Path, store: Store, told: Health) -> None:
        self.clock = ManualClock()
        self.shown: Manifest | None = None
        self.waiting: list[Callable[[], None]] = []
        self.sticks = Sticks(folder, store, lambda: self.shown, lambda: told, self.clock,
                             run=self.waiting.append)  # fmt: skip

    def look(self) -> bool:
        self.clock.advance(LOOK_S)
        self.sticks.look()
        while self.waiting:
            self.waiting.pop()()
        return self.sticks.look()


@pytest.fixture
def watched(stick: Path, store: Store, told: Health) -> Watched:
    return Watched(stick.parent, store, told)


def test_a_stick_is_noticed_and_gone_again(watched: Watched, stick: Path, tmp_path: Path) -> None:
    assert not watched.look()
    manifest = pack(tiny(tmp_path / "source", "a"), stick / "new.kiosk")
    (stick / "._new.kiosk").write_text("left behind by another system")
    assert watched.look()
    (offer,) = watched.sticks.offers
    assert (offer.version, offer.title, offer.wrong) == (manifest.version, "A garden", "")
    assert offer.approved_by == ("A. Curator",)
    assert not watched.look()
    (stick / "new.kiosk").unlink()
    assert watched.look()
    assert watched.sticks.offers == ()


def test_a_drop_folder_and_mount_folders_are_looked_into(
    watched: Watched, stick: Path, tmp_path: Path
) -> None:
    source = tiny(tmp_path / "source", "a")
    (stick / "deeper").mkdir()
    for file in (stick.parent / "a.kiosk", stick / "b.KIOSK", stick / "deeper" / "c.kiosk"):
        pack(source, file)
    watched.look()
    assert [offer.file.name for offer in watched.sticks.offers] == ["b.KIOSK", "c.kiosk", "a.kiosk"]


def test_one_look_at_a_time_and_never_a_wait(watched: Watched, stick: Path) -> None:
    for _ in range(5):
        watched.clock.advance(LOOK_S)
        assert not watched.sticks.look()
    assert len(watched.waiting) == 1


def test_what_cannot_be_published_says_why(
    watched: Watched, stick: Path, tmp_path: Path, store: Store
) -> None:
    source = tiny(tmp_path / "source", "a")
    (stick / "a.kiosk").write_text("no pack")
    pack(source, stick / "b.kiosk", needs="99.0.0")
    bad = pack(tiny(tmp_path / "bad", "b"), stick / "c.kiosk")
    store.change(lambda v: replace(v, bad=(Bad(bad.version, AT.isoformat(), "it broke."),)))
    watched.look()
    first, second, third = (offer.wrong for offer in watched.sticks.offers)
    assert "damaged or not a pack" in first
    assert "needs version 99.0.0" in second
    assert "tried on 2026-12-01 and taken back: it broke." in third


def test_the_report_is_written_once_for_each_stick(
    watched: Watched, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health.platform, "node", lambda: "hall")
    watched.look()
    assert not list(stick.iterdir())
    pack(tiny(tmp_path / "source", "a"), stick / "new.kiosk")
    watched.look()
    names = sorted(file.name for file in stick.iterdir())
    assert [name.rpartition(".")[2] for name in names] == ["json", "txt", "kiosk"]
    (text,) = stick.glob("*.txt")
    text.unlink()
    watched.look()
    assert not list(stick.glob("*.txt"))


def test_a_look_that_fails_does_not_end_the_looking(
    stick: Path, store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks() -> Health:
        raise RuntimeError("pulled")

    clock = ManualClock()
    sticks = Sticks(stick, store, lambda: None, breaks, clock, run=lambda look: look())
    pack(tiny(tmp_path / "source", "a"), stick / "new.kiosk")
    for _ in range(2):
        clock.advance(LOOK_S)
        assert not sticks.look()
    assert caplog.text.count("cannot be looked at") == 1


def test_a_real_thread_finds_it_too(
    stick: Path, store: Store, told: Health, tmp_path: Path
) -> None:
    manifest = pack(tiny(tmp_path / "source", "a"), stick / "new.kiosk")
    sticks = Sticks(stick, store, lambda: None, lambda: told, ManualClock())
    deadline = QDeadlineTimer(20_000)
    while not sticks.look() and not deadline.hasExpired():
        pass
    assert [offer.version for offer in sticks.offers] == [manifest.version]


# The report


def test_the_report_says_how_the_kiosk_is(store: Store, tmp_path: Path) -> None:
    store.change(lambda v: replace(v, bad=(Bad("0" * 64, AT.isoformat(), "it broke."),)))
    told = health_of(store, AT.isoformat(), "16:00", {"width": 1920}, ("then",), ("The clock.",))
    assert write_health(tmp_path, told) == ""
    (as_json,) = tmp_path.glob("*.json")
    data = json.loads(as_json.read_text("utf-8"))
    assert {"shown", "problems", "clock", "screen", "free", "starts", "program"} <= data.keys()
    (as_text,) = tmp_path.glob("*.txt")
    text = as_text.read_text("utf-8-sig")
    assert "PROBLEM: The clock." in text
    assert "it broke." in text
    assert "None" not in text


def test_a_stick_that_takes_nothing_fails_nothing(
    told: Health, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "cannot be written" in write_health(tmp_path / "pulled", told)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert "no space left" in write_health(tmp_path, told)
    assert not list(tmp_path.glob("kiosk-health*"))


# What would change


def of(version: str, **holds: object) -> Manifest:
    holds = {"title": {"en": "A"}, "languages": ("en",)} | holds
    files = hashed(files_in(tiny(Path(version), version)))
    return Manifest(AT.isoformat(), "0.1.0", Summary(**holds), files)  # type: ignore[arg-type]


def test_what_would_change_is_told_in_plain_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = of(
        "before",
        pages={"home": ("Home", "1"), "old": ("Old", "1"), "night": ("The night", "1")},
        people={"a": ("Anna", "1"), "b": ("Bela", "1")},
        figures={"killed": ("131", "1"), "gone": ("7", "1"), "same": ("5", "1")},
    )
    after = of(
        "after",
        title={"en": "B"},
        languages=("en", "ru"),
        pages={"home": ("Home", "1"), "night": ("The night", "2"), "new": ("New", "1")},
        people={f"p{n}": (f"P{n}", "1") for n in range(7)} | {"a": ("Anna", "1")},
        figures={"killed": ("147", "2"), "same": ("5", "2"), "first": ("1", "1")},
    )
    assert changes(before, after) == [
        "The title becomes “B”.",
        "Added languages: ru.",
        "Added page: “New”.",
        "Changed page: “The night”.",
        "Removed page: “Old”.",
        "Added 7 people: “P0”, “P1”, “P2”, “P3”, “P4” and 2 more.",
        "Removed person: “Bela”.",
        "Figure “killed”: 131 becomes 147.",
        "Figure “same”: its words or sources change, its value stays 5.",
        "Added figure “first”: 1.",
        "Removed figure “gone”: 7.",
        "1 file of pictures, films or sound added, changed or removed.",
    ]
    assert changes(before, before) == ["Nothing changes: the kiosk shows this version already."]


def test_what_an_exhibit_holds_survives_its_file(january, small) -> None:
    for exhibit in (january, small):
        holds = summary_of(exhibit)
        assert read_summary(json.loads(json.dumps(holds.as_data()))) == holds
        assert len(holds.people) == len(exhibit.people)
        assert set(holds.pages) == set(exhibit.pages)


# The panel’s model


def test_the_panel_publishes_what_is_offered_in_a_process_of_its_own(
    qapp, stick: Path, store: Store, told: Health, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_STATE", str(store.root))
    source = copy_of_small(tmp_path)
    (source / "pages" / "home.yaml").unlink()
    pack(source, stick / "faulty.kiosk")
    sticks = Sticks(
        stick, store, lambda: None, lambda: told, ManualClock(), run=lambda look: look()
    )
    model = SticksModel(sticks)
    model.look()
    model.look()
    (offer,) = model.property("offers")
    assert offer["name"] == "faulty.kiosk" and offer["changes"]
    assert not model.publish("/etc/passwd")
    assert model.publish(offer["file"])
    assert not model.publish(offer["file"])
    deadline = QDeadlineTimer(60_000)
    while model.property("busy") and not deadline.hasExpired():
        QCoreApplication.processEvents()
    assert not model.property("succeeded")
    assert "Correct this first" in model.property("outcome")
    assert store.read() == Versions()


def test_nobody_leaves_the_list_without_being_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    people = {f"p{n}": (f"Person {n}", "1") for n in range(40)}
    told = changes(of("before", people=people), of("after", people={}))
    assert all(f"“Person {n}”" in told[0] for n in range(40))


def test_an_offer_tells_both_versions_and_their_days(
    stick: Path, store: Store, told: Health, tmp_path: Path
) -> None:
    manifest = pack(tiny(tmp_path / "source", "a"), stick / "new.kiosk")
    watched = Watched(stick, store, told)
    watched.shown = made(tiny(tmp_path / "shown", "b"))
    watched.look()
    (offer,) = watched.sticks.offers
    assert offer.changes[:2] == (
        f"The kiosk shows version {watched.shown.version[:12]}, packed on 2026-12-01.",
        f"This is version {manifest.version[:12]}, packed on 2026-12-01.",
    )


# In other languages


def test_the_report_speaks_the_language_of_the_exhibit_and_english(
    store: Store, tmp_path: Path
) -> None:
    store.change(lambda v: replace(v, bad=(Bad("0" * 64, "2026-12-01", NOT_WHOLE),)))
    screen: dict[str, object] = {"width": 1920, "height": 1080, "diagonal_in": 55.0}
    problems = ("The clock shows a day before 2026-11-01: it must be wrong.",)
    for language in ("az", "ru"):
        told = health_of(
            store, AT.isoformat(), "16:00", screen, ("then",), problems, (language, "en")
        )
        first, english = told.as_text().split("\r\n\r\n" + "Kiosk on ")
        assert "PROBLEM: The clock shows" in english
        assert NOT_WHOLE in english
        assert not re.search(r"\b(the|is|of|not|Screen|Disk|Started)\b", first), first
        assert "1080" in first


@pytest.mark.parametrize("language", ["az", "ru"])
def test_what_a_pack_would_change_is_told_in_the_language_of_the_panel(
    stick: Path, store: Store, told: Health, tmp_path: Path, language: str
) -> None:
    (stick / "bad.kiosk").write_bytes(b"no pack")
    pack(tiny(tmp_path / "source", "a"), stick / "new.kiosk")
    shown = pack(tiny(tmp_path / "other", "b"), tmp_path / "other.kiosk")
    sticks = Sticks(
        stick, store, lambda: shown, lambda: told, ManualClock(), run=lambda look: look()
    )
    model = SticksModel(sticks)
    model.look()
    english = [(offer["wrong"], *offer["changes"]) for offer in model.offers]
    model.speak(language)
    for before, offer in zip(english, model.offers, strict=True):
        for said, told_now in zip(before, (offer["wrong"], *offer["changes"]), strict=True):
            assert not said or told_now != said
