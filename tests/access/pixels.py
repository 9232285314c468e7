"""Colours and pixels of grabbed pictures, without a library for them."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage

Pixel = int
"""0xffRRGGBB, as QImage.Format_RGB32 holds it."""
FLAT = 0xFF000000


def within(rect: QRectF, picture: QImage) -> QRect:
    """The whole pixels that `rect` touches, as far as the picture goes."""
    return rect.toAlignedRect().intersected(picture.rect())


def pixels(picture: QImage, rect: QRect) -> list[Pixel]:
    """The pixels of a part of the picture, line by line."""
    part = picture.copy(rect).convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(part.constBits()).cast("I").tolist()


@lru_cache(maxsize=200_000)
def luminance(pixel: Pixel) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    return (
        0.2126 * _LINEAR[pixel >> 16 & 255]
        + 0.7152 * _LINEAR[pixel >> 8 & 255]
        + 0.0722 * _LINEAR[pixel & 255]
    )


_LINEAR = [
    c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4
    for c in range(256)
]


def contrast(one: Pixel, other: Pixel) -> float:
    """Contrast ratio of two pixels, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def painted(colour: QColor, opacity: float, ground: Pixel) -> Pixel:
    """The pixel that `colour`, as dense as `opacity`, makes on `ground`."""
    dense = colour.alphaF() * opacity
    mixed = 0
    for shift, own in ((16, colour.red()), (8, colour.green()), (0, colour.blue())):
        mixed |= round(own * dense + (ground >> shift & 255) * (1 - dense)) << shift
    return FLAT | mixed


def beneath(written: QImage, bare: QImage, rect: QRect) -> set[Pixel]:
    """The pixels of `bare` that are not the same in `written`: what letters were drawn on."""
    return {b for w, b in zip(pixels(written, rect), pixels(bare, rect), strict=True) if w != b}


def strongest(picture: QImage, rect: QRect) -> float:
    """How far any colour in `rect` stands from the colour that fills most of it."""
    found = Counter(pixels(picture, rect))
    if not found:
        return 1.0
    ground = found.most_common(1)[0][0]
    return max(contrast(ground, pixel) for pixel in found)


def grey_difference(one: QImage, other: QImage, rect: QRect, least: float = 0.1) -> int:
    """How many pixels of `rect` differ by `least` of the way from black to white, in grey."""
    pairs = zip(_greys(one, rect), _greys(other, rect), strict=True)
    return sum(abs(a - b) >= least * 255 for a, b in pairs)


def _greys(picture: QImage, rect: QRect) -> Iterator[int]:
    return (
        (299 * (p >> 16 & 255) + 587 * (p >> 8 & 255) + 114 * (p & 255)) // 1000
        for p in pixels(picture, rect)
    )


def mosaic(picture: QImage, across: int = 16, down: int = 9) -> list[float]:
    """The luminance of the picture in so many fields, 0 to 1."""
    size = (across, down) if picture.width() > picture.height() else (down, across)
    small = picture.scaled(
        *size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return [luminance(pixel) for pixel in pixels(small, small.rect())]
