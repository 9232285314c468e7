"""Measurements in processes of their own, each with a hard time-out."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
LIMIT_S = 300.0


class MeasurementError(RuntimeError):
    """A measurement came to nothing; the text says which, and why."""


class Children:
    """Starts them, all with the same environment. Nothing that they write stays."""

    def __init__(self, platform: str, scratch: Path, display: str = "") -> None:
        self._environment = {
            name: os.environ[name] for name in ("PATH", "HOME", "XAUTHORITY") if name in os.environ
        } | {
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PYTHONPYCACHEPREFIX": str(scratch / "pycache"),
            "QML_DISK_CACHE_PATH": str(scratch / "qml"),
            "QT_QPA_PLATFORM": platform,
            "QT_QUICK_BACKEND": "software",
            "XDG_CACHE_HOME": str(scratch / "cache"),
            "XDG_RUNTIME_DIR": str(scratch),
            "DISPLAY": display,
        }

    def measure(self, subject: str, task: str, options: Mapping[str, object]) -> dict:
        """Carry out one task on one subject. Returns its figures by name."""
        return json.loads(
            self._run(f"{task} of {subject}", "bench.child", subject, task, json.dumps(options))
            .splitlines()[-1]
        )  # fmt: skip

    def check_time(self, folder: Path) -> float:
        """Seconds that the command `kiosk check` takes from beginning to end."""
        begun = time.monotonic()
        self._run("check", "kiosk", "check", str(folder))
        return time.monotonic() - begun

    def _run(self, what: str, *arguments: str) -> str:
        environment = self._environment | {"BENCH_BORN": str(time.monotonic())}
        try:
            done = subprocess.run(
                [sys.executable, "-m", *arguments], cwd=ROOT, env=environment,
                capture_output=True, text=True, timeout=LIMIT_S, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise MeasurementError(f"{what}: no end after {LIMIT_S:g} seconds") from None
        if done.returncode:
            said = "\n".join((done.stderr or done.stdout).strip().splitlines()[-5:])
            raise MeasurementError(f"{what}: exit status {done.returncode}\n{said}")
        return done.stdout


@contextmanager
def children(platform: str) -> Iterator[tuple[Children, Path]]:
    """The starter of processes and a scratch folder; for xcb with a display, made if need be."""
    with TemporaryDirectory(prefix="kiosk-bench-") as name:
        scratch = Path(name)
        if platform != "xcb" or os.environ.get("DISPLAY"):
            yield Children(platform, scratch, os.environ.get("DISPLAY", "")), scratch
            return
        with _xvfb() as display:
            yield Children(platform, scratch, display), scratch


@contextmanager
def _xvfb() -> Iterator[str]:
    if not shutil.which("Xvfb"):
        raise MeasurementError("xcb needs a display: set DISPLAY, or install xvfb.")
    end, begin = os.pipe()
    command = ["Xvfb", "-displayfd", str(begin), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[begin], stderr=subprocess.DEVNULL)
    os.close(begin)
    try:
        with os.fdopen(end) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)
