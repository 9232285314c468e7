"""How a kiosk is, as two small files on the stick: one for a program, one to read."""

import json
import os
import platform
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.loader.translations import in_language, told
from kiosk.packs.errors import why
from kiosk.packs.program import version
from kiosk.packs.store import Store
from kiosk.packs.versions import short

LITTLE_ROOM = 1024**3
_MOST_STARTS = 10


@dataclass(frozen=True, slots=True)
class Health:
    """What is told. Instants in ISO form; `free` in bytes, -1 if unknown. The `languages` are those
    of the text to read.
    """

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
    languages: tuple[str, ...] = ("en",)

    def as_json(self) -> str:
        """For a program."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"

    def as_text(self) -> str:
        """To read, in each of the languages."""
        return "\r\n\r\n".join(self._in(language) for language in self.languages) + "\r\n"

    def _in(self, language: str) -> str:
        def say(said: str, **values: object) -> str:
            return in_language(said, language, **values)

        unknown = say("not known")
        free = f"{self.free / 1024**3:.1f} GB" if self.free >= 0 else unknown
        waiting = told(short(self.waiting), language) if self.waiting is not None else ""
        lines = [
            say("Kiosk on {machine}, {at}", machine=self.machine or say("a kiosk"), at=self.at),
            "",
            *(say("PROBLEM: {what}", what=told(each, language)) for each in self.problems),
            *([] if self.problems else [say("No problems.")]),
            "",
            say("Shown: {what}", what=self._shown_in(language)),
            say("Waiting: {what}", what=waiting or say("nothing")),
            say("Program: {version}", version=self.program),
            say("Clock: {time}", time=self.clock),
            told(f"Screen: {', '.join(f'{_plain(n)} {v}' for n, v in self.screen.items())}",
                 language),
            say("Disk free: {what}", what=free),
            say("Started: {what}", what=", ".join(self.starts) or unknown),
        ]  # fmt: skip
        lines += [
            say("Taken back: {version} on {day}: {why}",
                version=bad["version"][:12], day=bad["at"], why=told(bad["why"], language))
            for bad in self.taken_back
        ]  # fmt: skip
        return "\r\n".join(lines)  # a stick is read on any computer

    def _shown_in(self, language: str) -> str:
        version, title = short(str(self.shown["version"])), self.shown["title"]
        if not title:
            return told(version, language)
        trial = ", on trial" if self.shown["on_trial"] else ""
        return told(f"version {version} of “{title}”{trial}", language)


def _plain(name: str) -> str:
    return name.replace("_", " ")


def health_of(
    store: Store,
    at: str,
    clock: str,
    screen: Mapping[str, object],
    starts: tuple[str, ...],
    problems: tuple[str, ...],
    languages: tuple[str, ...] = ("en",),
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
        machine=platform.node(),
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
        languages=languages,
    )


def write_health(folder: Path, health: Health) -> str:
    """Write both files into `folder`, each whole or not at all.

    Returns why that did not succeed; empty if it did. It raises nothing: a stick may be full,
    locked, or gone at any moment.
    """
    name = re.sub(r"[^A-Za-z0-9-]+", "-", health.machine or "kiosk")[:40]
    wrong = ""
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
            wrong = wrong or f"The report cannot be written to the stick: {why(error)}."
            _drop(newer)
    return wrong


def _drop(file: Path) -> None:
    try:
        file.unlink()
    except OSError:
        return
