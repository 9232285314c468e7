"""kiosk learn-keys: what it asks for, what it refuses, and what it writes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.cli import main
from kiosk.loader.device import read_device
from kiosk.loader.device_keys import with_keys, write_keys
from kiosk.model.device import ACTIONS
from kiosk.staff import learn_keys
from kiosk.staff.learn_keys import Learning

pytestmark = pytest.mark.usefixtures("qapp")

WRITTEN = b"""\
# Hall 2, by the door
diagonal_in: 43            # as the maker gives it
keys:   # learned in May
  up: [72]
  down: [80]

tilt_deg: 15  # measured
"""


@pytest.fixture
def learning() -> Iterator[Learning]:
    learning = Learning(QSize(1920, 1080))
    yield learning
    learning.close()
    assert learning.quick.warnings == []


def press(learning: Learning, code: int, key: Qt.Key = Qt.Key.Key_unknown) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, code, 0, 0)
        QCoreApplication.sendEvent(learning.quick.window, event)


def said(learning: Learning, name: str) -> str:
    item = learning.quick.window.findChild(QQuickItem, name)
    assert item is not None
    return str(item.property("text"))


def test_it_asks_for_every_key_in_turn(learning):
    asked = []
    for number in range(len(ACTIONS)):
        asked.append(said(learning, "asked"))
        press(learning, 100 + number)
    assert asked == [
        "Up", "Down", "Left", "Right", "Select", "Back", "Home", "Help or speech",
        "Volume up", "Volume down", "Headphones in", "Headphones out",
    ]  # fmt: skip
    assert said(learning, "asked") == "12 keys are learned"
    assert learning.codes == {action: (100 + n,) for n, action in enumerate(ACTIONS)}


def test_the_same_key_is_refused_and_a_key_can_be_skipped(learning):
    press(learning, 72)
    press(learning, 72)
    assert said(learning, "note") == "This key is Up already. Press another one, or skip."
    assert said(learning, "asked") == "Down"
    press(learning, 0)
    assert "no code" in said(learning, "note")
    learning.model.skip()
    assert said(learning, "asked") == "Left"
    assert learning.codes == {"up": (72,)}


def test_a_key_that_is_held_counts_once(learning):
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, 80, 0, 0, "", True
    )
    QCoreApplication.sendEvent(learning.quick.window, event)
    assert learning.codes == {}


def test_escape_ends_the_questions_and_then_leaves(learning, monkeypatch):
    monkeypatch.setattr(QCoreApplication, "quit", lambda: None)
    ended: list[bool] = []
    learning.model.ended.connect(ended.append)
    press(learning, 72)
    press(learning, 9, Qt.Key.Key_Escape)
    assert said(learning, "asked") == "1 key is learned" and ended == []
    press(learning, 9, Qt.Key.Key_Escape)
    assert ended == [False]
    learning.model.beginAgain()
    assert learning.codes == {} and said(learning, "asked") == "Up"


def test_everything_else_in_the_file_stays_to_the_letter():
    again = with_keys("device.yaml", WRITTEN, {"up": (75,), "jack_in": (191, 192)})
    assert again == WRITTEN.replace(
        b"keys:   # learned in May\n  up: [72]\n  down: [80]\n",
        b"keys:\n  up: [75]\n  jack_in: [191, 192]\n",
    )


@pytest.mark.parametrize(
    "content",
    [b"", b"# nothing yet", b"diagonal_in: 24", b"diagonal_in: 24\r\n", b"# x\ntilt_deg: 3\n# y\n"],
)
def test_keys_are_added_where_there_were_none(content, tmp_path):
    file = tmp_path / "device.yaml"
    file.write_bytes(content)
    write_keys(file, {"select": (96,)})
    assert set(content.splitlines()) <= set(file.read_bytes().splitlines())
    device, problems = read_device(file)
    assert (device.keys.select, problems) == ((96,), ())
    assert [path.name for path in tmp_path.iterdir()] == ["device.yaml"]


def test_a_file_is_made_where_there_is_none(tmp_path):
    file = tmp_path / "kiosk" / "device.yaml"
    write_keys(file, {"up": (72,)})
    assert file.read_text("utf-8") == "keys:\n  up: [72]\n"


@pytest.mark.parametrize("content", [b"keys: [", b"{diagonal_in: 24}", b"a: 1\na: 2\n", b"- 1\n"])
def test_a_file_that_cannot_be_changed_is_left_alone(content, tmp_path, capsys, monkeypatch):
    file = tmp_path / "device.yaml"
    file.write_bytes(content)
    monkeypatch.setattr(learn_keys, "has_screen", lambda: pytest.fail("it went on"))
    assert main(["learn-keys", "--device", str(file)]) == 1
    assert "Correct it first" in capsys.readouterr().out
    assert file.read_bytes() == content
    with pytest.raises(ValueError, match="without doubt"):
        write_keys(file, {"up": (72,)})
    assert file.read_bytes() == content


def test_a_file_that_is_replaced_is_kept(tmp_path):
    file = tmp_path / "device.yaml"
    for number, kept in enumerate(("device.yaml.old", "device.yaml.old2"), start=1):
        file.write_bytes(b"keys: [%d" % number)
        write_keys(file, {"up": (72,)}, anew=True)
        assert (tmp_path / kept).read_bytes() == b"keys: [%d" % number
        assert read_device(file)[0].keys.up == (72,)


def test_a_disk_that_fails_changes_nothing(tmp_path, monkeypatch):
    file = tmp_path / "device.yaml"
    file.write_bytes(WRITTEN)
    monkeypatch.setattr("os.replace", lambda *_: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(OSError, match="full"):
        write_keys(file, {"up": (1,)})
    assert file.read_bytes() == WRITTEN
    assert [path.name for path in tmp_path.iterdir()] == ["device.yaml"]
