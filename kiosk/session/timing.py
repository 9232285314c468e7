"""How long the kiosk waits. All in seconds."""

from dataclasses import dataclass

# Standing, perhaps in a second language: the rate at which staff are shown reading times.
WORDS_PER_MINUTE = 130
# How long a name stays on the page of remembrance, and how many times that with less motion.
NAME_STAYS_S = 8.0
CALM = 2


@dataclass(frozen=True, slots=True)
class Timings:
    """The waits of one exhibit, and which attract loop `scenes_s` are the scenes of."""

    scenes_s: tuple[float, ...]
    prompt_s: float = 30.0
    offer_s: float = 20.0
    loop: str = "ordinary"


def reading_time_s(words: int) -> float:
    """How long a visitor needs for so many words."""
    return words / WORDS_PER_MINUTE * 60


def idle_timeout_s(words: int, own_s: float | None = None) -> float:
    """How long a page may lie untouched before the kiosk asks: `own_s` where staff set one."""
    if own_s is not None:
        return own_s
    return max(60.0, 1.5 * reading_time_s(words) + 15.0)


# One step a minute around a small square: no bright shape stays on the same pixels.
_ORBIT = ((0, 0), (4, 0), (4, 4), (0, 4), (-4, 4), (-4, 0), (-4, -4), (0, -4), (4, -4))


def drift(seconds: float) -> tuple[int, int]:
    """Where the attract loop stands after so long, in pixels right and down, never beyond 4."""
    return _ORBIT[int(seconds // 60) % len(_ORBIT)]
