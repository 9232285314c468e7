"""Hearing: Qt's warnings are collected, and nothing else that is said is lost."""

import subprocess
import sys

# In a process of its own: pytest-qt listens to Qt in this one.
PROGRAM = """
import sys
from PySide6.QtCore import qCritical, qDebug, qWarning
from kiosk.staff.hearing import Hearing
qWarning("before")
with Hearing() as hearing:
    qWarning("first")
    qWarning("first")
    qCritical("second")
    qDebug("only said")
    qWarning("This plugin does not support propagateSizeHints()")
    print("from Python", file=sys.stderr)
print(hearing.warnings)
qWarning("after")
"""


def test_warnings_are_heard_once_and_the_rest_is_passed_on() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == "['first', 'second']\n"
    assert done.stderr.splitlines() == ["before", "only said", "from Python", "after"]
