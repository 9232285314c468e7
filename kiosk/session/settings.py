"""What a visitor sets for herself. All of it falls back at the end of the session."""

from dataclasses import dataclass, replace
from typing import Any, Literal

TEXT_SCALES = (1.0, 1.35, 2.0)
Palette = Literal["own", "other", "contrast"]

# The values that each setting can take, the one of a fresh visit first.
CHOICES: dict[str, tuple[Any, ...]] = {
    "text_scale": TEXT_SCALES,
    "palette": ("own", "other", "contrast"),
    "less_motion": (False, True),
    "lowered": (False, True),
    "volume": (3, 0, 1, 2, 4, 5),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """`text_scale`: how large the text is, against the normal one. `palette`: the exhibit's own
    colours, the opposite ones (paper by night, night by paper), or the strongest contrast.
    `less_motion`: nothing moves by itself. `lowered`: every control within low reach. `volume`: how
    loud films are, from 0 (silent) to 5 (as loud as the panel may be).
    """

    text_scale: float = 1.0
    palette: Palette = "own"
    less_motion: bool = False
    lowered: bool = False
    volume: int = 3

    def with_(self, **chosen: object) -> "Settings":
        """The same with other values. Raises ValueError for a value that a setting cannot take."""
        for name, value in chosen.items():
            if name not in CHOICES or value not in CHOICES[name]:
                raise ValueError(f"{name} cannot be {value!r}")
        return replace(self, **chosen)  # type: ignore[arg-type]

    @property
    def needs_time(self) -> bool:
        """Whether what was chosen tells of someone who reads or acts more slowly."""
        return self.text_scale > 1.0
