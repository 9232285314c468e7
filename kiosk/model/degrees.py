"""Places on the earth as they are written: degrees, and outlines made of them."""

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from kiosk.model.dates import Parsed
from kiosk.model.entity import FieldError

MOST_POINTS = 4_000

_DEGREES = re.compile(r"-?[0-9]{1,3}(\.[0-9]+)?")
_SEXAGESIMAL = re.compile(
    r"(\d{1,3})\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*[′']\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*[″\"]\s*)?([NSEW]?)"
)


@dataclass(frozen=True, slots=True)
class Degrees(Parsed):
    """Decimal degrees (WGS 84). Its kinds differ in how far they go."""

    value: float
    LIMIT: ClassVar[int] = 180
    NAME: ClassVar[str] = "longitude"
    SAMPLE: ClassVar[str] = "49.85333"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `49.85333`. Raises FieldError, with the nearest number for 49,85 and 49°51′12″."""
        if not _DEGREES.fullmatch(text):
            raise FieldError(
                f"“{text}” is not a {cls.NAME}.",
                f"Write decimal degrees with a point: {cls.SAMPLE}.",
                _decimal(text),
            )
        if abs(float(text)) > cls.LIMIT:
            raise FieldError(
                f"“{text}” is not a {cls.NAME}: it goes from -{cls.LIMIT} to {cls.LIMIT}.",
                "See whether longitude and latitude were exchanged.",
            )
        return cls(float(text))


class Longitude(Degrees):
    """Degrees east of Greenwich; west of it they are below 0."""

    __slots__ = ()


class Latitude(Degrees):
    """Degrees north of the equator; south of it they are below 0."""

    __slots__ = ()
    LIMIT = 90
    NAME = "latitude"
    SAMPLE = "40.37250"


@dataclass(frozen=True, slots=True)
class Outline(Parsed):
    """A closed line: its points as (longitude, latitude), at least three; the last joins the first.

    Written as `49.1 40.2, 49.3 40.3, 49.2 40.5`.
    """

    points: tuple[tuple[float, float], ...]

    @classmethod
    def parse(cls, text: str) -> "Outline":
        """Read the points. Raises FieldError, naming the first that is none."""
        written = [point.split() for point in text.strip().rstrip(",").split(",")]
        if not 3 <= len(written) <= MOST_POINTS:
            raise FieldError(
                f"An outline has 3 to {MOST_POINTS} points; this one has {len(written)}.",
                "Write longitude and latitude of each point, with commas between the points.",
            )
        points = []
        for number, point in enumerate(written, start=1):
            if len(point) != 2:
                raise FieldError(
                    f"Point {number} of this outline, “{' '.join(point)}”, is no place.",
                    "Write longitude and latitude with a space between: 49.85 40.37.",
                )
            points.append((Longitude.parse(point[0]).value, Latitude.parse(point[1]).value))
        return cls(tuple(points))


def _decimal(text: str) -> str | None:
    """What `text` means in decimal degrees, if that can be told."""
    comma = text.strip().replace(",", ".")
    if _DEGREES.fullmatch(comma):
        return comma
    match = _SEXAGESIMAL.fullmatch(text.strip())
    if match is None:
        return None
    whole, minutes, seconds = (float(part or 0) for part in match.groups()[:3])
    value = whole + minutes / 60 + seconds / 3600
    return f"{'-' if match[4] in ('S', 'W') and match[4] else ''}{value:.5f}"
