"""The commands behind the window's buttons run beside it, and are heard line by line."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.staff.desk_commands import ProcessRunner, arguments


def test_each_line_is_heard_and_the_end(qapp: QGuiApplication, qtbot: QtBot) -> None:
    runner, lines, codes = ProcessRunner(), [], []
    program = "import sys; print('Şəhid'); print('two', file=sys.stderr); sys.exit(3)"
    runner.start(["-c", program], lines.append, codes.append)
    qtbot.waitUntil(lambda: bool(codes), timeout=20_000)
    assert sorted(lines) == ["two", "Şəhid"] and codes == [3]


def test_a_command_that_is_not_there_says_so(qapp: QGuiApplication, qtbot: QtBot) -> None:
    runner, lines, codes = ProcessRunner(), [], []
    runner.start(arguments("no-such-command", Path("x")), lines.append, codes.append)
    qtbot.waitUntil(lambda: bool(codes), timeout=20_000)
    assert codes == [2] and any("no-such-command" in line for line in lines)


def test_each_command_gets_what_it_works_on(tmp_path: Path) -> None:
    folder = tmp_path / "exhibit"
    proof = str(tmp_path / "exhibit-proof.pdf")
    assert arguments("publish", folder)[2:] == ["publish", str(folder)]
    assert arguments("proof", folder)[2:] == ["proof", str(folder), "--out", proof]
    assert arguments("go-back", folder)[2:] == ["go-back"]


def test_one_that_is_stopped_is_heard_no_more(qapp: QGuiApplication, qtbot: QtBot) -> None:
    runner, lines, codes = ProcessRunner(), [], []
    runner.start(["-c", "print('begun'); input()"], lines.append, codes.append)
    qtbot.waitUntil(lambda: lines == ["begun"], timeout=20_000)
    runner.stop()
    runner.start(["-c", "pass"], lines.append, codes.append)
    qtbot.waitUntil(lambda: bool(codes), timeout=20_000)
    assert codes == [0] and lines == ["begun"]
