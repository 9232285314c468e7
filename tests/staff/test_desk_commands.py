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


def test_one_that_is_stopped_is_heard_no_more(qapp: QGuiApplication, qtbot: QtBot) -> None:
    runner, lines, codes = ProcessRunner(), [], []
    runner.start(["-c", "print('begun'); input()"], lines.append, codes.append)
    qtbot.waitUntil(lambda: lines == ["begun"], timeout=20_000)
    runner.stop()
    runner.start(["-c", "pass"], lines.append, codes.append)
    qtbot.waitUntil(lambda: bool(codes), timeout=20_000)
    assert codes == [0] and lines == ["begun"]
