"""What staff have set in the panel on the kiosk, kept over a restart."""

from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

from kiosk.ops import kept

LANGUAGES = ("az", "en", "ru")
DIMMEST = 70

_NAME = "panel"


@dataclass(frozen=True, slots=True)
class Choices:
    """`loudest` is in percent of what the panel can give, None for what device.yaml says;
    `brightness` in percent of the picture as it is.
    """

    language: str = LANGUAGES[0]
    school_groups: bool = False
    loudest: int | None = None
    brightness: int = 100


def recall() -> Choices:
    """What was set; as it came where nothing can be read."""
    try:
        told: Any = kept.read(_NAME)
        loudest = told["loudest"]
        return Choices(
            language=told["language"] if told["language"] in LANGUAGES else LANGUAGES[0],
            school_groups=told["school_groups"] is True,
            loudest=None if loudest is None else max(0, min(100, int(loudest))),
            brightness=max(DIMMEST, min(100, int(told["brightness"]))),
        )
    except (OSError, ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return Choices()


def remember(choices: Choices) -> None:
    """Keep it. A full or read-only disk stops nothing."""
    with suppress(OSError):
        kept.write(_NAME, asdict(choices))
