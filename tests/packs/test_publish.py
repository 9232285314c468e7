"""kiosk pack, publish, versions and go-back on the command line, with a judge that is played."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.clock import ManualClock
from kiosk.packs import judging, pack, publish
from kiosk.packs.boot import boot
from kiosk.packs.folder import files_in, hashed
from kiosk.packs.judging import Verdict
from kiosk.packs.manifest import content_hash
from kiosk.packs.store import Store
from kiosk.packs.versions import SHIPPED, Bad, Versions
from kiosk.staff.publish import follow_to_the_screen
from tests.packs.conftest import AT, HOLDS, approves, tiny


@pytest.fixture(autouse=True)
def played(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    monkeypatch.setenv("KIOSK_STATE", str(store.root))
    monkeypatch.setattr(pack.make_pack, "__defaults__", (approves,))
    fields = publish.Publisher.__dataclass_fields__
    assert fields["judge"].default is judging.judge
    played = lambda folder, progress, language: approves(folder, progress)  # noqa: E731
    monkeypatch.setattr(judging, "judge", played)
    made = publish.Publisher.__init__
    monkeypatch.setattr(
        publish.Publisher, "__init__",
        lambda self, store, say=lambda line: None, judge=approves, program="", prepare=str, **more:
            made(self, store, say, judge, program, prepare, **more),
    )  # fmt: skip


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tiny(tmp_path / "source", "a")


def start(store: Store) -> str:
    booted = boot(store, str, Path("/shipped"), AT)  # type: ignore[arg-type]
    store.showing.drop()
    assert booted is not None
    store.change(Versions.lasted)
    return booted.version


def test_a_pack_and_its_folder_are_the_same_version(
    source: Path, tmp_path: Path, store: Store, capsys
) -> None:
    file = tmp_path / "a.kiosk"
    assert main(["pack", str(source), "-o", str(file), "--approved-by", "A. Curator"]) == 0
    assert "Approved by: A. Curator." in capsys.readouterr().out
    assert main(["publish", str(file), "--no-wait"]) == 0
    said = capsys.readouterr().out
    assert "its next start shows this one." in said
    version = store.read().waiting
    assert version == content_hash(hashed(files_in(source)))
    manifest = store.whole(version, thoroughly=True)
    assert manifest is not None and manifest.approvals[0].by == "A. Curator"
    assert main(["publish", str(source), "--no-wait"]) == 0
    assert store.read().waiting == version
    assert start(store) == version
    assert main(["publish", str(file)]) == 0
    assert "on this kiosk already" in capsys.readouterr().out


def test_what_is_left_out_of_a_pack_is_told(source: Path, tmp_path: Path, capsys) -> None:
    for name in ("notes.docx", "run.py", ".DS_Store", "media/a b.jpg", "media/_x.jpg"):
        (source / name).write_text("x")
    (source / "media" / "away.jpg").symlink_to("/etc/hostname")
    assert main(["pack", str(source), "-o", str(tmp_path / "a.kiosk")]) == 0
    said = capsys.readouterr().out
    assert said.count("Left out:") == 5
    assert "Left out, as left behind by programs (1): “.DS_Store”." in said


def test_what_is_refused_is_said_plainly(
    source: Path, tmp_path: Path, store: Store, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "text.kiosk").write_text("hello")
    for arguments, status in (
        (["publish", str(tmp_path / "nowhere.kiosk")], 2),
        (["publish", str(tmp_path / "text.kiosk")], 1),
        (["publish", str(tmp_path)], 2),
        (["pack", str(tmp_path), "-o", "x.kiosk"], 2),
        (["pack", str(source), "-o", str(tmp_path / "no" / "x.kiosk")], 2),
    ):
        assert main(arguments) == status, arguments
        said = capsys.readouterr().err
        assert said.strip().endswith(".")
        for word in ("Traceback", "codec", "None", "KeyError", "Errno"):
            assert word not in said
    refuses = lambda folder, progress: Verdict(None, ("pages/home.yaml, line 3: no.",))  # noqa: E731
    with pytest.raises(publish.PackError, match="line 3: no"):
        publish.Publisher(store, judge=refuses).publish(source, AT)
    assert store.read() == Versions() and store.here() == []


def test_a_pack_for_a_newer_program_is_refused(source: Path, tmp_path: Path, store: Store) -> None:
    file = tmp_path / "a.kiosk"
    main(["pack", str(source), "-o", str(file)])
    with pytest.raises(publish.PackError, match="Update the kiosk first"):
        publish.Publisher(store, program="0.0.9").publish(file, AT)
    publish.Publisher(store, program="0.1.7").publish(file, AT)


def test_a_version_that_was_bad_needs_to_be_asked_for_again(
    source: Path, store: Store, capsys
) -> None:
    version = content_hash(hashed(files_in(source)))
    store.change(lambda v: replace(v, bad=(Bad(version, AT.isoformat(), "it broke."),)))
    assert main(["publish", str(source), "--no-wait"]) == 1
    assert "--again" in capsys.readouterr().err
    assert main(["publish", str(source), "--no-wait", "--again"]) == 0
    assert store.read().waiting == version


def test_the_second_publisher_is_told(source: Path, store: Store, capsys) -> None:
    other = Store(store.root)
    assert other.publishing.take()
    assert main(["publish", str(source)]) == 2
    assert "Somebody else is publishing" in capsys.readouterr().err
    other.publishing.drop()
    assert main(["publish", str(source), "--no-wait"]) == 0


def test_too_little_room_is_said_before_anything_is_copied(
    source: Path, store: Store, capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.packs.disk.RealDisk.free", lambda self, folder: 1000)
    assert main(["publish", str(source)]) == 2
    assert "too little room" in capsys.readouterr().err


def test_publish_says_how_the_version_comes_to_the_screen(
    source: Path, store: Store, capsys
) -> None:
    main(["publish", str(source), "--no-wait"])
    version = store.read().waiting
    assert version is not None
    kiosk = Store(store.root)
    assert kiosk.showing.take()
    steps = iter((
        lambda: store.change(lambda v: v.take_up(AT.isoformat())),
        lambda: store.change(Versions.lasted),
    ))  # fmt: skip
    capsys.readouterr()
    assert follow_to_the_screen(store, version, True, wait=lambda _: next(steps)()) == 0
    assert [line.split(".")[0] for line in capsys.readouterr().out.splitlines()] == [
        "Waiting until nobody is at the kiosk",
        "The kiosk shows it now",
        f"The kiosk shows version {version[:12]}",
    ]
    store.change(lambda v: v.failed("it broke.", AT.isoformat()))
    assert follow_to_the_screen(store, version, True) == 1
    assert "It was taken back: it broke." in capsys.readouterr().out

    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    store.change(lambda v: v.wait_for(version))
    assert follow_to_the_screen(store, version, True, wait=interrupted) == 0
    kiosk.showing.drop()


def test_versions_and_the_way_back(source: Path, tmp_path: Path, store: Store, capsys) -> None:
    assert main(["go-back"]) == 1
    assert "no version before" in capsys.readouterr().err
    made = []
    for text in ("one", "two"):
        main(["publish", str(tiny(tmp_path / text, text)), "--no-wait"])
        made.append(start(store))
    main(["publish", str(source), "--no-wait"])
    capsys.readouterr()
    assert main(["versions", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["version"] for one in told[:1]] == [made[1]]
    assert {one["version"] for one in told} == {*made, store.read().waiting, SHIPPED}
    assert main(["go-back", "--no-wait"]) == 0
    assert "was still waiting" in capsys.readouterr().out
    assert main(["go-back", "--no-wait"]) == 0
    assert start(store) == made[0]
    assert main(["go-back", made[1][:9], "--no-wait"]) == 0
    assert start(store) == made[1]
    assert main(["go-back", "ffff", "--no-wait"]) == 1
    assert main(["versions"]) == 0
    said = capsys.readouterr().out
    assert "shown since" in said and "shown before" in said
    assert HOLDS.name in said


def test_go_back_to_a_version_that_is_damaged_is_refused(
    tmp_path: Path, store: Store, capsys
) -> None:
    for text in ("one", "two"):
        main(["publish", str(tiny(tmp_path / text, text)), "--no-wait"])
        start(store)
    before = store.read().before()
    (store.folder_of(before) / "exhibit.yaml").unlink()
    assert main(["go-back", "--no-wait"]) == 1
    assert "damaged" in capsys.readouterr().err


def test_the_clock_may_stand_anywhere(source: Path, store: Store) -> None:
    at = ManualClock(utc=AT - timedelta(days=20_000)).utc()
    made = publish.Publisher(store).publish(source, at)
    assert start(store) == made.version


@pytest.mark.parametrize(
    ("language", "copied", "waits", "refused"),
    [
        ("az", "bütöv halda bu kioskdadır", "Növbəti başlanğıcda", "paket deyil"),
        ("ru", "целиком на этом киоске", "при следующем запуске", "не пакет"),
    ],
)
def test_publishing_speaks_the_language_that_is_asked_for(
    source: Path, tmp_path: Path, capsys, language: str, copied: str, waits: str, refused: str
) -> None:
    speak = ["--language", language]
    file = tmp_path / "a.kiosk"
    assert main(["pack", str(source), "-o", str(file), *speak]) == 0
    assert main(["publish", str(file), "--no-wait", *speak]) == 0
    said = capsys.readouterr().out
    assert copied in said and waits in said
    assert not re.search(r"\b(the|is|every|version|nobody)\b", said), said
    (tmp_path / "no.kiosk").write_bytes(b"no pack")
    assert main(["publish", str(tmp_path / "no.kiosk"), *speak]) == 1
    assert refused in capsys.readouterr().err
    assert main(["versions", *speak]) == 0
    assert main(["go-back", *speak]) == 0
    assert not re.search(r"\b(the|is|shown|kept|waiting|still)\b", capsys.readouterr().out)
