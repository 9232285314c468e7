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
    "speech": (False, True),
    "speech_rate": (1.0, 0.75, 1.25, 1.5),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """`text_scale`: how large the text is, against the normal one. `palette`: the exhibit's own
    colours, the opposite ones (paper by night, night by paper), or the strongest contrast.
    `less_motion`: nothing moves by itself. `lowered`: every control within low reach. `volume`: how
    loud films and voices are, from 0 (silent) to 5 (as loud as the panel may be). `speech`: what
    has the focus is spoken, `speech_rate` times as fast as the voice speaks by itself.
    """

    text_scale: float = 1.0
    palette: Palette = "own"
    less_motion: bool = False
    lowered: bool = False
    volume: int = 3
    speech: bool = False
    speech_rate: float = 1.0

    def with_(self, **chosen: object) -> "Settings":
        """The same with other values. Raises ValueError for a value that a setting cannot take."""
        for name, value in chosen.items():
            if name not in CHOICES or value not in CHOICES[name]:
                raise ValueError(f"{name} cannot be {value!r}")
        return replace(self, **chosen)  # type: ignore[arg-type]

    @property
    def needs_time(self) -> bool:
        """Whether what was chosen tells of someone who reads or acts more slowly."""
        return self.text_scale > 1.0 or self.speech

    def beside(self, name: str, by: int) -> float:
        """The value of a setting in numbers so many steps up or down; the last one at its end."""
        values = sorted(CHOICES[name])
        at = values.index(getattr(self, name)) + by
        value: float = values[max(0, min(len(values) - 1, at))]
        return value
