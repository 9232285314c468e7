"""Who may import whom. A broken rule is named with its file and line."""

import ast
import re
from pathlib import Path

import pytest

import kiosk

ROOT = Path(kiosk.__file__).parent

# room -> the rooms of ours that it may import. A room not named here may not exist.
MAY_IMPORT = {
    "model": {"model"},
    "pages": {"pages", "model"},
    "calendar": {"calendar", "model"},
    "loader": {"loader", "model", "calendar"},
    "session": {"session", "calendar"},
    "viewmodels": {"viewmodels", "model", "session", "calendar", "clock", "paths"},
    "staff": {
        "staff", "model", "pages", "loader", "session", "viewmodels", "paths", "clock", "app",
        "calendar", "ops", "packs",
    },
    "ops": {"ops", "session"},
    "packs": {"packs", "model", "loader", "clock"},
    "service": {"service", "session", "ops", "model", "viewmodels", "calendar", "clock"},
    "clock": set(),
    "paths": set(),
    "app": {
        "model", "pages", "loader", "session", "viewmodels", "ops", "packs", "service", "paths",
        "clock", "following", "published",
    },
    "following": {"app", "calendar", "loader", "model", "ops", "packs", "session"},
    "cli": {"run", "staff", "loader", "cli_packs", "cli_arguments"},
    "cli_arguments": {"loader", "paths"},
    "published": {"clock", "loader", "model", "ops", "packs", "service"},
    "resting": {"app", "clock", "model", "ops", "packs", "paths", "published", "service",
                "viewmodels"},
    "run": {
        "app", "resting", "loader", "model", "pages", "staff", "packs", "ops", "paths", "clock",
    },
    "cli_packs": {"cli_arguments"},
    "__main__": {"cli"},
    "__init__": set(),
}  # fmt: skip

# Files that may import PySide6: the translators, the composition root, and the staff tools with a
# window or a picture.
QT_ROOMS = {"viewmodels", "app"}
QT_FILES = {
    "following.py",
    "ops/control.py",
    "packs/sticks_model.py",
    "published.py",
    "resting.py",
    "service/asking.py",
    "service/attached.py",
    "service/model.py",
    "service/reader.py",
    "staff/ruler.py",
    "staff/preview.py",
    "staff/preview_model.py",
    "staff/watcher.py",
    "staff/tour.py",
    "staff/tour_route.py",
    "staff/driver.py",
    "staff/finger.py",
    "staff/hearing.py",
    "staff/learn_keys.py",
    "staff/learn_keys_model.py",
    "staff/album.py",
    "staff/face.py",
    "staff/desk_commands.py",
    "staff/desk/rows.py",
    "staff/desk/facts.py",
    "staff/desk/state.py",
    "staff/desk/filing.py",
    "staff/desk/publishing.py",
    "staff/desk/household.py",
    "staff/desk/model.py",
    "staff/desk/window.py",
    "staff/guides/corners.py",
    "staff/guides/hand.py",
    "staff/guides/scenes.py",
    "staff/guides/setting.py",
    "staff/guides/shots.py",
    "staff/paper/blocks.py",
    "staff/paper/kept.py",
    "staff/paper/press.py",
    "staff/paper/rounds.py",
    "staff/paper/seen.py",
    "staff/paper/stage.py",
    "staff/proof.py",
    "staff/film_probe.py",
    "staff/judge.py",
}


def imports(file: Path):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, "." * node.level + (node.module or "")


def room_of(file: Path) -> str:
    first = file.relative_to(ROOT).parts[0]
    return first.removesuffix(".py")


def broken_rules(file: Path):
    room = room_of(file)
    name = file.relative_to(ROOT).as_posix()
    for line, target in imports(file):
        where = f"kiosk/{name}:{line}"
        if target.startswith("."):
            yield f"{where} imports relatively"
        parts = target.split(".")
        if parts[0] == "kiosk" and len(parts) > 1 and parts[1] not in MAY_IMPORT[room]:
            yield f"{where}: {room} may not import {parts[1]}"
        if parts[0] == "PySide6" and room not in QT_ROOMS and name not in QT_FILES:
            yield f"{where}: {room} may not import Qt"


FILES = sorted(ROOT.rglob("*.py"))


# The session knows of the calendar only what is pure reckoning: no content, no zone database.
SESSION_KNOWS = {"occasions"}


def test_the_session_knows_the_calendar_as_reckoning_only():
    known = {
        target.split(".")[2]
        for file in FILES
        if room_of(file) == "session"
        for _, target in imports(file)
        if target.startswith("kiosk.calendar.")
    }
    assert known <= SESSION_KNOWS
    reckoning = ROOT / "calendar" / "occasions.py"
    assert not [target for _, target in imports(reckoning) if target.startswith("kiosk")]


def test_every_room_is_known():
    rooms = {room_of(file) for file in FILES}
    assert rooms <= set(MAY_IMPORT)
    assert {"model", "pages", "session", "viewmodels"} <= rooms


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.relative_to(ROOT).as_posix())
def test_imports_follow_the_table(file):
    assert list(broken_rules(file)) == []


def test_a_broken_rule_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    file = tmp_path / "model" / "bad.py"
    file.parent.mkdir()
    file.write_text("import os\nfrom kiosk.session.visit import Visit\nimport PySide6.QtCore\n")
    assert list(broken_rules(file)) == [
        "kiosk/model/bad.py:2: model may not import session",
        "kiosk/model/bad.py:3: model may not import Qt",
    ]


CLOCKS = {"time": {"time", "monotonic", "sleep", "perf_counter"}, "datetime": {"now", "utcnow"}}


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.relative_to(ROOT).as_posix())
def test_only_the_clock_asks_for_the_time(file):
    if room_of(file) == "clock":
        return
    asked = [
        f"{file.name}:{node.lineno} asks {ast.unparse(node.func)}"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and (
            node.func.attr in CLOCKS.get(node.func.value.id, ())
            or (node.func.value.id == "date" and node.func.attr == "today")
        )
    ]
    assert asked == []


@pytest.mark.parametrize(
    "file", sorted((ROOT / "ui").rglob("*.qml")), ids=lambda f: f.relative_to(ROOT).as_posix()
)
def test_qml_imports_the_kiosk_and_qt_and_knows_no_time(file):
    text = file.read_text(encoding="utf-8")
    imported = [line.split()[1] for line in text.splitlines() if line.startswith("import ")]
    assert all(name == "Kiosk" or name.startswith("Qt") for name in imported)
    assert "Timer {" not in text
    assert "QtQuick.Dialogs" not in imported


def test_qtmultimedia_is_known_in_one_place_only():
    """It may be missing, and its threads must not meet objects that Python has made."""
    knowing = {
        file.relative_to(ROOT).as_posix()
        for file in [*FILES, *(ROOT / "ui").rglob("*.qml")]
        if re.search(r"^\s*(import|from) .*QtMultimedia", file.read_text("utf-8"), re.MULTILINE)
    }
    assert knowing == {"viewmodels/player.py", "ui/FilmPlayer.qml"}


def test_speech_is_asked_for_late_and_in_one_place():
    asking = {
        file.relative_to(ROOT).as_posix()
        for file in FILES
        if any(target == "PySide6.QtTextToSpeech" for _, target in imports(file))
    }
    assert asking == {"viewmodels/sound.py"}
    for file in FILES:
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            at_once = isinstance(node, ast.ImportFrom) and node.module == "kiosk.viewmodels.sound"
            assert not at_once, f"{file.name} imports it at once"


def test_yaml_is_read_in_one_place_only():
    readers = {
        file.relative_to(ROOT).as_posix()
        for file in FILES
        if any(target.split(".")[0] == "yaml" for _, target in imports(file))
    }
    assert all(name.startswith("loader/") for name in readers)
