"""How the kiosk is, in lines for staff: what is there, and what is not as it should be."""

import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.calendar.built import is_doubtful
from kiosk.clock import Clock
from kiosk.model.device import Device

STARTS_SHOWN = 5
LITTLE_GB = 1.0

Fact = dict[str, object]


def program_version() -> str:
    """The version of the program; empty where it is not installed."""
    from importlib import metadata  # late: a start of the kiosk needs none of it

    try:
        return metadata.version("kiosk")
    except metadata.PackageNotFoundError:
        return ""


def fact(name: str, text: str, good: bool = True) -> Fact:
    """One line: what it is about, how it is, and whether that is as it should be."""
    return {"name": name, "text": text, "good": good}


def of_clock(words: dict[str, str], clock: Clock) -> Fact:
    """What the clock shows, and whether it can be right."""
    now = clock.utc()
    shown = when(clock.local(now))
    doubtful = is_doubtful(now)
    return fact(
        words["clock"], f"{shown}. {words['doubtful']}" if doubtful else shown, not doubtful
    )


def of_screen(words: dict[str, str], device: Device, width: int, height: int) -> Fact:
    """The window in pixels, and in millimetres by what device.yaml says of the panel."""
    ppmm = device.pixels_per_mm(width, height)
    text = words["screenText"].format(
        width=width, height=height, wmm=round(width / ppmm), hmm=round(height / ppmm),
        inches=f"{device.diagonal_in:g}",
    )  # fmt: skip
    return fact(words["screen"], text)


def of_touch(words: dict[str, str], clock: Clock, last: tuple[datetime, str] | None) -> Fact:
    """When the glass was touched last, and by which device that was told."""
    if last is None:
        return fact(words["touch"], words["touchNone"], good=False)
    at, device = last
    time = f"{clock.local(at):%H:%M:%S}"
    return fact(words["touch"], words["touchText"].format(time=time, device=device or "–"))


def of_disk(words: dict[str, str], folder: Path) -> Fact:
    """How much room there is where the kiosk keeps things."""
    there = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    try:
        free = shutil.disk_usage(there).free / 1e9
    except OSError:
        return fact(words["disk"], words["diskUnknown"], good=False)
    return fact(words["disk"], words["diskText"].format(free=f"{free:.1f}"), free >= LITTLE_GB)


def of_starts(words: dict[str, str], clock: Clock, starts: Sequence[str]) -> Fact:
    """The last starts, the newest first."""
    shown = [when(clock.local(datetime.fromisoformat(at))) for at in starts[:STARTS_SHOWN]]
    return fact(words["starts"], "\n".join(shown) or words["startsNone"])


def of_sound(words: dict[str, str], told: dict[str, object] | None) -> Fact:
    """What can be heard. `told` is what the machine said: {plays, voices}, empty if it said
    nothing, None as long as it is asked."""
    if told is None:
        return fact(words["sound"], words["soundAsked"])
    if "plays" not in told:
        return fact(words["sound"], words["soundUnknown"], good=False)
    if not told["plays"]:
        return fact(words["sound"], words["soundNone"], good=False)
    voices = told.get("voices")
    named = ", ".join(map(str, voices)) if isinstance(voices, list) else ""
    return fact(words["sound"], words["soundHere"].format(voices=named or words["noVoices"]))


def when(at: datetime) -> str:
    """An instant on the wall."""
    return f"{at:%d.%m.%Y %H:%M}"
