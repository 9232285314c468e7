"""Prints on A4: our type, thin lines and pictures of the screen. All lengths in millimetres."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from kiosk.staff.paper.kept import Kept, coarsened
from kiosk.staff.paper.seen import SeenText

WIDTH, HEIGHT = 210.0, 297.0
DOTS = 1200
"""Dots in an inch by which type is placed."""
FINEST, FINEST_SMALL, SMALL_WIDTH = 280, 200, 70.0
"""Pixels in an inch that a picture has at the most, and one that is no wider than this."""
INK, SOOT, ACCENT, LINE = "#15120E", "#3B3731", "#8C1024", "#7D776C"
HAIR = 0.15

_SERIF, _SANS = "Literata", "Source Sans 3"


@dataclass(frozen=True, slots=True)
class Type:
    """How words are set: `size` in points, `leading` in sizes from one base line to the next."""

    size: float
    serif: bool = False
    bold: bool = False
    colour: str = INK
    leading: float = 1.35


TITLE = Type(30, serif=True, leading=1.15)
HEADING = Type(19, serif=True, leading=1.2)
PART = Type(13, serif=True, colour=ACCENT, leading=1.25)
LEAD = Type(11, colour=SOOT, leading=1.4)
BODY = Type(9.5)
STRONG = Type(9.5, bold=True)
SMALL = Type(8, colour=SOOT)
LABEL = Type(8, bold=True, colour=ACCENT)
NOTE = Type(7.5, colour=SOOT, leading=1.25)
FAINT = Type(7, colour=LINE)


class Press:
    """A PDF file at `file` that is written sheet by sheet; `close` ends it.

    `mirrored` sets what follows from right to left.
    """

    def __init__(self, file: Path, title: str) -> None:
        self._writer = QPdfWriter(str(file))
        self._writer.setResolution(DOTS)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        self._writer.setTitle(title)
        self._writer.setCreator("kiosk")
        self._painter: QPainter | None = None
        self._fonts: dict[Type, QFont] = {}
        self.mirrored = False

    def turn_page(self) -> None:
        """Begin the next sheet. Raises OSError when the file cannot be written."""
        if self._painter is None:
            self._painter = QPainter()
            if not self._painter.begin(self._writer):
                raise OSError("The file cannot be written.")
        elif not self._writer.newPage():
            raise OSError("The file cannot be written.")

    def close(self) -> None:
        """End the file."""
        if self._painter is not None:
            self._painter.end()

    # Words

    def height(self, words: str, of: Type, width: float) -> float:
        """How high `words` are when they are set `width` wide."""
        return len(self._lines(words, of, width)[1]) * self._line(of)

    def words(
        self, x: float, y: float, width: float, words: str, of: Type, end: bool = False
    ) -> float:
        """Set `words` with their upper left corner at (x, y), to the end of the line if `end`.

        Returns their height.
        """
        assert self._painter is not None
        kept, lines = self._lines(words, of, width, end)
        self._painter.setPen(QColor(of.colour))
        step = self._line(of)
        metrics = QFontMetricsF(self._font(of), self._writer)
        # The letters stand in the middle of their line.
        air = (_dots(step) - metrics.ascent() - metrics.descent()) / 2
        for number, (start, length) in enumerate(lines):
            line = kept.lineAt(number)
            assert (start, length) == (line.textStart(), line.textLength())
            line.setPosition(QPointF(0, number * _dots(step) + air))
        kept.draw(self._painter, QPointF(_dots(x), _dots(y)))
        return len(lines) * step

    def width_of(self, words: str, of: Type) -> float:
        """How wide `words` are on one line."""
        return _mm(QFontMetricsF(self._font(of), self._writer).horizontalAdvance(words))

    def _lines(
        self, words: str, of: Type, width: float, end: bool = False
    ) -> tuple[QTextLayout, list[tuple[int, int]]]:
        kept = QTextLayout(words.replace("\n", "\u2028"), self._font(of), self._writer)
        start = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(start)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.mirrored:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        kept.setTextOption(option)
        kept.beginLayout()
        lines = []
        while (line := kept.createLine()).isValid():
            line.setLineWidth(_dots(width))
            lines.append((line.textStart(), line.textLength()))
        kept.endLayout()
        return kept, lines

    def _font(self, of: Type) -> QFont:
        if of not in self._fonts:
            font = QFont(_SERIF if of.serif else _SANS)
            font.setPointSizeF(of.size)
            font.setWeight(QFont.Weight.DemiBold if of.bold else QFont.Weight.Normal)
            # A letter for each letter: readers of PDF files do not find words with ligatures.
            font.setFeature(QFont.Tag("liga"), 0)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[of] = font
        return self._fonts[of]

    def _line(self, of: Type) -> float:
        return of.size * of.leading / 72 * 25.4

    # Lines and pictures

    def rule(
        self, x: float, y: float, width: float, height: float = 0, colour: str = LINE,
        thick: float = HAIR,
    ) -> None:  # fmt: skip
        """A straight line."""
        assert self._painter is not None
        self._painter.setPen(QPen(QColor(colour), _dots(thick)))
        start = QPointF(_dots(x), _dots(y))
        self._painter.drawLine(start, start + QPointF(_dots(width), _dots(height)))

    def frame(self, place: QRectF, colour: str = LINE) -> None:
        """The four sides of a box."""
        assert self._painter is not None
        self._painter.setPen(QPen(QColor(colour), _dots(HAIR)))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(_box(place))

    def picture(self, place: QRectF, kept: Kept, texts: Sequence[SeenText], pixels: float) -> None:
        """A picture of a screen `pixels` wide, with its words beneath it: unseen, but found by
        whoever searches the file."""
        assert self._painter is not None
        scale = place.width() / pixels
        self._painter.setPen(QColor(INK))
        for text in texts:
            here = text.place
            size = max(1.0, text.size * scale / 25.4 * 72)
            x, y = place.x() + here.x() * scale, place.y() + here.y() * scale
            self._under(x, y, here.width() * scale, text.text, size, place)
        image = kept.image()
        small = place.width() <= SMALL_WIDTH
        finest = round(place.width() / 25.4 * (FINEST_SMALL if small else FINEST))
        scaled = image.width() > finest * 1.2
        if scaled:
            image = image.scaledToWidth(finest, Qt.TransformationMode.SmoothTransformation)
            image = coarsened(image) if small else image
        lossless = QPainter.RenderHint.LosslessImageRendering
        self._painter.setRenderHint(lossless, kept.lossless or (small and scaled))
        self._painter.drawImage(_box(place), image)
        self.frame(place)

    def _under(
        self, x: float, y: float, width: float, words: str, size: float, place: QRectF
    ) -> None:
        """Words that the picture over `place` will cover whole."""
        assert self._painter is not None
        self._painter.save()
        self._painter.setClipRect(_box(place))
        for _ in range(3):
            of = Type(round(size, 1), leading=1.1)
            kept, lines = self._lines(words, of, width)
            room = place.bottom() - y
            if len(lines) * self._line(of) <= room:
                break
            size *= 0.6
        step = self._line(of)
        for number in range(len(lines)):
            kept.lineAt(number).setPosition(QPointF(0, number * _dots(step)))
        kept.draw(self._painter, QPointF(_dots(max(x, place.left())), _dots(max(y, place.top()))))
        self._painter.restore()


def _dots(millimetres: float) -> float:
    return millimetres / 25.4 * DOTS


def _mm(dots: float) -> float:
    return dots / DOTS * 25.4


def _box(place: QRectF) -> QRectF:
    return QRectF(_dots(place.x()), _dots(place.y()), _dots(place.width()), _dots(place.height()))
