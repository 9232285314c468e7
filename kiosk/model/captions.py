"""WebVTT: the captions of a film, as plain words with their times."""

import re
from dataclasses import dataclass
from html import unescape

from kiosk.model.entity import quickly_restored

MOST_LINES = 2
MOST_LETTERS = 84
"""Of one caption: two lines that are read in the time of a glance."""

_TIME = re.compile(r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})")
_ALMOST = re.compile(r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,:](\d{1,3})")
_TAG = re.compile(r"</?[a-z][^<>]*>|</?\d[^<>]*>")
_SKIPPED = re.compile(r"(NOTE|STYLE|REGION)(\s|$)")


@quickly_restored
@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: from when to when it is shown, in seconds, and its words."""

    starts: float
    ends: float
    text: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in line `line` (from 1). `advice`: the captions can be shown all the same."""

    line: int
    typed: str
    message: str
    fix: str
    nearest: str | None = None
    advice: bool = False


def read_captions(text: str) -> tuple[tuple[Cue, ...], tuple[Fault, ...]]:
    """The captions in `text`, a WebVTT file with plain line ends, and all that is wrong with them.

    Settings, styles, notes and tags are passed over: the kiosk has a type and a place of its own.
    """
    lines = text.removeprefix("\ufeff").split("\n")
    cues: list[Cue] = []
    faults: list[Fault] = []
    if not re.match(r"WEBVTT([ \t]|$)", lines[0]):
        fix = "Write WEBVTT alone in the first line, and an empty line after it."
        faults.append(Fault(1, lines[0], "These are not captions in WebVTT.", fix))
    for number, block in _blocks(lines):
        _read_block(number, block, cues, faults)
    if not cues and not faults:
        fix = "Write the captions."
        faults.append(Fault(1, lines[0], "There is no caption in this file.", fix))
    return tuple(cues), tuple(faults)


def cue_at(cues: tuple[Cue, ...], seconds: float) -> str:
    """The words that are shown at this time of the film: of two at once the later, or nothing."""
    found = [cue.text for cue in cues if cue.starts <= seconds < cue.ends]
    return found[-1] if found else ""


def _blocks(lines: list[str]) -> list[tuple[int, list[str]]]:
    """What stands between empty lines after the first one, each with the number of its line."""
    blocks: list[tuple[int, list[str]]] = []
    inside = False
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            inside = False
        elif inside and blocks:
            blocks[-1][1].append(line)
        elif (inside or number == 2) and "-->" not in line:
            inside = True  # the head goes on
        else:
            blocks.append((number, [line]))
            inside = True
    return blocks


def _read_block(number: int, block: list[str], cues: list[Cue], faults: list[Fault]) -> None:
    if _SKIPPED.match(block[0]):
        return
    at = next((index for index, line in enumerate(block[:2]) if "-->" in line), None)
    if at is None:
        faults.append(Fault(
            number, block[0], "This caption has no times.",
            "Write a line such as 00:05.000 --> 00:08.000 above it.",
        ))  # fmt: skip
        return
    line, typed = number + at, block[at]
    left, _arrow, right = typed.partition("-->")
    starts = _seconds(line, left.strip(), faults)
    ends = _seconds(line, (right.split() or [""])[0], faults)
    text = _plain(block[at + 1 :])
    if not text:
        faults.append(Fault(line, typed, "This caption has no words.",
                            "Write them beneath its times, or take the times out."))  # fmt: skip
    if starts is None or ends is None or not text:
        return
    if ends <= starts:
        faults.append(Fault(line, typed, "This caption ends before it begins.",
                            "Correct one of the two times."))  # fmt: skip
        return
    if cues and starts < cues[-1].starts:
        faults.append(Fault(line, typed, "This caption begins before the one above it.",
                            "Put the captions in the order of time."))  # fmt: skip
        return
    if cues and starts < cues[-1].ends:
        faults.append(Fault(
            line, typed, "This caption begins while the one above it is still shown.",
            "Let the one above end sooner; only the later of the two is seen.", advice=True,
        ))  # fmt: skip
    if len(block) - at - 1 > MOST_LINES or len(text) > MOST_LETTERS:
        faults.append(Fault(
            line + 1, block[at + 1],
            f"This caption has more than {MOST_LINES} lines or {MOST_LETTERS} letters.",
            "Make two captions of it.", advice=True,
        ))  # fmt: skip
    cues.append(Cue(starts, ends, text))


def _seconds(line: int, typed: str, faults: list[Fault]) -> float | None:
    if match := _TIME.fullmatch(typed):
        hours, minutes, seconds, thousandths = (int(part or 0) for part in match.groups())
        return hours * 3600 + minutes * 60 + seconds + thousandths / 1000
    meant = None
    if match := _ALMOST.fullmatch(typed):
        first, minute, second, thousandth = match.groups()
        before = f"{first:0>2}:" if first else ""
        near = f"{before}{minute:0>2}:{second:0>2}.{thousandth:0<3}"
        meant = near if _TIME.fullmatch(near) else None
    fix = "Write minutes:seconds.thousandths, such as 01:05.000."
    faults.append(Fault(line, typed, f"“{typed}” is not a time of a caption.", fix, meant))
    return None


def _plain(lines: list[str]) -> str:
    """The words without tags, each line by itself."""
    kept = (" ".join(unescape(_TAG.sub("", line)).split()) for line in lines)
    return "\n".join(line for line in kept if line)
