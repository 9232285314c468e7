"""How a kiosk is, as two small files on the stick: one for a program, one to read."""

import json
import os
import platform
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.packs.errors import why
from kiosk.packs.program import version
from kiosk.packs.store import Store
from kiosk.packs.versions import short

LITTLE_ROOM = 1024**3
_MOST_STARTS = 10


@dataclass(frozen=True, slots=True)
class Health:
    """What is told. Instants in ISO form; `free` in bytes, -1 if unknown."""

    machine: str
    at: str
    clock: str
    program: str
    shown: Mapping[str, object]
    waiting: str | None
    taken_back: tuple[Mapping[str, str], ...]
    screen: Mapping[str, object]
    free: int
    starts: tuple[str, ...]
    problems: tuple[str, ...]

    def as_json(self) -> str:
        """For a program."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"

    def as_text(self) -> str:
        """To read."""
        shown = short(str(self.shown["version"]))
        title = f" of “{self.shown['title']}”" if self.shown["title"] else ""
        trial = ", on trial" if self.shown["on_trial"] else ""
        free = f"{self.free / 1024**3:.1f} GB" if self.free >= 0 else "not known"
        screen = ", ".join(f"{name.replace('_', ' ')} {v}" for name, v in self.screen.items())
        lines = [
            f"Kiosk on {self.machine}, {self.at}",
            "",
            *(f"PROBLEM: {problem}" for problem in self.problems or ()),
            *([] if self.problems else ["No problems."]),
            "",
            f"Shown:     {f'version {shown}' if self.shown['version'] else shown}{title}{trial}",
            f"Waiting:   {short(self.waiting) if self.waiting is not None else 'nothing'}",
            f"Program:   {self.program}",
            f"Clock:     {self.clock}",
            f"Screen:    {screen}",
            f"Disk free: {free}",
            f"Started:   {', '.join(self.starts) or 'not known'}",
        ]
        lines += [f"Taken back: {b['version'][:12]} on {b['at']}: {b['why']}"
                  for b in self.taken_back]  # fmt: skip
        return "\r\n".join(lines) + "\r\n"  # a stick is read on any computer


def health_of(
    store: Store,
    at: str,
    clock: str,
    screen: Mapping[str, object],
    starts: tuple[str, ...],
    problems: tuple[str, ...],
) -> Health:
    """How the kiosk with this `store` is; the rest comes from those who know it."""
    versions = store.read()
    manifest = store.manifest(versions.current) if versions.current else None
    try:
        free = store.disk.free(store.root)
    except OSError:
        free = -1
    if 0 <= free < LITTLE_ROOM:
        problems = (*problems, f"The disk has only {free // 1024**2} MB left.")
    if versions.bad:
        last = versions.bad[0]
        problems = (*problems, f"Version {short(last.version)} was taken back: {last.why}")
    return Health(
        machine=platform.node() or "a kiosk",
        at=at,
        clock=clock,
        program=version(),
        shown={
            "version": versions.current,
            "title": manifest.holds.name if manifest else "",
            "packed": manifest.made if manifest else "",
            "since": versions.since,
            "on_trial": versions.on_trial,
        },
        waiting=versions.waiting,
        taken_back=tuple(asdict(bad) for bad in versions.bad),
        screen=screen,
        free=free,
        starts=starts[:_MOST_STARTS],
        problems=problems,
    )


def write_health(folder: Path, health: Health) -> str:
    """Write both files into `folder`, each whole or not at all.

    Returns why that did not succeed; empty if it did. It raises nothing: a stick may be full,
    locked, or gone at any moment.
    """
    name = re.sub(r"[^A-Za-z0-9-]+", "-", health.machine)[:40]
    told = ""
    for ending, text in ((".json", health.as_json()), (".txt", "\ufeff" + health.as_text())):
        file = folder / f"kiosk-health-{name}{ending}"
        newer = file.with_suffix(".new")
        try:
            with newer.open("wb") as out:
                out.write(text.encode())
                out.flush()
                os.fsync(out.fileno())
            os.replace(newer, file)
        except OSError as error:
            told = told or f"The report cannot be written to the stick: {why(error)}."
            _drop(newer)
    return told


def _drop(file: Path) -> None:
    try:
        file.unlink()
    except OSError:
        return
