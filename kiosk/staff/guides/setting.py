"""Sets a guide on paper: three sheets to work by, and a card to laminate."""

import re
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kiosk.staff.guides.reading import Guide, Part, Sheet, Step
from kiosk.staff.paper.kept import Kept
from kiosk.staff.paper.press import ACCENT, INK, LINE, SOOT, WIDTH, Press, Type

SIDE, HEAD, FOOT = 15.0, 13.0, 286.0
COLUMN = WIDTH - SIDE * 2
GAP = 7.0
HALF = (COLUMN - GAP) / 2
HIGHEST = 57.0
"""The highest that a picture of a step may be."""
CARD_HIGHEST = 30.0
NUMBER = 7.5

TITLE = Type(23, serif=True, leading=1.2)
CARD_TITLE = Type(31, serif=True, leading=1.15)
LEAD = Type(11, colour=SOOT, leading=1.35)
BODY = Type(10.5, leading=1.32)
COMMAND = Type(9.5, bold=True, leading=1.3)
FIGURE = Type(15, serif=True, colour=ACCENT, leading=1.1)
PART = Type(15, serif=True, colour=ACCENT, leading=1.25)
SMALL = Type(8.5, colour=LINE)
CALL = Type(12, bold=True)
_NAME = re.compile(r"[\w-]+\.[a-z]{3,4}\b")


class DoesNotFitError(ValueError):
    """There is more on a sheet than it can hold."""


def set_guide(guide: Guide, folder: Path, file: Path) -> None:
    """Write the quick guide to `file`: each sheet of it on one of A4. `folder` has its pictures."""
    press = Press(file, guide.title)
    try:
        for number, sheet in enumerate(guide.sheets, start=1):
            press.turn_page()
            foot = f"{guide.title}  ·  {number} / {len(guide.sheets)}"
            _steps(press, sheet, folder)
            press.words(SIDE, FOOT + 1, COLUMN, foot, SMALL, end=True)
    finally:
        press.close()


def set_card(guide: Guide, folder: Path, file: Path) -> None:
    """Write the card to `file`: one sheet of A4."""
    press = Press(file, guide.card.title)
    try:
        press.turn_page()
        _card(press, guide.card, folder)
    finally:
        press.close()


# The sheets of steps


def _steps(press: Press, sheet: Sheet, folder: Path) -> None:
    y = HEAD + press.words(SIDE, HEAD, COLUMN, sheet.title, TITLE) + 1.5
    if sheet.whole.text:
        y += press.words(SIDE, y, COLUMN, sheet.whole.text, LEAD) + 1
    press.rule(SIDE, y + 1.5, COLUMN)
    y += 6
    steps = sheet.whole.steps
    rows = [steps[at : at + 2] for at in range(0, len(steps), 2)]
    heights = [max(_high(press, step, folder) for step in row) for row in rows]
    room = FOOT - 2 - y - sum(heights)
    if room < 3 * (len(rows) - 1):
        raise DoesNotFitError(f"“{sheet.title}” is {-room:.0f} mm too long for its sheet")
    between = min(10.0, room / max(1, len(rows) - 1))
    number = 0
    for row, height in zip(rows, heights, strict=True):
        for at, step in enumerate(row):
            number += 1
            _step(press, SIDE + at * (HALF + GAP), y, number, step, folder)
        y += height + between


def _unbroken(text: str) -> str:
    """The text with hyphens in names of files at which no line may break."""
    return _NAME.sub(lambda name: name[0].replace("-", "\u2011"), text)


def _high(press: Press, step: Step, folder: Path) -> float:
    high = press.height(_unbroken(step.text), BODY, HALF - NUMBER)
    if step.command:
        high += _command(press, None, 0, 0, HALF - NUMBER, step.command) + 2
    if step.picture:
        high += _picture_size(folder / step.picture, HALF, HIGHEST)[1] + 2.5
    return high


def _step(press: Press, x: float, y: float, number: int, step: Step, folder: Path) -> None:
    if step.picture:
        wide, high = _picture_size(folder / step.picture, HALF, HIGHEST)
        _picture(press, QRectF(x, y, wide, high), folder / step.picture)
        y += high + 2.5
    press.words(x, y - 0.9, NUMBER, str(number), FIGURE)
    y += press.words(x + NUMBER, y, HALF - NUMBER, _unbroken(step.text), BODY)
    if step.command:
        _command(press, press, x + NUMBER, y + 1.2, HALF - NUMBER, step.command)


def _command(
    press: Press, on: Press | None, x: float, y: float, width: float, line: str
) -> float:  # fmt: skip
    """Print a line to type, broken between its words only. Returns the height."""
    lines = [""]
    for word in line.split():
        longer = f"{lines[-1]} {word}".strip()
        if press.width_of(longer, COMMAND) <= width - 4.5:
            lines[-1] = longer
        else:
            lines.append(word)
    said = "\n".join(filter(None, lines))
    high = press.height(said, COMMAND, width - 4) + 2.4
    if on:
        on.words(x + 2, y + 1.2, width - 4, said, COMMAND)
        on.frame(QRectF(x, y, width, high))
    return high + 1.2


# The card


def _card(press: Press, card: Sheet, folder: Path) -> None:
    y = HEAD + press.words(SIDE, HEAD, COLUMN, card.title, CARD_TITLE) + 2
    if card.whole.text:
        y += press.words(SIDE, y, COLUMN, card.whole.text, LEAD) + 1
    press.rule(SIDE, y + 1.5, COLUMN, colour=ACCENT, thick=0.5)
    y += 6
    *parts, call = card.parts
    heights = [_part(press, None, 0, 0, part, folder) for part in parts]
    split = min(range(1, len(parts)),
                key=lambda at: max(sum(heights[:at]), sum(heights[at:])))  # fmt: skip
    tallest = max(sum(heights[:split]), sum(heights[split:]))
    foot = FOOT - _call_height(press, call)
    if y + tallest > foot:
        raise DoesNotFitError(f"“{card.title}” is {y + tallest - foot:.0f} mm too long")
    for column, chosen in enumerate((range(split), range(split, len(parts)))):
        at = y
        air = min(9.0, (foot - y - sum(heights[i] for i in chosen)) / max(1, len(chosen)))
        for index in chosen:
            _part(press, press, SIDE + column * (HALF + GAP), at, parts[index], folder)
            at += heights[index] + air
    _call(press, foot, call)


def _part(
    press: Press, on: Press | None, x: float, y: float, part: Part, folder: Path
) -> float:  # fmt: skip
    """Print a part of the card on `on`, if there is one, or measure only. Returns the height."""
    at = y
    if on:
        on.words(x, at, HALF, part.title, PART)
    at += press.height(part.title, PART, HALF) + 1
    if part.text:
        if on:
            on.words(x, at, HALF, part.text, BODY)
        at += press.height(part.text, BODY, HALF) + 1.2
    for number, step in enumerate(part.steps, start=1):
        if on:
            on.words(x, at - 0.9, NUMBER, str(number), FIGURE)
            on.words(x + NUMBER, at, HALF - NUMBER, step.text, BODY)
        at += press.height(_unbroken(step.text), BODY, HALF - NUMBER) + 1
        if step.command:
            at += _command(press, on, x + NUMBER, at, HALF - NUMBER, step.command)
        if step.picture:
            wide, high = _picture_size(folder / step.picture, HALF - NUMBER, CARD_HIGHEST)
            if on:
                _picture(on, QRectF(x + NUMBER, at + 0.5, wide, high), folder / step.picture)
            at += high + 2
    return at - y


def _call_height(press: Press, call: Part) -> float:
    text = press.height(call.text, BODY, COLUMN - 10) if call.text else 0
    return 6 + press.height(call.title, PART, COLUMN - 10) + text + len(call.blanks) * 11.0 + 3


def _call(press: Press, y: float, call: Part) -> None:
    high = _call_height(press, call)
    press.frame(QRectF(SIDE, y, COLUMN, high - 2), ACCENT)
    x, room = SIDE + 5, COLUMN - 10
    y += 2.5 + press.words(x, y + 2.5, room, call.title, PART)
    if call.text:
        y += press.words(x, y, room, call.text, BODY)
    for blank in call.blanks:
        y += 11
        wide = press.width_of(blank, CALL) + 3
        press.words(x, y - 6, room, blank, CALL)
        press.rule(x + wide, y - 0.5, room - wide, colour=INK)


# Pictures


def _picture_size(file: Path, widest: float, highest: float) -> tuple[float, float]:
    image = QImage(str(file))
    if image.isNull():
        raise FileNotFoundError(file)
    wide = min(widest, highest * image.width() / image.height())
    return wide, wide * image.height() / image.width()


def _picture(press: Press, place: QRectF, file: Path) -> None:
    image = QImage(str(file))
    press.picture(place, Kept.of(image, max(image.width(), image.height())), (), image.width())
