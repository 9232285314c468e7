"""What is measured of a subject in its own process, under the event loop of its application."""

import os
import resource
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from bench.taps import TapSeries

# What a window holds back for a while after it came up is not part of standing still.
REST_S = 2.0
SLOT_S = 1 / 60


def start(subject, options: dict) -> dict:
    """Time and CPU from the birth of the process to the first useful frame; its memory there."""
    seen: dict[str, float] = {}

    def drawn() -> None:
        if not seen and subject.is_useful():
            seen["start_ms"] = (time.monotonic() - float(os.environ["BENCH_BORN"])) * 1000
            used = resource.getrusage(resource.RUSAGE_SELF)
            seen["start_cpu_s"] = used.ru_utime + used.ru_stime
            QTimer.singleShot(0, subject.qt.exit)

    subject.window.frameSwapped.connect(drawn)
    subject.qt.exec()
    colours = _colours(subject.window.grabWindow())
    assert colours > 3, f"the first frame was empty: {colours} colours"
    return {**seen, "start_pss_mib": pss_mib()}


def taps(subject, options: dict) -> dict:
    """Press and release a button again and again."""
    return TapSeries(subject, options["taps"]).run()


def still(subject, options: dict) -> dict:
    """A page on which nothing happens: memory, CPU, frames, processes."""
    subject.begin_visit()
    _until(subject, subject.is_settled)
    _rest(subject, REST_S)
    figures = _window(subject, options["window_s"])
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    return {f"still_{name}": value for name, value in figures.items()} | {
        "processes": 1 + len(children)
    }


def attract(subject, options: dict) -> dict:
    """The attract loop: memory and CPU over a window, then the pace of three cross-fades."""
    _until(subject, subject.is_settled)
    _rest(subject, REST_S)
    figures = _window(subject, options["window_s"])
    gaps: list[float] = []
    last = [0.0]

    def drawn() -> None:
        now = time.perf_counter()
        if last[0] and not subject.is_settled():
            gaps.append(now - last[0])
        last[0] = now

    subject.window.frameSwapped.connect(drawn)
    for _ in range(3):
        last[0] = 0.0
        subject.next_scene()
        _until(subject, subject.is_settled)
        _rest(subject, 0.2)
    slots = sum(max(1, round(gap / SLOT_S)) for gap in gaps)
    return {f"attract_{name}": value for name, value in figures.items()} | {
        "fade_gaps_ms": [gap * 1000 for gap in gaps],
        "fade_missed_percent": 100 * (slots - len(gaps)) / slots if slots else 0.0,
    }


def scroll(subject, options: dict) -> dict:
    """The list of all names, moved as a fast finger does, a twelfth of its height a frame: what
    each frame takes."""
    view = subject.list_names()
    _until(subject, subject.is_settled)
    subject.window.frameSwapped.connect(subject.qt.exit)
    took = []
    for frame in range(1, options["frames"] + 1):
        far = max(1.0, view.property("contentHeight") - view.height())
        begun = time.perf_counter()
        view.setProperty("contentY", frame * view.height() / 12 % far)
        subject.qt.exec()
        took.append((time.perf_counter() - begun) * 1000)
    subject.window.frameSwapped.disconnect(subject.qt.exit)
    return {"scroll_ms": took}


def pss_mib() -> float:
    """Memory of this process, its share of what it shares included."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the kernel does not tell the memory of a process")


def _window(subject, seconds: float) -> dict[str, float]:
    frames = [0]

    def drawn() -> None:
        frames[0] += 1

    subject.window.frameSwapped.connect(drawn)
    used, begun = time.process_time(), time.perf_counter()
    _rest(subject, seconds)
    used, took = time.process_time() - used, time.perf_counter() - begun
    subject.window.frameSwapped.disconnect(drawn)
    return {"cpu_percent": 100 * used / took, "frames": frames[0], "pss_mib": pss_mib()}


def _rest(subject, seconds: float) -> None:
    # Not quit: that closes the windows.
    QTimer.singleShot(round(seconds * 1000), subject.qt.exit)
    subject.qt.exec()


def _until(subject, condition: Callable[[], bool]) -> None:
    for _ in range(1000):
        _rest(subject, 0.02)
        if condition():
            return
    raise RuntimeError("it never came to rest")


def _colours(image) -> int:
    points = ((x * image.width() // 64, y * image.height() // 36)
              for x in range(64) for y in range(36))  # fmt: skip
    return len({image.pixel(x, y) for x, y in points})
