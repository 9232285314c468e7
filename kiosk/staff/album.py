"""The pictures of a tour: one file a state, and a sheet of thumbnails for each language."""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.model.text import LocalizedText

COLUMNS = 4
THUMBNAIL = QSize(460, 460)
GAP = 28
LABEL = 40
HEAD = 96
GROUND, INK, QUIET, LINE = (QColor(c) for c in ("#0B0D12", "#F3EEE4", "#B4B9C3", "#3A404B"))


class Album:
    """Pictures of `languages` in the folder `out`.

    Pictures of an earlier tour in these languages are removed at the start: some of them might
    show what is no longer there.
    """

    def __init__(self, out: Path, languages: Iterable[str]) -> None:
        self.out = out
        self.pictures: list[Path] = []
        self._thumbnails: dict[str, list[tuple[str, QImage]]] = defaultdict(list)
        out.mkdir(parents=True, exist_ok=True)
        tags = "|".join(re.escape(tag) for tag in languages)
        ours = re.compile(rf"\d{{2,}}-({tags})-[\w.-]+\.png|contact-sheet-({tags})\.png")
        for file in out.iterdir():
            if ours.fullmatch(file.name) and file.is_file():
                file.unlink()

    def add(self, language: str, state: str, picture: QImage) -> Path:
        """Keep a picture. Raises OSError when it cannot be written."""
        number = len(self._thumbnails[language]) + 1
        file = self.out / f"{number:02}-{language}-{state}.png"
        _save(picture, file)
        small = picture.scaled(
            THUMBNAIL,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._thumbnails[language].append((f"{number:02}  {state}", small))
        self.pictures.append(file)
        return file

    def write_sheets(self, titles: LocalizedText) -> list[Path]:
        """Write the contact sheet of each language, under its title."""
        sheets = []
        for language, thumbnails in self._thumbnails.items():
            file = self.out / f"contact-sheet-{language}.png"
            head = f"{titles[language]} · {language} · {len(thumbnails)}"
            _save(_sheet(head, thumbnails), file)
            sheets.append(file)
        return sheets


def _save(picture: QImage, file: Path) -> None:
    if not picture.save(str(file)):
        raise OSError(f"The picture “{file}” cannot be written.")


def _sheet(title: str, thumbnails: list[tuple[str, QImage]]) -> QImage:
    cell = thumbnails[0][1].size()
    columns = max(1, min(COLUMNS * THUMBNAIL.width() // cell.width(), len(thumbnails)))
    rows = -(-len(thumbnails) // columns)
    width = GAP + columns * (cell.width() + GAP)
    sheet = QImage(width, HEAD + rows * (cell.height() + LABEL + GAP), QImage.Format.Format_RGB32)
    sheet.fill(GROUND)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    _write(painter, QRect(GAP, 0, width - GAP * 2, HEAD), title, 30, INK)
    for index, (label, small) in enumerate(thumbnails):
        row, column = divmod(index, columns)
        at = QPoint(GAP + column * (cell.width() + GAP), HEAD + row * (cell.height() + LABEL + GAP))
        painter.drawImage(at, small)
        painter.setPen(LINE)
        painter.drawRect(QRect(at, small.size()).adjusted(-1, -1, 0, 0))
        beneath = QRect(at.x(), at.y() + cell.height(), cell.width(), LABEL)
        _write(painter, beneath, label, 18, QUIET)
    painter.end()
    return sheet


def _write(painter: QPainter, where: QRect, text: str, size: int, colour: QColor) -> None:
    font = QFont("Source Sans 3")
    font.setPixelSize(size)
    painter.setFont(font)
    painter.setPen(colour)
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
