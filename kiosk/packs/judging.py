"""Lets another process judge an exhibit that nobody has checked: whatever it does to that process,
the kiosk and the publisher stay as they are.
"""

import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import kiosk
from kiosk.packs.confine import quiet_environment
from kiosk.packs.errors import PackError
from kiosk.packs.summary import Summary, read_summary

QUIET_S = 180.0
"""A judge that says nothing for so long hangs."""
MOST_TOLD = 4 * 1024 * 1024

_STOPPED = {
    signal.SIGXCPU: "took more processor time than a check may",
    signal.SIGKILL: "was stopped by the system, most likely for want of memory",
    signal.SIGXFSZ: "wrote more than a check may",
}

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Verdict:
    """`said` are the problems, for staff; the exhibit is sound if `holds` is not None.
    `cut_off` tells whether the kernel kept the network away from the judge.
    """

    holds: Summary | None
    said: tuple[str, ...] = ()
    cut_off: bool = False


def judge(
    folder: Path,
    progress: Progress = lambda done, total: None,
    command: tuple[str, ...] = ("-m", "kiosk.staff.judge"),
    quiet_s: float = QUIET_S,
    language: str = "en",
) -> Verdict:
    """The verdict on the exhibit in `folder`. Raises PackError when the judge did not come to one.

    `progress` is told how many of how many pages have been drawn; problems are said in `language`.
    """
    package = str(Path(kiosk.__file__).parents[1])
    with tempfile.TemporaryDirectory(prefix="kiosk-judge-") as home:
        process = subprocess.Popen(
            [sys.executable, *command, str(folder.absolute()), language],
            cwd=home, env=quiet_environment(home, package), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        try:
            for told in _lines(process, quiet_s):
                if "of" in told:
                    progress(int(told["done"]), int(told["of"]))
                elif "said" in told:
                    holds = told.get("holds")
                    return Verdict(
                        None if holds is None else read_summary(holds),
                        tuple(str(said) for said in told["said"]),
                        bool(told.get("cut_off")),
                    )
        except (ValueError, TypeError, LookupError):
            raise PackError("The check of this exhibit told nonsense. It is not shown.") from None
        finally:
            _end(process)
    raise PackError(f"The check of this exhibit {_reason(process.returncode)}. It is not shown.")


def _lines(process: "subprocess.Popen[bytes]", quiet_s: float) -> Iterator[dict[str, Any]]:
    """What the judge tells, line by line. Raises ValueError, or PackError if it falls silent."""
    assert process.stdout is not None
    pipe, kept, total = process.stdout.fileno(), b"", 0
    with selectors.DefaultSelector() as waiting:
        waiting.register(pipe, selectors.EVENT_READ)
        while True:
            if not waiting.select(quiet_s):
                raise PackError(
                    f"The check of this exhibit hung for {quiet_s:g} seconds and was stopped. "
                    "It is not shown."
                )
            piece = os.read(pipe, 65536)
            total += len(piece)
            if not piece:
                return
            if total > MOST_TOLD:
                raise ValueError("endless")
            *lines, kept = (kept + piece).split(b"\n")
            for line in lines:
                told = json.loads(line)
                if not isinstance(told, dict):
                    raise ValueError("not a line of the judge")
                yield told


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Let it end by itself if it has told all; it and all that it started end here."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(2)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _reason(code: int) -> str:
    if code < 0:
        try:
            return _STOPPED.get(signal.Signals(-code), "crashed on its content")
        except ValueError:
            return "crashed on its content"
    return "needed more memory than it may have, or broke off"
